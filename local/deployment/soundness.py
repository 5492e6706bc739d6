"""That what answers is what was built: every public alias, version by version."""

import hashlib
import io
import urllib.request
import zipfile
from base64 import b64encode
from collections.abc import Iterator

import artifacts
import versions
from places import Stop
from versions import Function

SAME = (
    "CodeSha256",
    "Description",
    "Runtime",
    "Handler",
    "Role",
    "MemorySize",
    "Timeout",
    "Environment",
    "Architectures",
    "Layers",
    "EphemeralStorage",
    "LoggingConfig",
)


def check(client, functions: list[Function], digest: str, built: dict[str, str], snapshots: bool = True) -> None:
    """Prints a line for each fault, and fails when there is one.

    built: the digest of each function's artifact
    snapshots: whether the place makes them; LocalStack makes none
    """
    found = versions.each(functions, lambda one: list(faults(client, one, digest, built, snapshots)))
    lines = [f"{one.logical}: {fault}" for one, each in found.items() for fault in each]
    for line in lines:
        print(line, flush=True)
    if lines:
        raise Stop("what answers is not what was built")
    print(f"All {len(functions)} public functions answer by {digest[:12]}, as it was built.", flush=True)


def faults(client, function: Function, digest: str, built: dict[str, str], snapshots: bool) -> Iterator[str]:
    answers = versions.answering(client, function)
    if answers.more:
        yield f"version {answers.number} answers with others beside it: {answers.more}"
    live = client.get_function(FunctionName=function.name, Qualifier=versions.ALIAS)
    now, last = live["Configuration"], client.get_function_configuration(FunctionName=function.name)
    for name in SAME:
        if now.get(name) != last.get(name):
            yield f"version {answers.number} has another {name} than what was deployed last"
    if not now.get("Description", "").endswith(digest):
        yield f"version {answers.number} is not of this deployment"
    if now.get("State") != "Active":
        yield f"version {answers.number} is {now.get('State')}: {now.get('StateReason', 'nobody says why')}"
    if snapshots and now.get("SnapStart", {}).get("OptimizationStatus") != "On":
        yield f"version {answers.number} has no snapshot"
    yield from code_faults(live, built.get(function.logical))


def code_faults(live: dict, artifact: str | None) -> Iterator[str]:
    archive = fetched(live["Code"]["Location"])
    if b64encode(hashlib.sha256(archive).digest()).decode() != live["Configuration"]["CodeSha256"]:
        yield "its code has another digest than Lambda says"
    if contents(archive) != artifact:
        yield "its code is not the artifact that was built"


def fetched(where: str) -> bytes:
    with urllib.request.urlopen(where, timeout=120) as reply:
        return reply.read()


def contents(archive: bytes) -> str:
    """The digest of an archive's files, as artifacts.digest makes it of a folder."""
    with zipfile.ZipFile(io.BytesIO(archive)) as held:
        names = sorted((one.filename for one in held.infolist() if not one.is_dir()), key=lambda one: one.split("/"))
        return artifacts.digest_of((name, held.read(name)) for name in names)
