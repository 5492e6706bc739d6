"""A table as it was, made as a new one beside the one that is used. Each step is done only where it is not done yet, so a
restore that was cut off is begun again with the same words."""

import os
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import copying
import suspension
import wanted
from botocore.exceptions import ClientError
from places import Stop
from stack import Stack

LOOK = 2  # seconds


@dataclass(frozen=True)
class Source:
    """Where a table comes from: its own past, a backup, or where there is neither, itself."""

    at: datetime | None = None
    backup: str | None = None

    @property
    def mark(self) -> str:
        """What the new table is called by: the same source, the same table."""
        if self.at:
            return self.at.strftime("%Y%m%dt%H%M%S")
        return re.sub("[^a-z0-9]", "", self.backup.rpartition("/")[2].lower()) if self.backup else "copy"


def source(text: str) -> Source:
    """A moment such as 2026-11-23T10:00:00Z, the ARN of a backup, or the word copy."""
    if text == "copy":
        if "AWS_ENDPOINT_URL" not in os.environ:
            raise Stop("a copy is for stacks without recovery to a moment; on AWS say the moment: AT=2026-11-23T10:00:00Z")
        return Source()
    if text.startswith("arn:"):
        return Source(backup=text)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.utcoffset() is None:
        raise Stop(f"{text} is no moment with its zone, such as 2026-11-23T10:00:00Z")
    if at >= datetime.now(UTC):
        raise Stop(f"{text} has not been yet")
    return Source(at=at.astimezone(UTC))


def restore(stack: Stack, origin: Source) -> str:
    """Makes the table, has it be as the template wants it, and says what to deploy; gives what ContestTable is to be."""
    suspension.demand(stack, "contest")
    tables, old = stack.client("dynamodb"), stack.contest_table
    called = f"contest-{origin.mark}"
    new = stack.table(called)
    if new == old:
        raise Stop(f"{new} is the table that is used")
    if described(tables, new) is None:
        begin(tables, origin, old, new)
    active(tables, new)
    complete(tables, old, new)
    table = active(tables, new)
    recovery = tables.describe_continuous_backups(TableName=new)["ContinuousBackupsDescription"]
    differing = wanted.lacking(
        wanted.properties(), table, recovery["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]
    )
    if differing:
        raise Stop(f"{new} is not as the template wants it: {'; '.join(differing)}")
    suspension.demand(stack, "contest")
    label = table["LatestStreamLabel"]
    print(f"{new} is as the template wants it, and nobody uses it yet. Nothing else has changed. Next:\n")
    print(f"  make reconcile ON={called}     # what files know and the table does not")
    print(f'  make deploy PARAMETERS="ContestTable={called} ContestStream={label}"     # and write them into samconfig.toml')
    print("  make resume TABLE=contest")
    return called


def begin(tables: Any, origin: Source, old: str, new: str) -> None:
    print(f"making {new} from {old} …", flush=True)
    try:
        if origin.at:
            window(tables, old, origin.at)
            tables.restore_table_to_point_in_time(
                SourceTableName=old, TargetTableName=new, RestoreDateTime=origin.at, UseLatestRestorableTime=False
            )
        elif origin.backup:
            tables.restore_table_from_backup(TargetTableName=new, BackupArn=origin.backup)
        else:
            copying.copy(tables, old, new, wanted.properties())
    except ClientError as refused:
        raise Stop(f"the store does not make it: {refused}") from None


def window(tables: Any, old: str, at: datetime) -> None:
    """Stops where the table cannot be had as it was then."""
    known = tables.describe_continuous_backups(TableName=old)["ContinuousBackupsDescription"]
    kept = known.get("PointInTimeRecoveryDescription", {})
    first, last = kept.get("EarliestRestorableDateTime"), kept.get("LatestRestorableDateTime")
    if first is None or last is None:
        raise Stop(f"{old} has no recovery to a moment")
    if not first <= at <= last:
        raise Stop(f"{old} can be had as it was from {first.isoformat()} to {last.isoformat()}")


def complete(tables: Any, old: str, new: str) -> None:
    """What a restore leaves out: stream, recovery, protection, tags."""
    table, want = described(tables, new), wanted.properties()
    if wanted.view(table) is None:
        tables.update_table(
            TableName=new, StreamSpecification={"StreamEnabled": True, **want["StreamSpecification"]}
        )
        active(tables, new)
    tables.update_continuous_backups(
        TableName=new, PointInTimeRecoverySpecification=want["PointInTimeRecoverySpecification"]
    )
    if not table.get("DeletionProtectionEnabled"):
        tables.update_table(TableName=new, DeletionProtectionEnabled=True)
        active(tables, new)
    if wanted.billing(table) != want["BillingMode"]:
        tables.update_table(TableName=new, BillingMode=want["BillingMode"])
        active(tables, new)
    if not wanted.encrypted(table):
        tables.update_table(TableName=new, SSESpecification={"Enabled": True, "SSEType": "KMS"})
        active(tables, new)
    tag(tables, old, new)


def tag(tables: Any, old: str, new: str) -> None:
    """The old table's tags but AWS's own, which nobody can set."""
    before = described(tables, old)
    if before is None:
        print(f"{old} is gone, so its tags are not known: tag {new} by hand")
        return
    tags = tables.list_tags_of_resource(ResourceArn=before["TableArn"]).get("Tags", [])
    own = [one for one in tags if not one["Key"].startswith("aws:")]
    if own:
        tables.tag_resource(ResourceArn=described(tables, new)["TableArn"], Tags=own)


def active(tables: Any, name: str) -> dict:
    """The table once it and its indexes serve."""
    while True:
        table = described(tables, name)
        parts = [table, *table.get("GlobalSecondaryIndexes", [])]
        if all(part.get("TableStatus", part.get("IndexStatus")) == "ACTIVE" for part in parts):
            return table
        time.sleep(LOOK)


def described(tables: Any, name: str) -> dict | None:
    try:
        return tables.describe_table(TableName=name)["Table"]
    except tables.exceptions.ResourceNotFoundException:
        return None
