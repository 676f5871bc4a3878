"""What README and docs show is what the program does."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import kg
from kg.cli import app

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
Run = Callable[..., subprocess.CompletedProcess[str]]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(kind: str) -> list[pytest.ParameterSet]:
    found = []
    for page in PAGES:
        for number, match in enumerate(BLOCK.finditer(page.read_text(encoding="utf-8")), start=1):
            if match[1] == kind:
                found.append(pytest.param(match[2], id=f"{page.name}-{number}"))
    return found


def shown_by(run: Run, command: str) -> str:
    """Return what a command of the docs prints in the first corpus."""
    program, *arguments = shlex.split(command)
    assert program == "kg"
    done = run(ROOT, *arguments, width=100)
    return done.stdout + done.stderr


@pytest.mark.parametrize("text", blocks("console"))
def test_shown_commands_print_what_is_shown(run: Run, text: str) -> None:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        printed = shown_by(run, command)
        assert [line.rstrip() for line in printed.strip().splitlines()] == [
            line.rstrip() for line in shown.strip().splitlines()
        ]


@pytest.mark.parametrize("code", blocks("python"))
def test_shown_python_runs(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    exec(compile(code, "docs", "exec"), names)
    assert isinstance(names.get("project"), kg.Project)


def test_every_command_is_documented() -> None:
    commands = {
        (command.name or command.callback.__name__.replace("_", "-"))
        for command in app.registered_commands
        if command.callback
    }
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert commands
    assert {command for command in commands if f"kg {command}" not in text} == set()
