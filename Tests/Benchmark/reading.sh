#!/bin/sh
# Reads 10,000 generated articles, and lets wc count the same files. Run from the top of the repository.
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift build -c release --product DatelineBenchmark
.build/release/DatelineBenchmark articles "${1:-10000}" "$folder/articles"
.build/release/DatelineBenchmark read "$folder/articles"
echo "wc:"
time sh -c "find '$folder/articles' -name '*.txt' -print0 | xargs -0 cat | wc"
