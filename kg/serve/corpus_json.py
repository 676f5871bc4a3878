"""What the page begins with: the corpus, its articles, and how far each is coded."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files

from kg.corpus.corpus import Corpus
from kg.corpus.paths import annotation_name, article_id
from kg.serve import shapes
from kg.serve.article_json import day_of, places_of


def corpus_of(corpus: Corpus, coder: str, version: int) -> shapes.CorpusInfo:
    """Return what the page begins with.

    Args:
        corpus: The corpus.
        coder: Who annotates; what is counted is theirs.
        version: How often the corpus was read.
    """
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    statements: Counter[str] = Counter()
    for statement in corpus.statements():
        if statement.coder == coder:
            statements[statement.article] += 1
            spans[statement.article] += [(one.start, one.end) for one in statement.quote.segments]
    problems = Counter(map(_article_of, (one.path for one in corpus.problems)))
    return shapes.CorpusInfo(
        is_empty=False,
        folder=corpus.paths.root.name,
        title=corpus.config.title,
        coder=coder,
        languages=list(corpus.config.languages),
        texts=texts(),
        articles=[
            _info(corpus, id, spans[id], statements=statements[id], problems=problems[id]) for id in corpus.articles
        ],
        version=version,
    )


def no_corpus(folder: str, coder: str) -> shapes.CorpusInfo:
    """Return what the page begins with where there is no corpus yet."""
    return shapes.CorpusInfo(
        is_empty=True, folder=folder, title="", coder=coder, languages=[], texts=texts(), articles=[], version=0
    )


@cache
def texts() -> dict[str, str]:
    """Return the words of the interface, by key."""
    file = files(__package__) / "texts.en.json"
    return json.loads(file.read_text("utf-8")) if file.is_file() else {}


def _info(
    corpus: Corpus, id: str, spans: list[tuple[int, int]], *, statements: int, problems: int
) -> shapes.ArticleInfo:
    article = corpus.articles[id]
    sentences = places_of(article)
    coded = sum(any(start < place.end and place.start < end for start, end in spans) for place in sentences)
    return shapes.ArticleInfo(
        id=id,
        title=article.title,
        lang=article.language,
        published=day_of(article),
        sentences=len(sentences),
        coded=coded,
        nothing=0,
        statements=statements,
        problems=problems,
    )


def _article_of(name: str) -> str:
    return annotation_name(name).partition("/")[2] if name.count("/") > 2 else article_id(name)
