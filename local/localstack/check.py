"""The slower checks of what is deployed."""

import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import artifacts
import deployment
import tools
from children import marked
from places import ROOT, Stop

BUILD = Path(".aws-sam") / "build"
# A line of shared/domain, and what it says after the change.
SOURCE = Path("shared/domain/src/main/java/kz/uzdik/domain/territory/Kato.java")
CLASS = "kz/uzdik/domain/territory/Kato.class"
WORDS = "Kato.class is of this build"


def builds() -> None:
    """That artifacts follow from the sources alone, and from all of them."""
    build(ROOT)
    look()
    with tempfile.TemporaryDirectory(prefix="uzdik-check-") as folder:
        copy = Path(folder)
        copy_sources(copy)
        same_elsewhere(copy)
        fresh(copy)


def sizes() -> None:
    """Builds what is deployed, and looks at it."""
    build(ROOT)
    look()


def look() -> None:
    """Prints the sizes of the archives that were built last beside their budget, and looks into them."""
    artifacts.check_contents(ROOT / BUILD, rights())
    print("Each artifact holds what its function uses.", flush=True)
    artifacts.check_sizes(ROOT / BUILD)


def restoring() -> None:
    """The tests of the restore, by the Python that has an account in memory."""
    command = [str(tools.localstack_python()), "-m", "unittest", "discover", "-s", "local/restore/tests"]
    done = subprocess.run(command, cwd=ROOT, env=marked(deployment.without_endpoint()), check=False)
    if done.returncode != 0:
        raise Stop("the tests of local/restore fail")


def same_elsewhere(copy: Path) -> None:
    """The same sources make the same artifacts: in another folder, from nothing."""
    build(copy)
    here, there = artifacts.digests(ROOT / BUILD), artifacts.digests(copy / BUILD)
    if here != there:
        raise Stop(f"two builds of the same sources differ: {', '.join(name for name in here if here[name] != there.get(name))}")
    print("Two builds of the same sources are identical.", flush=True)


def fresh(copy: Path) -> None:
    """One line of shared/domain changes, and every artifact of the next build has it."""
    source = copy / SOURCE
    text = source.read_text()
    changed = re.sub(r'"[^"\n]+"', f'"{WORDS}"', text, count=1)
    if changed == text:
        raise Stop(f"{SOURCE} has no text to change: name another line in local/localstack/check.py")
    source.write_text(changed)
    build(copy)
    stale = [artifact.name for artifact in artifacts.functions(copy / BUILD) if WORDS not in domain_class(artifact)]
    if stale:
        raise Stop(f"a change in shared/domain has not reached {', '.join(stale)}")
    print("A change in shared/domain reaches every artifact.", flush=True)


def domain_class(artifact: Path) -> str:
    with zipfile.ZipFile(artifact / "lib" / "uzdik-domain-1.jar") as jar:
        return jar.read(CLASS).decode("latin-1")


def rights() -> dict[str, set[str]]:
    """The actions that each function's role is allowed, as the template writes them, or may be given in time."""
    parts = re.split(r"^  (\w+):$", (ROOT / "template.yaml").read_text(), flags=re.MULTILINE)
    written = dict(zip(parts[1::2], parts[2::2]))
    allowed: dict[str, set[str]] = {}
    for name, text in written.items():
        # A role with a boundary gets some of its rights by people's decision; the boundary says the most.
        function = re.sub(r"(Role|Boundary)$", "", name)
        if function != name:
            actions = re.findall(r"\b[a-z0-9]+:[A-Z]\w+", " ".join(actions_of(text)))
            allowed.setdefault(function, set()).update(actions)
    return allowed


def actions_of(role: str) -> list[str]:
    return re.findall(r"Action: (.*)", role)


def build(folder: Path) -> None:
    sam(folder, "build")


def sam(folder: Path, *words: str) -> None:
    command = [str(tools.sam()), *words]
    done = subprocess.run(
        command, cwd=folder, env=marked(deployment.without_endpoint()), capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        print(done.stdout, done.stderr)
        raise Stop(f"sam {' '.join(words)} failed")


def copy_sources(copy: Path) -> None:
    """The files that git knows or would take, as they are now."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
