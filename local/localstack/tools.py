"""SAM CLI and LocalStack, each in a virtual environment outside the tree, kept while its pins stay the same."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from places import CACHE, HERE, Stop


def sam() -> Path:
    """The SAM CLI."""
    return environment("sam") / "bin" / "sam"


def localstack_python() -> Path:
    """The Python that has LocalStack."""
    return environment("localstack") / "bin" / "python"


def environment(name: str) -> Path:
    """The virtual environment of a pins file, installed if it is not there yet."""
    pins = HERE / "pins" / f"{name}.txt"
    digest = hashlib.sha256(pins.read_bytes() + sys.version.encode()).hexdigest()[:12]
    place = CACHE / f"{name}-{digest}"
    if not (place / "complete").exists():
        forget_others(name)
        install(name, pins, place)
    return place


def forget_others(name: str) -> None:
    for old in CACHE.glob(f"{name}-*"):
        shutil.rmtree(old)


def install(name: str, pins: Path, place: Path) -> None:
    print(f"Installing {name} into {place} (once, a minute or two) …", flush=True)
    log = CACHE / f"{name}.log"
    CACHE.mkdir(parents=True, exist_ok=True)
    with log.open("w") as out:
        for command in (
            [sys.executable, "-m", "venv", str(place)],
            [str(place / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check", "-r", str(pins)],
        ):
            if subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, check=False).returncode != 0:
                shutil.rmtree(place, ignore_errors=True)
                raise Stop(f"{name} cannot be installed from PyPI: check the network or PIP_INDEX_URL; pip's words are in {log}")
    (place / "complete").touch()
