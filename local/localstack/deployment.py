"""The template on LocalStack: built and deployed by SAM CLI, as on AWS."""

import os
import re
import sys
import tempfile
import tomllib
import urllib.parse
import urllib.request
import xml.etree.ElementTree as xml

import engine
import tools
from children import Children, log
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
        "SAM_CLI_POLL_DELAY": "0.5",  # seconds; AWS would be asked too often, LocalStack is not
    }


def without_endpoint() -> dict[str, str]:
    """What SAM CLI needs where it asks nobody."""
    return {name: value for name, value in environment().items() if name != "AWS_ENDPOINT_URL"}


def build(children: Children) -> None:
    children.run("sam-build", [tools.sam(), "build"], without_endpoint(), "sam build failed", cwd=ROOT)


def deploy(children: Children) -> dict[str, str]:
    """Deploys what was built; gives the stack's outputs."""
    verify_sender()
    make_bucket()
    children.run("sam-deploy", released("deploy", *overrides()), environment(), "the deployment failed", cwd=ROOT)
    return outputs()


def released(command: str, *words: str) -> list:
    """A command of local/deployment for this deployment: the way of AWS."""
    return [sys.executable, ROOT / "local" / "deployment", command, "localstack", *words]


def functions() -> list[str]:
    """The template's functions by name."""
    template = (ROOT / "template.yaml").read_text()
    return re.findall(r"^  (\w+):\n    Type: AWS::Serverless::Function$", template, re.MULTILINE)


def renew(children: Children, function: str) -> None:
    """Builds one function and puts it in place of the one that runs."""
    sync = [tools.sam(), "sync", "--config-env", "localstack", "--code", "--resource-id", function]
    with tempfile.TemporaryFile() as answer:  # it asks whether this is not production, and has no option that says so
        answer.write(b"Y\n")
        answer.seek(0)
        children.run("redeploy", sync, environment(), "sam sync failed", cwd=ROOT, stdin=answer)


def overrides() -> list[str]:
    """samconfig.toml says it all, but for containers: they find the issuer and LocalStack under other names."""
    if not engine.docker_answers():
        return []
    return [
        f"JwksUrl={ISSUER.replace('127.0.0.1', 'host.docker.internal')}/_local/issuer/jwks.json",
        "LocalGateway=http://localhost.localstack.cloud:4566/_aws/execute-api",
    ]


def settings() -> dict:
    """What samconfig.toml says for LocalStack."""
    with (ROOT / "samconfig.toml").open("rb") as file:
        return tomllib.load(file)["localstack"]["deploy"]["parameters"]


def verify_sender() -> None:
    """On AWS a person verifies the sender of mails; here this call does."""
    ask("ses", Action="VerifyEmailIdentity", EmailAddress=SENDER, Version="2010-12-01")


def make_bucket() -> None:
    """Where `sam deploy` puts the artifacts: it would make a bucket by a stack of its own, and wait 15 s for that one."""
    where = f"<CreateBucketConfiguration><LocationConstraint>{REGION}</LocationConstraint></CreateBucketConfiguration>"
    bucket = f"{LOCALSTACK}/{settings()['s3_bucket']}"
    headers = {**signed("s3"), "Content-Type": "application/xml"}
    call(urllib.request.Request(bucket, where.encode(), headers, method="PUT"))


def outputs() -> dict[str, str]:
    """The stack's outputs; none while it is not deployed."""
    try:
        reply = xml.fromstring(ask("cloudformation", Action="DescribeStacks", StackName=STACK, Version="2010-05-15"))
    except Stop:
        return {}
    members = [one for one in reply.iter() if one.tag.endswith("}member")]
    texts = [{child.tag.partition("}")[2]: child.text or "" for child in one} for one in members]
    return {one["OutputKey"]: one["OutputValue"] for one in texts if "OutputKey" in one}


def ask(service: str, **form: str) -> bytes:
    return call(urllib.request.Request(LOCALSTACK + "/", urllib.parse.urlencode(form).encode(), signed(service)))


def signed(service: str) -> dict[str, str]:
    """LocalStack reads the service from it, and does not check who signed."""
    scope = f"test/20200101/{REGION}/{service}/aws4_request"
    return {"Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=none"}


def call(request: urllib.request.Request) -> bytes:
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return reply.read()
    except OSError as wrong:
        what = f"{request.get_method()} {request.full_url}"
        raise Stop(f"LocalStack does not do {what} ({wrong}); see {log('localstack')}") from None


def api(stack: dict[str, str], which: str = "ApiId") -> str:
    """Where LocalStack serves an API."""
    return f"{LOCALSTACK}/_aws/execute-api/{stack[which]}/local"
