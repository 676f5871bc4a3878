"""Reading one file of a corpus against its settings: configuration, vocabulary, entities."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path

from kg.corpus.annotation_file import AnnotationFile, read_blocks
from kg.corpus.article_file import read_article
from kg.corpus.folding import folded
from kg.corpus.local_entities import LocalEntities
from kg.corpus.names import Names
from kg.corpus.paths import CorpusPaths
from kg.corpus.resolve import Resolver
from kg.corpus.settings import Settings, without_following
from kg.corpus.statement_checks import Fault
from kg.corpus.yaml_file import Location, YamlFile
from kg.errors import Problem
from kg.likeness import suggest
from kg.model import Annotation, Article
from kg.phrases import listed

_LEGS = 12
"""So many things are told at most that contradict each other."""


@dataclass(frozen=True, slots=True)
class ParsedAnnotation:
    """What one annotation file gives.

    Args:
        annotation: Its values, without the statements that have errors of their own; ``None`` where it has no article
            or is no annotation file.
        problems: What is wrong with it, taken by itself.
        left_out: How many statements have errors.
        unread: Whether it is no annotation file, so that nothing is known of what it speaks of.
        lookups: Every name it looked up, as :func:`~kg.corpus.folding.folded` gives them.
    """

    annotation: Annotation | None
    problems: tuple[Problem, ...]
    left_out: int
    unread: bool
    lookups: frozenset[str]


class Reader:
    """Reads the articles and annotations of a corpus, each by itself.

    Args:
        paths: The files of the corpus.
        settings: What they are read against.
        errors_only: Whether warnings about single statements need not be looked for.
        names: The names of the listed entities, where they are known.
    """

    def __init__(
        self, paths: CorpusPaths, settings: Settings, *, errors_only: bool = False, names: Names | None = None
    ) -> None:
        self.paths = paths
        self._errors_only = errors_only
        self.settings = settings
        self._language = settings.config.languages[0]
        self.names = Names(settings.listed.values()) if names is None else names

    def article(self, path: Path) -> tuple[Article | None, list[Problem]]:
        """Return the article of a file, ``None`` where it has problems, and the problems."""
        return read_article(self.paths, path, self._language)

    def annotation(
        self, path: Path, article_of: Callable[[str], Article | None], articles: Collection[str]
    ) -> ParsedAnnotation:
        """Return what an annotation file gives.

        Among ``articles`` are the ids of those with problems as well; ``article_of`` returns ``None`` for these.
        """
        annotation_file = read_blocks(self.paths, path)
        article = article_of(annotation_file.article) if annotation_file.article in articles else None
        if annotation_file.article and article is None:
            annotation_file.problems.append(self._without_article(annotation_file, articles))
        misplaced = any(problem.code == "wrong-place" for problem in annotation_file.problems)
        if article is None or misplaced:
            left_out = annotation_file.faulty_blocks + len(annotation_file.blocks)
            return ParsedAnnotation(
                None, tuple(annotation_file.problems), left_out, not annotation_file.article, frozenset()
            )
        local = LocalEntities(annotation_file, self.settings, self.names)
        resolver = Resolver(annotation_file, article, self.settings, local)
        statements = resolver.statements(errors_only=self._errors_only)
        annotation = Annotation(
            coder=annotation_file.coder,
            article=annotation_file.article,
            coded=annotation_file.coded,
            local=tuple(local.entities.values()),
            statements=statements,
        )
        problems = (*annotation_file.problems, *self.without_following([*local.problems, *resolver.problems]))
        left_out = annotation_file.faulty_blocks + len(annotation_file.blocks) - len(statements)
        lookups = frozenset((*local.names.lookups, *(folded(block.id) for _, block in annotation_file.local)))
        return ParsedAnnotation(annotation, problems, left_out, False, lookups)

    def _without_article(self, annotation_file: AnnotationFile, articles: Collection[str]) -> Problem:
        id = annotation_file.article
        if id in articles or id in self._doubled:
            message, hint = f"the article '{id}' has problems of its own", "fix the article first"
        else:
            message, hint = f"there is no article '{id}'", suggest(id, articles)
        return annotation_file.file.problem(["article"], "unknown-article", message, hint)

    @cached_property
    def _doubled(self) -> Collection[str]:
        """What several files would be, of which none is read."""
        return self.paths.doubled()

    def without_following(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Yield problems of statements, but for those that only follow from settings that cannot be read."""
        return without_following(problems, self.settings)

    def placed(self, files: Mapping[str, Path], faults: Iterable[tuple[str, Fault]]) -> Iterator[tuple[str, Problem]]:
        """Yield problems for faults, each with the name of its annotation, by reading files once more.

        Args:
            files: The file of every annotation, by name.
            faults: What is wrong, each with the key of its statement.
        """

        @lru_cache(maxsize=8)
        def read(name: str) -> tuple[YamlFile, dict[str, int]]:
            blocks = read_blocks(self.paths, files[name])
            return blocks.file, {block.id: at for at, block in blocks.blocks}

        def found(key: str) -> tuple[YamlFile, Location]:
            name, _, id = key.partition("#")
            file, places = read(name)
            return file, ["statements", places[id]] if id in places else []

        def place(key: str) -> str:
            file, location = found(key)
            return f"{file.path}:{file.place(location)[0]}"

        for key, fault in sorted(faults, key=lambda one: one[0]):
            said = [
                f"{leg.words} ({listed(map(place, leg.statements), _LEGS, last=',')})" for leg in fault.legs[:_LEGS]
            ]
            more = [f"and {len(fault.legs) - _LEGS:,} more"] if len(fault.legs) > _LEGS else []
            legs = "; ".join([*said, *more])
            told = replace(fault, message=f"{fault.message}: {legs}") if legs else fault
            yield key.partition("#")[0], told.problem(*found(key))
