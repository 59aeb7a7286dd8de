"""Install a wheel in an environment of its own and run the tests against it.

Usage: python packaging/test_wheel.py WHEEL [pytest options]. The tests are copied beside the
environment, so that nothing of the repository but them is imported.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
# What needs the training extra or the repository's own files stays out.
LEFT_OUT = ("training", "packaging")


def main() -> int:
    """Return pytest's exit code."""
    wheel, options = Path(sys.argv[1]).resolve(), sys.argv[2:]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        venv.create(folder / "env", with_pip=True)
        python = folder / "env" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        install = [str(python), "-m", "pip", "install", "--quiet", f"{wheel}[test]"]
        subprocess.run(install, check=True)
        shutil.copytree(ROOT / "tests", folder / "tests", ignore=shutil.ignore_patterns(*LEFT_OUT))
        shutil.copy(ROOT / "pyproject.toml", folder)
        tests = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", *options]
        return subprocess.run(tests, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
