"""What the page decides by: a column for each fact of statements and ties, with numbers in place of names.

The page chooses statements and draws their ties as :func:`kg.selection.selection.select_statements` and
:func:`kg.selection.ties.draw_ties` do; so it has every column that these decide by. Statements are numbered in
the order of their keys, days are counted from 1970-01-01.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.english import Number, label_for, verb_before_whom, verb_in_sentence, without_object
from kg.corpus.phrase import source_label
from kg.corpus.versions import text_of
from kg.drawing.encoding import Hold, Mark, Sign, hold_of, mark_of, relation_sign
from kg.explorer.data.ties import dependencies, manner_of
from kg.model import Article, Certainty, Mode, Polarity, SetAside, Stance
from kg.selection.claims import CLAIM, claims_of
from kg.selection.positions import alternatives, is_denial
from kg.selection.reliability import GRADES, letters_of, reliability_in, signers_of
from kg.selection.tie_labels import label_statements
from kg.selection.ties import IS_ISSUE, IS_TOGETHER
from kg.store.backend import CorpusBackend
from kg.table.counted import INFERS_AN_ACTOR, IS_ALTERNATIVE, IS_OWN, mention_order
from kg.table.publication import publication_bounds
from kg.table.stated_orders import stated_orders
from kg.vocabulary import Kind, QuadClass, RelationFunction, RelationType, Vocabulary

_NAMES: Mapping[str, type[StrEnum]] = {
    "modes": Mode,
    "certainties": Certainty,
    "polarities": Polarity,
    "stances": Stance,
    "kinds": Kind,
    "quad_classes": QuadClass,
    "signs": Sign,
    "holds": Hold,
    "marks": Mark,
}
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Known:
    """What the columns refer to by number: the articles that are annotated, else keys, ids and names.

    Sources are those whose claims are reported; signers are publishers and authors.
    """

    statements: tuple[str, ...]
    articles: tuple[Article, ...]
    sources: tuple[str, ...]
    signers: tuple[str, ...]
    coders: tuple[str, ...]
    acts: tuple[str, ...]

    @classmethod
    def of(cls, table: polars.DataFrame, corpus: Corpus) -> Known:
        """Return what a statement table refers to."""
        return cls(
            statements=tuple(table["statement"]),
            articles=tuple(corpus.articles[id] for id in _sorted(table["article"])),
            sources=_sorted(table["sources"].list.last()),
            signers=_sorted([*table["publisher"].unique(), *table["author"].unique()]),
            coders=_sorted(table["coder"]),
            acts=_sorted(table["act"]),
        )


def numbered(column: str | polars.Expr, names: Sequence[str]) -> polars.Expr:
    """Return a column of names as their numbers, -1 for none."""
    numbers = {str(name): number for number, name in enumerate(names)}
    values = polars.col(column) if isinstance(column, str) else column
    return values.replace_strict(numbers, default=-1, return_dtype=polars.Int32)


def facts_of(
    table: polars.DataFrame, ties: polars.DataFrame, known: Known, backend: CorpusBackend
) -> dict[str, object]:
    """Return what the page decides by.

    Args:
        table: The statement table, sorted by key.
        ties: All that any selection may draw, of :func:`kg.explorer.data.ties.all_ties`.
        known: What columns refer to.
        backend: Where the statements come from.
    """
    texts = {id: number for number, id in enumerate(dict.fromkeys(map(text_of, known.articles)))}
    numbers = {article.id: number for number, article in enumerate(known.articles)}
    replaced = table.filter(polars.col("superseded_by").list.len() > 0).select("article", "superseded_by").unique()
    newer = {article: [numbers[one] for one in by if one in numbers] for article, by in replaced.rows()}
    corpus, labels = backend.corpus, label_statements(ties, backend)
    different = {label: number for number, label in enumerate(dict.fromkeys(labels))}
    return {
        "title": corpus.config.title,
        "languages": list(corpus.config.languages),
        "label_languages": _label_languages(corpus),
        "names": {name: [str(value) for value in values] for name, values in _NAMES.items()},
        "relations": [_relation(one, corpus.vocabulary) for one in corpus.vocabulary.relations.values()],
        "articles": [_article(article, texts[text_of(article)], newer) for article in known.articles],
        "coders": list(known.coders),
        "signers": list(known.signers),
        "sources": [_source(id, table, known, corpus) for id in known.sources],
        "keys": _keys(table["statement"]),
        "statements": _statements(
            table, known, corpus.vocabulary, reliability_in(letters_of(backend), signers_of(backend))
        ),
        "orders": _orders(table, known, corpus),
        "tie_labels": list(different),
        "ties": {
            "statement": ties.select(numbered("statement", known.statements)).to_series(),
            "label": polars.Series([different[label] for label in labels], dtype=polars.Int32),
            "issue": ties.select(IS_ISSUE.cast(polars.Int8)).to_series(),
            "together": ties.select(IS_TOGETHER.cast(polars.Int8)).to_series(),
            **dependencies(ties, {key: number for number, key in enumerate(known.statements)}),
        },
    }


def _label_languages(corpus: Corpus) -> dict[str, str]:
    """Return the languages of the names of entities that have none in the first language of the corpus, by id."""
    languages = {id: entity.labels[0].lang for id, entity in sorted(corpus.entities.items())}
    return {id: lang for id, lang in languages.items() if lang != corpus.config.languages[0]}


def _statements(
    table: polars.DataFrame, known: Known, vocabulary: Vocabulary, reliability: polars.Expr
) -> dict[str, object]:
    ranks = table.sort(mention_order(vocabulary)).with_row_index("rank").sort("statement")
    columns = table.select(
        relation=numbered("relation", list(vocabulary.relations)),
        mode=numbered("mode", list(Mode)),
        certainty=numbered("certainty", list(Certainty)),
        polarity=numbered("polarity", list(Polarity)),
        stance=numbered("author_stance", list(Stance)),
        article=numbered("article", [article.id for article in known.articles]),
        coder=numbered("coder", known.coders),
        aside=numbered("set_aside", list(SetAside)) + 1,
        publisher=numbered("publisher", known.signers),
        author=numbered("author", known.signers),
        act=numbered("act", known.acts),
        source=numbered(polars.col("sources").list.last(), known.sources),
        own=IS_OWN.cast(polars.Int8),
        first=polars.col("earliest").cast(polars.Int32),
        last=polars.col("latest").cast(polars.Int32),
        approximate=polars.col("approximate").cast(polars.Int8),
        headline=polars.col("headline").cast(polars.Int8),
        inferred=INFERS_AN_ACTOR.cast(polars.Int8),
        alternative=IS_ALTERNATIVE.cast(polars.Int8),
        disjunct=polars.col("statement")
        .is_in(alternatives(table.lazy()).collect()["statement"].implode())
        .cast(polars.Int8),
        hold=numbered(hold_of(), list(Hold)),
        mark=numbered(mark_of(), list(Mark)),
        quad_class=numbered("quad_class", list(QuadClass)),
        reliability=numbered(reliability, [one.value for one in GRADES]),
    )
    numbers = {key: number for number, key in enumerate(known.statements)}
    claims = claims_of(table, vocabulary).select(CLAIM)
    number = claims.unique(maintain_order=True).with_row_index("claim")
    claim = claims.join(number, on=CLAIM, how="left", nulls_equal=True, maintain_order="left")["claim"]
    denials = table.filter(is_denial(vocabulary)).select("statement", "object", "subject").rows()
    wordless = table.filter(polars.col("quote_missing").is_not_null())["statement"]
    sums = table.filter(polars.col("sums_up").list.len() > 0).select("statement", "sums_up").rows()
    return {
        **columns.to_dict(),
        "rank": ranks["rank"],
        "claim": claim,
        "wordless": [numbers[key] for key in wordless],
        "denials": [[numbers[key], numbers[what], who] for key, what, who in denials if what in numbers],
        "sums": [[numbers[key], [numbers[one] for one in named if one in numbers]] for key, named in sums],
    }


def _keys(keys: polars.Series) -> dict[str, object]:
    """Return keys in two parts, what they share with others of their annotation and what is their own."""
    parts = keys.to_frame("key").select(
        head=polars.col("key").str.extract(r"^(.*?#)").fill_null(""),
        tail=polars.col("key").str.replace(r"^.*?#", ""),
    )
    heads, tails = _sorted(parts["head"]), _sorted(parts["tail"])
    numbers = parts.select(numbered("head", heads), numbered("tail", tails)).to_dict()
    return {"heads": list(heads), "tails": list(tails), **numbers}


def _orders(table: polars.DataFrame, known: Known, corpus: Corpus) -> list[list[int]]:
    """Return what is stated of which came first: numbers of who states it, of the first, and of the second.

    Which mentions tell acts depends on the main mention of each within the selection, so the page leaves out those
    that do not.
    """
    acts = table.with_columns(kind=polars.lit(str(Kind.ACT)))
    stated = stated_orders(acts, corpus.vocabulary, corpus.entities)
    columns = [numbered(name, known.statements) for name in ("by", "first", "second")]
    numbers = stated.select(columns).filter(polars.all_horizontal(polars.all() >= 0)).unique().sort(polars.all())
    return [list(row) for row in numbers.rows()]


def _relation(relation: RelationType, vocabulary: Vocabulary) -> dict[str, object]:
    """Return what the page knows of a relation; its family is the broadest that it belongs to."""
    family = vocabulary.ancestors(relation.id)[-1]
    numbers = {id: number for number, id in enumerate(vocabulary.relations)}
    return {
        "id": relation.id,
        "label": relation.label,
        "several": label_for(relation, Number.SEVERAL),
        "alone": [without_object(relation, label_for(relation, number)) for number in Number],
        "at_whom": [verb_before_whom(relation, number) for number in Number] if _says_at_whom(relation) else None,
        "verbs": [verb_in_sentence(relation, number) for number in Number],
        "family": vocabulary.relations[family].as_verb,
        "kind": list(Kind).index(relation.kind),
        "deed": relation.is_deed,
        "offers": relation.function is RelationFunction.OFFER,
        "wider": [numbers[id] for id in vocabulary.ancestors(relation.id)],
        "manner": int(manner_of(relation)),
        "sign": list(Sign).index(relation_sign(relation)),
        "goldstein": relation.goldstein,
    }


def _says_at_whom(relation: RelationType) -> bool:
    return verb_before_whom(relation, Number.ONE) is not None


def _article(article: Article, text: int, newer: Mapping[str, Sequence[int]]) -> dict[str, object]:
    published = article.published.text if article.published else None
    inferred = article.inferred_published.text if article.inferred_published else None
    first, last = publication_bounds(published, inferred)
    return {
        "id": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "url": article.url,
        "text": text,
        "copy": article.copy_of is not None,
        "status": article.status,
        "newer": newer.get(article.id, ()),
        "section": article.section,
        "tags": article.tags,
        "published": published,
        "inferred": inferred,
        "first": day_number(first),
        "last": day_number(last),
        "language": article.language,
        "retrieved": article.retrieved.isoformat() if article.retrieved else None,
        "licence": article.licence,
    }


def _source(id: str, table: polars.DataFrame, known: Known, corpus: Corpus) -> dict[str, object]:
    claims = table.filter(polars.col("sources").list.last() == id)
    by = claims.select(polars.coalesce("author", "publisher")).to_series()
    entity = corpus.entities[id]
    rating = {"reliability": str(entity.reliability)} if entity.reliability else {}
    return {"id": id, "label": source_label(id, entity.label), "by": list(_sorted(by)), **rating}


def day_number(day: date | None) -> int | None:
    """Return a day as the page counts it, from 1970-01-01."""
    return None if day is None else (day - _EPOCH).days


def _sorted(names: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({name for name in names if name is not None}))
