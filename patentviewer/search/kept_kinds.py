"""Classes of a large collection's designs, kept as arrays in the file of its facts.

To work them out takes seconds where designs are many, since classes are learned from titles. What
was learned is kept too, and tells the classes of designs that come later. Those are not learned
from until all is worked out anew.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.texts import Texts
from patentviewer.search.titles import TitleClasses
from patentviewer.search.voting import Begun, System

Arrays = Mapping[str, NDArray[Any]]

_SYSTEMS = "kinds.sure"
_TAUGHT = "kinds.taught"
_OWN = ("kinds", "learned")
_UNTAUGHT_PART = 16
"""Of so many files one may have taught nothing."""


def are_in(arrays: Arrays) -> bool:
    """Whether arrays that were read hold classes of designs."""
    return _SYSTEMS in arrays


def arrays_of(begun: Sequence[Begun], files: int) -> dict[str, NDArray[Any]]:
    """Classifications, and what was learned from the designs in so many files."""
    arrays = _of_systems([one.system for one in begun])
    for position, one in enumerate(begun):
        arrays |= _of_learned(position, one.learned())
    return {**arrays, _TAUGHT: np.array([files], np.int64)}


def systems_in(arrays: Arrays) -> tuple[System, ...]:
    """The classifications that the arrays hold. Raises KeyError where they hold none."""
    return tuple(
        System(
            tuple(Texts.read(f"kinds{place}.mains", arrays)),
            main.astype(np.int64),
            tuple(Texts.read(f"kinds{place}.subs", arrays)),
            sub.astype(np.int64),
            sure,
        )
        for place, ((main, sub), sure) in enumerate(
            zip(arrays["kinds.codes"], arrays[_SYSTEMS], strict=True)
        )
    )


def can_grow(arrays: Arrays, files: int) -> bool:
    """Whether the kinds of designs in so many files can be told by what was learned."""
    return _TAUGHT in arrays and (files - int(arrays[_TAUGHT][0])) * _UNTAUGHT_PART <= files


def grown(
    arrays: Arrays,
    moved: NDArray[np.int64],
    count: int,
    numbers: NDArray[np.int32],
    columns: Sequence[Sequence[str]],
) -> dict[str, NDArray[Any]]:
    """The kinds of count designs: of those that are in the arrays, and of others.

    moved: what those are numbered now. numbers: of the others; some may be among those. columns:
    US class, Locarno classes and title of each of the others.
    """
    *classes, titles = columns
    systems = [
        Begun(system, functools.cache(functools.partial(_learned_in, arrays, position))).beside(
            moved, count, numbers, said, titles
        )
        for position, (system, said) in enumerate(zip(systems_in(arrays), classes, strict=True))
    ]
    return {**among(arrays), **_of_systems(systems)}


def among(arrays: Arrays) -> dict[str, NDArray[Any]]:
    """Those of some arrays that hold classes of designs."""
    return {name: array for name, array in arrays.items() if name.startswith(_OWN)}


def _of_systems(systems: Sequence[System]) -> dict[str, NDArray[Any]]:
    arrays = {
        "kinds.codes": np.array([[one.main, one.sub] for one in systems], np.int32),
        _SYSTEMS: np.array([one.sure for one in systems], np.float32),
    }
    for place, one in enumerate(systems):
        arrays |= Texts.of(one.mains).arrays(f"kinds{place}.mains")
        arrays |= Texts.of(one.subs).arrays(f"kinds{place}.subs")
    return arrays


def _of_learned(place: int, learned: TitleClasses) -> dict[str, NDArray[Any]]:
    """Words, classes, and of each word that goes with a class the two positions and how often."""
    words, classes = list(learned.words), list(learned.classes)
    place_of = {name: at for at, name in enumerate(classes)}
    counts = [
        (at, place_of[name], count)
        for at, word in enumerate(words)
        for name, count in learned.words[word].items()
    ]
    return {
        **Texts.of(words).arrays(f"learned{place}.words"),
        **Texts.of(classes).arrays(f"learned{place}.classes"),
        f"learned{place}.counts": np.array(counts, np.int32).reshape(-1, 3),
    }


def _learned_in(arrays: Arrays, place: int) -> TitleClasses:
    words = list(Texts.read(f"learned{place}.words", arrays))
    names = list(Texts.read(f"learned{place}.classes", arrays))
    found: list[Counter[str]] = [Counter() for _ in words]
    classes: Counter[str] = Counter()
    for word, name, count in arrays[f"learned{place}.counts"].tolist():
        found[word][names[name]] = count
        classes[names[name]] += count
    return TitleClasses(dict(zip(words, found, strict=True)), classes)
