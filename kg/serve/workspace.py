"""The corpus that the application works on: read, watched, written, and told as the page has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock, RLock

from kg.changing.desk import Desk
from kg.changing.saving import Saving
from kg.changing.statements import Saved, delete, preview, save
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths, annotation_name, find_corpus
from kg.likeness import not_found
from kg.project import Project
from kg.serve import shapes
from kg.serve.article_json import article_of, words_of_sentences
from kg.serve.entities_json import entities_of
from kg.serve.live import Changed, read_changed, read_live, with_written
from kg.serve.preview import preview_of
from kg.serve.problems_json import problems_of
from kg.serve.ranking import Ranking
from kg.serve.statements_json import elsewhere
from kg.serve.vocabulary_json import vocabulary_of
from kg.store.memory import Memory

_PATIENCE = 0.1
"""For how many seconds relations are looked for before an article is opened; for others the page asks later."""


class Workspace:
    """A corpus in which a coder annotates.

    Args:
        paths: The files of the corpus.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
    """

    def __init__(self, paths: CorpusPaths, coder: str = "") -> None:
        self.paths = paths
        self._live = read_live(paths)
        self._reading, self._writing = Lock(), RLock()
        self.coder = coder or self._live.settings.config.coder
        self.desk = Desk(self._live.corpus, self.coder)
        self.version = 1
        self._ranking = Ranking()
        self._backend = Memory(self.corpus)
        self._project = Project(self._backend)

    @property
    def corpus(self) -> Corpus:
        """The corpus as it was read last."""
        return self._live.corpus

    def refresh(self) -> Changed:
        """Read what was changed since, and return what differs. What is saved meanwhile does not wait for it."""
        with self._reading:
            changed = Changed()
            while True:
                before = self._live
                after, more = read_changed(before)
                corpus = after.corpus
                with self._writing:
                    changed = changed.and_also(more)
                    if self._live is before:
                        if after is not before:
                            self._live = after
                            self.desk.renew(corpus)
                        self.version += bool(changed)
                        return changed

    @property
    def backend(self) -> Memory:
        """What analyses and the explorer are made from; another one as soon as the corpus is another."""
        with self._writing:
            if self._backend.corpus is not self.corpus:
                self._backend = Memory(self.corpus)
            return self._backend

    # What is written.

    def save(self, saving: Saving) -> shapes.Saved:
        """Write a statement, and return the article as it is then.

        Args:
            saving: The statement.

        Raises:
            ChangeRefused: It would have errors, or something is not as it was read.
        """
        with self._writing:
            return self._wrote(saving.article, save(self.desk, saving))

    def delete(self, key: str, revision: str | None = None) -> shapes.Saved:
        """Remove a statement that nothing else names, and return its article as it is then.

        Args:
            key: Its key.
            revision: The state of its file that the page saw; the present one where it is ``None``.

        Raises:
            NameNotFound: There is no such statement.
            ChangeRefused: Others name it, it was changed elsewhere, or it is somebody else's.
        """
        with self._writing:
            article = key.partition("#")[0].partition("/")[2]
            seen = self.desk.revision_of(self._known(article)) if revision is None else revision
            return self._wrote(article, delete(self.desk, key, seen))

    def add(self, make: Callable[[Corpus], str]) -> shapes.Added:
        """Add an article, and read the corpus with it.

        Args:
            make: Writes it, and returns its id.
        """
        with self._writing:
            id = make(self.corpus)
        self.refresh()
        return shapes.Added(id=id)

    def preview_json(self, saving: Saving) -> shapes.Preview:
        """Return what would come of a statement; nothing is written.

        Raises:
            ChangeRefused: It cannot be written at all.
        """
        return preview_of(preview(self.desk, saving), self.corpus)

    def _wrote(self, article: str, saved: Saved) -> shapes.Saved:
        """Take the coder's file of an article as it was just written, and return what the page is told."""
        settings = self._live.settings.model_copy(update={"listed": self.desk.listed})
        self._live = with_written(self._live, self.desk.file_of(article), settings, self.desk.names)
        self.desk.corpus = self._live.corpus
        return shapes.Saved(
            keys=list(saved.keys),
            article=self.article_json(article),
            entities=entities_of(self.corpus, [one.id for one in saved.entities]),
            told=list(saved.told),
        )

    @property
    def project(self) -> Project:
        """What is asked of the corpus."""
        backend = self.backend
        if self._project.backend is not backend:
            self._project = Project(backend)
        return self._project

    def _known(self, article: str) -> str:
        """Return the id of an article.

        Raises:
            NameNotFound: There is no such article.
        """
        if article not in self.corpus.articles:
            raise not_found("article", article, self.corpus.articles)
        return article

    # What the page is told.

    def vocabulary_json(self, article: str) -> shapes.Vocabulary:
        """Return the vocabulary, with the cues of the language of an article.

        Raises:
            NameNotFound: There is no such article.
        """
        return vocabulary_of(self.corpus, self.corpus.articles[self._known(article)].language)

    def entities_json(self) -> list[shapes.Entity]:
        """Return the entities that a slot may take."""
        return entities_of(self.corpus)

    def article_json(self, id: str) -> shapes.Article:
        """Return an article with its sentences and statements.

        Raises:
            NameNotFound: There is no such article.
        """
        corpus = self.corpus
        words = words_of_sentences(corpus.articles[self._known(id)])
        self._ranking.of(words, corpus.vocabulary, _PATIENCE)
        names = {path: annotation_name(self.paths.name(path)) for path in self._live.parsed}
        files = {self.paths.name(path) for path, name in names.items() if name.partition("/")[2] == id}
        problems = problems_of(self.paths, (one for one in corpus.problems if one.path in files))
        return article_of(corpus, id, self.coder, self.desk.revision_of(id), problems, self._ranking)

    def relations_json(self, id: str) -> list[list[shapes.Ranked]]:
        """Return the likeliest relations of each sentence of an article; finding them takes 5 ms a sentence, once.

        Raises:
            NameNotFound: There is no such article.
        """
        corpus = self.corpus
        article = corpus.articles[self._known(id)]
        self._ranking.of(words_of_sentences(article), corpus.vocabulary)
        return [list(self._ranking.get(words)) for words in words_of_sentences(article)]

    def elsewhere_json(self, article: str) -> list[shapes.Elsewhere]:
        """Return the statements of other articles, to which those of an article may refer.

        Raises:
            NameNotFound: There is no such article.
        """
        return [*elsewhere(self.corpus, self._known(article))]

    def problems_json(self) -> list[shapes.Problem]:
        """Return all that is wrong with the files of the corpus."""
        return problems_of(self.paths, self.corpus.problems)


def open_workspace(start: Path | str, coder: str = "") -> Workspace:
    """Return the corpus around a folder, to be annotated.

    Args:
        start: The folder, or one in it.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.

    Raises:
        CorpusNotFound: There is none.
    """
    return Workspace(find_corpus(Path(start)), coder)
