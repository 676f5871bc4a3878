"""What of a corpus a network shows: level, viewpoint, time, kinds of statements, and what is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

import polars

from kg.errors import KgError
from kg.model import Certainty, Mode, Polarity
from kg.phrases import listed
from kg.selection.codings import counting
from kg.selection.reliability import Reliable
from kg.selection.viewpoints import AUTHORS, Viewpoint
from kg.table.counted import INFERS_AN_ACTOR, IS_ALTERNATIVE, without_sums
from kg.table.publication import IS_UNDATED, days_of
from kg.vocabulary import NEITHER, Kind, Vocabulary

NO_QUAD_CLASS = "none"
"""Stands for acts without a quad class, such as plain statements, where quad classes are chosen."""


class Level(StrEnum):
    """How far actors are rolled up into what they belong to."""

    ENTITY = "entity"
    ORGANISATION = "organisation"
    SECTOR = "sector"
    COUNTRY = "country"


class ByAttribute(str):
    """A level at which the value of an attribute of entities stands for the actors that have it: its name."""

    __slots__ = ()


class Count(StrEnum):
    """What the weight of a tie counts."""

    ACTS = "acts"
    STATEMENTS = "statements"
    ARTICLES = "articles"

    @property
    def one(self) -> str:
        """What one of them is called."""
        return self.removesuffix("s")


class Inside(StrEnum):
    """How surely the time of a statement must lie in the window."""

    POSSIBLY = "possibly"
    CERTAINLY = "certainly"


@dataclass(frozen=True, slots=True)
class Fitting:
    """The level that fits a corpus.

    Args:
        level: The level.
        why: Why it fits, in a few words; empty where a corpus ties no actors.
    """

    level: Level
    why: str


@dataclass(frozen=True, kw_only=True)
class Selection:
    """What of a corpus a network shows. An empty tuple sets no limit.

    Args:
        level: How far actors are rolled up, or by which attribute.
        according_to: Whose claims.
        since: First day of the period; open if ``None``.
        until: Last day of the period; open if ``None``.
        inside: Whether the whole date of a statement must lie in the period, or may.
        undated: Whether statements of whose time nothing is known are kept; in a period, where they may lie in it:
            where the date of their article does, or is not known either.
        kinds: Kinds of relations.
        quad_classes: Quad classes of relations; :data:`NO_QUAD_CLASS` for those without.
        relations: Ids of relations, narrower ones included.
        modes: Modes; only what is actual where none is chosen.
        certainties: How sure the source is.
        polarities: Whether it affirms or denies; only what is affirmed where none is chosen.
        coders: Ids of coders; where none is chosen, one coder an article: ``gold`` if it coded the article, else the
            coder of the corpus, else the first by name. Several only where no article is coded by two of them.
        articles: Ids of articles.
        sections: Sections of articles; of several, an article has one.
        tags: Tags of articles; of several, an article has one at least.
        reliability: How reliable the publisher, the author and those quoted must be, as far as they are judged.
        count: What the weight of a tie counts; where it is acts, only they are in the selection, unless
            kinds are chosen; plain statements are no acts.
        inferred: Whether statements are kept of which an actor, or the source, is the coder's conclusion.
        headlines: Whether statements are kept whose words stand in the headline.
        self_loops: Whether ties of an actor with itself are kept, such as between two ministries of one country.
        min_weight: The least weight of a tie.
        min_degree: With how many others an actor must be tied at least.
        fitting: The level of the corpus, where none was asked for.
    """

    level: Level | ByAttribute = Level.ENTITY
    according_to: Viewpoint = AUTHORS
    since: date | None = None
    until: date | None = None
    inside: Inside = Inside.POSSIBLY
    undated: bool = True
    kinds: tuple[Kind, ...] = ()
    quad_classes: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()
    certainties: tuple[Certainty, ...] = ()
    polarities: tuple[Polarity, ...] = ()
    coders: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    reliability: Reliable | None = None
    count: Count = Count.ACTS
    inferred: bool = True
    headlines: bool = True
    self_loops: bool = False
    min_weight: int = 1
    min_degree: int = 0
    fitting: Fitting | None = field(default=None, compare=False)

    def __str__(self) -> str:
        """Return the selection in words, for captions."""
        return f"{self.at_level}, {self.of_claims}"

    @property
    def at_level(self) -> str:
        """What actors are at its level, and why it is this one where none was asked for."""
        is_fitting = self.fitting is not None and self.fitting.level is self.level
        why = f" ({self.fitting.why})" if self.fitting and is_fitting and self.fitting.why else ""
        return f"{level_in_words(self.level)}{why}"

    @property
    def of_claims(self) -> str:
        """The selection in words, for captions of what is the same at each level, since claims never roll up."""
        parts = [self.according_to.label]
        if self.is_window:
            sure = f" ({_WHOLLY})" if self.inside is Inside.CERTAINLY else ""
            parts.append(_window(self.since, self.until) + sure)
        chosen = {
            "only": (
                *self.kinds,
                *(NEITHER if one == NO_QUAD_CLASS else one for one in self.quad_classes),
                *(relation.replace("_", " ") for relation in self.relations),
            ),
            "mode": self.modes,
            "certainty": self.certainties,
            "polarity": self.polarities,
            "coder": self.coders,
            "article": self.articles,
            "section": self.sections,
            "tag": self.tags,
        }
        every = {"mode": tuple(Mode), "polarity": tuple(Polarity), "certainty": tuple(Certainty)}
        for name, values in chosen.items():
            if values and set(values) == set(every.get(name, ())):
                parts.append(f"any {name}")
            elif values:
                parts.append(f"{name} {listed(map(str, values), last='or')}")
        parts += [str(self.reliability)] if self.reliability else []
        parts += [] if self.undated else ["dated statements only"]
        parts += [] if self.inferred else ["without inferred actors"]
        parts += [] if self.headlines else ["without headlines"]
        parts += [f"ties with at least {self.min_weight} {self.count}"] if self.min_weight > 1 else []
        parts += [f"actors tied to at least {self.min_degree} others"] if self.min_degree else []
        parts += ["with ties of actors with themselves"] if self.self_loops else []
        return ", ".join(parts)

    @property
    def of_all_layers(self) -> Selection:
        """The same of all kinds and quad classes, counting acts."""
        return replace(self, count=Count.ACTS, kinds=(), quad_classes=())

    @property
    def of_single_speakers(self) -> Selection:
        """The same of all layers by single actors: what one of a country says is no position of the country."""
        return replace(self.of_all_layers, level=Level.ENTITY)

    @property
    def is_window(self) -> bool:
        """Whether time is limited."""
        return self.since is not None or self.until is not None


_WHOLLY = "dates that lie wholly in it, inferred ones included"
LEVELS_IN_WORDS = {
    Level.ENTITY: "single actors",
    Level.ORGANISATION: "organisations",
    Level.SECTOR: "countries and sectors",
    Level.COUNTRY: "countries",
}
"""What actors are at each level."""


def level_in_words(level: Level | ByAttribute) -> str:
    """Return what actors are at a level."""
    return f"actors by {level}" if isinstance(level, ByAttribute) else LEVELS_IN_WORDS[level]


def _window(start: date | None, end: date | None) -> str:
    """Return a window in words; years alone where it is one of whole years."""
    years = (start is None or (start.month, start.day) == (1, 1)) and (end is None or (end.month, end.day) == (12, 31))
    first, last = ("" if day is None else f"{day.year if years else day}" for day in (start, end))
    if not first or not last:
        return f"since {first}" if first else f"until {last}"
    if first == last:
        return first
    return f"{first}–{last}" if years else f"{first} to {last}"


def select_statements(
    rows: polars.LazyFrame,
    selection: Selection,
    vocabulary: Vocabulary,
    unite: Callable[[polars.DataFrame], polars.DataFrame] = lambda table: table,
) -> polars.DataFrame:
    """Return those rows of a statement table that a selection counts.

    What sums up statements that are in the selection is left out, and so is what is an alternative to another
    statement. One text counts once, as :func:`kg.selection.codings.counting` says.

    Args:
        rows: The statement table, as far as its columns are needed.
        selection: The selection.
        vocabulary: The vocabulary, for narrower relations.
        unite: Makes the mentions of one act alike, among those in the selection; without it they stay as they are.

    Raises:
        KgError: Several coders are chosen who coded the same article.
    """
    viewpoint = selection.according_to
    counted = counting(rows, viewpoint, selection.coders, selection.articles, selection.sections, selection.tags)
    held = counted.filter(viewpoint.holds())
    _refuse_sums_of_coders(held, selection)
    table = unite(held.filter(*_conditions(selection, vocabulary)).collect())
    if selection.is_window or not selection.undated:
        table = _in_window(table, selection)
    if selection.quad_classes:
        table = table.filter(polars.col("quad_class").fill_null(NO_QUAD_CLASS).is_in([*selection.quad_classes]))
    return without_sums(table)


def _refuse_sums_of_coders(rows: polars.LazyFrame, selection: Selection) -> None:
    if len(selection.coders) < 2:
        return
    codings = rows.select("coder", "article").unique().sort("article", "coder").collect()
    twice = codings.filter(polars.col("article").is_duplicated())
    if twice.height:
        article = twice["article"][0]
        coders = listed(twice.filter(article=article)["coder"])
        raise KgError(
            f"'{article}' is coded by {coders}, and counts over several coders mean nothing before their agreement "
            "is measured; choose one coder, or none: then one coder an article counts, gold first"
        )


def _conditions(selection: Selection, vocabulary: Vocabulary) -> Iterator[polars.Expr]:
    narrower = {one for relation in selection.relations for one in vocabulary.narrower(relation)}
    chosen = {
        "kind": selection.kinds or ((Kind.ACT,) if selection.count is Count.ACTS else ()),
        "mode": selection.modes or (Mode.ACTUAL,),
        "polarity": selection.polarities or (Polarity.AFFIRMED,),
        "relation": sorted(narrower),
        "certainty": selection.certainties,
    }
    for column, values in chosen.items():
        if values:
            yield polars.col(column).is_in([str(value) for value in values])
    if not selection.inferred:
        yield ~INFERS_AN_ACTOR
    if not selection.headlines:
        yield ~polars.col("headline")
    if selection.reliability is not None:
        yield selection.reliability.holds()
    if selection.count is Count.ACTS:
        yield polars.col("deed") | (polars.col("kind") != str(Kind.ACT))
    yield ~IS_ALTERNATIVE


def _in_window(table: polars.DataFrame, selection: Selection) -> polars.DataFrame:
    """Return the rows whose time lies in the window.

    Where nothing is known of the time of a statement, it may be that of its article, but is not surely so.
    """
    days = days_of(table)
    table = table.hstack(days)
    sure = selection.inside is Inside.CERTAINLY
    first, last = (polars.col(name) for name in (days.columns if sure else reversed(days.columns)))
    inside = ~IS_UNDATED if sure or not selection.undated else polars.lit(value=True)
    if sure:
        inside &= ~polars.col("approximate")
    if selection.since is not None:
        inside &= (first >= selection.since).fill_null(value=not sure)
    if selection.until is not None:
        inside &= (last <= selection.until).fill_null(value=not sure)
    return table.filter(inside).drop(days.columns)
