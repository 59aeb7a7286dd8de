"""How quick an office's collection is, beside the same one on this machine.

    python -m tests.benchmarks.office search FOLDER [--figures 197000] [--queries 20]
    python -m tests.benchmarks.office workers [--drawings FOLDER] [--sources 144]

search: fills a collection as `million` does, unless FOLDER holds it already, and puts it on a real
server of its own, whose files stay in FOLDER too (how fast it is written, in bytes and figures, is
told by the call that does). Then the same queries are asked of the one here, of the one there, and
of both together. Embedding takes part in each of these once. workers: the same files are read and
embedded by one of Dask's workers and by two, each of one thread. Prints a line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "office"))
from servers import ADMINISTRATOR, RealServer

from patentviewer import drawings, paths, search
from patentviewer.app.library import Library
from patentviewer.app.offices import put_in
from patentviewer.search.office import credentials
from patentviewer.search.office.cluster import SOURCES_AT_ONCE, Cluster
from tests.benchmarks import million
from tests.benchmarks.many_figures import NAME

OFFICE = "many at the office"


def searched(folder: Path, figures: int, queries: int) -> dict[str, object]:
    """Fill, publish, then ask both."""
    os.environ[credentials.TOKEN_VARIABLE] = ADMINISTRATOR
    million.make(folder, paths.sample_drawings() / "patents", figures)
    server = RealServer(folder / "server")
    library = Library(folder / "home")
    office = library._folder / OFFICE
    written = folder / "written.json"
    try:
        server.start()
        put_in(office, server.place)
        if not written.exists():
            written.write_text(json.dumps(published(library, server)))
        return json.loads(written.read_text()) | compared(library, folder, queries)
    finally:
        library.close()
        server.kill()
        shutil.rmtree(office, ignore_errors=True)


def published(library: Library, server: RealServer) -> dict[str, object]:
    """Put the collection on the server: how long it takes, what it takes there."""
    opened, office = library._collection(NAME), library._office(OFFICE)
    assert office is not None
    publisher = office.publisher(opened.catalogue, library._manifest())
    began = time.perf_counter()
    with publisher.writing() as steps:
        list(steps)
        for step in publisher.publish_all():
            print(f"\r{step.stage} {step.done} of {step.total}   ", end="", file=sys.stderr)
    seconds = time.perf_counter() - began
    figures = office.state().figures_searchable
    kept = sum(file.stat().st_size for file in server.folder.rglob("*") if file.is_file())
    assert server.process is not None
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    resident = int(status.partition("VmRSS:")[2].split()[0]) * 1024
    return {
        "figures": figures,
        "written a second": round(figures / seconds, 1),
        "disk a figure": round(kept / figures),
        "memory a figure": round(resident / figures),
    }


def compared(library: Library, folder: Path, queries: int) -> dict[str, object]:
    """The same queries asked of either in turn, and of both together."""
    asked = {"here": (NAME,), "office": (OFFICE,), "together": (NAME, OFFICE)}
    times: dict[str, list[float]] = {name: [] for name in asked}
    embedding: list[float] = []
    same = ten = 0
    pictures = million._queries(folder)[:queries]
    for query in [pictures[0], *pictures]:  # the first warms up
        found = []
        for name, collections in asked.items():
            own = replace(query, filters=replace(query.filters, collections=collections))
            began = time.perf_counter()
            ranking = library.search(own, 10).ranking
            hits = ranking.designs[:10]
            # A picture is embedded once, for the first that is asked.
            times[name].append(time.perf_counter() - began - ranking.seconds_embedding)
            embedding.append(ranking.seconds_embedding)
            found.append({hit.design.number or hit.design.path for hit in hits})
        same += len(found[0] & found[1])
        ten += len(found[0])
    embedded = statistics.median(embedding[len(asked) :: len(asked)])
    here, there, together = (embedded + statistics.median(own[1:]) for own in times.values())
    return {
        "embedding": round(embedded, 3),
        "here": round(here, 3),
        "office": round(there, 3),
        "together": round(together, 3),
        "ratio": round(there / here, 2),
        "ratio without embedding": round((there - embedded) / (here - embedded), 2),
        "same of ten": round(same / ten, 4),
    }


def worked(folder: Path, count: int) -> dict[str, object]:
    """Read and embed the same files with one worker and with two."""
    model = search.manifest.default_model()
    manifest = search.manifest.read_manifest(model)
    walked = drawings.folder.walking(folder, lambda _: None, lambda _: iter(()))
    sources = [one for one in walked if isinstance(one, drawings.folder.Source)][:count]
    rates = {}
    for workers in (1, 2, 1, 2):
        counted = 0
        began = first = time.perf_counter()
        for done, one in enumerate(Cluster("", workers, manifest, model).read_all(sources), 1):
            counted += len(one.reading.figures)
            if done == 2 * SOURCES_AT_ONCE:
                # From here on each worker has its model, and has read a batch.
                first, counted = time.perf_counter(), 0
        rate = counted / (time.perf_counter() - first)
        rates[workers] = max(rates.get(workers, 0.0), rate)
        print(workers, round(rate, 2), round(first - began, 1), file=sys.stderr)
    return {
        "figures": counted,
        "one": round(rates[1], 2),
        "two": round(rates[2], 2),
        "ratio": round(rates[2] / rates[1], 2),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    asking = commands.add_parser("search")
    asking.add_argument("folder", type=Path)
    asking.add_argument("--figures", type=int, default=197_000)
    asking.add_argument("--queries", type=int, default=20)
    working = commands.add_parser("workers")
    working.add_argument("--drawings", type=Path, default=paths.sample_drawings())
    working.add_argument("--sources", type=int, default=144)
    given = parser.parse_args()
    if given.command == "search":
        print(json.dumps(searched(given.folder.absolute(), given.figures, given.queries)))
    else:
        print(json.dumps(worked(given.drawings.absolute(), given.sources)))
