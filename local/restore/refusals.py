"""Why the roll and the ballot box are not restored, and what to do instead; docs/operations.md has it step by step."""

import json
from collections.abc import Iterator

import suspension
from botocore.exceptions import ClientError
from places import Stop
from stack import Stack

# From the freeze on the roll is in force; what a person got since stands in it and nowhere else.
IN_FORCE = ("frozen", "keyed", "closing")


def ballots() -> None:
    raise Stop(
        "the ballot box is never restored: while a poll takes ballots nothing copies it, so there is nothing to restore"
        " from, and after the count the published ledgers hold every ballot (docs/operations.md, When the box is lost)"
    )


def roll(stack: Stack) -> None:
    """Says how things stand, and stops: no record but the roll itself says who has got a credential."""
    open_polls = list(in_force(stack))
    if not open_polls:
        raise Stop(
            "the roll is not restored: no poll uses one now, so bring the roll's file again"
            " (POST /polls/{poll}/rolls); a restore would bring back times that marks have removed"
        )
    for poll in open_polls:
        print(f"{poll['plan']['poll']}: {poll['phase']}")
        for district, issued in turnout(stack, poll["plan"]["poll"]).items():
            print(f"  {district}: {'some, fewer than K' if issued is None else issued} had got a credential")
    running = suspension.still_running(stack, "roll")
    if running:
        print(f"Credentials may still be given: {', '.join(running)}. First of all: make suspend TABLE=roll")
    else:
        print("No credential is given: what knows the roll is suspended.")
    raise Stop(
        "the roll of a poll in force is never restored: whoever got a credential after the copy could get a second one, and"
        " nothing else says who they are. Its districts are to be annulled (docs/operations.md, When the roll is lost)"
    )


def in_force(stack: Stack) -> Iterator[dict]:
    """The polls whose rolls are in force."""
    pages = stack.client("dynamodb").get_paginator("query").paginate(
        TableName=stack.contest_table,
        KeyConditionExpression="pk = :polls",
        ExpressionAttributeValues={":polls": {"S": "POLL#polls"}},
        ConsistentRead=True,
    )
    for page in pages:
        for item in page["Items"]:
            poll = json.loads(item["state"]["S"])
            if poll["phase"] in IN_FORCE:
                yield poll


def turnout(stack: Stack, poll: str) -> dict[str, int | None]:
    """How many credentials each district had when that was last published; nothing where it never was."""
    bucket = dict(stack.resources("AWS::S3::Bucket"))["PublicBucket"]
    try:
        read = stack.client("s3").get_object(Bucket=bucket, Key=f"polls/{poll}/turnout.json")
    except ClientError:
        return {}
    return json.loads(read["Body"].read())["districts"]
