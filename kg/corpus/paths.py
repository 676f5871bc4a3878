"""Where a corpus keeps its files."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kg.corpus.folding import composed
from kg.corpus.instead import contents_instead
from kg.errors import CorpusNotFound
from kg.files import plain_path

_FOREIGN = {
    "a Word file": (".doc", ".docx", ".odt", ".rtf", ".pages"),
    "a PDF": (".pdf",),
    "an Excel file": (".xls", ".xlsx", ".xlsm", ".ods"),
    "a table": (".csv", ".tsv"),
    "a page of the web": (".html", ".htm", ".mhtml", ".xml"),
    "a mail": (".eml", ".msg"),
    "a presentation": (".ppt", ".pptx", ".odp"),
    "a book": (".epub",),
}
"""Files that hold texts in another form, by how their names end."""

MARKDOWN = (".md", ".markdown")
"""How the names of files end that hold Markdown; those of articles have the first ending."""

ADDED = (".txt", ".docx", ".pdf", ".html", ".htm")
"""How the names of files end that ``kg add article`` makes articles of."""

_TEXTS = (*MARKDOWN, ".yaml", ".yml", ".txt", ".json", *(one for some in _FOREIGN.values() for one in some))
"""How the names of files end that are likely to be meant as articles or annotations."""

PROGRESS = "progress.yaml"
"""The file in the folder of a coder that says what was read; no annotation file has this name there."""

_DEPTH = 4
"""Of how many parts the name of an annotation file is at least: ``data/annotations/anna/harbour.yaml``."""

_HIDDEN = (".", "~")
"""How the names of files begin that are not meant to be read: hidden ones, and what editors leave behind."""


class Listed(NamedTuple):
    """A file of a corpus as its folder lists it.

    Args:
        name: The file, relative to the corpus folder, with forward slashes.
        entry: Its entry in its folder.
    """

    name: str
    entry: os.DirEntry[str]


class Unread(NamedTuple):
    """What lies in the folders of a corpus and is not read.

    Args:
        errors: For each folder that is there and cannot be listed the error with its ``filename``.
        strays: Texts that are not read for their names or places, sorted.
        doubled: The files of each article, or of each coder's annotations of one, that there may be one of only, by
            what they are: ``article`` or ``coder/article``.
        links: Links that lead out of the corpus, sorted: whoever gives somebody a corpus must not have what else is on
            that one's disk read as a part of it.
    """

    errors: list[OSError]
    strays: list[Path]
    doubled: dict[str, list[str]]
    links: list[Path]


@dataclass(frozen=True, slots=True)
class CorpusPaths:
    """The folders and files of one corpus.

    Args:
        root: The folder that holds ``corpus.yaml``.
    """

    root: Path

    @property
    def config(self) -> Path:
        """The file with title, base IRI, default coder and languages."""
        return self.root / "corpus.yaml"

    @property
    def schema(self) -> Path:
        """The folder where a corpus adds to the vocabulary."""
        return self.root / "schema"

    @property
    def questions(self) -> Path:
        """The folder where a corpus adds named questions."""
        return self.root / "questions"

    @property
    def entities(self) -> Path:
        """The file of the entities."""
        return self.root / "data" / "entities.yaml"

    @property
    def articles(self) -> Path:
        """The folder of the articles."""
        return self.root / "data" / "articles"

    @property
    def annotations(self) -> Path:
        """The folder of the annotations, one folder a coder."""
        return self.root / "data" / "annotations"

    @property
    def made(self) -> Path:
        """The folder of what can be made again at any time."""
        return self.root / ".kg"

    def question_files(self) -> list[Path]:
        """Return the files of the corpus's own questions, sorted."""
        return self._followed(self.questions, ".rq")

    def schema_files(self) -> list[Path]:
        """Return the files of the corpus's own vocabulary, sorted."""
        return self._followed(self.schema, ".yaml")

    def article_files(self) -> list[Path]:
        """Return the article files at any depth, sorted by id; where several would be one article, none of them."""
        return [self.root / name for name in _only_ones(self._article_names(), article_id)]

    def annotation_files(self) -> list[Path]:
        """Return the annotation files at any depth, sorted by coder and article, but for doubled ones likewise."""
        return [self.root / name for name in _only_ones(self._annotation_names(), annotation_name)]

    def progress_files(self) -> list[Path]:
        """Return the files that say what coders have read, sorted by coder."""
        places = (Path(coder.path) / PROGRESS for coder in entries(self.annotations, ""))
        contents = contents_instead()
        return [
            path
            for path in places
            if (contents.get(path) is not None if path in contents else path.is_file()) and not self.leads_out(path)
        ]

    def listed_articles(self) -> list[Listed]:
        """Return the article files as they lie on the disk, sorted by id, but for doubled ones."""
        return _kept(self._below_articles(), article_id)

    def listed_annotations(self) -> list[Listed]:
        """Return the annotation files as they lie on the disk, sorted by coder and article, but for doubled ones."""
        return _kept(self._below_coders(), annotation_name)

    def doubled(self) -> dict[str, list[str]]:
        """Return the names of files that would be one article, or one coder's annotations of one, by which they are."""
        names = ((self._article_names(), article_id), (self._annotation_names(), annotation_name))
        return {id: sorted(files) for some, id_of in names for id, files in _several(some, id_of)}

    def find_unread(self) -> Unread:
        """Return what of the folders cannot be read, and what is not read for its name or place."""
        errors: list[OSError] = []
        strays: list[Path] = []
        for folder in (self.schema, self.questions):
            next(os.walk(folder, onerror=errors.append), None)
        for top, ending, depth in ((self.articles, ".md", 0), (self.annotations, ".yaml", 1)):
            for parent, folders, names in os.walk(top, onerror=errors.append):
                folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
                is_read_here = len(Path(parent).relative_to(top).parts) >= depth
                strays += [Path(parent, name) for name in _strays(names, ending if is_read_here else None)]
        for coder in entries(self.annotations, ""):
            try:
                coder.stat()
            except OSError as error:  # a link that leads nowhere is no folder to those who walk
                errors.append(error)
        errors = [error for error in errors if not isinstance(error, FileNotFoundError)]
        links = sorted(link for link in self._links() if self.leads_out(link))
        return Unread(errors, sorted(strays), self.doubled(), links)

    def leads_out(self, path: Path) -> bool:
        """Return whether a place in the corpus is reached by a link that leads out of it."""
        root, real = os.path.realpath(self.root), os.path.realpath(path)
        return real != root and not real.startswith(f"{root.rstrip(os.sep)}{os.sep}")

    def input_of(self, target: Path) -> str | None:
        """Return which part of the corpus a file belongs to, be it through a link, or would belong to if it were there.

        Args:
            target: A path from the root without symbolic links.

        Returns:
            ``corpus.yaml``, the folder ``data``, ``schema`` or ``questions``, or ``.kg``, where kg keeps its own files;
            ``None`` for every other place.
        """
        around = [_identity(place) for place in (target, *target.parents)]
        root = Path(os.path.realpath(self.root))
        below = target.relative_to(root).parts[:1] if target.is_relative_to(root) else ()
        for name in (self.config.name, "data", self.schema.name, self.questions.name, self.made.name):
            itself = _identity(self.root / name)
            if itself in around if itself else name in (part.casefold() for part in below):
                return name
        for link in self._links():
            if _identity(link) in [one for one in around if one]:
                return self.name(link)
        return None

    def _links(self) -> list[Path]:
        """Return the files and folders of the corpus that are links; all others lie in its folders."""
        tops = (self.root / "data", self.schema, self.questions)
        listed = ((self.root / "data", ""), (self.schema, ".yaml"), (self.questions, ".rq"), (self.annotations, ""))
        read = [Path(entry.path) for folder, ending in listed for entry in entries(folder, ending)]
        below: list[Path] = []
        for _ in (*self._below_articles(below), *self._below_coders(below)):
            pass
        return [link for link in dict.fromkeys([*tops, *read]) if _is_link(link)] + sorted(below)

    def _followed(self, folder: Path, ending: str) -> list[Path]:
        """Return the files of a folder that are read, sorted by name; behind no link that leads out of the corpus."""
        if _is_link(folder) and self.leads_out(folder):
            return []
        found = entries(folder, ending)
        return [Path(one.path) for one in found if not (one.is_symlink() and self.leads_out(Path(one.path)))]

    def _below_articles(self, links: list[Path] | None = None) -> Iterator[Listed]:
        """Yield the article files on the disk; the links on the way are added to a list."""
        if not self._is_away(self.articles):
            yield from self._below(self.articles, "data/articles", ".md", links)

    def _is_away(self, folder: Path) -> bool:
        """Return whether a folder within ``data`` is reached by a link that leads out of the corpus."""
        return (_is_link(folder) or _is_link(folder.parent)) and self.leads_out(folder)

    def _article_names(self) -> list[str]:
        found = (one.name for one in self._below_articles())
        return _as_changed(found, self.root, "data/articles", ".md", 3)

    def _annotation_names(self) -> list[str]:
        found = (one.name for one in self._below_coders())
        names = _as_changed(found, self.root, "data/annotations", ".yaml", _DEPTH)
        return [one for one in names if not (one.endswith(f"/{PROGRESS}") and one.count("/") + 1 == _DEPTH)]

    def _below_coders(self, links: list[Path] | None = None) -> Iterator[Listed]:
        """Yield the annotation files on the disk; the links on the way are added to a list."""
        for coder in () if self._is_away(self.annotations) else entries(self.annotations, ""):
            folder = Path(coder.path)
            if not (coder.is_symlink() and self.leads_out(folder)):
                name = f"data/annotations/{coder.name}"
                found = self._below(folder, name, ".yaml", links)
                yield from (one for one in found if one.name != f"{name}/{PROGRESS}")

    def _below(
        self, folder: Path, name: str, ending: str, links: list[Path] | None, above: tuple[str, ...] = ()
    ) -> Iterator[Listed]:
        """Yield the files in a folder and in those within it, but for hidden ones and behind links that lead out.

        Args:
            folder: The folder, which may be missing.
            name: What it is called, relative to the corpus folder.
            ending: How the names of the files end.
            links: Takes the links on the way.
            above: Where the folders are in truth within which this one is, so that none is entered within itself.
        """
        for entry in _visible(folder):
            if entry.is_symlink():
                path = Path(entry.path)
                if links is not None:
                    links.append(path)
                if self.leads_out(path):
                    continue
            if entry.name.endswith(ending):
                yield Listed(f"{name}/{entry.name}", entry)
            elif _is_folder(entry):
                around = (*above, os.path.realpath(folder))
                if not entry.is_symlink() or os.path.realpath(entry.path) not in around:
                    yield from self._below(Path(entry.path), f"{name}/{entry.name}", ending, links, around)

    def name(self, path: Path) -> str:
        """Return a path as problems show it: relative to the corpus, with forward slashes."""
        name, root = path.as_posix(), self.root.as_posix().removesuffix("/")
        return "." if path == self.root else name.removeprefix(f"{root}/")


def article_id(name: Path | str) -> str:
    """Return the id that an article has by its file's name; a text has forward slashes."""
    base = name.name if isinstance(name, Path) else name.rpartition("/")[2]
    return composed(base.rpartition(".")[0])


def annotation_name(name: str) -> str:
    """Return the name ``coder/article`` that an annotation file has by its place.

    Args:
        name: The file, relative to the corpus folder: ``data/annotations/anna/2026/harbour.yaml``.
    """
    return f"{composed(name.split('/')[2])}/{article_id(name)}"


def _several(names: list[str], id_of: Callable[[str], str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the ids that several files have, with these files."""
    if len({id_of(name) for name in names}) == len(names):
        return
    by_id: dict[str, list[str]] = defaultdict(list)
    for name in names:
        by_id[id_of(name)].append(name)
    yield from ((id, files) for id, files in by_id.items() if len(files) > 1)


def _only_ones(names: list[str], id_of: Callable[[str], str]) -> list[str]:
    """Return the files that alone have their ids, in the order of these."""
    doubled = {name for _, files in _several(names, id_of) for name in files}
    return sorted((name for name in names if name not in doubled), key=lambda name: id_of(name).replace("/", "\0"))


def _kept(found: Iterable[Listed], id_of: Callable[[str], str]) -> list[Listed]:
    by_name = {one.name: one for one in found}
    return [by_name[name] for name in _only_ones([*by_name], id_of)]


def _as_changed(found: Iterable[str], root: Path, folder: str, ending: str, depth: int) -> list[str]:
    """Return files that are read from a folder as they would be after a change.

    Args:
        found: Those on the disk.
        root: The folder of the corpus.
        folder: The folder, relative to that of the corpus.
        ending: How their names end.
        depth: Of how many parts their names are at least.
    """
    contents = contents_instead()
    if not contents:
        return [*found]
    names = {path.relative_to(root).as_posix(): content for path, content in contents.items()}
    new = [name for name in names if name.startswith(f"{folder}/") and name.endswith(ending)]
    left = {*found, *(name for name in new if name.count("/") + 1 >= depth)}
    return [name for name in left if names.get(name, b"") is not None]


def _is_link(path: Path) -> bool:
    try:
        return path.is_symlink()
    except OSError:
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what two names of one file share, whatever their spelling; ``None`` where there is no file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _strays(names: Iterable[str], ending: str | None) -> list[str]:
    """Return the names of texts that do not end as those that are read in their folder; ``None`` where none are."""
    unread = names if ending is None else [name for name in names if not name.endswith(ending)]
    return [name for name in unread if name.lower().endswith(_TEXTS) and not name.startswith(_HIDDEN)]


def other_form(path: Path) -> str:
    """Return what a file is that holds a text in another form, by its name: ``a Word file``; nothing for others."""
    ending = path.suffix.lower()
    return next((form for form, endings in _FOREIGN.items() if ending in endings), "")


def find_corpus(start: Path) -> CorpusPaths:
    """Return the corpus that a folder or file belongs to, looking upwards for ``corpus.yaml``.

    Args:
        start: A folder or file, inside the corpus or its root.

    Raises:
        CorpusNotFound: There is none.
    """
    absolute = plain_path(start)
    if not absolute.exists():
        raise CorpusNotFound(f"there is no '{start}'")
    for folder in (absolute, *absolute.parents):
        if (folder / "corpus.yaml").is_file():
            return CorpusPaths(folder)
    raise CorpusNotFound(f"no corpus.yaml in '{start}' or above it; make a corpus with: kg init FOLDER")


def entries(folder: Path, ending: str) -> list[os.DirEntry[str]]:
    """Return what lies in a folder and is read by its name, sorted by name without the ending.

    :meth:`CorpusPaths.find_unread` names the folders that cannot be read.

    Args:
        folder: The folder, which may be missing.
        ending: What the names end with.
    """
    found = [entry for entry in _visible(folder) if entry.name.endswith(ending)]
    return sorted(found, key=lambda entry: entry.name.removesuffix(ending))


def _visible(folder: Path) -> list[os.DirEntry[str]]:
    """Return what lies in a folder, but for what is hidden; nothing where it cannot be listed."""
    try:
        return [entry for entry in os.scandir(folder) if not entry.name.startswith(_HIDDEN)]
    except OSError:
        return []
