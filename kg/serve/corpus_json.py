"""What the page begins with: the corpus, its articles, and how far each is coded."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from importlib.resources import files

from kg.corpus.corpus import Corpus
from kg.corpus.paths import annotation_name, article_id
from kg.corpus.progress import progress_row, progress_rows
from kg.corpus.progress_file import Progress
from kg.model import Annotation, Article
from kg.serve import shapes
from kg.serve.article_json import day_of, places_of


def corpus_of(corpus: Corpus, progress: Progress, coder: str, version: int) -> shapes.CorpusInfo:
    """Return what the page begins with.

    Args:
        corpus: The corpus.
        progress: Which sentences coders have read that have nothing to code.
        coder: Who annotates; what is counted is theirs.
        version: How often the corpus was read.
    """
    problems = Counter(map(_article_of, (one.path for one in corpus.problems)))
    return shapes.CorpusInfo(
        is_empty=False,
        folder=corpus.paths.root.name,
        title=corpus.config.title,
        coder=coder,
        languages=list(corpus.config.languages),
        texts=texts(),
        articles=[
            _info(article, corpus.annotations.get(f"{coder}/{id}"), progress, coder, problems[id])
            for id, article in corpus.articles.items()
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


def progress_of(corpus: Corpus, progress: Progress) -> list[shapes.Done]:
    """Return how far each coder has come in each article."""
    return [shapes.Done(**one.model_dump()) for one in progress_rows(corpus, progress)]


def _info(
    article: Article, annotation: Annotation | None, progress: Progress, coder: str, problems: int
) -> shapes.ArticleInfo:
    statements = annotation.statements if annotation else ()
    done = progress_row(article, coder, places_of(article), statements, progress)
    return shapes.ArticleInfo(
        id=article.id,
        title=article.title,
        lang=article.language,
        published=day_of(article),
        sentences=done.sentences,
        coded=done.coded,
        nothing=done.nothing,
        statements=done.statements,
        problems=problems,
    )


def _article_of(name: str) -> str:
    return annotation_name(name).partition("/")[2] if name.count("/") > 2 else article_id(name)
