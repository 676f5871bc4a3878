"""Rounds of coding, as ``corpus.yaml`` has them: who codes which articles without seeing what the others code.

::

    rounds:
      pilot:
        articles: [first-article, second-article]
        coders: [anna, ben]
        closed: 2026-12-01

A round without ``closed`` is open.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from kg.corpus.shape import Block, Day, Id
from kg.corpus.yaml_file import YamlFile
from kg.errors import Problem, Severity
from kg.likeness import suggest

ROUNDS = "rounds"
"""The key of ``corpus.yaml`` below which rounds are listed."""


class Round(Block):
    """Articles that several people code, each without seeing what the others do until it is closed.

    Args:
        articles: Ids of the articles.
        coders: Ids of those who code them.
        closed: The day on which it was closed; none while it is open.
    """

    articles: Annotated[tuple[Id, ...], Field(min_length=1)]
    coders: Annotated[tuple[Id, ...], Field(min_length=1)]
    closed: Day | None = None

    @field_validator("articles", "coders")
    @classmethod
    def _once(cls, ids: tuple[str, ...]) -> tuple[str, ...]:
        twice = next((one for one in ids if ids.count(one) > 1), None)
        if twice is not None:
            raise PydanticCustomError("twice", "'{id}' is named twice; name it once", {"id": twice})
        return ids

    @property
    def is_open(self) -> bool:
        """Whether those who code still do not see each other's statements."""
        return self.closed is None


def open_round(rounds: Mapping[str, Round], article: str, coder: str = "") -> str | None:
    """Return the id of the open round in which an article is coded; ``None`` where it is in none.

    Args:
        rounds: The rounds by id.
        article: Id of the article.
        coder: Who must be one of its coders; anybody where it is empty.
    """
    return next(
        (
            id
            for id, one in rounds.items()
            if one.is_open and article in one.articles and (not coder or coder in one.coders)
        ),
        None,
    )


def problems_of_rounds(file: YamlFile, rounds: Mapping[str, Round], articles: Collection[str]) -> Iterator[Problem]:
    """Yield where rounds name articles that are not there, or have nobody to be compared with.

    Args:
        file: ``corpus.yaml``.
        rounds: What it says of rounds.
        articles: The ids of all articles.
    """
    for id, one in rounds.items():
        for number, article in enumerate(one.articles):
            if article not in articles:
                message, hint = f"there is no article '{article}'", suggest(article, articles) or "remove it"
                yield file.problem([ROUNDS, id, "articles", number], "unknown-article", message, hint)
        if len(one.coders) == 1:
            message = f"the round '{id}' has one coder, so that nothing in it can be compared"
            yield file.problem(
                [ROUNDS, id, "coders"],
                "one-coder",
                message,
                "name all who code its articles",
                severity=Severity.WARNING,
            )
