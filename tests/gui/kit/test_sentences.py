from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from patentviewer import errors
from patentviewer.gui.kit import sentences
from patentviewer.gui.shell import application

CORE = Path(errors.__file__).parent
ELSEWHERE = {"gui", "cli", "training"}
NOT_SHOWN_IN_THE_WINDOW = {
    "evaluate.py",  # of the command line
    "strategy.py",  # of reports, which have translations of their own
    "report.py",
    "annotation.py",
    "logs.py",
}
NOT_SHOWN = {
    "An entry of kind {0} does not survive being written.",
    "{0} must be one of {1}.",
    "{0} must be between {1} and {2}.",
    "provider must be one of auto, {0}.",
    "The model {0} has no descriptor {1}. It has {2}.",
    "Weights of descriptors must not be negative, and one must be over 0.",
    "Weights of figures must be over 0.",
}
"""What only a program that calls the core wrongly, or a file written by hand, can bring about."""


def template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, place = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{place}}}")
            place += 1
    return "".join(parts)


def sentences_of(file: Path) -> Iterator[str]:
    """Strings that are whole sentences, but for docstrings, what is only logged, and what is marked
    for translation where it stands."""
    tree = ast.parse(file.read_text("utf-8"))
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        is_logged = isinstance(node, ast.Call) and ast.unparse(node.func).startswith("logger.")
        is_marked = isinstance(node, ast.Call) and ast.unparse(node.func) == "QT_TRANSLATE_NOOP"
        if isinstance(node, (ast.Expr, ast.JoinedStr)) or is_logged or is_marked:
            is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if is_docstring or is_logged or is_marked or isinstance(node, ast.JoinedStr):
                passed.update(inner for inner in ast.walk(node) if inner is not node)
    for node in ast.walk(tree):
        text = "" if node in passed else template(node)
        if len(text) > 12 and " " in text and text.endswith("."):
            yield text


def test_every_sentence_of_the_core_has_its_template() -> None:
    known = set(sentences.templates()) | NOT_SHOWN
    missing = [
        (file.name, text)
        for file in sorted(CORE.rglob("*.py"))
        if file.relative_to(CORE).parts[0] not in ELSEWHERE
        and file.name not in NOT_SHOWN_IN_THE_WINDOW
        for text in sentences_of(file)
        if text not in known
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("There is no collection called Lampen.", "Es gibt keine Sammlung namens Lampen."),
        (
            "/a/b.pdf: The PDF has no pages. Fetch or copy it again.",
            "/a/b.pdf: Das PDF hat keine Seiten. Holen oder kopieren Sie die Datei noch einmal.",
        ),
        (
            "The figure is no longer in the collection X. Search again.",
            "Die Figur ist nicht mehr in der Sammlung X. Suchen Sie noch einmal.",
        ),
        (
            "Pages 1 and 2: The page is damaged.",
            "Seiten 1 und 2: Die Seite ist beschädigt.",
        ),
        ("Page 3: The page is damaged.", "Seite 3: Die Seite ist beschädigt."),
        (
            "/b.pdf: Pages 1, 2 and 12 more: The page is damaged. Leave it out.",
            "/b.pdf: Seiten 1, 2 und 12 weitere: Die Seite ist beschädigt. Lassen Sie sie weg.",
        ),
        ("Nothing that the core says.", "Nothing that the core says."),
    ],
)
def test_a_sentence_is_told_again_in_the_windows_language(
    qapp: QApplication, said: str, expected: str
) -> None:
    installed = application.install_language(qapp, "de")
    try:
        assert sentences.translated(said) == expected
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        application.install_language(qapp, "en")


def test_in_english_a_sentence_stays_as_it_is() -> None:
    for text in sentences.templates():
        filled = re.sub(r"\{(\d)\}", r"value\1", text)
        assert sentences.translated(filled) == filled
