from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from patentviewer import settings
from patentviewer.errors import UserError
from patentviewer.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "settings.toml"


def test_without_a_file_everything_has_its_default(file: Path) -> None:
    assert settings.load(file) == Settings()


def test_what_was_saved_is_loaded(file: Path) -> None:
    chosen = Settings(theme="dark", text_scale=1.5, examiner="岡田 Müller", card_size=250)
    settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_settings_of_version_0_1_are_understood() -> None:
    found = settings.load(Path(__file__).with_name("settings_of_0_1.toml"))
    assert found == Settings(
        theme="dark",
        language="ja",
        text_scale=1.25,
        card_size=240,
        results_view="list",
        animations=False,
        provider="cpu",
        model="patent-lines-6",
        reader_processes=3,
        search_threads=4,
        find_mirrored=False,
        leave_out_own=False,
        paper="letter",
        report_language="de",
        examiner="岡田 Müller",
        initials="OM",
    )


def test_settings_of_version_0_2_are_understood() -> None:
    found = settings.load(Path(__file__).with_name("settings_of_0_2.toml"))
    assert (found.language, found.report_language, found.theme) == ("ko", "fr", "light")
    assert (found.examiner, found.text_scale) == ("岡田 Müller", 1.25)


def test_a_whole_number_will_do_for_a_scale(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("version = 1\ntext_scale = 2\n")
    assert settings.load(file).text_scale == 2.0


@pytest.mark.logs("^patentviewer.settings: setting ")
def test_one_impossible_value_costs_only_itself(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('theme = "pink"\ncard_size = "big"\npaper = "letter"\nunheard_of = 3\n')
    assert settings.load(file) == Settings(paper="letter")


@pytest.mark.logs("could not be read")
def test_a_file_that_is_not_toml_is_kept_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("theme = = dark")
    assert settings.load(file) == Settings()
    assert file.with_name("settings.toml.unreadable").read_text() == "theme = = dark"


def test_settings_of_a_newer_program_are_not_overwritten(file: Path) -> None:
    file.parent.mkdir()
    newer = 'version = 99\ntheme = "dark"\n'
    file.write_text(newer)
    with pytest.raises(UserError, match="newer version"):
        settings.save(Settings(), file)
    assert file.read_text() == newer


def test_an_older_file_is_migrated_step_by_step(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        settings,
        "MIGRATIONS",
        {
            -1: lambda values: {**values, "hue": values["colour"]},
            0: lambda values: {**values, "theme": values["hue"]},
        },
    )
    file.parent.mkdir()
    file.write_text('version = -1\ncolour = "dark"\n')
    assert settings.load(file).theme == "dark"


def test_an_unwritable_place_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="could not be saved"):
        settings.save(Settings(), tmp_path / "file" / "settings.toml")


@pytest.mark.logs("^patentviewer.settings: setting ")
@given(
    st.dictionaries(
        st.sampled_from([*Settings.__dataclass_fields__, "other"]),
        st.one_of(st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    )
)
def test_any_values_give_usable_settings(values: dict[str, object]) -> None:
    content = tomli_w.dumps({"version": settings.VERSION, **values})
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.toml"
        file.write_text(content, "utf-8", newline="")
        loaded = settings.load(file)
    assert replace(loaded) == loaded
