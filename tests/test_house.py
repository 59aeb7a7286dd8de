"""How the house is built: rooms small enough to take in, doors that are few."""

from __future__ import annotations

import re
from pathlib import Path

import patentviewer

HOUSE = Path(patentviewer.__file__).parent
MOST_LINES = 500
MOST_SUPPRESSED = 55
"""Imports within functions, where a module that loads slowly cannot be named in `slow`."""

MODULES = {
    str(file.relative_to(HOUSE)): file.read_text("utf-8").splitlines()
    for file in sorted(HOUSE.rglob("*.py"))
    if "families" not in file.parts
}
"""Every module of the program to its lines; the generator's families are tables of shapes."""


def test_no_module_is_longer_than_one_subject_needs() -> None:
    long = {name: len(lines) for name, lines in MODULES.items() if len(lines) > MOST_LINES}
    assert not long


def test_few_imports_stand_within_functions() -> None:
    suppressed = [
        f"{name}:{number}"
        for name, lines in MODULES.items()
        for number, line in enumerate(lines, 1)
        if "noqa" in line and "PLC0415" in line
    ]
    assert len(suppressed) <= MOST_SUPPRESSED, suppressed


def test_dialogs_are_gone_when_they_are_closed() -> None:
    parts = [
        (name, part)
        for name, lines in MODULES.items()
        for part in re.split(r"^(?=class )", "\n".join(lines), flags=re.MULTILINE)
        if re.match(r"class \w+\(QDialog\)", part)
    ]
    assert len(parts) >= 8
    assert [name for name, part in parts if "WA_DeleteOnClose)" not in part] == []


REACH = re.compile(r"""(?<!self)(?<!cls)(?<=[\w)\]])\._[a-z]\w*|setattr\(.*["']_[a-z]\w*["']""")
"""Something of another object that only its own class or module should name."""

TESTS = Path(__file__).parent


def test_tests_go_through_what_users_and_callers_see() -> None:
    reaching = [
        f"{file.relative_to(TESTS)}:{number}"
        for file in sorted(TESTS.rglob("*.py"))
        if not {"benchmarks", "traced"} & set(file.parts) and file != Path(__file__)
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if REACH.search(line)
    ]
    assert reaching == []


def test_what_the_map_of_the_house_names_is_there() -> None:
    root = HOUSE.parent
    told = (root / "CONTRIBUTING.md").read_text("utf-8")
    there = {file.name for folder in (HOUSE, root / "packaging") for file in folder.rglob("*.py")}
    named = {name for name in re.findall(r"`([\w/]+\.py)`", told) if "XX" not in name}
    missing = {
        name
        for name in named
        if not any((folder / name).is_file() for folder in (root, HOUSE))
        and ("/" in name or name not in there)
    }
    assert missing == set()
