from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from searched import a_picture, a_query, a_ranking, an_answer, with_origins

from patentviewer.drawings.edits import apply
from patentviewer.messages import Message
from patentviewer.model.answer import Answer
from patentviewer.model.edit import Edit, Origin
from patentviewer.model.ranking import Unusable
from patentviewer.record.language import Sentences
from patentviewer.record.replay import replay
from patentviewer.record.searches import Search
from patentviewer.record.strategy import coverage_in_words, files_searched
from patentviewer.record.writer import Session
from patentviewer.sentences import said


@pytest.fixture
def search(tmp_path: Path) -> Search:
    with Session.create(tmp_path, "s") as session:
        return session.log_search(an_answer(a_query(), a_ranking()))


def test_weights_of_an_earlier_record_have_the_names_of_today(tmp_path: Path) -> None:
    weights = {"shape": 0.7, "places": 0.3, "neighbours": 0.2, "reciprocity": 0.1}
    with Session.create(tmp_path, "earlier") as session:
        logged = session.log_search(
            an_answer(replace(a_query(), descriptor_weights=weights), a_ranking())
        )
    assert logged.query().descriptor_weights == {
        "shape": 0.7,
        "local_features": 0.3,
        "query_expansion": 0.2,
        "k_reciprocal": 0.1,
    }


def test_the_same_ranking_is_identical_byte_for_byte(search: Search) -> None:
    found = replay(search, lambda query: an_answer(query, replace(a_ranking(), seconds=5.0)))
    assert found.identical
    assert found.reasons == ()
    assert found.differences == ()
    assert said("en", *found.told) == "The ranking is the same, byte for byte."


def test_the_logged_query_is_what_is_searched_again(search: Search) -> None:
    asked = []
    replay(search, lambda query: (asked.append(query), an_answer(query))[1])
    assert asked[0].descriptor_weights == a_query().descriptor_weights
    assert len(asked[0].figures) == 2


def test_a_grown_collection_is_named_as_the_reason(search: Search) -> None:
    grown = a_ranking(6, searchable=12500)
    found = replay(search, lambda query: an_answer(query, grown, files=2120))
    assert not found.identical
    assert tuple(map(str, found.reasons)) == ("grants had 2,100 files and has 2,120.",)
    assert tuple(map(str, found.differences)) == (
        "1 design found that was not: US D800005 S.",
        "Searched were 12,402 figures, now 12,500.",
    )


def test_another_model_is_named_and_the_change_of_order_told(search: Search) -> None:
    ranking = a_ranking()
    first, second, *rest = ranking.designs
    other = replace(ranking, designs=(second, replace(first, score=0.5), *rest))
    found = replay(search, lambda query: an_answer(query, other, model="patent-v3"))
    assert "The model was patent-v2" in str(found.reasons[0])
    assert str(found.differences[0]) == (
        "The order differs from place 1 on: US D800000 S is at place 2 now."
    )
    assert str(found.differences[1]) == "Scores differ by up to 0.45."


def test_a_difference_in_the_last_digit_of_a_score_is_a_difference(search: Search) -> None:
    ranking = a_ranking()
    first, *rest = ranking.designs
    nudged = replace(first, score=first.score + 1e-12)
    found = replay(
        search, lambda query: an_answer(query, replace(ranking, designs=(nudged, *rest)))
    )
    assert not found.identical
    assert "Program, model and collections are the same" in said("en", *found.told)


def test_an_edited_figure_is_edited_anew(tmp_path: Path) -> None:
    edit = Edit(crop=(10, 5, 40, 30), mirrored=True, degrees=90)
    drawing = a_picture(8)
    figure = replace(a_query().figures[0], picture=apply(drawing, edit))
    query = with_origins(replace(a_query(), figures=(figure,)), Origin(drawing, edit))
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(an_answer(query, a_ranking()))
    asked = []

    found = replay(search, lambda query: (asked.append(query), an_answer(query))[1])

    assert found.identical
    assert found.reasons == ()
    assert np.array_equal(asked[0].figures[0].picture, figure.picture)


def test_an_edit_that_makes_another_picture_now_is_named(tmp_path: Path) -> None:
    query = with_origins(a_query(1), Origin(a_picture(8), Edit(mirrored=True)))
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(an_answer(query, a_ranking()))
    found = replay(search, an_answer)
    assert tuple(map(str, found.reasons)) == (
        "Editing makes another picture of figure 1 of the query.",
    )


def test_a_collection_that_could_not_be_searched_is_in_the_record_and_named_by_replay(
    tmp_path: Path,
) -> None:
    whole = a_ranking()
    left_out = (Unusable("office", Message("catalogue.missing", file="c.sqlite")),)
    without = replace(whole, coverage=replace(whole.coverage, unusable=left_out))
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(an_answer(None, without))
    assert search.coverage.unusable == left_out
    assert search.ranking().coverage.unusable == left_out
    assert coverage_in_words(search, Sentences("en")).endswith("; could not be searched: office")
    found = replay(search, lambda query: an_answer(query, whole))
    assert tuple(map(str, found.differences)) == ("office could not be searched then.",)
    assert replay(search, lambda query: an_answer(query, without)).identical
    with Session.create(tmp_path, "t") as session:
        search = session.log_search(an_answer(None, whole))
    found = replay(search, lambda query: an_answer(query, without))
    assert tuple(map(str, found.differences)) == ("office cannot be searched now.",)


def test_a_record_names_the_offices_server_and_replay_says_when_it_is_another(
    tmp_path: Path,
) -> None:
    def at(place: str) -> Answer:
        here = an_answer(None, a_ranking())
        (state,) = here.circumstances.collections
        collections = (replace(state, place=place),)
        return replace(here, circumstances=replace(here.circumstances, collections=collections))

    there = "milvus://office:19530/designs"
    with Session.create(tmp_path, "s") as session:
        search = session.log_search(at(there))
    assert search.circumstances.collections[0].place == there
    assert files_searched(search, Sentences("en"))[0].endswith(f", on {there}")
    assert replay(search, lambda _query: at(there)).reasons == ()
    (reason,) = replay(search, lambda _query: at("")).reasons
    assert str(reason) == f"grants was searched on {there} and is on this machine."
