"""The template by itself: valid, within CloudFormation's limits, and nothing in it that checkov finds and nobody explains."""

import json
import subprocess

import deployment
import tools
from children import marked
from places import HERE, ROOT, Stop

TEMPLATE = ROOT / "template.yaml"
# CloudFormation takes 500. A route costs one (SAM gives each a permission), so what is left is room for the routes of
# years to come; whoever comes here again moves a function with its routes into a nested stack.
MOST_RESOURCES = 450


def check() -> None:
    valid()
    counted()
    explained()


def valid() -> None:
    told([tools.sam(), "validate", "--lint"], "sam validate --lint failed")
    print("The template is valid.", flush=True)


def counted() -> None:
    """How many resources CloudFormation sees, once SAM has made the functions' permissions and roles of them."""
    python = tools.sam().parent / "python"
    number = int(told([python, "-P", HERE / "transformed.py", TEMPLATE], "SAM cannot transform the template"))
    if number >= MOST_RESOURCES:
        raise Stop(f"the template comes to {number} resources, and may come to fewer than {MOST_RESOURCES}")
    print(f"It comes to {number} resources.", flush=True)


def explained() -> None:
    """Each finding is mended, or explained in the Metadata of the resource it concerns."""
    command = [tools.environment("checkov") / "bin" / "checkov", "--file", TEMPLATE, "--framework", "cloudformation"]
    command += ["--compact", "--quiet", "--skip-download", "--soft-fail", "--output", "json"]
    found = json.loads(told(command, "checkov failed"))
    for finding in found["results"]["failed_checks"]:
        print(f"{finding['check_id']} {finding['resource']}: {finding['check_name']}", flush=True)
    summary = found["summary"]
    if summary["failed"] or summary["parsing_errors"] or not summary["passed"]:
        raise Stop("checkov finds what nobody has explained: mend it, or say why not in the resource's Metadata")
    print(f"Checkov: {summary['passed']} checks pass, {summary['skipped']} are explained where they stand.", flush=True)


def told(command: list, failure: str) -> str:
    words = [str(word) for word in command]
    environment = marked(deployment.without_endpoint())
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout, done.stderr)
        raise Stop(failure)
    return done.stdout
