"""Train the small network that reads figure labels, from rendered lettering alone.

``python -m patentviewer.training.label_reader --fonts FOLDER --drawings FOLDER`` renders lines of
lettering in every TrueType and OpenType font it finds, in a draughtsman's stroke lettering and in
shaky hand lettering, mixes in pieces of drawings that hold no lettering at all, trains with CTC
and writes the ONNX file that :mod:`patentviewer.drawings.letters` runs.
"""

from __future__ import annotations

import argparse
import logging
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import nn

from patentviewer.drawings.letters import ALPHABET, LINE_HEIGHT, LINE_WIDTH
from patentviewer.training.export import without_traces
from patentviewer.training.lettering import (
    Ink,
    drawing_pieces,
    examples,
    fonts_in,
)

log = logging.getLogger(__name__)


class LabelReader(nn.Module):
    """A line of lettering to letter probabilities, one step every two pixels of its width.

    Input ``ink`` uint8 N x 1 x LINE_HEIGHT x W (0 paper, 255 ink); output float32
    N x W/2 x (1 + len(ALPHABET)), log-probabilities, the blank first.
    """

    def __init__(self) -> None:
        super().__init__()

        def block(inputs: int, outputs: int) -> nn.Sequential:
            return nn.Sequential(
                nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
                nn.BatchNorm2d(outputs),
                nn.ReLU(inplace=True),
            )

        self.body = nn.Sequential(
            block(1, 8),
            nn.MaxPool2d(2),
            block(8, 20),
            nn.MaxPool2d((2, 1)),
            block(20, 36),
            nn.MaxPool2d((2, 1)),
            nn.Conv2d(36, 80, (LINE_HEIGHT // 8, 3), padding=(0, 1), bias=False),
            nn.BatchNorm2d(80),
            nn.ReLU(inplace=True),
            nn.Conv2d(80, 80, (1, 7), padding=(0, 3), groups=8, bias=False),
            nn.BatchNorm2d(80),
            nn.ReLU(inplace=True),
            nn.Dropout(0.1),
            nn.Conv2d(80, 1 + len(ALPHABET), (1, 3), padding=(0, 1)),
        )

    def forward(self, ink: torch.Tensor) -> torch.Tensor:
        """Log-probabilities of the blank and each letter."""
        steps = self.body(ink.float() / 255).squeeze(2)
        return torch.log_softmax(steps, 1).permute(0, 2, 1)


def batches(
    data: Sequence[tuple[Ink, str]], size: int, rng: random.Random
) -> Iterator[list[tuple[Ink, str]]]:
    """Shuffled batches of lines of like width, each cut to its widest: less paper to look at."""
    order = sorted(
        rng.sample(range(len(data)), len(data)),
        key=lambda i: _width(data[i][0]) + rng.uniform(-8, 8),
    )
    starts = list(range(0, len(order) - size + 1, size))
    rng.shuffle(starts)
    for start in starts:
        items = [data[i] for i in order[start : start + size]]
        width = min(LINE_WIDTH, -(-max(_width(line) for line, _ in items) // 8) * 8 + 8)
        yield [(line[:, :width], text) for line, text in items]


def _width(line: Ink) -> int:
    return int(np.flatnonzero(line.any(axis=0))[-1]) + 1 if line.any() else 8


def batch_of(items: Sequence[tuple[Ink, str]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Stack lines and their targets for CTC: ink, targets one after the other, their lengths."""
    ink = torch.from_numpy(np.stack([line for line, _ in items]))[:, None]
    targets = torch.tensor([1 + ALPHABET.index(c) for _, text in items for c in text])
    return ink, targets, torch.tensor([len(text) for _, text in items])


def said(steps: NDArray[np.int64]) -> str:
    """The text of a line: the best letter of each step, without repetitions and blanks."""
    out, previous = [], 0
    for step in steps:
        if step not in (0, previous):
            out.append(ALPHABET[step - 1])
        previous = int(step)
    return "".join(out)


def train(
    fonts: Sequence[Path],
    drawings: Path | None,
    lines: int,
    epochs: int,
    seed: int = 1,
    start: Path | None = None,
) -> LabelReader:
    """Train a reader on `lines` rendered lines, seen `epochs` times each.

    start: the ONNX file of a trained reader to go on from, more gently than from nothing.
    """
    rng = random.Random(seed)  # noqa: S311
    torch.manual_seed(seed)
    source = examples(fonts, drawing_pieces(drawings, rng), rng)
    data = [next(source) for _ in range(lines)]
    held_out, data = data[: lines // 30], data[lines // 30 :]
    log.info("%d lines rendered in %d fonts", lines, len(fonts))
    model = LabelReader() if start is None else exported(start)
    rate = 4e-3 if start is None else 1e-3
    loss_of = nn.CTCLoss(zero_infinity=True)
    batch = 128
    steps = epochs * (len(data) // batch)
    optimiser = torch.optim.AdamW(model.parameters(), rate, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps)
    for epoch in range(epochs):
        model.train()
        if start is not None:  # what they normalised is in the weights now
            model.body.apply(_frozen)
        total = 0.0
        for items in batches(data, batch, rng):
            ink, targets, lengths = batch_of(items)
            out = model(ink).permute(1, 0, 2)
            sizes = torch.full((batch,), out.shape[0])
            loss = loss_of(out, targets, sizes, lengths)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item() * batch / len(data)
        log.info("epoch %d: loss %.4f, right %.4f", epoch, total, right(model, held_out))
    return model.eval()


def _frozen(part: nn.Module) -> None:
    if isinstance(part, nn.BatchNorm2d):
        part.eval()


def right(model: LabelReader, items: Sequence[tuple[Ink, str]]) -> float:
    """The part of some lines, 0 to 1, that a reader reads without a fault."""
    model.eval()
    with torch.inference_mode():
        best = model(batch_of(items)[0]).argmax(2).numpy()
    return float(np.mean([said(row) == text for row, (_, text) in zip(best, items, strict=True)]))


def exported(path: Path) -> LabelReader:
    """The reader in an ONNX file again; exporting made each BatchNorm a part of its convolution."""
    stored = {
        item.name: onnx.numpy_helper.to_array(item) for item in onnx.load(path).graph.initializer
    }
    model = LabelReader()
    weights = {
        name: torch.from_numpy(stored[name].copy()) for name in model.state_dict() if name in stored
    }
    for name, value in stored.items():
        folded = name.removesuffix(".weight_bias")
        if folded == name:
            continue
        head, _, place = folded.rpartition(".")
        norm = f"{head}.{int(place) + 1}"
        weights[f"{norm}.bias"] = torch.from_numpy(value.copy())
        weights[f"{norm}.running_var"] = torch.full(value.shape, 1 - 1e-5)
    model.load_state_dict(weights, strict=False)
    return model


def export(model: LabelReader, path: Path) -> None:
    """Write the reader as ONNX, batch and width dynamic."""
    path.parent.mkdir(parents=True, exist_ok=True)
    example = torch.zeros((2, 1, LINE_HEIGHT, LINE_WIDTH), dtype=torch.uint8)
    program = torch.onnx.export(
        model.eval(),
        (example,),
        input_names=["ink"],
        output_names=["letters"],
        dynamic_shapes={"ink": {0: torch.export.Dim.AUTO, 3: torch.export.Dim.AUTO}},
        dynamo=True,
    )
    if program is None:
        raise RuntimeError("torch.onnx.export gave nothing")
    onnx.save(without_traces(program.model_proto), path)


def main() -> None:
    """Train and write the reader."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", type=Path, nargs="*", default=[Path("/usr/share/fonts")])
    parser.add_argument("--drawings", type=Path)
    parser.add_argument("--lines", type=int, default=60_000)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--start", type=Path, help="an exported reader to go on from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    model = train(
        fonts_in(arguments.fonts),
        arguments.drawings,
        arguments.lines,
        arguments.epochs,
        arguments.seed,
        arguments.start,
    )
    export(model, arguments.out)


if __name__ == "__main__":
    main()
