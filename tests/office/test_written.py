"""What is kept of all that is on a server, and of a whole collection."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import random
from collections.abc import Callable, Iterable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Bibliography, Problem
from patentviewer.search.office import tables
from patentviewer.search.office.entries import Entry, row_of
from patentviewer.search.office.server import Server
from patentviewer.search.office.summaries import PROBLEMS, Summaries, problem_of, problem_states
from patentviewer.search.office.written import Written

numbers = st.integers(0, 2**63 - 1)
files = st.dictionaries(numbers, st.integers(0, 2**128 - 1).map("{:032x}".format), max_size=20)


def state_of_before(written: dict[int, str]) -> str:
    """As the first version made it, anew each time, which records of searches name."""
    return f"{sum(int(one, 16) for one in written.values()) % 2**128:032x}"


@given(files, files, st.sets(numbers), st.randoms())
def test_the_state_follows_every_change_and_no_order(
    first: dict[int, str], then: dict[int, str], gone: set[int], order: random.Random
) -> None:
    held = Written()
    held.add(first)
    held.add(then)
    removed = [*gone, *list(first)[::2]]
    held.remove(removed)
    left = {number: one for number, one in (first | then).items() if number not in removed}
    assert held.state == state_of_before(left)
    assert len(held) == len(left)
    assert all(held.holds(number, one) for number, one in left.items())
    again = Written()
    shuffled = list(left.items())
    order.shuffle(shuffled)
    for number, one in shuffled:
        again.add({number: one})
    assert again.state == held.state


def test_what_is_there_and_not_wanted_is_named() -> None:
    held = Written()
    held.add({number: hashlib.md5(b"%d" % number).hexdigest() for number in range(5)})
    assert held.others({0, 3}) == [1, 2, 4]
    assert 4 in held
    assert not held.holds(4, "0" * 32)
    held.clear()
    assert held.state == "0" * 32


def test_problems_are_kept_in_parts_that_fit_a_row() -> None:
    problems = [
        Problem(
            f"/mnt/designs/{number:05}/" + "\N{CJK UNIFIED IDEOGRAPH-610F}" * (number % 900),
            Message("file.no_drawing_found"),
            Message("advice.fetch_again") if number % 2 else None,
        )
        for number in range(400)
    ]
    states = dict(problem_states(problems))
    parts = states.pop(PROBLEMS)
    assert parts == len(states) > 1
    assert all(
        len(json.dumps(part, ensure_ascii=False).encode()) < tables.LONGEST
        for part in states.values()
    )
    read = [problem_of(one) for place in range(parts) for one in states[f"{PROBLEMS}:{place}"]]
    assert read == problems
    assert list(problem_states([])) == [(PROBLEMS, 0)]


def entry(row: int, number: str, **known: Any) -> Entry:
    bibliography = Bibliography(number=number, **known)
    key = DesignKey(bibliography.country, number)
    return Entry(row, "/mnt", f"{row}.png", "picture", 1, 1, 0, "", bibliography, key)


def kept(states: Iterable[tuple[str, Any]], name: str) -> dict[str, Any]:
    """What the rows of a table of states hold by this name; each of them fits."""
    rows = dict(states)
    assert max(len(json.dumps(one, ensure_ascii=False).encode()) for one in rows.values()) < 65_535
    found: dict[str, Any] = {}
    for part in range(rows[name]):
        found |= rows[f"{name}:{part}"]
    return found


def test_the_designs_of_each_value_are_counted_once() -> None:
    summaries = Summaries()
    summaries.count([entry(1, "D1", country="US", us_class="D26/1", locarno="26-05, 26-06")])
    summaries.count([entry(2, "D1", country="US", us_class="D26/1", locarno="26-05")])
    summaries.count([entry(3, "D2", country="US", granted=dt.date(2020, 2, 3))])
    states = list(summaries.states())
    assert kept(states, "facets:countries") == {"US": 2}
    assert kept(states, "facets:us_class") == {"D26/1": 1}
    assert kept(states, "facets:locarno") == {"26-05": 1, "26-06": 1}
    assert kept(states, "facets:years") == {"2020": 1}
    assert kept(Summaries().states(), "facets:years") == {}


@pytest.mark.parametrize("letter", ["a", "\u610f", '"'])
def test_texts_of_any_length_fit_into_rows(letter: str) -> None:
    """As from a table whose columns are taken for others: bytes count, not letters."""
    long = letter * 70_000
    files = [
        entry(n, f"D{n}", country="US", us_class=f"{n} {letter * 300}", title=f"{letter * 200} {n}")
        for n in range(400)
    ]
    files.append(entry(400, "D400", country="US", us_class=long, title=long, locarno=long))
    summaries = Summaries()
    summaries.count(files)
    states = list(summaries.states())
    assert len(kept(states, "facets:us_class")) == 401
    kept(states, "words:us_class")
    row = row_of(files[-1])
    for name in ("known", "whole", "name", "number", "place"):
        assert len(row[name].encode()) <= tables.LONGEST
    assert json.loads(row["known"])["number"] == files[-1].bibliography.number
    assert tables.state_row("facets", kept(states, "facets:us_class"))


class FullAnswers:
    """A table of more rows than a server gives at once, as a client sees it."""

    def __init__(self, count: int) -> None:
        self.rows = [{"id": number} for number in range(count)]

    consistency = "Bounded"

    def ask(self, question: Callable[[Any], Any]) -> Any:
        return question(self)

    def query(self, _: str, limit: int, **__: object) -> list[dict[str, int]]:
        return self.rows[:limit]

    def query_iterator(self, _: str, batch_size: int, **__: object) -> Any:
        parts = tables.batches(self.rows, batch_size)
        return SimpleNamespace(next=lambda: next(parts, []))


@pytest.mark.parametrize("count", [0, 16_383, 16_384, 40_000])
def test_more_rows_than_an_answer_has_are_all_found(count: int) -> None:
    server = cast("Server", FullAnswers(count))
    found = tables.rows_among(server, "figures", "design", [5], ["id"])
    assert [row["id"] for row in found] == list(range(count))


def test_a_name_that_is_no_text_can_be_asked_for() -> None:
    assert tables.quoted('a"\\%\udcff') == '"a\\"\\\\%?"'
