"""A model's first network learns on, from documents, by what the model makes of its maps.

The descriptors are linear maps of pooled feature maps, of the backbone's stages and of the heads'
blocks. So these are taught directly, by a linear head that is thrown away (deep supervision: Lee et
al. 2015, "Deeply-Supervised Nets"), beside the vectors of the heads.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.training.losses import ArcFace, contrastive
from patentviewer.training.network import Head, Network
from patentviewer.training.pooling import pooled
from patentviewer.training.pools import UNKNOWN, Batch, Mixture, Pool
from patentviewer.training.train import Schedule, State, begin_with, drift, suits_halves

BACKBONE_RATE = 0.3
KEEPING = 1.0
"""Of the schedule, where nothing else is said: what the backbone knows from photographs is kept."""

WARM_UP = 40
AVERAGING = 0.995
"""Of the schedule: a network that has learned before needs few steps of either."""

POOLED = 256
"""Dimensions that the head of the pooled maps makes of them."""

ARC_WEIGHT = 0.15
"""Of ArcFace over the documents, beside the contrastive losses over all designs."""


class PooledHead(nn.Module):
    """A linear map of standardised pooled maps to vectors of length 1."""

    def __init__(self, features: int, dimensions: int = POOLED) -> None:
        super().__init__()
        self.standardise = nn.BatchNorm1d(features, affine=False)
        self.project = nn.Linear(features, dimensions, bias=False)
        self.norm = nn.BatchNorm1d(dimensions)

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """maps: as :meth:`Network.maps` gives them, N x C x h x w each. Returns N x dimensions."""
        return functional.normalize(self.norm(self.project(self.standardise(in_one(maps)))))


def in_one(maps: Sequence[Tensor]) -> Tensor:
    """Feature maps pooled, side by side, N x F."""
    return torch.cat([part for features in maps for part in pooled(features.float())], 1)


def mixture_of(pools: Sequence[Pool], counts: Sequence[int]) -> Mixture:
    """Pools with their counts, the real ones first, so that ArcFace can number their designs.

    Of real ones only what their own hand drew is learned from. Raises UserError where none is.
    """
    order = sorted(range(len(pools)), key=lambda place: not pools[place].real)
    if not pools[order[0]].real:
        raise UserError(Message("training.no_real_documents"))
    drawn = [pool.part(~pool.restyled) if pool.real else pool for pool in pools]
    return Mixture([drawn[place] for place in order], [counts[place] for place in order])


def begin_documents(network: Network, schedule: Schedule, mixture: Mixture) -> State:
    """A run that goes on with a network. mixture: as :func:`mixture_of` makes it."""
    torch.manual_seed(schedule.seed)
    size = max(schedule.sizes)
    with torch.inference_mode():
        features = in_one(network.eval().maps(torch.zeros(1, 1, size, size))).shape[1]
    designs = sum(sampler.designs for sampler in mixture.samplers if sampler.pool.real)
    loss = nn.ModuleDict(
        {
            "pooled": PooledHead(features),
            "documents": ArcFace(designs, POOLED),
            "hands": ArcFace(designs, network.architecture.descriptor),
        }
    )
    return begin_with(network, loss, schedule)


def losses_of(state: State, batch: Batch, device: torch.device) -> dict[str, Tensor]:
    """The losses of a batch, by name.

    Sameness of design by shape, by rendering and by the pooled maps, likeness of kind, ArcFace over
    the documents by pooled maps (documents) and by rendering (hands), and the backbone's drift.
    """
    ink = torch.as_tensor(batch.ink, device=device)[:, None].float().div_(255)
    ink = ink.to(memory_format=torch.channels_last)
    design = torch.as_tensor(batch.design, device=device)
    kind = torch.as_tensor(batch.kind, device=device)
    own_style = torch.as_tensor(batch.rendering, device=device)
    real = own_style & torch.as_tensor(batch.real, device=device)
    network, schedule = state.network, state.schedule
    with torch.autocast(device.type, torch.bfloat16, enabled=suits_halves(network, device)):
        maps, last = network.backbone.maps(ink)
        heads = {name: head for name, head in network.heads.items() if isinstance(head, Head)}
        blocks = {name: head.block(last) for name, head in heads.items()}
    vectors = {
        name: functional.normalize(head.described(blocks[name])) for name, head in heads.items()
    }
    shape, rendering = vectors["shape"], vectors["rendering"]
    seen = state.loss["pooled"]([*maps, *blocks.values()])
    known = kind != UNKNOWN
    losses = {
        "shape": contrastive(shape, design),
        "rendering": contrastive(rendering[own_style], design[own_style]),
        "pooled": contrastive(seen[own_style], design[own_style]),
        "kind": schedule.kind_weight
        * contrastive(shape[known], kind[known], schedule.kind_temperature),
        "documents": ARC_WEIGHT * state.loss["documents"](seen[real], design[real]),
        "hands": ARC_WEIGHT * state.loss["hands"](rendering[real], design[real]),
    }
    if state.before is not None:
        losses["drift"] = schedule.keeping * drift(state.before, maps[-1], ink)
    return losses
