"""For stacks that have no recovery to a moment, as LocalStack: all items, put into a new table of the same shape."""

from typing import Any

SHAPE = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
AT_ONCE = 25  # items; the most that one call puts


def copy(tables: Any, old: str, new: str, properties: dict) -> None:
    """Makes the table without a stream, as a restore does, and fills it; a copy that was cut off must be removed first."""
    tables.create_table(
        TableName=new,
        SSESpecification={"Enabled": True, "SSEType": "KMS"},
        **{part: properties[part] for part in SHAPE},
    )
    tables.get_waiter("table_exists").wait(TableName=new, WaiterConfig={"Delay": 1})
    items = [item for page in tables.get_paginator("scan").paginate(TableName=old, ConsistentRead=True) for item in page["Items"]]
    for begin in range(0, len(items), AT_ONCE):
        left = {new: [{"PutRequest": {"Item": item}} for item in items[begin : begin + AT_ONCE]]}
        while left:
            left = tables.batch_write_item(RequestItems=left).get("UnprocessedItems") or {}
    print(f"{len(items)} items are copied.", flush=True)
