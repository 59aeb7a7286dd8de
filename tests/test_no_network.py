from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

# A hook that Python calls before any socket of the internet is made: the run ends there.
WATCH = """
import socket, sys
sys.argv[0] = "patentviewer"
def watch(event, arguments):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"}:
        address = arguments[-1] if event.startswith("socket.get") else arguments[1]
        if isinstance(address, (str, bytes)) and not event.startswith("socket.get"):
            return  # a local pipe between our own processes
        print("NETWORK", event, arguments, file=sys.stderr, flush=True)
sys.addaudithook(watch)
from patentviewer.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def drawing(file: Path) -> None:
    picture = Image.fromarray(np.full((300, 300), 255, np.uint8))
    ImageDraw.Draw(picture).ellipse((40, 60, 260, 240), outline=0, width=4)
    picture.save(file)


def test_indexing_and_searching_open_no_socket(tmp_path: Path) -> None:
    folder = tmp_path / "drawings"
    folder.mkdir()
    drawing(folder / "one.png")
    for arguments in (["index", str(folder)], ["search", str(folder / "one.png"), "--json"]):
        done = subprocess.run(
            [sys.executable, "-c", WATCH, *arguments],
            env={**os.environ, "PATENTVIEWER_HOME": str(tmp_path / "home")},
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "NETWORK" not in done.stderr


def test_the_watch_notices_a_socket() -> None:
    code = WATCH.replace(
        "from patentviewer.__main__ import main", "socket.socket().connect_ex(('127.0.0.1', 9))"
    ).replace("sys.exit(main(sys.argv[1:]))", "")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "NETWORK socket.connect" in done.stderr
