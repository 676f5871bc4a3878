"""One statement whole: its fields, what is concluded and why, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence, evidence_for, source_line
from kg.corpus.phrase import argument_label, filler_label, phrase
from kg.model import Article, Statement
from kg.vocabulary import RelationType

__all__ = ["Explanation", "Line", "explain"]


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


@dataclass(frozen=True, slots=True)
class Explanation:
    """One statement whole.

    Args:
        statement: The statement's key.
        claim: The statement in words.
        lines: Its fields, and what follows from them.
        basis: Why something was concluded, or ``None``.
        direct: Whether it is also written as a plain triple.
        obstacles: The conditions that keep it from being one; empty when ``direct``.
        evidence: The words.
    """

    statement: str
    claim: str
    lines: tuple[Line, ...]
    basis: str | None
    direct: bool
    obstacles: tuple[str, ...]
    evidence: Evidence

    @property
    def verdict(self) -> str:
        """Whether it is a plain triple, in words: ``yes``, or ``no:`` with the conditions."""
        return "yes" if self.direct else "no: " + "; ".join(self.obstacles)

    def with_ties(self, ties: Iterable[str]) -> Explanation:
        """Return the same with the ties that the statement draws in a network, in words."""
        index = next(index for index, line in enumerate(self.lines) if line.field == "article")
        drawn = tuple(Line("tie", tie) for tie in ties) or (Line("tie", "none"),)
        return replace(self, lines=(*self.lines[:index], *drawn, *self.lines[index:]))

    def __str__(self) -> str:
        """Return the explanation as plain lines."""
        width = max(len(line.field) for line in self.lines)
        fields = [f"{line.field:<{width}}  {line.value}{' (inferred)' * line.inferred}" for line in self.lines]
        basis = [f"{'inferred from':<{width}}  {self.basis}"] if self.basis else []
        return "\n".join(
            [self.claim, "", *fields, *basis, f"{'plain triple':<{width}}  {self.verdict}", "", str(self.evidence)]
        )


def explain(statement: Statement, corpus: Corpus) -> Explanation:
    """Return everything a statement says and what follows from it."""
    obstacles = corpus.why_no_direct_triple(statement)
    return Explanation(
        statement=statement.key,
        claim=phrase(statement, corpus),
        lines=tuple(_lines(statement, corpus)),
        basis=statement.inferred.basis if statement.inferred else None,
        direct=not obstacles,
        obstacles=obstacles,
        evidence=evidence_for(statement, corpus),
    )


def _lines(statement: Statement, corpus: Corpus) -> Iterator[Line]:
    relation = corpus.vocabulary.relations[statement.relation]
    article = corpus.articles[statement.article]
    inferred = statement.inferred.fields if statement.inferred else ()
    attribution = statement.attribution
    yield Line("subject", argument_label(statement.subject, corpus), "subject" in inferred)
    yield Line("relation", f"{relation.label} ({relation.id}, {_kind(relation)})")
    yield Line("object", argument_label(statement.object, corpus), "object" in inferred)
    for value in statement.roles:
        label = corpus.vocabulary.roles[value.role].label
        yield Line(label, filler_label(value.value, corpus), value.role in inferred)
    yield Line("according to", _source(statement, corpus, article), "according_to" in inferred)
    if attribution.sources:
        yield Line("author's stance", str(attribution.author_stance))
    yield Line("held as", f"{attribution.certainty}, {attribution.polarity}")
    yield Line("mode", f"{statement.mode}{', ended' if statement.ended else ''}")
    if statement.when is not None:
        yield Line("when", statement.when.text)
    if statement.inferred is not None and statement.inferred.when is not None:
        yield Line("when", statement.inferred.when.text, inferred=True)
    towards = corpus.counterparty(statement)
    if towards.rule is not None:
        names = " and ".join(corpus.entities[id].label for id in towards.entities)
        yield Line("towards", f"{names} (by the rule '{towards.rule}')")
    elif relation.towards:
        yield Line("towards", f"nobody named (looked for in: {', '.join(relation.towards)})")
    yield from _act(statement, corpus)
    for field, keys in (("sums up", statement.sums_up), ("alternative to", statement.alternative_to)):
        for key in keys:
            other = corpus.find(key)
            yield Line(field, f"{phrase(other, corpus)} [{key}]" if other else key)
    if statement.headline:
        yield Line("place", "headline")
    for field, text in (("translation", statement.translation), ("note", statement.note)):
        if text:
            yield Line(field, text)
    yield Line("article", source_line(article))
    yield Line("coder", statement.coder)


def _kind(relation: RelationType) -> str:
    parts = [str(relation.kind)]
    parts += [str(relation.quad_class)] if relation.quad_class else []
    parts += [f"Goldstein {relation.goldstein:+.1f}"] if relation.goldstein is not None else []
    return ", ".join(parts)


def _source(statement: Statement, corpus: Corpus, article: Article) -> str:
    author = article.author or article.publisher
    names = [corpus.entities[id].label for id in statement.attribution.sources]
    return " > ".join([*names]) + f", as reported by {author}" if names else f"the author ({author})"


def _act(statement: Statement, corpus: Corpus) -> Iterator[Line]:
    name = corpus.act(statement)
    if name is None:
        return
    act = corpus.acts[name]
    if len(act.mentions) == 1:
        yield Line("act", "one mention")
        return
    own = statement.key.partition("#")[0] + "#"
    others = ", ".join(key.removeprefix(own) for key in act.mentions if key != statement.key)
    main = "this is its main mention" if act.main == statement.key else f"main mention: {act.main.removeprefix(own)}"
    yield Line("act", f"{statement.act}, also mentioned in {others}; {main}")
