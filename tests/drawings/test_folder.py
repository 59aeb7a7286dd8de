from __future__ import annotations

import hashlib
import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import drawing, encoded, grant, group4, patent_pdf, put, tarred, week, zipped

from patentviewer.drawings import archives, lists
from patentviewer.drawings import folder as folder_module
from patentviewer.drawings.folder import (
    ArchiveFile,
    hidden_by,
    listed,
    source_of,
    walk,
    walking,
)
from patentviewer.drawings.members import cut_off
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.sameness import content_hash, is_content
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.messages import Message
from patentviewer.model.documents import ARCHIVE_SUFFIXES, Problem, Source, SourceKind

PNG = encoded(drawing(), ".png")
INSIDE = "!I20210126/DESIGN/{0}.ZIP!{0}/{0}.XML"
CUT_OFF = str(cut_off().reason)
FIRST, SECOND = "USD0908314-20210126", "USD0908315-20210126"


def _found(root: Path) -> list[str]:
    return [item.relative if isinstance(item, Source) else str(item.reason) for item in walk(root)]


def test_any_mix_at_any_depth_is_found_in_order(tmp_path: Path) -> None:
    put(tmp_path, {"b.pdf": patent_pdf(), "a.PNG": PNG, "z/y/x/c.tiff": group4(drawing())})
    put(tmp_path, {"z/notes.txt": b"text", "z/film.mp4": b"film", "z/table.csv": b"1,2"})
    put(tmp_path / "grants" / FIRST, grant(FIRST))
    grant_found = f"grants/{FIRST}/{FIRST}.XML"
    listed = ["a.PNG", "b.pdf", grant_found, "z/table.csv", "z/y/x/c.tiff"]
    assert _found(tmp_path) == listed
    assert _found(tmp_path) == _found(tmp_path)


def test_a_grant_is_one_source_with_all_its_parts(tmp_path: Path) -> None:
    files = grant(FIRST)
    put(tmp_path / "a", files)
    (source,) = walk(tmp_path)
    assert isinstance(source, Source)
    assert source.kind is SourceKind.GRANT
    assert source.size == sum(map(len, files.values()))
    newest = max(path.stat().st_mtime_ns for path in (tmp_path / "a").iterdir())
    assert source.modified_ns == newest


def test_grants_in_one_flat_folder_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path, {**grant(FIRST), **grant(SECOND), "loose.png": PNG})
    assert _found(tmp_path) == [f"{FIRST}.XML", f"{SECOND}.XML", "loose.png"]


@pytest.mark.parametrize("pack", [tarred, zipped])
def test_a_weekly_archive_is_read_in_place(tmp_path: Path, pack: object) -> None:
    name = "I20210126.tar" if pack is tarred else "I20210126.zip"
    put(tmp_path, {name: pack(week())})  # type: ignore[operator]
    assert _found(tmp_path) == [name + INSIDE.format(FIRST), name + INSIDE.format(SECOND)]
    (first, _) = walk(tmp_path)
    assert isinstance(first, Source)
    assert first.path == tmp_path / name
    with parts_of(first) as parts:
        assert parts.main == f"{FIRST}.XML"
        assert parts.names().all == tuple(sorted(grant(FIRST)))
        assert parts.read(f"{FIRST}-D00001.TIF") == grant(FIRST)[f"{FIRST}-D00001.TIF"]
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_unchanged_archive_need_not_be_opened(tmp_path: Path) -> None:
    put(tmp_path, {"I20210126.tar": tarred(week())})
    known = list(walk(tmp_path))
    (tmp_path / "I20210126.tar").write_bytes(b"x" * (tmp_path / "I20210126.tar").stat().st_size)
    asked: list[ArchiveFile] = []

    def unchanged(archive: ArchiveFile) -> list[Source | Problem]:
        asked.append(archive)
        return known

    assert list(walking(tmp_path, unchanged)) == [*known, *asked]
    assert [archive.relative for archive in asked] == ["I20210126.tar"]


def test_an_archive_that_was_listed_comes_after_what_it_holds(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": zipped({"a.png": PNG}), "b.zip": b"PK", "c.png": PNG})
    items = [type(item).__name__ for item in walking(tmp_path)]
    assert items == ["Source", "ArchiveFile", "Problem", "Source"]


def test_an_archive_may_be_listed_elsewhere(tmp_path: Path) -> None:
    put(tmp_path, {"a/week.zip": zipped({"DESIGN/a.png": PNG, "b.zip": zipped({"b.png": PNG})})})

    def elsewhere(archive: ArchiveFile) -> Iterator[Source | Problem | None]:
        yield None
        yield from listed(archive)

    found = [item for item in walking(tmp_path, None, elsewhere) if item is not None]
    assert [*walking(tmp_path)] == found


def test_files_that_are_known_are_not_given(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": PNG, "b.png": PNG, "sub/c.png": PNG, "sub/.hidden.png": PNG})
    kept = {item.relative: item for item in walk(tmp_path) if isinstance(item, Source)}
    asked: list[str] = []

    def is_known(relative: str, size: int, modified_ns: int) -> bool:
        asked.append(relative)
        one = kept[relative]
        return relative != "b.png" and (one.size, one.modified_ns) == (size, modified_ns)

    given = [item for item in walking(tmp_path, is_known=is_known) if item is not None]
    assert given == [kept["b.png"]]
    assert asked == ["a.png", "b.png", "sub/c.png"]


def test_what_is_known_as_a_picture_may_have_become_a_sheet_of_a_grant(tmp_path: Path) -> None:
    parts = grant(FIRST)
    sheets = {name: content for name, content in parts.items() if not name.endswith(".XML")}
    put(tmp_path, sheets)
    assert f"{FIRST}.XML" not in _found(tmp_path)
    put(tmp_path, {"loose.png": PNG, **parts})
    items = walking(tmp_path, is_known=lambda relative, *_: not relative.endswith(".XML"))
    assert [item.relative for item in items if isinstance(item, Source)] == _found(tmp_path)


def test_a_grant_is_known_by_all_of_its_files(tmp_path: Path) -> None:
    put(tmp_path, grant(FIRST))
    (known,) = (item for item in walk(tmp_path) if isinstance(item, Source))

    def is_known(relative: str, size: int, modified_ns: int) -> bool:
        return (relative, size, modified_ns) == (known.relative, known.size, known.modified_ns)

    def given() -> list[Source]:
        return [item for item in walking(tmp_path, is_known=is_known) if isinstance(item, Source)]

    assert not given()
    sheet = next(tmp_path.glob("*-D00001.*"))
    sheet.write_bytes(sheet.read_bytes() + b" ")
    assert [source.relative for source in given()] == [known.relative]


def test_names_that_lie_are_told_by_content(tmp_path: Path) -> None:
    put(tmp_path, {"drawing.dat": PNG, "patent": patent_pdf(), "not a zip.zip": PNG})
    put(tmp_path, {"letter.dat": b"Dear Sir", "page.xml": b"<?xml version='1.0'?><a/>"})
    kinds = {item.relative: item.kind for item in walk(tmp_path) if isinstance(item, Source)}
    assert kinds == {
        "drawing.dat": SourceKind.PICTURE,
        "not a zip.zip": SourceKind.PICTURE,
        "patent": SourceKind.PDF,
    }


def test_the_front_page_picture_counts_only_where_it_stands_alone(tmp_path: Path) -> None:
    put(tmp_path / "a", {f"{FIRST}-D00000.TIF": b"", f"{FIRST}-D00001.TIF": b""})
    put(tmp_path / "b", {f"{SECOND}-D00000.TIF": b""})
    assert _found(tmp_path) == [f"a/{FIRST}-D00001.TIF", f"b/{SECOND}-D00000.TIF"]


def test_hidden_and_system_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".hidden.png", "~$a.pdf", "__MACOSX/a.png", ".git/b.png", "@eaDir/c.png"):
        put(tmp_path, {name: PNG})
    put(tmp_path, {"a.zip": zipped({"__MACOSX/._a.png": PNG, "a.png": PNG})})
    assert _found(tmp_path) == ["a.zip!a.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_lead_out_of_the_folder_but_never_around_in_circles(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    put(root, {"a/a.png": PNG})
    put(outside, {"b.png": PNG})
    (root / "circle").symlink_to(root)
    (root / "a" / "up").symlink_to(tmp_path)
    (root / "again").symlink_to(root / "a")
    (root / "out").symlink_to(outside)
    (outside / "back").symlink_to(root / "out")
    (root / "nowhere.png").symlink_to(root / "gone.png")
    assert sorted(_found(root)) == [
        "It is no longer there, or it is a link to something that is not there.",
        "a/a.png",
        "out/b.png",
    ]


def test_names_of_any_script_and_very_long_paths_are_fine(tmp_path: Path) -> None:
    names = ["意匠/図面.png", "Über größe/ö́.pdf", "д/чертёж.tif", "wow!/a!b.png", "x.zip!/y.png"]
    long = "/".join(["f" * 60] * 5) + "/" + "n" * 240 + ".png"
    for name in [*names, long]:
        put(tmp_path, {name: PNG})
    found = list(walk(tmp_path))
    assert {item.relative for item in found if isinstance(item, Source)} == {*names, long}
    for source in found:
        assert isinstance(source, Source)
        with parts_of(source) as parts:
            assert parts.read(parts.main) == PNG


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_name_that_is_no_text_is_a_problem_of_the_file_or_folder(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.png"))).write_bytes(PNG)
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/Entw\xfcrfe"))
    put(folder, {"a.png": PNG, "b/c.png": PNG})
    put(tmp_path, {"good.png": PNG})
    found = list(walk(tmp_path))
    problems = [item for item in found if isinstance(item, Problem)]
    assert len(found) == 3
    assert [str(problem.reason) for problem in problems] == ["Its name is not valid text."] * 2
    for problem in problems:
        problem.file.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files on Windows")
def test_pipes_sockets_and_devices_are_problems_and_nobody_waits_for_them(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": PNG, **grant(FIRST)})
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    (tmp_path / f"{FIRST}-D00002.TIF").unlink()
    os.mkfifo(tmp_path / f"{FIRST}-D00002.TIF")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind(os.fspath(tmp_path / "plug"))
        found = list(walk(tmp_path))
    problems = [item for item in found if isinstance(item, Problem)]
    assert {Path(problem.file).name for problem in problems} == {
        "pipe.png",
        "zero.png",
        "plug",
        f"{FIRST}-D00002.TIF",
    }
    assert all("no ordinary file" in str(problem.reason) for problem in problems)
    with pytest.raises(UserError, match="no ordinary file"):
        source_of(tmp_path / "pipe.png")
    pipe = Source(tmp_path, "pipe.png", SourceKind.PICTURE, 1, 1)
    with pytest.raises(UnreadableError, match="no ordinary file"), parts_of(pipe) as parts:
        parts.read(parts.main)


@pytest.mark.skipif(sys.platform == "win32", reason="paths end earlier on Windows")
def test_folders_may_lie_in_each_other_as_deep_as_the_system_lets_them(tmp_path: Path) -> None:
    depth = 1200
    before = Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(depth):
            Path("d").mkdir()
            os.chdir("d")
        Path("a.png").write_bytes(PNG)
        (source,) = walk(tmp_path)
        assert isinstance(source, Source)
        assert source.relative == "d/" * depth + "a.png"
        with parts_of(source) as parts:
            assert parts.read("a.png") == PNG
    finally:
        # Nobody else could: what removes temporary folders calls itself for each folder in one.
        Path("a.png").unlink(missing_ok=True)
        while Path.cwd() != tmp_path:
            os.chdir("..")
            Path("d").rmdir()
        os.chdir(before)


@pytest.mark.parametrize("year", [1903, 1969, 2301, 2446])
def test_times_long_ago_and_far_ahead_can_be_kept(tmp_path: Path, year: int) -> None:
    put(tmp_path, {"a.png": PNG, "b.zip": zipped({"c.png": PNG})})
    seconds = int((year - 1970) * 365.2425 * 86400)
    for name in ("a.png", "b.zip"):
        os.utime(tmp_path / name, (seconds, seconds))
    for source in walk(tmp_path):
        assert isinstance(source, Source)
        assert -(2**63) <= source.modified_ns < 2**63


def test_whatever_goes_wrong_with_a_file_is_its_problem_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a.zip": zipped({"a.png": PNG}), "b.png": PNG})

    def fail(*_arguments: object) -> None:
        raise RuntimeError("unheard of")

    monkeypatch.setattr(folder_module, "open_archive", fail)
    problem, source = walk(tmp_path)
    assert isinstance(problem, Problem)
    assert "RuntimeError: unheard of" in str(problem.reason)
    assert isinstance(source, Source)


# -- companions, and what cannot be read ---------------------------------------------------------


def test_companions_of_drawings_are_passed_over(tmp_path: Path) -> None:
    for name in ("notes.txt", "page.html", "Thumbs.db", ".DS_Store",
                 "film.mp4", "structure.mol", "README", "run.sh"):  # fmt: skip
        put(tmp_path, {name: b"something\n"})
    put(tmp_path, {"other.xml": b"<?xml version='1.0'?><letter/>", "setup.exe": b"MZ" + bytes(99)})
    put(tmp_path, {"tool": b"\x7fELF" + bytes(range(64)), "data": b"SQLite format 3\0" + bytes(9)})
    put(tmp_path, {"a.zip": zipped({"notes.txt": b"x", "licence": b"text"}), "nothing": b""})
    assert _found(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("part.dwg", b"AC1032" + bytes(99), "CAD program"),
        ("part.step", b"ISO-10303-21;", "CAD program"),
        ("unnamed", b"AC1032" + bytes(99), "CAD program"),
        ("a.rar", b"Rar!\x1a\7\1\0" + bytes(99), "archive of a kind that is not read"),
        ("renamed.zip", b"Rar!\x1a\7\1\0" + bytes(99), "archive of a kind that is not read"),
        ("a.psd", b"8BPS" + bytes(99), "program whose files are not read"),
        ("a.eps", b"%!PS-Adobe", "program whose files are not read"),
        ("letter.doc", b"\xd0\xcf\x11\xe0" + bytes(99), "document of a kind that is not read"),
        ("flat.fodt", b'<?xml version="1.0"?><office/>', "document of a kind that is not read"),
        ("list.xls", b"\xd0\xcf\x11\xe0" + bytes(99), "table of a kind that is not read"),
        ("list.ods", zipped({"content.xml": b"<a/>"}), "table of a kind that is not read"),
        ("a.xbm", b"#define a_width 8\n", "program whose files are not read"),
        ("a.pam", b"P7\nWIDTH 1\n", "program whose files are not read"),
        ("chart.drawio", b"<mxfile/>", "program whose files are not read"),
        ("page.mht", b"MIME-Version: 1.0\n", "document of a kind that is not read"),
        ("letter.docx", zipped({"word/document.xml": b"<a/>"}), "document without drawings"),
        ("mail.msg", b"\xd0\xcf\x11\xe0" + bytes(99), "It is a mail"),
        ("packed", zipped({"a.png": PNG}), "archive by its content"),
        ("some.thing", bytes(range(256)), "of a kind that is not known"),
    ],
)
def test_what_may_show_drawings_but_is_not_read_is_one_problem(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    put(tmp_path, {name: data, "good.png": PNG})
    assert "good.png" in _found(tmp_path)
    (reason,) = [str(item.reason) for item in walk(tmp_path) if isinstance(item, Problem)]
    assert said in reason
    put(tmp_path / "in", {"a.zip": zipped({name: data})})
    (inside,) = [str(item.reason) for item in walk(tmp_path / "in") if isinstance(item, Problem)]
    assert inside == reason


def test_very_many_bad_entries_of_an_archive_are_counted(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": zipped({f"../{number:04}.png": b"" for number in range(3000)})})
    reasons = _found(tmp_path)
    assert len(reasons) == 100
    assert "2,900 more files in it have the same problem." in reasons[-1]


def test_drawings_of_other_programs_that_hold_a_pdf_are_read(tmp_path: Path) -> None:
    put(tmp_path, {"a.ai": patent_pdf(1)})
    assert _found(tmp_path) == ["a.ai"]


def test_a_file_named_like_a_place_in_an_archive_is_a_problem(tmp_path: Path) -> None:
    put(tmp_path, {"week.zip!a.png": PNG})
    assert [reason[:20] for reason in _found(tmp_path)] == ["Its name reads like "]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work differently on Windows")
def test_a_folder_without_permission_is_a_problem_and_hides_what_is_in_it(tmp_path: Path) -> None:
    put(tmp_path, {"closed/a.png": PNG, "open/b.png": PNG})
    (tmp_path / "closed").chmod(0)
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:
        if parent != parent.parent and os.getuid() == 0 and parent.owner() == "root":
            parent.chmod(parent.stat().st_mode | 0o055)
    user = os.geteuid()
    try:
        if user == 0:  # root may read anything: be nobody for a moment
            os.seteuid(65534)
        problem, source = walk(tmp_path)
    finally:
        os.seteuid(user)
        (tmp_path / "closed").chmod(0o755)
    assert isinstance(problem, Problem)
    assert problem.file == str(tmp_path / "closed")
    assert "permission" in str(problem.reason)
    assert isinstance(source, Source)
    assert source.relative == "open/b.png"
    assert not hidden_by([problem])(source)
    assert hidden_by([problem])(Source(tmp_path, "closed/a.png", SourceKind.PICTURE, 1, 1))
    assert not hidden_by([problem])(Source(tmp_path, "closed too/a.png", SourceKind.PICTURE, 1, 1))


def test_a_folder_that_is_away_is_offline_and_not_empty(tmp_path: Path) -> None:
    with pytest.raises(FolderOfflineError, match="Nothing indexed from it is removed"):
        list(walk(tmp_path / "away"))


def test_a_folder_that_goes_away_during_the_walk_is_offline(tmp_path: Path) -> None:
    root = put(tmp_path / "root", {"a/a.png": PNG, "b/b.png": PNG})
    items = walk(root)
    next(items)
    root.rename(tmp_path / "elsewhere")
    with pytest.raises(FolderOfflineError):
        list(items)


def test_a_damaged_archive_is_one_problem_and_hides_what_was_in_it(tmp_path: Path) -> None:
    whole = zipped(week())
    put(tmp_path, {"a.zip": whole[: len(whole) // 2], "b.png": PNG, "c.tar": b"", "d.zip": b"PK"})
    problems = [item for item in walk(tmp_path) if isinstance(item, Problem)]
    assert [Path(problem.file).name for problem in problems] == ["a.zip", "c.tar", "d.zip"]
    assert all(problem.advice for problem in problems)
    inside = Source(tmp_path, "a.zip" + INSIDE.format(FIRST), SourceKind.GRANT, 1, 1)
    assert hidden_by([problems[0]])(inside)
    assert "b.png" in _found(tmp_path)


def test_what_lies_before_the_end_of_a_cut_off_tar_is_read(tmp_path: Path) -> None:
    put(tmp_path, {"a.tar": tarred({"a.png": PNG, "b.png": PNG})[: 512 + 2 * len(PNG)]})
    assert _found(tmp_path) == ["a.tar!a.png", CUT_OFF]


def test_archives_nested_without_end_are_a_problem(tmp_path: Path) -> None:
    data = PNG
    for _ in range(6):
        data = zipped({"a.zip" if data is not PNG else "a.png": data})
    put(tmp_path, {"a.zip": data})
    assert _found(tmp_path) == ["Too many archives lie inside each other."]


def test_a_zip_bomb_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    put(tmp_path, {"bomb.zip": zipped({"a.tif": bytes(archives.MEMBER_BYTES + 1)})})
    (source,) = walk(tmp_path)
    assert isinstance(source, Source)
    with pytest.raises(UnreadableError, match="more than the 256 MB"), parts_of(source) as parts:
        parts.read("a.tif")


def test_a_moved_file_keeps_its_hash_and_a_changed_one_does_not(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(), "b/c.pdf": patent_pdf(), "d.pdf": patent_pdf(2)})
    put(tmp_path, {"one.tar": tarred(week([FIRST])), "two.zip": zipped(week([FIRST]))})
    hashes = {
        item.path.name: content_hash(item) for item in walk(tmp_path) if isinstance(item, Source)
    }
    assert hashes["a.pdf"] == hashes["c.pdf"] != hashes["d.pdf"]
    assert hashes["one.tar"] == hashes["two.zip"]


def test_a_file_changed_in_its_middle_has_another_hash_and_so_has_a_grant_with_another_sheet(
    tmp_path: Path,
) -> None:
    picture = bytearray(encoded(drawing(700, 700), ".bmp"))
    put(tmp_path, {"a.bmp": bytes(picture), **grant(FIRST)})
    before = {one: content_hash(one) for one in walk(tmp_path) if isinstance(one, Source)}
    picture[250_000:250_100] = bytes(100)
    sheet = next(one for one in tmp_path.rglob("*") if "-D00001" in one.name)
    put(tmp_path, {"a.bmp": bytes(picture)})
    sheet.write_bytes(bytes(one ^ 1 for one in sheet.read_bytes()))
    os.utime(sheet)
    after = {one.relative: content_hash(one) for one in walk(tmp_path) if isinstance(one, Source)}
    assert len(after) == 2
    for source, known in before.items():
        assert after[source.relative] != known


def test_a_hash_of_an_earlier_version_is_known(tmp_path: Path) -> None:
    data = bytes(range(256)) * 1000
    put(tmp_path, {"a.pdf": data})
    source = Source(tmp_path, "a.pdf", SourceKind.PDF, len(data), 0)
    ends = str(len(data)).encode() + data[: 2**16] + data[-(2**16) :]
    assert is_content(source, hashlib.blake2b(ends, digest_size=16).hexdigest())
    assert not is_content(source, hashlib.blake2b(b"", digest_size=16).hexdigest())
    assert not is_content(source, "")


def test_dropped_files_and_folders_become_sources(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(), "g/b.png": PNG, **grant(FIRST), "t.txt": PNG})
    assert [source.relative for source in source_of(tmp_path / "a.pdf")] == ["a.pdf"]
    assert [source.relative for source in source_of(tmp_path / "g")] == ["g/b.png"]
    (xml,) = source_of(tmp_path / f"{FIRST}.XML")
    assert (xml.kind, xml.root) == (SourceKind.GRANT, tmp_path)
    (front,) = source_of(tmp_path / f"{FIRST}-D00000.TIF")
    assert front.kind is SourceKind.PICTURE
    (renamed,) = source_of(tmp_path / "t.txt")
    assert renamed.kind is SourceKind.PICTURE


def test_dropping_what_holds_no_drawing_says_what_can_be_read(tmp_path: Path) -> None:
    put(tmp_path, {"a.txt": b"text", "b.zip": b"PK", "empty/.keep": b""})
    for name, said in (("a.txt", "Readable are PDF"), ("b.zip", "damaged"), ("gone", "not there")):
        with pytest.raises(UserError, match=said):
            source_of(tmp_path / name)
    with pytest.raises(UserError, match="no drawings"):
        source_of(tmp_path / "empty")


def test_a_thousand_unchanged_files_are_walked_in_a_moment(tmp_path: Path) -> None:
    for number in range(1000):
        put(tmp_path, {f"{number % 20}/{number}.pdf": b"%PDF-"})
    begin = time.process_time()
    assert sum(1 for _ in walk(tmp_path)) == 1000
    assert time.process_time() - begin < 1


@given(st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1, max_size=40))
def test_the_path_of_a_source_is_its_file_whatever_its_name(name: str) -> None:
    root = Path("root")
    below = f"folder/{name}"
    if not any(f"{suffix}!" in below.lower() for suffix in ARCHIVE_SUFFIXES):
        assert Source(root, below, SourceKind.PDF, 0, 0).path == root / below
        assert Source(root, below, SourceKind.PDF, 0, 0).inside == ()
        for outer in ("a.ZIP", "a.tar.gz", "b.7z", "letter.docx", "setup.exe"):
            inside = Source(root, f"{outer}!b/c.tar!{name}", SourceKind.PDF, 0, 0)
            assert inside.path == root / outer
            assert inside.inside[0] == "b/c.tar"


def test_a_changed_tar_is_listed_again(tmp_path: Path) -> None:
    for data in (PNG, PNG + b"longer"):
        put(tmp_path, {"a.tar": tarred({"before.png": data, "a.png": data})})
        source = next(iter(walk(tmp_path)))
        assert isinstance(source, Source)
        with parts_of(source) as parts:
            assert parts.read("a.png") == data
            assert parts.read("before.png") == data


def test_files_that_lie_in_the_cloud_alone_are_told(tmp_path: Path) -> None:
    put(tmp_path, {"a.png": encoded(drawing(), ".png"), ".b.tif.icloud": b"bplist00", ".c": b""})
    found = list(walk(tmp_path))
    (problem,) = (one for one in found if isinstance(one, Problem))
    assert problem.file == str(tmp_path / ".b.tif.icloud")
    assert "cloud" in str(problem.reason)
    assert len(found) == 2


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M9 9h9'/></svg>"
RELATIONS = (
    b"<R><r Id='p' Target='media/1.png'/><r Id='s' Target='media/2.svg'/>"
    b"<r Id='o' Target='media/3.png'/></R>"
)
BLIPS = (
    b"<d xmlns:a='a' xmlns:r='r' xmlns:v='v'><a:blip r:embed='p'><a:ext><v:svgBlip r:embed='s'/>"
    b"</a:ext></a:blip><a:blip r:embed='o'/></d>"
)
FRAMES = (
    b"<d xmlns:draw='d' xmlns:x='x'><draw:frame><draw:image x:href='Pictures/2.svg'/>"
    b"<draw:image x:href='Pictures/1.png'/></draw:frame>"
    b"<draw:frame><draw:image x:href='Pictures/3.png'/></draw:frame></d>"
)


@pytest.mark.parametrize("is_damaged", [False, True])
@pytest.mark.parametrize(
    ("name", "folder", "parts"),
    [
        ("a.docx", "word/media",
         {"word/document.xml": BLIPS, "word/_rels/document.xml.rels": RELATIONS}),
        ("a.pptx", "ppt/media",
         {"ppt/slides/slide1.xml": BLIPS,
          "ppt/slides/_rels/slide1.xml.rels": RELATIONS.replace(b"media", b"../media")}),
        ("a.odt", "Pictures", {"content.xml": FRAMES}),
    ],
)  # fmt: skip
def test_of_an_svg_and_the_pixels_that_stand_for_it_in_a_document_one_is_read(
    tmp_path: Path, name: str, folder: str, parts: dict[str, bytes], is_damaged: bool
) -> None:
    svg = SVG[:-20] if is_damaged else SVG
    pictures = {"1.png": PNG, "2.svg": svg, "3.png": PNG}
    inner = {**parts, **{f"{folder}/{one}": data for one, data in pictures.items()}}
    put(tmp_path, {name: zipped(inner)})
    kept = ["1.png", "3.png"] if is_damaged else ["2.svg", "3.png"]
    assert _found(tmp_path) == [f"{name}!{folder}/{one}" for one in kept]


OLE = b"\xd0\xcf\x11\xe0" + bytes(2**20 - 10)
LOCKED = OLE + "EncryptedPackage".encode("utf-16-le") + bytes(99)  # over the end of what is read
ENCRYPTED = b"<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", LOCKED),
        ("a.PPTX", LOCKED),
        ("a.xlsx", LOCKED),
        ("a.odt", zipped({"META-INF/manifest.xml": ENCRYPTED, "Pictures/a.png": b"?" * 99})),
    ],
)
def test_an_office_document_with_a_password_is_one_problem_that_says_so(
    tmp_path: Path, name: str, data: bytes
) -> None:
    put(tmp_path, {name: data})
    (found,) = walk(tmp_path)
    if isinstance(found, Source):
        (found,) = lists.read(found).problems
    assert found.reason == Message("file.password")
    assert found.advice == Message("advice.copy_without_password")


def test_an_older_document_with_a_newer_name_has_no_password(tmp_path: Path) -> None:
    put(tmp_path, {"a.docx": OLE})
    (found,) = walk(tmp_path)
    assert isinstance(found, Problem)
    assert found.reason == Message("kind.document")


SHAPES = {
    "freely drawn": (
        "ppt/slides/slide1.xml",
        b"<p:sp><a:custGeom><a:pathLst/></a:custGeom></p:sp>",
    ),
    "many simple ones": ("word/document.xml", b'<a:prstGeom prst="line"/>' * 9),
    "of older Word": ("word/document.xml", b'<v:shape path="m0,0 l5,5"/>'),
    "of LibreOffice": ("content.xml", b'<draw:path svg:d="M0 0"/>'),
    "a chart": ("word/charts/chart1.xml", b"<c/>"),
    "a file of a program": ("word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0"),
}


@pytest.mark.parametrize("kind", [*SHAPES, ""])
def test_shapes_beside_the_pictures_of_a_document_are_said(tmp_path: Path, kind: str) -> None:
    name, data = SHAPES.get(kind, ("word/document.xml", b'<a:prstGeom prst="rect"/>' * 9))
    inner = {"word/media/image1.png": encoded(drawing(200, 200), ".png"), name: data}
    put(tmp_path, {"design.docx": zipped(inner)})
    source, *problems = walk(tmp_path)
    assert isinstance(source, Source)
    said = [str(one.reason) for one in problems if isinstance(one, Problem)]
    assert [one.partition(";")[2] for one in said] == (
        [" shapes, charts and files of other programs in it are not."] if kind else []
    )
