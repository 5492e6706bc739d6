"""That what is deployed can be taken back: a second version of every public function, and back to the first."""

import time
import urllib.error
import urllib.request

import deployment
import tools
from children import Children
from places import HERE, ROOT, Stop


def check(processes: Children, stack: dict[str, str]) -> None:
    """Publishes a second version, rolls back twice, and finds the first one answering."""
    begun = time.monotonic()
    python = tools.sam().parent / "python"
    processes.run(
        "second-version", [python, HERE / "second_version.py"], deployment.environment(), "no second version", cwd=ROOT
    )
    for name in ("rollback", "rollback-again"):
        processes.run(name, deployment.released("rollback"), deployment.environment(), "the rollback failed", cwd=ROOT)
    again = (ROOT / "target" / "localstack" / "rollback-again.log").read_text()
    if "nothing is changed" not in again:
        raise Stop(f"a second rollback did not leave the first alone: {again}")
    processes.run(
        "first-version", [python, HERE / "second_version.py", "gone"], deployment.environment(), "not the first", cwd=ROOT
    )
    answers(f"{deployment.api(stack)}/polls/best-2020.residents/codes")
    answers(f"{deployment.api(stack, 'BallotApiId')}/polls/best-2020.residents/ballots")
    print(f"A second version was published and taken back, in {time.monotonic() - begun:.0f} s.", flush=True)


def answers(where: str) -> None:
    """An empty body is refused by the function, and by nothing before it."""
    request = urllib.request.Request(where, b"{}", {"Content-Type": "application/json"}, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:
            raise Stop(f"{where} took an empty body (status {reply.status})")
    except urllib.error.HTTPError as refused:
        if b'"invalid-fields"' not in refused.read():
            raise Stop(f"{where} does not answer after the rollback (status {refused.code})") from None
