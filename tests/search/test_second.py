"""Work that two threads share."""

from __future__ import annotations

import threading

import pytest

from patentviewer.search.second import begun, both, each


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


@pytest.mark.parametrize("count", [0, 1, 2, 300])
def test_each_piece_is_done_once_wherever_it_is_asked_for(count: int) -> None:
    for ask in (lambda work: work(), lambda work: begun(work).result(timeout=150)):
        done: list[int] = []
        ask(lambda done=done: each(done.append, range(count)))
        assert sorted(done) == list(range(count))


def test_who_is_done_sooner_helps_with_the_pieces_of_the_second_thread() -> None:
    first_is_begun = threading.Event()
    names: dict[int, str] = {}
    done: list[int] = []

    def work(piece: int) -> None:
        names[piece] = threading.current_thread().name
        first_is_begun.set()
        if piece == 0:
            # Nobody but the other thread can do the last piece before this one ends.
            last_is_done.wait(timeout=150)
        done.append(piece)
        if piece == 5:
            last_is_done.set()

    last_is_done = threading.Event()
    both(lambda: first_is_begun.wait(timeout=150), lambda: each(work, range(6)))
    assert sorted(done) == list(range(6))
    assert names[5] == threading.current_thread().name != names[0]


def test_a_failure_of_a_piece_is_told_and_nothing_is_left_waiting() -> None:
    def fails(piece: int) -> None:
        if piece == 3:
            raise ValueError("no such thing")

    with pytest.raises(ValueError, match="no such thing"):
        each(fails, range(50))
    with pytest.raises(ValueError, match="no such thing"):
        both(lambda: None, lambda: each(fails, range(50)))
    assert both(lambda: 1, lambda: 2) == (1, 2)


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
