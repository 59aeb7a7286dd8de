"""The command line: index, search, evaluate and the rest, without a window.

A command is a module with ``add(subparsers)`` and ``run(arguments, console) -> int``. Modules
import what is slow to load inside ``run``, so that ``--help`` answers at once.

Exit codes: 0 done, 1 an unexpected error (the log has it), 2 something the user can put right, 3
done, but without collections that cannot be used and are named, 4 done, but without folders that
cannot be reached now, 130 stopped with Ctrl-C, 143 (or 129) stopped by the system, by logging out
for one.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import __version__, ending, slow
from patentviewer.cli import (
    collections,
    doctor,
    evaluate,
    index,
    learn,
    problems,
    records,
    sample,
    search,
    show,
    train,
)
from patentviewer.cli.console import Console
from patentviewer.cli.opened import WindowWantedError
from patentviewer.errors import FolderOfflineError, UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.logs import Log

DONE, FAILED, USER_ERROR, AWAY, STOPPED = 0, 1, 2, 4, 130

COMMANDS = {
    "index": index,
    "search": search,
    "collections": collections,
    "learn": learn,
    "show": show,
    "problems": problems,
    "records": records,
    "doctor": doctor,
    "evaluate": evaluate,
    "sample": sample,
    "train": train,
}
"""Name of a command to its module, in the order that --help lists them."""


_NEGATIVE = re.compile(r"-[\d.][\d.,-]*")


def names_a_command(arguments: Sequence[str]) -> bool:
    """Whether arguments are for the command line; else they are for the window.

    No argument opens the window, and so do files and folders ("open with").
    """
    if not arguments:
        return False
    first = arguments[0]
    return first in COMMANDS or first.startswith("-") or not Path(first).exists()


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(
        prog="patentviewer",
        description="Find similar design-patent drawings on this machine. "
        "Without a command the window opens; files named instead of a command become its query.",
    )
    top.add_argument("--version", action="version", version=f"patentviewer {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, module in COMMANDS.items():
        command = module.add(commands, name)
        command.add_argument("--json", action="store_true", help="print JSON for other programs")
    return top


def _missing_file(arguments: Sequence[str]) -> str:
    """A sentence where a file is named that is not there, instead of a command; else ""."""
    first = arguments[0] if arguments else ""
    is_file_name = bool(Path(first).suffix) or "/" in first or "\\" in first
    if first in COMMANDS or first.startswith("-") or not is_file_name:
        return ""
    return str(Message("file.not_there", file=first))


def _with_negative_values(arguments: Sequence[str]) -> list[str]:
    """Arguments with "--rotations=-5,5" for "--rotations -5,5", of which argparse makes options."""
    joined: list[str] = []
    for argument in arguments:
        last = joined[-1] if joined else ""
        if _NEGATIVE.fullmatch(argument) and last.startswith("--") and "=" not in last:
            joined[-1] = f"{last}={argument}"
        else:
            joined.append(argument)
    return joined


def run(arguments: Sequence[str]) -> int:
    """Run one command; errors that a user can cause are a sentence, never a traceback.

    Raises WindowWantedError when the command ends with the window being opened.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            # A file name that the terminal's encoding lacks must not end a run.
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    missing = _missing_file(arguments)
    if missing:
        print(f"patentviewer: {missing}", file=sys.stderr)
        return USER_ERROR
    asked = parser().parse_args(_with_negative_values(arguments))
    console = Console(as_json=asked.json)
    from patentviewer.logs import Log  # noqa: PLC0415 - not needed for --help

    try:
        log = Log()
    except UserError as error:
        console.error(str(error))
        return USER_ERROR
    log.open()
    try:
        code = _done(asked, console)
    except UserError as error:
        console.error(str(error))
        code = AWAY if isinstance(error, FolderOfflineError) else USER_ERROR
    except WindowWantedError:
        raise
    except ending.EndAskedForError as asked_for:
        code = asked_for.code
    except KeyboardInterrupt:
        console.error("Stopped.")
        code = STOPPED
    except BrokenPipeError:
        # The reader of our output went away (``| head``): nothing more to say, and no fault.
        _write_to_nowhere()
        code = DONE
    except Exception as error:  # noqa: BLE001 (the log has it, and the exit code says so)
        code = _unexpected(error, asked.command, console, log)
    finally:
        log.close()
    return code


def _done(asked: argparse.Namespace, console: Console) -> int:
    """Run the command, and see that all it printed was taken."""
    try:
        with ending.raised():
            code: int = COMMANDS[asked.command].run(asked, console)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.filename is not None or error.errno not in {errno.ENOSPC, errno.EIO, errno.EBADF}:
            raise
        _write_to_nowhere()
        raise UserError(Message("command.not_written", why=error)) from error
    return code


def _unexpected(error: Exception, command: str, console: Console, log: Log) -> int:
    slow.logging.getLogger(__name__).error("%s failed", command, exc_info=error)
    console.error(f"An unexpected error ended this command. {log.file} has the details.")
    return FAILED


def _write_to_nowhere() -> None:
    """Let what is still buffered for an output that takes no more go nowhere, as Python ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
