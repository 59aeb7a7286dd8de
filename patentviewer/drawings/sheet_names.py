"""Which files of a folder belong together, by their names: a grant's text and its sheets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import PurePosixPath
from typing import Protocol, TypeVar

from patentviewer.drawings.kinds import PICTURE_SUFFIXES

_SHEET_NAME = re.compile(r"(?P<stem>.+)-D(?P<number>\d{5})(?P<suffix>\.[a-z]{3,4})", re.IGNORECASE)
GRANT_SUFFIXES = (".xml", ".sgm", ".sgml")
"""What the names of grants' texts end with."""

_GRANT_NAME = re.compile(r"\.(?:xml|sgml?)$", re.IGNORECASE | re.MULTILINE)


class Named(Protocol):
    """A file, wherever it lies."""

    @property
    def name(self) -> str:
        """Its name, without the folders it lies in."""


Entry = TypeVar("Entry", bound=Named)


def stem_of_sheet(name: str) -> str:
    """What the names of all sheets of a document begin with, in small letters; "" for others."""
    match = _SHEET_NAME.fullmatch(name)
    if match is None:
        return ""
    return match["stem"].lower() if match["suffix"].lower() in PICTURE_SUFFIXES else ""


def is_front_page(name: str) -> bool:
    """Whether a file is the picture of a front page, which repeats a figure of the sheets."""
    match = _SHEET_NAME.fullmatch(name)
    return match is not None and match["number"] == "00000"


def stems_of_sheets(entries: Sequence[Named]) -> set[str]:
    """What the names of documents' sheets begin with, of those with sheets beside a front page."""
    return {stem_of_sheet(entry.name) for entry in entries if not is_front_page(entry.name)} - {""}


class Names:
    """Names of all files of one folder, sorted, and which of them belong together.

    Each is looked at once, however many grants lie side by side.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.all = tuple(sorted(names))

    def of_grant(self, stem: str) -> list[str]:
        """The text and the sheets of the grant with this name."""
        return self._of_grants.get(stem.lower(), [])

    def called(self, name: str) -> list[str]:
        """Those with this name, in capital or small letters."""
        return self._by_name.get(name.lower(), [])

    def called_but_for_the_end(self, stem: str) -> list[str]:
        """Those with this name before their last full stop."""
        return self._by_stem.get(stem.lower(), [])

    @cached_property
    def _of_grants(self) -> dict[str, list[str]]:
        return _by(self.all, lambda name: _stem_of_grant(name) or stem_of_sheet(name))

    @cached_property
    def _by_name(self) -> dict[str, list[str]]:
        return _by(self.all, str.lower)

    @cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        return _by(self.all, lambda name: PurePosixPath(name).stem.lower())


def _by(names: Iterable[str], key: Callable[[str], str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(key(name), []).append(name)
    return found


def belongs_to(name: str, stem: str) -> bool:
    """Whether a file is the text or a sheet of the grant with this name."""
    return _stem_of_grant(name) == stem.lower() or stem_of_sheet(name) == stem.lower()


def grants_among(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Names of the XML files that have sheets beside them, each with all its parts."""
    xmls = {stem: entry for entry in entries if (stem := _stem_of_grant(entry.name))}
    grants: dict[str, list[Entry]] = {}
    for entry in entries:
        xml = xmls.get(stem_of_sheet(entry.name))
        if xml is not None:
            grants.setdefault(xml.name, [xml]).append(entry)
    return grants


def may_be_together(names: Sequence[str]) -> bool:
    """Whether what one of a folder's files is may hang on others: it can be a grant's sheet.

    Quicker than to look at each name, and true wherever `grants_among` would find any.
    """
    together = "\n".join(names)
    return "-D" in together or "-d" in together or _GRANT_NAME.search(together) is not None


def _stem_of_grant(name: str) -> str:
    """The name of a grant's XML or SGML without its end, in small letters, or ""."""
    if not name.lower().endswith(GRANT_SUFFIXES):
        return ""
    return PurePosixPath(name.lower()).stem
