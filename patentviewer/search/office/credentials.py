"""What lets a user into an office's server: a token, kept apart from everything that is written.

It comes from the variable TOKEN_VARIABLE, else from a file beside the settings that only its owner
may read. It stands in no record, no log and no collection's folder.
"""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path

import tomli_w

from patentviewer import paths
from patentviewer.errors import told_if_not_written
from patentviewer.files import write_atomically
from patentviewer.messages import Message
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.place import Place

TOKEN_VARIABLE = "PATENTVIEWER_OFFICE_TOKEN"  # noqa: S105 - the name of a variable
FILE = "office-tokens.toml"


def tokens_file() -> Path:
    """Where tokens are kept: beside the settings."""
    return paths.settings_file().with_name(FILE)


def token_for(place: Place) -> str:
    """The token for a server ("user:password", or an API key), "" where none was given.

    Raises UnusableError for a file that others may read, or that cannot be understood.
    """
    given = os.environ.get(TOKEN_VARIABLE)
    if given is not None:
        return given.strip()
    kept = _kept()
    return kept.get(_name_of(place), "") or kept.get(place.server, "")


def keep(place: Place, token: str) -> None:
    """Keep the token for a server in the file; "" forgets it. Raises UserError, UnusableError."""
    tokens = _kept()
    before = dict(tokens)
    if place.is_encrypted:
        # One that an earlier version kept, which did not say so.
        tokens.pop(place.server, None)
    tokens[_name_of(place)] = token
    if not token:
        del tokens[_name_of(place)]
    if tokens == before:
        return
    file = tokens_file()
    with told_if_not_written(file):
        # A file that is new by its making is its owner's alone (mkstemp).
        write_atomically(file, tomli_w.dumps(tokens).encode())


def _name_of(place: Place) -> str:
    """What a token is kept by: one for an encrypted way is never sent along another."""
    return f"milvus+tls://{place.server}" if place.is_encrypted else place.server


def _kept() -> dict[str, str]:
    file = tokens_file()
    try:
        mode = file.stat().st_mode
        content = file.read_text("utf-8")
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _not_usable(
            Message("office.token_file_not_readable", file=file, why=error)
        ) from error
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise _not_usable(Message("office.token_file_open", file=file))
    try:
        values = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise _not_usable(
            Message("office.token_file_not_understood", file=file, why=error)
        ) from error
    return {name: value for name, value in values.items() if isinstance(value, str)}


def _not_usable(why: Message) -> UnusableError:
    return UnusableError(why, Condition.NOT_LET_IN)
