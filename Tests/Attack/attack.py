"""What the attacks share: the program in a home of its own, terminals, damages, the verdict."""

import argparse, errno, fcntl, os, pty, random, re, resource, select, shutil, signal, struct
import subprocess, sys, tempfile, termios, time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../.."))
SECONDS = 5  # a run may take this long
FATAL = {70, 132, 134, 139}
WORDS = re.compile(rb"omething unexpected|unexpected error|Fatal error|Illegal instruction")


def arguments(description, count, **more):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=count)
    parser.add_argument("--seconds", type=float, default=1e9)
    parser.add_argument("--only", type=int, help="one number of a run that was reported")
    parser.add_argument("--program", default=os.environ.get(
        "STARLING", os.path.join(ROOT, ".build/release/starling")))
    parser.add_argument("--keep", default="attack-failures", help="where failures are put")
    for name, value in more.items():
        parser.add_argument("--" + name, default=value)
    return parser.parse_args()


class Home:
    """A folder that is everything the program sees of a home."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="attack-")
        self.program = program
        self.variables = {
            "HOME": self.folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
            "TERM": "xterm-256color", "VISUAL": "true", "EDITOR": "true",
            "SWIFT_BACKTRACE": "enable=no",
        }
        for name in ("STATE", "CACHE", "CONFIG", "DATA"):
            self.variables[f"XDG_{name}_HOME"] = self.path(name.lower())

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())

    def bytes(self, name):
        with open(self.path(name), "rb") as file:
            return file.read()

    def remove(self):
        subprocess.run(["chmod", "-R", "u+rwX", self.folder])
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, *words, lines=None, limit=SECONDS):
        """Runs to the end. Seconds are the processor's, so that a busy machine is no fault of ours."""
        out = tempfile.TemporaryFile()
        process = subprocess.Popen(
            [self.program, *words], cwd=self.folder, env=self.variables, stdout=out,
            stderr=subprocess.STDOUT, stdin=subprocess.PIPE)
        try:
            process.stdin.write(lines or b"")
            process.stdin.close()
        except BrokenPipeError:
            pass
        pause, watch, hangs = 0.002, Watch(process.pid), False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if watch.hangs(limit) and not hangs:
                hangs = True
                os.kill(process.pid, signal.SIGKILL)
            time.sleep(pause)
            pause = min(pause * 1.5, 0.05)
        process.returncode = 0
        out.seek(0)
        said = out.read()
        out.close()
        code = None if hangs else os.waitstatus_to_exitcode(status)
        return Ended(code, said, usage.ru_utime + usage.ru_stime, limit)


class Watch:
    """Whether a program hangs: it took more of the processor than it may, or it sleeps on."""

    def __init__(self, process):
        self.process, self.seen, self.since = process, -1, time.time()

    def hangs(self, limit):
        try:
            with open(f"/proc/{self.process}/stat") as file:
                fields = file.read().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            return False
        busy = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        if busy != self.seen or fields[0] == "R":
            self.seen, self.since = busy, time.time()
        return busy > limit or time.time() - self.since > 2 * limit


class Ended:
    def __init__(self, code, said, busy=0, limit=SECONDS):
        self.code, self.said, self.busy, self.limit = code, said, busy, limit

    @property
    def fault(self):
        """In words; None when all is well."""
        if self.code is None:
            return f"hang, after {self.busy:.1f} s of the processor"
        if self.code < 0 or self.code in FATAL:
            return f"ended by {self.code}"
        if self.busy > self.limit:
            return f"slow: {self.busy:.1f} s of the processor"
        found = WORDS.search(self.said)
        return f"said {found.group().decode()!r}" if found else None


class Keyboard:
    """The program on a terminal, below a shell that brings it back when it stops."""

    def __init__(self, home, *words, rows=24, columns=80):
        self.said, self.code = b"", None
        report, tell = os.pipe()
        self.shell, self.terminal = pty.fork()
        if self.shell == 0:
            os.close(report)
            self._shell(home, words, tell)
        os.close(tell)
        self.report = os.fdopen(report, "rb", buffering=0)
        self.resize(rows, columns)
        fcntl.fcntl(self.terminal, fcntl.F_SETFL, os.O_NONBLOCK)
        self.process = int(self.report.read(16).decode())

    @staticmethod
    def _shell(home, words, tell):
        try:
            signal.signal(signal.SIGTTOU, signal.SIG_IGN)
            for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
            modes = termios.tcgetattr(0)
            child = os.fork()
            if child == 0:
                os.setpgid(0, 0)
                os.tcsetpgrp(0, os.getpid())
                for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGTTOU,
                               signal.SIGHUP, signal.SIGPIPE):
                    signal.signal(number, signal.SIG_DFL)
                os.close(tell)
                os.chdir(home.folder)
                os.execve(home.program, [home.program, *words], home.variables)
            os.write(tell, b"%016d" % child)
            while True:
                _, status = os.waitpid(child, os.WUNTRACED)
                if not os.WIFSTOPPED(status):
                    break
                left = termios.tcgetattr(0)
                os.tcsetpgrp(0, os.getpgrp())
                termios.tcsetattr(0, termios.TCSANOW, modes)
                time.sleep(0.01)
                termios.tcsetattr(0, termios.TCSANOW, left)
                os.tcsetpgrp(0, child)
                os.killpg(child, signal.SIGCONT)
            os.write(tell, b"%d" % os.waitstatus_to_exitcode(status))
        finally:
            os._exit(0)

    def resize(self, rows, columns):
        try:
            fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        except OSError:
            pass

    def signal(self, number):
        if self.code is None:
            try:
                os.kill(self.process, number)
            except ProcessLookupError:
                pass

    @property
    def is_raw(self):
        try:
            return not termios.tcgetattr(self.terminal)[3] & termios.ICANON
        except termios.error:
            return False

    def drain(self, wait=0.005):
        """Takes what was written; False when nothing came."""
        ready, _, _ = select.select([self.terminal], [], [], wait)
        if not ready:
            self.reap()
            return False
        try:
            chunk = os.read(self.terminal, 65536)
        except OSError as error:
            if error.errno == errno.EAGAIN:
                return False
            chunk = b""
        if not chunk:
            self.reap(True)
            return False
        self.said += chunk
        return True

    def reap(self, waits=False):
        if self.code is None and (waits or select.select([self.report], [], [], 0)[0]):
            text = self.report.read(16)
            self.code = int(text.decode()) if text else -99
            os.waitpid(self.shell, 0)

    def type(self, data, patience=10):
        """False when the program takes no more, or is gone."""
        end = time.time() + patience
        while data and self.code is None:
            try:
                # Less than the line of a terminal that is not being edited holds.
                data = data[os.write(self.terminal, data[:512]):]
            except OSError as error:
                if error.errno != errno.EAGAIN:
                    break
            while self.drain(0):
                pass
            if time.time() > end:
                return False
        return self.code is None

    def comes(self, wanted, patience=10):
        end = time.time() + patience
        while not wanted(self):
            if not self.drain() and (self.code is not None or time.time() > end):
                return wanted(self)
        return True

    def prompts(self, patience=30, quiet=0.03):
        """Waits for the terminal to be read key by key, and nothing more to come."""
        end, last = time.time() + patience, time.time()
        while time.time() < end and self.code is None:
            if self.drain():
                last = time.time()
            elif self.is_raw and time.time() - last > quiet:
                return True
        return False

    def end(self):
        watch = Watch(self.process)
        while self.code is None and not watch.hangs(watch.seen + SECONDS if watch.seen >= 0 else 1e9):
            self.drain()
        return self.code

    def close(self):
        if self.code is None:
            try:
                os.killpg(self.process, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.comes(lambda keys: keys.code is not None, 5)
            self.reap(True)
        os.close(self.terminal)
        self.report.close()


PLAIN = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.|[\x00-\x09\x0b-\x1f]")


def plain(said):
    return PLAIN.sub(b"", said)


def damaged(data, dice):
    """Bytes as a bad disk, a broken copy or another program leaves them."""
    data = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 4, 16))):
        size = len(data)
        place = dice.randrange(size) if size else 0
        run = min(dice.choice((1, 4, 16, 100, 1000, 5000)), max(size, 1))
        other = dice.randrange(size) if size else 0
        kind = dice.randrange(12)
        if kind in (0, 1) and size:
            for _ in range(dice.choice((1, 1, 2, 8, 64))):
                data[dice.randrange(size)] ^= 1 << dice.randrange(8)
        elif kind == 2:
            data[place:place + run] = dice.randbytes(run)
        elif kind == 3:
            del data[place:]
        elif kind == 4:
            del data[place:place + run]
        elif kind == 5:
            data[place:place] = dice.randbytes(run)
        elif kind == 6:
            data[place:place] = data[other:other + run]
        elif kind == 7:
            one, two = data[place:place + run], data[other:other + run]
            if place + run <= other:
                data[other:other + len(two)], data[place:place + run] = one[:len(two)], two
        elif kind == 8:
            page = place // 4096 * 4096
            data[page:page + 4096] = bytes(min(4096, max(size - page, 0)))
        elif kind == 9 and size:
            data[place] = dice.choice((0, 0x0A, 0x0D, 0x22, 0x27, 0x3A, 0x7F, 0xFF, 0x1B))
        elif kind == 10 and size >= 8:
            place = min(place, size - 8)
            data[place:place + 4] = struct.pack(
                dice.choice("<>") + "I", dice.choice((0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)))
        elif kind == 11 and dice.random() < 0.1:
            data = bytearray(dice.choice((b"", b"\n", b"\0" * 4096, dice.randbytes(3000))))
    return bytes(data)


class Tally:
    """Counts, and keeps what failed."""

    def __init__(self, name, options):
        self.name, self.options = name, options
        self.begun, self.done, self.faults = time.time(), {}, 0
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: sys.exit(self.say()))

    @property
    def is_late(self):
        return time.time() - self.begun > self.options.seconds

    def count(self, kind, by=1):
        self.done[kind] = self.done.get(kind, 0) + by

    def fault(self, what, files):
        self.faults += 1
        folder = os.path.join(self.options.keep, f"{self.name}-{self.options.seed}-{self.faults}")
        os.makedirs(folder, exist_ok=True)
        for name, data in files.items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        print(f"FAULT {what} -> {folder}", flush=True)

    def say(self):
        counts = ", ".join(f"{kind} {number}" for kind, number in sorted(self.done.items()))
        print(f"{self.name} --seed {self.options.seed}: {counts}; {self.faults} faults, "
              f"{time.time() - self.begun:.0f} s", flush=True)
        return 1 if self.faults else 0
