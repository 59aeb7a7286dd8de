"""What the program tells people, as data: a key and values, which become a sentence at the edge.

    told = Message("collection.unknown", name="Lamps")
    str(told)                         # "There is no collection called Lamps."
    sentences.said("de", told)        # "Es gibt keine Sammlung namens Lamps."

The sentences stand in ``resources/messages``, a file a language. Catalogues and records keep keys
and values, so that what was found in one language is read in another.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Union

from patentviewer import slow

Value = Union[str, int, float, "Message", tuple["Value", ...]]
"""What a message holds. A tuple is said as a list, a message as its sentence."""

Given = Value | Path | dt.date | BaseException | Sequence["Given"] | None
"""What can be put into a message: a path becomes its text, a day or time that
of ISO 8601, an error what it or the system says."""


@dataclass(frozen=True, init=False)
class Message:
    """Something to be told to people.

    key: names its text in ``resources/messages``. values: what is put into that text, by name.
    """

    key: str
    values: tuple[tuple[str, Value], ...]

    def __init__(self, key: str, /, **values: Given) -> None:
        object.__setattr__(self, "key", key)
        kept = tuple(sorted((name, _kept(value)) for name, value in values.items()))
        object.__setattr__(self, "values", kept)

    def __str__(self) -> str:
        return slow.sentences.said("en", self)

    def to_plain(self) -> dict[str, Any]:
        """As JSON values; `of_plain` makes the message of them again."""
        values = {name: _plain(value) for name, value in self.values}
        return {"key": self.key, **({"values": values} if values else {})}

    @classmethod
    def of_plain(cls, plain: Any) -> Message:
        """The message of which `to_plain` made these values. Raises ValueError for others."""
        match plain:
            case {"key": str(key), "values": dict(values)}:
                return cls(key, **{name: _of_plain(value) for name, value in values.items()})
            case {"key": str(key), **rest} if not rest:
                return cls(key)
        raise ValueError(f"{plain!r} is no message")

    def to_text(self) -> str:
        """As one line of JSON, the same for equal messages; `of_text` takes it back."""
        return json.dumps(self.to_plain(), sort_keys=True)

    @classmethod
    def of_text(cls, text: str) -> Message:
        """The message of which `to_text` made this line. Raises ValueError for other text."""
        return cls.of_plain(json.loads(text))


def _kept(value: Given) -> Value:
    if isinstance(value, OSError):
        return value.strerror or str(value) or type(value).__name__
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str | Path | BaseException):
        return str(value)
    if value is None:
        return ""
    if isinstance(value, int | float | Message):
        return value
    return tuple(map(_kept, value))


def _plain(value: Value) -> Any:
    if isinstance(value, Message):
        return value.to_plain()
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _of_plain(plain: Any) -> Value:
    if isinstance(plain, dict):
        return Message.of_plain(plain)
    if isinstance(plain, list):
        return tuple(map(_of_plain, plain))
    if isinstance(plain, str | int | float):
        return plain
    raise ValueError(f"{plain!r} is nothing that a message holds")
