from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.drawings.views import (
    describe,
    described_figures,
    number_of,
    numbers_in,
    view_in_list,
    view_of,
)
from patentviewer.model.documents import Figure, View


def _figures(*labels: str) -> list[Figure]:
    page = np.zeros((9, 9), np.uint8)
    return [Figure(page, 1, i + 1, label) for i, label in enumerate(labels)]


@pytest.mark.parametrize(
    ("sentence", "view"),
    [
        ("is a top plan view thereof", View.TOP),
        ("is a bottom plan view thereof;", View.BOTTOM),
        ("is a plan view of quilted fabric embodying the design", View.TOP),
        ("is a front elevational view of the hub", View.FRONT),
        ("is a front thereof", View.FRONT),
        ("is a rear side elevational view thereof", View.REAR),
        ("is a Back view thereof", View.REAR),
        ("is left side view of the system", View.LEFT),
        ("is a right elevational side view of the bottle of FIG. 1", View.RIGHT),
        ("is a Right - side view thereof", View.RIGHT),
        ("is an opposite side view thereof", View.SIDE),
        ("is a heel side view of the golf club head of FIG. 1", View.SIDE),
        ("is an end elevational view thereof", View.SIDE),
        ("is a front, bottom, right-side perspective view of a keyboard", View.PERSPECTIVE),
        ("is a front isometric view", View.PERSPECTIVE),
        ("is a three - quarter view thereof", View.PERSPECTIVE),
        ("is an enlarged fragmentary elevation view of the bottom portion", View.DETAIL),
        ("is an enlarged view of portion 9 shown in FIG . 1", View.DETAIL),
        ("is a cross-sectional view taken along line 4-4 of FIG. 2", View.SECTION),
        ("is an enlarged sectional view", View.SECTION),
        ("is an exploded perspective view thereof", View.EXPLODED),
        ("is an environmental perspective view showing the chair in use", View.IN_USE),
        ("is a perspective view of the brush shown in use", View.IN_USE),
        ("is a first side in a position of use view thereof", View.IN_USE),
        ("is a view of the underside of the tray", View.BOTTOM),
        ("is a left side view, the right side view being a mirror image thereof", View.LEFT),
        (
            "is a front elevational view, wherein the rear elevational view is a mirror image",
            View.FRONT,
        ),
        ("is a fro elevational view", View.UNKNOWN),
        ("is an elevation view thereof", View.UNKNOWN),
        ("", View.UNKNOWN),
    ],
)
def test_a_sentence_tells_the_view(sentence: str, view: View) -> None:
    assert view_of(sentence) is view


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("1-7", ["1", "2", "3", "4", "5", "6", "7"]),
        ("3 and 4", ["3", "4"]),
        ("1A, 1B and 2", ["1A", "1B", "2"]),
        ("1A-1C", ["1A", "1B", "1C"]),
        ("2 through 4", ["2", "3", "4"]),
        ("1.1", ["1.1"]),
        ("", []),
    ],
)
def test_numbers_are_expanded(said: str, numbers: list[str]) -> None:
    assert numbers_in(said) == numbers


def test_keys_of_descriptions_are_counted_once() -> None:
    assert described_figures({"1": "a", "2 and 3": "b", "3": "c"}) == ("1", "2", "3")


@given(st.text())
def test_any_text_is_a_sentence(text: str) -> None:
    assert isinstance(numbers_in(text), list)
    assert view_of(text) in View


@given(st.integers(1, 99), st.sampled_from(["", "A", "c", "'"]))
def test_a_label_gives_its_number(number: int, letter: str) -> None:
    assert number_of(f"FIG. {number}{letter}") == f"{number}{letter.upper()}"


def test_each_figure_gets_its_sentence() -> None:
    figures = describe(
        _figures("FIG. 2", "FIG. 1"), {"1": "is a front view", "2": "is a rear view thereof"}
    )
    assert [f.view for f in figures] == [View.REAR, View.FRONT]
    assert figures[0].description == "is a rear view thereof"


def test_one_unread_label_is_inferred_from_what_is_left() -> None:
    sentences = {"1": "is a front view", "2": "is a rear view", "3": "is a top view"}
    figures = describe(_figures("FIG. 3", "", "FIG. 1"), sentences)
    assert [f.label for f in figures] == ["FIG. 3", "FIG. 2", "FIG. 1"]


def test_several_unread_labels_are_inferred_from_order() -> None:
    sentences = {str(n): "is a front view" for n in range(1, 5)}
    figures = describe(_figures("", "FIG. 2", "", "FIG. 4"), sentences)
    assert [f.label for f in figures] == ["FIG. 1", "FIG. 2", "FIG. 3", "FIG. 4"]


def test_a_label_that_no_sentence_speaks_of_is_corrected_where_the_count_fits() -> None:
    sentences = {"1": "is a front view", "2": "is a rear view"}
    figures = describe(_figures("FIG. 1", "FIG. 7"), sentences)
    assert [f.label for f in figures] == ["FIG. 1", "FIG. 2"]


def test_nothing_is_inferred_where_the_count_does_not_fit() -> None:
    sentences = {"1": "is a front view", "2": "is a rear view"}
    figures = describe(_figures("", "FIG. 2", ""), sentences)
    assert [f.label for f in figures] == ["", "FIG. 2", ""]
    assert [f.view for f in figures] == [View.UNKNOWN, View.REAR, View.UNKNOWN]


def test_nothing_is_inferred_where_order_contradicts() -> None:
    sentences = {str(n): "is a front view" for n in range(1, 5)}
    figures = describe(_figures("FIG. 4", "", "", "FIG. 1"), sentences)
    assert [f.label for f in figures] == ["FIG. 4", "", "", "FIG. 1"]


@pytest.mark.parametrize(
    ("words", "view"),
    [
        ("Top_view", View.TOP),
        ("Vorderansicht", View.FRONT),
        ("vue arrière", View.REAR),
        ("左側面図", View.LEFT),
        ("使用状態を示す参考図", View.IN_USE),
        ("사시도", View.PERSPECTIVE),
        ("우측면도", View.RIGHT),
        ("평면도", View.TOP),
        ("저면도", View.BOTTOM),
        ("사용상태도", View.IN_USE),
        ("主视图", View.FRONT),
        ("后视图", View.REAR),
        ("俯视图", View.TOP),
        ("仰视图", View.BOTTOM),
        ("右前方立体图", View.PERSPECTIVE),
        ("A部局部放大图", View.DETAIL),
        ("1.1", View.UNKNOWN),
    ],
)
def test_a_view_is_known_by_the_word_of_each_office(words: str, view: View) -> None:
    assert view_in_list(words) is view
