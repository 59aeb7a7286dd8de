"""Where the program starts: a command is named and runs, or the window opens."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for, and return the exit code.

    Without a command the window opens, with the named files as its query.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    from patentviewer import cli  # noqa: PLC0415 - a worker process imports this module too

    if cli.names_a_command(given):
        from patentviewer.cli.opened import WindowWantedError  # noqa: PLC0415

        try:
            return cli.run(given)
        except WindowWantedError as wanted:
            return main_window([str(file) for file in wanted.files])
    return main_window(given)


def main_window(arguments: Sequence[str] | None = None) -> int:
    """Open the window, with the named files as its query, and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    from patentviewer.gui.shell import application  # noqa: PLC0415 - Qt loads only for the window

    return application.run(given)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A frozen program starts its worker processes by starting itself.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
