"""One statement whole: its fields, what is concluded and why, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import starmap
from typing import Any

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence, evidence_for, rated_sources, source_line
from kg.corpus.phrase import concluded, filler_label, phrase, source_label
from kg.fields import FieldKind, facts_of
from kg.model import Article, Statement
from kg.phrases import briefly
from kg.selection.tie_labels import TieLabel, label_ties
from kg.selection.ties import TieKind, explain_ties
from kg.selection.time_reasons import TimeReasons
from kg.store.backend import CorpusBackend
from kg.table.derive import OBSTACLES
from kg.vocabulary import RelationType

_RULES: Mapping[str, str] = {
    "object": "its object",
    "to": "the role 'to'",
    "object.subject": "the subject of the statement that is its object",
    "object.country": "the country of its object",
    "at.country": "the country of the role 'at'",
    "act": "another mention of the act",
    "joint": "its relation, since both act jointly",
}
"""What the rules of ties say, in words."""

_SPOKEN = (TieKind.SPEAKS_TO, TieKind.SPEAKS_ABOUT)
_UNCOUNTED = "; not counted: a plain statement is no deed towards anybody"
_NO_ACTORS = "; no tie between actors"
_WITHOUT_DIRECTION = (TieKind.TOGETHER, TieKind.ISSUE)

_TOLD_OTHERWISE = ("according_to", "act", "basis")
"""Fields that an explanation has more to say about than their words."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field of an explanation.

    Args:
        field: Its name.
        value: What it says, in words.
        inferred: Whether the coder concluded it.
    """

    field: str
    value: str
    inferred: bool = False

    @property
    def words(self) -> str:
        """What it says, marked where the coder concluded it."""
        return concluded(self.value) if self.inferred else self.value


@dataclass(frozen=True, slots=True)
class Explanation:
    """One statement whole.

    Args:
        statement: The statement's key.
        claim: The statement in words.
        lines: Its fields, and what follows from them: whether it is also written as a plain triple, and why not.
        direct: Whether it is also written as a plain triple.
        obstacles: The conditions that keep it from being one; empty when ``direct``.
        evidence: The words.
    """

    statement: str
    claim: str
    lines: tuple[Line, ...]
    direct: bool
    obstacles: tuple[str, ...]
    evidence: Evidence

    def __str__(self) -> str:
        """Return the explanation as plain lines."""
        width = max(len(line.field) for line in self.lines)
        fields = [f"{line.field:<{width}}  {line.words}" for line in self.lines]
        return "\n".join([self.claim, "", *fields, "", str(self.evidence)])


def explain(statement: Statement, backend: CorpusBackend, before: Statement | None = None) -> Explanation:
    """Return everything that a statement of a backend says, and what follows from it.

    Args:
        statement: The statement.
        backend: Where it comes from.
        before: Another one, of which to say whether it came later.
    """
    corpus = backend.corpus
    holding = [holds.alias(reason) for reason, holds in OBSTACLES.items()]
    row = backend.scan().with_columns(holding).filter(statement=statement.key).collect().row(0, named=True)
    obstacles = tuple(reason.format(mode=statement.mode) for reason in OBSTACLES if row[reason])
    verdict = f"no: {'; '.join(obstacles)}" if obstacles else "yes"
    return Explanation(
        statement=statement.key,
        claim=phrase(statement, corpus),
        lines=(*_lines(statement, row, backend), *_order(statement, before, backend), Line("plain triple", verdict)),
        direct=not obstacles,
        obstacles=obstacles,
        evidence=evidence_for(statement, corpus),
    )


def _lines(statement: Statement, row: Mapping[str, Any], backend: CorpusBackend) -> Iterator[Line]:
    corpus = backend.corpus
    relation = corpus.vocabulary.relations[statement.relation]
    article = corpus.articles[statement.article]
    inferred = statement.inferred.fields if statement.inferred else ()
    yield Line("subject", filler_label(statement.subject, corpus), "subject" in inferred)
    yield Line("relation", f"{relation.label} ({relation.id}, {_kind(relation)})")
    if statement.object is not None:
        yield Line("object", filler_label(statement.object, corpus), "object" in inferred)
    for value in statement.roles:
        label = corpus.vocabulary.roles[value.role].label
        yield Line(label, filler_label(value.value, corpus), value.role in inferred)
    yield Line("according to", _source(statement, corpus, article), "according_to" in inferred)
    for field, words in facts_of(statement):
        if field.kind is FieldKind.STATEMENTS:
            yield from (Line(field.label, _claim(key, corpus)) for key in words)
        elif field.name not in _TOLD_OTHERWISE:
            yield Line(field.label, ", ".join(words), field.concluded)
    yield from starmap(Line, TimeReasons(backend, statement.key).days(statement.key))
    if row["counterparties"]:
        names = briefly([corpus.entities[id].label for id in row["counterparties"]])
        yield Line("towards", f"{names} (by the rule '{row['counterparty_rule']}')")
    elif relation.towards:
        yield Line("towards", f"nobody named (looked for in: {', '.join(relation.towards)})")
    if row["act"] is not None:
        yield Line("act", _act(statement, row["act"], backend.scan()))
    for tie in _ties(statement.key, backend) or ["none"]:
        yield Line("tie", tie)
    for entity in (*corpus.listed.values(), *corpus.annotations[statement.key.partition("#")[0]].local):
        if statement.key in entity.denotes and entity.is_list_of_claims:
            others = [f"#{key.partition('#')[2]}" for key in entity.denotes if key != statement.key]
            yield Line("jointly", f"with {briefly(others)}")
        elif statement.key in entity.denotes:
            yield Line("called", f"{entity.label}{' (with others)' * (len(entity.denotes) > 1)}")
    yield Line("article", source_line(article))
    yield Line("coder", statement.coder + (f" (not counted: {row['set_aside']})" if row["set_aside"] else ""))
    if statement.inferred is not None and statement.inferred.basis:
        yield Line("inferred from", statement.inferred.basis)


def _order(statement: Statement, other: Statement | None, backend: CorpusBackend) -> Iterator[Line]:
    if other is not None:
        yield Line("order", TimeReasons(backend, statement.key).order(statement.key, other.key))


def _claim(key: str, corpus: Corpus) -> str:
    statement = corpus.find(key)
    return f"{phrase(statement, corpus)} [{key}]" if statement else key


def _kind(relation: RelationType) -> str:
    parts = [str(relation.kind)]
    parts += [str(relation.quad_class)] if relation.quad_class else []
    counts = relation.goldstein is not None and not relation.is_plain_statement
    parts += [f"Goldstein {relation.goldstein:+.1f}"] if counts else []
    return ", ".join(parts)


def _source(statement: Statement, corpus: Corpus, article: Article) -> str:
    author = article.author or article.publisher
    names = [source_label(id, corpus.entities[id].label) for id in statement.attribution.sources]
    if not names:
        return f"the author ({author})"
    rated = rated_sources(statement, corpus)
    return f"{' > '.join(names)}, as reported by {author}" + (f"; {rated}" if rated else "")


def _act(statement: Statement, act: str, table: polars.LazyFrame) -> str:
    """Return which mentions an act has, and which of them stands for it."""
    mentions = table.filter(act=act).select("statement", "article", "start", "main_mention").collect()
    if mentions.height == 1:
        return "one mention"
    own = statement.key.partition("#")[0] + "#"
    main = mentions.filter("main_mention")["statement"].item()
    in_order = mentions.sort(polars.col("statement") != main, "article", "start", "statement")["statement"]
    others = ", ".join(key.removeprefix(own) for key in in_order if key != statement.key)
    this = "this is its main mention" if main == statement.key else f"main mention: {main.removeprefix(own)}"
    return f"{statement.act}, also mentioned in {others}; {this}"


def _ties(statement: str, backend: CorpusBackend) -> list[str]:
    """Return each tie that a statement draws, and by which rule it was found."""
    ties, entities = explain_ties(statement, backend), backend.entities
    rows = ties.select(
        "actor", "target", "tie", "rule", joint=polars.col("joint") & (polars.col("rule") != "joint")
    ).rows()
    return [
        f"{entities[one].label} {_between(tie, label)} {entities[other].label} (by {_RULES[rule]}{', jointly' * joint})"
        f"{_UNCOUNTED * (tie in _SPOKEN)}{_NO_ACTORS * (tie == TieKind.ISSUE)}"
        for (one, other, tie, rule, joint), label in zip(rows, label_ties(ties, backend), strict=True)
    ]


def _between(tie: str, label: TieLabel) -> str:
    """Return what stands between the ends of a tie."""
    return f"– {label} {'–' if tie in _WITHOUT_DIRECTION else '→'}"
