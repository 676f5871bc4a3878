"""Reading a whole corpus: every file once, every problem of every file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.corpus.anchors import Anchors
from kg.corpus.annotation_file import read_blocks
from kg.corpus.article_file import read_article
from kg.corpus.config_file import read_config
from kg.corpus.corpus import Corpus
from kg.corpus.corpus_checks import check_acts, check_references, unused_entities
from kg.corpus.entity_file import read_entities
from kg.corpus.layout import Layout
from kg.corpus.local_entities import LocalEntities
from kg.corpus.names import Names
from kg.corpus.resolve import Resolver
from kg.corpus.shape import composed
from kg.corpus.statement_checks import Fault
from kg.corpus.unknown import Faulty
from kg.corpus.vocabulary_files import read_terms
from kg.errors import Problem, Severity, suggest
from kg.model import Annotation, Article

__all__ = ["read_corpus"]


def read_corpus(layout: Layout) -> Corpus:
    """Return a corpus with all that is wrong with its files.

    Statements with errors are left out, and so is whatever refers to them; a file that is no YAML is left out whole.

    Args:
        layout: Where the corpus keeps its files.
    """
    return _Reading(layout).corpus()


class _Reading:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.problems: list[Problem] = []
        self.left_out = 0
        self.config, of_config = read_config(layout)
        self.vocabulary, of_vocabulary, faulty_terms = read_terms(layout)
        self.language = self.config.languages[0]
        entities = read_entities(layout, self.vocabulary, self.language, Faulty(terms=faulty_terms))
        self.listed, self.entity_lines, self.faulty = entities.by_id, entities.lines, entities.faulty
        self.problems += [*of_config, *of_vocabulary, *entities.problems]
        self.names = Names(self.listed.values())
        self.articles: dict[str, Article] = {}
        self.faulty_articles: set[str] = set()
        self.annotations: list[Annotation] = []
        self.annotation_files: dict[str, Path] = {}
        self.unread_files = 0
        self.has_names = bool(self.listed) or not entities.problems

    def corpus(self) -> Corpus:
        self._read_articles()
        for path in self.layout.annotation_files():
            self._read_annotation(path)
        self._check_between_statements()
        self._report_unreadable_folders()
        self._warn_of_stray_files()
        self._warn_of_unused_entities()
        return Corpus(
            layout=self.layout,
            config=self.config,
            vocabulary=self.vocabulary,
            articles=self.articles,
            listed=self.listed,
            annotations=tuple(self.annotations),
            problems=tuple(sorted(set(self.problems))),
            left_out=self.left_out,
        )

    def _read_articles(self) -> None:
        for path in self.layout.article_files():
            article, faults = read_article(self.layout, path, self.language)
            self.problems += faults
            if article is None:
                self.faulty_articles.add(composed(path.stem))
            else:
                self.articles[article.id] = article

    def _read_annotation(self, path: Path) -> None:
        found = read_blocks(self.layout, path)
        file = found.file
        self.left_out += found.faulty_blocks
        self.unread_files += not found.article
        article = self.articles.get(found.article)
        if found.article and article is None:
            known = [*self.articles, *self.faulty_articles]
            if found.article in self.faulty_articles:
                message, hint = f"the article '{found.article}' has problems of its own", "mend the article first"
            else:
                message, hint = f"there is no article '{found.article}'", suggest(found.article, known)
            found.problems.append(file.problem(["article"], "unknown-article", message, hint))
        self.problems += found.problems
        misplaced = any(problem.code == "wrong-place" for problem in found.problems)
        if article is None or misplaced:
            self.left_out += len(found.blocks)
            return
        anchors = Anchors(article.body)
        local = LocalEntities(found, self.vocabulary, self.listed, self.names, self.language, self.faulty)
        resolver = Resolver(found, article, anchors, self.vocabulary, self.listed, local)
        statements = tuple(resolver.statements())
        self.left_out += len(found.blocks) - len(statements)
        self._report([*local.problems, *resolver.problems])
        self.annotation_files[f"{found.coder}/{found.article}"] = path
        self.annotations.append(
            Annotation(
                coder=found.coder,
                article=found.article,
                coded=found.coded,
                local=tuple(local.entities.values()),
                statements=statements,
            )
        )

    def _check_between_statements(self) -> None:
        """Leave out statements that do not fit the others, and again what refers to those, until nothing does."""
        statements = {one.key: one for annotation in self.annotations for one in annotation.statements}
        entities = {**self.listed, **{one.id: one for annotation in self.annotations for one in annotation.local}}
        before = len(statements)
        faults = [*check_references(statements, self.vocabulary), *check_acts(statements, self.vocabulary, entities)]
        while faults:
            self._report(self._placed(faults))
            for key in {key for key, fault in faults if fault.severity is Severity.ERROR}:
                del statements[key]
            faults = list(check_references(statements, self.vocabulary))
        self.left_out += before - len(statements)
        if before > len(statements):
            self.annotations = [
                annotation.model_copy(
                    update={"statements": tuple(one for one in annotation.statements if one.key in statements)}
                )
                for annotation in self.annotations
            ]

    def _report(self, problems: Iterable[Problem]) -> None:
        """Add problems of statements, without those that only follow from entities that cannot be read."""
        following = () if self.has_names else ("unknown-name", "dangling-reference")
        self.problems += [problem for problem in problems if problem.code not in following]

    def _placed(self, faults: Iterable[tuple[str, Fault]]) -> Iterable[Problem]:
        """Yield problems for faults found after their files were closed, by reading those files once more."""
        by_file: dict[str, list[tuple[str, Fault]]] = {}
        for key, fault in faults:
            by_file.setdefault(key.split("#")[0], []).append((key, fault))
        for name, group in by_file.items():
            found = read_blocks(self.layout, self.annotation_files[name])
            index = {block.id: at for at, block in found.blocks}
            for key, fault in group:
                location = ["statements", index[key.split("#")[1]], *fault.place]
                yield found.file.problem(location, fault.code, fault.message, fault.hint, severity=fault.severity)

    def _report_unreadable_folders(self) -> None:
        for error in self.layout.unreadable_folders():
            self.unread_files += 1
            message = f"this folder cannot be read: {error.strerror or error}"
            hint = "let the folder be read, for what is in it is missing here"
            name = self.layout.name(Path(error.filename))
            self.problems.append(Problem(name, 1, 1, "unreadable-file", message, hint))

    def _warn_of_stray_files(self) -> None:
        for path in self.layout.stray_files():
            hint = "articles are data/articles/<article>.md, annotations data/annotations/<coder>/<article>.yaml"
            message = "this file is not read, for its place or ending"
            self.problems.append(Problem(self.layout.name(path), 1, 1, "stray-file", message, hint, Severity.WARNING))

    def _warn_of_unused_entities(self) -> None:
        """Warn where every statement was read; one that was left out may speak of any entity."""
        if self.left_out or self.unread_files:
            return
        name = self.layout.name(self.layout.entities)
        for id in unused_entities(self.listed, self.annotations):
            message, hint = f"no statement speaks of '{id}'", "annotate with it, or take it out"
            line = self.entity_lines[id]
            self.problems.append(Problem(name, line, 1, "unused-entity", message, hint, Severity.WARNING))
