"""One runner at a time: the system gives a lock back when its holder ends, however it ends."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from places import CACHE, Stop

_kept: list[IO] = []


def take(name: str, taken: str) -> None:
    """Takes a lock until this process ends; stops with the line given, and who has it, when another has it."""
    file = open_file(name)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Stop(f"{taken} (process {file.read()})") from None
    file.truncate(0)
    print(os.getpid(), end="", file=file, flush=True)
    _kept.append(file)


@contextmanager
def turn(name: str) -> Iterator[None]:
    """Waits for a lock and holds it for a while."""
    with open_file(name) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def open_file(name: str) -> IO:
    CACHE.mkdir(parents=True, exist_ok=True)
    file = (CACHE / f"{name}.lock").open("a+")
    file.seek(0)
    return file
