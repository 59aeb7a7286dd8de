"""Says what is not in the record yet, and lets nothing go that would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from patentviewer.gui.kit import sentences
from patentviewer.gui.kit.parts import button
from patentviewer.gui.shell.frame import Frame

if TYPE_CHECKING:
    from patentviewer.gui.shell.recording import Recording


class Unwritten(QObject):
    """Follows what writes the record, once there is one."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._recording: Recording | None = None

    def follow(self, recording: Recording) -> None:
        """Follow a recording: tell what it cannot write, until it can."""
        self._recording = recording
        recording.failed.connect(self._has_failed)
        recording.waiting_changed.connect(self._show)

    def may_close(self) -> bool:
        """Whether nothing would be lost now, or the examiner lets it go."""
        recording = self._recording
        if recording is None or not recording.try_now():
            return True
        return self._frame.is_agreed(
            self.tr("Close, though not everything stands in the record?"),
            self._text(recording),
            self.tr("Close and lose it"),
        )

    def close(self) -> None:
        """Write what still waits, and close the record."""
        if self._recording is not None:
            self._recording.close()

    def _has_failed(self, error: Exception) -> None:
        self._frame.warn(sentences.of(error))

    def _show(self) -> None:
        """Say what waits, or that nothing does."""
        recording, notices = self._recording, self._frame.notices
        if recording is None or not recording.unwritten:
            notices.take_away("unwritten")
            return
        again = button(self.tr("Try again"), "refresh-cw")
        again.clicked.connect(recording.try_again)
        notices.show_notice("triangle-alert", self._text(recording), again, about="unwritten")

    def _text(self, recording: Recording) -> str:
        waiting = recording.unwritten
        count = self.tr("Not in the record yet: %n search(es) and judgement(s).", "", len(waiting))
        why = sentences.said(*filter(None, [waiting[0].failure]))
        kept = self.tr("They are kept here and written as soon as that is possible.")
        return f"{count} {why} {kept}"
