"""Collections on an office's server: which of the collections are, and whether they may be used."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import json
import logging
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import policy, search, settings
from patentviewer.errors import UserError, told_if_not_written
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.place import Place

if TYPE_CHECKING:
    from patentviewer.search.manifest import Manifest
    from patentviewer.search.office.collection import OfficeCollection

logger = logging.getLogger(__name__)

PLACE_FILE = "place.json"
"""Lies in the folder of a collection that is on an office's server: where that is."""

SERVERS_AT_ONCE = 16
"""How many collections on servers are asked together."""


def place_in(folder: Path) -> Place | None:
    """The server that the collection in a folder lies on; None for this machine.

    Raises UnusableError.
    """
    file = folder / PLACE_FILE
    try:
        content = json.loads(file.read_text("utf-8"))
        return Place.of_text(content["place"], content.get("certificate", ""))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, UserError) as error:
        raise UnusableError(
            Message("office.place_not_readable", file=file), Condition.UNREADABLE
        ) from error


def bytes_in(folder: Path) -> int:
    """Size of all that lies in a collection's folder; files that go meanwhile count nothing.

    SQLite and whoever refreshes the collection make files and take them away at any moment.
    """
    return sum(map(_bytes_of, folder.glob("*")))


def _bytes_of(file: Path) -> int:
    try:
        found = file.stat()
    except OSError:
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else 0


def is_on_a_server(folder: Path) -> bool:
    """Whether the collection in a folder lies on an office's server, wherever that is."""
    return (folder / PLACE_FILE).is_file()


def put_in(folder: Path, place: Place) -> None:
    """Write into a collection's folder on which server the collection lies. Raises UserError."""
    content = {"place": str(place), "certificate": place.certificate}
    file = folder / PLACE_FILE
    with told_if_not_written(file):
        write_atomically(file, json.dumps(content, indent=1).encode())


def refuse_if_forbidden() -> None:
    """Raise UnusableError where no office's server may be used."""
    try:
        decided = policy.load()
    except UserError as error:
        raise UnusableError(error.message, Condition.FORBIDDEN) from error
    if decided.only_this_machine:
        raise UnusableError(
            Message("office.forbidden_by_administrators"),
            Condition.FORBIDDEN,
        )
    if settings.load().only_this_machine:
        raise UnusableError(
            Message("office.forbidden_by_settings"),
            Condition.FORBIDDEN,
        )


class Offices:
    """The office's collections that are in use. Its methods may be called from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._open: dict[tuple[str, Place], OfficeCollection] = {}

    def of(self, name: str, place: Place) -> OfficeCollection:
        """The collection of this name on a server.

        Raises UnusableError where no server may be used.
        """
        refuse_if_forbidden()
        with self._guard:
            if (name, place) not in self._open:
                made = search.office.collection.OfficeCollection(name, place)
                self._open[name, place] = made
            return self._open[name, place]

    def names_on(self, place: Place) -> tuple[str, ...]:
        """Names of the collections on a server. Raises UnusableError, UserError."""
        refuse_if_forbidden()
        office = search.office
        with contextlib.closing(
            office.server.Server(place, office.credentials.token_for(place))
        ) as server:
            return tuple(office.tables.collections(server))

    def close(self) -> None:
        """Close the connections to all servers."""
        with self._guard:
            for one in self._open.values():
                with contextlib.suppress(Exception):
                    one.close()
            self._open.clear()


def status_without_place(name: str, folder: Path, error: UserError) -> CollectionStatus:
    """Of an office's collection of which is not known where it lies: why that is."""
    return _with_error(_nothing_known(name, folder, ""), error)


def _nothing_known(name: str, folder: Path, place: str) -> CollectionStatus:
    on_disk = bytes_in(folder)
    return CollectionStatus(
        name, (), (), 0, 0, 0, 0, 0, None, "", False, on_disk, place=place
    )  # fmt: skip


def _with_error(status: CollectionStatus, error: UserError) -> CollectionStatus:
    condition = getattr(error, "condition", Condition.UNREADABLE)
    return dataclasses.replace(status, error=error.message, condition=condition)


def status_of(
    name: str, folder: Path, place: Place, offices: Offices, manifest: Manifest
) -> CollectionStatus:
    """What an office's collection holds, or why it cannot be used now."""
    empty = _nothing_known(name, folder, str(place))
    try:
        told = offices.of(name, place).told()
    except UserError as error:
        return _with_error(empty, error)
    counts, model = told.get("counts", {}), told.get("model", {})
    refreshed = counts.get("refreshed")
    return dataclasses.replace(
        empty,
        folders=tuple(map(Path, counts.get("folders", ()))),
        files=counts.get("files", 0),
        documents=counts.get("documents", 0),
        figures_known=counts.get("figures", 0),
        figures_searchable=counts.get("searchable", 0),
        problems=counts.get("problems", 0),
        refreshed=dt.datetime.fromisoformat(refreshed) if refreshed else None,
        model=model.get("title", ""),
        model_changed=bool(model) and model.get("stamp") != manifest.stamp,
        is_unfinished=not counts.get("is_finished", False),
    )
