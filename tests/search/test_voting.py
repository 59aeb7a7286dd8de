from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.search import voting
from patentviewer.search.titles import TitleClasses, bundled, words_of

NONE = [""]


def us(classes: list[str], titles: list[str] | None = None) -> tuple[voting.System, ...]:
    return voting.systems(classes, [""] * len(classes), titles or [""] * len(classes))


def test_designs_of_the_class_of_the_nearest_rise_and_others_fall() -> None:
    classes = ["D6/366", "D6/400", "D6-366", "D26/76", "D6/366", "D26/76", ""]
    likeness = np.array([0.9, 0.85, 0.8, 0.5, 0.3, 0.31, 0.29], np.float32)
    added = voting.voted(likeness, us(classes)).added
    assert added[4] > added[1] > 0 > added[3]
    assert added[4] > added[5]
    # Of an unknown kind: neither helped nor punished.
    assert added[6] == 0
    assert likeness[4] + added[4] > likeness[6] > likeness[5] + added[5]


def test_what_may_not_vote_does_not() -> None:
    classes = ["D99/1", "D6/366", "D6/366", "D99/1"]
    likeness = np.array([1.0, 0.7, 0.6, 0.2], np.float32)
    may = np.array([False, True, True, True])
    votes = voting.voted(likeness, us(classes), may)
    assert votes.classes[0][0] == "D6"
    assert votes.added[3] < 0 < votes.added[1]
    left_out = np.array([-3.0, 0.7, 0.6, 0.2], np.float32)
    same = voting.voted(left_out, us(classes))
    assert np.allclose(same.added[1:], votes.added[1:])


def test_locarno_classes_vote_as_us_classes_do_and_side_by_side() -> None:
    us_class = ["D6/366", "", "", "D26/76", ""]
    locarno = ["", "06-01", "06-01", "", "26-05"]
    likeness = np.array([0.9, 0.88, 0.86, 0.4, 0.4], np.float32)
    votes = voting.voted(likeness, voting.systems(us_class, locarno, [""] * 5))
    assert votes.classes[0][0] == "06"
    assert votes.added[1] > 0
    assert votes.added[3] < 0
    assert votes.added[4] < 0


def test_the_query_s_own_class_speaks_louder_than_the_nearest() -> None:
    classes = ["D6/366"] * 5 + ["D26/76"]
    likeness = np.linspace(0.6, 0.5, 6).astype(np.float32)
    assert voting.voted(likeness, us(classes)).added[5] < 0
    own = voting.voted(likeness, us(classes), own=("D26-76", ""))
    assert own.added[5] > 0 > own.added[0]
    assert own.classes[0][0] == "D26"
    alone = voting.voted(likeness[4:], us(["", "D26/76"]), own=("D26/76", ""))
    assert alone.added[1] > 0
    assert alone.added[0] == 0


def test_a_title_stands_in_for_a_class_that_is_not_known() -> None:
    classes = ["D26/76", "D26/76", "D26/76", "", "", "D26/76"]
    titles = ["Lamp", "Lantern", "Lamp", "Desk lamp", "Armchair", ""]
    likeness = np.array([0.9, 0.8, 0.7, 0.3, 0.3, 0.3], np.float32)
    added = voting.voted(likeness, us(classes, titles)).added
    assert added[3] > 0 > added[4]
    assert added[3] < added[5]


def test_the_query_s_own_class_changes_nothing_where_no_design_has_one() -> None:
    nothing = voting.systems([""] * 3, [""] * 3, [""] * 3)
    votes = voting.voted(np.array([0.9, 0.5, 0.1], np.float32), nothing, own=("D6/366", "06-01"))
    assert not votes.added.any()
    assert votes.classes == ()


def test_without_any_class_nothing_changes() -> None:
    likeness = np.array([0.9, 0.1], np.float32)
    votes = voting.voted(likeness, us(["", ""]))
    assert not votes.added.any()
    assert votes.classes == ()


@given(
    st.lists(
        st.sampled_from(["", "D6/1", "D6/2", "D26/76", "26-05", "x"]), min_size=1, max_size=40
    ),
    st.integers(0, 1000),
    st.floats(0, 3),
)
def test_no_vote_adds_more_than_its_weight(classes: list[str], seed: int, weight: float) -> None:
    likeness = np.random.default_rng(seed).uniform(-1, 1, len(classes)).astype(np.float32)
    added = voting.voted(likeness, us(classes), weight=weight).added
    assert np.isfinite(added).all()
    assert (np.abs(added) <= weight + 1e-5).all()


@pytest.mark.parametrize(
    ("written", "plain"),
    [("D26-65", "D26/65"), ("D 6/ 366", "D6/366"), ("26-05; 26-02", "26-05"), ("", "")],
)
def test_a_class_is_known_however_it_is_written(written: str, plain: str) -> None:
    assert voting.plain_class(written) == plain


def test_words_of_titles_are_small_singular_and_say_something() -> None:
    assert words_of("Set of Table Lamps for a Watch") == ("table", "lamp", "watch")
    assert words_of("") == ()


def test_the_bundled_words_know_common_articles() -> None:
    known = TitleClasses.learned((), bundled())
    for title, name in (("Vacuum cleaner", "D32"), ("Shoe", "D2"), ("Lamp", "D26")):
        found, sure = known.class_of(title)
        assert found == name
        assert 0 < sure < 1
    assert known.class_of("Qwertzuiop") == ("", 0.0)


def test_a_collection_s_own_titles_teach_words() -> None:
    known = TitleClasses.learned([("Fnord", "D7"), ("Fnord with lid", "D7"), ("Lid", "D9")])
    assert known.class_of("Small fnord")[0] == "D7"


@given(st.integers(0, 1000), st.floats(0, 3))
def test_no_likeness_leaves_its_range_and_of_one_class_the_more_alike_stay_first(
    seed: int, weight: float
) -> None:
    random = np.random.default_rng(seed)
    likeness = np.sort(random.uniform(-1, 1, 30)).astype(np.float32)
    classes = [str(name) for name in random.choice(["D6/1", "D26/76", ""], 30)]
    together = likeness + voting.voted(likeness, us(classes), weight=weight).added
    assert (np.abs(together) <= 1 + 1e-6).all()
    for name in set(classes):
        own = together[[one == name for one in classes]]
        assert (np.diff(own) >= -1e-6).all()
