"""A share of the calls to the newest deployment, the rest to the one before."""

from collections.abc import Callable

import rollback
import versions
from places import Stop
from versions import Function


def share(client, functions: list[Function], percent: str, say: Callable[[str], None] = print) -> None:
    """Sends so many of a hundred calls of each public function to its newest version; 100 ends it."""
    if not percent.isdigit() or not 1 <= int(percent) <= 100:
        raise Stop("say how many of a hundred calls, from 1 to 100: make canary SHARE=10")
    known = versions.each(functions, lambda one: versions.published(client, one))
    newest = {one: listed[-1].number for one, listed in known.items()}
    older = "" if percent == "100" else rollback.before(known)
    bases = {one: rollback.of(known[one], older) if older else newest[one] for one in functions}
    rollback.demand_table(client, {one: base for one, base in bases.items() if base})
    for one, base in bases.items():
        if base:
            more = {newest[one]: int(percent) / 100} if base != newest[one] else {}
            versions.wake(client, one, base)
            versions.point(client, one, versions.answering(client, one), base, more)
            say(f"{one.logical:<22} {percent} % by {newest[one]}" + (f", the rest by {base}" if more else ""))
