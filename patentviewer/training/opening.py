"""A model folder back in torch, as it was before its export: to train it on or to extend it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.search.learned import KindMap
from patentviewer.search.manifest import MODEL_FILE, read_manifest
from patentviewer.training.backbones import PRETRAINED
from patentviewer.training.class_head import ClassHead, ClassMiddles
from patentviewer.training.encoding import Encoding
from patentviewer.training.kinds import KindNetwork
from patentviewer.training.linear_maps import Projection, RandomMaclaurin
from patentviewer.training.network import Architecture, Network

BACKBONE = "tf_efficientnet_lite0"
"""Of the models that can be opened."""

HALF = ".half"
"""What export.py adds to the name of a matrix that it stores at half precision."""

_NETWORK = "statistics.networks.0."
_KIND = "kind.1."
_CLASSES = "class_head."

Stored = Mapping[str, NDArray[np.float32]]


def stored(folder: Path) -> Stored:
    """Every number of a model's file, by the name it has in torch, at single precision."""
    graph = onnx.load(folder / MODEL_FILE).graph
    return {
        _name_of_today(one.name.removesuffix(HALF)): numpy_helper.to_array(one).astype(np.float32)
        for one in graph.initializer
    }


def _name_of_today(name: str) -> str:
    """A number's name, which may be that of a model of before version 0.2."""
    if name.startswith("places."):
        return name.replace("places.", "local_features.", 1)
    return name.replace(".trunk.", ".backbone.", 1)


def opened(folder: Path) -> Encoding:
    """What a folder's model.onnx was exported from, ready to be exported again.

    Without what the export leaves out: the vectors of the heads, of which only maps are used.
    Raises UserError for a model of other make.
    """
    manifest = read_manifest(folder)
    known = stored(folder)
    try:
        encoding = Encoding(
            [_network(known)],
            manifest.preparation.size,
            {name: _projection(known, f"learned.{name}") for name in _learned(known)},
            _projection(known, "layout.1"),
            RandomMaclaurin(known["pose.signs"].astype(np.float64)),
            _projection(known, "local_features.project"),
        )
        kind = _kind(known)
    except (KeyError, RuntimeError) as error:
        raise UserError(Message("training.no_model", folder=folder, why=error)) from error
    if kind is not None:
        encoding.add_kind(kind)
    if any(name.startswith(_CLASSES) for name in known):
        encoding.add_classes(_class_head(known))
    return encoding.eval()


def _class_head(known: Stored) -> ClassHead:
    one = {name.removeprefix(_CLASSES): known[name] for name in known if name.startswith(_CLASSES)}
    regressed = KindMap(one["mean"], one["matrix"], one["anchors"].T, one["kinds"], one["middle"])
    return ClassHead(regressed, ClassMiddles(one["middles"].T, one["usual"]))


def _learned(known: Stored) -> list[str]:
    """Names of the linear maps, in the order in which they are stored."""
    return [name.split(".")[1] for name in known if name.startswith("learned.") and "mean" in name]


def backbone_of(folder: Path) -> dict[str, Tensor]:
    """The weights of a model's backbone, as :class:`backbones.Photographs` takes them."""
    return _below(stored(folder), f"{_NETWORK}backbone.")


def kind_of(folder: Path) -> KindNetwork | None:
    """A model's network of kinds; None where it has none."""
    return _kind(stored(folder))


def _below(known: Stored, prefix: str) -> dict[str, Tensor]:
    return {
        name.removeprefix(prefix): torch.from_numpy(values)
        for name, values in known.items()
        if name.startswith(prefix)
    }


def _projection(known: Stored, name: str) -> Projection:
    mean, matrix = known[f"{name}.mean"], known[f"{name}.matrix"]
    return Projection(mean.astype(np.float64), matrix.astype(np.float64))


def _network(known: Stored) -> Network:
    found = _below(known, _NETWORK)
    width = len(found["heads.shape.block.first_norm.weight"])
    network = Network(Architecture(backbone=BACKBONE, pretrained=True, head_width=width))
    for name in network.heads:
        block = f"heads.{name}.block"
        # Both are added to the same map, so that they learn the same and are stored once.
        found.setdefault(f"{block}.shortcut.2.bias", found[f"{block}.second_norm.bias"])
    own = network.state_dict()
    unused = ("pool.", "project.", ".norm.", "num_batches_tracked")
    missing = [
        name for name in own if name not in found and not any(part in name for part in unused)
    ]
    if missing:
        raise KeyError(missing[0])
    network.load_state_dict({**own, **found})
    return network.eval()


def _kind(known: Stored) -> KindNetwork | None:
    found = _below(known, _KIND)
    if not found:
        return None
    # What is the same in both backbones, since neither was trained, is stored once.
    shared = _below(known, f"{_NETWORK}backbone.")
    of_backbone = {f"backbone.{name}": values for name, values in shared.items()}
    for backbone in PRETRAINED:
        network = KindNetwork(backbone, len(found["shift"]))
        stored_there = {**of_backbone, **found} if backbone == BACKBONE else found
        if _fits(network, stored_there):
            network.load_state_dict(stored_there)
            return network.eval()
    raise KeyError("kind")


def _fits(network: KindNetwork, found: Mapping[str, Tensor]) -> bool:
    own = network.state_dict()
    return own.keys() == found.keys() and all(own[name].shape == found[name].shape for name in own)
