"""What is near to a query beside collections that stay: as if all were put side by side anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.model.circumstances import CollectionState
from patentviewer.search.beside import Steady
from patentviewer.search.corpus import Corpus
from patentviewer.search.facts import FigureFacts, FileFacts
from patentviewer.search.index import empty
from patentviewer.search.snapshot import Snapshot
from patentviewer.search.voting import Whole

File = tuple[str, str, str]
"""What a file is called, its US class, its title; called "/..." where it has no number."""


def collection(name: str, files: Sequence[File], whole: Whole | None = None) -> Snapshot:
    """A collection of these files, without figures."""
    called, classes, titles = (tuple(column) for column in zip(*files, strict=True))
    nothing = ("",) * len(files)
    paths = tuple(one if one.startswith("/") else "" for one in called)
    facts = FileFacts(
        np.arange(len(files)), called, called, nothing, paths, np.zeros(len(files), np.int32),
        nothing, nothing, classes, titles,
    )  # fmt: skip
    figures = FigureFacts(
        np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.uint8),
        (),
    )  # fmt: skip
    state = CollectionState(name, (), 0, 0, 0, 0, 0, "", "")
    return Snapshot(
        name, (0, 0), empty("", 4), facts, figures, state, lambda _: {}, lambda _: [], lambda _: {},
        whole=None if whole is None else (whole, Whole({}, ())),
    )  # fmt: skip


numbers = st.sampled_from(["US D1", "US D2", "US D20", "EM 3", "JP 4", "US D9"])
paths = st.sampled_from(["/a.png", "/b.png", "/z/a.png"])
classes = st.sampled_from(["D26/65", "D26-65", "D6/300", ""])
file = st.tuples(numbers | paths, classes, st.just(""))
some = st.lists(st.lists(file, min_size=1, max_size=8), max_size=3)


@given(some, some)
def test_designs_are_numbered_as_if_all_were_put_side_by_side_anew(
    here: list[list[File]], there: list[list[File]]
) -> None:
    own = [collection(f"own {at}", files) for at, files in enumerate(here)]
    near = [collection(f"near {at}", files, Whole({}, ())) for at, files in enumerate(there)]
    steady = Corpus(own)
    arranged = Steady(own, steady.design_of_file).beside(near)
    anew = Corpus([*own, *near])
    if own or near:
        np.testing.assert_array_equal(arranged.design_of_file, anew.design_of_file)
    together = Corpus([*own, *near], (), arranged)
    for mine, other in zip(together.kinds, anew.kinds, strict=True):
        named = [mine.mains[code] if code >= 0 else "" for code in mine.main.tolist()]
        assert named == [other.mains[code] if code >= 0 else "" for code in other.main.tolist()]
        named = [mine.subs[code] if code >= 0 else "" for code in mine.sub.tolist()]
        assert named == [other.subs[code] if code >= 0 else "" for code in other.sub.tolist()]
        np.testing.assert_array_equal(mine.sure, other.sure)


def test_titles_are_told_by_the_whole_of_a_collection_and_by_those_that_stay() -> None:
    """What is near teaches nothing: the whole that it is of has said it already."""
    here = collection(
        "own", [("US D1", "D6/300", "Chair"), ("US D2", "", "Stool"), ("US D3", "", "Gyrotron")]
    )
    words = {"stool": Counter({"D6": 9}), "gyrotron": Counter({"D13": 7})}
    whole = Whole(words, ("D6/349", "D13/110"))
    near = collection(
        "near",
        [("US D2", "D6/349", "Stool"), ("US D4", "", "Gyrotron"), ("US D5", "D14/1", "Gyrotron")],
        whole,
    )
    steady = Steady([here], Corpus([here]).design_of_file)
    us_class, _ = steady.beside([near]).kinds()
    mains = [us_class.mains[code] for code in us_class.main.tolist()]
    assert mains == ["D6", "D6", "D13", "D13", "D14"]
    assert us_class.sure[0] == us_class.sure[1] == us_class.sure[4] == 1
    assert 0 < us_class.sure[3] == us_class.sure[2] < 1
    assert us_class.subs[int(us_class.sub[1])] == "D6/349"


def test_what_stays_is_worked_out_once_for_what_a_server_says() -> None:
    here = collection("own", [("US D1", "D6/300", "Chair")])
    steady = Steady([here], Corpus([here]).design_of_file)
    said, said_later = ((Whole({}, ("D6/300",)), Whole({}, ())) for _ in range(2))
    assert steady.begun((said,)) is steady.begun((said,))
    assert steady.begun((said_later,)) is not steady.begun((said,))
