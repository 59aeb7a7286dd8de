"""``patentviewer doctor``: what this installation is made of, and whether it works."""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from patentviewer import __version__, app, model, paths, slow
from patentviewer.cli.checking import Check, checked_collections
from patentviewer.cli.console import Console
from patentviewer.messages import Message
from patentviewer.system import system

PARTS = (
    "PySide6-Essentials",
    "onnxruntime",
    "faiss-cpu",
    "numpy",
    "opencv-python-headless",
    "pillow",
    "pypdfium2",
)


def add(commands: Any, name: str) -> argparse.ArgumentParser:
    """Add the command and its options."""
    command: argparse.ArgumentParser = commands.add_parser(
        name,
        help="check this installation",
        description="Show versions, folders, the model and where it runs, and try everything on "
        "a drawing made on the spot.",
    )
    command.add_argument(
        "--check",
        action="store_true",
        help="also read everything that is kept of the collections, and say what was changed",
    )
    return command


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Report, then index and find one generated drawing; exit code 1 when something fails."""
    facts: dict[str, str] = {
        "patentviewer": __version__,
        "Python": f"{platform.python_version()} ({sys.executable})",
        "system": system(),
        **{part: _version(part) for part in PARTS},
        "kept in": str(paths.home()),
        "settings": str(paths.settings_file()),
        "logs": str(paths.logs_folder()),
        "free there": f"{_free_gigabytes(paths.home()):.1f} GB",
    }
    checks: list[Check] = []
    try:
        facts |= _model_facts()
        checks.append(_self_test())
    except Exception as error:
        import logging  # noqa: PLC0415 - needed when it fails alone

        logging.getLogger(__name__).exception("the self-test failed")
        checks.append(Check("self-test", is_well=False, told=Message("plain.text", text=error)))
    if arguments.check:
        checks += checked_collections(console)
    is_well = all(check.is_well for check in checks)
    said = {check.name: str(check) for check in checks}
    for name, value in (facts | said).items():
        console.say(f"{name:<24} {value}")
    messages = {check.name: check.told.to_plain() for check in checks}
    console.give({"facts": facts, "checks": said, "messages": messages, "well": is_well})
    return 0 if is_well else 1


def _version(part: str) -> str:
    try:
        return slow.metadata.version(part)
    except slow.metadata.PackageNotFoundError:
        return "bundled" if getattr(sys, "frozen", False) else "not installed"


def _free_gigabytes(folder: Path) -> float:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free / 1e9


def _model_facts() -> dict[str, str]:
    """The model, and how long one figure takes on each provider that works here."""
    chosen = slow.settings.load().model
    facts: dict[str, str] = {}
    seconds: dict[str, float] = {}
    for provider in (None, "cpu"):
        encoder = app.models.Encoder.open(app.models.default_model(chosen), provider=provider)
        manifest = encoder.manifest
        facts.setdefault("model", f"{manifest.name}, sha256 {manifest.sha256[:16]}")
        facts.setdefault("its manifest", f"sha256 {manifest.manifest_sha256[:16]}")
        facts.setdefault("descriptors", ", ".join(d.name for d in manifest.descriptors))
        facts.setdefault("runs on", " ".join((encoder.provider, *map(str, encoder.told))))
        side = manifest.preparation.size
        random = slow.np.random.default_rng(0)
        noise = random.integers(0, 255, (1, 1, side, side)).astype(slow.np.uint8)
        encoder.embed(noise[:, 0])
        started = time.perf_counter()
        for _ in range(10):
            encoder.embed(noise[:, 0])
        seconds.setdefault(encoder.provider, (time.perf_counter() - started) / 10)
    for provider, each in seconds.items():
        facts[f"one figure on {provider}"] = f"{each * 1000:.1f} ms"
    cpu = seconds.get("CPU")
    fastest = min(seconds.values())
    if cpu and fastest < cpu:
        facts["faster than the CPU"] = f"{cpu / fastest:.1f} times"
    return facts


def _self_test() -> Check:
    """Index three generated drawings in a folder of its own and find one of them."""
    with tempfile.TemporaryDirectory() as folder:
        drawings = Path(folder) / "drawings"
        drawings.mkdir()
        for name in ("circle", "cross", "box"):
            picture = slow.np.full((400, 400), 255, slow.np.uint8)
            if name == "circle":
                slow.cv2.circle(picture, (200, 200), 150, 0, 3)
            elif name == "cross":
                slow.cv2.line(picture, (50, 50), (350, 350), 0, 3)
                slow.cv2.line(picture, (50, 350), (350, 50), 0, 3)
            else:
                slow.cv2.rectangle(picture, (60, 90), (340, 310), 0, 3)
            (drawings / f"{name}.png").write_bytes(slow.cv2.imencode(".png", picture)[1].tobytes())
        library = app.library.Library(home=Path(folder) / "home")
        try:
            library.add_folders("self-test", [drawings])
            for _ in library.refresh("self-test"):
                pass
            query = model.ranking.Query(figures=library.read_query([drawings / "cross.png"]))
            ranking = library.search(query).ranking
        finally:
            library.close()
    found = Path(ranking.designs[0].best.file).name if ranking.designs else ""
    if found != "cross.png" or ranking.coverage.figures_searchable != 3:
        told = Message("doctor.found_none")
        if found:
            told = Message("doctor.found_another", found=found)
        return Check("self-test", is_well=False, told=told)
    return Check("self-test", is_well=True, told=Message("doctor.passed", count=3))
