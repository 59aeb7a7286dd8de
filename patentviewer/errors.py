"""Errors that a user can cause, each with messages for people."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from patentviewer import slow
from patentviewer.messages import Message


class UserError(Exception):
    """Something the user can put right: says what happened, to which file, and what to do.

    As text it is English, for logs; windows and reports say its messages in their language.
    """

    def __init__(self, *messages: Message) -> None:
        super().__init__(*messages)
        self.messages = messages

    @property
    def message(self) -> Message:
        """All messages as one, for whoever can show only one."""
        if len(self.messages) == 1:
            return self.messages[0]
        return Message("plain.sentences", sentences=self.messages)

    def __str__(self) -> str:
        return slow.sentences.said("en", *self.messages)


@contextlib.contextmanager
def told_if_not_written(file: Path) -> Iterator[None]:
    """While a file is written: what the system refuses (OSError) becomes a UserError."""
    try:
        yield
    except OSError as error:
        raise UserError(Message("file.not_written", file=file, why=error)) from error


class FolderOfflineError(UserError):
    """An indexed folder cannot be reached now (a drive or share that is away).

    It never means that its files were deleted.
    """


class CollectionBusyError(UserError):
    """Another program is building this collection; it can be searched, not changed."""


class FolderReducedError(UserError):
    """Most of an indexed folder is gone: the user is asked whether that is meant."""


class FolderMovedError(UserError):
    """New files are those of an indexed folder that is away: the user says whether it has moved.

    old: the folder that is away. new: the folder where its files were found.
    """

    def __init__(self, *told: Message, old: Path | None = None, new: Path | None = None) -> None:
        super().__init__(*told)
        self.old = old
        self.new = new
