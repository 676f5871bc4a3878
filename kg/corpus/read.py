"""Reading a whole corpus into memory: every file once, every problem of every file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.corpus.corpus import Corpus
from kg.corpus.corpus_checks import check_acts, find_faults, references_of, unused_entities, used_entities
from kg.corpus.paths import CorpusPaths
from kg.corpus.reader import Reader, annotation_name, article_id
from kg.corpus.settings import Settings, read_settings
from kg.corpus.statement_checks import Fault
from kg.errors import Problem, Problems, Severity
from kg.model import Annotation, Article


def read_corpus(paths: CorpusPaths) -> Corpus:
    """Return a corpus with all that is wrong with its files.

    Statements with errors are left out, and so is whatever refers to them; a file that is no YAML is left out whole.
    """
    return _CorpusReader(Reader(paths, read_settings(paths))).corpus()


class _CorpusReader:
    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.paths = reader.paths
        self.settings = reader.settings
        self.problems = list(self.settings.problems)
        self.left_out = 0
        self.unread_files = 0
        self.articles: dict[str, Article] = {}
        self.annotations: dict[str, Annotation] = {}
        self.annotation_files: dict[str, Path] = {}

    def corpus(self) -> Corpus:
        self._read_articles()
        self._read_annotations()
        self._check_between_statements()
        of_files, unreadable = problems_of_files(self.paths)
        self.problems += of_files
        if not (self.left_out or self.unread_files or unreadable):
            used = {id for annotation in self.annotations.values() for id in used_entities(annotation)}
            self.problems += problems_of_unused(self.paths, self.settings, used)
        return Corpus(
            paths=self.paths,
            config=self.settings.config,
            vocabulary=self.settings.vocabulary,
            articles=self.articles,
            listed=self.settings.listed,
            annotations=self.annotations,
            problems=Problems(sorted(set(self.problems))),
            left_out=self.left_out,
        )

    def _read_articles(self) -> None:
        for path in self.paths.article_files():
            article, faults = self.reader.article(path)
            self.problems += faults
            if article is not None:
                self.articles[article.id] = article

    def _read_annotations(self) -> None:
        ids = dict.fromkeys(map(article_id, self.paths.article_files()))
        for path in self.paths.annotation_files():
            parsed = self.reader.annotation(path, self.articles.get, ids)
            self.problems += parsed.problems
            self.left_out += parsed.left_out
            self.unread_files += parsed.unread
            if parsed.annotation is not None:
                name = annotation_name(path)
                self.annotations[name] = parsed.annotation
                self.annotation_files[name] = path

    def _check_between_statements(self) -> None:
        """Leave out statements that do not fit the others, and again what refers to those, until nothing does."""
        statements = {one.key: one for annotation in self.annotations.values() for one in annotation.statements}
        vocabulary = self.settings.vocabulary
        references = {key: references_of(one, vocabulary) for key, one in statements.items()}
        local = {one.id: one for annotation in self.annotations.values() for one in annotation.local}
        entities = {**self.settings.listed, **local}
        of_acts = check_acts(statements.values(), vocabulary, entities, statements.get)
        faults, left_out = find_faults(references, statements, of_acts)
        self.problems += self.reader.without_following(self._placed(faults))
        self.left_out += len(left_out)
        for name in {key.partition("#")[0] for key in left_out}:
            annotation = self.annotations[name]
            kept = tuple(one for one in annotation.statements if one.key not in left_out)
            self.annotations[name] = annotation.model_copy(update={"statements": kept})

    def _placed(self, faults: Iterable[tuple[str, Fault]]) -> Iterator[Problem]:
        by_file: dict[str, list[tuple[str, Fault]]] = {}
        for key, fault in faults:
            name, _, id = key.partition("#")
            by_file.setdefault(name, []).append((id, fault))
        for name, group in by_file.items():
            yield from self.reader.placed(self.annotation_files[name], group)


def problems_of_files(paths: CorpusPaths) -> tuple[list[Problem], bool]:
    """Return what is wrong with the places of files, and whether a folder cannot be read."""
    problems: list[Problem] = []
    errors, strays = paths.find_unread()
    for error in errors:
        message = f"this folder cannot be read: {error.strerror or error}"
        hint = "make the folder readable; its files are missing here"
        problems.append(Problem(paths.name(Path(error.filename)), 1, 1, "unreadable-file", message, hint))
    for path in strays:
        hint = "articles are data/articles/<article>.md, annotations data/annotations/<coder>/<article>.yaml"
        message = "this file is not read because of its place or its ending"
        problems.append(Problem(paths.name(path), 1, 1, "stray-file", message, hint, Severity.WARNING))
    return problems, bool(errors)


def problems_of_unused(paths: CorpusPaths, settings: Settings, used: Iterable[str]) -> Iterator[Problem]:
    """Yield a warning for each listed entity that nothing speaks of; only sure where every statement was read."""
    name = paths.name(paths.entities)
    for id in unused_entities(settings.listed, used):
        message, hint = f"no statement speaks of '{id}'", "use it in a statement, or remove it"
        yield Problem(name, settings.entity_lines[id], 1, "unused-entity", message, hint, Severity.WARNING)
