"""Grants as the office gives them in bulk: bibliography as XML or SGML, a picture a sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from patentviewer.drawings import grant_xml, patdoc
from patentviewer.drawings.formats import HEAD_BYTES, PICTURES, Format, format_of
from patentviewer.drawings.parts import Parts
from patentviewer.drawings.sheet_names import Names, stem_of_sheet
from patentviewer.drawings.sheets import Page, picture_pages, wrong_format
from patentviewer.drawings.unreadable import UnreadableError, os_reason
from patentviewer.drawings.xml import damaged, parsed_as_far_as_possible, parsed_sgml
from patentviewer.messages import Message
from patentviewer.model.documents import Bibliography, Problem, Sheet

MOST_XML_BYTES = 32 * 2**20
SGML_SUFFIXES = (".sgm", ".sgml")
_SHEET_NUMBER = re.compile(r"-D(\d{5})\.[a-z]{3,4}$", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class GrantText:
    """What a grant's XML says. sheets: names of the pictures that it lists."""

    bibliography: Bibliography
    sheets: tuple[str, ...]
    is_whole: bool = True


def read_text(data: bytes, *, is_sgml: bool = False) -> GrantText:
    """Read a grant's XML or SGML, as far as it goes. Raises UnreadableError when it is none."""
    if not data.strip():
        raise wrong_format(Format.EMPTY)
    root, is_whole = parsed_sgml(data) if is_sgml else parsed_as_far_as_possible(data)
    if root is None:
        raise damaged()
    is_patdoc = root.tag == patdoc.ROOT
    if not is_patdoc and not grant_xml.is_one(root):
        raise damaged() if not is_whole else _no_grant()
    office = patdoc if is_patdoc else grant_xml
    return GrantText(office.known_of(root), tuple(office.sheets_of(root)), is_whole)


def _no_grant() -> UnreadableError:
    return UnreadableError(Message("grant.none"), Message("advice.leave_out"))


class Grant:
    """A grant: what its XML says, as far as it can be read, and its sheets."""

    def __init__(self, parts: Parts, file_shown: str) -> None:
        self._parts = parts
        self._shown = file_shown
        self._text = GrantText(Bibliography(), ())
        self._problem: Problem | None = None
        try:
            data = parts.read(parts.main, MOST_XML_BYTES)
            is_sgml = parts.main.lower().endswith(SGML_SUFFIXES)
            self._text = read_text(data, is_sgml=is_sgml)
        except UnreadableError as error:
            self._problem = error.problem(file_shown)
        if not self._text.is_whole:
            self._problem = Problem(
                file_shown, Message("grant.damaged"), Message("advice.fetch_again")
            )

    def bibliography(self) -> Bibliography:
        """What the XML says of the document; what it does not say is empty."""
        return self._text.bibliography

    def pages(self) -> Iterator[Page | Problem]:
        """The sheets of drawings in order, the front page's picture left out."""
        if self._problem is not None:
            yield self._problem
        beside = self._parts.names()
        for position, listed in enumerate(self._sheet_names(beside), start=1):
            name = self._among(beside, listed)
            if not name:
                reason = Message("grant.sheet_missing", sheet=listed)
                yield Problem(self._shown, reason, Message("advice.fetch_grant"))
                continue
            try:
                yield from self._pages_of_sheet(name, _number_of(name) or position)
            except UnreadableError as error:
                yield error.problem(self._shown.removesuffix(self._parts.main) + name)

    def _among(self, beside: Names, listed: str) -> str:
        """The file that a listed name means, saved in another format perhaps, or ""."""
        stem = PurePosixPath(listed).stem
        alike = beside.called(listed)[::-1] + beside.called_but_for_the_end(stem)
        return next((name for name in alike if name != self._parts.main), "")

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

    def _sheet_names(self, beside: Names) -> list[str]:
        """Names of the sheets as listed, then of those beside it that the list does not name."""
        listed = [name.replace("\\", "/").rpartition("/")[2] for name in self._text.sheets]
        names = list(dict.fromkeys(filter(None, listed)))
        known = {self._among(beside, name) for name in names}
        numbers = {_number_of(name) for name in names}
        names += (
            name
            for name in beside.of_grant(PurePosixPath(self._parts.main).stem)
            if stem_of_sheet(name) and name not in known and _number_of(name) not in numbers
        )
        sheets = [name for name in names if not _is_front_page(name)]
        return sheets or names


def _cropped(page: Page, number: int) -> Sheet:
    """The office cuts its sheets to what is drawn: they have no margins and no header."""
    return replace(page.sheet(), number=number, is_bare=True)


def _is_front_page(name: str) -> bool:
    return _number_of(name) == 0


def _number_of(name: str) -> int | None:
    match = _SHEET_NUMBER.search(name)
    return int(match[1]) if match else None
