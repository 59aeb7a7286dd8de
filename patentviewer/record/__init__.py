"""The search record and its report: ``reader`` looks at records, ``writer`` adds to one."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.record import chain as chain
    from patentviewer.record import comparisons as comparisons
    from patentviewer.record import identities as identities
    from patentviewer.record import language as language
    from patentviewer.record import plain as plain
    from patentviewer.record import reader as reader
    from patentviewer.record import replay as replay
    from patentviewer.record import report as report
    from patentviewer.record import searches as searches
    from patentviewer.record import state as state
    from patentviewer.record import writer as writer
else:
    __getattr__ = submodules_of(__name__)
