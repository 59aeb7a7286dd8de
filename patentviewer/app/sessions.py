"""The session that is written: searches, judgements and comparisons as they are made."""

from __future__ import annotations

from patentviewer.record.chain import RecordChangedError, RecordDamagedError
from patentviewer.record.comparisons import KeptComparison, LostComparison
from patentviewer.record.writer import (
    RecordNotWrittenError,
    Session,
    folder_name,
    free_name,
    open_or_create,
)

__all__ = [
    "KeptComparison",
    "LostComparison",
    "RecordChangedError",
    "RecordDamagedError",
    "RecordNotWrittenError",
    "Session",
    "folder_name",
    "free_name",
    "open_or_create",
]
