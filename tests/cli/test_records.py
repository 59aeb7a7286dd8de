from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from patentviewer import paths
from patentviewer.__main__ import main
from patentviewer.library import Library
from patentviewer.model.ranking import Query
from patentviewer.record.circumstances import Circumstances
from patentviewer.record.session import Session

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
        now = Circumstances.of(library.model(), library.collections(), library.content_hashes())
        with Session.create(paths.records_folder(), NAME) as session:
            session.log_search(query, library.search(query), now)
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
