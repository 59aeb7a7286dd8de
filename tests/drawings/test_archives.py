"""Archives as other systems write them, damaged ones, and those made to do harm."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import struct
import time
import zipfile
import zlib
from functools import partial
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from packed import deflated_64, padded, seven_zip, tar_header, tar_link, tar_of, zip_of
from papers import drawing, encoded, put, tarred, zipped

from patentviewer.drawings import compressed
from patentviewer.drawings.archives import open_archive
from patentviewer.drawings.folder import walk
from patentviewer.drawings.inflate64 import Inflate64Error, inflated
from patentviewer.drawings.member_names import decoded
from patentviewer.drawings.members import broken_entries, cut_off
from patentviewer.drawings.parts import parts_of
from patentviewer.drawings.reading import read
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Problem, Source

PNG = encoded(drawing(), ".png")
OTHER = encoded(drawing(seed=1), ".png")


def found(folder: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """The contents of the sources in a folder by relative path, and the problems."""
    sources, problems = {}, []
    for item in walk(folder):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            with parts_of(item) as parts:
                sources[item.relative] = parts.read(parts.main)
    return sources, problems


def reasons(folder: Path) -> dict[str, str]:
    """The problems of a folder: what is shown of the file below it, and the reason."""
    return {p.file.removeprefix(f"{folder}{os.sep}"): str(p.reason) for p in found(folder)[1]}


# -- what is read ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "inside"),
    [
        ("a.tar.gz", gzip.compress(tarred({"b.png": PNG})), "b.png"),
        ("a.tgz", gzip.compress(tarred({"b.png": PNG})), "b.png"),
        ("a.tar.bz2", bz2.compress(tarred({"b.png": PNG})), "b.png"),
        ("a.tar.xz", lzma.compress(tarred({"b.png": PNG})), "b.png"),
        ("a.tar.zst", zstandard.compress(tarred({"b.png": PNG})), "b.png"),
        ("b.png.gz", gzip.compress(PNG), "b.png"),
        ("two.tar.gz", gzip.compress(tarred({"b.png": PNG})[:700])
         + gzip.compress(tarred({"b.png": PNG})[700:]), "b.png"),
        ("a.7z", seven_zip([("b.png", PNG)]), "b.png"),
        ("deflate.zip", zip_of([(b"b.png", PNG)], method=8, packed=[
            zlib.compress(PNG, wbits=-15)]), "b.png"),
        ("bzip2.zip", zip_of([(b"b.png", PNG)], method=12, packed=[bz2.compress(PNG)]), "b.png"),
        ("xz.zip", zip_of([(b"b.png", PNG)], method=95, packed=[lzma.compress(PNG)]), "b.png"),
        ("zstd.zip", zip_of([(b"b.png", PNG)], method=93, packed=[
            zstandard.compress(PNG)]), "b.png"),
        ("data before it.zip", zip_of([(b"b.png", PNG)], before=b"#!/bin/sh\n" * 40), "b.png"),
        ("setup.exe", zip_of([(b"b.png", PNG)], before=b"MZ" + bytes(5000)), "b.png"),
        ("letter.docx", zipped({"word/document.xml": b"<a/>", "word/media/b.png": PNG,
                                "docProps/thumbnail.jpeg": OTHER}), "word/media/b.png"),
        ("slides.PPSX", zipped({"ppt/media/b.png": PNG}), "ppt/media/b.png"),
        ("form.ott", zipped({"Pictures/b.png": PNG, "Thumbnails/t.png": OTHER}), "Pictures/b.png"),
        ("windows.zip", zip_of([(rb"a\sub\b.png", PNG)]), "a/sub/b.png"),
        ("dots.zip", zip_of([(b"./a/./b.png", PNG)]), "a/b.png"),
        ("v7.tar", tar_header(b"b.png", len(PNG), b"\0", b"") + padded(PNG) + bytes(1024),
         "b.png"),
        ("dots.tar", tarred({"./b.png": PNG}), "b.png"),
    ],
)  # fmt: skip
def test_an_archive_is_read_whatever_it_is_packed_with(
    tmp_path: Path, name: str, data: bytes, inside: str
) -> None:
    put(tmp_path, {name: data})
    assert found(tmp_path) == ({f"{name}!{inside}": PNG}, [])


def test_lzma_in_a_zip_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("b.png", PNG)
    assert found(tmp_path) == ({"a.zip!b.png": PNG}, [])


def test_deflate64_is_unpacked(tmp_path: Path) -> None:
    content = bytes(range(256)) * 200
    again = 40_000
    packed = deflated_64(content, again)
    assert b"".join(inflated(io.BytesIO(packed))) == content + content[:again]
    with pytest.raises(Inflate64Error):
        list(inflated(io.BytesIO(packed[:-50])))
    drawn = PNG + PNG[:500]
    put(tmp_path, {"a.zip": zip_of([(b"b.png", drawn)], method=9, packed=[deflated_64(PNG, 500)])})
    assert found(tmp_path)[0] == {"a.zip!b.png": drawn}


def test_plain_deflate_without_its_longest_length_is_deflate64_too() -> None:
    content = PNG + OTHER + PNG[:200]
    packed = zlib.compressobj(9, zlib.DEFLATED, -15, strategy=zlib.Z_HUFFMAN_ONLY)
    data = packed.compress(content) + packed.flush()
    assert b"".join(inflated(io.BytesIO(data))) == content


def test_files_of_one_block_of_a_7z_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path, {"a.7z": seven_zip([("x/a.png", PNG), ("x/b.png", OTHER), ("c.txt", b"text")])})
    assert found(tmp_path) == ({"a.7z!x/a.png": PNG, "a.7z!x/b.png": OTHER}, [])


def test_a_compressed_archive_is_unpacked_once_for_all_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a.tar.gz": gzip.compress(tarred({f"{n}.png": PNG for n in range(20)}))})
    sources = [item for item in walk(tmp_path) if isinstance(item, Source)]
    made: list[int] = []

    class Counted(compressed.Unpacked):
        def __init__(self, *arguments: object) -> None:
            made.append(1)
            super().__init__(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(compressed, "Unpacked", Counted)
    for source in sources:
        with parts_of(source) as parts:
            assert parts.read(parts.main) == PNG
    assert len(made) == 1


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("図面　一.png", "cp932"),
        ("意匠図表.png", "cp932"),
        ("Übergröße.png", "cp850"),
        ("façade à côté.png", "cp850"),
        ("Zeichnung über.png", "latin-1"),
        ("図面.png", "utf-8"),
        ("设计图纸.png", "gb18030"),
    ],
)
def test_names_are_those_that_another_system_wrote(name: str, encoding: str) -> None:
    assert decoded(name.encode(encoding), is_dos=True) == name


@given(st.binary(max_size=60), st.booleans())
def test_any_name_is_text(raw: bytes, is_dos: bool) -> None:
    decoded(raw, is_dos=is_dos).encode()


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_any_bytes_can_be_a_name(tmp_path: Path, pack: object) -> None:
    names = [b"\xff\xfe.png", b"\x90}\x96\xca.png", b"Zeichnung \xfcber.png", b"\x1b[2J.png"]
    name = "a.zip" if pack is zip_of else "a.tar"
    put(tmp_path, {name: pack([(one, PNG) for one in names])})  # type: ignore[operator]
    sources, problems = found(tmp_path)
    assert list(sources.values()) == [PNG] * 4
    assert problems == []


# -- what is a problem ---------------------------------------------------------------------------


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_of_files_of_one_name_the_last_is_read_and_the_others_are_told(
    tmp_path: Path, pack: object
) -> None:
    name = "a.zip" if pack is zip_of else "a.tar"
    files = [(b"b.png", OTHER), (b"c.png", PNG), (b"b.png", PNG)]
    put(tmp_path, {name: pack(files), "d.png": PNG})  # type: ignore[operator]
    sources, _ = found(tmp_path)
    assert sources == {f"{name}!b.png": PNG, f"{name}!c.png": PNG, "d.png": PNG}
    assert "several files of this name" in reasons(tmp_path)[f"{name}!b.png"]


def test_the_same_file_twice_is_no_problem(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": zip_of([(b"b.png", PNG), (b"b.png", PNG)])})
    assert found(tmp_path) == ({"a.zip!b.png": PNG}, [])


@pytest.mark.parametrize("pack", [zip_of, tar_of])
def test_names_that_lead_out_are_told_and_the_others_are_read(tmp_path: Path, pack: object) -> None:
    names = [b"../x.png", b"/y.png", b"a/../../z.png", b"good.png"]
    name = "a.zip" if pack is zip_of else "a.tar"
    put(tmp_path, {name: pack([(one, PNG) for one in names])})  # type: ignore[operator]
    assert list(found(tmp_path)[0]) == [f"{name}!good.png"]
    assert set(reasons(tmp_path)) == {f"{name}!../x.png", f"{name}!/y.png", f"{name}!a/../../z.png"}


def test_a_zip_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    whole = zip_of([(b"a.png", PNG), (b"b.png", OTHER)])
    put(tmp_path, {"a.zip": whole[: len(PNG) + len(OTHER)], "b.zip": whole[: len(PNG) // 2]})
    assert found(tmp_path)[0] == {"a.zip!a.png": PNG}
    assert reasons(tmp_path) == {
        "a.zip": str(cut_off().reason),
        "b.zip": "The archive is damaged or incomplete.",
    }


def test_a_streamed_zip_that_is_cut_off_gives_what_is_whole(tmp_path: Path) -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.png", PNG)
        archive.writestr("b.png", OTHER)
    whole = pipe.getvalue()
    put(tmp_path, {"a.zip": whole})
    assert found(tmp_path) == ({"a.zip!a.png": PNG, "a.zip!b.png": OTHER}, [])
    put(tmp_path, {"a.zip": whole[: whole.index(b"PK\1\2")]})
    assert found(tmp_path)[0] == {"a.zip!a.png": PNG, "a.zip!b.png": OTHER}
    assert reasons(tmp_path) == {"a.zip": str(cut_off().reason)}


@pytest.mark.parametrize("size", [2**32 - 2, 2**63, 2**64 - 1])
def test_sizes_that_cannot_be_are_problems_of_their_entries(tmp_path: Path, size: int) -> None:
    extra = struct.pack("<2HQQ", 1, 16, size, size)
    data = bytearray(zip_of([(b"a.png", PNG), (b"b.png", OTHER)]))
    at = data.index(b"PK\1\2")
    data[at + 20 : at + 28] = b"\xff" * 8
    data[at + 30 : at + 32] = struct.pack("<H", len(extra))
    data[at + 46 + 5 : at + 46 + 5] = extra
    end = data.rindex(b"PK\5\6")
    directory = struct.unpack_from("<L", data, end + 12)[0] + len(extra)
    data[end + 12 : end + 16] = struct.pack("<L", directory)
    put(tmp_path, {"a.zip": bytes(data)})
    assert found(tmp_path)[0] == {"a.zip!b.png": OTHER}
    assert "cannot be true" in reasons(tmp_path)["a.zip!a.png"]


@pytest.mark.parametrize(
    "damage",
    [
        tar_header(b"x.png", b"\xff" * 12),
        tar_header(b"x.png", b"\xff" * 10 + b"\xfe\x00"),
        tar_header(b"x.png", b"nonsense"),
        tar_header(b"", 0),
        b"\x55" * 512,
        tar_header(b"x", 2000, b"x") + padded(b"1" * 2000),
        tar_header(b"x", 600, b"x") + padded(b"30 path=" + b"y" * 592),
        tar_header(b"x", 2**21, b"L") + padded(b"z" * 2**21),
    ],
)
def test_a_damaged_header_of_a_tar_is_told_and_the_next_files_are_read(
    tmp_path: Path, damage: bytes
) -> None:
    data = tar_header(b"a.png", len(PNG)) + padded(PNG) + damage + tar_of([(b"b.png", OTHER)])
    put(tmp_path, {"a.tar": data})
    began = time.process_time()
    sources, _ = found(tmp_path)
    assert (sources["a.tar!a.png"], sources["a.tar!b.png"]) == (PNG, OTHER)
    assert reasons(tmp_path) == {"a.tar": str(broken_entries().reason)}
    assert time.process_time() - began < 5


def test_links_in_a_tar_show_what_they_lead_to(tmp_path: Path) -> None:
    links = (
        tar_link(b"before.png", b"a/one.png")
        + tar_header(b"a/one.png", len(PNG))
        + padded(PNG)
        + tar_link(b"a/hard.png", b"a/one.png")
        + tar_link(b"b/soft.png", b"../a/hard.png", b"2")
        + tar_link(b"latest", b"a", b"2")
        + tar_header(b"x", len(b"a/one.png"), b"K")
        + padded(b"a/one.png")
        + tar_link(b"long.png", b"cut off")
    )
    put(tmp_path, {"a.tar": links + bytes(1024)})
    sources, problems = found(tmp_path)
    named = ("a/hard.png", "a/one.png", "b/soft.png", "before.png", "long.png")
    assert sources == {f"a.tar!{name}": PNG for name in named}
    assert not problems


def test_links_in_a_tar_that_lead_nowhere_are_told(tmp_path: Path) -> None:
    data = tar_of([(b"a.png", PNG)])[:-1024]
    data += tar_link(b"b.png", b"gone.png") + tar_link(b"c.png", b"../../etc/x", b"2")
    data += tar_link(b"d.png", b"e.png", b"2") + tar_link(b"e.png", b"d.png", b"2")
    data += tar_header(b"pipe.png", 0, b"6")
    put(tmp_path, {"a.tar": data + bytes(1024)})
    assert list(found(tmp_path)[0]) == ["a.tar!a.png"]
    said = reasons(tmp_path)
    assert sorted(said) == [f"a.tar!{name}.png" for name in ("b", "c", "d", "e", "pipe")]
    assert "leads to is not in its archive" in said["a.tar!b.png"]
    assert "leads out of its archive" in said["a.tar!c.png"]
    assert "no ordinary file" in said["a.tar!pipe.png"]


def _linked(*links: tuple[str, str]) -> list[tuple[str, bytes]]:
    return [("a/one.png", PNG), *((name, target.encode()) for name, target in links)]


def _zip_with(*links: tuple[str, str], packs: bool = False) -> bytes:
    files = [(name.encode(), data) for name, data in _linked(*links)]
    squeezed = [zlib.compress(data, wbits=-15) for _, data in files] if packs else ()
    names = [name.encode() for name, _ in links]
    return zip_of(files, method=8 if packs else 0, packed=squeezed, links=names)


def _seven_zip_with(*links: tuple[str, str]) -> bytes:
    return seven_zip(_linked(*links), links=[name for name, _ in links])


PACKED_WITH_LINKS = {
    "a.zip": _zip_with,
    "deflated.zip": partial(_zip_with, packs=True),
    "a.7z": _seven_zip_with,
}


@pytest.mark.parametrize("archive", PACKED_WITH_LINKS)
def test_links_in_a_zip_or_7z_show_what_they_lead_to(tmp_path: Path, archive: str) -> None:
    data = PACKED_WITH_LINKS[archive](
        ("b/soft.png", "../a/one.png"),
        ("twice.png", "./b/soft.png"),
        ("latest", "a"),
        ("a/itself", "."),
    )
    put(tmp_path, {archive: data})
    sources, problems = found(tmp_path)
    assert sources == {
        f"{archive}!{name}": PNG for name in ("a/one.png", "b/soft.png", "twice.png")
    }
    assert not problems


@pytest.mark.parametrize("archive", PACKED_WITH_LINKS)
def test_links_in_a_zip_or_7z_that_lead_nowhere_are_told(tmp_path: Path, archive: str) -> None:
    put(tmp_path, {"secret.png": OTHER})
    data = PACKED_WITH_LINKS[archive](
        ("loop.png", "round.png"),
        ("round.png", "loop.png"),
        ("itself.png", "itself.png"),
        ("absolute.png", str(tmp_path / "secret.png")),
        ("outside.png", "../secret.png"),
        ("far.png", "a/../../secret.png"),
        ("gone.png", "a/two.png"),
        ("nothing.png", ""),
        ("long.png", "x/" * 5000 + "one.png"),
    )
    put(tmp_path, {archive: data})
    sources, problems = found(tmp_path)
    assert sources == {f"{archive}!a/one.png": PNG, "secret.png": OTHER}
    assert len(problems) == 9
    said = {
        problem.file.rpartition("!")[2]
        for problem in problems
        if "leads out" in str(problem.reason)
    }
    assert said >= {"absolute.png", "outside.png", "far.png"}
    assert not said & {"loop.png", "round.png", "itself.png", "gone.png"}


def test_a_link_that_is_damaged_in_its_zip_is_told(tmp_path: Path) -> None:
    put(
        tmp_path,
        {"a.zip": _zip_with(("b.png", "a/./one.png")).replace(b"a/./one", b"a/./two")},
    )
    assert list(found(tmp_path)[0]) == ["a.zip!a/one.png"]
    assert reasons(tmp_path) == {"a.zip!b.png": "It is damaged inside its archive."}


def test_a_link_in_a_zip_is_read_as_drawings_are(tmp_path: Path) -> None:
    put(tmp_path, {"a.zip": _zip_with(("FIG 2.png", "a/one.png"))})
    for source in walk(tmp_path):
        assert isinstance(source, Source)
        assert len(read(source).figures) == 1


def test_a_pax_header_of_a_long_name_and_a_large_size_is_read(tmp_path: Path) -> None:
    name = "ä" * 200 + ".png"
    path = f" path={name}\n".encode()
    record = b"%d" % (len(path) + 3) + path
    head = tar_header(b"pax", len(record), b"x") + padded(record)
    long = b"n" * 300 + b".png"
    gnu = tar_header(b"././@LongLink", len(long) + 1, b"L") + padded(long + b"\0")
    data = head + tar_header(b"short", len(PNG)) + padded(PNG)
    put(tmp_path, {"a.tar": data + gnu + tar_of([(b"short", OTHER)])})
    assert found(tmp_path) == ({f"a.tar!{name}": PNG, f"a.tar!{long.decode()}": OTHER}, [])


def test_damaged_contents_are_problems_of_their_own_files(tmp_path: Path) -> None:
    packed = {
        0: PNG,
        8: zlib.compress(PNG, wbits=-15),
        9: deflated_64(PNG, 100),
        12: bz2.compress(PNG),
        14: b"\x09\4\5\0" * 30,
        93: zstandard.compress(PNG),
        95: lzma.compress(PNG),
    }
    for method, data in packed.items():
        middle = len(data) // 2
        torn = data[:middle] + bytes(40) + data[middle + 40 :]
        put(tmp_path, {f"{method}.zip": zip_of([(b"b.png", PNG)], method=method, packed=[torn])})
    sources = [item for item in walk(tmp_path) if isinstance(item, Source)]
    assert len(sources) == len(packed)
    for source in sources:
        with pytest.raises(UnreadableError, match="damaged inside"), parts_of(source) as parts:
            parts.read("b.png")


def test_what_is_packed_in_unknown_ways_or_locked_says_so(tmp_path: Path) -> None:
    put(tmp_path, {"ppmd.zip": zip_of([(b"b.png", PNG)], method=98)})
    put(tmp_path, {"locked.zip": zip_of([(b"b.png", PNG)], flags=1)})
    put(tmp_path, {"ppmd.7z": seven_zip([("b.png", PNG)], method=b"\3\4\1")})
    put(tmp_path, {"locked.7z": seven_zip([("b.png", PNG)], method=b"\6\xf1\7\1")})
    said = {"ppmd.zip": "method 98", "locked.zip": "password", "ppmd.7z": "packed in a way",
            "locked.7z": "password"}  # fmt: skip
    for source in walk(tmp_path):
        assert isinstance(source, Source)
        with (
            pytest.raises(UnreadableError, match=said[source.path.name]),
            parts_of(source) as parts,
        ):
            parts.read("b.png")


def test_a_bomb_is_stopped_by_what_comes_out_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compressed, "LEAST_UNPACKED", 2**20)
    put(tmp_path, {"a.tar.gz": gzip.compress(bytes(2**22))})
    assert "would unpack to more than" in reasons(tmp_path)["a.tar.gz"]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_whatever_is_changed_in_an_archive_is_read_or_said(data: st.DataObject) -> None:
    files = [(b"a.png", PNG[:3000]), (b"sub/b.png", OTHER[:3000])]
    whole = bytearray(
        data.draw(
            st.sampled_from(
                [
                    zip_of(files),
                    tar_of(files),
                    seven_zip([(name.decode(), content) for name, content in files]),
                    gzip.compress(tar_of(files)),
                    lzma.compress(tar_of(files)),
                    zstandard.compress(tar_of(files)),
                ]
            )
        )
    )
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    whole = whole[: data.draw(st.integers(1, len(whole)))]
    try:
        archive = open_archive(io.BytesIO(bytes(whole)))
        for member in archive.members():
            try:
                archive.open(member.name).read()
            except UnreadableError:
                continue
    except UnreadableError:
        pass
