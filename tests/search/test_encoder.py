from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from tiny_model import SIDE, write_as_of_version_0_1, write_model

from patentviewer import paths
from patentviewer.errors import UserError
from patentviewer.search.calibrated import Calibration
from patentviewer.search.encoder import BATCH, BATCH_ON_CPU, Encoder
from patentviewer.search.manifest import (
    MODEL_FILE,
    default_model,
    models,
    read_manifest,
    write_manifest,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_model(tmp_path / "tiny")
    return tmp_path / "tiny"


def inputs(count: int) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (count, SIDE, SIDE)).astype(np.uint8)


def test_descriptors_stand_side_by_side_and_each_has_length_one(folder: Path) -> None:
    encoder = Encoder.open(folder)
    vectors = encoder.embed(inputs(70))
    assert vectors.shape == (70, 80)
    assert vectors.dtype == np.float32
    for part, size in zip(encoder.parts(vectors), (64, 16), strict=True):
        assert part.shape == (70, size)
        assert np.allclose(np.linalg.norm(part, axis=1), 1, atol=1e-5)


def test_a_figure_gets_the_same_vector_in_any_batch(folder: Path) -> None:
    encoder = Encoder.open(folder)
    together = encoder.embed(inputs(40))
    alone = np.concatenate([encoder.embed(picture[None]) for picture in inputs(40)])
    assert np.array_equal(together, alone)


@pytest.mark.parametrize(("provider", "most"), [("CPU", BATCH_ON_CPU), ("CUDA", BATCH)])
def test_a_cpu_is_given_fewer_pictures_at_once(folder: Path, provider: str, most: int) -> None:
    whole = Encoder.open(folder)
    network = onnxruntime.InferenceSession(folder / MODEL_FILE)
    given: list[int] = []

    class Counting:
        def run(self, outputs: list[str], feed: dict[str, np.ndarray]) -> object:
            given.append(len(feed["ink"]))
            return network.run(outputs, feed)

    encoder = Encoder(whole.manifest, Counting(), provider)  # type: ignore[arg-type]
    assert np.array_equal(encoder.embed(inputs(21)), whole.embed(inputs(21)))
    assert max(given) == most
    assert sum(given) == 21


def test_a_cpu_works_on_batches_side_by_side(folder: Path) -> None:
    whole = Encoder.open(folder)
    network = onnxruntime.InferenceSession(folder / MODEL_FILE)
    meeting = threading.Barrier(2, timeout=150)

    class Waiting:
        def run(self, outputs: list[str], feed: dict[str, np.ndarray]) -> object:
            meeting.wait()
            return network.run(outputs, feed)

    waiting: Any = Waiting()
    encoder = Encoder(whole.manifest, waiting, at_once=2)
    assert np.array_equal(encoder.embed(inputs(4)), whole.embed(inputs(4)))


def test_a_model_with_a_grid_gives_local_features_of_length_one_or_none(tmp_path: Path) -> None:
    manifest = write_model(tmp_path, local_features=0.5)
    assert read_manifest(tmp_path) == manifest
    encoder = Encoder.open(tmp_path)
    ink = inputs(20)
    ink[:, : SIDE // 2] = 0
    found = encoder.describe(ink)
    assert np.array_equal(found.vectors, encoder.embed(ink))
    assert found.local_features is not None
    assert found.local_features.shape == (20, 64, 64)
    lengths = np.linalg.norm(found.local_features.astype(float) / 127, axis=2)
    assert np.allclose(lengths[:, :32], 0)
    assert np.allclose(lengths[:, 32:], 1, atol=0.05)


def test_the_weight_of_local_features_is_beside_that_of_the_descriptors(
    folder: Path, tmp_path: Path
) -> None:
    manifest = write_model(tmp_path / "placed", local_features=0.5)
    assert manifest.weighing(manifest.weights()).local_features == pytest.approx(0.5)
    weighing = manifest.weighing({"shape": 2, "local_features": 3})
    assert (weighing.local_features, weighing.reranked) == (1.5, 20)
    assert manifest.weighing({"shape": 1}).local_features == 0
    with pytest.raises(UserError, match="over 0"):
        manifest.weighing({"local_features": 1})
    with pytest.raises(UserError, match="negative"):
        manifest.weighing({"shape": 1, "local_features": -1})
    with pytest.raises(UserError, match="no descriptor local_features"):
        read_manifest(folder).weighing({"shape": 1, "local_features": 1})


def test_no_figures_give_no_vectors(folder: Path) -> None:
    assert Encoder.open(folder).embed(inputs(0)).shape == (0, 80)


@pytest.mark.logs("directml cannot be used")
def test_the_cpu_is_used_where_the_wanted_provider_is_missing_and_the_message_says_so(
    folder: Path,
) -> None:
    encoder = Encoder.open(folder, provider="directml")
    assert encoder.provider == "CPU"
    assert str(encoder.told[0]).startswith("DirectML could not be used")
    assert Encoder.open(folder, provider="cpu").told == ()


def test_an_unknown_provider_is_refused(folder: Path) -> None:
    with pytest.raises(UserError, match="provider must be one of"):
        Encoder.open(folder, provider="abacus")


def test_a_manifest_comes_back_as_it_was_written(folder: Path) -> None:
    manifest = replace(read_manifest(folder), measured={"mAP": 0.5}, mirror_invariant=True)
    write_manifest(folder, manifest)
    assert read_manifest(folder) == manifest


def _with_grid(folder: Path, grid: str) -> None:
    file = folder / "manifest.json"
    file.write_text(file.read_text().replace('"local_features": null', f'"local_features": {grid}'))


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda f: (f / "manifest.json").unlink(), "manifest.json is missing"),
        (lambda f: (f / "manifest.json").write_text("{"), "cannot be read"),
        (lambda f: (f / "manifest.json").write_text("{}"), "is not a manifest"),
        (lambda f: (f / "manifest.json").write_text("[]"), "is not a manifest"),
        (
            lambda f: _with_grid(f, '{"count": 12, "size": 64}'),
            "its grid of local features is none",
        ),
        (lambda f: _with_grid(f, '{"count": 64}'), "is not a manifest"),
        (lambda f: (f / "model.onnx").unlink(), "cannot be read"),
        (lambda f: (f / "model.onnx").write_bytes(b"no model"), "sha256 differs"),
    ],
)
def test_a_broken_model_is_said_in_a_sentence(folder: Path, broken: object, said: str) -> None:
    broken(folder)  # type: ignore[operator]
    with pytest.raises(UserError, match=said):
        Encoder.open(folder)


def test_a_model_whose_file_is_no_onnx_is_refused(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"no model")
    sha256 = hashlib.sha256(b"no model").hexdigest()
    write_manifest(folder, replace(read_manifest(folder), sha256=sha256))
    with pytest.raises(UserError, match="cannot be loaded"):
        Encoder.open(folder)


def test_a_model_that_does_not_keep_to_its_manifest_is_refused(folder: Path) -> None:
    manifest = read_manifest(folder)
    write_manifest(folder, replace(manifest, preparation=replace(manifest.preparation, size=32)))
    with pytest.raises(UserError, match="does not do what its manifest says"):
        Encoder.open(folder)


def test_a_manifest_of_a_newer_program_is_refused(folder: Path) -> None:
    content = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps(content | {"format": 99}))
    with pytest.raises(UserError, match="newer version"):
        read_manifest(folder)


@pytest.mark.logs("cannot be read", "is not a manifest", "newer version", "seal differs")
def test_the_newest_model_is_chosen_and_broken_ones_are_passed_over(tmp_path: Path) -> None:
    write_model(tmp_path / "a-old", created="2025-12-31")
    write_model(tmp_path / "b-new", created="2026-02-01")
    write_model(tmp_path / "c-same-day", created="2026-02-01")
    (tmp_path / "d-broken").mkdir()
    (tmp_path / "d-broken" / "manifest.json").write_text("nothing")
    assert [path.name for path in models(tmp_path)] == ["c-same-day", "b-new", "a-old"]


def test_weights_are_shares_of_the_descriptors(folder: Path) -> None:
    manifest = read_manifest(folder)
    scales = manifest.scales({"shape": 3, "rendering": 1})
    assert np.allclose(scales[:64], 0.75)
    assert np.allclose(scales[64:], 0.25)
    with pytest.raises(UserError, match="no descriptor colour"):
        manifest.scales({"colour": 1})
    with pytest.raises(UserError, match="must not be negative"):
        manifest.scales({"shape": -1, "rendering": 2})
    with pytest.raises(UserError, match="one must be over 0"):
        manifest.scales({"shape": 0})


def test_scores_follow_the_calibration_table(folder: Path) -> None:
    scores = read_manifest(folder).calibrated(np.array([-1, 0.5, 0.7, 1.0], np.float32))
    assert np.allclose(scores, [0, 0.05, 0.275, 1])


def test_queries_of_several_figures_have_a_table_of_their_own(folder: Path) -> None:
    manifest = read_manifest(folder)
    cosine = np.array([0.5], np.float32)
    assert manifest.calibrated(cosine, figures=3) == manifest.calibrated(cosine)
    write_manifest(folder, replace(manifest, calibration_several=((-1.0, 0.0), (1.0, 1.0))))
    several = read_manifest(folder)
    assert several.calibrated(cosine, figures=3) == pytest.approx(0.75)
    assert several.calibrated(cosine) == manifest.calibrated(cosine)


def test_the_model_that_comes_along_is_usable() -> None:
    if not models(paths.models_folder()):
        pytest.skip("no model is in models/")
    encoder = Encoder.open(default_model(), provider="cpu")
    size = encoder.manifest.preparation.size
    assert encoder.embed(np.zeros((1, size, size), np.uint8)).shape[1] > 0


def test_a_manifest_of_before_the_weights_had_their_names_is_read(tmp_path: Path) -> None:
    now = write_model(tmp_path, local_features=0.5, query_expansion=0.4, k_reciprocal=0.3)
    calibration = Calibration(
        "one",
        now.weights(),
        is_voted=False,
        rarity=((-1.0, 0.0), (1.0, 5.0)),
        chance=((-1.0, 0.0), (1.0, 1.0)),
        designs=10,
        words={},
    )
    write_manifest(tmp_path, replace(now, calibrations=(calibration,)))
    write_as_of_version_0_1(tmp_path)
    read = read_manifest(tmp_path)
    assert read.reranking.local_features is not None
    assert read.reranking.local_features.output == "places"
    assert read.weights() == now.weights()
    assert read.weights(is_sketch=True) == now.weights(is_sketch=True)
    assert read.calibrations == (calibration,)
    assert read.stamp == now.stamp
