"""Errors that a user can cause, each a sentence that can be shown as it stands."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """Something the user can put right: says what happened, to which file, and what to do."""


class FolderOfflineError(UserError):
    """An indexed folder cannot be reached now (a drive or share that is away).

    It never means that its files were deleted.
    """


class CollectionBusyError(UserError):
    """Another program is building this collection; it can be searched, not changed."""


class FolderReducedError(UserError):
    """Most of an indexed folder is gone: whether that is meant is to be asked first."""


class FolderMovedError(UserError):
    """New files are those of an indexed folder that is away: has it moved? old, new: from, to."""

    def __init__(self, sentence: str, old: Path | None = None, new: Path | None = None) -> None:
        super().__init__(sentence)
        self.old = old
        self.new = new
