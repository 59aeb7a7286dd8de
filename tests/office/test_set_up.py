"""What the guide tells an office's administrators to set up, on real parts."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "gui"))
from sample import drawing, write_drawings
from servers import ADMINISTRATOR, real_server, why_not

import patentviewer
from patentviewer import paths
from patentviewer.app.library import Library
from patentviewer.errors import UserError
from patentviewer.model.condition import UnusableError
from patentviewer.model.place import Place
from patentviewer.model.ranking import Filters, Query, QueryFigure
from patentviewer.search.office import credentials
from patentviewer.search.office import server as server_of_the_office

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "a real server can be started"),
    pytest.mark.timeout(600),
    pytest.mark.logs("tried again"),
]

GUIDE = Path(patentviewer.__file__).parent / "docs" / "office.md"
OF_A_SERVICE = {"image", "command", "environment", "volumes", "ports", "restart"}
OF_ETCD = {"etcd.use.embed", "etcd.data.dir"}
"""Settings of Milvus that the file of its package leaves out."""


@pytest.fixture
def drawings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of an administrator, whom a new server knows."""
    monkeypatch.setenv(credentials.TOKEN_VARIABLE, ADMINISTRATOR)
    folder = tmp_path / "drawings"
    folder.mkdir()
    return folder


def compose_file() -> dict[str, Any]:
    (text,) = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    read: dict[str, Any] = yaml.safe_load(text)
    return read


def settings_of(values: dict[str, Any], above: str = "") -> Iterator[str]:
    for name, value in values.items():
        if isinstance(value, dict):
            yield from settings_of(value, f"{above}{name}.")
        else:
            yield f"{above}{name}"


def test_the_compose_file_sets_what_the_server_knows() -> None:
    """Milvus takes a setting from the variable of its name in capitals, "_" for "."."""
    services = compose_file()
    assert set(services) == {"services"}
    (service,) = services["services"].values()
    assert set(service) == OF_A_SERVICE
    assert re.fullmatch(r"milvusdb/milvus:v\d+\.\d+\.\d+", service["image"])
    assert service["command"] == ["milvus", "run", "standalone"]
    (volume,) = service["volumes"]
    inside = volume.partition(":")[2]
    import milvus  # noqa: PLC0415

    template = re.sub(r"\{\{.*?\}\}", "0", milvus.MilvusServerConfig().template_text)
    known = set(settings_of(yaml.safe_load(template)))
    variables = {name.upper().replace(".", "_"): name for name in known | OF_ETCD}
    for name, value in service["environment"].items():
        assert isinstance(value, str)
        assert name == "DEPLOY_MODE" or name in variables
    assert service["environment"]["ETCD_DATA_DIR"].startswith(f"{inside}/")
    (port,) = service["ports"]
    assert port == f"{Place('x').port}:{Place('x').port}"


# -- encrypted -----------------------------------------------------------------------------------


def own_certificate(folder: Path, name: str) -> str:
    """A certificate of this machine that nobody else vouches for; its key beside it."""
    file = folder / f"{name}.pem"
    subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    files = ["-keyout", str(file.with_suffix(".key")), "-out", str(file)]
    subprocess.run(["openssl", "req", *kind, *subject, *files], check=True, capture_output=True)
    return str(file)


@pytest.mark.long
def test_an_encrypted_server_is_used_by_its_certificate_and_by_no_other(
    tmp_path: Path,
    drawings: Path,
    time_for_an_answer: dict[str, float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, seconds in time_for_an_answer.items():
        monkeypatch.setattr(server_of_the_office, name, seconds)
    write_drawings(drawings, 3)
    certificate, other = (own_certificate(tmp_path, name) for name in ("server", "other"))
    library = Library(tmp_path / "home")
    with real_server(certificate) as server, contextlib.closing(library):
        assert str(server.place).startswith("milvus+tls://")
        library.put_on_server("secret", server.place)
        library.add_folders("secret", [drawings])
        assert list(library.refresh("secret"))
        query = Query((QueryFigure(drawing(1)),), Filters(collections=("secret",)))
        assert len(library.search(query, 5).ranking.designs) == 3
        for place in (
            replace(server.place, certificate=other),
            replace(server.place, certificate=""),
            Place("127.0.0.1", server.port),
        ):
            began = time.monotonic()
            with pytest.raises(UnusableError, match=f"127.0.0.1:{server.port}"):
                library.collections_on(place)
            assert time.monotonic() - began < 5


# -- a scheduler of the office -------------------------------------------------------------------

WORKERS = 2


@contextlib.contextmanager
def scheduler(folder: Path) -> Iterator[str]:
    """A Dask scheduler and workers, each a process of its own, started as the guide says."""
    told = folder / "scheduler.json"
    environment = {**os.environ, "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    beginning = [sys.executable, "-m", "dask"]
    here = ["--host", "127.0.0.1", "--no-dashboard"]
    one_worker = ["worker", "--scheduler-file", str(told), "--nthreads", "1", *here]
    with contextlib.ExitStack() as running:
        for command in (
            ["scheduler", "--scheduler-file", str(told), "--port", "0", *here],
            *([*one_worker, "--local-directory", str(folder / f"{n}")] for n in range(WORKERS)),
        ):
            process = running.enter_context(
                subprocess.Popen(
                    [*beginning, *command],
                    cwd=folder,
                    env=environment,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )
            running.callback(process.terminate)
        end = time.monotonic() + 60
        while not told.exists():
            assert time.monotonic() < end
            time.sleep(0.2)
        yield str(yaml.safe_load(told.read_text())["address"])


@pytest.mark.long
def test_an_offices_scheduler_reads_and_embeds(tmp_path: Path, drawings: Path) -> None:
    from distributed import Client  # noqa: PLC0415

    write_drawings(drawings, 24)
    command = [sys.executable, "-m", "patentviewer", "index", str(drawings)]
    environment = {**os.environ, paths.HOME_VARIABLE: str(tmp_path / "home")}
    with real_server() as server, scheduler(tmp_path) as address:
        at = ["--collection", "spread", "--at", str(server.place)]
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(WORKERS, timeout=60)
        told = subprocess.run(
            [*command, *at, "--scheduler", address],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        assert "24 of 24 figures searchable" in told
        assert "not finished" not in told
        with Client(address, set_as_default=False) as client:
            # What the workers have loaded tells that it was they who read and embedded.
            module = "patentviewer.search.office.cluster"
            loaded = client.run(lambda: module in sys.modules)
            assert list(loaded.values()) == [True] * WORKERS
        library = Library(tmp_path / "home")
        with contextlib.closing(library):
            (status,) = library.collections()
            assert (status.figures_searchable, status.problems) == (24, 0)
            with pytest.raises(UserError, match=r"tcp://127\.0\.0\.1:9"):
                list(library.refresh("spread", True, scheduler="tcp://127.0.0.1:9"))
