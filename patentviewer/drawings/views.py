"""What each figure shows, from the sentences in which a document describes its drawings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from patentviewer.model.documents import Figure, View

_NUMBER = (
    r"(?:\d{1,3}|[lI|]|S(?=\s+is\b))(?:\.\d{1,2})?"
    r"(?:[A-Za-z]{1,2}(?![A-Za-z])|\s[A-Z](?=\s+(?:is|are)\b))?'{0,2}"
)
_RANGE = re.compile(r"\s*(?:through|thru|to|-|\u2013|\u2014)\s*$", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r";|\.\s|\bwherein\b|\bwhereby\b|\bmirror[- ]image|,\s*(?:the|and the|its|an)\s|"
    r"\bbeing\b|\bidentical\b|\bcontains?\b|\bwith the understanding\b",
    re.IGNORECASE,
)

_MANNERS: tuple[tuple[View, re.Pattern[str]], ...] = (
    (View.EXPLODED, re.compile(r"\bexplo\w+|\bdis-?assembl\w+|\bblown[- ]apart")),
    (View.SECTION, re.compile(r"\b(?:cross[- ]?)?section\w*\b|\bcut[- ]?away\b|\bcross[- ]cut")),
    (
        View.IN_USE,
        re.compile(
            r"\benvironment\w*|\bin[- ]use\b|\buse[- ]?(?:state|view|condition)|\breference view"
        ),
    ),
    (
        View.DETAIL,
        re.compile(
            r"\benlarge\w*|\bdetail\w*|\bfragment\w*|\bclose[- ]?up|\bmagnif\w+|\bpartial\b|"
            r"\bzoom\w*|\bblow[- ]?up"
        ),
    ),
    (
        View.PERSPECTIVE,
        re.compile(
            r"\bp[eo]?rspe\w+|\bisometric\w*|\bthree[- ]?quarters?|\boblique|\baxonometric|"
            r"\btrimetric|\b3[- ]?d\b|\bangled\b"
        ),
    ),
)
_SIDES: tuple[tuple[View, re.Pattern[str]], ...] = (
    (View.FRONT, re.compile(r"\bfront(?:al|ward|side)?\b|\banterior\b|\bforward\b")),
    (View.REAR, re.compile(r"\brear(?:ward|side)?\b|\bback(?:side)?\b|\bposterior\b")),
    (View.LEFT, re.compile(r"\bleft\b|\bleft[- ]?hand\b|\bport\b")),
    (View.RIGHT, re.compile(r"\bright\b|\bright[- ]?hand\b|\bstarboard\b")),
    (View.TOP, re.compile(r"\btop(?:side)?\b|\bupper\b|\boverhead\b|\babove\b|\bsuperior\b")),
    (
        View.BOTTOM,
        re.compile(r"\bbottom\b|\bunder(?:side|neath)\b|\blower\b|\bbelow\b|\binferior\b"),
    ),
)
_PLAN = re.compile(r"\bplan(?:ar)?\b")
_SIDE = re.compile(r"\b(?:side|end|lateral|medial|profile|edge)\b")


def view_of(sentence: str) -> View:
    """Tell what a figure shows from the sentence that describes it.

    "is a top plan view thereof" -> TOP. How a thing is shown (exploded, cut, in use, enlarged, in
    perspective) goes before the side it is shown from. What other figures would show ("the rear
    being a mirror image") does not count. A sentence that says nothing gives UNKNOWN.
    """
    text = re.sub(r"\s+", " ", sentence.lower()).strip()
    text = re.sub(r"(\w) ?- ?(\w)", r"\1-\2", text)
    clause = _CLAUSE_END.split(text, maxsplit=1)[0]
    found = re.search(r"\b(?:views?|elevations?)\b", clause)
    head, tail = (clause[: found.end()], clause[found.end() :]) if found else (clause, "")
    view = _named_use(clause) or _manner(head) or _side(head)
    if view is not View.UNKNOWN:
        return view
    tail = re.split(r",|\bfig", tail, maxsplit=1)[0]
    return _manner(tail) or _side(tail)


_WORDS_IN_LISTS: tuple[tuple[View, re.Pattern[str]], ...] = tuple(
    (view, re.compile(words))
    for view, words in (
        (View.EXPLODED, r"explosion|éclat|分解|爆炸|분해"),
        (View.SECTION, r"schnitt|coupe|断面|剖|截面|단면"),
        (View.IN_USE, r"gebrauch|verwendung|utilisation|使用状態|参考|使用状态|사용\s?상태|참고"),
        (View.DETAIL, r"detail|détail|ausschnitt|拡大|部分|放大|局部|확대|부분"),
        (View.PERSPECTIVE, r"perspe|isometr|斜視|立体|사시"),
        (View.FRONT, r"vorder|frontal|face|正面|主视|정면"),
        (View.REAR, r"rück|hinter|arrière|dos\b|背面|后视|배면"),
        (View.LEFT, r"link|gauche|左|좌"),
        (View.RIGHT, r"recht|droit|右|우측"),
        (View.TOP, r"oben|drauf|aufsicht|dessus|haut\b|平面|上面|俯视|평면"),
        (View.BOTTOM, r"unten|unter|dessous|bas\b|底面|下面|仰视|저면"),
        (View.SIDE, r"seite|côté|profil|側面|侧|측면"),
    )
)


def view_in_list(words: str) -> View:
    """What a list's or an office's word for a view means, in the languages of the large offices."""
    text = words.replace("_", " ")
    view = view_of(text)
    if view is not View.UNKNOWN:
        return view
    text = text.casefold()
    return next((view for view, known in _WORDS_IN_LISTS if known.search(text)), View.UNKNOWN)


def _manner(text: str) -> View:
    return next((view for view, words in _MANNERS if words.search(text)), View.UNKNOWN)


def _named_use(clause: str) -> View:
    used = re.search(
        r"\b(?:in|during) (?:its |normal |an? )?(?:use|operation|environment)\b", clause
    )
    return View.IN_USE if used else View.UNKNOWN


def _side(text: str) -> View:
    hits = [(m.start(), view) for view, words in _SIDES if (m := words.search(text))]
    if hits:
        return min(hits)[1]
    if _SIDE.search(text):
        return View.SIDE
    return View.TOP if _PLAN.search(text) else View.UNKNOWN


def numbers_in(text: str) -> list[str]:
    """Expand what follows "FIG." or "FIGS.": "1-3 and 5A" -> ["1", "2", "3", "5A"]."""
    out: list[str] = []
    last_end: int | None = None
    for match in re.finditer(_NUMBER, text):
        number = _normal(match.group())
        if last_end is not None and _RANGE.match(text[last_end : match.start()]):
            out += _between(out[-1], number)
        out.append(number)
        last_end = match.end()
    return list(dict.fromkeys(out))


def _normal(number: str) -> str:
    squeezed = re.sub(r"\s", "", number)
    squeezed = {"l": "1", "I": "1", "|": "1", "S": "5"}.get(squeezed, squeezed)
    return squeezed.upper()


def _between(first: str, last: str) -> list[str]:
    a, b = (re.fullmatch(r"(\d+)([A-Z]?)", n) for n in (first, last))
    if a is None or b is None:
        return []
    if not a[2] and not b[2] and int(a[1]) < int(b[1]) <= int(a[1]) + 60:
        return [str(n) for n in range(int(a[1]) + 1, int(b[1]))]
    if a[1] == b[1] and a[2] and b[2]:
        return [a[1] + chr(c) for c in range(ord(a[2]) + 1, ord(b[2]))]
    return []


def described_figures(descriptions: Mapping[str, str]) -> tuple[str, ...]:
    """List the numbers of the figures that a document's descriptions speak of, each once."""
    return tuple(_sentences(descriptions))


def _sentences(descriptions: Mapping[str, str]) -> dict[str, str]:
    """Each figure's own sentence, also where a key names several figures ("2 and 3")."""
    return {
        number: sentence
        for key, sentence in descriptions.items()
        for number in (numbers_in(key) or [key.upper()])
    }


def number_of(label: str) -> str:
    """Give a label's number in capitals: "FIG. 3a" -> "3A"; "" where there is none."""
    match = re.search(r"\d[\w.'()-]*", label)
    return match.group().upper() if match else ""


def describe(figures: Sequence[Figure], descriptions: Mapping[str, str]) -> list[Figure]:
    """Fill view and description of a document's figures, in the order they were found.

    descriptions: figure number ("3", "3A") to its sentence. A label that could not be read is
    filled in only where order leaves no choice: as many figures as descriptions, and every label
    that was read stands at its place, or a single label and a single description are left over.
    """
    sentences = _sentences(descriptions)
    labels = _inferred([f.label for f in figures], list(sentences))
    out = []
    for figure, label in zip(figures, labels, strict=True):
        sentence = sentences.get(number_of(label), "")
        out.append(replace(figure, label=label, description=sentence, view=view_of(sentence)))
    return out


def _inferred(labels: list[str], numbers: list[str]) -> list[str]:
    """Labels with the missing and the impossible ones filled in from order, where that is sure."""
    if len(labels) != len(numbers):
        return labels
    known = [n if (n := number_of(label)) in numbers else "" for label in labels]
    known = [n if known.count(n) == 1 else "" for n in known]
    missing = [i for i, number in enumerate(known) if not number]
    left = [n for n in numbers if n not in known]
    in_order = all(not number or numbers[i] == number for i, number in enumerate(known))
    if not missing or not (in_order or len(missing) == 1):
        return labels
    filled = dict(zip(missing, left, strict=True))
    return [f"FIG. {filled[i]}" if i in filled else label for i, label in enumerate(labels)]
