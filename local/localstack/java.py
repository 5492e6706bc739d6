"""What Java has to give: the JDK, the local modules' class paths, Lambda's runtime client, DynamoDB Local."""

import os
import platform
import subprocess
import zipfile
from pathlib import Path

from places import ROOT, Stop

RUNTIME_CLIENT = "aws-lambda-java-runtime-interface-client"
DYNAMODB = "software.amazon.dynamodb.services.local.main.ServerRunner"


def home() -> Path:
    """The JDK 25 that everything runs on."""
    found = subprocess.run([ROOT / "local" / "jdk25"], capture_output=True, text=True, check=False).stdout.strip()
    if not found:
        raise Stop("no JDK 25 found: install one (such as Temurin 25) or point JAVA_HOME at it")
    return Path(found)


def classpath(module: str) -> list[Path]:
    """The jars that a local module runs with, as Maven resolved them in the last build."""
    listed = ROOT / "local" / module / "target" / "classpath"
    if not listed.exists():
        raise Stop(f"{listed.relative_to(ROOT)} is missing: `make build` first")
    return [Path(entry) for entry in listed.read_text().strip().split(os.pathsep) if entry]


def program(module: str, main: str) -> list[str]:
    """The command that runs a local module's main class."""
    entries = [ROOT / "local" / module / "target" / "classes", *classpath(module)]
    return [
        str(home() / "bin" / "java"),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "-cp",
        os.pathsep.join(map(str, entries)),
        main,
    ]


def runtime_environment(place: Path) -> dict[str, str]:
    """What the process executor is told: the java command, the runtime client's jars, its native library."""
    jars = [jar for jar in classpath("localstack") if jar.suffix == ".jar"]
    client = next(jar for jar in jars if jar.name.startswith(RUNTIME_CLIENT))
    machine = "aarch_64" if platform.machine() in ("aarch64", "arm64") else "x86_64"
    with zipfile.ZipFile(client) as archive:
        native = archive.extract(f"jni/libaws-lambda-jni.linux-{machine}.so", place)
    return {
        "UZDIK_JAVA": str(home() / "bin" / "java"),
        "UZDIK_RUNTIME_CLASSPATH": os.pathsep.join(map(str, jars)),
        "UZDIK_RUNTIME_JNI": native,
    }


def put_dynamodb(libraries: Path) -> None:
    """Puts DynamoDB Local and a Java where LocalStack looks before it would download them.

    libraries: LocalStack's folder of downloaded packages
    """
    (libraries / "java").mkdir(parents=True)
    (libraries / "java" / "21").symlink_to(home())
    place = libraries / "dynamodb-local" / "2"
    jars = place / "DynamoDBLocal_lib"
    jars.mkdir(parents=True)
    for jar in classpath("stack"):
        if not jar.is_relative_to(ROOT):
            (jars / jar.name).symlink_to(jar)
    names = " ".join(f"DynamoDBLocal_lib/{jar.name}" for jar in sorted(jars.glob("*.jar")))
    manifest_jar(place / "DynamoDBLocal.jar", {"Main-Class": DYNAMODB, "Class-Path": names})
    agent = next((ROOT / "local" / "localstack" / "target").glob("*.jar"))
    (place / "ddb-local-loader-0.1.jar").symlink_to(agent)


def manifest_jar(jar: Path, attributes: dict[str, str]) -> None:
    """A jar with a manifest only."""
    lines = ["Manifest-Version: 1.0"]
    for name, value in attributes.items():
        line = f"{name}: {value}"
        lines.append(line[:70])  # a line holds 72 bytes; what follows stands on lines that begin with a space
        lines += [" " + line[start : start + 69] for start in range(70, len(line), 69)]
    with zipfile.ZipFile(jar, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", "\r\n".join(lines) + "\r\n\r\n")
