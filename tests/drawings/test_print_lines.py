"""Title pages that are pictures of print are read by machine."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np

from patentviewer.drawings import print_lines, reading
from patentviewer.model.documents import Source
from tests.drawings.papers import (
    TITLE_LEFT,
    PdfPage,
    drawing,
    patent_pdf,
    pdf,
    printed_title_page,
    sheet,
)


def source_of(folder: Path, content: bytes) -> Source:
    file = folder / "12.pdf"
    file.write_bytes(content)
    return reading.source_of(file)[0]


def scanned_patent() -> bytes:
    return pdf([PdfPage(printed_title_page()), PdfPage(sheet(1)), PdfPage(sheet(2))])


def test_the_words_of_a_printed_page_are_read_in_their_places() -> None:
    page = printed_title_page()
    words = print_lines.words_of(page)
    said = " ".join(word.text for word in words)
    for wanted in ("Yuyao", "perspective", "References", "D21", "745,932"):
        assert wanted in said
    found = next(word for word in words if word.text == "Huang")
    left, top, right, bottom = (edge / 300 * 72 for edge in found.box)
    assert abs(left - 79) < 4
    assert abs(bottom - 71) < 4
    assert 5 < bottom - top < 14
    assert 15 < right - left < 40


def test_a_drawing_says_nothing() -> None:
    said = print_lines.words_of(drawing(1200, 1500))
    assert sum(len(word.text) for word in said) < 10
    assert print_lines.words_of(np.full((800, 600), 255, np.uint8)) == ()


def test_what_a_scanned_title_page_says_is_known_after_it_was_read(tmp_path: Path) -> None:
    source = source_of(tmp_path, scanned_patent())
    first = reading.read(source)
    assert first.has_unread_print
    assert len(first.figures) >= 2
    assert first.bibliography.title == ""
    known = reading.read_title_page(source)
    assert known.number == "US D910780 S"
    assert known.title == "TOY SCALE WITH TWO PANS"
    assert known.granted == dt.date(2021, 2, 16)
    assert known.filed == dt.date(2020, 8, 11)
    assert known.locarno == "21-01"
    assert list(known.descriptions) == ["1", "2", "3"]
    assert "Yuyao" in known.applicant


def test_citations_that_go_on_behind_the_claim_are_read(tmp_path: Path) -> None:
    cited = [f"D{400 + n},123 S * {1 + n % 12}/19{60 + n} Jones D21 / 5{n:02}" for n in range(12)]
    pages = [
        printed_title_page((*TITLE_LEFT, "( Continued )")),
        printed_title_page(("( 56 ) References Cited", "U.S. PATENT DOCUMENTS", *cited), ()),
    ]
    known = reading.read_title_page(
        source_of(tmp_path, pdf([*map(PdfPage, pages), PdfPage(sheet(1)), PdfPage(pages[1])]))
    )
    numbers = [citation.number for citation in known.citations]
    assert "US D221164 S" in numbers
    assert len([number for number in numbers if number.endswith("123 S")]) == len(cited)


def test_a_document_with_text_of_its_own_needs_no_reading_by_machine(tmp_path: Path) -> None:
    assert not reading.read(source_of(tmp_path, patent_pdf())).has_unread_print


def test_drawings_alone_have_nothing_to_read(tmp_path: Path) -> None:
    found = reading.read(source_of(tmp_path, pdf([PdfPage(sheet(1))])))
    assert not found.has_unread_print
