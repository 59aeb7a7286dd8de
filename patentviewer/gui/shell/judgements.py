"""What the examiner thinks of the designs: marks, tags, notes, and what has been looked at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoStack

from patentviewer.gui.kit.by_hand import ByHand
from patentviewer.record.state import Judgement, Mark

COLOUR_OF_MARK = {Mark.RELEVANT: "good", Mark.NOT_RELEVANT: "danger", Mark.UNSURE: "warning"}
"""The theme's colour of each mark; its letter stands beside it always."""

_WORDS = {
    Mark.RELEVANT: QT_TRANSLATE_NOOP("Mark", "relevant"),
    Mark.NOT_RELEVANT: QT_TRANSLATE_NOOP("Mark", "not relevant"),
    Mark.UNSURE: QT_TRANSLATE_NOOP("Mark", "unsure"),
}


def mark_in_words(mark: Mark) -> str:
    """A mark as people read it; "" for none."""
    return QCoreApplication.translate("Mark", str(_WORDS[mark])) if mark in _WORDS else ""


NOTHING = Judgement()


class Judgements(QObject):
    """All judgements of a session, by design; every change can be undone.

    changed(str): the design whose judgement has changed. seen_changed(str): it has been looked at.
    """

    changed = Signal(str)
    seen_changed = Signal(str)

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._of: dict[str, Judgement] = {}
        self._seen: set[str] = set()

    def of(self, design: str) -> Judgement:
        """What has been said of a design."""
        return self._of.get(design, NOTHING)

    def marked(self, mark: Mark) -> tuple[str, ...]:
        """Designs with this mark."""
        return tuple(design for design, said in self._of.items() if said.mark is mark)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, by its name."""
        return tuple(sorted({tag for said in self._of.values() for tag in said.tags}))

    def numbered_tags(self) -> tuple[str, ...]:
        """The first nine tags in use, in the order in which they came up: Ctrl+1 to Ctrl+9."""
        return tuple(dict.fromkeys(tag for said in self._of.values() for tag in said.tags))[:9]

    def toggle_tag(self, designs: Sequence[str], tag: str) -> None:
        """Give designs a tag; where all of them have it already, take it off."""
        have = [tag in self.of(design).tags for design in designs]
        for design, has in zip(designs, have, strict=True):
            tags = self.of(design).tags
            if all(have):
                self.tag(design, tuple(other for other in tags if other != tag))
            elif not has:
                self.tag(design, (*tags, tag))

    def is_seen(self, design: str) -> bool:
        """Whether a design has been looked at."""
        return design in self._seen

    def see(self, design: str) -> None:
        """A design has been looked at."""
        if design not in self._seen:
            self._seen.add(design)
            self.seen_changed.emit(design)

    def mark(self, design: str, mark: Mark) -> None:
        """Mark a design; the mark it has already is taken off."""
        now = self.of(design)
        given = Mark.NONE if now.mark is mark else mark
        text = mark_in_words(given) or self.tr("no mark")
        self._do(design, replace(now, mark=given), self.tr("Mark {0}: {1}").format(design, text))

    def tag(self, design: str, tags: tuple[str, ...]) -> None:
        """Give a design these tags and no others."""
        clean = tuple(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
        self._do(design, replace(self.of(design), tags=clean), self.tr("Tag {0}").format(design))

    def note(self, design: str, note: str) -> None:
        """Write a note on a design in place of the one it has."""
        self._do(design, replace(self.of(design), note=note), self.tr("Note on {0}").format(design))

    def load(self, judgements: Mapping[str, Judgement]) -> None:
        """Go on with what was said in another session; there is no way back."""
        before = {*self._of, *self._seen}
        self._seen = {design for design, said in judgements.items() if said.seen}
        said_of = {design: replace(said, seen=False) for design, said in judgements.items()}
        self._of = {design: said for design, said in said_of.items() if said != NOTHING}
        self._undo_stack.clear()
        for design in before | {*self._of, *self._seen}:
            self.changed.emit(design)

    def _do(self, design: str, after: Judgement, text: str) -> None:
        before = self.of(design)
        if after != before:
            put = partial(self._set, design)
            self._undo_stack.push(ByHand(text, before, after, put))

    def _set(self, design: str, said: Judgement) -> bool:
        """Judge a design so, which can always be done: True."""
        if said == NOTHING:
            self._of.pop(design, None)
        else:
            self._of[design] = said
        self.changed.emit(design)
        return True
