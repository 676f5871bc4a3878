"""What is kept between one saving and the next, so that none of them reads the corpus: names, and states of files."""

from __future__ import annotations

import hashlib
from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from pathlib import Path

from kg.corpus.annotation_file import kept_yaml
from kg.corpus.corpus import Corpus
from kg.corpus.names import Names, names_of, short_id
from kg.corpus.paths import CorpusPaths, article_id
from kg.corpus.settings import Settings
from kg.corpus.text_file import decode_text
from kg.corpus.unknown import Faulty
from kg.corpus.yaml_file import YamlFile
from kg.errors import NameNotFound
from kg.likeness import not_found
from kg.model import Article, Entity

_OF_LISTS = frozenset("+&")
"""What stands in the id of an entity that a list makes, and in no id that is written."""
_KEPT = 64
"""How many states of files are kept, to tell what was changed since a page saw one."""


class Desk:
    """A corpus in which one coder writes statements.

    Args:
        corpus: The corpus as it was read last; :meth:`renew` gives another one.
        coder: Id of the coder.
    """

    def __init__(self, corpus: Corpus, coder: str) -> None:
        self.coder = coder
        self.made: dict[str, Entity] = {}
        self._states: OrderedDict[str, bytes] = OrderedDict()
        self._places: dict[tuple[str, str], Path] = {}
        self._names: Names | None = None
        self._with_made: tuple[tuple[str, ...], Names] | None = None
        self._listed: tuple[Mapping[str, Entity], tuple[str, ...], Mapping[str, Entity]] | None = None
        self._belongings: Counter[tuple[str, str]] | None = None
        self.corpus = corpus

    def renew(self, corpus: Corpus, names: Names | None = None) -> None:
        """Go on with the corpus as it has been read meanwhile.

        Args:
            corpus: The corpus.
            names: The names of its listed entities, where they are known.
        """
        if names is not None or corpus.listed is not self.corpus.listed:
            self._names, self._belongings, self._with_made = names, None, None
        self.corpus = corpus
        self.made = {id: entity for id, entity in self.made.items() if id not in corpus.listed}

    def forget(self, entities: Iterable[str]) -> None:
        """Forget entities that were made since the corpus was read, and are not there any more."""
        for id in entities:
            self.made.pop(id, None)

    @property
    def paths(self) -> CorpusPaths:
        """The files of the corpus."""
        return self.corpus.paths

    @property
    def language(self) -> str:
        """The language of names that say none."""
        return self.corpus.config.languages[0]

    @property
    def listed(self) -> Mapping[str, Entity]:
        """The entities of ``data/entities.yaml``, those included that were made since it was read."""
        if not self.made:
            return self.corpus.listed
        of, made = self.corpus.listed, tuple(self.made)
        if self._listed is None or self._listed[0] is not of or self._listed[1] != made:
            self._listed = of, made, {**of, **self.made}
        return self._listed[2]

    @property
    def names(self) -> Names:
        """The names of all of them."""
        if self._names is None:
            self._names = Names(self.corpus.listed.values())
        if not self.made:
            return self._names
        known = tuple(self.made)
        if self._with_made is None or self._with_made[0] != known:
            self._with_made = known, Names(self.made.values(), beyond=self._names)
        return self._with_made[1]

    def local_names(self, *, besides: str) -> Mapping[str, str]:
        """Return the names of entities of single files, folded, each with its file, ``coder/article``.

        Args:
            besides: The file whose entities do not count.
        """
        annotations = (one for name, one in self.corpus.annotations.items() if name != besides)
        local = ((entity, one.name) for one in annotations for entity in one.local)
        declared = ((entity, file) for entity, file in local if _OF_LISTS.isdisjoint(short_id(entity)))
        return {name: file for entity, file in declared for name in names_of(entity)}

    @property
    def belongings(self) -> Mapping[tuple[str, str], int]:
        """How often listed entities of a type have a relation in the background."""
        if self._belongings is None:
            self._belongings = Counter(
                (entity.type, line.relation) for entity in self.corpus.listed.values() for line in entity.background
            )
        return self._belongings

    @property
    def settings(self) -> Settings:
        """What a file is read against."""
        return Settings.model_construct(
            config=self.corpus.config,
            vocabulary=self.corpus.vocabulary,
            listed=dict(self.listed),
            entity_lines={},
            has_names=True,
            has_terms=True,
            faulty=Faulty(),
            problems=(),
        )

    def article(self, id: str) -> Article:
        """Return an article.

        Raises:
            NameNotFound: There is none, or it has errors.
        """
        if id not in self.corpus.articles:
            raise not_found("article", id, self.corpus.articles)
        return self.corpus.articles[id]

    def file_of(self, article: str, coder: str = "") -> Path:
        """Return where annotations of an article are, or are to be: in folders as those of the article.

        Args:
            article: Id of the article.
            coder: Id of the coder; the one who writes where it is empty.
        """
        coder = coder or self.coder
        path = self._places.get((coder, article))
        if path is None or not path.exists():
            path = self._places[coder, article] = self._found(article, coder)
        return path

    def _found(self, article: str, coder: str) -> Path:
        folder = self.paths.annotations / coder
        written = (path for path in self.paths.annotation_files() if path.is_relative_to(folder))
        if known := next((path for path in written if article_id(path) == article), None):
            return known
        source = next((path for path in self.paths.article_files() if article_id(path) == article), None)
        if source is None:
            raise NameNotFound(f"the article '{article}' is not there any more")
        return folder / source.relative_to(self.paths.articles).parent / f"{article}.yaml"

    def revision_of(self, article: str, coder: str = "") -> str:
        """Return which state the coder's file of an article is in; empty where there is none. The state is kept."""
        path = self.file_of(article, coder)
        try:
            content = path.read_bytes()
        except OSError:
            return ""
        return self.keep(content)

    def read(self, article: str) -> None:
        """Read the coder's file of an article as YAML, so that it need not be read when a statement is saved.

        Raises:
            OSError: There is none.
        """
        path = self.file_of(article)
        self.yaml_of(path, path.read_bytes())

    def keep(self, content: bytes) -> str:
        """Keep a state of a file, and return its name."""
        name = hashlib.blake2b(content, digest_size=16).hexdigest()
        self._states[name] = content
        self._states.move_to_end(name)
        while len(self._states) > _KEPT:
            self._states.popitem(last=False)
        return name

    def state(self, revision: str) -> bytes | None:
        """Return a state that was kept, ``None`` where it was not, or is forgotten."""
        return self._states.get(revision)

    def names_in(self, local: Iterable[Entity], made: Iterable[Entity] = ()) -> Names:
        """Return the names that count in a file.

        Args:
            local: The entities of the file.
            made: Listed entities that are being made.
        """
        listed = [*made]
        return Names(local, beyond=Names(listed, beyond=self.names) if listed else self.names)

    def yaml(self, path: Path, text: str) -> YamlFile:
        """Return a file as YAML; of the last few texts, what was made of them is kept."""
        return kept_yaml(self.paths.name(path), text)

    def yaml_of(self, path: Path, content: bytes) -> YamlFile:
        """Return the bytes of a file as YAML."""
        text, _ = decode_text(self.paths.name(path), content)
        return self.yaml(path, text)
