"""The entities as the page has them: all names, the country they belong to, how often they are used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import country_of
from kg.corpus.phrase import is_unspecified
from kg.gc_paused import gc_paused
from kg.model import Entity, Statement
from kg.serve import shapes
from kg.serve.statements_json import is_list


def entities_of(corpus: Corpus, ids: Collection[str]) -> list[shapes.Entity]:
    """Return some entities of a corpus that a slot may take.

    Args:
        corpus: The corpus.
        ids: Their ids.
    """
    uses = _uses(corpus) if ids else {}
    known = (corpus.entities[id] for id in ids)
    return [_entity(one, corpus, uses.get(one.id, 0)) for one in known if _is_taken(one.id)]


class EntitiesTold:
    """Tells all entities of a corpus, and keeps what it told of those that stay as they are in the next state of it."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._told: dict[str, shapes.Entity] = {}

    def of(self, corpus: Corpus) -> list[shapes.Entity]:
        """Return the entities that a slot may take, in the order of the files."""
        if self._corpus is not corpus:
            with gc_paused():
                self._corpus, self._told = corpus, self._renewed(corpus)
        return [*self._told.values()]

    def _renewed(self, corpus: Corpus) -> dict[str, shapes.Entity]:
        uses = _uses(corpus)
        before, was = self._corpus, self._told
        # what an entity belongs to may be another one as soon as any of them says something else
        is_more = before is not None and before.vocabulary == corpus.vocabulary
        if before is not None and is_more:
            now = corpus.entities
            is_more = all(now.get(id) is one for id, one in before.entities.items())
        told = {}
        for id, one in corpus.entities.items():
            known = was.get(id) if is_more else None
            if known is not None and known.uses == uses[id]:
                told[id] = known
            elif known is not None:
                told[id] = known.model_copy(update={"uses": uses[id]})
            elif _is_taken(id):
                told[id] = _entity(one, corpus, uses[id])
        return told


def _is_taken(id: str) -> bool:
    return not is_list(id) and not is_unspecified(id)


def _uses(corpus: Corpus) -> Counter[str]:
    return Counter(id for statement in corpus.statements() for id in named_in(statement, corpus))


def _entity(entity: Entity, corpus: Corpus, uses: int) -> shapes.Entity:
    first, *others = entity.labels
    country = country_of(entity.id, corpus.vocabulary, corpus.entities) if entity.background else None
    names = list(dict.fromkeys(name.text for name in (first, *others, *entity.aliases)))
    return shapes.Entity.model_construct(
        id=entity.id,
        type=entity.type,
        label=first.text,
        lang=first.lang,
        names=names if len(names) > 1 else [],
        country=country if country != entity.id else None,
        local=entity.id.rpartition("/")[0] if entity.local else None,
        uses=uses,
    )


def named_in(statement: Statement, corpus: Corpus) -> set[str]:
    """Return the ids of the entities that a statement names, those of a list one by one.

    Args:
        statement: The statement.
        corpus: Where it stands.
    """
    named = statement.entities_named()
    return {one for id in named for one in (corpus.entities[id].members if is_list(id) else (id,))}
