"""Tables and bars on a terminal; loaded by a command that prints one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from rich.box import SIMPLE_HEAD
from rich.console import Console as RichConsole
from rich.markup import escape
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bars
from rich.table import Table
from rich.text import Text

from patentviewer.progress import Progress


class _Printer(RichConsole):
    def on_broken_pipe(self) -> None:
        """Leave it to the command, as for all that is printed."""
        raise BrokenPipeError


def print_table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], width: int | None = None
) -> None:
    """Rows under column names on standard output. width: in characters; None for the terminal's."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    _Printer(width=width, highlight=False).print(table)


@contextmanager
def bar() -> Iterator[Callable[[Progress, str, str], None]]:
    """A bar on standard error, gone at the end; gives what shows a progress on it.

    That takes the progress, what to say of it, and its message.
    """
    bars = Bars(
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[words]}"),
        TextColumn("[dim]{task.fields[message]}"),
        console=RichConsole(stderr=True),
        transient=True,
    )
    with bars:
        task = bars.add_task("", total=None, words="", message="")

        def show(progress: Progress, words: str, message: str) -> None:
            bars.update(
                task,
                description=progress.stage,
                completed=progress.done,
                total=progress.total,
                words=words,
                message=escape(message),
            )

        yield show
