"""A function's JVM: Lambda's own runtime interface client around the unzipped code, with Lambda's flags."""

import os
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
NATIVE = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI"
# Of the memory of a function Lambda gives this part to the heap.
HEAP = 0.85


class Runtime:
    """One JVM, from its start to its end; what it prints is kept."""

    def __init__(self, code: Path, memory: int, environment: dict[str, str], ended: Callable[[int], None]) -> None:
        self._lines: list[str] = []
        self._process = subprocess.Popen(
            [
                os.environ["UZDIK_JAVA"],
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                f"-Xmx{int(memory * HEAP)}m",
                f"-D{NATIVE}={os.environ['UZDIK_RUNTIME_JNI']}",
                "-cp",
                os.environ["UZDIK_RUNTIME_CLASSPATH"],
                CLIENT,
                environment["_HANDLER"],
            ],
            cwd=code,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        threading.Thread(target=self._watch, args=(ended,), daemon=True).start()

    def _watch(self, ended: Callable[[int], None]) -> None:
        for line in self._process.stdout:
            self._lines.append(line.decode(errors="replace"))
        ended(self._process.wait())

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def logs(self, first: int = 0) -> str:
        return "".join(self._lines[first:])

    def lines(self) -> int:
        return len(self._lines)

    def kill(self) -> None:
        """Ends it and all it started."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # it has ended by itself
        self._process.wait()
