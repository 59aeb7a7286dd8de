"""Hits are compared one after the other, marked, and their comparisons kept in the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from patentviewer.gui.results.search_page import SearchPage
from patentviewer.gui.shell.frame import Frame

if TYPE_CHECKING:
    from patentviewer.app.sessions import KeptComparison
    from patentviewer.gui.compare.compare_panel import ComparePanel
    from patentviewer.gui.shell.pages import Pages
    from patentviewer.model.design import DesignKey
    from patentviewer.model.judgement import Mark
    from patentviewer.model.ranking import DesignHit


class Comparisons(QObject):
    """Goes between the results, the compare page and the record."""

    def __init__(self, frame: Frame, search_page: SearchPage, pages: Pages) -> None:
        super().__init__(frame)
        self._frame = frame
        self._search_page = search_page
        self._pages = pages
        search_page.compare_wanted.connect(self.compare)
        search_page.third_wanted.connect(self._compare_third)

    def serve(self, panel: ComparePanel) -> None:
        """Connect the compare page: what its buttons ask for is done here."""
        recording = self._pages.recording
        panel.kept.connect(self._keep)
        panel.noted.connect(self._note)
        panel.dropped.connect(self._drop)
        panel.marked.connect(self._mark)
        panel.set_record(recording.kept_of)
        recording.changed.connect(panel.show_kept)
        self._search_page.judgements.changed.connect(self._show_mark)
        panel.said.connect(self._frame.status.say)
        panel.next_hit.connect(lambda: self._step(1))
        panel.previous_hit.connect(lambda: self._step(-1))

    def compare(self, hit: DesignHit) -> None:
        """Show a hit beside the query."""
        shown = self._search_page.shown
        if shown is not None:
            self._search_page.judgements.see(hit.design)
            self._frame.show_page("compare")
            panel = self._pages.compare
            panel.show_pair(shown.answer, hit, shown.views)
            self._show_mark(hit.design)
            panel.setFocus()

    def _compare_third(self, hit: DesignHit) -> None:
        """Show a hit as the closest prior art, beside the best other where there is no pair."""
        panel = self._pages.compare
        if panel.hit is None:
            rows = map(self._search_page.results.model.hit, (0, 1))
            others = (other for other in rows if other is not None and other is not hit)
            self.compare(next(others, hit))
        panel.show_third(hit)
        self._frame.show_page("compare")
        panel.setFocus()

    def _step(self, by: int) -> None:
        """Compare the next hit; the one after that which is shown, whatever was chosen since."""
        shown, results = self._pages.compare.hit, self._search_page.results
        if shown is not None:
            results.make_current(shown.design)
        hit = results.step(by)
        if hit is not None:
            self.compare(hit)

    def _mark(self, hit: DesignHit, mark: Mark) -> None:
        self._search_page.judgements.mark(hit.design, mark)
        self._show_mark(hit.design)

    def _show_mark(self, design: DesignKey) -> None:
        mark = self._search_page.judgements.of(design).mark
        self._pages.compare.show_mark(design, mark)

    def _keep(self, kept: KeptComparison) -> None:
        self._pages.recording.do(
            lambda session: session.keep_comparison(kept),
            lambda: self._frame.status.say(self.tr("The comparison stands in the record.")),
        )

    def _note(self, comparison_id: str, note: str) -> None:
        self._pages.recording.do(lambda session: session.note_comparison(comparison_id, note))

    def _drop(self, comparison_id: str) -> None:
        from patentviewer.gui.shell.recording import LeftOut  # noqa: PLC0415 - slow to load

        text = self.tr("Comparison left out")
        self._frame.undo_stack.push(LeftOut(text, self._pages.recording, comparison_id))
        self._frame.status.say(
            self.tr("The comparison is left out of the report; Ctrl+Z takes it back.")
        )
