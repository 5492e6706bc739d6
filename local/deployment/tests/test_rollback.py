"""Going back to the deployment before, with everything that can come between."""

import unittest

import canary
import rollback
import versions
from lambda_in_memory import Lambda
from places import Stop
from versions import Function

NAMES = ("A", "B", "C")
FUNCTIONS = [Function(one, one) for one in NAMES]
FIRST, SECOND, THIRD = "1" * 64, "2" * 64, "3" * 64


class Rollback(unittest.TestCase):
    def setUp(self) -> None:
        self.aws = Lambda(*NAMES)
        self.said: list[str] = []

    def back(self, to: str = "") -> None:
        rollback.roll_back(self.aws, FUNCTIONS, to, self.said.append)

    def answer_by(self, *numbers: str) -> None:
        self.assertEqual(list(self.aws.answer().values()), list(numbers))

    def test_all_functions_answer_by_the_deployment_before(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        self.back()
        self.answer_by("1", "1", "1")
        self.assertIn("A                      2 -> 1", self.said)

    def test_a_second_time_it_does_not_go_forward_again_nor_further_back(self) -> None:
        for digest in (FIRST, SECOND, THIRD):
            self.aws.deploy(digest)
        self.back()
        moves = self.aws.moves
        self.back()
        self.answer_by("2", "2", "2")
        self.assertEqual(self.aws.moves, moves)
        self.assertIn("Forward again: make rollback TO=333333333333", self.said)

    def test_a_deployment_is_named_by_how_its_digest_begins(self) -> None:
        for digest in (FIRST, SECOND, THIRD):
            self.aws.deploy(digest)
        self.back("11")
        self.answer_by("1", "1", "1")
        self.back("33")
        self.answer_by("3", "3", "3")
        with self.assertRaisesRegex(Stop, "0 deployments begin with '4'; there are 1{12}, 2{12}, 3{12}"):
            self.back("4")

    def test_the_same_code_deployed_again_after_another_goes_back_to_that_other(self) -> None:
        for digest in (FIRST, SECOND, FIRST):
            self.aws.deploy(digest)
        self.back()
        self.answer_by("2", "2", "2")

    def test_when_one_cannot_be_moved_all_stay_as_they_were(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        for move in (1, 2, 3):
            self.aws.moves, self.aws.dies_before = 0, {move}
            with self.assertRaisesRegex(Stop, "all are as they were"):
                self.back()
            self.answer_by("2", "2", "2")

    def test_half_done_it_goes_on_where_it_was(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        self.aws.dies_before = {3, 4, 5}
        with self.assertRaisesRegex(Stop, "run it again"):
            self.back()
        self.answer_by("1", "1", "2")
        self.back()
        self.answer_by("1", "1", "1")

    def test_what_somebody_else_moves_meanwhile_is_not_overwritten(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        seen = versions.answering(self.aws, FUNCTIONS[0])
        self.aws.deploy(THIRD)
        with self.assertRaises(self.aws.exceptions.ResourceConflictException):
            versions.point(self.aws, FUNCTIONS[0], seen, 1)

    def test_nothing_moves_unless_every_version_to_be_moved_to_answers(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        self.aws.broken.add(("B", "1"))
        with self.assertRaisesRegex(Stop, "version 1 of B does not answer"):
            self.back()
        self.answer_by("2", "2", "2")

    def test_a_version_that_slept_is_waited_for(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.asleep.add(("A", "1"))
        pauses: list[float] = []
        versions.wake(self.aws, FUNCTIONS[0], 1, pauses.append)
        self.assertEqual(pauses, [5])

    def test_without_a_deployment_before_there_is_none_to_go_back_to(self) -> None:
        self.aws.deploy(FIRST)
        with self.assertRaisesRegex(Stop, "no deployment before"):
            self.back()

    def test_what_was_deployed_without_a_digest_is_not_guessed_at(self) -> None:
        self.aws.deploy("")
        self.aws.deploy("", "A")
        with self.assertRaisesRegex(Stop, "not of one `make deploy`"):
            self.back()

    def test_a_function_that_is_new_stays_and_is_named(self) -> None:
        self.aws.deploy(FIRST, "C")
        self.aws.deploy(SECOND)
        self.back()
        self.answer_by("1", "1", "1")
        self.assertIn("C has no version of it and stays as it is.", self.said)

    def test_nothing_goes_back_to_a_table_that_is_not_in_use_any_more(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        self.aws.tables[("B", "$LATEST")] = "contest-restored"
        with self.assertRaisesRegex(Stop, "another table than the one in use"):
            self.back()
        with self.assertRaisesRegex(Stop, "another table than the one in use"):
            canary.share(self.aws, FUNCTIONS, "10", self.said.append)
        self.answer_by("2", "2", "2")

    def test_the_same_deployed_again_goes_forward_and_what_was_declined_does_not(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        self.back()
        rollback.forward(self.aws, FUNCTIONS, THIRD, self.said.append)
        self.answer_by("1", "1", "1")
        rollback.forward(self.aws, FUNCTIONS, SECOND, self.said.append)
        self.answer_by("2", "2", "2")

    def test_a_canary_gets_its_share_and_a_rollback_ends_it(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        canary.share(self.aws, FUNCTIONS, "10", self.said.append)
        self.assertEqual(self.aws.alias["A"], ("1", {"2": 0.1}))
        self.back()
        self.assertEqual(self.aws.alias["A"], ("1", {}))

    def test_a_canary_of_a_hundred_is_the_newest_alone(self) -> None:
        self.aws.deploy(FIRST)
        self.aws.deploy(SECOND)
        canary.share(self.aws, FUNCTIONS, "10", self.said.append)
        canary.share(self.aws, FUNCTIONS, "100", self.said.append)
        self.assertEqual(self.aws.alias["B"], ("2", {}))

    def test_a_share_that_is_none_is_refused(self) -> None:
        for share in ("", "0", "101", "ten", "-1"):
            with self.assertRaises(Stop):
                canary.share(self.aws, FUNCTIONS, share, self.said.append)


if __name__ == "__main__":
    unittest.main()
