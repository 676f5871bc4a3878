"""Who does what to whom: the pairs of the network, with their acts by quad class."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import partial
from typing import Any, NamedTuple

import polars

from kg.corpus.english import Number, verb_phrase
from kg.corpus.phrase import degree_in_words, is_unspecified
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Of, Piece, Sentence, joined, plain
from kg.findings.material import Candidate, Draft, Material
from kg.model import Certainty
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.phrases import one_or_many, times
from kg.readings import INVERSE, Towards
from kg.selection.tie_labels import in_parts
from kg.selection.ties import IS_INHERITED
from kg.table.counted import IS_ACT
from kg.vocabulary import NEITHER, STATEMENT

_MOST = 3
"""How many things one sentence says of a pair."""
_PLACES = {"actor": ("subject",), "target": ("object", "to")}
"""The fields of a statement that name the two ends of a tie."""


def find_pairs(material: Material) -> Iterator[Candidate]:
    """Yield the pairs of :func:`kg.network.network.make_network` that have acts, those with most acts first.

    What an actor does towards several is told once: not of a pair of which all that is reported is told of an earlier
    pair of this actor, which names the other target, too.
    """
    network = material.network
    acts = network.between_actors.filter(IS_ACT)
    told: dict[tuple[str, str], list[frozenset[str]]] = {}
    for edge in network.by_weight.filter(polars.col("acts") > 0).iter_rows(named=True):
        if is_unspecified(edge["actor"]) or is_unspecified(edge["target"]):
            continue
        keys = frozenset(edge["statements"])
        if not any(keys <= earlier for earlier in told.get((edge["actor"], edge["statements"][0]), ())):
            for key in keys:
                told.setdefault((edge["actor"], key), []).append(keys)
            yield Candidate(tuple(edge["statements"]), partial(_say, edge, acts, network, material))


def _say(
    edge: Mapping[str, Any], acts: polars.DataFrame, network: Network, material: Material, alone: bool
) -> Draft | None:
    ties = acts.filter(actor=edge["actor"], target=edge["target"])
    counts = []
    for quad_class, column in (*QUAD_CLASSES.items(), (None, "no_quad_class")):
        if edge[column]:
            unit = f"of {quad_class}" if quad_class else f"({NEITHER})"
            is_of_class = polars.col("quad_class").eq_missing(polars.lit(quad_class, polars.String))
            keys = ties.filter(is_of_class)["statement"].unique().sort()
            counts.append(Count.of(edge[column], f"act {unit}", f"acts {unit}", keys))
    phrases = list(_phrases(ties, network, material))
    shown = _shown(phrases)
    actor = _end(edge["actor"], "actor", ties, network, material)
    if shown:
        others = plain(", among other acts" if len(phrases) > len(shown) else "")
        said = joined((one.words for one in shown), ", ", " and ")
        sentence: Sentence = (*actor, Piece(" "), *said, *others, *shown[-1].this)
    else:
        target = _end(edge["target"], "target", ties, network, material)
        sentence = (Piece(" and ".join(map(str, counts)) + " by "), *actor, Piece(" towards "), *target)
    main = shown[0].main if shown else ""
    doers = Clauses(material).doers(ties.filter(polars.col("reading") != INVERSE)["statement"], edge["actor"])
    remarks = [f"done by {doers}"] if doers else []
    if any(edge["target"] not in one.towards for one in shown):
        acts_towards = one_or_many(edge["acts"], "counted as an act", "counted as acts")
        remarks.append(f"{acts_towards} towards {network.actors[edge['target']].label}")
    return Draft(
        title=_title(edge),
        sentence=sentence,
        counts=tuple(counts),
        remarks=tuple(remarks),
        main=main,
        told=tuple(ties.filter(polars.col("act").is_in([act for one in shown for act in one.acts]))["statement"]),
        figure={"pair": [edge["actor"], edge["target"]], "signs": _signs(edge)},
    )


def _title(edge: Mapping[str, Any]) -> str:
    return " and ".join(_signs(edge)).capitalize() or "Acts"


def _signs(edge: Mapping[str, Any]) -> list[str]:
    return [kind for kind in ("conflict", "cooperation") if edge[f"verbal_{kind}"] + edge[f"material_{kind}"]]


class _Phrase(NamedTuple):
    """What some acts of a pair are.

    Args:
        main: Key of the main mention.
        acts: Keys of the acts.
        words: It in words.
        this: What "this" stands for in the words.
        towards: Ids of those whom it is towards, as the statement has it, with the members of lists.
    """

    main: str
    acts: tuple[str, ...]
    words: Sentence
    this: Sentence
    towards: frozenset[str]


def _shown(phrases: Sequence[_Phrase]) -> list[_Phrase]:
    """Return what a sentence says of a pair: of what ends in a claim only the first, and that last."""
    without = [one for one in phrases if not one.this][:_MOST]
    ending = [one for one in phrases if one.this][:1] if len(without) < _MOST else []
    return [*without, *ending]


def _phrases(ties: polars.DataFrame, network: Network, material: Material) -> Iterator[_Phrase]:
    """Yield what the acts of a pair are, each with its main mention and towards whom its statement has it.

    News comes first, then what is said of most acts; what a bargain tells comes last.
    """
    clauses, vocabulary = Clauses(material), material.vocabulary
    # A mention with another object of its own has no place for whom another one has as its object.
    own = ties.filter(~(IS_INHERITED & (polars.col("reading") == str(Towards.OBJECT))))
    readings = dict(own.select("statement", "reading").iter_rows())
    mains: dict[str, dict[str, Any]] = {}
    rows_of_all = material.rows(ties["statement"])
    for row in rows_of_all:
        if row["statement"] in readings:
            mains.setdefault(row["act"], row)
    addressed = _addressed(rows_of_all, clauses)
    beside = (ties["target"][0],), _end(ties["target"][0], "target", ties, network, material)
    number = _number(ties["actor"][0], material)
    told: dict[str, Sentence] = {}
    several: dict[tuple[Sentence, Sentence, Sentence, Sentence], list[dict[str, Any]]] = {}
    for row in mains.values():
        reading = readings[row["statement"]]
        is_claim = row["object_type"] == STATEMENT
        this = clauses.this(row) if is_claim else ()
        if reading == INVERSE or this is None:
            continue
        template = vocabulary.label_of_tie(row["relation"], reading, row["object_type"])
        known = vocabulary.relations[row["relation"]]
        before, _, after = in_parts(template, {"label": known.as_verb, "object": ""})
        if row["object"] is None:
            before, comma, rest = before.partition(",")
            after = f"{comma}{rest}"
        verb = verb_phrase(before.strip(), number, certainty=Certainty(row["certainty"]))
        if verb is None:
            continue
        names_object = "{object}" in template or "{claim}" in template
        object: Sentence = plain("this") if is_claim else clauses.thing(row) if names_object else ()
        opening = plain("" if before.endswith("(") else " ") if object else ()
        named = (*opening, *object)
        end = after.strip()
        link = plain(f"{'' if end[:1] in (',', ')', '') else ' '}{end} ")
        towards, whom = addressed.get(row["act"], beside)
        of_whom = () if is_claim and reading == Towards.OBJECT_SUBJECT else (*link, *whom)
        degree = plain(degree_in_words(row["degree"])) if row["degree"] else ()
        words = (Piece(verb, Of.RELATION, row["relation"]), *degree, *named, *of_whom)
        of_object = bool(object) or row["object"] in (None, *towards)
        limits = clauses.limits(row, of_object=of_object)
        if limits is not None:
            told[row["statement"]] = clauses.limits(row, of_object=of_object, telling=True) or ()
            several.setdefault((words, limits, clauses.source(row), this), []).append(row)
    news, offered = {*material.news["statement"]}, material.offered
    for (words, limits, source, this), rows in sorted(several.items(), key=lambda one: _rank(one[1], news, offered)):
        keys = [row["statement"] for row in rows]
        more = (*limits, *source, *plain(f" ({times(len(rows))})")) if len(rows) > 1 else (*told[keys[0]], *source)
        acts = tuple(row["act"] for row in rows)
        towards, _ = addressed.get(acts[0], beside)
        yield _Phrase(keys[0], acts, (*words, *more), this, frozenset(clauses.with_members(towards)))


def _addressed(rows: Sequence[Mapping[str, Any]], clauses: Clauses) -> Mapping[str, tuple[tuple[str, ...], Sentence]]:
    """Return by act whom its first mention that names them is towards, in brackets where all such mentions infer it."""
    named = [row for row in rows if row["counterparties"]]
    said = {row["act"] for row in named if row["counterparty_rule"].partition(".")[0] not in row["inferred"]}
    ids = {row["act"]: tuple(row["counterparties"]) for row in reversed(named)}
    return {act: (several, clauses.entities(several, inferred=act not in said)) for act, several in ids.items()}


def _rank(rows: Sequence[Mapping[str, Any]], news: Set[str], offered: Set[str]) -> tuple[bool, bool, int]:
    keys = [row["statement"] for row in rows]
    return offered >= {*keys}, news.isdisjoint(keys), -len(keys)


def _number(id: str, material: Material) -> Number:
    return Clauses(material).number([id])


def _end(id: str, side: str, ties: polars.DataFrame, network: Network, material: Material) -> Sentence:
    """Return the name of an actor of a network, in square brackets where all statements infer it."""
    known = id in material.backend.entities
    name = Piece(network.actors[id].label, Of.ENTITY if known else None, id if known else "")
    rows = material.rows(ties["statement"])
    inferred = all(set(_PLACES[side]) & set(row["inferred"]) for row in rows)
    return (Piece("["), name, Piece("]")) if inferred else (name,)
