"""Grants since 2005: the office's us-patent-grant XML."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from patentviewer.drawings import bibliography
from patentviewer.drawings.notation import compact_date, locarnos_of, number_of, us_class_of
from patentviewer.drawings.xml import first_named
from patentviewer.model.documents import Bibliography, Citation

_COUNTRY = re.compile(r"[A-Z]{2}")


def is_one(root: Element) -> bool:
    """Whether an XML document is a grant, by what every grant has."""
    return root.find(".//publication-reference") is not None or bool(root.findall(".//img"))


def sheets_of(root: Element) -> list[str]:
    """Names of the pictures that a grant lists, the front page's among them."""
    return [image.get("file", "") for image in root.iterfind(".//drawings//img")]


def known_of(root: Element) -> Bibliography:
    """What a grant says of its document; what it does not say is empty."""
    publication = root.find(".//publication-reference/document-id")
    application = root.find(".//application-reference/document-id")
    countries = (_text(publication, "country"), root.get("country", ""))
    country = next((code for code in countries if _COUNTRY.fullmatch(code)), "")
    kind = _text(publication, "kind")
    return Bibliography(
        number=number_of(_text(publication, "doc-number"), country, kind),
        country=country,
        kind=kind,
        title=_text(root, ".//invention-title"),
        filed=compact_date(_text(application, "date")),
        priority=min(filter(None, _priorities(root)), default=None),
        granted=_granted(_text(publication, "date"), root.get("date-publ", "")),
        locarno=locarnos_of(_locarno(root)),
        locarno_edition=_text(root, ".//classification-locarno/edition").lstrip("0"),
        us_class=_us_class(root),
        applicant=_applicant(root),
        citations=tuple(_citations(root)),
        descriptions=_descriptions(root),
    )


def _granted(said: str, produced: str) -> dt.date | None:
    """The day of grant: as the file's head has it, where the text knows but its month."""
    is_vague = said.endswith("00") and produced.startswith(said[:6])
    return compact_date(produced if is_vague or not said else said) or compact_date(produced)


def _text(element: Element | None, path: str) -> str:
    found = element.find(path) if element is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def _priorities(root: Element) -> Iterator[dt.date | None]:
    for claim in root.iterfind(".//priority-claim"):
        yield compact_date(_text(claim, "date"))


def _locarno(root: Element) -> Iterator[str]:
    """The main class, then the others, in the order of the document."""
    own = root.findall(".//us-bibliographic-data-grant/classification-locarno")
    for classes in own or root.findall(".//classification-locarno")[:1]:
        for name in ("main-classification", "further-classification"):
            for found in classes.iterfind(name):
                yield "".join(found.itertext())


def _us_class(root: Element) -> str:
    """The grant's own class, not one of a publication that it cites."""
    found = root.find(".//us-bibliographic-data-grant/classification-national/main-classification")
    return us_class_of("".join(found.itertext()) if found is not None else "")


def _applicant(root: Element) -> str:
    """Applicants; before 2012 these were the inventors, so the assignee comes first there."""
    paths = (
        ".//us-applicants/us-applicant/addressbook",
        ".//assignees/assignee",
        ".//applicants/applicant/addressbook",
        ".//inventors/inventor/addressbook",
    )
    return first_named(root, paths, _name)


def _name(party: Element) -> str:
    organisation = _text(party, ".//orgname")
    person = f"{_text(party, './/first-name')} {_text(party, './/last-name')}".strip()
    return organisation or person


def _citations(root: Element) -> Iterator[Citation]:
    for path in (".//us-citation", ".//references-cited/citation"):
        for cited in root.iterfind(path):
            document = cited.find("patcit/document-id")
            number = number_of(
                _text(document, "doc-number"), _text(document, "country"), _text(document, "kind")
            )
            if number:
                by_examiner = "examiner" in _text(cited, "category")
                date = compact_date(_text(document, "date"))
                yield Citation(number, date, _text(document, "name"), by_examiner)


def _descriptions(root: Element) -> dict[str, str]:
    section = root.find(".//description-of-drawings")
    if section is None:
        section = root.find(".//description")
    if section is None:
        return {}
    sentences = (" ".join("".join(part.itertext()).split()) for part in section.iter("p"))
    found: dict[str, str] = {}
    for sentence in sentences:
        for figure, described in bibliography.descriptions_of(sentence).items():
            found.setdefault(figure, described)
    return found
