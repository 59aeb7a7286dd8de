"""Everything about the design that is current: its figures, its data, and what was noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from patentviewer.gui.kit import class_words, theme, words
from patentviewer.gui.kit.flow_layout import FlowLayout
from patentviewer.gui.kit.parts import ElidedLabel, action_button, label, rule
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.results.card import draw_centred
from patentviewer.gui.results.thumbnails import Thumbnails
from patentviewer.gui.shell.actions import Actions
from patentviewer.gui.shell.judgements import Judgements, mark_in_words
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import DesignHit, FigureKey

if TYPE_CHECKING:
    from patentviewer.app.library import Library
    from patentviewer.model.details import DocumentDetails, FigureEntry

LEAF = 84

_HEADING = 13 * GRID
"""The widest that the name of something known may be, in pixels; longer ones are broken."""


class _Leaf(QWidget):
    """A small figure that can be pressed."""

    pressed = Signal(object)

    def __init__(self, thumbnails: Thumbnails, key: FigureKey, caption: str) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.key = key
        self.is_best = False
        self.setFixedSize(LEAF, LEAF)
        self.setToolTip(caption)
        self.setAccessibleName(caption)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A figure on paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.is_best or self.hasFocus()
        width = 2 if strong else 1
        painter.setPen(QPen(theme.colour("accent" if strong else "line"), width))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        side = LEAF - GRID
        picture = self._thumbnails.get(self.key, side, self.devicePixelRatioF())
        if picture is not None and not picture.isNull():
            box = QRect(QPoint(GRID // 2, GRID // 2), QSize(side, side))
            draw_centred(painter, box, picture)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It was pressed."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.pressed.emit(self.key)
        else:
            super().keyPressEvent(event)


class _Tags(QLineEdit):
    """Tags with commas between them, kept when they are left.

    kept(tuple[str, ...]): what is written. done(): the keyboard can go back to the hits.
    """

    kept = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known = ""
        self.editingFinished.connect(self.keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Escape leave; what is written is kept."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.done.emit()

    def keep(self) -> None:
        """Keep what is written."""
        if self.text() != self._known:
            self._known = self.text()
            self.kept.emit(tuple(self._known.split(",")))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show tags that are kept already; what is being typed is left alone."""
        if not self.hasFocus() or self.text() == self._known:
            self._known = ", ".join(tags)
            self.setText(self._known)


class _Note(QPlainTextEdit):
    """A text that is kept when it is left, and a moment after the last key.

    kept(str): the text. done(): the keyboard can go back to the hits.
    """

    kept = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known = ""
        self._timer = QTimer(self, interval=1000, singleShot=True)
        self._timer.timeout.connect(self.keep)
        # Not by its keys: what an input method or a paste brings is written, too.
        self.textChanged.connect(self._timer.start)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing goes on; Escape, and Return with Ctrl, leave."""
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape or (is_return and with_control):
            self.keep()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It was left."""
        super().focusOutEvent(event)
        self.keep()

    def keep(self) -> None:
        """Keep what is written."""
        self._timer.stop()
        self._known = self.toPlainText().strip()
        self.kept.emit(self._known)

    def show_note(self, note: str) -> None:
        """Show a note that is kept already; what is being typed is left alone."""
        is_typing = self.hasFocus() and self.toPlainText().strip() != self._known
        if note != self._known and not is_typing:
            self._known = note
            self.setPlainText(note)
            self._timer.stop()


class DesignPanel(QWidget):
    """Shows a design.

    look_wanted(FigureKey): a figure was pressed. done(): tags or note are written.
    """

    look_wanted = Signal(object)
    done = Signal()

    def __init__(
        self,
        actions: Actions,
        judgements: Judgements,
        thumbnails: Thumbnails,
        workers: Workers,
        nothing: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._judgements = judgements
        self._thumbnails = thumbnails
        self._library: Library | None = None
        self._hit: DesignHit | None = None
        self._newest = Newest(workers, self, take=self._show_details)
        self.nothing = nothing
        self._build()
        judgements.changed.connect(self._judged)
        thumbnails.ready.connect(self._repaint)
        self.show_hit(None)

    def set_library(self, library: Library) -> None:
        """Look designs up here."""
        self._library = library

    def show_hit(self, hit: DesignHit | None, why: str = "", found_by: str = "") -> None:
        """Show another design, or that there is none.

        why: what speaks for it, in a line. found_by: the views of the query that found it.
        """
        if hit is None or self._hit is None or hit.design != self._hit.design:
            self.keep()
            self._scroll.verticalScrollBar().setValue(0)
        self._hit = hit
        self.whole.setVisible(hit is not None)
        self.nothing.setVisible(hit is None)
        if hit is None:
            return
        self.number.set_whole(words.hit_number(hit))
        self.title.setText(hit.bibliography.title)
        self.title.setVisible(bool(hit.bibliography.title))
        self._show_data(hit, why, found_by)
        self._show_figures(
            [(figure.key, words.figure(figure)) for figure in hit.figures], hit.best.key
        )
        self._judged(hit.design)
        library = self._library
        if library is not None:
            self._newest.submit(lambda: library.document(hit.best.key.collection, hit.document_id))

    @property
    def is_written_in(self) -> bool:
        """Whether the keyboard is on tags or note."""
        return self.tags.hasFocus() or self.note.hasFocus()

    def keep(self) -> None:
        """Keep what is written of the design, as if its fields had been left."""
        self.tags.keep()
        self.note.keep()

    def edit_tags(self) -> None:
        """Put the keyboard on the tags."""
        self.tags.setFocus()
        self.tags.selectAll()
        self._keep_in_sight()

    def edit_note(self) -> None:
        """Put the keyboard on the note."""
        self.note.setFocus()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Have what is written in where it can be seen."""
        for field in (self.tags, self.note):
            if self.window().focusWidget() is field:
                # All of it: Qt's own way is content with the line where the cursor stands.
                self._scroll.ensureVisible(field.x(), field.y() + field.height(), 0, 2 * GRID)

    def _build(self) -> None:
        self.whole = QWidget()
        self.number = ElidedLabel("", "title", Qt.TextElideMode.ElideMiddle)
        self.mark_text = label("", "strong")
        self.title = label("", wraps=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.leaves = QWidget()
        self._flow = FlowLayout(self.leaves)
        self.form = _made_form()
        self.description = label("", "quiet", wraps=True)
        self.read_by_machine = label(
            self.tr("Read by machine from the printed title page: letters may be mistaken."),
            "warning",
            wraps=True,
        )
        self.read_by_machine.hide()
        self._make_fields()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.leaves)
        column.addSpacing(GRID)
        column.addLayout(self.form)
        column.addWidget(self.read_by_machine)
        column.addWidget(self.description)
        column.addSpacing(GRID)
        column.addWidget(rule())
        column.addSpacing(GRID)
        column.addWidget(self.tags)
        column.addWidget(self.note)
        column.addStretch()
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        box = QVBoxLayout(self.whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        # Which design it is stays in sight: what is written below is written of it.
        box.addLayout(self._made_head())
        box.addWidget(scroll, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.nothing)
        outer.addWidget(self.whole)

    def _made_head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.number, 1)
        line.addWidget(self.mark_text)
        head = QVBoxLayout()
        head.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 0)
        head.setSpacing(GRID)
        head.addLayout(line)
        head.addWidget(self.title)
        head.addLayout(self._made_tools())
        return head

    def _made_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in ("relevant", "unsure", "not_relevant"):
            row.addWidget(action_button(self._actions[name]))
        row.addStretch()
        for name in ("look", "use_as_query", "compare"):
            row.addWidget(action_button(self._actions[name]))
        return row

    def _make_fields(self) -> None:
        self.tags = _Tags()
        self.tags.done.connect(self.done)
        self.tags.setPlaceholderText(self.tr("Tags, with commas"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.kept.connect(self._keep_tags)
        self.note = _Note()
        self.note.setPlaceholderText(self.tr("Note for the file"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setFixedHeight(11 * GRID)
        self.note.kept.connect(self._keep_note)
        self.note.done.connect(self.done)

    def _show_data(self, hit: DesignHit, why: str, found_by: str) -> None:
        known = hit.bibliography
        rows = (
            (self.tr("Likeness"), words.likeness(hit)),
            (self.tr("The very design"), words.chance(hit)),
            (self.tr("Why here"), why),
            (self.tr("By its class"), words.by_class(hit)),
            (self.tr("Granted"), words.date(known.granted)),
            (self.tr("Filed"), words.date(known.filed)),
            (self.tr("Priority"), words.date(known.priority)),
            (self.tr("Locarno"), class_words.classed(known.locarno)),
            (self.tr("US class"), class_words.classed(known.us_class)),
            (self.tr("Applicant"), known.applicant),
            (self.tr("Found by"), found_by),
            (self.tr("Collection"), hit.best.key.collection),
        )
        while self.form.rowCount():
            self.form.removeRow(0)
        for name, value in rows:
            if value:
                text = label(value, wraps=True)
                # Beside the first line of a heading of two.
                text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.form.addRow(_heading(name), text)
        for number, copy in enumerate(hit.duplicates):
            heading = _heading("" if number else self.tr("Nearly the same"))
            self.form.addRow(heading, self._in_a_line(words.hit_number(copy)))
        self.form.addRow(_heading(self.tr("File")), self._in_a_line(hit.best.file))
        self._align_headings()
        self.description.setVisible(False)
        self.read_by_machine.setVisible(False)

    def _align_headings(self) -> None:
        """Make headings as wide as the widest: a form asks of each row's own whether all fits."""
        part = QFormLayout.ItemRole.LabelRole
        rows = [self.form.itemAt(row, part) for row in range(self.form.rowCount())]
        held = [row.widget() for row in rows if row is not None]
        headings = [heading for heading in held if heading is not None]
        widest = max(heading.sizeHint().width() for heading in headings)
        for heading in headings:
            heading.setMinimumWidth(min(widest, heading.maximumWidth()))

    def _in_a_line(self, text: str) -> ElidedLabel:
        """A name that may be a long path: its ends, the whole in the tooltip."""
        made = ElidedLabel(text, "", Qt.TextElideMode.ElideMiddle)
        made.setToolTip(text)
        return made

    def _show_details(self, details: DocumentDetails) -> None:
        hit = self._hit
        if hit is None or details.document_id != hit.document_id:
            return
        self._show_figures(
            [(entry.key, _caption(entry)) for entry in details.figures], hit.best.key
        )
        self.read_by_machine.setVisible(details.is_read_by_machine)
        said = (
            f"{entry.label or words.view(entry.view)}: {entry.description}"
            for entry in details.figures
            if entry.description
        )
        text = "\n".join(said)
        self.description.setText(text)
        self.description.setVisible(bool(text))
        # Once it has its place.
        QTimer.singleShot(0, self, self._keep_in_sight)

    def _show_figures(self, figures: list[tuple[FigureKey, str]], best: FigureKey) -> None:
        keys = [leaf.key for leaf in self._leaves()]
        if keys == [key for key, _ in figures]:
            return
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for key, caption in figures:
            leaf = _Leaf(self._thumbnails, key, caption)
            leaf.is_best = key == best
            leaf.pressed.connect(self.look_wanted)
            self._flow.addWidget(leaf)
        self.leaves.updateGeometry()

    def _judged(self, design: DesignKey) -> None:
        if self._hit is None or design != self._hit.design:
            return
        said = self._judgements.of(design)
        self.mark_text.setText(mark_in_words(said.mark))
        self.tags.show_tags(said.tags)
        self.tags.setCompleter(QCompleter(list(self._judgements.tags()), self.tags))
        self.note.show_note(said.note)

    def _keep_tags(self, tags: tuple[str, ...]) -> None:
        if self._hit is not None:
            self._judgements.tag(self._hit.design, tags)

    def _keep_note(self, note: str) -> None:
        if self._hit is not None:
            self._judgements.note(self._hit.design, note)

    def _repaint(self, key: FigureKey) -> None:
        for leaf in self._leaves():
            if leaf.key == key:
                leaf.update()

    def _leaves(self) -> list[_Leaf]:
        items = [self._flow.itemAt(at) for at in range(self._flow.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, _Leaf)]


def _made_form() -> QFormLayout:
    """For what is known of a design: a heading and beside it what it is, a line each."""
    made = QFormLayout()
    made.setHorizontalSpacing(0)
    made.setVerticalSpacing(GRID // 2)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    # A long word, as German has them, stands below its heading rather than half out of sight.
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return made


def _heading(name: str) -> QWidget:
    """What something known of a design is called, in as many lines as it takes."""
    made = label(name, "quiet")
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    made.setContentsMargins(0, 0, 2 * GRID, 0)
    if made.sizeHint().width() > _HEADING + 2 * GRID:
        made.setWordWrap(True)
        made.setFixedWidth(_HEADING + 2 * GRID)
    return made


def _caption(entry: FigureEntry) -> str:
    parts = (entry.label, words.view(entry.view), entry.description)
    return "  ".join(part for part in parts if part) or str(entry.ordinal)
