"""An article as the page has it: its text, its sentences, and what was coded in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths, article_id
from kg.corpus.progress_file import NothingHere
from kg.corpus.sentences import SentencePlace, sentences_of
from kg.corpus.units import Units
from kg.errors import ChangeRefused, NameNotFound
from kg.importing.article_texts import lacks_text
from kg.model import Article, Statement
from kg.serve import shapes
from kg.serve.problems_json import by_statement
from kg.serve.statements_json import Telling

MOST_LETTERS = 200_000
"""How long the text of an article may be: sentences of so many letters are found in a second."""


def refuse_too_long(name: str, text: str) -> None:
    """Raise where an article is too long to be annotated.

    Args:
        name: What the article is called.
        text: Its text.

    Raises:
        ChangeRefused: It is.
    """
    if len(text) > MOST_LETTERS:
        message = f"{name} has {len(text):,} letters, and is too long to annotate"
        raise ChangeRefused(f"{message}; part it into articles of {MOST_LETTERS:,} letters or less")


def article_of(
    corpus: Corpus,
    id: str,
    coder: str,
    revision: str,
    problems: Iterable[shapes.Problem],
    faulty: Iterable[shapes.Stated],
    nothing: Sequence[NothingHere],
    telling: Telling,
    round: str | None,
) -> shapes.Article:
    """Return an article with its sentences and its statements, those of all coders.

    Args:
        corpus: The corpus.
        id: The id of an article of it.
        coder: Who annotates.
        revision: Which state of the coder's file this is.
        problems: What is wrong with the annotations of the article.
        faulty: Its statements that have errors.
        nothing: The sentences that the coder found to have nothing to code.
        telling: Tells statements.
        round: The open round in which the coder codes it, so that nothing of others is there.
    """
    article = corpus.articles[id]
    units = Units(article.body)
    statements = [
        one for annotation in corpus.annotations.values() if annotation.article == id for one in annotation.statements
    ]
    faults, mentions = by_statement(problems), other_mentions(statements)
    return shapes.Article(
        id=id,
        title=article.title,
        lang=article.language,
        published=day_of(article),
        publisher=article.publisher,
        text=article.body,
        text_goes_to=_file_of(article, corpus.paths) if lacks_text(article) else None,
        round=round,
        print=print_of(article),
        sentences=list(_sentences(article, tuple(nothing))),
        statements=[
            *(telling.of(one, corpus, units, faults.get(one.key, ()), mentions.get(one.key)) for one in statements),
            *faulty,
        ],
        coder=coder,
        revision=revision,
    )


def _file_of(article: Article, paths: CorpusPaths) -> str | None:
    """Return the name of the file of an article."""
    return next((paths.name(one) for one in paths.article_files() if article_id(one) == article.id), None)


def print_of(article: Article) -> str:
    """Return what another text of an article would have another one of."""
    return blake2b(article.body.encode(), digest_size=8).hexdigest()


def day_of(article: Article) -> str | None:
    """Return when an article was published, in EDTF: as it says itself, else as the coder concludes."""
    date = article.published or article.inferred_published
    return date.text if date else None


def other_mentions(statements: Iterable[Statement]) -> Mapping[str, str]:
    """Return the key of another statement of the same coder that mentions the same act, the first, by keys."""
    by_act: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in statements:
        if one.act is not None:
            by_act[one.coder, one.act].append(one.key)
    groups = [keys for keys in by_act.values() if len(keys) > 1]
    return {key: keys[0] if key != keys[0] else keys[1] for keys in groups for key in keys}


@lru_cache(maxsize=256)
def places_of(article: Article) -> tuple[SentencePlace, ...]:
    """Return where the title of an article and its sentences stand."""
    return tuple(sentences_of(article))


def words_of_sentences(article: Article) -> list[str]:
    """Return the words of the title of an article and of its sentences."""
    return [article.body[place.start : place.end] for place in places_of(article)]


def place_of_sentence(article: Article, number: int, words: str | None = None) -> tuple[int, int] | None:
    """Return where a sentence of an article stands, as the page counts places.

    Args:
        article: The article.
        number: The number of the sentence, from 0, which is the title.
        words: Its words, by which it is found where it has another number now.

    Returns:
        Its start and its end; ``None`` where no sentence has these words, or several others have.

    Raises:
        NameNotFound: There is no sentence of the number.
    """
    places, units = places_of(article), Units(article.body)
    if words is not None:
        alike = [other for other, one in enumerate(words_of_sentences(article)) if one == words]
        if number not in alike:
            if len(alike) != 1:
                return None
            number = alike[0]
    if number >= len(places):
        raise NameNotFound(f"the article '{article.id}' has {len(places)} sentences, and none of the number {number}")
    return units.of(places[number].start), units.of(places[number].end)


@lru_cache(maxsize=16)
def _sentences(article: Article, nothing: tuple[NothingHere, ...]) -> tuple[shapes.Sentence, ...]:
    """Return the sentences of an article, kept because each statement that is saved leaves them as they are."""
    units = Units(article.body)
    return tuple(
        shapes.Sentence(
            span=(units.of(place.start), units.of(place.end)),
            is_title=place.is_title,
            paragraph=place.paragraph,
            relations=[],
            nothing=next((_nothing(one) for one in nothing if _lies_in(one, place)), None),
        )
        for place in places_of(article)
    )


def _nothing(read: NothingHere) -> shapes.Nothing:
    return shapes.Nothing(coder=read.coder, day=read.day.isoformat())


def _lies_in(read: NothingHere, place: SentencePlace) -> bool:
    return read.start < place.end and place.start < read.end
