from __future__ import annotations

import numpy as np

from patentviewer import memory
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import default_model


def test_memory_can_be_given_back_at_any_time() -> None:
    memory.give_back()


def test_a_model_that_gave_its_memory_back_answers_as_before() -> None:
    encoder = Encoder.open(default_model(), provider="cpu")
    side = encoder.manifest.preparation.size
    inputs = np.zeros((3, side, side), np.uint8)
    inputs[:, side // 4 : side // 2, side // 4] = 255
    before = encoder.embed(inputs)
    encoder.give_back_memory()
    assert np.array_equal(encoder.embed(inputs), before)
