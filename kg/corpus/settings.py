"""What every file of a corpus is read against: its configuration, its vocabulary, its entities."""

from __future__ import annotations

from kg.corpus.config_file import Config, read_config
from kg.corpus.entity_file import check_countries, read_entities
from kg.corpus.paths import CorpusPaths
from kg.corpus.unknown import Faulty
from kg.corpus.vocabulary_files import read_vocabulary
from kg.errors import Problem
from kg.model import Entity
from kg.value import Value
from kg.vocabulary import Vocabulary


class Settings(Value):
    """What every file of a corpus is read against.

    Args:
        config: What the corpus says about itself.
        vocabulary: Its types, roles and relations.
        listed: The entities of ``data/entities.yaml`` by id.
        entity_lines: The line on which each one begins.
        has_names: Whether entities could be read at all.
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


def read_settings(paths: CorpusPaths) -> Settings:
    """Return what the files of a corpus are read against, and what is wrong with it."""
    config, of_config = read_config(paths)
    vocabulary, of_vocabulary, faulty_terms = read_vocabulary(paths)
    entities = read_entities(paths, vocabulary, config.languages[0], Faulty(terms=faulty_terms))
    return Settings.model_construct(
        config=config,
        vocabulary=vocabulary,
        listed=entities.by_id,
        entity_lines=entities.lines,
        has_names=bool(entities.by_id) or not entities.problems,
        faulty=entities.faulty,
        problems=(*of_config, *of_vocabulary, *entities.problems, *check_countries(paths, entities, vocabulary)),
    )
