from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from papers import (
    PdfPage,
    drawing,
    encoded,
    grant,
    patent_pdf,
    pdf,
    printed_page,
    put,
    sheet,
    tiff,
    title_text,
)

from patentviewer.drawings import frontmatter, reading
from patentviewer.drawings.folder import source_of
from patentviewer.drawings.sheets import Page
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.model.documents import Figure, FileBeside, Problem, Reading, Sheet, Source


def _read(folder: Path, name: str, data: bytes) -> Reading:
    put(folder, {name: data})
    (source,) = source_of(folder / name)
    return reading.read(source)


@pytest.mark.parametrize("has_text", [True, False])
def test_title_pages_and_their_pictures_are_no_figures(tmp_path: Path, has_text: bool) -> None:
    found = _read(tmp_path, "a.pdf", patent_pdf(3, has_text=has_text))
    assert sorted({figure.sheet for figure in found.figures}) == [2, 3, 4]
    assert found.problems == ()
    assert found.bibliography.number == ("US D910780 S" if has_text else "")


def test_pages_of_citations_are_no_figures(tmp_path: Path) -> None:
    cited = [(79, 60, 9, "US D910,780 S Page 2"), (79, 90, 9, "( 56 ) References Cited")]
    pages = [
        PdfPage(sheet(99), title_text()),
        PdfPage(printed_page(10), cited),
        PdfPage(printed_page(10)),
        PdfPage(sheet(1), [(78, 60, 10, "U.S. Patent Sheet 1 of 1 US D910,780 S")]),
    ]
    found = _read(tmp_path, "a.pdf", pdf(pages))
    assert {figure.sheet for figure in found.figures} == {4}


def test_a_sheet_full_of_print_is_a_drawing_where_its_header_says_so() -> None:
    page = printed_page(30)
    page[:300] = 255
    header = printed_page(1)[200 - 40 : 200 + 10]
    with_header = page.copy()
    with_header[120:170] = header
    with_header[120:170, 1300:1500] = header[:, 300:500]
    assert frontmatter.looks_like_text(Sheet(page, 1))
    assert not frontmatter.looks_like_text(Sheet(with_header, 1))
    assert not frontmatter.looks_like_text(Sheet(sheet(), 1))


def test_a_scan_of_a_whole_patent_as_tiff_is_read_like_its_pdf(tmp_path: Path) -> None:
    data = tiff([printed_page(dpi=200), sheet(1, 200), sheet(2, 200)], 200)
    found = _read(tmp_path, "USD0910780.tif", data)
    assert {figure.sheet for figure in found.figures} == {2, 3}
    assert found.bibliography.number == "US D910780 S"


def test_a_loose_picture_is_a_figure_with_what_its_name_says(tmp_path: Path) -> None:
    found = _read(tmp_path, "USD0534331.png", encoded(drawing(), ".png"))
    assert found.bibliography.number == "US D534331 S"
    assert len(found.figures) == 1


def test_a_single_picture_full_of_text_is_a_figure_all_the_same(tmp_path: Path) -> None:
    assert _read(tmp_path, "screen.png", encoded(printed_page(20), ".png")).figures


@pytest.mark.parametrize(
    "data", [encoded(np.full((300, 200), 255, np.uint8), ".png"), pdf([PdfPage(printed_page())])]
)
def test_a_file_without_a_drawing_says_so(tmp_path: Path, data: bytes) -> None:
    found = _read(tmp_path, "a.dat", data)
    assert found.figures == ()
    assert [str(problem.reason) for problem in found.problems] == ["No drawing was found in it."]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work differently on Windows")
def test_a_file_without_permission_is_one_problem(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf()})
    (source,) = source_of(tmp_path / "a.pdf")
    (tmp_path / "a.pdf").chmod(0)
    user = os.geteuid()
    try:
        if user == 0:  # root may read anything: be nobody for a moment
            os.seteuid(65534)
        found = reading.read(source)
    finally:
        os.seteuid(user)
    (problem,) = found.problems
    assert "permission" in str(problem.reason)


def test_pages_broken_in_the_same_way_are_one_problem(tmp_path: Path) -> None:
    whole = pdf([PdfPage(sheet(seed)) for seed in range(4)])
    first, huge = b"/Width 850 /Height 1100", b"/Width 60000 /Height 60000"
    found = _read(tmp_path, "a.pdf", whole.replace(first, huge, 2))
    (problem,) = found.problems
    assert str(problem.reason).startswith("Pages 1 and 2: The picture is 60,000 x 60,000 pixels")
    assert {figure.sheet for figure in found.figures} == {3, 4}


def test_an_error_that_nobody_thought_of_costs_only_its_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = reading.pages

    def fail() -> Sheet:
        raise struct.error("unpack requires a buffer of 8 bytes")

    def second_fails(source: Source, others: list[FileBeside]) -> Iterator[Page | Problem]:
        for page in pages(source, others):
            is_second = isinstance(page, Page) and page.number == 2
            yield replace(page, sheet=fail) if is_second else page

    monkeypatch.setattr(reading, "pages", second_fails)
    found = _read(tmp_path, "a.tif", tiff([drawing(seed=number) for number in range(3)]))
    assert [figure.sheet for figure in found.figures] == [1, 3]
    assert [str(problem.reason) for problem in found.problems] == [
        "Page 2: Reading it failed (error: unpack requires a buffer of 8 bytes)."
    ]


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (2, 3), (30, 30)])
def test_pictures_of_any_size_can_be_read(tmp_path: Path, size: tuple[int, int]) -> None:
    for shade in (0, 255):
        found = _read(tmp_path, "a.png", encoded(np.full(size, shade, np.uint8), ".png"))
        assert bool(found.figures) != bool(found.problems)
        assert all("figures could not" not in str(problem.reason) for problem in found.problems)


def test_a_figure_and_its_sheet_are_found_again(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(2)})
    (source,) = source_of(tmp_path / "a.pdf")
    for figure in reading.read(source).figures:
        again = reading.read_figure(source, figure.sheet, figure.ordinal)
        assert np.array_equal(again.picture, figure.picture)
        assert again.box == figure.box
        assert reading.read_sheet(source, figure.sheet).number == figure.sheet
    for missing in ((9, 1), (2, 9)):
        with pytest.raises(UnreadableError, match="no longer there"):
            reading.read_figure(source, *missing)


def test_a_grants_sheet_is_found_by_its_number(tmp_path: Path) -> None:
    put(tmp_path, grant(sheets=3))
    (source,) = source_of(next(tmp_path.glob("*.XML")))
    assert reading.read_sheet(source, 3).number == 3


def test_only_what_is_to_be_kept_of_a_figure_is_kept(tmp_path: Path) -> None:
    put(tmp_path, {"a.pdf": patent_pdf(2)})
    (source,) = source_of(tmp_path / "a.pdf")
    seen = []

    def keep(figure: Figure) -> Figure:
        seen.append(figure)
        return Figure(np.zeros((0, 0), np.uint8), figure.sheet, figure.ordinal)

    assert {figure.picture.size for figure in reading.read(source, keep).figures} == {0}
    assert len(seen) == 2
