"""Under what circumstances a search was made: program, model, collections, each with its hash."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any


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
        """The same with these collections alone."""
        kept = tuple(one for one in self.collections if one.name in names)
        return replace(self, collections=kept)

    def to_plain(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Circumstances:
        """What to_plain gave, whether it went through JSON or not."""
        return cls(
            program=plain["program"],
            program_sha256=plain["program_sha256"],
            model=ModelState(**plain["model"]),
            collections=tuple(
                CollectionState(**{**one, "folders": tuple(one["folders"])})
                for one in plain["collections"]
            ),
        )

    def differences(self, now: Circumstances) -> tuple[str, ...]:
        """What has changed since, a sentence each; empty when nothing has."""
        said = []
        if self.program != now.program:
            said.append(f"The program was {self.program} and is {now.program}.")
        elif self.program_sha256 != now.program_sha256:
            said.append(f"The program {self.program} has other source files than it had.")
        if (self.model.name, self.model.sha256) != (now.model.name, now.model.sha256):
            was = f"{self.model.name} ({self.model.sha256[:12]})"
            said.append(f"The model was {was} and is {now.model.name} ({now.model.sha256[:12]}).")
        elif self.model.manifest and self.model.manifest != now.model.manifest:
            said.append(f"The manifest of the model {self.model.name} is another.")
        if self.model.provider != now.model.provider:
            said.append(f"The model ran on {self.model.provider} and runs on {now.model.provider}.")
        before = {one.name: one for one in self.collections}
        after = {one.name: one for one in now.collections}
        said += [f"The collection {name} is gone." for name in sorted(before.keys() - after)]
        said += [f"The collection {name} is new." for name in sorted(after.keys() - before)]
        for name in sorted(before.keys() & after.keys()):
            said += _changes(before[name], after[name])
        return tuple(said)


def _changes(was: CollectionState, now: CollectionState) -> list[str]:
    """What has changed about one collection."""
    said = [
        f"{was.name} had {before:,} {what} and has {after:,}."
        for what, before, after in (
            ("files", was.files, now.files),
            ("documents", was.documents, now.documents),
            ("searchable figures", was.figures_searchable, now.figures_searchable),
            ("problems", was.problems, now.problems),
        )
        if before != after
    ]
    if was.folders != now.folders:
        said.append(f"{was.name} is made of other folders.")
    if not said and was.index != now.index:
        said.append(f"{was.name} has the same size but another content.")
    if not said and was.refreshed != now.refreshed:
        said.append(f"{was.name} was refreshed again, on {now.refreshed or 'an unknown day'}.")
    return said
