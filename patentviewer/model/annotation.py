"""What an examiner draws over a figure: never on the source file, kept with the record.

Positions are in pixels of the figure at full resolution, so that they stay where they are whatever
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
        """The measured line, without its text."""
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
    """An area washed with colour, given by the corners of its outline, three at least."""

    kind: ClassVar[str] = "highlight"
    outline: tuple[Place, ...]
    text: str = ""


@dataclass(frozen=True)
class Text:
    """Words written on the figure. at: the left end of the first line."""

    kind: ClassVar[str] = "text"
    at: Place
    text: str


Annotation = Measure | Callout | Arrow | Highlight | Text

_KINDS: dict[str, type[Annotation]] = {
    one.kind: one for one in (Measure, Callout, Arrow, Highlight, Text)
}


def to_json(annotation: Annotation) -> dict[str, Any]:
    """Annotations as JSON: plain lists, numbers and words."""
    return {"kind": annotation.kind, **asdict(annotation)}


def from_json(plain: Mapping[str, Any]) -> Annotation:
    """The annotations of which `to_json` made this text. Raises UserError for any other text."""
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
    """The number that the next callout gets: one more than the highest so far."""
    used = [one.number for one in annotations if isinstance(one, Callout)]
    return max(used, default=0) + 1
