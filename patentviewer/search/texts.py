"""Many texts that take little memory: sequences of text over arrays, which may be mapped."""

from __future__ import annotations

import itertools
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

_CODEC = ("utf-8", "surrogateescape")


class _Kept(Sequence[str]):
    """What both kinds share: one text by its position, or a list of those of a slice."""

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return self._some(at)
        return self._one(at if at >= 0 else range(len(self))[at])

    @abstractmethod
    def _one(self, position: int) -> str:
        """The text at a position, which is not negative. Raises IndexError past the end."""

    def _some(self, positions: slice) -> list[str]:
        return [self._one(position) for position in range(*positions.indices(len(self)))]


class Texts(_Kept):
    """Texts that are mostly different.

    letters: those of all of them in UTF-8, one after the other. ends: where each ends.
    """

    def __init__(self, letters: NDArray[np.uint8], ends: NDArray[np.int64]) -> None:
        self.letters = letters
        self.ends = ends

    @classmethod
    def of(cls, texts: Sequence[str]) -> Texts:
        """Texts of any sequence of text; the same object where it is one already."""
        if isinstance(texts, Texts):
            return texts
        encoded = [text.encode(*_CODEC) for text in texts]
        ends = np.cumsum([len(one) for one in encoded], dtype=np.int64)
        return cls(np.frombuffer(b"".join(encoded), np.uint8), ends)

    def __len__(self) -> int:
        return len(self.ends)

    def _one(self, position: int) -> str:
        start = int(self.ends[position - 1]) if position else 0
        return self.letters[start : int(self.ends[position])].tobytes().decode(*_CODEC)

    def __iter__(self) -> Iterator[str]:
        whole, start = self.letters.tobytes(), 0
        for end in self.ends.tolist():
            yield whole[start:end].decode(*_CODEC)
            start = end

    def plus(self, others: Sequence[str]) -> Texts:
        """A new object with these texts and others after them."""
        if not len(others):
            return self
        more = Texts.of(others)
        last = self.ends[-1] if len(self) else 0
        return Texts(
            np.concatenate([self.letters, more.letters]),
            np.concatenate([self.ends, more.ends + last]),
        )

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """Arrays that hold the texts, by names that begin with name; `read` takes them back."""
        return {f"{name}.letters": self.letters, f"{name}.ends": self.ends}

    @classmethod
    def read(cls, name: str, arrays: Mapping[str, NDArray[Any]]) -> Texts:
        """Texts that were kept under a name. Raises KeyError where there are none."""
        return cls(arrays[f"{name}.letters"], arrays[f"{name}.ends"])


class CodedTexts(_Kept):
    """Texts of which many are the same.

    values: each different text once. codes: int32, the position in values of each text.
    """

    def __init__(self, values: Sequence[str], codes: NDArray[np.int32]) -> None:
        self.values = list(values)
        self.codes = codes

    @classmethod
    def of(cls, texts: Sequence[str]) -> CodedTexts:
        """Texts of any sequence of text; the same object where it is one already."""
        return (
            texts if isinstance(texts, CodedTexts) else cls([], np.empty(0, np.int32)).plus(texts)
        )

    def __len__(self) -> int:
        return len(self.codes)

    def _one(self, position: int) -> str:
        return self.values[int(self.codes[position])]

    def _some(self, positions: slice) -> list[str]:
        return [self.values[code] for code in self.codes[positions].tolist()]

    def __iter__(self) -> Iterator[str]:
        return (self.values[code] for code in self.codes.tolist())

    def plus(self, others: Sequence[str]) -> CodedTexts:
        """A new object with these texts and others after them."""
        numbers = {value: code for code, value in enumerate(self.values)}
        counter = itertools.count(len(numbers))
        codes = [
            numbers[text] if text in numbers else numbers.setdefault(text, next(counter))
            for text in others
        ]
        together = np.concatenate([self.codes, np.array(codes, np.int32)])
        return CodedTexts(list(numbers), together)

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        """Arrays that hold the texts, by names that begin with name; `read` takes them back."""
        return {f"{name}.codes": self.codes, **Texts.of(self.values).arrays(f"{name}.values")}

    @classmethod
    def read(cls, name: str, arrays: Mapping[str, NDArray[Any]]) -> CodedTexts:
        """Texts that were kept under a name. Raises KeyError where there are none."""
        return cls(list(Texts.read(f"{name}.values", arrays)), arrays[f"{name}.codes"])
