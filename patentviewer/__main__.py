"""Where the program starts: a command is named and runs, or the window opens."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for, and return the exit code.

    Without a command the window opens, with the named files as its query.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _open_what_is_closed()
    if not given:
        return main_window(given)
    from patentviewer import cli  # noqa: PLC0415 - a worker process imports this module too

    if cli.names_a_command(given):
        from patentviewer.cli.opened import WindowWantedError  # noqa: PLC0415

        try:
            return cli.run(given)
        except WindowWantedError:
            return main_window([], tries_sample=True)
    return main_window(given)


def _open_what_is_closed() -> None:
    """Give the program the standard streams that it was started without (``>&-``).

    A file that is opened later would else take the place of one, and be written to as such.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            os.set_inheritable(number, True)
            if getattr(sys, name) is None:
                mode = "r" if number == 0 else "w"
                setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def main_window(arguments: Sequence[str] | None = None, *, tries_sample: bool = False) -> int:
    """Open the window, with the named files as its query, and return the exit code.

    tries_sample: it reads the sample collection and searches that with a first query.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    from patentviewer.gui.shell import application  # noqa: PLC0415 - Qt loads only for the window

    return application.run(given, tries_sample=tries_sample)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A frozen program starts its worker processes by starting itself.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
