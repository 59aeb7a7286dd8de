"""What an examiner does to a figure before it is searched, as plain data.

An edit leaves the figure itself as it was, so that every step can be undone.
"""

from __future__ import annotations

from dataclasses import dataclass

from patentviewer.model.documents import Picture

Box = tuple[int, int, int, int]
"""Left, top, width, height, in pixels of the figure as it was read."""


@dataclass(frozen=True)
class Edit:
    """Changes to a figure, applied in the order of the fields.

    left_out: boxes whose ink is not searched. broken_lines: positions, among the lines that
    `find_broken_lines` gives, of those that are left out too. crop: the only part that is searched.
    mirrored: left and right exchanged. degrees: turned clockwise.
    """

    left_out: tuple[Box, ...] = ()
    broken_lines: tuple[int, ...] = ()
    crop: Box | None = None
    mirrored: bool = False
    degrees: float = 0.0


@dataclass(frozen=True, eq=False)
class Origin:
    """What a figure of a query was made from, where it is not simply as it was read.

    original: the figure as it was read, before edit was applied; of a sketch the drawing that it
    was drawn over, None for blank paper. strokes: a sketch as SVG, so that it can be opened again,
    or "".
    """

    original: Picture | None
    edit: Edit = Edit()
    strokes: str = ""
