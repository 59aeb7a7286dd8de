"""How the program starts: quickly, and without what it does not need."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

import pytest

PROBE = """
import sys
import patentviewer.{module}
for name in ("torch", "timm", "scipy", "{barred}"):
    assert name not in sys.modules, name
"""


@pytest.mark.parametrize(
    ("module", "barred"),
    [
        ("cli", "numpy"),
        ("app.library", "PySide6"),
        ("search.query", "PySide6"),
        ("drawings.reading", "onnxruntime"),
        ("drawings.workers", "PySide6"),
        ("gui.shell.application", "onnxruntime"),
        ("gui.shell.application", "numpy"),
        ("gui.shell.application", "patentviewer.model.ranking"),
        ("gui.shell.application", "patentviewer.model.documents"),
        ("gui.shell.application", "logging.handlers"),
    ],
)
def test_a_room_loads_only_what_it_needs(module: str, barred: str) -> None:
    subprocess.run([sys.executable, "-c", PROBE.format(module=module, barred=barred)], check=True)


@pytest.mark.alone
def test_help_answers_at_once() -> None:
    def seconds(*arguments: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
        return time.perf_counter() - started

    bare, helped = [], []
    for _ in range(7):
        bare.append(seconds("-c", "pass"))
        helped.append(seconds("-m", "patentviewer", "--help"))
    # 0.3 s on an idle machine; on a busy one as many times longer as a bare Python takes.
    slowness = max(1.0, statistics.median(bare) / 0.05)
    assert statistics.median(helped) < 0.3 * slowness
