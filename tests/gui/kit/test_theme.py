from __future__ import annotations

import itertools
from dataclasses import fields

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from patentviewer import paths
from patentviewer.gui.kit import parts, theme
from patentviewer.gui.shell.actions import TABLE


def luminance(name: str) -> float:
    parts = [channel / 255 for channel in QColor(name).getRgb()[:3]]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


BOTH = pytest.mark.parametrize("used", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "accent_soft"])
@pytest.mark.parametrize("text", ["text", "quiet"])
def test_text_is_legible_on_every_ground(used: theme.Colours, ground: str, text: str) -> None:
    assert contrast(getattr(used, text), getattr(used, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("text", ["accent", "good", "warning", "danger"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_coloured_text_is_legible(used: theme.Colours, ground: str, text: str) -> None:
    assert contrast(getattr(used, text), getattr(used, ground)) >= 4.5


@BOTH
def test_text_on_the_accent_and_on_marks_is_legible(used: theme.Colours) -> None:
    assert contrast(used.on_accent, used.accent) >= 4.5
    for mark in ("good", "warning", "danger"):
        assert contrast(used.window, getattr(used, mark)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_edges_of_controls_stand_out(used: theme.Colours, ground: str) -> None:
    assert contrast(used.edge, getattr(used, ground)) >= 3.0
    assert contrast(used.accent, getattr(used, ground)) >= 3.0


def test_drawings_stay_black_on_white_in_both() -> None:
    assert theme.LIGHT.paper == theme.DARK.paper == "#ffffff"
    assert contrast(theme.DARK.ink, theme.DARK.paper) > 15


def test_the_style_names_only_colours_that_exist(qapp: QApplication) -> None:
    for mode, used in (("dark", theme.DARK), ("light", theme.LIGHT)):
        theme.apply(mode, animations=False)
        assert theme.colours() == used
        sheet = qapp.styleSheet()
        assert "$" not in sheet.replace("$$", "")
        assert used.accent in sheet
    assert {field.name for field in fields(theme.Colours)} >= {"paper", "ink"}


def test_every_action_has_an_icon_that_exists() -> None:
    icons = paths.resources_folder() / "icons"
    missing = [
        spec.icon for spec in TABLE if spec.icon and not (icons / f"{spec.icon}.svg").exists()
    ]
    assert missing == []


def test_an_icon_changes_its_colour_with_the_theme(qapp: QApplication) -> None:
    icon = theme.icon("square")

    def darkest() -> int:
        image = icon.pixmap(32, 32, QIcon.Mode.Normal).toImage()
        inked = [
            image.pixelColor(x, y).lightness()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() > 200
        ]
        return min(inked)

    light = darkest()
    theme.apply("dark", animations=False)
    dark = darkest()
    theme.apply("light", animations=False)
    assert light < 80
    assert dark > 180


def test_a_slider_that_does_nothing_now_looks_so(qtbot: QtBot) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.resize(120, 24)
    slider.setValue(50)

    def has_accent() -> bool:
        picture = slider.grab().toImage()
        places = itertools.product(range(picture.width()), range(picture.height()))
        return any(picture.pixelColor(*at).name() == theme.colours().accent for at in places)

    assert has_accent()
    slider.setEnabled(False)
    assert not has_accent()


def test_larger_text_is_larger(qapp: QApplication) -> None:
    before = qapp.font().pointSizeF()
    theme.apply("light", 1.5, animations=False)
    larger = qapp.font().pointSizeF()
    theme.apply("light", animations=False)
    assert larger == pytest.approx(1.5 * before)


def test_icons_grow_with_the_text() -> None:
    theme.apply("light", animations=False)
    made = parts.button("Open", "folder-open")
    usual = made.iconSize().width()
    theme.apply("light", 1.5, animations=False)
    assert made.iconSize().width() == pytest.approx(1.5 * usual, abs=1)
    assert parts.button("Open", "folder-open").iconSize() == made.iconSize()
    theme.apply("light", animations=False)
    assert made.iconSize().width() == usual


def test_nothing_moves_where_animations_are_off() -> None:
    theme.apply("light", animations=False)
    assert theme.motion_ms() == 0


def test_an_icon_is_painted_once_for_a_size_and_a_theme(qapp: QApplication) -> None:
    first = theme.icon("search").pixmap(18, 18).toImage()
    assert theme.icon("search").pixmap(18, 18).toImage() == first
    theme.apply("dark", animations=False)
    try:
        assert theme.icon("search").pixmap(18, 18).toImage() != first
    finally:
        theme.apply("light", animations=False)
    assert theme.icon("search").pixmap(18, 18).toImage() == first


def test_an_icon_without_room_is_nothing(qapp: QApplication) -> None:
    assert theme.icon("search").pixmap(QSize(0, 16)).isNull()
    assert not theme.icon("search").pixmap(QSize(16, 16)).isNull()
