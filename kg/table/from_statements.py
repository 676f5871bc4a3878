"""The statement table from the values of a corpus."""

from __future__ import annotations

from typing import Any

import polars

from kg.corpus.corpus import Corpus
from kg.model import Argument, Statement, StatementRef
from kg.table.columns import make_table, role_cells
from kg.vocabulary import STATEMENT

__all__ = ["statement_table"]


def statement_table(corpus: Corpus) -> polars.DataFrame:
    """Return the statement table of a corpus; :data:`kg.table.columns.COLUMNS` tells its columns."""
    return make_table(_row(statement, corpus) for statement in corpus.statements())


def _row(statement: Statement, corpus: Corpus) -> dict[str, Any]:
    relation = corpus.vocabulary.relations[statement.relation]
    article = corpus.articles[statement.article]
    towards = corpus.counterparty(statement)
    act = corpus.act(statement)
    time = statement.time
    inferred = statement.inferred
    return {
        "statement": statement.key,
        "coder": statement.coder,
        "article": statement.article,
        **_side("subject", statement.subject, corpus),
        "relation": relation.id,
        **_side("object", statement.object, corpus),
        "roles": role_cells((value.role, value.value) for value in statement.roles),
        "counterparties": sorted(towards.entities),
        "counterparty_rule": towards.rule,
        "kind": relation.kind,
        "quad": relation.quad,
        "goldstein": relation.goldstein,
        "stance": relation.stance,
        "mode": statement.mode,
        "sources": list(statement.perspective.sources),
        "certainty": statement.perspective.certainty,
        "polarity": statement.perspective.polarity,
        "author_stance": statement.perspective.author_stance if statement.perspective.sources else None,
        "when": statement.when.text if statement.when else None,
        "inferred_when": inferred.when.text if inferred and inferred.when else None,
        "earliest": time.earliest if time else None,
        "latest": time.latest if time else None,
        "ended": statement.ended,
        "act": act,
        "main_telling": act is not None and corpus.acts[act].main == statement.key,
        "sums_up": list(statement.sums_up),
        "alternative_to": list(statement.alternative_to),
        "inferred": list(inferred.fields) if inferred else [],
        "basis": inferred.basis if inferred else None,
        "asserted": not corpus.why_no_direct_triple(statement),
        "headline": statement.headline,
        "quote": statement.quote.exact,
        "start": statement.quote.start,
        "end": statement.quote.end,
        "note": statement.note,
        "translation": statement.translation,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "published": article.published.text if article.published else None,
        "inferred_published": article.inferred_published.text if article.inferred_published else None,
    }


def _side(side: str, argument: Argument, corpus: Corpus) -> dict[str, str]:
    if isinstance(argument, StatementRef):
        key = argument.statement
        return {side: key, f"{side}_label": key, f"{side}_type": STATEMENT}
    entity = corpus.entities[argument.entity]
    return {side: entity.id, f"{side}_label": entity.label, f"{side}_type": entity.type}
