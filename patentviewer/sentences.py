"""Messages as sentences, in the languages of ``resources/messages``."""

from __future__ import annotations

import functools
import string
import tomllib

from patentviewer import paths
from patentviewer.messages import Message, Value


def said(language: str, *messages: Message) -> str:
    """Messages as sentences in a language ("de", "ja"), in English where they are not translated.

    Never fails: a message that a newer program has kept is told by its key and values.
    """
    return " ".join(_sentence(language, message) for message in messages)


@functools.cache
def _texts(language: str) -> dict[str, str | dict[str, str]]:
    """Every text by its key; one with forms by number is a table of them."""
    file = paths.resources_folder() / "messages" / f"{language}.toml"
    try:
        rooms = tomllib.loads(file.read_text("utf-8"))
    except OSError:
        return {}
    return {f"{room}.{name}": text for room, kept in rooms.items() for name, text in kept.items()}


def _sentence(language: str, message: Message) -> str:
    values = dict(message.values)
    for spoken in (language, language.partition("_")[0], "en"):
        text = _texts(spoken).get(message.key)
        if isinstance(text, dict):
            is_one = values.get("count") == 1 or (spoken == "fr" and values.get("count") == 0)
            text = text.get("one" if is_one else "other", text["other"])
        if text is not None:
            try:
                return _Sentence(spoken).vformat(text, (), values)
            except (KeyError, ValueError, IndexError):
                continue
    return message.to_text()


class _Sentence(string.Formatter):
    """Puts values into texts as a language writes them."""

    def __init__(self, language: str) -> None:
        self._language = language

    def format_field(self, value: Value, spec: str) -> str:
        """A number with the language's marks, a list with its commas, a message as its sentence.

        spec: of numbers as Python has it; "and" joins a list as one does within a sentence.
        """
        if isinstance(value, Message):
            return _sentence(self._language, value)
        if isinstance(value, tuple):
            *first, last = [self.format_field(one, "") for one in value] or [""]
            before = self._mark("between").join(first)
            joint = self._mark("and" if spec == "and" else "between")
            return f"{before}{joint}{last}" if first else last
        written = format(value, spec)
        if isinstance(value, str):
            return written
        marks = {",": self._mark("thousands"), ".": self._mark("point")}
        return "".join(marks.get(sign, sign) for sign in written)

    def _mark(self, name: str) -> str:
        mark = _texts(self._language).get(f"marks.{name}", "")
        return mark if isinstance(mark, str) else ""
