"""Writing what was marked in a list into ``data/entities.yaml``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.changing.merging import add_aliases
from kg.changing.rewriting import place_of_entity
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit
from kg.corpus.identifiers import misspelled
from kg.corpus.yaml_edits import insert_key, replace_value
from kg.corpus.yaml_file import Plain
from kg.errors import ChangeRefused
from kg.reconciling.proposal import Proposal

_BEFORE = ("id", "type", "label", "aliases")
"""Fields of an entity before its identifiers."""


def take(corpus: Corpus, proposals: Iterable[Proposal]) -> Changes:
    """Return the change that gives entities what was marked; what they have already is left as it is.

    Args:
        corpus: The corpus; its names are enough.
        proposals: A list; what is not marked in it is left out.

    Raises:
        ChangeRefused: An entity is not there, would get two identifiers of a scheme or two labels of a language, or one
            that is another's.
    """
    by_entity: dict[str, list[Proposal]] = defaultdict(list)
    for one in proposals:
        if one.take:
            by_entity[one.entity].append(one)
    for id, marked in by_entity.items():
        _refuse_faulty(corpus, id, marked)
    _refuse_shared(corpus, by_entity)
    changes = Changes(corpus.paths)
    path = corpus.paths.entities
    if by_entity:
        text, file = changes.text(path), changes.yaml(path)
        edits: list[Edit] = []
        for id, marked in by_entity.items():
            place = place_of_entity(file, id)
            identifiers = {one.key: one.value for one in marked if one.what == "identifier"}
            known = file.value([*place, "identifiers"])
            if isinstance(known, dict):
                new = {scheme: value for scheme, value in identifiers.items() if scheme not in known}
                edits += [insert_key(text, file, [*place, "identifiers"], *one) for one in new.items()]
            elif identifiers:
                edits.append(insert_key(text, file, place, "identifiers", {**identifiers}, _BEFORE))
            labels: dict[str, Plain] = {one.key: one.value for one in marked if one.what == "label"}
            written = file.value([*place, "label"])
            if isinstance(written, dict):
                missing = [(tag, label) for tag, label in labels.items() if tag not in written]
                edits += [insert_key(text, file, [*place, "label"], *one) for one in missing]
            elif labels and isinstance(written, str):
                both = {corpus.config.languages[0]: written} | labels
                edits.append(replace_value(text, file, [*place, "label"], both))
        if edits:
            changes.edit(path, *edits)
    for id, marked in by_entity.items():
        add_aliases(changes, corpus, id, [(one.key, one.value) for one in marked if one.what == "alias"])
    return changes


def _refuse_faulty(corpus: Corpus, id: str, marked: Sequence[Proposal]) -> None:
    entity = corpus.listed.get(id)
    if entity is None:
        raise ChangeRefused(f"{marked[0].place}: there is no entity '{id}' in data/entities.yaml; nothing was changed")
    had = {f"identifier {one.scheme}": one.value for one in entity.identifiers}
    had |= {f"label {one.lang}": one.text for one in entity.labels}
    for one in marked:
        if one.what == "alias":
            continue
        if one.what == "identifier" and (form := misspelled(one.key, one.value)):
            raise ChangeRefused(f"{one.place}: '{one.value}' is not valid as '{one.key}'; write {form}")
        other = had.setdefault(one.adds, one.value)
        if other != one.value:
            message = f"{one.place}: {id} has the {one.adds} '{other}' already, or is to get it as well"
            raise ChangeRefused(f"{message}; mark one of the two; nothing was changed")


def _refuse_shared(corpus: Corpus, by_entity: Mapping[str, Sequence[Proposal]]) -> None:
    """Refuse to give two entities one identifier, which would say that they are one."""
    known = {
        (f"identifier {one.scheme}", one.value): id for id in corpus.listed for one in corpus.listed[id].identifiers
    }
    for id, marked in by_entity.items():
        has = {one.value for one in corpus.listed[id].identifiers}
        for one in (each for each in marked if each.value not in has):
            first = known.setdefault((one.adds, one.value), id) if one.what == "identifier" else id
            if first != id:
                message = (
                    f"{one.place}: {one.key} '{one.value}' is of {first} already, or is to be, and names one thing"
                )
                remedy = f"mark it for one of the two, or make them one entity: kg merge entity {first} {id}"
                raise ChangeRefused(f"{message}; {remedy}; nothing was changed")
