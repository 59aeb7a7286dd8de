"""What stands in reports."""

from __future__ import annotations

from patentviewer.gui.settings.page import SettingsPage
from patentviewer.settings import Settings


class ReportsPage(SettingsPage):
    """Who examines, on which paper and in which language."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.line("examiner", self.tr("Examiner"), self.tr("As it is to stand in a report."))
        self.line("initials", self.tr("Initials"))
        self.choice("paper", self.tr("Paper"), (("a4", "A4"), ("letter", "Letter")))
        self.choice(
            "report_language",
            self.tr("Language"),
            (
                ("program", self.tr("As the program")),
                ("en", "English"),
                ("de", "Deutsch"),
                ("ja", "日本語"),
            ),
            self.tr("Titles, notes and other words of documents stay as they are."),
        )
