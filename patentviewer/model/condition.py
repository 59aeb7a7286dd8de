"""Whether a collection can be used, and if not, in what way."""

from __future__ import annotations

from enum import StrEnum

from patentviewer.errors import UserError
from patentviewer.messages import Message


class Condition(StrEnum):
    """What state a collection is in.

    READ_ONLY can be searched, and not changed. The others cannot be used at all: DAMAGED and
    MISSING are put right by building the catalogue anew, NEWER by a newer program, LOCKED by
    another program's end, UNREADABLE by the system (a drive, a permission). Of an office's server:
    UNREACHABLE while it does not answer, NOT_LET_IN without the right token, OTHER_VERSION where
    it is none that this program understands, FORBIDDEN by the settings or the administrators.
    """

    USABLE = "usable"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    MISSING = "missing"
    NEWER = "newer"
    LOCKED = "locked"
    UNREADABLE = "unreadable"
    UNREACHABLE = "server away"
    NOT_LET_IN = "not let in"
    OTHER_VERSION = "other server"
    FORBIDDEN = "forbidden"

    @property
    def is_searchable(self) -> bool:
        """Whether the collection can be searched."""
        return self in {Condition.USABLE, Condition.READ_ONLY}

    @property
    def is_mended_by_rebuilding(self) -> bool:
        """Whether building the catalogue anew makes the collection usable."""
        return self in {Condition.DAMAGED, Condition.MISSING}


class UnusableError(UserError):
    """A collection cannot be used; condition says in what way."""

    def __init__(self, told: Message, condition: Condition) -> None:
        super().__init__(told)
        self.condition = condition
