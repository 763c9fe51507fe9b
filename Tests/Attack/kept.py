"""Kills at random moments of /refine: every accepted line is in a file, offered, or listed again."""

import os, random, signal, sqlite3, sys, threading
from attack import *

FILES = {
    "k/starling.yaml": "level: senior\n",
    "k/stories/delegation.md": "---\nrank: primary\n---\n# Delegation framework\nI redirected tasks during PTO.\n\n"
        "## Tradeoff\nSpeed for safety.\n\n## Lesson\n",
    "k/answers/q7.md": "---\ntheme: mistake\nstories: [delegation]\n---\n# When I was wrong\n## Situation\nMuch.\n"
        "## Action\n- I cut it.\n- We asked.\n## Result\nIt fell.\n",
    "k/numbers.md": "# Numbers\n## Time to recover {#mttr}\n- unit: time\n- state: gap\n",
    "general/areas.md": "## Growth {#growth}\nWhat you learn.\n- words: mistake, lesson\n",
    "general/questions/growth.md": "## A mistake {#mistake}\nareas: growth 1\nabout: error\n- What went wrong?\n- Which error?\n",
    "general/probes.md": "## What lesson? {#lesson}\n- ask: What did you learn?\n- answered from: Lesson\n",
    "general/levels.md": "## Senior {#senior}\n- It reaches far.\n",
}
PARTS = {"q7": ["situation", "task", "action", "result", "lesson"], "delegation": ["tradeoff", "lesson", "scope"]}


class Typist:
    def __init__(self, home, dice, number):
        self.dice, self.number, self.count, self.kept = dice, number, 0, []
        self.thing = dice.choice(sorted(PARTS))
        self.keys = Keyboard(home, "--knowledge", "k", rows=50, columns=dice.choice((40, 100)))

    def line(self):
        self.count += 1
        return f"Zq{self.number}x{self.count}z " + " ".join(
            self.dice.choice(("we cut it", "I asked them", "caf\u00e9", "to 4 h", "{mttr}", "- so", "# x", "\U0001F600", "and"))
            for _ in range(self.dice.randrange(6)))

    def enter(self, text, keeps=None):
        """Types a line, and waits for the next prompt; only then it counts as accepted."""
        keys = self.keys
        keys.type(text.encode())
        keys.prompts(5, 0.01)
        mark = len(keys.said)
        keys.type(b"\r")
        came = keys.comes(
            lambda keys: keys.is_raw and b">" in plain(keys.said[mark:]) and b"\x1b[?2004h" in keys.said[mark:], 20)
        if came and keys.code is None and keeps:
            self.kept.append(keeps)
        return came and keys.code is None

    def work(self):
        dice, keys = self.dice, self.keys
        if not keys.prompts(30):
            return
        # Half of the kills come by the clock, half right behind an Enter.
        timer = None
        if dice.random() < 0.5:
            timer = threading.Timer(dice.random() * 4, keys.signal, (signal.SIGKILL,))
            timer.start()
        steps = dice.randrange(3, 14)
        part = lambda: dice.choice(PARTS[self.thing])
        alive = self.enter(f"/refine {self.thing} {part()}")
        while alive and steps > 0:
            steps -= 1
            kind = dice.randrange(12)
            if kind < 5:
                line = self.line()
                alive = self.enter(line, line.split()[0])
            elif kind < 7:
                alive = self.enter("t")
            elif kind == 7:
                alive = self.enter("u")
            elif kind == 8:
                alive = self.enter("/" + part())
            elif kind == 9:
                alive = self.lines()
            elif kind == 10:
                alive = self.enter("done") and self.enter("y") and (
                    keys.said.rstrip().endswith(b"y/n>") or self.enter(f"/refine {self.thing} {part()}"))
            else:
                alive = self.enter("q") and self.enter(f"/refine {self.thing} {part()}")
        if timer is None:
            line = self.line()
            keys.type(line.encode() + b"\r")
            time.sleep(dice.random() * 0.05)
        else:
            timer.join()
        keys.signal(signal.SIGKILL)
        keys.end()

    def lines(self):
        if not self.enter("l"):
            return False
        self.keys.type(b"\x1b[F\x1b[F\x05")
        for _ in range(self.dice.randrange(1, 4)):
            line = self.line()
            if not self.enter_row(line):
                return False
        mark = len(self.keys.said)
        self.keys.type(b"\x1b\r")
        return self.keys.comes(
            lambda keys: keys.is_raw and b"\x1b[?2004h" in keys.said[mark:], 20) and self.keys.code is None

    def enter_row(self, line):
        """A row of a text: kept when Enter was answered, that is when the next row is there."""
        keys = self.keys
        keys.type(b"\x1b\r"[:0] + b"\n"[:0] + line.encode())
        keys.prompts(5, 0.01)
        mark = len(keys.said)
        keys.type(b"\r")
        keys.comes(lambda keys: len(keys.said) > mark, 5)
        if keys.prompts(5, 0.02):
            self.kept.append(line.split()[0])
            return True
        return False


def found(home, thing, kept):
    """Tokens that neither a file has nor the next coach shows."""
    files = b"".join(home.bytes(name) for name in FILES if name.startswith("k/"))
    keys = Keyboard(home, "--knowledge", "k", rows=200, columns=200)
    try:
        keys.prompts(30)
        for line in (f"/refine {thing}", "m", *["/" + part for part in PARTS[thing]], "q"):
            keys.type(line.encode() + b"\r")
            keys.prompts(20)
        keys.type(b"/quit\r")
        keys.end()
        said = files + plain(keys.said)
        return [token for token in kept if token.encode() not in said], keys.said, Ended(keys.code, keys.said).fault
    finally:
        keys.close()


def main():
    options = arguments(__doc__, 100)
    tally = Tally("kept", options)
    home = Home(options.program)
    home.variables["STARLING_GENERAL"] = home.path("general")
    for number in range(options.count) if options.only is None else [options.only]:
        if tally.is_late:
            break
        for name in ("state", "k"):
            shutil.rmtree(home.path(name), ignore_errors=True)
        for name, text in FILES.items():
            home.write(name, text)
        typist = Typist(home, random.Random(f"{options.seed} {number}"), number)
        try:
            typist.work()
        finally:
            typist.keys.close()
        lost, said, fault = found(home, typist.thing, typist.kept)
        tally.count("kills")
        tally.count("lines", len(typist.kept))
        if lost or fault:
            rows = ""
            path = home.path("state/starling/practice.sqlite")
            if os.path.exists(path):
                with sqlite3.connect(path) as database:
                    rows = repr(database.execute(
                        "SELECT d.section, d.closed, d.outcome, l.kind, l.text FROM draft_line l JOIN draft d "
                        "ON d.id = l.draft").fetchall())
            tally.fault(f"{number}: lost {lost} {fault or ''}", {
                "typed": typist.keys.said, "said": said, "rows": rows.replace("), (", "),\n(").encode(),
                "file": home.bytes("k/answers/q7.md") + home.bytes("k/stories/delegation.md")})
    home.remove()
    sys.exit(tally.say())


main()
