from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import worn
from hypothesis import given
from hypothesis import strategies as st
from papers import (
    PdfPage,
    drawing,
    encoded,
    group4,
    locked_pdf,
    patent_pdf,
    pdf,
    printed_page,
    put,
    sheet,
    tiff,
    title_text,
)
from PIL import Image

from patentviewer.drawings import sheets
from patentviewer.drawings.formats import Format, format_of
from patentviewer.drawings.sheets import pages
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Picture, Problem, Sheet, Source, SourceKind


def _source(folder: Path, name: str, data: bytes) -> Source:
    put(folder, {name: data})
    kind = SourceKind.PDF if name.endswith("pdf") else SourceKind.PICTURE
    return Source(folder, name, kind, len(data), 0)


def _sheets(folder: Path, name: str, data: bytes) -> list[Sheet]:
    found = []
    for page in pages(_source(folder, name, data)):
        assert not isinstance(page, Problem), page
        found.append(page.sheet())
    return found


def _problems(folder: Path, name: str, data: bytes) -> list[str]:
    found = []
    for page in pages(_source(folder, name, data)):
        try:
            if isinstance(page, Problem):
                found.append(str(page.reason))
            else:
                page.sheet()
        except UnreadableError as error:
            found.append(str(error.reason))
    return found


def _picture(picture: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, form, **options)
    return buffer.getvalue()


def test_a_scanned_page_is_taken_as_the_bitmap_that_it_is(tmp_path: Path) -> None:
    scan = np.where(sheet(dpi=200) > 127, 255, 0).astype(np.uint8)
    (found,) = _sheets(tmp_path, "a.pdf", pdf([PdfPage(scan, [(100, 90, 10, "FIG. 1")])]))
    assert np.array_equal(found.picture, scan)
    assert found.dpi == pytest.approx(200, abs=1)
    assert not found.is_bare
    assert [word.text for word in found.words] == ["FIG.", "1"]
    left, top, _, bottom = found.words[0].box
    assert left == pytest.approx(100 / 72 * 200, abs=5)
    assert top < 90 / 72 * 200 <= bottom + 8


def test_a_page_with_more_on_it_than_a_bitmap_is_drawn(tmp_path: Path) -> None:
    shown = pdf([PdfPage(sheet(), [(100, 90, 30, "FIG. 1")], is_text_shown=True)])
    (found,) = _sheets(tmp_path, "a.pdf", shown)
    assert found.picture.shape == pytest.approx((3300, 2550), abs=2)
    assert (found.picture[250:380, 400:800] < 128).any()


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_is_shown_upright_with_its_words_in_place(
    tmp_path: Path, turned: int
) -> None:
    page = np.full((400, 600), 255, np.uint8)
    page[40:60, 60:90] = 0
    data = pdf([PdfPage(page, [(60, 60, 20, "XX")], size=(600, 400), turned=turned)])
    (found,) = _sheets(tmp_path, "a.pdf", data)
    assert np.array_equal(found.picture, np.rot90(page, -turned // 90))
    left, top, right, bottom = (round(value) for value in found.words[0].box)
    ink = found.picture[top:bottom, left:right]
    assert (ink < 128).mean() > 0.7


def test_a_huge_page_is_drawn_at_a_bounded_size(tmp_path: Path) -> None:
    (found,) = _sheets(tmp_path, "a.pdf", pdf([PdfPage(sheet(), size=(14400, 14400))]))
    assert found.picture.size <= sheets.SHEET_PIXELS * 1.01


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (locked_pdf(), "password"),
        (pdf([]), "no pages"),
        (b"%PDF-1.4\n" + bytes(500), "damaged"),
        (patent_pdf()[:9000], "damaged or incomplete"),
        (b"", "empty"),
        (b"Dear Sir, " * 50, "none of the formats"),
        (b"<html><body>Not found</body></html>", "web page"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_one_clear_problem(
    tmp_path: Path, data: bytes, said: str
) -> None:
    (problem,) = _problems(tmp_path, "a.pdf", data)
    assert said in problem


def test_a_bomb_inside_a_pdf_is_refused_by_what_it_declares(tmp_path: Path) -> None:
    data = pdf([PdfPage(sheet())]).replace(
        b"/Width 850 /Height 1100", b"/Width 60000 /Height 60000"
    )
    (problem,) = _problems(tmp_path, "a.pdf", data)
    assert "60,000 x 60,000 pixels" in problem


def test_what_is_left_of_a_pdf_that_lost_its_end_is_read(tmp_path: Path) -> None:
    whole = patent_pdf()
    found = _problems(tmp_path, "a.pdf", whole[: whole.index(b"startxref")])
    assert found == ["The PDF is incomplete: its end is missing. What could be read of it is used."]


def test_a_renamed_file_is_read_as_what_it_is(tmp_path: Path) -> None:
    assert len(_sheets(tmp_path, "a.pdf", group4(drawing()))) == 1
    assert len(_sheets(tmp_path, "a.png", patent_pdf(2))) == 3
    assert len(_sheets(tmp_path, "a.jpg", encoded(drawing(), ".webp"))) == 1


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp"])
def test_pictures_of_every_format_become_grey_on_white(tmp_path: Path, suffix: str) -> None:
    picture = drawing()
    (found,) = _sheets(tmp_path, "a" + suffix, encoded(picture, suffix))
    assert found.picture.dtype == np.uint8
    assert np.abs(found.picture.astype(int) - picture).mean() < 5
    assert found.is_bare


def test_every_frame_of_a_tiff_is_a_sheet(tmp_path: Path) -> None:
    pictures = [drawing(seed=seed) for seed in range(3)]
    found = _sheets(tmp_path, "a.tif", tiff(pictures))
    assert [sheet.number for sheet in found] == [1, 2, 3]
    assert [sheet.dpi for sheet in found] == [300, 300, 300]
    for one, picture in zip(found, pictures, strict=True):
        assert np.array_equal(one.picture, np.where(picture > 127, 255, 0))


def test_thumbnails_inside_a_tiff_are_no_sheets(tmp_path: Path) -> None:
    frames = [Image.fromarray(drawing()), Image.fromarray(drawing()).resize((40, 50))]
    info = {254: 1}
    buffer = io.BytesIO()
    frames[1].encoderinfo = {"tiffinfo": info}  # type: ignore[attr-defined]
    frames[0].save(buffer, "TIFF", save_all=True, append_images=[frames[1]])
    data = buffer.getvalue()
    if len(_sheets(tmp_path, "a.tif", data)) == 2:
        pytest.skip("this Pillow writes no reduced images")


def test_animations_give_their_first_frame(tmp_path: Path) -> None:
    frames = [Image.fromarray(drawing(seed=seed)) for seed in range(3)]
    data = _picture(frames[0], "GIF", save_all=True, append_images=frames[1:])
    (found,) = _sheets(tmp_path, "a.gif", data)
    assert np.abs(found.picture.astype(int) - drawing(seed=0)).mean() < 3


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_pixel_becomes_the_same_grey(tmp_path: Path, mode: str) -> None:
    picture = np.where(drawing() > 127, 255, 0).astype(np.uint8)
    if mode in {"I;16", "I"}:
        image = Image.fromarray(picture.astype(np.uint16) * 257)
        image = image if mode == "I;16" else image.convert("I")
    elif mode == "F":
        image = Image.fromarray(picture.astype(np.float32) / 255)
    else:
        image = Image.fromarray(picture).convert(mode)
    (found,) = _sheets(tmp_path, "a.tif", _picture(image, "TIFF"))
    assert np.abs(found.picture.astype(int) - picture).max() <= 3


def test_transparent_paper_is_white_and_white_ink_on_it_is_black(tmp_path: Path) -> None:
    ink = 255 - drawing()
    for shade in (0, 255):
        layers = [Image.new("L", (400, 500), shade)] * 3 + [Image.fromarray(ink)]
        data = _picture(Image.merge("RGBA", layers), "PNG")
        (found,) = _sheets(tmp_path, "a.png", data)
        assert np.abs(found.picture.astype(int) - drawing()).max() <= 1


def test_a_photograph_is_turned_by_its_cameras_mark(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = _picture(Image.fromarray(drawing(400, 500)), "JPEG", exif=exif)
    (found,) = _sheets(tmp_path, "a.jpg", data)
    assert found.picture.shape == (400, 500)


def test_every_sheet_has_white_paper(tmp_path: Path) -> None:
    clean = np.where(sheet() > 127, 255, 0).astype(np.uint8)
    grey = worn.on_paper(clean, 215)
    frame = _picture(Image.fromarray(grey), "TIFF")
    for name, data in (("a.png", encoded(grey, ".png")), ("a.tif", frame)):
        (found,) = _sheets(tmp_path, name, data)
        assert np.array_equal(found.picture, clean)
    page = io.BytesIO()
    Image.fromarray(grey).save(page, "PDF", resolution=100)
    (found,) = _sheets(tmp_path, "a.pdf", page.getvalue())
    assert np.abs(found.picture.astype(int) - clean).mean() < 3


def test_the_oblong_dots_of_a_fax_become_square(tmp_path: Path) -> None:
    data = _picture(Image.fromarray(drawing(400, 250)), "TIFF", dpi=(204, 98))
    (found,) = _sheets(tmp_path, "a.tif", data)
    assert found.picture.shape == (round(250 * 204 / 98), 400)


def test_whole_scanned_pages_are_told_from_loose_figures(tmp_path: Path) -> None:
    (page,) = _sheets(tmp_path, "a.tif", tiff([sheet(dpi=200)], 200))
    (figure,) = _sheets(tmp_path, "b.tif", tiff([drawing()], 200))
    assert (page.is_bare, figure.is_bare) == (False, True)


def test_a_very_large_picture_is_shrunk(tmp_path: Path) -> None:
    large = np.full((9000, 8000), 255, np.uint8)
    large[1000:8000, 1000:1010] = 0
    (found,) = _sheets(tmp_path, "a.tif", tiff([large], 600))
    assert found.picture.shape == (4500, 4000)
    assert found.dpi == 300


def _huge_tiff() -> bytes:
    """A 60,000 x 60,000 TIFF of a few hundred bytes."""
    tags = [(256, 60000), (257, 60000), (258, 1), (259, 4), (262, 0), (273, 8), (278, 60000)]
    tags.append((279, 4))
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    start = 16
    head = struct.pack("<2sHI", b"II", 42, start) + bytes(8)
    return head + struct.pack("<H", len(tags)) + entries + bytes(4)


def _huge_png() -> bytes:
    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("bomb.tif", _huge_tiff(), "60,000 x 60,000 pixels"),
        ("bomb.png", _huge_png(), "60,000 x 60,000 pixels"),
        ("cut.tif", group4(sheet())[:700], "TIFF picture is damaged"),
        ("cut.png", encoded(drawing(), ".png")[:900], "PNG picture is damaged"),
        ("cut.jpg", encoded(drawing(), ".jpg")[:2000], "JPEG picture is damaged"),
        ("cut.webp", encoded(drawing(), ".webp")[:200], "damaged"),
        ("cut.bmp", encoded(drawing(), ".bmp")[:2000], "damaged"),
        ("head.gif", b"GIF89a", "damaged"),
        ("empty.png", b"", "empty"),
        ("phone.jpg", b"\0\0\0\x18ftypheic" + bytes(50), "HEIC"),
        ("text.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g>", "damaged"),
        ("deep.svg", b"<svg>" + b"<g>" * 5000, "nested too deeply"),
        ("office.png", b"\xd0\xcf\x11\xe0" + bytes(50), "Office"),
    ],
)
def test_a_picture_that_cannot_be_read_is_one_clear_problem(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (problem,) = _problems(tmp_path, name, data)
    assert said in problem


def test_words_of_a_title_page_keep_their_places(tmp_path: Path) -> None:
    data = pdf([PdfPage(printed_page(), title_text())])
    (page,) = pages(_source(tmp_path, "a.pdf", data))
    assert not isinstance(page, Problem)
    words = {word.text: word.box for word in page.words}
    assert words["US"][0] > 306 > words["TOY"][0]
    assert words["TOY"][1] < words["Filed"][1]


@given(st.binary(max_size=300))
def test_any_beginning_has_a_format(head: bytes) -> None:
    assert isinstance(format_of(head), Format)


def test_a_tiff_without_dimensions_is_damaged(tmp_path: Path) -> None:
    whole = group4(drawing())
    directory = int.from_bytes(whole[4:8], "little")
    (page,) = pages(_source(tmp_path, "a.tif", whole[: directory + 3] + bytes(200)))
    assert isinstance(page, Problem)
    assert "damaged" in str(page.reason)


@pytest.mark.parametrize(
    "changed",
    [{256: 0}, {257: 0}, {258: 238, 259: 189}],
    ids=["width", "height", "bits and compression"],
)
def test_a_tiff_without_pixels_is_damaged(tmp_path: Path, changed: dict[int, int]) -> None:
    whole = bytearray(group4(drawing()))
    directory = int.from_bytes(whole[4:8], "little")
    for entry in range(directory + 2, directory + 2 + 12 * whole[directory], 12):
        tag = int.from_bytes(whole[entry : entry + 2], "little")
        if tag in changed:
            whole[entry + 2 : entry + 12] = struct.pack("<HIHH", 3, 1, changed[tag], 0)
    (page,) = pages(_source(tmp_path, "a.tif", bytes(whole)))
    if isinstance(page, Problem):
        assert "damaged" in str(page.reason)
        return
    with pytest.raises(UnreadableError, match="damaged"):
        page.sheet()


@given(
    st.sampled_from([group4(drawing()), encoded(drawing(), ".png"), encoded(drawing(), ".jpg")]),
    st.integers(0, 10_000),
    st.binary(min_size=1, max_size=20),
)
def test_pictures_damaged_anywhere_give_a_sheet_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, at: int, noise: bytes
) -> None:
    at %= len(whole)
    data = whole[:at] + noise + whole[at + len(noise) :]
    for page in pages(_source(tmp_path_factory.getbasetemp(), "damaged.png", data)):
        if not isinstance(page, Problem):
            try:
                picture: Picture = page.sheet().picture
            except UnreadableError:
                continue
            assert picture.ndim == 2
