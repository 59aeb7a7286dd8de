"""Nothing leaves the machine, at the level of what the system is asked for.

Everything the program does is run under strace, without a network to reach: no socket but the
display's, no look-up of a host's name, no file outside the program's own folders and the temporary
one, no other program started. `tests/test_no_network.py` asks the same of Python alone, quickly.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

sys.path.insert(0, str(Path(__file__).parent / "gui"))
sys.path.insert(0, str(Path(__file__).parent / "traced"))
from parts import PARTS
from sample import write_drawings
from system_calls import Trace, is_apart, traced, why_not

ROOT = Path(__file__).parents[1]
SCRIPTS = Path(__file__).parent / "traced"

SECONDS_VARIABLE = "PATENTVIEWER_TRACED_SECONDS"
"""So long the window is worked; 60 is what a release is tried with."""

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "strace can be used"),
    pytest.mark.timeout(900),
    pytest.mark.slow,
]


class Office:
    """A person's folders: the program's own, the temporary one, the drawings, and the rest."""

    def __init__(self, folder: Path) -> None:
        self.own = folder / "own"
        self.temporary = folder / "temporary"
        self.somebody = folder / "somebody"
        self.drawings = folder / "drawings"
        for one in (self.own, self.temporary, self.somebody, self.drawings):
            one.mkdir(parents=True)
        self.files = write_drawings(self.drawings, 5)
        pictures = [Image.open(file) for file in self.files[:2]]
        pictures[0].save(self.drawings / "sheets.pdf", save_all=True, append_images=pictures[1:])
        pictures[1].save(self.drawings / "sheet.tif")
        (self.drawings / "sheet.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">'
            '<circle cx="99" cy="99" r="60" fill="none" stroke="black" stroke-width="3"/></svg>'
        )

    def environment(self, **more: str) -> dict[str, str]:
        """As of somebody who has set nothing; what keeps the parts silent is the program's own."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.somebody),
            "TMPDIR": str(self.temporary),
            "PATENTVIEWER_HOME": str(self.own),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "LANG": "C.UTF-8",
            **more,
        }

    def run(self, *arguments: str, **more: str) -> Trace:
        return traced([sys.executable, *arguments], self.environment(**more), self.somebody)

    def command(self, *arguments: str) -> Trace:
        found = self.run("-m", "patentviewer", *arguments)
        assert found.code == 0, found.error
        self.tells_nobody(found)
        return found

    def tells_nobody(self, found: Trace, display: str = "") -> None:
        """Fail on the first thing that reaches out of the program.

        The system's font library may write its list of fonts anew, as the guide says.
        """
        fonts = (self.somebody / ".cache" / "fontconfig", Path("/var/cache/fontconfig"))
        assert any(call.name == "openat" for call in found.calls), "nothing was traced"
        assert found.connections((display,) if display else ()) == []
        assert found.look_ups() == []
        assert found.changes(self.own, self.temporary, *fonts) == []
        assert found.started() == []


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    made = Office(tmp_path_factory.mktemp("office"))
    made.command("index", str(made.drawings), "--collection", "traced")
    return made


def test_a_collection_is_searched_with_drawings_and_sketches_and_the_search_is_recorded(
    office: Office,
) -> None:
    drawn = office.command(
        "search", str(office.drawings / "sheets.pdf"), "--session", "29/812,345", "--json"
    )
    assert '"hits": [{' in drawn.output
    sketched = office.command("search", str(office.files[1]), "--sketch", "--top", "3")
    assert "searched as a sketch" in sketched.output
    for ending in ("pdf", "html", "csv", "json"):
        file = office.own / f"report.{ending}"
        office.command("records", "--report", "29/812,345", str(file))
        assert file.stat().st_size
    office.command("records", "--replay", "29/812,345")
    office.command("records", "--verify", "29/812,345")


def test_the_installation_and_the_collections_are_looked_at(office: Office) -> None:
    office.command("doctor")
    office.command("doctor", "--check")
    office.command("collections", "--json")
    office.command("show", office.files[0].name)


@pytest.mark.x11
def test_the_window_is_worked(office: Office, x_display: str) -> None:
    seconds = os.environ.get(SECONDS_VARIABLE, "20")
    found = office.run(
        str(SCRIPTS / "window.py"), seconds, *map(str, office.files[2:4]),
        DISPLAY=x_display, QT_QPA_PLATFORM="xcb",
    )  # fmt: skip
    assert found.code == 0, found.error
    for step in ("searched", "compared", "dropped", "sketch"):
        assert step in found.output
    office.tells_nobody(found, f"/tmp/.X11-unix/X{x_display.removeprefix(':')}")


@pytest.mark.parametrize("part", PARTS)
def test_no_native_part_tells_anybody(office: Office, part: str) -> None:
    found = office.run(str(SCRIPTS / "parts.py"), part)
    assert found.code == 0, found.error
    office.tells_nobody(found)


@pytest.mark.skipif(not is_apart(), reason="without a network namespace it could reach its maker")
def test_onnx_runtime_would_report_its_use_without_the_switch(office: Office) -> None:
    allowed = office.run("-c", "import onnxruntime")
    assert any("onnxruntime" in line for line in allowed.changes(office.own, office.temporary))
    switched_off = office.run("-c", "import patentviewer, onnxruntime")
    office.tells_nobody(switched_off)


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("import socket; socket.socket().connect_ex(('127.0.0.1', 9))", "connections"),
        (
            "import socket; socket.socket(socket.AF_UNIX).connect_ex('/tmp/.somebody')",
            "connections",
        ),
        ("import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)", "connections"),
        ("import socket\ntry: socket.getaddrinfo('a.invalid', 80)\nexcept OSError: 0", "look_ups"),
        ("open('kept', 'w')", "changes"),
        ("import os; os.mkdir('made')", "changes"),
        ("import pathlib; pathlib.Path('gone').unlink(missing_ok=True)", "changes"),
        ("import os; os.system('true')", "started"),
    ],
)
def test_whatever_reaches_out_is_noticed(office: Office, code: str, what: str) -> None:
    if what != "started" and not is_apart():
        pytest.skip("without a network namespace it would reach out in earnest")
    found = office.run("-c", code)
    given = (office.own, office.temporary) if what == "changes" else ()
    assert getattr(found, what)(*given) != []
