"""The files that follow from a vocabulary, kept beside it and written again when it changes."""

from __future__ import annotations

from pathlib import Path

from kg.contract.context import json_ld_context
from kg.contract.json_schema import annotation_schema, corpus_schema, entities_schema, vocabulary_schema
from kg.contract.shapes import shapes_turtle
from kg.corpus.corpus import Corpus
from kg.corpus.decisions import words_of_examples
from kg.errors import InvalidCorpus, OutputRefused
from kg.files import write_text
from kg.graph.namespaces import Iris
from kg.graph.ontology import ontology_turtle
from kg.render.codebook import codebook_markdown

_CODEBOOK = "docs/codebook.md"
_HEAD = 3
"""How many lines say that a file was written by kg."""


def published_files(corpus: Corpus) -> dict[str, str]:
    """Return what is published of a corpus's vocabulary: text by path, relative to the corpus.

    Raises:
        InvalidCorpus: The vocabulary has errors; files made of half of it would pass for the whole.
    """
    elsewhere = ("data/", corpus.paths.config.name)
    faults = [one for one in corpus.problems if one.is_error and not one.path.startswith(elsewhere)]
    if faults:
        raise InvalidCorpus(faults)
    vocabulary, iris = corpus.vocabulary, Iris(corpus.config.base, corpus.vocabulary)
    return {
        _CODEBOOK: codebook_markdown(vocabulary, words_of_examples(vocabulary, corpus.find)),
        "schema/annotation.schema.json": annotation_schema(vocabulary, corpus.listed.values()),
        "schema/context.jsonld": json_ld_context(vocabulary, iris),
        "schema/corpus.schema.json": corpus_schema(),
        "schema/entities.schema.json": entities_schema(vocabulary),
        "schema/ontology.ttl": ontology_turtle(vocabulary, iris),
        "schema/shapes.ttl": shapes_turtle(vocabulary, iris),
        "schema/vocabulary.schema.json": vocabulary_schema(),
    }


def stale_files(corpus: Corpus) -> list[str]:
    """Return the paths of published files that are missing or do not say what they should.

    Raises:
        InvalidCorpus: The vocabulary has errors.
    """
    return list(_stale(corpus))


def write_published(corpus: Corpus) -> list[str]:
    """Write the published files that are missing or out of date, each whole or not at all, and return their paths.

    Their names are the program's, so that they are replaced; only a codebook that a person wrote is not.

    Raises:
        OutputRefused: There is a codebook that does not begin as this one does; then nothing is written.
        InvalidCorpus: The vocabulary has errors; then nothing is written.
        OSError: A file cannot be written.
    """
    stale = _stale(corpus)
    before = corpus.paths.root / _CODEBOOK
    if _CODEBOOK in stale and before.is_file() and not _begins(before.read_bytes(), stale[_CODEBOOK]):
        raise OutputRefused(f"'{_CODEBOOK}' is not as kg wrote it, which keeps its codebook there; rename yours")
    for name, text in stale.items():
        write_text(corpus.paths.root / name, text)
    return list(stale)


def _stale(corpus: Corpus) -> dict[str, str]:
    root = corpus.paths.root
    files = published_files(corpus).items()
    return {name: text for name, text in files if not _says(root / name, text)}


def _says(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _begins(content: bytes, text: str) -> bool:
    return not content or content.splitlines()[:_HEAD] == text.encode().splitlines()[:_HEAD]
