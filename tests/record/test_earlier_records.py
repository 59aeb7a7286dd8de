"""Records as version 0.1 wrote them: they are listed, read, replayed, continued and checked."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from searched import a_design, a_picture, a_query, a_ranking, an_answer
from test_session import a_comparison

from patentviewer.drawings.edits import Edit
from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Mark
from patentviewer.model.report import Choice
from patentviewer.record.reader import Record, sessions, verify
from patentviewer.record.replay import replay
from patentviewer.record.report import write
from patentviewer.record.writer import Session

KEPT = Path(__file__).parent / "records_of_0_1"
THEN: dict[str, dict[str, Any]] = json.loads((KEPT / "as_told_then.json").read_text("utf-8"))
SOUND = [name for name, told in THEN.items() if not told["damage"]]


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """A folder with a copy of all of them."""
    return Path(shutil.copytree(KEPT, tmp_path / "records"))


def _called_then(design: DesignKey) -> str:
    """What a design was called by version 0.1."""
    return f"{design} S" if design.number else design.path


def _content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", SOUND)
def test_what_they_say_is_what_they_said_then(records: Path, name: str) -> None:
    told, record = THEN[name], Record.read(records / name)
    (info,) = (info for info in sessions(records) if info.folder.name == name)
    assert (info.name, info.searches, info.signed_by, info.is_closed, info.damage) == (
        told["name"],
        told["searches"],
        told["signed_by"],
        told["closed"],
        (),
    )
    assert (record.head, len(record.entries)) == (told["head"], told["entries"])
    assert {
        _called_then(design): [str(said.mark), list(said.tags), said.note, said.seen]
        for design, said in record.judgements.items()
    } == {design: said for design, said in told["judgements"].items() if any(said)}
    assert [search.id for search in record.searches] == told["search_ids"]
    assert [search.ranking_sha256 for search in record.searches] == told["rankings"]
    assert {one.id: one.note for one in record.comparisons} == told["comparisons"]
    assert sorted(record.state.dropped_comparisons) == told["dropped"]
    assert [[one.initials, one.head] for one in record.signatures] == told["signatures"]
    assert list(map(str, record.remarks))[: len(told["remarks"])] == told["remarks"]


def test_their_searches_come_back_with_pictures_edits_and_strokes(records: Path) -> None:
    record = Record.read(records / "29-812,345")
    (search,) = record.searches
    query = search.query()
    edited, drawn = (figure.origin for figure in query.figures)
    assert edited is not None
    assert drawn is not None
    assert np.array_equal(edited.original, a_picture(8))
    assert edited.edit == Edit(mirrored=True)
    assert drawn.strokes == "<svg><path d='M1 1'/></svg>"
    assert query.filters == a_query().filters
    assert search.ranking() == replace(a_ranking(), seconds=0.0, seconds_embedding=0.0)
    assert search.circumstances == an_answer().circumstances
    (kept,) = record.comparisons
    assert kept.annotations == a_comparison().annotations
    assert np.array_equal(kept.right.picture, a_picture(2))


@pytest.mark.parametrize(("name", "designs"), [("29-812,345", 5), ("merged", 2), ("crashed", 3)])
def test_they_are_replayed_byte_for_byte(records: Path, name: str, designs: int) -> None:
    search = Record.read(records / name).searches[0]
    again = replay(search, lambda query: an_answer(query, a_ranking(designs)))
    assert again.identical


@pytest.mark.parametrize("name", SOUND)
def test_looking_at_them_changes_nothing(records: Path, tmp_path: Path, name: str) -> None:
    before = _content(records)
    sessions(records)
    verify(records / name)
    for _ in write(Record.read(records / name), None, Choice(), tmp_path / "r.json"):  # type: ignore[arg-type]
        pass
    assert _content(records) == before


@pytest.mark.parametrize("name", SOUND)
def test_they_are_continued_with_all_that_stands_in_them(records: Path, name: str) -> None:
    before = Record.read(records / name)
    with Session.open(records / name) as session:
        session.mark(a_design(1), Mark.RELEVANT)
    after = Record.read(records / name)
    assert after.entries[: len(before.entries)] == before.entries
    assert after.judgements == {**before.judgements, a_design(1): after.judgement(a_design(1))}
    assert verify(records / name) == ()
    assert not list((records / name).rglob(".*"))


def test_what_a_crash_left_of_one_is_said(records: Path) -> None:
    assert "not written whole (39 bytes)" in str(Record.read(records / "crashed").remarks[0])
    with Session.open(records / "crashed") as session:
        assert "(39 bytes) was lost" in str(session.remarks[0])
        assert session.judgement(a_design(800001)).mark is Mark.RELEVANT


def test_one_that_a_full_disk_damaged_is_read_whole_and_mended(records: Path) -> None:
    folder = records / "full disk"
    assert THEN["full disk"]["damage"] == ["Entry 3 was changed or lost."]
    (info,) = (info for info in sessions(records) if info.folder == folder)
    assert info.damage == ()
    (said,) = verify(folder)
    assert str(said).startswith("Before entry 3 stands one that was not written whole (60 bytes)")
    before = Record.read(folder)
    assert {one: said.mark for one, said in before.judgements.items()} == {
        a_design(800001): Mark.RELEVANT,
        a_design(800003): Mark.UNSURE,
    }
    with Session.open(folder) as session:
        assert "(60 bytes) was lost" in str(session.remarks[0])
        session.mark(a_design(1), Mark.RELEVANT)
    assert verify(folder) == ()
    after = Record.read(folder)
    assert after.entries[:3] == before.entries
    assert "US D800002 S" in after.entries[3].body["lost"]
    assert set(after.judgements) == {a_design(1), a_design(800001), a_design(800003)}
