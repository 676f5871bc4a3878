"""Asking who sits at the terminal: a question in one line, an answer in one letter."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

import typer

from kg.errors import ChangeRefused

_UNCHANGED = "nothing was changed"


def is_asked() -> bool:
    """Return whether somebody sits at a terminal who can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def answer_to(question: str, answers: Mapping[str, str], default: str) -> str:
    """Return the answer to a question.

    Answers are given by their first letter, ``?`` tells what each means, and nothing typed is the default. Other
    letters are asked about again.

    Args:
        question: The question.
        answers: What each answer means, by its letter.
        default: The letter of the answer that is taken where nothing is typed.

    Raises:
        ChangeRefused: The input ended.
        KeyboardInterrupt: The question was broken off.
    """
    letters = "/".join(one.upper() if one == default else one for one in answers)
    while True:
        try:
            given = input(f"{question} [{letters}/?] ").strip().lower()
        except EOFError:
            typer.echo()
            raise ChangeRefused(f"no answer was given; {_UNCHANGED}") from None
        except KeyboardInterrupt:
            typer.echo()
            raise KeyboardInterrupt(f"stopped; {_UNCHANGED}") from None
        if not given:
            return default
        if given[0] in answers:
            return given[0]
        for letter, meaning in answers.items():
            typer.echo(f"  {letter}  {meaning}")


def ask_whether(question: str, show: Callable[[], None], *, yes: bool) -> None:
    """Ask whether a change is to be made, and end the command if it is not.

    Args:
        question: The question.
        show: Shows what would change, if that is asked for.
        yes: Whether nobody is asked.

    Raises:
        ChangeRefused: Nobody can be asked, or the answer is no.
    """
    if yes:
        return
    if not is_asked():
        raise ChangeRefused("nobody can be asked here; add --yes to make the change, or --dry-run to see it")
    answers = {"y": "yes, make the change", "n": "no, change nothing", "s": "show what would change, then ask again"}
    while (answer := answer_to(question, answers, "y")) == "s":
        show()
    if answer == "n":
        raise ChangeRefused(_UNCHANGED)
