"""The files that follow from a vocabulary, kept beside it and written again when it changes."""

from __future__ import annotations

from kg.contract.context import json_ld_context
from kg.contract.json_schema import annotation_schema, corpus_schema, entities_schema, vocabulary_schema
from kg.contract.shapes import shapes_turtle
from kg.corpus.corpus import Corpus
from kg.errors import InvalidCorpus
from kg.files import write_text
from kg.graph.namespaces import Iris
from kg.graph.ontology import ontology_turtle
from kg.render.codebook import codebook_markdown


def published_files(corpus: Corpus) -> dict[str, str]:
    """Return what is published of a corpus's vocabulary: text by path, relative to the corpus.

    Args:
        corpus: The corpus.

    Raises:
        InvalidCorpus: Its vocabulary has errors; files made of half of it would pass for the whole.
    """
    _refuse_faulty_vocabulary(corpus)
    vocabulary, iris = corpus.vocabulary, Iris(corpus.config.base, corpus.vocabulary)
    return {
        "docs/codebook.md": codebook_markdown(vocabulary),
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

    Args:
        corpus: The corpus.

    Raises:
        InvalidCorpus: Its vocabulary has errors.
    """
    return [name for name, text in published_files(corpus).items() if not _says(corpus, name, text)]


def write_published(corpus: Corpus) -> list[str]:
    """Write the published files that are missing or out of date, each whole or not at all, and return their paths.

    Args:
        corpus: The corpus.

    Raises:
        InvalidCorpus: Its vocabulary has errors; then nothing is written.
        OSError: A file cannot be written.
    """
    written = []
    for name, text in published_files(corpus).items():
        if not _says(corpus, name, text):
            write_text(corpus.paths.root / name, text)
            written.append(name)
    return written


def _says(corpus: Corpus, name: str, text: str) -> bool:
    path = corpus.paths.root / name
    return path.is_file() and path.read_bytes() == text.encode()


def _refuse_faulty_vocabulary(corpus: Corpus) -> None:
    """Refuse a corpus with errors in files that are neither its data nor its ``corpus.yaml``."""
    elsewhere = ("data/", corpus.paths.config.name)
    faults = [one for one in corpus.problems if one.is_error and not one.path.startswith(elsewhere)]
    if faults:
        raise InvalidCorpus(faults)
