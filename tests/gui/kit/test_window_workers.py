from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from patentviewer.errors import UserError
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.messages import Message
from patentviewer.progress import Progress

Eventually = Callable[[Callable[[], bool]], None]


@pytest.fixture
def workers(qapp: QApplication) -> Iterator[Workers]:
    made = Workers()
    yield made
    assert made.close()


def counting(closed: list[int], pace: float = 0.002) -> Iterator[Progress]:
    done = 0
    try:
        while done < 10_000:
            done += 1
            time.sleep(pace)
            yield Progress("counting", done)
    finally:
        closed.append(done)


def test_a_result_comes_back_on_the_thread_of_the_window(
    workers: Workers, eventually: Eventually, qapp: QApplication
) -> None:
    came: list[tuple[int, bool]] = []

    def keep(result: int) -> None:
        came.append((result, QThread.currentThread() is qapp.thread()))

    workers.start(lambda: 6 * 7, keep)
    eventually(lambda: bool(came))
    assert came == [(42, True)]


def test_a_generator_gives_its_progress_and_can_be_stopped(
    workers: Workers, eventually: Eventually
) -> None:
    seen: list[Progress] = []
    closed: list[int] = []
    ended: list[bool] = []
    task = workers.start(lambda: counting(closed), progressed=seen.append)
    task.ended.connect(lambda: ended.append(True))
    eventually(lambda: len(seen) > 3)
    task.stop()
    eventually(lambda: bool(ended))
    assert closed
    assert closed[0] < 10_000


def test_a_paused_generator_waits_and_goes_on(workers: Workers, eventually: Eventually) -> None:
    seen: list[Progress] = []
    made: list[Progress] = []

    def noted() -> Iterator[Progress]:
        for progress in counting([]):
            made.append(progress)
            yield progress

    task = workers.start(noted, progressed=seen.append)
    eventually(lambda: len(seen) > 3)
    task.pause()
    at = len(made)
    time.sleep(0.15)
    assert len(made) <= at + 1, "it may just be on its way to the next"
    task.resume()
    eventually(lambda: seen[-1].done > at + 1)


def test_only_the_newest_search_counts(workers: Workers, eventually: Eventually) -> None:
    newest = Newest(workers)
    answers: list[object] = []
    newest.done.connect(answers.append)
    gate = threading.Event()
    newest.submit(lambda: gate.wait(100) and "first")
    for name in ("second", "third"):
        newest.submit(lambda name=name: name)
    gate.set()
    eventually(lambda: not newest.is_busy)
    assert answers == ["third"]


@pytest.mark.parametrize("fails", [False, True])
def test_what_comes_when_whoever_asked_is_gone_is_told_to_nobody(
    workers: Workers, eventually: Eventually, fails: bool
) -> None:
    dialog = QObject()
    told: list[object] = []
    newest = Newest(workers, dialog, take=told.append, fail=told.append)
    may_end = threading.Event()

    def work() -> str:
        may_end.wait(100)
        if fails:
            raise UserError(Message("plain.text", text="It is not there."))
        return "late"

    newest.submit(work)
    shiboken6.delete(dialog)
    may_end.set()
    eventually(lambda: not workers.running)
    assert told == []


@pytest.mark.logs("unexpected error in a task")
def test_an_error_a_user_can_cause_is_no_crash(workers: Workers, eventually: Eventually) -> None:
    failures: list[Exception] = []
    crashes: list[Exception] = []
    workers.crashed.connect(crashes.append)

    def fail(error: Exception) -> None:
        raise error

    workers.start(
        lambda: fail(UserError(Message("plain.text", text="It is not there."))),
        failed=failures.append,
    )
    workers.start(lambda: fail(ValueError("a mistake")), failed=failures.append)
    eventually(lambda: len(failures) == 2)
    assert [type(error) for error in crashes] == [ValueError]


def test_closing_stops_what_runs_and_starts_nothing_more(eventually: Eventually) -> None:
    workers = Workers()
    closed: list[int] = []
    seen: list[Progress] = []
    workers.start(lambda: counting(closed), progressed=seen.append)
    eventually(lambda: bool(seen))
    assert workers.close()
    assert closed
    began: list[bool] = []
    workers.start(lambda: began.append(True))
    time.sleep(0.02)
    assert began == []
