from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from patentviewer.errors import UserError
from patentviewer.gui.kit import sentences
from patentviewer.gui.shell import application
from patentviewer.messages import Message


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    installed = application.install_language(qapp, "de")
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    application.install_language(qapp, "en")


@pytest.mark.usefixtures("german")
def test_what_the_core_tells_is_said_in_the_windows_language() -> None:
    unknown = Message("collection.unknown", name="Lampen")
    assert sentences.said(unknown) == "Es gibt keine Sammlung namens Lampen."
    assert sentences.of(UserError(unknown, unknown)) == " ".join([sentences.said(unknown)] * 2)
    broken = Message("page.of_some", pages=[1, 2], count=2, reason=Message("page.damaged"))
    assert sentences.said(broken) == "Seiten 1 und 2: Die Seite ist beschädigt."


def test_other_errors_say_what_they_say(qapp: QApplication) -> None:
    assert sentences.of(ValueError("no number")) == "no number"
