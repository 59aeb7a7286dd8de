"""The language of a report.

    say = Sentences.of("de")
    say("report.page", place=3, pages=9)             # "Seite 3 von 9"
    say("report.count_drawings", count=1200)         # "1.200 Zeichnungen"
    say.day(dt.date(2020, 9, 1))                     # "01.09.2020"

Its sentences stand in ``resources/messages`` with all others, under ``[report]``. Numbers and days
are written as the language's readers do. What the examiner wrote and what documents say stays as
it is.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from patentviewer import sentences
from patentviewer.errors import UserError
from patentviewer.messages import Message, Value
from patentviewer.model.language import Language


@dataclass(frozen=True)
class Sentences:
    """Says sentences in one language."""

    language: Language

    @classmethod
    def of(cls, language: Language) -> Sentences:
        """The words of a language. Raises UserError when the program lies there without them."""
        if not sentences.texts(language):
            raise UserError(Message("program.file_missing", file=sentences.file_of(language)))
        return cls(language)

    def __call__(self, key: str, **values: Value) -> str:
        """The sentence of a key, with values put in. One called count chooses one or many."""
        return sentences.filled_in(self.language, key, values)

    def number(self, value: float, spec: str = ",") -> str:
        """A number. spec: as Python formats it, ",.2f" or ".0%"."""
        return sentences.number(self.language, value, spec)

    def day(self, value: dt.date) -> str:
        """A day, its month in digits."""
        return sentences.day(self.language, value)

    def moment(self, value: dt.datetime, *, zone: bool = True) -> str:
        """A day and a time of it, in the zone that the value is in. zone: whether to name that."""
        return f"{self.day(value)} {value:%H:%M}" + (f" {value:%Z}" if zone else "")

    def told(self, *messages: Message) -> str:
        """Messages as sentences."""
        return sentences.said(self.language, *messages)

    def known(self, kind: str, name: str) -> str:
        """The name of a view, a mark or a descriptor: data that a model or a document brings.

        kind: "view", "judged", "likeness" or "descriptor". A name that no language has stays as it
        is; "" too.
        """
        text = sentences.texts(self.language).get(f"{kind}.{name.replace(' ', '_')}", name)
        return text if isinstance(text, str) else name
