"""What an examiner says of designs: a mark, tags, a note, and that it was looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey


DesignId: TypeAlias = "DesignKey"
"""Who a design is, in judgements and everything that shows or changes them."""


class Mark(StrEnum):
    """What the examiner thinks of a design, in one letter."""

    NONE = ""
    RELEVANT = "R"
    NOT_RELEVANT = "N"
    UNSURE = "U"


@dataclass(frozen=True)
class Judgement:
    """What has been said of one design. seen: it has been looked at."""

    mark: Mark = Mark.NONE
    tags: tuple[str, ...] = ()
    note: str = ""
    seen: bool = False

    def with_said(self, body: Mapping[str, Any]) -> Judgement:
        """What is said after one more entry of kind "judgement"; body: that of the entry."""
        said: dict[str, Any] = {}
        if "mark" in body:
            said["mark"] = Mark(body["mark"])
        if "tags" in body:
            said["tags"] = tuple(str(tag) for tag in body["tags"])
        if "note" in body:
            said["note"] = str(body["note"])
        if "seen" in body:
            said["seen"] = bool(body["seen"])
        return replace(self, **said)


NOTHING = Judgement()


def judging(designs: Sequence[DesignId], **said: Any) -> dict[str, Any]:
    """The body of an entry that says something of designs: mark, tags, note or seen."""
    return {"designs": [design.to_plain() for design in designs], **said}
