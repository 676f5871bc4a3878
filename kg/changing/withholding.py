"""A corpus whose texts are not passed on: its files as others get them, without the words of articles."""

from __future__ import annotations

from collections.abc import Iterator

from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit, edited
from kg.corpus.paths import annotation_name, article_id
from kg.corpus.progress_file import SECTION, read_progress
from kg.corpus.text_file import decode_text
from kg.corpus.withheld import hash_of, withheld_text
from kg.corpus.yaml_edits import remove_all, replace_block
from kg.corpus.yaml_file import Location, Plain, YamlFile, as_items
from kg.errors import KgError
from kg.model import Article
from kg.quote import Segment

_TRANSLATION = "translation"


def without_texts(corpus: Corpus) -> dict[str, bytes]:
    """Return the files of a corpus without the words of its articles, by name.

    Titles and all that heads of articles say stay, and so do labels, notes and plain words that coders wrote. Quotes
    are places with hashes; translations of quotes are left out, and so is what imports keep of their records.

    Args:
        corpus: The corpus.

    Raises:
        KgError: A file has errors, so that it is not known where words of articles stand in it.
    """
    if fault := next((one for one in corpus.problems if one.is_error), None):
        raise KgError(f"{fault}\nmend this first, so that it is sure that no word of a text is passed on")
    paths = corpus.paths
    kept = [paths.config, paths.entities, *paths.schema_files(), *paths.question_files()]
    files = {paths.name(path): path.read_bytes() for path in kept if path.is_file()}
    for path in paths.article_files():
        article = corpus.articles[article_id(path)]
        files[paths.name(path)] = _without_text(path.read_bytes(), paths.name(path), article)
    for path in paths.annotation_files():
        name = paths.name(path)
        content = path.read_bytes()
        file = YamlFile(name, decode_text(name, content)[0])
        files[name] = edited(content, [*_of_statements(corpus, file)])
    return files | _of_progress(corpus)


def _without_text(content: bytes, name: str, article: Article) -> bytes:
    """Return the file of an article with other letters below its title."""
    text, _ = decode_text(name, content)
    start = len(text) - len(article.body)
    return edited(content, [Edit(start, len(text), withheld_text(article.body, article.headline_end))])


def _of_statements(corpus: Corpus, file: YamlFile) -> Iterator[Edit]:
    """Yield the edits that put places for quotes."""
    annotation = corpus.annotations[annotation_name(file.path)]
    blocks = as_items(file.value(["statements"]))
    gone: list[Location] = []
    for number, block in enumerate(blocks):
        if not isinstance(block, dict):
            continue
        statement = annotation.by_id[str(block.get("id")).strip()]
        if statement.quote.segments:
            yield replace_block(file.text, file, ["statements", number, "quote"], placed(statement.quote.segments))
        if _TRANSLATION in block:
            gone.append(["statements", number, _TRANSLATION])
    yield from remove_all(file.text, file, gone)


def placed(segments: tuple[Segment, ...]) -> Plain:
    """Return a quote as its places, with hashes of its words."""
    blocks: list[Plain] = [
        {"start": str(one.start), "end": str(one.end), "sha256": hash_of(one.exact, one.start)} for one in segments
    ]
    return blocks[0] if len(blocks) == 1 else blocks


def _of_progress(corpus: Corpus) -> dict[str, bytes]:
    """Return what coders have read, with places for the words of sentences."""
    paths = corpus.paths
    read = read_progress(paths, corpus.articles.get, corpus.articles)
    files = {}
    for path in paths.progress_files():
        name, content = paths.name(path), path.read_bytes()
        file = YamlFile(name, decode_text(name, content)[0])
        edits = []
        for one in read.nothing:
            if one.coder == annotation_name(name).partition("/")[0]:
                body = corpus.articles[one.article].body
                segment = Segment(exact=body[one.start : one.end], start=one.start, end=one.end)
                at: Location = [SECTION, one.article, one.place, "quote"]
                edits.append(replace_block(file.text, file, at, placed((segment,))))
        files[name] = edited(content, edits)
    return files
