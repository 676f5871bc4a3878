"""What became of bargains: precedents, offers and answers, as :mod:`kg.analysis.bargains` finds them.

The page groups offers itself, in any selection; what answers them depends on the order of all acts, which only the
analysis knows. So the page has its results for the viewpoints that are looked at most, and says so elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kg.analysis.bargains.compute import Bargain, bargains
from kg.corpus.days import days_in_words, edtf_in_words
from kg.explorer.data.initial_state import opening_state
from kg.selection.selection import Selection
from kg.selection.viewpoints import EVERYONE

if TYPE_CHECKING:
    from kg.store.backend import CorpusBackend

DECIDING = (
    "according_to",
    "since",
    "until",
    "inside",
    "undated",
    "certainties",
    "coders",
    "articles",
    "sections",
    "tags",
    "reliability",
    "inferred",
    "headlines",
)
"""What of the state of the page decides which answers there are."""


def courses_of(opening: Selection, known: tuple[str, ...], backend: CorpusBackend) -> list[dict[str, object]]:
    """Return what became of the bargains according to the authors, to everyone, and as the page opens.

    Args:
        opening: The selection that the page opens at.
        known: The keys of all statements, which the page has by number.
        backend: Where they come from.

    Returns:
        For each selection ``state``, that of the page, and ``bargains``: for each the numbers of all mentions of its
        ``offers``, the ``outcome`` in words, whether it was offered ``again``, and ``moves``:
        their kind, time, statements, and, where it is not sure that it is an answer, why; of an answer also how it is
        known that it came after an offer, and the statements that say so.
    """
    numbers = {key: number for number, key in enumerate(known)}
    found: list[dict[str, object]] = []
    states: list[dict[str, object]] = []
    for selection in (Selection(), Selection(according_to=EVERYONE), opening):
        whole = opening_state(selection, backend.corpus)
        state = {name: whole[name] for name in DECIDING}
        if state in states:
            continue
        states.append(state)
        result = bargains(backend, selection)
        found.append({"state": state, "bargains": [_course(one, numbers) for one in result.all]})
    return found


def _course(bargain: Bargain, numbers: Mapping[str, int]) -> dict[str, object]:
    return {
        "offers": sorted(numbers[key] for move in bargain.offers for key in move.mentions),
        "outcome": bargain.outcome,
        "again": bargain.again,
        "moves": [
            [kind, time, _numbered(keys, numbers), doubt, order, _numbered(witness, numbers)]
            for kind, time, keys, doubt, order, witness in _moves(bargain)
        ],
    }


def _numbered(keys: tuple[str, ...], numbers: Mapping[str, int]) -> list[int]:
    return [numbers[key] for key in keys]


def _moves(bargain: Bargain) -> Iterator[tuple[str, str, tuple[str, ...], str, str, tuple[str, ...]]]:
    """Yield precedents, then offers and answers in their order, then what may be an answer.

    The first statement of each is what it tells.
    """
    for one in bargain.precedents:
        likening, case, *later = one.statements
        kind = "precedent, carried out" if one.fulfilled else "precedent"
        yield kind, edtf_in_words(one.when), (case, likening, *later), "", "", ()
    for move in bargain.course:
        order = bargain.order_of(move)
        known = (order.of("an offer"), order.statements) if order else ("", ())
        yield bargain.part_of(move), days_in_words(move.earliest, move.latest), move.mentions, "", *known
    for answer in bargain.undecided:
        time = days_in_words(answer.move.earliest, answer.move.latest)
        known = (answer.order.of("an offer"), answer.order.statements)
        known = ("", ()) if known[0] in answer.doubt else known  # where only the order is doubtful, the doubt tells it
        yield f"{answer.kind}?", time, answer.move.mentions, answer.doubt, *known
