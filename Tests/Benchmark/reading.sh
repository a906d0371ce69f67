#!/bin/sh
# Reads generated articles, 10,000 or as many as told, as texts and as web pages, beside wc and trafilatura on the same files. CPU seconds.
# Run from the top of the repository. PYTHON has trafilatura.
set -e
count=${1:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift build -c release --product DatelineBenchmark
.build/release/DatelineBenchmark articles "$count" "$folder"
for kind in texts pages; do
  echo "$count $kind"
  for run in 1 2 3; do echo "dateline $(.build/release/DatelineBenchmark read "$folder/$kind")"; done
  # The last line is the CPU time, user and system, of what the shell ran: of counting.
  sh -c 'find "$0" -type f -exec cat {} + | wc; times' "$folder/$kind"
done
"${PYTHON:-python3}" Tests/Benchmark/peers/throughput.py .build/release/DatelineBenchmark "$folder/pages"
