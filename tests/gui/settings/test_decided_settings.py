"""The page of the settings where administrators have decided one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from patentviewer import policy
from patentviewer.gui.settings.page import SettingsPage
from patentviewer.settings import Settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    decided = tmp_path / "policy.toml"
    monkeypatch.setattr(policy, "policy_file", lambda: decided)
    return decided


def shown(qtbot: QtBot, settings: Settings) -> tuple[QCheckBox, str]:
    """The box of "Only this machine", and all that the page says."""
    page = SettingsPage(settings, "searching")
    qtbot.addWidget(page)
    (box,) = (one for one in page.findChildren(QCheckBox) if one.text() == "Only this machine")
    return box, " ".join(one.text() for one in page.findChildren(QLabel))


def test_the_user_chooses_where_nothing_is_decided(qtbot: QtBot, file: Path) -> None:
    for _ in range(2):
        box, told = shown(qtbot, Settings())
        assert (box.isEnabled(), box.isChecked()) == (True, False)
        assert "administrators" not in told
        file.write_text("only_this_machine = false\n")


def test_what_administrators_decided_is_shown_with_the_file_that_says_so(
    qtbot: QtBot, file: Path
) -> None:
    file.write_text("only_this_machine = true\n")
    box, told = shown(qtbot, Settings(only_this_machine=False))
    assert (box.isEnabled(), box.isChecked()) == (False, True)
    assert "administrators" in told
    assert str(file) in told


def test_a_decision_that_cannot_be_understood_is_shown_as_it_holds(
    qtbot: QtBot, file: Path
) -> None:
    file.write_text("only_this_machine = maybe\n")
    box, told = shown(qtbot, Settings())
    assert (box.isEnabled(), box.isChecked()) == (False, True)
    assert str(file) in told
