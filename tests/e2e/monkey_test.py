#!/usr/bin/env python3
"""Random keys, clicks and drags on the real workstation over demo data: whatever is pressed, it goes on.

A dialog that asks for a file can rename and delete, so the program sees every file but those of this test as one that may
only be read (bubblewrap). Skipped where that cannot be had.

    monkey_test.py [SEED [STEPS]]      the same seed presses the same; a failure prints the last things that were pressed
"""
import os
import random
import subprocess
import sys
import time

from desktop import Desktop, require_tools, wait_until

WIDTH, HEIGHT = 1280, 800
KEYS = (["Up", "Down", "Left", "Right"] * 6 + ["Return", "Tab", "Escape", "alt+Left", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5"] * 2
        + ["shift+Tab", "Page_Down", "Page_Up", "Home", "End", "space", "alt+Right", "ctrl+1", "ctrl+k", "ctrl+f", "ctrl+t", "ctrl+w",
           "ctrl+Tab", "ctrl+z", "ctrl+y", "ctrl+shift+c", "ctrl+c", "F5", "F1", "F2", "plus", "minus", "0", "1", "2", "3", "Delete", "Insert",
           "shift+Down", "shift+Right", "ctrl+a", "ctrl+s", "ctrl+p", "Menu", "alt+Down"])
TEXTS = ["excel", "ta", "claims", "x", "1", "all", "(", "a b"]
BUTTONS = [1] * 8 + [3, 4, 5, 4, 5]  # left, right, wheel


def anywhere(chance):
    return chance.randint(5, WIDTH - 5), chance.randint(5, HEIGHT - 5)


def choose(chance):
    """One thing to do, as arguments of xdotool."""
    kind = chance.random()
    if kind < 0.5:
        return ["key", chance.choice(KEYS)]
    if kind < 0.9:
        x, y = anywhere(chance)
        return ["mousemove", x, y, "click", "--repeat", chance.choice([1, 1, 1, 2]), "--delay", 30, chance.choice(BUTTONS)]
    if kind < 0.95:
        (x, y), (to_x, to_y) = anywhere(chance), anywhere(chance)
        return ["mousemove", x, y, "mousedown", 1, "mousemove", (x + to_x) // 2, (y + to_y) // 2, "mousemove", to_x, to_y, "mouseup", 1]
    return ["type", "--delay", 10, chance.choice(TEXTS)]


def caged(folder):
    """Begins a command line: what follows may write nowhere but below that folder."""
    cage = ["bwrap", "--ro-bind", "/", "/", "--dev-bind", "/dev", "/dev", "--proc", "/proc", "--bind", str(folder), str(folder), "--die-with-parent"]
    outside = folder.parent / (folder.name + ".outside")
    tried = subprocess.run(cage + ["touch", str(outside)], stderr=subprocess.PIPE, text=True)
    if outside.exists() or "Read-only file system" not in tried.stderr:
        print("SKIPPED: programs cannot be kept from writing here:", tried.stderr.strip())
        sys.exit(77)
    return cage


class Workstation:
    def __init__(self, desktop, workspace):
        self.desktop = desktop
        self.log = desktop.folder / "workstation.log"
        with open(self.log, "ab") as out:
            self.process = subprocess.Popen(caged(desktop.folder) + [os.environ["WORKLODE_WINDOW"], "--workspace", str(workspace)],
                                            env=desktop.environment, stdout=out, stderr=out, stdin=subprocess.DEVNULL, cwd=desktop.folder)
        desktop.processes.append(self.process)
        windows = []

        def look():
            windows[:] = desktop.run("xdotool", "search", "--onlyvisible", "--name", "Worklode", check=False).split()
            return bool(windows) or self.process.poll() is not None

        wait_until(look, 60, "the workstation's window")
        assert windows, self.fault()
        window = windows[-1]
        desktop.run("xdotool", "windowsize", window, str(WIDTH), str(HEIGHT), "windowmove", window, "0", "0", check=False)

    def fault(self):
        """Why it is not well, or nothing. Somebody may have pressed *Quit*: that is well."""
        said = self.log.read_text(errors="replace")
        for sign in ("ERROR: AddressSanitizer", "runtime error:", "LeakSanitizer"):
            if sign in said:
                return said[said.index(sign):][:4000]
        code = self.process.poll()
        return f"it ended with {code}\n{said[-2000:]}" if code else None


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    steps = int(sys.argv[2]) if len(sys.argv) > 2 else 120
    chance = random.Random(seed)
    require_tools("bwrap")
    with Desktop() as desktop:
        desktop.environment["ASAN_OPTIONS"] = desktop.environment.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
        workspace = desktop.folder / "workspace"
        subprocess.run([os.environ["WORKLODE_CTL"], "--workspace", str(workspace), "demo", "--associates", "4", "--days", "5", "--seed", "1"], check=True,
                       env=desktop.environment, stdout=subprocess.DEVNULL)
        workstation = Workstation(desktop, workspace)
        pressed = []
        for step in range(steps):
            if workstation.process.poll() == 0:
                workstation = Workstation(desktop, workspace)
            pressed.append(choose(chance))
            desktop.run("xdotool", *map(str, pressed[-1]), check=False)
            time.sleep(chance.choice([0, 0.02, 0.05, 0.2]))
            fault = workstation.fault()
            if fault:
                print(f"seed {seed}, step {step}: {fault}\nlast pressed:")
                print("\n".join(" ".join(map(str, one)) for one in pressed[-25:]))
                sys.exit(1)
        print(f"seed {seed}: {steps} steps, and it goes on")


if __name__ == "__main__":
    main()
