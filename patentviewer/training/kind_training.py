"""Teaching the network of kinds: resumable, with a log; averaged weights are exported."""

from __future__ import annotations

import copy
import json
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor

from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.progress import Progress
from patentviewer.training.kind_lessons import KindBatch, KindLessons
from patentviewer.training.kinds import KindNetwork, Known, Names
from patentviewer.training.train import keep_memory

CHECKPOINT = "kinds.pt"
"""The network alone, its averaged weights, for the export."""

STATE = "kinds-state.pt"
"""Everything that a run needs to go on."""

LOG = "kinds.jsonl"

AVERAGING = 0.995
SMOOTHING = 0.97
LONGEST_GRADIENT = 5.0
"""Of all of the backbone's weights together."""

NAMES_FASTER = 10.0
"""The rate of the names' vectors, of that of the network."""

BATCHES_BEFORE = 60
"""Looked at before the first step, for where names begin."""

KEEP_EVERY = 180.0
"""Seconds between two checkpoints."""


@dataclass(frozen=True)
class KindSchedule:
    """How the network of kinds is taught. pictures, minutes: the nearer end counts.

    sizes: of batches' pictures in pixels. rate: of learning, at its highest; it falls to nearly 0.
    """

    pictures: int = 100_000
    minutes: float | None = None
    rate: float = 3e-4
    warm_up: int = 60
    sizes: tuple[int, ...] = (112, 112, 128, 144)
    seed: int = 0
    threads: int = 1


@dataclass
class KindState:
    """Everything that a run has come to."""

    network: KindNetwork
    averaged: KindNetwork
    names: Names
    optimiser: torch.optim.AdamW
    schedule: KindSchedule
    step: int = 0
    pictures: int = 0
    seconds: float = 0.0
    running: dict[str, float] = field(default_factory=dict)

    def save(self, folder: Path) -> None:
        """Keep the run, and its averaged network, never leaving half of either."""
        self.averaged.save(folder / f"{CHECKPOINT}.writing")
        (folder / f"{CHECKPOINT}.writing").replace(folder / CHECKPOINT)
        content = {
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "names": self.names.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "pictures": self.pictures,
            "seconds": self.seconds,
            "running": self.running,
        }
        torch.save(content, folder / f"{STATE}.writing")
        (folder / f"{STATE}.writing").replace(folder / STATE)

    def load(self, folder: Path) -> None:
        """Go on from what :meth:`save` kept. Raises UserError where that is nothing."""
        if not (folder / STATE).exists():
            raise UserError(Message("training.no_checkpoint", folder=folder))
        content: dict[str, Any] = torch.load(folder / STATE, map_location="cpu", weights_only=True)
        self.network.load_state_dict(content["network"])
        self.averaged.load_state_dict(content["averaged"])
        self.names.load_state_dict(content["names"])
        self.optimiser.load_state_dict(content["optimiser"])
        self.step, self.pictures = content["step"], content["pictures"]
        self.seconds, self.running = content["seconds"], content["running"]


def begin_kinds(
    network: KindNetwork, lessons: KindLessons, schedule: KindSchedule, *, learned: bool = False
) -> KindState:
    """A run that begins with a network, whose head has learned something already or has not.

    Where it has, names begin at the middle of some pictures that have them.
    """
    torch.manual_seed(schedule.seed)
    rng = np.random.default_rng([schedule.seed, 1])
    if not learned:
        network.eval().standardise(_floats(lessons.batch(schedule.sizes, rng)))
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    names = Names(len(lessons.words), len(lessons.mains), len(lessons.subs), network.dimensions)
    if learned:
        names.begin(*_seen(network, lessons, schedule, rng))
    backbone = [weight for weight in network.backbone.parameters() if weight.requires_grad]
    groups = [
        {"params": backbone, "weight_decay": 0.02, "times": 1.0},
        {"params": [network.matrix, network.shift], "weight_decay": 0.0, "times": 1.0},
        {"params": list(names.parameters()), "weight_decay": 0.0, "times": NAMES_FASTER},
    ]
    optimiser = torch.optim.AdamW(groups, lr=schedule.rate, betas=(0.9, 0.99))
    return KindState(network, copy.deepcopy(network), names, optimiser, schedule)


@torch.inference_mode()
def _seen(
    network: KindNetwork, lessons: KindLessons, schedule: KindSchedule, rng: np.random.Generator
) -> tuple[Tensor, Known]:
    """Vectors of some pictures, and what is known of them."""
    network.eval()
    batches = [lessons.batch(schedule.sizes[:1], rng) for _ in range(BATCHES_BEFORE)]
    vectors = torch.cat([network(_floats(batch)) for batch in batches])
    return vectors, Known.joined([batch.known for batch in batches])


def _floats(batch: KindBatch) -> Tensor:
    ink = torch.from_numpy(batch.ink)[:, None].float() / 255
    return ink.to(memory_format=torch.channels_last)


def teach(state: KindState, lessons: KindLessons, folder: Path) -> Iterator[Progress]:
    """Teach to the schedule's end; each step is a cancel point, and closing keeps the run.

    Batch n is always the same one, resumed or not. folder: takes the run and its log.
    """
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(state.schedule.threads)
    cv2.setNumThreads(1)
    keep_memory()
    state.network.train()
    kept = time.monotonic()
    try:
        while (done := _done(state)) < 1:
            started = time.monotonic()
            rng = np.random.default_rng([state.schedule.seed, 2, state.step])
            batch = lessons.batch(state.schedule.sizes, rng)
            _note(state, _step(state, batch, done))
            state.pictures += len(batch.ink)
            state.seconds += time.monotonic() - started
            if state.step % 10 == 0:
                _log(folder, state)
            if time.monotonic() - kept > KEEP_EVERY:
                state.save(folder)
                kept = time.monotonic()
            yield _progress(state)
    finally:
        state.save(folder)


def _done(state: KindState) -> float:
    parts = [state.pictures / state.schedule.pictures]
    if state.schedule.minutes:
        parts.append(state.seconds / 60 / state.schedule.minutes)
    return min(1.0, max(parts))


def _step(state: KindState, batch: KindBatch, done: float) -> dict[str, float]:
    schedule = state.schedule
    rise = min(1.0, (state.step + 1) / schedule.warm_up)
    rate = schedule.rate * rise * max(0.02, 0.5 * (1 + math.cos(math.pi * done)))
    for group in state.optimiser.param_groups:
        group["lr"] = rate * group["times"]
    losses = state.names.losses(state.network(_floats(batch)), batch.known, batch.titles)
    torch.stack(list(losses.values())).sum().backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(state.network.backbone.parameters(), LONGEST_GRADIENT)
    state.optimiser.step()
    state.optimiser.zero_grad()
    state.step += 1
    _average(state)
    return {name: float(loss.detach()) for name, loss in losses.items()}


@torch.no_grad()
def _average(state: KindState) -> None:
    kept = min(AVERAGING, state.step / (state.step + 20))
    now = state.network.state_dict()
    for name, averaged in state.averaged.state_dict().items():
        averaged.lerp_(now[name], 1 - kept)


def _note(state: KindState, losses: dict[str, float]) -> None:
    for name, now in losses.items():
        if not math.isfinite(now):
            raise UserError(Message("training.no_loss", name=name))
        part = max(1 - SMOOTHING, 1 / state.step)
        state.running[name] = state.running.get(name, 0.0) * (1 - part) + now * part


def _log(folder: Path, state: KindState) -> None:
    losses = {name: round(value, 4) for name, value in state.running.items()}
    line = {"step": state.step, "pictures": state.pictures, "seconds": round(state.seconds, 1)}
    with (folder / LOG).open("a", encoding="utf-8") as log:
        log.write(json.dumps(line | losses) + "\n")


def _progress(state: KindState) -> Progress:
    done = _done(state)
    left = state.seconds * (1 - done) / max(done, 1e-6)
    text = ", ".join(f"{name} {value:.3f}" for name, value in state.running.items())
    total = round(state.pictures / max(done, 1e-6))
    rate = state.pictures / max(state.seconds, 1e-6)
    return Progress("training", state.pictures, total, text, rate, left)
