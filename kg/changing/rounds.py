"""Rounds of coding are opened and closed in ``corpus.yaml``; the rest of the file stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.rounds import ROUNDS
from kg.corpus.yaml_edits import insert_key
from kg.corpus.yaml_written import OnLines
from kg.errors import ChangeRefused
from kg.likeness import not_found


def open_round(corpus: Corpus, id: str, articles: Sequence[str], coders: Sequence[str]) -> Changes:
    """Return the change that opens a round.

    Args:
        corpus: The corpus.
        id: What the round is called.
        articles: Ids of the articles.
        coders: Ids of those who code them.

    Raises:
        NameNotFound: There is no such article.
        ChangeRefused: There is a round of this name, or nobody or nothing is named.
    """
    if id in corpus.config.rounds:
        raise ChangeRefused(f"there is a round '{id}' already; choose another name, or edit it in corpus.yaml")
    if not articles or not coders:
        raise ChangeRefused("a round needs articles and coders; add --article and --coder, or --tag")
    for article in articles:
        if article not in corpus.articles:
            raise not_found("article", article, corpus.articles)
    block = OnLines(articles=[*dict.fromkeys(articles)], coders=[*dict.fromkeys(coders)])
    changes, path = Changes(corpus.paths), corpus.paths.config
    text, file = changes.text(path), changes.yaml(path)
    if corpus.config.rounds:
        edit = insert_key(text, file, [ROUNDS], id, block)
    else:
        edit = insert_key(text, file, [], ROUNDS, OnLines({id: block}))
    changes.edit(path, edit)
    return changes


def close_round(corpus: Corpus, id: str, day: date) -> Changes:
    """Return the change that closes a round.

    Args:
        corpus: The corpus.
        id: What the round is called.
        day: The day on which it is closed.

    Raises:
        NameNotFound: There is no such round.
        ChangeRefused: It is closed.
    """
    known = corpus.config.rounds.get(id)
    if known is None:
        raise not_found("round", id, corpus.config.rounds)
    if known.closed is not None:
        hint = "to open it again, remove 'closed' in corpus.yaml"
        raise ChangeRefused(f"the round '{id}' was closed on {known.closed}; {hint}")
    changes, path = Changes(corpus.paths), corpus.paths.config
    changes.edit(path, insert_key(changes.text(path), changes.yaml(path), [ROUNDS, id], "closed", day.isoformat()))
    return changes
