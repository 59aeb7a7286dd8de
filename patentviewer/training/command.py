"""The options and the work of ``patentviewer train``; torch is loaded only when it runs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from patentviewer import drawings, slow, training
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.progress import Progress

if TYPE_CHECKING:
    from patentviewer.training.generator.dataset import Recipe
    from patentviewer.training.network import Network
    from patentviewer.training.pools import Pool

MADE = ("generated", "meshes")
"""Kinds of data that the generator draws."""

SEEN_AT_ONCE = 100
"""Designs of the generator that are held as pictures while they are seen."""

MESH_DESIGNS = 3000
MESH_SHARE = 0.25
"""Designs drawn from a folder of meshes, and how many of 1 that fit the maps are of meshes."""

UNTRAINED_SEED = 500_000
"""Designs from here on fit the maps; a network is trained on those before."""

MOST_CELLED = 400
"""Pictures on which the local features of figures are decorrelated."""

EXAMPLE = """\
data is KIND:WHERE, and =N after it says how many designs of it go into a batch:
  generated:3000        designs of the generator, made now
  meshes:FOLDER         the generator's drawings of GLB, OBJ and STL files
  drawings:FOLDER       documents, grants and pictures; classes.tsv beside them is used
  deeppatent:LIST@ROOT  a list of the DeepPatent data set, its pictures below ROOT
  icons:FOLDER          the npm package @iconify/json, unpacked: sets that may be used
  sketches:FILE         people's sketches, Quick, Draw! simplified drawings (.ndjson)
  titles:FILE           a table of documents, US classes and titles, without pictures
Icons, sketches and titles teach the network of kinds alone (--kinds).

  patentviewer train --data generated:3000=12 --data drawings:grants=8 --output run
  patentviewer train --resume --data generated:3000=12 --data drawings:grants=8 --output run
  patentviewer train --export my-model --data drawings:grants --output run
  patentviewer train --kinds --begin patent-lines-14 --data drawings:grants=14 \\
      --data sketches:quickdraw.ndjson=12 --data icons:package=16 --output run
  patentviewer train --kinds --export my-model-2 --begin patent-lines-14 \\
      --data drawings:grants --output run
  patentviewer train --documents --begin patent-lines-14 --data drawings:grants=12 \\
      --data generated:450=5 --sizes 192 224 256 --minutes 44 --output run
  patentviewer train --documents --export my-model-3 --begin patent-lines-14 \\
      --data drawings:grants --output run
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of ``patentviewer train``."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLE
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--data", action="append", default=[], metavar="KIND:WHERE[=N]")
    parser.add_argument("--resume", action="store_true", help="go on from the checkpoint")
    parser.add_argument(
        "--begin",
        type=Path,
        metavar="FILE",
        help="a checkpoint, or with --kinds and --documents a model folder, to begin with",
    )
    network = parser.add_mutually_exclusive_group()
    network.add_argument(
        "--kinds",
        action="store_true",
        help="teach the network of kinds, or with --export add it to the model of --begin",
    )
    network.add_argument(
        "--documents",
        action="store_true",
        help="teach the first network of the model of --begin on, or with --export put the mean of"
        " what it was and has become in its place",
    )
    parser.add_argument(
        "--half",
        type=int,
        choices=(0, 1),
        help="learn of every second document and sketch only, the first or the second",
    )
    parser.add_argument("--backbone", default="", help="a network of timm instead of our own")
    parser.add_argument(
        "--pretrained",
        action="store_true",
        help="begin with what that network has learned from photographs, where a package has it",
    )
    parser.add_argument(
        "--backbone-rate",
        type=float,
        help="the backbone's rate of learning, of --rate: 1, with --documents 0.3",
    )
    parser.add_argument(
        "--trunk-rate",  # as it was called before version 0.2
        dest="backbone_rate",
        type=float,
        default=argparse.SUPPRESS,
        help=argparse.SUPPRESS,
    )
    parser.add_argument(
        "--keeping",
        type=float,
        help="how much a pretrained backbone is kept as it was: 0, with --documents 1",
    )
    parser.add_argument(
        "--pooling",
        default="gem",
        choices=("gem", "attention"),
        help="how a map becomes one vector",
    )
    parser.add_argument(
        "--loss",
        default="contrastive",
        choices=("contrastive", "infonce", "triplet", "arcface", "subcentre"),
    )
    parser.add_argument("--pictures", type=int, default=1_000_000, help="to see in all")
    parser.add_argument("--minutes", type=float, help="to train at most")
    parser.add_argument("--rate", type=float, default=1e-3, help="of learning, at its highest")
    parser.add_argument(
        "--kind-weight", type=float, default=0.3, help="of likeness of kind in the loss"
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[176, 208])
    parser.add_argument("--store", type=int, default=256, help="side of the pictures kept")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto", help="cpu, cuda or mps")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes that make pictures")
    parser.add_argument("--export", metavar="NAME", help="write a model folder, do not train")
    parser.add_argument(
        "--mean", action="store_true", help="export the mean of the network at each quarter"
    )


def run(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> Path:
    """Train, or export, and return the folder that was written.

    follow: shows the progress of work, to its end.
    """
    goes_on = arguments.kinds or arguments.documents
    if goes_on and not arguments.data:
        raise UserError(Message("training.no_data"))
    if arguments.export:
        return _extended(arguments, follow) if goes_on else _export(arguments, follow)
    if arguments.kinds:
        _train_kinds(arguments, follow)
    elif arguments.documents:
        _train_documents(arguments, follow)
    else:
        _train(arguments, follow)
    return Path(arguments.output)


def _train_kinds(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> None:
    """Teach the network of kinds."""
    training.kind_command.train_kinds(
        arguments,
        follow,
        [parse_data(text) for text in arguments.data],
        lambda text: _gathered(arguments, follow, training.kind_command.SIDE, text),
    )


def _train_documents(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> None:
    """Teach a model's first network on."""
    if arguments.begin is None:
        raise UserError(Message("training.no_network_begun"))
    parts = [parse_data(text) for text in arguments.data]
    pools = [
        _half(arguments, kind, _gathered(arguments, follow, arguments.store, text))
        for text, (kind, _, _) in zip(arguments.data, parts, strict=True)
    ]
    training.document_command.train_documents(
        arguments, follow, pools, [count for _, _, count in parts]
    )


def _half(arguments: argparse.Namespace, kind: str, pool: Pool) -> Pool:
    """What --half leaves of a pool; all that the generator drew."""
    if arguments.half is None or kind in MADE:
        return pool
    return training.pools.every_second(pool, arguments.half, alike=False)


def _extended(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> Path:
    """Write the model of --begin with what --kinds or --documents has taught one of its networks.

    The map of documents and the classes are fitted anew on --data.
    """
    if arguments.begin is None:
        if arguments.kinds:
            raise UserError(Message("training.no_beginning"))
        raise UserError(Message("training.no_network_begun"))
    encoding = training.opening.opened(arguments.begin)
    if arguments.kinds:
        training.kind_command.add_kinds(encoding, arguments.output)
    else:
        training.document_command.go_on(encoding, arguments.begin, _checkpoints(arguments))
    side, (network, *_) = encoding.side, encoding.statistics.seeing
    made = [
        _seen(arguments, follow, network, side, text)
        for text in arguments.data
        if parse_data(text)[0] in MADE
    ]
    real = [
        _half(arguments, "", _gathered(arguments, follow, side, text))
        for text in arguments.data
        if parse_data(text)[0] not in MADE
    ]
    if not real:
        raise UserError(Message("training.no_documents"))
    generated = training.building.Evidence.joined(made) if made else None
    folder: Path = arguments.output / arguments.export
    data = json.dumps(arguments.data)
    return training.refitting.refitted(
        encoding, folder, named(arguments.export), real, generated, data
    )


def parse_data(text: str) -> tuple[str, str, int]:
    """KIND, WHERE and N of "KIND:WHERE=N"; N is 12 where it is not said. Raises UserError."""
    kind, colon, rest = text.partition(":")
    where, _, count = rest.rpartition("=") if "=" in rest else (rest, "", "12")
    known = {*MADE, "drawings", "deeppatent", "icons", "sketches", "titles"}
    if not colon or kind not in known or not where or not count.isdecimal():
        raise UserError(Message("training.unknown_data", text=text))
    return kind, where, int(count)


def named(model: str) -> tuple[str, str]:
    """Name and version of a model folder: "patent-lines-2" is version 2 of "patent-lines".

    Version 1 where the name does not end in a number.
    """
    name, _, version = model.rpartition("-")
    return (name, version) if name and version.isdecimal() else (model, "1")


def _gathered(
    arguments: argparse.Namespace,
    follow: Callable[[Iterator[Progress]], Progress | None],
    side: int,
    text: str,
) -> training.pools.Pool:
    """The pool of one --data option, from the output folder where it lies already."""
    name = "".join(c if c.isalnum() else "-" for c in text.rpartition("=")[0] or text)
    kept: Path = arguments.output / "pools" / f"{name}-{side}-{arguments.seed}.npz"
    if kept.exists():
        return training.pools.Pool.load(kept)
    found: list[training.pools.Pool] = []

    def steps() -> Iterator[Progress]:
        for item in _source(arguments, side, text):
            if isinstance(item, training.pools.Pool):
                found.append(item)
            else:
                yield item

    follow(steps())
    kept.parent.mkdir(parents=True, exist_ok=True)
    found[0].save(kept)
    return found[0]


def _seen(
    arguments: argparse.Namespace,
    follow: Callable[[Iterator[Progress]], Progress | None],
    network: Network,
    side: int,
    text: str,
) -> training.building.Evidence:
    """How a network sees the generator's designs of one --data option, which it never saw."""
    from patentviewer.training.generator.dataset import Recipe  # noqa: PLC0415

    count = designs_of(text)
    recipe = Recipe(size=round(side * 1.1), mesh_share=MESH_SHARE)
    parts: list[training.building.Evidence] = []

    def steps() -> Iterator[Progress]:
        for start in range(0, count, SEEN_AT_ONCE):
            some = min(SEEN_AT_ONCE, count - start)
            first = arguments.seed * 1_000_000 + UNTRAINED_SEED + start
            *_, pool = _made(arguments, side, text, some, first, recipe)
            if isinstance(pool, training.pools.Pool):
                parts.append(training.building.evidence_of([network], pool, side))
            yield Progress("drawing", start + some, count)

    follow(steps())
    return training.building.Evidence.joined(parts, share_kinds=True)


def designs_of(text: str) -> int:
    """How many designs the generator draws for a --data option. Raises UserError."""
    kind, where, _ = parse_data(text)
    if kind == "meshes":
        return MESH_DESIGNS
    if not where.isdecimal():
        raise UserError(Message("training.no_number_of_designs", text=text))
    return int(where)


def _made(
    arguments: argparse.Namespace,
    side: int,
    text: str,
    count: int,
    first_seed: int,
    recipe: Recipe | None = None,
) -> Iterator[Progress | Pool]:
    """Some of the generator's designs of a --data option."""
    kind, where, _ = parse_data(text)
    meshes = Path(where) if kind == "meshes" else None
    yield from training.sources.generated(
        count,
        drawings.prepare.Preparation(size=side),
        meshes,
        first_seed,
        arguments.workers,
        recipe,
    )


def _source(arguments: argparse.Namespace, side: int, text: str) -> Iterator[Progress | Pool]:
    kind, where, _ = parse_data(text)
    preparation = drawings.prepare.Preparation(size=side)
    if kind in MADE:
        yield from _made(arguments, side, text, designs_of(text), arguments.seed * 1_000_000)
    elif kind == "drawings":
        table = Path(where) / "classes.tsv"
        yield from training.sources.folder(
            Path(where), preparation, table if table.exists() else None, reinked=1
        )
    elif kind == "sketches":
        from patentviewer.training import quick_draw  # noqa: PLC0415 - used here alone

        yield from quick_draw.sketches(Path(where), preparation, arguments.seed)
    elif kind in {"icons", "titles"}:
        raise UserError(Message("training.only_of_kinds", text=text, kind=kind))
    else:
        file, at, root = where.partition("@")
        if not at:
            raise UserError(Message("training.no_deeppatent_list", text=text))
        yield from training.sources.deeppatent([Path(file)], Path(root), preparation)


def _train(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> None:
    if not arguments.data:
        raise UserError(Message("training.no_data"))
    pools = [_gathered(arguments, follow, arguments.store, text) for text in arguments.data]
    mixture = training.pools.Mixture(pools, [parse_data(text)[2] for text in arguments.data])
    schedule = training.train.Schedule(
        loss=arguments.loss,
        kind_weight=arguments.kind_weight,
        pictures=arguments.pictures,
        minutes=arguments.minutes,
        rate=arguments.rate,
        backbone_rate=1.0 if arguments.backbone_rate is None else arguments.backbone_rate,
        keeping=arguments.keeping or 0.0,
        sizes=tuple(arguments.sizes),
        seed=arguments.seed,
        device=arguments.device,
        threads=arguments.threads,
        workers=arguments.workers,
    )
    architecture = training.network.Architecture(
        backbone=arguments.backbone, pretrained=arguments.pretrained, pooling=arguments.pooling
    )
    state = training.train.begin(architecture, schedule, mixture.designs)
    if arguments.begin:
        training.train.start_from(state, arguments.begin)
    if arguments.resume:
        state.resume(arguments.output)
    follow(training.train.train(state, mixture, arguments.output))
    if (arguments.output / training.train.LOG).exists():
        training.train.draw_curve(arguments.output)


def _checkpoints(arguments: argparse.Namespace) -> list[Path]:
    """The checkpoint that is exported, or with --mean one for each quarter of the run."""
    file = arguments.output / training.train.CHECKPOINT
    if not file.exists():
        raise UserError(Message("training.no_checkpoint", folder=arguments.output))
    if not arguments.mean:
        return [file]
    parts = (
        training.train.part_file(arguments.output, 1 + part) for part in range(training.train.PARTS)
    )
    return [part for part in parts if part.exists()] or [file]


def _export(
    arguments: argparse.Namespace, follow: Callable[[Iterator[Progress]], Progress | None]
) -> Path:
    """Fit the linear maps on --data, calibrate on a fold of its documents, write the folder."""
    if not arguments.data:
        raise UserError(Message("training.no_documents_for_descriptors"))
    side = max(training.encoding.SIZES)
    networks: list[Network] = [training.train.load_network(*_checkpoints(arguments))]
    real: list[Pool] = []
    made: list[training.building.Evidence] = []
    for text in arguments.data:
        if parse_data(text)[0] in MADE:
            made.append(_seen(arguments, follow, networks[0], side, text))
        else:
            real.append(_gathered(arguments, follow, side, text))
    if not real:
        raise UserError(Message("training.no_documents"))
    known = training.building.Evidence.joined(
        [training.building.evidence_of(networks, pool, side) for pool in real]
    )
    generated = training.building.Evidence.joined(made) if made else None
    ink = slow.np.concatenate([pool.ink for pool in real])
    plain = ink[~known.restyled]
    local_features = training.building.local_features_of(
        networks, plain[:: max(1, len(plain) // MOST_CELLED)], side
    )
    maps = training.building.projections(known, generated)
    encoding = training.building.encoding_of(networks, maps, local_features, side)
    manifest = training.building.manifest_of(
        *named(arguments.export),
        drawings.prepare.Preparation(size=side),
        encoding,
        training.building.DEFAULT_WEIGHTS,
        training.building.SKETCH_WEIGHTS,
        training_data=json.dumps(arguments.data),
    )
    held_out = slow.np.asarray(known.document % 2 == 1)
    asking = held_out & ~known.restyled
    judge_maps = training.building.projections(known.part(~held_out), generated)
    judge = training.building.encoding_of(networks, judge_maps, local_features, side)
    judged = training.building.described(judge, ink[asking])
    manifest = training.building.calibrated(manifest, judged, known.document[asking])
    folder: Path = arguments.output / arguments.export
    training.export.export(encoding, folder, manifest, real[0].ink[:8])
    return folder
