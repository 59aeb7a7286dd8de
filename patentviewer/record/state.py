"""What a record says: searches, judgements, comparisons, signatures, and what waits to be written.

This is the one store of marks, tags, notes and of what has been looked at. Who says something about
a design proposes it here, and it is shown at once; once the writer has it on the disk, its entry
takes the place of the proposal. What was tried and failed stays a proposal, with the reason.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer import model, record
from patentviewer.messages import Message
from patentviewer.model.judgement import NOTHING, DesignId, Judgement

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey
    from patentviewer.record.chain import Entry
    from patentviewer.record.identities import Called
    from patentviewer.record.searches import Search

FORMAT = 2
"""Layout of the entries that this program writes; of a higher one it reads what it can. In the
first, designs were named by texts for people."""

SET_BACK = dt.timedelta(seconds=1)
"""Machines correct their clocks by less than that while they run; more is remarked."""

_NOT_UNDERSTOOD = (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError)


def designs_in(body: Mapping[str, Any]) -> list[DesignId]:
    """The designs that a judgement is about, as this program names them."""
    return [model.design.DesignKey.of_plain(plain) for plain in body["designs"]]


@dataclass(frozen=True)
class Signature:
    """Who vouched for the record, when, and for which last entry."""

    initials: str
    time: dt.datetime
    head: str


@dataclass(eq=False)
class Said:
    """Something that is to stand in the record and does not yet.

    kind, body: of the entry that it is to become; of what only the writer can put into words (a
    search, a comparison) the body is empty. failure: why it could not be written, if so.
    """

    kind: str
    body: Mapping[str, Any]
    failure: Message | None = None


Listener = Callable[[frozenset[DesignId]], None]
"""Is told of which designs something else is said now; of none when only what waits is another."""


class State:
    """What the entries of a record add up to, with what waits to become one.

    Any thread may ask and change it; listeners are called in the thread that changes it.
    findings: what is wrong with what the entries say. remarks: what somebody who
    reads the record must know, the findings among it. is_newer: a newer version of the program
    wrote it. is_understood: nothing was left out of it here. not_told_apart: of which designs an
    earlier version does not say which they are.
    """

    def __init__(self, folder: Path | None = None, entries: Iterable[Entry] = ()) -> None:
        self.folder = folder
        self.name = ""
        self.by = ""
        self.searches: list[Search] = []
        self.comparisons: dict[str, Mapping[str, Any]] = {}
        self.dropped_comparisons: dict[str, Mapping[str, Any]] = {}
        self.signatures: list[Signature] = []
        self.remarks: list[Message] = []
        self.findings: list[Message] = []
        self.merged: set[str] = set()
        self.is_closed = False
        self.is_newer = False
        self.is_understood = True
        self.not_told_apart: list[Message] = []
        self._called: tuple[int, Called] | None = None
        self._looked_at: dict[str, list[DesignId]] = {}
        self._by: dict[str, str] = {}
        self._marked_after: dict[DesignId, str] = {}
        self._guard = threading.RLock()
        self._written: dict[DesignId, Judgement] = {}
        self._shown: dict[DesignId, Judgement] = {}
        self._tags: dict[str, None] = {}
        self._pending: list[Said] = []
        self._listeners: list[Listener] = []
        self._last: dt.datetime | None = None
        for entry in entries:
            self.take(entry)

    def subscribe(self, listener: Listener) -> None:
        """Have somebody told of every change from now on."""
        self._listeners.append(listener)

    # What is asked

    def judgement(self, design: DesignId) -> Judgement:
        """What is said of one design, whether it is written yet or not."""
        return self._shown.get(design, NOTHING)

    @property
    def judgements(self) -> dict[DesignId, Judgement]:
        """What is said of designs, in the order in which something was first said of each."""
        with self._guard:
            return {one: said for one, said in self._shown.items() if said != NOTHING}

    def looked_at(self, search_id: str) -> tuple[DesignId, ...]:
        """The designs first looked at after a search and before the next one, in their order."""
        with self._guard:
            return tuple(self._looked_at.get(search_id, ()))

    def by_of(self, search_id: str) -> str:
        """The initials of who made a search, in this session or in one that was merged into it."""
        return self._by.get(search_id, self.by)

    def marked_after(self, design: DesignId) -> str:
        """Id of the search after which a design was marked last; "" where none was before that."""
        return self._marked_after.get(design, "")

    @property
    def tags(self) -> tuple[str, ...]:
        """Tags in use, in the order in which they came up."""
        with self._guard:
            used = {tag for said in self._shown.values() for tag in said.tags}
            return tuple(tag for tag in self._tags if tag in used)

    @property
    def pending(self) -> tuple[Said, ...]:
        """What does not stand in the record yet, in its order."""
        with self._guard:
            return tuple(self._pending)

    # What is proposed, and what becomes of it

    def propose(self, kind: str, body: Mapping[str, Any] | None = None) -> Said:
        """Say something that is to be written; what it says of designs is shown from now on."""
        said = Said(kind, body or {})
        with self._guard:
            self._pending.append(said)
            changed = self._shown_anew(said)
        self._tell(changed)
        return said

    def fail(self, said: Said, reason: Message) -> None:
        """It could not be written. It stays proposed: it may be tried again."""
        said.failure = reason
        self._tell(frozenset())

    def withdraw(self, said: Said) -> None:
        """It will not be written: what it says of designs is shown no more."""
        with self._guard:
            self._pending = [one for one in self._pending if one is not said]
            changed = self._shown_anew(said)
        self._tell(changed)

    def take(self, entry: Entry, said: Said | None = None) -> None:
        """An entry stands in the record; said: the proposal that it was.

        Kinds that this version does not know change nothing.
        """
        with self._guard:
            if said is not None:
                self._pending = [one for one in self._pending if one is not said]
            if self._last is not None and entry.time < self._last - SET_BACK:
                self._find(
                    Message(
                        "record.clock_set_back",
                        number=entry.number,
                        when=entry.time,
                        before=self._last,
                    )
                )
            self._last = entry.time
            self.is_closed = entry.kind == "closed"
            changed = self._taken(entry)
        self._tell(changed)

    def _taken(self, entry: Entry) -> frozenset[DesignId]:
        taker = getattr(self, f"_take_{entry.kind}", None)
        if taker is None:
            return frozenset()
        try:
            changed: frozenset[DesignId] | None = taker(entry)
        except _NOT_UNDERSTOOD:
            self.is_understood = False
            self._find(Message("record.entry_not_understood", number=entry.number))
            return frozenset()
        return changed or frozenset()

    def _find(self, told: Message) -> None:
        self.findings.append(told)
        self.remarks.append(told)

    def _tell(self, changed: frozenset[DesignId]) -> None:
        for listener in self._listeners:
            listener(changed)

    def _shown_anew(self, said: Said) -> frozenset[DesignId]:
        """Show what is written of a proposal's designs, with all that is proposed of them."""
        if said.kind != "judgement":
            return frozenset()
        self._tags.update(dict.fromkeys(said.body.get("tags", ())))
        return self._shown_of(designs_in(said.body))

    def _shown_of(self, designs: Iterable[DesignId]) -> frozenset[DesignId]:
        changed = set()
        proposed = [one.body for one in self._pending if one.kind == "judgement"]
        for design in designs:
            now = self._written.get(design, NOTHING)
            for body in proposed:
                if design in designs_in(body):
                    now = now.with_said(body)
            if now != self._shown.get(design, NOTHING):
                changed.add(design)
            self._shown[design] = now
        return frozenset(changed)

    # Entries, by their kind

    def _take_began(self, entry: Entry) -> None:
        self._look_at_format(entry)
        self.name, self.by = str(entry.body["name"]), str(entry.body["by"])

    def _take_opened(self, entry: Entry) -> None:
        self._look_at_format(entry)

    def _look_at_format(self, entry: Entry) -> None:
        if entry.body.get("format", FORMAT) > FORMAT and not self.is_newer:
            self.is_newer = True
            self._find(Message("record.newer"))

    def _take_named(self, entry: Entry) -> None:
        self.name = str(entry.body["name"])

    def _take_search(self, entry: Entry) -> None:
        assert self.folder is not None
        self.searches.append(record.searches.search_of(self.folder, entry))

    def _take_judgement(self, entry: Entry) -> frozenset[DesignId]:
        designs = [self._design_of(plain) for plain in entry.body["designs"]]
        after = {one: self._written.get(one, NOTHING).with_said(entry.body) for one in designs}
        if self.searches:
            new = (one for one in designs if after[one].seen and not self._is_seen(one))
            self._looked_at.setdefault(self.searches[-1].id, []).extend(new)
            if "mark" in entry.body:
                self._marked_after |= dict.fromkeys(designs, self.searches[-1].id)
        self._written |= after
        self._tags.update(dict.fromkeys(str(tag) for tag in entry.body.get("tags", ())))
        return self._shown_of(designs)

    def _is_seen(self, design: DesignId) -> bool:
        return self._written.get(design, NOTHING).seen

    def _design_of(self, plain: Any) -> DesignKey:
        """The design that an entry names; one that cannot be told apart is remarked."""
        design = record.identities.of_plain(plain, self._called_then)
        if not record.identities.is_told_apart(design):
            told = Message("record.stands_alone", design=design.path)
            if told not in self.not_told_apart:
                self.not_told_apart.append(told)
        return design

    def _called_then(self) -> Called:
        """What designs were called in the searches up to now."""
        if self._called is None or self._called[0] != len(self.searches):
            try:
                called = record.identities.called_in(self.searches)
            except record.chain.RecordDamagedError:
                called = {}
            self._called = len(self.searches), called
        return self._called[1]

    def _take_comparison(self, entry: Entry) -> None:
        record.comparisons.check(entry.body)
        self.comparisons[str(entry.body["id"])] = entry.body

    def _take_comparison_dropped(self, entry: Entry) -> None:
        dropped = self.comparisons.pop(entry.body["id"], None)
        if dropped is not None:
            self.dropped_comparisons[entry.body["id"]] = dropped

    def _take_signed(self, entry: Entry) -> None:
        self.signatures.append(Signature(str(entry.body["initials"]), entry.time, entry.previous))

    def _take_recovered(self, entry: Entry) -> None:
        self.remarks.append(
            Message("record.entry_lost", when=entry.time, bytes=entry.body["bytes"])
        )

    def _take_merged(self, entry: Entry) -> frozenset[DesignId]:
        """An entry of another session, as it stands there."""
        inner = entry.body["entry"]
        self.merged.add(inner["sha256"])
        # Each entry follows one of the same session, up to the one that says who began it.
        began = inner["kind"] == "began"
        by = inner["body"]["by"] if began else self._by.get(inner["previous"], "")
        self._by[inner["sha256"]] = str(by)
        if inner["kind"] in ("began", "named", "closed", "opened", "signed"):
            return frozenset()
        taken = record.chain.Entry(
            number=entry.number,
            time=dt.datetime.fromisoformat(inner["time"]),
            kind=inner["kind"],
            body=inner["body"],
            previous=inner["previous"],
            sha256=inner["sha256"],
        )
        return self._taken(taken)
