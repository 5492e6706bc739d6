"""Where things lie, and how the one line is said when something cannot go on."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "uzdik"
LOGS = ROOT / "target" / "localstack"

REGION = "eu-central-1"
LOCALSTACK = "http://127.0.0.1:4566"
ISSUER = "http://127.0.0.1:4567"


class Stop(Exception):
    """Something cannot go on; its text is one line that says why and what to do."""


def program(main: Callable[[list[str]], None]) -> None:
    """Does what was typed; what stops it is said in one line."""
    try:
        main(sys.argv[1:])
    except Stop as stop:
        sys.exit(f"uzdik: {stop}")
    except KeyboardInterrupt:
        sys.exit(130)
