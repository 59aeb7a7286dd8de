"""Which designs of a ranking are shown, and in what order. Nothing of Qt."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from patentviewer.model.design import DesignKey
    from patentviewer.model.ranking import DesignHit, Ranking


SortKey: TypeAlias = "Callable[[DesignHit], Any]"
"""What rows are sorted by; its values can be compared with each other."""


class Fold(Enum):
    """How many designs nearly the same as one are folded under it, or shown below it."""

    NOTHING = "nothing"
    FOLDED = "folded"
    UNFOLDED = "unfolded"
    IS_ONE = "is_one"
    """It is itself one of those, shown below its own."""


class Arrangement:
    """The rows of the results.

    is_seen: whether a design has been looked at. It is asked when the rows are arranged, so that
    none vanishes while it is looked at.
    """

    def __init__(self, is_seen: Callable[[DesignKey], bool]) -> None:
        self._is_seen = is_seen
        self.ranking: Ranking | None = None
        self.rows: tuple[DesignHit, ...] = ()
        self.hides_seen = False
        self.applicant = ""
        self._shown = 0
        self._unfolded: set[DesignKey] = set()
        self._unfolded_rows: frozenset[DesignKey] = frozenset()
        self._row_of: dict[DesignKey, int] | None = {}
        self._key: SortKey | None = None
        self._is_descending = False

    @property
    def hidden(self) -> int:
        """How many designs below the cut-off are not shown."""
        if self.ranking is None or self.applicant:
            return 0
        return len(self.ranking.designs) - self._end(self.ranking)

    def _end(self, ranking: Ranking) -> int:
        return min(max(ranking.cut_off, self._shown), len(ranking.designs))

    def hit(self, row: int) -> DesignHit | None:
        """The design in a row, or None where there is no such row."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def row_of(self, design: DesignKey | None) -> int:
        """The row of a design, or -1."""
        if self._row_of is None:
            self._row_of = {hit.design: row for row, hit in enumerate(self.rows)}
        return self._row_of.get(design, -1) if design is not None else -1

    def fold(self, hit: DesignHit) -> Fold:
        """What is folded under a design, or unfolded below it."""
        if hit.design in self._unfolded_rows:
            return Fold.IS_ONE
        if not hit.duplicates:
            return Fold.NOTHING
        return Fold.UNFOLDED if hit.design in self._unfolded else Fold.FOLDED

    def set_ranking(self, ranking: Ranking | None) -> None:
        """Show another ranking, cut where it says."""
        self.ranking = ranking
        self._shown = 0
        self._arrange()

    def show(self, count: int) -> None:
        """Show so many of the most similar designs, those below the cut-off too."""
        self._shown = count
        self._arrange()

    def hide_seen(self, hide: bool) -> None:
        """Leave out, or show, what has been looked at by now."""
        self.hides_seen = hide
        self._arrange()

    def show_applicant(self, applicant: str) -> None:
        """Show the designs of one applicant, however little they are like; "" for all again."""
        self.applicant = applicant
        self._arrange()

    def toggle_fold(self, design: DesignKey) -> None:
        """Show the designs nearly the same as one below it, or fold them under it again."""
        self._unfolded ^= {design}
        self._arrange()

    def sort(self, key: SortKey | None, *, is_descending: bool = False) -> None:
        """Sort by a key; None leaves the ranking's own order, the most similar first."""
        self._key, self._is_descending = key, is_descending
        self._arrange()

    def _arrange(self) -> None:
        hits: list[DesignHit] = []
        if self.ranking is not None:
            end = None if self.applicant else self._end(self.ranking)
            hits = list(self.ranking.designs[:end])
        if self.applicant:
            hits = [hit for hit in hits if _is_of(hit, self.applicant)]
        if self.hides_seen:
            hits = [hit for hit in hits if not self._is_seen(hit.design)]
        if self._key is not None:
            hits.sort(key=self._key, reverse=self._is_descending)
        self.rows = self._with_unfolded(hits)
        self._row_of = None  # made when it is asked for

    def _with_unfolded(self, hits: list[DesignHit]) -> tuple[DesignHit, ...]:
        """The rows, with those nearly the same below their own where that is asked for."""
        if not self._unfolded:
            self._unfolded_rows = frozenset()
            return tuple(hits)
        known = {hit.design for hit in hits}
        rows: list[DesignHit] = []
        for hit in hits:
            rows.append(hit)
            if hit.design in self._unfolded:
                rows += [other for other in hit.duplicates if other.design not in known]
        self._unfolded_rows = frozenset(hit.design for hit in rows) - known
        return tuple(rows)


def _is_of(hit: DesignHit, applicant: str) -> bool:
    """Whether a design, or one folded under it, is an applicant's."""
    wanted = applicant.casefold()
    return any(one.bibliography.applicant.casefold() == wanted for one in (hit, *hit.duplicates))
