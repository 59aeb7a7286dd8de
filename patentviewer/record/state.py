"""What the entries of a record add up to: searches, judgements, comparisons, signatures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from patentviewer.record.chain import Entry
    from patentviewer.record.searches import Search


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


@dataclass(frozen=True)
class Signature:
    """Who vouched for the record, when, and for which last entry."""

    initials: str
    time: dt.datetime
    head: str


class State:
    """What the entries of a record add up to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = ""
        self.by = ""
        self.searches: list[Search] = []
        self.judgements: dict[str, Judgement] = {}
        self.comparisons: dict[str, Mapping[str, Any]] = {}
        self.dropped_comparisons: dict[str, Mapping[str, Any]] = {}
        self.signatures: list[Signature] = []
        self.remarks: list[str] = []
        self.is_closed = False

    def take(self, entry: Entry) -> None:
        """Add one more entry. Kinds that this version does not know change nothing."""
        self.is_closed = entry.kind == "closed"
        taker = getattr(self, f"_take_{entry.kind}", None)
        if taker is not None:
            taker(entry)

    def _take_began(self, entry: Entry) -> None:
        self.name, self.by = entry.body["name"], entry.body["by"]

    def _take_named(self, entry: Entry) -> None:
        self.name = entry.body["name"]

    def _take_search(self, entry: Entry) -> None:
        from patentviewer.record.searches import search_of  # noqa: PLC0415 - slow to load

        self.searches.append(search_of(self.folder, entry))

    def _take_judgement(self, entry: Entry) -> None:
        for design in entry.body["designs"]:
            now = self.judgements.get(design, Judgement())
            said = {name: value for name, value in entry.body.items() if name != "designs"}
            if "mark" in said:
                said["mark"] = Mark(said["mark"])
            if "tags" in said:
                said["tags"] = tuple(said["tags"])
            self.judgements[design] = replace(now, **said)

    def _take_comparison(self, entry: Entry) -> None:
        self.comparisons[entry.body["id"]] = entry.body

    def _take_comparison_dropped(self, entry: Entry) -> None:
        dropped = self.comparisons.pop(entry.body["id"], None)
        if dropped is not None:
            self.dropped_comparisons[entry.body["id"]] = dropped

    def _take_signed(self, entry: Entry) -> None:
        self.signatures.append(Signature(entry.body["initials"], entry.time, entry.previous))

    def _take_recovered(self, entry: Entry) -> None:
        self.remarks.append(
            f"{entry.time:%Y-%m-%d %H:%M} UTC: an entry that was being written when the program "
            f"stopped ({entry.body['bytes']} bytes) was lost; all earlier ones are whole."
        )

    def _take_merged(self, entry: Entry) -> None:
        """An entry of another session, as it stands there."""
        from patentviewer.record.chain import Entry  # noqa: PLC0415 - slow to load

        inner = entry.body["entry"]
        if inner["kind"] in ("began", "named", "closed", "opened", "signed"):
            return
        self.take(
            Entry(
                number=entry.number,
                time=dt.datetime.fromisoformat(inner["time"]),
                kind=inner["kind"],
                body=inner["body"],
                previous=inner["previous"],
                sha256=inner["sha256"],
            )
        )
