"""One writer at a time, and none that goes on when another took its place."""

from __future__ import annotations

import json
import platform
import re
from collections.abc import Callable
from typing import Any, cast

import pytest

from patentviewer.errors import CollectionBusyError
from patentviewer.search.office import lease
from patentviewer.search.office.server import Server
from patentviewer.search.office.tables import Names, state_row

NAMES = Names("designs")


class Table:
    """The table of states as a client of the server sees it."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        self.before_upsert: Callable[[], None] = lambda: None

    def upsert(self, _: str, rows: list[dict[str, Any]]) -> None:
        self.before_upsert()
        self.rows |= {row["id"]: row for row in rows}

    def delete(self, _: str, ids: list[str]) -> None:
        for one in ids:
            self.rows.pop(one, None)

    def query(self, _: str, **what: Any) -> list[dict[str, Any]]:
        condition = what["filter"]
        if found := re.fullmatch(r'id == ("\S+")', condition):
            wanted = json.loads(found[1])
            return [row for name, row in self.rows.items() if name == wanted]
        assert condition == 'id like "writer:%"'
        return list(self.rows.values())


class Asked:
    """A server that is asked at once."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def ask(self, question: Callable[[Any], Any], _: float = 0) -> Any:
        return question(self._table)

    write = ask


@pytest.fixture
def table() -> Table:
    return Table()


@pytest.fixture
def server(table: Table) -> Server:
    return cast("Server", Asked(table))


def sleeps(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """As a machine that was shut, or cut off: the clocks have gone on and nothing was said."""
    now = lease.clocks()
    monkeypatch.setattr(lease, "clocks", lambda: (now[0], now[1] + seconds))


def test_a_writer_that_slept_and_was_replaced_writes_no_more(
    server: Server, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lease.sole_writer(server, NAMES) as own:
        own.hold()
        sleeps(monkeypatch, 60)
        table.rows.pop(own.row)  # another one has waited, and taken its place
        for _ in range(2):
            with pytest.raises(CollectionBusyError, match="taken its place"):
                own.hold()
    assert table.rows == {}


def test_a_writer_that_slept_and_was_not_missed_goes_on(
    server: Server, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    with lease.sole_writer(server, NAMES) as own:
        before = table.rows[own.row]["value"]
        sleeps(monkeypatch, 60)
        own.hold()
        assert table.rows[own.row]["value"] != before


def test_what_is_said_anew_makes_nobody_a_writer_again(
    server: Server, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its word comes after another one has looked, and taken it away."""
    with lease.sole_writer(server, NAMES) as own:
        table.rows.pop(own.row)
        own.renew()
        assert own.row not in table.rows
        with pytest.raises(CollectionBusyError):
            own.hold()
    with lease.sole_writer(server, NAMES) as own:
        # It sleeps between looking whether it is there and saying so.
        def another_takes_over() -> None:
            table.rows = {"writer:other": state_row("writer:other", ["other", 1, 1])}
            sleeps(monkeypatch, 60)

        table.before_upsert = another_takes_over
        own.renew()
        with pytest.raises(CollectionBusyError):
            own.hold()
        table.before_upsert = lambda: None


def test_a_writer_of_another_machine_of_this_name_is_waited_for(
    server: Server, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Containers and copies of a machine share its name, and not its processes."""
    monkeypatch.setattr(lease, "STILL_FOR", 1.0)
    dead = 2**22 + 1
    row = "writer:another-machine:1:ab"
    table.rows[row] = state_row(row, [platform.node(), dead, 1])
    words = iter(range(2, 99))
    query = table.query

    def says_its_word(*of: Any, **what: Any) -> list[dict[str, Any]]:
        if row in table.rows:
            table.rows[row] = state_row(row, [platform.node(), dead, next(words)])
        return query(*of, **what)

    monkeypatch.setattr(table, "query", says_its_word)
    with pytest.raises(CollectionBusyError), lease.sole_writer(server, NAMES):
        pytest.fail("two wrote at once")
    assert row in table.rows


@pytest.mark.logs("has ended without a word")
def test_one_that_wakes_up_while_it_is_replaced_is_noticed(
    server: Server, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "STILL_FOR", 0.5)
    row = "writer:elsewhere"
    table.rows[row] = state_row(row, ["elsewhere", 1, 1])
    delete = table.delete

    def wakes_up(name: str, ids: list[str]) -> None:
        delete(name, ids)
        if row in ids:
            table.rows[row] = state_row(row, ["elsewhere", 1, 2])

    monkeypatch.setattr(table, "delete", wakes_up)
    with pytest.raises(CollectionBusyError, match="elsewhere"), lease.sole_writer(server, NAMES):
        pytest.fail("two wrote at once")
