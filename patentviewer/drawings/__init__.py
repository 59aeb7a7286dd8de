"""Folders are walked, files are read and sheets taken apart: files become clean figures."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.drawings import broken_lines as broken_lines
    from patentviewer.drawings import column_names as column_names
    from patentviewer.drawings import columns as columns
    from patentviewer.drawings import edits as edits
    from patentviewer.drawings import folder as folder
    from patentviewer.drawings import originals as originals
    from patentviewer.drawings import prepare as prepare
    from patentviewer.drawings import print_lines as print_lines
    from patentviewer.drawings import reading as reading
    from patentviewer.drawings import sketch_likelihood as sketch_likelihood
    from patentviewer.drawings import sketches as sketches
    from patentviewer.drawings import tables as tables
    from patentviewer.drawings import thumbnails as thumbnails
    from patentviewer.drawings import unreadable as unreadable
    from patentviewer.drawings import workers as workers
else:
    __getattr__ = submodules_of(__name__)
