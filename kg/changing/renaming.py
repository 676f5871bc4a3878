"""Giving something another name: everywhere it is named, by what the fields hold, and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kg.changing.changeable import Renamed
from kg.changing.merging import add_aliases
from kg.changing.rewriting import coder_and_article, find_article, has_one_of, put_other_names, written_in
from kg.changing.written_names import (
    Key,
    NameOf,
    WrittenName,
    entities_in,
    with_other_names,
    with_other_statements,
)
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.folding import composed, folded
from kg.corpus.name_checks import names_written
from kg.corpus.names import Names, short_id
from kg.corpus.paths import article_id
from kg.corpus.shape import ID_PATTERN, LOCAL_ID_PATTERN
from kg.corpus.vocabulary_blocks import NAMES, RESERVED
from kg.corpus.yaml_file import YamlFile, as_items
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.likeness import not_found
from kg.vocabulary import Term

_TERMS = {Renamed.RELATION: NameOf.RELATION, Renamed.ROLE: NameOf.ROLE, Renamed.TYPE: NameOf.TYPE}


@gc_paused()
def rename(corpus: Corpus, what: Renamed, old: str, new: str, *, keep_alias: bool = False) -> Changes:
    """Return the change that gives something another id wherever it is named; labels, quotes and notes stay.

    Args:
        corpus: The corpus as it is.
        what: What is renamed.
        old: Its id; of an entity also a label or an alias, of a statement any end of its key that is unique.
        new: The new id; of a statement, the one within its file.
        keep_alias: Whether the old id of an entity stays as an alias.

    Raises:
        NameNotFound: There is no such thing.
        ChangeRefused: The new id cannot be one, or is taken.
        KgError: A file cannot be read.
    """
    new = composed(new)
    match what:
        case Renamed.ENTITY:
            return _entity(corpus, old, new, keep_alias=keep_alias)
        case Renamed.ARTICLE:
            return _article(corpus, old, new)
        case Renamed.CODER:
            return _coder(corpus, old, new)
        case Renamed.STATEMENT:
            return _statement(corpus, old, new)
        case _:
            return _term(corpus, what, old, new)


def _entity(corpus: Corpus, old: str, new: str, *, keep_alias: bool) -> Changes:
    entity = corpus.entity(old)
    id, prefix = short_id(entity), entity.id.removesuffix(short_id(entity))
    _refuse_spelling(new, ID_PATTERN, "small letters, digits and single hyphens, e.g. 'port-city'")
    if entity.local and "+" in id:
        raise ChangeRefused(f"'{old}' is made by a list and has no id of its own; nothing was changed")
    if entity.local and keep_alias:
        raise ChangeRefused(f"'{id}' is an entity of one file, where nothing else names it; leave out --keep-alias")
    if new in corpus.listed:
        message = f"'{new}' is the id of another entity: {corpus.listed[new].label}"
        way = "choose another id" if entity.local else f"to make them one, write: kg merge entity {new} {id}"
        raise ChangeRefused(f"{message}; {way}; nothing was changed")
    changes = Changes(corpus.paths)
    listed_names = Names(corpus.listed.values())
    for path, file, names in written_in(changes, corpus, (id, new)):
        if prefix not in ("", "/".join([*coder_and_article(file), ""])):
            continue
        local = {name for item in as_items(file.value(["local"])) for name in names_written(item)}
        means = () if new in local else listed_names.candidates(new)
        is_written = has_one_of(changes.text(path), (new,))
        if is_written and means != (entity.id,) and not (entity.local and new in local):
            is_name = new in local or bool(means)
            _refuse_written(corpus, path, file, names, new, f"which would mean '{id}'", is_name=is_name)

        def other(written: WrittenName) -> str:
            return with_other_names(written, lambda text: new if folded(text) == id else text)

        put_other_names(changes, path, file, names, other)
    if keep_alias:
        add_aliases(changes, corpus, id, [(corpus.config.languages[0], id)])
    return changes


def _article(corpus: Corpus, old: str, new: str) -> Changes:
    paths, changes = corpus.paths, Changes(corpus.paths)
    path = find_article(paths, old)
    _refuse_spelling(new, ID_PATTERN, "small letters, digits and single hyphens, e.g. 'prisoner-offer'")
    if new in {*map(article_id, paths.article_files()), *paths.doubled()}:
        raise ChangeRefused(f"there is an article '{new}' already; nothing was changed")

    def moved(key: Key) -> Key:
        return key._replace(article=new) if key.article == old else key

    for of, article in _put_keys(changes, corpus, old, new, moved, NameOf.ARTICLE):
        if article == old and of.is_relative_to(paths.annotations):
            changes.move(of, of.with_name(f"{new}{of.suffix}"))
    changes.move(path, path.with_name(f"{new}{path.suffix}"))
    return changes


def _coder(corpus: Corpus, old: str, new: str) -> Changes:
    paths, changes = corpus.paths, Changes(corpus.paths)
    folders = sorted({path.relative_to(paths.annotations).parts[0] for path in paths.annotation_files()})
    if old not in map(composed, folders):
        raise not_found("coder", old, folders)
    _refuse_spelling(new, ID_PATTERN, "small letters, digits and single hyphens, e.g. 'anna-k'")
    if new in map(composed, folders) or (paths.annotations / new).exists():
        raise ChangeRefused(f"there is a coder '{new}' already; nothing was changed")

    def moved(key: Key) -> Key:
        return key._replace(coder=new) if key.coder == old else key

    for path, _ in _put_keys(changes, corpus, old, new, moved, NameOf.CODER):
        if path.is_relative_to(paths.annotations):
            folder, *below = path.relative_to(paths.annotations).parts
            if composed(folder) == old:
                changes.move(path, paths.annotations.joinpath(new, *below))
    for path in paths.progress_files():
        if composed(path.parent.name) == old:
            changes.move(path, paths.annotations / new / path.name)
    return changes


def _statement(corpus: Corpus, old: str, new: str) -> Changes:
    changes = Changes(corpus.paths)
    statement = corpus.statement(old)
    own = Key(statement.coder, statement.article, statement.id)
    _refuse_spelling(new, LOCAL_ID_PATTERN, "letters and digits, joined by hyphens or underscores, e.g. 's05'")
    if corpus.find(f"{statement.coder}/{statement.article}#{new}"):
        raise ChangeRefused(f"there is a statement '{new}' in its file already; nothing was changed")

    def renamed(key: Key) -> Key:
        return key._replace(id=new) if key == own else key

    _put_keys(changes, corpus, statement.id, new, renamed)
    return changes


def _put_keys(
    changes: Changes, corpus: Corpus, old: str, new: str, moved: Callable[[Key], Key], named: NameOf | None = None
) -> list[tuple[Path, str]]:
    """Put other keys in the place of those of statements, and a new id where a part of them is named by itself.

    Args:
        changes: Takes the change.
        corpus: The corpus as it is.
        old: The part of the keys that changes.
        new: What it becomes.
        moved: Returns the key that a key becomes.
        named: As what the part is named by itself; ``None`` where it never is.

    Returns:
        The files in which it may stand, each with its article.
    """
    files: list[tuple[Path, str]] = []
    for path, file, names in written_in(changes, corpus, (old,)):
        coder, article = coder_and_article(file)

        def other(written: WrittenName, coder: str = coder, article: str = article, path: Path = path) -> str:
            if written.of is named:
                return new if composed(written.text.strip()) == old else written.text
            if written.of is NameOf.ADJUDICATED:
                return moved(Key(composed(path.parent.name), str(written.location[1]), written.text)).id
            return with_other_statements(written, coder, article, moved)

        put_other_names(changes, path, file, names, other)
        files.append((path, article))
    return files


def _term(corpus: Corpus, what: Renamed, old: str, new: str) -> Changes:
    vocabulary, changes = corpus.vocabulary, Changes(corpus.paths)
    sections: Mapping[Renamed, tuple[str, Mapping[str, Term]]] = {
        Renamed.TYPE: ("types", vocabulary.types),
        Renamed.ROLE: ("roles", vocabulary.roles),
        Renamed.RELATION: ("relations", vocabulary.relations),
    }
    section, terms = sections[what]
    if old not in terms:
        raise not_found(what, old, terms)
    if terms[old].shipped:
        message = f"'{old}' comes with kg, and other corpora name it so"
        raise ChangeRefused(f"{message}; define a {what} of your own in schema/, narrower than it; nothing was changed")
    form = "a name like Ministry" if what is Renamed.TYPE else "a name like offers_release"
    _refuse_spelling(new, f"^(?:{NAMES[section]})$", form)
    taken = terms if what is Renamed.TYPE else {**vocabulary.roles, **vocabulary.relations}
    if new in taken or new in RESERVED:
        raise ChangeRefused(f"'{new}' is taken in the vocabulary; choose another id; nothing was changed")

    def other(written: WrittenName) -> str:
        if written.of is NameOf.TIE and what is Renamed.TYPE:
            rule, _, type = written.text.partition(" ")
            return f"{rule} {new}" if type == old else written.text
        return new if written.of is _TERMS[what] and written.text.strip() == old else written.text

    for path, file, names in written_in(changes, corpus, (old,)):
        put_other_names(changes, path, file, names, other)
    return changes


def _refuse_written(
    corpus: Corpus, path: Path, file: YamlFile, names: Iterable[WrittenName], new: str, so: str, *, is_name: bool
) -> None:
    """Refuse an id that a file has already where an entity is named, since that would then mean another one."""
    for written in names:
        if new in map(folded, entities_in(written)):
            where = f"{corpus.paths.name(path)}:{file.place(written.location)[0]}"
            what = "as the name of something else" if is_name else "as plain words"
            message = f"'{new}' is written in {where} {what}, {so}"
            raise ChangeRefused(f"{message}; choose another id; nothing was changed")


def _refuse_spelling(new: str, pattern: str, form: str) -> None:
    if not re.fullmatch(pattern, new) or len(new) > 100:
        raise ChangeRefused(f"'{new}' cannot be an id; use {form}; nothing was changed")
