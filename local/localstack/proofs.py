"""That nobody removes what proves a publication: the store refuses, as S3 does."""

import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree as Xml

import deployment
from places import LOCALSTACK, Stop

LOCKED = {
    "editions/": (
        "manifest.json",
        "manifest.sig",
        "signing-key.json",
        "definition.json",
        "audit.json",
        ".tombstone.json",
        ".tombstone.sig",
    ),
    "polls/": ("poll.json", "poll.json.sig", "signing-key.json", "keys.json", "results.json", "bundle.json"),
}


def check(stack: dict[str, str]) -> None:
    """Tries to remove each locked version of publications and polls, and finds every try refused."""
    bucket = f"{LOCALSTACK}/{stack['PublicBucketName']}"
    locked = []
    for prefix, endings in LOCKED.items():
        listed = call(f"{bucket}?versions&prefix={prefix}", "GET")[1]
        found = [(key, version) for key, version in versions(listed) if key.endswith(endings)]
        if not found:
            raise Stop(f"nothing that is locked lies below {prefix} in the public bucket, so nothing shows that it is")
        locked += found
    for key, version in locked:
        where = f"{bucket}/{urllib.parse.quote(key)}?versionId={urllib.parse.quote(version)}"
        status = call(where, "DELETE")[0]
        if status != 403:
            raise Stop(f"{key} is locked and could be removed all the same (status {status})")
        if call(where, "GET")[0] != 200:
            raise Stop(f"{key} is gone, though its removal was refused")
    print(f"Nobody removes what is locked: {len(locked)} tries were refused.", flush=True)


def versions(listed: bytes) -> list[tuple[str, str]]:
    """Key and id of each version in the store's list."""
    found = []
    for element in Xml.fromstring(listed):
        if element.tag.rpartition("}")[2] == "Version":
            parts = {part.tag.rpartition("}")[2]: part.text or "" for part in element}
            found.append((parts["Key"], parts["VersionId"]))
    return found


def call(where: str, method: str) -> tuple[int, bytes]:
    request = urllib.request.Request(where, headers=deployment.signed("s3"), method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.status, reply.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()
