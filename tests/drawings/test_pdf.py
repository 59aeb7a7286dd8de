"""A PDF's page is taken as it is shown, whatever it is made of."""

from __future__ import annotations

import io
import zlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest

from patentviewer.drawings import reading
from patentviewer.drawings.pdf import Pdf, grey_of_colours
from patentviewer.model.documents import Picture, Reading
from tests.drawings.papers import drawing, encoded, zipped

FULL = b"q 612 0 0 792 0 0 cm /I Do Q\n"
IMAGE = b"/XObject << /I 5 0 R >>"
BOX = b"2 w 0 0 0 RG 150 250 300 300 re S 300 400 m 450 550 l S\n"


def stream(head: bytes, content: bytes) -> bytes:
    return b"<< %s /Length %d >> stream\n%s\nendstream" % (head, len(content), content)


def document(
    content: bytes,
    more: Sequence[bytes] = (),
    *,
    resources: bytes = b"",
    page: bytes = b"",
    catalog: bytes = b"",
    size: tuple[int, int] = (612, 792),
) -> bytes:
    """A PDF of one page. more: objects from number 5 on."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Resources << %s >> /Contents 4 0 R %s"
        b" >>" % (*size, resources, page),
        stream(b"", content),
        *more,
    ]
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R >>\n" % (len(places) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def image(picture: Picture, head: bytes = b"") -> bytes:
    height, width = picture.shape
    return stream(
        b"/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
        b" /ColorSpace /DeviceGray /Filter /FlateDecode %s" % (width, height, head),
        zlib.compress(picture.tobytes()),
    )


def two_articles() -> Picture:
    """A page of 1275 x 1650 pixels with one drawing at the left and another at the right."""
    page = np.full((1650, 1275), 255, np.uint8)
    cv2.ellipse(page, (300, 800), (180, 120), 0, 0, 360, 0, 6)
    cv2.rectangle(page, (800, 600), (1100, 1000), 0, 6)
    cv2.line(page, (800, 600), (1100, 1000), 0, 6)
    return page


def read(folder: Path, content: bytes, name: str = "a.pdf") -> Reading:
    file = folder / name
    file.write_bytes(content)
    source = reading.source_of(file)[0]
    return reading.read(source)


def figures(folder: Path, content: bytes) -> int:
    found = read(folder, content)
    assert not found.problems
    return len(found.figures)


def test_a_plain_scan_shows_both_drawings(tmp_path: Path) -> None:
    assert figures(tmp_path, document(FULL, [image(two_articles())], resources=IMAGE)) == 2


def test_what_a_clip_cuts_off_is_no_figure(tmp_path: Path) -> None:
    clipped = b"q 0 0 306 792 re W n " + FULL + b" Q"
    assert figures(tmp_path, document(clipped, [image(two_articles())], resources=IMAGE)) == 1


def test_a_clip_around_the_whole_page_changes_nothing(tmp_path: Path) -> None:
    clipped = b"q 0 0 612 792 re W n " + FULL + b" Q"
    found = read(tmp_path, document(clipped, [image(two_articles())], resources=IMAGE))
    plain = read(tmp_path, document(FULL, [image(two_articles())], resources=IMAGE))
    for one, other in zip(found.figures, plain.figures, strict=True):
        assert np.array_equal(one.picture, other.picture)


@pytest.mark.parametrize("kind", [b"/SMask 6 0 R", b"/Mask 6 0 R"])
def test_what_a_mask_hides_is_no_figure(tmp_path: Path, kind: bytes) -> None:
    mask = np.full((1650, 1275), 255, np.uint8)
    mask[:, 637:] = 0
    if kind.startswith(b"/SMask"):
        hiding = image(mask)
    else:
        bits = np.packbits(mask == 0, axis=1)
        hiding = stream(
            b"/Type /XObject /Subtype /Image /ImageMask true /Width 1275 /Height 1650"
            b" /BitsPerComponent 1 /Filter /FlateDecode",
            zlib.compress(bits.tobytes()),
        )
    content = document(FULL, [image(two_articles(), kind), hiding], resources=IMAGE)
    assert figures(tmp_path, content) == 1


def test_a_layer_that_is_switched_off_is_not_read(tmp_path: Path) -> None:
    layer = b"/OC /L BDC " + FULL + b"EMC\n"
    resources = IMAGE + b" /Properties << /L 6 0 R >>"
    off = b"/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>"
    objects = [image(two_articles()), b"<< /Type /OCG /Name (hidden) >>"]
    hidden = read(tmp_path, document(layer, objects, resources=resources, catalog=off))
    assert not hidden.figures
    shown = off.replace(b"/OFF", b"/ON")
    assert figures(tmp_path, document(layer, objects, resources=resources, catalog=shown)) == 2


def appearance(content: bytes) -> bytes:
    return stream(b"/Type /XObject /Subtype /Form /BBox [0 0 612 792]", content)


def test_a_drawing_in_the_field_of_a_form_is_read(tmp_path: Path) -> None:
    field = (
        b"<< /Type /Annot /Subtype /Widget /FT /Btn /Ff 65536 /T (f) /F 4 /Rect [0 0 612 792]"
        b" /AP << /N 6 0 R >> >>"
    )
    content = document(
        b"",
        [field, appearance(BOX)],
        page=b"/Annots [5 0 R]",
        catalog=b"/AcroForm << /Fields [5 0 R] >>",
    )
    assert figures(tmp_path, content) == 1


def stamped(
    content: bytes, drawn: bytes, more: Sequence[bytes] = (), resources: bytes = b""
) -> bytes:
    number = 5 + len(more)
    stamp = b"<< /Type /Annot /Subtype /Stamp /F 4 /Rect [0 0 612 792] /AP << /N %d 0 R >> >>" % (
        number + 1
    )
    return document(
        content,
        [*more, stamp, appearance(drawn)],
        resources=resources,
        page=b"/Annots [%d 0 R]" % number,
    )


def test_a_drawing_put_in_as_a_stamp_is_read(tmp_path: Path) -> None:
    assert figures(tmp_path, stamped(b"", BOX)) == 1


def test_a_stamp_over_a_drawing_is_not_part_of_it(tmp_path: Path) -> None:
    across = b"6 w 5 5 m 600 780 l S\n"
    plain = read(tmp_path, document(BOX))
    found = read(tmp_path, stamped(BOX, across))
    assert np.array_equal(found.figures[0].picture, plain.figures[0].picture)
    scan = read(tmp_path, stamped(FULL, across, [image(two_articles())], IMAGE))
    assert len(scan.figures) == 2


@pytest.mark.parametrize("ink", [b"1 1 0", b"1 0 0", b"0 1 1", b"0 0 0"])
def test_ink_of_any_colour_is_ink(tmp_path: Path, ink: bytes) -> None:
    assert figures(tmp_path, document(BOX.replace(b"0 0 0 RG", ink + b" RG"))) == 1


def test_white_lines_on_black_are_black_lines_on_white(tmp_path: Path) -> None:
    negative = b"0 g 0 0 612 792 re f " + BOX.replace(b"0 0 0 RG", b"1 1 1 RG")
    found = read(tmp_path, document(negative))
    assert len(found.figures) == 1
    assert found.figures[0].picture.mean() > 200


def test_a_tiny_page_is_drawn_large_enough_to_search(tmp_path: Path) -> None:
    small = b"0.03 0 0 0.03 0 0 cm " + BOX
    found = read(tmp_path, document(small, size=(20, 24)))
    assert min(found.figures[0].picture.shape) > 400


def test_a_coloured_picture_keeps_its_lightness() -> None:
    picture = np.zeros((100, 100, 3), np.uint8)
    picture[:] = (255, 255, 0)
    assert grey_of_colours(picture).min() == 226
    lines = np.full((100, 100, 3), 255, np.uint8)
    lines[50, :] = (255, 255, 0)
    assert grey_of_colours(lines)[50].max() == 0


def test_an_image_without_a_height_is_drawn_as_viewers_draw_it(tmp_path: Path) -> None:
    content = document(FULL, [image(two_articles())], resources=IMAGE)
    (problem,) = read(tmp_path, content.replace(b"/Height 1650", b"/Height    0")).problems
    assert "No drawing was found" in str(problem.reason)


def test_a_pdf_whose_line_ends_were_changed_is_put_right(tmp_path: Path) -> None:
    content = document(FULL, [image(two_articles())], resources=IMAGE)
    assert b"\r\n" not in content
    plain = read(tmp_path, content)
    found = read(tmp_path, content.replace(b"\n", b"\r\n"))
    for one, other in zip(found.figures, plain.figures, strict=True):
        assert np.array_equal(one.picture, other.picture)


def test_a_pdf_without_its_table_of_objects_is_read_and_said_to_be_incomplete(
    tmp_path: Path,
) -> None:
    content = document(FULL, [image(two_articles())], resources=IMAGE)
    found = read(tmp_path, content[: content.index(b"xref\n0")])
    assert len(found.figures) == 2
    assert ["its end is missing" in str(problem.reason) for problem in found.problems] == [True]


def notice(text: bytes) -> bytes:
    font = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    return document(b"BT /F 12 Tf 72 700 Td (%s) Tj ET" % text, resources=font)


def test_a_page_that_asks_for_another_viewer_is_no_figure(tmp_path: Path) -> None:
    found = read(tmp_path, notice(b"Please wait... If this message is not eventually replaced"))
    assert not found.figures
    assert len(found.problems) == 1
    assert "only a notice" in str(found.problems[0].reason)


def portfolio(files: dict[str, bytes]) -> bytes:
    font = b"/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    objects, names = [], []
    for number, (name, content) in enumerate(files.items()):
        held = 5 + 2 * number
        objects.append(stream(b"/Type /EmbeddedFile", content))
        objects.append(
            b"<< /Type /Filespec /F (%s) /UF (%s) /EF << /F %d 0 R >> >>"
            % (name.encode(), name.encode(), held)
        )
        names.append(b"(%s) %d 0 R" % (name.encode(), held + 1))
    listed = b"/Names << /EmbeddedFiles << /Names [%s] >> >> /Collection << >>" % b" ".join(names)
    text = b"BT /F 12 Tf 72 700 Td (For the best experience, open this PDF portfolio) Tj ET"
    return document(text, objects, resources=font, catalog=listed)


def test_the_drawings_inside_a_portfolio_are_its_sheets(tmp_path: Path) -> None:
    inner = document(FULL, [image(two_articles())], resources=IMAGE)
    content = portfolio(
        {"a.pdf": inner, "b.png": encoded(drawing(), ".png"), "c.txt": b"no drawing"}
    )
    found = read(tmp_path, content)
    assert not found.problems
    assert [figure.sheet for figure in found.figures] == [2, 2, 3]
    again = reading.read_figure(found.source, 2, 2)
    assert np.array_equal(again.picture, found.figures[1].picture)


def pinned(name: bytes, content: bytes) -> bytes:
    """A page with a drawing, and a file pinned to it as a remark."""
    remark = b"<< /Type /Annot /Subtype /FileAttachment /Rect [9 9 30 30] /FS 6 0 R >>"
    spec = b"<< /Type /Filespec /F (%s) /UF (%s) /EF << /F 7 0 R >> >>" % (name, name)
    held = stream(b"/Type /EmbeddedFile", content)
    return document(BOX, [remark, spec, held], page=b"/Annots [5 0 R]")


def test_a_drawing_that_is_pinned_to_a_page_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, pinned(b"b.png", encoded(drawing(), ".png")))
    assert not found.problems
    assert [figure.sheet for figure in found.figures] == [1, 2]
    again = reading.read_figure(found.source, 2, 1)
    assert np.array_equal(again.picture, found.figures[1].picture)


def test_what_is_pinned_to_pages_is_unpacked_when_it_is_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    unpacked = []
    get_data = pypdfium2.PdfAttachment.get_data

    def counted(attachment: pypdfium2.PdfAttachment) -> object:
        unpacked.append(attachment.get_name())
        return get_data(attachment)

    monkeypatch.setattr(pypdfium2.PdfAttachment, "get_data", counted)
    pdf = Pdf(io.BytesIO(pinned(b"b.png", b"content")))
    assert len(list(pdf.pages())) == 1
    assert unpacked == []
    assert [(one.name, one.content) for one in pdf.attached()] == [("b.png", b"content")]
    pdf.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.dxf", b"0\nSECTION\n", "CAD"),
        ("all.zip", zipped({"a.png": b"x"}), "inside a PDF"),
        ("list.csv", b"Number\nD894468\n", "inside a PDF"),
        ("a.docx", zipped({"word/media/a.png": b"x"}), "inside a PDF"),
    ],
)
def test_files_inside_a_pdf_that_are_not_read_are_said(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    for held in (portfolio({name: content}), pinned(name.encode(), content)):
        problems = [one for one in read(tmp_path, held).problems if one.file.endswith(name)]
        assert [said in str(one.reason) for one in problems] == [True]


def test_what_is_broken_inside_a_portfolio_is_named(tmp_path: Path) -> None:
    found = read(tmp_path, portfolio({"bad.pdf": b"%PDF-1.4 nothing more"}))
    assert ["a.pdf!bad.pdf" in problem.file for problem in found.problems[:1]] == [True]
