"""Giving a listed entity another label: the one before stays as an alias, so that what names it still finds it."""

from __future__ import annotations

from dataclasses import replace

from kg.changing.merging import add_aliases
from kg.changing.rewriting import place_of_entity
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.folding import folded
from kg.corpus.yaml_edits import replace_scalar
from kg.errors import ChangeRefused


def relabel(corpus: Corpus, name: str, label: str) -> Changes:
    """Return the change that gives an entity of ``data/entities.yaml`` another label, in the language of the first one.

    Args:
        corpus: The corpus as it is.
        name: The entity: id, label or alias.
        label: The new label.

    Raises:
        NameNotFound: There is no such entity.
        ChangeRefused: It is an entity of one file, or the label is empty or its label already.
        KgError: A file cannot be read.
    """
    entity = corpus.entity(name)
    text = folded(label)
    if entity.local:
        message = f"'{entity.label}' is an entity of one file"
        raise ChangeRefused(f"{message}; change its label there; nothing was changed")
    if not text:
        raise ChangeRefused("a label has at least one letter; nothing was changed")
    before = entity.labels[0]
    if text == folded(before.text):
        raise ChangeRefused(f"'{text}' is its label already; nothing was changed")
    changes = Changes(corpus.paths)
    path = corpus.paths.entities
    file = changes.yaml(path)
    place = [*place_of_entity(file, entity.id), "label"]
    written = file.value(place)
    if isinstance(written, dict):
        place.append(next(tag for tag in written if tag.lower() == before.lang))
    changes.edit(path, replace_scalar(changes.text(path), file, place, text))
    known = {folded(one.text) for one in entity.aliases}
    if folded(before.text) not in known:
        _keep(changes, corpus, entity.id, before.lang, before.text)
    return changes


def _keep(changes: Changes, corpus: Corpus, id: str, lang: str, text: str) -> None:
    """Keep the label before as an alias, though it is still a label of the entity as it was read."""
    listed = corpus.listed[id]
    without = listed.model_copy(update={"labels": tuple(one for one in listed.labels if one.text != text)})
    add_aliases(changes, replace(corpus, listed={**corpus.listed, id: without}), id, [(lang, text)])
