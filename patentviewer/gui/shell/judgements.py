"""What the examiner thinks of the designs: marks, tags, notes, and what has been looked at.

All of it is said by the record's state; here it is shown, proposed and taken back.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from patentviewer.app.judgements import State
from patentviewer.gui.kit import words
from patentviewer.gui.kit.by_hand import ByHand
from patentviewer.model.judgement import DesignId, Judgement, Mark, judging

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


class Judgements(QObject):
    """What the state of a session says of designs; every change can be undone.

    changed(DesignId): the design whose judgement has changed. seen_changed(DesignId): it has been
    looked at. proposed(Said): to be written into the record.
    """

    changed = Signal(object)
    seen_changed = Signal(object)
    proposed = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._state = State()
        self._is_seeing = False
        # Of what another thread says the window learns in its own.
        self._arrived.connect(self._tell)
        self._follow(self._state)

    @property
    def state(self) -> State:
        """The state of the session that is shown: its marks, tags and notes."""
        return self._state

    def of(self, design: DesignId) -> Judgement:
        """What has been said of a design."""
        return self._state.judgement(design)

    def marked(self, mark: Mark) -> tuple[DesignId, ...]:
        """Designs with this mark."""
        said_of = self._state.judgements.items()
        return tuple(design for design, said in said_of if said.mark is mark)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, by its name."""
        return tuple(sorted(self._state.tags))

    def numbered_tags(self) -> tuple[str, ...]:
        """The first nine tags in use, in the order in which they came up: Ctrl+1 to Ctrl+9."""
        return self._state.tags[:9]

    def toggle_tag(self, designs: Sequence[DesignId], tag: str) -> None:
        """Give designs a tag; where all of them have it already, take it off."""
        have = [tag in self.of(design).tags for design in designs]
        for design, has in zip(designs, have, strict=True):
            tags = self.of(design).tags
            if all(have):
                self.tag(design, tuple(other for other in tags if other != tag))
            elif not has:
                self.tag(design, (*tags, tag))

    def is_seen(self, design: DesignId) -> bool:
        """Whether a design has been looked at."""
        return self.of(design).seen

    def see(self, design: DesignId) -> None:
        """Note that a design has been looked at."""
        if not self.is_seen(design):
            self._is_seeing = True
            try:
                self._propose(design, seen=True)
            finally:
                self._is_seeing = False

    def mark(self, design: DesignId, mark: Mark) -> None:
        """Mark a design; the mark it has already is taken off."""
        before = self.of(design).mark
        after = Mark.NONE if before is mark else mark
        text = mark_in_words(after) or self.tr("no mark")
        text = self.tr("Mark {0}: {1}").format(words.design(design), text)
        self._do(design, "mark", str(before), str(after), text)

    def tag(self, design: DesignId, tags: tuple[str, ...]) -> None:
        """Give a design these tags and no others."""
        clean = list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
        text = self.tr("Tag {0}").format(words.design(design))
        self._do(design, "tags", list(self.of(design).tags), clean, text)

    def note(self, design: DesignId, note: str) -> None:
        """Write a note on a design in place of the one it has."""
        text = self.tr("Note on {0}").format(words.design(design))
        self._do(design, "note", self.of(design).note, note, text)

    def show_state(self, state: State) -> None:
        """Go on with what was said in another session; there is no way back."""
        before = self._state
        self._state = state
        self._follow(state)
        self._undo_stack.clear()
        for design in before.judgements | state.judgements:
            self.changed.emit(design)

    def _do(self, design: DesignId, what: str, before: Any, after: Any, text: str) -> None:
        """Say something of a design, and know what was said instead."""
        if after != before:
            self._undo_stack.push(ByHand(text, before, after, partial(self._put, design, what)))

    def _put(self, design: DesignId, what: str, value: Any) -> bool:
        """Say it, which can always be done: True."""
        self._propose(design, **{what: value})
        return True

    def _propose(self, design: DesignId, **said: Any) -> None:
        self.proposed.emit(self._state.propose("judgement", judging([design], **said)))

    def _follow(self, state: State) -> None:
        state.subscribe(lambda designs: self._arrived.emit(state, designs))

    @Slot(object, object)
    def _tell(self, state: State, designs: frozenset[DesignId]) -> None:
        if state is self._state:
            for design in designs:
                (self.seen_changed if self._is_seeing else self.changed).emit(design)
