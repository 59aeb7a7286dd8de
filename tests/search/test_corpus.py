"""Collections side by side: which figures are of which design."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from test_beside import collection

from patentviewer.search.corpus import Corpus
from patentviewer.search.facts import FigureFacts
from patentviewer.search.growing_vectors import GrowingVectors
from patentviewer.search.snapshot import Snapshot


def with_figures(snapshot: Snapshot, file: list[int]) -> Snapshot:
    """A collection that holds a figure for each of these numbers of files."""
    count = len(file)
    zeros = np.zeros(count, np.int32)
    index = replace(
        snapshot.index,
        ids=np.arange(count, dtype=np.int64),
        tail=GrowingVectors.of(np.zeros((count, 4), np.float32)),
    )
    figures = FigureFacts(
        np.array(file, np.int32), zeros, zeros, np.zeros(count, np.uint8), ("",) * count
    )
    return replace(snapshot, index=index, figures=figures)


@pytest.mark.parametrize("file", [[0, 0, 0, 1, 2, 2, 3], [3, 0, 2, 0, 1, 0, 2], [0, 0, 3, 3]])
def test_the_figures_of_some_designs_are_all_of_them_in_their_order(file: list[int]) -> None:
    one = collection("one", [(f"US D{number}", "", "") for number in (4, 1, 2, 1)])
    two = collection("two", [("US D1", "", ""), ("/a.png", "", "")])
    corpus = Corpus([with_figures(one, file), with_figures(two, [0, 0, 1])])
    for designs in ([], [0], [1, 3], [0, 1, 2, 3]):
        wanted = np.array(designs, np.int64)
        expected = np.flatnonzero(np.isin(corpus.figure_design, wanted))
        assert corpus.of_designs(wanted).tolist() == expected.tolist()
