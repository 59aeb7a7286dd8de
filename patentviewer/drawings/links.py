"""Links inside archives: names whose contents lie at another name of the same archive."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO, TypeVar

from patentviewer.drawings.member_names import decoded, leads_out, tidy
from patentviewer.drawings.members import (
    MOST_MEMBERS,
    Fault,
    fault_of,
    leading_nowhere,
    leading_out,
)
from patentviewer.drawings.unreadable import UnreadableError

_LONGEST = 4096
"""Bytes of the longest path that a link may hold, as systems have it."""

_MOST_STEPS = 20

Place = TypeVar("Place")


def target_of(name: str, written: str, *, is_hard: bool = False) -> str | None:
    """The path in the archive that a link leads to, or None where that lies outside.

    name: the link's own path. is_hard: the target is written from the archive's own beginning and
    not from the folder that the link lies in.
    """
    if not is_hard:
        written = posixpath.join(posixpath.dirname(name), written)
    target = posixpath.normpath(written)
    return None if leads_out(name) or leads_out(target) else tidy(target)


def follow(links: Mapping[str, str], places: dict[str, Place]) -> list[Fault]:
    """Give links the place of what they lead to; those to folders are passed over.

    places: of the archive's files by their names, to which the links are added. Returns the faults
    of those that lead nowhere, or to each other.
    """
    faults: list[Fault] = []
    folders = _folders(places)
    for name, first in links.items():
        if name in places or len(places) >= MOST_MEMBERS:
            continue
        target, steps = first, 0
        while target in links and target not in places and steps < _MOST_STEPS:
            target, steps = links[target], steps + 1
        if target in places:
            places[name] = places[target]
        elif target not in folders:
            faults.append(leading_nowhere(name))
    return faults


def follow_read(
    links: Mapping[str, Place], opened: Callable[[Place], BinaryIO], places: dict[str, Place]
) -> list[Fault]:
    """As follow, of links whose targets are their contents, as opened at their places."""
    faults: list[Fault] = []
    targets: dict[str, str] = {}
    for name, place in links.items():
        try:
            written = opened(place).read(_LONGEST)
        except UnreadableError as error:
            faults.append(fault_of(name, error))
            continue
        target = target_of(name, decoded(written, is_dos=False)) if written else None
        if target is None:
            faults.append(leading_out(name))
        else:
            targets[name] = target
    return faults + follow(targets, places)


def _folders(names: Iterable[str]) -> set[str]:
    """The folders that some paths lie in, one above the other, the archive itself as "."."""
    found: set[str] = {"", "."}
    for name in names:
        folder = posixpath.dirname(name)
        while folder and folder not in found:
            found.add(folder)
            folder = posixpath.dirname(folder)
    return found
