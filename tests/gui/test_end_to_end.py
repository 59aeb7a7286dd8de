"""The window on a real display, by real mouse and keyboard events."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gui.sample import write_drawings

pytestmark = pytest.mark.x11
SCRIPTS = Path(__file__).parent / "x11"
ROOT = Path(__file__).parents[2]


class Driven:
    """A window in another process: its state, and xdotool to work it."""

    def __init__(self, display: str, home: Path, file: Path, folders: list[Path]) -> None:
        self.file = file
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PATENTVIEWER_HOME": str(home),
            "PYTHONPATH": str(ROOT),
        }
        self.started: list[subprocess.Popen[bytes]] = []
        self.process = self.start("window.py", str(file), *map(str, folders))

    def start(self, script: str, *arguments: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, str(SCRIPTS / script), *arguments], env=self.environment
        )
        self.started.append(process)
        return process

    def state(self) -> dict[str, Any]:
        assert self.process.poll() is None, "the window's process ended"
        try:
            state: dict[str, Any] = json.loads(self.file.read_text())
        except FileNotFoundError:
            return {"ready": False}
        return state

    def wait(
        self, is_so: Callable[[dict[str, Any]], object], seconds: float = 150
    ) -> dict[str, Any]:
        deadline = time.monotonic() + seconds
        while True:
            state = self.state()
            if is_so(state):
                return state
            assert time.monotonic() < deadline, f"waited in vain; the window shows {state}"
            time.sleep(0.1)

    def settled(self) -> dict[str, Any]:
        """The state after what was sent has been taken in, and what it brings has come."""
        before = self._told_anew()
        while True:
            state = self._told_anew()
            if state["at_rest"] and _is_the_same(state, before):
                return state
            before = state

    def _told_anew(self) -> dict[str, Any]:
        """A state that was told whole after now."""
        beat = self.state().get("beat", -1)
        return self.wait(lambda state: state.get("beat", -1) > beat + 1)

    def tool(self, *arguments: object) -> None:
        subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.environment, check=True, timeout=150
        )

    def wait_for_window(self, name: str) -> None:
        """Until one is shown; looking fails when another window goes away meanwhile."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", name]
        for _ in range(20):
            if not subprocess.run(
                search, env=self.environment, check=False, timeout=150
            ).returncode:
                return
            time.sleep(0.2)
        pytest.fail(f"no window is called {name}")

    def press(self, at: list[int]) -> None:
        self.tool("mousemove", *at, "click", 1)

    def focus(self) -> None:
        self.tool("windowfocus", "--sync", self.state()["id"])

    def drag(self, start: list[int], end: list[int]) -> None:
        """Press, move past the drag distance, go over in small steps, let go."""
        self._hold(start)
        self._go_over(start, end)
        self.tool("mouseup", 1)

    def drop(self, file: Path) -> None:
        """Drag a file or a folder out of another program onto the query."""
        source = self.start("source.py", str(file))
        self.wait_for_window("source")
        start, end = [1400, 400], self.state()["well"]
        self._hold(start)
        self.wait_for_window("dragging")
        self._go_over(start, end)
        for step in itertools.count():
            # With each move a program is asked again whether it takes it, and answers in its time.
            self.tool("mousemove", end[0] + step % 2 * 4, end[1])
            if self._told_anew()["promise"]:
                break
        self.tool("mouseup", 1)
        self.wait(lambda state: not state["promise"])
        source.terminate()
        source.wait()

    def drag_out(self, start: list[int], end: list[int]) -> None:
        """Drag a design out into the target's window."""
        self._hold(start)
        self._go_over(start, end)
        self.wait_for_window("drop it")
        self.tool("mouseup", 1)

    def _hold(self, at: list[int]) -> None:
        self.tool("mousemove", *at, "mousedown", 1)
        for step in range(1, 5):
            self.tool("mousemove", at[0] - 4 * step, at[1])
            time.sleep(0.05)

    def _go_over(self, start: list[int], end: list[int]) -> None:
        for step in range(1, 21):
            at = [a + (b - a) * step // 20 for a, b in zip(start, end, strict=True)]
            self.tool("mousemove", *at)
            time.sleep(0.05)

    def end(self) -> None:
        for process in self.started:
            process.terminate()
        for process in self.started:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def _is_the_same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether a window shows the same twice; how long its loop was busy does not count."""
    return all(
        one[name] == other[name]
        for name in one
        if name != "beat" and not name.startswith("longest")
    )


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program has its bytecode, as one that is installed has."""
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    command = [sys.executable, "-m", "compileall", "-q", str(ROOT / "patentviewer")]
    subprocess.run(command, check=True, timeout=300)


@pytest.fixture
def drive(x_display: str, tmp_path: Path) -> Iterator[Callable[..., Driven]]:
    made: list[Driven] = []

    def make(home: Path, folders: list[Path] | None = None) -> Driven:
        driven = Driven(x_display, home, tmp_path / "state.json", folders or [])
        made.append(driven)
        driven.wait(lambda state: state["ready"])
        return driven

    yield make
    for driven in made:
        driven.end()


def test_a_file_dragged_from_another_window_is_ranked_and_judged_by_keyboard(
    drive: Callable[..., Driven], home: Path, tmp_path: Path
) -> None:
    (file,) = write_drawings(tmp_path, 1)
    dragged = file.rename(tmp_path / "Entwurf 意匠 ü.png")
    driven = drive(home)
    driven.drop(dragged)
    driven.wait(lambda state: state["rows"] > 0)
    driven.focus()
    driven.press(driven.settled()["grid"])
    chosen = driven.settled()["current"]
    driven.tool("key", "r")
    driven.wait(lambda state: state["mark"] == "R" and state["current"] == chosen)
    driven.tool("key", "ctrl+Down")
    driven.wait(lambda state: state["rows"] == 30)
    driven.tool("key", "Home")
    first = driven.settled()["current"]
    driven.tool("key", "Right")
    state = driven.wait(lambda state: state["current"] != first)
    moved, before = state["current"], state["mark"]
    driven.tool("key", "n")
    driven.wait(lambda state: state["mark"] == "N" and state["current"] == moved)
    driven.tool("key", "ctrl+z")
    driven.wait(lambda state: state["mark"] == before and state["current"] == moved)
    driven.tool("key", "Return")
    driven.wait(lambda state: state["page"] == "compare")
    driven.tool("key", "ctrl+1")
    driven.wait(lambda state: state["page"] == "search")


def test_a_hit_is_dragged_out_as_a_file_and_looked_at_large_by_keyboard(
    drive: Callable[..., Driven], home: Path, drawings: Path, tmp_path: Path
) -> None:
    (file,) = write_drawings(tmp_path, 1)
    came = tmp_path / "came.json"
    driven = drive(home)
    driven.start("target.py", str(came))
    driven.drop(file)
    driven.wait(lambda state: state["rows"] > 0)
    driven.wait_for_window("target")
    driven.focus()
    driven.drag_out(driven.settled()["card"], [1400, 700])
    driven.wait(lambda _state: came.exists())
    (dragged,) = json.loads(came.read_text())
    assert Path(dragged).parent == drawings
    driven.press(driven.settled()["card"])
    driven.settled()
    driven.tool("key", "space")
    driven.wait(lambda state: state["dialogs"] == 1)
    driven.tool("key", "Right", "space")
    driven.wait(lambda state: state["dialogs"] == 0)


def test_an_index_is_built_stopped_and_taken_up_again_with_the_mouse(
    drive: Callable[..., Driven], tmp_path: Path
) -> None:
    folder = tmp_path / "prior designs"
    folder.mkdir()
    write_drawings(folder, 150)
    driven = drive(tmp_path / "home", [folder])
    driven.focus()
    state = driven.wait(lambda state: state["building"] and state["stop"][1] > 40)
    driven.press(state["stop"])
    state = driven.wait(lambda state: not state["building"])
    assert state["searchable"] < 150
    driven.press(state["collections"])
    state = driven.wait(lambda state: state["refresh"][0] > 100)
    driven.press(state["refresh"])
    driven.wait(lambda state: state["searchable"] == 150)


@pytest.mark.long
@pytest.mark.alone
@pytest.mark.usefixtures("compiled")
def test_the_window_answers_while_it_indexes_and_searches(
    drive: Callable[..., Driven], home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "prior designs"
    folder.mkdir()
    write_drawings(folder, 80)
    (file,) = write_drawings(tmp_path, 1)
    driven = drive(home, [folder])
    driven.wait(lambda state: state["building"])
    driven.focus()
    driven.press(driven.state()["search"])
    driven.wait(lambda state: state["page"] == "search")
    driven.drop(file)
    driven.wait(lambda state: state["rows"] > 0)
    state = driven.wait(lambda state: state["searchable"] >= 110)
    # The window's own work in one turn of its loop; other programs on the machine are not counted.
    assert state["longest_block_cpu"] < 0.05
