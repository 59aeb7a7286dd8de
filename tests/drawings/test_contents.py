from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest
from papers import drawing, encoded, grant, put, zipped

from patentviewer.drawings import parts, reading
from patentviewer.drawings.contents import Hashes, Wanted, hashed
from patentviewer.drawings.folder import walk
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.prepare import Preparation
from patentviewer.drawings.sameness import content_hash, partial_hash
from patentviewer.drawings.workers import prepared
from patentviewer.model.documents import Reading, Source, SourceKind

PNG = encoded(drawing(), ".png")


def _threads() -> int:
    return sum(thread.name == "hashing" for thread in threading.enumerate())


def test_many_files_have_the_hashes_that_each_has_alone(tmp_path: Path) -> None:
    put(tmp_path, {f"{number}.png": PNG + bytes(number) for number in range(20)})
    put(tmp_path, {"a.zip": zipped({f"{number}.png": PNG for number in range(5)})})
    put(tmp_path, {f"g/{name}": data for name, data in grant("USD0908314-20210126").items()})
    sources = [one for one in walk(tmp_path) if isinstance(one, Source)]
    gone = Source(tmp_path, "gone.png", SourceKind.PICTURE, 1, 1)
    wanted = [*(Wanted(one, partial=True) for one in sources), Wanted(gone, partial=True)]
    found = dict(step for step in hashed(wanted) if step is not None)
    assert len(found) == 27
    for at, source in enumerate(sources):
        assert found[at] == Hashes(content_hash(source), partial_hash(source))
    assert found[len(sources)] == Hashes()
    assert not _threads()


def test_reading_can_be_stopped_in_the_middle_of_a_file(tmp_path: Path) -> None:
    with (tmp_path / "long.pdf").open("wb") as file:
        file.truncate(4 * 2**30)
    source = Source(tmp_path, "long.pdf", SourceKind.PDF, 4 * 2**30, 0)
    steps = hashed([Wanted(source)])
    assert [next(steps), next(steps)] == [None, None]
    began = time.monotonic()
    steps.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 0.9
    assert not _threads()


def test_a_folder_of_many_grants_is_listed_a_few_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stems = [f"USD{number:07}-20210126" for number in range(40)]
    for stem in stems:
        put(tmp_path, grant(stem))
    (tmp_path / "folder.png").mkdir()
    os.utime(tmp_path, ns=(1, 1))
    listings: list[object] = []

    def listing(folder: object) -> object:
        listings.append(folder)
        return scandir(folder)  # type: ignore[call-overload]

    sources = [one for one in walk(tmp_path) if isinstance(one, Source)]
    scandir = os.scandir
    monkeypatch.setattr(parts.os, "scandir", listing)
    for source in sources:
        content_hash(source)
    with parts_of(sources[0]) as first:
        names = first.names()
    assert len(sources) == 40
    assert len(listings) <= 3
    assert "folder.png" not in names.all
    assert names.of_grant(stems[1].lower()) == sorted(grant(stems[1]))


def test_a_sheet_that_comes_is_seen_at_once(tmp_path: Path) -> None:
    put(tmp_path, grant("USD0908314-20210126"))
    for number in range(3, 9):
        (source,) = (one for one in walk(tmp_path) if isinstance(one, Source))
        before = content_hash(source)
        put(tmp_path, {f"USD0908314-20210126-D{number:05}.TIF": PNG})
        assert content_hash(source) != before


def test_a_file_that_is_written_while_it_is_read_has_no_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a.png": PNG, **grant("USD0908314-20210126")})
    own = reading.read

    def is_written(source: Source, keep: object) -> Reading:
        found = own(source, keep)  # type: ignore[arg-type]
        os.utime(source.path, ns=(5, time.time_ns() + 10**9))
        return found

    sources = [one for one in walk(tmp_path) if isinstance(one, Source)]
    assert all(prepared(one, Preparation()).partial_hash for one in sources)
    monkeypatch.setattr(reading, "read", is_written)
    assert not any(prepared(one, Preparation()).partial_hash for one in sources)
