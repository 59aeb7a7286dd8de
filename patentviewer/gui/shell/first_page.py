"""What stands in place of results while there is no query."""

from __future__ import annotations

from PySide6.QtCore import QObject

from patentviewer.gui.kit.parts import EmptyState, button
from patentviewer.gui.results.results_panel import ResultsPanel
from patentviewer.gui.shell.frame import Frame


class FirstPage(QObject):
    """Asks for a folder while nothing can be searched, then for a drawing.

    While the first collection is read, it says so.
    """

    def __init__(self, frame: Frame, results: ResultsPanel) -> None:
        super().__init__(frame)
        self._frame = frame
        self._results = results
        self._is_sketching = False

    def follow_sketch(self, is_sketching: bool) -> None:
        """Note whether a sketch is being drawn beside the results."""
        self._is_sketching = is_sketching
        self.show()

    def show(self) -> None:
        """Show the page that fits what the collections hold now."""
        has_figures = any(status.figures_searchable for status in self._frame.statuses)
        is_read = not has_figures and bool(self._frame.builds.current)
        asked = "sketch" if self._is_sketching else "query"
        kind = asked if has_figures else "reading" if is_read else "start"
        if self._results.empty.objectName() == kind:
            return
        make = {
            "query": self._for_a_query,
            "sketch": self._beside_a_sketch,
            "reading": self._while_reading,
            "start": self._at_first_start,
        }
        page = make[kind]()
        page.setObjectName(kind)
        self._results.set_first_page(page)

    def _at_first_start(self) -> EmptyState:
        actions = self._frame.actions
        choose = button(self.tr("Choose a folder of prior designs…"), "folder-plus", "primary")
        choose.clicked.connect(actions["index_folder"].trigger)
        sample = button(self.tr("Try the sample collection"), "sparkles")
        sample.clicked.connect(actions["sample"].trigger)
        return EmptyState(
            "library",
            self.tr("First, choose what to search in"),
            self.tr(
                "Choose a folder of patent PDFs, scans or office bulk data, or drop it here. It is "
                "read where it lies, and you can search while it is read. Then drop the drawing "
                "under examination at the left, or sketch it. Nothing leaves this machine."
            ),
            [choose, sample],
        )

    def _while_reading(self) -> EmptyState:
        return EmptyState(
            "library",
            self.tr("The drawings are being read"),
            self.tr(
                "What has been read can be searched at once: the first designs can be found in a "
                "few seconds, all of them once the line below says so."
            ),
        )

    def _beside_a_sketch(self) -> EmptyState:
        return EmptyState(
            "pencil",
            self.tr("Draw, and the most similar designs appear here"),
            self.tr(
                "An outline is enough to begin with. A photograph of a sketch on paper, dropped on "
                "the drawing’s side, is searched in the same way."
            ),
        )

    def _for_a_query(self) -> EmptyState:
        actions = self._frame.actions
        open_files = button(self.tr("Open a drawing…"), "folder-open", "primary")
        open_files.clicked.connect(actions["open"].trigger)
        sketch = button(self.tr("Draw a sketch"), "pencil")
        sketch.clicked.connect(actions["new_sketch"].trigger)
        return EmptyState(
            "search",
            self.tr("What does the design look like?"),
            self.tr(
                "Drop a drawing, a whole patent PDF or a picture at the left, paste one with "
                "Ctrl+V, or draw what you remember. The most similar designs appear here."
            ),
            [open_files, sketch],
        )
