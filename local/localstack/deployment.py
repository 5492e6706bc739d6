"""The template on LocalStack: built and deployed by SAM CLI, as on AWS."""

import json
import os
import subprocess
import tomllib
import urllib.parse
import urllib.request

import engine
import tools
from children import Children
from places import ISSUER, LOCALSTACK, REGION, ROOT, Stop

STACK = "uzdik"
SENDER = "uzdik@localhost.kz"


def environment() -> dict[str, str]:
    """What SAM CLI and others need to take LocalStack for AWS."""
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("AWS_")},
        "AWS_ENDPOINT_URL": LOCALSTACK,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": REGION,
        "SAM_CLI_TELEMETRY": "0",
    }


def without_endpoint() -> dict[str, str]:
    """What SAM CLI needs where it asks nobody."""
    return {name: value for name, value in environment().items() if name != "AWS_ENDPOINT_URL"}


def build(children: Children) -> None:
    children.run("sam-build", [tools.sam(), "build"], without_endpoint(), "sam build failed", cwd=ROOT)


def deploy(children: Children) -> dict[str, str]:
    """Deploys what was built; gives the stack's outputs."""
    verify_sender()
    command = [tools.sam(), "deploy", "--config-env", "localstack", *overrides()]
    children.run("sam-deploy", command, environment(), "sam deploy failed", cwd=ROOT)
    return outputs()


def overrides() -> list[str]:
    """samconfig.toml says it all, but for containers: they find the issuer under another name."""
    if not engine.docker_answers():
        return []
    with (ROOT / "samconfig.toml").open("rb") as file:
        said = tomllib.load(file)["localstack"]["deploy"]["parameters"]["parameter_overrides"]
    keys = ISSUER.replace("127.0.0.1", "host.docker.internal") + "/_local/issuer/jwks.json"
    return ["--parameter-overrides", *[one for one in said if not one.startswith("JwksUrl=")], f"JwksUrl={keys}"]


def verify_sender() -> None:
    """On AWS a person verifies the sender of mails; here this call does."""
    form = {"Action": "VerifyEmailIdentity", "EmailAddress": SENDER, "Version": "2010-12-01"}
    scope = f"test/20200101/{REGION}/ses/aws4_request"
    signed = f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=none"
    body = urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(LOCALSTACK + "/", body, {"Authorization": signed})
    urllib.request.urlopen(request, timeout=30).close()


def outputs() -> dict[str, str]:
    command = [tools.sam(), "list", "stack-outputs", "--stack-name", STACK, "--output", "json"]
    listed = subprocess.run([*command], env=environment(), capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        raise Stop("the stack's outputs cannot be read: " + listed.stderr.strip().replace("\n", " "))
    return {one["OutputKey"]: one["OutputValue"] for one in json.loads(listed.stdout)}


def api(stack: dict[str, str]) -> str:
    """Where LocalStack serves the API."""
    return f"{LOCALSTACK}/_aws/execute-api/{stack['ApiId']}/local"
