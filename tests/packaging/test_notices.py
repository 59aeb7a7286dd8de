from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import notices  # noqa: E402

COMPATIBLE = re.compile(
    r"MIT|BSD|Apache|PSF|Python Software|HPND|Unlicense|Public Domain|ISC|zlib|MPL|LGPL|0BSD|CC0",
    re.IGNORECASE,
)


def runtime_needs() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [re.split(r"[<>=!~;\s\[]", need, maxsplit=1)[0] for need in project["dependencies"]]


@pytest.mark.parametrize("name", runtime_needs())
def test_every_dependency_has_a_licence_that_fits_ours(name: str) -> None:
    seen: dict[str, notices.metadata.Distribution] = {}
    notices.shipped(name, seen)
    assert seen, f"{name} is not installed"
    for distribution in seen.values():
        text = notices.notice(distribution)
        assert COMPATIBLE.search(text), text[:400]


def test_bundled_fonts_and_icons_come_with_their_licences() -> None:
    text = "\n".join(notices.bundled())
    for wanted in ("NotoSans (fonts)", "DroidSansFallback (fonts)", "NanumGothicCoding (fonts)"):
        assert wanted in text
    assert "SIL OPEN FONT LICENSE" in text.upper()


def test_a_model_begun_from_anothers_weights_comes_with_their_licence() -> None:
    text = "\n".join(notices.bundled())
    assert "EfficientNet-Lite (patent-lines-14)" in text
    assert "Version 2.0, January 2004" in text
    assert "icons (icons)" in text


def test_the_training_extra_is_not_shipped() -> None:
    seen: dict[str, notices.metadata.Distribution] = {}
    for name in runtime_needs():
        notices.shipped(name, seen)
    assert not {"torch", "timm", "scipy", "pytest"} & set(seen)


def test_nothing_is_installed_that_talks_to_a_network() -> None:
    code = (
        "import patentviewer.gui.shell.main_window, sys; print('PySide6.QtNetwork' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
