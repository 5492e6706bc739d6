"""A store that lets go of what is locked is found out."""

import contextlib
import io
import threading
import unittest
from http.server import BaseHTTPRequestHandler, HTTPServer
from unittest import mock

import proofs
from places import Stop

LIST = b"""<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<Version><Key>editions/e/1/manifest.json</Key><VersionId>a+1</VersionId></Version>
<Version><Key>editions/e/1/results.json</Key><VersionId>b</VersionId></Version>
<DeleteMarker><Key>editions/e/1/manifest.sig</Key><VersionId>c</VersionId></DeleteMarker>
</ListVersionsResult>"""

POLLS = b"""<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<Version><Key>polls/e.p/poll.json.sig</Key><VersionId>d</VersionId></Version>
<Version><Key>polls/e.p/annulled.json</Key><VersionId>e</VersionId></Version>
</ListVersionsResult>"""


class Store(BaseHTTPRequestHandler):
    removing = 403
    listed = LIST
    asked: list[str] = []

    def do_GET(self) -> None:
        below = POLLS if self.path.endswith("prefix=polls/") else Store.listed
        self.answer(200, below if "?versions" in self.path else b"")

    def do_DELETE(self) -> None:
        Store.asked.append(self.path)
        self.answer(Store.removing, b"")

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


class Proofs(unittest.TestCase):
    def checked(self, removing: int, listed: bytes = LIST) -> str:
        Store.removing, Store.listed, Store.asked = removing, listed, []
        with HTTPServer(("127.0.0.1", 0), Store) as server, contextlib.redirect_stdout(io.StringIO()) as said:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            with mock.patch.object(proofs, "LOCALSTACK", f"http://127.0.0.1:{server.server_port}"):
                try:
                    proofs.check({"PublicBucketName": "public"})
                finally:
                    server.shutdown()
        return said.getvalue()

    def test_each_locked_version_is_tried_by_its_id_and_nothing_else(self) -> None:
        self.assertIn("2 tries were refused", self.checked(403))
        self.assertEqual(
            Store.asked,
            ["/public/editions/e/1/manifest.json?versionId=a%2B1", "/public/polls/e.p/poll.json.sig?versionId=d"],
        )

    def test_a_store_that_removes_it_is_found_out(self) -> None:
        with self.assertRaisesRegex(Stop, "manifest.json is locked and could be removed"):
            self.checked(204)

    def test_nothing_to_try_is_no_proof(self) -> None:
        with self.assertRaisesRegex(Stop, "nothing that is locked lies below editions"):
            self.checked(403, b"<ListVersionsResult/>")


if __name__ == "__main__":
    unittest.main()
