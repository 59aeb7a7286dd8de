"""How the model is made. The only folder that imports torch and timm."""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.training import benchmarks as benchmarks
    from patentviewer.training import building as building
    from patentviewer.training import command as command
    from patentviewer.training import document_command as document_command
    from patentviewer.training import encoding as encoding
    from patentviewer.training import export as export
    from patentviewer.training import kind_command as kind_command
    from patentviewer.training import network as network
    from patentviewer.training import opening as opening
    from patentviewer.training import pools as pools
    from patentviewer.training import refitting as refitting
    from patentviewer.training import sources as sources
    from patentviewer.training import train as train
else:
    __getattr__ = submodules_of(__name__)
