"""Times commands in turn and prints a table: time.py RUNS NAME COMMAND ... -- NAME COMMAND ...

Median wall time and peak resident memory of whole processes; the ratio is to the first row.
"""

import os
import statistics
import subprocess
import sys
import time


def once(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def main():
    runs, rest = int(sys.argv[1]), sys.argv[2:]
    rows = []
    while rest:
        end = rest.index("--") if "--" in rest else len(rest)
        rows.append((rest[0], rest[1:end]))
        rest = rest[end + 1 :]
    seen = {name: [] for name, _ in rows}
    for number in range(runs + 1):
        for name, command in rows:
            result = once(command)
            if number > 0:  # the first round warms the caches
                seen[name].append(result)
    base = statistics.median(t for t, _ in seen[rows[0][0]])
    print(f"{'whole process':22} {'median ms':>10} {'least ms':>9} {'peak MB':>8} {'ratio':>7}")
    for name, _ in rows:
        times = [t for t, _ in seen[name]]
        peak = max(m for _, m in seen[name])
        middle = statistics.median(times)
        print(f"{name:22} {middle:10.1f} {min(times):9.1f} {peak:8.1f} {middle / base:7.1f}")


main()
