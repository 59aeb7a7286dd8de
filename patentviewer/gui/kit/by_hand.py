"""What an examiner said, drew or put right, as a change that can be undone."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

ONE_GO_S = 1.0
"""Changes that follow each other so soon are undone together: a drag, an arrow key held down."""

T = TypeVar("T")


class ByHand(QUndoCommand, Generic[T]):
    """A thing that was put from before to after.

    text: what it is called, after "Undone: ". put: puts it so, or says False where what it is of is
    no longer shown; then the change is forgotten. of: changes of one and the same object that
    follow each other soon become one; None for changes that stay by themselves.
    """

    def __init__(
        self, text: str, before: T, after: T, put: Callable[[T], bool], of: object = None
    ) -> None:
        super().__init__(text)
        self._before, self.after, self._put, self.of = before, after, put, of
        self.when = time.monotonic()

    def redo(self) -> None:
        """Make the change, or make it again."""
        self.setObsolete(not self._put(self.after))

    def undo(self) -> None:
        """Take the change back."""
        self.setObsolete(not self._put(self._before))

    def id(self) -> int:
        """What Qt asks before it asks whether two changes are one; -1 for never."""
        return -1 if self.of is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take the change that followed into this one, if it followed soon."""
        if not isinstance(other, ByHand) or other.of is not self.of:
            return False
        if other.when - self.when > ONE_GO_S:
            return False
        self.after, self.when = other.after, other.when
        return True
