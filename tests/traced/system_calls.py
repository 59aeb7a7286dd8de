"""What a program asks of the system, by strace: sockets, look-ups of names, files it changes."""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SOCKETS = ("socket", "connect", "bind", "listen", "sendto", "sendmsg", "sendmmsg", "io_uring_setup")
OPENING = ("open", "openat", "openat2", "creat")
CHANGING = (
    *("mkdir", "mkdirat", "mknod", "mknodat", "link", "linkat", "symlink", "symlinkat"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "truncate"),
)
STARTING = ("execve", "execveat")

NAME_FILES = ("/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/hosts", "/etc/host.conf", "libnss_")
"""What the C library opens when it is asked for a host's address."""

NO_FILES = ("/dev/null", "/dev/shm/", "/dev/tty", "/proc/self/")
"""Names that are opened like files and keep nothing: semaphores and shared memory of processes."""

_CALL = re.compile(r"(?P<name>\w+)\((?P<given>.*)\)\s+= (?P<result>-?\d+|\?)(?P<rest>.*)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_FOLDER = re.compile(r"(?:AT_FDCWD|\d+)<([^>]*)>, $")


@dataclass(frozen=True)
class Call:
    """One system call. line: as strace writes it. failed: "ENOENT" and the like, or ""."""

    name: str
    given: str
    failed: str
    line: str
    opened: str = ""

    def files(self, cwd: Path) -> list[Path]:
        """The files that it names, absolute; relative ones count from cwd or from their folder."""
        if self.opened:
            return [Path(self.opened)]
        found = []
        for quoted in _QUOTED.finditer(self.given):
            folder = _FOLDER.search(self.given[: quoted.start()])
            found.append(Path(os.path.normpath((folder[1] if folder else cwd) / Path(quoted[1]))))
        return found

    @property
    def changes(self) -> bool:
        """Whether it makes, writes, moves or removes a file, or tries to."""
        if self.name in CHANGING:
            return self.failed != "EEXIST"
        writes = re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", self.given)
        return self.name == "creat" or (self.name in OPENING and writes is not None)


@dataclass(frozen=True)
class Trace:
    """All that a program and its children asked of the system."""

    calls: tuple[Call, ...]
    code: int
    output: str
    error: str
    cwd: Path

    def connections(self, allowed: Iterable[str] = ()) -> list[str]:
        """Sockets of any kind, but for those to these addresses of the machine itself.

        Making one of AF_UNIX is none by itself: without connect, bind or an address of its own it
        reaches nobody.
        """
        return [
            call.line
            for call in self.calls
            if call.name in SOCKETS
            and not (call.name == "socket" and call.given.startswith("AF_UNIX"))
            and not any(f'sun_path="{one}"' in call.given for one in allowed)
            and not any(f'sun_path=@"{one}"' in call.given for one in allowed)
            and not (call.name.startswith("send") and "sa_family" not in call.given)
        ]

    def look_ups(self) -> list[str]:
        """Questions for a host's address."""
        return [
            call.line
            for call in self.calls
            if call.name in OPENING and any(name in call.given for name in NAME_FILES)
        ]

    def changes(self, *allowed: Path) -> list[str]:
        """Files made, written, moved or removed outside some folders."""
        within = [folder.resolve() for folder in allowed]
        return [
            call.line
            for call in self.calls
            if call.changes
            for file in call.files(self.cwd)
            if not any(file.is_relative_to(folder) for folder in within)
            and not str(file).startswith(NO_FILES)
        ]

    def started(self) -> list[str]:
        """Programs that were started, or tried for, after the first."""
        return [
            call.line
            for call in self.calls
            if call.name in STARTING and f'"{self.calls[0].files(self.cwd)[0]}"' not in call.line
        ]


def traced(command: Sequence[str], environment: Mapping[str, str], cwd: Path) -> Trace:
    """Run a command to its end under strace, where it can be, without any network to reach."""
    with tempfile.TemporaryDirectory() as folder:
        watch = [
            *_without_network(),
            *("strace", "-ff", "--seccomp-bpf", "-qq", "-y", "-s", "300"),
            *("-o", f"{folder}/calls"),
            *("-e", "trace=" + ",".join(f"?{name}" for name in _watched())),
        ]
        done = subprocess.run(
            [*watch, *command], env=environment, cwd=cwd, capture_output=True, text=True,
            check=False, encoding="utf-8", errors="replace", timeout=600,
        )  # fmt: skip
        files = sorted(Path(folder).iterdir(), key=lambda file: int(file.suffix[1:]))
        calls = tuple(call for file in files for call in _calls(file))
    return Trace(calls, done.returncode, done.stdout, done.stderr, cwd)


@functools.cache
def why_not() -> str:
    """Why nothing can be traced here, or ""."""
    if shutil.which("strace") is None:
        return "strace is missing"
    tried = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-o", os.devnull, "-e", "trace=socket", "true"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return "" if tried.returncode == 0 else f"strace cannot trace here: {tried.stderr.strip()}"


@functools.cache
def _without_network() -> tuple[str, ...]:
    """What to put before a command so that it can reach no network, or nothing."""
    apart = ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None:
        return ()
    tried = subprocess.run([*apart, "true"], capture_output=True, check=False)
    return apart if tried.returncode == 0 else ()


def is_apart() -> bool:
    """Whether a traced command is kept from every network."""
    return bool(_without_network())


def _watched() -> tuple[str, ...]:
    return (*SOCKETS, *OPENING, *CHANGING, *STARTING)


def _calls(file: Path) -> Iterator[Call]:
    """The calls of one thread, in order."""
    for line in file.read_text("utf-8", errors="replace").splitlines():
        # "???(": a thread that ended while strace was letting go of it, before it called anything.
        if line.startswith(("+++", "---", "???(")):
            continue
        found = _CALL.match(line)
        if found is None:
            raise ValueError(f"strace wrote what is not understood: {line}")
        failed = re.match(r" (E[A-Z]+)\b", found["rest"])
        opened = re.match(r"<([^>]*)>", found["rest"]) if found["name"] in OPENING else None
        yield Call(
            found["name"],
            found["given"],
            failed[1] if failed else "",
            line,
            opened[1] if opened else "",
        )
