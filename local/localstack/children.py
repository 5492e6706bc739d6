"""The processes of one run: each carries a mark, so that all of them are found again and none of anybody else's."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from places import LOGS, Stop

MARK = "UZDIK_LOCALSTACK_RUN"
PATIENCE = 3


class Children:
    """Starts processes, in sessions of their own so that Ctrl-C reaches only the runner, and stops them all."""

    def __init__(self) -> None:
        self._started: list[subprocess.Popen] = []
        self._afterwards: list[Callable[[], None]] = []

    def start(self, name: str, command: list, environment: dict[str, str], **options) -> subprocess.Popen:
        """Starts a process; what it says goes to target/localstack/<name>.log unless the options say otherwise."""
        with log(name).open("wb") as out:
            options = {"stdout": out, "stderr": subprocess.STDOUT, **options}
            words = [str(part) for part in command]
            child = subprocess.Popen(words, env=marked(environment), start_new_session=True, **options)
        self._started.append(child)
        return child

    def run(self, name: str, command: list, environment: dict[str, str], failure: str, **options) -> None:
        """Runs a process to its end."""
        if self.start(name, command, environment, **options).wait() != 0:
            raise Stop(f"{failure}; see {log(name)}")

    def afterwards(self, act: Callable[[], None]) -> None:
        """Has this done when everything has stopped."""
        self._afterwards.append(act)

    def stop(self) -> None:
        """Stops what was started, last first, and whatever they started."""
        for child in reversed(self._started):
            if child.poll() is None:
                child.terminate()
                wait(child)
        own = [pid for pid, owner in marked_processes() if owner == os.getpid()]
        kill(own)
        for act in reversed(self._afterwards):
            act()


def to_the_end(command: Callable[[Children], None]) -> None:
    """Runs a command and stops all it started, however it ends; Ctrl-C counts even where a shell has it ignored."""
    signs = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for sign in signs:
        signal.signal(sign, lambda number, _: sys.exit(128 + number))
    processes = Children()
    try:
        stop_orphans()
        command(processes)
    finally:
        for sign in signs:
            signal.signal(sign, signal.SIG_IGN)  # a second Ctrl-C must not stop the stopping
        processes.stop()


def marked(environment: dict[str, str]) -> dict[str, str]:
    return {**environment, MARK: str(os.getpid())}


def wait(child: subprocess.Popen) -> None:
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def log(name: str) -> Path:
    LOGS.mkdir(parents=True, exist_ok=True)
    return LOGS / f"{name}.log"


def stop_orphans() -> None:
    """Stops what a run left behind that was itself killed."""
    kill([pid for pid, owner in marked_processes() if not is_runner(owner)])


def is_runner(pid: int) -> bool:
    """Whether a process is a runner: it may have died, and its number may be somebody else's by now."""
    try:
        return b"localstack" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def marked_processes() -> Iterator[tuple[int, int]]:
    """Every process that carries the mark, with the runner it belongs to; none where there is no /proc."""
    for place in Path("/proc").glob("[0-9]*/environ"):
        try:
            words = place.read_bytes().split(b"\0")
        except OSError:
            continue  # it ended just now, or is another user's
        for word in words:
            name, _, value = word.partition(b"=")
            if name == MARK.encode() and value.isdigit():
                yield int(place.parent.name), int(value)


def kill(pids: list[int]) -> None:
    for sign in (signal.SIGTERM, signal.SIGKILL):
        living = [pid for pid in pids if signalled(pid, sign)]
        end = time.monotonic() + (3 if living else 0)
        while time.monotonic() < end and any(signalled(pid, 0) for pid in living):
            time.sleep(0.1)


def signalled(pid: int, sign: int) -> bool:
    try:
        os.kill(pid, sign)
        return Path(f"/proc/{pid}/environ").read_bytes() != b""  # empty: it has ended, and waits for its parent
    except OSError:
        return False
