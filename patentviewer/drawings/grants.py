"""Grants as the office gives them in bulk: an XML with the bibliography, a TIFF a sheet."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from patentviewer.drawings import bibliography
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, format_of
from patentviewer.drawings.parts import Parts
from patentviewer.drawings.sheets import Page, picture_pages, wrong_format
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.drawings.xml import parsed
from patentviewer.model.documents import Bibliography, Citation, Problem, Sheet

MOST_XML_BYTES = 32 * 2**20
_COUNTRY = re.compile(r"[A-Z]{2}")
_SHEET_NUMBER = re.compile(r"-D(\d{5})\.tiff?$", re.IGNORECASE)


class Grant:
    """A grant whose XML has been read. Raises UnreadableError when that cannot be done."""

    def __init__(self, parts: Parts, file_shown: str) -> None:
        self._parts = parts
        self._shown = file_shown
        data = parts.read(parts.main, MOST_XML_BYTES)
        if not data.strip():
            raise wrong_format(Format.EMPTY)
        self._root = parsed(data)
        if self._root.find(".//publication-reference") is None and not self._root.findall(".//img"):
            raise UnreadableError(
                "It is an XML file, but not a grant of the patent office.", "Leave it out."
            )

    def bibliography(self) -> Bibliography:
        """What the XML says of the document; what it does not say is empty."""
        return _bibliography(self._root)

    def pages(self) -> Iterator[Page | Problem]:
        """The sheets of drawings in order, the front page's picture left out."""
        beside = {name.lower(): name for name in self._parts.names()}
        for place, name in enumerate(self._sheet_names(beside.values()), start=1):
            if name.lower() not in beside:
                reason = f"The sheet {name}, which it names, is missing."
                yield Problem(self._shown, reason, "Fetch the grant again.")
                continue
            match = _SHEET_NUMBER.search(name)
            number = int(match[1]) if match else 0
            try:
                yield from self._pages_of_sheet(beside[name.lower()], number or place)
            except UnreadableError as error:
                yield error.problem(self._shown.removesuffix(self._parts.main) + name)

    def _pages_of_sheet(self, name: str, number: int) -> Iterator[Page | Problem]:
        with self._parts.open(name) as file:
            try:
                content = format_of(file.read(HEAD_BYTES))
                file.seek(0)
                if content not in PICTURES:
                    raise wrong_format(content)
                for page in picture_pages(file, content, self._shown):
                    if isinstance(page, Page):
                        file_shown = self._shown.removesuffix(self._parts.main) + name
                        yield Page(number, partial(_cropped, page, number), file=file_shown)
                        return
                    yield page
            except OSError as error:
                raise os_reason(error) from error

    def _sheet_names(self, beside: Iterable[str]) -> list[str]:
        """Names of the sheets, as listed in the XML; as named, where it lists none."""
        listed = [image.get("file", "") for image in self._root.iterfind(".//drawings//img")]
        stem = PurePosixPath(self._parts.main).stem.lower()
        found = [name for name in beside if name.lower().startswith(f"{stem}-d")]
        names = list(dict.fromkeys(name for name in listed if name)) or sorted(
            name for name in found if _SHEET_NUMBER.search(name)
        )
        sheets = [name for name in names if not _is_front_page(name)]
        return sheets or names


def _cropped(page: Page, number: int) -> Sheet:
    """The office cuts its sheets to what is drawn: they have no margins and no header."""
    return replace(page.sheet(), number=number, is_bare=True)


def _is_front_page(name: str) -> bool:
    match = _SHEET_NUMBER.search(name)
    return match is not None and int(match[1]) == 0


def _bibliography(root: Element) -> Bibliography:
    publication = root.find(".//publication-reference/document-id")
    application = root.find(".//application-reference/document-id")
    countries = (_text(publication, "country"), root.get("country", ""))
    country = next((code for code in countries if _COUNTRY.fullmatch(code)), "")
    kind = _text(publication, "kind")
    locarno = _text(root, ".//classification-locarno/main-classification")
    return Bibliography(
        number=bibliography.number_of(_text(publication, "doc-number"), country, kind),
        country=country,
        kind=kind,
        title=_text(root, ".//invention-title"),
        filed=_date(_text(application, "date")),
        priority=min(
            filter(
                None, (_date(_text(claim, "date")) for claim in root.iterfind(".//priority-claim"))
            ),
            default=None,
        ),
        granted=_date(_text(publication, "date") or root.get("date-publ", "")),
        locarno=bibliography.locarno_of(locarno),
        locarno_edition=_text(root, ".//classification-locarno/edition").lstrip("0"),
        us_class=_us_class(root),
        applicant=_applicant(root),
        citations=tuple(_citations(root)),
        descriptions=_descriptions(root),
    )


def _text(element: Element | None, path: str) -> str:
    found = element.find(path) if element is not None else None
    return " ".join("".join(found.itertext()).split()) if found is not None else ""


def _date(text: str) -> dt.date | None:
    """YYYYMMDD; a day 00, as citations have it, is the first of its month."""
    if not re.fullmatch(r"\d{8}", text):
        return None
    try:
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:]) or 1)
    except ValueError:
        return None


def _us_class(root: Element) -> str:
    """The office's fixed columns, "D 2728" or "D21804", as printed: "D2/728", "D21/804"."""
    found = root.find(".//us-bibliographic-data-grant/classification-national/main-classification")
    if found is None:
        found = root.find(".//classification-national/main-classification")
    text = (found.text or "") if found is not None else ""
    match = re.fullmatch(r"(D?\s*\d{1,3})\s*(.{3,})", text[:3] + " " + text[3:])
    if not match:
        return ""
    main, rest = match[1].replace(" ", ""), text[3:].strip()
    if rest[:3].isdigit() and len(rest) > 3 and rest[3:].isdigit():
        rest = f"{rest[:3]}.{rest[3:]}"
    return f"{main}/{rest}" if rest else ""


def _applicant(root: Element) -> str:
    """Applicants; before 2012 these were the inventors, so the assignee comes first there."""
    for path in (
        ".//us-applicants/us-applicant/addressbook",
        ".//assignees/assignee",
        ".//applicants/applicant/addressbook",
        ".//inventors/inventor/addressbook",
    ):
        names = [_name(party) for party in root.iterfind(path)]
        if any(names):
            return "; ".join(dict.fromkeys(filter(None, names)))
    return ""


def _name(party: Element) -> str:
    organisation = _text(party, ".//orgname")
    person = f"{_text(party, './/first-name')} {_text(party, './/last-name')}".strip()
    return organisation or person


def _citations(root: Element) -> Iterator[Citation]:
    for path in (".//us-citation", ".//references-cited/citation"):
        for cited in root.iterfind(path):
            document = cited.find("patcit/document-id")
            number = bibliography.number_of(
                _text(document, "doc-number"), _text(document, "country"), _text(document, "kind")
            )
            if number:
                by_examiner = "examiner" in _text(cited, "category")
                date = _date(_text(document, "date"))
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
