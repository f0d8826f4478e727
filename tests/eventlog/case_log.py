"""What an event log says, whatever its format: read by each checker, compared with each other and with tests/oracle."""
import csv

COUNTERS = ["clicks", "keys", "error_keys", "scrolls", "cuts", "copies", "pastes"]
STEP_FIELDS = ["label", "start", "end", "application", "screen", "kind", "category", "active_ms", "idle_ms", "off_computer_ms"] + COUNTERS


class Case:
    """One task instance; `steps` are tuples of STEP_FIELDS."""

    def __init__(self, task, state, associate, collector, stream, zone, shift_date, start, end):
        self.head = (task, state, associate, collector, stream, zone, shift_date, start, end)
        self.steps = []

    @property
    def active(self):
        return sum(step[STEP_FIELDS.index("active_ms")] for step in self.steps)

    def key(self):
        return (self.head, tuple(self.steps))


def read_steps_csv(path):
    """Cases of a steps CSV, in order of appearance; a leading ' before a formula sign is taken off again."""
    def plain(cell):
        return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r\n＝＋－＠" else cell

    cases = {}
    with open(path, encoding="utf-8", newline="") as file:
        for raw in csv.DictReader(file, strict=True):
            assert None not in raw and None not in raw.values(), "a row with more or fewer cells than the header: %r" % raw
            for cell in raw.values():
                assert cell[:1] not in ("=", "+", "-", "@") or cell[1:].isdigit(), "a cell that a spreadsheet runs: %r" % cell
            row = {name: plain(cell) for name, cell in raw.items()}
            head = [row[n] for n in ("task", "state", "associate", "collector", "stream", "zone", "shift_date", "case_start", "case_end")]
            case = cases.setdefault(int(row["case"]), Case(*head))
            assert case.head == tuple(head), "case %s changes between its rows" % row["case"]
            assert int(row["step"]) == len(case.steps) + 1, "case %s: steps are not counted 1, 2, 3" % row["case"]
            numbers = [int(row[n]) for n in ("active_ms", "idle_ms", "off_computer_ms")] + [int(row[c]) for c in COUNTERS]
            kind = {"true": "off_computer", "false": "visit"}[row["off_computer"]]
            case.steps.append(tuple([row["activity"], row["start"], row["end"], row["application"], row["screen"], kind, row["category"]] + numbers))
    return list(cases.values())
