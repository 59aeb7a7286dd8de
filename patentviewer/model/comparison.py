"""The drawings that are compared, and which they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture


@dataclass(frozen=True)
class DrawingName:
    """Which drawing of a comparison is meant.

    design: the design's key; None where the drawing is of no known design. name: what people call
    the design ("US D894,468 S"). caption: which figure it is ("FIG. 3 front").
    """

    design: DesignKey | None
    name: str
    caption: str

    def is_of(self, plain: Mapping[str, Any]) -> bool:
        """Whether a kept drawing is this one: by the design's key, else by its name."""
        known = plain.get("key")
        if known is None or self.design is None:
            is_design = (known is None or self.design is None) and plain["design"] == self.name
        else:
            is_design = DesignKey.of_plain(known) == self.design
        return is_design and plain["caption"] == self.caption


@dataclass(frozen=True, eq=False)
class Drawing:
    """One drawing of a kept comparison.

    design: document number or file, for people. caption: what it shows ("FIG. 3, front"). key:
    which design it is; None where that is not known, as in earlier records.
    """

    picture: Picture
    design: str = ""
    caption: str = ""
    key: DesignKey | None = None
