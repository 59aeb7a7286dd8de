from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from tiny_model import SIDE, write_model

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.search.described import Described
from patentviewer.search.embedding import Embedding, Stored, described
from patentviewer.search.encoder import Encoder

Inputs = NDArray[np.uint8]


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    write_model(tmp_path / "tiny", local_features=0.2)
    return Encoder.open(tmp_path / "tiny")


def inputs(count: int) -> list[Inputs]:
    rng = np.random.default_rng(0)
    return list(rng.integers(0, 256, (count, SIDE, SIDE)).astype(np.uint8))


def as_bytes(stored: list[Stored]) -> list[tuple[bytes, bytes]]:
    return [(vector.tobytes(), local_features) for vector, local_features in stored]


def refused() -> Encoder:
    raise UserError(Message("model.provider_absent"))


class Watched:
    """A model that tells how many figures it is given at once, and can be held up."""

    def __init__(self, encoder: Encoder, batch: int = 1, seconds: float = 0.0) -> None:
        self._encoder, self._seconds = encoder, seconds
        self.batch, self.at_once = batch, 1
        self.given: list[int] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def describe(self, figures: Inputs) -> Described:
        assert self.may_go_on.wait(20)
        time.sleep(self._seconds)
        self.given.append(len(figures))
        return self._encoder.describe(figures)


def test_figures_come_back_in_their_order_as_if_each_were_embedded_alone(encoder: Encoder) -> None:
    figures = inputs(23)
    with closing(Embedding(lambda: encoder)) as embedding:
        for start in range(0, 23, 5):
            embedding.begin(figures[start : start + 5])
        found = [stored for some in embedding.embedded() for stored in some]
        assert list(embedding.embedded()) == []
        embedding.begin(figures[:1])
        again = [stored for some in embedding.embedded() for stored in some]
    assert as_bytes(found) == [as_bytes(described(encoder, [one]))[0] for one in figures]
    assert as_bytes(again) == as_bytes(found[:1])


def test_a_model_is_given_full_batches_whatever_files_the_figures_are_of(encoder: Encoder) -> None:
    watched = Watched(encoder, batch=8)
    with closing(Embedding(lambda: watched)) as embedding:  # type: ignore[return-value, arg-type]
        for one in inputs(19):
            embedding.begin([one])
        assert sum(map(len, embedding.embedded())) == 19
    assert watched.given == [8, 8, 3]


def test_who_gives_figures_does_not_wait_for_the_model(encoder: Encoder) -> None:
    watched = Watched(encoder)
    watched.may_go_on.clear()
    with closing(Embedding(lambda: watched)) as embedding:  # type: ignore[return-value, arg-type]
        embedding.begin(inputs(3))
        watched.may_go_on.set()
        assert sum(map(len, embedding.embedded())) == 3


def test_figures_that_wait_are_let_go_when_the_work_is_stopped(encoder: Encoder) -> None:
    watched = Watched(encoder, seconds=0.2)
    with closing(Embedding(lambda: watched)) as embedding:  # type: ignore[return-value, arg-type]
        embedding.begin(inputs(40))
    assert len(watched.given) < 40
    assert not [one for one in threading.enumerate() if one.name.startswith("embedding")]


def test_the_model_is_opened_for_the_first_figure_and_what_is_wrong_is_said_there() -> None:
    with closing(Embedding(refused)) as embedding:
        embedding.begin([])
        assert list(embedding.embedded()) == []
        with pytest.raises(UserError):
            embedding.begin(inputs(1))
