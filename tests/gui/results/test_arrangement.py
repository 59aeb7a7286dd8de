"""Which designs of a ranking are shown, and in what order, without a window."""

from __future__ import annotations

from dataclasses import replace

from patentviewer.gui.results.arrangement import Arrangement, Fold
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, View
from patentviewer.model.ranking import Coverage, DesignHit, FigureHit, FigureKey, Ranking


def hit(name: str, score: float, *duplicates: DesignHit) -> DesignHit:
    figure = FigureHit(FigureKey("all", 1), score, 0, "a.png", 1, 1, "", View.FRONT)
    key = DesignKey("US", name)
    return DesignHit(key, 1, Bibliography(name, title=name), score, (figure,), duplicates)


TWIN = hit("D9", 0.89)
HITS = (hit("D2", 0.9, TWIN), hit("D1", 0.8), hit("D3", 0.3))


def ranking(cut_off: int = 2) -> Ranking:
    return Ranking(HITS, cut_off, Coverage(("all",), 3, 3, 0))


def arranged(*seen: DesignHit) -> Arrangement:
    made = Arrangement(lambda design: design in {one.design for one in seen})
    made.set_ranking(ranking())
    return made


def names(arrangement: Arrangement) -> list[str]:
    return [one.name for one in arrangement.rows]


def test_without_a_ranking_there_is_no_row() -> None:
    empty = Arrangement(lambda _design: False)
    assert empty.rows == ()
    assert empty.hidden == 0
    assert empty.hit(0) is None


def test_rows_end_at_the_cut_off_until_all_is_asked_for() -> None:
    rows = arranged()
    assert names(rows) == ["D2", "D1"]
    assert rows.hidden == 1
    rows.show(3)
    assert names(rows) == ["D2", "D1", "D3"]
    assert rows.hidden == 0
    rows.show(1)  # fewer than stand above the cut-off
    assert names(rows) == ["D2", "D1"]
    assert rows.hidden == 1


def test_another_ranking_is_cut_again() -> None:
    rows = arranged()
    rows.show(3)
    rows.set_ranking(ranking())
    assert names(rows) == ["D2", "D1"]


def test_what_was_seen_is_left_out_when_that_is_asked() -> None:
    rows = arranged(HITS[0])
    assert names(rows) == ["D2", "D1"]
    rows.hide_seen(True)
    assert names(rows) == ["D1"]
    assert rows.hides_seen
    rows.hide_seen(False)
    assert names(rows) == ["D2", "D1"]


def test_what_is_nearly_the_same_unfolds_below_its_own() -> None:
    rows = arranged()
    assert rows.fold(HITS[0]) is Fold.FOLDED
    assert rows.fold(HITS[1]) is Fold.NOTHING
    rows.toggle_fold(HITS[0].design)
    assert names(rows) == ["D2", "D9", "D1"]
    assert (rows.fold(HITS[0]), rows.fold(TWIN)) == (Fold.UNFOLDED, Fold.IS_ONE)
    rows.toggle_fold(HITS[0].design)
    assert names(rows) == ["D2", "D1"]


def test_rows_are_sorted_either_way_and_back_in_the_rankings_order() -> None:
    rows = arranged()
    rows.show(3)
    rows.sort(lambda one: one.name)
    assert names(rows) == ["D1", "D2", "D3"]
    rows.sort(lambda one: one.name, is_descending=True)
    assert names(rows) == ["D3", "D2", "D1"]
    rows.sort(None)
    assert names(rows) == ["D2", "D1", "D3"]


def test_a_design_is_found_by_its_key() -> None:
    rows = arranged()
    assert rows.row_of(HITS[1].design) == 1
    assert rows.row_of(HITS[2].design) == -1
    assert rows.row_of(None) == -1
    assert rows.hit(1) == HITS[1]
    assert rows.hit(-1) is None


def test_the_designs_of_one_applicant_are_shown_however_little_they_are_like() -> None:
    def of(name: str, applicant: str, *duplicates: DesignHit) -> DesignHit:
        made = hit(name, 0.5, *duplicates)
        return replace(made, bibliography=replace(made.bibliography, applicant=applicant))

    hits = (
        of("D1", "Acme"),
        of("D2", "Other", of("D5", "ACME")),
        of("D3", "Other"),
        of("D4", "Acme"),
    )
    rows = Arrangement(lambda _design: False)
    rows.set_ranking(Ranking(hits, 1, Coverage(("all",), 4, 4, 0)))
    rows.show_applicant("Acme")
    assert names(rows) == ["D1", "D2", "D4"]
    assert rows.hidden == 0
    rows.show_applicant("")
    assert names(rows) == ["D1"]
    assert rows.hidden == 3
