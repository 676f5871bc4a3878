"""What the page knows of arguments: cards, arrows, and the places of each article's map.

The page takes of it what its state selects, as :func:`kg.analysis.arguments.compute.arguments` takes its selection, and
draws one article at a time. A map has the layers and the order of the whole article whatever is selected, so that cards
keep their places; the page closes up what is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import networkx

from kg.analysis.arguments.cards import CardKind
from kg.analysis.arguments.compute import argued
from kg.corpus.phrase import NOT_SO
from kg.drawing.encoding import Hold
from kg.explorer.data.texts import stated
from kg.layout.layered import layered
from kg.model import Certainty, Mode, Polarity, Stance

if TYPE_CHECKING:
    from kg.explorer.data.facts import Known
    from kg.store.backend import CorpusBackend

_JUDGED = (Stance.DOUBTS, Stance.REJECTS)


def arguments_of(known: Known, backend: CorpusBackend) -> dict[str, object]:
    """Return the cards, arrows and places of the argument maps of all articles.

    Args:
        known: What columns refer to.
        backend: Where statements come from.

    Returns:
        ``topics``: id and label of what cards speak of; ``cards``: their text, marks, look and statements, as far as
        there is something to say; ``arrows``: one for each statement, with the numbers of ``tail`` and ``head``;
        ``places``: for each article the ``cards`` with layer and place across, and the ``bends`` of arrows that pass
        layers.
    """
    whole = argued(backend)
    numbers = {key: number for number, key in enumerate(known.statements)}
    topics = sorted({id for ids in whole.speaking_of.values() for id in ids if id in backend.entities})
    of_topic = {id: number for number, id in enumerate(topics)}
    cards = {card: number for number, card in enumerate(whole.cards["card"])}
    rows = whole.rows.to_dicts()
    return {
        "topics": [[id, backend.entities[id].label] for id in topics],
        "cards": [
            stated(
                {
                    "id": card["card"] if card["kind"] == CardKind.ENTITY else None,
                    "text": card["text"],
                    "inferred": card["inferred"],
                    "sign": card["quad_class"] and card["quad_class"].split(" ")[-1],
                    **_look(card),
                    "statements": [numbers[key] for key in card["statements"]],
                    "about": [of_topic[id] for id in whole.speaking_of[card["card"]] if id in of_topic],
                }
            )
            for card in whole.cards.to_dicts()
        ],
        "arrows": [
            stated(
                {
                    "tail": cards[row["tail"]],
                    "head": cards[row["head"]],
                    "words": row["words"],
                    "by": row["by"],
                    "rank": row["rank"],
                    **_look(row),
                    "statement": numbers[row["statements"][0]],
                }
            )
            for row in rows
        ],
        "places": [
            _places([row for row in rows if row["articles"] == [article.id]], cards) for article in known.articles
        ],
    }


def _look(row: Mapping[str, Any]) -> dict[str, object]:
    """Return what a border or a line shows: how something is held, whether it is denied or doubted, and its marks."""
    doubted = row["author_stance"] in _JUDGED
    hold = None
    if doubted or row["certainty"] not in (None, Certainty.CERTAIN):
        hold = Hold.HEDGED
    elif row["mode"] not in (None, Mode.ACTUAL):
        hold = Hold.NOT_ACTUAL
    return {
        "hold": hold and str(hold),
        "denied": row["polarity"] == Polarity.DENIED,
        "doubted": doubted,
        "marks": sorted(row["marks"], key=lambda mark: mark != NOT_SO),
    }


def _places(arrows: Iterable[Mapping[str, Any]], cards: Mapping[str, int]) -> dict[str, object]:
    """Return where cards lie in the map of an article, each part that hangs together placed by itself."""
    placed: list[list[float]] = []
    bends: list[list[object]] = []
    for part in _parts([(row["tail"], row["head"]) for row in arrows]):
        places = layered(list(dict.fromkeys(card for pair in part for card in pair)), part)
        placed += [[cards[card], layer, round(places.across[card], 2)] for card, layer in places.layer.items()]
        bends += [
            [cards[tail], cards[head], [round(at, 2) for at in way]] for (tail, head), way in places.bends.items()
        ]
    return {"cards": placed, "bends": bends}


def _parts(pairs: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    graph: networkx.Graph[str] = networkx.Graph(pairs)
    for part in networkx.connected_components(graph):
        yield [pair for pair in pairs if pair[0] in part]
