"""Whether everything that is kept of the collections is as it was written."""

from __future__ import annotations

from patentviewer.cli.console import Console
from patentviewer.cli.opened import opened_library
from patentviewer.errors import UserError

SHOWN = 5


def checked_collections(console: Console) -> dict[str, str]:
    """Each collection's name to what reading all of it found: "whole", or "FAILED: ..."."""
    found: dict[str, str] = {}
    with opened_library() as library:
        for status in library.collections():
            damage: list[str] = []
            try:
                console.follow(library.check(status.name, damage))
                unsealed = library.files_without_seal(status.name)
            except UserError as error:
                damage.append(str(error))
                unsealed = 0
            found[f"collection {status.name}"] = _in_words(damage, unsealed)
    return found


def _in_words(damage: list[str], unsealed: int) -> str:
    if not damage and unsealed:
        return (
            f"no damage found; {unsealed:,} files were indexed by an earlier version and can be "
            "checked after the next refresh"
        )
    if not damage:
        return "whole: every row is as it was written"
    more = f", and {len(damage) - SHOWN} more" if len(damage) > SHOWN else ""
    return f"FAILED: {'; '.join(damage[:SHOWN])}{more}"
