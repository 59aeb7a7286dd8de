"""The dialog that asks for an office's server, and what the window says of such collections."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patentviewer.gui.collections.collections_page import CollectionsPage
from patentviewer.gui.collections.office_dialog import OfficeDialog
from patentviewer.gui.kit.workers import Workers
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.builds import Builds
from patentviewer.gui.shell.status_bar import StatusBar
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus, Ignored
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.documents import Problem
from patentviewer.model.place import Place
from patentviewer.model.ranking import Coverage

OFFICE = Place("office", 19530, "designs")


class Server:
    """As much of a library as the dialog asks, with a server that has two collections."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        self.put: list[tuple[str, Place]] = []
        self.refuses = False

    def keep_token(self, place: Place, token: str) -> None:
        assert place == OFFICE
        self.tokens.append(token)

    def collections_on(self, place: Place) -> tuple[str, ...]:
        assert place == OFFICE
        if self.refuses:
            raise UnusableError(
                Message("plain.text", text="It does not know the token."), Condition.NOT_LET_IN
            )
        return ("grants", "registrations")

    def put_on_server(self, name: str, place: Place) -> None:
        self.put.append((name, place))


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(None)
    yield made
    made.close()


def status(name: str, place: str = "", *, is_built_here: bool = False) -> CollectionStatus:
    return CollectionStatus(
        name, (), (), 3, 3, 9, 9, 0, None, "", False, 0, place=place, is_built_here=is_built_here
    )


def test_a_server_is_asked_and_what_is_chosen_is_used(qtbot: QtBot, workers: Workers) -> None:
    server, done = Server(), []
    dialog = OfficeDialog(server, workers, done.append)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.address.setText(str(OFFICE))
    dialog.token.setText("ann:secret")
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.names.count() == 2)
    assert server.tokens == ["ann:secret"]
    dialog.names.item(1).setCheckState(dialog.names.item(1).checkState().Unchecked)
    dialog.new_name.setText("own")
    dialog.use.click()
    qtbot.waitUntil(lambda: done == ["own"])
    assert server.put == [("grants", OFFICE), ("own", OFFICE)]


def test_what_goes_wrong_is_said_in_the_dialog(qtbot: QtBot, workers: Workers) -> None:
    server = Server()
    dialog = OfficeDialog(server, workers, str)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.address.setText("office:19530")
    dialog.look.click()
    assert "milvus://host:port/database" in dialog.said.text()
    server.refuses = True
    dialog.address.setText(str(OFFICE))
    dialog.look.click()
    qtbot.waitUntil(lambda: "does not know the token" in dialog.said.text())
    assert dialog.look.isEnabled()
    assert not dialog.use.isEnabled()


@pytest.mark.parametrize("is_asked", [True, False])
def test_it_is_gone_when_it_is_closed_and_what_comes_then_is_told_to_nobody(
    qtbot: QtBot, workers: Workers, is_asked: bool
) -> None:
    window, server, answers = QWidget(), Server(), threading.Event()
    qtbot.addWidget(window)
    asked_before = server.collections_on

    def slowly(place: Place) -> tuple[str, ...]:
        answers.wait(10)
        return asked_before(place)

    server.collections_on = slowly  # type: ignore[method-assign]
    dialog = OfficeDialog(server, workers, str, window)  # type: ignore[arg-type]
    dialog.open()
    if is_asked:
        dialog.address.setText(str(OFFICE))
        dialog.look.click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    answers.set()
    qtbot.waitUntil(lambda: not workers.running)
    assert window.findChildren(OfficeDialog) == []


def test_it_is_gone_when_what_was_chosen_is_used(qtbot: QtBot, workers: Workers) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    dialog = OfficeDialog(Server(), workers, done.append, window)  # type: ignore[arg-type]
    dialog.open()
    dialog.address.setText(str(OFFICE))
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.names.count() == 2)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.use.click()
    assert done == [""]
    assert window.findChildren(OfficeDialog) == []


def test_fields_give_no_room_to_what_is_said_below_however_long_it_is(
    qtbot: QtBot, workers: Workers
) -> None:
    dialog = OfficeDialog(Server(), workers, str)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.told.setText(dialog.told.text() * 3)
    dialog.show()
    qtbot.wait(50)
    fields = (dialog.address, dialog.token, dialog.certificate)
    assert all(field.height() >= field.sizeHint().height() for field in fields)
    bottoms = [field.mapTo(dialog, field.rect().bottomLeft()).y() for field in fields]
    tops = [field.mapTo(dialog, field.rect().topLeft()).y() for field in fields]
    assert all(top > bottom for bottom, top in zip(bottoms, tops[1:], strict=False))


def test_a_collection_that_is_built_elsewhere_offers_no_building(
    qtbot: QtBot, workers: Workers
) -> None:
    page = CollectionsPage(Actions(None), Builds(workers, None))
    qtbot.addWidget(page)
    page.show()
    page.show_collections([status("grants", str(OFFICE)), status("own", is_built_here=True)])
    there, here = page.card("grants"), page.card("own")
    assert there is not None
    assert here is not None
    assert str(OFFICE) in there.place.text()
    assert (there.place.isVisible(), here.place.isVisible()) == (True, False)
    assert (there.refresh_button.isVisible(), here.refresh_button.isVisible()) == (False, True)


def test_an_examiner_sees_which_files_could_not_be_read(qtbot: QtBot, workers: Workers) -> None:
    """As on the machine that builds it, which alone can read them again."""
    page = CollectionsPage(Actions(None), Builds(workers, None))
    qtbot.addWidget(page)
    page.show()
    asked: list[str] = []
    page.problems_wanted.connect(asked.append)
    page.show_collections([replace(status("grants", str(OFFICE)), problems=1)])
    card = page.card("grants")
    assert card is not None
    assert card.problems_button.isVisible()
    card.problems_button.click()
    assert asked == ["grants"]
    problem = Problem("/mnt/designs/a.pdf", Message("pdf.damaged"))
    page.set_problems("grants", (problem,), Ignored())
    assert card.problems.model.shown() == (problem,)
    assert card.problems.elsewhere.isVisible()
    assert not card.problems.retry_button.isVisible()
    assert not card.problems.ignore_button.isVisible()


def test_the_status_bar_says_where_numbers_go(qtbot: QtBot, workers: Workers) -> None:
    bar = StatusBar(Builds(workers, None))
    qtbot.addWidget(bar)
    bar.show()
    bar.show_collections([status("own")])
    assert not bar.office.isVisible()
    bar.show_collections([status("own"), status("grants", str(OFFICE))])
    assert bar.office.isVisible()
    assert str(OFFICE) in bar.office.text()
    bar.show_searched(Coverage(("own",), 9, 9, 0))
    assert not bar.office.isVisible()
    bar.show_searched(Coverage(("own", "grants"), 18, 18, 0))
    assert bar.office.isVisible()
