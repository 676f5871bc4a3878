"""The state in which the page opens: the selection of a network in the page's own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.corpus.corpus import Corpus
from kg.explorer.data.facts import day_number
from kg.model import Certainty, Mode, Polarity
from kg.selection.selection import NO_QUAD_CLASS, Count, Selection
from kg.selection.viewpoints import Viewpoint
from kg.vocabulary import Kind, QuadClass


def opening_state(
    selection: Selection, corpus: Corpus, *, everything: bool = False, issues: bool = False
) -> dict[str, object]:
    """Return the state in which the page opens; what sets no limit is ``None``.

    Args:
        selection: The selection.
        corpus: The corpus.
        everything: Whether a large network is drawn whole.
        issues: Whether there are only ties with issues to show; stances are among them, so statements count.
    """
    relations = list(corpus.vocabulary.relations)
    narrower = {one for relation in selection.relations for one in corpus.vocabulary.narrower(relation)}
    return {
        "level": str(selection.level),
        "according_to": _viewpoint(selection.according_to),
        "since": day_number(selection.since),
        "until": day_number(selection.until),
        "inside": str(selection.inside),
        "undated": selection.undated,
        "kinds": sorted(list(Kind).index(kind) for kind in selection.kinds) or None,
        "quad_classes": _quad_classes(selection.quad_classes),
        "relations": [number for number, id in enumerate(relations) if id in narrower] or None,
        "modes": _numbers(selection.modes or (Mode.ACTUAL,), list(Mode)),
        "certainties": _numbers(selection.certainties, list(Certainty)),
        "polarities": _numbers(selection.polarities or (Polarity.AFFIRMED,), list(Polarity)),
        "coders": list(selection.coders) or None,
        "articles": list(selection.articles) or None,
        "sections": list(selection.sections) or None,
        "tags": list(selection.tags) or None,
        "reliability": selection.reliability.least.value if selection.reliability else None,
        "count": str(Count.STATEMENTS if issues else selection.count),
        "issues": issues,
        "inferred": selection.inferred,
        "headlines": selection.headlines,
        "self": selection.self_loops,
        "min_weight": selection.min_weight,
        "all": everything,
        "picture": "whole" if everything else "named",
    }


def _viewpoint(viewpoint: Viewpoint) -> list[str]:
    """Return a viewpoint as names: ``everyone``, ``authors``, ``by:NAME`` for a signer, ``of:ID`` for a source."""
    names = [f"{'of' if one.quoted else 'by'}:{one.name}" if one.name else "authors" for one in viewpoint.holders]
    return names or ["everyone"]


def _numbers(chosen: Iterable[str], values: Sequence[str]) -> list[int] | None:
    numbers = sorted(values.index(one) for one in chosen)
    return None if not numbers or len(numbers) == len(values) else numbers


def _quad_classes(chosen: Sequence[str]) -> list[int] | None:
    """Return the numbers of quad classes, -1 for none."""
    values = [str(quad_class) for quad_class in QuadClass]
    return sorted(-1 if quad_class == NO_QUAD_CLASS else values.index(quad_class) for quad_class in chosen) or None
