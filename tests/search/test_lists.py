"""What lists say is laid over the documents, and taken back; no figure is embedded again."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.drawing.image import Image as Placed
from PIL import Image, ImageDraw, ImageFont
from shapes import drawing, write_png
from tiny_model import write_model

from patentviewer.app.library import Library
from patentviewer.app.open_collection import CATALOGUE_FILE
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.model.documents import Bibliography, Listed, Source, SourceKind, View
from patentviewer.model.ranking import Filters, Query, QueryFigure
from patentviewer.search import lists, named_files, overlay
from patentviewer.search.catalogue import Catalogue, FileRow
from patentviewer.search.lists import name_key
from patentviewer.search.named_files import is_named
from patentviewer.search.overlay import laid_over


class Home:
    """A library with one collection, "c", of one folder."""

    def __init__(self, folder: Path, drawings: Path) -> None:
        self.drawings = drawings
        model = folder / "model"
        write_model(model)
        self.library = Library(folder / "home", model)
        self.catalogue = folder / "home" / "collections" / "c" / CATALOGUE_FILE
        drawings.mkdir(parents=True)

    def write(self, name: str, text: str) -> Path:
        file = self.drawings / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def index(self) -> None:
        self.library.add_folders("c", [self.drawings])
        list(self.library.refresh("c"))

    def known(self, called: str) -> Bibliography:
        (details,) = self.library.find_document(called)
        return details.bibliography

    def problems(self) -> list[str]:
        return [str(problem.reason) for problem in self.library.problems("c")]

    def embeddings(self) -> list[tuple[int, bytes]]:
        with contextlib.closing(sqlite3.connect(self.catalogue)) as connection:
            return connection.execute("SELECT * FROM vectors ORDER BY 1").fetchall()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    made = Home(tmp_path, tmp_path / "Zeichnungen")
    yield made
    made.library.close()


TABLE = "document\tus_class\ttitle\tgranted\nD900001\tD9/434\tBox\t2024-09-03\n"


def test_a_table_in_the_folder_says_what_it_says_of_drawings_with_its_numbers(home: Home) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    home.write("classes.tsv", TABLE)
    home.index()
    assert home.known("D900001") == Bibliography(
        number="US D900001 S",
        country="US",
        kind="S",
        title="Box",
        granted=dt.date(2024, 9, 3),
        us_class="D9/434",
    )
    assert home.problems() == []
    (status,) = home.library.collections()
    assert (status.files, status.documents, status.figures_searchable) == (1, 1, 1)


def test_a_design_in_two_subclasses_counts_once_in_their_main_class(home: Home) -> None:
    for name in ("one.png", "two.png"):
        write_png(home.drawings / name, name)
    home.write("list.csv", 'File,Locarno,US class\none.png,"26-05, 26-03",D26/65\ntwo.png,26-05,\n')
    home.index()
    facets = home.library.facets()
    assert facets.locarno == {"26-03": 1, "26-05": 2}
    assert facets.main_classes == {"26": 2, "D26": 1}


def test_what_a_table_says_is_searched_and_filtered_by(home: Home) -> None:
    asked = write_png(home.drawings / "one.png", "box")
    write_png(home.drawings / "two.png", "other")
    home.write("list.csv", "File,Title,US class\none.png,Box,D9/434\ntwo.png,Lamp,D26/65\n")
    home.index()
    assert home.library.facets().us_class == {"D26/65": 1, "D9/434": 1}
    figures = tuple(QueryFigure(figure.picture) for figure in home.library.read_query([asked]))
    hits = home.library.search(Query(figures, filters=Filters(us_class=("D26",)))).ranking.designs
    assert [hit.bibliography.title for hit in hits] == ["Lamp"]
    assert (
        len(home.library.search(Query(figures, filters=Filters(title="box"))).ranking.designs) == 1
    )


def _workbook(file: Path, titles: dict[str, str]) -> None:
    """A table of designs with a picture each."""
    book = openpyxl.Workbook()
    book.active.append(["Number", "Title", "Front"])
    for line, (number, title) in enumerate(titles.items(), start=2):
        book.active.append([number, title])
        book.active.row_dimensions[line].height = 90
        shown = io.BytesIO()
        Image.fromarray(drawing(number, 1)).resize((110, 110)).save(shown, "PNG")
        book.active.add_image(Placed(shown), f"C{line}")
    file.parent.mkdir(parents=True, exist_ok=True)
    book.save(file)


def test_pictures_in_a_table_are_figures_of_the_documents_of_their_rows(home: Home) -> None:
    _workbook(home.drawings / "list.xlsx", {"D900001": "Box", "D900002": "Lamp"})
    _workbook(home.drawings / "older/list.xlsx", {"D800001": "Chair", "D800002": "Bed"})
    home.index()
    titles = {"D900001": "Box", "D900002": "Lamp", "D800001": "Chair", "D800002": "Bed"}
    assert {number: home.known(number).title for number in titles} == titles
    assert home.problems() == []
    with contextlib.closing(sqlite3.connect(home.catalogue)) as connection:
        assert connection.execute("SELECT view FROM figures").fetchall() == [("front",)] * 4
    before = home.embeddings()
    home.index()
    assert home.embeddings() == before
    _workbook(home.drawings / "list.xlsx", {"D900001": "Crate"})
    home.index()
    assert home.known("D900001").title == "Crate"
    assert home.known("D800002").title == "Bed"
    with pytest.raises(ValueError, match="not enough"):
        home.known("D900002")
    (home.drawings / "list.xlsx").unlink()
    home.index()
    assert len(home.embeddings()) == 2


def _seconds_of_workbooks(folder: Path, count: int) -> float:
    """How long it takes to lay over what so many workbooks of three pictures say."""
    catalogue = Catalogue(folder / f"{count}.sqlite", create=True)
    catalogue.add_folder(folder)
    with catalogue.writing():
        for book in range(count):
            lines = []
            of = FileRow(0, Source(folder, "", SourceKind.LIST, 1, 1), "", True, 0, "", 1)
            named = replace(of.source, relative=f"{book}.xlsx")
            table = catalogue.add_file(1, replace(of, source=named), None)
            for picture in (1, 2, 3):
                inside = f"!xl/media/image{picture}.png"
                lines.append(Listed(picture, Bibliography(title=f"{book} {picture}"), inside))
                source = Source(folder, f"{book}.xlsx{inside}", SourceKind.PICTURE, 1, 1)
                catalogue.add_file(1, replace(of, source=source), Bibliography())
            lists.keep(catalogue, table, lines, None)
    started = time.process_time()
    list(overlay.applied(catalogue))
    taken = time.process_time() - started
    titles = catalogue.connection.execute(
        "SELECT relative, title FROM files JOIN documents ON file = files.id ORDER BY 1"
    ).fetchall()
    assert len(titles) == 3 * count
    for relative, title in titles:
        book, _, picture = relative.removesuffix(".png").partition(".xlsx!xl/media/image")
        assert title == f"{book} {picture}"
    catalogue.close()
    return taken


def test_what_workbooks_say_of_their_pictures_takes_time_in_proportion(tmp_path: Path) -> None:
    few = min(_seconds_of_workbooks(tmp_path, count) for count in (99, 100, 101))
    assert _seconds_of_workbooks(tmp_path, 1600) < 16 * 3 * few


def _with_ordinary_names(
    folder: Path, designs: int, tables: dict[str, list[str]]
) -> tuple[Catalogue, float]:
    """A catalogue of pictures called alike in folders of their own, with tables that name them.

    tables: the names in their lines, which are given as titles too. Returns the time to lay over.
    """
    catalogue = Catalogue(folder / f"{designs} {len(tables)}.sqlite", create=True)
    catalogue.add_folder(folder)
    with catalogue.writing():
        for design in range(designs):
            _add_picture(catalogue, folder, f"D{design}/images/fig1.png")
        for name, named in tables.items():
            _add_table(catalogue, folder, name, named)
    started = time.process_time()
    list(overlay.applied(catalogue))
    return catalogue, time.process_time() - started


def _add_picture(catalogue: Catalogue, folder: Path, name: str) -> None:
    source = Source(folder, name, SourceKind.PICTURE, 1, 1)
    catalogue.add_file(1, FileRow(0, source, "", True, 0, "", 1), Bibliography())


def _add_table(catalogue: Catalogue, folder: Path, name: str, named: list[str]) -> None:
    source = Source(folder, name, SourceKind.LIST, 1, 1)
    table = catalogue.add_file(1, FileRow(0, source, "", True, 0, "", 1), None)
    lines = [
        Listed(line, Bibliography(title=f"{name} {file}"), file)
        for line, file in enumerate(named, 1)
    ]
    lists.keep(catalogue, table, lines, None)


def _titles(catalogue: Catalogue) -> dict[str, str]:
    return dict(
        catalogue.connection.execute(
            "SELECT relative, title FROM files JOIN documents ON file = files.id"
        )
    )


@pytest.mark.parametrize("is_beside", [True, False])
def test_ordinary_names_in_many_folders_are_matched_in_proportion(
    tmp_path: Path, is_beside: bool
) -> None:
    def seconds(designs: int) -> float:
        tables = (
            {f"D{n}/list.csv": ["images/fig1.png"] for n in range(designs)}
            if is_beside
            else {"list.csv": [f"D{n}/images/fig1.png" for n in range(designs)]}
        )
        catalogue, taken = _with_ordinary_names(tmp_path, designs, tables)
        for relative, title in _titles(catalogue).items():
            own = relative.partition("/")[0]
            assert title in {f"{own}/list.csv images/fig1.png", f"list.csv {relative}"}
        catalogue.close()
        return taken

    few = min(seconds(designs) for designs in (249, 250, 251))
    assert seconds(4000) < 16 * 3 * few


def test_lines_of_one_ordinary_name_that_lie_elsewhere_fit_nothing_when_they_are_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(named_files, "_MOST_DOUBTFUL", 50)
    tables = {f"lists/{n}.csv": ["fig1.png"] for n in range(10)}
    catalogue, _ = _with_ordinary_names(tmp_path, 5, tables)
    assert set(_titles(catalogue).values()) == {"lists/9.csv fig1.png"}
    catalogue.close()
    catalogue, _ = _with_ordinary_names(tmp_path, 6, tables)
    assert set(_titles(catalogue).values()) == {""}
    catalogue.close()


def test_a_line_is_about_the_file_beside_its_list_whichever_came_first(tmp_path: Path) -> None:
    catalogue, _ = _with_ordinary_names(tmp_path, 1, {"new/list.csv": ["fig1.png"]})
    elsewhere, here, later = "D0/images/fig1.png", "new/a/fig1.png", "D1/fig1.png"
    assert _titles(catalogue) == {elsewhere: "new/list.csv fig1.png"}
    with catalogue.writing():
        _add_picture(catalogue, tmp_path, here)
    list(overlay.applied(catalogue))
    assert _titles(catalogue) == {elsewhere: "", here: "new/list.csv fig1.png"}
    with catalogue.writing():
        _add_picture(catalogue, tmp_path, later)
    list(overlay.applied(catalogue))
    assert _titles(catalogue) == {elsewhere: "", here: "new/list.csv fig1.png", later: ""}
    catalogue.close()


def test_a_changed_table_is_read_again_and_nothing_is_embedded_again(home: Home) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    file = home.write("classes.tsv", TABLE)
    home.index()
    before = home.embeddings()
    file.write_text(TABLE.replace("Box", "Crate"), "utf-8")
    os.utime(file, ns=(1, 1))
    list(home.library.refresh("c"))
    assert home.known("D900001").title == "Crate"
    assert len(home.library.find_document("D900001")) == 1
    file.unlink()
    list(home.library.refresh("c"))
    assert home.known("D900001") == Bibliography(number="US D900001 S", country="US", kind="S")
    assert home.embeddings() == before


def test_a_table_that_comes_later_or_a_drawing_that_does_is_matched_as_well(home: Home) -> None:
    home.write("classes.tsv", TABLE)
    write_png(home.drawings / "other.png", "other")
    home.index()
    assert home.problems() == ["1 of its 1 lines fit no drawing here: 2 (D900001)."]
    write_png(home.drawings / "USD0900001.png", "box")
    list(home.library.refresh("c"))
    assert home.known("D900001").title == "Box"
    assert home.problems() == []


def test_lines_that_fit_nothing_are_one_problem(home: Home) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    more = "".join(f"D90001{n}\tD9/1\tX\tsome day\n" for n in range(5))
    home.write("classes.tsv", TABLE + more)
    home.index()
    (problem,) = home.problems()
    assert problem.startswith("5 of its 6 lines fit no drawing here: 3 (D900010), 4 (D900011), ")
    assert "and 2 more. 5 of its dates and classes are not understood." in problem


def test_the_tables_value_wins_and_an_empty_cell_leaves_what_is_known(home: Home) -> None:
    own = Bibliography(number="US D1 S", country="US", kind="S", title="LAMP", locarno="26-05")
    line = Bibliography(number="US D1 S", country="US", kind="S1", title="Lamp", us_class="D26/1")
    together = laid_over(own, [line])
    assert (together.title, together.us_class, together.locarno) == ("Lamp", "D26/1", "26-05")
    assert (together.number, together.kind) == ("US D1 S", "S")
    assert laid_over(own, []) == own
    other = laid_over(own, [Bibliography(number="JP 1234567", country="JP")])
    assert (other.number, other.country, other.kind) == ("JP 1234567", "JP", "")


def test_files_are_found_by_name_with_folders_and_ending_or_without(home: Home) -> None:
    assert is_named("/a/b/Lamp.PNG", "lamp.png")
    assert is_named("/a/b/Lamp.PNG", "B\\lamp.png")
    assert is_named("/a/b.zip!c/lamp.png", "c/lamp")
    assert not is_named("/a/b/lamp.png", "c/lamp.png")
    assert not is_named("/a/b/lamp.png", "lamp.tif")
    assert not is_named("/a/b/lamp.png", "")
    assert name_key("a/b/Lamp.PNG") == name_key("lamp") == "lamp"


def test_a_table_gives_views_and_numbers_to_files_and_so_groups_them(home: Home) -> None:
    write_png(home.drawings / "a.png", "box", 1)
    write_png(home.drawings / "b.png", "box", 2)
    write_png(home.drawings / "c.png", "other")
    home.write(
        "views.csv",
        "Datei;Nummer;Ansicht;Bezeichnung\na.png;402020100123;Vorderansicht;Dose\n"
        "b.png;402020100123;von oben;Dose\nc.png;402020100124;perspektivisch;Lampe\n",
    )
    home.index()
    (details,) = home.library.find_document("402020100123")
    assert [figure.view for figure in details.figures] == [View.FRONT, View.TOP]
    assert [figure.description for figure in details.figures] == ["Vorderansicht", "von oben"]
    assert details.bibliography.title == "Dose"
    (home.drawings / "views.csv").unlink()
    list(home.library.refresh("c"))
    (details,) = home.library.find_document("a.png")
    assert [figure.view for figure in details.figures] == [View.UNKNOWN]


def test_a_table_from_elsewhere_is_added_with_its_columns_and_taken_out(
    home: Home, tmp_path: Path
) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    home.index()
    table = tmp_path / "list.csv"
    table.write_text("Doc,Wort,Klass\nD900001,Box,D9/434\n", "utf-8")
    with pytest.raises(
        UserError, match=r"no column called Name\. Its columns are: Doc, Wort, Klass"
    ):
        home.library.add_table("c", table, {"title": "Name"})
    home.library.add_table("c", table, {"title": "wort", "us_class": "Klass"})
    list(home.library.refresh("c"))
    assert (home.known("D900001").title, home.known("D900001").us_class) == ("Box", "D9/434")
    (shown,) = home.library.tables("c")
    assert shown.columns == {"number": "Doc", "title": "Wort", "us_class": "Klass"}
    assert (shown.lines, shown.fitting, shown.is_given) == (1, 1, True)
    assert shown.sample == (("D900001", "Box", "D9/434"),)
    home.library.choose_columns("c", shown.names, {"title": ""})
    list(home.library.refresh("c"))
    assert home.known("D900001").title == ""
    (status,) = home.library.collections()
    assert status.folders == (home.drawings,)
    table.rename(tmp_path / "away.csv")
    with pytest.raises(FolderOfflineError, match="cannot be read now"):
        list(home.library.refresh("c"))
    assert home.known("D900001").us_class == "D9/434"
    home.library.remove_folder("c", table)
    list(home.library.refresh("c"))
    assert home.known("D900001").us_class == ""
    assert home.library.tables("c") == ()


def test_a_table_given_by_hand_goes_before_one_in_the_folder(home: Home, tmp_path: Path) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    home.write("classes.tsv", TABLE)
    home.index()
    table = tmp_path / "mine.csv"
    table.write_text("Number,Title\nD900001,My box\n", "utf-8")
    home.library.add_table("c", table)
    list(home.library.refresh("c"))
    assert (home.known("D900001").title, home.known("D900001").us_class) == ("My box", "D9/434")


def test_what_is_no_table_is_refused(home: Home, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is no table"):
        home.library.add_table("c", write_png(tmp_path / "a.png", "box"))
    with pytest.raises(UserError, match="cannot be read"):
        home.library.add_table("c", tmp_path / "nothing.csv")
    (tmp_path / "torn.xlsx").write_bytes(b"PK torn")
    with pytest.raises(UserError, match="damaged"):
        home.library.add_table("c", tmp_path / "torn.xlsx")


def test_a_table_without_known_columns_says_what_to_do(home: Home) -> None:
    write_png(home.drawings / "USD0900001.png", "box")
    home.write("odd.csv", "Alpha,Beta\none,two\n")
    home.index()
    assert home.problems() == ["It is not known which column has the documents' numbers or files."]


GRANT = """<?xml version="1.0" encoding="UTF-8"?>
<us-patent-grant country="US"><us-bibliographic-data-grant><publication-reference><document-id>
<country>US</country><doc-number>D{}</doc-number><kind>S1</kind><date>20240102</date>
</document-id></publication-reference><application-reference appl-type="design"/>
<classification-national><country>US</country><main-classification>D 7509</main-classification>
</classification-national><invention-title>{}</invention-title></us-bibliographic-data-grant>
<description><description-of-drawings><p>FIG. 1 is a front view.</p><p>FIG. 2 is a top view.</p>
</description-of-drawings></description></us-patent-grant>
"""


def test_the_weekly_full_text_says_what_drawings_show_that_are_indexed_elsewhere(
    home: Home,
) -> None:
    home.write("week/ipg240102.xml", GRANT.format("0900001", "Mug") + GRANT.format("0900002", "X"))
    write_png(home.drawings / "USD900001.png", "box")
    home.index()
    known = home.known("D900001")
    assert (known.title, known.us_class, known.kind) == ("Mug", "D7/509", "S")
    assert known.descriptions == {"1": "is a front view", "2": "is a top view"}
    assert home.problems() == []


def test_a_weekly_full_text_without_any_drawing_is_one_problem(home: Home) -> None:
    home.write("ipg240102.xml", GRANT.format("0900001", "Mug") + GRANT.format("0900002", "X"))
    home.index()
    assert home.problems() == [
        "No drawing of any of the 2 designs that it describes is indexed here."
    ]


def test_views_of_one_design_are_together_and_each_design_is_one(home: Home) -> None:
    for name in ("DM099123_1.1", "DM099123_1.2", "DM099123_2.1"):
        write_png(home.drawings / f"{name}.png", name)
    home.write(
        "DM099123.xml",
        '<h:DesignBag xmlns:h="http://www.wipo.int/standards/XMLSchema/ST96/Design" '
        'xmlns:c="http://www.wipo.int/standards/XMLSchema/ST96/Common">'
        "<h:Design><c:RegistrationNumber>DM/099123</c:RegistrationNumber>"
        "<h:DesignIdentifier>1</h:DesignIdentifier><h:ProductIndication>Mug</h:ProductIndication>"
        "<h:View><c:FileName>DM099123_1.1.png</c:FileName>"
        "<h:ViewTypeCategory>front_view</h:ViewTypeCategory></h:View></h:Design></h:DesignBag>",
    )
    home.index()
    found = home.library.find_document("DM/99123")
    assert [details.name for details in found] == ["WO DM/99123-1", "WO DM/99123-2"]
    first, second = found
    assert [(figure.label, figure.view) for figure in first.figures] == [
        ("1.1", View.FRONT),
        ("1.2", View.UNKNOWN),
    ]
    assert (first.bibliography.title, second.bibliography.title) == ("Mug", "")
    assert home.problems() == []


def sheet_with(name: str, label: str) -> Image.Image:
    """A page with a drawing and a label over it."""
    page = Image.new("L", (2560, 3300), 255)
    page.paste(Image.fromarray(drawing(name, side=1200)), (600, 1400))
    ImageDraw.Draw(page).text((700, 1000), label, 0, ImageFont.load_default(60))
    return page


def test_the_designs_of_a_registration_in_one_file_are_several(home: Home) -> None:
    labels = ("1.1", "1.2", "2.1")
    first, *others = (sheet_with(label, label) for label in labels)
    file = home.drawings / "DM099123.tif"
    first.save(file, save_all=True, append_images=others, dpi=(300, 300))
    home.write("list.csv", "Number,Title\nDM/099123-2,Jug\nDM/099123,Mug\n")
    home.index()
    found = home.library.find_document("DM/99123")
    assert [details.name for details in found] == ["WO DM/99123-1", "WO DM/99123-2"]
    assert [[figure.label for figure in details.figures] for details in found] == [
        ["1.1", "1.2"],
        ["2.1"],
    ]
    assert [details.bibliography.title for details in found] == ["Mug", "Jug"]
    assert {details.file for details in found} == {str(file)}
    jug = home.library.figure(found[1].figures[0].key)
    assert (jug.sheet, jug.label) == (3, "2.1")
    (status,) = home.library.collections()
    assert (status.files, status.documents, status.figures_searchable) == (1, 2, 3)
    query = tuple(QueryFigure(figure.picture) for figure in home.library.read_query([file]))
    hits = home.library.search(Query(query[2:])).ranking.designs
    assert hits[0].name == "WO DM/99123-2"
    moved = home.drawings / "below" / file.name
    moved.parent.mkdir()
    file.rename(moved)
    list(home.library.refresh("c"))
    assert home.library.figure(found[1].figures[0].key).label == "2.1"
    moved.unlink()
    write_png(home.drawings / "other.png", "other")
    list(home.library.refresh("c"))
    assert home.library.find_document("DM/99123") == ()


def test_a_line_about_a_filing_is_about_each_of_its_designs(home: Home) -> None:
    for name in ("008765432-0001_1", "008765432-0001_2", "008765432-0002_1"):
        write_png(home.drawings / f"{name}.png", name)
    home.write("list.csv", "Design number,Owner\nDM/1,\n008765432,Someone\n")
    home.write("more.csv", "Design number,Title\n008765432-0002,Jug\n")
    home.index()
    first, second = home.library.find_document("008765432")
    assert [len(details.figures) for details in (first, second)] == [2, 1]
    assert [d.name for d in (first, second)] == ["EM 008765432-0001", "EM 008765432-0002"]
    assert first.bibliography.applicant == second.bibliography.applicant == "Someone"
    assert (first.bibliography.title, second.bibliography.title) == ("", "Jug")
