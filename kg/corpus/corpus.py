"""A corpus as read: its values, and what is wrong with its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from kg.corpus.config_file import Config
from kg.corpus.folding import folded
from kg.corpus.name_checks import names_written
from kg.corpus.names import Names, find_entity
from kg.corpus.paths import CorpusPaths, annotation_name
from kg.corpus.same_text import sketch_of
from kg.corpus.versions import Coding, codings_among
from kg.corpus.yaml_file import UNREADABLE, read_yaml
from kg.errors import NameNotFound, Problem
from kg.likeness import not_found
from kg.model import Annotation, Article, Entity, Statement
from kg.phrases import count_of, listed, one_or_many
from kg.vocabulary import Vocabulary

_NOT_READ = UNREADABLE | {"duplicate-file", "link-outside"}
"""Problems for which a whole file is missing."""
_SHOWN_FILES = 3


@dataclass(frozen=True)
class Corpus:
    """Everything a corpus says, without what has errors.

    Args:
        paths: Its files.
        config: What it says about itself.
        vocabulary: Shipped and own types, roles and relations.
        articles: Articles by id.
        listed: Entities of ``data/entities.yaml`` by id.
        annotations: What each coder found in each article, by ``coder/article``, in the order of the files.
        problems: What is wrong, sorted by place.
        left_out: How many statements have errors and are not in ``annotations``.
    """

    paths: CorpusPaths
    config: Config
    vocabulary: Vocabulary
    articles: Mapping[str, Article]
    listed: Mapping[str, Entity]
    annotations: Mapping[str, Annotation]
    problems: tuple[Problem, ...]
    left_out: int

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id, those of single files included."""
        local = {entity.id: entity for annotation in self.annotations.values() for entity in annotation.local}
        return {**self.listed, **local}

    @cached_property
    def names(self) -> Names:
        """The names of all entities."""
        return Names(self.entities.values())

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """The names of the files that cannot be read for their errors, but for those of questions."""
        errors = (one.path for one in self.problems if one.is_error and one.code in _NOT_READ)
        return tuple(dict.fromkeys(name for name in errors if not name.endswith(".rq")))

    @cached_property
    def lack(self) -> str:
        """What is missing for errors in files, as a clause; empty where nothing is."""
        with_errors = count_of(self.left_out, "statement with errors", "statements with errors")
        faults = [f"{listed(self.unread, _SHOWN_FILES)} cannot be read"] if self.unread else []
        faults += [f"{with_errors} {one_or_many(self.left_out, 'is', 'are')} left out"] if self.left_out else []
        return ", and ".join(faults)

    @property
    def sketches(self) -> Mapping[str, list[int]]:
        """What tells, of each article by id, whether another may be the same text."""
        return {id: sketch_of(article.body) for id, article in self.articles.items()}

    @property
    def coders(self) -> list[str]:
        """The ids of all coders."""
        return sorted({name.partition("/")[0] for name in self.annotations})

    def codings(self) -> list[Coding]:
        """Return the coder and the article of every annotation, with what decides whether it counts."""
        return codings_among(self.annotations, self.articles.values())

    def statements(self) -> Iterator[Statement]:
        """Yield every statement, in the order of the files."""
        for annotation in self.annotations.values():
            yield from annotation.statements

    def statement_keys(self) -> list[str]:
        """Return the key of every statement, in the order of the files."""
        return [statement.key for statement in self.statements()]

    def find(self, key: str) -> Statement | None:
        """Return the statement with a key ``coder/article#id``, or ``None``."""
        name, _, id = key.partition("#")
        annotation = self.annotations.get(name)
        return annotation.by_id.get(id) if annotation else None

    def statement(self, name: str) -> Statement:
        """Return a statement by key, or by any end of it that is unique, such as ``s05`` or ``#s05``.

        Args:
            name: ``coder/article#id``, ``article#id`` or ``id``.

        Raises:
            NameNotFound: No statement has that name, several have, or it has errors.
        """
        exact = self.find(name)
        if exact is not None:
            return exact
        wanted = name.lstrip("#")
        ends = ("/" + wanted,) if "#" in wanted else ("#" + wanted,)
        keys = self.statement_keys()
        matches = [key for key in keys if key.endswith(ends)]
        only = self.find(matches[0]) if len(matches) == 1 else None
        if only is not None:
            return only
        if matches:
            raise NameNotFound(f"'{name}' is the name of {len(matches)} statements: {', '.join(matches)}")
        if faulty := self._faulty(ends):
            raise NameNotFound(f"the statement '{faulty}' has errors and is left out; see kg check")
        self._refuse_without_entities(name)
        here = [key for key in keys if wanted.partition("#")[0] in key] if "#" in wanted else ()
        raise not_found("statement", name, here)

    def _faulty(self, ends: tuple[str, ...]) -> str | None:
        """Return the first key with such an end among the statements of files with errors, or ``None``."""
        with_errors = {problem.path for problem in self.problems if problem.is_error}
        for path in self.paths.annotation_files() if self.left_out else ():
            name = self.paths.name(path)
            data = read_yaml(name, path).data if name in with_errors else None
            blocks = data.get("statements") if isinstance(data, dict) else None
            for block in blocks if isinstance(blocks, list) else ():
                key = f"{annotation_name(name)}#{block.get('id') if isinstance(block, dict) else ''}"
                if f"/{key}".endswith(ends):
                    return key
        return None

    def entity(self, name: str) -> Entity:
        """Return the entity that has a name.

        Args:
            name: Its id, a label or an alias.

        Raises:
            NameNotFound: No entity has it, or several do, or the one that has it has errors.
        """
        if name not in self.entities and not self.names.candidates(name):
            self._refuse_without_entities(name)
            path = self.paths.entities
            data = read_yaml(self.paths.name(path), path).data
            blocks = data.get("entities") if isinstance(data, dict) else None
            for block in blocks if isinstance(blocks, list) else ():
                if isinstance(block, dict) and folded(name) in names_written(block):
                    raise NameNotFound(f"the entity '{name}' has errors and is left out; see kg check")
        return find_entity(name, self.entities, self.names)

    def _refuse_without_entities(self, name: str) -> None:
        """Raise that a name cannot be looked up where no entity could be read at all."""
        path = self.paths.name(self.paths.entities)
        fault = next((one for one in self.problems if one.path == path and one.is_error), None)
        if fault is not None and not self.listed:
            place = f"{path}:{fault.line}"
            raise NameNotFound(f"'{name}' cannot be looked up: no entity can be read in {place}: {fault.message}")
