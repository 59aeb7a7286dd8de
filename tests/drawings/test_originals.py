"""What is handed to other programs: the file on disk, or what was in an archive."""

from __future__ import annotations

from pathlib import Path

import pytest
from papers import drawing, encoded, grant, put, sheet, tarred, zipped

from patentviewer.drawings.folder import walk
from patentviewer.drawings.originals import original
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Source

NAME = "USD0908314-20210126"


def only(folder: Path) -> Source:
    (source,) = [found for found in walk(folder) if isinstance(found, Source)]
    return source


def test_a_picture_is_its_own_file(tmp_path: Path) -> None:
    put(tmp_path / "in", {"lamp.png": encoded(drawing(), ".png")})
    assert original(only(tmp_path / "in"), 1, tmp_path / "out") == tmp_path / "in" / "lamp.png"
    assert not (tmp_path / "out").exists()


def test_of_a_grant_it_is_the_picture_of_the_sheet_and_else_the_xml(tmp_path: Path) -> None:
    folder = put(tmp_path / NAME, grant(NAME))
    source = only(folder)
    assert original(source, 2, tmp_path).name == f"{NAME}-D00002.TIF"
    assert original(source, 2, tmp_path).parent == folder
    assert original(source, 9, tmp_path).name == f"{NAME}.XML"


def test_what_lies_in_an_archive_is_taken_out_once(tmp_path: Path) -> None:
    inner = zipped(grant(NAME), f"{NAME}/")
    put(tmp_path / "in", {"week.zip": zipped({f"DESIGN/{NAME}.ZIP": inner})})
    source = only(tmp_path / "in")
    assert source.inside
    file = original(source, 1, tmp_path / "out")
    assert file.name == f"{NAME}-D00001.TIF"
    assert file.read_bytes() == grant(NAME)[file.name]
    before = file.stat().st_mtime_ns
    assert original(source, 1, tmp_path / "out") == file
    assert file.stat().st_mtime_ns == before


def test_files_of_one_name_in_two_archives_do_not_meet(tmp_path: Path) -> None:
    for seed, name in enumerate(("a.zip", "b.zip"), 1):
        put(tmp_path / "in", {name: zipped({"lamp.png": encoded(drawing(seed=seed), ".png")})})
    sources = [found for found in walk(tmp_path / "in") if isinstance(found, Source)]
    files = [original(source, 1, tmp_path / "out") for source in sources]
    assert [file.name for file in files] == ["lamp.png"] * 2
    assert files[0].read_bytes() != files[1].read_bytes()


def test_a_name_in_an_archive_leads_nowhere_else(tmp_path: Path) -> None:
    content = encoded(drawing(), ".png")
    put(tmp_path / "in", {"week.tar": tarred({"D:..\\..\\lamp.png": content})})
    file = original(only(tmp_path / "in"), 1, tmp_path / "out")
    assert file.name == "lamp.png"
    assert file.parent.parent == tmp_path / "out"
    assert file.read_bytes() == content


def test_an_archive_that_is_gone_is_said(tmp_path: Path) -> None:
    put(tmp_path / "in", {"week.zip": zipped({"lamp.png": encoded(sheet(), ".png")})})
    source = only(tmp_path / "in")
    source.path.unlink()
    with pytest.raises(UnreadableError, match="no longer there"):
        original(source, 1, tmp_path / "out")
