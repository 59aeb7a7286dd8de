"""Write the man page and the shell completions from the program's own options.

Usage: python packaging/linux/documents.py FOLDER. Needs argparse-manpage and shtab.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from patentviewer import __version__, cli

COMPLETIONS = {
    "bash": "bash-completion/completions/patentviewer",
    "zsh": "zsh/site-functions/_patentviewer",
}


def main() -> None:
    """Write share/man/man1/patentviewer.1.gz and the completions below FOLDER."""
    share = Path(sys.argv[1])
    parser = cli.parser()
    parser.man_short_description = "find similar design-patent drawings"  # type: ignore[attr-defined]
    page = Manpage(
        parser,
        _data={"project_name": "patentviewer", "version": __version__, "date": "2026-11-21"},
    )
    file = share / "man" / "man1" / "patentviewer.1.gz"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(str(page).encode(), 9, mtime=0))
    for shell, place in COMPLETIONS.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(shtab.complete(parser, shell=shell), "utf-8")


if __name__ == "__main__":
    main()
