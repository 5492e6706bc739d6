"""Whoever looks for malware in files that arrive: LocalStack has no GuardDuty."""

import time

import java
from children import Children, log
from deployment import environment
from places import REGION, Stop

MAIN = "kz.uzdik.local.stack.ScannerMain"


def start(children: Children, stack: dict[str, str]) -> None:
    """Scans what comes to lie in the dossiers' bucket, and tells the queue that the template's rule would tell."""
    names = {"BUCKET": "DossierBucketName", "QUEUE": "ArrivalQueueUrl"}
    told = {name: stack.get(output, "") for name, output in names.items()}
    if not all(told.values()):
        raise Stop("the stack's outputs do not name the dossiers' bucket and queue")
    process = children.start("scanner", java.program("stack", MAIN), {**environment(), **told, "AWS_REGION": REGION})
    time.sleep(1)  # what it is not told well it says at once
    if process.poll() is not None:
        raise Stop(f"the scanner does not start: its words are in {log('scanner')}")
