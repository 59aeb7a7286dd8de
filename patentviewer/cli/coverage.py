"""How much a command could see: collections that cannot be used are named, and change its status.

A command that has done what was asked, but not with every collection, ends with INCOMPLETE.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from patentviewer.cli.console import Console

if TYPE_CHECKING:
    from patentviewer.model.collection import CollectionStatus
    from patentviewer.model.ranking import Coverage, Unusable

INCOMPLETE = 3
"""Exit status of a command that was done without some collections, which it named."""


def coverage_as_json(coverage: Coverage) -> dict[str, Any]:
    """What a search could see."""
    return {
        "collections": list(coverage.collections),
        "figures_searchable": coverage.figures_searchable,
        "figures_known": coverage.figures_known,
        "problems": coverage.problems,
        "unusable": unusable_as_json(coverage.unusable),
    }


def unusable_as_json(unusable: Iterable[Unusable]) -> list[dict[str, Any]]:
    """Collections that could not be used, and why."""
    return [
        {
            "collection": one.name,
            "reason": str(one.reason),
            "messages": [one.reason.to_plain()],
        }
        for one in unusable
    ]


def tell_unusable(unusable: Iterable[Unusable], console: Console) -> int:
    """Name collections on standard error; the exit status that follows."""
    code = 0
    for one in unusable:
        console.error(f"The collection {one.name} was left out. {one.reason}")
        code = INCOMPLETE
    return code


def tell_of_another_model(status: CollectionStatus, console: Console) -> bool:
    """Say how many figures another model embedded, and how they are found again; whether any did.

    A new version of the program may bring a new model, to which the old one's vectors say nothing.
    """
    waiting = status.figures_known - status.figures_searchable
    if not (waiting and status.model_changed and status.is_built_here):
        return False
    console.error(
        f"{status.name}: another model embedded {waiting:,} of {status.figures_known:,} figures, "
        "and this one does not find them. To embed them again: patentviewer index "
        f'--collection "{status.name}" --embed-again'
    )
    return True


def tell_what_is_missing(
    statuses: Sequence[CollectionStatus], names: Sequence[str], console: Console
) -> int:
    """Say which folders cannot be reached, and what another model embedded; the exit status.

    What was read from folders is searched all the same, so that these change nothing.
    """
    wanted = {name.casefold() for name in names}
    code = 0
    for status in statuses:
        if status.condition.is_searchable and (not wanted or status.name.casefold() in wanted):
            if tell_of_another_model(status, console):
                code = INCOMPLETE
            for folder in status.offline:
                console.error(
                    f"{status.name}: {folder} cannot be reached now; what was read from it before "
                    "is searched."
                )
    return code
