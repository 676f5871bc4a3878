"""Importing in tests, as the command does it."""

from __future__ import annotations

from pathlib import Path

from tests.support.command import run_here


def bring_in(own: Path, name: str, text: str = "", *options: str) -> str:
    """Return what the command says that imports a file or folder beside a corpus.

    Args:
        own: The folder of the corpus.
        name: What it is called.
        text: What is written into it before; nothing where it is there already.
        options: What else is typed.
    """
    if text:
        (own.parent / name).write_text(text, encoding="utf-8")
    done = run_here(own, "import", own.parent / name, "--yes", *options)
    assert done.err == ""
    return done.out
