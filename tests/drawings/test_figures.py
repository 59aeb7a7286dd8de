from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from drawn_sheets import PAGE, article, blank, header, labelled_sheet, write
from hypothesis import given, settings
from hypothesis import strategies as st

from patentviewer.drawings import figures
from patentviewer.drawings.figures import figures_of, header_pieces
from patentviewer.drawings.folder import walk
from patentviewer.drawings.ink import ink_of
from patentviewer.drawings.prepare import trim
from patentviewer.drawings.reading import read
from patentviewer.drawings.views import described_figures
from patentviewer.model.documents import Picture, Problem, Sheet


def _alike(found: Picture, drawn: Picture) -> bool:
    """Whether two pictures show the same ink, but for a pixel or two at edges."""
    a, b = trim(found) < 128, trim(drawn) < 128
    if max(abs(a.shape[0] - b.shape[0]), abs(a.shape[1] - b.shape[1])) > 4:
        return False
    rows, columns = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    return bool((a[:rows, :columns] != b[:rows, :columns]).mean() < 0.02)


def test_a_sheet_with_one_label_is_one_figure_without_label_and_header() -> None:
    sheet, (drawn,) = labelled_sheet(["FIG. 1"])
    (figure,) = figures_of(sheet)
    assert figure.label == "FIG. 1"
    assert (figure.sheet, figure.ordinal, figure.quarter_turns) == (1, 1, 0)
    assert _alike(figure.picture, drawn)


def test_the_box_says_where_the_figure_lies_on_the_sheet() -> None:
    sheet, _ = labelled_sheet(["FIG. 1"])
    (figure,) = figures_of(sheet)
    x, y, w, h = figure.box
    assert np.array_equal(sheet.picture[y : y + h, x : x + w], figure.picture)


def test_figures_come_apart_in_reading_order() -> None:
    labels = ["FIG. 1", "FIG. 2", "FIG. 3", "FIG. 4"]
    sheet, articles = labelled_sheet(labels, columns=2)
    figures = figures_of(sheet)
    assert [figure.label for figure in figures] == labels
    assert [figure.ordinal for figure in figures] == [1, 2, 3, 4]
    assert all(_alike(f.picture, a) for f, a in zip(figures, articles, strict=True))


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("size", [34, 60, 100])
def test_numbers_alone_are_the_labels_of_international_registrations(size: int, turns: int) -> None:
    """Nine in ten are read, whatever the number."""
    pairs = [
        (f"{design}.{view}", f"{design}.{view + 1}") for design in (1, 4, 12) for view in (1, 8, 11)
    ]
    read_right = 0
    for labels in pairs:
        sheet, _ = labelled_sheet(labels, size=size, turns=turns)
        read_right += len(set(labels) & {figure.label for figure in figures_of(sheet)})
    assert read_right >= 0.9 * 2 * len(pairs)


def test_numbers_alone_tell_drawings_apart() -> None:
    sheet, articles = labelled_sheet(["1.1", "1.2"])
    figures = figures_of(sheet)
    assert [figure.label for figure in figures] == ["1.1", "1.2"]
    assert all(_alike(f.picture, a) for f, a in zip(figures, articles, strict=True))


def test_a_number_within_a_drawing_is_none_of_its_labels() -> None:
    page = blank()
    header(page)
    cv2.rectangle(page, (600, 800), (1900, 2600), 0, 6)
    cv2.rectangle(page, (800, 1000), (1700, 2400), 0, 4)
    write(page, "1.5", 1200, 1500, 60)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.label == ""
    inked = figure.picture[figure.picture.shape[0] // 4 : figure.picture.shape[0] // 2]
    assert (inked[:, 200:-200] < 128).any()


def _script(page: Picture, x: int, y: int, number: str) -> None:
    """A word whose letters are one stroke, as in script, 180 x 120, and its number."""
    strokes = [(0, 90), (40, 0), (80, 5), (30, 40), (70, 45), (100, 80)]
    strokes += [(120, 30), (130, 85), (170, 30), (175, 110), (140, 120)]
    cv2.polylines(page, [np.add(strokes, (x, y), dtype=np.int32)], False, 0, 8)
    write(page, number, x + 220, y + 20, 90)


def test_a_number_behind_a_word_in_script_is_a_label_of_a_page() -> None:
    page = blank()
    header(page)
    page[700:1900, 500:1700] = article(1, 1200, 1200)
    _script(page, 830, 2170, "3")
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.label == "FIG. 3"
    assert _alike(figure.picture, article(1, 1200, 1200))
    assert not any(loose.label for loose in figures_of(Sheet(page, 1, 300, is_bare=True)))


def test_a_word_in_script_is_known_amid_dust_and_above_a_broken_line() -> None:
    page = blank()
    header(page)
    page[500:1400, 700:1800] = article(0, 1100, 900)
    _script(page, 1150, 1550, "7")
    for x in range(900, 1600, 24):  # as close below the word as draughtsmen draw it
        cv2.line(page, (x, 1690), (x + 12, 1690), 0, 6)
    for x, y in ((1190, 1560), (1300, 1590), (1345, 1570)):
        cv2.circle(page, (x, y), 1, 0, -1)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.label == "FIG. 7"


def test_strokes_that_read_like_a_label_make_no_figure_of_a_speck(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sheet, (drawn,) = labelled_sheet(["FIG. 2"])
    picture = sheet.picture.copy()
    cv2.circle(picture, (1280, 3100), 4, 0, -1)
    sheet = replace(sheet, picture=picture)
    (true,) = figures.find_labels(ink_of(sheet), np.ones(len(ink_of(sheet).boxes), bool))
    strokes = replace(true, text="FIG. 1", pieces=np.zeros(0, np.int64), certainty=0.4)
    strokes = replace(strokes, box=(430, 980, 60, 20))
    monkeypatch.setattr(figures, "find_labels", lambda *_: [true, strokes])
    (figure,) = figures_of(sheet)
    assert figure.label == "FIG. 2"
    assert _alike(figure.picture, drawn)


def test_the_full_stop_of_a_label_goes_with_it() -> None:
    page = blank()
    header(page)
    page[500:1400, 700:1800] = article(0, 1100, 900)
    write(page, "FIG", 1050, 1440, 90)
    cv2.rectangle(page, (1240, 1490), (1251, 1495), 0, -1)
    write(page, "2", 1400, 1440, 90)  # too far away to be read in one line with its word
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.label == "FIG. 2"
    assert figure.picture.shape[0] < 910


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_sheet_gives_upright_figures(turns: int) -> None:
    sheet, articles = labelled_sheet(["FIG. 1", "FIG. 2"], turns=turns)
    figures = figures_of(sheet)
    assert [figure.label for figure in figures] == ["FIG. 1", "FIG. 2"]
    assert {figure.quarter_turns for figure in figures} == {turns}
    assert all(_alike(f.picture, a) for f, a in zip(figures, articles, strict=True))


@settings(max_examples=12)
@given(
    numbers=st.lists(st.integers(1, 40), min_size=1, max_size=3, unique=True),
    form=st.sampled_from(["FIG. {}", "FIG.{}", "Fig. {}", "FIGURE {}", "FIG. {}A"]),
    size=st.integers(44, 110),
    turns=st.sampled_from([0, 1]),
)
def test_there_are_as_many_figures_as_labels(
    numbers: list[int], form: str, size: int, turns: int
) -> None:
    sheet, articles = labelled_sheet([form.format(n) for n in numbers], size=size, turns=turns)
    figures = figures_of(sheet)
    assert len(figures) == len(numbers)
    assert all(_alike(f.picture, a) for f, a in zip(figures, articles, strict=True))


@pytest.mark.parametrize(
    ("labels", "size"),
    [
        (["Fig. 6", "Fig. 1"], 44),
        (["FIG. 20A", "FIG. 33A"], 52),
        (["FIG. 6", "FIG. 9", "FIG. 10"], 46),
    ],
)
def test_numbers_that_look_the_same_upside_down_are_read(labels: list[str], size: int) -> None:
    sheet, _ = labelled_sheet(labels, size=size)
    assert [figure.label.upper() for figure in figures_of(sheet)] == [x.upper() for x in labels]


def test_a_label_among_many_dashes_is_found() -> None:
    sheet, _ = labelled_sheet(["FIG. 5"])
    page = sheet.picture.copy()
    for y in range(2700, 3100, 40):
        for x in range(300, 2300, 60):
            cv2.line(page, (x, y), (x + 24, y), 0, 4)
    (figure, *_) = figures_of(Sheet(page, 1, 300))
    assert figure.label == "FIG. 5"


def test_a_label_is_told_from_bits_of_a_drawing_in_line_with_it() -> None:
    sheet, (drawn,) = labelled_sheet(["FIG. 4"], size=66)
    page = sheet.picture.copy()
    rows, columns = np.nonzero(page[2000:] < 128)
    right, middle = int(columns.max()), 2000 + int(rows.mean())
    for x in (right + 58, right + 120):
        cv2.rectangle(page, (x, middle - 26), (x + 30, middle + 26), 0, 4)
    figures = figures_of(Sheet(page, 1, 300))
    assert [figure.label for figure in figures] == ["FIG. 4"]
    assert drawn.size


def test_an_exploded_figure_stays_whole_under_its_one_label() -> None:
    page = blank()
    for row in (450, 1150, 1850):
        picture = article(row, 900, 450)
        page[row : row + 450, 800:1700] = picture
    write(page, "FIG. 5", 1150, 2500)
    header(page)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.picture.shape[0] > 1800


def test_drawings_far_apart_without_labels_are_figures_of_their_own() -> None:
    page = blank()
    for top in (500, 1900):
        page[top : top + 800, 700:1700] = article(0, 1000, 800)
    header(page)
    assert len(figures_of(Sheet(page, 1, 300))) == 2


def test_dashed_lines_and_their_gaps_stay() -> None:
    page = blank()
    drawn = blank(1000, 700)
    for x in range(0, 1000, 50):
        for y in (3, 696):
            cv2.line(drawn, (x, y), (min(x + 28, 999), y), 0, 5)
    for y in range(0, 700, 50):
        for x in (3, 996):
            cv2.line(drawn, (x, y), (x, min(y + 28, 699)), 0, 5)
    page[1000:1700, 700:1700] = drawn
    write(page, "FIG. 2", 1100, 1850)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert _alike(figure.picture, drawn)


def test_a_grey_picture_stays_grey() -> None:
    shade = np.tile(np.linspace(30, 200, 800).astype(np.uint8), (600, 1))
    page = blank()
    page[900:1500, 800:1600] = shade
    write(page, "FIG. 1", 1100, 1650)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert figure.picture.shape == (600, 800)
    assert np.array_equal(figure.picture, shade)


def test_specks_and_scan_strips_are_no_part_of_a_figure() -> None:
    sheet, (drawn,) = labelled_sheet(["FIG. 1"])
    page = sheet.picture.copy()
    page[:, :12] = 0
    page[3000:3004, 300:304] = 0
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert _alike(figure.picture, drawn)


def test_a_bare_picture_is_one_figure() -> None:
    picture = article(1, 480, 480)
    (figure,) = figures_of(Sheet(picture, 1, is_bare=True))
    assert np.array_equal(figure.picture, trim(picture))


def test_lettering_on_the_article_stays() -> None:
    page = blank()
    cv2.rectangle(page, (700, 800), (1800, 1600), 0, 6)
    write(page, "START", 1000, 1100, 120)
    before = page[795:1606, 695:1806].copy()
    write(page, "FIG. 1", 1100, 1800)
    (figure,) = figures_of(Sheet(page, 1, 300))
    assert _alike(figure.picture, before)


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (600, 2), (40, 40)])
def test_empty_and_tiny_sheets_give_no_figure(shape: tuple[int, int]) -> None:
    assert figures_of(Sheet(np.full(shape, 255, np.uint8), 1)) == []


def test_a_black_sheet_is_a_figure() -> None:
    (figure,) = figures_of(Sheet(np.zeros((300, 200), np.uint8), 1))
    assert figure.picture.shape == (300, 200)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_header_is_found_at_any_edge(turns: int) -> None:
    page = blank()
    header(page)
    page[800:1800, 600:1800] = article(0, 1200, 1000)
    ink = ink_of(Sheet(np.ascontiguousarray(np.rot90(page, turns)), 1, 300))
    flags = header_pieces(ink)
    assert 30 < np.count_nonzero(flags) < 60
    left = ink.boxes[~flags]
    assert (left[:, 2:].max(axis=1) > 3).all()


def test_a_row_of_dashes_along_the_edge_is_no_header() -> None:
    page = blank()
    for x in range(300, PAGE[0] - 300, 60):
        cv2.line(page, (x, 250), (x + 30, 250), 0, 20)
    assert not header_pieces(ink_of(Sheet(page, 1, 300))).any()


@settings(max_examples=25)
@given(st.data())
def test_any_scribble_can_be_split(data: st.DataObject) -> None:
    side = st.integers(1, 700)
    page = np.full((data.draw(side), data.draw(side)), 255, np.uint8)
    points = st.tuples(st.integers(-20, 720), st.integers(-20, 720))
    for start, end in data.draw(st.lists(st.tuples(points, points), max_size=12)):
        cv2.line(page, start, end, data.draw(st.integers(0, 255)), data.draw(st.integers(1, 9)))
    for figure in figures_of(Sheet(page, 1, data.draw(st.sampled_from([0.0, 72.0, 300.0])))):
        x, y, w, h = figure.box
        assert min(x, y) >= 0
        assert x + w <= page.shape[1]
        assert y + h <= page.shape[0]
        assert sorted(figure.picture.shape) == sorted((w, h))


@pytest.mark.real
@pytest.mark.slow
def test_real_grants_give_the_figures_they_describe(real_drawings: Path) -> None:
    fits = []
    for source in walk(real_drawings / "uspto-grants"):
        assert not isinstance(source, Problem)
        reading = read(source)
        described = described_figures(reading.bibliography.descriptions)
        fits.append(len(described) == len(reading.figures))
    assert sum(fits) >= 0.95 * len(fits)
