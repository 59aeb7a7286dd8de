"""Errors that a user can cause, each a sentence that can be shown as it stands."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can put right: says what happened, to which file, and what to do."""


class FolderOfflineError(UserError):
    """An indexed folder cannot be reached now (a drive or share that is away).

    It never means that its files were deleted.
    """


class CollectionBusyError(UserError):
    """Another program is building this collection; it can be searched, not changed."""
