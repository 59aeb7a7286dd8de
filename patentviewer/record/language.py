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

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.model.language import Language


@dataclass(frozen=True)
class Manner:
    """How a language writes numbers and days.

    group, point: what stands between thousands, and before decimals. percent: behind a share. day:
    how year, month and day stand. counts_as_one: the numbers with which a noun is in the singular.
    """

    group: str = ","
    point: str = "."
    percent: str = "%"
    day: str = "{0.year:04}-{0.month:02}-{0.day:02}"
    counts_as_one: tuple[int, ...] = (1,)


_MANNERS: dict[Language, Manner] = {
    "en": Manner(),
    "de": Manner(".", ",", "\xa0%", "{0.day:02}.{0.month:02}.{0.year}"),
    "fr": Manner("\u202f", ",", "\u202f%", "{0.day:02}/{0.month:02}/{0.year}", (0, 1)),
    "ja": Manner(day="{0.year}年{0.month}月{0.day}日"),
    "ko": Manner(day="{0.year}. {0.month}. {0.day}."),
    "zh": Manner(day="{0.year}年{0.month}月{0.day}日"),
}


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
            raise UserError(f"{path} is missing: install the program again.") from error
        return cls(language, table)

    def __call__(self, sentence: str, **values: object) -> str:
        """A sentence in this language, with values put in."""
        return self.table.get(sentence, sentence).format(**values)

    def count(self, number: int, one: str, many: str) -> str:
        """So many of something; both sentences hold {count}."""
        is_one = number in _MANNERS[self.language].counts_as_one
        return self(one if is_one else many, count=self.number(number))

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with that many decimals."""
        manner = _MANNERS[self.language]
        whole, point, rest = f"{value:,.{decimals}f}".partition(".")
        return whole.replace(",", manner.group) + (manner.point if point else "") + rest

    def general(self, value: float) -> str:
        """A number with no more decimals than it has: "1", "0.25"."""
        return f"{value:g}".replace(".", _MANNERS[self.language].point)

    def share(self, value: float) -> str:
        """A part of 1 in whole per cent: "83%"."""
        return self.number(100 * value) + _MANNERS[self.language].percent

    def day(self, value: dt.date) -> str:
        """A day, its month in digits."""
        return _MANNERS[self.language].day.format(value)

    def moment(self, value: dt.datetime, *, zone: bool = True) -> str:
        """A day and a time of it, in the zone that the value is in. zone: whether to name that."""
        return f"{self.day(value)} {value:%H:%M}" + (f" {value:%Z}" if zone else "")

    def known(self, name: str) -> str:
        """The name of a view, a mark or a fit, which is data and may be empty."""
        return self.table.get(name, name)
