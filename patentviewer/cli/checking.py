"""Whether everything that is kept of the collections is as it was written."""

from __future__ import annotations

from dataclasses import dataclass

from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.errors import UserError
from patentviewer.messages import Message

SHOWN = 5


@dataclass(frozen=True)
class Check:
    """What was tried, and what came of it. name: what, in a word or two, in English."""

    name: str
    is_well: bool
    told: Message

    def __str__(self) -> str:
        return str(self.told if self.is_well else Message("doctor.failed", why=self.told))


def checked_collections(console: Console) -> list[Check]:
    """Read everything that is kept of each collection: a check a collection."""
    checks: list[Check] = []
    with opened_library() as library:
        for status in library.collections():
            damage: list[Message] = []
            unsealed = 0
            try:
                console.follow(library.check(status.name, damage))
                unsealed = library.files_without_seal(status.name)
            except UserError as error:
                damage += error.messages
            name = f"collection {status.name}"
            checks.append(Check(name, not damage, summed_up(damage, unsealed)))
    return checks


def summed_up(damage: list[Message], unsealed: int) -> Message:
    """What reading a collection found. unsealed: files that could not be checked, as a count."""
    if not damage and unsealed:
        return Message("doctor.unsealed", count=unsealed)
    if not damage:
        return Message("doctor.whole")
    shown, more = damage[:SHOWN], len(damage) - SHOWN
    if more > 0:
        shown.append(Message("doctor.and_more", count=more))
    return Message("plain.sentences", sentences=shown)
