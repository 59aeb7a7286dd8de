from __future__ import annotations

import pytest

from patentviewer import progress
from patentviewer.progress import SHOWN_EVERY, Shown


@pytest.mark.parametrize(("at_once", "due"), [(True, [0, 11, 22]), (False, [11, 22])])
def test_of_many_small_pieces_few_are_shown(
    monkeypatch: pytest.MonkeyPatch, at_once: bool, due: list[int]
) -> None:
    now = 5.0
    monkeypatch.setattr(progress.time, "monotonic", lambda: now)
    shown = Shown(at_once=at_once)
    found = []
    for piece in range(30):
        if shown.is_due():
            found.append(piece)
        now += SHOWN_EVERY / 10.5
    assert found == due
