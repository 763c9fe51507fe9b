"""Random keys on a terminal: whatever was pressed, the coach still answers, and leaves when told to."""

import os, random, signal, sys
from attack import *

HOME = {
    "k/starling.yaml": "level: senior\n",
    "k/stories/delegation.md": "---\nrank: primary\n---\n# Delegation framework\nI redirected tasks during PTO.\n\n"
        "## Tradeoff\nSpeed for safety.\n\n## Numbers\n{mttr}\n",
    "k/stories/gate.md": "---\nrank: backup\n---\n# The gate\nMy manager and I disagreed about it. We saved 4 hours.\n",
    "k/answers/q7.md": "---\ntheme: mistake\nstories: [delegation]\n---\n# When I was wrong\n## Situation\nMuch.\n"
        "## Action\n- I cut it.\n- We asked.\n## Result\nIt fell.\n",
    "k/numbers.md": "# Numbers\n## Time to recover {#mttr}\n- unit: time\n- state: gap\n- stories: delegation\n"
        "## Error budget {#error-budget}\n- state: gap\n",
    "k/tips.md": "- Breathe.\n",
    "general/areas.md": "## Growth {#growth}\nWhat you learn.\n- words: mistake, lesson\n",
    "general/questions/growth.md": "## A mistake {#mistake}\nareas: growth 1\nabout: error\n- What went wrong?\n- Which error?\n",
    "general/probes.md": "## What lesson? {#lesson}\n- ask: What did you learn?\n- answered from: Lesson\n",
    "general/levels.md": "## Senior {#senior}\n- It reaches far.\n",
}
WIDE = ["\u00e9", "e\u0301", "\u4e2d", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u202e", "\u200b", "\u00ad", "\ufeff",
        "\u0301", "\uac00", "\u1100\u1161", "\u2028", "\u0085", "\U0010FFFF", "\ufffd", "\U0001F1E9\U0001F1EA", "\uff21", "\t"]
SAID = ["tell me about a mistake", "/stories", "/refine q7", "/refine q7 result", "/number mttr", "4 h -> 15 min", "t", "r",
        "u", "l", "m", "n", "y", "done", "e", "/history q7", "/undo", "/settings suggestions off", "/settings suggestions on",
        "/critique q7", "/ladder q7", "/mark gate", "/why", "b", "a", "1", "2", "another one", "drop", "result",
        "/tree", "/numbers", "/graph", "I don't know", "the log", "", "/help all", "/check", "/new", "/level staff",
        "/prompts 1", "/tips", "/coverage", "We cut it from 4 h to 2 h.", "/number error-budget", "keep", "/edit q7"]


def piece(dice, dares_to_leave):
    """Bytes of one kind."""
    kind = dice.randrange(24)
    number = lambda: str(dice.choice((0, 1, 2, 5, 13, 27, 99, 200, 201, 255, 65535, 2**31, 2**64)))
    if kind < 5:
        return dice.choice(SAID).encode() + dice.choice((b"\r", b"\r", b"\n", b"", b"\t"))
    if kind == 5:
        return b"\x1b[" + dice.choice((b"A", b"B", b"C", b"D", b"H", b"F", b"3~", b"1~", b"4~", b"5~", b"6~", b"1;5C", b"1;5D"))
    if kind == 6:
        return b"\x1bO" + bytes([dice.randrange(256)])
    if kind == 7:
        return b"\x1b[" + ";".join(number() for _ in range(dice.randrange(5))).encode() + bytes([dice.randrange(0x20, 0x7F)])
    if kind == 8:
        return b"\x1b[" + dice.randbytes(dice.randrange(12))
    if kind == 9:
        text = dice.choice((b"pasted\ntwo\r\nthree\r", dice.randbytes(dice.randrange(200)), b"\x1b[200~", b"x" * 3000,
                            "\n".join(WIDE).encode(), b"/quit\r", b"\x1b[20", b"\t\t\0", b"{a}\n## b\n---\n"))
        return b"\x1b[200~" + text + (b"\x1b[201~" if dice.random() < 0.9 else b"")
    if kind == 10:
        return b"\x1b[" + f"{number()};{number()}{dice.choice(('', ':1', ':3', ';5', ':x'))}u".encode()
    if kind == 11:
        return b"\x1b[27;" + f"{dice.randrange(20)};{dice.randrange(300)}~".encode()
    if kind == 12:
        return dice.choice((b"\x1b[<0;%d;%dM", b"\x1b[<35;%d;%dm", b"\x1b[M%c%c!")) % (dice.randrange(200), dice.randrange(200))
    if kind == 13:
        return dice.choice((b"\x1b]11;rgb:1e/1e/2e\x1b\\", b"\x1b]4;1;x\x07", b"\x1bP1+r54\x1b\\", b"\x1b_Gi=1;OK\x1b\\",
                            b"\x1b]52;c;", b"\x1bP", b"\x1b]\x1b", b"\x1b[?62;22c", b"\x1b[12;40R", b"\x1b[I", b"\x1b[O"))
    if kind == 14:
        return dice.choice(WIDE).encode() * dice.choice((1, 1, 2, 30))
    if kind == 15:
        return dice.randbytes(dice.randrange(1, 20)).replace(b"\x1c", b"") if dice.random() < 0.5 else \
            dice.choice(WIDE).encode()[:-1]
    if kind in (16, 17):
        keys = [bytes([code]) for code in range(1, 32) if code not in (0x1C, 0x04)] + [b"\x7f"]
        return b"".join(dice.choice(keys) for _ in range(dice.randrange(1, 5)))
    if kind == 18:
        return b"\x1b" + bytes([dice.randrange(256)])
    if kind == 19:
        return dice.choice((b"\x1bx", b"\x1bX", b"\x1b:", b":")) + dice.choice((b"bind -r\r", b'"\r', b"'x", b"edit off\r", b""))
    if kind == 20:
        return b"\x12" + dice.choice((b"st", b"q\x12\x12", b"\x1b", b"\x07", b"zzzz\x7f\x7f", b"\x1b[A", b"\r"))
    if kind == 21:
        return dice.choice((b"\x18\x05", b"\x18\x18", b"\x1a", b"\x16\x03", b"\x16\x1b", b"\x19\x19", b"\x15", b"\x0b", b"\x17",
                            b"\x1b\x7f", b"\x1b1\x1b0\x1b0x", b"\x1b9\x1b9\x1b9\x1b9\x7f", b"\x00", b"\x14", b"\x1bd", b"\x1bc"))
    if kind == 22:
        return bytes(dice.choice(b"abcdefghij kl.,/") for _ in range(dice.choice((3, 20, 100, 2000))))
    if dares_to_leave:
        return dice.choice((b"\x04", b"\x03\x03", b"/quit\r", b"\x1c"))
    return b"\r"


def session(dice, home, size):
    """Presses about so many keys.
    - Returns: how many, what was wrong, all bytes, what was said."""
    leaves = dice.random() < 0.03
    words = ["--knowledge", "k"] + (["--private"] if dice.random() < 0.1 else [])
    home.variables["TERM"] = dice.choice(["xterm-256color"] * 8 + ["screen", "linux", "dumb", "vt100"])
    home.write(".editrc", dice.choice([""] * 6 + ["bind -v\n", "bind -v\n", "bind -e\n"]))
    keys = Keyboard(home, *words, rows=dice.choice((24, 24, 3, 1, 60)), columns=dice.choice((80, 80, 20, 2, 1, 200)))
    pressed = b""
    dumb = home.variables["TERM"] == "dumb"
    try:
        if not dumb and not keys.prompts(60):
            return 0, f"no prompt, ended by {keys.code}", pressed, keys.said
        if dice.random() < 0.5:
            pressed += (first := dice.choice((b"/refine q7 result\r", b"/number mttr\r", b"/refine q7\rl\r")))
            keys.type(first)
            keys.prompts(30)
        while len(pressed) < size and keys.code is None:
            burst = b"".join(piece(dice, leaves) for _ in range(dice.choice((1, 1, 3, 20))))
            if not leaves:
                burst = burst.replace(b"\x1c", b"").replace(b"\x04", b"")
                if not keys.is_raw or dumb:
                    # The kernel's: it would stop the output, or end a busy coach.
                    burst = burst.replace(b"\x03", b"").replace(b"\x13", b"")
            pressed += burst
            if not keys.type(burst, 60):
                break
            chance = dice.random()
            if chance < 0.1:
                keys.resize(dice.choice((1, 2, 5, 24, 50, 500)), dice.choice((1, 2, 3, 10, 40, 80, 81, 300, 1000)))
            elif chance < 0.13:
                keys.signal(signal.SIGWINCH)
            elif chance < 0.15:
                keys.signal(signal.SIGTSTP)
            elif chance < 0.17:
                keys.signal(signal.SIGCONT)
            if dice.random() < 0.3:
                keys.prompts(2, 0.005)
            while keys.drain(0):
                pass
        fault = finish(keys, dumb, b"\x03" in pressed or b"\x1c" in pressed)
        return len(pressed), fault, pressed, keys.said
    finally:
        keys.close()


def finish(keys, dumb, may_be_interrupted):
    """What still was wrong when it had been told to leave."""
    # Ends a paste and whatever was begun, then every conversation.
    if not keys.is_raw:
        # The kernel may have stopped the output at a Ctrl-S.
        keys.type(b"\x11")
    keys.type(b"\x1b[201~")
    keys.prompts(1 if dumb else 30)
    # vi's search takes Ctrl-C for a letter.
    if not dumb:
        keys.type(b"\x1b")
        time.sleep(1.1)
    for _ in range(8):
        if keys.code is not None:
            break
        if dumb or keys.is_raw:
            keys.type(b"\x11\x15" if dumb else b"\x03")
        keys.prompts(0.3 if dumb else 30)
    mark = len(keys.said)
    if keys.code is None:
        keys.resize(24, 80)
        for line in (b"q\r", b"q\r", b"n\r") if dumb else ():
            keys.type(line)
            keys.prompts(0.3)
        keys.type(b"/tips\r")
        if not keys.comes(lambda keys: b"Breathe" in keys.said[mark:], 60) and keys.code is None:
            return "no answer any more"
        keys.type(b"/quit\r")
        keys.end()
    if keys.code == -signal.SIGINT and may_be_interrupted:
        return None
    if keys.code == -signal.SIGQUIT and may_be_interrupted:
        return None
    return Ended(keys.code, keys.said).fault or (f"left with {keys.code}" if keys.code else None)


def main():
    options = arguments(__doc__, 100_000)
    tally = Tally("keys", options)
    home = Home(options.program)
    home.variables["STARLING_GENERAL"] = home.path("general")
    number = 0 if options.only is None else options.only
    while tally.done.get("bytes", 0) < options.count and not tally.is_late:
        for name in ("state", "k"):
            shutil.rmtree(home.path(name), ignore_errors=True)
        for name, text in HOME.items():
            home.write(name, text)
        dice = random.Random(f"{options.seed} {number}")
        pressed, fault, sent, said = session(dice, home, dice.choice((300, 1000, 3000, 10000)))
        tally.count("sessions")
        tally.count("bytes", pressed)
        if fault:
            tally.fault(f"{number}: {fault}", {"pressed": sent, "said": said})
        if options.only is not None:
            break
        number += 1
    home.remove()
    sys.exit(tally.say())


main()
