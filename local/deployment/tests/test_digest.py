"""What changes the digest of a deployment, and what does not."""

import io
import tempfile
import unittest
import zipfile
from pathlib import Path

import artifacts
import digest
import settings
import soundness
from places import ROOT, Stop

TEMPLATE = (ROOT / "template.yaml").read_text()
BUILT = {"BallotIntake": "a", "Registrar": "b"}


class Digest(unittest.TestCase):
    def setUp(self) -> None:
        self.before = digest.of(TEMPLATE, ["Stage=prod"], BUILT)

    def differs(self, **changed: object) -> bool:
        parts = {"template": TEMPLATE, "overrides": ["Stage=prod"], "artifacts": BUILT, **changed}
        return digest.of(**parts) != self.before

    def test_it_is_what_the_template_takes(self) -> None:
        self.assertRegex(self.before, "^[0-9a-f]{64}$")

    def test_code_parameters_and_settings_of_functions_change_it(self) -> None:
        self.assertTrue(self.differs(artifacts={**BUILT, "Registrar": "c"}))
        self.assertTrue(self.differs(artifacts={"BallotIntake": "a"}))
        self.assertTrue(self.differs(overrides=["Stage=other"]))
        self.assertTrue(self.differs(template=TEMPLATE.replace("MemorySize: 1024", "MemorySize: 2048")))
        self.assertTrue(self.differs(template=TEMPLATE.replace("CODE_QUEUE_URL: !Ref CodeQueue", "CODE_QUEUE_URL: x")))
        self.assertTrue(self.differs(template=TEMPLATE.replace("Default: kk", "Default: ru")))

    def test_what_no_function_has_does_not(self) -> None:
        self.assertFalse(self.differs(template=TEMPLATE.replace("DashboardName: !Sub uzdik", "DashboardName: !Sub other")))

    def test_no_two_lists_of_parts_come_to_the_same(self) -> None:
        self.assertNotEqual(digest.of(TEMPLATE, ["A=1", "B=2"], {}), digest.of(TEMPLATE, ["A=1B=2"], {}))

    def test_parameters_are_read_as_a_list_and_as_one_text(self) -> None:
        self.assertEqual(settings.listed('Stage="prod" SweepRate="rate(1 minute)"'), ["Stage=prod", "SweepRate=rate(1 minute)"])
        self.assertEqual(settings.listed(["A=1"]), ["A=1"])

    def test_what_is_said_wins_and_nobody_says_the_digest(self) -> None:
        self.assertEqual(settings.merged(["A=1", "B=2"], ["A=3", "CodeDigest=x"]), ["A=3", "B=2"])

    def test_an_old_line_of_the_settings_does_not_put_the_old_table_back(self) -> None:
        in_force = {"ContestTable": "contest-restored", "Stage": "prod"}
        with self.assertRaisesRegex(Stop, "ContestTable is contest-restored"):
            settings.demand_kept(in_force, ["ContestTable=contest"], [])
        settings.demand_kept(in_force, ["ContestTable=contest"], ["ContestTable=contest"])
        settings.demand_kept(in_force, ["ContestTable=contest-restored", "Stage=other"], [])
        settings.demand_kept({}, ["ContestTable=contest"], [])

    def test_an_archive_has_the_digest_of_its_folder(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            archive = io.BytesIO()
            with zipfile.ZipFile(archive, "w") as target:
                for name in ("a.txt", "a/b.txt", "a-b.txt", "lib/x.jar"):
                    file = Path(folder) / name
                    file.parent.mkdir(exist_ok=True)
                    file.write_text(name)
                    target.write(file, name)
            self.assertEqual(soundness.contents(archive.getvalue()), artifacts.digest(Path(folder)))


if __name__ == "__main__":
    unittest.main()
