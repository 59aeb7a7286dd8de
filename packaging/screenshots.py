"""Pictures of every state of the window: light and dark, 1x and 2x, small and large, each language.

Run as ``python packaging/screenshots.py out/screenshots [--quick] [--language de ...]``. Each
combination is a process of its own, because Qt takes its scale once; --quick makes only the small
ones in 1x.
"""

# ruff: noqa: PLC0415 - what needs Qt is imported once the scale and the platform are set

from __future__ import annotations

import argparse
import dataclasses
import itertools
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from patentviewer.gui.shell.main_window import MainWindow

SIZES = ((1280, 800), (2560, 1440))
COLLECTION = "Sample designs"
PATIENCE_S = 240
BUILT_FILES = 60
"""Files of the collection that is built before the camera."""


def drawings() -> tuple[list[Path], Path]:
    """Folders to index and a query: the sample, or the drawings named for development."""
    sample = ROOT / "resources" / "sample"
    queries = sorted((sample / "queries").glob("*.pdf"))
    if queries:
        return [sample / "collection"], queries[0]
    named = os.environ.get("PATENTVIEWER_DRAWINGS")
    if not named:
        raise SystemExit("There is no sample collection; name a folder in PATENTVIEWER_DRAWINGS.")
    folder = Path(named)
    return [folder / "patent-pdfs", folder / "uspto-grants"], sorted(folder.glob("*-pdfs/*.pdf"))[1]


class Studio:
    """One window after the other, in a state each, photographed."""

    def __init__(
        self, out: Path, theme_name: str, size: tuple[int, int], scale: int, language: str
    ) -> None:
        from patentviewer.gui.kit import theme
        from patentviewer.gui.shell import application

        self.app = application.make_application()
        self.settings_theme = theme_name
        self.size = size
        self.out = out / f"{language}-{size[0]}x{size[1]}-{scale}x-{theme_name}"
        self.out.mkdir(parents=True, exist_ok=True)
        theme.apply(theme_name, animations=False)
        application.install_language(self.app, language)

    def wait(self, milliseconds: int) -> None:
        """Let events go on for a while."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, is_so: Callable[[], object]) -> None:
        """Let events go on until something is true."""
        deadline = time.monotonic() + PATIENCE_S
        while not is_so() and time.monotonic() < deadline:
            self.wait(30)

    def window(self, home: Path, **settings: object) -> MainWindow:
        """A window on a home, its library open and its model loaded."""
        from patentviewer.gui.shell.main_window import MainWindow
        from patentviewer.settings import Settings

        os.environ["PATENTVIEWER_HOME"] = str(home)
        made = MainWindow(Settings(theme=self.settings_theme, **settings))  # type: ignore[arg-type]
        made.resize(*self.size)
        made.show()
        ready: list[bool] = []
        made.ready.connect(lambda: ready.append(True))
        made.open_library()
        self.until(lambda: ready)
        self.wait(300)
        return made

    def keep(self, widget: QWidget, name: str, after_ms: int = 250) -> None:
        """Photograph a window."""
        self.wait(after_ms)
        widget.grab().save(str(self.out / f"{name}.png"))

    def dialog(self, window: MainWindow, action: str, name: str, after_ms: int = 600) -> None:
        """Photograph what an action opens, and close it."""
        window.actions_[action].trigger()
        self.opened(window, name, after_ms)

    def opened(self, window: MainWindow, name: str, after_ms: int = 600) -> None:
        """Photograph the dialog that has opened, and close it."""
        from PySide6.QtWidgets import QDialog

        self.wait(after_ms)
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                self.keep(dialog, name)
                dialog.close()


def indexed(home: Path, folders: list[Path]) -> None:
    """Index the drawings once, for every combination."""
    from patentviewer.app.library import Library

    library = Library(home)
    library.add_folders(COLLECTION, folders)
    for _ in library.refresh(COLLECTION):
        pass
    library.close()


def before_the_first_search(studio: Studio, base: Path) -> None:
    """First start, nothing indexed, building, and what can go wrong with files."""
    import cv2
    import numpy as np

    from patentviewer.errors import UserError
    from patentviewer.messages import Message
    from patentviewer.progress import Progress

    window = studio.window(base / "empty")
    studio.keep(window, "first-start")
    window.show_page("collections")
    studio.keep(window, "nothing-indexed")
    window.show_page("compare")
    studio.keep(window, "nothing-compared")
    window.show_page("records")
    studio.keep(window, "no-records")
    blank = base / "blank.png"
    blank.write_bytes(cv2.imencode(".png", np.full((900, 700), 255, np.uint8))[1].tobytes())
    window.show_page("search")
    window.open_files([blank])
    studio.wait(500)
    studio.until(lambda: not window.workers.running)
    studio.keep(window, "no-figure-found", 500)
    window.close()
    broken = base / "broken"
    broken.mkdir(exist_ok=True)
    for number in range(3):
        (broken / f"USD90{number}.pdf").write_bytes(b"%PDF-1.7 cut short")
    source = drawings()[0][0]
    for file in sorted(one for one in source.rglob("*") if one.is_file())[:BUILT_FILES]:
        own = broken / "designs" / file.relative_to(source)
        own.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, own)
    window = studio.window(base / f"building-{time.monotonic_ns()}")
    window.index_folder(broken)
    studio.until(lambda: (window.builds.progress(broken.name) or Progress("", 0)).done > 3)
    studio.keep(window, "building")
    window.builds.pause()
    studio.keep(window, "building-paused")
    window.builds.resume()
    studio.until(lambda: not window.builds.current)
    studio.wait(500)
    card = window.collections.card(broken.name)
    if card is not None:
        card.problems_button.setChecked(True)
    studio.keep(window, "files-unreadable", 600)
    away = broken.rename(base / "away")
    window.show_page("collections")
    studio.keep(window, "folder-offline", 600)
    away.rename(broken)
    full = UserError(Message("catalogue.disk_full", file=base / "catalogue.sqlite"))
    window.builds.failed.emit(broken.name, full)
    studio.keep(window, "disk-full")
    window.close()


def searching(studio: Studio, home: Path, query: Path) -> None:
    """Results in every form, comparing, records, settings and dialogs."""
    window = studio.window(home)
    studio.keep(window, "ready")
    results = window.search_page.results
    results.show_searching()
    studio.keep(window, "searching", 400)
    window.open_files([query])
    studio.until(results.model.rowCount)
    studio.wait(1500)
    results.focus_hits()
    for name in ("relevant", "unsure", "not_relevant"):
        window.actions_[name].trigger()
        results.step(1)
    results.step(-3)
    studio.keep(window, "results", 1200)
    window.actions_["list"].trigger()
    studio.keep(window, "results-list")
    window.actions_["grid"].trigger()
    comparing(studio, window)
    window.show_page("search")
    studio.dialog(window, "look", "look", 1500)
    filtering(studio, window)
    sketching(studio, window)
    recorded(studio, window)
    window.show_page("collections")
    studio.keep(window, "collections", 600)
    card = window.collections.card(COLLECTION)
    if card is not None:
        card.tables_button.setChecked(True)
        studio.keep(window, "collections-table", 1000)
    window.collecting.choose_office()
    studio.opened(window, "office")
    window.show_page("settings")
    for row, name in enumerate(("appearance", "searching", "reports")):
        window.settings_view.contents.setCurrentRow(row)
        studio.keep(window, f"settings-{name}")
    for action, name in (
        ("find_action", "find-any-action"),
        ("shortcuts", "shortcuts"),
        ("about", "about"),
        ("guide", "guide"),
    ):
        studio.dialog(window, action, name)
    window.show_page("search")
    window.dialogs.show_previous_crash("Fatal Python error: Segmentation fault")
    studio.keep(window, "previous-run-crashed")
    window.close()


def comparing(studio: Studio, window: MainWindow) -> None:
    """A pair in every way to look at it, then three designs."""
    from patentviewer.gui.compare.model import Mode

    window.actions_["compare"].trigger()
    panel = window.compare
    studio.until(lambda: panel.model.pair.comparison)
    studio.keep(window, "compare", 1500)
    for mode in Mode:
        window.actions_[mode.value].trigger()
        studio.wait(500)
        studio.until(lambda: not window.workers.running and not panel.ways.is_busy)
        studio.keep(window, f"compare-{mode.value.replace('_', '-')}", 1000)
    window.actions_["side_by_side"].trigger()
    third = window.search_page.results.model.hit(1)
    if third is not None:
        panel.show_third(third)
        studio.wait(500)
        studio.until(lambda: not window.workers.running)
        studio.keep(window, "compare-three", 1500)
        window.actions_["three_panes"].setChecked(False)


def filtering(studio: Studio, window: MainWindow) -> None:
    """What opens under the chips, and filters that leave nothing."""
    from PySide6.QtWidgets import QApplication, QPushButton

    from patentviewer.model.ranking import Filters

    filters = window.search_page.results.filters
    for number, chip in enumerate(filters.findChildren(QPushButton)):
        if chip.isVisible() and chip.isCheckable():
            chip.click()
            studio.wait(300)
            popup = QApplication.activePopupWidget()
            if popup is not None:
                studio.keep(popup, f"filter-{number}")
                popup.close()
    filters.set_filters(dataclasses.replace(Filters(), title="teapot", locarno=("26-05",)))
    studio.keep(window, "no-hits", 2500)
    filters.clear()
    studio.wait(1000)


def sketching(studio: Studio, window: MainWindow) -> None:
    """Paper, an example on it with what is like it, and a sketch that was dropped."""
    window.actions_["new_sketch"].trigger()
    studio.keep(window, "sketch")
    sketch = window.search_page.query_panel.sketch
    next(iter(sketch.examples.buttons.values())).click()
    studio.wait(1500)
    studio.until(lambda: not window.workers.running)
    studio.keep(window, "sketch-drawn", 1500)
    drawn = ROOT / "resources" / "sample" / "queries" / "sketch.png"
    if drawn.is_file():
        window.open_files([drawn])
        studio.wait(1500)
        studio.until(lambda: not window.workers.running)
        studio.keep(window, "sketch-dropped", 1500)


def recorded(studio: Studio, window: MainWindow) -> None:
    """The record of all that, its history, a signature, and the report's first pages."""
    import pypdfium2

    from patentviewer.app.records import sessions

    studio.dialog(window, "history", "history", 1000)
    window.show_page("records")
    studio.keep(window, "records", 1200)
    records = window.records
    for info in sessions(Path(os.environ["PATENTVIEWER_HOME"]) / "records")[:1]:
        target = studio.out / "report.pdf"
        records.write_report(info, target)
        studio.until(target.is_file)
        studio.until(lambda: not window.workers.running)
        with pypdfium2.PdfDocument(target) as written:
            for number in range(min(len(written), 3)):
                page = written[number].render(scale=1.5).to_pil()
                page.save(studio.out / f"report-{number + 1}.png")
        target.unlink()


def background(studio: Studio, base: Path) -> None:
    """What is being done in the background, and a collection whose catalogue is damaged."""
    home = base / f"damaged-{time.monotonic_ns()}"
    shutil.copytree(base / "indexed", home)
    catalogue = next(home.glob("collections/*/catalogue.sqlite"))
    whole = bytearray(catalogue.read_bytes())
    whole[:4096] = bytes(4096)
    catalogue.write_bytes(whole)
    window = studio.window(home)
    window.show_page("collections")
    studio.keep(window, "collection-damaged", 1500)
    window.index_folder(drawings()[0][0] / "pictures")
    studio.until(lambda: window.builds.current)
    window.actions_["activity"].trigger()
    studio.keep(window.status.activity, "activity", 600)
    window.status.activity.close()
    window.builds.stop(window.builds.current)
    studio.until(lambda: not window.builds.current)
    window.close()


LONG_TITLE = (
    "Combined countertop appliance for grinding, brewing and keeping warm, with removable drip "
    "tray, illuminated control dial and storage for the cord"
)
TITLES = ("電気ポット及びその蓋付き注ぎ口", LONG_TITLE, "包装用容器")
LONGEST_NAME = 240
"""Bytes, of the 255 that file systems allow."""


def long_names(studio: Studio, base: Path) -> None:
    """Paths of 250 characters and more, titles longer than their place, Japanese everywhere."""
    from patentviewer.progress import Progress

    folder = base / "先行意匠　電気ポット・調理器具" / ("a folder whose name goes on " * 8).strip()
    if not folder.is_dir():
        _write_long_names(folder)
    window = studio.window(base / f"long-{time.monotonic_ns()}")
    window.index_folder(folder.parent)
    name = "A collection with a name that says everything there is to say"
    window.collecting.index_folder(folder, name)
    studio.until(lambda: (window.builds.progress(folder.parent.name) or Progress("", 0)).figures)
    studio.keep(window, "long-names-building", 0)
    studio.until(lambda: not window.builds.current)
    studio.wait(500)
    card = window.collections.card(folder.parent.name)
    if card is not None:
        card.problems_button.setChecked(True)
    studio.keep(window, "long-names-collections", 600)
    window.open_files([min(folder.glob("*.png"))])
    results = window.search_page.results
    studio.until(results.model.rowCount)
    studio.keep(window, "long-names", 2000)
    window.actions_["list"].trigger()
    studio.keep(window, "long-names-list")
    window.actions_["compare"].trigger()
    studio.keep(window, "long-names-compare", 3000)
    window.show_page("records")
    studio.keep(window, "long-names-records", 1200)
    window.close()


def _write_long_names(folder: Path) -> None:
    """The sample's grants with other titles, and its pictures with other names."""
    sample = drawings()[0][0]
    folder.mkdir(parents=True)
    for number, grant in enumerate(sorted((sample / "grants").iterdir())[:6]):
        own = folder.parent / "意匠公報" / grant.name
        shutil.copytree(grant, own)
        for file in own.glob("*.XML"):
            title = f"<invention-title>{TITLES[number % len(TITLES)]}</invention-title>"
            text = re.sub("<invention-title.*</invention-title>", title, file.read_text("utf-8"))
            file.write_text(text, "utf-8")
    for number, picture in enumerate(sorted((sample / "pictures").glob("*.png"))[:24]):
        name = f"{number:02} 電気ポット　斜視図　" + "with a name that goes on and on " * 7
        (folder / f"{_cut(name)}.png").write_bytes(picture.read_bytes())
    (folder / f"{_cut('壊れたファイル ' * 20)}.pdf").write_bytes(b"%PDF-1.7 cut short")


def _cut(name: str) -> str:
    return name.encode()[:LONGEST_NAME].decode(errors="ignore").strip()


def models(studio: Studio, home: Path, base: Path) -> None:
    """A model that has changed, and a graphics card that is not there."""
    from patentviewer import paths
    from patentviewer.app.library import Library
    from patentviewer.gui.shell.main_window import MainWindow
    from patentviewer.search.manifest import default_model, read_manifest, write_manifest
    from patentviewer.settings import Settings, save

    changed = base / "changed-model"
    shutil.copytree(default_model(""), changed, dirs_exist_ok=True)
    manifest = read_manifest(changed)
    prepared = manifest.preparation
    newer = dataclasses.replace(prepared, version=prepared.version + 1)
    write_manifest(changed, dataclasses.replace(manifest, preparation=newer))
    os.environ["PATENTVIEWER_HOME"] = str(home)
    window = MainWindow(Settings(theme=studio.settings_theme))
    window.resize(*studio.size)
    window.show()
    window.open_library(lambda: Library(model_folder=changed))
    window.show_page("collections")
    studio.until(lambda: window.statuses)
    studio.keep(window, "model-changed", 1500)
    window.close()
    save(Settings(theme=studio.settings_theme, provider="cuda"), paths.settings_file())
    window = studio.window(home, provider="cuda")
    studio.keep(window, "no-graphics-card")
    window.close()
    paths.settings_file().unlink()


def take(
    out: Path, theme_name: str, size: tuple[int, int], scale: int, language: str, base: Path
) -> None:
    """Every state in one combination."""
    studio = Studio(out, theme_name, size, scale, language)
    before_the_first_search(studio, base)
    home = base / f"home-{time.monotonic_ns()}"
    shutil.copytree(base / "indexed", home)
    searching(studio, home, drawings()[1])
    background(studio, base)
    long_names(studio, base)
    models(studio, home, base)


def main() -> None:
    """Make all combinations, one process each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--language", nargs="+", default=["en"], metavar="CODE")
    names = ("THEME", "WIDTH", "HEIGHT", "SCALE", "LANGUAGE", "BASE")
    parser.add_argument("--one", nargs=len(names), metavar=names)
    arguments = parser.parse_args()
    if arguments.one:
        theme_name, width, height, scale, language, base = arguments.one
        size = (int(width), int(height))
        take(arguments.out, theme_name, size, int(scale), language, Path(base))
        return
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        indexed(base / "indexed", drawings()[0])
        sizes = SIZES[:1] if arguments.quick else SIZES
        scales = (1,) if arguments.quick else (1, 2)
        combinations = itertools.product(arguments.language, sizes, scales, ("light", "dark"))
        for language, size, scale, theme_name in combinations:
            environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
            environment["QT_QPA_PLATFORM"] = "offscreen"
            one = [theme_name, str(size[0]), str(size[1]), str(scale), language, str(base)]
            command = [sys.executable, __file__, str(arguments.out), "--one", *one]
            subprocess.run(command, check=True, env=environment)
            print(f"{language} {size[0]}x{size[1]} {scale}x {theme_name}")


if __name__ == "__main__":
    main()
