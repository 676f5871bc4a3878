"""Which level fits a corpus: the one taken where none is asked for, the same in every output."""

from __future__ import annotations

from dataclasses import replace

import polars

from kg.corpus.counterparty import COUNTRY
from kg.phrases import one_or_many
from kg.selection.levels import RollUp
from kg.selection.mentions import unite_mentions
from kg.selection.selection import LEVELS_IN_WORDS, Fitting, Level, Selection, select_statements
from kg.selection.ties import IS_ISSUE, draw_ties
from kg.store.backend import Backend

_COARSEST_FIRST = (Level.COUNTRY, Level.ORGANISATION)


def fitting_level(backend: Backend) -> Fitting:
    """Return the coarsest level at which most acts between actors still tie two.

    Those are countries where more than half of the acts that tie two actors tie a country to another actor; else
    organisations where more than half still tie two; else single actors. All acts that the authors tell count,
    whatever is looked at, so that every output of a corpus has the same level.

    Args:
        backend: Where statements come from.
    """
    vocabulary = backend.vocabulary
    rows = select_statements(backend.scan(), Selection(), vocabulary, lambda table: unite_mentions(table, vocabulary))
    ties = draw_ties(rows, backend.scan(), vocabulary).filter(~IS_ISSUE, polars.col("actor") != polars.col("target"))
    every, left = ties["act"].n_unique(), list[str]()
    if not every:
        return Fitting(Level.COUNTRY, "")
    for level in _COARSEST_FIRST:
        stay = _acts_at(level, ties, backend)
        if 2 * stay > every:
            break
        left.append(f"{stay:,} at the level of {LEVELS_IN_WORDS[level]}")
    else:
        level, stay = Level.ENTITY, every
    whole = one_or_many(every, "the only act", f"all {every:,} acts")
    some = whole if stay == every else f"{stay:,} of {every:,} acts"
    stays = f"{some} between actors {one_or_many(stay, 'stays', 'stay')} there"
    return Fitting(level, ", ".join([stays, *left]))


def at_fitting_level(selection: Selection, backend: Backend) -> Selection:
    """Return a selection at the level that fits its corpus."""
    fitting = fitting_level(backend)
    return replace(selection, level=fitting.level, fitting=fitting)


def _acts_at(level: Level, ties: polars.DataFrame, backend: Backend) -> int:
    """Return how many acts tie two actors at a level; of countries, one must be one and the other not of it."""
    roll_up = RollUp(level, backend)
    rolled = roll_up.apply(ties).filter(polars.col("actor") != polars.col("target"))
    if level is Level.COUNTRY:
        countries = [id for id, actor in roll_up.actors.items() if backend.vocabulary.is_a(actor.type, COUNTRY)]
        rolled = rolled.filter(polars.any_horizontal(polars.col("actor", "target").is_in(countries)))
        country = {id: actor.country for id, actor in roll_up.actors.items()}
        of = [polars.col(end).replace_strict(country, return_dtype=polars.String) for end in ("actor", "target")]
        rolled = rolled.filter(of[0].ne_missing(of[1]))
    return rolled["act"].n_unique()
