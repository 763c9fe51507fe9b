"""Damages of every file that the coach keeps between runs; then it is started and used."""

import glob, os, random, shutil, signal, sys
from attack import *

KINDS = ["notebook", "wal", "shm", "history", "settings", "model", "readings", "encoder", "editrc"]
LINES = {
    "notebook": b"/history\n/history q7\n/undo\ny\n/history q7 0 1\n/refine q7 result\nIt fell by 3 h.\nt\n"
                b"u\nt\ndone\ny\n/history q7 --restore 0\ny\n/number mttr\n4 h -> 15 min\nthe log\ny\n/undo\ny\n"
                b"/refine q10\nm\nWe asked them.\nq\n",
    "settings": b"/settings\n/settings suggestions off\n/settings suggestions on\n/settings\n",
    "model": b"tell me about a conflict\nb\nanother one\n/why\nwhat did you learn?\n",
}
LINES["wal"] = LINES["shm"] = LINES["notebook"]
LINES["readings"] = LINES["encoder"] = LINES["model"]
KEYS = {
    "history": [b"\x1b[A\x1b[A\x1b[B", b"\x12co", b"\r", b"/st\t", b"tell\x1b[C\r", b"\x10\x10\x10\r"],
    "settings": [b"te", b"\x15/settings suggestions off\r", b"/set"],
    "notebook": [b"/refine q7 result\r", b"More of it.\r", b"t\r", b"done\r", b"y\r", b"/history q7\r"],
}
KEYS["editrc"] = [b"a\x14\x0b", b"/st\t", b"\x1b", b"$i", b"/stories\r"]
EDITRC = b"""starling:bind -s ^T hello
bind -v
bind "^X^E" line-elsewhere
history size 100
settc am yes
edit on
bind ^[[A ed-prev-history
"""
KEYS["wal"] = KEYS["shm"] = KEYS["notebook"]
FILES = ["starling.yaml", "numbers.md", "answers/q7.md", "answers/q10.md", "stories/delegation.md",
         "stories/mistake.md"]
GENERAL = ["areas.md", "levels.md", "probes.md", "words", "questions", "evidence"]


def prepare(options):
    home = Home(options.program)
    for name in FILES:
        with open(os.path.join(ROOT, "knowledge", name), "rb") as file:
            home.write("k/" + name, file.read())
    # Without marks, so that it is read by its meaning.
    home.write("k/stories/gate.md", "---\nrank: primary\n---\n# The gate\n" + (
        "My manager and I disagreed about the gate. I mended it at night. We saved 4 hours a week. " * 3))
    os.makedirs(home.path("general"))
    for name in GENERAL + ["encoder.bin", "encoder.sum"]:
        source, target = os.path.join(ROOT, "knowledge/general", name), home.path("general/" + name)
        (shutil.copytree if os.path.isdir(source) else shutil.copy)(source, target)
    # A few questions of each theme: a damaged model is made anew at once.
    for path in glob.glob(home.path("general/questions/*")) + glob.glob(home.path("general/evidence/*")):
        left, rows = 0, []
        with open(path) as file:
            for row in file:
                left = 3 if row.startswith("## ") else left - row.startswith("- ")
                if left >= 0 or not row.startswith(("- ", "  ")):
                    rows.append(row)
        home.write(os.path.relpath(path, home.folder), "".join(rows))
    home.variables["STARLING_GENERAL"] = home.path("general")
    home.run("--knowledge", "k", lines=LINES["model"], limit=60)
    home.write("config/starling/settings", "# Mine\nsuggestions: on\n\n# more\n")
    past = ["tell me about a conflict", "/stories", "two\\nlines", "caf\u00e9 \u4e2d\u6587", "a\\\\b"]
    home.write("state/starling/history", "".join(f"{past[i % 5]} {i}\n" for i in range(300)))
    # Changes that were written, then drafts of a coach that is killed: the log holds the last of it.
    for number in range(6):
        home.run("--knowledge", "k", lines=f"/refine q7 result\nIt fell by {number} h.\nt\ndone\ny\n".encode())
    keys = Keyboard(home, "--knowledge", "k")
    for data in [b"/refine q7 result\r", b"First words.\r", b"Second words.\r", b"t\r", b"lesson\r",
                 b"Third words.\r"]:
        keys.prompts()
        keys.type(data)
    keys.prompts()
    keys.signal(signal.SIGSTOP)
    whole = {name: home.bytes("state/starling/practice.sqlite" + tail)
             for name, tail in [("notebook", ""), ("wal", "-wal"), ("shm", "-shm")]}
    keys.close()
    # The same without a log: all of it in the file.
    home.run("--knowledge", "k", lines=b"/history\n")
    whole["settled"] = home.bytes("state/starling/practice.sqlite")
    whole["settings"] = home.bytes("config/starling/settings")
    whole["history"] = home.bytes("state/starling/history")
    whole["editrc"] = EDITRC
    whole["encoder"] = home.bytes("general/encoder.bin")
    for kind, pattern in [("model", "model-*"), ("readings", "stories-*")]:
        found = glob.glob(home.path("cache/starling/" + pattern))
        whole[kind] = home.bytes(found[0])
        whole[kind + " place"] = os.path.relpath(found[0], home.folder)
    whole["files"] = {name: home.bytes("k/" + name) for name in FILES[1:4]}
    return home, whole


def lay(home, whole, kind, dice):
    """All files as they were, but for one."""
    shutil.rmtree(home.path("state"), ignore_errors=True)
    for name, data in whole["files"].items():
        home.write("k/" + name, data)
    data = {name: whole[name] for name in ("notebook", "wal", "shm", "settings", "history")}
    if kind == "notebook" and dice.random() < 0.5:
        data.update(notebook=whole["settled"], wal=None, shm=None)
    if kind == "shm" and dice.random() < 0.3:
        data["wal"] = None
    places = {"notebook": "state/starling/practice.sqlite", "wal": "state/starling/practice.sqlite-wal",
              "shm": "state/starling/practice.sqlite-shm", "settings": "config/starling/settings",
              "history": "state/starling/history", "model": whole["model place"],
              "readings": whole["readings place"], "encoder": "general/encoder.bin",
              "editrc": ".editrc"}
    bad = damaged(data.get(kind) or whole[kind], dice)
    if kind in ("settings", "history") and dice.random() < 0.5:
        # As other editors and systems end lines.
        bad = (whole[kind] if dice.random() < 0.5 else bad).replace(b"\n", dice.choice(
            (b"\r\n", b"\r", b"\n\r", "\u2028".encode(), "\u0085".encode(), b"\0", b"\n\n", b"\x0b", b"")))
    data[kind] = bad
    for name, content in data.items():
        if content is not None:
            home.write(places[name], content)
    if kind in ("model", "readings", "encoder"):
        restore = lambda: home.write(places[kind], whole[kind])
    elif kind == "editrc":
        restore = lambda: os.remove(home.path(".editrc"))
    else:
        restore = lambda: None
    return bad, restore


def press(home, kind):
    keys = Keyboard(home, "--knowledge", "k", rows=40, columns=100)
    try:
        if not keys.prompts(20):
            return f"no prompt, ended by {keys.code}", keys.said
        for data in KEYS.get(kind, [b"tell me about a conflict\r"]):
            keys.type(data)
            keys.prompts()
        for _ in range(3):
            keys.type(b"\x03")
            keys.prompts()
        keys.type(b"i\x15/quit\r")
        code = keys.end()
        return Ended(code, keys.said).fault or (code and f"left with {code}"), keys.said
    finally:
        keys.close()


def main():
    options = arguments(__doc__, 200, kinds=",".join(KINDS))
    tally = Tally("damage", options)
    home, whole = prepare(options)
    for number in range(options.count):
        for kind in options.kinds.split(","):
            if options.only is not None and number != options.only or kind == "encoder" and number % 6:
                continue
            if tally.is_late:
                break
            dice = random.Random(f"{options.seed} {kind} {number}")
            bad, restore = lay(home, whole, kind, dice)
            if kind in ("history", "editrc") or dice.random() < (0.3 if kind == "settings" else 0.05):
                fault, said = press(home, kind)
            else:
                # A model that is made anew takes its time.
                ended = home.run("--knowledge", "k", "-f", "-", lines=LINES[kind],
                                 limit=15 if kind == "model" else SECONDS)
                fault, said = ended.fault, ended.said
            if options.only is not None:
                sys.stdout.buffer.write(said)
            restore()
            tally.count(kind)
            if fault:
                tally.fault(f"{kind} {number}: {fault}", {kind: bad, "said": said})
    home.remove()
    sys.exit(tally.say())


main()
