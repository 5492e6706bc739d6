"""The contest's table as template.yaml wants it, and what a table lacks of that."""

from typing import Any

from places import ROOT
from samtranslator.yaml_helper import yaml_parse


def properties() -> dict[str, Any]:
    """What the template says of the table; nothing in it but its name depends on a parameter."""
    return yaml_parse((ROOT / "template.yaml").read_text())["Resources"]["Contest"]["Properties"]


def lacking(wanted: dict, table: dict, recovery: str) -> list[str]:
    """How a table differs from what is wanted, a line each; `recovery` is the state of point-in-time recovery."""
    compared = {
        "keys": (by_name(wanted["KeySchema"], "KeyType"), by_name(table["KeySchema"], "KeyType")),
        "key attributes": (
            by_name(wanted["AttributeDefinitions"], "AttributeType"),
            by_name(table["AttributeDefinitions"], "AttributeType"),
        ),
        "indexes": (indexes(wanted), indexes(table)),
        "billing": (wanted["BillingMode"], billing(table)),
        "stream": (wanted["StreamSpecification"]["StreamViewType"], view(table)),
        "encryption": (wanted["SSESpecification"]["SSEEnabled"], encrypted(table)),
        "protection": (wanted["DeletionProtectionEnabled"], table.get("DeletionProtectionEnabled", False)),
        "point-in-time recovery": (
            wanted["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"],
            recovery == "ENABLED",
        ),
    }
    return [f"{what}: {have} and not {want}" for what, (want, have) in compared.items() if want != have]


def by_name(listed: list[dict], value: str) -> dict[str, str]:
    return {one["AttributeName"]: one[value] for one in listed}


def indexes(table: dict) -> dict[str, tuple]:
    return {
        one["IndexName"]: (by_name(one["KeySchema"], "KeyType"), one["Projection"]["ProjectionType"])
        for one in table.get("GlobalSecondaryIndexes", [])
    }


def view(table: dict) -> str | None:
    stream = table.get("StreamSpecification", {})
    return stream.get("StreamViewType") if stream.get("StreamEnabled") else None


def billing(table: dict) -> str | None:
    return table.get("BillingModeSummary", {}).get("BillingMode")


def encrypted(table: dict) -> bool:
    return table.get("SSEDescription", {}).get("Status") == "ENABLED"
