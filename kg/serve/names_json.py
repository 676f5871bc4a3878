"""Entities that get another name, type or country, or become one, as the page asks for it: first told, then made."""

from __future__ import annotations

from collections.abc import Collection

from kg.changing.changeable import Renamed
from kg.changing.checked import refuse_new_errors
from kg.changing.describing import relocate, retype
from kg.changing.merging import merge_entities
from kg.changing.relabelling import relabel
from kg.changing.renaming import rename
from kg.corpus.blind import Sight
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.writer import write
from kg.errors import ChangeRefused
from kg.serve import bodies, shapes
from kg.serve.entities_json import named_in


def renamed(corpus: Corpus, coder: str, asked: bodies.Renaming) -> shapes.NamesChanged:
    """Give an entity another label or another id, or tell what that would change.

    Args:
        corpus: The corpus as it was read last.
        coder: Id of the coder who asks.
        asked: What is asked.

    Raises:
        ChangeRefused: It would make errors, or cannot be made.
    """
    id = corpus.entity(asked.entity).id
    if asked.id is not None:
        if corpus.entities[id].local:
            raise ChangeRefused(f"'{id}' is an entity of one file; change its id there; nothing was changed")
        changes, what = rename(corpus, Renamed.ENTITY, id, asked.id), "id"
    else:
        changes, what = relabel(corpus, id, asked.label), "label"
    refuse_new_errors(changes)
    return _changed(corpus, coder, changes, [id], f"kg serve: give {id} another {what}", is_made=asked.is_made)


def described(corpus: Corpus, coder: str, asked: bodies.Describing) -> shapes.NamesChanged:
    """Give an entity another type or another country, or tell what that would change.

    Args:
        corpus: The corpus as it was read last.
        coder: Id of the coder who asks.
        asked: What is asked.

    Raises:
        ChangeRefused: It would make errors, or cannot be made.
    """
    id = corpus.entity(asked.entity).id
    if asked.type is not None:
        changes, what = retype(corpus, id, asked.type), "type"
    else:
        record = f"{asked.article}, as {coder} reads it"
        changes, what = relocate(corpus, id, asked.country or None, record), "country"
    refuse_new_errors(changes)
    return _changed(corpus, coder, changes, [id], f"kg serve: give {id} another {what}", is_made=asked.is_made)


def merged(corpus: Corpus, coder: str, asked: bodies.Merging) -> shapes.NamesChanged:
    """Make two entities one, or tell what that would change.

    Args:
        corpus: The corpus as it was read last.
        coder: Id of the coder who asks.
        asked: What is asked.

    Raises:
        ChangeRefused: It would make errors, cannot be made, or it is not said whose word counts.
    """
    differing: list[shapes.Differing] = []

    def choose(field: str, of_kept: str, of_gone: str) -> str:
        differing.append(shapes.Differing(field=field, kept=of_kept, gone=of_gone))
        return of_gone if asked.word == "gone" else of_kept

    changes = merge_entities(corpus, asked.kept, asked.gone, choose)
    if asked.is_made and differing and asked.word is None:
        raise ChangeRefused("both say something else; say whose word counts; nothing was changed")
    refuse_new_errors(changes)
    gone = [corpus.entity(asked.gone).id]
    title = f"kg serve: make {asked.gone} one with {asked.kept}"
    return _changed(corpus, coder, changes, gone, title, differing, is_made=asked.is_made)


def _changed(
    corpus: Corpus,
    coder: str,
    changes: Changes,
    ids: Collection[str],
    title: str,
    differing: Collection[shapes.Differing] = (),
    *,
    is_made: bool,
) -> shapes.NamesChanged:
    """Make a change, or only tell what it would change: nothing of files that are hidden from the coder."""
    sight = Sight.of(coder, corpus.config.rounds)
    seen = [one for one in changes.files() if not sight.hides_file(one.name)]
    if is_made:
        write(corpus.paths, changes, title, coder=coder)
    return shapes.NamesChanged(
        is_made=is_made,
        statements=sum(not named_in(one, corpus).isdisjoint(ids) for one in corpus.statements()),
        places=changes.places if not sight.blind else sum(len(one.replaced) for one in seen),
        files=[one.name for one in seen],
        differing=list(differing),
    )
