"""Sphinx builds the user guide: sphinx-build -c packaging/guide patentviewer/docs out/guide."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
from patentviewer import __version__

project = "patentviewer"
author = "The patentviewer authors"
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
root_doc = "index"
html_theme = "alabaster"
html_theme_options = {
    "description": "Find similar design-patent drawings on this machine",
    "fixed_sidebar": True,
    "page_width": "60em",
}
html_show_sourcelink = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
# The guide can be built where the program's own needs are not installed.
autodoc_mock_imports = ["cv2", "faiss", "onnxruntime", "pypdfium2", "pebble", "zxingcpp"]
