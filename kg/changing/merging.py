"""Making two entities one: the names of the second become names of the first, and what is known of both is joined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kg.changing.rewriting import place_of_entity, put_other_names, written_in
from kg.changing.written_names import NameOf, WrittenName, with_other_names
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.folding import folded
from kg.corpus.names import Names, names_of
from kg.corpus.yaml_edits import insert_items, insert_key, remove, remove_all, replace_scalar, replace_value
from kg.corpus.yaml_file import Plain, YamlFile
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.model import Entity

Choose = Callable[[str, str, str], str]
"""Returns which of two values of a field is kept, from the name of the field and both values."""

_ONE_VALUE = ("type", "reliability", "plural", "note")
_SEVERAL_VALUES = ("identifiers", "attributes")
_ORDER = ("id", "type", "label", "aliases", "identifiers", "attributes", "reliability", "plural", "note")
"""The fields of an entity in the order in which they are written."""


@gc_paused()
def merge_entities(corpus: Corpus, kept: str, gone: str, choose: Choose, *, keep_alias: bool = False) -> Changes:
    """Return the change that makes two entities one, which keeps the id and the labels of the first.

    Args:
        corpus: The corpus as it is.
        kept: The entity that stays: id, label or alias.
        gone: The entity that becomes one with it, likewise.
        choose: Decides where both say something different in a field that takes one value.
        keep_alias: Whether the id of the second stays as an alias.

    Raises:
        NameNotFound: There is no such entity.
        ChangeRefused: One is no entity of ``data/entities.yaml``, or both are the same.
        KgError: A file cannot be read.
    """
    first, second = corpus.entity(kept), corpus.entity(gone)
    if first.id == second.id:
        raise ChangeRefused(f"'{kept}' and '{gone}' are the same entity: {first.id}; nothing was changed")
    for one in (first, second):
        if one.local:
            message = f"'{one.id}' is an entity of one file"
            raise ChangeRefused(f"{message}; add it to data/entities.yaml to merge it; nothing was changed")
    changes = Changes(corpus.paths)
    path = corpus.paths.entities
    file = changes.yaml(path)
    places = {one.id: place_of_entity(file, one.id) for one in (first, second)}
    lines_of_both = tuple((*place, "background") for place in places.values())

    def other(written: WrittenName) -> str:
        own = written.of is NameOf.OWN_ENTITY or written.location[:3] in lines_of_both
        if own and written.location[0] == "entities":
            return written.text  # what becomes of these blocks is decided below
        return with_other_names(written, lambda text: first.id if folded(text) == second.id else text)

    for of_file, yaml, names in written_in(changes, corpus):
        put_other_names(changes, of_file, yaml, names, other)
    _join_blocks(changes, corpus, file, places, first, second, choose)
    known = names_of(first)
    labels = {(one.lang, one.text): None for one in (*second.labels, *second.aliases) if folded(one.text) not in known}
    known = known | {folded(text) for _, text in labels}
    kept_id = [(corpus.config.languages[0], second.id)] if keep_alias and second.id not in known else []
    add_aliases(changes, corpus, first.id, [*labels, *kept_id])
    changes.edit(path, remove(changes.text(path), file, places[second.id]))
    return changes


def _join_blocks(
    changes: Changes,
    corpus: Corpus,
    file: YamlFile,
    places: dict[str, list[str | int]],
    first: Entity,
    second: Entity,
    choose: Choose,
) -> None:
    """Write into the block of the first entity what only that of the second says, and what is chosen."""
    path, text = corpus.paths.entities, changes.text(corpus.paths.entities)
    place = places[first.id]
    own, theirs = file.value(place), file.value(places[second.id])
    if not isinstance(own, dict) or not isinstance(theirs, dict):
        return

    def join(at: list[str | int], mine: Plain, field: str, value: Plain, after: Sequence[str]) -> None:
        if not isinstance(value, str):
            return
        if not isinstance(mine, str):
            changes.edit(path, insert_key(text, file, at, field, value, after))
        elif field == "note" and mine.strip() != value.strip():
            changes.edit(path, replace_scalar(text, file, [*at, field], _joined(mine.strip(), value.strip())))
        elif mine != value:
            chosen = choose(" ".join(str(part) for part in [*at[2:], field]), mine, value)
            if chosen != mine:
                changes.edit(path, replace_scalar(text, file, [*at, field], chosen))

    for field in _ONE_VALUE:
        join(place, own.get(field), field, theirs.get(field), _ORDER[: _ORDER.index(field)])
    for field in _SEVERAL_VALUES:
        mine, value = own.get(field), theirs.get(field)
        if not isinstance(value, dict):
            continue
        if not isinstance(mine, dict):
            changes.edit(path, insert_key(text, file, place, field, value, _ORDER[: _ORDER.index(field)]))
            continue
        for name, one in value.items():
            join([*place, field], mine.get(name), name, one, ())
    _join_background(changes, corpus, file, place, (own.get("background"), theirs.get("background")), (first, second))


def _join_background(
    changes: Changes,
    corpus: Corpus,
    file: YamlFile,
    place: list[str | int],
    lines: tuple[Plain, Plain],
    both: tuple[Entity, Entity],
) -> None:
    """Join what is known of the relations of two entities, without those to each other and those known already."""
    path, text, ids = corpus.paths.entities, changes.text(corpus.paths.entities), {one.id for one in both}
    names = Names(corpus.listed.values())

    def meant(line: Plain) -> tuple[Plain, ...]:
        found = names.candidates(str(line.get("object"))) if isinstance(line, dict) else ()
        object = found[0] if len(found) == 1 else ""
        object = both[0].id if object == both[1].id else object
        return (line.get("relation"), object, line.get("when")) if isinstance(line, dict) else ()

    known: list[tuple[Plain, ...]] = []
    mine = lines[0] if isinstance(lines[0], list) else []
    gone = [number for number, line in enumerate(mine) if meant(line)[1:2] and meant(line)[1] in ids]
    known += map(meant, mine)
    if gone and len(gone) < len(mine):
        changes.edit(path, *remove_all(text, file, [[*place, "background", number] for number in gone]))
    added: list[Plain] = [
        line
        for line in (lines[1] if isinstance(lines[1], list) else [])
        if meant(line) not in known and meant(line)[1] not in ids
    ]
    if gone and len(gone) == len(mine):
        if added:
            message = f"all background of '{both[0].id}' leads to '{both[1].id}'"
            raise ChangeRefused(f"{message}; remove these lines first; nothing was changed")
        changes.edit(path, remove(text, file, [*place, "background"]))
    elif added and mine:
        changes.edit(path, insert_items(text, file, [*place, "background"], added))
    elif added:
        changes.edit(path, insert_key(text, file, place, "background", added, _ORDER))


def _joined(mine: str, theirs: str) -> str:
    """Return two notes as one."""
    return f"{mine} {theirs}" if mine.endswith((".", "!", "?", "…")) else f"{mine}; {theirs}"


def add_aliases(changes: Changes, corpus: Corpus, id: str, added: Iterable[tuple[str, str]]) -> None:
    """Give an entity of ``data/entities.yaml`` further aliases, but for words that are labels or aliases of it already.

    Args:
        changes: The change.
        corpus: The corpus as it is.
        id: Id of the entity.
        added: Language and words of each.
    """
    path = corpus.paths.entities
    text, file = changes.text(path), changes.yaml(path)
    first, place = corpus.config.languages[0], place_of_entity(file, id)
    entity = corpus.listed[id]
    known = {folded(one.text) for one in (*entity.labels, *entity.aliases)}
    added = [(language, one) for language, one in added if folded(one) not in known]
    if not added:
        return
    aliases = file.value([*place, "aliases"])
    if isinstance(aliases, list) and {language for language, _ in added} == {first}:
        only = [one for _, one in added]
        changes.edit(path, insert_items(text, file, [*place, "aliases"], only))
        return
    if isinstance(aliases, dict):
        for language in dict.fromkeys(language for language, _ in added):
            new = [one for tag, one in added if tag == language]
            tag = next((tag for tag in aliases if tag.lower() == language), None)
            if tag is None:
                changes.edit(path, insert_key(text, file, [*place, "aliases"], language, [*new]))
            else:
                changes.edit(path, insert_items(text, file, [*place, "aliases", tag], new))
        return
    words: dict[str, list[Plain]] = {first: aliases} if isinstance(aliases, list) else {}
    for language, one in added:
        words.setdefault(language, []).append(one)
    value: Plain = words[first] if set(words) == {first} else {**words}
    if aliases is None:
        changes.edit(path, insert_key(text, file, place, "aliases", value, _ORDER[:3]))
    elif file.span([*place, "aliases"]).style == "[]":
        changes.edit(path, replace_value(text, file, [*place, "aliases"], value))
    else:
        message = f"the aliases of '{id}' stand on lines of their own"
        hint = "write them in brackets, such as 'aliases: {en: [one, other]}', then try again"
        raise ChangeRefused(f"{message}; {hint}; nothing was changed")
