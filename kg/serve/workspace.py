"""The corpus that the application works on: read, watched, written, and told as the page has it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from threading import RLock

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths, annotation_name, find_corpus
from kg.likeness import not_found
from kg.serve import shapes
from kg.serve.article_json import article_of, words_of_sentences
from kg.serve.entities_json import entities_of
from kg.serve.live import Changed, read_changed, read_live
from kg.serve.problems_json import problems_of
from kg.serve.ranking import Ranking
from kg.serve.vocabulary_json import vocabulary_of

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
        self._lock = RLock()
        self.coder = coder or self._live.settings.config.coder
        self.version = 1
        self._ranking = Ranking()

    @property
    def corpus(self) -> Corpus:
        """The corpus as it was read last."""
        return self._live.corpus

    def refresh(self) -> Changed:
        """Read what was changed since, and return what differs."""
        with self._lock:
            self._live, changed = read_changed(self._live)
            self.version += bool(changed)
            return changed

    def _known(self, article: str) -> str:
        """Return the id of an article.

        Raises:
            NameNotFound: There is no such article.
        """
        if article not in self.corpus.articles:
            raise not_found("article", article, self.corpus.articles)
        return article

    def revision(self, article: str) -> str:
        """Return which state the coder's file of an article is in; empty where there is none."""
        name = f"{self.coder}/{article}"
        for path in self._live.parsed:
            if annotation_name(self.paths.name(path)) == name:
                return hashlib.blake2b(path.read_bytes(), digest_size=16).hexdigest()
        return ""

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
        return article_of(corpus, id, self.coder, self.revision(id), problems, self._ranking)

    def relations_json(self, id: str) -> list[list[shapes.Ranked]]:
        """Return the likeliest relations of each sentence of an article; finding them takes 5 ms a sentence, once.

        Raises:
            NameNotFound: There is no such article.
        """
        corpus = self.corpus
        article = corpus.articles[self._known(id)]
        self._ranking.of(words_of_sentences(article), corpus.vocabulary)
        return [list(self._ranking.get(words)) for words in words_of_sentences(article)]

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
