"""Drawings of designs that do not exist: articles, draughtsmen, sheets and documents, all seeded.

Road: :mod:`articles` (a mesh of parts) -> :mod:`projection` (what is seen from where) ->
:mod:`edges` (the lines of a drawing) -> :mod:`render` (a draughtsman's style put on them) ->
:mod:`sheets` and :mod:`documents` (the office's pages). :mod:`dataset` makes many, in processes.
No torch here.
"""
