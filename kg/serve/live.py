"""A corpus as it is now: read once, then anew only as far as its files were changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from kg.changing.statements import Saved
from kg.corpus.blind import Sight
from kg.corpus.corpus import Corpus
from kg.corpus.entities_added import with_added
from kg.corpus.folding import folded
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import PROGRESS, CorpusPaths, annotation_name, article_id
from kg.corpus.progress_file import Progress, read_progress
from kg.corpus.read import put_together
from kg.corpus.reader import ParsedAnnotation, Reader
from kg.corpus.seen import stamps
from kg.corpus.settings import Settings, read_settings
from kg.corpus.text_file import decode_text
from kg.errors import Problem
from kg.gc_paused import gc_paused
from kg.model import Annotation, Article, Entity
from kg.serve.statements_json import is_list

Stamps = Mapping[str, tuple[int, ...]]
_ReadArticle = tuple[Article | None, list[Problem]]
_NOTHING_READ = Progress(nothing=(), problems=())
_OF_ARTICLES = ("data/articles/", "data/annotations/")
_SUGGESTING = frozenset(("unknown-name", "text-not-entity"))
"""Problems that tell which name may be meant."""


@dataclass(frozen=True)
class Changed:
    """What differs between two states of a corpus.

    Args:
        vocabulary: Whether its vocabulary or what it says about itself differ.
        entities: Whether its entities do.
        articles: The ids of articles whose text or statements do, sorted.
    """

    vocabulary: bool = False
    entities: bool = False
    articles: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything differs."""
        return self.vocabulary or self.entities or bool(self.articles)

    def and_also(self, other: Changed) -> Changed:
        """Return what differs by this and by another change together."""
        articles = tuple(sorted({*self.articles, *other.articles}))
        return Changed(self.vocabulary or other.vocabulary, self.entities or other.entities, articles)


@dataclass(frozen=True)
class Live:
    """A state of a corpus, as a coder sees it.

    Args:
        reader: What its files were read against.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
        stamps: What each file was when it was read.
        articles: What each article file gave.
        parsed: What each annotation file gave, hidden ones included.
        read: Which sentences coders have read that have nothing to code.
        written: The corpus as it is known at once after something was written, where it was not read since.
        listing: The text of ``data/entities.yaml``, as it was read.
    """

    reader: Reader
    coder: str
    stamps: Stamps
    articles: Mapping[Path, _ReadArticle] = field(default_factory=dict)
    parsed: Mapping[Path, ParsedAnnotation] = field(default_factory=dict)
    read: Progress = _NOTHING_READ
    written: Corpus | None = None
    listing: str = ""

    @property
    def paths(self) -> CorpusPaths:
        """Where its files are."""
        return self.reader.paths

    @property
    def settings(self) -> Settings:
        """Its vocabulary, its entities and what it says about itself."""
        return self.reader.settings

    @cached_property
    def sight(self) -> Sight:
        """What the coder does not see."""
        config = self.settings.config
        return Sight.of(self.coder or config.coder, config.rounds)

    @cached_property
    def corpus(self) -> Corpus:
        """What the coder sees of its values, and of what is wrong with its files."""
        if self.written is not None:
            return self.written
        with gc_paused():
            return self.sight.corpus(put_together(self.reader, self.articles, self.parsed))

    @cached_property
    def seen(self) -> Mapping[Path, ParsedAnnotation]:
        """What each annotation file gave of which the coder sees anything."""
        return {path: one for path, one in self.parsed.items() if not self.sight.hides_file(self.paths.name(path))}

    @cached_property
    def progress(self) -> Progress:
        """Which sentences coders have read that have nothing to code, as far as the coder sees it."""
        return self.sight.progress(self.read)


def read_live(paths: CorpusPaths, coder: str = "") -> Live:
    """Return the state of a corpus, every file of which is read.

    Args:
        paths: The files of the corpus.
        coder: Who sees it; the coder of ``corpus.yaml`` where it is empty.
    """
    with gc_paused():
        now, content = stamps(paths), _content(paths.entities)
        settings = _settings(paths, content)
        return _read(Live(Reader(paths, settings), coder, {}, listing=_listing(paths, content)), now)


def read_changed(before: Live) -> tuple[Live, Changed]:
    """Return the state of a corpus after changes of its files, and what differs; only what may differ is read anew.

    Args:
        before: The state before.
    """
    now = stamps(before.paths)
    changed = {name for name in {*now, *before.stamps} if now.get(name) != before.stamps.get(name)}
    if not changed:
        return before, Changed()
    with gc_paused():
        after = _read(before, now)
        return after, Changed(
            vocabulary=after.settings.vocabulary != before.settings.vocabulary
            or after.settings.config != before.settings.config,
            entities=after.settings.listed != before.settings.listed,
            articles=tuple(sorted({*_articles_that_differ(before, after)})),
        )


def with_saved(before: Live, coder: str, article: str, saved: Saved, listed: Mapping[str, Entity]) -> Live | None:
    """Return the state of a corpus after a statement was written or removed; no file is read for it.

    What is wrong between its statements and others is found when the files are looked at the next time.

    Args:
        before: The state before.
        coder: Id of the coder.
        article: Id of the article.
        saved: What was written.
        listed: The listed entities, those included that were made.

    Returns:
        The state, ``None`` where more was written than that, so that the files must be read.
    """
    was, name = before.corpus, f"{coder}/{article}"
    new = saved.found.statements if saved.found else ()
    if len(saved.files) > 1 + bool(saved.entities) or any(one.relation not in was.vocabulary.relations for one in new):
        return None
    annotation = was.annotations.get(name) or Annotation(coder=coder, article=article)
    known = {one.id: one for one in new}
    statements = [known.pop(one.id, one) for one in annotation.statements if saved.found or one.key not in saved.keys]
    for one in known.values():
        start = one.quote.start or 0
        places = (at for at, other in enumerate(statements, 1) if (other.quote.start or 0) <= start)
        statements.insert(max(places, default=0), one)
    local = {one.id: one for one in annotation.local}
    if saved.found:
        local |= saved.found.local
    now = Annotation(
        coder=coder,
        article=article,
        coded=annotation.coded,
        local=tuple(sorted(local.values(), key=lambda one: is_list(one.id))),
        statements=tuple(statements),
    )
    annotations = {**was.annotations, name: now}
    if name not in was.annotations:
        annotations = dict(sorted(annotations.items(), key=lambda one: one[0].replace("/", "\0")))
    return replace(before, written=replace(was, listed=listed, annotations=annotations))


def _read(before: Live, now: Stamps) -> Live:
    """Return a state in which files are read that are not as they were, or depend on what is not."""
    paths = before.paths
    changed = {name for name in {*now, *before.stamps} if now.get(name) != before.stamps.get(name)}
    reader = before.reader
    listing, of_settings = before.listing, {name for name in changed if not name.startswith(_OF_ARTICLES)}
    if before.stamps and of_settings:
        reader, listing = _read_against(before, of_settings)
    articles: dict[Path, _ReadArticle] = {}
    new_texts: set[str] = set()
    is_same_language = reader.settings.config.languages[:1] == before.settings.config.languages[:1]
    for path in paths.article_files():
        if is_same_language and path in before.articles and paths.name(path) not in changed:
            articles[path] = before.articles[path]
        else:
            articles[path] = reader.article(path)
            new_texts.add(article_id(path))
    ids = dict.fromkeys(map(article_id, articles))
    new_texts |= ids.keys() ^ {article_id(path) for path in before.articles}
    known = {article.id: article for article, _ in articles.values() if article is not None}
    touched = _names_that_differ(before.settings, reader.settings)
    parsed: dict[Path, ParsedAnnotation] = {}
    for path in paths.annotation_files():
        name, was = paths.name(path), before.parsed.get(path)
        is_same = was is not None and name not in changed and article_id(path) not in new_texts
        if was is not None and is_same and touched is not None and not _is_told_otherwise(was, touched):
            parsed[path] = was
        else:
            parsed[path] = reader.annotation(path, known.get, ids)
    progress = before.read
    if new_texts or any(name.endswith(f"/{PROGRESS}") for name in changed):
        progress = read_progress(paths, known.get, ids)
    return Live(reader, before.coder, now, articles, parsed, progress, listing=listing)


def _read_against(before: Live, changed: Collection[str]) -> tuple[Reader, str]:
    """Return what files are read against now, and the text of the list of entities.

    Args:
        before: The state before.
        changed: The names of the files that were changed of those that all others are read against.
    """
    paths, was = before.paths, before.settings
    content = _content(paths.entities)
    listing = _listing(paths, content)
    if {*changed} == {paths.name(paths.entities)}:
        added = with_added(paths, was, before.reader.names, before.listing, listing)
        if added is not None:
            names = before.reader.names.and_also(one for id, one in added.listed.items() if id not in was.listed)
            return Reader(paths, added, names=names), listing
    return Reader(paths, _with_same_vocabulary(was, _settings(paths, content))), listing


def _settings(paths: CorpusPaths, content: bytes | None) -> Settings:
    """Return what files are read against, with the list of entities that was read before."""
    with instead_of_disk({} if content is None else {paths.entities: content}):
        return read_settings(paths)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _listing(paths: CorpusPaths, content: bytes | None) -> str:
    """Return the text of the list of entities; nothing where it cannot be read."""
    text, problem = decode_text(paths.name(paths.entities), content or b"")
    return "" if problem else text


def _is_told_otherwise(parsed: ParsedAnnotation, names: Collection[str]) -> bool:
    """Return whether a file may say something else, or be told otherwise, since names came that none had before."""
    return bool(names) and (
        not parsed.lookups.isdisjoint(names) or any(one.code in _SUGGESTING for one in parsed.problems)
    )


def _with_same_vocabulary(before: Settings, after: Settings) -> Settings:
    """Return settings with the vocabulary of before where it says the same: what was found by it is kept."""
    same = before.vocabulary == after.vocabulary
    return after.model_copy(update={"vocabulary": before.vocabulary}) if same else after


def with_progress(before: Live) -> Live:
    """Return the state of a corpus after it was written which sentences have nothing to code; no other file is read.

    Args:
        before: The state before.
    """
    known = before.corpus.articles
    return replace(before, read=read_progress(before.paths, known.get, known), written=before.corpus)


def _names_that_differ(before: Settings, after: Settings) -> set[str] | None:
    """Return the names, folded, of entities that came; ``None`` where so much differs that all must be read anew."""
    if before is after:
        return set()
    if (before.vocabulary, before.config, before.faulty.terms) != (after.vocabulary, after.config, after.faulty.terms):
        return None
    if before.has_names != after.has_names or before.has_terms != after.has_terms:
        return None
    if any(after.listed.get(id) is not one and after.listed.get(id) != one for id, one in before.listed.items()):
        return None
    if before.faulty.names - after.faulty.names:
        return None
    came = {name for id, entity in after.listed.items() if id not in before.listed for name in _names(entity)}
    return came | (after.faulty.names - before.faulty.names)


def _names(entity: Entity) -> Iterator[str]:
    yield folded(entity.id)
    for label in (*entity.labels, *entity.aliases):
        yield folded(label.text)


def _articles_that_differ(before: Live, after: Live) -> Iterator[str]:
    """Yield the ids of articles of which text, statements or problems differ."""
    for path in {*before.articles, *after.articles}:
        if before.articles.get(path) != after.articles.get(path):
            yield article_id(path)
    for one in {*before.progress.nothing} ^ {*after.progress.nothing}:
        yield one.article
    decided = [{(one.article, one.key, one.made_from) for one in state.progress.decided} for state in (before, after)]
    for article, *_ in decided[0] ^ decided[1]:
        yield article
    for path in {*before.seen, *after.seen}:
        if before.seen.get(path) != after.seen.get(path):
            yield annotation_name(after.paths.name(path)).partition("/")[2]
