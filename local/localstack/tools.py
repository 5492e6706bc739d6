"""SAM CLI and LocalStack, each in a virtual environment outside the tree, kept while its pins stay the same."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import lock
from children import marked
from places import CACHE, HERE, Stop


def sam() -> Path:
    """The SAM CLI."""
    return environment("sam") / "bin" / "sam"


def with_boto3(program: Path) -> None:
    """boto3 comes with SAM CLI: a program that needs it goes on in its Python."""
    if importlib.util.find_spec("boto3") is None:
        python = str(sam().parent / "python")
        os.execv(python, [python, str(program), *sys.argv[1:]])


def localstack_python() -> Path:
    """The Python that has LocalStack."""
    return environment("localstack") / "bin" / "python"


def environment(name: str) -> Path:
    """The virtual environment of a pins file, installed if it is not there yet."""
    pins = HERE / "pins" / f"{name}.txt"
    digest = hashlib.sha256(pins.read_bytes() + sys.version.encode()).hexdigest()[:12]
    place = CACHE / f"{name}-{digest}"
    with lock.turn("install"):
        if not (place / "complete").exists():
            forget_others(name)
            install(name, pins, place)
    return place


def forget_others(name: str) -> None:
    for old in CACHE.glob(f"{name}-*"):
        shutil.rmtree(old)


def install(name: str, pins: Path, place: Path) -> None:
    python = str(place / "bin" / "python")
    failure = f"{name} cannot be installed from PyPI: check the network and pip's settings (PIP_INDEX_URL)"
    begun = say_begin(f"{name} into {place}")
    try:
        run(name, [sys.executable, "-m", "venv", str(place)], failure)
        run(name, [python, "-m", "pip", "install", "--disable-pip-version-check", "-r", str(pins)], failure)
    except Stop:
        shutil.rmtree(place, ignore_errors=True)
        raise
    (place / "complete").touch()
    say_end(name, begun)


def image(name: str) -> None:
    """Fetches an image, unless Docker has it."""
    looked = subprocess.run(["docker", "image", "inspect", name], capture_output=True, check=False)
    if looked.returncode != 0:
        begun = say_begin(name)
        run("image", ["docker", "pull", name], f"{name} cannot be pulled: check the network")
        say_end(name, begun)


def run(name: str, command: list[str], failure: str) -> None:
    log = CACHE / f"{name}.log"
    with log.open("w") as out:
        done = subprocess.run(command, env=marked(dict(os.environ)), stdout=out, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        raise Stop(f"{failure}; its words are in {log}")


def say_begin(what: str) -> float:
    print(f"Installing {what} (once, a minute or two) …", flush=True)
    return time.monotonic()


def say_end(what: str, begun: float) -> None:
    print(f"Installed {what} in {time.monotonic() - begun:.0f} s.", flush=True)
