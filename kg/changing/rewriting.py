"""Going through the files of a corpus to change what they name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.changing.written_names import (
    WrittenName,
    names_in_annotation,
    names_in_article,
    names_in_config,
    names_in_entities,
    names_in_progress,
    names_in_schema,
)
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.folding import composed, folded
from kg.corpus.paths import CorpusPaths, article_id
from kg.corpus.yaml_edits import remove, replace_scalar
from kg.corpus.yaml_file import YamlFile
from kg.errors import ChangeRefused
from kg.likeness import not_found
from kg.phrases import listed

Other = Callable[[WrittenName], str]
"""Returns what is written at a place afterwards; the same where nothing of it changes."""


def written_in(
    changes: Changes, corpus: Corpus, words: tuple[str, ...] = ()
) -> Iterator[tuple[Path, YamlFile, Iterable[WrittenName]]]:
    """Yield each file of a corpus that is YAML or has a head of it, with all that it names.

    Args:
        changes: The change.
        corpus: The corpus.
        words: Words of which a file must have one to be of interest; all are if there are none.

    Raises:
        KgError: A file cannot be read.
    """
    paths = corpus.paths
    readers: list[tuple[Iterable[Path], Callable[[YamlFile], Iterable[WrittenName]]]] = [
        ([paths.config], names_in_config),
        ([paths.entities], names_in_entities),
        (paths.article_files(), names_in_article),
        (paths.annotation_files(), lambda file: names_in_annotation(file, corpus.vocabulary)),
        (paths.progress_files(), names_in_progress),
        (paths.schema_files(), names_in_schema),
    ]
    for files, names in readers:
        for path in files:
            if words and not has_one_of(changes.text(path), words):
                continue
            file = changes.yaml(path)
            if file.problems:
                message = f"{file.problems[0]}\nmend this first, so that nothing is overlooked; nothing was changed"
                raise ChangeRefused(message)
            yield path, file, list(names(file))


def find_article(paths: CorpusPaths, id: str) -> Path:
    """Return the file of an article.

    Raises:
        NameNotFound: There is no such article.
        ChangeRefused: Several files would be it.
    """
    files = {article_id(path): path for path in paths.article_files()}
    if id in files:
        return files[id]
    if several := paths.doubled().get(id):
        message = f"'{id}' would be the id of {len(several)} articles: {listed(several)}"
        raise ChangeRefused(f"{message}; give one of these files another name first; nothing was changed")
    raise not_found("article", id, files)


def has_one_of(text: str, words: Iterable[str]) -> bool:
    """Return whether a text of YAML may have one of some words; in quotation marks a letter may be a number."""
    if "\\" in text or any(word in text for word in words):
        return True
    text = folded(text)
    return any(word in text for word in words)


def coder_and_article(file: YamlFile) -> tuple[str, str]:
    """Return whose annotations a file has, and of which article."""
    data = file.data if isinstance(file.data, dict) else {}
    return composed(str(data.get("coder", ""))), composed(str(data.get("article", "")))


def put_other_names(changes: Changes, path: Path, file: YamlFile, names: Iterable[WrittenName], other: Other) -> None:
    """Put other names into a file where they differ from what is written."""
    whole = changes.text(path)
    edits = []
    for written in names:
        text = other(written)
        if text == written.text:
            continue
        *before, index = written.location
        listed = file.value(before)
        if isinstance(index, int) and isinstance(listed, list) and text in listed:
            edits.append(remove(whole, file, written.location))  # it would stand there twice
        else:
            edits.append(replace_scalar(whole, file, written.location, text, at_key=written.at_key))
    if edits:
        changes.edit(path, *edits)


def place_of_entity(file: YamlFile, id: str) -> list[str | int]:
    """Return keys and indexes that lead to an entity in ``data/entities.yaml``."""
    return place_of_block(file, "entities", id)


def place_of_block(file: YamlFile, section: str, id: str) -> list[str | int]:
    """Return keys and indexes that lead to a block of a list.

    Args:
        file: The file.
        section: The key of the list.
        id: The id that the block has.

    Raises:
        ChangeRefused: There is no such block.
    """
    blocks = file.data.get(section) if isinstance(file.data, dict) else None
    for index, block in enumerate(blocks if isinstance(blocks, list) else ()):
        if isinstance(block, dict) and composed(str(block.get("id")).strip()) == id:
            return [section, index]
    raise ChangeRefused(f"{file.path} has no '{id}' any more; try again; nothing was changed")
