"""Problems in the catalogue: which files could not be used, and why."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable

from patentviewer.messages import Message
from patentviewer.model.documents import (
    Problem,
)
from patentviewer.search.catalogue.files import Files


class Problems(Files):
    """Problems of files, and of what the walk of a folder could not list."""

    def add_problem(self, folder: int, file: int | None, problem: Problem) -> None:
        """Keep why something could not be used."""
        self.connection.execute(
            "INSERT INTO problems (folder, file, shown, reason, advice) VALUES (?, ?, ?, ?, ?)",
            (
                folder,
                file,
                problem.file,
                problem.reason.to_text(),
                problem.advice.to_text() if problem.advice else "",
            ),
        )

    def replace_walk_problems(self, folder: int, problems: Iterable[Problem]) -> None:
        """Keep what the last walk of a folder could not list, in place of what it was before."""
        self.connection.execute("DELETE FROM problems WHERE folder = ? AND file IS NULL", (folder,))
        for problem in problems:
            self.add_problem(folder, None, problem)

    def remove_walk_problem(self, folder: int, reason: Message) -> None:
        """Remove those problems of a folder that have this reason and belong to no file."""
        self.connection.execute(
            "DELETE FROM problems WHERE folder = ? AND file IS NULL AND reason = ?",
            (folder, reason.to_text()),
        )

    def walk_problems(self, folder: int) -> tuple[Problem, ...]:
        """What the last walk of a folder could not list, in the order in which it was met."""
        rows = self._rows(
            "SELECT shown, reason, advice FROM problems WHERE folder = ? AND file IS NULL "
            "ORDER BY id",
            folder,
        )
        return tuple(_problem(*row) for row in rows)

    def problems(self) -> tuple[Problem, ...]:
        """Every problem, by file."""
        rows = self._rows("SELECT shown, reason, advice FROM problems ORDER BY shown, id")
        return tuple(_problem(*row) for row in rows)

    def problems_of(self, file: str) -> tuple[Problem, ...]:
        """The problems of one file, as it is shown, and of what lies in it if it is an archive."""
        rows = self._rows(
            "SELECT shown, reason, advice FROM problems "
            "WHERE substr(shown, 1, length(?1)) = ?1 ORDER BY shown, id",
            file,
        )
        begin_like_it = (_problem(*row) for row in rows)
        return tuple(problem for problem in begin_like_it if problem.is_of(file))

    def count_of_reason(self, reason: Message) -> int:
        """How many problems have this reason."""
        query = "SELECT count(*) FROM problems WHERE reason = ?"
        return int(self.connection.execute(query, (reason.to_text(),)).fetchone()[0])

    def count_of_problems(self, known: Collection[tuple[str, Message]]) -> int:
        """How many problems are of one of these files, as it is shown, for the reason beside it."""
        if not known:
            return 0
        found = self.connection.execute(
            "SELECT count(*) FROM problems WHERE (shown, reason) IN "
            "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))",
            (json.dumps([(file, reason.to_text()) for file, reason in known]),),
        )
        return int(found.fetchone()[0])

    def try_again(self, problems: Iterable[Problem]) -> None:
        """Have the next refresh read the files of these problems, though they have not changed.

        The archives that could not be listed are listed again.
        """
        problems = tuple(problems)
        for folder, root in self.folders().items():
            for relative in self.archives(folder):
                archive = os.path.join(root, relative)  # noqa: PTH118 (as the walk shows it)
                if any(problem.is_of(archive) for problem in problems):
                    self.connection.execute(
                        "DELETE FROM archives WHERE folder = ? AND relative = ?", (folder, relative)
                    )
        self.connection.executemany(
            "UPDATE files SET was_readable = 0 WHERE id IN "
            "(SELECT file FROM problems WHERE shown = ? AND reason = ?)",
            [(problem.file, problem.reason.to_text()) for problem in problems],
        )


def _problem(shown: str, reason: str, advice: str) -> Problem:
    return Problem(shown, Message.of_text(reason), Message.of_text(advice) if advice else None)
