"""What is kept of all that is on a server, and of a whole collection."""

from __future__ import annotations

import hashlib
import json
import random

from hypothesis import given
from hypothesis import strategies as st

from patentviewer.messages import Message
from patentviewer.model.documents import Problem
from patentviewer.search.office import tables
from patentviewer.search.office.summaries import PROBLEMS, problem_of, problem_states
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
