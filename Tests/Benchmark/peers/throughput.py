"""Lets trafilatura read the pages that Dateline reads, and holds the two against each other: CPU seconds, files read from the disk included.

usage: throughput.py BENCHMARK FOLDER      reading.sh runs it
"""
import logging, re, subprocess, sys, time
from pathlib import Path

import trafilatura

# How many times as fast as trafilatura at the least, on a machine with other work to do too; 14 to 16 is what pages of 14 KB reach.
FLOOR = 11


def main(program, folder):
    logging.disable(logging.CRITICAL)
    lines = [subprocess.run([program, "read", folder], capture_output=True, check=True, text=True).stdout for _ in range(3)]
    own = min(float(re.search(r"seconds=([0-9.e-]+)", line)[1]) for line in lines)
    pages = sorted(Path(folder).iterdir())
    trafilatura.extract(pages[0].read_bytes())  # Modules and tables, which are made once.
    start = time.process_time()
    found = sum(bool(trafilatura.extract(page.read_bytes(), include_comments=False)) for page in pages)
    other = time.process_time() - start
    print(f"{len(pages)} pages: dateline {own:.2f} s, trafilatura {other:.2f} s ({found} with text), {other / own:.1f} times as long")
    return 0 if other / own >= FLOOR else f"{other / own:.1f} times as fast as trafilatura, the floor is {FLOOR}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
