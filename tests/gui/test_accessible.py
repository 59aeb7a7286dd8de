"""Every panel without a mouse and without eyes: names, the keyboard, and a focus that is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from patentviewer.gui.kit.palette import ActionPalette
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.model.details import Facets
from tests.gui.answered import is_answered
from tests.gui.by_name import button

Eventually = Callable[..., None]

PANELS = (
    "search",
    "sketch",
    "compare",
    "collections",
    "records",
    "settings",
    "activity",
)
DIALOGS = ("history", "look", "find_action", "shortcuts", "about", "guide")
"""Actions that open a window of their own."""
WORKED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
)
"""What is worked by hand."""


@pytest.fixture
def window(
    home: Path, drawings: Path, opened: Callable[..., MainWindow], eventually: Eventually
) -> MainWindow:
    """A window that has found something."""
    made = opened((1500, 900))
    made.open_files([sorted(drawings.iterdir())[3]])
    eventually(lambda: is_answered(made.search_page))
    return made


def opened(window: MainWindow, panel: str) -> QWidget:
    """A panel, shown."""
    if panel == "sketch":
        window.actions_["new_sketch"].trigger()
        return window.search_page
    if panel == "compare":
        window.actions_["compare"].trigger()
        return window.pages.compare
    if panel == "activity":
        window.actions_["activity"].trigger()
        return window.status.activity
    window.show_page(panel)
    page = window.pages.currentWidget()
    assert page is not None
    return page


def worked(panel: QWidget) -> list[QWidget]:
    """What can be seen in a panel and worked by hand."""
    return [
        one
        for one in panel.findChildren(QWidget)
        if isinstance(one, WORKED)
        and one.isVisible()
        and not isinstance(one, QScrollBar)
        and not _is_inner(one)
    ]


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part that Qt makes of another: headings, a corner, the line of a spin box."""
    parent = widget.parentWidget()
    names = ("QHeaderView", "QTableCornerButton", "QLineEditIconButton", "QExpandingLineEdit")
    is_part = isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit)
    return is_part or any(widget.inherits(name) for name in names)


def described(widget: QWidget) -> str:
    """A widget, for a message."""
    return f"{type(widget).__name__} {widget.objectName()} {widget.toolTip()!r}"


@pytest.fixture(params=PANELS)
def panel(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    shown = opened(window, request.param)
    qtbot.waitUntil(lambda: not window.workers.running)
    qtbot.wait(300)
    yield shown
    if shiboken6.isValid(shown) and shown.isWindow():
        shown.close()


def test_everything_that_is_worked_has_a_name_the_keyboard_and_a_focus_that_is_seen(
    panel: QWidget, qtbot: QtBot
) -> None:
    nameless, unreached, unseen = [], [], []
    for one in worked(panel):
        text = one.text() if isinstance(one, QAbstractButton) else ""
        if not (one.accessibleName() or text.strip()):
            nameless.append(described(one))
        if not one.isEnabled():
            continue
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            unreached.append(described(one))
        elif isinstance(one, QAbstractButton) and not _shows_focus(one, qtbot):
            unseen.append(described(one))
    assert not nameless, f"without a name: {nameless}"
    assert not unreached, f"not reached by the keyboard: {unreached}"
    assert not unseen, f"with a focus that nobody sees: {unseen}"


def test_tab_goes_through_the_window_as_one_reads_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.workers.running)
    page = window.search_page
    rooms = (window.rail, page.query_panel, page.results, page.design, window.status)
    page.results.focus_hits()
    there, back = _walk(window, Qt.Key.Key_Tab, qtbot), _walk(window, Qt.Key.Key_Backtab, qtbot)
    assert set(there) == set(back)
    assert there[1:] == back[:0:-1]

    visited = [next(room for room in rooms if room.isAncestorOf(one)) for one in there]
    changes = [room for before, room in zip(visited[-1:] + visited, visited, strict=False)
               if room is not before]  # fmt: skip
    assert len(changes) == len(rooms), "each part of the window is left once"
    reached = {id(one) for one in there}
    design = [one for one in worked(page.design) if one.isEnabled()]
    assert {id(one) for one in design} <= reached
    tops = [one.mapTo(window, one.rect().topLeft()).y() for one in there if one in design]
    assert tops == sorted(tops)


@pytest.mark.parametrize("start", ["", "Open…"])
def test_hits_have_the_keyboard_once_something_was_opened_without_a_mouse(
    start: str,
    home: Path,
    drawings: Path,
    opened: Callable[..., MainWindow],
    eventually: Eventually,
) -> None:
    window = opened((1280, 800))
    panel = window.search_page.query_panel
    if start:
        button(panel.well, start).setFocus()
    window.open_files([sorted(drawings.iterdir())[3]])
    eventually(lambda: is_answered(window.search_page))
    eventually(lambda: not window.workers.running)
    assert window.focusWidget() is window.search_page.results.grid


def _walk(window: MainWindow, key: Qt.Key, qtbot: QtBot) -> list[QWidget]:
    """What has the keyboard, one after the other, until it is where it began."""
    stops = [window.focusWidget()]
    while len(stops) < 200:
        at = stops[-1]
        assert at is not None
        qtbot.keyClick(at, key)
        if window.focusWidget() is stops[0]:
            break
        stops.append(window.focusWidget())
    return [one for one in stops if one is not None]


def test_every_window_that_opens_above_can_be_used_so_and_left_by_escape(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.search_page.results.focus_hits()
    for name in DIALOGS:
        window.actions_[name].trigger()
        _is_usable_and_left(_newest_dialog(), qtbot)
    window.collecting.choose_office()
    _is_usable_and_left(_newest_dialog(), qtbot)


def test_every_filter_that_opens_under_its_chip_can_be_used_so_and_left_by_escape(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.search_page.results.filters
    bar.set_facets(
        Facets({"26-05": 2, "06-01": 1}, {"D26/65": 1}, {"US": 2, "DE": 1}, {2020: 3}),
        {"Shapes": 3, "Others": 1},
    )
    chips = [one for one in bar.findChildren(QPushButton) if one.isCheckable() and one.isVisible()]
    assert len(chips) == 5
    for chip in chips:
        chip.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(chip, Qt.Key.Key_Space)
        popup = QApplication.activePopupWidget()
        assert popup is not None, chip.accessibleName()
        _is_usable_and_left(popup, qtbot)


def _newest_dialog() -> QWidget:
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return next(one for one in shown if isinstance(one, QDialog))


def _is_usable_and_left(shown: QWidget, qtbot: QtBot) -> None:
    """What is worked in it has a name and the keyboard; Escape closes it."""
    qtbot.wait(100)
    name = type(shown).__name__
    for one in worked(shown):
        text = one.text() if isinstance(one, QAbstractButton) else ""
        assert one.accessibleName() or text.strip(), f"{name}: {described(one)}"
        is_reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        # Actions are walked through by the arrows, from the line that finds them.
        is_walked = isinstance(shown, ActionPalette) and isinstance(one, QAbstractItemView)
        assert is_reached or is_walked or not one.isEnabled(), f"{name}: {described(one)}"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not (shiboken6.isValid(shown) and shown.isVisible()))


def _shows_focus(button: QAbstractButton, qtbot: QtBot) -> bool:
    """Whether a button looks otherwise while it has the keyboard."""
    window = button.window()
    window.setFocus()
    qtbot.wait(1)
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    if not button.hasFocus():
        return True  # offscreen, a window of another level has it
    return bool(button.grab().toImage() != before)
