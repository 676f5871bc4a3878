"""Acts: what several statements may mention. One offer mentioned four times is one act, or two; never four."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kg.arguments import Filler
from kg.model import Mode, Polarity, Statement
from kg.vocabulary import Vocabulary

__all__ = ["Act", "gather_acts"]


@dataclass(frozen=True, slots=True)
class Act:
    """One act (or stance), with all its mentions.

    Args:
        name: ``coder/label``, or the key of its only mention.
        main: Key of the mention that gives its relation, score and quad class: outside the headline if there is one
            outside, the author's own of what happened before any other, then the narrowest relation, then the first
            in the text.
        mentions: Keys of all mentions, the main one first, then in the order of the texts.
        roles: Roles of all mentions together: role, filler, and the key of the mention that has it.
    """

    name: str
    main: str
    mentions: tuple[str, ...]
    roles: tuple[tuple[str, Filler, str], ...]


def gather_acts(
    statements: Iterable[Statement], vocabulary: Vocabulary, name_of: Callable[[Statement], str | None]
) -> dict[str, Act]:
    """Return the acts that statements mention, by name.

    Args:
        statements: The statements.
        vocabulary: Their vocabulary, which says which relation is narrower.
        name_of: Returns the name of the act that a statement mentions, or ``None``.
    """
    mentions: dict[str, list[Statement]] = {}
    for statement in statements:
        name = name_of(statement)
        if name is not None:
            mentions.setdefault(name, []).append(statement)
    return {name: _act(name, group, vocabulary) for name, group in mentions.items()}


def _act(name: str, group: list[Statement], vocabulary: Vocabulary) -> Act:
    if len(group) == 1:
        only = group[0]
        roles = dict.fromkeys((value.role, value.value) for value in only.roles)
        return Act(name, only.key, (only.key,), tuple((*filled, only.key) for filled in roles))
    ordered = sorted(group, key=lambda one: (one.article, one.quote.start, one.id))
    main = min(ordered, key=lambda one: (one.headline, not _plain(one), -vocabulary.depth(one.relation)))
    seen: dict[tuple[str, Filler], str] = {}
    for statement in ordered:
        for value in statement.roles:
            seen.setdefault((value.role, value.value), statement.key)
    return Act(
        name=name,
        main=main.key,
        mentions=(main.key, *(one.key for one in ordered if one is not main)),
        roles=tuple((role, filler, key) for (role, filler), key in seen.items()),
    )


def _plain(statement: Statement) -> bool:
    """Return whether a statement says, in the author's own name, that something happened."""
    attribution = statement.attribution
    affirmed = attribution.polarity is Polarity.AFFIRMED and not attribution.sources
    return affirmed and statement.mode is Mode.ACTUAL
