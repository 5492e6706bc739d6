"""What SES on AWS tells of letters: LocalStack makes no configuration set from the template, and no letter bounces there."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable

import deployment
import issuer
from places import LOCALSTACK, REGION, ROOT, Stop

SET = "uzdik-local-notices"
TABLE = "uzdik-local-contest"
KINDS = ("delivery", "bounce", "complaint", "reject")
EVENTS = ROOT / "events" / "notification-delivery"
PATIENCE = 60  # seconds; a poller that found its queue empty looks again after some ten


def tell(stack: dict[str, str]) -> None:
    """Makes the set whose events go to the topic, as the template does on AWS."""
    deployment.ask("ses", Action="CreateConfigurationSet", Version="2010-12-01", **{"ConfigurationSet.Name": SET})
    destination = {
        "ConfigurationSetName": SET,
        "EventDestination.Name": "topic",
        "EventDestination.Enabled": "true",
        "EventDestination.SNSDestination.TopicARN": stack["LetterEventTopicArn"],
        **{f"EventDestination.MatchingEventTypes.member.{n}": kind for n, kind in enumerate(KINDS, 1)},
    }
    deployment.ask("ses", Action="CreateConfigurationSetEventDestination", Version="2010-12-01", **destination)


def replay(stack: dict[str, str], edition: str) -> None:
    """Has letters meet what the recorded events say: one arrives and is then called unwanted, another comes back."""
    (arrived, its_mark), (back, mark) = sent(edition)
    tell_of(stack, "letter-delivered", its_mark)
    awaited(lambda: state(arrived) == "delivered", "the letter that arrived is not noted as delivered")
    tell_of(stack, "letter-complained", its_mark)
    awaited(lambda: shown(stack, edition, arrived) == "complained", "the letter nobody wanted is not on the Agency's list")
    tell_of(stack, "letter-bounced", mark)
    awaited(lambda: shown(stack, edition, back) == "bounced", "the letter that came back is not on the Agency's list")
    print("A letter arrived and was unwanted, another came back, and the Agency's list says so.")


def tell_of(stack: dict[str, str], sample: str, mark: str) -> None:
    """Publishes a recorded event of the letter with this mark."""
    recorded = json.loads((EVENTS / f"{sample}.json").read_text())
    event = json.loads(recorded["Records"][0]["body"])
    event["mail"]["tags"]["delivery"] = [mark]
    for _ in range(2):  # a topic may tell twice
        deployment.ask(
            "sns", Action="Publish", Version="2010-03-31", TopicArn=stack["LetterEventTopicArn"], Message=json.dumps(event)
        )


def awaited(there: Callable[[], bool], otherwise: str) -> None:
    for _ in range(PATIENCE):
        if there():
            return
        time.sleep(1)
    raise Stop(otherwise)


def sent(edition: str) -> list[tuple[str, str]]:
    """Two letters that the mail service has, each by its id and by the mark it carries."""
    asked: dict = {
        "TableName": TABLE,
        "FilterExpression": "#type = :type",
        "ExpressionAttributeNames": {"#type": "type"},
        "ExpressionAttributeValues": {":type": {"S": "delivery"}},
    }
    found: list[tuple[str, str]] = []
    while True:
        page = table("Scan", asked)
        for item in page["Items"]:
            entry = json.loads(item["state"]["S"])
            # LocalStack tells of deliveries by itself, sooner or later.
            if entry["edition"] == edition and entry["state"] in ("sent", "delivered"):
                sending = entry["round"]
                found.append((entry["id"], f"{entry['id']}-{sending['number']}-{sending['address']}"))
        if len(found) >= 2:
            return found[:2]
        if "LastEvaluatedKey" not in page:
            raise Stop("fewer than two letters of the contest are noted as sent")
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def state(delivery: str) -> str:
    """What the table says became of a letter."""
    key = {"pk": {"S": f"DELIVERY#{delivery}"}, "sk": {"S": "STATE"}}
    item = table("GetItem", {"TableName": TABLE, "Key": key, "ConsistentRead": True})["Item"]
    return json.loads(item["state"]["S"])["state"]


def shown(stack: dict[str, str], edition: str, delivery: str) -> str | None:
    """How a letter stands on the Agency's list; none where it does not."""
    return next((one["state"] for one in listed(stack, edition) if one["id"] == delivery), None)


def table(operation: str, asked: dict) -> dict:
    scope = f"test/20200101/{REGION}/dynamodb/aws4_request"
    headers = {
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=none",
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Target": f"DynamoDB_20120810.{operation}",
    }
    return json.loads(deployment.call(urllib.request.Request(LOCALSTACK + "/", json.dumps(asked).encode(), headers)))


def listed(stack: dict[str, str], edition: str) -> list[dict]:
    """What the Agency is shown of what did not arrive."""
    token = next(person["token"] for person in issuer.people() if person["sub"] == "agency-officer")
    request = urllib.request.Request(
        f"{deployment.api(stack)}/editions/{edition}/deliveries", headers={"Authorization": f"Bearer {token}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)["items"]
    except (urllib.error.URLError, OSError) as wrong:
        raise Stop(f"the Agency's list of letters is not shown ({wrong})") from None
