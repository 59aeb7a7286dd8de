"""The language of a report: its sentences in English, or as translators wrote them.

    say = Sentences.of("de")
    say("Page {place} of {pages}", place=3, pages=9)            # "Seite 3 von 9"
    say.count(1200, "{count} drawing", "{count} drawings")      # "1.200 Zeichnungen"
    say.day(dt.date(2020, 9, 1))                                # "01.09.2020"

The English sentence is the key of ``resources/translations/report_*.toml``. Numbers and days are
written as the language's readers do. What the examiner wrote and what documents say stays as it is.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field

from patentviewer import paths, sentences
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.language import Language


@dataclass(frozen=True)
class Sentences:
    """Says sentences in one language. table: the English ones with their translations."""

    language: Language = "en"
    table: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, language: Language) -> Sentences:
        """The words of a language. Raises UserError when the program lies there without them."""
        if language == "en":
            return cls()
        path = paths.resources_folder() / "translations" / f"report_{language}.toml"
        try:
            table = tomllib.loads(path.read_text("utf-8"))
        except OSError as error:
            raise UserError(Message("program.file_missing", file=path)) from error
        return cls(language, table)

    def __call__(self, sentence: str, **values: object) -> str:
        """A sentence in this language, with values put in."""
        return self.table.get(sentence, sentence).format(**values)

    def count(self, number: int, one: str, many: str) -> str:
        """So many of something; both sentences hold {count}."""
        is_one = sentences.is_one(self.language, number)
        return self(one if is_one else many, count=self.number(number))

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

    def known(self, name: str) -> str:
        """The name of a view, a mark or a fit, which is data and may be empty."""
        return self.table.get(name, name)
