"""Lambda's Runtime API for one execution environment: hands invocations to a runtime and takes its answers."""

import json
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERSION = "/2018-06-01/runtime/"
STOPPING = None


@dataclass
class Call:
    """One invocation; its answer is (payload, is_error)."""

    request_id: str
    arn: str
    payload: str
    trace: str
    deadline_ms: int
    answer: Future = field(default_factory=Future)


class RuntimeApi:
    """Serves the API on a port of its own. `ready` is done when the runtime first asks, or carries its init error."""

    def __init__(self) -> None:
        self.ready: Future = Future()
        self._calls: queue.Queue = queue.Queue()
        self._under_way: dict[str, Call] = {}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def hand_out(self, call: Call) -> None:
        self._under_way[call.request_id] = call
        self._calls.put(call)

    def give_up(self, error: bytes) -> None:
        """The runtime is gone: whoever waits for it gets this error."""
        if not self.ready.done():
            self.ready.set_result(error)
        for request_id in list(self._under_way):
            self.answer(request_id, error, is_error=True)

    def close(self) -> None:
        self._calls.put(STOPPING)
        self._server.shutdown()
        self._server.server_close()

    def next(self) -> Call | None:
        if not self.ready.done():
            self.ready.set_result(None)
        return self._calls.get()

    def answer(self, request_id: str, payload: bytes, is_error: bool) -> bool:
        call = self._under_way.pop(request_id, None)
        if call is not None:
            call.answer.set_result((payload, is_error))
        return call is not None

    def failed_to_start(self, error: bytes) -> None:
        if not self.ready.done():
            self.ready.set_result(error)


def _handler(api: RuntimeApi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            call = api.next() if self.path == VERSION + "invocation/next" else STOPPING
            if call is STOPPING:
                self._reply(404, b"{}")
                return
            self._reply(
                200,
                call.payload.encode(),
                {
                    "Lambda-Runtime-Aws-Request-Id": call.request_id,
                    "Lambda-Runtime-Deadline-Ms": str(call.deadline_ms),
                    "Lambda-Runtime-Invoked-Function-Arn": call.arn,
                    "Lambda-Runtime-Trace-Id": call.trace,
                },
            )

        def do_POST(self) -> None:
            body = self._body()
            parts = self.path.removeprefix(VERSION).split("/")
            match parts:
                case ["init", "error"]:
                    api.failed_to_start(body)
                    self._reply(202, b"{}")
                case ["invocation", request_id, ("response" | "error") as kind]:
                    known = api.answer(request_id, body, is_error=kind == "error")
                    self._reply(202 if known else 400, json.dumps({"status": "OK"}).encode())
                case _:
                    self._reply(404, b"{}")

        def _body(self) -> bytes:
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass  # trailers say nothing here
            return body

        def _reply(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()

        def log_message(self, *_) -> None:
            pass

    return Handler
