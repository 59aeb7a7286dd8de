"""A sheet as it lies in a file, for who wants more of it than the figures found on it."""

from __future__ import annotations

from pathlib import Path

from patentviewer import drawings
from patentviewer.model.ranking import QueryFigure


def sheet_in(path: Path, inside: str, number: int) -> QueryFigure:
    """A whole sheet as a figure, read in a process of its own.

    inside: the way to what holds it, where the file is an archive; "" for the first thing in it.
    Raises UserError when it cannot be read.
    """
    sources = drawings.folder.source_of(path)
    source = next((one for one in sources if "!".join(one.inside) == inside), sources[0])
    with drawings.workers.Readers(1) as readers:
        sheet = readers.sheet(source, number)
    return QueryFigure(sheet.picture, file=path, sheet=number, inside="!".join(source.inside))
