"""Collections as they are told of: what they hold, their tables, and the model in use."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from patentviewer.messages import Message
from patentviewer.model.condition import Condition
from patentviewer.model.documents import Problem


@dataclass(frozen=True)
class Taught:
    """What a collection taught of likeness.

    documents: how many taught. before, after: part of the ten nearest of the same main class,
    without and with it, of documents that it had not seen. is_used: it ranks, being better.
    """

    documents: int
    before: float
    after: float
    is_used: bool


@dataclass(frozen=True)
class CollectionStatus:
    """What a collection holds.

    folders: the indexed folders. offline: those of them that cannot be reached now.
    figures_known: figures found in the files that could be read. model_changed: its figures were
    embedded by another model or preparation, so that they should be embedded again. condition:
    whether it can be used. error: why the collection cannot be used at all, if so. ignored:
    problems that the user has put aside. is_unfinished: the last refresh was stopped or killed
    before its end. files_unread: those that it had found and not read yet, as far as it had come
    to know them. title_pages_waiting: documents whose printed title page is still to be read by
    machine.
    files_to_read_again: those that an earlier version of the program read, and the next refresh
    will read better. tables: how many say something of its documents. given_tables: those of them
    that the user named, wherever they lie. taught: what was learned of likeness from its own
    classes, if anything. place: address of the office's server that it is on, "" for this machine.
    is_built_here: its catalogue lies on this machine, so that this one brings it up to date.
    problems: without those of folders_being_read, which are no more than not read to the end yet;
    what is recorded of a search counts these as problems too.
    """

    name: str
    folders: tuple[Path, ...]
    offline: tuple[Path, ...]
    files: int
    documents: int
    figures_known: int
    figures_searchable: int
    problems: int
    refreshed: dt.datetime | None
    model: str
    model_changed: bool
    bytes_on_disk: int
    is_busy: bool = False
    error: Message | None = None
    condition: Condition = Condition.USABLE
    ignored: int = 0
    files_to_read_again: int = 0
    tables: int = 0
    given_tables: tuple[Path, ...] = ()
    files_unread: int = 0
    is_unfinished: bool = False
    title_pages_waiting: int = 0
    folders_being_read: int = 0
    taught: Taught | None = None
    place: str = ""
    is_built_here: bool = True


@dataclass(frozen=True)
class Ignored:
    """Problems of a collection that the user has put aside. keys: file and reason of each."""

    keys: frozenset[tuple[str, Message]] = frozenset()

    def __contains__(self, problem: Problem) -> bool:
        return (problem.file, problem.reason) in self.keys


@dataclass(frozen=True)
class ModelStatus:
    """The model in use.

    sha256: of the network's file. manifest_sha256: of what describes it, weights and calibration
    included. provider: where it runs ("CPU", "CUDA"). told: why not on the GPU, if so.
    """

    name: str
    sha256: str
    descriptors: tuple[str, ...]
    default_weights: dict[str, float]
    sketch_weights: dict[str, float]
    provider: str
    told: tuple[Message, ...]
    manifest_sha256: str = ""


@dataclass(frozen=True)
class TableStatus:
    """A table of a collection.

    path: of its file, as shown. names: its columns'. sample: its first rows. columns: meaning
    ("number", "title", ...) to the name of the column that has it. lines: how many say something;
    fitting: those of them that say it of a document of the collection. unread: dates and classes
    that were not understood. is_given: it was named by the user, and does not lie in a folder.
    """

    path: str
    names: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    columns: dict[str, str]
    lines: int
    fitting: int
    unread: int
    is_given: bool
