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


REACH = re.compile(r"(?<!self)(?<!cls)(?<=[\w)\]])\._[a-z]\w*")
"""Something of another object that only its own class should name."""

TESTS = Path(__file__).parent
REACHING = {
    # A part's own work is awaited, or made to fail, where it tells nobody of it.
    "drawings/test_reading.py": 1,
    "drawings/test_workers.py": 3,
    "gui/results/test_design_panel.py": 1,
    "gui/results/test_results_panel.py": 6,
    "gui/shell/test_activity.py": 1,
    "gui/shell/test_main_window.py": 10,
    "gui/shell/test_recording.py": 2,
    "gui/shell/test_window_languages.py": 1,
    "gui/query/test_query_panel.py": 1,
    # Strokes with a pen's pressure, which no test's mouse has.
    "gui/sketch/test_sketch_canvas.py": 3,
    # Where parts of the window are, for a mouse that another process moves.
    "gui/x11/window.py": 4,
    # Catalogues, encoders and an office's tables as the application opens them.
    "model/test_classification.py": 1,
    "office/test_collection.py": 12,
    "office/test_places.py": 1,
    "search/test_build.py": 1,
    "search/test_catalogue.py": 1,
    "search/test_encoder.py": 1,
    "search/test_learning.py": 2,
    "search/test_lists.py": 1,
    "search/test_seals.py": 2,
    "test_designs.py": 2,
    "test_library.py": 1,
    # Python's own, and a server's that is started in pieces.
    "gui/started.py": 1,
    "office/servers.py": 1,
    "test_logs.py": 1,
    "test_settings.py": 1,
    "training/test_training.py": 3,
}
"""Tests that reach into what a class keeps for itself, how often at most. None may join them."""


def test_tests_go_through_what_users_and_callers_see() -> None:
    found: dict[str, int] = {}
    for file in sorted(TESTS.rglob("*.py")):
        if not {"benchmarks", "traced"} & set(file.parts):
            lines = file.read_text("utf-8").splitlines()
            count = sum(len(REACH.findall(line)) for line in lines)
            if count:
                found[str(file.relative_to(TESTS))] = count
    more = {name: count for name, count in found.items() if count > REACHING.get(name, 0)}
    assert more == {}


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
