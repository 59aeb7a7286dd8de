"""How searches are made."""

from __future__ import annotations

from patentviewer.gui.settings.page import SettingsPage
from patentviewer.settings import Settings


class SearchingPage(SettingsPage):
    """Mirror images, the query's own document, the model and where it runs."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.tick(
            "find_mirrored",
            self.tr("Find mirror images too"),
            self.tr("A left-handed article is found with a drawing of the right-handed one."),
        )
        self.tick(
            "leave_out_own",
            self.tr("Leave out the document that the query comes from"),
            self.tr("Else it would be the best hit of every search."),
        )
        self.choice(
            "provider",
            self.tr("The model runs on"),
            (
                ("auto", self.tr("Whatever is fastest")),
                ("cpu", self.tr("The processor")),
                ("cuda", self.tr("A graphics card (CUDA)")),
                ("directml", self.tr("A graphics card (DirectML)")),
                ("coreml", self.tr("Apple's neural engine (Core ML)")),
            ),
            self.tr(
                "Where a graphics card fails, the processor takes over. Holds from the next start."
            ),
        )
        self.count("search_threads", self.tr("Threads of a search"), 1, 16)
        self.count(
            "reader_processes",
            self.tr("Processes that read files"),
            0,
            64,
            self.tr("While an index is built."),
            self.tr("As many as there are cores"),
        )
