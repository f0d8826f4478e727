"""Visits and switches (definitions.md §3)."""
from records import COUNTERS


class Visit:
    """A run of slices on one screen, or one off-computer slice; with the rests that follow it."""

    def __init__(self, first):
        self.slices = [first]
        self.off = first.kind == "off_computer"
        self.application, self.screen, self.code = first.application, first.screen, first.code
        self.category = first.category
        self.collector, self.stream = first.collector, first.stream

    @property
    def start(self):
        return self.slices[0].start

    @property
    def end(self):
        return self.slices[-1].end

    @property
    def active(self):
        return sum(s.length for s in self.slices if s.kind == "active")

    @property
    def idle(self):
        return sum(s.length for s in self.slices if s.rests)

    def count(self, name):
        return sum(s.counts[name] for s in self.slices)

    @property
    def counts(self):
        return {name: self.count(name) for name in COUNTERS}

    @property
    def label(self):
        if self.off:
            return self.code
        return self.application + (" | " + self.screen if self.screen else "")

    def part(self, slices):
        """The same visit with some of its slices only."""
        visit = Visit.__new__(Visit)
        visit.__dict__.update(self.__dict__)
        visit.slices = slices
        return visit


def visits_of(slices):
    """Visits of one stream in one shift; slices are in time order."""
    visits = []
    for s in slices:
        if s.rests:
            if visits:
                visits[-1].slices.append(s)
        elif s.kind == "active" and visits and not visits[-1].off and \
                (visits[-1].application, visits[-1].screen) == (s.application, s.screen):
            visits[-1].slices.append(s)
        else:
            visits.append(Visit(s))
    return visits


def switches_of(visits):
    """The visits that a switch enters."""
    on = [v for v in visits if not v.off]
    return [b for a, b in zip(on, on[1:]) if a.application != b.application]
