from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from searched import a_hit, a_query, a_ranking, an_answer

from patentviewer.model.ranking import Ranking
from patentviewer.record import attachments, rankings
from patentviewer.record.writer import Session


def test_a_ranking_comes_back_as_it_was() -> None:
    ranking = a_ranking(30)
    assert rankings.read(rankings.written(ranking)) == replace(
        ranking, seconds=0.0, seconds_embedding=0.0
    )


def test_what_classes_added_and_how_rare_a_likeness_is_come_back_where_there_is_any() -> None:
    plain = a_ranking(5)
    first = plain.designs[0]
    figures = (replace(first.figures[0], rarity=250.0), *first.figures[1:])
    told = _with(plain, replace(first, by_class=-0.125, rarity=4000.0, figures=figures))
    told = replace(told, voted=(("D26", 0.75), ("D6", 0.25)))
    assert rankings.read(rankings.written(told)) == replace(
        told, seconds=0.0, seconds_embedding=0.0
    )
    # Rankings of before there was any stay the same bytes, so that they can be compared.
    ranked = json.loads(rankings.written(plain).ranking)
    assert "classes" not in ranked
    assert {len(row) for row in ranked["ranked"]} == {4}


def test_what_is_known_of_designs_is_kept_once_for_all_searches(tmp_path: Path) -> None:
    ranking = a_ranking(20)
    other = replace(ranking, designs=ranking.designs[::-1], cut_off=7)
    with Session.create(tmp_path, "s") as session:
        for answer in (ranking, other):
            session.log_search(an_answer(a_query(), answer))
        first, second = session.searches
        assert first.body["ranked_designs"] == second.body["ranked_designs"]
        assert first.body["ranking"] != second.body["ranking"]
        assert second.ranking().designs == other.designs


def test_of_designs_far_down_the_best_figure_is_kept() -> None:
    count = rankings.WHOLE + 50
    hits = tuple(a_hit(number, 1 - number / 1000) for number in range(count))
    ranking = replace(a_ranking(), designs=hits, cut_off=10)

    back = rankings.read(rankings.written(ranking)).designs

    assert [(hit.design, hit.score, hit.best) for hit in back] == [
        (hit.design, hit.score, hit.best) for hit in hits
    ]
    assert back[: rankings.WHOLE] == hits[: rankings.WHOLE]
    assert all(len(hit.figures) == 1 for hit in back[rankings.WHOLE :])


def test_any_difference_makes_other_bytes() -> None:
    ranking = a_ranking()
    first, *rest = ranking.designs
    figure = first.figures[-1]
    for changed in (
        replace(ranking, cut_off=2),
        replace(ranking, designs=ranking.designs[::-1]),
        _with(ranking, replace(first, score=first.score + 1e-15)),
        _with(ranking, replace(first, bibliography=replace(first.bibliography, title="Lamp"))),
        _with(ranking, replace(first, figures=(*first.figures[:-1], replace(figure, sheet=9)))),
    ):
        assert rankings.written(changed).ranking != rankings.written(ranking).ranking
    assert rest


def test_a_second_search_of_a_large_collection_takes_little_room(tmp_path: Path) -> None:
    hits = tuple(a_hit(number, 1 - number / 7000) for number in range(3000))
    content = rankings.written(replace(a_ranking(), designs=hits))
    name = attachments.keep_text(_folder(tmp_path), content.ranking)
    assert (tmp_path / attachments.FOLDER / name).stat().st_size < 30 * len(hits)


def _with(ranking: Ranking, first: object) -> Ranking:
    return replace(ranking, designs=(first, *ranking.designs[1:]))  # type: ignore[arg-type]


def _folder(place: Path) -> Path:
    (place / attachments.FOLDER).mkdir()
    return place
