"""Lambda as far as deployments ask it, in memory; it can die before any one of its moves."""

import io
import json


class NotReady(Exception):
    pass


class Conflict(Exception):
    pass


class Died(Exception):
    pass


class Exceptions:
    SnapStartNotReadyException = NotReady
    ResourceConflictException = Conflict


class Lambda:
    """Functions by name, each with its versions' descriptions and its alias."""

    exceptions = Exceptions

    def __init__(self, *functions: str) -> None:
        self.versions: dict[str, list[str]] = {one: [] for one in functions}
        self.alias: dict[str, tuple[str, dict[str, float]]] = {}
        self.moves = 0
        self.dies_before: set[int] = set()
        self.asleep: set[tuple[str, str]] = set()
        self.broken: set[tuple[str, str]] = set()
        self.tables: dict[tuple[str, str], str] = {}

    def deploy(self, digest: str, *but: str) -> None:
        for name, listed in self.versions.items():
            if name not in but:
                listed.append(digest)
                self.alias[name] = (str(len(listed)), {})

    def answer(self) -> dict[str, str]:
        return {name: version for name, (version, _) in self.alias.items()}

    def get_paginator(self, _: str) -> "Lambda":
        return self

    def paginate(self, FunctionName: str):
        listed = self.versions[FunctionName]
        yield {"Versions": [{"Version": "$LATEST", "Description": listed[-1] if listed else ""}]}
        yield {"Versions": [{"Version": str(number), "Description": one} for number, one in enumerate(listed, 1)]}

    def get_function_configuration(self, FunctionName: str, Qualifier: str) -> dict:
        table = self.tables.get((FunctionName, Qualifier), "contest")
        return {"Environment": {"Variables": {"CONTEST_TABLE": table}}}

    def get_alias(self, FunctionName: str, Name: str) -> dict:
        version, more = self.alias[FunctionName]
        return {
            "FunctionVersion": version,
            "RoutingConfig": {"AdditionalVersionWeights": more},
            "RevisionId": f"{version} {sorted(more.items())}",
        }

    def update_alias(self, FunctionName: str, Name: str, FunctionVersion: str, RoutingConfig: dict, RevisionId: str) -> None:
        self.moves += 1
        if self.moves in self.dies_before:
            raise Died(f"before move {self.moves}")
        if RevisionId != self.get_alias(FunctionName, Name)["RevisionId"]:
            raise Conflict("somebody else has moved it")
        self.alias[FunctionName] = (FunctionVersion, RoutingConfig["AdditionalVersionWeights"])

    def invoke(self, FunctionName: str, Qualifier: str, Payload: bytes) -> dict:
        version = self.alias[FunctionName][0] if Qualifier == "live" else Qualifier
        if (FunctionName, version) in self.asleep:
            self.asleep.remove((FunctionName, version))
            raise NotReady
        if (FunctionName, version) in self.broken:
            return {"FunctionError": "Unhandled", "Payload": io.BytesIO(b"{}")}
        assert json.loads(Payload) == {"ping": True}
        return {"Payload": io.BytesIO(b'{"awake":true}')}
