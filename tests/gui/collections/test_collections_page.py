from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patentviewer.gui.collections.collection_card import CollectionCard
from patentviewer.gui.collections.collections_page import CollectionsPage
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.builds import Builds
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus, Ignored
from patentviewer.model.documents import Problem

LONG = "/" + "/".join(["a folder whose name goes on"] * 9)


def status(**changes: object) -> CollectionStatus:
    known: dict[str, object] = {
        "name": "Shapes",
        "folders": (Path("/drawings"),),
        "offline": (),
        "files": 31,
        "documents": 30,
        "figures_known": 63,
        "figures_searchable": 60,
        "problems": 1,
        "refreshed": dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC),
        "model": "patent-lines 2",
        "model_changed": False,
        "bytes_on_disk": 1_000_000,
    }
    return CollectionStatus(**(known | changes))  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[CollectionsPage]:
    workers = Workers(None)
    made = CollectionsPage(Actions(None), Builds(workers, None))
    qtbot.addWidget(made)
    made.resize(2400, 1350)
    made.show()
    yield made
    workers.close()


@pytest.fixture
def shown(page: CollectionsPage) -> Callable[..., CollectionCard]:
    def show(**changes: object) -> CollectionCard:
        page.show_collections([status(**changes)])
        card = page.card("Shapes")
        assert card is not None
        QApplication.processEvents()
        return card

    return show


def test_a_card_says_what_it_holds_in_numbers_of_their_own(
    shown: Callable[..., CollectionCard],
) -> None:
    several = "60 of 63 figures searchable  ·  30 designs  ·  31 files"
    assert shown().coverage.text() == several
    one = shown(figures_known=1, figures_searchable=1, documents=1, files=1)
    assert one.coverage.text() == "1 of 1 figures searchable  ·  1 design  ·  1 file"


def test_the_lines_of_a_card_stay_together_in_a_large_window(
    shown: Callable[..., CollectionCard],
) -> None:
    card = shown()
    card.problems_button.setChecked(True)
    card.set_problems(
        (Problem("/drawings/a.pdf", Message("pdf.damaged"), Message("advice.leave_out")),),
        Ignored(),
    )
    QApplication.processEvents()
    assert card.problems.isVisible()
    assert card.coverage.height() < 2 * card.coverage.fontMetrics().height()
    assert card.height() < card.sizeHint().height() + 8


def test_a_path_too_long_for_its_line_does_not_widen_the_page(
    page: CollectionsPage, shown: Callable[..., CollectionCard]
) -> None:
    page.resize(900, 700)
    card = shown(folders=(Path(LONG),))
    assert card.width() <= page.width()


def test_problems_are_told_when_they_are_asked_for(
    page: CollectionsPage, shown: Callable[..., CollectionCard], qtbot: QtBot
) -> None:
    card = shown()
    assert "problems" not in vars(card)
    with qtbot.waitSignal(page.problems_wanted):
        card.problems_button.setChecked(True)


def test_problems_are_tried_again_the_chosen_ones_or_all(
    page: CollectionsPage, shown: Callable[..., CollectionCard], qtbot: QtBot
) -> None:
    card = shown(problems=2)
    card.problems_button.setChecked(True)
    both = tuple(Problem(f"/drawings/{name}.pdf", Message("pdf.damaged")) for name in "ab")
    card.set_problems(both, Ignored())
    with qtbot.waitSignal(page.retry_wanted) as asked:
        card.problems.retry_button.click()
    assert asked.args == ["Shapes", both]
    card.problems.table.selectRow(1)
    with qtbot.waitSignal(page.retry_wanted) as asked:
        card.problems.retry_button.click()
    assert asked.args == ["Shapes", both[1:]]


def test_a_card_says_that_its_collection_was_not_read_to_the_end(
    shown: Callable[..., CollectionCard],
) -> None:
    assert not shown().changed_model.isVisible()
    card = shown(is_unfinished=True, files_unread=234)
    assert card.changed_model.isVisible()
    assert "234 files are left" in card.changed_model.text()
    assert "was stopped" in shown(is_unfinished=True).changed_model.text()
