"""The man page from what the program says of itself: man.py PROGRAM > starling.1"""

import json
import subprocess
import sys


def plain(text):
    return (text or "").replace("\\", "\\\\").replace("\n", "\n.br\n").lstrip(".")


def name(argument):
    if argument["kind"] == "positional":
        return argument.get("valueName", "")
    names = argument.get("names") or []
    marks = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    text = ", ".join(marks[n["kind"]] + n["name"] for n in names)
    return text + (" <" + argument["valueName"] + ">" if argument["kind"] == "option" else "")


def arguments(command):
    for argument in command.get("arguments", []):
        if argument.get("shouldDisplay", True):
            print(f".TP\n.B {plain(name(argument))}\n{plain(argument.get('abstract'))}")


def main():
    dump = subprocess.run(
        [sys.argv[1], "--experimental-dump-help"], capture_output=True, text=True, check=True
    )
    command = json.loads(dump.stdout)["command"]
    print('.TH STARLING 1\n.SH NAME\nstarling \\- ' + plain(command["abstract"]))
    print(".SH SYNOPSIS\n.B starling\n[command]\n.SH DESCRIPTION\n" + plain(command.get("discussion")))
    print(".SH OPTIONS")
    arguments(command)
    print(".SH COMMANDS")
    for part in command.get("subcommands", []):
        print(f".SS {part['commandName']}\n{plain(part.get('abstract'))}")
        if part.get("discussion"):
            print(".PP\n" + plain(part["discussion"]))
        arguments(part)


if __name__ == "__main__":
    main()
