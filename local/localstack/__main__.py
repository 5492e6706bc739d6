"""Runs the template on LocalStack, and checks what is deployed.

`install` fetches what the others need, `ready` clears the way as well, `test` plays the story and stops, `up` leaves it running, `redeploy`
renews one function of it; `template`, `sizes` and `builds` look at the template and the artifacts.
"""

import os
import shutil
import signal
import subprocess
import time

import check
import children
import deployment
import engine
import issuer
import java
import letters
import proofs
import releases
import scanner
import template_check
import tools
from children import Children, to_the_end
from places import ISSUER, LOCALSTACK, ROOT, Stop, program


def test(processes: Children) -> None:
    """The whole main job against the deployed template."""
    stack = started(processes)
    check.look()
    environment = {
        **os.environ,
        "API": deployment.api(stack),
        "TOKENS": ISSUER,
        "MAIL": f"{LOCALSTACK}/_aws/ses",
        "BALLOT_BOX": deployment.api(stack, "BallotApiId"),
        "PUBLIC_FILES": stack["PublicAddress"] + "/",
    }
    story = processes.start(
        "story", java.program("demo", "kz.uzdik.local.demo.Demo"), environment, stdout=None, stderr=None
    )
    if story.wait() != 0:
        raise Stop(f"the story did not end well; LocalStack and the functions speak in {children.log('localstack')}")
    proofs.check(stack)
    letters.replay(stack, "best-2020")
    verify(environment["PUBLIC_FILES"])
    releases.check(processes, stack)
    restore(stack)


def restore(stack: dict[str, str]) -> None:
    """Comes last: it leaves the stack with half a table."""
    token = next(person["token"] for person in issuer.people() if person["sub"] == "agency-officer")
    command = [tools.sam().parent / "python", ROOT / "local" / "restore" / "drill.py", deployment.api(stack), token, "best-2020"]
    if subprocess.run(command, env=children.marked(deployment.environment()), check=False).returncode != 0:
        raise Stop("the drill of a restore failed")


def verify(public_files: str) -> None:
    """The poll's folder and the edition's as anybody checks them, where there is a Node."""
    node = shutil.which("node")
    if node is None:
        print("No Node here, so what was published is not verified.")
        return
    for folder in (f"{public_files}polls/best-2020.residents/", f"{public_files}editions/best-2020/"):
        if subprocess.run([node, ROOT / "web" / "recount" / "verify.mjs", folder], check=False).returncode != 0:
            raise Stop(f"what is published at {folder} is not sound")


def up(processes: Children) -> None:
    """For a developer: stays until Ctrl-C."""
    stack = started(processes)
    welcome(stack)
    while True:
        signal.pause()


def ready(processes: Children) -> None:
    engine.make_way(processes)
    engine.install()


def install() -> None:
    """Everything that the commands here fetch, so that it is there when they begin."""
    engine.install()
    tools.environment("checkov")


def started(processes: Children) -> dict[str, str]:
    """LocalStack with the template deployed; gives the stack's outputs."""
    ready(processes)
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
    letters.tell(stack)
    scanner.start(processes, stack)
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


def redeploy(processes: Children, function: str) -> None:
    """Builds one function and puts it in place of the one that runs."""
    known = deployment.functions()
    if function not in known:
        raise Stop(f"no function {function!r}: say FUNCTION= and one of {', '.join(known)}")
    if not engine.healthy() or not deployment.outputs():
        raise Stop("nothing is deployed: `make localstack` in another window first, until it says that Uzdik is running")
    begun = time.monotonic()
    deployment.renew(processes, function)
    print(f"{function} runs anew, after {time.monotonic() - begun:.0f} s.")


def main(arguments: list[str]) -> None:
    match arguments:
        case ["install"]:
            install()
        case ["ready"]:
            to_the_end(ready)
        case ["test"]:
            to_the_end(test)
        case ["up"]:
            to_the_end(up)
        case ["redeploy", function]:
            to_the_end(lambda processes: redeploy(processes, function))
        case ["builds"]:
            to_the_end(lambda _: check.builds())
        case ["template"]:
            to_the_end(lambda _: template_check.check())
        case ["restoring"]:
            to_the_end(lambda _: check.restoring())
        case ["sizes"]:
            to_the_end(lambda _: check.sizes())
        case _:
            raise Stop("say `ready`, `test`, `up`, `redeploy FUNCTION`, `template`, `sizes`, `restoring` or `builds`")


if __name__ == "__main__":
    program(main)
