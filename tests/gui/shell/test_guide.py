from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from patentviewer.gui.shell.guide import PAGES, GuideWindow, page_text, page_title


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("name", PAGES)
def test_every_page_has_a_title_and_text(name: str) -> None:
    assert page_title(name)
    assert len(page_text(name)) > 300
    assert "```{" not in page_text(name)


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_to_pages_that_exist(name: str) -> None:
    for target in re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", page_text(name)):
        assert target.removesuffix(".md") in PAGES


def test_pictures_stand_in_the_page(guide: GuideWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    (target,) = re.findall(r"!\[[^]]*\]\(([^)]+)\)", page_text("index"))
    picture = guide.browser.loadResource(kind, QUrl(target))
    assert 300 < picture.width() <= guide.browser.viewport().width()
    assert guide.browser.loadResource(kind, QUrl("pictures/../index.md")) == ""


@pytest.mark.parametrize("wide", [700, 960, 1400])
def test_nothing_in_the_guide_has_to_be_scrolled_sideways_or_is_cut(
    guide: GuideWindow, qtbot: QtBot, wide: int
) -> None:
    guide.resize(wide, 720)
    qtbot.wait(50)
    assert guide.browser.horizontalScrollBar().maximum() == 0
    assert guide.contents.sizeHintForColumn(0) <= guide.contents.viewport().width()


def test_a_link_opens_its_page_and_marks_it_in_the_contents(guide: GuideWindow) -> None:
    guide.browser.setSource(QUrl("scores.md"))
    assert "two scores" in guide.browser.toPlainText()
    assert guide.contents.currentItem().text() == page_title("scores")


def test_choosing_in_the_contents_opens_the_page(guide: GuideWindow) -> None:
    guide.contents.setCurrentRow(PAGES.index("privacy"))
    assert "no telemetry" in guide.browser.toPlainText()


@pytest.mark.qt_log_ignore("No document for")
def test_a_link_to_elsewhere_reads_nothing(guide: GuideWindow) -> None:
    guide.browser.setSource(QUrl("file:///etc/passwd"))
    assert "root:" not in guide.browser.toPlainText()
