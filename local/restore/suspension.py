"""Nobody writes to a table: the functions that know it run no more, until they are let again."""

from places import Stop
from stack import Stack

# By which variable a function knows a table.
VARIABLES = {"contest": "CONTEST_TABLE", "roll": "ROLL_TABLE"}
# What would only put requests into a queue, whose codes then came hours late.
BESIDE = {"contest": set(), "roll": {"EnrolmentRequests"}}


def suspend(stack: Stack, table: str) -> None:
    """Sets the functions' concurrency to none; what runs ends by itself. Doing it twice does no harm."""
    longest = 0
    for logical, settings in concerned(stack, table).items():
        stack.client("lambda").put_function_concurrency(
            FunctionName=settings["FunctionName"], ReservedConcurrentExecutions=0
        )
        longest = max(longest, settings["Timeout"])
        print(f"suspended  {logical}", flush=True)
    print(f"Whatever was running has ended {longest} s from now. `make resume TABLE={table}` lets them run again.")


def resume(stack: Stack, table: str) -> None:
    """Gives the functions what the template gives them."""
    for logical, settings in concerned(stack, table).items():
        reserved = reserved_for(stack, logical)
        lambdas, name = stack.client("lambda"), settings["FunctionName"]
        if reserved:
            lambdas.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)
        else:
            lambdas.delete_function_concurrency(FunctionName=name)
        print(f"resumed    {logical}", flush=True)


def demand(stack: Stack, table: str) -> None:
    """Stops unless nobody writes to the table."""
    running = still_running(stack, table)
    if running:
        raise Stop(f"{', '.join(running)} may write to the table: `make suspend TABLE={table}` first")


def still_running(stack: Stack, table: str) -> list[str]:
    """The functions that may write to it, by their logical ids."""
    asked = stack.client("lambda").get_function_concurrency
    return [
        logical
        for logical, settings in concerned(stack, table).items()
        if asked(FunctionName=settings["FunctionName"]).get("ReservedConcurrentExecutions") != 0
    ]


def concerned(stack: Stack, table: str) -> dict[str, dict]:
    """The functions that know a table, with their settings."""
    if table not in VARIABLES:
        raise Stop("say which table is meant: TABLE=contest or TABLE=roll")
    found = {
        logical: settings
        for logical, settings in sorted(stack.functions().items())
        if VARIABLES[table] in settings.get("Environment", {}).get("Variables", {}) or logical in BESIDE[table]
    }
    if not found:
        raise Stop(f"no function of {stack.name} knows the table, so nothing says that nobody writes to it")
    return found


def reserved_for(stack: Stack, logical: str) -> int:
    """What the template keeps free for a function; none for all but the one that has a parameter."""
    return int(stack.parameters.get("EnrolmentConcurrency", "0")) if logical == "EnrolmentRequests" else 0
