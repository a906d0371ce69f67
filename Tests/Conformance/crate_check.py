"""Has rocrate-validator judge an unpacked bag, required and recommended, with no network.

usage: crate_check.py CONTEXTS BAG     CONTEXTS holds ro-crate-1.1-context.jsonld and so on

The validator fetches the context of a crate through a cache on disk; the cache is filled from CONTEXTS first. What RO-Crate recommends and a
truthful dataset may lack is a note: an ORCID, a ROR, a home page, an affiliation, an address to write to, a funder's own funder.
"""

import io
import json
import pathlib
import subprocess
import sys
import tempfile

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from requests_cache import CachedSession
from urllib3 import HTTPResponse

NOTES = (
    "SHOULD have an ORCID identifier", "SHOULD have a ROR identifier", "organization SHOULD have a URL",
    "contactPoint SHOULD reference a ContactPoint", "Person/Organization SHOULD have a contactPoint", "external `funder`", "affiliation",
)
# A fault of roc-validator 0.13.0: it refuses the example in the specification itself.
FAULTY = ("ro-crate-1.2_81.1", "ro-crate-1.3_81.1")
CRATES = "https://w3id.org/ro/crate/"


class Shelf(BaseAdapter):
    """Answers a request for a context with the file on disk."""

    def __init__(self, contexts):
        super().__init__()
        self.contexts = contexts

    def send(self, request, **options):
        version = request.url.removeprefix(CRATES).split("/")[0]
        body = io.BytesIO((self.contexts / f"ro-crate-{version}-context.jsonld").read_bytes())
        answer = HTTPResponse(
            body=body, status=200, headers={"Content-Type": "application/ld+json"}, preload_content=False,
            request_method=request.method, request_url=request.url)
        return HTTPAdapter().build_response(request, answer)

    def close(self):
        pass


def fill(cache, contexts):
    session = CachedSession(cache_name=str(cache), backend="sqlite", expire_after=-1, allowable_codes=(200, 302, 404))
    session.mount(CRATES, Shelf(contexts))
    for file in sorted(contexts.glob("ro-crate-*-context.jsonld")):
        version = file.name.split("-")[2]
        session.get(f"{CRATES}{version}/context", headers={"Accept": "application/ld+json, application/json"})


def issues(contexts, bag):
    with tempfile.TemporaryDirectory() as place:
        cache, report = pathlib.Path(place) / "cache", pathlib.Path(place) / "report.json"
        fill(cache, contexts)
        command = pathlib.Path(sys.executable).parent / "rocrate-validator"
        done = subprocess.run(
            [command, "-y", "--disable-color", "validate", "--offline", "--cache-path", cache, "--no-paging", "-l", "recommended",
             "--skip-availability-check", "-f", "json", "-o", report, bag], capture_output=True, text=True)
        if not report.exists():
            raise SystemExit(f"rocrate-validator wrote no report: {done.stdout[-500:]}{done.stderr[-500:]}")
        return json.loads(report.read_text("utf-8"))["issues"]


def main(contexts, bag):
    faults = notes = 0
    for issue in issues(pathlib.Path(contexts), bag):
        check, message = issue["check"]["identifier"], issue["message"]
        if issue["severity"] != "REQUIRED" and (check in FAULTY or any(note in message for note in NOTES)):
            notes += 1
            continue
        faults += 1
        print(f"{issue['severity']} {check}: {issue.get('violatingEntity')}: {message}")
    print(f"{faults} faults, {notes} notes")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
