"""Files that are not meant to be seen: what systems leave about, and what they call hidden."""

from __future__ import annotations

import os
import stat

_NAMES = frozenset(
    {
        "thumbs.db",
        "desktop.ini",
        "__macosx",
        "$recycle.bin",
        "system volume information",
        "lost+found",
        "@eadir",
    }
)
_ATTRIBUTES = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_HAS_ATTRIBUTES = hasattr(os.stat_result, "st_file_attributes")
"""Whether the system says of a file that it is hidden, beside its name."""


def is_hidden(item: os.DirEntry[str]) -> bool:
    """Whether a file or folder is hidden, by its name or by what the system says of it."""
    if is_hidden_name(item.name):
        return True
    if not _HAS_ATTRIBUTES:
        return False
    attributes = getattr(item.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & _ATTRIBUTES)


def is_hidden_name(name: str) -> bool:
    """Whether a name is one of a hidden file or folder."""
    return name.startswith((".", "~$")) or name.lower() in _NAMES
