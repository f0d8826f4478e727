"""Applications, categories, screens and tags (definitions.md §2)."""
import re
from functools import lru_cache

from records import from_iso

WORD = "0-9A-Za-z_"
BOUNDARY = "(?:(?<![%s])(?=[%s])|(?<=[%s])(?![%s]))" % (WORD, WORD, WORD, WORD)


@lru_cache(maxsize=None)
def fold(text):
    """Simple case folding: one code point stays one code point."""
    out = []
    for c in text:
        folded = c.casefold()
        if len(folded) != 1:
            folded = c.lower()
        out.append(folded if len(folded) == 1 else c)
    return "".join(out)


def lower(text):
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def raw_id(app):
    app = lower(app)
    return app[:-4] if app.endswith(".exe") else app


class Url:
    """RFC 3986's parts. Only a web url's host names an application; without a url there is no path either."""

    def __init__(self, url):
        scheme, authority, path = re.match(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)", url, re.S).groups()
        self.path = (path or "/") if url else ""
        self.host = lower(re.sub(r":[0-9]*$", "", (authority or "").rsplit("@", 1)[-1]))
        self.web = bool(self.host) and (scheme or "").lower() in ("http", "https")


def python_regex(pattern):
    """RE2's ASCII classes and whole-text anchors in Python's words."""
    out, i, in_class = "", 0, False
    classes = {"d": "0-9", "w": WORD, "s": r"\t\n\f\r "}
    while i < len(pattern):
        c = pattern[i]
        if c == "\\":
            e = pattern[i + 1]
            i += 2
            if e in classes:
                out += classes[e] if in_class else "[" + classes[e] + "]"
            elif e == "b":
                out += BOUNDARY
            else:
                out += "\\" + e
            continue
        if c == "[":
            in_class = True
        elif c == "]":
            in_class = False
        out += r"\Z" if c == "$" and not in_class else c
        i += 1
    return out


def wildcard(pattern, text):
    """* any run, ? one; the whole text. Plain dynamic programming."""
    reach = {0}
    for p in pattern:
        if p == "*":
            reach = set(range(min(reach), len(text) + 1)) if reach else set()
        else:
            reach = {i + 1 for i in reach if i < len(text) and (p == "?" or text[i] == p)}
    return len(text) in reach


def condition_holds(condition, text):
    """The match object of a regex, else True or False."""
    op, value, sensitive = condition["op"], condition["value"], condition.get("case_sensitive", False)
    if op == "regex":
        return re.search(python_regex(value), text, 0 if sensitive else re.IGNORECASE)
    if not sensitive:
        value, text = fold(value), fold(text)
    return {"equals": lambda: text == value, "starts with": lambda: text.startswith(value), "ends with": lambda: text.endswith(value),
            "contains": lambda: value in text, "wildcard": lambda: wildcard(value, text)}[op]()


class Enricher:
    def __init__(self, catalog):
        self.settings = catalog.get("settings", {})
        self.apps = {a["alias"]: a for a in catalog.get("applications", [])}
        self.exact, self.suffixes = {}, {}
        for a in catalog.get("applications", []):
            for raw in a.get("raw", []):
                if raw.startswith("*."):
                    self.suffixes[lower(raw[1:])] = a["alias"]
                else:
                    self.exact[raw_id(raw)] = a["alias"]
        self.rules = [r for r in catalog.get("screen_rules", []) if r.get("enabled", True)]
        self.codes = {c["code"]: c["category"] for c in catalog.get("off_computer_codes", [])}
        self.screen_tags = {}
        for t in catalog.get("screen_tags", []):
            self.screen_tags.setdefault((t["application"], t["screen"]), set()).update(t["opportunity_tags"])

    def application(self, record):
        url = Url(record.url)
        if not url.web:
            raw = raw_id(record.app)
            return self.exact.get(raw, raw)
        if url.host in self.exact:
            return self.exact[url.host]
        fitting = [s for s in self.suffixes if url.host.endswith(s)]
        return self.suffixes[max(fitting, key=len)] if fitting else url.host

    def category(self, application, at):
        dated = self.apps.get(application, {}).get("categories", [])
        category = dated[0]["category"] if dated else "Unknown"
        for entry in dated[1:]:
            if entry["from"] is not None and from_iso(entry["from"]) <= at:
                category = entry["category"]
        return category

    def screen(self, application, record):
        mapped = application in self.apps
        on = self.apps[application].get("screens", False) if mapped else self.settings.get("screens_for_unmapped", False)
        if not on:
            return ""
        url = Url(record.url)
        fields = {"title": record.title, "url": record.url, "host": url.host, "path": url.path}
        display = ""
        for rule in self.rules:
            if rule["application"] != application:
                continue
            results = [(c, condition_holds(c, fields[c["field"]])) for c in rule["conditions"]]
            if all(ok for _, ok in results):
                display = self.display(rule, [m for c, m in results if c["op"] == "regex"])
                break
        return display or record.title or (url.path if url.path != "/" else "")

    @staticmethod
    def display(rule, matches):
        def group(found):
            n = int(found.group(1))
            if not matches or n > matches[0].re.groups:
                return ""
            return matches[0].group(n) or ""
        return re.sub(r"\{([1-9])\}", group, rule.get("display", ""))

    def enrich(self, record):
        if record.kind == "off_computer":
            record.application, record.screen = None, ""
            record.category = self.codes.get(record.code, "Unknown")
        elif not record.is_mark:
            record.application = self.application(record)
            record.screen = self.screen(record.application, record)
            record.category = self.category(record.application, record.start)

    def tags(self, application, screen):
        own = set(self.apps.get(application, {}).get("opportunity_tags", []))
        return own | self.screen_tags.get((application, screen), set())
