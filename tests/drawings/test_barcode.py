from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import PdfPage, bar_code, pdf, printed_page, put, sheet

from patentviewer.drawings import reading
from patentviewer.drawings.barcode import design_number
from patentviewer.drawings.folder import source_of
from patentviewer.model.documents import Picture


def _title_page(code: Picture) -> Picture:
    page = printed_page(dpi=200)
    page[40:80, 500 : 500 + code.shape[1]] = code[:, : page.shape[1] - 500]
    return page


@pytest.mark.parametrize("text", ["US00D838859S ", "US0D1012345S1", "US00D838859S1"])
@pytest.mark.parametrize(("narrow", "wide", "spread"), [(5, 13, 1), (2, 5, 0), (4, 10, 2)])
def test_a_title_pages_bar_code_says_its_number(
    text: str, narrow: int, wide: int, spread: int
) -> None:
    page = np.full((2200, 4000), 255, np.uint8)
    code = bar_code(text, narrow=narrow, wide=wide, spread=spread)
    page[40:80, 100 : 100 + code.shape[1]] = code
    assert design_number(page) == text[2:].lstrip("0").partition("S")[0]


def test_a_pdf_without_text_has_its_number_from_the_bar_code(tmp_path: Path) -> None:
    code = bar_code("US00D838859S ", narrow=2, wide=5, spread=0)
    pages = [PdfPage(_title_page(code)), PdfPage(sheet(1))]
    put(tmp_path, {"12.pdf": pdf(pages)})
    (source,) = source_of(tmp_path / "12.pdf")
    found = reading.read(source)
    assert found.bibliography.number == "US D838859 S"
    assert {figure.sheet for figure in found.figures} == {2}


@pytest.mark.parametrize("text", ["US10900000B2", "HELLO", "USD83885 S", "US00D838859"])
def test_other_codes_say_nothing(text: str) -> None:
    assert design_number(bar_code(text)) == ""


def test_pages_without_a_code_say_nothing() -> None:
    assert design_number(sheet()) == ""
    assert design_number(printed_page()) == ""
    assert design_number(np.zeros((1, 1), np.uint8)) == ""


@given(st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 40)), min_size=1, max_size=4))
def test_a_damaged_code_gives_its_number_or_nothing(scratches: list[tuple[int, int]]) -> None:
    page = np.full((400, 1800), 255, np.uint8)
    code = bar_code("US00D838859S ")[:, :1700]
    page[:40, 50 : 50 + code.shape[1]] = code
    for at, width in scratches:
        page[:40, at : at + width] = 255 - page[:40, at : at + width]
    assert design_number(page) in {"", "D838859"}
