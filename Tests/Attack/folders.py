"""Knowledge folders as people, editors and bad disks make them, through everything that reads them."""

import glob, os, random, re, shutil, sys
from attack import *

LINES = ("/check\ntell me about a conflict\nb\nwhat tradeoff?\nanother one\n/why\n/critique q7\n/critique {story}\n"
         "/ladder q7\n/ladder {story}\n/graph --json\n/graph --dot\n/numbers\n/stories\n/answers\n/level\n"
         "/level senior\n/coverage\n/todo\n/areas\n/themes\n/prompts\n/tips\n/tree\nwhy not {story}?\n"
         "/number {number}\n4 h -> 15 min\nthe log\nn\n/refine q7\nWe cut it from 4 h to 2 h.\nt\nm\nq\n")
# What changes files, and takes it back.
CHANGES = ("/refine q7 {part}\nWe cut it from 4 h to 2 h.\nt\nlesson\nI ask first.\nt\ndone\ny\n/refine {story} {part}\n"
           "- one\nt\nl\ndone\ny\ny\n/number {number}\n4 h -> 15 min\ny\nthe log\ny\ny\n/number new-one\n3 teams\ny\nlog\ny\ny\n"
           "/mark gate\ny\n/mark {story}\ny\n/new\n/new My tale\ny\n/history\n/history q7\n/history q7 0 1\n/undo\ny\n/undo\ny\n"
           "/undo\ny\n/history q7 --restore 0\ny\n/settings suggestions off\n/eval k/prompts.md\n/critique k/answers/q7.md\n"
           "/check\n/numbers\n")
ALONE = [["check"], ["ask", "tell me about a mistake"], ["ask", "--json", "a conflict"], ["critique", "q7"],
         ["ladder", "q7"], ["graph", "--json"], ["numbers"], ["stories"]]
SMALL = {
    "starling.yaml": "level: staff\nframework: Ours\ninterview: 2026-05-01\n",
    "stories/delegation.md": "---\nrank: primary\nshows: {growth: strong}\ntells: {primary: [mistake]}\n"
        "aliases: [PTO, the **move**]\n---\n# Delegation *Framework*\nRedirected tasks,\nin {bulk-p95}.\n\n"
        "## Tradeoff\nSpeed for\nsafety.\n\n## My own\n- one\n  - two\n",
    "stories/gate.md": "# The gate\nI mended the gate at night. We saved 4 hours a week.\n",
    "answers/q7.md": "---\ntheme: mistake\nstories: delegation\n---\n# What went wrong?\n## Situation\nMuch.\n"
        "## Action\nI cut {bulk-p95}. <!-- a note -->\n## Result\n7 s -> 200 ms\n",
    "numbers.md": "# Numbers\n## Bulk time {#bulk-p95}\n- from: 7000 ms\n- to: 200 ms\n- unit: ms\n"
        "- state: mine\n- date: 2026-01-31\n- source: dashboard, read: twice\n- stories: delegation\n",
    "prompts.md": "# Prompts\n- One?\n\n## More\n* Two,\n  still two.\n", "tips.md": "1. Breathe.\n",
}
GENERAL = {
    "general/areas.md": "## Growth {#growth}\nWhat you learn.\n- senior: for the team\n- words: Mistake, lesson\n",
    "general/questions/growth.md": "# Growth\n\n## A mistake of mine {#mistake}\nareas: growth 1\n"
        "about: error, wrong judgement\n- What went wrong?\n- Which error of yours\n  taught you most? {growth 0.5}\n",
    "general/evidence/growth.md": "## A mistake of mine {#mistake}\n- I erred. {also mistake}\n",
    "general/probes.md": "## What lesson? {#lesson}\n- ask: What did you learn?\n- answered from: lesson, Result\n"
        "- then: lesson\n- words: lesson\n",
    "general/levels.md": "## Staff {#staff}\n- It reaches far.\n",
    "general/words/synonyms.txt": "# groups\nboss, manager # both\n\nc#, csharp\n",
    "general/words/fields.txt": "medicine: patient, ward\n",
    "general/words/hedges.txt": "maybe\nsort/kind of\n^I _ think*\n<number> ... <past>\n",
}
SPICE = [
    "\u202e", "\u0301" * 300, "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\ufeff", "\u2028", "\u00ad", "\0",
    "\r", "\r\n", "\x1b[2J", "\x1b]0;x\x07", "{", "}", "{{", "{#", "{#}", "{#a b}", "{bulk-p95", "\\{", "<!--", "-->",
    "---", "--- \n", "```", "~~~", "> ", "    ", "\t", "- ", "* ", "1. ", "# ", "## ", "###### ", "====", "[a](b)",
    "![", "|a|b|\n|-|-|\n", "&amp;", "&#0;", "&#x110000;", "<div>", "<script>", "'", '"', "\\", "%s%n", "$(x)",
    "&a", "*a", "!!int", "!!binary", "<<: *a", "? ", ": ", "[", "]", "{a: b", "|", ">", "@", "`", "%YAML 9.9",
    "9" * 400, "1e999", "-0", "0/0", "1,000,000.000.000", "10^99", "1" + "0" * 30 + " ms", "NaN", "inf",
    "99999999999999999999 h -> 0 s", "0 -> 0", "-5 %", "500 % -> -500 %", "0x7fffffffffffffff", "2026-02-30",
    "2026-13-01", "0000-00-00", "9999999999-01-01", "from: to: unit:", "- from: ", "- to: 1 ms\n- to: 2 h",
    "- state: mine", "- state: cannot know", "- state: gap", "- unit: %", "- unit: \u00b5s", "- stories: ,,,",
    "growth 1", "growth 1e308, growth -1", "growth nan", "{growth inf}", "{also }", "{also mistake, mistake}",
    "areas: none", "<past>", "<number>", "<not>", "<>", "^", "...", "... ... ...", "/", "a/", "_", "*", "asks:",
    "then: lesson", "when missing: tradeoff", "answered from:", "e.g. i.e. Mr. U.S. 3.5.", "\u2013\u2014\u2192\u00d7\u2248",
    "5-6", "a.b.c.d.e" * 50, "!?.,;" * 100, "I " * 200, "(((((" * 50, "\u00bd\u00be\u2460", "\u0663\u0664", "\uff11\uff12", "\u4e2d\u6587", "\u200b",
    "\u1100\u1161\u11a8", "twenty-five hundred and one", "half a million", "two to three", "one of five", "x10", "10x",
]


def grown(dice, text):
    """Long or deep things made of a piece."""
    kind = dice.randrange(8)
    many = dice.choice((50, 500, 3000, 20000))
    if kind == 0:
        return text * (many * 3 // max(len(text), 1) + 1)
    if kind == 1:
        return "> " * min(many, 3000) + text
    if kind == 2:
        return "".join("  " * depth + "- x\n" for depth in range(min(many, 300)))
    if kind == 3:
        return "[" * min(many, 3000) + text
    if kind == 4:
        return "{a: " * min(many, 3000) + text
    if kind == 5:
        return "*_" * min(many, 3000) + text
    if kind == 6:
        return "word " * many
    return "&a [" + ", ".join(["*a"] * min(many, 500)) + "]"


def mutated(dice, data, other):
    """One file changed as a text, or as bytes."""
    if dice.random() < 0.25:
        return damaged(data, dice)
    rows = data.decode("utf-8", "surrogateescape").split("\n")
    for _ in range(dice.choice((1, 1, 2, 4, 10))):
        place, kind = dice.randrange(len(rows)), dice.randrange(16)
        spice = dice.choice(SPICE)
        if kind == 0:
            del rows[place]
            rows = rows or [""]
        elif kind == 1:
            rows.insert(place, spice)
        elif kind in (2, 3):
            at = dice.randrange(len(rows[place]) + 1)
            rows[place] = rows[place][:at] + spice + rows[place][at:]
        elif kind == 4:
            two = dice.randrange(len(rows))
            rows[place], rows[two] = rows[two], rows[place]
        elif kind == 5:
            rows.insert(dice.randrange(len(rows)), rows[place])
        elif kind == 6:
            rows[place] = grown(dice, spice if dice.random() < 0.5 else rows[place])
        elif kind == 7:
            words = rows[place].split(" ")
            dice.shuffle(words)
            rows[place] = " ".join(words)
        elif kind == 8:
            rows[place] = re.sub(r"\d+", lambda _: dice.choice(SPICE[60:80]), rows[place])
        elif kind == 9:
            rows[place] = re.sub(r":.*", ": " + spice.replace("\\", ""), rows[place])
        elif kind == 10:
            rows[place] = rows[place].rstrip() + " " + spice
        elif kind == 11:
            rows = rows[:place] or [""]
        elif kind == 12:
            rows[place:place + 1] = [rows[place]] * dice.choice((2, 20, 300))
        elif kind == 13:
            rows[place:place] = other.decode("utf-8", "surrogateescape").split("\n")[:40]
        elif kind == 14:
            rows[place] = "".join(dice.sample(rows[place], len(rows[place])))
        elif kind == 15:
            rows[place] = " " * dice.choice((1, 3, 4, 40)) + rows[place]
    text = "\n".join(rows)
    if dice.random() < 0.06:
        coding = dice.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig", "cp1252", "utf-7"))
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").encode(coding, "replace")
    if dice.random() < 0.05:
        text = text.replace("\n", dice.choice(("\r\n", "\r", "\u2028", "\n\n\n")))
    return text.encode("utf-8", "surrogateescape")


def spoil(dice, folder, files):
    """The folder itself: files gone, empty, linked, forbidden, doubled, in the place of folders."""
    names = sorted(files)
    for _ in range(dice.choice((0, 0, 1, 2))):
        name, kind = dice.choice(names), dice.randrange(14)
        path = os.path.join(folder, name)
        try:
            if kind == 0:
                os.remove(path)
            elif kind == 1:
                open(path, "wb").close()
            elif kind == 2:
                os.remove(path)
                os.symlink(dice.choice((path, ".", "..", "/", "/dev/null", "nowhere", folder, "/proc/self")), path)
            elif kind == 3:
                os.symlink(folder, os.path.join(os.path.dirname(path), "loop"))
            elif kind == 4:
                os.chmod(path, dice.choice((0, 0o200, 0o777, 0o111)))
            elif kind == 5:
                os.remove(path)
                os.makedirs(os.path.join(path, "deep.md"))
            elif kind == 6:
                odd = dice.choice((b"caf\xe9.md", b".md", b"..md", b"a\nb.md", b"q7.md.md", b"Q7.MD", b"q 7.md",
                                   b"-f.md", b"\xff\xfe.md", b"q7~", b".#q7.md", b"x" * 240 + b".md", b"{q}.md",
                                   b"\x1b[2J.md", b"q99999999999999999999.md", b"e\xcc\x81.md", b"\xc3\xa9.md"))
                shutil.copy(path, os.path.join(os.path.dirname(path).encode(), odd))
            elif kind == 7:
                os.mkfifo(path + ".md")
            elif kind == 8:
                shutil.rmtree(os.path.join(folder, name.split("/")[0]), ignore_errors=True)
            elif kind == 9:
                two = os.path.join(folder, dice.choice(names))
                shutil.copy(path, two)
            elif kind == 10:
                deep = os.path.join(os.path.dirname(path), *["d"] * dice.choice((3, 60, 400)))
                os.makedirs(deep)
                shutil.copy(path, deep)
            elif kind == 11:
                os.chmod(os.path.dirname(path), dice.choice((0, 0o500, 0o300, 0o755)))
            elif kind == 12:
                for number in range(150):
                    shutil.copy(path, path[:-3] + f"{number}.md")
            elif kind == 13:
                with open(path, "wb") as file:
                    file.truncate(dice.choice((1, 20_000, 70_000, 3_000_000)))
        except OSError:
            pass


def make(dice, home, shipped):
    """Lays a folder; returns its files."""
    if dice.random() < 0.25:
        keys = [name for name in shipped if dice.random() < 0.5 or name in ("starling.yaml", "answers/q7.md")]
        files = {name: shipped[name] for name in keys}
    else:
        files = {name: text.encode() for name, text in SMALL.items()}
        if dice.random() < 0.6:
            files.update({name: text.encode() for name, text in GENERAL.items()})
    for name in dice.sample(sorted(files), min(len(files), dice.choice((1, 1, 2, 3)))):
        files[name] = mutated(dice, files[name], files[dice.choice(sorted(files))])
    for name, data in files.items():
        home.write("k/" + name, data)
    spoil(dice, home.path("k"), files)
    return files


def main():
    options = arguments(__doc__, 2000)
    tally = Tally("folders", options)
    home = Home(options.program)
    for name, text in GENERAL.items():
        home.write(name, text)
    home.variables["STARLING_GENERAL"] = home.path("general")
    shipped = {}
    for pattern in ("*.md", "*.yaml", "stories/*.md", "answers/*.md"):
        for path in glob.glob(os.path.join(ROOT, "knowledge", pattern)):
            with open(path, "rb") as file:
                shipped[os.path.relpath(path, os.path.join(ROOT, "knowledge"))] = file.read()
    for number in range(options.count) if options.only is None else [options.only]:
        if tally.is_late:
            break
        dice = random.Random(f"{options.seed} {number}")
        files = make(dice, home, shipped)
        if dice.random() < 0.2:
            words, lines = dice.choice(ALONE), None
        else:
            words = ["-f", "-"]
            lines = (LINES if dice.random() < 0.5 else CHANGES).format(
                story=dice.choice(("delegation", "gate")), number=dice.choice(("bulk-p95", "mttr")),
                part=dice.choice(("result", "action", "situation", "tradeoff", "my own", "headline", ""))).encode()
        # Thirty commands in one sitting.
        ended = home.run("--knowledge", "k", *words, lines=lines, limit=SECONDS * (3 if lines else 1))
        if options.only is not None:
            sys.stdout.buffer.write(ended.said)
        tally.count("folders")
        if ended.fault:
            archive = home.path("k.tar")
            subprocess.run(["tar", "cf", archive, "-C", home.folder, "k"], stderr=subprocess.DEVNULL)
            tally.fault(f"{number} {' '.join(words)}: {ended.fault}",
                        {"k.tar": home.bytes("k.tar"), "said": ended.said})
        subprocess.run(["chmod", "-R", "u+rwX", home.path("k")], stderr=subprocess.DEVNULL)
        shutil.rmtree(home.path("k"), ignore_errors=True)
        for name in ("state", "cache", "config"):
            shutil.rmtree(home.path(name), ignore_errors=True)
    home.remove()
    sys.exit(tally.say())


main()
