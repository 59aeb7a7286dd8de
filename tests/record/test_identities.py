"""Records from before there were keys: they open, tell what they tell, and replay byte for byte."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Judgement, Mark
from patentviewer.model.ranking import FigureKey
from patentviewer.record import rankings
from patentviewer.record.reader import verify
from patentviewer.record.replay import replay
from patentviewer.record.writer import Session
from patentviewer.sentences import said

WITH_NAMES = Path(__file__).parent / "records" / "with-names"
"""Written by the last program that named designs by texts. Collections A and B hold a 1.png each,
"two" has two folders with a "drawing 0.png" each, B holds sub/alone.png, "grants" three grants."""

ALONE = DesignKey(collection="B", folder="/prior/B", path="sub/alone.png")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    shutil.copytree(WITH_NAMES, tmp_path / "s")
    return Session.open(tmp_path / "s")


def test_its_designs_have_keys_now(session: Session) -> None:
    designs = [hit.design for hit in session.searches[0].ranking().designs]
    in_b = DesignKey(collection="B", folder="/prior/B", path="1.png")
    assert designs == [
        in_b,
        DesignKey(collection="two", folder="/prior/two/front", path="drawing 0.png"),
        DesignKey("US", "D900002"),
        DesignKey(collection="two", folder="/prior/two/rear", path="drawing 0.png"),
        DesignKey("US", "D900001"),
        ALONE,
        DesignKey("US", "D900000"),
        in_b,
    ]
    names = [hit.name for hit in session.searches[0].ranking().designs]
    assert names[1:4] == ["front/drawing 0.png", "US D900002 S", "rear/drawing 0.png"]


def test_what_was_said_is_said_of_the_same_designs(session: Session) -> None:
    assert session.judgement(DesignKey("US", "D900000")).mark is Mark.RELEVANT
    assert session.judgement(DesignKey("US", "D900002")).tags == ("spout",)
    assert session.judgement(DesignKey("US", "D900001")) == Judgement(seen=True)
    assert session.judgement(ALONE) == Judgement(note="Alike.", seen=True)


def test_what_cannot_be_told_apart_is_said_and_hits_none(session: Session) -> None:
    judged = session.judgements
    assert judged[DesignKey(path="1.png")].mark is Mark.NOT_RELEVANT
    assert judged[DesignKey(path="drawing 0.png")].mark is Mark.UNSURE
    for hit in session.searches[0].ranking().designs:
        if hit.design.path in ("1.png", "drawing 0.png"):
            assert hit.design not in judged
    said = " ".join(map(str, session.remarks))
    assert "“1.png” stands alone" in said
    assert "“drawing 0.png” stands alone" in said
    assert "alone.png” stands" not in said


def test_its_query_leaves_out_what_it_left_out_then(session: Session) -> None:
    query = session.searches[1].query()
    assert query.leave_out == {DesignKey(number="D900001"), DesignKey(path="drawing 0.png")}
    (liked,) = query.liked
    assert isinstance(liked, FigureKey)


def test_its_rankings_are_written_again_byte_for_byte(session: Session) -> None:
    for search in session.searches:
        assert search.layout == rankings.BY_NAME
        again = rankings.written(search.ranking(), rankings.BY_NAME)
        assert again.ranking == search.ranking_bytes()
        assert hashlib.sha256(again.ranking).hexdigest() == search.ranking_sha256
        outcome = replay(search, lambda _query, search=search: search.answer())
        assert outcome.identical
        assert outcome.reasons == ()
    first, second = (replay(one, lambda _query, one=one: one.answer()) for one in session.searches)
    assert said("en", *first.told) == (
        "The ranking is the same, byte for byte. "
        "2 hits are called 1.png, and the record does not tell which is which."
    )
    assert said("en", *second.told) == "The ranking is the same, byte for byte."


def test_it_is_gone_on_with_in_keys(session: Session) -> None:
    session.mark(ALONE, Mark.RELEVANT)
    session.log_search(session.searches[1].answer())
    session.close()
    with Session.open(session.folder) as again:
        assert again.judgement(ALONE) == Judgement(Mark.RELEVANT, note="Alike.", seen=True)
        assert again.searches[2].layout == rankings.BY_KEY
        assert again.searches[2].ranking() == again.searches[1].ranking()
        assert [kept.right.design for kept in again.comparisons] == [
            "US D900,000 S",
            "alone.png",
            "drawing 0.png",
        ]
        assert all(kept.right.key is None for kept in again.comparisons)
    assert verify(session.folder) == ()
