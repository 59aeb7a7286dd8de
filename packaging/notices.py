"""Collect the licences of everything that is shipped with the program.

Usage: python packaging/notices.py FILE. Walks the run-time dependencies of the installed
patentviewer, so that nothing of the training or test extras appears.
"""

from __future__ import annotations

import platform
import re
import sys
from importlib import metadata
from pathlib import Path

QT = """Qt and PySide6 are used under the GNU Lesser General Public License, version 3
(https://www.gnu.org/licenses/lgpl-3.0.html). They are shipped as the shared libraries of the
PySide6-Essentials wheel, unmodified, in a folder of their own: replace them there with another
build of the same version and the program uses it. Their sources are at https://download.qt.io
and https://code.qt.io/cgit/pyside/pyside-setup.git.
"""
HEIC = """HEIC pictures are decoded by libheif and libde265 under the GNU Lesser General Public
License, version 3. They are shipped as the shared libraries of the pi-heif wheel, unmodified, in a
folder of their own, and can be replaced there. Their sources are at
https://github.com/strukturag/libheif and https://github.com/strukturag/libde265.
"""
PYTHON = f"""Python {platform.python_version()} is shipped with installed programs under the Python
Software Foundation License, version 2: https://docs.python.org/3/license.html
"""
BUNDLED = [Path(__file__).parent.parent / name for name in ("resources", "models")]
LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)


def shipped(name: str, seen: dict[str, metadata.Distribution]) -> None:
    """Add a distribution and all it needs at run time to seen."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return
    try:
        distribution = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    seen[key] = distribution
    for requirement in distribution.requires or []:
        wanted, _, condition = requirement.partition(";")
        if "extra" in condition:
            continue
        shipped(re.split(r"[\s<>=!~\[(]", wanted.strip(), maxsplit=1)[0], seen)


def notice(distribution: metadata.Distribution) -> str:
    """Name, version, licence and licence texts of one distribution."""
    known = distribution.metadata
    classifiers = [c.rpartition(" :: ")[2] for c in known.get_all("Classifier") or []
                   if c.startswith("License")]  # fmt: skip
    licence = known.get("License-Expression") or ", ".join(classifiers) or known.get("License")
    lines = ["=" * 78, f"{known['Name']} {distribution.version}", f"Licence: {licence}", ""]
    for file in distribution.files or []:
        if LICENCE_FILE.search(str(file)) and not str(file).endswith((".py", ".pyc")):
            text = Path(str(distribution.locate_file(file)))
            if text.is_file():
                lines += [text.read_text("utf-8", errors="replace").strip(), ""]
    return "\n".join(lines)


def bundled() -> list[str]:
    """Notices of what lies in the repository beside its licence: fonts, icons, weights."""
    parts = []
    for licence in (file for root in BUNDLED for file in sorted(root.glob("*/LICENSE*"))):
        name = licence.stem.removeprefix("LICENSE").strip("-") or licence.parent.name
        text = licence.read_text("utf-8").strip()
        parts.append("\n".join(["=" * 78, f"{name} ({licence.parent.name})", "", text, ""]))
    return parts


def main() -> None:
    """Write the notices."""
    seen: dict[str, metadata.Distribution] = {}
    shipped("patentviewer", seen)
    seen.pop("patentviewer", None)
    if not seen:
        sys.exit("patentviewer is not installed in this environment: pip install . first.")
    file = Path(sys.argv[1])
    file.parent.mkdir(parents=True, exist_ok=True)
    parts = [QT, HEIC, PYTHON, *bundled(), *(notice(seen[name]) for name in sorted(seen))]
    file.write_text("\n".join(parts), "utf-8")
    print(f"{len(seen)} notices in {file}")


if __name__ == "__main__":
    main()
