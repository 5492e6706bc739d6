"""Which files are pages, what they are told, and in which order they come and go."""

import hashlib
import json
import unittest

import pages
from places import ROOT

OUTPUTS = {
    "ApiUrl": "https://api",
    "BallotApiUrl": "https://ballots",
    "PublicAddress": "https://public",
    "SignInIssuer": "https://issuer",
    "SignInClientId": "client",
}


class Store:
    """A bucket in memory."""

    def __init__(self, *keys: str) -> None:
        self.objects = {key: {} for key in keys}
        self.order: list[str] = []

    def put_object(self, **put: object) -> None:
        self.order.append(put["Key"])
        self.objects[put["Key"]] = put

    def delete_object(self, **gone: str) -> None:
        del self.objects[gone["Key"]]

    def get_paginator(self, name: str) -> "Store":
        assert name == "list_objects_v2"
        return self

    def paginate(self, **asked: str) -> list[dict]:
        if "Delimiter" in asked:
            start = asked["Prefix"]
            folders = {start + key[len(start) :].split("/")[0] + "/" for key in self.objects if key.startswith(start)}
            return [{"CommonPrefixes": [{"Prefix": one} for one in folders]}, {}]
        return [{"Contents": [{"Key": key} for key in list(self.objects)]}, {}]


class Pages(unittest.TestCase):
    def setUp(self) -> None:
        self.files = pages.served(ROOT / "web")

    def test_pages_modules_texts_and_the_recount_are_served(self) -> None:
        for name in ("index.html", "shared/dom.js", "shared/page.css", "start/texts/kk.json", "recount/recount.js"):
            self.assertIn(name, self.files)

    def test_tests_programs_and_the_others_client_are_not(self) -> None:
        for name in self.files:
            self.assertNotRegex(name, r"(^|/)tests/|independent-client|package\.json|verify\.mjs")

    def test_every_file_stands_in_the_list_with_its_digest(self) -> None:
        listed = {one["name"]: one["sha256"] for one in json.loads(self.files["pages.json"])["files"]}
        self.assertEqual(set(listed), set(self.files) - {"pages.json"})
        self.assertEqual(listed["index.html"], hashlib.sha256(self.files["index.html"]).hexdigest())

    def test_the_configuration_says_where_everything_answers(self) -> None:
        said = json.loads(pages.config(OUTPUTS))
        self.assertEqual(set(said), {"api", "ballots", "public", "issuer", "client"})
        self.assertEqual(said["ballots"], "https://ballots")

    def test_no_page_is_there_before_what_it_loads(self) -> None:
        store = Store()
        pages.put(store, "bucket", self.files)
        first = min(i for i, name in enumerate(store.order) if name.endswith(".html"))
        self.assertTrue(all(name.endswith(".html") for name in store.order[first:]))
        self.assertEqual(store.objects["index.html"]["ContentType"], "text/html; charset=utf-8")

    def test_what_is_no_longer_a_page_goes(self) -> None:
        store = Store("old/page.html", "index.html")
        pages.put(store, "bucket", self.files)
        self.assertEqual(set(store.objects), set(self.files))
