"""A session as a list of records shows it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from patentviewer.messages import Message


@dataclass(frozen=True)
class SessionInfo:
    """A session on the disk, without opening it.

    changed: when its last entry was written. is_closed: it was left as it should be. is_open: a
    program has it open now. damage: what is wrong with its record. head: hash of
    its last entry, or "".
    """

    name: str
    folder: Path
    began: dt.datetime | None = None
    changed: dt.datetime | None = None
    by: str = ""
    entries: int = 0
    searches: int = 0
    signed_by: str = ""
    is_closed: bool = False
    is_open: bool = False
    damage: tuple[Message, ...] = ()
    head: str = ""
