from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from patentviewer import paths
from patentviewer.__main__ import main
from patentviewer.app.library import Library
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import Filters, Query
from patentviewer.record.writer import Session, open_or_create

NAME = "29/812,345"


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    """A record of one search in a collection of three drawings; its folder."""
    drawings = tmp_path / "drawings"
    drawings.mkdir()
    for sides in (3, 4, 6):
        turns = np.arange(sides) * 2 * np.pi / sides
        corners = 200 + 150 * np.stack([np.sin(turns), np.cos(turns)], 1)
        picture = np.full((400, 400), 255, np.uint8)
        cv2.polylines(picture, [corners.astype(np.int32)], True, 0, 3)
        encoded = cv2.imencode(".png", picture)[1].tobytes()
        (drawings / f"sides-{sides}.png").write_bytes(encoded)
    library = Library()
    try:
        library.add_folders("shapes", [drawings])
        for _ in library.refresh("shapes"):
            pass
        query = Query(library.read_query([drawings / "sides-4.png"]))
        with Session.create(paths.records_folder(), NAME) as session:
            session.log_search(library.search(query))
            return session.folder
    finally:
        library.close()


def test_nothing_recorded_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records"]) == 0
    assert "Nothing is recorded yet" in capsys.readouterr().out


def test_a_record_is_listed_verified_and_replayed(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["records", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["record"], listed["searches"], listed["damage"]) == (NAME, 1, [])
    assert main(["records", "--verify", NAME]) == 0
    assert main(["records", "--replay", NAME, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["identical"]


def test_a_search_that_cannot_be_made_again_keeps_none_after_it_from_being_made(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(recorded) as session:
        answer = session.searches[0].answer()
        for name in ("gone", "shapes"):
            query = replace(answer.query, filters=Filters(collections=(name,)))
            session.log_search(replace(answer, query=query))
    assert main(["records", "--replay", NAME]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[1].rstrip(":") for line in said] == ["1", "2", "3"]
    assert "There is no collection called gone." in said[1]
    assert "byte for byte" in said[2]


def test_a_changed_byte_is_found(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    largest = max((f for f in recorded.rglob("*") if f.is_file()), key=lambda f: f.stat().st_size)
    content = bytearray(largest.read_bytes())
    content[len(content) // 2] ^= 1
    largest.write_bytes(content)
    assert main(["records", "--verify", NAME]) == 1


@pytest.mark.parametrize("ending", ["pdf", "html", "csv", "json"])
def test_a_report_is_written(recorded: Path, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"report.{ending}"
    assert main(["records", "--report", NAME, str(file)]) == 0
    assert file.stat().st_size > 100


def test_an_unknown_record_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "--verify", "29/1"]) == 2
    assert "no record called 29/1" in capsys.readouterr().err


def test_listing_records_loads_no_model() -> None:
    code = (
        "import sys; from patentviewer.__main__ import main; main(['records']);"
        "assert 'onnxruntime' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def _whole(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_no_command_changes_a_record(recorded: Path, tmp_path: Path) -> None:
    with Session.open(recorded) as session:
        session.sign("AB")
    before = _whole(recorded)
    for arguments in (
        ["--report", NAME, str(tmp_path / "r.html")],
        ["--replay", NAME],
        ["--verify", NAME],
        ["--show", NAME],
        [],
    ):
        assert main(["records", *arguments]) == 0
        assert _whole(recorded) == before
    assert session.head in (tmp_path / "r.html").read_text("utf-8")


def test_one_damaged_record_hides_no_other(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.create(paths.records_folder(), "other") as other:
        other.mark(DesignKey("US", "D800001"), "R")
    (other.folder / "record.jsonl").write_bytes(b"{}\n")
    assert main(["records", "--json"]) == 1
    listed = {one["record"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    assert listed["other"]["damage"] == ["Entry 1 was changed or lost."]
    assert listed[NAME]["damage"] == []
    assert main(["records", "--verify", "other"]) == 1
    assert main(["records", "--verify", NAME]) == 0
    assert main(["records", "--replay", NAME]) == 0
    assert main(["records", "--report", NAME, str(tmp_path / "r.csv")]) == 0


def test_a_damaged_record_is_reported_as_such(
    recorded: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = (recorded / "record.jsonl").read_bytes().splitlines(keepends=True)
    (recorded / "record.jsonl").write_bytes(b"".join([*lines[:-1], b"{}\n"]))
    assert main(["records", "--report", NAME, str(tmp_path / "r.html")]) == 0
    assert "was changed or lost" in (tmp_path / "r.html").read_text("utf-8")
    assert main(["records", "--replay", NAME]) == 1


def test_everything_in_a_record_can_be_had_as_json(
    recorded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Session.open(recorded) as session:
        (design, *_) = (hit.design for hit in session.searches[0].ranking().designs)
        session.mark(design, "R")
        session.note(design, "same corners")
    capsys.readouterr()
    assert main(["records", "--show", NAME, "--json"]) == 0
    search, whole = map(json.loads, capsys.readouterr().out.splitlines())
    assert search["designs"] == 3
    assert search["query"]["figures"][0]["file"].endswith("sides-4.png")
    assert search["circumstances"]["model"]["sha256"]
    assert search["coverage"]["figures_searchable"] == 3
    first = search["hits"][0]
    assert first["file"].endswith("sides-4.png")
    assert {"title", "us_class", "bibliography", "figures", "score"} <= set(first)
    assert first["judgement"] == {"mark": "R", "tags": [], "note": "same corners", "seen": False}
    assert whole["judgements"][design.to_text()]["note"] == "same corners"
    assert whole["head"] == session.head
    assert main(["records", "--show", NAME]) == 0
    said = capsys.readouterr().out
    assert "same corners" in said
    assert "sides-4.png" in said.partition("place")[0], "what was asked stands above what was found"
    assert "as like as" in said


def test_a_search_is_added_to_a_record_by_its_name(recorded: Path) -> None:
    with open_or_create(NAME) as session:
        assert session.folder == recorded
    with open_or_create("29/999,999", by="AB") as session:
        assert (session.name, session.by) == ("29/999,999", "AB")
    with open_or_create("29/999,999") as again:
        assert again.folder == session.folder
