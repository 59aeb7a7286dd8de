"""Title pages that are pictures of print are read after everything else, once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from test_build import Collection

from patentviewer.drawings import reading
from patentviewer.model.documents import Bibliography, View
from patentviewer.search import build, refresh_plan, title_pages
from patentviewer.search.title_pages import TitlePage
from tests.drawings.papers import PdfPage, patent_pdf, pdf, printed_title_page, sheet


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    folder = tmp_path / "scans"
    folder.mkdir()
    scanned = [PdfPage(printed_title_page()), *(PdfPage(sheet(seed)) for seed in (1, 2, 3))]
    (folder / "12.pdf").write_bytes(pdf(scanned))
    (folder / "with text.pdf").write_bytes(patent_pdf())
    return Collection(tmp_path, folder)


def known_of(collection: Collection, name: str) -> Bibliography:
    (file,) = collection.catalogue.files_called(name)
    return collection.catalogue.bibliographies([file])[file]


def test_what_a_title_page_says_is_known_when_all_is_done(collection: Collection) -> None:
    stages = [step.stage for step in collection.refresh()]
    assert stages.index("indexing") < stages.index(title_pages.STAGE)
    known = known_of(collection, "12.pdf")
    assert known.title == "TOY SCALE WITH TWO PANS"
    assert known.granted == dt.date(2021, 2, 16)
    assert title_pages.counts(collection.catalogue) == {TitlePage.READ: 1}
    (file,) = collection.catalogue.files_called("12.pdf")
    assert title_pages.is_read_by_machine(collection.catalogue, [file])
    (other,) = collection.catalogue.files_called("with text.pdf")
    assert not title_pages.is_read_by_machine(collection.catalogue, [other])
    views = {view for *_, view, _ in collection.catalogue.figures([file])}
    assert View.FRONT in views


def test_it_is_read_once(collection: Collection) -> None:
    collection.refresh()
    assert title_pages.STAGE not in {step.stage for step in collection.refresh()}


def test_a_better_reading_of_title_pages_reads_scanned_documents_again_and_no_others(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.refresh()
    later = reading.SAME_SINCE + 1
    for module in (build, refresh_plan):
        monkeypatch.setattr(module, "VERSION", later)
    catalogue, stamp = collection.catalogue, collection.manifest.stamp
    figures = catalogue.counts(stamp).figures
    (scanned,) = catalogue.files_called("12.pdf")
    catalogue.connection.execute("UPDATE files SET reading = ?", (reading.SAME_SINCE,))
    catalogue.connection.execute("UPDATE documents SET title = '' WHERE file = ?", (scanned,))
    assert catalogue.files_read_before(later, reading.SAME_SINCE) == 1
    assert catalogue.counts(stamp).searchable == figures
    collection.refresh()
    assert collection.embedded == 3
    assert known_of(collection, "12.pdf").title == "TOY SCALE WITH TWO PANS"
    assert catalogue.files_read_before(later, reading.SAME_SINCE) == 0
    assert catalogue.counts(stamp).searchable == figures


def test_figures_can_be_searched_before_and_a_stop_loses_nothing(collection: Collection) -> None:
    work = collection.work()
    for step in work:
        if step.stage == title_pages.STAGE:
            break
    work.close()
    counts = collection.catalogue.counts(collection.manifest.stamp)
    assert counts.searchable == counts.figures > 0
    assert title_pages.counts(collection.catalogue) == {TitlePage.WAITING: 1}
    collection.refresh()
    assert known_of(collection, "12.pdf").title == "TOY SCALE WITH TWO PANS"


def test_they_can_be_left_for_a_later_refresh(collection: Collection) -> None:
    stages = {step.stage for step in collection.work(with_title_pages=False)}
    assert "indexing" in stages
    assert title_pages.STAGE not in stages
    assert title_pages.counts(collection.catalogue) == {TitlePage.WAITING: 1}
    collection.refresh()
    assert title_pages.counts(collection.catalogue) == {TitlePage.READ: 1}


def test_what_a_list_says_goes_before_what_was_read(collection: Collection, tmp_path: Path) -> None:
    (tmp_path / "scans" / "list.csv").write_text("file,title\n12.pdf,Kitchen scale\n")
    collection.refresh()
    known = known_of(collection, "12.pdf")
    assert known.title == "Kitchen scale"
    assert known.granted == dt.date(2021, 2, 16)
    (tmp_path / "scans" / "list.csv").unlink()
    collection.refresh()
    assert known_of(collection, "12.pdf").title == "TOY SCALE WITH TWO PANS"
