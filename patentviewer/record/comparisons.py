"""A comparison kept with a record: the two drawings, how they lie, what was drawn over them."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

from patentviewer.compare.transform import Transform
from patentviewer.messages import Message
from patentviewer.model.annotation import Annotation, Side, from_json, to_json
from patentviewer.model.comparison import Drawing
from patentviewer.model.design import DesignKey
from patentviewer.record import attachments, searches
from patentviewer.record.chain import RecordDamagedError


def _new_id() -> str:
    return uuid.uuid4().hex


@dataclass(frozen=True, eq=False)
class KeptComparison:
    """A comparison as it is to stand in the report.

    left: the drawing under examination. right: the hit. transform: from right's pixels to left's.
    quality: of the fit, 0 to 1. annotations: by the drawing they are on. prior: the closest prior
    art of a three-way comparison, with its transform to left. note: what the examiner
    says of it. search: id of the search that found the hit, or "".
    """

    left: Drawing
    right: Drawing
    transform: Transform
    quality: float
    annotations: tuple[tuple[Side, Annotation], ...] = ()
    prior: Drawing | None = None
    prior_transform: Transform | None = None
    note: str = ""
    search: str = ""
    id: str = field(default_factory=_new_id)

    def on(self, side: Side) -> tuple[Annotation, ...]:
        """The annotations that are on one of the drawings. side: which."""
        return tuple(annotation for where, annotation in self.annotations if where is side)

    def to_plain(self, folder: Path) -> dict[str, Any]:
        """As JSON values; the pictures are kept as attachments of folder."""
        return {
            "id": self.id,
            "left": _drawing_to_plain(folder, self.left),
            "right": _drawing_to_plain(folder, self.right),
            "prior": _drawing_to_plain(folder, self.prior) if self.prior else None,
            "transform": list(astuple(self.transform)),
            "prior_transform": list(astuple(self.prior_transform))
            if self.prior_transform
            else None,
            "quality": float(self.quality),
            "annotations": [[str(side), to_json(one)] for side, one in self.annotations],
            "note": self.note,
            "search": self.search,
        }

    @classmethod
    def from_plain(cls, folder: Path, plain: Mapping[str, Any]) -> KeptComparison:
        """The comparison of which `to_plain` made these values.

        Raises RecordDamagedError when they, or one of the pictures, were changed.
        """
        try:
            return cls._of(folder, plain)
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise RecordDamagedError(Message("record.comparison_not_understood")) from error

    @classmethod
    def _of(cls, folder: Path, plain: Mapping[str, Any]) -> KeptComparison:
        prior = plain["prior_transform"]
        return cls(
            left=_drawing_of(folder, plain["left"]),
            right=_drawing_of(folder, plain["right"]),
            prior=_drawing_of(folder, plain["prior"]) if plain["prior"] else None,
            transform=Transform(*plain["transform"]),
            prior_transform=Transform(*prior) if prior else None,
            quality=plain["quality"],
            annotations=tuple((Side(side), from_json(one)) for side, one in plain["annotations"]),
            note=plain["note"],
            search=plain["search"],
            id=plain["id"],
        )


@dataclass(frozen=True)
class LostComparison:
    """A comparison that stands in the record and cannot be read: its designs' names, and why."""

    left: str
    right: str
    why: Message


def _drawing_to_plain(folder: Path, drawing: Drawing) -> dict[str, Any]:
    return {
        "picture": attachments.keep_picture(folder, drawing.picture),
        "design": drawing.design,
        "caption": drawing.caption,
        "key": drawing.key.to_plain() if drawing.key else None,
        "seen": drawing.seen,
    }


def _drawing_of(folder: Path, plain: Mapping[str, Any]) -> Drawing:
    picture = attachments.picture_of(folder, plain["picture"])
    key = plain.get("key")
    return Drawing(
        picture,
        plain["design"],
        plain["caption"],
        DesignKey.of_plain(key) if key else None,
        plain.get("seen", ""),
    )


def check(body: Mapping[str, Any]) -> None:
    """Raise KeyError, ValueError or TypeError when an entry is no comparison's."""
    _ = body["id"], body["note"]
    for side in ("left", "right"):
        _ = body[side]["design"], body[side]["caption"]
        if body[side].get("key") is not None:
            DesignKey.of_plain(body[side]["key"])


def attachments_in(body: Mapping[str, Any]) -> Iterator[str]:
    """Names of the attachments that a comparison's entry names; what is no name is left out."""
    for side in ("left", "right", "prior"):
        yield from searches.named(body.get(side), "picture")
