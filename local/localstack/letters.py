"""What SES on AWS tells of letters: LocalStack makes no configuration set from the template, and no letter bounces there."""

import json
import time
import urllib.error
import urllib.request

import deployment
import issuer
from places import LOCALSTACK, REGION, ROOT, Stop

SET = "uzdik-local-notices"
TABLE = "uzdik-local-contest"
KINDS = ("delivery", "bounce", "complaint", "reject")
BOUNCE = ROOT / "events" / "notification-delivery" / "letter-bounced.json"
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
    """Has a letter that was sent come back, as the recorded bounce says, and looks for it on the Agency's list."""
    delivery, mark = sent(edition)
    event = json.loads(json.loads(BOUNCE.read_text())["Records"][0]["body"])
    event["mail"]["tags"]["delivery"] = [mark]
    for _ in range(2):  # a topic may tell twice
        deployment.ask(
            "sns", Action="Publish", Version="2010-03-31", TopicArn=stack["LetterEventTopicArn"], Message=json.dumps(event)
        )
    for _ in range(PATIENCE):
        if any(one["id"] == delivery and one["state"] == "bounced" for one in listed(stack, edition)):
            print("A letter came back, and the Agency's list says so.")
            return
        time.sleep(1)
    raise Stop("the letter that came back is not on the Agency's list")


def sent(edition: str) -> tuple[str, str]:
    """A letter that the mail service has, by its id and by the mark it carries."""
    asked: dict = {
        "TableName": TABLE,
        "FilterExpression": "#type = :type",
        "ExpressionAttributeNames": {"#type": "type"},
        "ExpressionAttributeValues": {":type": {"S": "delivery"}},
    }
    while True:
        page = scan(asked)
        for item in page["Items"]:
            entry = json.loads(item["state"]["S"])
            if entry["edition"] == edition and entry["state"] in ("sent", "delivered"):
                sending = entry["round"]
                return entry["id"], f"{entry['id']}-{sending['number']}-{sending['address']}"
        if "LastEvaluatedKey" not in page:
            raise Stop("no letter of the contest is noted as sent")
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def scan(asked: dict) -> dict:
    scope = f"test/20200101/{REGION}/dynamodb/aws4_request"
    headers = {
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=none",
        "Content-Type": "application/x-amz-json-1.0",
        "X-Amz-Target": "DynamoDB_20120810.Scan",
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
