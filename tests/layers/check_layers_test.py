#!/usr/bin/env python3
"""A check that cannot fail is worthless: each rule of check_layers is broken once in a house of cards."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from check_layers import check  # noqa: E402

TABLE = "## Allowed arrows\n| room | may include |\n|---|---|\n| src/core | |\n| src/wire | core |\n"


class Layers(unittest.TestCase):
    def house(self, files, table=TABLE):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        top = Path(folder.name)
        base = {"docs/architecture.md": table, "src/core/CMakeLists.txt": "# core\n", "src/wire/CMakeLists.txt": "# wire\n",
                "src/core/Time.h": "", "src/wire/Reader.h": '#include "core/Time.h"\n'}
        for name, text in {**base, **files}.items():
            (top / name).parent.mkdir(parents=True, exist_ok=True)
            (top / name).write_text(text)
        return check(top)

    def test_a_clean_house_passes(self):
        self.assertEqual(self.house({}), [])

    def test_an_upward_include_is_named(self):
        faults = self.house({"src/core/Bad.h": '#include "wire/Reader.h"\n'})
        self.assertEqual(faults, ["src/core/Bad.h: includes wire/Reader.h, but src/core may not include src/wire"])

    def test_a_cycle_in_the_table_is_named(self):
        faults = self.house({}, TABLE.replace("| src/core | |", "| src/core | wire |"))
        self.assertIn("docs/architecture.md: src/core is part of a cycle", faults)

    def test_two_files_of_one_name_are_named(self):
        faults = self.house({"src/wire/Time.h": ""})
        self.assertEqual(faults, ["two files of one name: src/core/Time.h, src/wire/Time.h"])

    def test_a_long_file_is_named(self):
        self.assertEqual(len(self.house({"src/core/Long.cpp": "\n" * 401})), 1)

    def test_a_room_without_purpose_is_named(self):
        self.assertEqual(len(self.house({"src/wire/CMakeLists.txt": "add_library()\n"})), 1)


if __name__ == "__main__":
    unittest.main()
