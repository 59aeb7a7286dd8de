"""What an examiner draws over a figure: never on the source file, kept with the record.

Places are in the pixels of the figure at full resolution, so that they stay where they are whatever
the zoom. ``to_json`` and ``from_json`` go there and back without loss.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, ClassVar

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.measuring import Length

Place = tuple[float, float]


class Side(StrEnum):
    """Which design of a comparison an annotation is on."""

    LEFT = "left"
    RIGHT = "right"
    PRIOR = "prior"


@dataclass(frozen=True)
class Measure:
    """A length with its ends marked. text: what it measures, or ""."""

    kind: ClassVar[str] = "measure"
    start: Place
    end: Place
    text: str = ""

    @property
    def length(self) -> Length:
        """The line itself."""
        return Length(self.start, self.end)


@dataclass(frozen=True)
class Callout:
    """A number in a circle, a line to what it means, and the text of the number."""

    kind: ClassVar[str] = "callout"
    at: Place
    label: Place
    number: int
    text: str = ""


@dataclass(frozen=True)
class Arrow:
    """An arrow whose head is at end."""

    kind: ClassVar[str] = "arrow"
    start: Place
    end: Place
    text: str = ""


@dataclass(frozen=True)
class Highlight:
    """An area washed with colour: its outline, at least three places."""

    kind: ClassVar[str] = "highlight"
    outline: tuple[Place, ...]
    text: str = ""


@dataclass(frozen=True)
class Text:
    """Words on the figure; at is the left end of their first line."""

    kind: ClassVar[str] = "text"
    at: Place
    text: str


Annotation = Measure | Callout | Arrow | Highlight | Text

_KINDS: dict[str, type[Annotation]] = {
    one.kind: one for one in (Measure, Callout, Arrow, Highlight, Text)
}


def to_json(annotation: Annotation) -> dict[str, Any]:
    """Plain lists, numbers and words, with the kind of annotation among them."""
    return {"kind": annotation.kind, **asdict(annotation)}


def from_json(plain: Mapping[str, Any]) -> Annotation:
    """The annotation that to_json was given. Raises UserError for anything else."""
    try:
        fields = {
            name: _tupled(value) if isinstance(value, (list, tuple)) else value
            for name, value in plain.items()
            if name != "kind"
        }
        return _KINDS[plain["kind"]](**fields)
    except (KeyError, TypeError) as error:
        raise UserError(Message("record.no_annotation", annotation=repr(plain))) from error


def _tupled(value: Any) -> Any:
    """Lists within lists as tuples within tuples."""
    return tuple(_tupled(part) for part in value) if isinstance(value, (list, tuple)) else value


def next_number(annotations: tuple[Annotation, ...]) -> int:
    """The number of the next callout."""
    used = [one.number for one in annotations if isinstance(one, Callout)]
    return max(used, default=0) + 1
