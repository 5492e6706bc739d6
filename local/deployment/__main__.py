"""Deploys what was built, checks what then answers, and takes it back.

`build`, `deploy CONFIG [Name=value …]`, `pages CONFIG`, `rollback CONFIG [DIGEST]`, `canary CONFIG PERCENT`; CONFIG is an environment of
samconfig.toml, and AWS is asked as the environment says (AWS_PROFILE, AWS_ENDPOINT_URL …).
"""

import os
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "localstack"))

import artifacts  # noqa: E402
import canary  # noqa: E402
import digest  # noqa: E402
import pages  # noqa: E402
import rollback  # noqa: E402
import settings  # noqa: E402
import soundness  # noqa: E402
import tools  # noqa: E402
import versions  # noqa: E402
from places import ROOT, Stop, program  # noqa: E402
from settings import Settings  # noqa: E402

BUILD = ROOT / ".aws-sam" / "build"


def build() -> None:
    run("sam build failed", tools.sam(), "build")


def deploy(chosen: Settings, said: list[str]) -> None:
    if not BUILD.is_dir():
        raise Stop("nothing is built: sam build first")
    built = artifacts.digests(BUILD)
    code = digest.of(digest.template(ROOT), chosen.overrides, built)
    settings.demand_kept(in_force(chosen), chosen.overrides, said)
    overrides = [*chosen.overrides, f"{settings.DIGEST}={code}"]
    unchanged = ["--no-fail-on-empty-changeset"]
    run("sam deploy failed", tools.sam(), "deploy", "--config-env", chosen.config, *unchanged, "--parameter-overrides", *overrides)
    client, functions = client_of(chosen)
    rollback.forward(client, functions, code)
    soundness.check(client, functions, code, built, snapshots="OnAws=false" not in chosen.overrides)
    put_pages(chosen)


def put_pages(chosen: Settings) -> None:
    """The pages, where the stack has a place for them; after everything that they ask is in force."""
    account = session(chosen)
    stack = account.client("cloudformation").describe_stacks(StackName=chosen.stack)["Stacks"][0]
    outputs = {one["OutputKey"]: one["OutputValue"] for one in stack.get("Outputs", [])}
    if "PagesBucketName" in outputs:
        store = account.client("s3")
        files = {**pages.served(ROOT / "web"), "config.json": pages.config(outputs)}
        pages.put(store, outputs["PagesBucketName"], files)
        pages.renew(account.client("cloudfront"), outputs["PagesSiteId"])
        print(f"{len(files)} files of pages are at {outputs['PagesAddress']}.", flush=True)


def in_force(chosen: Settings) -> dict[str, str]:
    """The parameters of the stack as it is; none before the first deployment."""
    from botocore.exceptions import ClientError

    try:
        stack = session(chosen).client("cloudformation").describe_stacks(StackName=chosen.stack)["Stacks"][0]
    except ClientError as refused:
        if "does not exist" in str(refused):
            return {}
        raise Stop(f"the stack {chosen.stack} cannot be looked at: {refused}") from None
    return {one["ParameterKey"]: one.get("ParameterValue", "") for one in stack.get("Parameters", [])}


def client_of(chosen: Settings) -> tuple:
    account = session(chosen)
    return account.client("lambda"), versions.public(account.client("cloudformation"), chosen.stack)


def session(chosen: Settings):
    import boto3

    return boto3.Session(region_name=chosen.region, profile_name=chosen.profile)


def run(failure: str, *command: object) -> None:
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0"}
    if subprocess.run([str(word) for word in command], cwd=ROOT, env=environment, check=False).returncode != 0:
        raise Stop(failure)


def main(arguments: list[str]) -> None:
    tools.with_boto3(Path(__file__).resolve().parent)
    match arguments:
        case ["build"]:
            build()
        case ["deploy", config, *said]:
            deploy(settings.of(config, said), said)
        case ["pages", config]:
            put_pages(settings.of(config, []))
        case ["rollback", config, *to]:
            client, functions = client_of(settings.of(config, []))
            rollback.roll_back(client, functions, "".join(to))
        case ["canary", config, percent]:
            client, functions = client_of(settings.of(config, []))
            canary.share(client, functions, percent)
        case _:
            raise Stop("say `build`, `deploy CONFIG`, `pages CONFIG`, `rollback CONFIG [DIGEST]` or `canary CONFIG PERCENT`")


if __name__ == "__main__":
    program(main)
