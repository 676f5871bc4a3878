"""How reliable those are through whom a claim comes, by the letters that their entities have.

A claim is as reliable as the least reliable of those through whom it comes who has a letter of the Admiralty scale
(NATO AJP-2.1): the publisher and the author of the article, and everyone whom it quotes for the claim. ``F`` and no
letter say nothing for or against anybody, so a claim of such alone is *not judged*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars

from kg.corpus.names import Names
from kg.entity_facts import Reliability
from kg.errors import KgError
from kg.store.backend import corpus_of

if TYPE_CHECKING:
    from kg.store.backend import Backend

GRADES = tuple(one for one in Reliability if one is not Reliability.F)
"""The letters that judge, the best first."""
NOT_JUDGED = "not judged"
"""In place of a letter, where nobody through whom a claim comes has one that judges."""


@dataclass(frozen=True, slots=True)
class Reliable:
    """Claims that come through nobody worse than a letter, and those that are not judged.

    Args:
        least: The worst letter that stays.
        sources: Ids of entities with a worse one.
        signers: Names of publishers and authors with a worse one, as articles have them.
    """

    least: Reliability
    sources: tuple[str, ...]
    signers: tuple[str, ...]

    def holds(self) -> polars.Expr:
        """Return which rows of the statement table stay."""
        worse = polars.col("sources").list.eval(polars.element().is_in(self.sources)).list.any()
        signed = polars.any_horizontal(polars.col("publisher", "author").is_in(self.signers).fill_null(value=False))
        return ~worse & ~signed

    def __str__(self) -> str:
        """Return what stays, in words."""
        return (
            f"sources of reliability {self.least.value}{'' if self.least is GRADES[0] else ' or better'}, or not judged"
        )


def find_reliable(letter: str, backend: Backend) -> Reliable:
    """Return the claims of sources that have a letter or a better one, or none.

    Args:
        letter: From A to D; E, which leaves nothing out, and F, which judges nobody, are none.
        backend: Where statements and entities come from.

    Raises:
        KgError: It is no such letter, or nobody has one.
    """
    letters = [str(one.value) for one in GRADES[:-1]]
    if letter not in letters:
        raise KgError(f"there is no least reliability '{letter}'; choose one of: {', '.join(letters)}")
    judged = letters_of(backend)
    if not judged:
        raise KgError(
            "no entity has a reliability from A to E, so nothing can be left out by it; write it at publishers, "
            "authors and sources in the file of entities, such as 'reliability: B'"
        )
    worse = {id for id, one in judged.items() if one > letter}
    signers = (name for name, id in signers_of(backend).items() if id in worse)
    return Reliable(Reliability(letter), tuple(sorted(worse)), tuple(sorted(signers)))


def letters_of(backend: Backend) -> Mapping[str, str]:
    """Return the letters from A to E that entities have, by their ids."""
    return {id: one.reliability.value for id, one in backend.entities.items() if one.reliability in GRADES}


def signers_of(backend: Backend) -> Mapping[str, str]:
    """Return which entities the publishers and authors of articles are, by their names; of those that one alone has."""
    corpus = corpus_of(backend)
    names = corpus.names if corpus is not None else Names(backend.entities.values())
    signed = backend.scan().select(name=polars.concat_list("publisher", "author")).explode("name").unique().collect()
    return {
        name: found[0]
        for name in signed["name"].drop_nulls().sort()
        if len(found := sorted(set(names.candidates(name)))) == 1
    }


def reliability_in(letters: Mapping[str, str], signers: Mapping[str, str]) -> polars.Expr:
    """Return the letter of each row of the statement table, or :data:`NOT_JUDGED`.

    Args:
        letters: The letters of entities, by id.
        signers: Which entities publishers and authors are, by name.
    """
    signed = {name: letters[id] for name, id in signers.items() if id in letters}
    quoted = polars.col("sources").list.eval(
        polars.element().replace_strict(letters, default=None, return_dtype=polars.String)
    )
    by = [
        polars.col(column).replace_strict(signed, default=None, return_dtype=polars.String)
        for column in ("publisher", "author")
    ]
    return polars.max_horizontal(quoted.list.max(), *by).fill_null(NOT_JUDGED)
