"""One digest of everything that a deployment gives the functions: code, settings in the template, parameters."""

import hashlib
import re
from pathlib import Path


def of(template: str, overrides: list[str], artifacts: dict[str, str]) -> str:
    """The digest; what makes no difference to a function, such as an alarm, makes none to it.

    template: the text of template.yaml
    overrides: parameters, each Name=value
    artifacts: the digest of each function's artifact
    """
    whole = hashlib.sha256()
    for part in [*sections(template), *sorted(overrides), *(f"{name} {artifacts[name]}" for name in sorted(artifacts))]:
        whole.update(f"{len(part)}:{part}".encode())
    return whole.hexdigest()


def sections(template: str) -> list[str]:
    """The text of parameters, of what all functions have, and of each function."""
    tops = dict(pairs(re.split(r"^(\w+):$", template, flags=re.MULTILINE)))
    resources = pairs(re.split(r"^  (\w+):$", tops["Resources"], flags=re.MULTILINE))
    functions = [text for _, text in resources if text.startswith("\n    Type: AWS::Serverless::Function\n")]
    return [tops["Parameters"], tops["Globals"], *functions]


def pairs(parts: list[str]) -> list[tuple[str, str]]:
    return list(zip(parts[1::2], parts[2::2]))


def template(root: Path) -> str:
    return (root / "template.yaml").read_text()
