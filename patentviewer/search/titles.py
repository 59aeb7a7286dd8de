"""What a title says of an article's kind: its words, and the classes in which they stand.

A design of which no class is known often has a title, and a collection without classes may hold
titles in plenty. Words and classes that go together are learned from the collection's own
documents and from a table that comes along, made of titles of US design patents of 2021.
"""

from __future__ import annotations

import functools
import logging
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from patentviewer import paths

logger = logging.getLogger(__name__)

TABLE = "classes/title-words.tsv"
"""Among the resources: a word, and its US main classes with their counts, a line."""

_SMOOTHING = 0.3
_COMMON_WORDS = (
    "of for and the with having portion part set pair combined used from that which thereof "
    "therefor article device assembly design ornamental like similar same its"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_SURE = 0.8
"""How often a class is right of which the words are certain; 0.78 of 290 titles of 2007, by the
table of 2021."""


def words_of(title: str) -> tuple[str, ...]:
    """The words of a title that say something, in small letters and the singular, each once."""
    found = (word for word in re.findall(r"[^\W\d_]{2,}", title.casefold()))
    return tuple(dict.fromkeys(_singular(word) for word in found if word not in _COMMON))


def _singular(word: str) -> str:
    if len(word) < 4 or word.endswith("ss"):
        return word
    return word[:-2] if word.endswith(("ches", "shes", "xes")) else word.removesuffix("s")


@dataclass(frozen=True)
class TitleClasses:
    """Which classes words of titles go with.

    words: word to classes and counts. classes: how often each class was seen.
    """

    words: Mapping[str, Counter[str]]
    classes: Counter[str]

    @classmethod
    def learned(
        cls, known: Iterable[tuple[str, str]], begun: Mapping[str, Counter[str]] | None = None
    ) -> TitleClasses:
        """Learn from titles and their classes. begun: words that are known already."""
        words: dict[str, Counter[str]] = defaultdict(Counter)
        for word, counts in (begun or {}).items():
            words[word].update(counts)
        for title, name in known:
            for word in words_of(title) if name else ():
                words[word][name] += 1
        classes: Counter[str] = Counter()
        for counts in words.values():
            classes.update(counts)
        return cls(dict(words), classes)

    def class_of(self, title: str) -> tuple[str, float]:
        """The likeliest class of a title and how sure it is, 0 to 1; ("", 0.0) without any word.

        Naive Bayes over words, its certainty brought down to what was right.
        """
        known = [self.words[word] for word in words_of(title) if word in self.words]
        possible = sorted({name for counts in known for name in counts})
        if not possible:
            return "", 0.0
        total = self.classes.total()
        prior = np.array([self.classes[name] / total for name in possible])
        sizes = np.array([self.classes[name] for name in possible], np.float64)
        logs = np.log(prior)
        for counts in known:
            seen = np.array([counts[name] for name in possible], np.float64)
            logs += np.log((seen + _SMOOTHING * prior) / (sizes + _SMOOTHING))
        chances = np.exp(logs - logs.max())
        best = int(chances.argmax())
        return possible[best], _SURE * float((chances[best] / chances.sum()) ** 2)


@functools.cache
def bundled() -> Mapping[str, Counter[str]]:
    """Words with their US main classes, of the table that comes along; none where it is missing."""
    try:
        lines = (paths.resources_folder() / TABLE).read_text("utf-8").splitlines()
        return {
            word: Counter({name: int(count) for name, _, count in map(_parted, counts.split())})
            for word, _, counts in (line.partition("\t") for line in lines)
        }
    except (OSError, ValueError):
        logger.warning("what words of titles say of classes cannot be read", exc_info=True)
        return {}


def _parted(text: str) -> tuple[str, str, str]:
    return text.partition(":")
