"""LocalStack's functions as processes of this machine: for where no Docker engine runs."""

import json
import os
import threading
import time
from concurrent.futures import TimeoutError as TooLate

from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import FunctionVersion, InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor
from runtime import Runtime
from runtime_api import Call, RuntimeApi

PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR", "UZDIK_LOCALSTACK_RUN")


class ProcessExecutor(RuntimeExecutor):
    """One execution environment: a Runtime API and a JVM. A JVM that ended is started anew by the next call."""

    def __init__(self, id: str, function_version: FunctionVersion) -> None:
        super().__init__(id, function_version)
        self._variables: dict[str, str] = {}
        self._api: RuntimeApi | None = None
        self._runtime: Runtime | None = None
        self._lock = threading.RLock()

    def start(self, env_vars: dict[str, str]) -> None:
        self._variables = {name: str(value) for name, value in env_vars.items()}
        self._launch()

    def _launch(self) -> None:
        api = RuntimeApi()
        code = self.function_version.config.code.get_unzipped_code_location().absolute()
        variables = {
            **{name: os.environ[name] for name in PASSED_ON if name in os.environ},
            **self._variables,
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "LAMBDA_TASK_ROOT": str(code),
            "TZ": "UTC",
        }

        def ended(status: int) -> None:
            api.give_up(error("Runtime.ExitError", f"Runtime exited with status {status}"))

        with self._lock:
            self._api = api
            self._runtime = Runtime(code, self.function_version.config.memory_size, variables, ended)
        failure = api.ready.result()
        if failure is not None:
            raise StatusErrorException("the function did not start: " + self._runtime.logs(), payload=failure)

    def invoke(self, payload: dict[str, str]) -> InvocationResult:
        if not self._runtime.runs:
            self.stop()
            self._launch()
        timeout = self.function_version.config.timeout
        request_id = payload["invoke-id"]
        call = Call(
            request_id,
            payload["invoked-function-arn"],
            payload["payload"],
            payload["trace-id"],
            int((time.time() + timeout) * 1000),
        )
        first = self._runtime.lines()
        self._api.hand_out(call)
        try:
            answer, is_error = call.answer.result(timeout)
        except TooLate:
            self._runtime.kill()
            answer, is_error = error("Sandbox.Timedout", f"Task timed out after {timeout}.00 seconds"), True
        logs = f"START RequestId: {request_id}\n{self._runtime.logs(first)}END RequestId: {request_id}\n"
        return InvocationResult(request_id, answer, is_error=is_error, logs=logs)

    def stop(self) -> None:
        with self._lock:
            if self._runtime is not None:
                self._runtime.kill()
            if self._api is not None:
                self._api.close()
                self._api = None

    def get_address(self) -> str:
        return "127.0.0.1"

    # An address of digits, so that S3 clients name the bucket in the path.
    def get_endpoint_from_executor(self) -> str:
        return "127.0.0.1"

    def get_runtime_endpoint(self) -> str:
        return f"http://{self._api.address}" if self._api else "http://127.0.0.1"

    def get_logs(self) -> str:
        return self._runtime.logs() if self._runtime else ""

    @classmethod
    def prepare_version(cls, function_version: FunctionVersion) -> None:
        function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version: FunctionVersion) -> None:
        function_version.config.code.destroy_cached()


def error(kind: str, message: str) -> bytes:
    return json.dumps({"errorType": kind, "errorMessage": message}).encode()


class ProcessExecutorPlugin(RuntimeExecutorPlugin):
    """What LocalStack finds by the entry point `process`."""

    name = "process"

    def load(self, *_, **__) -> type[RuntimeExecutor]:
        return ProcessExecutor
