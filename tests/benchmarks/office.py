"""How quick an office's collection is, beside the same one on this machine.

    python -m tests.benchmarks.office search HOME [--queries 20]
    python -m tests.benchmarks.office workers [--drawings FOLDER] [--sources 120]

search: HOME is one of `many_figures`, whose collection is put on a real server of its own (which
writes it, as a rate and in bytes, first); then the same queries are asked of both. workers: the
same files are read and embedded by one of Dask's workers and by two, each of one thread. Prints a
line of JSON.
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
from servers import ADMINISTRATOR, RealServer, real_server

from patentviewer import drawings, paths, search
from patentviewer.app.library import Library
from patentviewer.app.offices import put_in
from patentviewer.model.ranking import Query, QueryFigure
from patentviewer.search.office import credentials
from patentviewer.search.office.cluster import Cluster

NAME = "many"
OFFICE = "many at the office"


def searched(home: Path, queries: int) -> dict[str, object]:
    """Publish, then ask both."""
    os.environ[credentials.TOKEN_VARIABLE] = ADMINISTRATOR
    with real_server() as server:
        library = Library(home)
        folder = library._folder / OFFICE
        try:
            put_in(folder, server.place)
            told = published(library, server)
            told |= compared(library, queries)
        finally:
            library.close()
            shutil.rmtree(folder, ignore_errors=True)
        return told


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


def compared(library: Library, queries: int) -> dict[str, object]:
    """The same queries asked of both in turn."""
    sources = [
        source
        for file in sorted((paths.sample_drawings() / "patents").glob("*.pdf"))
        for source in library._readers().sources_of(file)
    ]
    figures: list[QueryFigure] = []
    for source in sources:
        reading = library._readers().read(source)
        figures += (QueryFigure(figure.picture) for figure in reading.figures)
    figures = figures[:: max(1, len(figures) // queries)][:queries]
    times: dict[str, list[float]] = {NAME: [], OFFICE: []}
    same = asked = 0
    for figure in [figures[0], *figures]:  # the first warms up
        found = []
        for name, own in times.items():
            query = Query((figure,))
            query = replace(query, filters=replace(query.filters, collections=(name,)))
            began = time.perf_counter()
            hits = library.search(query, 10).ranking.designs[:10]
            own.append(time.perf_counter() - began)
            found.append({hit.design.number or hit.design.path for hit in hits})
        same += len(found[0] & found[1])
        asked += len(found[0])
    here, there = (statistics.median(own[1:]) for own in times.values())
    return {
        "here": round(here, 3),
        "office": round(there, 3),
        "ratio": round(there / here, 2),
        "same of ten": round(same / asked, 4),
    }


def worked(folder: Path, count: int) -> dict[str, object]:
    """Read and embed the same files with one worker and with two."""
    model = search.manifest.default_model()
    manifest = search.manifest.read_manifest(model)
    walked = drawings.folder.walking(folder, lambda _: None, lambda _: iter(()))
    sources = [one for one in walked if isinstance(one, drawings.folder.Source)][:count]
    rates = {}
    for workers in (1, 2, 1, 2):
        figures = 0
        began = first = time.perf_counter()
        for done, one in enumerate(Cluster("", workers, manifest, model).read_all(sources)):
            if not done:
                # From here on all workers have their model.
                first = time.perf_counter()
            figures += len(one.reading.figures)
        rate = figures / (time.perf_counter() - first)
        rates[workers] = max(rates.get(workers, 0.0), rate)
        print(workers, round(rate, 2), round(first - began, 1), file=sys.stderr)
    return {
        "figures": figures,
        "one": round(rates[1], 2),
        "two": round(rates[2], 2),
        "ratio": round(rates[2] / rates[1], 2),
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    asking = commands.add_parser("search")
    asking.add_argument("home", type=Path)
    asking.add_argument("--queries", type=int, default=20)
    working = commands.add_parser("workers")
    working.add_argument("--drawings", type=Path, default=paths.sample_drawings())
    working.add_argument("--sources", type=int, default=120)
    given = parser.parse_args()
    if given.command == "search":
        print(json.dumps(searched(given.home.absolute(), given.queries)))
    else:
        print(json.dumps(worked(given.drawings.absolute(), given.sources)))
