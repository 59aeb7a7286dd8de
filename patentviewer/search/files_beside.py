"""Drawings that were read with files beside them: which of these changed, came or went since."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Generator, Mapping
from pathlib import Path, PurePosixPath

from patentviewer.drawings.parts import file_beside
from patentviewer.model.documents import FileBeside, outermost
from patentviewer.progress import Progress, Shown
from patentviewer.search.catalogue import Catalogue


def changed(catalogue: Catalogue, row: int, root: Path) -> Generator[Progress, None, set[int]]:
    """Rows of files that were read with others which are not as they were; not in archives.

    None of a folder that is away: each file would be waited for, and nobody is told. Names are
    taken from listings, since on a slow share each file asked for by itself takes its time.
    """
    found: set[int] = set()
    by_folder = _by_folder(catalogue, row)
    if not by_folder or not os.path.isdir(root):  # noqa: PTH112 (a share may fail in ways that Path raises)
        return found
    total = sum(len(names) for names in by_folder.values())
    done, shown = 0, Shown(at_once=False)
    for folder, names in by_folder.items():
        listing = _Listing(root / folder)
        for name, known in names.items():
            now = listing.as_now(name, known)
            found |= {file for file, before in known if (now.size, now.modified_ns) != before}
            done += 1
            if shown.is_due():
                yield Progress("looking", done, total, f"{folder}/{name}".lstrip("/"))
    return found


def _by_folder(
    catalogue: Catalogue, row: int
) -> dict[str, dict[str, list[tuple[int, tuple[int, int]]]]]:
    """By folder and name: the drawings read with a file, and its size and time then."""
    found: dict[str, dict[str, list[tuple[int, tuple[int, int]]]]] = {}
    for file, relative, beside in catalogue.files_beside(row):
        if outermost(relative) == relative:
            path = PurePosixPath(relative).parent / beside.name
            names = found.setdefault(str(path.parent), {})
            names.setdefault(path.name, []).append((file, (beside.size, beside.modified_ns)))
    return found


class _Listing:
    """What lies in a folder now."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._items: Mapping[str, os.DirEntry[str]] = {}
        self._is_listed = True
        try:
            with os.scandir(folder) as items:
                self._items = {item.name: item for item in items}
        except (FileNotFoundError, NotADirectoryError):
            pass
        except (OSError, ValueError):
            self._is_listed = False
        self._alike = {_alike(name) for name in self._items}

    def as_now(self, name: str, known: list[tuple[int, tuple[int, int]]]) -> FileBeside:
        """A file as it is now; size -1 where there is none.

        One that is not listed by its name is asked for only where it may be there all the same: a
        system may know it by more than one.
        """
        item = self._items.get(name)
        if item is not None:
            try:
                status = item.stat()
            except OSError:
                return FileBeside(name, -1, 0)
            return FileBeside(name, status.st_size, status.st_mtime_ns)
        was_there = any(size >= 0 for _, (size, _) in known)
        if was_there or not self._is_listed or _alike(name) in self._alike:
            return file_beside(self._folder, name)
        return FileBeside(name, -1, 0)


def _alike(name: str) -> str:
    """What names have in common that some systems take for one."""
    return unicodedata.normalize("NFC", name).casefold()
