"""What every file of a corpus is read against: its configuration, its vocabulary, its entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.corpus.config_file import Config, read_config
from kg.corpus.entity_file import check_countries, read_entities
from kg.corpus.paths import CorpusPaths
from kg.corpus.unknown import Faulty
from kg.corpus.vocabulary_files import read_vocabulary
from kg.corpus.yaml_file import UNREADABLE
from kg.errors import MEND_FIRST, Problem
from kg.model import Entity
from kg.value import Value
from kg.vocabulary import Vocabulary

_NEED_NAMES = frozenset(("unknown-name", "dangling-reference"))
_NEED_TERMS = frozenset(("unknown-relation", "unknown-type", "unknown-field", "dangling-reference"))
"""Problems that only follow where what they need cannot be read."""


class Settings(Value):
    """What every file of a corpus is read against.

    Args:
        config: What the corpus says about itself.
        vocabulary: Its types, roles and relations.
        listed: The entities of ``data/entities.yaml`` by id.
        entity_lines: The line on which each one begins.
        has_names: Whether entities could be read at all.
        has_terms: Whether all files of its own vocabulary could be read.
        faulty: What is written with faults, so that no use of it need be called unknown.
        problems: What is wrong with all of these.
    """

    config: Config
    vocabulary: Vocabulary
    listed: dict[str, Entity]
    entity_lines: dict[str, int]
    has_names: bool
    faulty: Faulty
    problems: tuple[Problem, ...]
    has_terms: bool = True


def read_settings(paths: CorpusPaths) -> Settings:
    """Return what the files of a corpus are read against, and what is wrong with it."""
    config, of_config = read_config(paths)
    vocabulary, of_vocabulary, faulty_terms = read_vocabulary(paths)
    entities = read_entities(paths, vocabulary, config.languages[0], Faulty(terms=faulty_terms))
    has_names = bool(entities.by_id) or not entities.problems
    has_terms = not any(one.code in UNREADABLE for one in of_vocabulary)
    of_entities = [*entities.problems, *check_countries(paths, entities, vocabulary)]
    of_vocabulary = [_with_all_that_follows(one) if one.code in UNREADABLE else one for one in of_vocabulary]
    if not has_names:
        of_entities[:1] = map(_with_all_that_follows, of_entities[:1])
    return Settings.model_construct(
        config=config,
        vocabulary=vocabulary,
        listed=entities.by_id,
        entity_lines=entities.lines,
        has_names=has_names,
        has_terms=has_terms,
        faulty=entities.faulty,
        problems=(*of_config, *of_vocabulary, *_without_following(of_entities, has_names=True, has_terms=has_terms)),
    )


def without_following(problems: Iterable[Problem], settings: Settings) -> Iterator[Problem]:
    """Yield problems of statements, but for those that only follow from entities or terms that cannot be read.

    Args:
        problems: The problems.
        settings: What the statements are read against.
    """
    return _without_following(problems, has_names=settings.has_names, has_terms=settings.has_terms)


def _without_following(problems: Iterable[Problem], *, has_names: bool, has_terms: bool) -> Iterator[Problem]:
    for problem in problems:
        lacks_name = not has_names and problem.code in _NEED_NAMES
        lacks_term = not has_terms and (problem.code in _NEED_TERMS or problem.hint == MEND_FIRST)
        if not (lacks_name or lacks_term):
            yield problem


def _with_all_that_follows(problem: Problem) -> Problem:
    """Return the problem of a file that cannot be read, which says that what follows from it is not told."""
    until = "until this file can be read, statements that need it are left out and not told one by one"
    return replace(problem, hint=f"{problem.hint}; {until}" if problem.hint else until)
