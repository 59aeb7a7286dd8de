"""Several designs in one file are told apart by the labels of their views."""

from __future__ import annotations

from patentviewer.drawings.designs import DesignPart, designs_in
from patentviewer.model.documents import Bibliography


def test_views_of_a_registration_are_shared_out_among_its_designs() -> None:
    known = Bibliography(
        number="WO DM/99123",
        country="WO",
        title="Vessels",
        descriptions={"1.1": "Front", "2.1": "Rear", "2.2": "Top"},
    )
    parts = designs_in(known, ["1.1", "FIG. 2.1", "", "2.2", "1.2"])
    assert [(part.known.number, part.figures) for part in parts] == [
        ("WO DM/99123-1", (0, 4)),
        ("WO DM/99123-2", (1, 2, 3)),
    ]
    assert parts[0].known.descriptions == {"1.1": "Front"}
    assert {part.known.title for part in parts} == {"Vessels"}


def test_a_patent_has_one_design_whatever_its_labels() -> None:
    known = Bibliography(number="US D1051730 S", country="US")
    assert designs_in(known, ["1.1", "2.1"]) == [DesignPart(known, (0, 1))]


def test_what_has_its_place_already_or_no_labels_stays_as_it_is() -> None:
    for number, labels in (("WO DM/99123-2", ["2.1", "2.2"]), ("WO DM/99123", ["", "FIG. 3"])):
        known = Bibliography(number=number, country="WO")
        assert designs_in(known, labels) == [DesignPart(known, (0, 1))]
    assert designs_in(Bibliography(), []) == [DesignPart(Bibliography(), ())]


def test_a_community_filing_numbers_its_designs_with_four_digits() -> None:
    known = Bibliography(number="EM 008765432", country="EM")
    (part,) = designs_in(known, ["3.1", ""])
    assert (part.known.number, part.figures) == ("EM 008765432-0003", (0, 1))
