"""The entities as the page has them: all names, the country they belong to, how often they are used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import country_of
from kg.corpus.phrase import is_unspecified
from kg.model import Entity, Statement
from kg.serve import shapes
from kg.serve.statements_json import is_list


def entities_of(corpus: Corpus, ids: Collection[str] | None = None) -> list[shapes.Entity]:
    """Return entities of a corpus that a slot may take, in the order of the files.

    Args:
        corpus: The corpus.
        ids: The ids of those that are wanted; all where it is ``None``.
    """
    wanted = corpus.entities if ids is None else ids
    uses = Counter(id for statement in corpus.statements() for id in named_in(statement, corpus)) if wanted else {}
    known = (corpus.entities[id] for id in wanted)
    found = (one for one in known if not is_list(one.id) and not is_unspecified(one.id))
    return [_entity(one, corpus, uses.get(one.id, 0)) for one in found]


def _entity(entity: Entity, corpus: Corpus, uses: int) -> shapes.Entity:
    first, *others = entity.labels
    country = country_of(entity.id, corpus.vocabulary, corpus.entities)
    return shapes.Entity(
        id=entity.id,
        type=entity.type,
        label=first.text,
        lang=first.lang,
        names=list(dict.fromkeys(name.text for name in (first, *others, *entity.aliases))),
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
