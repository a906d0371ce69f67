"""Compares Dateline with trafilatura and readability on pages with known articles: score and CPU time.

    swift build -c release --product DatelineBenchmark
    python3 -m venv .venv-peers && .venv-peers/bin/pip install -r Tests/Benchmark/peers/requirements.txt
    .venv-peers/bin/python Tests/Benchmark/peers/pages.py .build/release/DatelineBenchmark [FOLDER]

The folder has NAME.html and NAME.txt, the words of the article. A score counts runs of four words, each as often as it
stands, as the article-extraction benchmark does; precision and recall are means over the pages.
"""
import json, logging, re, subprocess, sys, time
from collections import Counter
from pathlib import Path

import lxml.html
import trafilatura
from readability import Document

WORD = re.compile(r"\w+")


def shingles(text):
    words = WORD.findall(text)
    return Counter(tuple(words[i:i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def score(found, truth):
    found, truth = shingles(found), shingles(truth)
    both = (found & truth).total()
    return (both / found.total() if found else 0.0, both / truth.total() if truth else 1.0)


def readable(page):
    return lxml.html.fromstring(Document(page).summary()).text_content()


def timed(pages, extract):
    extract(next(iter(pages.values())))
    start = time.process_time()
    bodies = {name: extract(page) or "" for name, page in pages.items()}
    return bodies, time.process_time() - start


def main(program, folder):
    logging.disable(logging.CRITICAL)
    pages = {path.name: path.read_bytes() for path in sorted(Path(folder).glob("*.html"))}
    own = json.loads(subprocess.run([program, "pages", folder], capture_output=True, check=True, text=True).stdout)
    results = {
        "dateline": (own["bodies"], own["seconds"]),
        "trafilatura": timed(pages, lambda page: trafilatura.extract(page, include_comments=False)),
        "readability": timed(pages, readable),
    }
    size = sum(map(len, pages.values()))
    for name, (bodies, seconds) in results.items():
        scores = {page: score(bodies[page], Path(folder, page).with_suffix(".txt").read_text()) for page in pages}
        precision = sum(p for p, _ in scores.values()) / len(scores)
        recall = sum(r for _, r in scores.values()) / len(scores)
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{name:12} F1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}  {seconds:.3f} s  "
              f"{size / seconds / 1e6:.1f} MB/s  {seconds / own['seconds']:.1f} times Dateline's time")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "Tests/DatelineReadingTests/Pages")
