from __future__ import annotations

import ast
import pickle
import shutil
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import patentviewer
from patentviewer import paths, sentences
from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences as window
from patentviewer.messages import Message
from patentviewer.record.language import Sentences
from patentviewer.sentences import said

HOUSE = Path(patentviewer.__file__).parent
FOLDER = paths.resources_folder() / "messages"
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.toml"))
OWN = {"marks"}
"""How a language writes numbers and lists: no sentences."""

NAMES_OF_DATA = {"view", "descriptor", "judged", "likeness"}
"""Names that are looked up by what a document, a model or an examiner says."""

KEYS_FROM_ELSEWHERE = {"sentences.py"}
"""Where a message is made of any key."""

IN_ENGLISH_ONLY = {"training"}
"""What only those read who make models."""


def texts(language: str) -> dict[str, list[str]]:
    """Every text by its key, in all its forms."""
    rooms = tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))
    return {
        f"{room}.{name}": list(text.values()) if isinstance(text, dict) else [text]
        for room, kept in rooms.items()
        if room not in OWN
        for name, text in kept.items()
    }


def filled_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def fits(forms: list[str], values: set[str]) -> bool:
    """Whether each form holds just these values, but for a number that its words say."""
    return bool(forms) and all(filled_in(one) | {"count"} == values | {"count"} for one in forms)


SPEAKERS = {"say", "_say"}
"""What a report says a sentence by, in the language chosen: its key and values, as a message's."""


def told_in_source() -> Iterator[tuple[str, str, set[str]]]:
    """Each place where the program tells something: the key, and the names of the values."""
    for file in sorted(HOUSE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func)
            speaks = name.rpartition(".")[2] in SPEAKERS and file.parent.name == "record"
            if (name == "Message" and file.name not in KEYS_FROM_ELSEWHERE) or speaks:
                (key,) = node.args
                assert isinstance(key, ast.Constant), f"{file}:{node.lineno}: a key is a text"
                place = f"{file.relative_to(HOUSE)}:{node.lineno}"
                yield place, str(key.value), {str(value.arg) for value in node.keywords}


def test_every_message_of_the_source_has_its_text_with_just_its_values() -> None:
    english = texts("en")
    wrong = [
        f"{place}: {key} with {sorted(values)} is not {english.get(key)}"
        for place, key, values in told_in_source()
        if not fits(english.get(key, []), values)
    ]
    assert wrong == []


def test_no_text_is_left_that_nothing_says() -> None:
    left = set(texts("en")) - {key for _, key, _ in told_in_source()}
    assert {key for key in left if key.partition(".")[0] not in NAMES_OF_DATA} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything(language: str) -> None:
    wanted = {key for key in texts("en") if key.partition(".")[0] not in IN_ENGLISH_ONLY}
    assert sorted(wanted - texts(language).keys()) == []
    assert sorted(texts(language).keys() - texts("en").keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_values_to_fill_in(language: str) -> None:
    english = texts("en")
    differing = [
        key
        for key, forms in texts(language).items()
        if not fits(forms, filled_in(english[key][-1]))
    ]
    assert differing == []


def test_english_is_what_an_error_reads_as() -> None:
    error = UserError(
        Message("program.no_home", variable="HOME"), Message("plain.text", text="So.")
    )
    assert str(error).startswith("This user has no home folder. Set HOME")
    assert str(error).endswith("keeps. So.")
    assert pickle.loads(pickle.dumps(error)).messages == error.messages


def test_a_new_sentence_is_added_in_one_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FOLDER, tmp_path / "messages")
    english = tmp_path / "messages" / "en.toml"
    english.write_text(
        f'{english.read_text("utf-8")}\n[room]\nnew = "{{count:,}} lamps."\n', "utf-8"
    )
    monkeypatch.setattr(paths, "resources_folder", lambda: tmp_path)
    monkeypatch.setattr(sentences, "texts", sentences.texts.__wrapped__)
    told = Message("room.new", count=1200)
    assert str(told) == "1,200 lamps.", "at the command line"
    assert window.said(told) == "1,200 lamps.", "in the window"
    assert Sentences.of("de")("room.new", count=1200) == "1,200 lamps.", "in a report"


def test_there_is_one_catalogue_a_language() -> None:
    catalogues = {file.name for file in paths.resources_folder().rglob("*.toml")}
    assert catalogues == {f"{language}.toml" for language in LANGUAGES}


def test_a_message_is_told_in_the_language_asked_for() -> None:
    nested = Message("plain.text", text=Message("plain.text", text=("a", "b", "c")))
    assert said("en", nested) == "a, b, c"
    assert said("ja", nested) == "a、b、c"
    assert said("de_AT", nested) == "a, b, c"
    assert said("xx", nested) == "a, b, c"


def test_what_a_newer_program_says_is_told_by_its_key_and_values() -> None:
    told = said("de", Message("later.thing", file="a.pdf"))
    assert "later.thing" in told
    assert "a.pdf" in told
    assert "values" in said("en", Message("plain.text", other="values"))


def test_paths_and_errors_are_kept_as_text() -> None:
    system = OSError(28, "No space left on device")
    told = Message("plain.text", text=[Path("a") / "b.pdf", system, ValueError("wrong")])
    assert dict(told.values)["text"] == (str(Path("a/b.pdf")), "No space left on device", "wrong")


VALUES = st.recursive(
    st.text() | st.integers() | st.floats(allow_nan=False) | st.just("\udc80.pdf"),
    lambda inner: (
        st.lists(inner).map(tuple)
        | st.dictionaries(st.sampled_from(["text", "file"]), inner).map(
            lambda values: Message("plain.text", **values)
        )
    ),
    max_leaves=5,
)


@given(VALUES)
def test_a_message_survives_being_kept(value: object) -> None:
    told = Message("plain.text", text=value)  # type: ignore[arg-type]
    again = Message.of_text(told.to_text())
    assert again == told
    assert hash(again) == hash(told)
    assert said("de", again) == said("de", told)


@pytest.mark.parametrize("text", ["[]", "3", '{"key": 3}', '{"key": "a.b", "values": 3}', "{"])
def test_what_is_no_message_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (json's own, or ours)
        Message.of_text(text)
