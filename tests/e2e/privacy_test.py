#!/usr/bin/env python3
"""What may not leave the desktop is in no file, no log, no socket and no memory of the collector: docs/privacy.md names these tests."""
import json
import os
import random
import re
import string
import subprocess
import time
from pathlib import Path

from desktop import Desktop, main, totals

POLICY = {"version": 1, "screens": ["alpha", "beta"], "masks": [{"name": "patients", "pattern": "patient \\w+", "replacement": "patient #"}],
          "excluded": ["delta"]}


def marker(rng):
    return "".join(rng.choice(string.ascii_lowercase) for _ in range(14))


# A sanitizer's shadow is terabytes of address space that holds no byte of the program's: nothing else is this large.
SHADOW_BYTES = 1 << 40


def memory_of(pid):
    """(address range, bytes) of every readable mapping; nothing where this user may not look."""
    with open(f"/proc/{pid}/maps") as maps:
        ranges = [line.split()[0] for line in maps if line.split()[1].startswith("r") and "[v" not in line]
    with open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for text in ranges:
            start, end = (int(x, 16) for x in text.split("-"))
            if end - start > SHADOW_BYTES:
                continue
            try:
                memory.seek(start)
                yield text, memory.read(end - start)
            except OSError:
                continue


def spellings(word):
    return (word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode("utf-32-le"))


def check_memory(pid, words, present):
    try:
        regions = list(memory_of(pid))
    except PermissionError:
        print("    SKIPPED in part: memory can be searched by root only (the collector forbids it to its own user)")
        return
    everything = b"\0".join(data for _, data in regions)
    assert len(everything) > 1_000_000
    for what, word in words.items():
        for spelling in spellings(word):
            at = everything.find(spelling)
            assert at < 0, f"{what} is in the collector's memory: {everything[max(0, at - 40):at + 60]!r}"
    assert any(s in everything for s in spellings(present)), "the search itself finds nothing"


def check_files(folder, words, skip):
    searched = 0
    for path in Path(folder).rglob("*"):
        if not path.is_file() or path.name in skip or path.suffix == ".bytes":
            continue
        data = path.read_bytes()
        searched += 1
        for what, word in words.items():
            for spelling in spellings(word):
                assert spelling not in data and spelling not in bytes(str(path), "utf-8"), f"{what} is in {path}"
    assert searched > 3


def check_sockets(pid):
    """Only unix sockets: the X server's, and D-Bus' where there is one."""
    inodes = set()
    for fd in os.listdir(f"/proc/{pid}/fd"):
        target = os.readlink(f"/proc/{pid}/fd/{fd}")
        if found := re.match(r"socket:\[(\d+)\]", target):
            inodes.add(found[1])
    for table in ("tcp", "tcp6", "udp", "udp6", "raw"):
        path = Path(f"/proc/{pid}/net/{table}")
        lines = path.read_text().splitlines()[1:] if path.exists() else []
        assert not inodes & {line.split()[9] for line in lines}, f"a {table} socket is open"


def check_modes(folder):
    for path in Path(folder).rglob("*"):
        if path.is_symlink():
            continue
        mode = path.stat().st_mode & 0o777
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path} has mode {mode:o}"


def play(desktop, words):
    for name in ("alpha", "beta", "gamma", "delta", "alpha"):
        desktop.activate(name)
        desktop.inject(*(f"key {c}" for c in words["a typed word"]))
        time.sleep(0.2)
    for _ in range(3):  # a title that changes under focus
        desktop.run("xdotool", "set_window", "--name", f"https://h.example/p?token={words['a url query']}#{words['a url fragment']}", desktop.windows["alpha"][0])
        time.sleep(0.2)
        desktop.run("xdotool", "set_window", "--name", f"patient {words['a masked word']}", desktop.windows["alpha"][0])
        time.sleep(0.2)
    desktop.run("xdotool", "set_window", "--name", "Plain window title", desktop.windows["alpha"][0])
    desktop.activate("beta")
    desktop.inject("key a")
    # Last, so that nothing reuses the memory it passed through, and long, so that what is kept of it covers little.
    filling = " ".join(f"word{n}" for n in range(400))
    desktop.run("xdotool", "set_window", "--name", f"Plain window title {filling} patient {words['the end of a long title']} {filling[:500]}", desktop.windows["beta"][0])
    time.sleep(1.5)


def nothing_that_was_typed_or_masked_is_anywhere():
    rng = random.Random()
    words = {what: marker(rng) for what in ("a typed word", "a masked word", "a url query", "a url fragment", "a title without consent", "a title of an excluded app", "the end of a long title")}
    with Desktop() as desktop:
        recorded = desktop.folder / "recorded"
        recorded.mkdir(mode=0o700)
        policy = desktop.folder / "policy.json"
        policy.write_text(json.dumps(POLICY))
        desktop.open_terminal("alpha", f"patient {words['a masked word']} with a long title", 10, 30)
        desktop.open_terminal("beta", f"http://h.example:8999/p2.html?x={words['a url query']}", 640, 30)
        desktop.open_terminal("gamma", f"Private {words['a title without consent']} of nobody", 10, 420)
        desktop.open_terminal("delta", f"Secret {words['a title of an excluded app']} of nobody", 640, 420)
        collector = desktop.start_collector("--workspace", recorded / "workspace", "--policy", policy)
        play(desktop, words)
        check_memory(collector.pid, words, "Plain window title")
        check_sockets(collector.pid)
        limits = Path(f"/proc/{collector.pid}/limits").read_text()
        assert re.search(r"Max core file size\s+0\s+0", limits), "a core file could be written"
        check_files(recorded, words, ())
        desktop.stop(collector)
        check_files(desktop.folder, words, ("programs.log",))
        check_modes(recorded)
        rows, _ = desktop.slices(recorded / "workspace" / "segments")
        titles = {(row["app"], row["title"]) for row in rows}
        assert ("alpha", "https://h.example/p") in titles and ("alpha", "patient #") in titles, titles
        assert ("beta", "http://h.example:8999/p2.html") in titles, titles
        assert {app for app, _ in titles} <= {"alpha", "beta", "gamma", "(excluded)", "desktop"}, titles
        assert all(title == "" for app, title in titles if app in ("gamma", "(excluded)")), titles
        assert totals(rows, "(excluded)")["keys"] == 0 and totals(rows, "gamma")["keys"] == 14


def with_a_broken_policy_nothing_more_is_recorded():
    with Desktop() as desktop:
        policy = desktop.folder / "policy.json"
        policy.write_text('{"version": 1, "scrеens": ["alpha"]}')
        desktop.open_terminal("alpha", "A title", 10, 30)
        collector = desktop.start_collector("--spool", desktop.folder / "spool", "--policy", policy)
        assert "is not a key" in (desktop.folder / "collector.log").read_text()
        desktop.activate("alpha")
        desktop.inject("key a 5")
        time.sleep(0.5)
        desktop.stop(collector)
        rows, headers = desktop.slices(desktop.folder / "spool")
        assert {row["title"] for row in rows} == {""} and headers[0]["policy"] == 0


def the_programs_link_no_network_and_no_windows():
    out = subprocess.run(["ldd", os.environ["WORKLODE_COLLECTOR"]], stdout=subprocess.PIPE, text=True, check=True).stdout
    for library in ("Qt6Network", "Qt6Gui", "Qt6Widgets", "Qt6Charts", "Qt6Sql"):
        assert library not in out, f"the collector links {library}"


main([nothing_that_was_typed_or_masked_is_anywhere, with_a_broken_policy_nothing_more_is_recorded, the_programs_link_no_network_and_no_windows])
