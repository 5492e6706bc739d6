"""What goes wrong says one line and leaves nothing running; nobody else's is touched."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

import children
import deployment
import engine
from children import MARK
from places import HERE, ROOT, Stop

NOWHERE = "http://127.0.0.1:9/simple"


class Runner(unittest.TestCase):
    """The commands as make calls them, with a cache of their own."""

    def setUp(self) -> None:
        self.cache = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def run_it(self, *words: str, **environment: str) -> subprocess.CompletedProcess:
        # No Docker: a container that a developer has running is none of these tests' business.
        whole = {**os.environ, "XDG_CACHE_HOME": str(self.cache), "DOCKER_HOST": "unix:///nowhere", **environment}
        return subprocess.run([sys.executable, HERE, *words], env=whole, capture_output=True, text=True, timeout=120)

    def says(self, line: str, *words: str, **environment: str) -> None:
        done = self.run_it(*words, **environment)
        self.assertEqual((done.returncode, done.stderr.count("\n")), (1, 1), done.stderr)
        self.assertRegex(done.stderr, line)

    def test_a_port_that_another_program_has(self) -> None:
        with socket.socket() as other:
            other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                other.bind(("127.0.0.1", 4566))
                other.listen()
            except OSError:
                pass  # a LocalStack that runs here has it: as good
            self.says("^uzdik: port 4566 is in use by another program: stop it first", "test")

    def test_a_second_run_leaves_the_first_alone(self) -> None:
        ours = self.cache / "uzdik" / "run" / "tables"
        ours.mkdir(parents=True)
        first = subprocess.Popen(
            [sys.executable, "-c", "import lock; lock.take('run', ''); print('taken', flush=True); input()"],
            env={**os.environ, "XDG_CACHE_HOME": str(self.cache), "PYTHONPATH": str(HERE)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        with first:
            first.stdout.readline()
            self.says(rf"^uzdik: `make localstack` or .* runs already: .*Ctrl-C \(process {first.pid}\)$", "up")
            first.communicate("\n")
        self.assertTrue(ours.is_dir())

    def test_an_index_that_cannot_be_reached(self) -> None:
        dead = {"PIP_INDEX_URL": NOWHERE, "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}
        dead |= {"PIP_EXTRA_INDEX_URL": "", "PIP_FIND_LINKS": ""}
        self.says("^uzdik: sam cannot be installed from PyPI: check the network", "sizes", **dead)
        self.assertEqual(list((self.cache / "uzdik").glob("sam-*")), [])

    def test_a_function_that_is_not_there(self) -> None:
        self.says("no function 'Upload': say FUNCTION= and one of .*UploadIntake", "redeploy", "Upload")
        self.says("no function '': say FUNCTION= and one of", "redeploy", "")


class NoPython(unittest.TestCase):
    def test_make_says_so_before_it_builds(self) -> None:
        with tempfile.TemporaryDirectory() as empty:
            bare = {"PATH": empty, "HOME": empty, "PYENV_ROOT": empty}
            make = [shutil.which("make"), "localstack-test"]
            done = subprocess.run(make, cwd=ROOT, env=bare, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertRegex(done.stderr, r"No Python 3\.13 with venv found, which LocalStack needs: install it")


class Leftovers(unittest.TestCase):
    """Processes that carry a run's mark."""

    def setUp(self) -> None:
        if not Path("/proc/self/environ").exists():
            self.skipTest("processes are told apart by /proc")

    def sleeper(self, run: int | None) -> subprocess.Popen:
        environment = {**os.environ, MARK: str(run)} if run else dict(os.environ)
        child = subprocess.Popen(["sleep", "1000"], env=environment, start_new_session=True)
        self.addCleanup(child.wait)
        self.addCleanup(child.kill)
        return child

    def dead_run(self) -> int:
        gone = subprocess.Popen(["true"])
        gone.wait()
        return gone.pid

    def test_those_of_a_killed_run_are_stopped_and_no_others(self) -> None:
        left, living, strange = self.sleeper(self.dead_run()), self.sleeper(os.getpid()), self.sleeper(None)
        children.stop_orphans()
        self.assertEqual(left.wait(5), -signal.SIGTERM)
        self.assertIsNone(living.poll())
        self.assertIsNone(strange.poll())

    def test_nothing_outlives_a_signal(self) -> None:
        for sign in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(sign.name):
                runner, grandchild = self.runner()
                runner.send_signal(sign)
                self.assertEqual(runner.wait(20), 128 + sign)
                self.assertFalse(runs(grandchild))

    def test_what_outlives_a_killed_run_is_stopped_by_the_next(self) -> None:
        runner, grandchild = self.runner()
        runner.kill()
        runner.wait()
        self.assertTrue(runs(grandchild))
        second, _ = self.runner()
        self.assertFalse(runs(grandchild))
        second.terminate()
        self.assertEqual(second.wait(20), 128 + signal.SIGTERM)

    def runner(self) -> tuple[subprocess.Popen, int]:
        """A run, and a process that a process of it has started in a session of its own, and that takes no SIGTERM."""
        deaf = "setsid sh -c 'trap \"\" TERM; echo $$; while :; do sleep 0.1; done' & wait"
        program = (
            "import children, os, signal\n"
            "def command(processes):\n"
            f"    processes.start('test', ['sh', '-c', {deaf!r}], dict(os.environ), stdout=None)\n"
            "    while True: signal.pause()\n"
            "children.to_the_end(command)\n"
        )
        environment = {**os.environ, "PYTHONPATH": str(HERE)}
        runner = subprocess.Popen([sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE, text=True)
        self.addCleanup(runner.communicate)
        self.addCleanup(runner.kill)
        grandchild = int(runner.stdout.readline())
        self.addCleanup(children.kill, [grandchild])
        return runner, grandchild


class Answers(unittest.TestCase):
    """Only LocalStack's own answer counts as LocalStack."""

    def healthy_at(self, reply: bytes) -> bool:
        with socket.create_server(("127.0.0.1", 0)) as server:
            def serve() -> None:
                with server.accept()[0] as asked:
                    asked.recv(65536)
                    asked.sendall(reply)
            threading.Thread(target=serve, daemon=True).start()
            with mock.patch("engine.LOCALSTACK", f"http://127.0.0.1:{server.getsockname()[1]}"):
                return engine.healthy()

    def test_localstack(self) -> None:
        self.assertTrue(self.healthy_at(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"))

    def test_another_server(self) -> None:
        self.assertFalse(self.healthy_at(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))

    def test_another_protocol(self) -> None:
        self.assertFalse(self.healthy_at(b"220 mail ready\r\n"))

    def test_nobody(self) -> None:
        nobody = "http://127.0.0.1:9"
        with mock.patch("engine.LOCALSTACK", nobody), mock.patch("deployment.LOCALSTACK", nobody):
            self.assertFalse(engine.healthy())
            self.assertEqual(deployment.outputs(), {})
            self.assertRaisesRegex(Stop, "LocalStack does not do POST", deployment.verify_sender)


def runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


if __name__ == "__main__":
    unittest.main()
