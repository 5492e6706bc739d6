"""What is deployed: its parameters, its functions, and the clients that reach it."""

from collections.abc import Iterator
from typing import Any

import boto3
from botocore.exceptions import BotoCoreError, ClientError
from places import Stop


class Stack:
    """A deployed stack by its name, in the region and account that AWS's own settings name."""

    def __init__(self, name: str, parameters: dict[str, str]) -> None:
        self.name = name
        self.parameters = parameters
        self._clients: dict[str, Any] = {}

    @classmethod
    def deployed(cls, name: str) -> "Stack":
        """The stack of this name; stops where there is none."""
        try:
            found = boto3.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
        except (BotoCoreError, ClientError) as wrong:
            raise Stop(f"the stack {name} cannot be looked at: {wrong}") from None
        return cls(name, {one["ParameterKey"]: one.get("ParameterValue", "") for one in found.get("Parameters", [])})

    @property
    def stage(self) -> str:
        return self.parameters["Stage"]

    @property
    def contest_table(self) -> str:
        """The table that the contest is kept in now."""
        return self.table(self.parameters["ContestTable"])

    def table(self, called: str) -> str:
        return f"uzdik-{self.stage}-{called}"

    def client(self, service: str) -> Any:
        if service not in self._clients:
            self._clients[service] = boto3.client(service)
        return self._clients[service]

    def functions(self) -> dict[str, dict]:
        """Each function's settings, by its logical id."""
        settings = self.client("lambda").get_function_configuration
        return {logical: settings(FunctionName=name) for logical, name in self.resources("AWS::Lambda::Function")}

    def resources(self, kind: str) -> Iterator[tuple[str, str]]:
        """Logical id and name of each resource of a kind."""
        pages = self.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=self.name)
        for page in pages:
            for one in page["StackResourceSummaries"]:
                if one["ResourceType"] == kind:
                    yield one["LogicalResourceId"], one["PhysicalResourceId"]
