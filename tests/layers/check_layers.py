#!/usr/bin/env python3
"""Reads the table "Allowed arrows" in docs/architecture.md and fails on every include, name or size that breaks the house's rules."""
import re
import sys
from pathlib import Path

SOURCES = {".cpp", ".h"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
MAX_LINES = 400


def allowed_arrows(architecture):
    """{room folder: set of room folders it may include}, with short names such as `core` resolved to `src/core`."""
    table = {}
    section = architecture.split("## Allowed arrows", 1)[1].split("\n## ", 1)[0]
    for line in section.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 2 and cells[0] not in ("room", "---"):
            table[cells[0]] = [name.strip() for name in cells[1].split(",") if name.strip()]
    resolve = lambda name: name if name in table else "src/" + name
    unknown = [name for names in table.values() for name in names if resolve(name) not in table]
    if unknown:
        raise SystemExit(f"docs/architecture.md: the table names rooms that it does not have: {sorted(set(unknown))}")
    return {room: {resolve(name) for name in names} for room, names in table.items()}


def cycles(arrows):
    """Rooms from which a walk along the arrows comes back."""
    def reachable(start):
        seen, todo = set(), list(arrows[start])
        while todo:
            room = todo.pop()
            if room not in seen:
                seen.add(room)
                todo += arrows[room]
        return seen
    return sorted(room for room in arrows if room in reachable(room))


def room_of(path, arrows):
    """The longest room folder that holds `path`, or None (tests, bench)."""
    rooms = [room for room in arrows if path == room or path.startswith(room + "/")]
    return max(rooms, key=len) if rooms else None


def target_of(include, path, top):
    """The repository path that an include means, or None where it is no file of ours."""
    for base in (top / "src", top, path.parent):
        candidate = base / include
        if candidate.exists():
            return candidate.resolve().relative_to(top.resolve()).as_posix()
    return None


def sources(top):
    for folder in ("src", "collector", "ui", "hub", "tests", "bench"):
        yield from sorted(p for p in (top / folder).rglob("*") if p.suffix in SOURCES)


def check(top):
    arrows = allowed_arrows((top / "docs/architecture.md").read_text())
    faults = [f"docs/architecture.md: {room} is part of a cycle" for room in cycles(arrows)]
    names = {}
    for path in sources(top):
        relative = path.relative_to(top).as_posix()
        text = path.read_text()
        if path.name != "main.cpp":  # every program has one
            names.setdefault(path.name.lower(), []).append(relative)
        if text.count("\n") > MAX_LINES:
            faults.append(f"{relative}: {text.count(chr(10))} lines; over {MAX_LINES} a file has two jobs")
        room = room_of(relative, arrows)
        if room is None:
            continue
        for include in INCLUDE.findall(text):
            target = target_of(include, path, top)
            other = room_of(target, arrows) if target else None
            if other and other != room and other not in arrows[room]:
                faults.append(f"{relative}: includes {include}, but {room} may not include {other}")
    faults += [f"two files of one name: {', '.join(same)}" for same in names.values() if len(same) > 1]
    for room in arrows:
        lists = top / room / "CMakeLists.txt"
        if not lists.exists() or not lists.read_text().startswith("# "):
            faults.append(f"{room}/CMakeLists.txt: its first line must say the room's purpose")
    return faults


def main():
    faults = check(Path(sys.argv[1]))
    print("\n".join(faults) if faults else "layers: every arrow is allowed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
