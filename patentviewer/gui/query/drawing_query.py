"""A query made of drawings: what was dropped, which of its figures, and how they were edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from patentviewer.app import sheets
from patentviewer.app.edits import apply
from patentviewer.app.searches import without_figure
from patentviewer.errors import UserError
from patentviewer.gui.kit import parts, pictures, sentences, theme, words
from patentviewer.gui.kit.theme import GRID
from patentviewer.gui.kit.workers import Newest, Workers
from patentviewer.gui.query.drops import Dropped, may_have_a_sheet, read_image
from patentviewer.gui.query.figure_editor import FigureEditor
from patentviewer.gui.query.figure_strip import FigureStrip
from patentviewer.gui.query.figures_read import (
    Shrunk,
    Studied,
    first_choice,
    first_of_each_file,
    study,
    with_small,
)
from patentviewer.gui.query.well import Well
from patentviewer.gui.shell.actions import Actions
from patentviewer.messages import Message
from patentviewer.model.design import DesignKey
from patentviewer.model.documents import Picture
from patentviewer.model.edit import Edit, Origin
from patentviewer.model.ranking import QueryFigure

Read = Callable[[Sequence[Path]], Sequence[QueryFigure]]

_READING_AFTER_MS = 200
_EDIT_SETTLES_MS = 250
_STUDIED_AFTER_MS = 250
"""The search comes first: what is only seen, 170 to 540 ms of work for a sheet of 300 dpi, is
worked out once most searches have their answer: among 10,000 figures 15 of 15 had it by then."""
_EDIT = 1


class _EditChange(QUndoCommand):
    """A figure was edited. While other figures are shown there is nothing to take back."""

    def __init__(
        self, text: str, query: DrawingQuery, position: int, before: Edit, after: Edit
    ) -> None:
        super().__init__(text)
        self._query, self.position = query, position
        self.figures = query.whole_figures
        self.before, self.after = before, after

    def redo(self) -> None:
        """Edit it so, or so again."""
        self._put(self.after)

    def undo(self) -> None:
        """Edit it as it was before."""
        self._put(self.before)

    def _put(self, edit: Edit) -> None:
        if self._query.whole_figures is self.figures:
            self._query.put_edit(self.position, edit)
        else:
            self.setObsolete(True)

    def id(self) -> int:
        """The same for all, so that a slow turn is one change."""
        return _EDIT

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a further turn of the same figure into this one."""
        if not isinstance(other, _EditChange):
            return False
        same = self.position == other.position and self.figures is other.figures
        # A quarter is a change of its own; the slider makes many small ones.
        turned = (other.after.degrees - other.before.degrees) % 90 != 0
        if same and turned and replace(self.before, degrees=other.after.degrees) == other.after:
            self.after = other.after
            return True
        return False


class DrawingQuery(QWidget):
    """The well, and once something was dropped its figures.

    changed(): the figures to search are others now. was_read(Dropped): something was read and is
    shown. failed(): it could not be; what was shown before is still searched.
    problem(str): a sentence on what of it is left out.
    """

    changed = Signal()
    was_read = Signal(object)
    failed = Signal()
    problem = Signal(str)

    def __init__(
        self,
        actions: Actions,
        workers: Workers,
        well: Well,
        undo_stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._undo_stack = undo_stack
        self._actions = actions
        self._read: Read | None = None
        self._dropped: Dropped | None = None
        self._coming: Dropped | None = None
        self._figures: tuple[QueryFigure, ...] = ()
        self._small: tuple[Picture, ...] = ()
        self._edits: dict[int, Edit] = {}
        self._studied: dict[int, Studied] = {}
        self._edited: dict[int, tuple[Edit, Picture]] = {}
        self._reader = Newest(workers, self, take=self._take, fail=self._fail)
        self._student = Newest(workers, self, take=self._learn)
        self._reading_shown = QTimer(self, singleShot=True, interval=_READING_AFTER_MS)
        self._reading_shown.timeout.connect(self._say_reading)
        self._studying = QTimer(self, singleShot=True, interval=_STUDIED_AFTER_MS)
        self._studying.timeout.connect(self._study_active)
        self._settled = QTimer(self, singleShot=True, interval=_EDIT_SETTLES_MS)
        self._settled.timeout.connect(self.changed)
        self.well = well
        self.editor = FigureEditor(actions)
        self.strip = FigureStrip()
        self._lay_out()
        self._connect()
        self._show_page()

    def _lay_out(self) -> None:
        self._title = parts.ElidedLabel(role="strong")
        self._clear = QToolButton()
        self._clear.setIcon(theme.icon("x"))
        self._clear.setToolTip(self._actions["clear_query"].toolTip())
        self._clear.setAccessibleName(self._actions["clear_query"].text())
        # A tick, and no mere word beside the title: that would say that it is one.
        self.sketch_chip = QCheckBox(self.tr("Sketch"))
        self.sketch_chip.setToolTip(
            self.tr(
                "Ticked: searched as a sketch, by how its lines lie. "
                "A picture that looks like a sketch comes ticked; a click overrules it."
            )
        )
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self.sketch_chip)
        line.addWidget(parts.action_button(self._actions["all_figures"]))
        line.addWidget(self._clear)
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(line)
        column.addWidget(self.editor, 1)
        column.addWidget(self.strip)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.well)
        self._pages.addWidget(self._shown)

    def _connect(self) -> None:
        self.well.whole_sheet_asked.connect(self.search_whole_sheet)
        self.well.way_back_asked.connect(self._go_back)
        self.editor.edited.connect(self._edit)
        self.strip.changed.connect(self.changed)
        self.strip.activated.connect(self._show_figure)
        self._clear.clicked.connect(self.clear)
        self.sketch_chip.clicked.connect(self.changed)
        self._actions["all_figures"].triggered.connect(self.strip.choose_all)
        self._actions["whole_sheet"].triggered.connect(self.search_whole_sheet)

    def set_reader(self, read: Read) -> None:
        """Say how files become figures: `Library.read_query`, or what does the same."""
        self._read = read

    # From a drop to figures

    def open(self, dropped: Dropped) -> None:
        """Read what was dropped; what was there is searched until it is read."""
        read = self._read
        if read is None:
            return
        self._coming = dropped
        self._reading_shown.start()
        image, files = dropped.image, dropped.files
        if image is not None:
            self._reader.submit(lambda: with_small(read_image(image, read)))
        else:
            self._reader.submit(lambda: with_small(read(files)))

    def show_figures(self, dropped: Dropped, figures: Sequence[QueryFigure]) -> None:
        """Show figures that need not be read from a file."""
        self._coming = dropped
        self._reader.cancel()
        self._take(with_small(figures))

    def add_views(self, dropped: Dropped, before: Shrunk, after: Shrunk) -> None:
        """Offer further figures around the one that is shown, unless it was edited meanwhile."""
        if dropped is not self._dropped or len(self._figures) != 1 or self._edits:
            return
        position, studied = len(before.figures), self._studied.get(0)
        self._figures = (*before.figures, *self._figures, *after.figures)
        self._small = (*before.small, *self._small, *after.small)
        self._studied = {position: studied} if studied is not None else {}
        self.strip.set_figures(self._figures, self._small, position)
        self.strip.show()
        self._actions["all_figures"].setEnabled(True)

    def show_asked(self, dropped: Dropped, figures: Sequence[QueryFigure]) -> None:
        """Show the figures of an earlier query, all chosen, each with its weight and its edit."""
        edits = {}
        shown = []
        for position, figure in enumerate(figures):
            origin = figure.origin
            if origin is not None and origin.original is not None and not origin.strokes:
                edits[position] = (origin.edit, figure.picture)
                figure = replace(figure, picture=origin.original, origin=None)  # noqa: PLW2901
            shown.append(figure)
        self._coming = dropped
        self._reader.cancel()
        self._take(with_small(shown), edits)
        self.strip.choose_all()
        self.strip.set_weights([figure.weight for figure in figures])

    def search_whole_sheet(self) -> None:
        """Search the sheet as it lies in the file, when its figures were not found or not well."""
        dropped = self._coming
        if dropped is None:
            return
        active = self.strip.active if self._figures and dropped is self._dropped else -1
        figure = self._figures[active] if active >= 0 else None
        self._reading_shown.start()
        if dropped.image is not None:
            image = dropped.image
            self._reader.submit(lambda: with_small((QueryFigure(pictures.to_picture(image)),)))
        else:
            file = figure.file if figure is not None and figure.file else None
            path = file or (dropped.files[0] if dropped.files else None)
            if path is not None:
                sheet, inside = (figure.sheet, figure.inside) if figure is not None else (1, "")
                self._reader.submit(lambda: with_small(_whole_sheet(path, inside, sheet)))

    def clear(self) -> None:
        """Show the empty well again."""
        self._reader.cancel()
        self._reading_shown.stop()
        had_figures = bool(self._figures)
        self._forget()
        self._dropped = self._coming = None
        self.well.invite()
        self._show_page()
        if had_figures:
            self.changed.emit()

    @property
    def figures(self) -> tuple[QueryFigure, ...]:
        """The chosen figures, edited, each with its weight."""
        return tuple(
            replace(
                self._figures[choice.position],
                picture=self._edited_picture(choice.position),
                weight=choice.weight,
                origin=self._origin(choice.position),
                is_sketch=self.sketch_chip.isChecked(),
            )
            for choice in self.strip.chosen
            if choice.position < len(self._figures)
        )

    @property
    def leave_out(self) -> frozenset[DesignKey]:
        """The designs that are not to be found."""
        return self._dropped.leave_out if self._dropped is not None else frozenset()

    @property
    def views(self) -> tuple[QueryFigure, ...]:
        """All figures, chosen or not, edited."""
        return tuple(
            replace(figure, picture=self._edited_picture(position))
            for position, figure in enumerate(self._figures)
        )

    @property
    def active_small(self) -> Picture | None:
        """A small picture of the figure that is seen large, as it was read."""
        return self._small[self.strip.active] if self._figures else None

    @property
    def active_picture(self) -> Picture | None:
        """The figure that is seen large, with its edit applied."""
        return self._edited_picture(self.strip.active) if self._figures else None

    def _take(self, read: Shrunk, edits: Mapping[int, tuple[Edit, Picture]] | None = None) -> None:
        """Show what was read. edits: of figures that come edited, with what became of them."""
        figures = read.figures
        self._reading_shown.stop()
        if not figures:
            self._fail(UserError(Message("query.no_figure_on_sheet")))
            return
        self._forget()
        self._dropped = self._coming
        self._figures, self._small = figures, read.small
        self.sketch_chip.setChecked(all(figure.is_sketch for figure in figures))
        self.strip.set_figures(figures, read.small, first_choice(figures))
        firsts = first_of_each_file(figures)
        if len(firsts) > 1:
            was_blocked = self.strip.blockSignals(True)
            self.strip.choose(firsts)
            self.strip.blockSignals(was_blocked)
        for position, (edit, picture) in (edits or {}).items():
            self._edits[position], self._edited[position] = edit, (edit, picture)
            self.strip.set_picture(position, picture)
        self.strip.setVisible(len(figures) > 1)
        self._actions["all_figures"].setEnabled(len(figures) > 1)
        # The search begins; what is seen of the query is painted while it is embedded.
        self.changed.emit()
        self._name_it()
        self._show_page()
        self._show_figure(self.strip.active)
        self.was_read.emit(self._dropped)

    def _name_it(self) -> None:
        """Say what is shown, and what of it is not, since no figure was found there."""
        dropped = self._dropped
        name = dropped.name if dropped is not None else ""
        files = dropped.files if dropped is not None else ()
        missing = without_figure(files, self._figures) if len(files) > 1 else ()
        if missing:
            name = self.tr("{0} of {1} files").format(len(files) - len(missing), len(files))
            left_out = [file.name for file in missing]
            self.problem.emit(sentences.said(Message("query.left_out", files=left_out)))
        numbers = {figure.document for figure in self._figures}
        printed = words.printed(numbers.pop()) if len(numbers) == 1 and not missing else ""
        self._title.set_whole(printed or name)

    def _fail(self, error: object) -> None:
        """Say why it cannot be searched. What was there before is, and can be looked at again."""
        self._reading_shown.stop()
        coming = self._coming
        has_sheet = isinstance(error, UserError) and may_have_a_sheet(error)
        sentence = self.tr("Reading it failed; the log says why.")
        if isinstance(error, UserError):
            sentence = sentences.of(error)
        one = coming is not None and (len(coming.files) == 1 or coming.image is not None)
        is_there = coming is not None and all(f.exists() for f in coming.files)
        self.well.say_problem(
            sentence,
            offers_whole_sheet=has_sheet and one and is_there,
            offers_way_back=bool(self._figures),
        )
        self._show_page(is_well=True)
        self.failed.emit()

    def _go_back(self) -> None:
        """Look at what was there before, whether the other thing is still read or cannot be."""
        self._reader.cancel()
        self._coming = self._dropped
        self._show_page()
        self.editor.setFocus()
        self.was_read.emit(self._dropped)

    def _say_reading(self) -> None:
        if self._coming is not None:
            self.well.say_reading(self._coming.name, offers_way_back=bool(self._figures))
            self._show_page(is_well=True)

    def _forget(self) -> None:
        self._figures = ()
        self._edits.clear()
        self._studied.clear()
        self._studying.stop()
        self._edited.clear()
        self._student.cancel()
        self.strip.set_figures((), ())
        self.editor.clear()
        for name in ("crop", "mask"):
            self._actions[name].setChecked(False)

    def _show_page(self, *, is_well: bool = False) -> None:
        """Show the figures, if there are any; is_well: something else is said for now."""
        has_figures = bool(self._figures) and not is_well
        focus = self.window().focusWidget()
        if has_figures and focus is not None and self.well.isAncestorOf(focus):
            # Not on whatever comes next in the window: on nothing in particular, for the hits.
            self.setFocus()
        self._pages.setCurrentIndex(int(has_figures))
        for name in ("crop", "mask", "mirror_query", "rotate_query", "draw_on_this"):
            self._actions[name].setEnabled(has_figures)
        self._actions["clear_query"].setEnabled(has_figures)
        self._actions["whole_sheet"].setEnabled(self._dropped is not None)

    # One figure and its edit

    def _show_figure(self, position: int) -> None:
        if not 0 <= position < len(self._figures):
            return
        studied = self._studied.get(position)
        height, width = self._figures[position].picture.shape
        found = studied.found if studied else None
        edit = self._edits.get(position, Edit())
        self.editor.show_figure(self._small[position], QSize(width, height), edit, found)
        if studied is not None:
            self.editor.sharpen(studied.levels)
        else:
            self._studying.start()

    def _study_active(self) -> None:
        """Have the figure that is seen large made sharp, and its broken lines found."""
        position = self.strip.active
        if 0 <= position < len(self._figures) and position not in self._studied:
            picture = self._figures[position].picture
            self._student.submit(lambda: study(picture))

    def _learn(self, studied: Studied) -> None:
        """A worker has looked at a figure: its levels for every zoom, and its broken lines."""
        for position, figure in enumerate(self._figures):
            if figure.picture is studied.picture:
                self._studied = {position: studied}
                if position == self.strip.active:
                    self.editor.sharpen(studied.levels)
                    self.editor.show_edit(self._edits.get(position, Edit()), studied.found)

    @property
    def whole_figures(self) -> tuple[QueryFigure, ...]:
        """All figures as they were read."""
        return self._figures

    def _edit(self, edit: Edit) -> None:
        """The examiner has edited the figure that is seen large; it can be undone."""
        position = self.strip.active
        before = self._edits.get(position, Edit())
        text = self._said(before, edit)
        self._undo_stack.push(_EditChange(text, self, position, before, edit))

    def _said(self, before: Edit, after: Edit) -> str:
        """What an edit did to a figure, in words."""
        if after == Edit():
            return self.tr("The figure as it was read")
        if after.mirrored != before.mirrored:
            return self.tr("Mirror the figure")
        if after.crop != before.crop:
            return self.tr("Crop to a region")
        if after.degrees != before.degrees:
            return self.tr("Turn the figure")
        return self.tr("Leave parts out of the figure")

    def put_edit(self, position: int, edit: Edit) -> None:
        """Replace the edit of one of the figures."""
        self._edits[position] = edit
        if position == self.strip.active:
            studied = self._studied.get(position)
            self.editor.show_edit(edit, studied.found if studied else None)
        self.strip.set_picture(position, self._edited_picture(position))
        if any(choice.position == position for choice in self.strip.chosen):
            self._settled.start()

    def _origin(self, position: int) -> Origin | None:
        """What the edited figure was made from; None where it is as it was read."""
        edit = self._edits.get(position, Edit())
        return None if edit == Edit() else Origin(self._figures[position].picture, edit)

    def _edited_picture(self, position: int) -> Picture:
        picture = self._figures[position].picture
        edit = self._edits.get(position, Edit())
        if edit == Edit():
            return picture
        kept = self._edited.get(position)
        if kept is None or kept[0] != edit:
            studied = self._studied.get(position)
            found = studied.found if studied is not None else None
            kept = (edit, apply(picture, edit, found))
            self._edited[position] = kept
        return kept[1]


def _whole_sheet(path: Path, inside: str, number: int) -> tuple[QueryFigure, ...]:
    """A sheet as it lies in a file, read in a process of its own.

    inside: the way to what holds it, where the file is an archive; "" for the first thing in it.
    """
    return (sheets.sheet_in(path, inside, number),)
