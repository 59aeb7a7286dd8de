from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patentviewer.errors import UserError
from patentviewer.model.annotation import (
    Annotation,
    Arrow,
    Callout,
    Highlight,
    Measure,
    Text,
    from_json,
    next_number,
    to_json,
)
from patentviewer.model.measuring import Length, ratio, ratio_in_words

places = st.tuples(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
annotations: st.SearchStrategy[Annotation] = st.one_of(
    st.builds(Measure, places, places, st.text()),
    st.builds(Callout, places, places, st.integers(1, 99), st.text()),
    st.builds(Arrow, places, places, st.text()),
    st.builds(Highlight, st.lists(places, min_size=3, max_size=6).map(tuple), st.text()),
    st.builds(Text, places, st.text()),
)


@given(annotations)
def test_an_annotation_survives_json(annotation: Annotation) -> None:
    assert from_json(json.loads(json.dumps(to_json(annotation)))) == annotation


@pytest.mark.parametrize("plain", [{}, {"kind": "stamp"}, {"kind": "text", "colour": 3}])
def test_what_is_no_annotation_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(UserError, match="no annotation"):
        from_json(plain)


def test_callouts_are_numbered_on() -> None:
    assert next_number(()) == 1
    assert next_number((Callout((0, 0), (1, 1), 4), Text((0, 0), "x"))) == 5


def test_lengths_are_measured_and_compared() -> None:
    tall, wide = Length((0, 0), (0, 300)), Length((0, 0), (400, 300))
    assert wide.pixels == 500
    assert tall.degrees == 90
    assert ratio(wide, tall) == pytest.approx(5 / 3)
    assert ratio_in_words(wide, tall) == "1.67 : 1"
    assert tall.millimetres(300) == pytest.approx(25.4)
    assert tall.millimetres(0) is None
    assert ratio(wide, Length((1, 1), (1, 1))) is None
