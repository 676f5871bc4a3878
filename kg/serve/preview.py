"""A statement before it is saved: what is wrong with it, which tie it will draw, whether a plain triple results."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.changing.block_checks import Found, Placed
from kg.corpus.corpus import Corpus
from kg.corpus.paths import annotation_name
from kg.model import Annotation, Statement
from kg.selection.explanation import explain
from kg.serve import shapes
from kg.serve.problems_json import problem_json
from kg.store.memory import Memory

_NO_TIE = "none"


def preview_of(found: Found, corpus: Corpus) -> shapes.Preview:
    """Return what would come of statements.

    Args:
        found: The statements as they would be read.
        corpus: The corpus.
    """
    problems = [placed_problem(one) for one in found.problems]
    if not found.statements:
        why = "it has errors" if any(one.problem.is_error for one in found.problems) else "nothing is stated yet"
        return shapes.Preview(problems=problems, tie="", plain=shapes.Plain(is_=False, why=why))
    first = found.statements[0]
    told = explain(first, Memory(_with(corpus, found)))
    ties = [line.value for line in told.lines if line.field == "tie" and line.value != _NO_TIE]
    plain = shapes.Plain(is_=told.direct, why="; ".join(told.obstacles))
    return shapes.Preview(problems=problems, tie="; ".join(ties), plain=plain)


def placed_problem(placed: Placed) -> shapes.Problem:
    """Return a problem of a statement that is not saved yet.

    Args:
        placed: The problem, with its field.
    """
    name = annotation_name(placed.problem.path)
    statement = f"{name}#{placed.statement}" if placed.statement else None
    return problem_json(placed.problem, name.partition("/")[2], statement, placed.field)


def _with(corpus: Corpus, found: Found) -> Corpus:
    """Return a small corpus of statements and of those that they name, in which ties are found as in the whole one."""
    statements = {one.key: one for one in found.statements}
    pending = list(found.statements)
    while pending:
        for key in pending.pop().statements_named():
            named = corpus.find(key)
            if named is not None and key not in statements:
                statements[key] = named
                pending.append(named)
    by_file: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for one in statements.values():
        by_file[one.coder, one.article].append(one)
    annotations = [
        Annotation(coder=coder, article=article, statements=tuple(told)) for (coder, article), told in by_file.items()
    ]
    return replace(
        corpus,
        vocabulary=found.vocabulary,
        listed={**corpus.entities, **found.entities},
        annotations={one.name: one for one in annotations},
        problems=(),
        left_out=0,
    )
