"""The restore on a stack that may be broken afterwards: the commands an operator types, with a copy for the moment, then one
function that reads the edition from the new table, which the old one has lost by then."""

import os
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "localstack"))

import refusals  # noqa: E402
import restoring  # noqa: E402
import suspension  # noqa: E402
from places import LOCALSTACK, Stop, program  # noqa: E402
from stack import Stack  # noqa: E402

FUNCTION = "ContestAdministration"
PATIENCE = 30  # seconds


def drill(stack: Stack, api: str, token: str, edition: str) -> None:
    if os.environ.get("AWS_ENDPOINT_URL") != LOCALSTACK:
        raise Stop("a drill breaks what it is held on: it is for LocalStack alone")
    refused(lambda: restoring.restore(stack, restoring.source("copy")), "a table is restored while functions write to it")
    refused(refusals.ballots, "the ballot box is restored")
    refused(lambda: refusals.roll(stack), "the roll is restored")
    if status(api, token, edition) != 200:
        raise Stop(f"the edition {edition} is not there to begin with")
    suspension.suspend(stack, "contest")
    awaited(lambda: status(api, token, edition) != 200, "a suspended function answers")
    old = stack.contest_table
    called = restoring.restore(stack, restoring.source("copy"))
    lose(stack, old, edition)
    point(stack, stack.table(called))
    suspension.resume(stack, "contest")
    awaited(lambda: status(api, token, edition) == 200, "the edition is not read from the restored table")
    print("The contest's table was restored beside itself, and the edition is read from there.", flush=True)


def refused(act, otherwise: str) -> None:
    try:
        act()
    except Stop:
        return
    raise Stop(otherwise)


def lose(stack: Stack, table: str, edition: str) -> None:
    """Removes the edition from the old table, so that nobody can have read it there."""
    stack.client("dynamodb").delete_item(TableName=table, Key={"pk": {"S": f"EDITION#{edition}"}, "sk": {"S": "STATE"}})


def point(stack: Stack, table: str) -> None:
    """What a deployment with the printed parameters does to one function, behind its aliases, too."""
    lambdas, settings = stack.client("lambda"), stack.functions()[FUNCTION]
    name, variables = settings["FunctionName"], settings["Environment"]["Variables"]
    lambdas.update_function_configuration(
        FunctionName=name, Environment={"Variables": {**variables, "CONTEST_TABLE": table}}
    )
    updated = lambdas.get_waiter("function_updated_v2")
    updated.wait(FunctionName=name, WaiterConfig={"Delay": 1})
    # LocalStack clears a function's code away with its old configuration.
    with urllib.request.urlopen(lambdas.get_function(FunctionName=name)["Code"]["Location"], timeout=60) as code:
        lambdas.update_function_code(FunctionName=name, ZipFile=code.read())
    updated.wait(FunctionName=name, WaiterConfig={"Delay": 1})
    for alias in lambdas.list_aliases(FunctionName=name)["Aliases"]:
        version = lambdas.publish_version(FunctionName=name)["Version"]
        lambdas.get_waiter("published_version_active").wait(
            FunctionName=name, Qualifier=version, WaiterConfig={"Delay": 1}
        )
        lambdas.update_alias(FunctionName=name, Name=alias["Name"], FunctionVersion=version)


def status(api: str, token: str, edition: str) -> int:
    request = urllib.request.Request(f"{api}/editions/{edition}", headers={"Authorization": f"Bearer {token}"})
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.status
    except urllib.error.HTTPError as refusal:
        return refusal.code


def awaited(there, otherwise: str) -> None:
    for _ in range(PATIENCE):
        if there():
            return
        time.sleep(1)
    raise Stop(otherwise)


if __name__ == "__main__":
    program(lambda words: drill(Stack.deployed("uzdik"), *words))
