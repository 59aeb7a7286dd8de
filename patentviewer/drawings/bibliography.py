"""Bibliographic data from a patent's text layer, by its INID codes.

The codes are those of WIPO ST.9 and ST.80: (10) or (11) number, (45) date of grant, (22) date of
filing, (30) priority, (51) Locarno, (52) domestic class, (54) title, (56) citations, (57) claim,
(71) to (76) parties. The text is OCR: it spaces and breaks words as it likes, and confuses
letters. What cannot be told for certain stays empty.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from patentviewer.drawings.frontmatter import is_text_page, is_title_page
from patentviewer.drawings.notation import locarno_of, number_of
from patentviewer.drawings.textlines import Line, PageText, tidy
from patentviewer.model.documents import Bibliography, Citation

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DATE = re.compile(
    r"\b("
    + "|".join(_MONTHS)
    + r")[a-z]*\s*[.,]*\s*(\d{1,2})\s*[.,]\s*(?:\d\s)?((?:1[789]|20)\d\d)\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"^\W{0,3}[(\[{]?\s*(\d\s?\d|\*\s*\*|[sS]\d|\d[sS])\s*[)\]}]\s*(?P<rest>.*)$|^\W{0,3}[(\[]\s*(\d\d)\s(?P<open>.*)$"
)
_FIRST_WORDS = {
    "71": re.compile(r"^Applicants?\s*:", re.IGNORECASE),
    "72": re.compile(r"^Inventors?\s*:", re.IGNORECASE),
    "73": re.compile(r"^Assignees?\s*:", re.IGNORECASE),
    "**": re.compile(r"^Term\s*:?\s*\d", re.IGNORECASE),
    "21": re.compile(r"^Appl\s*\.?\s*No", re.IGNORECASE),
    "22": re.compile(r"^Filed\s*:", re.IGNORECASE),
    "51": re.compile(r"^LOC\s*\(", re.IGNORECASE),
    "52": re.compile(r"^U\s*\.\s*S\s*\.\s*C[Il1]\s*\.", re.IGNORECASE),
    "58": re.compile(r"^Field of (?:Classification )?Search", re.IGNORECASE),
    "56": re.compile(r"^References Cited", re.IGNORECASE),
    "57": re.compile(r"^(?:\W*\bCLAI?M|The ornamental design for)\b"),
    "30": re.compile(r"^Foreign Application Priority", re.IGNORECASE),
    "description": re.compile(r"^\W*DESCRIPTION\b"),
    "other": re.compile(
        r"^(?:Primary Examiner|Assistant Examiner|OTHER PUBLICATIONS|Related U\.S\.)", re.IGNORECASE
    ),
}
"""How an entry begins where OCR lost its code. Words of the document's own kind, not patterns."""

_END_OF_TEXT = re.compile(r"\b\d+\s+Claims?\s*,\s*(?:\d+\s+)?(?:Drawing|Sheet)", re.IGNORECASE)
_DIGITS = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "S": "5", "B": "8", "Z": "2"})

_DIGIT = r"[\dOIl]"
_US_NUMBER = re.compile(
    rf"\bU\s?S\s*(?:D|Des\s?\.)\s?(\d{_DIGIT}{{0,2}}(?:\s?[,.\s]\s?{_DIGIT}{{3}}){{1,2}}|\d{{6,7}})\s?S?(?:1|\b)"
)
_OLD_NUMBER = re.compile(r"\bDes\s?\.\s?(\d{2,3}\s?[,.]\s?\d{3})\b", re.IGNORECASE)
_BARCODE = re.compile(r"^U\s?S\s?[O0]{1,2}D(\w{6})[S58]\d?$")

_LOCARNO = re.compile(
    r"(?:\(\s*(?P<edition>[\dOlI]{1,2})\s*\))?\s*C[lI1i]\s*\.?[\s.:…_-]*"
    r"(?P<main>[\dOol]\s?[\dOol])\s*[-–—]\s*(?P<sub>[\dOolS]\s?[\dOolS])(?!\d)"
)
_US_CLASS = re.compile(r"(?<![\w/])([DI1l0O])\s?(\d{1,2})\s*/\s*(\d{1,3}(?:\s?\.\s?\d{1,3})?)")
_BARE_US_CLASS = re.compile(r"(?<=[.…])()\s?(\d{1,2})\s*/\s*(\d{1,3}(?:\s?\.\s?\d{1,3})?)")
"""Behind a line of dots, with which OCR takes the D together."""
_CITED = re.compile(
    r"^\W{0,2}(?P<number>(?:(?:D|RE)\s?)?\d[\d,. /]*\d)\s+(?P<kind>S\d?|A\d?|B[12]|E\d?|P\d?)"
    r"\s*(?P<star>\*?)\s*(?P<month>\d{1,2})\s?[/,]\s?(?P<year>\d{4})\s*(?P<star2>\*?)(?P<name>[^.…\d*]*)"
)
_CITED_FOREIGN = re.compile(
    r"^(?P<country>[A-Z]{2})\s+(?P<number>(?:D\s?)?[\d/-]{4,20})\s*(?P<kind>[A-Z]\d?)?\s*"
    r"(?P<star>\*?)\s*(?P<month>\d{1,2})\s?/\s?(?P<year>\d{4})"
)
_COMPANY = re.compile(
    r"^(?:Ltd|Inc|LLC|L\.L\.C|LLP|L\.P|LP|Corp|Co|GmbH.*|S\.?A\.?S?|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.?V|AG"
    r"|KG|PLC|Pty|Limited|Incorporated|Company|Corporation)\.?(?:\s*Ltd\.?)?$",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\bF\s?[IL1]\s?[GC](?:URE)?\s?S?\s?[.,]?\s?"
    r"(?P<first>\d{1,3}(?:\.\d{1,2}\b)?(?:[A-Z](?![A-Z])|\s[A-Z](?=\s(?:is|are|shows?)\b))?['′]?)"
    r"(?P<more>(?:\s?(?:[-–—,]|and|to|through|&)\s?(?:and\s)?\d{1,3}[A-Z]?)*)[\s:]+"
    # Some leave the verb out: "FIG. 5 bottom plan view thereof".
    r"(?=(?:[i1l]s|are|shows?|illustrates?|depicts?|represents?|an?|the"
    r"|(?:[a-z]{3,}[\s,-]{1,2}){0,4}(?:view|perspective|elevation))\b)",
    re.IGNORECASE,
)
_HAGUE_FIGURE = re.compile(r"^(?P<first>\d{1,3}\.\d{1,3})(?P<more>)\s*[:;.]\s*", re.MULTILINE)
_LEADS_ON = re.compile(
    r"\b(?:of|in|to|from|with|by|for|at|on|or|see|than|as|per|through|between|also|both)$",
    re.IGNORECASE,
)
_CONTINUED = re.compile(r"^\W*\(?\s*Continued\s*\)?\W*$", re.IGNORECASE)
_CLAIMED = re.compile(
    r"ornamental design (?:for|of)\s+(?:(?:an?|the)\s+)?(.+?),?\s+(?:substantially\s+)?"
    r"as\s+(?:\w+\s+and\s+)?(?:shown|described|illustrated)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r";|(?<!\bFIG)(?<!\bFIGS)(?<!\bNo)(?<!\b[A-Z])\.(?=\s|$|(?-i:[A-Z][a-z]))", re.IGNORECASE
)


def from_pages(pages: Sequence[PageText]) -> Bibliography:
    """What the pages before the drawings say, title page first; other pages' headers confirm it."""
    title_page = next((page for page in pages if is_title_page(page)), None)
    if title_page is None:
        return Bibliography(number=number_in_headers(pages))
    entries = _entries(title_page)
    text = {code: tidy(" ".join(lines)) for code, lines in entries.items()}
    following = [page for page in pages if page.number > title_page.number and is_text_page(page)]
    number = _number(title_page, pages)
    is_us = number.startswith("US ")
    claim = text.get("57", "")
    return Bibliography(
        number=number,
        country="US" if is_us else "",
        kind="S" if is_us else "",
        title=_title(text.get("54", ""), claim) or _untagged_title(title_page, claim),
        filed=_date(text.get("22", "")),
        priority=min(_dates(text.get("30", "")), default=None),
        granted=_granted(text, title_page, pages),
        locarno=_locarno(text)[0],
        locarno_edition=_locarno(text)[1],
        us_class=_us_class(text.get("52", "")) if is_us else "",
        applicant=_applicant(text),
        citations=tuple(_citations([title_page, *following])),
        descriptions=_descriptions(title_page, following),
    )


def is_last_of_text(page: PageText) -> bool:
    """Whether a page ends what a patent says before its drawings: "1 Claim, 5 Drawing Sheets"."""
    return _END_OF_TEXT.search(page.text) is not None


def is_continued(page: PageText) -> bool:
    """Whether the next page goes on with something of this one: "(Continued)"."""
    lines = (line for column in page.columns for line in column)
    return any(_CONTINUED.match(tidy(line.text)) for line in lines)


def merged(printed: Bibliography, named: Bibliography) -> Bibliography:
    """What a document says of itself, with what its file's name says where it says nothing."""
    if printed.number:
        return replace(printed, granted=printed.granted or named.granted)
    return replace(
        printed,
        number=named.number,
        country=printed.country or named.country,
        kind=printed.kind or named.kind,
        granted=printed.granted or named.granted,
    )


def descriptions_of(text: str) -> dict[str, str]:
    """Figure number to what a description of drawings, with its line breaks, says of it.

    "FIG. 2 is a bottom view thereof; and," gives {"2": "is a bottom view thereof"}; one sentence
    about "FIGS. 3-5" is given to each of them. Only the first sentence about a figure counts.
    """
    text = "\n".join(tidy(line) for line in text.splitlines())
    starts = [match for match in _FIGURE.finditer(text) if _begins_sentence(text, match.start())]
    starts = starts or list(_HAGUE_FIGURE.finditer(text))
    limits = [*(match.start() for match in starts[1:]), len(text)][: len(starts)]
    found: dict[str, str] = {}
    for match, limit in zip(starts, limits, strict=True):
        sentence = text[match.end() : limit]
        end = _SENTENCE_END.search(sentence)
        sentence = re.sub(
            r"[;,]?\s*\band$", "", (sentence[: end.start()] if end else sentence).strip()
        )
        sentence = _unbroken(sentence).strip(" ,;.:")
        for figure in _figures_named(match["first"], match["more"]):
            if sentence:
                found.setdefault(figure, sentence)
    return found


def number_in_headers(pages: Iterable[PageText]) -> str:
    """The number that most of the pages' running headers give, or ""."""
    seen = _numbers_in_headers(pages)
    return number_of("D" + seen.most_common(1)[0][0], "US", "S") if seen else ""


def _numbers_in_headers(pages: Iterable[PageText]) -> Counter[str]:
    seen: Counter[str] = Counter()
    for page in pages:
        header = [line.text for line in page.lines if line.bottom < page.height * 0.12]
        digits = _design_digits(tidy(" ".join(header)))
        if digits:
            seen[digits] += 1
    return seen


def _design_digits(text: str) -> str:
    """The digits of the design patent's number that a text names, older forms included, or ""."""
    match = _US_NUMBER.search(text) or _OLD_NUMBER.search(text)
    digits = match[1].translate(_DIGITS) if match else ""
    return re.sub(r"\D", "", digits).lstrip("0")


def _number(title_page: PageText, pages: Sequence[PageText]) -> str:
    """By vote of the title page's entry, of its bar code's caption, and of the running headers."""
    votes: Counter[str] = Counter()
    top = [line.text for line in title_page.lines if line.top < title_page.height * 0.2]
    printed = _design_digits(tidy(" ".join(top)))
    if printed:
        votes[printed] += 2
    for word in " ".join(top).split():
        match = _BARCODE.match(word)
        digits = match[1].translate(_DIGITS) if match else ""
        if digits.isdigit():
            votes[digits.lstrip("0")] += 1
    others = _numbers_in_headers(page for page in pages if page is not title_page)
    for digits, pages_agreeing in others.most_common(1):
        votes[digits] += 3 if pages_agreeing > 1 else 1
    return number_of("D" + votes.most_common(1)[0][0], "US", "S") if votes else ""


def _entries(page: PageText) -> dict[str, list[str]]:
    """The title page's entries by INID code, each with its lines; headings without code as well."""
    left, right = page.columns
    entries: dict[str, list[str]] = {}
    for column in (left, right):
        code = "head"
        for line in column:
            text = tidy(line.text)
            found, rest = _code_of(text)
            if found:
                code, text = found, rest
            if _END_OF_TEXT.search(text):
                break
            if code != "54" or found or _continues(column, line, page):
                entries.setdefault(code, []).append(text)
    return entries


def _code_of(text: str) -> tuple[str, str]:
    """The INID code that a line begins with, and the rest of the line."""
    match = _CODE.match(text)
    if match:
        code = (match[1] or match[3]).replace(" ", "").lower().replace("s", "5")
        return code, match["rest"] or match["open"] or ""
    for code, first in _FIRST_WORDS.items():
        if first.match(text):
            return code, text
    return "", text


def _continues(column: Sequence[Line], line: Line, page: PageText) -> bool:
    """Whether a line is the next one of the same entry: close below, with words in it."""
    index = column.index(line)
    before = column[index - 1]
    is_close = line.top - before.bottom < 0.012 * page.height
    return index > 0 and is_close and bool(re.search(r"[A-Za-z]{2}", line.text))


def _title(text: str, claim: str) -> str:
    """The title as printed; where OCR broke its words apart, the claim says how they belong."""
    text = re.sub(r"^[^\w(\"'“]+|[\s.,;:_|*~-]+$", "", text)
    text = re.sub(r"[\s.]{3,}$", "", text)
    claimed = _claimed(claim)
    if claimed:
        text = _respaced(text, claimed)
    return text


def _untagged_title(page: PageText, claim: str) -> str:
    """A title whose code OCR lost: the line in capitals that says what the claim says."""
    claimed = re.sub(r"\W", "", _claimed(claim)).upper()
    lines = [tidy(line.text) for line in page.columns[0]]
    for count in (1, 2, 3):
        for start in range(len(lines)):
            joined = tidy(" ".join(lines[start : start + count]))
            letters = re.sub(r"^\W*\d\d\W+|\W", "", joined)
            if claimed and letters == claimed:
                return _title(re.sub(r"^\W*\d\d\W+", "", joined), claim)
    return ""


def _claimed(claim: str) -> str:
    """What the claim calls the article: "a stage light" in "design for a stage light, as shown"."""
    match = _CLAIMED.search(claim)
    return match[1].strip(" ,") if match else ""


def _respaced(title: str, claimed: str) -> str:
    """The title with the claim's word breaks, when both are the same letters and it has fewer."""
    same = re.sub(r"\W", "", title).lower() == re.sub(r"\W", "", claimed).lower()
    if not same or len(claimed.split()) >= len(title.split()):
        return title
    letters = iter(re.sub(r"\W", "", title))
    return "".join(next(letters) if character.isalnum() else character for character in claimed)


def _dates(text: str) -> Iterator[dt.date]:
    for month, day, year in _DATE.findall(text):
        try:
            yield dt.date(int(year), _MONTHS.index(month[:3].lower()) + 1, int(day))
        except ValueError:
            continue


def _date(text: str) -> dt.date | None:
    return next(_dates(text), None)


def _granted(
    text: dict[str, str], title_page: PageText, pages: Sequence[PageText]
) -> dt.date | None:
    """By vote of the title page's entry and of the running headers, which repeat it."""
    top = [line.text for line in title_page.lines if line.top < title_page.height * 0.16]
    printed = _date(text.get("45", "")) or _date(tidy(" ".join(top)))
    votes = Counter([printed] if printed else [])
    for page in pages:
        header = [line.text for line in page.lines if line.bottom < page.height * 0.12]
        date = _date(tidy(" ".join(header))) if page is not title_page else None
        if date:
            votes[date] += 1
    return votes.most_common(1)[0][0] if votes else None


def _locarno(text: dict[str, str]) -> tuple[str, str]:
    match = _LOCARNO.search(text.get("51", ""))
    if not match:
        return "", ""
    main, sub, edition = (
        (match[name] or "").replace(" ", "").translate(_DIGITS)
        for name in ("main", "sub", "edition")
    )
    return locarno_of(main + sub), edition


def _us_class(text: str) -> str:
    """The first class of (52). A design's begins with D, which OCR takes for a 1 now and then."""
    for _, main, sub in _US_CLASS.findall(text) or _BARE_US_CLASS.findall(text):
        if 1 <= int(main) <= 34 or main == "99":
            return f"D{int(main)}/{sub.replace(' ', '')}"
    return ""


def _applicant(text: dict[str, str]) -> str:
    """Who applied: (71), else the assignee (73), else the inventors, without their addresses."""
    for code in ("71", "73", "75", "76", "72"):
        entry = re.sub(
            r"^\W*(?:Applicants?|Assignees?|Inventors?)\s*[:;.]?\s*", "", text.get(code, "")
        )
        names = [_party(part) for part in entry.split(";")]
        if any(names):
            return "; ".join(dict.fromkeys(filter(None, names)))
    return ""


def _party(text: str) -> str:
    """A name without the place that follows it: "Yuyao Trade Co., Ltd., Yuyao (CN)"."""
    text = tidy(text).strip(" .,*")
    text = re.sub(r"\s*\([A-Z]{2}\)\W*$", "", text)
    parts = re.split(r",\s*", text)
    last = max((index for index, part in enumerate(parts) if _COMPANY.match(part)), default=0)
    return ", ".join(parts[: last + 1]).strip(" ,")


def _citations(pages: Sequence[PageText]) -> Iterator[Citation]:
    seen = set()
    for page in pages:
        for column in page.columns:
            for line in column:
                cited = _cited(tidy(line.text))
                if cited and cited.number not in seen:
                    seen.add(cited.number)
                    yield cited


def _cited(line: str) -> Citation | None:
    match = _CITED.match(line)
    if match:
        number = re.sub(r"(?<=\d)\.(?=\d{3})", ",", match["number"])
        number = number_of(number, "US", match["kind"])
        name = re.split(r"\s{2,}|\s(?=[A-H]\d\d)|\sD\s?$", match["name"].strip())[0].strip(" ,'")
        star = bool(match["star"] or match["star2"])
    else:
        match = _CITED_FOREIGN.match(line)
        if not match:
            return None
        number, name = number_of(match["number"], match["country"], match["kind"] or ""), ""
        star = bool(match["star"])
    year, month = int(match["year"]), int(match["month"])
    if not (1 <= month <= 12 and 1790 <= year <= 2100) or not number:
        return None
    return Citation(number, dt.date(year, month, 1), name, star)


def _descriptions(title_page: PageText, following: Sequence[PageText]) -> dict[str, str]:
    """What stands below the heading DESCRIPTION, on the pages after the first one as well."""
    text: list[str] = []
    has_begun = False
    for page in (title_page, *following):
        for column in page.columns:
            for line in column:
                tidied = tidy(line.text)
                if _FIRST_WORDS["description"].match(tidied):
                    has_begun = True
                elif has_begun and _END_OF_TEXT.search(tidied):
                    return descriptions_of("\n".join(text))
                elif has_begun and _CONTINUED.match(tidied):
                    break
                elif has_begun and line.bottom > 0.08 * page.height:
                    text.append(tidied)
    return descriptions_of("\n".join(text))


def _unbroken(text: str) -> str:
    """Lines as running text, words broken at a line's end put together."""
    return " ".join(re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text).split())


def _begins_sentence(text: str, at: int) -> bool:
    """Whether a figure is named as the subject of a sentence, not in the course of one."""
    before = text[:at].rstrip()
    if not before or before[-1] in ".;:,)" or before.endswith("and"):
        return True
    is_at_line_start = "\n" in text[len(before) : at]
    return is_at_line_start and not _LEADS_ON.search(before)


def _figures_named(first: str, more: str) -> list[str]:
    """The numbers in "3", "3A", "1 and 2", "1-3"."""
    named = [first.replace(" ", "").upper()]
    for joint, last in re.findall(r"(-|–|—|to|through|,|and|&)\s?(?:and\s)?(\d{1,3}[A-Z]?)", more):
        start = named[-1]
        if joint in {"-", "–", "—", "to", "through"} and start.isdigit() and last.isdigit():
            named += [str(number) for number in range(int(start) + 1, min(int(last), 200) + 1)]
        else:
            named.append(last.upper())
    return [key for key, _ in groupby(named)]
