from __future__ import annotations

from pathlib import Path

import pytest

from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Judgement, Mark, judging
from patentviewer.record import appender
from patentviewer.record.reader import Record
from patentviewer.record.state import State
from patentviewer.record.writer import RecordNotWrittenError, Session

A, B = DesignKey("US", "D800001"), DesignKey("US", "D800002")


def test_what_is_proposed_is_shown_at_once_and_waits() -> None:
    state, told = State(), []
    state.subscribe(told.append)
    first = state.propose("judgement", judging([A, B], mark="R"))
    second = state.propose("judgement", judging([A], mark="N", tags=["lamp"]))
    assert state.judgement(A) == Judgement(Mark.NOT_RELEVANT, ("lamp",))
    assert state.judgement(B) == Judgement(Mark.RELEVANT)
    assert state.pending == (first, second)
    assert told == [frozenset({A, B}), frozenset({A})]


def test_what_is_withdrawn_is_shown_no_more() -> None:
    state = State()
    first = state.propose("judgement", judging([A], mark="R"))
    second = state.propose("judgement", judging([A], mark="N"))
    state.withdraw(second)
    assert state.judgement(A).mark is Mark.RELEVANT
    state.withdraw(first)
    assert state.judgements == {}
    assert state.pending == ()


def test_an_entry_takes_the_place_of_what_was_proposed(tmp_path: Path) -> None:
    state, told = State(), []
    first = state.propose("judgement", judging([A], mark="R"))
    second = state.propose("judgement", judging([A], mark="N"))
    session = Session.create(tmp_path, "s", state=state)
    state.subscribe(told.append)
    session.write(first)
    # Not for a moment is the earlier mark shown again.
    assert not any(told)
    assert state.judgement(A).mark is Mark.NOT_RELEVANT
    assert state.pending == (second,)
    session.write(second)
    session.close()
    assert Record.read(session.folder).judgements == state.judgements


def test_what_could_not_be_written_waits_with_the_reason_and_is_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = State()
    session = Session.create(tmp_path, "s", state=state)
    said = state.propose("judgement", judging([A], note="same base"))

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(appender, "write_atomically", full)
        with pytest.raises(RecordNotWrittenError, match="No space left") as caught:
            session.write(said)
    state.fail(said, str(caught.value))
    assert state.pending == (said,)
    assert "No space left" in str(said.failure)
    assert state.judgement(A).note == "same base"
    assert Record.read(session.folder).judgements == {}
    session.write(said)
    session.close()
    assert state.pending == ()
    assert Record.read(session.folder).judgement(A).note == "same base"


def test_tags_are_in_the_order_in_which_they_came_up(tmp_path: Path) -> None:
    state = State()
    state.propose("judgement", judging([A], seen=True))
    state.propose("judgement", judging([B], tags=["lamp"]))
    state.propose("judgement", judging([A], tags=["base"]))
    assert state.tags == ("lamp", "base")
    state.propose("judgement", judging([B], tags=[]))
    assert state.tags == ("base",)
