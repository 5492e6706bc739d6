"""The public functions of a stack, the versions each has, and which of them answers."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from places import Stop

ALIAS = "live"
PING = b'{"ping":true}'
AWAKE = {"awake": True}
# A version that slept is made ready again within minutes.
PATIENCE = 600


@dataclass(frozen=True)
class Function:
    """A public function.

    logical: its name in the template
    name: its name in this account
    """

    logical: str
    name: str


@dataclass(frozen=True)
class Version:
    """A published version; of one deployment all have the same digest, and none where `make deploy` did not deploy."""

    number: int
    digest: str


@dataclass(frozen=True)
class Answers:
    """Where an alias points.

    more: another version with its share of the calls, from 0 to 1
    revision: of the alias, so that nobody's change of it is overwritten unseen
    """

    number: int
    more: dict[int, float]
    revision: str


def public(cloudformation, stack: str) -> list[Function]:
    """The functions that have an alias, by their names."""
    pages = cloudformation.get_paginator("list_stack_resources").paginate(StackName=stack)
    resources = [one for page in pages for one in page["StackResourceSummaries"]]
    found = [
        Function(one["LogicalResourceId"].removesuffix(f"Alias{ALIAS}"), one["PhysicalResourceId"].split(":")[6])
        for one in resources
        if one["ResourceType"] == "AWS::Lambda::Alias"
    ]
    if not found:
        raise Stop(f"the stack {stack} has no public function")
    return sorted(found, key=lambda one: one.logical)


def published(client, function: Function) -> list[Version]:
    """All versions, oldest first."""
    pages = client.get_paginator("list_versions_by_function").paginate(FunctionName=function.name)
    versions = [one for page in pages for one in page["Versions"] if one["Version"] != "$LATEST"]
    return sorted(
        (Version(int(one["Version"]), one.get("Description", "")) for one in versions), key=lambda one: one.number
    )


def answering(client, function: Function) -> Answers:
    alias = client.get_alias(FunctionName=function.name, Name=ALIAS)
    more = (alias.get("RoutingConfig") or {}).get("AdditionalVersionWeights") or {}
    return Answers(
        int(alias["FunctionVersion"]), {int(number): share for number, share in more.items()}, alias["RevisionId"]
    )


def table(client, function: Function, number: int | str = "$LATEST") -> str:
    """Which table of the contest a version knows; empty for none."""
    settings = client.get_function_configuration(FunctionName=function.name, Qualifier=str(number))
    return settings.get("Environment", {}).get("Variables", {}).get("CONTEST_TABLE", "")


def point(client, function: Function, seen: Answers, number: int, more: dict[int, float] | None = None) -> None:
    """Has these versions answer; fails when somebody else has moved the alias since it was seen."""
    client.update_alias(
        FunctionName=function.name,
        Name=ALIAS,
        FunctionVersion=str(number),
        RoutingConfig={"AdditionalVersionWeights": {str(other): share for other, share in (more or {}).items()}},
        RevisionId=seen.revision,
    )


def wake(client, function: Function, number: int | str, pause: Callable[[float], None] = time.sleep) -> None:
    """Waits until a version answers the clock's ping; one that slept wakes when it is called."""
    waited = 0.0
    while True:
        try:
            reply = client.invoke(FunctionName=function.name, Qualifier=str(number), Payload=PING)
            if "FunctionError" not in reply and json.loads(reply["Payload"].read()) == AWAKE:
                return
            raise Stop(f"version {number} of {function.logical} does not answer the ping")
        except (client.exceptions.SnapStartNotReadyException, client.exceptions.ResourceConflictException):
            if waited >= PATIENCE:
                raise Stop(f"version {number} of {function.logical} is not ready after {PATIENCE} s") from None
            pause(5)
            waited += 5


def each(functions: Iterable[Function], act: Callable[[Function], object]) -> dict[Function, object]:
    """Does something for each function, some at once; the first failure comes out when all are through."""
    listed = list(functions)
    with ThreadPoolExecutor(8) as pool:
        return dict(zip(listed, pool.map(act, listed)))
