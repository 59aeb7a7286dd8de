"""The ranker: what is like a query, in order, found in stages.

A search, `patentviewer evaluate` and the calibration of scores all rank by this module, so that
users get what was measured. First figures are compared with each figure of the query:

    candidates                  inner products of vectors; in large collections of the nearest only
    query-adaptive fusion       a descriptor that tells those found first not apart counts less
    learned map                 what a collection has taught of likeness is mixed in
    local features              the nearest are compared square by square
    diffusion                   likeness flows on from the nearest to what they are like
    query expansion             what is like the nearest two rises
    k-reciprocal re-ranking     what has the same figures near it as the query rises

What is the same picture as the query stays in front of what the stages have raised.
Then they become designs:

    grouping                    a design is as like the query as its best figures
    average linkage             where several ask, all figures of a design say what kind it is
    predicted class             designs that the model takes for the query's classes rise, unless
                                the collection has taught: then that is in the learned map
    feedback                    towards designs that the user likes, away from the others
    class voting                designs of the class of the nearest rise
    folding                     copies of one design stand under the first of them

Every stage takes the scores so far and gives new ones. A new stage for figures is a function like
those in STAGES; its weight stands in the model's manifest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from patentviewer.search import average_linkage, diffusion, grouping, predicted_class
from patentviewer.search.between import Between
from patentviewer.search.candidates import Scored, candidates
from patentviewer.search.described import Described, Weighing
from patentviewer.search.diffusion import diffused
from patentviewer.search.figures import Figures, Held
from patentviewer.search.index import Rows
from patentviewer.search.k_reciprocal import k_reciprocal_reranked
from patentviewer.search.learned import Applied, mixed_in
from patentviewer.search.local_features import matching, reranked
from patentviewer.search.query_adaptive import adapted
from patentviewer.search.query_expansion import expanded
from patentviewer.search.query_vectors import Liked, QueryVectors, Wishes
from patentviewer.search.scores import LEFT_OUT, Among, Scores, are_ranked, best
from patentviewer.search.voting import System, Votes, voted

FOLDED_AMONG = 300
"""How many of the best designs are looked through for copies of one another."""

ROUGHLY = 0.1
"""By how much the likeness of two figures may differ when compressed vectors tell it."""


# -- figures -------------------------------------------------------------------------------------

Stage = Callable[[Between, Scored], Scored]
"""Scores of figures so far to new ones: one of the stages between candidates and designs."""


def figures_ranked(
    figures: Figures,
    query: QueryVectors,
    allowed: NDArray[np.bool_] | None = None,
    *,
    left_out: NDArray[np.bool_] | None = None,
    taught: Applied | None = None,
) -> Scored:
    """How like a query figures are, by all the stages for figures.

    allowed: N, which figures may be found; None for all. left_out: Q x N, which may not be found by
    one figure of the query, such as itself: they get LEFT_OUT. taught: what the collection has
    taught, for drawings.
    """
    scored = candidates(figures, query, allowed)
    if left_out is not None:
        scored.scores[left_out if scored.rows is None else left_out[:, scored.rows]] = LEFT_OUT
    query, scored = adapted(figures, query, scored)
    scored = replace(scored, scales=query.scales)
    if taught is not None:
        scored = _by_learned_map(taught, figures, query, scored)
    between = Between(figures, query)
    _begin(between, scored)
    for stage in STAGES:
        scored = stage(between, scored)
    return _with_the_same_first(query, scored)


def likeness(
    asked: Described,
    others: Described,
    weighing: Weighing | None = None,
    left_out: NDArray[np.bool_] | None = None,
) -> Scores:
    """Likeness of every figure asked to every other one, float32, asked x others.

    weighing: None for the plain inner products of vectors. left_out: asked x others, which are not
    to be found, such as the figure that asks itself; their likeness is LEFT_OUT.
    """
    weighing = weighing or Weighing(np.ones(asked.vectors.shape[1], np.float32))
    if not len(asked):
        return np.empty((0, len(others)), np.float32)
    held = Held(others, np.arange(len(others), dtype=np.int32))
    return figures_ranked(held, QueryVectors.plain(asked, weighing), left_out=left_out).scores


def likeness_of_kind(
    asked: Described,
    others: Described,
    weighing: Weighing | None = None,
    left_out: NDArray[np.bool_] | None = None,
    *,
    taught: Applied | None = None,
) -> Scores:
    """Likeness of every figure asked to every other one, of which each is a design of its own.

    As a search ranks designs, before anyone votes: with the classes that the model takes them for.
    taught: what the others, as a collection, have taught.
    """
    weighing = weighing or Weighing(np.ones(asked.vectors.shape[1], np.float32))
    held = Held(others, np.arange(len(others), dtype=np.int32))
    query = QueryVectors.plain(asked, weighing)
    scored = figures_ranked(held, query, left_out=left_out, taught=taught)
    found = scored.scores
    if scored.is_taught or weighing.classes is None or not weighing.predicted_class > 0:
        return found
    predicted = np.asarray((asked.vectors * weighing.classes) @ others.vectors.T, np.float32)
    return predicted_class.mixed(found, predicted, weighing.predicted_class)


def _by_learned_map(
    taught: Applied, figures: Figures, query: QueryVectors, scored: Scored
) -> Scored:
    """The likeness that the collection has taught mixed in, for drawings."""
    likeness = taught.likeness(query.described.vectors, scored.rows, keeps=figures.is_exact)
    own = np.take_along_axis(likeness, scored.variant, axis=0)
    weights = np.where(query.are_sketches, 0, taught.learned.weight).astype(np.float32)
    scores = mixed_in(scored.scores, own, weights)
    return replace(scored, scores=scores, plain=scores, is_taught=bool((weights > 0).any()))


def _by_local_features(between: Between, scored: Scored) -> Scored:
    """The nearest to each figure of the query compared by their local features too."""
    asked = between.query.described.local_features
    if asked is None:
        return scored

    def of_local_features(figure: int, best: Rows) -> Scores:
        held = between.figures.local_features(scored.rows_at(best), *asked.shape[1:])
        variant = scored.variant[figure, best]
        found = np.empty(len(best), np.float32)
        for one in np.unique(variant):
            own = variant == one
            found[own] = matching(asked[one], held[own])
        return found

    among = max(weighing.reranked for weighing in between.query.weighings)
    weights = between.query.weights_of("local_features")
    return replace(scored, scores=reranked(scored.scores, weights, among, of_local_features))


def _by_diffusion(between: Between, scored: Scored) -> Scored:
    """What likeness adds that flows on from the nearest to what they are like."""
    weights = between.query.weights_of("diffusion")
    among = _among(between, scored)
    return replace(scored, scores=diffused(scored.scores, weights, among))


def _by_query_expansion(between: Between, scored: Scored) -> Scored:
    """What likeness to the nearest figures adds."""

    def to_nearest(asking: list[int], nearest: list[Rows], compared: Rows | None) -> Scores:
        # The mean of likenesses to some figures is the likeness to the middle of them.
        scales = between.query.scales[asking]
        rows = scored.rows_at(np.concatenate(nearest))
        vectors = between.figures.vectors(rows, scales.shape[1])
        ends = np.cumsum([len(own) for own in nearest])
        middle = [part.mean(axis=0) for part in np.split(vectors, ends[:-1])]
        asked = np.stack(middle) * scales
        among = scored.rows if compared is None else scored.rows_at(compared)
        return between.figures.scores(asked, among, roughly=True)

    weights = between.query.weights_of("query_expansion")
    return replace(scored, scores=expanded(scored.scores, weights, to_nearest))


def _by_k_reciprocal(between: Between, scored: Scored) -> Scored:
    """What the neighbours that a figure shares with the query add."""
    weights = between.query.weights_of("k_reciprocal")
    among = _among(between, scored)
    scores = k_reciprocal_reranked(scored.scores, weights, scored.plain, among)
    return replace(scored, scores=scores)


def _with_the_same_first(query: QueryVectors, scored: Scored) -> Scored:
    """What is the same picture stays as like as its vectors are: nothing is raised above it.

    Its neighbours have more neighbours than it, where many nearly like it are in a collection.
    """
    are_same = scored.plain >= query.weights_of("same_from")[:, None]
    if not are_same.any():
        return scored
    kept = np.maximum(scored.scores, scored.plain)
    return replace(scored, scores=np.where(are_same, kept, scored.scores))


def _begin(between: Between, scored: Scored) -> None:
    """Have it worked out what those are to each other that diffusion will look at, as it seems."""
    weights = between.query.weights_of("diffusion")
    for asking in np.flatnonzero(weights > 0).tolist():
        found = best(scored.scores[asking], diffusion.AMONG)
        between.begin(asking, scored.rows_at(found))


def _among(between: Between, scored: Scored) -> Among:
    """What gives the likeness between some figures of the scores, for one that asks."""
    return lambda asking, rows: between.of(asking, scored.rows_at(rows))


STAGES: tuple[Stage, ...] = (
    _by_local_features,
    _by_diffusion,
    _by_query_expansion,
    _by_k_reciprocal,
)
"""What ranks figures again, in its order."""


# -- designs -------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Ranked:
    """Designs in order of likeness.

    Designs stand at positions of grouped. likeness: of all of them, votes included. order: the
    positions of those that are shown, the best first. folded: for a position, the positions of the
    copies that stand under it. above: how many of the first stand out.
    """

    scored: Scored
    grouped: grouping.Grouped
    likeness: Scores
    votes: Votes
    order: Rows
    folded: dict[int, list[int]]
    above: int


def designs_ranked(
    figures: Figures,
    query: QueryVectors,
    scored: Scored,
    wishes: Wishes | None = None,
    kinds: Sequence[System] = (),
    *,
    duplicate_cosine: float = 2.0,
    top: int = 0,
) -> Ranked:
    """The designs that are most like a query.

    scored: its figures, as `figures_ranked` gives them. kinds: of all the designs, in each
    classification. duplicate_cosine: from which two figures count as the same picture; over 1 for
    no folding. top: how many designs, 0 for all.
    """
    wishes = wishes or Wishes()
    if scored.rows is None:
        grouped = grouping.grouped(scored.scores, figures.figure_design, figures.by_design)
    else:
        grouped = grouping.grouped(scored.scores, figures.figure_design[scored.rows])
    if not len(grouped.designs):
        nothing = np.empty(0, np.float32)
        return Ranked(scored, grouped, nothing, Votes(nothing), np.empty(0, np.int64), {}, 0)
    found = fused(figures, query, scored, grouped)
    if wishes.liked or wishes.disliked:
        likes, dislikes = (
            _feedback(figures, one, query, scored, grouped)
            for one in (wishes.liked, wishes.disliked)
        )
        found = grouping.liked(found, likes, dislikes)
    votes = _votes(kinds, grouped, found, wishes)
    found = found + votes.added
    # Designs are numbered in the order of their keys, so that a stable sort settles ties by them.
    ranked = np.argsort(-found, kind="stable")
    looked_through = ranked[: min(FOLDED_AMONG, 2 * top + 50 if top else FOLDED_AMONG)]
    owners = _copies(figures, query, scored, grouped, looked_through, duplicate_cosine)
    is_copy = np.zeros(len(ranked), np.bool_)
    is_copy[: len(owners)] = owners != np.arange(len(owners))
    kept = np.flatnonzero(~is_copy)[: top or None]
    folded: dict[int, list[int]] = {}
    for position in np.flatnonzero(is_copy).tolist():
        folded.setdefault(int(ranked[owners[position]]), []).append(int(ranked[position]))
    above = int(np.count_nonzero(kept < grouping.cut_off(found[ranked])))
    return Ranked(scored, grouped, found, votes, ranked[kept], folded, above)


def fused(
    figures: Figures, query: QueryVectors, scored: Scored, grouped: grouping.Grouped
) -> Scores:
    """The likeness of each design to the whole query, before likes, dislikes and votes.

    float32, one for each design of grouped, in its order.
    """
    found = grouping.fused(grouped.best, query.weights)
    if not query.middles:
        return found
    are_there = are_ranked(scored.scores).all(axis=0)
    for stage, of_wholes in WHOLES.items():
        # What a collection has taught was learned over predicted classes too.
        if stage in query.middles and not (scored.is_taught and stage == "predicted_class"):
            products = scored.wholes.get(stage)
            if products is None:
                products = figures.scores(query.middles[stage], scored.rows)[0]
            products = np.where(are_there, products, LEFT_OUT)
            found = of_wholes(found, products, grouped, query.weight_of(stage))
    return found


WHOLES: dict[str, Callable[[Scores, Scores, grouping.Grouped, float], Scores]] = {
    "average_linkage": average_linkage.linked,
    "predicted_class": predicted_class.agreed,
}
"""What compares designs as wholes, in its order."""


def likeness_of_designs(
    asked: Described,
    others: Described,
    design: NDArray[np.int32],
    weighing: Weighing | None = None,
    left_out: NDArray[np.bool_] | None = None,
) -> tuple[NDArray[np.int32], Scores]:
    """How like designs are to figures that ask together: the numbers of designs, and likenesses.

    design: of the others, N, the number of each one's design. weighing: None for plain inner
    products. left_out: asked x N, figures that are not to be found; a design of none but such gets
    LEFT_OUT or little more.
    """
    weighing = weighing or Weighing(np.ones(asked.vectors.shape[1], np.float32))
    held, query = Held(others, design), QueryVectors.plain(asked, weighing)
    scored = figures_ranked(held, query, left_out=left_out)
    found = grouping.grouped(scored.scores, design, held.by_design)
    return found.designs, fused(held, query, scored, found)


def _feedback(
    figures: Figures,
    liked: Liked,
    query: QueryVectors,
    scored: Scored,
    grouped: grouping.Grouped,
) -> Scores:
    """Best likeness of every design to each of some figures, liked x designs.

    Of a design that is liked the figure that is most like the query stands for it. What may be no
    hit is left out. Likeness goes by the weights by which the query's own does.
    """
    rows = list(liked.rows)
    for position in np.flatnonzero(np.isin(grouped.designs, liked.designs)):
        own, _ = grouped.figures(np.array([position]))
        best = own[scored.scores[:, own].max(axis=0).argmax()]
        rows += scored.rows_at(np.array([best])).tolist()
    if not rows:
        return np.empty((0, len(grouped.designs)), np.float32)
    scales = (query.scales if scored.scales is None else scored.scales)[0]
    vectors = figures.vectors(np.array(rows, np.int64), len(scales)) * scales
    products = figures.scores(vectors, scored.rows)
    return np.maximum.reduceat(products[:, grouped.order], grouped.starts, axis=1)


def _votes(
    kinds: Sequence[System], grouped: grouping.Grouped, likeness: Scores, wishes: Wishes
) -> Votes:
    """What the classes of the nearest designs, and the query's own, add to each one's likeness."""
    if not wishes.class_weight > 0:
        return Votes(np.zeros(len(likeness), np.float32))
    own_kinds = [one.at(grouped.designs.astype(np.int64)) for one in kinds]
    may_vote = ~np.isin(grouped.designs, wishes.own)
    return voted(likeness, own_kinds, may_vote, wishes.own_classes, wishes.class_weight)


def _copies(
    figures: Figures,
    query: QueryVectors,
    scored: Scored,
    grouped: grouping.Grouped,
    designs: Rows,
    duplicate_cosine: float,
) -> Rows:
    """Which earlier one of some ranked designs each one repeats, by its best figure."""
    if duplicate_cosine > 1:
        return np.arange(len(designs), dtype=np.int64)
    own, owner = grouped.figures(designs)
    score = scored.scores.max(axis=0)
    order = np.lexsort((own, -score[own], owner))
    first = own[order[np.searchsorted(owner[order], np.arange(len(designs)))]]
    scales, rows = query.scales[0], scored.rows_at(first)
    owners = np.arange(len(designs), dtype=np.int64)
    may_be = owners
    if not figures.is_exact:
        # Few are so alike: of the others no vector is read from the catalogue.
        likeness = figures.roughly_between(rows, scales)
        np.fill_diagonal(likeness, -1)
        may_be = np.flatnonzero(likeness.max(axis=1, initial=-1) >= duplicate_cosine - ROUGHLY)
    vectors = figures.vectors(rows[may_be], len(scales))
    owners[may_be] = may_be[grouping.folded(vectors, scales, duplicate_cosine)]
    return owners
