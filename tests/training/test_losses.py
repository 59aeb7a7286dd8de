"""The losses, against sums done by hand."""

from __future__ import annotations

import math

import pytest

torch = pytest.importorskip("torch")

from patentviewer.training import losses  # noqa: E402

VECTORS = [[1.0, 0.0], [0.6, 0.8], [0.0, 1.0]]
LABELS = [0, 0, 1]


@pytest.fixture
def pictures():
    return torch.tensor(VECTORS), torch.tensor(LABELS)


def test_contrastive_judges_a_pair_against_negatives_only(pictures):
    # pair (0, 1): s = 0.6; negatives of 0: s = 0.0; of 1: s = 0.8; temperature 0.5
    expected = (math.log1p(math.exp(-0.6 / 0.5)) + math.log1p(math.exp(0.2 / 0.5))) / 2
    found = losses.contrastive(*pictures, temperature=0.5).item()
    assert found == pytest.approx(expected, rel=1e-5)


def test_info_nce_with_one_positive_is_the_same_as_contrastive(pictures):
    one = losses.info_nce(*pictures, temperature=0.5).item()
    other = losses.contrastive(*pictures, temperature=0.5).item()
    assert one == pytest.approx(other, rel=1e-5)


def test_triplet_takes_the_hardest_negative(pictures):
    # anchors 0 and 1 have a positive: max(0, .2 + 0 - .6) = 0 and max(0, .2 + .8 - .6) = .4
    assert losses.triplet(*pictures, margin=0.2).item() == pytest.approx(0.2, rel=1e-5)


def test_arcface_adds_its_margin_to_the_angle_of_the_own_class():
    arcface = losses.ArcFace(2, 2, scale=2.0, margin=0.3)
    with torch.no_grad():
        arcface.prototypes.copy_(torch.eye(2))
    found = arcface(torch.tensor([[0.6, 0.8]]), torch.tensor([0])).item()
    own, other = 2 * math.cos(math.acos(0.6) + 0.3), 2 * 0.8
    assert found == pytest.approx(math.log(math.exp(own) + math.exp(other)) - own, rel=1e-4)


def test_sub_centres_let_the_nearest_prototype_stand_for_its_class():
    loss = losses.ArcFace(1, 2, centres=2, margin=0.0)
    with torch.no_grad():
        loss.prototypes.copy_(torch.eye(2))
    found = loss(torch.tensor([[0.0, 1.0]]), torch.tensor([0])).item()
    assert found == pytest.approx(0.0, abs=1e-5)


@pytest.mark.parametrize("name", losses.LOSSES)
def test_every_loss_is_zero_or_finite_and_can_be_minimised(name):
    loss = losses.DesignLoss(name, classes=3, size=4)
    vectors = torch.nn.functional.normalize(torch.randn(6, 4), dim=1).requires_grad_()
    value = loss(vectors, torch.tensor([0, 0, 1, 1, 2, 2]))
    value.backward()
    assert math.isfinite(value.item())
    assert torch.isfinite(vectors.grad).all()


def test_a_batch_without_a_pair_costs_nothing():
    assert losses.contrastive(torch.eye(3), torch.arange(3)).item() == 0
    assert losses.triplet(torch.eye(3), torch.arange(3)).item() == 0
