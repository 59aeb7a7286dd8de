"""Options of commands that use an office's server: where it is, and what lets somebody in."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.place import Place

if TYPE_CHECKING:
    from patentviewer.app.library import Library


def add_options(command: argparse.ArgumentParser, what: str) -> None:
    """Add --at and --certificate. what: what the address is for."""
    command.add_argument(
        "--at",
        default="",
        metavar="ADDRESS",
        help=f"{what}: milvus://host:port/database, or milvus+tls://host:port/database",
    )
    command.add_argument(
        "--certificate",
        type=Path,
        metavar="FILE",
        help="of the authority that vouches for the server, where the system does not know it",
    )


def place_of(arguments: argparse.Namespace) -> Place | None:
    """The place that the options name, or None. Raises UserError."""
    if not arguments.at:
        if arguments.certificate is not None:
            raise UserError(Message("command.certificate_without_at"))
        return None
    certificate = ""
    if arguments.certificate is not None:
        if not arguments.certificate.is_file():
            raise UserError(Message("command.no_certificate", file=arguments.certificate))
        certificate = str(arguments.certificate.resolve())
    return Place.of_text(arguments.at, certificate)


def known_there(library: Library, place: Place, names: Sequence[str]) -> list[str]:
    """Make some collections on a server known here, all of them where none is named."""
    wanted = list(names) or list(library.collections_on(place))
    if not wanted:
        raise UserError(Message("command.no_collection_at", place=str(place)))
    for name in wanted:
        library.put_on_server(name, place)
    return wanted


def ask_for_token() -> str:
    """A token from the terminal, unseen, or from standard input: it must stand in no command."""
    if sys.stdin.isatty():
        return getpass.getpass("Token (user:password, or an API key; nothing forgets it): ").strip()
    return sys.stdin.readline().strip()
