"""A record is written by a process that is killed, or whose disk is full, at any moment."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.record_kills import may_mount

ROOT = Path(__file__).parents[2]
MOMENTS = 20


@cache
def _tried(*options: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.record_kills", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    found: dict[str, Any] = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            found |= json.loads(line)
    return found


@pytest.mark.slow
def test_whatever_was_confirmed_stands_after_kill_9() -> None:
    outcome = _tried("--kills", str(MOMENTS), "--full", str(MOMENTS))["killed"]
    assert outcome["wrong"] == []
    assert outcome["moments"] == MOMENTS
    assert outcome["confirmed"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["files that may not grow", "full disk"])
def test_whatever_was_confirmed_stands_after_a_full_disk(kind: str) -> None:
    if kind == "full disk" and not may_mount():
        pytest.skip("a small file system cannot be mounted here: it takes root and unshare")
    outcome = _tried("--kills", str(MOMENTS), "--full", str(MOMENTS))[kind]
    assert outcome["wrong"] == []
    assert outcome["full"] > 0
