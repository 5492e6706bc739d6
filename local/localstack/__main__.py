"""Runs the template on LocalStack, and checks what is deployed.

`test` plays the story and stops, `up` leaves it running, `redeploy` renews one function of it; `check` and `sizes` look at
the template and the artifacts.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import check
import children
import deployment
import engine
import issuer
import java
import tools
from children import Children
from places import ISSUER, LOCALSTACK, ROOT, Stop


def test(processes: Children) -> None:
    """The whole main job against the deployed template."""
    stack = started(processes)
    environment = {
        **os.environ,
        "API": deployment.api(stack),
        "TOKENS": ISSUER,
        "MAIL": f"{LOCALSTACK}/_aws/ses",
    }
    story = processes.start(
        "story", java.program("demo", "kz.uzdik.local.demo.Demo"), environment, stdout=None, stderr=None
    )
    if story.wait() != 0:
        raise Stop(f"the story did not end well; LocalStack and the functions speak in {children.log('localstack')}")


def up(processes: Children) -> None:
    """For a developer: stays until Ctrl-C."""
    stack = started(processes)
    welcome(stack)
    while True:
        signal.pause()


def started(processes: Children) -> dict[str, str]:
    """LocalStack with the template deployed; gives the stack's outputs."""
    children.stop_orphans()
    engine.need_free(4566, 4567)
    tools.sam()
    begun = time.monotonic()

    def done(what: str) -> None:
        print(f"{time.monotonic() - begun:5.0f} s  {what}", flush=True)

    engine.start(processes)
    issuer.start(processes)
    done("LocalStack serves")
    deployment.build(processes)
    done("sam build has run")
    stack = deployment.deploy(processes)
    done("sam deploy has run")
    return stack


def welcome(stack: dict[str, str]) -> None:
    api = deployment.api(stack)
    print(f"\nUzdik is running on LocalStack.\n  API        {api}\n  contract   {api}/openapi.yaml")
    print(f"  mail       {LOCALSTACK}/_aws/ses?email=ADDRESS")
    print(f"  results    {LOCALSTACK}/{stack['PublicBucketName']}/")
    print(f"  tokens     {ISSUER}/_local/  (tokens, people)\n\nSample people and their tokens:")
    for person in issuer.people():
        print(f"  {person['sub']:<18} {person['name']}\n    {person['token']}")
    print("\nOne function anew, from another window:  make localstack-redeploy FUNCTION=UploadIntake")
    print("Ctrl-C stops it.", flush=True)


def redeploy(function: str) -> None:
    """Builds one function and puts it in place of the one that runs."""
    if not engine.healthy():
        raise Stop("LocalStack is not running: `make localstack` in another window first")
    subprocess.run([tools.sam(), "build", function], env=deployment.without_endpoint(), cwd=ROOT, check=True)
    code = ["sync", "--code", "--resource-id", function, "--stack-name", deployment.STACK]
    subprocess.run([tools.sam(), *code], env=deployment.environment(), cwd=ROOT, check=True)


def to_the_end(command: Callable[[Children], None]) -> None:
    """Runs a command and stops all it started, however it ends; Ctrl-C counts even where a shell has it ignored."""
    signs = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    for sign in signs:
        signal.signal(sign, lambda *_: sys.exit(130))
    processes = Children()
    try:
        command(processes)
    finally:
        for sign in signs:
            signal.signal(sign, signal.SIG_IGN)  # a second Ctrl-C must not stop the stopping
        processes.stop()
        engine.clean_up()


def main(arguments: list[str]) -> None:
    match arguments:
        case ["test"]:
            to_the_end(test)
        case ["up"]:
            to_the_end(up)
        case ["redeploy", function]:
            redeploy(function)
        case ["check"]:
            check.check()
        case ["sizes"]:
            check.sizes()
        case _:
            raise Stop("say `test`, `up`, `redeploy FUNCTION`, `check` or `sizes`")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Stop as stop:
        sys.exit(f"uzdik: {stop}")
    except KeyboardInterrupt:
        sys.exit(130)
