"""The drawings that are compared, and which they are."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture


@dataclass(frozen=True)
class DrawingName:
    """Which drawing of a comparison is meant.

    design: the design's key; None where the drawing is of no known design. name: what people call
    the design ("US D894,468 S"). caption: which figure it is ("FIG. 3 front"). seen: what
    `seen_as` says of its small picture, which tells apart what is called the same: two sketches,
    or two figures without a label; "" where it is not known.
    """

    design: DesignKey | None
    name: str
    caption: str
    seen: str = ""

    def is_of(self, plain: Mapping[str, Any]) -> bool:
        """Whether a kept drawing is this one: by the design's key, else its name; and its picture.

        Earlier records say nothing of the picture: there the caption tells, of what has a name.
        """
        known, seen = plain.get("key"), plain.get("seen", "")
        if known is None or self.design is None:
            is_design = plain["design"] == self.name
        else:
            is_design = DesignKey.of_plain(known) == self.design
        if seen and self.seen:
            return is_design and bool(seen == self.seen)
        is_told = self.design is not None or bool(self.name)
        return is_design and is_told and bool(plain["caption"] == self.caption)


def seen_as(picture: Picture) -> str:
    """A text that is the same for the same small picture alone."""
    shape = ",".join(map(str, picture.shape)).encode()
    return hashlib.sha256(shape + b":" + picture.tobytes()).hexdigest()


@dataclass(frozen=True, eq=False)
class Drawing:
    """One drawing of a kept comparison.

    design: document number or file, for people. caption: what it shows ("FIG. 3, front"). key:
    which design it is; None where that is not known, as in earlier records. seen: as of a
    DrawingName; "" in earlier records.
    """

    picture: Picture
    design: str = ""
    caption: str = ""
    key: DesignKey | None = None
    seen: str = ""
