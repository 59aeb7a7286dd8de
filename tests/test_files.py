from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from patentviewer.files import write_atomically


def test_content_arrives_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "図面.bin"
    write_atomically(target, b"first")
    write_atomically(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(target.parent.iterdir()) == [target]


def test_a_failure_keeps_the_old_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kept"
    write_atomically(target, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_is_given_away_is_read_by_whoever_may_read_a_new_file_there(tmp_path: Path) -> None:
    (plain := tmp_path / "plain").write_bytes(b"")
    (shut := tmp_path / "shut").write_bytes(b"")
    shut.chmod(0o640)
    for name in ("report.pdf", "shut", "own"):
        write_atomically(tmp_path / name, b"new", given_away=name != "own")
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("report.pdf", "shut")]
    assert modes == [stat.S_IMODE(plain.stat().st_mode), 0o640]
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o600, "what the program keeps"
