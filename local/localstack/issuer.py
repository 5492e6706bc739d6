"""The development issuer of the embedded stack, alone: LocalStack has no Cognito."""

import json
import os
import time
import urllib.error
import urllib.request

import engine
import java
from children import Children, log
from places import ISSUER, Stop

MAIN = "kz.uzdik.local.stack.IssuerMain"


def start(children: Children) -> None:
    # Functions in containers reach this machine by its other address.
    host = "0.0.0.0" if engine.docker_answers() else "127.0.0.1"
    environment = {**os.environ, "HOST": host, "PORT": ISSUER.rpartition(":")[2]}
    process = children.start("issuer", java.program("stack", MAIN), environment)
    for _ in range(100):
        if process.poll() is not None:
            break
        if people():
            return
        time.sleep(0.2)
    raise Stop(f"the development issuer does not start: its words are in {log('issuer')}")


def people() -> list[dict]:
    """Sample people with a token each; none while it does not answer."""
    try:
        with urllib.request.urlopen(f"{ISSUER}/_local/people", timeout=5) as reply:
            return json.load(reply)
    except (urllib.error.URLError, OSError):
        return []
