"""An office's collection that cannot be used leaves those of this machine searchable."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from patentviewer import paths
from patentviewer.app import library as app
from patentviewer.app.offices import PLACE_FILE
from patentviewer.errors import UserError
from patentviewer.messages import Message
from patentviewer.model.condition import Condition
from patentviewer.model.place import Place
from patentviewer.model.ranking import Filters, Query, QueryFigure
from patentviewer.search.office import collection, credentials
from tests.gui.sample import drawing, write_drawings
from tests.search.tiny_model import write_model

pytestmark = pytest.mark.logs("is left out of a search")

PLACE = Place("127.0.0.1", 9)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[app.Library]:
    """A collection on this machine, and one on a server."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    monkeypatch.delenv(credentials.TOKEN_VARIABLE, raising=False)
    write_model(tmp_path / "model")
    (tmp_path / "drawings").mkdir()
    write_drawings(tmp_path / "drawings", 3)
    made = app.Library(tmp_path / "home", model_folder=tmp_path / "model")
    made.add_folders("here", [tmp_path / "drawings"])
    list(made.refresh("here"))
    made.put_on_server("there", PLACE)
    yield made
    made.close()


def left_out(library: app.Library, *names: str) -> dict[str, str]:
    """What a search says of the collections that it does without; those here are searched."""
    answer = library.search(Query((QueryFigure(drawing(1)),), Filters(collections=names)), 5)
    assert len(answer.ranking.designs) == 3
    return {one.name: str(one.reason) for one in answer.ranking.coverage.unusable}


@pytest.mark.slow
def test_a_file_of_tokens_that_others_may_read(library: app.Library) -> None:
    file = credentials.tokens_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")
    file.chmod(0o644)
    assert "chmod 600" in left_out(library)["there"]
    (here, there) = library.collections()
    assert (here.error, there.condition) == (None, Condition.NOT_LET_IN)
    assert [one.name for one in library.unusable()] == ["there"]


@pytest.mark.slow
@pytest.mark.parametrize("content", ["{", '{"place": "milvus://root:secret@x"}'])
def test_a_place_that_cannot_be_read_and_is_named_again(
    library: app.Library, tmp_path: Path, content: str
) -> None:
    (file,) = (tmp_path / "home").glob(f"**/{PLACE_FILE}")
    file.write_text(content)
    assert PLACE_FILE in left_out(library)["there"]
    assert [bool(one.error) for one in library.collections()] == [False, True]
    library.put_on_server("there", PLACE)
    assert PLACE_FILE not in left_out(library)["there"]


@pytest.mark.slow
def test_an_installation_without_the_parts_for_it(
    library: app.Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(name: str) -> ModuleType:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", without)
    assert "patentviewer[office]" in left_out(library)["there"]


@pytest.mark.slow
def test_all_servers_are_asked_together(
    library: app.Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that however many are away, a search waits for them as long as for one."""
    others = [f"there {number}" for number in range(2, 5)]
    for name in others:
        library.put_on_server(name, PLACE)
    together = threading.Barrier(1 + len(others), timeout=20)

    def asked(*_: object) -> None:
        together.wait()
        raise UserError(Message("office.full", server=PLACE.server))

    monkeypatch.setattr(collection.OfficeCollection, "elsewhere", asked)
    assert sorted(left_out(library)) == sorted(["there", *others])
    monkeypatch.setattr(collection.OfficeCollection, "told", asked)
    assert [bool(one.error) for one in library.collections()] == [False, *[True] * 4]


@pytest.mark.slow
def test_nothing_is_asked_of_a_server_before_a_search_is(
    library: app.Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read ahead lies on this machine."""
    assert left_out(library)

    def asked(*_: object) -> None:
        pytest.fail("a server was asked")

    monkeypatch.setattr(collection.OfficeCollection, "elsewhere", asked)
    library.read_ahead()
