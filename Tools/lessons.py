"""What the sentence encoder learns from: questions, passages, whole stories and follow-ups, read from the
knowledge folder and from this one. Used by training.py and encoder.py."""

import pathlib
import re

HERE = pathlib.Path(__file__).parent


def clean(text):
    return text.replace("\u2019", "'")


def bullets(folder):
    """(theme, line) for the bullets under the headings of a folder, in the order of the files."""
    for path in sorted(pathlib.Path(folder).glob("*.md")):
        theme = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"## .*\{#([a-z0-9-]+)\}", line)
            if heading:
                theme = heading.group(1)
            elif line.startswith("- ") and theme:
                yield theme, line[2:]


def questions(knowledge):
    """(question, theme) of general/questions."""
    folder = pathlib.Path(knowledge, "general/questions")
    return [(re.sub(r" \{[^}]*\}$", "", line), theme) for theme, line in bullets(folder)]


def passages(knowledge):
    """(passage, theme, further themes) of general/evidence."""
    rows = []
    for theme, line in bullets(pathlib.Path(knowledge, "general/evidence")):
        also = re.search(r" \{also ([^}]*)\}$", line)
        further = [name.strip() for name in also.group(1).split(",")] if also else []
        rows.append((re.sub(r" \{[^}]*\}$", "", line), theme, further))
    return rows


def stories():
    """(sentences, title, first themes, further themes) of Tools/stories."""
    rows = []
    for path in sorted((HERE / "stories").glob("*.md")):
        for block in re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            title, *lines = block.splitlines()
            marks = {"primary": [], "backup": []}
            sentences = []
            for line in lines:
                fact = re.match(r"(primary|backup): (.*)", line)
                if fact:
                    marks[fact.group(1)] = [name.strip() for name in fact.group(2).split(",")]
                else:
                    bare = re.sub(r"^\s*(-|\*|\d+\.) ", "", line.strip()).replace("**", "")
                    sentences += [s for s in re.split(r"(?<=[.!?])\s+", bare) if s]
            rows.append((sentences, title.strip(), marks["primary"], marks["backup"]))
    return rows


def follow_ups(knowledge):
    """(line, probe): what is asked, typed and written in general/followups.md for each probe."""
    rows = []
    for name in ("probes.md", "followups.md"):
        path = pathlib.Path(knowledge, "general", name)
        probe = None
        for line in path.read_text(encoding="utf-8").splitlines():
            heading = re.match(r"## (.*?) ?\{#([a-z0-9-]+)\}|## ([a-z0-9-]+)$", line)
            if heading:
                probe = heading.group(2) or heading.group(3)
                if heading.group(1):
                    rows.append((heading.group(1), probe))
            elif probe and line.startswith("- ask: "):
                rows.append((line[7:], probe))
            elif probe and line.startswith("- words: "):
                rows += [(word.strip(), probe) for word in line[9:].split(",") if " " in word.strip()]
            elif probe and line.startswith("- ") and path.name == "followups.md":
                rows.append((line[2:], probe))
    # Lines for no probe, and lines that go on with no story, are for the program itself.
    return [row for row in rows if row[1] not in ("any", "new")]
