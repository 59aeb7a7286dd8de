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
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from patentviewer.gui.shell.main_window import MainWindow

Eventually = Callable[..., None]

PANELS = (
    "search",
    "sketch",
    "compare",
    "collections",
    "records",
    "settings",
    "history",
    "activity",
)
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
    eventually(lambda: made.search_page.results.model.rowCount() > 0)
    return made


def opened(window: MainWindow, panel: str) -> QWidget:
    """A panel, shown."""
    if panel == "sketch":
        window.actions_["new_sketch"].trigger()
        return window.search_page
    if panel == "compare":
        window.actions_["compare"].trigger()
        return window.pages.compare
    if panel == "history":
        window.actions_["history"].trigger()
        return next(
            one for one in QApplication.topLevelWidgets() if _is_shown(one, "HistoryDialog")
        )
    if panel == "activity":
        window.actions_["activity"].trigger()
        return window.status.activity
    window.show_page(panel)
    page = window.pages.currentWidget()
    assert page is not None
    return page


def _is_shown(widget: QWidget, kind: str) -> bool:
    return widget.isVisible() and type(widget).__name__ == kind


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
