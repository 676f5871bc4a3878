"""Quotes as a W3C Web Annotation collection in JSON-LD (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.corpus.corpus import Corpus
from kg.formats.tables.statements import select_keys
from kg.graph.namespaces import Iris
from kg.model import Article, Statement
from kg.quote import Segment
from kg.selection.selection import Selection
from kg.selection.words import Words
from kg.store.backend import Backend, with_corpus
from kg.well_formed import readable_json

_AROUND = 32
"""How many letters before and after the words are told, for tools that look them up."""


def write_web_annotations(backend: Backend, selection: Selection) -> str:
    """Return the statements of a selection as annotations, each with its claim in words and its relation.

    A target has the words with those around them, and where they stand in the text of the article, in code points.
    Where the article has an address, that is the source, and the text in which the places are is its cached copy. The
    target of a statement without words is the article, and a comment says why there are none.
    """
    corpus = with_corpus(backend).corpus
    iris = Iris(corpus.config.base, corpus.vocabulary)
    words = Words(backend)
    keys = select_keys(backend, selection)
    claims = words.statements(keys)
    items = [_annotation(corpus.statement(key), claims[key], corpus, iris) for key in keys]
    collection = f"{corpus.config.base}annotations"
    page = {"id": f"{collection}/1", "type": "AnnotationPage", "partOf": collection, "startIndex": 0, "items": items}
    return readable_json(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": collection,
            "type": "AnnotationCollection",
            "label": corpus.config.title,
            "total": len(items),
            "first": page,
        }
    )


def _annotation(statement: Statement, claim: str, corpus: Corpus, iris: Iris) -> dict[str, Any]:
    article = corpus.articles[statement.article]
    coded = corpus.annotations[f"{statement.coder}/{statement.article}"].coded
    relation = corpus.vocabulary.relations[statement.relation]
    targets = [_target(segment, article, iris) for segment in statement.quote.segments or (None,)]
    made: Mapping[str, Any] = {
        "id": iris.statement(statement.key).value,
        "type": "Annotation",
        "motivation": "classifying",
        "creator": {"id": iris.coder(statement.coder).value, "type": "Person", "name": statement.coder},
        "created": f"{coded.isoformat()}T00:00:00Z" if coded else None,
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "language": "en", "value": claim},
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": relation.label},
            {"type": "SpecificResource", "purpose": "classifying", "source": iris.term(statement.relation).value},
            *(() if statement.quote.segments else (_comment(statement.quote.in_its_place),)),
        ],
        "target": targets[0] if len(targets) == 1 else targets,
    }
    return {name: value for name, value in made.items() if value is not None}


def _comment(text: str) -> Mapping[str, str]:
    return {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "language": "en", "value": text}


def _target(segment: Segment | None, article: Article, iris: Iris) -> dict[str, Any]:
    """Return a stretch of an article as a target; of a statement without words, the article."""
    copy = iris.article(article.id).value
    source = {"id": article.url or copy, "type": "Text", "format": "text/plain", "language": article.language}
    if segment is None:
        return {"type": "SpecificResource", "source": source}
    body, start, end = article.body, segment.start, segment.end
    target: dict[str, Any] = {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": body[start:end],
                "prefix": body[max(0, start - _AROUND) : start],
                "suffix": body[end : end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }
    return target | ({"state": {"type": "TimeState", "cached": copy}} if article.url else {})
