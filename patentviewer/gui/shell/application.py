"""The start of the window, told in order.

Settings are read and the log begun; then the application is made, dressed and given its language;
then the window is shown, empty but usable; only then the library is opened and the model loaded,
in a worker, so that neither is waited for.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSocketNotifier, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from patentviewer import __version__, ending, logs, paths, slow
from patentviewer import settings as settings_module
from patentviewer.gui.kit import theme
from patentviewer.gui.shell import window_state
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.screen import has_display

ENDED_BADLY = 2

PICTURE_VARIABLE = "PATENTVIEWER_PICTURE_AND_QUIT"
"""Names a file: the window then writes a picture of itself there once it is usable, and closes.

An installed program is tried with it, on systems where nothing else can look at a window.
"""


TURN = 0.0001
"""Seconds after which a worker lets the window's thread have its turn, where Python's own 5 ms
would come before each of the many steps that painting a page takes."""


LATEST_MS = 300
"""The library is opened so long after the start, even when the window has not been painted."""


def run(arguments: Sequence[str], *, tries_sample: bool = False) -> int:
    """Open the window with the named files as its query; the exit code when it is closed.

    tries_sample: it reads the sample collection and searches that with a first query.
    """
    if not has_display():
        sys.stderr.write(
            "There is no display here, so the window cannot be opened. "
            "See `patentviewer --help` for what can be done without one.\n"
        )
        return ENDED_BADLY
    files = _files(arguments)
    # From here on an end that the system asks for is no crash.
    early: list[int] = []
    ending.heed(early.append)
    log = logs.Log()
    log.open()
    crash = log.previous_crash()
    settings = settings_module.load()
    sys.setswitchinterval(TURN)
    _start_no_bus()
    application = make_application()
    theme.apply(settings.theme, settings.text_scale, animations=settings.animations)
    translators = install_language(application, settings.language)
    window = MainWindow(settings)
    _catch_errors(window)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(window.preferences.follow_the_system)
    ended = End(application, window, log)
    for number in early:
        ended.signalled(number)
    window.ready.connect(settle)
    window.open_files(files)
    if tries_sample:
        window.try_sample()
    window_state.fit_on_screen(window)
    window.show()
    if crash is not None:
        window.dialogs.show_previous_crash(crash)
    _once_painted(window, window.open_library)
    if picture := os.environ.get(PICTURE_VARIABLE):
        QTimer.singleShot(0, lambda: _picture_and_quit(window, picture))
    code = ended.status or application.exec()
    for translator in translators:
        application.removeTranslator(translator)
    code = ended.status or code
    log.close()
    if window.workers.running:
        # Native code that a thread is still in would take the interpreter's end for a fault.
        sys.stdout.flush()
        os._exit(code)
    return code


def settle() -> None:
    """Have Python's search for rubbish hold the window up as little as it can, once it is made.

    What the program itself is made of is left out from now on. Objects that are new are looked
    through after every 10,000, and every third time once more with those before: 30,000 at most,
    where by the limits that suit the start thousands of hits were in one go, 45 ms of work.
    """
    gc.freeze()
    gc.set_threshold(10_000, 1, 100)


def _start_no_bus() -> None:
    """Do without a session bus where there is none: D-Bus would start one, which stays running.

    Where one runs, Qt asks it for the desktop's look and offers screen readers what is shown.
    """
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform.startswith("linux") and not (given and (Path(given) / "bus").exists()):
        os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")


def make_application() -> QApplication:
    """The Qt application, named."""
    QGuiApplication.setDesktopFileName("patentviewer")
    application = QApplication(["patentviewer", *theme.AS_ARGUMENTS])
    application.setApplicationName("patentviewer")
    application.setApplicationDisplayName("patentviewer")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(paths.resources_folder() / "patentviewer.svg")))
    return application


def install_language(application: QApplication, language: str) -> list[QTranslator]:
    """Speak a language: "system", or one of the settings' codes; what was installed for it."""
    locale = QLocale.system() if language == "system" else QLocale(language)
    if locale.language() == QLocale.Language.C:
        # A system without a locale: numbers and dates as English-speaking readers expect them.
        locale = QLocale("en_001")
    QLocale.setDefault(locale)
    installed = []
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("patentviewer", str(paths.resources_folder() / "translations")),
    ):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed


def _once_painted(window: MainWindow, call: Callable[[], object]) -> None:
    """Call when the window is on screen: what is loaded then would hold up its first picture.

    A window that is covered or begins as an icon is not painted; the call does not wait for that.
    """
    waiting = QTimer(window, interval=LATEST_MS, singleShot=True)
    waiting.timeout.connect(call)
    waiting.start()
    window.painted.connect(lambda: waiting.start(0), Qt.ConnectionType.SingleShotConnection)


def _picture_and_quit(window: MainWindow, file: str) -> None:
    """Write a picture of the window, which has been painted by now, and close it."""
    window.grab().save(file)
    window.close()


def _files(arguments: Sequence[str]) -> list[Path]:
    if not arguments:
        return []
    parser = slow.argparse.ArgumentParser(
        prog="patentviewer", description="Open the window, with the named drawings as its query."
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="DRAWING")
    files: list[Path] = parser.parse_args(list(arguments)).files
    return [file.absolute() for file in files]


def _catch_errors(window: MainWindow) -> None:
    """Log an error that reached the event loop, and show its report."""
    logged = sys.excepthook

    def catch(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logged(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            window.dialogs.report(error)

    sys.excepthook = catch


class End(QObject):
    """Ctrl+C in the terminal closes the window, and so does the end of the desktop's session.

    The system asks for that by a signal, or by Qt's request to commit data; it may not wait until
    everything is closed, and nothing is asked then. status: the exit status that a signal gives
    the program, 0 before.
    """

    def __init__(self, application: QApplication, window: MainWindow, log: logs.Log) -> None:
        super().__init__(application)
        self.status = 0
        self._window, self._log = window, log
        signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
        ending.heed(self.signalled)
        application.commitDataRequest.connect(self.session_ends)
        if os.name == "nt":
            self._wake_regularly()
        else:
            self._be_woken()

    def session_ends(self, manager: QSessionManager | None) -> None:
        """The desktop's session ends; where it is restored, the program is to be started again."""
        if manager is not None:
            manager.setRestartHint(QSessionManager.RestartHint.RestartIfRunning)
            module = [] if getattr(sys, "frozen", False) else ["-m", "patentviewer"]
            manager.setRestartCommand([sys.executable, *module])
        self._end()

    def signalled(self, number: int) -> None:
        """The system asks by this signal for the end."""
        self.status = 128 + number
        self._end()

    def _end(self) -> None:
        self._log.end_is_asked()
        self._window.end()

    def _be_woken(self) -> None:
        """Python hears of a signal only between its own steps: the event loop is woken by one."""
        self._woken_by, wakes = os.pipe()
        for end in (self._woken_by, wakes):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wakes, warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._woken_by, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: os.read(self._woken_by, 64))

    def _wake_regularly(self) -> None:
        ticking = QTimer(self, interval=500)
        ticking.timeout.connect(lambda: None)
        ticking.start()
