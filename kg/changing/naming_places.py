"""Where a statement is named, found without reading the corpus: only files are read that are known to name it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kg.changing.desk import Desk
from kg.changing.rewriting import coder_and_article
from kg.changing.written_names import Key, NameOf, keys_in, names_in_annotation, names_in_entities
from kg.corpus.yaml_file import YamlFile
from kg.errors import ChangeRefused
from kg.phrases import count_of, listed

_SHOWN = 8


class StillNamed(ChangeRefused):
    """A statement cannot go, since others name it.

    Args:
        key: Its key.
        places: Where it is named, as ``file:line``.
    """

    def __init__(self, key: str, places: tuple[str, ...]) -> None:
        self.key, self.places = key, places
        named = f"named in {count_of(len(places), 'place')}: {listed(places, _SHOWN)}"
        super().__init__(f"'{key}' is {named}; change these first; nothing was changed")


def places_named(desk: Desk, key: Key, contents: Mapping[Path, bytes | None] | None = None) -> tuple[str, ...]:
    """Return where a statement is named by others, as ``file:line``.

    Args:
        desk: What is known.
        key: The statement.
        contents: What files are to hold instead of what they hold, ``None`` where there is to be none.
    """
    corpus, own = desk.corpus, f"{key.coder}/{key.article}"
    naming = {own} | {f"{one.coder}/{one.article}" for one in corpus.statements() if str(key) in one.statements_named()}
    naming |= {name for name, one in corpus.annotations.items() if any(str(key) in it.denotes for it in one.local)}
    places: list[str] = []
    for name in sorted(naming):
        coder, _, article = name.partition("/")
        path = desk.file_of(article, coder)
        file = _read(desk, path, contents or {})
        for written in names_in_annotation(file, corpus.vocabulary) if file else ():
            if file and written.of is not NameOf.OWN_STATEMENT and key in keys_in(written, *coder_and_article(file)):
                block = file.value([*written.location[:2], "id"]) if written.location[0] == "statements" else None
                if (name, block) != (own, key.id):
                    places.append(f"{desk.paths.name(path)}:{file.place(written.location)[0]}")
    path = desk.paths.entities
    if any(str(key) in entity.denotes for entity in corpus.listed.values()):
        file = _read(desk, path, contents or {})
        denoting = [one for one in names_in_entities(file) if str(key) in one.text] if file else []
        places += [f"{desk.paths.name(path)}:{file.place(one.location)[0]}" for one in denoting if file]
        places += [] if denoting else [desk.paths.name(path)]
    return tuple(dict.fromkeys(places))


def _read(desk: Desk, path: Path, contents: Mapping[Path, bytes | None]) -> YamlFile | None:
    content = contents[path] if path in contents else path.read_bytes() if path.exists() else None
    return desk.yaml_of(path, content) if content is not None else None
