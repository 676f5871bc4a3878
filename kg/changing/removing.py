"""Taking an article, an entity or a statement out of a corpus, with what depends on it or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.changing.changeable import Removed
from kg.changing.rewriting import coder_and_article, find_article, place_of_block, place_of_entity, written_in
from kg.changing.written_names import Key, NameOf, WrittenName, entities_in, keys_in
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.folding import composed
from kg.corpus.names import Names
from kg.corpus.yaml_edits import remove_all
from kg.corpus.yaml_file import YamlFile
from kg.gc_paused import gc_paused
from kg.phrases import count_of, listed

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Removal:
    """A removal that is made ready.

    Args:
        changes: The change, that of all dependents included.
        statements: Keys of the statements that depend on what is removed and go with it, sorted.
        files: Names of the files that go with it, sorted.
        places: Places where only the name is taken out, as ``file:line``, sorted.
    """

    changes: Changes
    statements: tuple[str, ...]
    files: tuple[str, ...]
    places: tuple[str, ...]

    @property
    def has_dependents(self) -> bool:
        """Whether anything depends on what is removed."""
        return bool(self.statements or self.files or self.places)

    @property
    def dependents(self) -> str:
        """What depends on it, in words."""
        parts = []
        if self.files:
            parts.append(f"{count_of(len(self.files), 'file')}: {listed(self.files, _SHOWN)}")
        if self.statements:
            parts.append(f"{count_of(len(self.statements), 'statement')}: {listed(self.statements, _SHOWN)}")
        if self.places:
            parts.append(f"named in {count_of(len(self.places), 'other place')}: {listed(self.places, _SHOWN)}")
        return "; ".join(parts)


class _File:
    """A file with the places where it names something."""

    def __init__(self, path: Path, file: YamlFile, names: Iterable[WrittenName]) -> None:
        self.path, self.file, self.names = path, file, list(names)
        self.coder, self.article = coder_and_article(file)

    def statement_at(self, written: WrittenName) -> Key | None:
        """Return the statement in whose block a place is."""
        if written.location[0] != "statements" or not isinstance(written.location[1], int):
            return None
        id = self.file.value([*written.location[:2], "id"])
        return Key(self.coder, self.article, composed(str(id).strip()))


@gc_paused()
def make_removal(corpus: Corpus, what: Removed, name: str) -> Removal:
    """Return the removal of something together with all that depends on it.

    A statement depends on what its subject, its object, a role or its time names. In a list of what it sums up, as an
    alternative, as a member of a group and in ``denotes``, only the name is taken out, and so are background relations
    to an entity, and what an article says of another one it reprints or replaces.

    Args:
        corpus: The corpus as it is.
        what: What is removed.
        name: Its id; of an entity also a label or an alias, of a statement any end of its key that is unique.

    Raises:
        NameNotFound: There is no such thing.
        ChangeRefused: It cannot be removed alone, such as an entity that a list makes.
        KgError: A file cannot be read.
    """
    changes = Changes(corpus.paths)
    read = [_File(*one) for one in written_in(changes, corpus)]
    removal = _Removal(corpus, changes, read)
    match what:
        case Removed.STATEMENT:
            statement = corpus.statement(name)
            removal.statements([Key(statement.coder, statement.article, statement.id)])
        case Removed.ENTITY:
            removal.entity(name)
        case Removed.ARTICLE:
            removal.article(name)
    return removal.made()


class _Removal:
    """Collects what goes."""

    def __init__(self, corpus: Corpus, changes: Changes, read: list[_File]) -> None:
        self._corpus, self._changes, self._read = corpus, changes, read
        self._asked: set[Key] = set()
        self._gone: set[Key] = set()
        self._files: set[Path] = set()
        self._itself: Path | None = None
        self._taken: dict[Path, list[WrittenName]] = defaultdict(list)
        self._blocks: list[tuple[Path, list[str | int]]] = []

    def statements(self, keys: Iterable[Key]) -> None:
        """Remove statements, and those that need them."""
        self._asked |= set(keys)
        self._with_needing(self._asked)

    def entity(self, name: str) -> None:
        """Remove an entity, and the statements that need it."""
        entity = self._corpus.entity(name)
        names = Names(self._corpus.entities.values())
        own = entity.id.rpartition("/")[0]
        needing: set[Key] = set()
        for one in self._read:
            annotation = self._corpus.annotations.get(f"{one.coder}/{one.article}")
            if own not in ("", f"{one.coder}/{one.article}"):
                continue
            here = Names(annotation.local, names) if annotation else names
            for written in one.names:
                meant = [here.candidates(text) for text in entities_in(written)]
                if written.of is NameOf.OWN_ENTITY or (entity.id,) not in meant:
                    continue
                key = one.statement_at(written)
                if key is not None:
                    needing.add(key)
                else:
                    self._taken[one.path].append(written)
        if entity.local:
            path = next(one.path for one in self._read if f"{one.coder}/{one.article}" == own and one.coder)
            self._blocks.append((path, place_of_block(self._file(path), "local", entity.id.rpartition("/")[2])))
        else:
            path = self._corpus.paths.entities
            self._blocks.append((path, place_of_entity(self._file(path), entity.id)))
        self._with_needing(needing)

    def article(self, id: str) -> None:
        """Remove an article with all annotations of it, and the statements of others that need these."""
        paths = self._corpus.paths
        self._itself = find_article(paths, id)
        gone: set[Key] = set()
        for one in self._read:
            if one.path == self._itself:
                continue
            if one.article == id and one.coder:
                self._files.add(one.path)
                gone |= {key for w in one.names if w.of is NameOf.OWN_STATEMENT and (key := one.statement_at(w))}
            elif one.path.is_relative_to(paths.articles) or one.path in (paths.config, *paths.progress_files()):
                self._taken[one.path] += [w for w in one.names if w.of is NameOf.ARTICLE and w.text.strip() == id]
        self._asked |= gone
        self._with_needing(gone)

    def made(self) -> Removal:
        """Return the removal, with the edits of every file."""
        paths, places = self._corpus.paths, []
        if self._itself:
            self._changes.remove(self._itself)
        for path in self._files:
            self._changes.remove(path)
        for one in self._read:
            if one.path in self._files or one.path == self._itself:
                continue
            gone = [
                w.location[:2] for w in one.names if w.of is NameOf.OWN_STATEMENT and one.statement_at(w) in self._gone
            ]
            gone += [tuple(location) for path, location in self._blocks if path == one.path]
            taken = [w for w in self._taken.get(one.path, ()) if w.location[:2] not in gone]
            places += [f"{paths.name(one.path)}:{one.file.place(w.location)[0]}" for w in taken]
            locations = _without_emptied(one.file, [*gone, *(_place_taken(w) for w in taken)])
            if locations:
                self._changes.edit(one.path, *remove_all(self._changes.text(one.path), one.file, locations))
        return Removal(
            self._changes,
            tuple(sorted(map(str, self._gone - self._asked))),
            tuple(sorted(map(paths.name, self._files))),
            tuple(dict.fromkeys(places)),
        )

    def _file(self, path: Path) -> YamlFile:
        return next(one.file for one in self._read if one.path == path)

    def _with_needing(self, keys: Iterable[Key]) -> None:
        """Let statements go, and what needs them, until nothing does."""
        naming: dict[Key, list[tuple[_File, WrittenName]]] = defaultdict(list)
        for one in self._read:
            for written in one.names:
                if written.of is not NameOf.OWN_STATEMENT:
                    for key in keys_in(written, one.coder, one.article):
                        naming[key].append((one, written))
        pending = [*keys]
        while pending:
            key = pending.pop()
            if key in self._gone:
                continue
            self._gone.add(key)
            for one, written in naming[key]:
                needing = one.statement_at(written)
                if needing is None or (written.of is NameOf.STATEMENT and written.location[2] in _LOOSE):
                    self._taken[one.path].append(written)
                else:
                    pending.append(needing)


_LOOSE = ("sums_up", "alternative_to")
"""Fields whose statement stays when one that they name is gone."""


def _place_taken(written: WrittenName) -> tuple[str | int, ...]:
    """Return what is taken out where a name is: the line of a background relation, else the item or the key."""
    if written.location[0] == "entities":
        return written.location[:4]
    return written.location


def _without_emptied(file: YamlFile, locations: Iterable[tuple[str | int, ...]]) -> list[tuple[str | int, ...]]:
    """Return places to remove, with a list or a block in place of all that it holds."""
    wanted = set(locations)
    while True:
        by_parent: Mapping[tuple[str | int, ...], set[tuple[str | int, ...]]] = defaultdict(set)
        for location in wanted:
            by_parent[location[:-1]].add(location)
        full = {
            parent: inner
            for parent, inner in by_parent.items()
            if len(parent) > 1 and isinstance(held := file.value(parent), (list, dict)) and len(held) == len(inner)
        }
        if not full:
            break
        wanted -= set().union(*full.values())
        wanted |= set(full)
    return sorted((one for one in wanted if not any(one[:length] in wanted for length in range(1, len(one)))), key=str)
