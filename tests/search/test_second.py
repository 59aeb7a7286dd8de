"""Work that two threads share."""

from __future__ import annotations

import threading

import pytest

from patentviewer.search.second import begun, both


def test_two_pieces_of_work_are_done_at_once_and_come_back_in_their_order() -> None:
    meeting = threading.Barrier(2, timeout=150)
    found = both(lambda: (meeting.wait(), "one")[1], lambda: (meeting.wait(), "other")[1])
    assert found == ("one", "other")


def test_what_is_shared_within_the_second_thread_is_done_there() -> None:
    def shares() -> tuple[str, str]:
        def name() -> str:
            return threading.current_thread().name

        return both(name, name)

    one, other = begun(shares).result(timeout=150)
    assert one == other != threading.current_thread().name


@pytest.mark.parametrize("is_first", [True, False])
def test_a_failure_is_told_when_both_have_ended(is_first: bool) -> None:
    ended: list[str] = []

    def fails() -> None:
        raise ValueError("no such thing")

    def works() -> None:
        ended.append("worked")

    with pytest.raises(ValueError, match="no such thing"):
        both(*((fails, works) if is_first else (works, fails)))
    assert ended == ["worked"]
