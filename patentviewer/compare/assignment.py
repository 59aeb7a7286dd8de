"""Pairs rows with columns one to one so that the sum of costs is least: the assignment problem.

Shortest augmenting paths with potentials, as Jonker and Volgenant describe them (Computing 38,
1987). It is written out here because SciPy, which has it too, is 100 MB that nothing else at run
time needs; the tests compare the two.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def assign(costs: NDArray[np.floating]) -> list[tuple[int, int]]:
    """One-to-one pairs (row, column) of least total cost, by row.

    costs: rows x columns, finite. Every row or every column, whichever are fewer, gets a
    partner. O(fewer² x more).
    """
    rows, columns = costs.shape
    if rows == 0 or columns == 0:
        return []
    if rows > columns:
        return sorted((row, column) for column, row in assign(costs.T))
    column_of = _rows_into_columns(np.asarray(costs, np.float64))
    return [(row, int(column)) for row, column in enumerate(column_of)]


def _rows_into_columns(costs: NDArray[np.float64]) -> NDArray[np.intp]:
    """The column of each row; no more rows than columns. Column 0 and row 0 are dummies inside."""
    rows, columns = costs.shape
    row_price = np.zeros(rows + 1)
    column_price = np.zeros(columns + 1)
    row_of = np.zeros(columns + 1, np.intp)
    for row in range(1, rows + 1):
        row_of[0] = row
        came_from = np.zeros(columns + 1, np.intp)
        slack = np.full(columns + 1, np.inf)
        done = np.zeros(columns + 1, np.bool_)
        column = 0
        while row_of[column] != 0:
            done[column] = True
            at = row_of[column]
            reduced = costs[at - 1] - row_price[at] - column_price[1:]
            better = ~done[1:] & (reduced < slack[1:])
            slack[1:][better] = reduced[better]
            came_from[1:][better] = column
            nearest = int(np.where(done, np.inf, slack)[1:].argmin()) + 1
            step = slack[nearest]
            row_price[row_of[done]] += step
            column_price[done] -= step
            slack[~done] -= step
            column = nearest
        while column != 0:
            row_of[column] = row_of[came_from[column]]
            column = int(came_from[column])
    column_of = np.zeros(rows, np.intp)
    column_of[row_of[1:][row_of[1:] > 0] - 1] = np.flatnonzero(row_of[1:] > 0)
    return column_of
