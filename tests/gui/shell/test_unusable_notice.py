"""What the window says of collections that cannot be used, and what folders become collections."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from patentviewer.gui.kit.notices import Notice
from patentviewer.gui.shell.main_window import MainWindow
from patentviewer.gui.shell.unusable import UnusableCollections
from patentviewer.messages import Message
from patentviewer.model.collection import CollectionStatus
from patentviewer.model.condition import Condition
from patentviewer.model.ranking import Unusable
from tests.gui.sample import write_drawings

Eventually = Callable[..., None]
ROOT = Path(__file__).parents[3]


def damage(home: Path) -> None:
    file = home / "collections" / "Shapes" / "catalogue.sqlite"
    file.write_bytes(b"\xaa" * file.stat().st_size)


def notices(window: MainWindow) -> list[Notice]:
    return [one for one in window.findChildren(Notice) if one.isVisible()]


@pytest.mark.logs("is left out of a search")
def test_a_damaged_collection_is_named_and_built_anew_by_one_button(
    home: Path, opened: Callable[[], MainWindow], eventually: Eventually
) -> None:
    damage(home)
    window = opened()
    eventually(lambda: bool(notices(window)))
    (notice,) = notices(window)
    assert "“Shapes” is not searched" in notice.text.text()
    assert "damaged" in notice.text.text()
    assert "not searched: Shapes" in window.status.coverage.text()
    window.show_page("collections")
    card = window.collections.card("Shapes")
    assert card is not None
    eventually(card.rebuild_button.isVisible)
    assert not card.refresh_button.isVisible()
    assert "damaged" in card.changed_model.text()
    assert card.coverage.text() == "It cannot be searched now"
    (anew,) = (one for one in notice.findChildren(QPushButton) if one.text() == "Build anew")
    anew.click()
    eventually(
        lambda: (
            [(one.condition, one.figures_searchable) for one in window.statuses]
            == [(Condition.USABLE, 30)]
        )
    )
    eventually(lambda: not window.builds.current)
    assert not card.rebuild_button.isVisible()
    assert "not searched" not in window.status.coverage.text()


def test_it_is_said_once_each_time_that_a_collection_becomes_unusable(qapp: QApplication) -> None:
    whole = CollectionStatus(
        "Shapes", (), (), 1, 1, 1, 1, 0, None, "", model_changed=False, bytes_on_disk=1
    )
    gone, locked = (Message(f"catalogue.{how}", file="c.sqlite") for how in ("missing", "locked"))
    broken = dataclasses.replace(whole, error=gone, condition=Condition.MISSING)
    said: list[str] = []
    taken_away: list[str] = []
    unusable = UnusableCollections(lambda _icon, text, *_: said.append(text), taken_away.append)
    for statuses in ([broken], [broken], [whole], [broken]):
        unusable.follow(statuses)
    assert said == [f"The collection “Shapes” is not searched. {gone}"] * 2
    assert taken_away == said[:1]
    unusable.left_out([Unusable("Shapes", gone)])
    assert len(said) == 2
    unusable.left_out([Unusable("Shapes", locked)])
    assert said[2].endswith(str(locked))


def test_folders_of_one_name_dropped_together_become_collections_of_their_own(
    home: Path, opened: Callable[[], MainWindow], eventually: Eventually, tmp_path: Path
) -> None:
    dropped = [
        tmp_path / place / name for place, name in (("a", "new"), ("b", "New"), ("c", "new"))
    ]
    dropped.append(tmp_path / "shapes")
    for folder in dropped:
        folder.mkdir(parents=True)
        write_drawings(folder, 1)
    window = opened()
    eventually(lambda: bool(window.statuses))
    window.collecting.index_folders(dropped)

    def are_made() -> bool:
        return len(window.statuses) == 5 and not window.builds.current

    eventually(are_made)
    made = {status.name: status.folders for status in window.statuses}
    assert made["new"] == (dropped[0],)
    assert made["New 2"] == (dropped[1],)
    assert made["new 3"] == (dropped[2],)
    assert made["shapes 2"] == (dropped[3],)
    assert len(made["Shapes"]) == 1
