"""Windows that are opened beside the main one: reports, the guide, the keys, about."""

from __future__ import annotations

from PySide6.QtCore import QObject

from patentviewer import paths
from patentviewer.gui import shell
from patentviewer.gui.kit.parts import button
from patentviewer.gui.shell.frame import Frame


class Dialogs(QObject):
    """Opens windows beside the main one; the module of each is loaded when it is asked for."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame

    def report(self, error: BaseException) -> None:
        """Show an error that nobody foresaw, with a report that can be copied."""
        shell.reports.ReportDialog(
            self.tr("Something went wrong"),
            self.tr(
                "The program met an error that it did not expect. What you were doing may not have "
                "worked; everything that was kept is unharmed."
            ),
            shell.reports.report_of(error),
            self._frame.window,
        ).open()

    def show_previous_crash(self, crash: str) -> None:
        """Say that the run before did not end as it should."""
        show = button(self.tr("Show the report"), "file-text")
        show.clicked.connect(lambda: self._show_crash(crash))
        self._frame.notices.show_notice(
            "triangle-alert",
            self.tr("The program did not end as it should the last time."),
            show,
        )

    def _show_crash(self, crash: str) -> None:
        shell.reports.ReportDialog(
            self.tr("The previous run ended unexpectedly"),
            self.tr("What was kept until then is still there."),
            shell.reports.report_of_crash(crash),
            self._frame.window,
        ).open()

    def find_action(self) -> None:
        """Search the actions by name."""
        from patentviewer.gui.kit.palette import ActionPalette  # noqa: PLC0415 - slow to load

        ActionPalette(self._frame.actions, self._frame.window).open()

    def show_shortcuts(self) -> None:
        """Show every action with its keys."""
        shell.shortcuts.ShortcutsDialog(self._frame.actions, self._frame.window).show()

    def show_guide(self) -> None:
        """Show the user guide."""
        shell.guide.GuideWindow(self._frame.window).show()

    def show_about(self) -> None:
        """Show versions, the model, what is indexed, and licences."""
        shell.about.AboutDialog(self._frame.model, self._frame.statuses, self._frame.window).show()

    def open_logs(self) -> None:
        """Show the folder of the logs in the desktop's program for folders."""
        from patentviewer.gui.kit import folders  # noqa: PLC0415 - slow to load

        folders.open_folder(paths.logs_folder())
