"""Compares scores with their floors: floors.py floors.json SCORES...

The last line of each scores file is one JSON object. A floor is the least value that may be
reached; where its name ends in "<=" it is the most. Exits 1 when one is not held.
"""

import json
import sys


def main() -> int:
    floors = json.load(open(sys.argv[1], encoding="utf-8"))
    scores = {}
    for name in sys.argv[2:]:
        with open(name, encoding="utf-8") as file:
            scores.update(json.loads(file.read().strip().splitlines()[-1]))
    broken = 0
    for name, floor in floors.items():
        most = name.endswith("<=")
        score = scores.get(name.removesuffix("<=").strip())
        held = score is not None and (score <= floor if most else score >= floor)
        broken += not held
        sign = "<=" if most else ">="
        print(f"{'held' if held else 'BROKEN':6} {name.removesuffix('<='):24} {score} {sign} {floor}")
    return 1 if broken else 0


sys.exit(main())
