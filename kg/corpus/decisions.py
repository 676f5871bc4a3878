"""What coders decided on relations, as written in ``schema/*.yaml``, be the relation shipped or the corpus's own.

::

    decisions:
      criticizes:
        - {day: 2026-11-20, text: "Irony counts as criticism.", example: "anna/first-article#s05"}
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Annotated

from kg.corpus.folding import composed
from kg.corpus.shape import Block, Day, Word, spelled, validate
from kg.corpus.unknown import Faulty
from kg.corpus.yaml_file import Location, YamlFile
from kg.decision import Decision
from kg.errors import Problem
from kg.likeness import suggest
from kg.model import Statement
from kg.vocabulary import Vocabulary

DECISIONS = "decisions"
"""The section of a schema file below which relations are listed."""


class DecisionBlock(Block):
    """A decision on a relation."""

    day: Day
    text: Word
    example: Annotated[
        Word,
        spelled(r"^[^/#\s]+/[^/#\s]+#[^/#\s]+$", "name coder, article and statement: anna/first-article#s05"),
    ] = ""


def decisions_in(
    files: Iterable[YamlFile], relations: Iterable[str], faulty: Faulty, problems: list[Problem]
) -> dict[str, tuple[Decision, ...]]:
    """Return the decisions on each relation, the oldest first.

    Args:
        files: Files of the vocabulary.
        relations: Ids of all relations.
        faulty: What is written with faults, so that it need not be called unknown.
        problems: Takes what is wrong.
    """
    known = frozenset(relations)
    found: dict[str, list[Decision]] = {}
    for file in files:
        blocks = file.value([DECISIONS])
        if not isinstance(blocks, dict):
            problems.append(file.problem([DECISIONS], "bad-value", f"'{DECISIONS}' must be a block of relations"))
            continue
        for id, items in blocks.items():
            at: Location = [DECISIONS, id]
            if id not in known:
                what = faulty.unknown("relation", id, suggest(id, known))
                problems.append(file.problem(at, "unknown-relation", *what, at_key=True))
            elif not isinstance(items, list):
                hint = "begin each decision with '- day: …'"
                problems.append(file.problem(at, "bad-value", f"'{id}' must have a list of decisions", hint))
            else:
                for place, data in enumerate(items):
                    block, faults = validate(DecisionBlock, data, file, [*at, place])
                    problems.extend(faults)
                    if block is not None:
                        found.setdefault(id, []).append(_decision(block, file, [*at, place]))
    return {id: tuple(sorted(some, key=lambda one: one.day)) for id, some in found.items()}


def _decision(block: DecisionBlock, file: YamlFile, at: Location) -> Decision:
    line, _ = file.place([*at, "example"] if block.example else at)
    example = composed(block.example) or None
    return Decision(day=block.day, text=block.text, example=example, file=file.path, line=line)


def problems_of_examples(vocabulary: Vocabulary, keys: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each decision whose example is not there.

    Args:
        vocabulary: The vocabulary with the decisions.
        keys: The keys of all statements; looked at only where a decision has an example.
    """
    having = [one for some in vocabulary.decisions.values() for one in some if one.example]
    known = {*keys} if having else ()
    for one in having:
        if one.example not in known:
            message = f"the statement '{one.example}' does not exist or has errors"
            hint = "check coder, article and id, or remove the example"
            yield Problem(one.file, one.line, 1, "dangling-reference", message, hint)


def words_of_examples(vocabulary: Vocabulary, find: Callable[[str], Statement | None]) -> Mapping[str, str]:
    """Return the words of the statements that decisions have as examples, by key; what is not there is left out.

    Args:
        vocabulary: The vocabulary with the decisions.
        find: Returns the statement with a key.
    """
    examples = [one.example for some in vocabulary.decisions.values() for one in some if one.example]
    found = [find(key) for key in examples]
    return {one.key: one.quote.exact or one.quote.in_its_place for one in found if one is not None}
