"""Messages as sentences, in the languages of ``resources/messages``.

How a language writes numbers and days stands there too, under ``[marks]``.
"""

from __future__ import annotations

import datetime as dt
import functools
import string
import tomllib
from collections.abc import Mapping
from pathlib import Path

from patentviewer import paths
from patentviewer.messages import Message, Value


def said(language: str, *messages: Message) -> str:
    """Messages as sentences in a language ("de", "ja"); in English where that has no text for one.

    Never fails: a message of a newer program, for which there is no text, is told by its key and
    values.
    """
    return " ".join(filled_in(language, told.key, dict(told.values)) for told in messages)


def number(language: str, value: float, spec: str = ",") -> str:
    """A number as a language writes it. spec: as Python formats it, ",.2f" or ".0%"."""
    return "".join(_mark(language, _MARKS.get(sign, "")) or sign for sign in format(value, spec))


def day(language: str, value: dt.date) -> str:
    """A day as a language writes it, with the month as a number."""
    return _mark(language, "day").format(value)


def is_one(language: str, count: object) -> bool:
    """Whether so many of a thing are said in the singular: one, in French also none."""
    return count == 1 or (language == "fr" and count == 0)


_MARKS = {",": "thousands", ".": "point", "%": "percent"}
"""What Python writes in a number, and what a language has for it."""


def _mark(language: str, name: str) -> str:
    mark = texts(language).get(f"marks.{name}", "")
    return mark if isinstance(mark, str) else ""


@functools.cache
def texts(language: str) -> dict[str, str | dict[str, str]]:
    """Every text of a language by its key; one with forms by number is a table of them."""
    try:
        rooms = tomllib.loads(file_of(language).read_text("utf-8"))
    except OSError:
        return {}
    return {f"{room}.{name}": text for room, kept in rooms.items() for name, text in kept.items()}


def file_of(language: str) -> Path:
    """The path of the file with a language's texts, which need not exist."""
    return paths.resources_folder() / "messages" / f"{language}.toml"


def filled_in(language: str, key: str, values: Mapping[str, Value]) -> str:
    """The text of a key in a language, with values put in; English where that has no text for it.

    Never fails: a key for which there is no text at all is told by itself, with its values.
    """
    for spoken in (language, language.partition("_")[0], "en"):
        text = texts(spoken).get(key)
        if isinstance(text, dict):
            form = "one" if is_one(spoken, values.get("count")) else "other"
            text = text.get(form, text["other"])
        if text is not None:
            try:
                return _Sentence(spoken).vformat(text, (), values)
            except (KeyError, ValueError, IndexError):
                continue
    return Message(key, **values).to_text()


_TIMES = {"day": "", "minute": " %H:%M", "second": " %H:%M:%S"}


class _Sentence(string.Formatter):
    """Puts values into texts as a language writes them."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Value, spec: str) -> str:
        """A number with the language's marks, a list with its commas, a message as its sentence.

        spec: of numbers as Python has it; "and" joins a list as one does within a sentence,
        " " as sentences. "day", "minute" and "second" write a time so exactly.
        """
        if isinstance(value, Message):
            return said(self._language, value)
        if isinstance(value, tuple):
            said_ones = [self.format_field(one, "") for one in value]
            if spec == " ":
                return " ".join(said_ones)
            *first, last = said_ones or [""]
            before = _mark(self._language, "between").join(first)
            joint = _mark(self._language, "and" if spec == "and" else "between")
            return f"{before}{joint}{last}" if first else last
        if isinstance(value, str):
            written = _TIMES.get(spec)
            return format(value, spec) if written is None else self._time(value, written)
        return number(self._language, value, spec)

    def _time(self, value: str, written: str) -> str:
        time = dt.datetime.fromisoformat(value)
        return f"{day(self._language, time)}{time.strftime(written)}"
