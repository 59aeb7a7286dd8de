"""Which files the server holds, in which state, and the state of all of them together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

_STATES = 2**128


class Written:
    """A hash of each file that is on the server, by the file's number, and of all of them.

    The whole's is the sum of theirs, so that it is the same in whatever order they were written,
    and a file more or less costs one addition.
    """

    def __init__(self) -> None:
        self._of_files: dict[int, int] = {}
        self._sum = 0

    def __contains__(self, number: int) -> bool:
        return number in self._of_files

    def __len__(self) -> int:
        return len(self._of_files)

    def holds(self, number: int, written: str) -> bool:
        """Whether the server has a file as it is now. written: its hash, 32 hexadecimal digits."""
        return self._of_files.get(number) == int(written, 16)

    def add(self, files: Mapping[int, str]) -> None:
        """Note that files were written. files: their hashes by their numbers."""
        for number, written in files.items():
            value = int(written, 16)
            self._sum += value - self._of_files.get(number, 0)
            self._of_files[number] = value

    def remove(self, numbers: Iterable[int]) -> None:
        """Note that files were removed from the server."""
        for number in numbers:
            self._sum -= self._of_files.pop(number, 0)

    def clear(self) -> None:
        """Note that the server holds nothing."""
        self._of_files.clear()
        self._sum = 0

    def others(self, wanted: Collection[int]) -> list[int]:
        """Numbers of files that the server holds and that are not among the wanted ones."""
        return [number for number in self._of_files if number not in wanted]

    @property
    def state(self) -> str:
        """A hash of all that is on the server, 32 hexadecimal digits."""
        return f"{self._sum % _STATES:032x}"
