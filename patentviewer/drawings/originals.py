"""The file that shows a sheet, for other programs: as it lies on disk, or taken out of archives."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath, PureWindowsPath

from patentviewer.drawings.parts import Parts, parts_of
from patentviewer.drawings.unreadable import os_reason
from patentviewer.files import write_atomically
from patentviewer.model.documents import Source, SourceKind


def original(source: Source, sheet: int, folder: Path) -> Path:
    """A file on disk with a sheet of a source: the source, or of a grant in bulk data its picture.

    What lies in an archive is written below folder first, by its own name, unless it is there
    already. Raises UnreadableError where it cannot be read, OSError where it cannot be written.
    """
    with parts_of(source) as parts:
        name = _name_of(source, parts, sheet)
        if not source.inside:
            return _there(source.path.with_name(name))
        inside = f"{source.path}!{'!'.join(source.inside)} {source.modified_ns}"
        own = hashlib.blake2b(inside.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        # A name out of an archive may be made to lead elsewhere; Windows' rules are the wider ones.
        file = folder / own / PureWindowsPath(name).name
        if not file.exists():
            write_atomically(file, parts.read(name))
        return file


def _there(file: Path) -> Path:
    try:
        file.stat()
    except OSError as error:
        raise os_reason(error) from error
    return file


def _name_of(source: Source, parts: Parts, sheet: int) -> str:
    """The picture of a grant's sheet, by the office's names, if it is there; else the main file."""
    if source.kind is not SourceKind.GRANT:
        return parts.main
    wanted = f"{PurePosixPath(parts.main).stem}-D{sheet:05}"
    return next(iter(parts.names().called_but_for_the_end(wanted)), parts.main)
