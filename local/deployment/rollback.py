"""All public functions back to the deployment before, or none."""

from collections.abc import Callable

import versions
from places import Stop
from versions import Answers, Function, Version


def roll_back(client, functions: list[Function], to: str, say: Callable[[str], None] = print) -> None:
    """Has the versions of one earlier deployment answer. Done already, it changes nothing; half done, it goes on.

    to: how that deployment's digest begins; empty for the one before the newest
    """
    known = versions.each(functions, lambda one: versions.published(client, one))
    digest = named(known, to) if to else before(known)
    targets = {one: of(known[one], digest) for one in functions if of(known[one], digest)}
    for one in functions:
        if one not in targets:
            say(f"{one.logical} has no version of it and stays as it is.")
    seen = versions.each(targets, lambda one: versions.answering(client, one))
    behind = {one: number for one, number in targets.items() if seen[one].number != number or seen[one].more}
    if not behind:
        newest = known[functions[0]][-1].digest
        say(f"All public functions answer by {short(digest)} already; nothing is changed.")
        if newest != digest:
            say(f"Forward again: make rollback TO={short(newest)}")
        return
    demand_table(client, behind)
    versions.each(targets, lambda one: versions.wake(client, one, targets[one]))
    move(client, behind, seen, say)
    versions.each(targets, lambda one: versions.wake(client, one, versions.ALIAS))
    say(f"All {len(targets)} public functions answer by {short(digest)}.")


def demand_table(client, targets: dict[Function, int]) -> None:
    """Stops where a version knows another table than the one in use, which its role does not let it into any more."""
    strangers = [one.logical for one, number in targets.items() if versions.table(client, one, number) != versions.table(client, one)]
    if strangers:
        raise Stop(f"those versions know another table than the one in use ({', '.join(strangers)}); deploy the tag instead")


def forward(client, functions: list[Function], digest: str, say: Callable[[str], None] = print) -> None:
    """What was rolled back and is deployed again unchanged: CloudFormation has nothing to do then, and aliases stay.

    digest: of the deployment; where the newest version is none of it, nothing was deployed and nothing is moved
    """
    for one in functions:
        seen, newest = versions.answering(client, one), versions.published(client, one)[-1]
        if newest.digest.endswith(digest) and (seen.number != newest.number or seen.more):
            versions.point(client, one, seen, newest.number)
            say(f"{one.logical:<22} {seen.number} -> {newest.number}")


def before(known: dict[Function, list[Version]]) -> str:
    """The digest of the deployment before the newest, which all functions have to agree on."""
    newest = {listed[-1].digest for listed in known.values() if listed}
    if newest != {one for one in newest if one} or len(newest) != 1:
        raise Stop("the newest versions are not of one `make deploy`: say which to go back to, make rollback TO=digest")
    last = newest.pop()
    earlier = {previous(listed, last) for listed in known.values()} - {None}
    if not earlier:
        raise Stop("there is no deployment before this one")
    if len(earlier) != 1 or "" in earlier:
        raise Stop("the functions have different versions before: say which, make rollback TO=digest")
    return earlier.pop()


def previous(listed: list[Version], last: str) -> str | None:
    """The digest of the newest version that is not of the last deployment."""
    others = [one.digest for one in listed if one.digest != last]
    return others[-1] if others else None


def named(known: dict[Function, list[Version]], to: str) -> str:
    found = {one.digest for listed in known.values() for one in listed if one.digest.startswith(to)}
    if len(found) != 1:
        digests = sorted({short(one.digest) for listed in known.values() for one in listed if one.digest})
        raise Stop(f"{len(found)} deployments begin with {to!r}; there are {', '.join(digests) or 'none'}")
    return found.pop()


def of(listed: list[Version], digest: str) -> int:
    """The newest version of a deployment; 0 where there is none."""
    return max((one.number for one in listed if one.digest == digest), default=0)


def move(client, targets: dict[Function, int], seen: dict[Function, Answers], say: Callable[[str], None]) -> None:
    """Moves all aliases; when one cannot be moved, those that were are put back."""
    moved: list[Function] = []
    try:
        for one, number in targets.items():
            versions.point(client, one, seen[one], number)
            moved.append(one)
            say(f"{one.logical:<22} {seen[one].number} -> {number}")
    except Exception as fault:
        left = [one.logical for one in moved if not put_back(client, one, seen[one])]
        if left:
            raise Stop(f"half done ({fault}); {', '.join(left)} could not be put back: run it again, it goes on") from fault
        raise Stop(f"an alias could not be moved ({fault}); all are as they were") from fault


def put_back(client, function: Function, was: Answers) -> bool:
    try:
        now = versions.answering(client, function)
        versions.point(client, function, now, was.number, was.more)
        return True
    except Exception:
        return False


def short(digest: str) -> str:
    return digest[:12]
