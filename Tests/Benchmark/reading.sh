#!/bin/sh
# Reads generated articles, 10,000 or as many as told, and lets wc count the same files: what reading takes, in times of counting.
# Run from the top of the repository.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift build -c release --product DatelineBenchmark
.build/release/DatelineBenchmark articles "${1:-10000}" "$folder/articles"
for run in 1 2 3; do .build/release/DatelineBenchmark read "$folder/articles"; done
# The last line is the CPU time, user and system, of what the shell ran: of counting.
sh -c 'find "$0" -name "*.txt" -exec cat {} + | wc; times' "$folder/articles"
