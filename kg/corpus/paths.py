"""Where a corpus keeps its files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

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

_TEXTS = (".md", ".markdown", ".yaml", ".yml", ".txt", ".json", *(one for some in _FOREIGN.values() for one in some))
"""How the names of files end that are likely to be meant as articles or annotations."""

_HIDDEN = (".", "~")
"""How the names of files begin that are not meant to be read: hidden ones, and what editors leave behind."""

_PACKAGE = Path(__file__).resolve().parent.parent
_EXAMPLES = {"belarus": ".", **{name: f"tests/corpora/{name}" for name in ("ceasefire", "parliament", "polish")}}
"""Where the shipped examples lie in a checkout, by name; ``pyproject.toml`` takes the same into the wheel."""


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
        return [Path(entry.path) for entry in entries(self.questions, ".rq")]

    def article_files(self) -> list[Path]:
        """Return the article files, sorted."""
        return _as_changed([Path(entry.path) for entry in entries(self.articles, ".md")], self.articles, 1)

    def annotation_files(self) -> list[Path]:
        """Return the annotation files, sorted by coder and article."""
        coders = (Path(entry.path) for entry in entries(self.annotations, ""))
        found = [Path(entry.path) for coder in coders for entry in entries(coder, ".yaml")]
        return _as_changed(found, self.annotations, 2)

    def find_unread(self) -> tuple[list[OSError], list[Path]]:
        """Return what of the data folders cannot be read, and what is not read for its name or place.

        Returns:
            For each folder that is there and cannot be listed the error with its ``filename``, and the files, sorted.
        """
        errors: list[OSError] = []
        strays: list[Path] = []
        for folder in (self.schema, self.questions):
            next(os.walk(folder, onerror=errors.append), None)
        for top, ending, depth in ((self.articles, ".md", 0), (self.annotations, ".yaml", 1)):
            for parent, _, names in os.walk(top, onerror=errors.append):
                is_read_here = len(Path(parent).relative_to(top).parts) == depth
                strays += [Path(parent, name) for name in _strays(names, ending if is_read_here else None)]
        for coder in entries(self.annotations, ""):
            try:
                coder.stat()
            except OSError as error:  # a link that leads nowhere is no folder to those who walk
                errors.append(error)
        return [error for error in errors if not isinstance(error, FileNotFoundError)], sorted(strays)

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
        for entry in self._linked():
            if _identity(Path(entry.path)) in [one for one in around if one]:
                return self.name(Path(entry.path))
        return None

    def _linked(self) -> list[os.DirEntry[str]]:
        """Return the files and folders of the corpus that are links; all others lie in its folders."""
        coders = entries(self.annotations, "")
        listed = [(self.root / "data", ""), (self.articles, ".md"), (self.schema, ".yaml"), (self.questions, ".rq")]
        listed += [(Path(coder.path), ".yaml") for coder in coders]
        read = [*coders, *(entry for folder, ending in listed for entry in entries(folder, ending))]
        return [entry for entry in read if entry.is_symlink()]

    def name(self, path: Path) -> str:
        """Return a path as problems show it: relative to the corpus, with forward slashes."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()


def _as_changed(found: list[Path], folder: Path, depth: int) -> list[Path]:
    """Return files of a folder as they would be after a change, so many levels below it, sorted as before."""
    contents = contents_instead()
    if not contents:
        return found
    new = [path for path in contents if path.is_relative_to(folder) and len(path.relative_to(folder).parts) == depth]
    left = {*found, *new} - {path for path, content in contents.items() if content is None}
    return sorted(left, key=lambda path: (path.parent.name, path.stem))


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


def shipped_schema() -> Path:
    """Return the folder of the shipped vocabulary: within the installed package, or beside it in a checkout."""
    return _installed("_schema") or _PACKAGE.parent / "schema"


def shipped_examples() -> dict[str, Path]:
    """Return the corpora that ``kg init --example`` makes, by name: within the installed package, or in a checkout."""
    installed = _installed("_examples")
    if installed:
        return {folder.name: folder for folder in sorted(installed.iterdir())}
    return {name: _PACKAGE.parent / folder for name, folder in _EXAMPLES.items()}


def _installed(name: str) -> Path | None:
    folder = _PACKAGE / name
    return folder if folder.is_dir() else None


def entries(folder: Path, ending: str) -> list[os.DirEntry[str]]:
    """Return what lies in a folder and is read by its name, sorted by name without the ending.

    :meth:`CorpusPaths.find_unread` names the folders that cannot be read.

    Args:
        folder: The folder, which may be missing.
        ending: What the names end with.
    """
    try:
        all_entries = [entry for entry in os.scandir(folder) if entry.name.endswith(ending)]
    except OSError:
        return []
    visible = [entry for entry in all_entries if not entry.name.startswith(_HIDDEN)]
    return sorted(visible, key=lambda entry: entry.name.removesuffix(ending))
