"""Collections that stay, with what is near to a query put beside them.

What an office's server gives for a query are a few thousand files; the collections of this machine
may have a hundred thousand. What is known of these is worked out once: for a query only the few are
looked at, and the result is the same as if all had been put side by side anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from patentviewer.search.facts import numbered_among, texts_of_designs
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.voting import Begun, System, Whole, begun_systems

Numbers = NDArray[np.int32]


class Steady:
    """Collections that are searched as a whole, every time; their designs are numbered once.

    design_of_file: each file's design, numbered in the order of the designs' keys.
    """

    def __init__(self, snapshots: Sequence[Snapshot], design_of_file: Numbers) -> None:
        self._snapshots = tuple(snapshots)
        self._design_of_file = design_of_file
        self._last: tuple[tuple[tuple[Whole, Whole], ...], tuple[Begun, ...]] | None = None

    def beside(self, near: Sequence[Snapshot]) -> Beside:
        """These collections, with what an office's server gave for one query added to them."""
        parts = range(len(self._snapshots), len(self._snapshots) + len(near))
        files = [
            _key(design, path, part)
            for part, one in zip(parts, near, strict=True)
            for design, path in zip(one.files.designs, one.files.relative, strict=True)
        ]
        known = self._keys
        different = sorted(set(files))
        places = [bisect_left(known, key) for key in different]
        is_new = [
            at == len(known) or known[at] != key for at, key in zip(places, different, strict=True)
        ]
        moved, given = numbered_among(places, is_new, len(known))
        number = dict(zip(different, given.tolist(), strict=True))
        own = [number[key] for key in files]
        design_of_file = np.concatenate(
            [moved[self._design_of_file], np.array(own, np.int64)]
        ).astype(np.int32)
        return Beside(self, tuple(near), moved, design_of_file)

    @cached_property
    def _keys(self) -> list[tuple[str, int]]:
        """What each design is told apart by, rising."""
        found: list[tuple[str, int]] = [("", 0)] * (int(self._design_of_file.max(initial=-1)) + 1)
        start = 0
        for part, one in enumerate(self._snapshots):
            own = self._design_of_file[start : start + len(one.files.ids)].tolist()
            columns = zip(own, one.files.designs, one.files.relative, strict=True)
            for number, design, path in columns:
                found[number] = _key(design, path, part)
            start += len(own)
        return found

    def begun(self, wholes: tuple[tuple[Whole, Whole], ...]) -> tuple[Begun, ...]:
        """The classes of their designs, given what collections elsewhere say of classes."""
        last = self._last
        if (
            last is None
            or len(last[0]) != len(wholes)
            or any(one is not other for one, other in zip(last[0], wholes, strict=True))
        ):
            us_class, locarno, titles = _texts(self._snapshots, self._design_of_file)
            last = self._last = wholes, begun_systems(us_class, locarno, titles, wholes)
        return last[1]


class Beside:
    """Collections that stay, with files that are there for one query alone.

    moved: the number that each design of those that stay has now. design_of_file: of every file,
    those of the collections that stay first.
    """

    def __init__(
        self,
        steady: Steady,
        near: tuple[Snapshot, ...],
        moved: NDArray[np.int64],
        design_of_file: Numbers,
    ) -> None:
        self._steady = steady
        self._near = near
        self._moved = moved
        self.design_of_file = design_of_file

    def kinds(self) -> tuple[System, ...]:
        """The classes of every design, in each classification."""
        wholes = tuple(one.whole for one in self._near if one.whole is not None)
        files = sum(len(one.files.ids) for one in self._near)
        own = self.design_of_file[len(self.design_of_file) - files :]
        numbers, position = np.unique(own, return_inverse=True)
        us_class, locarno, titles = _texts(self._near, position.astype(np.int32))
        count = int(self.design_of_file.max(initial=-1)) + 1
        return tuple(
            begun.beside(self._moved, count, numbers, classes, titles)
            for begun, classes in zip(self._steady.begun(wholes), (us_class, locarno), strict=True)
        )


def _texts(snapshots: Sequence[Snapshot], design_of_file: Numbers) -> list[list[str]]:
    """US class, Locarno classes and title of each design: what the first of its files says."""
    columns = [
        [value for one in snapshots for value in getattr(one.files, name)]
        for name in ("us_class", "locarno", "titles")
    ]
    return texts_of_designs(design_of_file, columns)


def _key(design: str, path: str, part: int) -> tuple[str, int]:
    """A file without a number is another design in another collection."""
    return design, part if path else 0
