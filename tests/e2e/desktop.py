"""A virtual desktop for tests: Xvfb, a window manager, real programs, injected input, the real collector."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

COUNTERS = ("clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes")
SINK = "stty raw -echo; trap '' INT; exec cat >'{}'"


def require_tools(*names):
    missing = [name for name in names if not shutil.which(name)]
    if missing:
        print("SKIPPED: not installed:", ", ".join(missing))
        sys.exit(77)


class Desktop:
    """Everything lives in one temporary folder and ends with the `with` block."""

    def __init__(self, manager=True):
        require_tools("Xvfb", "openbox", "xdotool", "xterm")
        self.folder = Path(tempfile.mkdtemp(prefix="worklode-e2e-"))
        self.processes = []
        self.windows = {}
        self.manager = manager

    def __enter__(self):
        self.environment = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "DBUS_SESSION_BUS_ADDRESS")}
        self.environment.update(HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder), TZ="UTC")
        self.start_server()
        self.injector = subprocess.Popen([os.environ["WORKLODE_INJECT"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=self.environment)
        self.processes.append(self.injector)
        self.inject("pace 200")
        return self

    def start_server(self, display=None):
        reader, writer = os.pipe()
        arguments = ["Xvfb"] + ([display] if display else ["-displayfd", str(writer)])
        self.server = self.spawn(arguments + ["-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"], pass_fds=(writer,))
        os.close(writer)
        if display is None:
            number = b""
            while not number.endswith(b"\n"):
                piece = os.read(reader, 16)
                if not piece:
                    raise SystemExit("Xvfb did not start")
                number += piece
            self.display = ":" + number.decode().strip()
        os.close(reader)
        self.environment["DISPLAY"] = self.display
        if self.manager:
            self.spawn(["openbox"])
            wait_until(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False), 20, "the window manager", optional=not shutil.which("xprop"))

    def __exit__(self, *ignored):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if not os.environ.get("WORKLODE_E2E_KEEP"):
            shutil.rmtree(self.folder, ignore_errors=True)

    def spawn(self, arguments, pass_fds=(), log="programs.log"):
        with open(self.folder / log, "ab") as out:
            process = subprocess.Popen(arguments, env=self.environment, stdout=out, stderr=out, stdin=subprocess.DEVNULL, pass_fds=pass_fds)
        self.processes.append(process)
        return process

    def run(self, *arguments, check=True):
        return subprocess.run(arguments, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=check).stdout.strip()

    def open_terminal(self, name, title, x, y):
        """A copy of xterm under another name: another executable. Its child writes what arrives to a file."""
        program = self.folder / name
        if not program.exists():
            shutil.copy(shutil.which("xterm"), program)
            program.chmod(0o755)  # without setgid: /proc shows whose it is
        sink = self.folder / f"{name}.bytes"
        process = self.spawn([str(program), "-T", title, "-geometry", f"60x12+{x}+{y}", "-e", "sh", "-c", SINK.format(sink)])
        window = self.wait_for_window(process.pid)
        self.windows[name] = (window, x + 60, y + 80)
        wait_until(sink.exists, 20, f"the program in {name}")
        return process

    def wait_for_window(self, pid):
        found = []
        def look():
            found[:] = self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid), check=False).split()
            return bool(found)
        wait_until(look, 30, f"a window of process {pid}")
        return found[-1]

    def inject(self, *lines):
        """Returns when the server has all of it."""
        self.injector.stdin.write("\n".join(lines) + "\nsync\n")
        self.injector.stdin.flush()
        answer = self.injector.stdout.readline().strip()
        assert answer == "ok", f"the injector said {answer!r}"

    def activate(self, name):
        window, x, y = self.windows[name]
        self.run("xdotool", "windowactivate", "--sync", window)
        self.inject(f"move {x} {y}")

    def start_collector(self, *arguments, environment=None, wait=True):
        log = self.folder / "collector.log"
        before = log.stat().st_size if log.exists() else 0
        with open(log, "ab") as out:
            process = subprocess.Popen([os.environ["WORKLODE_COLLECTOR"], "--headless", *map(str, arguments)],
                                       env={**self.environment, **(environment or {})}, stdout=out, stderr=out, stdin=subprocess.DEVNULL)
        self.processes.append(process)
        if wait:
            wait_until(lambda: process.poll() is not None or b"  spool " in log.read_bytes()[before:], 30, "the collector")
            assert process.poll() is None, log.read_text()
        return process

    def stop(self, process, expect=0):
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=60)
        assert code == expect, f"the collector ended with {code}: " + (self.folder / "collector.log").read_text()

    def slices(self, folder):
        """All slices and marks in the segment files below a folder, by start; the headers apart."""
        files = sorted(str(p) for p in Path(folder).rglob("*.wlseg"))
        out = subprocess.run([os.environ["WORKLODE_DUMP"], *files], stdout=subprocess.PIPE, text=True, check=True).stdout
        rows = [json.loads(line) for line in out.splitlines()]
        headers = [row for row in rows if row["kind"] == "header"]
        return sorted((row for row in rows if row["kind"] != "header"), key=lambda row: row["start"]), headers


def wait_until(condition, seconds, what, optional=False):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return
        if optional:
            break
        time.sleep(0.05)
    if optional:
        time.sleep(2)
        return
    raise AssertionError(f"waited {seconds} s for {what}")


def totals(rows, app=None):
    return {c: sum(row.get(c, 0) for row in rows if row["kind"] == "active" and app in (None, row["app"])) for c in COUNTERS}


def main(tests):
    """Runs test functions by name; a name as argument runs only that one."""
    wanted = sys.argv[1:]
    for test in tests:
        if wanted and test.__name__ not in wanted:
            continue
        started = time.monotonic()
        test()
        print(f"ok  {test.__name__} ({time.monotonic() - started:.1f} s)", flush=True)
