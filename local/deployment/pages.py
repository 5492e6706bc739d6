"""The pages of web/: which files they are, where they find everything, and how they get into their bucket."""

import hashlib
import json
import uuid
from pathlib import Path

# What lies beside the pages and is no page; the embedded stack leaves out the same (PageFiles).
NOT_SERVED = {"independent-client", "tests", "package.json", "verify.mjs"}
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
# A new version is seen within minutes, and a bad line need not fetch everything again at each click.
CACHE = "public, max-age=300"


def served(folder: Path) -> dict[str, bytes]:
    """The pages' files by name, with pages.json, which lists them all with their SHA-256."""
    files = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in TYPES and not NOT_SERVED & set(path.relative_to(folder).parts)
    }
    listed = [
        {"name": name, "bytes": len(files[name]), "sha256": hashlib.sha256(files[name]).hexdigest()}
        for name in sorted(files)
    ]
    return {**files, "pages.json": json.dumps({"files": listed}, indent=1).encode()}


def config(outputs: dict[str, str]) -> bytes:
    """config.json, from what the stack says of itself."""
    said = {
        "api": outputs["ApiUrl"],
        "ballots": outputs["BallotApiUrl"],
        "public": outputs["PublicAddress"],
        "issuer": outputs["SignInIssuer"],
        "client": outputs["SignInClientId"],
    }
    return json.dumps(said, indent=1).encode()


def put(client, bucket: str, files: dict[str, bytes]) -> None:
    """Puts all of them, pages last, so that none is there before what it loads; then removes what is no longer there."""
    for name in sorted(files, key=lambda one: (one.endswith(".html"), one)):
        client.put_object(
            Bucket=bucket,
            Key=name,
            Body=files[name],
            ContentType=TYPES[Path(name).suffix],
            CacheControl=CACHE,
        )
    for listed in client.get_paginator("list_objects_v2").paginate(Bucket=bucket):
        for there in listed.get("Contents", []):
            if there["Key"] not in files:
                client.delete_object(Bucket=bucket, Key=there["Key"])


def renew(client, distribution: str) -> None:
    """Has the edge ask for everything anew."""
    everything = {"Quantity": 1, "Items": ["/*"]}
    # Asked for twice, it is done twice, which harms nobody.
    reference = uuid.uuid4().hex
    client.create_invalidation(
        DistributionId=distribution, InvalidationBatch={"Paths": everything, "CallerReference": reference}
    )
