"""The work of ``patentviewer train --documents``: a model's first network learns on."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.progress import Progress
from patentviewer.training import opening, train
from patentviewer.training.document_training import (
    AVERAGING,
    BACKBONE_RATE,
    KEEPING,
    WARM_UP,
    begin_documents,
    losses_of,
    mixture_of,
)
from patentviewer.training.encoding import Encoding
from patentviewer.training.network import Network
from patentviewer.training.pools import Pool

Follow = Callable[[Iterator[Progress]], Progress | None]


def train_documents(
    arguments: argparse.Namespace, follow: Follow, pools: Sequence[Pool], counts: Sequence[int]
) -> None:
    """Teach a model's first network on. counts: how many designs of each pool go into a batch."""
    mixture = mixture_of(pools, counts)
    network = _network(arguments.begin, arguments.seed)
    state = begin_documents(network, schedule_of(arguments), mixture)
    if arguments.resume:
        state.resume(arguments.output)
    follow(train.train(state, mixture, arguments.output, losses_of))
    if (arguments.output / train.LOG).exists():
        train.draw_curve(arguments.output)


def schedule_of(arguments: argparse.Namespace) -> train.Schedule:
    """How the network is taught on."""
    rate, keeping = arguments.backbone_rate, arguments.keeping
    return train.Schedule(
        kind_weight=arguments.kind_weight,
        pictures=arguments.pictures,
        minutes=arguments.minutes,
        rate=arguments.rate,
        backbone_rate=BACKBONE_RATE if rate is None else rate,
        keeping=KEEPING if keeping is None else keeping,
        warm_up=WARM_UP,
        sizes=tuple(arguments.sizes),
        averaging=AVERAGING,
        seed=arguments.seed,
        device=arguments.device,
        threads=arguments.threads,
        workers=arguments.workers,
    )


def _network(begin: Path, seed: int) -> Network:
    """The network to go on from: a checkpoint's, or a model folder's first.

    seed: of the heads' last maps, which no model holds.
    """
    if begin.is_file():
        return train.load_network(begin)
    torch.manual_seed(seed)
    return opening.opened(begin).statistics.seeing[0]


def go_on(encoding: Encoding, begin: Path, files: Sequence[Path]) -> None:
    """Let a model see with the mean of its first network and of what that has become.

    encoding: of the model folder begin. files: checkpoints of the run. Its maps stay: what the two
    networks see is alike enough. Raises UserError where they are not of one make, and for a model
    without a network of kinds.
    """
    if encoding.kind is None:
        raise UserError(Message("training.no_kinds_to_keep", folder=begin))
    trained = train.load_network(*files)
    first, *_ = encoding.statistics.seeing
    if _shapes(trained) != _shapes(first):
        raise UserError(Message("training.other_network", file=files[0], folder=begin))
    encoding.statistics.networks[0] = train.mean_of([first, trained])


def _shapes(network: Network) -> dict[str, torch.Size]:
    return {name: value.shape for name, value in network.state_dict().items()}
