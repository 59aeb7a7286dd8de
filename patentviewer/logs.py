"""The rotating log, its recent lines, and what is left of a run that crashed."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import TextIO

from patentviewer import __version__, paths
from patentviewer.system import is_running

BYTES_A_FILE = 1_000_000
FILES_KEPT = 5
RECENT_LINES = 400
ASKED_TO_END = "The system asked the program to end.\n"
"""All that the marker of a run holds which ended at the system's wish, before it was done."""

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"

logger = logging.getLogger(__name__)
_recent: deque[str] = deque(maxlen=RECENT_LINES)


class _RecentLines(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        _recent.append(self.format(record))


class _LogFile(logging.FileHandler):
    """The file of the log, begun anew when it is full; the ones before are kept for a while.

    Where it cannot be written any more, the run goes on without it. (Python's own handler of that
    kind loads what logs over a network: a fiftieth of the time until the window is on screen.)
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where this one is full."""
        try:
            if self.stream is not None and self.stream.tell() > BYTES_A_FILE:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        self.close()
        file = Path(self.baseFilename)
        for number in range(FILES_KEPT - 1, 0, -1):
            older = file if number == 1 else file.with_name(f"{file.name}.{number - 1}")
            if older.exists():
                older.replace(file.with_name(f"{file.name}.{number}"))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 (Python's own name)
        """Nothing: a full disk is no reason for a traceback for each line of the log."""


def recent_lines() -> tuple[str, ...]:
    """The last lines that were logged, oldest first."""
    return tuple(_recent)


class Log:
    """The log of one run of the program: opened at its start, closed at its clean end.

    A run that ends without closing leaves its marker behind, so that the next one can say that
    the previous one crashed and show its last lines.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Prepare a log in folder (default: the platform's log folder); open() begins it."""
        self.folder = folder or paths.logs_folder()
        self.file = self.folder / "patentviewer.log"
        self._marker = self.folder / f"running-{os.getpid()}.txt"
        self._handlers: list[logging.Handler] = []
        self._crash_file: TextIO | None = None

    def open(self, level: int = logging.INFO) -> None:
        """Begin logging to the file and in memory, native crashes included.

        A folder that cannot be written costs the file, not the run.
        """
        formatter = logging.Formatter(_FORMAT)
        handlers: list[logging.Handler] = [_RecentLines()]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handlers.append(_LogFile(self.file, encoding="utf-8"))
            self._crash_file = self._marker.open("w", encoding="utf-8")
            faulthandler.enable(self._crash_file)
        except OSError as error:
            logging.getLogger().warning("no log is kept in %s: %s", self.folder, error)
        root = logging.getLogger()
        root.setLevel(level)
        for handler in handlers:
            handler.setFormatter(formatter)
            root.addHandler(handler)
        self._handlers = handlers
        sys.excepthook = _log_exception
        threading.excepthook = _log_thread_exception
        logger.info("patentviewer %s started, process %d", __version__, os.getpid())

    def end_is_asked(self) -> None:
        """Note that the system asked the program to end: if it is killed now, that is no crash."""
        logger.info("the system asks for the end")
        if self._crash_file is not None:
            self._crash_file.write(ASKED_TO_END)
            self._crash_file.flush()

    def close(self) -> None:
        """End logging; the run counts as ended cleanly."""
        logger.info("ended")
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()
            self._crash_file = None
            self._marker.unlink(missing_ok=True)
        root = logging.getLogger()
        for handler in self._handlers:
            root.removeHandler(handler)
            handler.close()
        self._handlers = []

    def previous_crash(self) -> str | None:
        """A report of the newest run that did not end cleanly, or None; given once."""
        reports = []
        for marker in sorted(self.folder.glob("running-*.txt"), key=_modified):
            if marker == self._marker or _is_running(marker):
                continue
            with contextlib.suppress(OSError):
                report = marker.read_text("utf-8", errors="replace")
                marker.unlink()
                if report != ASKED_TO_END:
                    reports.append(report)
        if not reports:
            return None
        lines = self._lines_of_the_previous_run()
        return "\n".join(
            [reports[-1].strip() or "The program ended without saying why.", "", *lines]
        )

    def _lines_of_the_previous_run(self) -> list[str]:
        try:
            lines = self.file.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            return []
        own = f"started, process {os.getpid()}"
        starts = [at for at, line in enumerate(lines) if line.endswith(own)]
        return lines[: starts[-1] if starts else None][-60:]


def _modified(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _is_running(marker: Path) -> bool:
    """Whether the process that a marker names still runs."""
    try:
        process = int(marker.stem.removeprefix("running-"))
    except ValueError:
        return False
    if os.name == "nt":
        # An open file cannot be renamed on Windows: a marker in use stays where it is.
        try:
            marker.rename(marker)
        except OSError:
            return True
        return False
    return is_running(process)


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logger.critical("unexpected error", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _log_thread_exception(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        _log_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
