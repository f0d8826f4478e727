#!/usr/bin/env python3
"""The German translation: placeholders must be the same; what is not translated yet is only counted.

    translations_test.py FILE.ts
"""
import re
import sys
import xml.etree.ElementTree as tree

PLACEHOLDER = re.compile(r"%\d|\{\d\}")


def main():
    faults, missing, done = [], 0, 0
    for context in tree.parse(sys.argv[1]).getroot().findall("context"):
        for message in context.findall("message"):
            source, translation = message.find("source").text or "", message.find("translation")
            if translation.get("type") == "unfinished" or not translation.text:
                missing += 1
                continue
            done += 1
            if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation.text)):
                faults.append("%s: %r and %r have other placeholders" % (context.find("name").text, source, translation.text))
    print("\n".join(faults + ["%d translated, %d not yet, %d faults" % (done, missing, len(faults))]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
