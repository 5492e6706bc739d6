"""What samconfig.toml says of a deployment, and what is said on the command line beside it."""

import shlex
import tomllib
from dataclasses import dataclass

from places import ROOT, Stop

DIGEST = "CodeDigest"


@dataclass(frozen=True)
class Settings:
    """One environment of samconfig.toml."""

    config: str
    stack: str
    region: str | None
    profile: str | None
    overrides: list[str]


def of(config: str, said: list[str]) -> Settings:
    """The settings of an environment; what was said just now comes after what the file says, and wins."""
    with (ROOT / "samconfig.toml").open("rb") as file:
        known = tomllib.load(file)
    if config not in known:
        raise Stop(f"samconfig.toml has no environment {config!r}")
    parts = known[config]
    named = {**parts.get("global", {}).get("parameters", {}), **parts.get("deploy", {}).get("parameters", {})}
    return Settings(
        config,
        named["stack_name"],
        named.get("region"),
        named.get("profile"),
        merged(listed(named.get("parameter_overrides", [])), said),
    )


# What a restore has set, and an old line of samconfig.toml must not take back while people work.
OF_A_RESTORE = ("ContestTable", "ContestStream", "PublicationsFrom")


def demand_kept(in_force: dict[str, str], overrides: list[str], said: list[str]) -> None:
    """Stops where what is deployed would put another table in use, unless that was said just now.

    in_force: the stack's parameters
    """
    wanted = dict(one.split("=", 1) for one in overrides)
    spoken = {one.partition("=")[0] for one in said}
    for name in OF_A_RESTORE:
        if name in wanted and name not in spoken and in_force.get(name, wanted[name]) != wanted[name]:
            raise Stop(
                f"{name} is {in_force[name]}, and samconfig.toml says {wanted[name]}: correct it there, "
                f'or say make deploy PARAMETERS="{name}=…"'
            )


def listed(overrides: list[str] | str) -> list[str]:
    """samconfig.toml writes them as a list, and `sam deploy --guided` as one text."""
    return shlex.split(overrides) if isinstance(overrides, str) else list(overrides)


def merged(written: list[str], said: list[str]) -> list[str]:
    """One of each name but the digest, which is worked out and never said."""
    last = {one.partition("=")[0]: one for one in [*written, *said]}
    last.pop(DIGEST, None)
    return list(last.values())
