"""What `sam build` made: how big it is, what it holds, and that the same sources make the same."""

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from places import HERE, Stop

CLIENTS = {"dynamodb", "s3", "ses", "kms", "sqs"}
# What Lambda's own pollers do with a function's role, not the function.
OF_POLLERS = {
    "dynamodb": {"GetRecords", "GetShardIterator", "DescribeStream", "ListStreams"},
    "sqs": {"ReceiveMessage", "DeleteMessage", "GetQueueAttributes"},
}
NEVER = re.compile(r"junit|assertj|archunit|mockito|DynamoDBLocal|sqlite4java|s3proxy|elasticmq|uzdik-local|tests\.jar|"
                   r"netty-nio|apache-client|apache5-client|swagger|slf4j-simple|nimbus")


def functions(build: Path) -> list[Path]:
    """The artifacts' folders by name."""
    return sorted(folder for folder in build.iterdir() if (folder / "lib").is_dir())


def files(artifact: Path) -> list[Path]:
    return sorted(file for file in artifact.rglob("*") if file.is_file())


def digest(artifact: Path) -> str:
    """One digest of all files' names and contents."""
    return digest_of((str(file.relative_to(artifact)), file.read_bytes()) for file in files(artifact))


def digest_of(named: Iterable[tuple[str, bytes]]) -> str:
    """One digest of names and contents, in this order."""
    whole = hashlib.sha256()
    for name, content in named:
        whole.update(f"{name}\0".encode() + hashlib.sha256(content).digest())
    return whole.hexdigest()


def digests(build: Path) -> dict[str, str]:
    return {artifact.name: digest(artifact) for artifact in functions(build)}


def zipped_kb(artifact: Path) -> int:
    """What the archive weighs that goes to Lambda."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
        for file in files(artifact):
            target.write(file, file.relative_to(artifact))
    return -(-len(archive.getvalue()) // 1000)


def check_sizes(build: Path) -> None:
    """Prints each archive's size beside its budget; says which have outgrown it."""
    lines = (HERE / "sizes.txt").read_text().splitlines()
    budget = {name: int(most) for name, most in (line.split() for line in lines if line and not line.startswith("#"))}
    outgrown = []
    for artifact in functions(build):
        size, most = zipped_kb(artifact), budget.get(artifact.name, 0)
        print(f"{artifact.name:<22} {size:>7} KB of {most:>7}", flush=True)
        if size > most:
            outgrown.append(artifact.name)
    if outgrown:
        raise Stop(f"bigger than local/localstack/sizes.txt allows: {', '.join(outgrown)}")


def check_contents(build: Path, rights: dict[str, set[str]]) -> None:
    """Each artifact holds the SDK clients that its function's rights name, and nothing of tests and emulators.

    rights: the actions of each function's role
    """
    for artifact in functions(build):
        jars = {jar.name for jar in (artifact / "lib").glob("*.jar")}
        strange = sorted(jar for jar in jars if NEVER.search(jar))
        if strange:
            raise Stop(f"{artifact.name} holds what no function uses: {', '.join(strange)}")
        held = {client for client in CLIENTS if any(re.match(rf"{client}-\d", jar) for jar in jars)}
        used = used_clients(rights[artifact.name])
        if held != used:
            raise Stop(f"{artifact.name} holds the SDK clients {sorted(held)}, but its role's rights are of {sorted(used)}")


def used_clients(actions: set[str]) -> set[str]:
    named = (action.split(":") for action in actions)
    return {service for service, act in named if service in CLIENTS and act not in OF_POLLERS.get(service, ())}
