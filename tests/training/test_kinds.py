"""A network of kinds: what it learns from, its steps, and the model that it is added to."""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")

from patentviewer.drawings.prepare import Preparation  # noqa: E402
from patentviewer.errors import UserError  # noqa: E402
from patentviewer.search.encoder import Encoder  # noqa: E402
from patentviewer.search.manifest import default_model, read_manifest  # noqa: E402
from patentviewer.training import (  # noqa: E402
    augment,
    building,
    command,
    icons,
    kind_command,
    opening,
    quick_draw,
)
from patentviewer.training.class_head import class_head  # noqa: E402
from patentviewer.training.concepts import called, concepts, vocabulary  # noqa: E402
from patentviewer.training.encoding import SIZES  # noqa: E402
from patentviewer.training.export import export  # noqa: E402
from patentviewer.training.kind_lessons import (  # noqa: E402
    KindLessons,
    Title,
    classed_by_name,
    classes_of,
    read_titles,
    title_classes,
    unspaced_class,
)
from patentviewer.training.kind_training import (  # noqa: E402
    CHECKPOINT,
    KindSchedule,
    begin_kinds,
    teach,
)
from patentviewer.training.kinds import (  # noqa: E402
    DIMENSIONS,
    MARGIN,
    SHARPNESS,
    KindNetwork,
    Known,
    Names,
)
from patentviewer.training.network import Architecture, Network  # noqa: E402
from patentviewer.training.opening import BACKBONE  # noqa: E402
from patentviewer.training.pools import Pool, every_second  # noqa: E402

SMALL = Preparation(size=64)
NO_FOLLOWER = list
"""Follows progress and shows nothing."""


def last_of(steps):
    *_, last = steps
    return last


# -- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Bottle with overcap", "bottle"),
        ("Bottle cap", "hat"),
        ("Portion of a shoe upper", "upper"),
        ("LIGHTING FIXTURE", "fixture"),
        ("Couches", "sofa"),
        ("dining_chair", "chair"),
        ("T-shirt", "shirt"),
    ],
)
def test_the_name_of_a_thing_is_the_last_word_before_what_it_is_for(title, name):
    assert [word for word, says in concepts(title).items() if says == 1] == [name]


def test_what_is_said_beside_a_name_counts_less():
    assert concepts("Ceiling fan for a barn") == {"barn": 0.25, "ceiling": 0.5, "fan": 1.0}
    assert concepts("") == {}
    assert concepts("of the for") == {}


def test_hands_that_draw_the_same_call_it_the_same():
    assert called("eyeglasses") == called("sunglasses") == called("glasses") == "glasses"
    assert called("pants") == called("trousers")
    assert called("boxes") == "box"
    assert called("bus") == "bus"


def test_a_vocabulary_is_what_names_several_things():
    named = [concepts(title) for title in ("Lamp", "Desk lamp", "Chair")]
    assert vocabulary(named, 2) == ("lamp",)
    assert vocabulary(named, 1) == ("chair", "desk", "lamp")


# -- classes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("D13108", "D13/108"),
        ("D6310", "D6/310"),
        ("D326", "D32/6"),
        ("D14138AD", "D14/138"),
        ("D9928", "D99/28"),
        ("D2665", ""),
        ("us_class", ""),
        ("D", ""),
    ],
)
def test_a_class_without_a_slash_is_known_where_it_can_only_be_one(written, meant):
    assert unspaced_class(written) == meant


def test_classes_are_read_however_they_are_written():
    assert classes_of("D6-366") == classes_of("D6/366") == ("D6", "D6/366")
    assert classes_of("D14") == ("D14", "")
    assert classes_of("") == ("", "")


def test_titles_without_a_class_are_left_out(tmp_path):
    table = tmp_path / "titles.tsv"
    table.write_text("document\tus_class\ttitle\nD1\tD6310\tPhoto display\nD2\t?\tThing\n", "utf-8")
    assert read_titles(table) == [Title("Photo display", "D6/310")]
    table.write_text("nothing\n", "utf-8")
    with pytest.raises(UserError, match="no titles"):
        read_titles(table)


# -- icons ---------------------------------------------------------------------------------------

BOX = '<path fill="none" stroke="currentColor" d="M3 3h18v18H3z"/>'
WHITE = '<circle cx="12" cy="12" r="9" fill="#fff"/>'


@pytest.fixture
def package(tmp_path):
    """Icon sets as the package holds them: two that may be used and one that may not."""
    root = tmp_path / "package"
    (root / "json").mkdir(parents=True)
    licences = {"plain": "MIT", "other": "CC-BY-4.0", "closed": "CC-BY-NC-4.0"}
    (root / "collections.json").write_text(
        json.dumps(
            {
                name: {"name": name, "license": {"spdx": spdx}, "author": {"name": "A. Hand"}}
                for name, spdx in licences.items()
            }
        ),
        "utf-8",
    )
    for name in licences:
        drawn = {
            "sofa": {"body": BOX},
            "couch-outline": {"body": WHITE},
            "arrow-left": {"body": BOX},
            "empty-lamp": {"body": ""},
        }
        content = {"prefix": name, "icons": drawn, "width": 24, "height": 24}
        (root / "json" / f"{name}.json").write_text(json.dumps(content), "utf-8")
    return root


def test_icons_are_of_sets_that_may_be_used_and_of_things_that_are_wanted(package):
    pool = last_of(icons.icons(package, {"sofa", "lamp", "arrow"}, SMALL))
    assert pool.names == ("sofa",) * 4
    assert pool.ink.shape == (4, 64, 64)
    assert len(set(pool.design.tolist())) == 4
    assert all(one.any() for one in pool.ink)


def test_of_a_word_as_many_hands_as_can_be_are_taken(package):
    found = icons.chosen(package, {"sofa"}, most=2)
    assert {icon.of for icon in found} == {"plain", "other"}


def test_sets_are_credited(package):
    assert icons.credits_of(package) == ["other, A. Hand, CC-BY-4.0", "plain, A. Hand, MIT"]


def test_a_folder_that_holds_no_icons_is_a_problem_said_plainly(tmp_path, package):
    with pytest.raises(UserError, match="no unpacked package"):
        icons.sets(tmp_path)
    with pytest.raises(UserError, match="Nothing to learn from"):
        list(icons.icons(package, {"giraffe"}, SMALL))


# -- people's sketches ---------------------------------------------------------------------------


@pytest.fixture
def sketched(tmp_path):
    """Four sketches of two words in the data set's form."""
    file = tmp_path / "sketches.ndjson"
    rows = [
        {"word": word, "drawing": [[[0, 255, 255, 0], [0, 0, high, high]], [[20, 40], [20, 90]]]}
        for word, high in (("chair", 255), ("chair", 200), ("sofa", 90), ("sofa", 120))
    ]
    file.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return file


def test_a_sketch_is_drawn_with_several_pens(sketched):
    pool = last_of(quick_draw.sketches(sketched, SMALL))
    assert pool.names == ("chair",) * 6 + ("sofa",) * 6
    assert np.bincount(pool.design).tolist() == [quick_draw.PENS] * 4
    assert not np.array_equal(pool.ink[0], pool.ink[1])


def test_a_pencil_is_grey_and_its_line_has_grain(sketched):
    strokes = next(quick_draw.read_sketches(sketched)).strokes
    rng = np.random.default_rng(0)
    pen = quick_draw.inked(strokes, quick_draw.Pen(), rng)
    pencil = quick_draw.inked(strokes, quick_draw.Pen(grey=90, grain=0.5), rng)
    assert pen.min() == 0
    assert pencil.min() == 90
    assert len(np.unique(pencil[pencil < 200])) > 2


def test_a_file_that_holds_no_sketches_is_a_problem_said_plainly(tmp_path):
    file = tmp_path / "sketches.ndjson"
    file.write_text('{"word": "chair"}\n', "utf-8")
    with pytest.raises(UserError, match="line 1 is no sketch"):
        list(quick_draw.read_sketches(file))
    file.write_text("", "utf-8")
    with pytest.raises(UserError, match="Nothing to learn from"):
        list(quick_draw.sketches(file, SMALL))


# -- lessons -------------------------------------------------------------------------------------


def boxes(names, classes=(), views=2, side=64):
    """A pool of designs with those names, some views of each."""
    rng = np.random.default_rng(0)
    ink = np.zeros((len(names) * views, side, side), np.uint8)
    for picture in ink:
        corners = rng.integers(4, side - 4, (2, 2))
        cv2.rectangle(picture, corners[0].tolist(), corners[1].tolist(), 255, 2)
    design = np.repeat(np.arange(len(names)), views)
    return Pool(
        "boxes",
        ink,
        design,
        np.full(len(design), -1),
        np.zeros(len(design), bool),
        real=True,
        names=tuple(names[one] for one in design),
        classes=tuple(classes[one] for one in design) if classes else (),
    )


TITLES = [Title("Lounge chair", "D6/366"), Title("Chair", "D6/366"), Title("Table lamp", "D26/93")]


@pytest.fixture
def lessons():
    documents = boxes(["Chair", "Armchair", "Lamp"], ["D6-366", "D6-334", "D26-93"])
    return KindLessons([documents, boxes(["chair", "lamp"], views=1)], [3, 2], TITLES)


def test_a_batch_knows_words_classes_and_designs(lessons):
    batch = lessons.batch((48,), np.random.default_rng(0))
    known = batch.known
    assert batch.ink.shape[1:] == (48, 48)
    assert set(lessons.words) == {"chair", "lamp"}
    assert set(lessons.mains) == {"D6", "D26"}
    assert torch.allclose(known.words.sum(1), torch.ones(len(batch.ink)))
    is_document = known.main >= 0
    assert is_document.any()
    assert (~is_document).any()
    assert not set(known.design[is_document].tolist()) & set(known.design[~is_document].tolist())
    assert len(batch.titles.words) == 3


def test_lessons_without_a_name_or_a_class_are_refused():
    with pytest.raises(UserError, match="has a name"):
        KindLessons([boxes([""])], [1])


def test_an_icon_has_the_class_that_titles_of_such_things_stand_in():
    documents = boxes(["Lamp", "Spoon"], ["D26-93", ""])
    learned = title_classes(TITLES * 3, [documents, boxes(["lamp"])])
    icons = classed_by_name(boxes(["chair", "lamp", "spoon", ""], views=1), learned)
    assert icons.classes == ("D6", "D26", "", "")
    assert icons.names == ("chair", "lamp", "spoon", "")


def test_a_name_whose_words_stand_in_several_classes_gives_none():
    titles = [Title("Holder", name) for name in ("D6/1", "D26/1", "D3/1", "D9/1")]
    assert not any(classed_by_name(boxes(["holder"]), title_classes(titles, [])).classes)


def test_half_of_what_is_called_alike_is_kept_from_learning():
    pool = boxes(["chair", "chair", "lamp", "lamp"])
    first, second = (every_second(pool, part, alike=True) for part in (0, 1))
    assert sorted(set(first.names)) == sorted(set(second.names)) == ["chair", "lamp"]
    assert not set(first.design.tolist()) & set(second.design.tolist())
    plain = every_second(boxes(["a", "b", "c"]), 1, alike=False)
    assert set(plain.names) == {"b"}


def test_hands_of_several_pools_meet_over_a_word():
    others = ["fork", "spoon", "bin", "tent", "harp", "kite", "plug", "vase"]
    pools = [boxes(["lamp", *others]), boxes(["lamp", *(name * 2 for name in others)])]
    lessons = KindLessons(pools, [3, 3])
    lamp = lessons.words["lamp"]
    for seed in range(5):
        known = lessons.batch((48,), np.random.default_rng(seed)).known
        lamps = known.design[known.words[:, lamp] > 0]
        assert (lamps < 9).any()
        assert (lamps >= 9).any()


def test_a_figure_redrawn_has_outlines_without_hatching():
    ink = np.zeros((192, 192), np.uint8)
    cv2.rectangle(ink, (30, 40), (160, 150), 255, 2)
    plain = ink.copy()
    for x in range(60, 90, 6):
        cv2.line(ink, (x, 80), (x, 88), 255, 1)
    drawn = augment.redrawn(ink, 96, np.random.default_rng(1))
    assert drawn.shape == (96, 96)
    assert (drawn > 60).any()
    alike = augment.redrawn(plain, 96, np.random.default_rng(1))
    inside = np.s_[38:46, 28:46]
    assert drawn[inside].mean() == pytest.approx(alike[inside].mean(), abs=12)
    assert augment.redrawn(np.zeros_like(ink), 96, np.random.default_rng(0)).max() == 0


# -- the network ---------------------------------------------------------------------------------


def taught(lessons, folder, pictures, state=None):
    schedule = KindSchedule(pictures=pictures, sizes=(48,), rate=1e-3, warm_up=2)
    state = state or begin_kinds(KindNetwork(BACKBONE, 16), lessons, schedule)
    return state, list(teach(state, lessons, folder))


def test_what_it_learns_is_kept_and_its_losses_fall(lessons, tmp_path):
    torch.manual_seed(0)
    state, steps = taught(lessons, tmp_path, 240)
    assert steps[-1].done >= 240
    log = [json.loads(line) for line in (tmp_path / "kinds.jsonl").read_text().splitlines()]
    assert log[-1]["word"] < log[0]["word"]
    kept = KindNetwork.load(tmp_path / CHECKPOINT)
    ink = torch.rand(2, 1, 48, 48)
    with torch.inference_mode():
        # Its matrices are kept at half precision.
        torch.testing.assert_close(kept(ink), state.averaged.eval()(ink), rtol=0, atol=5e-3)
        torch.testing.assert_close(kept(ink).norm(dim=1), torch.ones(2))


def test_a_resumed_run_goes_on_where_it_stopped(lessons, tmp_path):
    state, _ = taught(lessons, tmp_path, 40)
    schedule = KindSchedule(pictures=80, sizes=(48,), rate=1e-3, warm_up=2)
    again = begin_kinds(KindNetwork(BACKBONE, 16), lessons, schedule)
    again.load(tmp_path)
    assert again.pictures == state.pictures
    torch.testing.assert_close(again.names.words, state.names.words)
    with pytest.raises(UserError, match="no checkpoint"):
        again.load(tmp_path / "nowhere")


def test_a_run_that_goes_on_begins_with_names_where_their_pictures_are(lessons):
    torch.manual_seed(0)
    network = KindNetwork(BACKBONE, 16)
    mean = network.mean.clone()
    schedule = KindSchedule(sizes=(48,))
    state = begin_kinds(network, lessons, schedule, learned=True)
    assert torch.equal(state.network.mean, mean)
    torch.testing.assert_close(state.names.words.norm(dim=1), torch.ones(2))
    batch = lessons.batch((48,), np.random.default_rng(0))
    with torch.inference_mode():
        vectors = network(torch.from_numpy(batch.ink)[:, None].float() / 255)
        begun = state.names.losses(vectors, batch.known, batch.titles)["word"]
        chance = Names(2, 2, 3, 16).losses(vectors, batch.known, batch.titles)["word"]
    assert begun < chance


def test_a_picture_has_to_be_nearer_to_its_own_name_than_to_others_by_a_margin():
    names = Names(2, 2, 2, 2)
    with torch.no_grad():
        for vectors in (names.words, names.mains, names.subs):
            vectors.copy_(torch.eye(2))
    seen = torch.tensor([[math.cos(0.3), math.sin(0.3)]])
    known = Known(
        torch.tensor([[1.0, 0.0]]), torch.tensor([0]), torch.tensor([-1]), torch.tensor([0])
    )
    own, other = math.cos(0.3 + MARGIN), math.sin(0.3)
    expected = math.log(1 + math.exp(SHARPNESS * (other - own)))
    loss = names.losses(seen, known, known)["word"]
    assert loss.item() == pytest.approx(expected, rel=1e-4)


# -- the model -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def bundled():
    return default_model()


def test_the_bundled_model_is_opened_as_what_it_was_exported_from(bundled):
    manifest = read_manifest(bundled)
    encoding = opening.opened(bundled)
    assert encoding.sizes == {one.name: one.size for one in manifest.descriptors}
    ink = np.zeros((2, manifest.preparation.size, manifest.preparation.size), np.uint8)
    cv2.circle(ink[0], (200, 200), 120, 255, 3)
    cv2.rectangle(ink[1], (60, 90), (300, 380), 255, 2)
    with torch.inference_mode():
        *parts, _ = encoding(torch.from_numpy(ink)[:, None])
    encoder = Encoder.open(bundled)
    for name, own, stored in zip(
        encoding.sizes, parts, encoder.parts(encoder.embed(ink)), strict=True
    ):
        assert (own.numpy() * stored).sum(1).min() > 0.999, name


def test_a_network_of_kinds_gives_a_descriptor_of_its_own(tmp_path):
    small = Architecture(stem=8, widths=(8, 8, 16), depths=(1, 1, 1), head_width=16, descriptor=8)
    networks = [Network(small).eval()]
    side = max(SIZES)
    pool = boxes(["a", "b", "c"], views=4, side=side)
    known = building.evidence_of(networks, pool, side)
    local_features = building.local_features_of(networks, pool.ink, side)
    encoding = building.encoding_of(networks, building.projections(known), local_features, side)
    network = KindNetwork(BACKBONE, 12)
    network.standardise(torch.rand(4, 1, 64, 64))
    plain = encoding.sizes
    encoding.add_kind(network.eval())
    assert encoding.sizes == {**plain, "kind": 12}
    encoding = encoding.with_map(building.DOCUMENT, building.document_map(known))
    classed = replace(pool, classes=("D6-1",) * 4 + ("D26-1",) * 4 + ("",) * 4)
    head = building.classes_taught(encoding, [classed])
    encoding.add_classes(head)
    assert list(encoding.sizes)[-2:] == ["kind", "class"]
    weights = dict.fromkeys(encoding.sizes, 1.0)
    manifest = building.manifest_of("m", "1", Preparation(size=side), encoding, weights, weights)
    probe = pool.ink[:2]
    export(encoding, tmp_path / "m-1", manifest, probe)
    vectors = Encoder.open(tmp_path / "m-1").embed(probe)
    assert vectors.shape[1] == manifest.dimensions
    with torch.inference_mode():
        *_, kind, classes, _ = encoding(torch.from_numpy(probe)[:, None])
    assert manifest.reranking.classes == "class"
    assert (vectors[:, -16:-4] * kind.numpy()).sum(1).min() > 0.999
    assert (vectors[:, -4:] * classes.numpy()).sum(1).min() > 0.999


def test_a_folder_of_another_make_cannot_be_opened(bundled, tmp_path):
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "manifest.json").write_text((bundled / "manifest.json").read_text("utf-8"), "utf-8")
    import onnx  # noqa: PLC0415 - only here

    graph = onnx.helper.make_graph([], "empty", [], [])
    onnx.save(onnx.helper.make_model(graph), folder / "model.onnx")
    with pytest.raises(UserError, match="no model that training can go on from"):
        opening.opened(folder)


# -- the command ---------------------------------------------------------------------------------


def arguments(*words):
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return parser.parse_args(list(map(str, words)))


def test_the_command_teaches_of_icons_sketches_and_titles(package, sketched, tmp_path, bundled):
    table = tmp_path / "titles.tsv"
    table.write_text("D1\tD6366\tSofa\nD2\tD6366\tChair\n", "utf-8")
    output = tmp_path / "run"
    asked = arguments(
        *("train", "--kinds", "--begin", bundled, "--output", output)[1:],
        *("--data", f"icons:{package}=2", "--data", f"sketches:{sketched}=2"),
        *("--data", f"titles:{table}", "--pictures", 8, "--sizes", 48, "--half", 0),
    )
    assert command.run(asked, NO_FOLLOWER) == output
    assert KindNetwork.load(output / CHECKPOINT).dimensions == DIMENSIONS


def test_a_network_of_one_half_never_goes_on_from_one_that_knows_both(
    package, sketched, tmp_path, bundled, monkeypatch
):
    begun = []

    def stopped(network, lessons, schedule, *, learned=False):
        begun.append(learned)
        raise KeyboardInterrupt

    monkeypatch.setattr(kind_command, "begin_kinds", stopped)
    words = ("--kinds", "--begin", bundled, "--output", tmp_path, "--data", f"icons:{package}=2")
    data = ("--data", f"sketches:{sketched}")
    for half in ([], ["--half", 0]):
        with pytest.raises(KeyboardInterrupt):
            command.run(arguments(*words, *data, *half), NO_FOLLOWER)
    assert begun == [True, False]


def test_icons_are_drawn_once_for_a_folder_of_output(
    package, sketched, tmp_path, bundled, monkeypatch
):
    words = ("--kinds", "--begin", bundled, "--output", tmp_path, "--data", f"icons:{package}=2")
    asked = arguments(*words, "--data", f"sketches:{sketched}", "--pictures", 1, "--sizes", 48)
    command.run(asked, NO_FOLLOWER)
    monkeypatch.setattr(icons, "icons", lambda *_: pytest.fail("they are drawn again"))
    assert command.run(asked, NO_FOLLOWER) == tmp_path


def test_icons_without_the_network_of_kinds_are_refused(package, tmp_path):
    asked = arguments("--output", tmp_path, "--data", f"icons:{package}")
    with pytest.raises(UserError, match="Say --kinds"):
        command.run(asked, NO_FOLLOWER)
    with pytest.raises(UserError, match="Say with --begin"):
        command.run(
            arguments("--kinds", "--export", "m", "--output", tmp_path, "--data", "generated:1"),
            NO_FOLLOWER,
        )


def test_predicted_classes_are_learned_from_documents_and_opened_again(bundled):
    rng = np.random.default_rng(0)
    middles = {"D6": 0, "D26": 1}
    classes = ["D6", "D26"] * 12
    at = np.array([middles[name] for name in classes])

    def vectors(size, spread):
        rows = np.zeros((len(at), size))
        rows[np.arange(len(at)), at] = 1
        rows += rng.normal(0, spread, rows.shape)
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)

    seen, kinds = [vectors(12, 0.3), vectors(16, 0.3)], vectors(8, 0.3)
    head = class_head([one[:16] for one in seen], kinds[:16], classes[:16])
    with torch.inference_mode():
        found = head([torch.from_numpy(one) for one in seen], torch.from_numpy(kinds)).numpy()
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    alike = found[16:] @ found[16:].T
    same = at[16:, None] == at[16:]
    assert alike[same].min() > alike[~same].max()


def test_without_a_class_nothing_is_predicted(bundled):
    encoding = opening.opened(bundled)
    assert building.classes_taught(encoding, [boxes(["Chair"])]) is None
