"""Which figures of a corpus may be hits of a query: its filters, applied."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray

from patentviewer.drawings.columns import country_of
from patentviewer.drawings.notation import locarno_of, us_class_of
from patentviewer.model.design import DesignKey
from patentviewer.model.ranking import Filters
from patentviewer.search.corpus import Corpus


def allowed(
    corpus: Corpus, filters: Filters, leave_out: frozenset[DesignKey]
) -> NDArray[np.bool_] | None:
    """Which figures of a corpus may be hits, given its filters and designs to leave out.

    Returns bool, N figures; None where all of them may.
    """
    files = np.ones(len(corpus.design_of_file), np.bool_)
    for name, wanted, is_within in (
        ("countries", filters.countries, _is_country),
        ("locarno", filters.locarno, _is_locarno),
        ("us_class", filters.us_class, _is_us_class),
    ):
        if wanted:
            values, code = corpus.codes[name]
            fits = [any(is_within(value, prefix) for prefix in wanted) for value in values]
            files &= np.array(fits, np.bool_)[code]
    if filters.before is not None:
        files &= (corpus.granted > 0) & (corpus.granted < filters.before.toordinal())
    if filters.after is not None:
        files &= corpus.granted >= filters.after.toordinal()
    if filters.title.strip():
        files &= _titled(corpus, filters.title)
    if leave_out:
        files &= ~np.isin(corpus.design_of_file, corpus.designs_of(leave_out))
    if files.all():
        return corpus.alive
    figures: NDArray[np.bool_] = files[corpus.figure_file]
    return figures if corpus.alive is None else figures & corpus.alive


def _is_country(value: str, wanted: str) -> bool:
    """Whether a country's code is the one wanted ("US", "us", "usa", "EUIPO")."""
    return value.upper() == (country_of(wanted) or wanted.strip().upper())


def _is_locarno(value: str, wanted: str) -> bool:
    """Whether a class such as "26-05" is in the one wanted ("26", "26-05", "2605", "6", "06/01").

    Of several, as in "07-01, 26-05", any may be.
    """
    parts = [part.zfill(2) for part in re.findall(r"\d+", locarno_of(wanted) or wanted)]
    classes = [re.findall(r"\d+", one) for one in value.split(",")]
    return bool(parts) and parts in [one[: len(parts)] for one in classes]


def _is_us_class(value: str, wanted: str) -> bool:
    """Whether a class such as "D26/65" is in the one wanted ("D26", "D26/6", "d26-65")."""
    main, _, sub = _plain_us_class(us_class_of(wanted) or wanted).partition("/")
    own_main, _, own_sub = _plain_us_class(value).partition("/")
    return bool(main) and own_main == main and own_sub.startswith(sub)


def _plain_us_class(text: str) -> str:
    plain = re.sub(r"\s", "", text.upper()).replace("-", "/")
    return re.sub(r"^(D?)0*", r"\1", plain)


def _titled(corpus: Corpus, words: str) -> NDArray[np.bool_]:
    found = [
        np.isin(snapshot.files.ids, np.array(snapshot.titled(words), np.int64))
        for snapshot in corpus.snapshots
    ]
    return np.concatenate([np.empty(0, np.bool_), *found])
