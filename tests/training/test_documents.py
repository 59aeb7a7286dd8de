"""A model's first network learns on, from documents: its losses, its runs, the model it becomes."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch")

from patentviewer.errors import UserError  # noqa: E402
from patentviewer.search.encoder import Encoder  # noqa: E402
from patentviewer.search.manifest import default_model, read_manifest  # noqa: E402
from patentviewer.training import command, document_command, opening, train  # noqa: E402
from patentviewer.training.building import DOCUMENT  # noqa: E402
from patentviewer.training.document_training import (  # noqa: E402
    PooledHead,
    begin_documents,
    in_one,
    losses_of,
    mixture_of,
)
from patentviewer.training.encoding import SIZES  # noqa: E402
from patentviewer.training.network import Architecture, Network  # noqa: E402
from patentviewer.training.pooling import pooled  # noqa: E402
from patentviewer.training.pools import Pool  # noqa: E402

LITE = Architecture(backbone=opening.BACKBONE, pretrained=True, head_width=16, descriptor=16)
NO_FOLLOWER = list
"""Follows progress and shows nothing."""


def boxes(designs: int, views: int = 3, *, real: bool, side: int = 64) -> Pool:
    """Designs that are boxes with a circle, each figure of a document once more by another hand."""
    rng = np.random.default_rng(designs)
    ink = np.zeros((designs * views, side, side), np.uint8)
    for number, picture in enumerate(ink):
        design = number // views
        corner = rng.integers(4, side // 3, 2).tolist()
        far = [side // 2 + 3 * design, side - 6]
        cv2.rectangle(picture, corner, far, 255, 1 + design % 3)
        cv2.circle(picture, rng.integers(12, side - 12, 2).tolist(), 4 + 2 * design, 255, 1)
    design = np.repeat(np.arange(designs), views)
    pool = Pool("boxes", ink, design, design // 2, np.zeros(len(design), bool), real)
    if not real:
        return pool
    return replace(
        pool,
        ink=np.repeat(ink, 2, axis=0),
        design=np.repeat(pool.design, 2),
        kind=np.repeat(pool.kind, 2),
        restyled=np.arange(2 * len(ink)) % 2 == 1,
    )


def lite() -> Network:
    """A network whose backbone has learned of photographs and whose heads have not learned yet."""
    torch.manual_seed(3)
    network = Network(LITE)
    network.backbone.load_pretrained(LITE.backbone)
    return network.eval()


def schedule(**changes):
    defaults = {"pictures": 10**6, "sizes": (64,), "workers": 0, "device": "cpu", "warm_up": 2}
    return train.Schedule(**{**defaults, "backbone_rate": 0.3, "keeping": 1.0, **changes})


def steps(state, mixture, folder, count):
    work = train.train(state, mixture, folder, losses_of)
    for _ in range(count):
        next(work)
    work.close()


@pytest.fixture
def mixture():
    return mixture_of([boxes(5, real=False), boxes(4, real=True)], [2, 3])


# -- what it learns of ---------------------------------------------------------------------------


def test_documents_are_numbered_first_and_only_their_own_hand_is_learned_from(mixture):
    documents, made = mixture.samplers
    assert documents.pool.real
    assert not documents.pool.restyled.any()
    assert not made.pool.real
    assert mixture.counts == (3, 2)
    batch = mixture.batch((48,), np.random.default_rng(0))
    assert batch.design[batch.real].max() < 4 <= batch.design[~batch.real].min()


def test_without_documents_nothing_is_learned():
    with pytest.raises(UserError, match="which documents are learned from"):
        mixture_of([boxes(5, real=False)], [2])


def test_the_head_of_pooled_maps_sees_all_that_descriptors_are_made_of():
    network = lite()
    ink = torch.rand(6, 1, 64, 64)
    maps = network.maps(ink)
    features = in_one(maps)
    assert features.shape[1] == sum(part.shape[1] for one in maps for part in pooled(one))
    assert features.shape[1] == 2 * (40 + 112 + 1280 + 2 * LITE.head_width)
    seen = PooledHead(features.shape[1], 8)(maps)
    torch.testing.assert_close(seen.norm(dim=1), torch.ones(6))
    assert not PooledHead(4).standardise.affine


def test_arcface_knows_documents_alone_and_every_part_is_taught(mixture):
    state = begin_documents(lite(), schedule(), mixture)
    assert len(state.loss["documents"].prototypes) == len(state.loss["hands"].prototypes) == 4
    state.network.train()
    batch = mixture.batch((64,), np.random.default_rng(0))
    losses = losses_of(state, batch, torch.device("cpu"))
    assert set(losses) == {"shape", "rendering", "pooled", "kind", "documents", "hands", "drift"}
    assert float(losses["drift"]) == pytest.approx(0, abs=1e-5)
    losses["pooled"].backward()
    taught = {
        name.split(".")[0] if "backbone" in name else name
        for name, weight in state.network.named_parameters()
        if weight.grad is not None and weight.grad.abs().sum() > 0
    }
    assert {"backbone", "heads.shape.block.first.weight", "heads.rendering.block.first.weight"} <= (
        taught
    )
    assert not any("project" in name for name in taught)


def test_vectors_are_those_that_the_network_gives(mixture, monkeypatch):
    state = begin_documents(lite(), schedule(), mixture)
    batch = mixture.batch((64,), np.random.default_rng(0))
    ink = torch.from_numpy(batch.ink)[:, None].float() / 255
    asked = []
    monkeypatch.setattr(
        "patentviewer.training.document_training.contrastive",
        lambda vectors, *_: asked.append(vectors) or vectors.sum() * 0,
    )
    with torch.inference_mode():
        losses_of(state, batch, torch.device("cpu"))
        expected = state.network.eval()(ink)
    torch.testing.assert_close(asked[0], expected["shape"], rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(
        asked[1], expected["rendering"][batch.rendering], rtol=1e-3, atol=1e-4
    )


# -- runs ----------------------------------------------------------------------------------------


def test_losses_fall_and_the_backbone_is_kept_near_what_it_was(mixture, tmp_path):
    state = begin_documents(lite(), schedule(), mixture)
    assert state.before is not None
    rates = {group["times"] for group in state.optimiser.param_groups}
    assert rates == {0.3, 1.0, 3.0}
    steps(state, mixture, tmp_path, 40)
    log = [json.loads(line) for line in (tmp_path / train.LOG).read_text().splitlines()]
    assert log[-1]["pooled"] < log[0]["pooled"]
    assert state.running["drift"] > 0
    now, before = state.network.backbone.state_dict(), state.before.state_dict()
    turned = {name for name in now if not torch.equal(now[name], before[name])}
    assert turned
    assert not any(".blocks.0." in name or ".blocks.1." in name for name in turned)


def test_a_resumed_run_is_the_run_that_was_never_stopped(mixture, tmp_path):
    whole = begin_documents(lite(), schedule(), mixture)
    steps(whole, mixture, tmp_path / "whole", 3)
    steps(begin_documents(lite(), schedule(), mixture), mixture, tmp_path / "halves", 2)
    second = begin_documents(lite(), schedule(), mixture)
    second.resume(tmp_path / "halves")
    steps(second, mixture, tmp_path / "halves", 1)
    assert second.step == 3
    for part in ("network", "averaged", "loss"):
        found = getattr(second, part).state_dict()
        for name, value in getattr(whole, part).state_dict().items():
            torch.testing.assert_close(found[name], value, rtol=2e-3, atol=2e-4)


def test_a_run_goes_on_with_its_own_data_only(mixture, tmp_path):
    state = begin_documents(lite(), schedule(), mixture)
    with pytest.raises(UserError, match="no checkpoint"):
        state.resume(tmp_path)
    state.save(tmp_path / train.CHECKPOINT)
    others = mixture_of([boxes(3, real=True)], [2])
    with pytest.raises(UserError, match="other data"):
        begin_documents(lite(), schedule(), others).resume(tmp_path)


# -- the model -----------------------------------------------------------------------------------


def test_a_model_sees_with_the_mean_of_what_its_network_was_and_has_become(tmp_path):
    encoding = opening.opened(default_model())
    (first,) = encoding.statistics.seeing
    changed = begin_documents(
        opening.opened(default_model()).statistics.seeing[0],
        schedule(),
        mixture_of([boxes(4, real=True)], [2]),
    )
    with torch.no_grad():
        for name, weights in changed.averaged.named_parameters():
            if "block" in name:
                weights.add_(0.5)
    changed.save(tmp_path / train.CHECKPOINT)
    document_command.go_on(encoding, default_model(), [tmp_path / train.CHECKPOINT])
    (mean,) = encoding.statistics.seeing
    before, after = first.state_dict(), mean.state_dict()
    name = "heads.shape.block.first.weight"
    torch.testing.assert_close(after[name], before[name] + 0.25)
    assert torch.equal(
        after["backbone.network.conv_stem.weight"], before["backbone.network.conv_stem.weight"]
    )
    assert not mean.training


def test_a_network_of_another_make_cannot_become_a_models(tmp_path):
    mixture = mixture_of([boxes(4, real=True)], [2])
    begin_documents(lite(), schedule(), mixture).save(tmp_path / train.CHECKPOINT)
    encoding = opening.opened(default_model())
    with pytest.raises(UserError, match="did not go on from"):
        document_command.go_on(encoding, default_model(), [tmp_path / train.CHECKPOINT])
    encoding.kind = None
    with pytest.raises(UserError, match="no network of kinds"):
        document_command.go_on(encoding, default_model(), [tmp_path / train.CHECKPOINT])


# -- the command ---------------------------------------------------------------------------------


def arguments(*words):
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return parser.parse_args(list(map(str, words)))


@pytest.fixture(scope="module")
def drawings(tmp_path_factory):
    """Four documents of three sheets, of two classes."""
    root = tmp_path_factory.mktemp("documents")
    rng = np.random.default_rng(0)
    for document in range(4):
        sheets = np.full((3, 500, 500), 255, np.uint8)
        for sheet in sheets:
            for corner in rng.integers(40, 380, (4, 2)):
                far = (corner + 60 + 20 * document).tolist()
                cv2.rectangle(sheet, corner.tolist(), far, 0, 1 + document)
        first, *others = map(Image.fromarray, sheets)
        file = root / f"USD080000{document}.tif"
        first.save(file, save_all=True, append_images=others)
    rows = [f"USD080000{document}\tD{6 + document % 2}/300\tThing\n" for document in range(4)]
    (root / "classes.tsv").write_text("".join(rows), "utf-8")
    return root


@pytest.mark.long
def test_a_model_learns_on_and_is_exported_by_two_commands(drawings, tmp_path):
    begin, output = default_model(), tmp_path / "run"
    words = ("--documents", "--begin", begin, "--output", output)
    data = ("--data", f"drawings:{drawings}=2")
    options = ("--pictures", 8, "--sizes", 64, "--store", 80, "--workers", 0, "--rate", 1e-2)
    assert command.run(arguments(*words, *data, *options, "--device", "cpu"), NO_FOLLOWER) == output
    kept = torch.load(output / train.CHECKPOINT, weights_only=True)
    assert kept["schedule"]["backbone_rate"] == 0.3
    assert kept["schedule"]["keeping"] == 1.0
    trained = train.load_network(output / train.CHECKPOINT).state_dict()

    written = command.run(arguments(*words, *data, "--export", "ours-11"), NO_FOLLOWER)
    manifest, was = read_manifest(written), read_manifest(begin)
    assert (manifest.name, manifest.version) == ("ours", "11")
    sizes, before = ({one.name: one.size for one in m.descriptors} for m in (manifest, was))
    assert {**sizes, DOCUMENT: 0, "class": 0} == {**before, DOCUMENT: 0, "class": 0}
    assert sizes["class"] == 4

    old, new = opening.stored(begin), opening.stored(written)
    kinds = [name for name in old if name.startswith("kind.")]
    maps = [
        f"learned.{name}.{part}" for name in ("shape", "rendering") for part in ("mean", "matrix")
    ]
    others = ["layout.1.matrix", "pose.signs", "local_features.project.matrix"]
    for name in (*maps, *others, *kinds):
        assert np.array_equal(new[name], old[name]), name
    assert not np.array_equal(
        new["learned.document.matrix"][:, :4], old["learned.document.matrix"][:, :4]
    )
    (first,) = opening.opened(begin).statistics.seeing
    encoding = opening.opened(written)
    (mean,) = encoding.statistics.seeing
    for name, value in mean.state_dict().items():
        if "block" in name and "num_batches" not in name:
            half = (first.state_dict()[name] + trained[name]) / 2
            torch.testing.assert_close(value, half, rtol=2e-3, atol=1e-4)

    ink = np.zeros((2, max(SIZES), max(SIZES)), np.uint8)
    cv2.circle(ink[0], (200, 200), 120, 255, 3)
    cv2.rectangle(ink[1], (60, 90), (300, 380), 255, 2)
    with torch.inference_mode():
        *parts, _ = encoding(torch.from_numpy(ink)[:, None])
    encoder = Encoder.open(written, provider="cpu")
    for name, own, found in zip(
        encoding.sizes, parts, encoder.parts(encoder.embed(ink)), strict=True
    ):
        assert (own.numpy() * found).sum(1).min() > 0.999, name


def test_half_of_the_documents_is_kept_from_learning_and_all_of_what_is_made_teaches(
    drawings, tmp_path, monkeypatch
):
    learned = []
    monkeypatch.setattr(
        document_command,
        "train_documents",
        lambda _, __, pools, counts: learned.append((pools, counts)),
    )
    words = ("--documents", "--begin", default_model(), "--output", tmp_path, "--store", 64)
    data = ("--data", f"drawings:{drawings}=2", "--data", "generated:3=1", "--workers", 0)
    for half in (0, 1):
        command.run(arguments(*words, *data, "--half", half), NO_FOLLOWER)
    (one, made), counts = learned[0]
    other = learned[1][0][0]
    assert counts == [2, 1]
    assert len(set(one.design.tolist())) == len(set(other.design.tolist())) == 2
    assert not set(one.design.tolist()) & set(other.design.tolist())
    assert len(set(made.design.tolist())) == 3


def test_what_has_to_be_said_is_asked_for(drawings, tmp_path):
    words = ("--documents", "--output", tmp_path)
    data = ("--data", f"drawings:{drawings}")
    with pytest.raises(UserError, match="which model folder"):
        command.run(arguments(*words, *data), NO_FOLLOWER)
    with pytest.raises(UserError, match="which model folder"):
        command.run(arguments(*words, *data, "--export", "m"), NO_FOLLOWER)
    with pytest.raises(UserError, match="Say with --data"):
        command.run(arguments(*words, "--begin", default_model()), NO_FOLLOWER)
    with pytest.raises(UserError, match="no checkpoint"):
        command.run(
            arguments(*words, *data, "--begin", default_model(), "--export", "m"), NO_FOLLOWER
        )
    with pytest.raises(UserError, match="manifest"):
        command.run(
            arguments(*words, *data, "--begin", tmp_path / "nothing", "--export", "m"), NO_FOLLOWER
        )
