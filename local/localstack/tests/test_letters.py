"""Recorded events are told of letters that were sent, and what the Agency sees is awaited."""

import contextlib
import io
import json
import unittest
from unittest import mock

import letters
from places import Stop

STACK = {"LetterEventTopicArn": "topic"}
ADDRESS = "a" * 64


def entry(name: str, state: str, edition: str = "e") -> dict:
    """An item as the table holds it."""
    return {"state": {"S": json.dumps({"id": name, "edition": edition, "state": state, "round": {"number": 2, "address": ADDRESS}})}}


class Letters(unittest.TestCase):
    """The service on the other side does to a letter what it is told of it."""

    def setUp(self) -> None:
        self.states = {"one": "sent", "two": "delivered", "old": "needless", "other": "sent"}
        self.told: list[tuple[str, str]] = []
        self.deaf = False
        patches = [
            mock.patch.object(letters.deployment, "ask", self.ask),
            mock.patch.object(letters, "table", self.table),
            mock.patch.object(letters, "listed", self.listed),
            mock.patch.object(letters.time, "sleep", lambda _: None),
        ]
        for patch in patches:
            patch.start()
            self.addCleanup(patch.stop)

    def ask(self, service: str, **asked: str) -> None:
        self.assertEqual((service, asked["TopicArn"]), ("sns", "topic"))
        event = json.loads(asked["Message"])
        mark = event["mail"]["tags"]["delivery"][0]
        self.told.append((event["eventType"], mark))
        if not self.deaf:
            fate = {"Delivery": "delivered", "Complaint": "complained", "Bounce": "bounced"}[event["eventType"]]
            self.states[mark.split("-")[0]] = fate

    def table(self, operation: str, asked: dict) -> dict:
        if operation == "GetItem":
            name = asked["Key"]["pk"]["S"].removeprefix("DELIVERY#")
            return {"Item": entry(name, self.states[name])}
        if "ExclusiveStartKey" not in asked:
            first = [entry("old", self.states["old"]), entry("other", "sent", "another"), entry("one", self.states["one"])]
            return {"Items": first, "LastEvaluatedKey": {}}
        return {"Items": [entry("two", self.states["two"])]}

    def listed(self, _stack: dict, _edition: str) -> list[dict]:
        return [{"id": name, "state": state} for name, state in self.states.items() if state in ("bounced", "complained")]

    def replayed(self) -> None:
        with contextlib.redirect_stdout(io.StringIO()):
            letters.replay(STACK, "e")

    def test_one_letter_arrives_and_is_unwanted_and_another_comes_back_each_told_twice(self) -> None:
        self.replayed()
        one, two = f"one-2-{ADDRESS}", f"two-2-{ADDRESS}"
        told = [("Delivery", one), ("Complaint", one), ("Bounce", two)]
        self.assertEqual(self.told, [event for event in told for _ in range(2)])
        self.assertEqual(self.states, {"one": "complained", "two": "bounced", "old": "needless", "other": "sent"})

    def test_a_system_that_does_not_hear_is_found_out(self) -> None:
        self.deaf = True
        with self.assertRaisesRegex(Stop, "not noted as delivered"):
            self.replayed()

    def test_without_two_letters_there_is_nothing_to_prove(self) -> None:
        self.states["two"] = "needless"
        with self.assertRaisesRegex(Stop, "fewer than two"):
            self.replayed()


if __name__ == "__main__":
    unittest.main()
