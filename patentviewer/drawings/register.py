"""Design data in XML as WIPO ST.96 has it: of the Hague Registry and of offices that follow it.

The European office's own form (DS-XML) calls its elements nearly the same, and is read like it.
It lies beside pictures, a file a view, and says which of them belong to which design. Elements
are known by their names without their name space, which differs from office to office.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from xml.etree.ElementTree import Element

from patentviewer.drawings.days import reader
from patentviewer.drawings.notation import (
    design_number,
    hague_number,
    locarnos_of,
    number_of,
    view_in_name,
)
from patentviewer.drawings.unreadable import UnreadableError
from patentviewer.drawings.xml import parsed_as_far_as_possible
from patentviewer.messages import Message
from patentviewer.model.documents import Bibliography, Listed

MOST_BYTES = 64 * 2**20
_REGISTRATIONS = ("HagueRegistration", "DesignApplication", "DesignRegistration")
_NUMBERS = (
    "InternationalRegistrationNumber",
    "RegistrationNumber",
    "DesignRegistrationNumber",
    "RegistrationOfficeNumber",
)
_TITLES = (
    "DesignTitle",
    "ProductIndication",
    "IndicationProductText",
    "ProductIndicationText",
    "ProductDescription",
    "DesignDesignation",
)
_FILES = ("FileName", "ViewFileName", "ImageFileName", "RepresentationSheetFilename", "Filename")
_HOLDERS = ("HolderBag", "Holder", "ApplicantBag", "Applicant", "OwnerBag", "Owner")
_day = reader(())


def read(data: bytes) -> tuple[tuple[Listed, ...], bool]:
    """What the data say of each view of each design, and whether they could be read to their end.

    The line of what is listed is the view's number, from 1. Raises UnreadableError when there is no
    design in them.
    """
    root, is_whole = parsed_as_far_as_possible(data)
    designs = list(_designs(root)) if root is not None else []
    found: list[Listed] = []
    for registration, design in designs:
        known = _known_of(design, registration)
        views = [each for each in design.iter() if _name(each) in {"View", "DesignView"}]
        for view in views or [design]:
            file = _text(view, *_FILES) if views else ""
            label = _label(view, design, file) if views else ""
            shows = _text(view, "ViewTypeText", "ViewTypeCategory", "ViewTitle") if views else ""
            found.append(Listed(len(found) + 1, known, file, shows.replace("_", " "), label))
    if not found:
        raise UnreadableError(Message("list.no_design"), Message("advice.leave_out"))
    return tuple(found), is_whole


def _designs(root: Element) -> Iterator[tuple[Element, Element]]:
    """Every design, with the element around it that says what all designs of a filing share."""
    registrations = [each for each in root.iter() if _name(each) in _REGISTRATIONS]
    for registration in registrations or [root]:
        for design in registration.iter():
            if _name(design) == "Design":
                yield registration, design


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(element: Element, *names: str) -> str:
    """The text of the first element inside with one of these names, the first name first."""
    for name in names:
        for inside in element.iter():
            text = " ".join("".join(inside.itertext()).split()) if _name(inside) == name else ""
            if text:
                return text
    return ""


def _known_of(design: Element, registration: Element) -> Bibliography:
    number, country = _number_of(design, registration)
    return Bibliography(
        number=number,
        country=country,
        title=_either(design, registration, *_TITLES),
        filed=_day_of(
            design, registration, "ApplicationDate", "FilingDate", "DesignApplicationDate"
        ),
        priority=_day_of(design, registration, "PriorityDate", "PriorityApplicationFilingDate"),
        granted=_day_of(
            design,
            registration,
            "InternationalRegistrationDate",
            "RegistrationDate",
            "PublicationDate",
        ),
        locarno=locarnos_of(_classes(design.iter()) or _classes(_outside_designs(registration))),
        locarno_edition=_either(
            design, registration, "LocarnoClassificationVersion", "LocarnoEdition", "ClassVersion"
        ).lstrip("0"),
        applicant=_holder(design.iter()) or _holder(_outside_designs(registration)),
    )


def _number_of(design: Element, registration: Element) -> tuple[str, str]:
    """A design's number and country: the filing's with the design's own number in it."""
    given = _either(design, registration, *_NUMBERS)
    office = _either(design, registration, "RegistrationOfficeCode", "OfficeCode")[:2].upper()
    ordinal = _text(design, "DesignIdentifier", "DesignReference", "DesignSequenceNumber")
    given = given or design_number(ordinal)
    ordinal = ordinal if re.fullmatch(r"\d{1,3}", ordinal) else ""
    hague = re.fullmatch(r"(?:DM|WO)?\W*0*(\d{5,6})", given, re.IGNORECASE)
    if hague and (given.upper().startswith("D") or office in {"", "WO"}):
        return hague_number(hague[1], ordinal or _ordinal_in_views(design)), "WO"
    known = design_number(given)
    if known:
        return known, known[:2]
    return number_of(given, office, ""), office


def _ordinal_in_views(design: Element) -> str:
    """A design's number in its filing as the first of its views tells it: "2" by "2.1"."""
    for view in design.iter():
        if _name(view) in {"View", "DesignView"}:
            label = _label(view, design, _text(view, *_FILES))
            if "." in label:
                return label.partition(".")[0]
    return "1"


def _label(view: Element, design: Element, file: str) -> str:
    """A view's number: "2.1", as on sheets, by its file's name or by the data."""
    named = view_in_name(file)
    if named:
        return named
    own = _text(view, "ViewIdentifier", "ViewSequenceNumber", "ViewNumber")
    ordinal = _text(design, "DesignIdentifier", "DesignReference")
    is_numbered = re.fullmatch(r"\d{1,3}", own) and re.fullmatch(r"\d{1,3}", ordinal)
    return f"{int(ordinal)}.{int(own)}" if is_numbered else own[:7]


def _either(design: Element, registration: Element, *names: str) -> str:
    return _text(design, *names) or _text_outside_designs(registration, *names)


def _text_outside_designs(registration: Element, *names: str) -> str:
    """As _text, of what a registration says of all of its designs."""
    outside = list(_outside_designs(registration))
    for name in names:
        for element in outside:
            text = " ".join("".join(element.itertext()).split()) if _name(element) == name else ""
            if text:
                return text
    return ""


def _outside_designs(element: Element) -> Iterator[Element]:
    for inside in element:
        if _name(inside) != "Design":
            yield inside
            yield from _outside_designs(inside)


def _day_of(design: Element, registration: Element, *names: str) -> dt.date | None:
    return _day(_either(design, registration, *names)[:10])


def _classes(elements: Iterable[Element]) -> list[str]:
    """Locarno classes, whole ("26-05") or in parts (class 26, subclass 05)."""
    whole, parts = [], []
    for inside in elements:
        name = _name(inside).lower()
        text = "".join(inside.itertext()).strip()
        if "class" not in name or len(text) > 7 or "version" in name:
            continue
        if re.fullmatch(r"\d\d?\W\d\d|\d{4}", text):
            whole.append(text)
        elif re.fullmatch(r"\d{1,2}", text):
            parts.append((name, text))
    for (_, main), (name, sub) in pairwise(parts):
        if "sub" in name:
            whole.append(f"{int(main):02}-{int(sub):02}")
    return whole


def _holder(elements: Iterable[Element]) -> str:
    parties: dict[str, list[str]] = {}
    for element in elements:
        if _name(element) in _HOLDERS:
            parties.setdefault(_name(element), []).append(_party(element))
    for name in _HOLDERS:
        if any(parties.get(name, ())):
            return "; ".join(dict.fromkeys(filter(None, parties[name])))
    return ""


def _party(party: Element) -> str:
    organisation = _text(party, "OrganizationStandardName", "OrganizationName", "EntityName")
    person = f"{_text(party, 'FirstName')} {_text(party, 'LastName')}".strip()
    return organisation or person or _text(party, "PersonFullName", "FullName")
