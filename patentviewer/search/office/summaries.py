"""What an office's server keeps of a whole collection: filters' values, titles' words, problems."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from patentviewer.messages import Message
from patentviewer.model.classification import main_class
from patentviewer.model.documents import Bibliography, Problem
from patentviewer.search.office import tables
from patentviewer.search.office.entries import Entry
from patentviewer.search.titles import words_of
from patentviewer.search.voting import plain_class

LONGEST_VALUE = 1024
"""Bytes of a value or a word that is counted; a table's column may hold whole pages instead."""

PROBLEMS = "problems"

COUNTED = ("locarno", "us_class", "main_classes", "countries", "years")
WORD_CLASSES = ("us_class", "locarno")


class Summaries:
    """How many designs have each value that can be filtered by, and what their titles teach."""

    def __init__(self) -> None:
        # Of each value of each design 12 bytes, whatever is counted; sets would take a gigabyte
        # of a million designs.
        self._numbers: dict[tuple[str, str], int] = {}
        self._values = array("i")
        self._designs = array("q")
        self._words: dict[str, dict[str, Counter[str]]] = {name: {} for name in WORD_CLASSES}
        self._taught: set[int] = set()

    def count(self, files: Sequence[Entry]) -> None:
        """Count some files; the files of one design count as one."""
        for file in files:
            known = file.bibliography
            design = tables.design_number(file.key)
            values = [("locarno", one) for one in known.locarno.split(", ")]
            values += [("us_class", known.us_class)]
            values += [("main_classes", main_class(one)) for _name, one in values]
            values += [("countries", known.country)]
            values += [("years", str(known.granted.year))] if known.granted else []
            for name, whole_value in values:
                value = tables.cut(whole_value, LONGEST_VALUE)
                if value:
                    number = self._numbers.setdefault((name, value), len(self._numbers))
                    self._values.append(number)
                    self._designs.append(design)
            if design not in self._taught:
                self._taught.add(design)
                self._learn(known)

    def _learn(self, known: Bibliography) -> None:
        """Count the words of a title with the document's main classes."""
        for name in WORD_CLASSES:
            main = tables.cut(main_class(plain_class(getattr(known, name))), LONGEST_VALUE)
            for whole_word in words_of(known.title) if main else ():
                word = tables.cut(whole_word, LONGEST_VALUE)
                self._words[name].setdefault(word, Counter())[main] += 1

    def states(self) -> Iterator[tuple[str, Any]]:
        """Rows of the table of states, name and value: the parts of each summary, how many."""
        counted = self._counted()
        for name in COUNTED:
            own = [
                (value, counted[number])
                for (of, value), number in self._numbers.items()
                if of == name
            ]
            yield from _in_parts(f"facets:{name}", sorted(own))
        for name, words in self._words.items():
            kept = sorted((word, dict(counts.most_common(20))) for word, counts in words.items())
            yield from _in_parts(f"words:{name}", kept)

    def _counted(self) -> list[int]:
        """How many designs have each of the values, by their numbers."""
        values = np.frombuffer(self._values, np.int32)
        designs = np.frombuffer(self._designs, np.int64)
        order = np.lexsort((designs, values))
        values, designs = values[order], designs[order]
        is_new = np.ones(len(values), bool)
        is_new[1:] = (values[1:] != values[:-1]) | (designs[1:] != designs[:-1])
        found: list[int] = np.bincount(values[is_new], minlength=len(self._numbers)).tolist()
        return found


def _in_parts(
    name: str, items: Iterable[Any], as_kept: Callable[[list[Any]], Any] = dict
) -> Iterator[tuple[str, Any]]:
    """Rows of some items, so many in each as it holds, then how many these are."""
    parts = 0
    for part in tables.in_parts(items):
        yield f"{name}:{parts}", as_kept(part)
        parts += 1
    yield name, parts


def problem_states(problems: Sequence[Problem]) -> Iterator[tuple[str, Any]]:
    """Rows of the table of states, name and value: the parts of the list, then how many."""
    return _in_parts(PROBLEMS, map(_plain, problems), list)


def _plain(problem: Problem) -> list[str]:
    advice = problem.advice.to_text() if problem.advice else ""
    return [tables.cut(problem.file, 4096), problem.reason.to_text(), advice]


def problem_of(plain: Sequence[str]) -> Problem:
    """The problem of which `problem_states` made these texts."""
    file, reason, advice = plain
    return Problem(file, Message.of_text(reason), Message.of_text(advice) if advice else None)
