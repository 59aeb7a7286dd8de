"""The settings that hold now: changed here, kept in their file, told to whom they concern."""

from __future__ import annotations

import dataclasses
import logging

from PySide6.QtCore import QObject, Signal

from patentviewer import settings as settings_module
from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences, theme
from patentviewer.gui.shell.frame import Frame
from patentviewer.settings import Settings

logger = logging.getLogger(__name__)

_LOOKS = ("theme", "text_scale", "animations")
_LEAST_SCALE, _MOST_SCALE = 0.75, 2.0


class Preferences(QObject):
    """Owns the settings.

    used(Settings): these hold now, by the user's wish. changed(Settings): one of them is another,
    by whatever cause.
    """

    used = Signal(object)
    changed = Signal(object)

    def __init__(self, frame: Frame, settings: Settings) -> None:
        super().__init__(frame)
        self._frame = frame
        self.settings = settings

    def use(self, settings: Settings) -> None:
        """Let these settings hold from now on, and keep them."""
        before, self.settings = self.settings, settings
        if any(getattr(before, name) != getattr(settings, name) for name in _LOOKS):
            self._dress()
        self.used.emit(settings)
        self.changed.emit(settings)
        try:
            settings_module.save(settings)
        except UserError as error:
            self._frame.status.say(sentences.of(error))

    def set_card_size(self, side: int) -> None:
        """Note the size of the results' cards; it is saved when the window closes."""
        self._set(dataclasses.replace(self.settings, card_size=side))

    def set_results_view(self, view: str) -> None:
        """Note whether results are shown as cards or a list; saved when the window closes."""
        self._set(dataclasses.replace(self.settings, results_view=view))

    def _set(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)

    def save(self) -> None:
        """Write the settings as the window closes; what the disk refuses is logged."""
        try:
            settings_module.save(self.settings)
        except UserError:
            logger.warning("the settings could not be kept", exc_info=True)

    def follow_the_system(self) -> None:
        """Follow the system when it changes between light and dark, if the user wants that."""
        if self.settings.theme == "system":
            self._dress()

    def switch_theme(self) -> None:
        """Change from the light theme to the dark one, or back."""
        wanted = "light" if theme.is_dark() else "dark"
        self.use(dataclasses.replace(self.settings, theme=wanted))

    def scale_text(self, by: float) -> None:
        """Make all text larger or smaller. by: added to its factor."""
        wanted = min(max(self.settings.text_scale + by, _LEAST_SCALE), _MOST_SCALE)
        self.use(dataclasses.replace(self.settings, text_scale=round(wanted, 2)))

    def _dress(self) -> None:
        used = self.settings
        theme.apply(used.theme, used.text_scale, animations=used.animations)
