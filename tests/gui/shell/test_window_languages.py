"""The window in each language it speaks: nothing is cut at the size of a small screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QWidget,
)

from patentviewer.gui.shell import application
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.gui.shell.pages import PAGES
from patentviewer.model.language import LANGUAGES

Eventually = Callable[..., None]


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    translators = application.install_language(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def window(spoken: str, opened: Callable[..., MainWindow]) -> MainWindow:
    return opened((1280, 800))


def cut(root: QWidget) -> list[str]:
    """What is written on buttons, and in lines that neither wrap nor shorten, without the room."""
    buttons = [
        one.text()
        for one in root.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and one.width() < one.sizeHint().width()
    ]
    lines = [
        one.text()
        for one in root.findChildren(QLabel)
        if type(one) is QLabel
        and one.isVisible()
        and one.text()
        and not one.wordWrap()
        and one.textFormat() is not Qt.TextFormat.RichText
        and one.width() < one.sizeHint().width()
    ]
    tabs = [
        one.accessibleName()
        for one in root.findChildren(QTabBar)
        if one.isVisible() and one.width() < one.sizeHint().width()
    ]
    return buttons + lines + tabs


def test_nothing_is_cut_on_any_page_before_the_first_search(
    window: MainWindow, qapp: QApplication
) -> None:
    for page in PAGES:
        window.show_page(page.name)
        qapp.processEvents()
        assert cut(window) == [], page.name


def test_the_window_fits_a_screen_of_1920_by_1080_at_200_percent(
    window: MainWindow, qapp: QApplication
) -> None:
    for page in PAGES:
        window.show_page(page.name)
        window.resize(960, 500)
        qapp.processEvents()
        assert (window.width(), window.height()) == (960, 500), page.name
        assert cut(window) == [], page.name


def test_what_a_field_is_for_can_be_read_where_it_is_narrowest(
    window: MainWindow, qapp: QApplication
) -> None:
    design = window.search_page.design
    design.nothing.hide()
    design.whole.show()
    window.resize(960, 500)
    qapp.processEvents()
    for field in window.search_page.findChildren(QLineEdit):
        style = QStyleOptionFrame()
        field.initStyleOption(style)
        box = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, style, field)
        text = field.placeholderText()
        assert field.fontMetrics().horizontalAdvance(text) <= box.width(), text


def test_nothing_is_cut_where_a_file_cannot_be_searched(
    window: MainWindow, tmp_path: Path, eventually: Eventually
) -> None:
    blank = tmp_path / "blank.png"
    blank.write_bytes(cv2.imencode(".png", np.full((900, 700), 255, np.uint8))[1].tobytes())
    window.open_files([blank])
    eventually(window.search_page.query_panel.well.whole_sheet.isVisible)
    assert cut(window) == []
