"""Pictures in workbooks belong to the row in which they stand, however they were put there."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from openpyxl.drawing.image import Image as Placed
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor, TwoCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from papers import encoded, zipped

from patentviewer.drawings import columns, tables
from patentviewer.drawings.folder import DEEPEST_ARCHIVE, walk
from patentviewer.drawings.reading import read
from patentviewer.drawings.tables import read as read_table
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Problem, Source, SourceKind, Table

NAMES = ("Number", "Title", "Front", "Locarno")
EMU = 12_700


def picture(seed: int) -> bytes:
    inner = np.full((60, 60), 255, np.uint8)
    inner[5:50, 5 + seed : 9 + seed] = 0
    return encoded(inner, ".png")


def rows(count: int, year: int = 0) -> list[tuple[str, ...]]:
    return [(f"DM/09{year}12{place}", f"Lamp {place}", "", "26-05") for place in range(count)]


def workbook(*sheets: tuple[tuple[str, ...], list[tuple[str, ...]], list[object]]) -> bytes:
    """Sheets of names, rows and anchors of a picture each; rows are 90 points high."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    number = 0
    for place, (names, lines, anchors) in enumerate(sheets):
        sheet = book.create_sheet(f"Sheet {place}")
        sheet.append(names)
        for line, row in enumerate(lines, start=2):
            sheet.append(row)
            sheet.row_dimensions[line].height = 90
        for anchor in anchors:
            image = Placed(io.BytesIO(picture(number)))
            image.anchor = anchor
            sheet.add_image(image)
            number += 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def within(data: bytes, changed: dict[str, bytes], **texts: tuple[bytes, bytes]) -> bytes:
    """A workbook with more parts in it; texts: what is replaced in its first sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name.endswith("sheet1.xml"):
                for old, new in texts.values():
                    assert old in content
                    content = content.replace(old, new)
            after.writestr(name, content)
        for name, content in changed.items():
            after.writestr(name, content)
    return out.getvalue()


def table_of(data: bytes) -> Table:
    return read_table(io.BytesIO(data), "list.xlsx")


def places(data: bytes) -> list[tuple[int, int, str]]:
    return [(one.line, one.column, one.member) for one in table_of(data).pictures]


def spanning(row: int, above: float, to: int, below: float) -> TwoCellAnchor:
    """From some points below the top of a row, from 0, to some below that of another."""
    return TwoCellAnchor(
        _from=AnchorMarker(2, 0, row, int(above * EMU)), to=AnchorMarker(3, 0, to, int(below * EMU))
    )


def one_cell(row: int, above: float, height: float) -> OneCellAnchor:
    size = XDRPositiveSize2D(500_000, int(height * EMU))
    return OneCellAnchor(_from=AnchorMarker(2, 0, row, int(above * EMU)), ext=size)


@pytest.mark.parametrize(
    ("anchor", "line"),
    [
        ("C3", 3),
        (spanning(2, 4, 2, 80), 3),
        (spanning(1, 85, 2, 80), 3),  # begins a little above its row
        (spanning(2, 4, 3, 9), 3),
        (spanning(1, 10, 3, 80), 2),  # over several rows: the first
        (one_cell(2, 3, 70), 3),
        (one_cell(1, 80, 80), 3),
        (one_cell(2, 40, 5), 3),  # too small for any row
    ],
)
def test_a_picture_on_a_sheet_is_of_the_row_that_it_covers(anchor: object, line: int) -> None:
    assert places(workbook((NAMES, rows(3), [anchor]))) == [(line, 2, "xl/media/image1.png")]


STRUCTURES = (
    b'<rvStructures count="2"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/>'
    b'<k n="CalcOrigin" t="i"/></s><s t="_error"><k n="errorType" t="i"/></s><s t="_localImage">'
    b'<k n="CalcOrigin" t="i"/><k n="_rvRel:LocalImageIdentifier" t="i"/></s></rvStructures>'
)
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="x/image" Target="{}"/></Relationships>'
)
RICH = {
    "xl/metadata.xml": b'<metadata><futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext>'
    b'<x:rvb xmlns:x="y" i="0"/></ext></extLst></bk><bk><extLst><ext><x:rvb xmlns:x="y" i="1"/>'
    b'</ext></extLst></bk></futureMetadata><valueMetadata count="2"><bk><rc t="1" v="0"/></bk>'
    b'<bk><rc t="1" v="1"/></bk></valueMetadata></metadata>',
    "xl/richData/rdrichvalue.xml": b'<rvData><rv s="0"><v>0</v><v>5</v></rv>'
    b'<rv s="0"><v>0</v><v>5</v></rv></rvData>',
    "xl/richData/rdrichvaluestructure.xml": STRUCTURES,
    "xl/richData/richValueRel.xml": b'<richValueRels xmlns:r="z"><rel r:id="r1"/></richValueRels>',
    "xl/richData/_rels/richValueRel.xml.rels": RELS.format("../media/image7.png").encode(),
    "xl/media/image7.png": picture(7),
}
WPS = {
    "xl/cellimages.xml": b'<e:cellImages xmlns:e="a" xmlns:r="b"><e:cellImage><pic><nvPicPr>'
    b'<cNvPr id="2" name="ID_AB12"/></nvPicPr><blipFill><blip r:embed="r1"/></blipFill></pic>'
    b"</e:cellImage></e:cellImages>",
    "xl/_rels/cellimages.xml.rels": RELS.format("media/image7.png").encode(),
    "xl/media/image7.png": picture(7),
}


def test_pictures_in_cells_are_of_their_rows() -> None:
    lines = [(number, title, "@@", locarno) for number, title, _, locarno in rows(1)]
    plain = workbook((NAMES, lines, []))
    with zipfile.ZipFile(io.BytesIO(plain)) as packed:
        text = packed.read("xl/worksheets/sheet1.xml")
    cell = text[text.index(b'<c r="C2"') : text.index(b'<c r="D2"')]
    rich = within(plain, RICH, cell=(cell, b'<c r="C2" t="e" vm="2"><v>#VALUE!</v></c>'))
    formula = b'<c r="C2" t="str"><f>_xlfn.DISPIMG(&quot;ID_AB12&quot;,1)</f><v>=DISPIMG</v></c>'
    function = within(plain, WPS, cell=(cell, formula))
    for data in (rich, function):
        assert places(data) == [(2, 2, "xl/media/image7.png")]
    as_text = (cell, b'<c r="C2" t="str" vm="2"><v>text</v></c>')
    assert table_of(within(plain, RICH, cell=as_text)).rows[0][2] == "text"


@pytest.mark.parametrize("text", ["#VALUE!", "=DISPIMG(&quot;ID_AB12&quot;,1)"])
def test_what_stands_for_a_picture_in_a_cell_is_no_name_of_a_file(text: str) -> None:
    names = ("Number", "Title", "Image", "Locarno")
    plain = workbook((names, [("DM/099999", "Lamp", "@@", "26-05")], []))
    with zipfile.ZipFile(io.BytesIO(plain)) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml")
    cell = sheet[sheet.index(b'<c r="C2"') : sheet.index(b'<c r="D2"')]
    new = f'<c r="C2" t="str" vm="2"><v>{text}</v></c>'.encode()
    table = table_of(within(plain, RICH | WPS, cell=(cell, new)))
    lines = columns.read(table, columns.chosen(table, {})).lines
    assert {one.file for one in lines} == {"DM/099999", "!xl/media/image7.png"}


def test_what_is_in_a_cell_is_a_picture_only_where_its_structure_says_so() -> None:
    mark = b'<bk><extLst><ext><x:rvb xmlns:x="y" i="%d"/></ext></extLst></bk>'
    record = b'<bk><rc t="1" v="%d"/></bk>'
    values = (b'<rv s="1"><v>0</v></rv>', b'<rv s="1"><v>99</v></rv>', b'<rv s="0"><v>44</v></rv>')
    values += (b'<rv s="2"><v>5</v><v>0</v></rv>', b'<rv s="0"><v>0</v><v>5</v></rv>')
    count = range(len(values))
    parts = RICH | {
        "xl/metadata.xml": b'<metadata><futureMetadata name="XLRICHVALUE">'
        + b"".join(mark % place for place in count)
        + b"</futureMetadata><valueMetadata>"
        + b"".join(record % place for place in count)
        + b"</valueMetadata></metadata>",
        "xl/richData/rdrichvalue.xml": b"<rvData>" + b"".join(values) + b"</rvData>",
    }
    lines = [(number, title, f"@{at}", "") for at, (number, title, _, _) in enumerate(rows(6))]
    plain = workbook((NAMES, lines, []))
    with zipfile.ZipFile(io.BytesIO(plain)) as packed:
        text = packed.read("xl/worksheets/sheet1.xml")
    changes = {}
    for place in range(6):  # the last is marked as nothing that there is
        at = text.index(b'<c r="C%d"' % (place + 2))
        cell = text[at : text.index(b"</c>", at) + 4]
        changes[f"cell{place}"] = (cell, b'<c r="C%d" t="e" vm="%d"/>' % (place + 2, place + 1))
    found = places(within(plain, parts, **changes))
    assert found == [(5, 2, "xl/media/image7.png"), (6, 2, "xl/media/image7.png")]


def test_parts_that_are_damaged_leave_the_cells_and_the_pictures(tmp_path: Path) -> None:
    sound = workbook((NAMES, rows(2), ["C2"]))
    for broken in ("xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"):
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(sound)) as before, zipfile.ZipFile(out, "w") as after:
            for name in before.namelist():
                content = before.read(name)
                after.writestr(name, content[: len(content) // 2] if name == broken else content)
        (tmp_path / "list.xlsx").write_bytes(out.getvalue())
        found = [one for one in walk(tmp_path) if isinstance(one, Source)]
        assert [one.relative for one in found] == ["list.xlsx", "list.xlsx!xl/media/image1.png"]


def test_a_row_without_a_number_still_says_what_its_picture_is() -> None:
    table = table_of(workbook((NAMES, [("", "Lamp", "", "26-05")], ["C2"])))
    (line,) = columns.read(table, columns.chosen(table, {})).lines
    assert (line.file, line.known.title, line.view) == ("!xl/media/image1.png", "Lamp", "Front")


def test_sheets_with_the_same_columns_are_one_table_and_others_are_said(tmp_path: Path) -> None:
    data = workbook(
        (NAMES, rows(3), ["C4"]),
        (NAMES, rows(2, year=7), ["C3"]),
        (("Number", "Title", "Holder"), [("DM/099999", "Chair", "A")], []),
        (("Legend",), [("grey: lapsed",)], []),
    )
    table = table_of(data)
    assert [row[0][:5] for row in table.rows] == ["DM/09"] * 5
    lines = columns.read(table, columns.chosen(table, {})).lines
    assert [one.known.title for one in lines if one.file.startswith("!")] == ["Lamp 2", "Lamp 1"]
    (tmp_path / "list.xlsx").write_bytes(data)
    source, *pictures = (one for one in walk(tmp_path) if isinstance(one, Source))
    assert [one.kind for one in pictures] == [SourceKind.PICTURE] * 2
    (problem,) = read(source).problems
    said = "Not all of its sheets are read: Sheet 2 has other columns or is hidden."
    assert str(problem.reason) == said


def titles(table: Table) -> list[tuple[str, str]]:
    """What the lines of a table say of its pictures: member, title."""
    lines = columns.read(table, columns.chosen(table, {})).lines
    return [(one.file, one.known.title) for one in lines if one.file.startswith("!")]


def test_a_picture_beside_the_rows_of_its_sheet_is_of_no_row_of_another() -> None:
    data = workbook(
        (NAMES, rows(3), ["C3", "C6", "C8"]),  # those of two lines below the last row
        (NAMES, rows(4, year=7), ["A1", "C2"]),  # a logo in the row of the names
    )
    assert titles(table_of(data)) == [
        ("!xl/media/image1.png", "Lamp 1"),
        ("!xl/media/image5.png", "Lamp 0"),
    ]


def remade(data: bytes, change: Callable[[openpyxl.Workbook], None]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_hidden_sheet_is_not_joined_and_is_said() -> None:
    def hide(book: openpyxl.Workbook) -> None:
        book.worksheets[0].sheet_state = "hidden"

    data = remade(workbook((NAMES, rows(3), ["C2"]), (NAMES, rows(2, year=7), ["C3"])), hide)
    table = table_of(data)
    assert [row[0] for row in table.rows] == ["DM/09712" + str(place) for place in range(2)]
    assert [one.line for one in table.pictures] == [3]
    assert table.left_out == ("Sheet 0",)


def test_a_sheet_of_few_columns_that_says_of_what_its_pictures_are_is_said() -> None:
    much = ("Number", "Title", "Locarno", "Holder", "Filing date", "Country")
    drawings = ("Number", "Picture", "View")
    data = workbook(
        (much, [("DM/099999", "Chair", "06-01", "A", "2020-01-02", "WO")], []),
        (drawings, [("DM/099999", "", "Front")], ["B2"]),
        (("Title",), [("Legend",)], ["B2"]),
    )
    assert table_of(data).left_out == ("Sheet 1",)


@pytest.mark.parametrize("where", ["A2:A5", "A2:B5"])
def test_a_number_that_reaches_over_rows_is_of_the_pictures_of_each(where: str) -> None:
    names = ("Number", "Title", "Picture", "View")
    views = [("DM/099999", "Lamp", "", "Front")] + [("", "", "", view) for view in ("Back", "Top")]
    plain = workbook((names, views, ["C2", "C3", "C4", "C5", "C6"]))
    table = table_of(remade(plain, lambda book: book.worksheets[0].merge_cells(where)))
    lines = columns.read(table, columns.chosen(table, {})).lines
    of_pictures = [(one.known.number, one.view) for one in lines if one.file.startswith("!")]
    number = of_pictures[0][0]
    assert number.endswith("99999")
    assert of_pictures == [
        (number, "Front"),
        (number, "Back"),
        (number, "Top"),
        (number, "Picture"),
    ]


def test_names_that_reach_over_rows_are_no_row() -> None:
    plain = workbook((NAMES, [("", "", "Rear", ""), *rows(1)], []))
    data = remade(plain, lambda book: book.worksheets[0].merge_cells("A1:A2"))
    assert [row[0][:2] for row in table_of(data).rows] == ["", "DM"]


@pytest.mark.parametrize(
    ("anchor", "hidden", "line"),
    [
        (spanning(1, 80, 5, 80), (3, 4, 5), 6),  # over hidden rows, of the next that is seen
        (spanning(2, 0, 5, 80), (3, 4, 5), 6),
        (spanning(2, 4, 2, 80), (3,), 3),  # hidden with its row
        (one_cell(2, 4, 80), (3,), 3),  # seen over the next rows while its own is hidden
    ],
)
def test_hidden_rows_have_no_height(anchor: object, hidden: tuple[int, ...], line: int) -> None:
    def hide(book: openpyxl.Workbook) -> None:
        for row in hidden:
            book.worksheets[0].row_dimensions[row].hidden = True

    (place,) = places(remade(workbook((NAMES, rows(6), [anchor])), hide))
    assert place[0] == line


def test_rows_that_a_sheet_hides_unless_it_says_otherwise_have_no_height() -> None:
    def hide(book: openpyxl.Workbook) -> None:
        book.worksheets[0].sheet_format.zeroHeight = True
        book.worksheets[0]["A9"] = "DM/099999"
        book.worksheets[0].row_dimensions[9].height = 90

    (place,) = places(remade(workbook((NAMES, rows(1), [spanning(2, 0, 8, 80)])), hide))
    assert place[0] == 9


@pytest.mark.parametrize(
    ("drawn", "member"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image2.svg"),
        (b"<svg xmlns='http://www.w3", "image1.png"),
        (b"", "image1.png"),
    ],
)
def test_of_an_svg_and_the_picture_that_stands_for_it_elsewhere_one_is_of_the_row(
    tmp_path: Path, drawn: bytes, member: str
) -> None:
    plain = workbook((NAMES, rows(2), ["C3"]))
    with zipfile.ZipFile(io.BytesIO(plain)) as packed:
        drawing = packed.read("xl/drawings/drawing1.xml")
        relations = packed.read("xl/drawings/_rels/drawing1.xml.rels")
    blip = drawing[drawing.index(b"<a:blip") :]
    blip = blip[: blip.index(b">") + 1]
    closed = blip.replace(b"/>", b">")
    svg = (
        b'<a:extLst><a:ext uri="u"><asvg:svgBlip xmlns:asvg="s" xmlns:r="http://schemas.'
        b'openxmlformats.org/officeDocument/2006/relationships" r:embed="s1"/></a:ext></a:extLst>'
    )
    twice = drawing.replace(blip, closed + svg + (b"</a:blip>" if blip.endswith(b"/>") else b""))
    more = b'<Relationship Id="s1" Type="x/image" Target="../media/image2.svg"/></Relationships>'
    changed = {
        "xl/drawings/drawing1.xml": twice,
        "xl/drawings/_rels/drawing1.xml.rels": relations.replace(b"</Relationships>", more),
        "xl/media/image2.svg": drawn,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain)) as before, zipfile.ZipFile(out, "w") as after:
        for name in before.namelist():
            after.writestr(name, changed.pop(name, before.read(name)))
        for name, content in changed.items():
            after.writestr(name, content)
    assert places(out.getvalue()) == [(3, 2, f"xl/media/{member}")]
    (tmp_path / "list.xlsx").write_bytes(out.getvalue())
    found = [one.relative for one in walk(tmp_path) if isinstance(one, Source)]
    assert found == ["list.xlsx", f"list.xlsx!xl/media/{member}"]


def test_a_table_given_by_itself_says_that_its_pictures_are_not_read(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(workbook((NAMES, rows(3), ["C2", "C3"])))
    (problem,) = read(Source(file, "", SourceKind.LIST, 1, 1)).problems
    assert str(problem.reason).startswith("2 pictures in the table are not read")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("xl/charts/chart1.xml", b"<c/>"),
        ("xl/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0"),
        ("xl/drawings/drawing7.xml", b"<xdr:sp><a:custGeom><a:pathLst/></a:custGeom></xdr:sp>"),
        ("xl/drawings/drawing7.xml", b'<xdr:pic><a:prstGeom prst="rect"/></xdr:pic>' * 9),
    ],
)
def test_shapes_in_a_workbook_are_said(tmp_path: Path, name: str, content: bytes) -> None:
    data = within(workbook((NAMES, rows(2), [])), {name: content})
    (tmp_path / "list.xlsx").write_bytes(data)
    problems = [one for one in walk(tmp_path) if isinstance(one, Problem)]
    assert ["shapes, charts" in str(one.reason) for one in problems] == (
        [] if b"xdr:pic" in content else [True]
    )


def test_a_workbook_in_the_innermost_archive_is_read_with_its_pictures(tmp_path: Path) -> None:
    name, data = "list.xlsx", workbook((NAMES, rows(2), ["C2"]))
    for place in range(DEEPEST_ARCHIVE):
        data, name = zipped({name: data}), f"{place}.zip"
    (tmp_path / name).write_bytes(data)
    found = list(walk(tmp_path))
    assert not [one for one in found if isinstance(one, Problem)]
    source, picture = (one for one in found if isinstance(one, Source))
    table = read(source).table
    assert table is not None
    assert [one.member for one in table.pictures] == ["xl/media/image1.png"]
    assert len(read(picture).figures) == 1


def test_large_pictures_make_no_workbook_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    data = within(workbook((NAMES, rows(2), [])), {"xl/media/image1.png": bytes(200_000)})
    monkeypatch.setattr(tables, "_MOST_UNPACKED", 100_000)
    assert len(table_of(data).rows) == 2
    monkeypatch.setattr(tables, "_MOST_UNPACKED", 1_000)
    with pytest.raises(UnreadableError, match="large"):
        table_of(data)


def test_what_is_no_picture_in_a_workbook_is_said(tmp_path: Path) -> None:
    more = {"xl/media/image9.emf": b"\x01\0\0\0\x58\0\0\0" + bytes(200)}
    (tmp_path / "list.xlsx").write_bytes(within(workbook((NAMES, rows(1), [])), more))
    (problem,) = (one for one in walk(tmp_path) if isinstance(one, Problem))
    assert problem.file.endswith("list.xlsx!xl/media/image9.emf")
