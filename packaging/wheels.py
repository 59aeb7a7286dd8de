"""How large the wheels that the program is made of are, unpacked: what its bundle is held against.

Usage: python packaging/wheels.py [FOLDER]. Fetches the wheels of the run-time dependencies, in the
versions that are installed in this environment, and builds the program's own. With the folder of a
bundle: exit code 0 only when that is at most 1.1 times as large.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path

from notices import shipped
from smoke import size_mb

MOST = 1.1
ROOT = Path(__file__).parent.parent


def unpacked_mb(wheel: Path) -> float:
    """Size of a wheel's files in MB of 10^6 bytes."""
    with zipfile.ZipFile(wheel) as opened:
        return sum(entry.file_size for entry in opened.infolist()) / 1e6


def wheels(place: Path) -> list[Path]:
    """Fetch and build the wheels into a folder."""
    seen: dict[str, metadata.Distribution] = {}
    shipped("patentviewer", seen)
    seen.pop("patentviewer", None)
    wanted = [f"{one.metadata['Name']}=={one.version}" for one in seen.values()]
    pip = [sys.executable, "-m", "pip", "--quiet"]
    fetch = [*pip, "download", "--no-deps", "--only-binary", ":all:", "-d", str(place)]
    subprocess.run([*fetch, *wanted], check=True)
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(place), str(ROOT)], check=True)
    return sorted(place.glob("*.whl"))


def main() -> None:
    """Say how large they are, and hold a bundle against them."""
    with tempfile.TemporaryDirectory() as place:
        sizes = {wheel.name.split("-")[0]: unpacked_mb(wheel) for wheel in wheels(Path(place))}
    for name, size in sorted(sizes.items(), key=lambda pair: -pair[1])[:8]:
        print(f"{name:24} {size:6.0f} MB")
    whole = sum(sizes.values())
    print(f"{len(sizes)} wheels unpacked: {whole:.0f} MB")
    if len(sys.argv) > 1:
        bundle = size_mb(Path(sys.argv[1]))
        print(f"bundle: {bundle:.0f} MB, {bundle / whole:.2f} times as large (at most {MOST})")
        if bundle > MOST * whole:
            sys.exit("The bundle is too large.")


if __name__ == "__main__":
    main()
