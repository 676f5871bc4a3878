"""The state in which the page opens: the view of a network in the page's own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from kg.corpus.corpus import Corpus
from kg.explorer.facts import day_number
from kg.model import Certainty, Mode, Polarity
from kg.selection.selection import NO_QUAD_CLASS, View
from kg.selection.viewpoints import Holder, Viewpoint
from kg.vocabulary import Kind, QuadClass

__all__ = ["opening_state"]


def opening_state(view: View, corpus: Corpus, *, everything: bool = False) -> dict[str, Any]:
    """Return the state in which the page opens; what sets no limit is ``None``.

    Args:
        view: The view.
        corpus: The corpus.
        everything: Whether a large network is drawn whole.
    """
    relations = list(corpus.vocabulary.relations)
    narrower = {one for relation in view.relations for one in corpus.vocabulary.narrower(relation)}
    return {
        "level": str(view.level),
        "according_to": _viewpoint(view.according_to),
        "from": day_number(view.start),
        "to": day_number(view.end),
        "inside": str(view.inside),
        "undated": view.undated,
        "kinds": _numbers(view.kinds, list(Kind)),
        "quad_classes": _quad_classes(view.quad_classes),
        "relations": [at for at, id in enumerate(relations) if id in narrower] or None,
        "modes": _numbers(view.modes or (Mode.ACTUAL,), list(Mode)),
        "certainties": _numbers(view.certainties, list(Certainty)),
        "polarities": _numbers(view.polarities or (Polarity.AFFIRMED,), list(Polarity)),
        "coders": list(view.coders) or None,
        "articles": list(view.articles) or None,
        "count": str(view.count),
        "inferred": view.inferred,
        "headlines": view.headlines,
        "self": view.self_ties,
        "least": view.least,
        "all": everything,
    }


def _viewpoint(viewpoint: Viewpoint) -> list[str]:
    """Return a viewpoint as names: ``everyone``, ``authors``, ``by:NAME`` for a signer, ``of:ID`` for a source."""
    return [_holder(holder) for holder in viewpoint.holders] or ["everyone"]


def _holder(holder: Holder) -> str:
    if holder.quoted:
        return f"of:{holder.name}"
    return f"by:{holder.name}" if holder.name else "authors"


def _numbers(chosen: Iterable[Any], values: Sequence[Any]) -> list[int] | None:
    found = sorted(values.index(one) for one in chosen)
    return None if not found or len(found) == len(values) else found


def _quad_classes(chosen: Sequence[str]) -> list[int] | None:
    """Return the numbers of quad classes, -1 for none."""
    values = [str(quad_class) for quad_class in QuadClass]
    return sorted(-1 if quad_class == NO_QUAD_CLASS else values.index(quad_class) for quad_class in chosen) or None
