"""How the window looks."""

from __future__ import annotations

from patentviewer.gui.settings.page import SettingsPage
from patentviewer.settings import Settings


class AppearancePage(SettingsPage):
    """Theme, language, size of text, motion."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.choice(
            "theme",
            self.tr("Theme"),
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            self.tr("Drawings stay black on white paper in both."),
        )
        self.choice(
            "language",
            self.tr("Language"),
            (
                ("system", self.tr("As the system")),
                ("en", "English"),
                ("de", "Deutsch"),
                ("ja", "日本語"),
            ),
            self.tr("Holds from the next start on."),
        )
        self.percent("text_scale", self.tr("Size of text"), 75, 200)
        self.tick("animations", self.tr("Let things move a little"))
