"""What a statement says, as pairs of a variable and a value: for tools that know codes and notes, but no statements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.arguments import EntityRef, Filler, written
from kg.corpus.corpus import Corpus
from kg.errors import KgError
from kg.model import Attribution, Mode, Statement

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend

_CERTAIN = Attribution()


def in_texts(backend: Backend, selection: Selection, format: str) -> tuple[Corpus, list[Statement]]:
    """Return the corpus and the statements of a selection that mark words in its texts, in the order of the files.

    Args:
        backend: Where statements come from.
        selection: What of them.
        format: What they are written as, for the message.

    Raises:
        KgError: They come from no corpus, so that there are no texts.
    """
    from kg.formats.tables.statements import select_keys
    from kg.store.backend import corpus_of

    corpus = corpus_of(backend)
    if corpus is None:
        raise KgError(f"{format} marks words in texts, and there are none here; open a corpus, or export csv")
    wanted = frozenset(select_keys(backend, selection))
    return corpus, [one for one in corpus.statements() if one.key in wanted and one.quote.segments]


def said_in(statement: Statement, corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield what a statement says, by the names that its fields have in files; what it does not say is left out.

    Args:
        statement: The statement.
        corpus: Its corpus, for the labels of entities and relations.
    """
    yield "subject", label_of(statement.subject, corpus)
    yield "relation", corpus.vocabulary.relations[statement.relation].label
    if statement.object is not None:
        yield "object", label_of(statement.object, corpus)
    for one in statement.roles:
        yield one.role, label_of(one.value, corpus)
    attribution = statement.attribution
    if attribution.sources:
        yield "according_to", " > ".join(corpus.entities[id].label for id in attribution.sources)
    for name in ("certainty", "polarity", "author_stance"):
        if getattr(attribution, name) is not getattr(_CERTAIN, name):
            yield name, getattr(attribution, name).value
    if statement.mode is not Mode.ACTUAL:
        yield "mode", statement.mode.value
    if statement.when is not None:
        yield "when", statement.when.text
    for name in ("act", "degree", "note"):
        if text := getattr(statement, name):
            yield name, text


def label_of(filler: Filler, corpus: Corpus) -> str:
    """Return what fills a place as readers see it: an entity by its label.

    Args:
        filler: What fills it.
        corpus: The corpus, for the labels of its entities.
    """
    return corpus.entities[filler.entity].label if isinstance(filler, EntityRef) else written(filler)
