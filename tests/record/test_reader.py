from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import io
import os
import resource
import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image
from searched import a_design, an_answer
from test_session import a_comparison

from patentviewer.drawings import pdf
from patentviewer.errors import UserError
from patentviewer.model.judgement import Mark
from patentviewer.record import attachments, chain
from patentviewer.record.appender import Appender
from patentviewer.record.chain import RecordDamagedError
from patentviewer.record.reader import Record, called, sessions, verify
from patentviewer.record.state import FORMAT
from patentviewer.record.writer import Session, open_or_create


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session with a search, a judgement, a comparison and a signature, closed."""
    with Session.create(tmp_path, "s", by="AB") as session:
        session.log_search(an_answer())
        session.mark(a_design(800001), Mark.RELEVANT)
        session.keep_comparison(a_comparison())
        session.sign("AB")
        return session.folder


def _as_found(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in (folder, *folder.rglob("*"))
    }


def _written_anew(folder: Path, change: Callable[[str, dict[str, Any]], Mapping[str, Any]]) -> None:
    """The record with changed bodies and hashes that fit them: what a stranger could hand over."""
    content = chain.read(folder)
    (folder / chain.ENTRIES_FILE).unlink()
    (folder / chain.HEAD_FILE).unlink()
    appender = Appender(folder)
    for entry in content.entries:
        appender.append(entry.kind, change(entry.kind, dict(entry.body)))


def test_looking_writes_nothing_and_takes_no_lock(folder: Path, tmp_path: Path) -> None:
    (folder / "lock").unlink()
    before = _as_found(tmp_path)
    record = Record.read(folder)
    assert record.judgement(a_design(800001)).mark is Mark.RELEVANT
    assert len(record.comparisons) == len(record.searches) == 1
    assert not sessions(tmp_path)[0].is_open
    assert verify(folder) == ()
    assert _as_found(tmp_path) == before


def test_a_torn_end_is_left_by_reading_and_said(folder: Path, tmp_path: Path) -> None:
    path = folder / chain.ENTRIES_FILE
    path.write_bytes(path.read_bytes() + b'{"body":{"designs"')
    before = _as_found(tmp_path)
    (said,) = verify(folder)
    assert "not written whole (18 bytes)" in str(said)
    assert Record.read(folder).remarks == (said,)
    assert sessions(tmp_path)[0].damage == ()
    assert _as_found(tmp_path) == before


def test_an_open_session_can_be_read_meanwhile(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        for number in range(5):
            session.mark(a_design(number), Mark.UNSURE)
            assert len(Record.read(session.folder).judgements) == number + 1
        assert sessions(tmp_path)[0].is_open
        session.mark(a_design(9), Mark.UNSURE)


@pytest.mark.parametrize(
    "harm",
    [
        lambda own: (own / chain.ENTRIES_FILE).write_bytes(b"\x00\xff\n" * 10),
        lambda own: (own / chain.ENTRIES_FILE).write_bytes(b"[" * 100_000 + b"\n"),
        lambda own: (own / chain.ENTRIES_FILE).unlink(),
        lambda own: (own / chain.HEAD_FILE).write_bytes(b"[" * 4000),
        lambda own: _in_place_of(own / chain.ENTRIES_FILE, lambda p: p.mkdir()),
        lambda own: _in_place_of(own / chain.ENTRIES_FILE, os.mkfifo),
        lambda own: _in_place_of(own / chain.ENTRIES_FILE, lambda p: p.symlink_to("/dev/zero")),
        lambda own: _in_place_of(own / chain.HEAD_FILE, lambda p: p.symlink_to("/dev/zero")),
        lambda own: _in_place_of(own / chain.HEAD_FILE, lambda p: p.symlink_to("nowhere")),
        lambda own: _written_anew(own, lambda kind, body: {}),
        lambda own: _written_anew(own, lambda kind, body: {**body, "mark": "X", "format": 99}),
    ],
)  # fmt: skip
def test_one_damaged_or_newer_record_hides_no_other(
    folder: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    Session.create(tmp_path, "sound").close()
    harm(folder)
    listed = {info.folder.name: info for info in sessions(tmp_path)}
    assert set(listed) == {"s", "sound"}
    assert listed["s"].damage
    assert listed["sound"].damage == ()
    with pytest.raises(UserError):
        Session.open(folder)


def _in_place_of(path: Path, make: Callable[[Path], object]) -> None:
    path.unlink()
    make(path)


def test_a_newer_record_is_read_as_far_as_it_is_understood_and_not_continued(
    folder: Path, tmp_path: Path
) -> None:
    _written_anew(
        folder, lambda kind, body: {**body, "format": FORMAT + 1} if kind == "began" else body
    )
    before = _as_found(folder)
    record = Record.read(folder)
    assert record.judgement(a_design(800001)).mark is Mark.RELEVANT
    assert "newer version" in str(record.remarks[0])
    assert "newer version" in str(verify(folder)[0])
    with pytest.raises(UserError, match="Update the program"):
        Session.open(folder)
    assert _as_found(folder) == before


@pytest.mark.parametrize(
    "name", ["../../dev/zero", "/dev/zero", "x.png", "A" * 64 + ".png", "a" * 64 + ".exe", "é"]
)
def test_a_name_that_no_attachment_has_is_a_finding_and_leads_nowhere(
    folder: Path, name: str
) -> None:
    def change(kind: str, body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "ranking": name} if kind == "search" else body

    _written_anew(folder, change)
    (said,) = verify(folder)
    assert str(said).startswith("The record names")
    with pytest.raises(RecordDamagedError):
        Record.read(folder).searches[0].ranking()


def test_strange_files_among_the_attachments_are_findings(folder: Path) -> None:
    for name in ("run.sh", "a" * 63 + ".png"):
        (folder / attachments.FOLDER / name).write_bytes(b"x")
    found = verify(folder)
    assert len(found) == 2
    assert all("which is none" in str(said) for said in found)


def _bomb() -> bytes:
    """Two gigabytes of nothing, packed."""
    stream = io.BytesIO()
    with gzip.GzipFile(fileobj=stream, mode="wb", compresslevel=1, mtime=0) as file:
        for _ in range(129):
            file.write(b" " * 2**24)
    return stream.getvalue()


def _huge_picture() -> bytes:
    """A PNG that says it has 60,000 x 60,000 pixels."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\x00" * 60_001)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


@pytest.mark.parametrize(
    ("make", "ending", "said"),
    [
        (_bomb, "json.gz", "too large"),
        (_huge_picture, "png", "too large"),
        (lambda: b"GIF89a", "png", "is no picture"),
        (lambda: b"\x1f\x8b no more", "json.gz", "cannot be unpacked"),
    ],
)
def test_what_would_take_the_memory_is_a_finding(
    folder: Path, make: Callable[[], bytes], ending: str, said: str
) -> None:
    content = make()
    name = f"{hashlib.sha256(content).hexdigest()}.{ending}"
    (folder / attachments.FOLDER / name).write_bytes(content)

    def change(kind: str, body: dict[str, Any]) -> dict[str, Any]:
        if kind != "search":
            return body
        if ending != "png":
            return {**body, "ranked_designs": name}
        query = body["query"]
        figures = [{**query["figures"][0], "picture": name}]
        return {**body, "query": {**query, "figures": figures}}

    _written_anew(folder, change)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (found,) = verify(folder)
    assert said in str(found)
    search = Record.read(folder).searches[0]
    with pytest.raises(RecordDamagedError):
        search.query() if ending == "png" else search.ranking()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 * 1024


def test_an_attachment_that_is_a_pipe_or_a_device_is_a_finding(folder: Path) -> None:
    first, second, *_ = sorted((folder / attachments.FOLDER).glob("*.png"))
    _in_place_of(first, os.mkfifo)
    _in_place_of(second, lambda path: path.symlink_to("/dev/zero"))
    assert len(verify(folder)) == 2


def test_a_clock_that_was_set_back_is_remarked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Earlier(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime.now(tz) - dt.timedelta(hours=3)

    clock = SimpleNamespace(datetime=Earlier, UTC=dt.UTC, timedelta=dt.timedelta)
    with Session.create(tmp_path, "s") as session:
        session.mark(a_design(1), Mark.RELEVANT)
        with monkeypatch.context() as back:
            back.setattr(chain, "dt", clock)
            session.mark(a_design(2), Mark.RELEVANT)
        session.mark(a_design(3), Mark.RELEVANT)
    (said,) = verify(session.folder)
    assert str(said).startswith("Entry 3 (")
    assert str(said).endswith("the clock was set back.")
    assert Record.read(session.folder).remarks == (said,)
    with Session.open(session.folder) as again:
        assert again.remarks == (said,)
    Session.create(tmp_path, "other").close()
    with Session.open(tmp_path / "other") as other:
        other.merge(session.folder)


def test_a_note_that_reads_like_an_attachment_is_none(tmp_path: Path) -> None:
    with Session.create(tmp_path, "s") as session:
        session.note(a_design(1), "a" * 64 + ".png")
    assert verify(session.folder) == ()


def test_a_picture_of_the_largest_size_is_kept_and_read() -> None:
    assert attachments.MOST_PIXELS >= pdf.MOST_PIXELS
    assert Image.MAX_IMAGE_PIXELS is None


def test_of_records_of_one_name_none_is_taken_for_another(tmp_path: Path) -> None:
    for name in ("one", "two"):
        with Session.create(tmp_path, name) as session:
            session.rename("29/812,345")
    known = sessions(tmp_path)
    for folder in ("one", str(tmp_path / "one")):
        found = called(known, folder)
        assert found is not None
        assert found.folder == tmp_path / "one"
    assert called(known, "three") is None
    with pytest.raises(UserError, match="Several records are called 29/812,345"):
        called(known, "29/812,345")
    with pytest.raises(UserError, match="Several records"):
        open_or_create("29/812,345", folder=tmp_path)
