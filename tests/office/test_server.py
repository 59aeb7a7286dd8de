"""What is asked of a server that is slow, away, or comes back: no server takes part."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest

from patentviewer.model.place import Place
from patentviewer.search.office import server as server_of_the_office
from patentviewer.search.office.server import GoneError, Server


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SECONDS_TO_CONNECT", "SECONDS_BEFORE_DOUBT", "SECONDS_TO_ANSWER_A_CALL"):
        monkeypatch.setattr(server_of_the_office, name, 0.3)


class Connection:
    """A client of a server that answers calls while it is there."""

    def __init__(self) -> None:
        self.is_there = threading.Event()
        self.is_there.set()

    def get_server_version(self, timeout: float) -> str:
        if not self.is_there.wait(timeout):
            raise TimeoutError
        return "v2.3.5"


def connected(monkeypatch: pytest.MonkeyPatch) -> tuple[Server, Connection]:
    client = Connection()
    milvus = SimpleNamespace(MilvusClient=lambda **_: client)
    monkeypatch.setattr(server_of_the_office, "pymilvus", lambda: milvus)
    server = Server(Place("office"))
    server.ask(lambda _: None)
    return server, client


def test_what_was_given_up_arrives_before_what_is_written_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else a row would be as it was before, or a table that was made anew be dropped."""
    server, client = connected(monkeypatch)
    written: list[str] = []

    def write(what: str) -> Any:
        def question(of: Connection) -> None:
            of.is_there.wait()
            written.append(what)

        return question

    client.is_there.clear()
    with pytest.raises(GoneError):
        server.write(write("first"))
    # It is back, and the one that nobody waits for is still under way.
    slow = threading.Event()
    monkeypatch.setattr(client, "is_there", slow)
    monkeypatch.setattr(client, "get_server_version", lambda timeout: f"v2.3.5 {timeout}")
    with pytest.raises(GoneError):
        server.write(lambda _: written.append("second"))
    assert server.ask(lambda _: "read") == "read"
    assert written == []


def test_writing_goes_on_when_what_was_given_up_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    server, client = connected(monkeypatch)
    written: list[str] = []
    client.is_there.clear()

    def first(of: Connection) -> None:
        of.is_there.wait()
        written.append("first")

    with pytest.raises(GoneError):
        server.write(first)
    client.is_there.set()
    server.write(lambda _: written.append("second"))
    assert written == ["first", "second"]


def test_many_that_ask_at_once_wait_for_one_attempt_to_connect(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    attempts: list[int] = []

    def never(**_: object) -> None:
        attempts.append(1)
        time.sleep(5)

    milvus = SimpleNamespace(MilvusClient=never)
    monkeypatch.setattr(server_of_the_office, "pymilvus", lambda: milvus)
    server = Server(Place("office"))
    told: list[float] = []

    def ask() -> None:
        began = time.monotonic()
        with pytest.raises(GoneError):
            server.ask(lambda _: None)
        told.append(time.monotonic() - began)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert len(told) == len(threads)
    assert max(told) < 8 * 0.3 - 0.3
    assert len(attempts) < len(threads)


def test_what_this_program_wrote_it_reads_and_later_nothing_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, _ = connected(monkeypatch)
    assert server.consistency == "Bounded"
    server.write(lambda _: None)
    assert server.consistency == "Session"
    monkeypatch.setattr(server_of_the_office, "UNSETTLED_FOR", 0.0)
    assert server.consistency == "Bounded"
