"""How values of options are read."""

from __future__ import annotations

from patentviewer.cli import options


def test_weights_may_have_the_names_that_they_had_before() -> None:
    named = options.weights("shape=0.7,local_features=0.1,query_expansion=0.5,k_reciprocal=0.7")
    assert options.weights("shape=0.7,places=0.1,neighbours=0.5,reciprocity=0.7") == named
