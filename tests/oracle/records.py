"""Slices and marks as the CSV has them (interfaces.md, Slices CSV), and local dates and hours (definitions.md, preamble)."""
import csv
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

COUNTERS = ["clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"]
COLUMNS = ["associate", "stream", "zone", "start", "end", "kind", "app", "title", "url", "code"] + COUNTERS
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
QUARTER = 15 * 60 * 1000


def from_iso(text):
    when = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    return (when - EPOCH) // timedelta(milliseconds=1)


def to_iso(ms):
    when = EPOCH + timedelta(milliseconds=ms)
    return when.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (ms % 1000)


def local(ms, zone):
    return (EPOCH + timedelta(milliseconds=ms)).astimezone(ZoneInfo(zone))


def local_date(ms, zone):
    return local(ms, zone).date().isoformat()


def by_local_hour(start, end, zone):
    """Pieces (hour, ms) of [start, end). Local hours and offsets change at whole quarters of an hour only."""
    t = start
    while t < end:
        stop = min(end, t - t % QUARTER + QUARTER)
        yield local(t, zone).hour, stop - t
        t = stop


class Record:
    """A slice or a mark. Enrichment adds application, screen and category."""

    def __init__(self, row):
        self.collector = row["associate"]
        self.stream = row["stream"] or "main"
        self.zone = row["zone"] or "UTC"
        self.start = from_iso(row["start"])
        self.end = from_iso(row["end"])
        self.kind = row["kind"]
        self.app, self.title, self.url, self.code = row["app"], row["title"], row["url"], row["code"]
        self.counts = {name: int(row[name] or 0) for name in COUNTERS}
        self.application = self.screen = self.category = None
        self.order = 0  # in the file

    @property
    def length(self):
        return self.end - self.start

    @property
    def is_mark(self):
        return self.kind.startswith("task_")

    @property
    def rests(self):
        """Idle in the sense of the measures."""
        return self.kind in ("idle", "locked")


def read_csv(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        records = [Record(row) for row in csv.DictReader(file)]
    for order, record in enumerate(records):
        record.order = order
    return records
