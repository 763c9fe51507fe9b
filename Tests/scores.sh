#!/bin/sh
# Scores matching and critique on labelled data that lies beside the checkout, in ../shared/eval,
# and holds them against Tests/floors.json. Without that data there is nothing to score.
set -eu
cd "$(dirname "$0")/.."
data=../shared/eval
if [ ! -d "$data" ]; then
  echo "No labelled data in $data: nothing scored."
  exit 0
fi
swift build -c release --product starling --quiet
starling=.build/release/starling
export STARLING_KNOWLEDGE=knowledge
echo "== matching"
python3 "$data/score_questions.py" "$data/questions.jsonl" --knowledge knowledge \
  -- "$starling" ask --json - | tee .build/scores-questions.txt
echo "== critique"
python3 "$data/score_answers.py" "$data/answers.jsonl" \
  -- "$starling" critique --json - | tee .build/scores-answers.txt
python3 Tests/floors.py Tests/floors.json .build/scores-questions.txt .build/scores-answers.txt
