"""Collections of an office: on a Milvus server, read and embedded by Dask.

Nothing here is loaded, and no socket opened, before such a collection is used.
"""

from typing import TYPE_CHECKING

from patentviewer.lazily import submodules_of

if TYPE_CHECKING:
    from patentviewer.search.office import cluster as cluster
    from patentviewer.search.office import collection as collection
    from patentviewer.search.office import credentials as credentials
    from patentviewer.search.office import publishing as publishing
    from patentviewer.search.office import server as server
    from patentviewer.search.office import tables as tables
else:
    __getattr__ = submodules_of(__name__)
