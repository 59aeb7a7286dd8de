"""``patentviewer evaluate``: how well the model finds, measured on documents."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from patentviewer import app, slow
from patentviewer.cli.console import Console
from patentviewer.cli.options import weights
from patentviewer.cli.train import training_part
from patentviewer.errors import UserError
from patentviewer.messages import Message

if TYPE_CHECKING:
    from patentviewer.app.models import Encoder, Evaluation


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="measure how well the model finds",
        description="Each figure below FOLDER is a query against all the others, and those of its "
        "document are relevant; pictures of front pages, which repeat a figure, are left out. With "
        "--queries and --database, lists in DeepPatent's format are measured instead: a line a "
        "picture, its path below FOLDER and the number of its patent.",
    )
    command.add_argument("folder", type=Path, metavar="FOLDER")
    command.add_argument(
        "--distractors", type=Path, metavar="FOLDER", help="figures that are relevant to nothing"
    )
    command.add_argument("--queries", type=Path, metavar="LIST.txt")
    command.add_argument("--database", type=Path, metavar="LIST.txt")
    command.add_argument(
        "--queries-made",
        choices=("sketches", "reinked", "generated"),
        help="instead: rough sketches of FOLDER's figures, or the figures in another "
        "draughtsman's style, as queries; or generated articles (needs the train extra)",
    )
    command.add_argument("--model", type=Path, metavar="FOLDER", help="another than the chosen one")
    command.add_argument("--weights", type=weights, default={}, metavar="NAME=X,...")
    command.add_argument("--processes", type=int, default=2, metavar="N")
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure, then print the table."""
    if bool(arguments.queries) != bool(arguments.database):
        raise UserError(Message("command.one_list_missing"))
    if not arguments.folder.is_dir():
        raise UserError(Message("folder.not_readable", folder=arguments.folder))
    encoder = app.models.Encoder.open(
        arguments.model or app.models.default_model(slow.settings.load().model)
    )
    if arguments.queries_made:
        return _made(arguments, encoder, console)
    evaluator = app.models.Evaluator(
        encoder, max(1, arguments.processes), dict(arguments.weights) or None
    )
    if arguments.queries:
        console.follow(evaluator.lists(arguments.folder, arguments.queries, arguments.database))
    else:
        console.follow(evaluator.folder(arguments.folder, arguments.distractors))
    if evaluator.result is None:
        raise UserError(Message("command.measuring_stopped"))
    _tell(evaluator.result, encoder.manifest.name, console)
    return 0


def _made(arguments: argparse.Namespace, encoder: Encoder, console: Console) -> int:
    with training_part("Making queries"):
        from patentviewer.training import benchmarks  # noqa: PLC0415 - only used here
    if arguments.queries_made == "generated":
        processes = max(1, arguments.processes)
        results = {"its article": benchmarks.generated(encoder, processes=processes)}
    else:
        make = benchmarks.sketches if arguments.queries_made == "sketches" else benchmarks.reinked
        results = make(encoder, *benchmarks.figures_below(arguments.folder))
    for target, found in results.items():
        console.give(
            {
                "model": encoder.manifest.name,
                "queries_made": arguments.queries_made,
                "to": target,
                "queries": found.queries,
                "mAP": round(found.mean_average_precision, 4),
                "recall@1": round(found.recall_at_1, 4),
                "recall@10": round(found.recall_at_10, 4),
            }
        )
        console.say(
            f"{arguments.queries_made} to {target}: {found.queries} queries, "
            f"mAP {found.mean_average_precision:.3f}, recall@1 {found.recall_at_1:.3f}, "
            f"recall@10 {found.recall_at_10:.3f}"
        )
    return 0


def _tell(measured: Evaluation, model: str, console: Console) -> None:
    found = measured.retrieval
    numbers: dict[str, float] = {
        "mAP": found.mean_average_precision,
        "recall@1": found.recall_at_1,
        "recall@10": found.recall_at_10,
    }
    if measured.designs is not None:
        numbers |= {
            "design, mean of 1 / rank": measured.designs.mean_average_precision,
            "design, recall@1": measured.designs.recall_at_1,
            "design, recall@10": measured.designs.recall_at_10,
        }
    if measured.kinds is not None:
        numbers |= {
            "main class among ten nearest": measured.kinds.shared,
            "own subclass found in ten": measured.kinds.found,
        }
    console.give(
        {
            "model": model,
            "documents": measured.documents,
            "figures": measured.figures,
            "distractors": measured.distractors,
            "queries": found.queries,
            **{name: round(value, 4) for name, value in numbers.items()},
            "problems": len(measured.problems),
        }
    )
    console.say(
        f"{model}: {found.queries:,} queries of {measured.documents:,} documents, "
        f"{measured.figures:,} figures and {measured.distractors:,} distractors, "
        f"{len(measured.problems)} problems"
    )
    console.table(("measure", "value"), ((name, f"{v:.3f}") for name, v in numbers.items()))
