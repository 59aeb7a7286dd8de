"""What a command prints: text for people or JSON for programs, progress on the side."""

from __future__ import annotations

import contextlib
import json
import re
import sys
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from patentviewer.progress import Progress

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that a terminal would obey instead of showing them, and those of names that are no
text; names of files may hold any of them."""

SECONDS_BETWEEN_LINES = 10.0
"""How often progress prints a line where no terminal could show a bar."""


def shown(text: str) -> str:
    """Text as a terminal can show it: what it would obey stands there as its number."""
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class Console:
    """Prints a command's answer to standard output, and all else to standard error."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def say(self, text: str = "") -> None:
        """A line for a person; nothing when JSON is asked for."""
        if not self.as_json:
            print(shown(text))

    def give(self, answer: Any) -> None:
        """A line of JSON; nothing when text is asked for."""
        if self.as_json:
            print(shown(json.dumps(answer, ensure_ascii=False)), flush=True)

    def error(self, sentence: str) -> None:
        """What went wrong, on standard error."""
        with contextlib.suppress(OSError):
            print(f"patentviewer: {shown(sentence)}", file=sys.stderr, flush=True)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Rows under column names; nothing when JSON is asked for."""
        if self.as_json:
            return
        from patentviewer.cli import terminal  # noqa: PLC0415 - slow to load

        shown_rows = ([shown(cell) for cell in row] for row in rows)
        terminal.print_table(columns, shown_rows, None if sys.stdout.isatty() else 160)

    def follow(self, work: Iterator[Progress]) -> Progress | None:
        """Show the progress of long work to its end, and return its last progress.

        Ctrl-C closes the work, which keeps what it has done, and goes on as KeyboardInterrupt.
        """
        if isinstance(work, Generator):
            with closing(work):
                return self._shown(work)
        return self._shown(work)

    def _shown(self, work: Iterator[Progress]) -> Progress | None:
        if sys.stderr.isatty() and not self.as_json:
            return _shown_as_bar(work)
        return _shown_as_lines(work)


def _shown_as_lines(work: Iterator[Progress]) -> Progress | None:
    last: Progress | None = None
    printed = time.monotonic()
    for last in work:
        if time.monotonic() - printed >= SECONDS_BETWEEN_LINES:
            printed = time.monotonic()
            print(_in_words(last), file=sys.stderr, flush=True)
    return last


def _in_words(progress: Progress) -> str:
    of = f" of {progress.total:,}" if progress.total else ""
    rate = f", {progress.rate:.0f}/s" if progress.rate else ""
    left = f", {_duration(progress.seconds_left)} left" if progress.seconds_left else ""
    return f"{progress.stage}: {progress.done:,}{of}{rate}{left}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02} min"
    return f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def _shown_as_bar(work: Iterator[Progress]) -> Progress | None:
    from patentviewer.cli import terminal  # noqa: PLC0415 - slow to load

    last: Progress | None = None
    with terminal.bar() as show:
        for last in work:
            words = _in_words(last).partition(": ")[2]
            show(last, words, shown(last.message)[-60:])
    return last
