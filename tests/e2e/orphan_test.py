#!/usr/bin/env python3
"""A workstation that is killed while it records takes its collector with it: nobody is recorded without seeing it."""
import os
import signal
import subprocess

from desktop import Desktop, wait_until


def collectors_of(pid):
    return [int(p) for p in subprocess.run(["pgrep", "-P", str(pid)], stdout=subprocess.PIPE, text=True).stdout.split()]


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def main():
    with Desktop() as desktop:
        workspace = desktop.folder / "workspace"
        subprocess.run([os.environ["WORKLODE_CTL"], "--workspace", str(workspace), "demo", "--associates", "1", "--days", "1", "--seed", "1"], check=True,
                       env=desktop.environment, stdout=subprocess.DEVNULL)
        workstation = desktop.spawn([os.environ["WORKLODE_WINDOW"], "--workspace", str(workspace)])
        window = desktop.wait_for_window(workstation.pid)
        desktop.run("xdotool", "windowactivate", "--sync", window)

        def records():
            desktop.run("xdotool", "key", "ctrl+shift+r", "sleep", "0.5", "key", "Return", check=False)
            return bool(collectors_of(workstation.pid))

        wait_until(records, 30, "the collector")
        collector = collectors_of(workstation.pid)[0]
        assert is_alive(collector)
        workstation.send_signal(signal.SIGKILL)
        workstation.wait()
        wait_until(lambda: not is_alive(collector), 30, "the end of the collector")
        print("the collector ended with its window")


if __name__ == "__main__":
    main()
