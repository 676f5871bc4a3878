"""The words of a language by which rules tell fields, as read from ``schema/drafts/*.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from kg.corpus.shipped import shipped_schema
from kg.finder.cues import Cue, CueIndex, only_itself
from kg.finder.english import bases
from kg.yaml_texts import texts_in


class Beside(NamedTuple):
    """A statement that two names side by side are, by the types of what they name."""

    subject: str
    relation: str
    object: str


class Wording(NamedTuple):
    """Words of a language.

    Args:
        says: Verbs of those who say what stands beside.
        according_to: Words before those who say the rest.
        fields: Words that tell the value of a field of few values; each cue is called ``field=value``.
        openers: Words with which a clause begins.
        joiners: Those of them that join it to the one before, and are no part of a quote.
        behind: Words before names that a clause is not about.
        prepositions: Words before what fills a role, by the role.
        numbers: Words for numbers.
        months: The names of the months, in order.
        seasons: The names of the seasons, from spring.
        beside: What two names side by side state.
    """

    says: CueIndex
    according_to: CueIndex
    fields: CueIndex
    openers: frozenset[str]
    joiners: frozenset[str]
    behind: frozenset[str]
    seasons: tuple[str, ...]
    prepositions: Mapping[str, tuple[str, ...]]
    numbers: tuple[str, ...]
    months: tuple[str, ...]
    beside: tuple[Beside, ...]


@lru_cache(maxsize=16)
def wording_of(language: str) -> Wording | None:
    """Return the words of a language, or ``None`` where none are written down for it.

    Args:
        language: Its tag, without region.
    """
    path = shipped_schema() / "drafts" / f"{language}.yaml"
    if not path.is_file():
        return None
    data: dict[str, Any] = texts_in(path)
    fields = {f"{field}={value}": words for field, values in data["fields"].items() for value, words in values.items()}
    return Wording(
        says=_index(language, {"says": data["says"]}),
        according_to=_index(language, {"according_to": data["according_to"]}),
        fields=_index(language, fields),
        openers=frozenset(data["openers"]),
        joiners=frozenset(data["joiners"]),
        behind=frozenset(data["behind"]),
        seasons=tuple(data["seasons"]),
        prepositions={role: tuple(data[role]) for role in ("to", "at", "about")},
        numbers=tuple(data["numbers"]),
        months=tuple(data["months"]),
        beside=tuple(Beside(**one) for one in data["beside"]),
    )


def _index(language: str, written: Mapping[str, list[str]]) -> CueIndex:
    cues = [Cue(name, language, one) for name, words in written.items() for one in words]
    return CueIndex(cues, bases if language == "en" else only_itself)
