"""Designs as records name them: by their keys, and by what they were called before there were keys.

Before, a record named a design by its number as printed, or by its file's path below the indexed
folder. A number is a key. A path is one where the record's own searches found only one design of
that path; else it stays a path alone, which no hit is taken for, and the record says so.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer.model.design import DesignKey

if TYPE_CHECKING:
    from patentviewer.record.searches import Search

Called = Mapping[str, frozenset[DesignKey]]
"""What a design was called to the designs that were called so."""


def of_plain(plain: Any, called: Callable[[], Called]) -> DesignKey:
    """The design that an entry of a record names.

    called: designs by the texts they were called in the record's searches, where it is from before
    there were keys. Raises ValueError or TypeError when the entry names none.
    """
    if not isinstance(plain, str):
        return DesignKey.of_plain(plain)
    number = DesignKey.of_number(plain)
    if number is not None and number.country:
        return number
    found = called().get(plain, frozenset())
    return next(iter(found)) if len(found) == 1 else number or DesignKey(path=plain)


def is_told_apart(design: DesignKey) -> bool:
    """Whether it is known of a design without a number which file it is."""
    return bool(design.number or design.collection)


def asked(plain: Any) -> DesignKey:
    """A design that a query leaves out; an earlier record's text means all designs of that name."""
    if not isinstance(plain, str):
        return DesignKey.of_plain(plain)
    number = DesignKey.of_number(plain)
    return DesignKey(number=number.number) if number else DesignKey(path=plain)


def of_listed(known: Mapping[str, Any]) -> DesignKey:
    """The design of an entry of a ranking's list, with a key or from before there were keys."""
    if "key" in known:
        return DesignKey.of_plain(known["key"])
    bibliography = known["bibliography"]
    number = DesignKey.of_number(bibliography["number"], bibliography["country"])
    if number:
        return number
    collection, _, file, *_ = known["figures"][0]
    path = known["design"]
    folder = file.removesuffix(str(Path(path)))
    # What was called by a number that is none does not say its path; the file itself does.
    return DesignKey(
        collection=collection,
        folder=str(Path(folder)) if folder != file else "",
        path=path if folder != file else file,
    )


def called_in(searches: Iterable[Search]) -> Called:
    """What designs were called in a record's searches, as far as those had no keys.

    A text that stood for several hits of one search is given no design.
    """
    found: dict[str, set[DesignKey]] = defaultdict(set)
    shared: set[str] = set()
    for search in searches:
        listed, body = search.listed(), json.loads(search.ranking_bytes())
        for number, count in Counter(_numbers(body["ranked"])).items():
            known = listed[number]
            if "key" not in known:
                found[known["design"]].add(of_listed(known))
                shared |= {known["design"]} if count > 1 else set()
    return {text: frozenset() if text in shared else frozenset(found[text]) for text in found}


def _numbers(rows: Sequence[Any]) -> Iterator[int]:
    for number, _, _, duplicates in rows:
        yield number
        yield from _numbers(duplicates)
