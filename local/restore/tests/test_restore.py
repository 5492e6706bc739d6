"""A restore against an account in memory: what it makes, what it leaves alone, and when it makes nothing."""

import contextlib
import io
import json
import os
import sys
import unittest
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent / "localstack")]

import refusals  # noqa: E402
import restoring  # noqa: E402
import suspension  # noqa: E402
import wanted  # noqa: E402
from moto import mock_aws  # noqa: E402
from places import Stop  # noqa: E402
from stack import Stack  # noqa: E402

ENVIRONMENT = {
    "AWS_DEFAULT_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_ENDPOINT_URL": "",
}
ROLE = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


class Account(Stack):
    """A stack whose resources are named without a template."""

    def __init__(self) -> None:
        super().__init__("uzdik", {"Stage": "prod", "ContestTable": "contest", "EnrolmentConcurrency": "7"})
        self.named: dict[str, list[tuple[str, str]]] = {"AWS::Lambda::Function": [], "AWS::S3::Bucket": []}

    def resources(self, kind: str):
        yield from self.named[kind]

    def add_function(self, logical: str, variables: dict[str, str]) -> None:
        role = self.client("iam").create_role(RoleName=logical, AssumeRolePolicyDocument=json.dumps(ROLE))
        self.client("lambda").create_function(
            FunctionName=logical,
            Runtime="python3.13",
            Handler="x.x",
            Role=role["Role"]["Arn"],
            Code={"ZipFile": b"x"},
            Environment={"Variables": variables},
            Timeout=28,
        )
        self.named["AWS::Lambda::Function"].append((logical, logical))

    def add_table(self) -> None:
        properties = wanted.properties()
        shape = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        self.client("dynamodb").create_table(
            TableName=self.contest_table,
            StreamSpecification={"StreamEnabled": True, **properties["StreamSpecification"]},
            SSESpecification={"Enabled": True},
            DeletionProtectionEnabled=True,
            Tags=[{"Key": "owner", "Value": "agency"}],
            **{part: properties[part] for part in shape},
        )
        self.client("dynamodb").update_continuous_backups(
            TableName=self.contest_table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
        )

    def reserved(self, function: str) -> int | None:
        return self.client("lambda").get_function_concurrency(FunctionName=function).get("ReservedConcurrentExecutions")


class InMemory(unittest.TestCase):
    """An account with the contest's table and three functions."""

    def setUp(self) -> None:
        environment = mock.patch.dict(os.environ, ENVIRONMENT)
        environment.start()
        self.addCleanup(environment.stop)
        account = mock_aws()
        account.start()
        self.addCleanup(account.stop)
        patience = mock.patch.object(restoring, "LOOK", 0)
        patience.start()
        self.addCleanup(patience.stop)
        self.stack = Account()
        self.stack.add_table()
        self.stack.add_function("CommissionWork", {"CONTEST_TABLE": "uzdik-prod-contest"})
        self.stack.add_function("Registrar", {"ROLL_TABLE": "uzdik-prod-roll"})
        self.stack.add_function("EnrolmentRequests", {"CODE_QUEUE_URL": "x"})
        self.said = io.StringIO()

    def quietly(self, act, *arguments):
        with contextlib.redirect_stdout(self.said):
            return act(*arguments)

    def item(self, name: str, table: str = "uzdik-prod-contest") -> dict:
        key = {"pk": {"S": name}, "sk": {"S": "STATE"}}
        self.stack.client("dynamodb").put_item(TableName=table, Item={**key, "state": {"S": "{}"}})
        return key

    def poll(self, phase: str) -> None:
        state = json.dumps({"plan": {"poll": "best-2020.residents"}, "phase": phase})
        self.stack.client("dynamodb").put_item(
            TableName="uzdik-prod-contest",
            Item={"pk": {"S": "POLL#polls"}, "sk": {"S": "best-2020.residents"}, "state": {"S": state}},
        )

    @contextlib.contextmanager
    def no_past(self):
        """The account in memory keeps no past, and does not tell of a restored table's encryption."""
        with mock.patch.object(restoring, "window"), mock.patch.object(wanted, "encrypted", return_value=True):
            yield

    def restored(self) -> str:
        at = restoring.Source(at=datetime.now(UTC) - timedelta(seconds=1))
        with self.no_past():
            return self.quietly(restoring.restore, self.stack, at)


class Restoring(InMemory):
    """A new table beside the one that is used."""

    def test_what_a_restore_leaves_out_is_put_on_and_the_parameters_are_said(self) -> None:
        self.item("EDITION#best-2020")
        self.quietly(suspension.suspend, self.stack, "contest")
        called = self.restored()
        tables = self.stack.client("dynamodb")
        table = restoring.described(tables, f"uzdik-prod-{called}")
        self.assertTrue(table["DeletionProtectionEnabled"])
        self.assertEqual("NEW_IMAGE", wanted.view(table))
        self.assertEqual(
            [{"Key": "owner", "Value": "agency"}], tables.list_tags_of_resource(ResourceArn=table["TableArn"])["Tags"]
        )
        self.assertIn(f"ContestTable={called} ContestStream={table['LatestStreamLabel']}", self.said.getvalue())
        self.assertRegex(called, "^contest(-[a-z0-9]{1,40})?$")

    def test_while_a_function_may_write_nothing_is_restored(self) -> None:
        with self.assertRaisesRegex(Stop, "CommissionWork may write to the table"):
            self.restored()
        self.assertEqual(["uzdik-prod-contest"], self.stack.client("dynamodb").list_tables()["TableNames"])

    def test_the_table_that_is_used_is_left_as_it_is(self) -> None:
        key = self.item("EDITION#best-2020")
        self.quietly(suspension.suspend, self.stack, "contest")
        self.restored()
        tables = self.stack.client("dynamodb")
        self.assertIn("Item", tables.get_item(TableName="uzdik-prod-contest", Key=key))
        self.assertTrue(restoring.described(tables, "uzdik-prod-contest")["DeletionProtectionEnabled"])

    def test_a_restore_that_was_cut_off_is_ended_by_the_same_words(self) -> None:
        self.quietly(suspension.suspend, self.stack, "contest")
        at = restoring.Source(at=datetime.now(UTC) - timedelta(seconds=1))
        with self.no_past():
            with mock.patch.object(restoring, "complete", side_effect=KeyboardInterrupt), self.assertRaises(KeyboardInterrupt):
                self.quietly(restoring.restore, self.stack, at)
            first = self.quietly(restoring.restore, self.stack, at)
        self.assertEqual(2, len(self.stack.client("dynamodb").list_tables()["TableNames"]))
        self.assertEqual(f"contest-{at.mark}", first)

    def test_a_table_that_is_not_as_the_template_wants_it_is_not_recommended(self) -> None:
        self.quietly(suspension.suspend, self.stack, "contest")
        other = {**wanted.properties(), "GlobalSecondaryIndexes": wanted.properties()["GlobalSecondaryIndexes"][1:]}
        with mock.patch.object(wanted, "properties", return_value=other), self.assertRaisesRegex(Stop, "indexes"):
            self.restored()

    def test_a_copy_holds_every_item(self) -> None:
        keys = [self.item(f"EDITION#{number}") for number in range(60)]
        self.quietly(suspension.suspend, self.stack, "contest")
        called = self.quietly(restoring.restore, self.stack, restoring.Source())
        self.assertEqual("contest-copy", called)
        tables = self.stack.client("dynamodb")
        for key in keys:
            self.assertIn("Item", tables.get_item(TableName="uzdik-prod-contest-copy", Key=key))

    def test_a_moment_that_cannot_be_had_is_said(self) -> None:
        for text in ("yesterday", "2020-01-01T00:00:00", "2999-01-01T00:00:00Z"):
            with self.assertRaises(Stop):
                restoring.source(text)
        with self.assertRaisesRegex(Stop, "can be had as it was from"):
            restoring.window(self.stack.client("dynamodb"), "uzdik-prod-contest", datetime(2000, 1, 1, tzinfo=UTC))

    def test_on_aws_nothing_is_copied(self) -> None:
        with mock.patch.dict(os.environ):
            del os.environ["AWS_ENDPOINT_URL"]
            with self.assertRaisesRegex(Stop, "AT="):
                restoring.source("copy")


class Suspending(InMemory):
    """The functions that know a table, and no other."""

    def test_those_that_know_a_table_run_no_more_until_they_are_let(self) -> None:
        self.quietly(suspension.suspend, self.stack, "roll")
        self.assertEqual((0, 0, None), tuple(map(self.stack.reserved, ("Registrar", "EnrolmentRequests", "CommissionWork"))))
        self.quietly(suspension.resume, self.stack, "roll")
        self.assertEqual((None, 7, None), tuple(map(self.stack.reserved, ("Registrar", "EnrolmentRequests", "CommissionWork"))))

    def test_one_that_runs_again_is_named(self) -> None:
        self.quietly(suspension.suspend, self.stack, "roll")
        self.stack.client("lambda").delete_function_concurrency(FunctionName="Registrar")
        with self.assertRaisesRegex(Stop, "^Registrar may write"):
            suspension.demand(self.stack, "roll")

    def test_the_ballot_box_is_not_suspended_so(self) -> None:
        with self.assertRaises(Stop):
            suspension.suspend(self.stack, "ballots")


class Refusing(InMemory):
    """The roll and the box."""

    def test_the_roll_of_an_open_poll_is_refused_with_what_to_do_first(self) -> None:
        self.poll("keyed")
        self.stack.named["AWS::S3::Bucket"].append(("PublicBucket", "public"))
        files = self.stack.client("s3")
        files.create_bucket(Bucket="public", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
        turnout = {"districts": {"316030000": 120, "316031000": None}}
        files.put_object(Bucket="public", Key="polls/best-2020.residents/turnout.json", Body=json.dumps(turnout))
        with self.assertRaisesRegex(Stop, "never restored.*annulled"):
            self.quietly(refusals.roll, self.stack)
        said = self.said.getvalue()
        self.assertIn("316030000: 120 had got", said)
        self.assertIn("316031000: some, fewer than K", said)
        self.assertIn("make suspend TABLE=roll", said)

    def test_suspended_or_not_it_is_refused(self) -> None:
        self.poll("keyed")
        self.stack.named["AWS::S3::Bucket"].append(("PublicBucket", "public"))
        self.quietly(suspension.suspend, self.stack, "roll")
        with self.assertRaisesRegex(Stop, "never restored"):
            self.quietly(refusals.roll, self.stack)
        self.assertIn("No credential is given", self.said.getvalue())

    def test_a_roll_that_no_poll_uses_is_brought_again(self) -> None:
        for phase in ("planned", "closed"):
            self.poll(phase)
            with self.assertRaisesRegex(Stop, "bring the roll's file again"):
                refusals.roll(self.stack)

    def test_the_ballot_box_is_refused_always(self) -> None:
        with self.assertRaisesRegex(Stop, "never restored"):
            refusals.ballots()


if __name__ == "__main__":
    unittest.main()
