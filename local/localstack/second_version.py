"""Publishes another version of each public function, as a deployment does, and has it answer; run by the Python that has
boto3. With `gone`: finds that none of those answers."""

import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "deployment"))

import boto3  # noqa: E402
import versions  # noqa: E402
from deployment import STACK  # noqa: E402

SECOND = "2" * 64


def publish(function: versions.Function) -> None:
    client.update_function_configuration(FunctionName=function.name, Description=SECOND)
    client.get_waiter("function_updated_v2").wait(FunctionName=function.name, WaiterConfig={"Delay": 1})
    number = int(client.publish_version(FunctionName=function.name)["Version"])
    client.get_waiter("published_version_active").wait(
        FunctionName=function.name, Qualifier=str(number), WaiterConfig={"Delay": 1}
    )
    versions.point(client, function, versions.answering(client, function), number)


def first(function: versions.Function) -> None:
    number = versions.answering(client, function).number
    second = [one.number for one in versions.published(client, function) if one.digest == SECOND]
    if not second or number >= second[0]:
        sys.exit(f"{function.logical} answers by version {number}, the second one is {second}")


client = boto3.client("lambda", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
functions = versions.public(boto3.client("cloudformation"), STACK)
versions.each(functions, first if sys.argv[1:] == ["gone"] else publish)
