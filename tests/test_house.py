"""How the house is built: rooms small enough to take in, doors that are few."""

from __future__ import annotations

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


TO_BE_DIVIDED = {
    "gui/collections/collections_page.py",
    "gui/query/query_panel.py",
    "gui/results/results_panel.py",
}
"""Longer ones; none may join them."""


def test_no_module_is_longer_than_one_subject_needs() -> None:
    long = {name: len(lines) for name, lines in MODULES.items() if len(lines) > MOST_LINES}
    assert set(long) <= TO_BE_DIVIDED, long


def test_few_imports_stand_within_functions() -> None:
    suppressed = [
        f"{name}:{number}"
        for name, lines in MODULES.items()
        for number, line in enumerate(lines, 1)
        if "noqa" in line and "PLC0415" in line
    ]
    assert len(suppressed) <= MOST_SUPPRESSED, suppressed
