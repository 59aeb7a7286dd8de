"""What stands in reports."""

from __future__ import annotations

from patentviewer.gui.settings_pages.page import SettingsPage
from patentviewer.settings import Settings


class ReportsPage(SettingsPage):
    """Who examines, and on which paper."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.line("examiner", self.tr("Examiner"), self.tr("As it is to stand in a report."))
        self.line("initials", self.tr("Initials"))
        self.choice("paper", self.tr("Paper"), (("a4", "A4"), ("letter", "Letter")))
