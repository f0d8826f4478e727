"""Task instances (definitions.md §5, rules 1 to 6), for one stream in one shift."""
from visits import switches_of


class Instance:
    def __init__(self, task, begin, first):
        self.task, self.begin, self.end = task, begin, None
        self.first, self.last = first, None  # positions among all visits of the stream and shift
        self.state = "open"
        self.steps = []

    @property
    def slices(self):
        return [s for v in self.steps for s in v.slices]

    @property
    def active(self):
        return sum(v.active for v in self.steps)

    @property
    def switches(self):
        return len(switches_of(self.steps))

    def abandon(self, end):
        self.state, self.end = "abandoned", end


def place_matches(trigger, visit):
    if visit is None or visit.off or visit.application != trigger["application"]:
        return False
    return trigger.get("screen") is None or visit.screen == trigger["screen"]


def crosses(triggers, default, anchor, here, beyond):
    """Does one of the triggers with this anchor match `here` and not `beyond`?"""
    return any(t.get("anchor", default) == anchor and place_matches(t, here) and not place_matches(t, beyond) for t in triggers)


def events(task, visits):
    """(what, t, position): in order; position is of the first step for BEGIN, one past the last for END."""
    on = [i for i, v in enumerate(visits) if not v.off]
    out = []

    def at(anchor, here, beyond, t, position):
        if crosses(task["end"], "entering", anchor, here, beyond):
            out.append(("END", t, position))
        if crosses(task["begin"], "leaving", anchor, here, beyond) and not (beyond is None and anchor == "leaving"):
            out.append(("BEGIN", t, position))

    previous = None
    for n, i in enumerate(on):
        at("entering", visits[i], previous, visits[i].start, i)
        following = visits[on[n + 1]] if n + 1 < len(on) else None
        at("leaving", visits[i], following, visits[i].end, i + 1)
        previous = visits[i]
    return out


def pauses(slices):
    """Maximal stretches without active slices, from the first active slice to the end of time."""
    active = [s for s in slices if s.kind == "active"]
    out = [(a.end, b.start) for a, b in zip(active, active[1:]) if b.start > a.end]
    if active:
        out.append((active[-1].end, float("inf")))
    return out


def close_if_stale(instance, t, stream_pauses):
    """Rule 2. True if the open instance was abandoned before a trigger acts at t."""
    task, b = instance.task, instance.begin
    for start, end in stream_pauses:
        if min(end, t) - max(start, b) >= task.get("max_gap_s", 7200) * 1000 and min(end, t) > max(start, b):
            instance.abandon(max(start, b))
            return True
    return close_if_long(instance, t)


def close_if_long(instance, t):
    longest = instance.task.get("max_duration_s", 28800) * 1000
    if t - instance.begin > longest:
        instance.abandon(instance.begin + longest)
        return True
    return False


def via_met(via, steps):
    if not via:
        return True
    if "any" in via:
        return any(place_matches(item, v) for item in via["any"] for v in steps)
    left = list(via["sequence"])
    for v in steps:
        if left and place_matches(left[0], v):
            left.pop(0)
    return not left


def bounded(task, visits, slices):
    """(instances that count, orphan ends)."""
    found, orphans, open_one = [], 0, None
    stream_pauses = pauses(slices)
    for what, t, position in events(task, visits):
        if open_one and close_if_stale(open_one, t, stream_pauses):
            found.append(open_one)
            open_one = None
        if what == "END":
            if open_one is None:
                orphans += 1
                continue
            open_one.steps = visits[open_one.first:position]
            if via_met(task.get("via"), open_one.steps):
                open_one.state, open_one.end = "complete", t
                found.append(open_one)
            open_one = None
        elif open_one is None:
            open_one = Instance(task, t, position)
        elif task.get("restart", False):
            open_one.abandon(t)
            found.append(open_one)
            open_one = Instance(task, t, position)
    if open_one:
        open_one.abandon(visits[-1].end)
        found.append(open_one)
    return found, orphans


def overlay(tasks, visits, marks):
    """Instances of all overlay tasks together, orphan ends by name, and marks of unknown names."""
    known = {t["name"]: t for t in tasks}
    found, orphans, unknown, open_one = [], {}, 0, None
    for m in marks:
        if m.code not in known:
            unknown += 1
            continue
        mine = open_one is not None and (m.kind == "task_start" or open_one.task["name"] == m.code)
        if mine and close_if_long(open_one, m.start):
            found.append(open_one)
            open_one, mine = None, False
        if m.kind == "task_start":
            if open_one:
                open_one.abandon(m.start)
                found.append(open_one)
            open_one = Instance(known[m.code], m.start, None)
        elif m.kind == "task_stop":
            if not mine:
                orphans[m.code] = orphans.get(m.code, 0) + 1
                continue
            open_one.state, open_one.end = "complete", m.start
            open_one.steps = parts(visits, open_one.begin, m.start)
            found.append(open_one)
            open_one = None
        elif mine:
            open_one = None
    if open_one:
        open_one.abandon(max([open_one.begin] + [v.end for v in visits[-1:]]))
        found.append(open_one)
    return found, orphans, unknown


def parts(visits, begin, end):
    """Of each visit the slices that start in [begin, end)."""
    out = []
    for v in visits:
        slices = [s for s in v.slices if begin <= s.start < end]
        if slices:
            out.append(v.part(slices))
    return out
