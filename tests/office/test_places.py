"""Where an office's collection is, who may use it, and how its tables and filters are written."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import platform
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from patentviewer import paths, policy
from patentviewer.app.offices import place_in, put_in, refuse_if_forbidden
from patentviewer.errors import UserError
from patentviewer.model.condition import Condition, UnusableError
from patentviewer.model.place import Place
from patentviewer.model.ranking import Filters
from patentviewer.search.office import credentials, tables
from patentviewer.search.office.conditions import condition_of
from patentviewer.search.office.server import GoneError, said_of
from patentviewer.search.office.titles import stems
from patentviewer.settings import Settings, save

POLICY_FILE = policy.policy_file


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    monkeypatch.delenv(credentials.TOKEN_VARIABLE, raising=False)
    monkeypatch.setattr(policy, "policy_file", lambda: tmp_path / "policy.toml")
    return tmp_path


# -- places ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("milvus://designs.office.example", Place("designs.office.example")),
        ("milvus://10.0.0.7:19999/designs", Place("10.0.0.7", 19999, "designs")),
        ("milvus+tls://Designs:443/", Place("designs", 443, is_encrypted=True)),
        ("milvus://[::1]:19530/a_b", Place("[::1]", 19530, "a_b")),
    ],
)
def test_an_address_names_a_place(text: str, place: Place) -> None:
    assert Place.of_text(text) == place
    assert Place.of_text(str(place)) == place


@pytest.mark.parametrize(
    "text",
    [
        *("", "http://x", "milvus://", "milvus://x:99999", "milvus://x:0", "milvus://x/a-b"),
        *("milvus://u:p@x", "milvus://x/a?b", "milvus://[::1", "milvus://[fe80::1%eth0]"),
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="milvus://host:port/database"):
        Place.of_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "milvus://root:secret@office/designs",
        "milvus://root:a/secret@office/designs",
        "milvus://root:a//secret@office/designs",
        "milvus://root:a@secret@office/designs",
        "root:secret@office/designs",
        "milvus://office/designs?token=root:secret",
        "milvus://office/designs#secret",
    ],
)
def test_a_password_in_an_address_is_not_repeated(text: str) -> None:
    with pytest.raises(UserError) as raised:
        Place.of_text(text)
    assert "secret" not in str(raised.value)
    assert "office/designs" in str(raised.value)


def test_a_place_is_kept_in_the_collections_folder(tmp_path: Path) -> None:
    place = Place("office", 1, "designs", True, "/etc/office.pem")
    put_in(tmp_path / "lamps", place)
    assert place_in(tmp_path / "lamps") == place
    assert place_in(tmp_path / "tables") is None
    (tmp_path / "lamps" / "place.json").write_text("{")
    with pytest.raises(UserError, match=r"place\.json"):
        place_in(tmp_path / "lamps")


# -- who may -----------------------------------------------------------------------------------


def test_a_user_allows_only_this_machine() -> None:
    refuse_if_forbidden()
    save(Settings(only_this_machine=True))
    with pytest.raises(UnusableError, match="settings") as raised:
        refuse_if_forbidden()
    assert raised.value.condition is Condition.FORBIDDEN


def test_administrators_allow_only_this_machine_whatever_the_settings_say(home: Path) -> None:
    (home / "policy.toml").write_text("only_this_machine = true\n")
    save(Settings(only_this_machine=False))
    with pytest.raises(UnusableError, match="administrators"):
        refuse_if_forbidden()


def test_no_variable_of_a_users_moves_the_file_of_the_administrators(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE=1,
        OpenKey=lambda *_: contextlib.nullcontext(),
        QueryValueEx=lambda _, name: (f"E:/{name}", 1),
    )
    monkeypatch.setenv("PROGRAMDATA", "C:/Users/ann")
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    assert POLICY_FILE() == Path("E:/Common AppData/patentviewer/policy.toml")
    monkeypatch.setitem(sys.modules, "winreg", None)
    assert "ann" not in str(POLICY_FILE())


@pytest.mark.parametrize("text", ["only_this_machine = 1", "onlythismachine = true", "{"])
def test_a_policy_that_cannot_be_understood_forbids(home: Path, text: str) -> None:
    (home / "policy.toml").write_text(text)
    with pytest.raises(UnusableError, match=r"policy\.toml") as raised:
        refuse_if_forbidden()
    assert raised.value.condition is Condition.FORBIDDEN


def test_a_token_comes_from_a_file_of_its_owner_alone_or_from_a_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = Place("office")
    assert credentials.token_for(office) == ""
    credentials.keep(office, "ann:secret")
    credentials.keep(Place("other"), "key")
    file = credentials.tokens_file()
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600
    assert credentials.token_for(office) == "ann:secret"
    monkeypatch.setenv(credentials.TOKEN_VARIABLE, "bob:other")
    assert credentials.token_for(office) == "bob:other"
    monkeypatch.delenv(credentials.TOKEN_VARIABLE)
    credentials.keep(office, "")
    assert credentials.token_for(office) == ""
    assert credentials.token_for(Place("other")) == "key"


def test_a_token_for_an_encrypted_way_is_sent_along_no_other() -> None:
    plain, encrypted = Place("office"), Place("office", is_encrypted=True)
    credentials.keep(plain, "kept before")
    assert credentials.token_for(encrypted) == "kept before"
    credentials.keep(encrypted, "ann:secret")
    assert credentials.token_for(encrypted) == "ann:secret"
    assert credentials.token_for(plain) == ""
    credentials.keep(encrypted, "")
    assert credentials.token_for(encrypted) == ""


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX'")
def test_a_file_of_tokens_that_others_may_read_is_refused() -> None:
    credentials.keep(Place("office"), "ann:secret")
    credentials.tokens_file().chmod(0o640)
    with pytest.raises(UserError, match="chmod 600"):
        credentials.token_for(Place("office"))


# -- what the server says ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("StatusCode.UNAUTHENTICATED auth check failure", Condition.NOT_LET_IN),
        ("PrivilegeQuery: permission deny to reader", Condition.NOT_LET_IN),
        ("(code=800, message=database not found[database=x])", Condition.UNREADABLE),
        ("can't find collection collection not found[collection=1]", Condition.UNREADABLE),
        ("StatusCode.UNIMPLEMENTED unknown method Connect", Condition.OTHER_VERSION),
        ("(code=101, message=collection not loaded[collection=4])", Condition.UNREACHABLE),
        ("Fail connecting to server on x:1, illegal params", Condition.UNREACHABLE),
        ("<MilvusException: (code=5, message=it rains)>", Condition.UNREADABLE),
    ],
)
def test_each_refusal_is_a_sentence(said: str, condition: Condition) -> None:
    error = said_of(Place("office"), said)
    assert isinstance(error, UnusableError)
    assert error.condition is condition
    assert "office:19530" in str(error)


def test_a_full_server_is_no_reason_to_search_less() -> None:
    error = said_of(Place("office"), "deny to write, reason: disk quota exceeded")
    assert not isinstance(error, UnusableError)
    assert "no space left" in str(error)


def test_a_connection_that_is_lost_is_made_anew() -> None:
    lost = []
    assert isinstance(said_of(Place("x"), "UNAVAILABLE", lambda: lost.append(1)), GoneError)
    assert isinstance(said_of(Place("x"), "not loaded", lambda: lost.append(2)), GoneError)
    assert lost == [1]


# -- tables and filters ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["drawings", "My Übung_1", "a__state", "意匠 2020"])
def test_a_collections_name_can_be_read_from_its_tables(name: str) -> None:
    names = tables.Names(name)
    assert all(part.replace("_", "a").isalnum() and part.isascii() for part in names.all)
    assert [tables.collection_of(table) for table in names.all] == ["", "", "", name]


def test_the_index_follows_the_number_of_figures() -> None:
    kinds = [tables.index_for(figures)[0] for figures in (1000, 1_000_000, 100_000_000)]
    assert kinds == ["FLAT", "IVF_SQ8", "DISKANN"]


def test_titles_are_compared_by_their_stems_as_in_a_catalogue() -> None:
    assert stems("Wheeled stage LIGHTS") == ["wheel", "stage", "light"]
    assert stems("Bühnenleuchte") == ["buhnenleucht"]
    assert stems(" - ") == []


def test_filters_become_a_condition() -> None:
    assert condition_of(Filters()) == ""
    assert condition_of(Filters(countries=("usa",))) == '(country == "US")'
    assert condition_of(Filters(locarno=("6-1", "26"))) == (
        '(array_contains(locarno, "06/01") or array_contains(locarno, "26"))'
    )
    assert condition_of(Filters(us_class=("d26-65",))) == '(us_class like "D26/65%")'
    before = Filters(before=dt.date(2020, 1, 2), title="stage lights")
    assert condition_of(before) == (
        "(granted > 0 and granted < 737426) and "
        '(array_contains(title, "stage")) and (array_contains(title, "light"))'
    )


@pytest.mark.parametrize("wanted", ['D2"6', "D2%6", "D2_6", "D2\\6"])
def test_what_means_something_in_a_pattern_means_nothing_here(wanted: str) -> None:
    condition = condition_of(Filters(us_class=(wanted,)))
    assert 'like "D2%"' in condition
