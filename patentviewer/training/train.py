"""The training loop: resumable, on whatever device there is, with a log and a learning curve."""

from __future__ import annotations

import copy
import ctypes
import json
import math
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.progress import Progress
from patentviewer.training.backbones import Photographs
from patentviewer.training.losses import ArcFace, DesignLoss, contrastive
from patentviewer.training.network import Architecture, Network
from patentviewer.training.pools import UNKNOWN, Batch, Mixture

CHECKPOINT = "checkpoint.pt"
LOG = "log.jsonl"
PARTS = 4
"""A checkpoint is kept at the end of each of so many parts of a run, for their mean."""

SMOOTHING = 0.97
"""Part of the running loss that stays from step to step."""

MEMORY_KEPT = {-1: 2**31 - 1, -2: 2**29, -4: 0}
"""Of mallopt(3): M_TRIM_THRESHOLD, M_TOP_PAD and M_MMAP_MAX."""

PARTS_COMPARED = 4
"""One picture in so many is shown to the backbone as it was before."""


@dataclass(frozen=True)
class Schedule:
    """How a network is trained; kept in its checkpoint.

    loss: one of losses.LOSSES, for sameness of design. kind_weight: of the loss for likeness of
    kind, which only the shape descriptor has; kind_temperature: its, wide because members of a
    kind need not be the same. pictures: seen in all; the learning rate falls to zero over them.
    minutes: of training in all, or None; where both are given the nearer end counts. sizes: of the
    batches' pictures, drawn by chance; 16 more than a multiple of 32 suits the strides.
    backbone_rate: the backbone's learning rate, of the heads'. keeping: of the loss for a
    pretrained backbone's drift from what it made of pictures before.
    averaging: of the averaged weights, which are the ones that are measured and exported.
    device: "cpu", "cuda", "mps" or "auto". workers: processes that make batches, 0 for none.
    """

    loss: str = "contrastive"
    kind_weight: float = 0.3
    kind_temperature: float = 0.15
    pictures: int = 1_000_000
    minutes: float | None = None
    rate: float = 1e-3
    backbone_rate: float = 1.0
    keeping: float = 0.0
    decay: float = 0.02
    warm_up: int = 150
    sizes: tuple[int, ...] = (176, 208)
    averaging: float = 0.998
    seed: int = 0
    device: str = "auto"
    threads: int = 1
    workers: int = 1
    keep_every: float = 180.0


@dataclass
class State:
    """Everything that a run has come to; what a checkpoint holds.

    before: a pretrained backbone as it was, where the schedule keeps the trained one near it; it is
    made anew and not in the checkpoint.
    """

    network: Network
    averaged: Network
    loss: nn.ModuleDict
    optimiser: torch.optim.AdamW
    schedule: Schedule
    step: int = 0
    pictures: int = 0
    seconds: float = 0.0
    running: dict[str, float] = field(default_factory=dict)
    before: Photographs | None = None

    def save(self, file: Path) -> None:
        """Write the checkpoint, never leaving half of one."""
        draft = file.with_suffix(".writing")
        torch.save(
            {
                "architecture": self.network.architecture.as_dict(),
                "schedule": asdict(self.schedule),
                "network": self.network.state_dict(),
                "averaged": self.averaged.state_dict(),
                "loss": self.loss.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "step": self.step,
                "pictures": self.pictures,
                "seconds": self.seconds,
                "running": self.running,
            },
            draft,
        )
        draft.replace(file)

    def load(self, content: dict[str, Any]) -> None:
        """Go on from a checkpoint's content."""
        self.network.load_state_dict(content["network"])
        self.averaged.load_state_dict(content["averaged"])
        self.loss.load_state_dict(content["loss"])
        self.optimiser.load_state_dict(content["optimiser"])
        self.step, self.pictures = content["step"], content["pictures"]
        self.seconds, self.running = content["seconds"], content["running"]

    def resume(self, folder: Path) -> None:
        """Go on from a folder's checkpoint. Raises UserError where that is none of this run."""
        file = folder / CHECKPOINT
        if not file.exists():
            raise UserError(Message("training.no_checkpoint", folder=folder))
        try:
            self.load(torch.load(file, map_location="cpu", weights_only=True))
        except (KeyError, RuntimeError, ValueError) as error:
            raise UserError(Message("training.other_run", file=file)) from error


Losses = Callable[[State, Batch, torch.device], dict[str, Tensor]]


def device_named(name: str) -> torch.device:
    """The device of that name; "auto" takes the fastest there is."""
    if name != "auto":
        return torch.device(name)
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def begin(architecture: Architecture, schedule: Schedule, designs: int) -> State:
    """A run that has not seen a picture. designs: in all pools, for ArcFace's prototypes."""
    torch.manual_seed(schedule.seed)
    network = Network(architecture)
    if isinstance(network.backbone, Photographs):
        network.backbone.load_pretrained(architecture.backbone)
    loss = nn.ModuleDict(
        {
            name: DesignLoss(schedule.loss, designs, architecture.descriptor)
            for name in architecture.heads
        }
    )
    return begin_with(network, loss, schedule)


def begin_with(network: Network, loss: nn.ModuleDict, schedule: Schedule) -> State:
    """A run that begins with a network as it is.

    loss: what the losses need to be worked out; of it prototypes of ArcFace are learned at a rate
    of their own, all else as the network's heads are.
    """
    device = device_named(schedule.device)
    network.to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    loss.to(device)
    backbone = [weight for weight in network.backbone.parameters() if weight.requires_grad]
    prototypes = [part.prototypes for part in loss.modules() if isinstance(part, ArcFace)]
    apart = {id(weight) for weight in prototypes}
    beside = [weight for weight in loss.parameters() if id(weight) not in apart]
    heads, decay = [*network.heads.parameters(), *beside], schedule.decay
    groups = [
        {"params": backbone, "weight_decay": decay, "times": schedule.backbone_rate},
        {"params": heads, "weight_decay": decay, "times": 1.0},
        {"params": prototypes, "weight_decay": 0.0, "times": 3.0},
    ]
    optimiser = torch.optim.AdamW(
        [group for group in groups if group["params"]], lr=schedule.rate, betas=(0.9, 0.99)
    )
    before = None
    if schedule.keeping > 0 and isinstance(network.backbone, Photographs):
        before = copy.deepcopy(network.backbone).eval()
    return State(network, copy.deepcopy(network), loss, optimiser, schedule, before=before)


def load_network(*files: Path) -> Network:
    """The averaged network of a checkpoint, ready to be measured or exported.

    files: of several checkpoints of one run, the mean of their weights.
    """
    return mean_of([_network_of(file) for file in files])


def _network_of(file: Path) -> Network:
    content = torch.load(file, map_location="cpu", weights_only=True)
    architecture: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in content["architecture"].items()
    }
    network = Network(Architecture(**architecture))
    network.load_state_dict(content["averaged"])
    return network.eval()


def mean_of(networks: Sequence[Network]) -> Network:
    """The mean of the weights of networks that share a beginning, ready to be exported.

    That is a "model soup" (Wortsman et al. 2022): what each has learned by heart is lost, what
    they agree on is kept.
    """
    mean = copy.deepcopy(networks[0])
    states = [network.state_dict() for network in networks]
    mean.load_state_dict(
        {
            name: torch.stack([state[name].double() for state in states]).mean(0).to(weights.dtype)
            for name, weights in states[0].items()
        }
    )
    return mean.eval()


def start_from(state: State, file: Path) -> None:
    """Take a checkpoint's averaged weights as the beginning of another run."""
    content = torch.load(file, map_location="cpu", weights_only=True)
    state.network.load_state_dict(content["averaged"])
    state.averaged.load_state_dict(content["averaged"])


class _Batches(torch.utils.data.IterableDataset[Batch]):
    """Batches without end; batch n of a run is always the same one, resumed or not."""

    def __init__(self, mixture: Mixture, schedule: Schedule, first: int) -> None:
        self.mixture, self.schedule, self.first = mixture, schedule, first

    def __iter__(self) -> Iterator[Batch]:
        cv2.setNumThreads(1)
        worker = torch.utils.data.get_worker_info()
        number, step = (worker.id, worker.num_workers) if worker else (0, 1)
        at = self.first + number
        while True:
            rng = np.random.default_rng([self.schedule.seed, at])
            yield self.mixture.batch(self.schedule.sizes, rng)
            at += step


def _batches(mixture: Mixture, schedule: Schedule, first: int) -> Iterator[Batch]:
    dataset = _Batches(mixture, schedule, first)
    workers = schedule.workers
    return iter(
        torch.utils.data.DataLoader(
            dataset, batch_size=None, num_workers=workers, prefetch_factor=3 if workers else None
        )
    )


def loss_of(state: State, batch: Batch, device: torch.device) -> dict[str, Tensor]:
    """The losses of a batch, by name: sameness by shape and by rendering, likeness of kind."""
    ink = torch.as_tensor(batch.ink, device=device)[:, None].float().div_(255)
    ink = ink.to(memory_format=torch.channels_last)
    design = torch.as_tensor(batch.design, device=device)
    kind = torch.as_tensor(batch.kind, device=device)
    own_style = torch.as_tensor(batch.rendering, device=device)
    network = state.network
    with torch.autocast(device.type, torch.bfloat16, enabled=suits_halves(network, device)):
        maps, last = network.backbone.maps(ink)
        vectors = network.vectors(last)
    shape, rendering = vectors["shape"], vectors["rendering"]
    known = kind != UNKNOWN
    losses = {
        "shape": state.loss["shape"](shape, design),
        "rendering": state.loss["rendering"](rendering[own_style], design[own_style]),
        "kind": state.schedule.kind_weight
        * contrastive(shape[known], kind[known], state.schedule.kind_temperature),
    }
    if state.before is not None:
        losses["drift"] = state.schedule.keeping * drift(state.before, maps[-1], ink)
    return losses


def suits_halves(network: Network, device: torch.device) -> bool:
    """Whether bfloat16 is the faster: not for depthwise convolutions on a processor."""
    is_depthwise = isinstance(network.backbone, Photographs)
    return device.type == "cuda" or (device.type == "cpu" and not is_depthwise)


def drift(before: Photographs, now: Tensor, ink: Tensor) -> Tensor:
    """How far the mean of a backbone's last pooled map has turned, 1 - cosine, on some pictures."""
    with torch.no_grad():
        was = before.maps(ink[::PARTS_COMPARED])[0][-1]
    is_now = now[::PARTS_COMPARED].float().mean((2, 3))
    return (1 - functional.cosine_similarity(is_now, was.float().mean((2, 3)), 1)).mean()


def part_done(state: State) -> float:
    """How much of the run lies behind it, 0 to 1."""
    schedule = state.schedule
    parts = [state.pictures / schedule.pictures]
    if schedule.minutes:
        parts.append(state.seconds / 60 / schedule.minutes)
    return min(1.0, max(parts))


def train(
    state: State, mixture: Mixture, folder: Path, losses_of: Losses = loss_of
) -> Iterator[Progress]:
    """Train to the schedule's end; each step is a cancel point, and closing keeps a checkpoint.

    folder: takes the checkpoint and the log, one JSON object a line. losses_of: the losses of a
    batch, by name.
    """
    folder.mkdir(parents=True, exist_ok=True)
    schedule = state.schedule
    torch.set_num_threads(schedule.threads)
    keep_memory()
    device = next(state.network.parameters()).device
    batches = _batches(mixture, schedule, state.step)
    state.network.train()
    kept = time.monotonic()
    try:
        while part_done(state) < 1:
            started = time.monotonic()
            part = int(part_done(state) * PARTS)
            batch = next(batches)
            losses = _step(state, batch, device, losses_of)
            state.seconds += time.monotonic() - started
            _note(state, losses)
            if state.step % 20 == 0:
                _log(folder, state)
            if int(part_done(state) * PARTS) > part:
                state.save(part_file(folder, int(part_done(state) * PARTS)))
            if time.monotonic() - kept > schedule.keep_every:
                state.save(folder / CHECKPOINT)
                kept = time.monotonic()
            yield _progress(state)
    finally:
        state.save(folder / CHECKPOINT)


def keep_memory() -> None:
    """Ask the C library to keep what a step gives back, for the next one.

    It returns large pieces to the system at once by itself, and takes them again page by page,
    more than half of the time of a step on a processor.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        for option, value in MEMORY_KEPT.items():
            mallopt(option, value)


def part_file(folder: Path, part: int) -> Path:
    """The checkpoint at the end of a part of a run, from 1 to PARTS."""
    return folder / f"part-{part}.pt"


def _step(state: State, batch: Batch, device: torch.device, losses_of: Losses) -> dict[str, Tensor]:
    schedule, done = state.schedule, part_done(state)
    rise = min(1.0, (state.step + 1) / schedule.warm_up)
    rate = schedule.rate * rise * (0.5 * (1 + math.cos(math.pi * done)) + 0.003)
    for group in state.optimiser.param_groups:
        group["lr"] = rate * group["times"]
    losses = losses_of(state, batch, device)
    torch.stack(list(losses.values())).sum().backward()  # type: ignore[no-untyped-call]
    state.optimiser.step()
    state.optimiser.zero_grad()
    state.step += 1
    state.pictures += len(batch.ink)
    _average(state)
    return losses


@torch.no_grad()
def _average(state: State) -> None:
    """Draw the averaged weights nearer to the network's, faster in the beginning."""
    kept = min(state.schedule.averaging, state.step / (state.step + 20))
    pairs = zip(
        state.averaged.state_dict().values(), state.network.state_dict().values(), strict=True
    )
    for averaged, now in pairs:
        if averaged.dtype.is_floating_point:
            averaged.lerp_(now, 1 - kept)
        else:
            averaged.copy_(now)


def _note(state: State, losses: dict[str, Tensor]) -> None:
    for name, value in losses.items():
        now = float(value.detach())
        if not math.isfinite(now):
            raise UserError(Message("training.no_loss", name=name))
        before = state.running.get(name, now)
        state.running[name] = SMOOTHING * before + (1 - SMOOTHING) * now


def _progress(state: State) -> Progress:
    done = part_done(state)
    rate = state.pictures / max(state.seconds, 1e-6)
    left = state.seconds * (1 - done) / max(done, 1e-6)
    text = ", ".join(f"{name} {value:.3f}" for name, value in state.running.items())
    total = round(state.pictures / max(done, 1e-6))
    return Progress("training", state.pictures, total, text, rate, left)


def _log(folder: Path, state: State) -> None:
    line = {
        "step": state.step,
        "pictures": state.pictures,
        "seconds": round(state.seconds, 1),
        **{name: round(value, 4) for name, value in state.running.items()},
    }
    with (folder / LOG).open("a", encoding="utf-8") as log:
        log.write(json.dumps(line) + "\n")


def draw_curve(folder: Path) -> Path:
    """Draw the log's losses over the pictures seen; returns the picture's file."""
    import matplotlib.figure  # noqa: PLC0415 - slow to load

    lines = [json.loads(line) for line in (folder / LOG).read_text("utf-8").splitlines()]
    if not lines:
        raise UserError(Message("training.empty_log", file=folder / LOG))
    figure = matplotlib.figure.Figure(figsize=(8, 5), layout="constrained")
    axes = figure.subplots()
    names: Sequence[str] = [n for n in lines[-1] if n not in {"step", "pictures", "seconds"}]
    for name in names:
        rows = [row for row in lines if name in row]
        axes.plot([row["pictures"] for row in rows], [row[name] for row in rows], label=name)
    axes.set_xlabel("pictures seen")
    axes.set_ylabel("loss, smoothed")
    axes.legend()
    axes.grid(alpha=0.3)
    file = folder / "curve.png"
    figure.savefig(file, dpi=110)
    return file
