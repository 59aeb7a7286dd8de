from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from patentviewer import __version__

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "org.patentviewer.patentviewer.desktop"
INSTALLER = ROOT / "packaging" / "windows" / "patentviewer.iss"
CHANGES = ROOT / "CHANGELOG.md"
METAINFO = LINUX / "org.patentviewer.patentviewer.metainfo.xml"


def checked(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_is_valid() -> None:
    checked("desktop-file-validate", str(ENTRY))


def test_the_software_centre_accepts_the_description() -> None:
    checked("appstreamcli", "validate", "--no-net", str(METAINFO))


def test_the_menu_entry_opens_files_that_are_dropped_on_it() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(ENTRY, "utf-8")
    assert entry["Desktop Entry"]["Exec"].endswith("%F")
    assert "application/pdf" in entry["Desktop Entry"]["MimeType"].split(";")


def test_the_newest_release_is_described() -> None:
    assert f'<release version="{__version__}"' in METAINFO.read_text("utf-8")
    assert f'#define Version "{__version__}"' in INSTALLER.read_text("utf-8")
    assert f"\n## [{__version__}] - 20" in CHANGES.read_text("utf-8")


@pytest.mark.parametrize(
    "script",
    ["bundle", "find-python", "system-packages", "with-display", "debian/build", "appimage/build"],
)
def test_scripts_are_executable_and_parse(script: str) -> None:
    file = ROOT / "packaging" / script
    assert os.access(file, os.X_OK)
    checked("sh", "-n", str(file))


def test_every_target_that_make_lists_exists() -> None:
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    targets = re.findall(r"^ +make (\w+)", listed, re.MULTILINE)
    assert {"run", "test", "check", "bundle", "deb", "wheel", "screenshots"} <= set(targets)
    done = subprocess.run(
        ["make", "--dry-run", "--question", *targets],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "No rule" not in done.stderr
