"""The query panel under a real X server: a file dragged from another window, strokes drawn."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from patentviewer.gui.kit import pictures

ROOT = Path(__file__).resolve().parents[3]

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="needs Xvfb and xdotool",
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of the test's own, so that no other test moves the pointer."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(60)


class Window:
    """A window in another process, and what it tells."""

    def __init__(self, display: str, *arguments: str) -> None:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment["PYTHONPATH"] = str(ROOT)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.gui.x11_windows", *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._told: queue.Queue[dict[str, Any]] = queue.Queue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()
        self.wait_for("ready")

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._told.put(json.loads(line))

    def wait_for(self, fact: str, meanwhile: Callable[[], None] | None = None) -> Any:
        """What it tells of this; meanwhile: done again and again until then."""
        end = time.monotonic() + 150
        while True:
            try:
                told = self._told.get(timeout=0.1 if meanwhile else end - time.monotonic())
            except queue.Empty:
                assert time.monotonic() < end, f"nothing was told of {fact}"
                if meanwhile is not None:
                    meanwhile()
                continue
            if told.get(fact):
                return told[fact]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(60)
        self._listener.join(60)
        assert self._process.stdout is not None
        self._process.stdout.close()


class Pointer:
    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def do(self, *command: object) -> None:
        words = ["xdotool", *(str(word) for word in command)]
        subprocess.run(words, env=self._environment, check=True)

    def hold(self, *points: tuple[int, int]) -> None:
        """Press at the first, and go over the others."""
        self.do("mousemove", *points[0])
        self.do("mousedown", 1)
        self.go_over(points[1:])

    def go_over(self, points: Iterable[tuple[int, int]]) -> None:
        for x, y in points:
            self.do("mousemove", x, y)
            time.sleep(0.02)

    def let_go(self) -> None:
        self.do("mouseup", 1)


@pytest.fixture
def panel(display: str) -> Iterator[Window]:
    window = Window(display, "query")
    yield window
    window.close()


def test_a_file_dragged_from_another_window_is_searched_and_another_on_its_figure(
    display: str, panel: Window, tmp_path: Path
) -> None:
    file = tmp_path / "Entwurf – 椅子 №1.png"
    picture = np.full((300, 400), 255, np.uint8)
    cv2.rectangle(picture, (40, 40), (360, 260), 0, 3)
    pictures.to_image(picture).save(str(file))
    source = Window(display, "source", str(file))

    pointer = Pointer(display)
    for _ in ("on the empty well", "on the figure"):
        pointer.hold(*[(650 + 5 * step, 150 + 2 * step) for step in range(5)])
        assert source.wait_for("dragging")
        pointer.go_over((670 - 23 * step, 158 + 12 * step) for step in range(21))
        while file.name not in panel.wait_for("promise", meanwhile=lambda: _wave(pointer)):
            pass
        pointer.let_go()
        assert [figure["file"] for figure in panel.wait_for("figures")] == [str(file)]
    source.close()


def _wave(pointer: Pointer) -> None:
    """With each move a program is asked again whether it takes what is dragged."""
    pointer.go_over([(214, 398), (210, 398)])


def test_a_sketch_drawn_with_the_mouse_becomes_a_query(display: str, panel: Window) -> None:
    pointer = Pointer(display)
    pointer.do("mousemove", 170, 25, "click", 1)
    panel.wait_for("sketching")
    turn = np.linspace(0, 2 * np.pi, 24)
    circle = [(round(200 + 90 * np.cos(t)), round(400 + 90 * np.sin(t))) for t in turn]

    pointer.hold(*circle)
    pointer.let_go()

    (figure,) = panel.wait_for("figures")
    assert figure["is_sketch"]
    assert 0.01 < figure["ink"] < 0.2
