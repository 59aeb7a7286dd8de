"""What kill -9 and a full disk leave of a record: ``python -m tests.benchmarks.record_kills``.

Over and over a process opens a session, or begins one, and writes entries, until it is killed at a
random moment, or until a disk that holds only so much more is full, or both. After each moment the
record must open, every byte of it must be sound, and whatever was confirmed to the process must
stand in it. The small disk is a file system of its own in memory where this user may mount one;
else no file may grow beyond a random length.

    --kills 200     moments with kill -9
    --full 200      moments with a full disk that has room again a little later; every other
                    time the process is killed besides
    --disk KB       size of the small disk
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from patentviewer.model.design import DesignKey
from patentviewer.model.judgement import Mark
from patentviewer.program import program_sha256
from patentviewer.record.reader import Record, verify
from patentviewer.record.state import designs_in
from patentviewer.record.writer import RecordNotWrittenError, Session
from tests.record.searched import a_query, a_ranking, an_answer

_ENDLESS = 10_000
_FULL, _UNFORESEEN = 3, 4
_LONGEST_NOTE = 3000
_ENTRY_S = 0.02
_SEARCHES, _NOTES = 0.1, 0.5
_REFUSALS = 3
"""So often the process is refused before there is room again."""
_ENDS = 0.3
_BALLAST = "ballast"
_STOPPED = "an unforeseen error"
_NEW_SESSION_EVERY = 25
_TORN = "At the record's end stands an entry that was not written whole"


@dataclass
class Outcome:
    """How many moments there were, what was confirmed in them, and what was wrong afterwards."""

    moments: int = 0
    confirmed: int = 0
    torn: int = 0
    full: int = 0
    wrong: list[str] = field(default_factory=list)


def write_until_stopped(
    folder: Path, seed: int, confirm: Callable[[str], None], make_room: Callable[[], None]
) -> bool:
    """Write entries of all kinds, confirming each; whether the disk was full, and then had room.

    The process goes on then, as the window does: with the same that could not be written.
    """
    rng = random.Random(seed)
    is_there = (folder / "record.jsonl").exists()
    session = Session.open(folder) if is_there else Session.create(folder.parent, folder.name)
    refused = 0
    for number in range(_ENDLESS):
        try:
            confirm(_write_one(session, rng, f"{seed}-{number}"))
        except RecordNotWrittenError:
            refused += 1
            if refused == _REFUSALS:
                make_room()
        if refused >= _REFUSALS and rng.random() < _ENDS:
            session.close()
            return True
    return False


def _write_one(session: Session, rng: random.Random, name: str) -> str:
    """Write something; returns what is to be confirmed."""
    if rng.random() < _SEARCHES:
        search = session.log_search(an_answer(a_query(1), a_ranking(2), model=name))
        return f"search {search.id}"
    if rng.random() < _NOTES:
        session.note(DesignKey(path=name), "n" * rng.randrange(_LONGEST_NOTE))
        return f"noted {name}"
    session.mark(DesignKey(path=name), Mark.UNSURE)
    return f"marked {name}"


def one_moment(
    folder: Path, seed: int, *, kill_after: float | None, longest_file: int | None
) -> tuple[list[str], bool]:
    """Have a process write until it is stopped; what was confirmed, and whether the disk was full.

    kill_after: so many entries, and of the time that the next may take so large a part.
    longest_file: no file may grow longer, until the process has been refused.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.write(writing, b"begun\n")
        status = _UNFORESEEN
        try:
            if longest_file is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (longest_file, resource.RLIM_INFINITY))
            was_full = write_until_stopped(
                folder,
                seed,
                lambda said: os.write(writing, said.encode() + b"\n") and None,
                partial(_make_room, folder),
            )
            status = _FULL if was_full else 0
        except RecordNotWrittenError:
            status = _FULL
        finally:
            if status == _UNFORESEEN:
                traceback.print_exc()
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = [pipe.readline() for _ in range(1 + int(kill_after or 0))]
        if kill_after is not None:
            time.sleep(kill_after % 1 * _ENTRY_S)
            os.kill(child, signal.SIGKILL)
        lines = b"".join([*said, pipe.read()]).decode().splitlines()
    _, status = os.waitpid(child, 0)
    ended = os.waitstatus_to_exitcode(status)
    return lines[1:] + [_STOPPED] * (ended == _UNFORESEEN), ended == _FULL


def _make_room(folder: Path) -> None:
    (folder.parent / _BALLAST).unlink(missing_ok=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def look_at(folder: Path, confirmed: list[str], outcome: Outcome) -> None:
    """Open and check what a moment left, and note what is wrong."""
    outcome.moments += 1
    if not (folder / "record.jsonl").exists():
        outcome.wrong += [f"no record, though {said}" for said in confirmed[:1]]
        return
    if confirmed[-1:] == [_STOPPED]:
        outcome.wrong.append(confirmed.pop())
    findings = verify(folder)
    outcome.torn += any(one.startswith(_TORN) for one in findings)
    outcome.wrong += [one for one in findings if not one.startswith(_TORN)]
    record = Record.read(folder)
    judgements = [entry.body for entry in record.entries if entry.kind == "judgement"]
    judged = {design.path for body in judgements for design in designs_in(body)}
    searches = {search.id for search in record.searches}
    for said in confirmed:
        kind, _, name = said.partition(" ")
        if name not in (searches if kind == "search" else judged):
            outcome.wrong.append(f"lost: {said}")


def kills(folder: Path, moments: int, seed: int = 0) -> Outcome:
    """So many kills at random moments, several in each record."""
    rng, outcome = random.Random(seed), Outcome()
    confirmed: list[str] = []
    for number in range(moments):
        own = folder / f"killed {number // _NEW_SESSION_EVERY}"
        confirmed = [] if number % _NEW_SESSION_EVERY == 0 else confirmed
        now, _full = one_moment(
            own, seed * _ENDLESS + number, kill_after=rng.random() * 5, longest_file=None
        )
        confirmed += now
        outcome.confirmed += len(now)
        look_at(own, confirmed, outcome)
    return outcome


def full_disks(folder: Path, moments: int, seed: int = 0, *, is_small: bool = False) -> Outcome:
    """So many full disks, at many lengths; folder lies on a small disk if is_small."""
    rng, outcome = random.Random(seed), Outcome()
    confirmed: list[str] = []
    ballast = folder / _BALLAST
    for number in range(moments):
        own = folder / f"full {number // _NEW_SESSION_EVERY}"
        if number % _NEW_SESSION_EVERY == 0:
            confirmed = []
            shutil.rmtree(folder / f"full {number // _NEW_SESSION_EVERY - 1}", ignore_errors=True)
        entries = own / "record.jsonl"
        longest = None
        if is_small:
            _fill(ballast, leave=rng.randrange(24_000))
        else:
            longest = (entries.stat().st_size if entries.exists() else 0) + rng.randrange(12_000)
        kill_after = rng.random() * 5 if number % 2 else None
        now, is_full = one_moment(own, number, kill_after=kill_after, longest_file=longest)
        outcome.full += is_full
        confirmed += now
        outcome.confirmed += len(now)
        # What was confirmed can be read while the disk is still full.
        look_at(own, confirmed, outcome)
        ballast.unlink(missing_ok=True)
        if entries.exists():
            with Session.open(own) as session:
                session.mark(DesignKey(path=f"after {number}"), Mark.RELEVANT)
            confirmed.append(f"marked after {number}")
            outcome.wrong += verify(own)
            if is_small and entries.stat().st_size > 40_000:
                shutil.rmtree(own)
                confirmed = []
    return outcome


def _fill(ballast: Path, leave: int) -> None:
    """Take all room of a disk but so many bytes."""
    room = shutil.disk_usage(ballast.parent).free
    ballast.write_bytes(b"b" * max(room - leave, 0))


def may_mount() -> bool:
    """Whether a file system of its own can be mounted here, seen by this process alone."""
    if shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs /mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def main() -> None:
    """Do it, and print what came of it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--full", type=int, default=200)
    parser.add_argument("--disk", type=int, default=256, metavar="KB")
    parser.add_argument("--on", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.on is not None:
        program_sha256()
        outcome = full_disks(chosen.on, chosen.full, is_small=True)
        print(json.dumps({"full disk": asdict(outcome)}))
        sys.exit(1 if outcome.wrong else 0)
    folder = Path(tempfile.mkdtemp(prefix="patentviewer-kills-"))
    try:
        sys.exit(_all(folder, chosen.kills, chosen.full, chosen.disk))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _all(folder: Path, kill: int, full: int, disk: int) -> int:
    program_sha256()  # known to the processes that are forked: they write at once
    start = time.monotonic()
    killed = kills(folder, kill)
    print(json.dumps({"killed": asdict(killed), "seconds": round(time.monotonic() - start, 1)}))
    is_wrong = bool(killed.wrong)
    limited = full_disks(folder, full // 2 if may_mount() else full)
    print(json.dumps({"files that may not grow": asdict(limited)}))
    is_wrong |= bool(limited.wrong)
    if full and may_mount():
        small = folder / "small"
        small.mkdir()
        command = 'mount -t tmpfs -o "size=$1" tmpfs "$2" && shift 2 && exec "$@"'
        again = [sys.executable, "-m", "tests.benchmarks.record_kills"]
        again += ["--on", str(small), "--full", str(full - full // 2)]
        mounted = ["unshare", "-m", "sh", "-c", command, "sh", f"{disk}k", str(small), *again]
        is_wrong |= subprocess.run(mounted, check=False).returncode != 0
    elif full:
        print("no small disk could be mounted: root alone may")
    return 1 if is_wrong else 0


if __name__ == "__main__":
    main()
