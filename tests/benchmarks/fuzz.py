"""Damaged files of every format, containers included: each is to be indexed or a problem.

    python -m tests.benchmarks.fuzz [--seed 1] [--files 2000] [--processes 2] [--keep FOLDER]

Sound files are made, changed in one of several ways, and indexed with the tiny model of the tests,
some hundred at a time beside two sound pictures. It fails, and names the file, where an indexing
ends or hangs, where a file is neither searchable nor a problem, where a sound one is not found, and
where a process takes more memory, or a file more time, than is allowed. Run it before a release.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import io
import lzma
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import zstandard
from PIL import Image

from patentviewer.drawings import workers
from patentviewer.drawings.pauses import Pauses
from patentviewer.search import build
from patentviewer.search.catalogue import Catalogue
from patentviewer.search.encoder import Encoder
from patentviewer.search.manifest import read_manifest
from tests.benchmarks.peak_memory import peak_memory

sys.path.insert(0, str(Path(__file__).parents[1] / "drawings"))
sys.path.insert(0, str(Path(__file__).parents[1] / "search"))
from packed import seven_zip, tar_of, zip_of
from papers import drawing, encoded, grant, group4, patent_pdf, tiff, week, zipped
from tiny_model import write_model

A_BATCH = 200
SOUND = ("sound one.png", "sound two.png")
SVG = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">'
    b'<circle cx="100" cy="100" r="70" fill="none" stroke="black" stroke-width="3"/>'
    b'<path d="M20 20 L180 60 L60 180 Z" fill="none" stroke="black"/></svg>'
)


def sound_files() -> dict[str, bytes]:
    """One sound file of each format, by its name."""
    png = encoded(drawing(300, 300), ".png")
    files = {
        "a.png": png,
        "a.jpg": encoded(drawing(300, 300), ".jpg"),
        "a.webp": encoded(drawing(300, 300), ".webp"),
        "a.bmp": encoded(drawing(120, 120), ".bmp"),
        "a.gif": _saved("GIF"),
        "a.ppm": _saved("PPM"),
        "a.pcx": _saved("PCX"),
        "a.jp2": _saved("JPEG2000"),
        "a.avif": _saved("AVIF"),
        "group4.tif": group4(drawing(400, 400)),
        "pages.tif": tiff([drawing(200, 200), drawing(200, 200, 1)]),
        "a.svg": SVG,
        "a.svgz": gzip.compress(SVG),
        "a.pdf": patent_pdf(2),
        "scanned.pdf": patent_pdf(1, has_text=False),
        "grant.zip": zipped(grant()),
    }
    members = [(name.encode(), data) for name, data in files.items() if len(data) < 100_000]
    pictures = [(b"x/a.png", png), (b"b.svg", SVG), (b"c.tif", files["group4.tif"])]
    weekly = [(name.encode(), data) for name, data in week().items()]
    letter = {"word/document.xml": b"<a/>", "word/media/1.png": png}
    return {
        **files,
        "stored.zip": zip_of(pictures),
        "deflated.zip": zipped({name.decode(): data for name, data in pictures}),
        "all.tar": tar_of(members),
        "I20210126.tar": tar_of(weekly),
        "I20210126.zip": zip_of(weekly),
        "nested.zip": zip_of([(b"in.zip", zip_of(pictures)), (b"in.tar", tar_of(pictures))]),
        "a.tar.gz": gzip.compress(tar_of(pictures)),
        "a.tar.bz2": bz2.compress(tar_of(pictures)),
        "a.tar.xz": lzma.compress(tar_of(pictures)),
        "a.tar.zst": zstandard.compress(tar_of(pictures)),
        "a.7z": seven_zip([(name.decode(), data) for name, data in pictures]),
        "a.png.gz": gzip.compress(png),
        "letter.docx": zipped(letter),
        "setup.exe": zip_of(pictures, before=b"MZ" + bytes(2000)),
    }


def _saved(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(drawing(120, 120)).save(buffer, kind)
    return buffer.getvalue()


def flipped(data: bytearray, dice: random.Random) -> None:
    """Some bits are others."""
    for _ in range(dice.randint(1, 20)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def flipped_in_front(data: bytearray, dice: random.Random) -> None:
    """Some bytes of the first 512 are others."""
    for _ in range(dice.randint(1, 8)):
        data[dice.randrange(min(512, len(data)))] = dice.randrange(256)


def flipped_at_the_end(data: bytearray, dice: random.Random) -> None:
    """Some bytes of the last 512 are others, where ZIP and PDF keep their directories."""
    for _ in range(dice.randint(1, 8)):
        data[-dice.randint(1, min(512, len(data)))] = dice.randrange(256)


def cut(data: bytearray, dice: random.Random) -> None:
    """The end is missing."""
    del data[dice.randrange(len(data)) :]


def zeroed(data: bytearray, dice: random.Random) -> None:
    """A part of it is zeros, as a failing disk leaves it."""
    at = dice.randrange(len(data))
    length = min(dice.choice((16, 512, 4096)), len(data) - at)
    data[at : at + length] = bytes(length)


def huge(data: bytearray, dice: random.Random) -> None:
    """Numbers in it are as large as they can be, or negative."""
    for _ in range(dice.randint(1, 3)):
        at, width = dice.randrange(len(data)), dice.choice((2, 4, 8))
        value = dice.choice((b"\xff" * width, b"\x7f" + b"\xff" * (width - 1), b"\x80" * width))
        data[at : at + width] = value


def repeated(data: bytearray, dice: random.Random) -> None:
    """A part of it stands there twice or more often."""
    at = dice.randrange(len(data))
    part = data[at : at + dice.randint(1, 2000)]
    data[at:at] = part * dice.randint(1, 4)


def shuffled(data: bytearray, dice: random.Random) -> None:
    """Two parts of it have changed places."""
    first, second = sorted(dice.randrange(len(data)) for _ in range(2))
    length = min(64, second - first, len(data) - second)
    one, other = data[first : first + length], data[second : second + length]
    data[first : first + length], data[second : second + length] = other, one


CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flipped,
    flipped_in_front,
    flipped_at_the_end,
    cut,
    zeroed,
    huge,
    repeated,
    shuffled,
)


@dataclass
class Findings:
    """What a run found. faults: what must not be. most_memory: of any process, bytes."""

    faults: list[str] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    most_memory: int = 0
    longest: float = 0.0


def main() -> int:
    """Run it; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=2000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="put the files that show a fault here")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    sound = sound_files()
    findings = Findings()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        model = Path(temporary) / "model"
        write_model(model)
        for start in range(0, options.files, A_BATCH):
            folder = Path(temporary) / f"{start}"
            folder.mkdir()
            for number in range(start, min(start + A_BATCH, options.files)):
                name, data = dice.choice(list(sound.items()))
                changed = bytearray(data)
                change = dice.choice(CHANGES)
                change(changed, dice)
                (folder / f"{number:05} {change.__name__} {name}").write_bytes(changed)
            for number, name in enumerate(SOUND):
                (folder / name).write_bytes(encoded(drawing(seed=number), ".png"))
            before = len(findings.faults)
            _index(folder, model, options.processes, findings)
            if options.keep and len(findings.faults) > before:
                shutil.copytree(folder, options.keep / folder.name, dirs_exist_ok=True)
            shutil.rmtree(folder)
            done = min(start + A_BATCH, options.files)
            print(*findings.faults[before:], sep="\n", end="\n" * (len(findings.faults) > before))
            print(f"{done:,} files, {len(findings.faults)} faults", flush=True)
    print(
        f"seed {options.seed}: {options.files:,} files in {time.monotonic() - began:.0f} s, "
        f"{dict(findings.outcomes)}, at most {findings.most_memory / 2**20:.0f} MB a process, "
        f"{findings.longest:.0f} s between two files, {len(findings.faults)} faults"
    )
    return 1 if findings.faults else 0


def _index(folder: Path, model: Path, processes: int, findings: Findings) -> None:
    catalogue = Catalogue(folder.with_suffix(".home") / "catalogue.sqlite", create=True)
    catalogue.add_folder(folder)
    pauses = Pauses()
    last = time.time()
    try:
        with peak_memory(with_program=False) as most:
            work = build.refresh(
                catalogue, read_manifest(model), lambda: Encoder.open(model), processes
            )
            for _ in work:
                if not pauses.since(last):
                    findings.longest = max(findings.longest, time.time() - last)
                last = time.time()
    except Exception as error:  # noqa: BLE001 (that is what is looked for)
        findings.faults.append(
            f"{folder.name}: the indexing ended: {type(error).__name__}: {error}"
        )
        return
    finally:
        pauses.close()
        findings.most_memory = max(findings.most_memory, most.size)
    _compare(folder, catalogue, findings)
    catalogue.close()


def _compare(folder: Path, catalogue: Catalogue, findings: Findings) -> None:
    """Whether each file is there with figures, or with a problem that says why not."""
    figures: Counter[str] = Counter()
    for file in catalogue.files(1, folder).values():
        figures[file.source.outermost] += file.figures
    problems = {problem.file: str(problem.reason) for problem in catalogue.problems()}
    for path in sorted(folder.iterdir()):
        own = [reason for file, reason in problems.items() if file.startswith(str(path))]
        is_odd = any("Error" in reason and "(" in reason for reason in own)
        findings.outcomes[_outcome(figures[path.name], own)] += 1
        if is_odd:
            findings.faults.append(f"{path.name}: unforeseen: {own}")
        if not figures[path.name] and not own and path.stat().st_size and not _is_companion(path):
            findings.faults.append(f"{path.name}: neither figures nor a problem")
        if path.name in SOUND and not figures[path.name]:
            findings.faults.append(f"{path.name}: sound, but not found")
    if findings.most_memory > workers.MEMORY_BYTES + 2**26:
        findings.faults.append(f"{folder.name}: {findings.most_memory / 2**20:.0f} MB in a process")
    if findings.longest > workers.SECONDS + 30:
        findings.faults.append(f"{folder.name}: {findings.longest:.0f} s without progress")


def _outcome(figures: int, problems: list[str]) -> str:
    if figures:
        return "figures and problems" if problems else "figures"
    return "problem" if problems else "neither"


def _is_companion(path: Path) -> bool:
    """Whether a file has become what is rightly passed over: a program without an archive."""
    return path.suffix == ".exe"


if __name__ == "__main__":
    sys.exit(main())
