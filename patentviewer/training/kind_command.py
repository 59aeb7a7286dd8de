"""The work of ``patentviewer train --kinds``: teach the network of kinds, add it to a model."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from patentviewer.drawings.prepare import Preparation
from patentviewer.progress import Progress
from patentviewer.training import icons, opening
from patentviewer.training.concepts import concepts, vocabulary
from patentviewer.training.encoding import Encoding
from patentviewer.training.kind_lessons import (
    LEAST_NAMED,
    KindLessons,
    Title,
    classed_by_name,
    read_titles,
    title_classes,
)
from patentviewer.training.kind_training import (
    CHECKPOINT,
    KindSchedule,
    begin_kinds,
    teach,
)
from patentviewer.training.kinds import KindNetwork
from patentviewer.training.pools import Pool, every_second

Follow = Callable[[Iterator[Progress]], Progress | None]
Gather = Callable[[str], Pool]

SIDE = 224
"""Of the pictures that are kept to learn from."""


def train_kinds(
    arguments: argparse.Namespace,
    follow: Follow,
    parts: Sequence[tuple[str, str, int]],
    gather: Gather,
) -> None:
    """Teach a network of kinds, from a model's backbone, or from that of photographs.

    parts: kind, where and how many of each --data option, for which gather gives the pool; titles
    and icons are read here.
    """
    titles = [
        title for kind, where, _ in parts if kind == "titles" for title in read_titles(Path(where))
    ]
    pools: list[Pool] = []
    counts: list[int] = []
    for text, (kind, _, count) in zip(arguments.data, parts, strict=True):
        if kind in {"titles", "icons"}:
            continue
        pool = gather(text)
        if arguments.half is not None and kind in {"drawings", "sketches"}:
            pool = every_second(pool, arguments.half, alike=kind == "sketches")
        pools.append(pool)
        counts.append(count)
    for kind, where, count in parts:
        if kind == "icons":
            pools.append(_icons(Path(where), pools, titles, follow, arguments.output / "pools"))
            counts.append(count)
    learned = title_classes(titles, pools)
    pools = [pool if any(pool.classes) else classed_by_name(pool, learned) for pool in pools]
    lessons = KindLessons(pools, counts, titles)
    schedule = KindSchedule(
        pictures=arguments.pictures,
        minutes=arguments.minutes,
        rate=arguments.rate,
        sizes=tuple(arguments.sizes),
        seed=arguments.seed,
        threads=arguments.threads,
    )
    network = _begun(arguments.begin, arguments.half)
    state = (
        begin_kinds(network, lessons, schedule, learned=True)
        if network is not None
        else begin_kinds(_network(arguments.begin, arguments.backbone), lessons, schedule)
    )
    if arguments.resume:
        state.load(arguments.output)
    follow(teach(state, lessons, arguments.output))


def _begun(begin: Path | None, half: int | None) -> KindNetwork | None:
    """The network of kinds to go on from: a checkpoint's or a model's; None where there is none.

    A model's has learned of both halves, so that one of a half never goes on from it.
    """
    if begin is None:
        return None
    if begin.is_file():
        return KindNetwork.load(begin)
    return opening.kind_of(begin) if half is None else None


def _network(begin: Path | None, backbone: str) -> KindNetwork:
    """The network to begin with: a model's backbone, or that of photographs.

    backbone: which network of photographs, "" for that of the bundled models.
    """
    backbone = backbone or opening.BACKBONE
    network = KindNetwork(backbone)
    if begin is None:
        network.backbone.load_pretrained(backbone)
    else:
        network.backbone.load_state_dict(opening.backbone_of(begin))
    return network


def _icons(
    root: Path, pools: Sequence[Pool], titles: Sequence[Title], follow: Follow, kept: Path
) -> Pool:
    """Icons of what the other pools and the titles name, from the folder kept where they lie there.

    Drawing tens of thousands of them takes longer than all else that comes before the first step.
    """
    named = [concepts(name) for pool in pools for name in set(pool.names)]
    said = [concepts(title.text) for title in titles]
    wanted = {*vocabulary(named, 1), *vocabulary(said, LEAST_NAMED)}
    text = "\n".join([str(root.resolve()), *sorted(wanted)])
    file = kept / f"icons-{hashlib.sha256(text.encode()).hexdigest()[:10]}-{SIDE}.npz"
    if file.exists():
        return Pool.load(file)
    found: list[Pool] = []

    def steps() -> Iterator[Progress]:
        for item in icons.icons(root, wanted, Preparation(size=SIDE)):
            if isinstance(item, Pool):
                found.append(item)
            else:
                yield item

    follow(steps())
    kept.mkdir(parents=True, exist_ok=True)
    found[0].save(file)
    return found[0]


def add_kinds(encoding: Encoding, output: Path) -> None:
    """Let a model see with the network of kinds that a run has taught. output: the run's folder."""
    encoding.add_kind(KindNetwork.load(output / CHECKPOINT))
