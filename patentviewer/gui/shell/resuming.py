"""What was asked when the system ended the program is asked again at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell import window_state
from patentviewer.gui.shell.frame import Frame

if TYPE_CHECKING:
    from patentviewer.gui.shell.pages import Pages


class Resuming(QObject):
    """Leaves a session at the end of the desktop's, and goes on with it at the next start.

    The session's last search is the one that is asked again: with its filters, and with what was
    cut, drawn and weighed.
    """

    def __init__(self, frame: Frame, search_page: SearchPage, pages: Pages) -> None:
        super().__init__(frame)
        self._frame, self._search_page, self._pages = frame, search_page, pages
        self._left: Path | None = None
        self._is_wanted = True

    def leave(self) -> None:
        """Keep which session is left; all that waited has been written into it."""
        state = self._search_page.judgements.state
        is_asked = self._search_page.shown is not None and bool(state.searches)
        # Nothing is added behind a signature that nobody asks for.
        if is_asked and not state.signatures and state.folder is not None:
            window_state.leave_session(state.folder)

    def is_not_wanted(self) -> None:
        """Note that the program was started for something else: nothing is resumed."""
        self._is_wanted = False

    def resume(self) -> None:
        """Go on with the session that was left, if one was."""
        self._left = window_state.left_session()
        if self._left is not None and self._is_wanted and self._left.is_dir():
            recording = self._pages.recording
            recording.changed.connect(self._ask_again)
            recording.go_on(self._left)

    def _ask_again(self) -> None:
        recording, left = self._pages.recording, self._left
        session = recording.session
        if session is None or session.folder != left:
            return
        recording.changed.disconnect(self._ask_again)
        searches = session.state.searches
        if searches and self._search_page.asked is None:
            self._frame.workers.start(searches[-1].query, self._search_page.ask, self._frame.tell)
