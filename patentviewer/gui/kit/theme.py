"""Colours, text sizes, spacing and icons of the window, light and dark.

There is one theme in use, that of the application: ``colours()`` gives its colours, ``icon()`` an
icon that is drawn in them. A widget that paints itself hears of a change of theme as an event of
type ``PaletteChange``, like every change of palette.
"""

from __future__ import annotations

import functools
import re
import string
from dataclasses import asdict, dataclass

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from patentviewer import paths

GRID = 8
"""Pixels of the grid that everything lies on."""

ICON = 18
"""Side of an icon in a button or a menu, in pixels."""

AS_ARGUMENTS = ("-style", "Fusion")
"""What the application is made with: the style that is dressed here. Chosen so, it need not be
known to Python, which takes a while to learn of it."""

MOTION_MS = 120
"""Length of every animation, where anything moves at all."""


@dataclass(frozen=True)
class Colours:
    """The colours of a theme, as "#rrggbb".

    window: behind everything. surface: fields, lists, cards. raised: a surface under the pointer.
    line: a rule between areas. edge: the outline of a control. text, quiet: what is read first,
    and second. accent: what can be done, what is chosen; on_accent stands on it; accent_soft lies
    under chosen text. good, warning, danger: states, and the marks relevant, unsure, not relevant.
    paper, ink: a drawing's, the same in every theme.
    """

    window: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    warning: str
    danger: str
    paper: str = "#ffffff"
    ink: str = "#14181d"


LIGHT = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    raised="#eceff3",
    line="#d9dee5",
    edge="#858f9d",
    text="#1b2430",
    quiet="#566273",
    accent="#1d5bb8",
    on_accent="#ffffff",
    accent_soft="#dfe9f8",
    good="#1b6e3c",
    warning="#855500",
    danger="#b3261e",
)
DARK = Colours(
    window="#16191e",
    surface="#1e2228",
    raised="#2a2f37",
    line="#363d47",
    edge="#7d8896",
    text="#e8ebf0",
    quiet="#a6b0bd",
    accent="#82b4ff",
    on_accent="#0b1a30",
    accent_soft="#22344f",
    good="#7bd39b",
    warning="#f0c058",
    danger="#ff9b93",
)

_in_use = LIGHT
_animated = True
_scale = 1.0


def colours() -> Colours:
    """The colours in use."""
    return _in_use


def colour(name: str, alpha: float = 1.0) -> QColor:
    """One of the colours in use by its name in Colours, with an opacity of 0 to 1."""
    made = QColor(getattr(_in_use, name))
    made.setAlphaF(alpha)
    return made


def is_dark() -> bool:
    """Whether the dark theme is in use."""
    return _in_use is DARK


def motion_ms() -> int:
    """Length of an animation in milliseconds; 0 where nothing is to move."""
    return MOTION_MS if _animated else 0


def icon_size(side: int = ICON) -> QSize:
    """Size of an icon in a button; icons grow with the text."""
    return QSize(round(side * _scale), round(side * _scale))


def apply(mode: str = "system", text_scale: float = 1.0, *, animations: bool = True) -> None:
    """Dress the application.

    mode: "system", "light" or "dark"; with "system" the theme changes with the system's from then
    on. text_scale: times the platform's text size. animations: False stills what moves, as does
    the system's own wish for less motion.
    """
    global _animated, _in_use, _scale  # noqa: PLW0603 - the theme in use is the application's, there is one
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    hints = QGuiApplication.styleHints()
    scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints.setColorScheme(scheme.get(mode, Qt.ColorScheme.Unknown))
    dark = mode == "dark" or (mode == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    _in_use = DARK if dark else LIGHT
    _animated = animations and not _system_wants_stillness()
    for widget in application.allWidgets():
        if isinstance(widget, QAbstractButton):
            widget.setIconSize(widget.iconSize() * (text_scale / _scale))
    _scale = text_scale
    application.setFont(_body_font(text_scale))
    application.setPalette(_palette(_in_use))
    application.setStyleSheet(_style(_in_use, application.font()))


def title_font() -> QFont:
    """The larger of the two text sizes."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * TITLE_SCALE)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def strong_font() -> QFont:
    """Text of the usual size with the one weight for emphasis."""
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def icon(name: str, role: str = "text") -> QIcon:
    """An icon of ``resources/icons``, drawn in a colour of the theme in use at any size.

    It stays right when the theme changes: the colour is looked up whenever it is painted.
    """
    return QIcon(_ThemedIcon(name, role))


def pixmap(name: str, size: int, role: str = "text", scale: float = 1.0) -> QPixmap:
    """An icon as a picture of size x size device-independent pixels."""
    side = round(size * scale)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, getattr(_in_use, role)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(scale)
    return made


def repolish(widget: QWidget) -> None:
    """Make the style look again at a widget whose dynamic property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


_MOST_PAINTED = 1000
_painted: dict[tuple[object, ...], QImage] = {}
"""Icons as they were painted, the oldest first: a button asks anew each time it is drawn."""


class _ThemedIcon(QIconEngine):
    """Draws an SVG in the theme's colours, whichever theme is in use when it is painted."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "accent" if state == QIcon.State.On and self._role == "text" else self._role
        if mode == QIcon.Mode.Selected:
            role = self._role
        side = min(rect.width(), rect.height())
        # In a box that is wider than high, the icon stands at the left.
        box = QRectF(rect.x(), rect.y() + (rect.height() - side) / 2, side, side)
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        _renderer(self._name, getattr(_in_use, role)).render(painter, box)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            # A button that is squeezed to nothing for a moment, while its panel is laid out.
            return QPixmap()
        key = (self._name, self._role, size.width(), size.height(), mode, state, _in_use)
        if (kept := _painted.get(key)) is None:
            kept = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(kept)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
            _painted[key] = kept
            if len(_painted) > _MOST_PAINTED:
                del _painted[next(iter(_painted))]
        return QPixmap.fromImage(kept)

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name, self._role)


@functools.lru_cache(maxsize=512)
def _renderer(name: str, colour_name: str) -> QSvgRenderer:
    drawing = (paths.resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")
    drawing = drawing.replace("currentColor", colour_name)
    drawing = re.sub(r'stroke-width="2"', 'stroke-width="1.75"', drawing)
    return QSvgRenderer(QByteArray(drawing.encode()))


TITLE_SCALE = 1.3
_LEAST_POINTS = 9.75
# Where the desktop names no font of its own, the first of these that is there reads better than
# the fallback of last resort.
_PREFERRED_FAMILIES = ("Inter", "Noto Sans", "Noto Sans CJK JP", "Cantarell", "Ubuntu")
_FALLBACK_FAMILIES = {"DejaVu Sans", "Bitstream Vera Sans", "Sans Serif"}


def _body_font(text_scale: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family() in _FALLBACK_FAMILIES:
        families = set(QFontDatabase.families())
        for family in _PREFERRED_FAMILIES:
            if family in families:
                font.setFamilies([family])
                break
    points = font.pointSizeF()
    font.setPointSizeF(max(points, _LEAST_POINTS) * text_scale)
    return font


def _system_wants_stillness() -> bool:
    accessibility = QGuiApplication.styleHints().accessibility()
    preference = getattr(accessibility, "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def _palette(used: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, name in (
        (role.Window, used.window),
        (role.WindowText, used.text),
        (role.Base, used.surface),
        (role.AlternateBase, used.window),
        (role.Text, used.text),
        (role.PlaceholderText, used.quiet),
        (role.Button, used.surface),
        (role.ButtonText, used.text),
        (role.BrightText, used.danger),
        (role.Highlight, used.accent),
        (role.HighlightedText, used.on_accent),
        (role.Link, used.accent),
        (role.LinkVisited, used.accent),
        (role.ToolTipBase, used.surface),
        (role.ToolTipText, used.text),
        (role.Light, used.surface),
        (role.Midlight, used.line),
        (role.Mid, used.line),
        (role.Dark, used.edge),
        (role.Shadow, used.line),
        (role.Accent, used.accent),
    ):
        palette.setColor(part, QColor(name))
    faint = QColor(used.quiet)
    faint.setAlphaF(0.6)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, faint)
    return palette


def _style(used: Colours, font: QFont) -> str:
    sheet = (paths.resources_folder() / "style" / "window.qss").read_text("utf-8")
    values = asdict(used)
    values["title_pt"] = f"{font.pointSizeF() * TITLE_SCALE:.2f}pt"
    values["icons"] = (paths.resources_folder() / "icons").as_posix()
    values["shade"] = "dark" if used is DARK else "light"
    return string.Template(sheet).substitute(values)
