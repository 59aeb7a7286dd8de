"""What is compared and how, without a window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from patentviewer.compare.comparison import compare
from patentviewer.compare.ink import lines_of
from patentviewer.gui.compare import designs
from patentviewer.gui.compare.designs import Design, Drawn, Opened
from patentviewer.gui.compare.model import ComparisonModel, Mode
from patentviewer.model.annotation import Annotation, Arrow, Measure, Side
from patentviewer.model.answer import Answer
from patentviewer.model.circumstances import Circumstances, ModelState
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Figure, Picture, View
from patentviewer.model.ranking import (
    Coverage,
    DesignHit,
    FigureHit,
    FigureKey,
    Query,
    QueryFigure,
    Ranking,
)

ARROW = Arrow((10.0, 10.0), (60.0, 60.0))
LENGTH = Measure((10.0, 10.0), (10.0, 110.0))


def stool(legs: int) -> Picture:
    picture = np.full((300, 240), 255, np.uint8)
    cv2.ellipse(picture, (120, 50), (90, 27), 0, 0, 360, 0, 3)
    for leg in range(legs):
        x = 42 + round(156 * leg / (legs - 1))
        cv2.line(picture, (x, 72), (x + (x - 120) // 6, 282), 0, 3)
    return picture


def design(name: str, legs: int, *views: View) -> Design:
    figures = tuple(
        Figure(stool(legs + position), 1, position + 1, f"FIG. {position + 1}", view)
        for position, view in enumerate(views)
    )
    keys = tuple(FigureKey("stools", 10 * legs + position) for position in range(len(views)))
    asked = tuple(range(len(views)))
    return Design(name, "", figures, keys, asked=asked, key=DesignKey("US", name))


def hit_of(shown: Design, *, position: int = 0, mirrored: bool = False) -> DesignHit:
    figure = FigureHit(shown.keys[position], 0.9, 0, "stool.png", 1, 1, "", View.FRONT, mirrored)
    assert shown.key is not None
    return DesignHit(shown.key, 1, Bibliography(shown.name), 0.9, (figure,))


def answer(*figures: QueryFigure, **asked: object) -> Answer:
    query = Query(figures or (QueryFigure(stool(3)),), **asked)  # type: ignore[arg-type]
    return Answer(query, Ranking((), 0, Coverage((), 0, 0, 0)), Circumstances("", "", MODEL, ()))


MODEL = ModelState("", "")
LEFT = design("D1", 3, View.FRONT, View.TOP)
RIGHT = design("D2", 4, View.FRONT, View.TOP)


def drawn(figure: Figure) -> Drawn:
    return Drawn(figure.picture, lines_of(figure.picture), is_small=False)


def lay_pair(model: ComparisonModel) -> None:
    left = drawn(model.left.figures[model.pair.left_position])
    right = drawn(model.right.figures[model.pair.right_position])
    model.pair.left, model.pair.right = left, right
    model.pair.comparison = compare(left.picture, right.picture, mirrored=model.is_mirrored)


def opened(model: ComparisonModel, right: Design) -> tuple[int, int] | None:
    assert model.hit is not None
    return model.take_document(Opened(right, designs.paired(model.left, right, model.hit, {})))


def called(figures: Sequence[Figure], position: int) -> str:
    figure = figures[position]
    return f"{figure.label} {figure.view.value}".strip()


@pytest.fixture
def model() -> ComparisonModel:
    made = ComparisonModel(called)
    made.open(answer(), hit_of(RIGHT), LEFT, replace(RIGHT, figures=(), keys=()))
    positions = opened(made, RIGHT)
    assert positions == (0, 0)
    made.show(*positions)
    return made


def test_it_needs_nothing_of_qt() -> None:
    probe = "import sys; import patentviewer.gui.compare.model; print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_document_without_figures_shows_none(model: ComparisonModel) -> None:
    assert opened(model, replace(RIGHT, figures=(), keys=())) is None


def test_what_matched_best_is_seen_first_unless_its_views_part_it(model: ComparisonModel) -> None:
    model.open(answer(), hit_of(RIGHT, position=1), LEFT, RIGHT)
    assert opened(model, RIGHT) == (0, 0)

    unknown = design("D3", 4, View.UNKNOWN, View.UNKNOWN)
    model.open(answer(), hit_of(unknown, position=1), LEFT, unknown)
    assert opened(model, unknown) == (0, 1)


def test_a_pair_is_mirrored_where_the_search_found_it_so(model: ComparisonModel) -> None:
    model.open(answer(), hit_of(RIGHT, mirrored=True), LEFT, RIGHT)
    model.show(0, 0)
    assert model.is_mirrored
    model.show(1, 1)
    assert not model.is_mirrored


def test_mirroring_anew_parts_the_drawings(model: ComparisonModel) -> None:
    lay_pair(model)
    assert not model.mirror(False)
    assert model.pair.comparison is not None
    assert model.mirror(True)
    assert model.pair.comparison is None


def test_pairs_set_by_hand_free_the_former_partner_and_can_be_taken_back(
    model: ComparisonModel,
) -> None:
    hit = model.hit
    change = model.repair(0, 1)
    assert model.pair_so(hit, change.after)
    work = model.pairing()
    assert work is not None
    assert (0, 1) in designs.positions_of(work())

    again = model.repair(1, 1)
    assert again.before == {0: 1}
    assert again.after == {0: None, 1: 1}
    assert model.pair_so(hit, change.before)
    work = model.pairing()
    assert work is not None
    assert designs.positions_of(work()) == ((0, 0), (1, 1))


def test_pairs_of_a_hit_that_is_gone_are_let_be(model: ComparisonModel) -> None:
    gone, change = model.hit, model.repair(0, 1)
    model.open(answer(), hit_of(RIGHT), LEFT, RIGHT)
    assert not model.pair_so(gone, change.after)
    assert not model.pair_so(None, change.after)


def test_the_hit_moved_by_hand_is_laid_there_and_back(model: ComparisonModel) -> None:
    assert model.move(5, 0, 0, 1) is None
    lay_pair(model)
    assert model.pair.comparison is not None
    before = model.pair.comparison.alignment

    change = model.move(5, 0, 0, 1)
    assert change is not None
    moved = model.lay(change.after)
    assert moved is model.pair.comparison
    assert moved is not None
    assert moved.alignment.transform.c > before.transform.c

    assert model.lay(change.before) is not None
    assert model.pair.comparison.alignment is before


def test_a_move_is_not_done_on_the_mirror_image(model: ComparisonModel) -> None:
    lay_pair(model)
    change = model.move(5, 0, 0, 1)
    assert change is not None
    model.mirror(True)
    assert model.lay(change.after) is None
    lay_pair(model)
    assert model.lay(change.after) is None


def test_drawings_are_named_by_design_and_figure(model: ComparisonModel) -> None:
    name = model.name(Side.RIGHT)
    assert (name.design, name.name, name.caption) == (RIGHT.key, "D2", "FIG. 1 front")
    model.show(-1, 1)
    assert model.name(Side.LEFT).caption == ""
    assert model.name(Side.PRIOR).name == ""
    assert model.pair.is_half
    assert not model.pair.is_whole


def test_notes_stay_with_their_drawing(model: ComparisonModel) -> None:
    model.set_notes(model.key(Side.LEFT), (ARROW,))
    model.show(1, 1)
    assert model.notes(Side.LEFT) == ()
    model.show(0, 0)
    assert model.notes(Side.LEFT) == (ARROW,)


def test_notes_on_one_sketch_are_not_shown_on_another(model: ComparisonModel) -> None:
    def sketched(legs: int) -> Design:
        return Design("", "", (Figure(stool(legs), 1, 1),), asked=(0,))

    model.open(answer(), hit_of(RIGHT), sketched(3), RIGHT)
    model.show(0, 0)
    model.set_notes(model.key(Side.LEFT), (ARROW,))
    model.open(answer(), hit_of(RIGHT), sketched(5), RIGHT)
    model.show(0, 0)
    assert model.notes(Side.LEFT) == ()


def test_the_first_length_is_what_others_are_a_ratio_of(model: ComparisonModel) -> None:
    assert model.reference is None
    model.set_notes(model.key(Side.RIGHT), (ARROW, LENGTH))
    assert model.reference == LENGTH.length


def test_what_is_shown_can_be_kept_with_its_notes(model: ComparisonModel) -> None:
    assert model.kept() is None
    lay_pair(model)
    notes: tuple[Annotation, ...] = (ARROW,)
    model.set_notes(model.key(Side.RIGHT), notes)

    kept = model.kept()

    assert kept is not None
    assert model.pair.comparison is not None
    assert kept.transform == model.pair.comparison.alignment.transform
    assert kept.quality == model.pair.comparison.alignment.quality
    assert (kept.left.design, kept.right.caption) == ("D1", "FIG. 1 front")
    assert kept.on(Side.RIGHT) == notes
    assert kept.prior is None


def test_nothing_is_kept_before_it_is_laid_and_none_of_three_missing(
    model: ComparisonModel,
) -> None:
    lay_pair(model)
    laid, model.pair.comparison = model.pair.comparison, None
    assert model.kept() is None
    model.pair.comparison = laid
    model.choose_prior(hit_of(RIGHT))
    assert model.kept() is None
    model.leave_prior()
    assert model.kept() is not None


def test_a_figure_beside_those_that_were_searched_counts_as_the_first(
    model: ComparisonModel,
) -> None:
    sketched = (QueryFigure(stool(3), is_sketch=True), QueryFigure(stool(4)))
    asked = answer(*sketched, descriptor_weights={"shape": 1.0})
    left = replace(LEFT, asked=(1,))
    model.open(asked, hit_of(RIGHT), left, RIGHT)
    assert model.descriptor_weights == {"shape": 1.0}
    model.show(0, 0)
    assert model.is_sketch
    model.show(1, 1)
    assert model.is_sketch
    model.left = replace(LEFT, asked=(0, 1))
    assert not model.is_sketch


def test_a_pair_is_explained_by_the_weights_that_its_likeness_was_made_with(
    model: ComparisonModel,
) -> None:
    asked = answer(QueryFigure(stool(3)), QueryFigure(stool(4)), descriptor_weights={"shape": 1.0})
    followed = ({"shape": 0.2, "rendering": 0.8}, {"shape": 1.0})
    asked = replace(asked, ranking=replace(asked.ranking, weights=followed))
    model.open(asked, hit_of(RIGHT), LEFT, RIGHT)
    for position in (0, 1):
        model.show(position, position)
        assert model.descriptor_weights == followed[position]


def test_the_closest_prior_art_is_chosen_and_left(model: ComparisonModel) -> None:
    hit = hit_of(RIGHT)
    model.prior_position = 3
    model.choose_prior(hit)
    assert (model.prior_hit, model.prior_position) == (hit, None)
    model.leave_prior()
    assert model.prior_hit is None


@pytest.mark.parametrize("mode", Mode)
def test_modes_know_whether_both_drawings_share_a_view(mode: Mode) -> None:
    beside = {Mode.SIDE_BY_SIDE, Mode.CORRESPONDENCES, Mode.HEAT_MAP}
    assert mode.is_in_one_view == (mode not in beside)
