"""Code pages of one byte a letter: which of them makes the likeliest text of some bytes.

The letters that a code page gives are compared with how often languages write them, and with where
they stand in a word: a capital after a small letter, or a sign amid letters, is of another code
page. Lines are told one by one, since a table may speak several languages.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WESTERN = (
    "äüöß", "éàèêçôâîûùïëœ", "áéíóñúü", "ãçáéíóõêâúàô", "àèéòùì", "åøæé", "äåöé", "éëïöèü",
    "áíðéóþöæúý",
)  # fmt: skip
_CENTRAL = (
    "äüöß", "łąęóżśćźń", "íáěéžýřčšůúťóďň", "áíéýčžšúťľôóňďä", "áéöóőüíúű", "ăîşţâ", "čšžćđ",
)  # fmt: skip
_TURKISH = ("ışğüçöâ", "äüöß")
_BALTIC = ("ėšįųžūčąę", "āīšēņļžūķģč", "äõüöšž")
_CYRILLIC = (
    "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оаинітевлсркудпмязгьбчхїйжшюцєщфґ",
    "аиоентрвсдлпзкмугбчъщцяжйхшфюь", "аиоенрстувдјлкпмбзгчшцжђћњљфхџ",
)  # fmt: skip
_GREEK = ("ατοιεςνσρκπμυίηόωάλέήδχγθφύώξβζψϊΐ",)
_HEBREW = ("יוהלאתרבשםמנדחקעפסטןגכזצךףץ",)
_ARABIC = ("اليمنرتبةعدسفهكقحجشطصخضذثئءغزأإظؤآى",)
_THAI = ("านรอกเงมยลวดทสต่้ะปบคหแจิีัุพชขใไโผ็ูํื์ึถธษซศณญฟฉภฐำ",)
"""Letters beyond A to Z that languages write, the most frequent first."""

CODE_PAGES: dict[str, tuple[str, tuple[str, ...], float]] = {
    "cp1252": ("Windows-1252", _WESTERN, 0.0),
    "cp1250": ("Windows-1250", _CENTRAL, 1.5),
    "cp1251": ("Windows-1251", _CYRILLIC, 1.5),
    "cp1253": ("Windows-1253", _GREEK, 1.5),
    "cp1254": ("Windows-1254", _TURKISH, 2.0),
    "cp1257": ("Windows-1257", _BALTIC, 2.0),
    "cp1255": ("Windows-1255", _HEBREW, 2.0),
    "cp1256": ("Windows-1256", _ARABIC, 2.0),
    "cp874": ("Windows-874", _THAI, 2.0),
    "iso8859-15": ("ISO-8859-15", _WESTERN, 2.0),
    "iso8859-2": ("ISO-8859-2", _CENTRAL, 2.5),
    "iso8859-5": ("ISO-8859-5", _CYRILLIC, 3.0),
    "iso8859-7": ("ISO-8859-7", _GREEK, 2.5),
    "koi8-r": ("KOI8-R", _CYRILLIC[:1], 2.5),
    "mac-roman": ("Mac OS Roman", _WESTERN, 2.5),
    "mac-latin2": ("Mac OS Central European", _CENTRAL, 3.0),
    "mac-cyrillic": ("Mac OS Cyrillic", _CYRILLIC, 3.0),
    "mac-greek": ("Mac OS Greek", _GREEK, 3.0),
    "mac-turkish": ("Mac OS Turkish", _TURKISH, 3.5),
    "cp850": ("DOS 850", _WESTERN, 3.0),
    "cp852": ("DOS 852", _CENTRAL, 3.5),
    "cp866": ("DOS 866", _CYRILLIC, 3.5),
    "cp737": ("DOS 737", _GREEK, 3.5),
    "cp857": ("DOS 857", _TURKISH, 4.0),
}
"""What it is called, the languages written in it, and by how much (as a logarithm) it is rarer."""

UNLIKELY = math.log(1e-4)
"""The logarithm of how likely a letter is in a language that does not write it."""

SURE = 3.0
"""A reading that is likelier by so much, as a logarithm, than another is the one."""

_MOST_LETTERS = 4000
_LEAST_SHARE = 0.03
"""How often a language's rarest letter comes beside its most frequent one."""

_CAPITAL, _CAPITAL_AMID_CAPITALS, _SIGN = math.log(0.3), math.log(0.8), math.log(3e-3)
_SIGNS = frozenset("–—’‘‚“”„«»‹›…°®™©§€£·•×±²³½¼¾µªº¡¿№\u00a0\u00ad")
_AFTER_WORDS = frozenset("®™©")
_APOSTROPHES = frozenset("’‘")
_HIGH = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True)
class Likelihood:
    """A reading of some bytes. score: a logarithm. letter: the same for each of so many letters."""

    encoding: str
    text: str
    score: float
    letter: float
    letters: int


def likeliest(data: bytes, encodings: Sequence[str]) -> list[Likelihood]:
    """The readings of some bytes by one-byte code pages, the likeliest first."""
    lines = _lines_with_letters(data)
    count = max(1, sum(len(_HIGH.findall(line)) for line in lines))
    found = []
    for encoding in encodings:
        _, languages, rarer = CODE_PAGES[encoding]
        tables = [_frequencies(language) for language in languages]
        texts = [line.decode(encoding, "replace") for line in lines]
        letters = sum(max(_of_line(text, table) for table in tables) for text in texts)
        text = "\n".join(texts)
        found.append(Likelihood(encoding, text, letters - rarer, letters / count, count))
    return sorted(found, key=lambda one: -one.score)


def _lines_with_letters(data: bytes) -> list[bytes]:
    """The first different lines with letters beyond ASCII."""
    lines: list[bytes] = []
    left = _MOST_LETTERS
    for line in dict.fromkeys(re.split(rb"[\r\n]+", data)):
        high = len(_HIGH.findall(line))
        if high:
            lines.append(line[:_MOST_LETTERS])
            left -= high
        if left <= 0:
            break
    return lines


def _frequencies(language: str) -> dict[str, float]:
    """The logarithm of how often a language writes each of its letters, of all of them."""
    ratio = _LEAST_SHARE ** (1 / max(1, len(language) - 1))
    shares = [ratio**place for place in range(len(language))]
    return {
        letter: math.log(share / sum(shares))
        for letter, share in zip(language, shares, strict=True)
    }


def _of_line(text: str, frequencies: dict[str, float]) -> float:
    return sum(_of_letter(*around, frequencies) for around in _high_letters(text))


def _high_letters(text: str) -> Iterator[tuple[str, str, str]]:
    """The letters and signs beyond ASCII, each between what stands around it."""
    padded = f" {text} "
    for at, letter in enumerate(text, start=1):
        if not letter.isascii():
            yield padded[at - 1], letter, padded[at + 1]


def _of_letter(before: str, letter: str, after: str, frequencies: dict[str, float]) -> float:
    if letter in _SIGNS:
        is_amid = after.isalpha() and (
            letter in _AFTER_WORDS or (before.isalpha() and letter not in _APOSTROPHES)
        )
        return UNLIKELY if is_amid else _SIGN
    is_of_other_script = ord(letter) >= 0x370 and any(
        one.isascii() and one.isalpha() for one in (before, after)
    )
    if is_of_other_script or (letter.isupper() and before.islower()):
        return UNLIKELY
    small = letter.lower()
    known = frequencies.get(small)
    if known is None:
        return UNLIKELY
    if letter == small:
        return known
    return known + (_CAPITAL_AMID_CAPITALS if before.isupper() else _CAPITAL)
