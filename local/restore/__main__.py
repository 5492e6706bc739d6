"""Restores a table of a deployed stack, and keeps it still meanwhile.

`suspend TABLE` has nobody write to a table, `resume TABLE` lets them again, `restore TABLE AT` makes a table as it was at
a moment and says what to deploy, `places` says where things lie; docs/operations.md tells when to do what. TABLE is contest, roll or ballots.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent / "localstack"))

import tools  # noqa: E402
from places import Stop, program  # noqa: E402

USAGE = "say `suspend TABLE`, `resume TABLE`, `restore contest AT`, `restore contest BACKUP-ARN` or `restore contest copy`"


def main(arguments: list[str]) -> None:
    tools.with_boto3(HERE)
    import refusals
    import restoring
    import suspension
    from stack import Stack

    stack = Stack.deployed(os.environ.get("STACK") or "uzdik")
    match arguments:
        case ["suspend", table]:
            suspension.suspend(stack, table)
        case ["resume", table]:
            suspension.resume(stack, table)
        case ["restore", "contest", source] if source:
            restoring.restore(stack, restoring.source(source))
        case ["places", called]:
            places_of(stack, called)
        case ["restore", "roll", *_]:
            refusals.roll(stack)
        case ["restore", "ballots", *_]:
            refusals.ballots()
        case _:
            raise Stop(USAGE)


BUCKETS = {
    "PUBLIC_BUCKET": "PublicBucket",
    "DOSSIER_BUCKET": "DossierBucket",
    "DEFINITION_BUCKET": "DefinitionBucket",
    "PAPER_BUCKET": "PaperBucket",
}


def places_of(stack, called: str) -> None:
    """Prints where things lie, as variables; `called` is the table's name behind the stage, or empty for the one in use."""
    print(f"CONTEST_TABLE={stack.table(called) if called else stack.contest_table}")
    buckets = dict(stack.resources("AWS::S3::Bucket"))
    for variable, logical in BUCKETS.items():
        print(f"{variable}={buckets[logical]}")


if __name__ == "__main__":
    program(main)
