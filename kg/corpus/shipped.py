"""What comes with the program: its vocabulary, and coded corpora to look at."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_EXAMPLES = {"belarus": ".", **{name: f"tests/corpora/{name}" for name in ("ceasefire", "parliament", "polish")}}
"""Where the shipped examples lie in a checkout, by name; ``pyproject.toml`` takes the same into the wheel."""


def shipped_schema() -> Path:
    """Return the folder of the shipped vocabulary: within the installed package, or beside it in a checkout."""
    return _installed("_schema") or _PACKAGE.parent / "schema"


def shipped_examples() -> dict[str, Path]:
    """Return the corpora that ``kg init --example`` makes, by name: within the installed package, or in a checkout."""
    installed = _installed("_examples")
    if installed:
        return {folder.name: folder for folder in sorted(installed.iterdir())}
    return {name: _PACKAGE.parent / folder for name, folder in _EXAMPLES.items()}


def _installed(name: str) -> Path | None:
    folder = _PACKAGE / name
    return folder if folder.is_dir() else None
