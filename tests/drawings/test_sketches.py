from __future__ import annotations

from pathlib import Path

import pytest

from patentviewer.drawings.sketches import is_saved_sketch

STROKES = '<g fill="none" stroke="black"><path d="M 1 1 L 9 9"/></g></svg>'
SKETCH = '<svg xmlns="http://www.w3.org/2000/svg" data-patentviewer="sketch">' + STROKES


def test_a_sketch_that_this_program_saved_is_known(tmp_path: Path) -> None:
    (tmp_path / "sketch.svg").write_text(SKETCH, "utf-8")
    assert is_saved_sketch(tmp_path / "sketch.svg")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cad.svg", ('<svg xmlns="http://www.w3.org/2000/svg">' + STROKES).encode()),
        ("broken.svg", b"\xff\xfe\x00"),
        ("picture.png", SKETCH.encode()),
    ],
)
def test_nothing_else_is_taken_for_a_sketch(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert not is_saved_sketch(tmp_path / name)
    assert not is_saved_sketch(tmp_path / "missing.svg")
