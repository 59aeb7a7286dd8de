"""An office's collection on a real server: built by Dask, searched, killed, started again."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import psutil
import pytest
from pymilvus.exceptions import MilvusException

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))
from sample import drawing, write_drawings
from servers import ADMINISTRATOR, RealServer, real_server, why_not

from patentviewer import paths
from patentviewer.app.library import Library
from patentviewer.app.open_collection import CATALOGUE_FILE
from patentviewer.errors import CollectionBusyError, UserError
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.ranking import Filters, Query, QueryFigure
from patentviewer.record import rankings
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.manifest import default_model, read_manifest
from patentviewer.search.office import credentials, lease, publishing, tables
from patentviewer.search.office import server as server_of_the_office
from patentviewer.search.office.entries import Entry
from patentviewer.search.office.publishing import Publisher
from patentviewer.search.office.tables import Names
from patentviewer.settings import Settings

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "a real server can be started"),
    pytest.mark.timeout(600),
    pytest.mark.slow,
    # A server that other tests keep busy may not answer at once.
    pytest.mark.logs("tried again"),
]

NAME = "designs"
GONE_WITHIN = 3.0
"""Seconds in which a search is told that the server is away."""


@pytest.fixture(scope="session")
def server() -> Iterator[RealServer]:
    with real_server() as started:
        yield started


@pytest.fixture(scope="session")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawings")
    write_drawings(folder, 12)
    lines = "number,title,class,granted,country\n" + "".join(
        f"USD{900000 + n},Lamp {'stand' if n % 2 else 'shade'},D26/{60 + n},20{10 + n}-03-02,US\n"
        for n in range(12)
    )
    (folder / "list.csv").write_text(lines)
    return folder


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def library(server: RealServer, drawings: Path, home: Path) -> Iterator[Library]:
    """The same drawings, here and on the server, where workers of Dask have read them."""
    before = os.environ.get(credentials.TOKEN_VARIABLE)
    os.environ[credentials.TOKEN_VARIABLE] = ADMINISTRATOR
    made = Library(home)
    made.put_on_server(NAME, server.place)
    for name in (NAME, "here"):
        made.add_folders(name, [drawings])
        assert list(made.refresh(name))
    yield made
    made.close()
    os.environ.pop(credentials.TOKEN_VARIABLE)
    if before is not None:
        os.environ[credentials.TOKEN_VARIABLE] = before


@contextlib.contextmanager
def published(server: RealServer, home: Path) -> Iterator[Publisher]:
    """What puts the catalogue of a home's collection on the server."""
    catalogue = Catalogue(home / "collections" / NAME / CATALOGUE_FILE)
    manifest = read_manifest(default_model(Settings().model))
    yield Publisher(catalogue, server.connection(), Names(NAME), manifest)
    catalogue.close()


def add_drawings(folder: Path, first: int, count: int) -> None:
    folder.mkdir(exist_ok=True)
    for number in range(first, first + count):
        content = cv2.imencode(".png", drawing(number))[1].tobytes()
        (folder / f"USD{900000 + number}.png").write_bytes(content)


def drawn_in(folder: Path) -> int:
    """How many drawings, of a figure each, lie in a folder by now."""
    return sum(file.name != "list.csv" for file in folder.iterdir())


def asked(number: int, **filters: object) -> Query:
    return Query((QueryFigure(drawing(number)),), Filters(**filters))  # type: ignore[arg-type]


def found(library: Library, query: Query, *names: str) -> list[tuple[str, float]]:
    filters = replace(query.filters, collections=names)
    answer = library.search(replace(query, filters=filters), 20)
    return [
        (str(hit.design.number or hit.design.path), hit.score) for hit in answer.ranking.designs
    ]


def rows(server: RealServer, table: str) -> int:
    with_count = server.connection().ask(
        lambda client: client.query(
            table, filter="", output_fields=["count(*)"], consistency_level="Strong"
        )
    )
    return int(with_count[0]["count(*)"])


def test_a_ranking_is_the_same_on_the_server_and_here(library: Library) -> None:
    conditions: list[dict[str, object]] = [
        {},
        {"us_class": ("D26/6",)},
        {"before": dt.date(2016, 1, 1)},
        {"after": dt.date(2015, 1, 1), "countries": ("us",)},
        {"title": "shades"},
    ]
    for number in (3, 7):
        for condition in conditions:
            query = asked(number, **condition)
            here, there = found(library, query, "here"), found(library, query, NAME)
            assert here
            assert [name for name, _ in there] == [name for name, _ in here]
            assert [score for _, score in there] == pytest.approx([s for _, s in here], abs=1e-5)


def test_collections_of_both_kinds_are_ranked_together(library: Library) -> None:
    """The designs of one number are one, wherever their files lie."""
    together = library.search(asked(3), 20)
    assert set(together.ranking.coverage.collections) == {"here", NAME}
    assert len(together.ranking.designs) == 12
    assert {hit.key.collection for hit in together.ranking.designs[0].figures} == {"here", NAME}


def test_what_can_be_filtered_by_is_counted_alike(library: Library) -> None:
    assert library.facets((NAME,)) == library.facets(("here",))


def test_documents_and_pictures_come_from_the_server(library: Library) -> None:
    (hit, *_) = library.search(asked(5, collections=(NAME,)), 1).ranking.designs
    details = library.document(NAME, hit.document_id)
    assert details.design == hit.design
    assert details.bibliography.title == "Lamp stand"
    assert [entry.key for entry in details.figures] == [hit.best.key]
    assert library.thumbnail(hit.best.key).size
    assert library.figure(hit.best.key).picture.shape
    (same,) = (one for one in library.find_document("D900005") if one.collection == NAME)
    assert same.design == details.design
    assert hit.design in library.designs_called("USD900005")


def test_a_record_names_server_collection_and_state(library: Library, server: RealServer) -> None:
    answer = library.search(asked(3, collections=(NAME,)), 5)
    (state,) = answer.circumstances.collections
    assert (state.name, state.place) == (NAME, str(server.place))
    assert len(state.index) == 32
    again = library.search(answer.query, 5)
    assert rankings.written(again.ranking).ranking == rankings.written(answer.ranking).ranking
    assert answer.circumstances.differences(again.circumstances) == ()
    assert ADMINISTRATOR.partition(":")[2] not in repr(answer.circumstances)


def test_writing_it_again_changes_nothing(library: Library, server: RealServer, home: Path) -> None:
    names = Names(NAME)
    before = [rows(server, name) for name in (names.figures, names.files, names.pictures)]
    state = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    with published(server, home) as publisher, publisher.writing():
        # It has not looked what is there: all of it is written.
        list(publisher.publish_all())
    after = [rows(server, name) for name in (names.figures, names.files, names.pictures)]
    assert after == before
    again = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    assert again == state


def test_what_was_written_or_removed_is_seen_at_once(
    library: Library, server: RealServer, drawings: Path
) -> None:
    names = Names(NAME)
    tables_of = (names.figures, names.files, names.pictures)
    before = [rows(server, name) for name in tables_of]
    state = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    add_drawings(drawings, 60, 1)
    list(library.refresh(NAME))
    there = found(library, asked(60), NAME)
    assert there[0][0] == "D900060"
    with_it = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    assert with_it != state
    (drawings / "USD900060.png").unlink()
    list(library.refresh(NAME))
    assert "D900060" not in [name for name, _ in found(library, asked(60), NAME)]
    assert [rows(server, name) for name in tables_of] == before
    again = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    assert again == state


def test_a_refresh_with_nothing_new_looks_at_no_file_again(
    library: Library, server: RealServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(library.refresh(NAME))
    state = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    looked_at: list[Entry] = []
    entries = publishing.entries

    def noted(*what: Any) -> Iterator[list[Entry]]:
        for some in entries(*what):
            looked_at.extend(some)
            yield some

    with monkeypatch.context() as noting:
        noting.setattr(publishing, "entries", noted)
        list(library.refresh(NAME))
    assert looked_at == []
    same = library.search(asked(3, collections=(NAME,)), 1).circumstances.collections[0].index
    assert same == state
    # What another program took off the server is put there again.
    before = rows(server, Names(NAME).files)
    server.connection().ask(lambda client: client.delete(Names(NAME).files, filter="id > 0"))
    assert rows(server, Names(NAME).files) == 0
    list(library.refresh(NAME))
    assert rows(server, Names(NAME).files) == before


def test_what_could_not_be_read_is_told_where_it_is_not_built(
    library: Library, server: RealServer, drawings: Path, tmp_path: Path
) -> None:
    """An examiner sees which files, and why, as on the machine that reads them."""
    assert library.problems(NAME) == ()
    damaged = drawings / "USD900077.pdf"
    damaged.write_bytes(b"%PDF-1.4 and no more")
    examiner = Library(tmp_path / "home")
    try:
        list(library.refresh(NAME))
        (problem,) = library.problems(NAME)
        assert problem.file == str(damaged)
        examiner.put_on_server(NAME, server.place)
        assert examiner.problems(NAME) == (problem,)
        (status,) = examiner.collections()
        assert (status.problems, status.is_built_here) == (1, False)
        told = _command(tmp_path / "home", "problems", "--json")
        assert json.loads(told)["reason"] == str(problem.reason)
        told = _command(tmp_path / "home", "show", "USD900003", "--json")
        assert json.loads(told)["problems"] == []
    finally:
        damaged.unlink()
        list(library.refresh(NAME))
    assert examiner.problems(NAME) == ()
    examiner.close()


def _command(home: Path, *words: str) -> str:
    """What a command of this home's user says."""
    return subprocess.run(
        [sys.executable, "-m", "patentviewer", *words],
        env={**os.environ, paths.HOME_VARIABLE: str(home)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_another_machine_does_not_replace_what_it_does_not_know(
    library: Library, server: RealServer, drawings: Path, tmp_path: Path
) -> None:
    """Else what the first one has put there would leave the collection."""
    add_drawings(tmp_path / "other", 400, 2)
    second = Library(tmp_path / "home")
    second.put_on_server(NAME, server.place)
    second.add_folders(NAME, [tmp_path / "other"])
    before = rows(server, Names(NAME).figures)
    with pytest.raises(UserError, match=re.escape(str(drawings))):
        list(second.refresh(NAME))
    second.close()
    assert rows(server, Names(NAME).figures) == before


@pytest.mark.long
def test_a_machine_killed_at_its_beginning_keeps_no_other_one_away(
    library: Library, server: RealServer, tmp_path: Path
) -> None:
    """It has said that it builds the collection, and not yet of which folders."""
    names, connection = Names("begun"), server.connection()
    tables.create(connection, names, read_manifest(default_model(Settings().model)).dimensions)
    begun = tables.state_row("catalogue", "another")
    connection.write(lambda client: client.upsert(names.state, [begun]))
    add_drawings(tmp_path / "other", 400, 2)
    second = Library(tmp_path / "home")
    second.put_on_server("begun", server.place)
    second.add_folders("begun", [tmp_path / "other"])
    assert list(second.refresh("begun"))
    assert len(found(second, asked(400), "begun")) == 2
    second.remove("begun", on_server=True)
    second.close()


@pytest.mark.long
def test_a_run_killed_while_an_index_was_made_is_made_good_by_the_next(
    library: Library, server: RealServer
) -> None:
    names, connection = Names(NAME), server.connection()
    before = found(library, asked(3), NAME)

    def begin(client: Any) -> None:
        client.release_collection(names.figures)
        for name in client.list_indexes(names.figures):
            client.drop_index(names.figures, name)

    connection.write(begin)
    list(library.refresh(NAME))
    assert found(library, asked(3), NAME) == before


@pytest.mark.long
@pytest.mark.logs("makes no index")
def test_many_figures_get_an_index_in_memory_and_where_that_is_not_made_another(
    library: Library, server: RealServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    names, connection = Names(NAME), server.connection()
    before = found(library, asked(3), NAME)
    for limit, kind in (("EXACT_UP_TO", "IVF_SQ8"), ("", "FLAT")):
        with monkeypatch.context() as fewer:
            if limit:
                fewer.setattr(tables, limit, 5)
            list(library.refresh(NAME))
        assert tables.index_of(connection, names) == kind
        again = found(library, asked(3), NAME)
        assert [name for name, _ in again] == [name for name, _ in before]
    # An index that stands still, as one on the disk does where the server has none.
    answers = iter([12, 12, 12])
    monkeypatch.setattr(tables, "waiting_for_index", lambda *_: next(answers, 0))
    monkeypatch.setattr(tables, "index_for", lambda _: ("HNSW", {"M": 8, "efConstruction": 40}))
    monkeypatch.setattr(publishing, "STANDS_STILL", 0.5)
    list(library.refresh(NAME))
    assert tables.index_of(connection, names) == "IVF_SQ8"
    monkeypatch.undo()
    list(library.refresh(NAME))
    assert tables.index_of(connection, names) == "FLAT"


def test_one_writer_at_a_time(library: Library, server: RealServer) -> None:
    names = Names(NAME)
    with (
        lease.sole_writer(server.connection(), names),
        pytest.raises(CollectionBusyError),
        lease.sole_writer(server.connection(), names),
    ):
        pytest.fail("two wrote at once")
    assert lease.writers(server.connection(), names) == []


def test_a_writer_that_was_killed_holds_nobody_up(library: Library, server: RealServer) -> None:
    names = Names(NAME)
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        pass
    row = tables.state_row(f"{lease.prefix()}dead", [os.uname().nodename, child.pid, 3])
    server.connection().ask(lambda client: client.upsert(names.state, [row]))
    with lease.sole_writer(server.connection(), names):
        assert len(lease.writers(server.connection(), names)) == 1


def test_who_is_not_known_is_told_so(server: RealServer, library: Library) -> None:
    for token in ("root:wrong", "nobody:x", ""):
        with pytest.raises(UnusableError, match="token") as raised:
            server.connection(token).ask(lambda client: client.list_collections())
        assert raised.value.condition is Condition.NOT_LET_IN


def test_a_server_of_another_time_is_told_so(
    server: RealServer, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_of_the_office, "OLDEST", (99, 0))
    with pytest.raises(UnusableError, match=r"Milvus v2.*needs 99\.0") as raised:
        server.connection().ask(lambda client: client.list_collections())
    assert raised.value.condition is Condition.OTHER_VERSION


def test_a_reader_may_search_and_not_write(
    server: RealServer, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the rights that the guide names, and no others."""

    def make(client: Any) -> None:
        client.create_user("reader", "Reader123")
        client.create_role("readers")
        for privilege in ("Search", "Query", "Load", "GetLoadState", "GetLoadingProgress"):
            client.grant_privilege("readers", "Collection", privilege, "*")
        for privilege in ("DescribeCollection", "ShowCollections"):
            client.grant_privilege("readers", "Global", privilege, "*")
        client.grant_role("reader", "readers")

    server.connection().ask(make)
    monkeypatch.setenv(credentials.TOKEN_VARIABLE, "reader:Reader123")
    reading = Library(tmp_path)
    assert NAME in reading.collections_on(server.place)
    reading.put_on_server(NAME, server.place)
    end = time.monotonic() + 60  # rights that were just granted hold after a second or two
    while reading.unusable() and time.monotonic() < end:
        time.sleep(0.5)
    assert found(reading, asked(3), NAME) == found(library, asked(3), NAME)
    (hit,) = reading.search(asked(3), 1).ranking.designs
    assert reading.document(NAME, hit.document_id).design == hit.design
    assert reading.thumbnail(hit.best.key).size
    assert reading.facets() == library.facets((NAME,))
    with pytest.raises(UserError, match="not built by this machine"):
        list(reading.refresh(NAME))
    reading.close()
    with pytest.raises(UnusableError, match="right") as raised:
        server.connection("reader:Reader123").ask(
            lambda client: client.delete(Names(NAME).files, ids=[1])
        )
    assert raised.value.condition is Condition.NOT_LET_IN


def test_the_command_line_searches_at_an_address(
    server: RealServer, library: Library, drawings: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "patentviewer", "search", str(drawings / "USD900004.png")]
    given = subprocess.run(
        [*command, "--at", str(server.place), "--collection", NAME, "--top", "1", "--json"],
        env={**os.environ, paths.HOME_VARIABLE: str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"D900004"' in given.stdout
    assert ADMINISTRATOR not in given.stdout + given.stderr


@pytest.mark.logs("is left out of a search")
def test_an_unknown_database_or_collection_is_told(server: RealServer, library: Library) -> None:
    with pytest.raises(UnusableError, match="data base called none"):
        server.connection(database="none").ask(lambda client: client.list_collections())
    library.put_on_server("not there", server.place)
    try:
        (status,) = (one for one in library.collections() if one.name == "not there")
        assert "no collection called not there" in str(status.error)
        assert status.place == str(server.place)
        answer = library.search(asked(3), 3)
        assert [one.name for one in answer.ranking.coverage.unusable] == ["not there"]
    finally:
        library.remove("not there")


@pytest.mark.logs("is left out of a search")
def test_a_server_that_is_gone_costs_three_seconds_and_no_local_hit(
    library: Library,
    server: RealServer,
    time_for_an_answer: dict[str, float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = [name for name, _ in found(library, asked(3), "here")]
    for away, back in ((server.freeze, server.thaw), (server.kill, server.start)):
        with monkeypatch.context() as patch:
            for name, seconds in time_for_an_answer.items():
                patch.setattr(server_of_the_office, name, seconds)
            away()
            try:
                _is_soon_left_out(library, here)
                with pytest.raises(UserError, match="does not answer"):
                    library.search(asked(3, collections=(NAME,)), 3)
            finally:
                back()
    _wait_until_searchable(library)
    assert found(library, asked(3), NAME)


def _is_soon_left_out(library: Library, here: list[str]) -> None:
    """Twice at least; where the machine is busy with something else, once more."""
    took: list[float] = []
    while sum(seconds < GONE_WITHIN for seconds in took) < 2:
        assert len(took) < 8, took
        began = time.monotonic()
        answer = library.search(asked(3), 20)
        took.append(time.monotonic() - began - answer.ranking.seconds)
        (unusable,) = answer.ranking.coverage.unusable
        assert unusable.name == NAME
        assert "does not answer" in str(unusable.reason)
        assert [str(hit.design.number) for hit in answer.ranking.designs] == here
        assert [one.name for one in answer.circumstances.collections] == ["here"]


@pytest.mark.long
def test_a_full_server_is_told_of_and_goes_on_when_it_has_space(
    library: Library, server: RealServer, drawings: Path
) -> None:
    add_drawings(drawings, 50, 1)
    before = rows(server, Names(NAME).figures)
    with server.full():
        _refuses_for_want_of_space(library, server)
        assert found(library, asked(3), NAME)
    end = time.monotonic() + 120
    while True:
        try:
            list(library.refresh(NAME))
        except UserError:
            assert time.monotonic() < end
            time.sleep(2)
        else:
            break
    assert rows(server, Names(NAME).figures) == before + 1


def _refuses_for_want_of_space(library: Library, server: RealServer) -> None:
    """It takes some seconds until the server knows that it is full: till then it takes more."""
    names, connection = Names(NAME), server.connection()
    row = tables.state_row("tried", "")

    def write_on() -> None:
        end = time.monotonic() + 120
        while time.monotonic() < end:
            connection.ask(lambda client: client.upsert(names.state, [row]))
            time.sleep(1)

    # What it holds in memory alone does not count.
    connection.ask(lambda client: client.flush(names.figures))
    with pytest.raises(UserError, match="no space left"):
        write_on()
    with pytest.raises(UserError, match="no space left"):
        list(library.refresh(NAME))


@pytest.mark.long
@pytest.mark.logs("is left out of a search")
def test_a_server_killed_while_it_is_written_loses_nothing(
    library: Library, server: RealServer, drawings: Path
) -> None:
    add_drawings(drawings, 100, 6)
    coming_back = threading.Thread(target=server.start)
    for progress in library.refresh(NAME):
        if progress.stage == "reading" and not coming_back.ident:
            server.kill()
            coming_back.start()
    coming_back.join()
    names = Names(NAME)
    end = time.monotonic() + 120  # a server that starts loads its tables after it answers
    while time.monotonic() < end and not _has_rows(server, names.files):
        time.sleep(0.5)
    there = drawn_in(drawings)
    assert rows(server, names.figures) == rows(server, names.pictures) == there
    assert rows(server, names.files) == there
    assert len(found(library, asked(3), NAME)) == there


@pytest.mark.long
def test_a_client_killed_while_it_builds_loses_nothing(
    library: Library, server: RealServer, home: Path, tmp_path: Path
) -> None:
    """The command line builds, is killed when some is written, and the next run finishes it."""
    add_drawings(tmp_path, 300, 24)
    command = ["index", str(tmp_path), "--collection", "killed", "--at", str(server.place)]
    environment = {**os.environ, paths.HOME_VARIABLE: str(home)}
    names = Names("killed")
    with subprocess.Popen(
        [sys.executable, "-m", "patentviewer", *command], env=environment, start_new_session=True
    ) as running:
        end = time.monotonic() + 300
        while time.monotonic() < end and not _has_rows(server, names.figures):
            assert running.poll() is None
            time.sleep(0.2)
        os.killpg(running.pid, signal.SIGKILL)
    written = rows(server, names.figures)
    assert written > 0
    assert list(library.refresh("killed"))
    assert rows(server, names.figures) == rows(server, names.pictures) == 24
    assert rows(server, names.files) == 24
    library.remove("killed", on_server=True)
    assert "killed" not in library.collections_on(server.place)


def _has_rows(server: RealServer, table: str) -> bool:
    try:
        return rows(server, table) > 0
    except (UserError, MilvusException):  # it is not there yet
        return False


@pytest.mark.long
def test_a_worker_killed_while_it_reads_loses_nothing(
    library: Library, server: RealServer, drawings: Path
) -> None:
    add_drawings(drawings, 200, 12)
    killed = False
    for progress in library.refresh(NAME):
        if progress.stage == "reading" and not killed:
            killed = _kill_a_worker()
    assert killed
    assert rows(server, Names(NAME).figures) == drawn_in(drawings)
    assert library.problems(NAME) == ()


def _kill_a_worker() -> bool:
    """Kill a process of Dask's workers that this one has started, if there is one by now."""
    for child in psutil.Process().children(recursive=True):
        if "spawn_main" in " ".join(child.cmdline()) and child.parent() is not None:
            os.kill(child.pid, signal.SIGKILL)
            return True
    return False


def _wait_until_searchable(library: Library, seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        (status,) = (one for one in library.collections() if one.name == NAME)
        if not status.error:
            try:
                library.search(asked(3, collections=(NAME,)), 1)
            except UserError:
                pass
            else:
                return
        time.sleep(1)
    raise TimeoutError(status.error)
