"""Under what circumstances a search was made: program, model, collections, each with its hash."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import patentviewer


class ModelLike(Protocol):
    """What is asked of a model; ``library.ModelStatus`` has it."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def sha256(self) -> str: ...  # noqa: D102
    @property
    def provider(self) -> str: ...  # noqa: D102


class CollectionLike(Protocol):
    """What is asked of a collection; ``library.CollectionStatus`` has it."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def folders(self) -> Sequence[Path]: ...  # noqa: D102
    @property
    def files(self) -> int: ...  # noqa: D102
    @property
    def documents(self) -> int: ...  # noqa: D102
    @property
    def figures_known(self) -> int: ...  # noqa: D102
    @property
    def figures_searchable(self) -> int: ...  # noqa: D102
    @property
    def problems(self) -> int: ...  # noqa: D102
    @property
    def refreshed(self) -> dt.datetime | None: ...  # noqa: D102


@dataclass(frozen=True)
class ModelState:
    """The model that made the vectors. sha256: of its file. provider: where it ran."""

    name: str
    sha256: str
    provider: str = ""


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

    @classmethod
    def of(
        cls,
        model: ModelLike,
        collections: Iterable[CollectionLike],
        index_hashes: Mapping[str, str] | None = None,
    ) -> Circumstances:
        """As they are now. index_hashes: collection's name to the hash of its index."""
        hashes = index_hashes or {}
        return cls(
            program=patentviewer.__version__,
            program_sha256=program_sha256(),
            model=ModelState(model.name, model.sha256, model.provider),
            collections=tuple(
                CollectionState(
                    name=one.name,
                    folders=tuple(str(folder) for folder in one.folders),
                    files=one.files,
                    documents=one.documents,
                    figures_known=one.figures_known,
                    figures_searchable=one.figures_searchable,
                    problems=one.problems,
                    refreshed=one.refreshed.isoformat() if one.refreshed else "",
                    index=hashes.get(one.name, ""),
                )
                for one in collections
            ),
        )

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


@cache
def program_sha256() -> str:
    """Hash of the program's Python files, names and contents, in order; "" in a frozen program."""
    package = Path(patentviewer.__file__).parent
    whole = hashlib.sha256()
    files = sorted(package.rglob("*.py"))
    for file in files:
        whole.update(file.relative_to(package).as_posix().encode() + b"\0")
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest() if files else ""
