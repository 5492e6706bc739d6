"""LocalStack itself: its image where a Docker engine answers, else as a process of this machine."""

import functools
import http.client
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

import java
import lock
import tools
from children import Children, log
from places import CACHE, HERE, LOCALSTACK, Stop

IMAGE = "localstack/localstack:4.14.0"
CONTAINER = "uzdik-localstack"
SERVICES = (
    "s3,sqs,sns,ses,events,scheduler,dynamodb,dynamodbstreams,lambda,cloudformation,iam,sts,logs,ssm,"
    "secretsmanager,cloudwatch,apigateway,kms,stepfunctions"
)
SETTINGS = {
    "SERVICES": SERVICES,
    "STRICT_SERVICE_LOADING": "1",
    "EAGER_SERVICE_LOADING": "0",
    "LOCALSTACK_HOST": "localhost:4566",
    # As on AWS: a signed address is good for what was signed only.
    "S3_SKIP_SIGNATURE_VALIDATION": "0",
    "SQS_ENDPOINT_STRATEGY": "path",
    "DISABLE_EVENTS": "1",
    "SKIP_SSL_CERT_DOWNLOAD": "1",
    "DYNAMODB_IN_MEMORY": "1",
    # DynamoDB Local's own streams: the other provider would fetch a Kinesis to keep them in.
    "PROVIDER_OVERRIDE_DYNAMODB": "v2",
    "PROVIDER_OVERRIDE_DYNAMODBSTREAMS": "v2",
    "LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT": "60",
    # A function is ready soon after it is made: asked again at once at first, not after a second.
    "CFN_NO_WAIT_ITERATIONS": "60",
    # Somebody waits for what the queues bring about: pollers look again soon, after something and after nothing.
    "LAMBDA_EVENT_SOURCE_MAPPING_POLL_INTERVAL_SEC": "0.05",
    "LAMBDA_EVENT_SOURCE_MAPPING_MAX_BACKOFF_ON_EMPTY_POLL_SEC": "0.5",
}
PATIENCE = 90


@functools.cache
def docker_answers() -> bool:
    return shutil.which("docker") is not None and subprocess.run(
        ["docker", "info"], capture_output=True, check=False
    ).returncode == 0


def make_way(children: Children) -> None:
    """Nobody else of this account plays here, nothing that was left behind is in the way, and the ports are free."""
    lock.take("run", "`make localstack` or `make localstack-test` runs already: wait for it, or stop it with Ctrl-C")
    children.afterwards(clean_up)
    clean_up()
    need_free(4566, 4567)


def install() -> None:
    """Everything that a first run has to fetch, so that no later step waits for it."""
    tools.sam()
    if docker_answers():
        tools.image(IMAGE)
    else:
        tools.localstack_python()


def need_free(*ports: int) -> None:
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                raise Stop(f"port {port} is in use by another program: stop it first (`lsof -i :{port}` names it)") from None


def start(children: Children) -> None:
    """Starts LocalStack and waits until it serves."""
    process = start_container(children) if docker_answers() else start_process(children)
    end = time.monotonic() + PATIENCE
    while not healthy():
        if process.poll() is not None or time.monotonic() > end:
            raise Stop(f"LocalStack does not start: its words are in {log('localstack')}")
        time.sleep(0.2)


def start_container(children: Children) -> subprocess.Popen:
    settings = {
        **SETTINGS,
        # The template says arm64; an emulated processor is slow, and these functions run on any.
        "LAMBDA_IGNORE_ARCHITECTURE": "1",
        "LAMBDA_DOCKER_FLAGS": "--add-host host.docker.internal:host-gateway",
    }
    variables = [word for name, value in settings.items() for word in ("-e", f"{name}={value}")]
    socket_of_docker = "/var/run/docker.sock:/var/run/docker.sock"
    command = ["docker", "run", "--rm", "--name", CONTAINER, "-p", "127.0.0.1:4566:4566", "-v", socket_of_docker]
    return children.start("localstack", [*command, *variables, IMAGE], dict(os.environ))


def remove_container() -> None:
    """Removes what this or an interrupted run left of the container, and of its functions'."""
    listed = ["docker", "ps", "-aq", "--filter", f"name=^{CONTAINER}"]
    left = subprocess.run(listed, capture_output=True, text=True, check=False).stdout.split()
    if left:
        subprocess.run(["docker", "rm", "-f", *left], capture_output=True, check=False)


def start_process(children: Children) -> subprocess.Popen:
    python = tools.localstack_python()
    place = CACHE / "run"
    place.mkdir(parents=True)
    java.put_dynamodb(place / "var" / "lib" / "localstack" / "lib")
    (place / "tmp").mkdir()
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ},
        **SETTINGS,
        **java.runtime_environment(place),
        "GATEWAY_LISTEN": gateway(),
        "FILESYSTEM_ROOT": str(place),
        "TMPDIR": str(place / "tmp"),
        "OVERRIDE_IN_DOCKER": "0",
        "DNS_ADDRESS": "0",
        "LAMBDA_RUNTIME_EXECUTOR": "process",
        "PYTHONPATH": str(put_plugin(place / "plugin")),
    }
    return children.start("localstack", [python, "-m", "localstack.runtime.main"], environment)


def gateway() -> str:
    """This machine only. Of an IPv4 address LocalStack takes no notice and listens to the whole network."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::ffff:127.0.0.1", 0))
        return "[::ffff:127.0.0.1]:4566"
    except OSError:
        return "127.0.0.1:4566"


def put_plugin(place: Path) -> Path:
    """The process executor as LocalStack looks for plug-ins: an installed package with an entry point."""
    shutil.copytree(HERE / "executor", place, ignore=shutil.ignore_patterns("__pycache__"))
    described = place / "uzdik_process_executor-1.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: uzdik-process-executor\nVersion: 1\n")
    (described / "entry_points.txt").write_text(
        "[localstack.lambda.runtime_executor]\nprocess = process_executor:ProcessExecutorPlugin\n"
    )
    return place


def healthy() -> bool:
    try:
        with urllib.request.urlopen(f"{LOCALSTACK}/_localstack/health", timeout=5) as reply:
            return reply.status == 200
    except (urllib.error.URLError, http.client.HTTPException, OSError):
        return False


def clean_up() -> None:
    """Removes what a run that has ended kept on disk, and its containers: of no use to any other."""
    shutil.rmtree(CACHE / "run", ignore_errors=True)
    if docker_answers():
        remove_container()
