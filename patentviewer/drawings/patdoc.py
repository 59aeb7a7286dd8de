"""Grants of 2001 to 2004: the office's PATDOC, SGML until 2001 and XML after it (WIPO ST.32).

Its elements are named by INID code: B110 number, B220 filing, B511 Locarno, B540 title, and so on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from patentviewer.drawings import bibliography
from patentviewer.drawings.notation import compact_date, locarnos_of, number_of, us_class_of
from patentviewer.drawings.xml import first_named
from patentviewer.model.documents import Bibliography, Citation

ROOT = "PATDOC"


def known_of(root: Element) -> Bibliography:
    """What a PATDOC says of its document; what it does not say is empty."""
    country = _text(root, ".//B190") or "US"
    kind = _text(root, ".//B130")
    locarno = root.findall(".//B510/B511") + root.findall(".//B510/B512")
    return Bibliography(
        number=number_of(_text(root, ".//B110"), country, kind),
        country=country,
        kind=kind,
        title=_text(root, ".//B540"),
        filed=_day(root.find(".//B220")),
        priority=min(filter(None, map(_day, root.iterfind(".//B320"))), default=None),
        granted=_day(root.find(".//B140")),
        locarno=locarnos_of(_joined(part) for part in locarno),
        locarno_edition=_text(root, ".//B516").lstrip("0"),
        us_class=us_class_of(_spaced(root.find(".//B521"))),
        applicant=_applicant(root),
        citations=tuple(_citations(root)),
        descriptions=_descriptions(root),
    )


def sheets_of(root: Element) -> list[str]:
    """Names of the pictures that a PATDOC lists, the front page's among them."""
    return [image.get("FILE", "") for image in root.iterfind(".//SDODR//EMI")]


def _joined(element: Element | None) -> str:
    return " ".join(_spaced(element).split())


def _spaced(element: Element | None) -> str:
    """Text with the blanks that count in the office's fixed columns."""
    return "".join(element.itertext()).strip("\r\n\t") if element is not None else ""


def _text(root: Element, path: str) -> str:
    return _joined(root.find(path))


def _day(element: Element | None) -> dt.date | None:
    return compact_date(_joined(element))


def _applicant(root: Element) -> str:
    """The assignees, else the inventors; applicants were those."""
    return first_named(root, (".//B731", ".//B711", ".//B721"), _name)


def _name(party: Element) -> str:
    organisation = _text(party, ".//ONM")
    person = f"{_text(party, './/FNM')} {_text(party, './/SNM')}".strip()
    return organisation or person


def _citations(root: Element) -> Iterator[Citation]:
    for cited in root.iterfind(".//B561"):
        number = _text(cited, ".//DNUM")
        country = _text(cited, ".//CTRY") or "US"
        number = number_of(number, country, _text(cited, ".//KIND"))
        if number:
            by_examiner = cited.find(".//CITED-BY-EXAMINER") is not None
            day = _day(cited.find(".//DATE"))
            yield Citation(number, day, _text(cited, ".//PARTY-US//SNM"), by_examiner)


def _descriptions(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for paragraph in root.iterfind(".//DRWDESC//PARA"):
        for figure, described in bibliography.descriptions_of(_joined(paragraph)).items():
            found.setdefault(figure, described)
    return found
