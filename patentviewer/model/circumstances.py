"""Under what circumstances a search was made: program, model, collections, each with its hash."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from patentviewer.messages import Message


@dataclass(frozen=True)
class ModelState:
    """The model that made the vectors.

    sha256: of its file. provider: where it ran. manifest: hash of its manifest's file; "" in
    records from before it was kept.
    """

    name: str
    sha256: str
    provider: str = ""
    manifest: str = ""


@dataclass(frozen=True)
class CollectionState:
    """A collection as it was searched.

    refreshed: ISO time of its last refresh, or "". index: hash of what was searched, or "".
    place: address of the office's server that it is on, "" for this machine.
    """

    name: str
    folders: tuple[str, ...]
    files: int
    documents: int
    figures_known: int
    figures_searchable: int
    problems: int
    refreshed: str
    index: str = ""
    place: str = ""


@dataclass(frozen=True)
class Circumstances:
    """Everything besides the query that a ranking depends on.

    program: version. program_sha256: of the program's own source files.
    """

    program: str
    program_sha256: str
    model: ModelState
    collections: tuple[CollectionState, ...]

    def of_collections(self, names: Collection[str]) -> Circumstances:
        """The same circumstances with some of the collections only, given by name."""
        kept = tuple(one for one in self.collections if one.name in names)
        return replace(self, collections=kept)

    def to_plain(self) -> dict[str, Any]:
        """As a dictionary of JSON values."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Circumstances:
        """The circumstances of which `to_plain` made this dictionary."""
        return cls(
            program=plain["program"],
            program_sha256=plain["program_sha256"],
            model=ModelState(**plain["model"]),
            collections=tuple(
                CollectionState(**{**one, "folders": tuple(one["folders"])})
                for one in plain["collections"]
            ),
        )

    def differences(self, now: Circumstances) -> tuple[Message, ...]:
        """Messages on what is different under other circumstances; () where nothing is."""
        said = []
        if self.program != now.program:
            said.append(Message("circumstances.program", before=self.program, after=now.program))
        elif self.program_sha256 != now.program_sha256:
            said.append(Message("circumstances.other_source", program=self.program))
        if (self.model.name, self.model.sha256) != (now.model.name, now.model.sha256):
            was = f"{self.model.name} ({self.model.sha256[:12]})"
            said.append(
                Message(
                    "circumstances.model",
                    before=was,
                    after=now.model.name,
                    hash=now.model.sha256[:12],
                )
            )
        elif self.model.manifest and self.model.manifest != now.model.manifest:
            said.append(Message("circumstances.other_manifest", model=self.model.name))
        if self.model.provider != now.model.provider:
            said.append(
                Message(
                    "circumstances.provider", before=self.model.provider, after=now.model.provider
                )
            )
        before = {one.name: one for one in self.collections}
        after = {one.name: one for one in now.collections}
        said += [
            Message("circumstances.collection_gone", collection=name)
            for name in sorted(before.keys() - after)
        ]
        said += [
            Message("circumstances.collection_new", collection=name)
            for name in sorted(after.keys() - before)
        ]
        for name in sorted(before.keys() & after.keys()):
            said += _changes(before[name], after[name])
        return tuple(said)


def _changes(was: CollectionState, now: CollectionState) -> list[Message]:
    """What has changed about one collection."""
    said = [
        Message("circumstances.counts", collection=was.name, before=before, what=what, after=after)
        for what, before, after in (
            (Message("circumstances.of_files"), was.files, now.files),
            (Message("circumstances.of_documents"), was.documents, now.documents),
            (Message("circumstances.of_figures"), was.figures_searchable, now.figures_searchable),
            (Message("circumstances.of_problems"), was.problems, now.problems),
        )
        if before != after
    ]
    if was.place != now.place:
        here = Message("circumstances.this_machine")
        said.append(
            Message(
                "circumstances.other_place",
                collection=was.name,
                before=was.place or here,
                after=now.place or here,
            )
        )
    if was.folders != now.folders:
        said.append(Message("circumstances.other_folders", collection=was.name))
    if not said and was.index != now.index:
        said.append(Message("circumstances.other_content", collection=was.name))
    if not said and was.refreshed != now.refreshed:
        said.append(
            Message("circumstances.refreshed", collection=was.name, day=now.refreshed)
            if now.refreshed
            else Message("circumstances.refreshed_some_day", collection=was.name)
        )
    return said
