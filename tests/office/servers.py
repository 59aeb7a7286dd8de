"""A real Milvus server as one process, on a free port of the loopback, in a folder of its own."""

from __future__ import annotations

import contextlib
import lzma
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from filelock import FileLock

from patentviewer.model.place import Place
from patentviewer.search.office.server import Server

ADMINISTRATOR = "root:Milvus"
"""Who a new server knows."""


def why_not() -> str:
    """Why no server can be started here, or "" where one can."""
    try:
        import milvus  # noqa: F401, PLC0415
        import pymilvus  # noqa: F401, PLC0415
    except ImportError as error:
        return f"the package {error.name} is not installed here: no real server to try"
    return ""


class RealServer:
    """A Milvus server that can be killed and started again. It asks for a token.

    certificate: file of its certificate, with the key beside it (.key), where it is encrypted.
    """

    def __init__(self, folder: Path, certificate: str = "", **configuration: str) -> None:
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None
        self.port = _free_port()
        self.place = Place("127.0.0.1", self.port, "default", bool(certificate), certificate)
        import milvus  # noqa: PLC0415

        chosen = {"common.security.authorizationEnabled": "true", **configuration}
        if certificate:
            chosen["common.security.tlsMode"] = "1"
            chosen["tls.serverPemPath"] = certificate
            chosen["tls.serverKeyPath"] = str(Path(certificate).with_suffix(".key"))
        config = milvus.MilvusServerConfig(data_dir=str(folder), proxy_port=self.port)
        for name, value in chosen.items():
            config.set(name, value)
        config.resolve()
        # Unpacked once for all servers: it takes as long as starting one.
        unpacked = Path(tempfile.gettempdir()) / f"milvus-{milvus.__version__}-of-{os.getuid()}"
        with FileLock(f"{unpacked}.lock"):
            _unpack(Path(milvus.__file__).parent / "data" / "bin", unpacked / "bin")
        (folder / "bin").unlink(missing_ok=True)
        (folder / "bin").symlink_to(unpacked / "bin")
        self._set_up_etcd()

    def _set_up_etcd(self) -> None:
        """Give the data base of metadata within it ports of its own as well."""
        client, peer = (f"http://127.0.0.1:{_free_port()}" for _ in range(2))
        self._etcd = client.removeprefix("http://")
        lines = {
            "name": "default",
            "data-dir": str(self.folder / "data" / "etcd.data"),
            "listen-client-urls": client,
            "advertise-client-urls": client,
            "listen-peer-urls": peer,
            "initial-advertise-peer-urls": peer,
            "initial-cluster": f"default={peer}",
        }
        text = "".join(f"{name}: {value}\n" for name, value in lines.items())
        (self.folder / "etcd.yaml").write_text(text)

    def start(self, seconds: float = 120) -> None:
        """Start it, and wait until it answers."""
        binaries = self.folder / "bin"
        log = (self.folder / "server.log").open("ab")
        self.process = subprocess.Popen(
            [binaries / "milvus", "run", "standalone"],
            cwd=self.folder,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={
                **os.environ,
                "ETCD_CONFIG_PATH": str(self.folder / "etcd.yaml"),
                "ETCD_ENDPOINTS": self._etcd,
                "DEPLOY_MODE": "STANDALONE",
                "METRICS_PORT": str(_free_port()),
                "MILVUS_RUN_DIR": str(self.folder / "run"),
                "LD_LIBRARY_PATH": str(binaries),
            },
        )
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(Exception), contextlib.closing(self.connection()) as one:
                one.ask(lambda client: client.list_collections())
                return
            assert self.process.poll() is None, "the server ended"
            time.sleep(0.3)
        raise TimeoutError("the server does not answer")

    def connection(self, token: str = ADMINISTRATOR, database: str = "default") -> Server:
        return Server(replace(self.place, database=database), token)

    @contextlib.contextmanager
    def full(self) -> Iterator[None]:
        """Have its disk be full: it looks into its configuration every few seconds."""
        file = self.folder / "configs" / "milvus.yaml"
        before = file.read_text()
        assert "diskQuota: -1" in before
        file.write_text(before.replace("diskQuota: -1", "diskQuota: 0.001", 1))
        try:
            yield
        finally:
            file.write_text(before)

    def kill(self) -> None:
        """End it as a power loss would."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def freeze(self) -> None:
        """Have it hold its connections and answer nothing, as behind a broken network."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGCONT)


@contextlib.contextmanager
def real_server(certificate: str = "", **configuration: str) -> Iterator[RealServer]:
    folder = Path(tempfile.mkdtemp(prefix="milvus-"))
    server = RealServer(folder, certificate, **configuration)
    try:
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)


def _unpack(packed: Path, into: Path) -> None:
    """Unpack the server's files that are not there yet."""
    into.mkdir(parents=True, exist_ok=True)
    for file in packed.glob("*.lzma"):
        if not (into / file.stem).exists():
            part = into / f"{file.stem}.part"
            with lzma.open(file) as content, part.open("wb") as written:
                shutil.copyfileobj(content, written)
            part.chmod(0o755)
            part.replace(into / file.stem)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


if __name__ == "__main__":  # a server to try things on: python -m tests.office.servers FOLDER
    started = RealServer(Path(sys.argv[1]).absolute())
    started.start()
    print(started.place, started.process.pid if started.process else "", flush=True)  # noqa: T201
