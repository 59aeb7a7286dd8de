from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from patentviewer import paths
from patentviewer.gui.shell import application
from patentviewer.gui.shell.actions import Actions

GUI = Path(application.__file__).parent.parent
SETTINGS = GUI.parent / "settings.py"
QUIT = {"de": "Beenden", "fr": "Quitter", "ja": "終了", "ko": "종료", "zh": "退出"}
LANGUAGES = pytest.mark.parametrize("language", QUIT)
PLACES = re.compile(r"\{\d\}|%n|\(\*[^)]*\)")
"""What is filled in, and endings of files, which a dialog reads in plain brackets."""


def messages(file: Path) -> dict[tuple[str, str], list[str]]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = forms or [translation.text or ""]
    return found


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text of the source, as Qt's own tool finds them."""
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not beside the interpreter")
    file = tmp_path_factory.mktemp("texts") / "all.ts"
    command = [str(tool), "-silent", "-extensions", "py", str(GUI), str(SETTINGS), "-ts", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    return set(messages(file))


def test_every_text_is_looked_up_under_the_class_that_says_it(texts: set[tuple[str, str]]) -> None:
    # Qt's tool names the context of "something.tr(...)" by the variable; nothing is found there.
    assert sorted({context for context, _ in texts if context.lstrip("_")[:1].islower()}) == []


def test_every_text_that_is_looked_up_is_collected(texts: set[tuple[str, str]]) -> None:
    # Qt's tool reads calls of its own functions alone, and not all of these.
    said = {text for file in GUI.rglob("*.py") for text in _looked_up(file)}
    assert sorted(said - texts) == []


def _looked_up(file: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text("utf-8"))
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    contexts = {}
    for name, function in functions.items():
        own = {argument.arg for argument in function.args.args}
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            match call:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Name(id=given)],
                ) if given in own:
                    contexts[name] = context
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_],
            ):
                yield context, text
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(text))]) if (
                name in contexts and text
            ):
                yield contexts[name], text


@LANGUAGES
def test_every_text_is_translated(texts: set[tuple[str, str]], language: str) -> None:
    file = paths.resources_folder() / "translations" / f"patentviewer_{language}.ts"
    translated = messages(file)
    assert sorted(texts - set(translated)) == []
    assert [key for key, forms in translated.items() if not all(forms)] == []


@LANGUAGES
def test_what_is_filled_in_stays_in_place(language: str) -> None:
    file = paths.resources_folder() / "translations" / f"patentviewer_{language}.ts"
    for (_context, source), forms in messages(file).items():
        for form in forms:
            assert sorted(PLACES.findall(source)) == sorted(PLACES.findall(form)), source


@LANGUAGES
def test_endings_that_are_filled_in_stand_in_plain_brackets(language: str) -> None:
    file = paths.resources_folder() / "translations" / f"patentviewer_{language}.ts"
    (form,) = messages(file)["QueryPanel", "Drawings ({0})"]
    assert form.endswith(" ({0})")


@LANGUAGES
def test_the_window_speaks_the_language_that_is_chosen(qapp: QApplication, language: str) -> None:
    installed = application.install_language(qapp, language)
    try:
        actions = Actions()
        assert actions["quit"].text() == QUIT[language]
        assert QCoreApplication.translate("View", "front") != "front"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        application.install_language(qapp, "en")
