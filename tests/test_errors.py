"""Errors that a user can cause say what happened, to which file."""

from __future__ import annotations

from pathlib import Path

import pytest

from patentviewer.errors import UserError, told_if_not_written


def test_what_the_system_refuses_is_told_with_the_files_name(tmp_path: Path) -> None:
    file = tmp_path / "no such folder" / "report.html"
    with pytest.raises(UserError) as raised, told_if_not_written(file):
        file.write_text("a report")
    assert str(raised.value).startswith(f"{file} could not be written: ")
    assert "No such file" in str(raised.value)
    assert isinstance(raised.value.__cause__, OSError)


def test_nothing_is_told_of_what_was_written_nor_of_other_errors(tmp_path: Path) -> None:
    with told_if_not_written(tmp_path / "report.html"):
        (tmp_path / "report.html").write_text("a report")
    with pytest.raises(ValueError, match="not of the disk"), told_if_not_written(tmp_path):
        raise ValueError("not of the disk")
