"""The corpus that the application works on, as it is written and told by steps of its page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from kg.changing.nothing_here import mark_nothing
from kg.changing.saving import Saving
from kg.changing.statements import Saved, delete, preview, save
from kg.corpus.corpus import Corpus
from kg.corpus.done import Done
from kg.corpus.paths import CorpusPaths, find_corpus
from kg.corpus.rounds import open_round
from kg.errors import ChangeRefused, KgError
from kg.likeness import not_found
from kg.project import Project
from kg.serve import adjudicating_shapes, shapes
from kg.serve.adjudicating import Adjudication, desk_of_gold
from kg.serve.article_json import article_of, place_of_sentence, print_of, refuse_too_long, words_of_sentences
from kg.serve.bodies import Adjudicating
from kg.serve.corpus_json import corpus_of, progress_of
from kg.serve.current import Current
from kg.serve.entities_json import EntitiesTold, entities_of
from kg.serve.live import Changed
from kg.serve.preview import preview_of
from kg.serve.problems_json import problems_of
from kg.serve.ranking import Ranking
from kg.serve.refusals import OtherText
from kg.serve.statements_json import elsewhere
from kg.serve.steps_back import StepsBack
from kg.serve.vocabulary_json import vocabulary_of
from kg.store.memory import Memory

_Made = TypeVar("_Made")


class Workspace:
    """A corpus in which a coder annotates.

    Args:
        paths: The files of the corpus.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
    """

    def __init__(self, paths: CorpusPaths, coder: str = "") -> None:
        self.paths = paths
        self._current = Current(paths, coder)
        self.coder = self._current.coder
        self.desk = self._current.desk
        self._done = Done(paths)
        self._back = StepsBack(self.desk)
        self._ranking = Ranking()
        self._entities = EntitiesTold()
        self._backend = Memory(self.corpus)
        self._project = Project(self._backend)

    @property
    def corpus(self) -> Corpus:
        """The corpus as it was read last."""
        return self._current.corpus

    @property
    def version(self) -> int:
        """Which state of the corpus this is, counted from 1."""
        return self._current.version

    def refresh(self) -> Changed:
        """Read what was changed since, and return what differs. What is saved meanwhile does not wait for it."""
        return self._current.refresh()

    def news(self) -> Changed:
        """Return what was changed since this was asked the last time, whoever found it."""
        return self._current.news()

    @property
    def backend(self) -> Memory:
        """What analyses and the explorer are made from; another one as soon as the corpus is another."""
        with self._current.writing:
            if self._backend.corpus is not self.corpus:
                self._backend = Memory(self.corpus)
            return self._backend

    # What is written.

    def save(self, saving: Saving, then: Callable[[Sequence[str]], None] | None = None) -> shapes.Saved:
        """Write a statement once, however often it is sent, and return the article as it is then.

        Args:
            saving: The statement.
            then: Told its keys where it was written now.

        Raises:
            ChangeRefused: It would have errors, or something is not as it was read.
        """
        if saving.decides:
            self._refuse_other_text(saving)
            decided = self._adjudicate(saving.article, saving.name, lambda one: one.write(saving))
            return self._told_again(saving.article, decided.keys if decided else self._done.find(saving.name) or ())
        self._current.look_at(saving.article)
        with self._current.writing:
            wrote = self._done.find(saving.name)
            if wrote is None:
                self._refuse_other_text(saving)
                before = self._local(saving.article)
                saved = save(self.desk, saving)
                is_known = self._current.wrote(saving.article, saved)
        if wrote is not None:
            return self._told_again(saving.article, wrote)
        if then is not None:
            then(saved.keys)
        return self._told(saving.article, saved, is_known=is_known, local=before)

    def delete(self, key: str, revision: str | None = None, name: str | None = None) -> shapes.Saved:
        """Remove a statement that nothing else names, and return its article as it is then.

        Args:
            key: Its key.
            revision: The state of its file that the page saw; the present one where it is ``None``.
            name: What the page calls this step.

        Raises:
            NameNotFound: There is no such statement.
            ChangeRefused: Others name it, it was changed elsewhere, or it is somebody else's.
        """
        article = key.partition("#")[0].partition("/")[2]
        self._current.look_at(article)
        with self._current.writing:
            wrote = self._done.find(name)
            if wrote is None:
                seen = self.desk.revision_of(self._known(article)) if revision is None else revision
                saved = delete(self.desk, key, seen, name)
                is_known = self._current.wrote(article, saved)
        if wrote is not None:
            return self._told_again(article, wrote)
        return self._told(article, saved, is_known=is_known)

    def add(self, make: Callable[[Corpus], str]) -> shapes.Added:
        """Add an article, and read the corpus with it.

        Args:
            make: Writes it, and returns its id.
        """
        with self._current.writing:
            id = make(self.corpus)
        self.refresh()
        return shapes.Added(id=id)

    def change(self, make: Callable[[Corpus], _Made]) -> _Made:
        """Let something be written while nothing is saved, and return what comes of it; what is read is as before.

        Args:
            make: Writes it.
        """
        with self._current.writing:
            return make(self.corpus)

    def preview_json(self, saving: Saving) -> shapes.Preview:
        """Return what would come of a statement; nothing is written.

        Raises:
            ChangeRefused: It cannot be written at all.
        """
        self._refuse_other_text(saving)
        decides = self._adjudication(saving.article).preview if saving.decides else None
        return preview_of(decides(saving) if decides else preview(self.desk, saving), self.corpus)

    def _refuse_other_text(self, saving: Saving) -> None:
        """Raise :class:`~kg.serve.refusals.OtherText` where the places of a statement count in another text."""
        known = self.corpus.articles[self._known(saving.article)]
        if saving.print not in (None, print_of(known)):
            raise OtherText(self._article(saving.article))

    def _local(self, article: str) -> list[str]:
        """Return the ids of the local entities of the coder's file of an article."""
        annotation = self.corpus.annotations.get(f"{self.coder}/{article}")
        return [one.id for one in annotation.local] if annotation else []

    def _told(self, article: str, saved: Saved, *, is_known: bool, local: Collection[str] = ()) -> shapes.Saved:
        """Return what the page is told of what was written; the files are read where more was than is known at once.

        Args:
            article: Id of the article.
            saved: What was written.
            is_known: Whether what is known has it already.
            local: Ids of the local entities that the page knows.
        """
        if not is_known:
            self.refresh()
        made = [one for one in self._local(article) if one not in local]
        return shapes.Saved(
            keys=list(saved.keys),
            article=self._article(article),
            entities=entities_of(self.corpus, [*(one.id for one in saved.entities), *made]),
            told=list(saved.told),
        )

    def _told_again(self, article: str, wrote: Collection[str] = ()) -> shapes.Saved:
        """Return what the page is told of a step that was made when it was sent before.

        Args:
            article: Id of the article.
            wrote: The keys of the statements that it wrote, of which some may be gone.
        """
        self.refresh()
        told = self._article(self._known(article))
        keys = [one.key for one in told.statements if one.key in wrote]
        return shapes.Saved(keys=keys, article=told, entities=self._entities.of(self.corpus), told=[])

    def undo(self, article: str, name: str | None = None) -> shapes.Saved:
        """Take back the last step of the coder, and return an article as it is then.

        Args:
            article: Id of the article that is looked at.
            name: What the page calls this step.

        Raises:
            ChangeRefused: There is nothing to take back, or its places were edited since.
        """
        self._known(article)
        self.refresh()
        with self._current.writing:
            undone = self._back.take(name) if self._done.find(name) is None else None
        if undone is None:
            return self._told_again(article)
        self.refresh()
        told = [f"Taken back: {undone.title.removeprefix('kg serve: ')}.", *undone.told]
        return shapes.Saved(keys=[], article=self._article(self._known(article)), entities=[], told=told)

    def adjudication_json(self, article: str) -> adjudicating_shapes.Adjudication:
        """Return the codings of an article side by side, and what was decided on them.

        Raises:
            NameNotFound: There is no such article.
            MissingExtra: SciPy is not installed.
        """
        return self._adjudication(article).json()

    def decide(self, article: str, asked: Adjudicating) -> adjudicating_shapes.Adjudication:
        """Decide on codings of an article, once, and return what is left.

        Args:
            article: Id of the article.
            asked: What is decided.

        Raises:
            NameNotFound: There is no such article.
            ChangeRefused: The codings are not as they were shown, or what would come of them has errors.
        """
        wrote = self._adjudicate(article, asked.name, lambda one: one.decide(asked))
        return self._adjudication(article).json(wrote.told if wrote else ())

    def _adjudication(self, article: str) -> Adjudication:
        live, desk, known = self._current.live, desk_of_gold(self.desk), self._known(article)
        if (id := open_round(live.settings.config.rounds, known)) is not None:
            message = f"the round '{id}' is open, and its coders may still change what they coded"
            raise ChangeRefused(f"{message}; when they are done: kg round close {id}")
        return Adjudication(self.backend, live.progress, desk, known, self.coder)

    def _adjudicate(self, article: str, name: str | None, make: Callable[[Adjudication], Saved]) -> Saved | None:
        """Let a decision be written where it was not before, and read what was."""
        self.refresh()
        with self._current.writing:
            wrote = make(self._adjudication(article)) if self._done.find(name) is None else None
        self.refresh()
        return wrote

    @property
    def project(self) -> Project:
        """What is asked of the corpus."""
        backend = self.backend
        if self._project.backend is not backend:
            self._project = Project(backend)
        return self._project

    def mark_nothing(
        self, article: str, sentence: int, words: str | None = None, *, is_nothing: bool, name: str | None = None
    ) -> shapes.Saved:
        """Record that a sentence was read and has nothing to code, or take that back.

        Args:
            article: Id of the article.
            sentence: The number of the sentence, from 0.
            words: Its words, by which it is found where it has another number now.
            is_nothing: Whether there is nothing to code.
            name: What the page calls this step.

        Raises:
            NameNotFound: There is no such article, or it has no such sentence.
            ChangeRefused: No sentence of the article has these words, or several have.
        """
        self._current.look_at(article)
        known = self.corpus.articles[self._known(article)]
        place = place_of_sentence(known, sentence, words)
        if place is None:
            raise OtherText(self._article(article))
        with self._current.writing:
            if self._done.find(name) is None:
                mark_nothing(self.desk, article, place, is_nothing=is_nothing, name=name)
            self._current.wrote_progress()
        return shapes.Saved(keys=[], article=self._article(article), entities=[], told=[])

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
        """Return the entities that a slot may take; they are told once for each state of the corpus."""
        return self._entities.of(self.corpus)

    def article_json(self, id: str) -> shapes.Article:
        """Return an article with its sentences and statements.

        Raises:
            NameNotFound: There is no such article.
            ChangeRefused: It is too long.
        """
        refuse_too_long(f"the article '{id}'", self.corpus.articles[self._known(id)].body)
        return self._article(id)

    def _article(self, id: str) -> shapes.Article:
        """Return an article as it is known."""
        revision = self.desk.revision_of(id)
        live, faults = self._current.live, self._current.faults
        nothing, telling = live.progress.of(id, self.coder), self._current.telling
        return article_of(
            live.corpus,
            id,
            self.coder,
            revision,
            faults.problems(id),
            faults.stated(id),
            nothing,
            telling,
            round=open_round(live.settings.config.rounds, id, self.coder),
        )

    def get_ready_to_save(self, article: str) -> None:
        """Read the coder's file of an article as YAML, so that the next statement does not wait for it."""
        with suppress(KgError, OSError):  # who saves is told
            self.desk.read(article)

    def get_ready(self) -> None:
        """Look through the vocabulary and the steps that were made, so that both are known when they are needed."""
        with self._current.writing:
            self._done.look()
        self._ranking.of([next((one.title for one in self.corpus.articles.values()), "")], self.corpus.vocabulary)

    def relations_json(self, id: str, first: int = 0, most: int | None = None) -> list[Sequence[shapes.Ranked]]:
        """Return the likeliest relations of sentences of an article; finding them takes 3 ms a sentence, once.

        Args:
            id: The id of the article.
            first: The number of the first of the sentences, from 0.
            most: Of how many sentences; of all that follow where it is ``None``.

        Raises:
            NameNotFound: There is no such article.
            ValueError: A number is less than 0.
        """
        if first < 0 or (most or 0) < 0:
            raise ValueError("sentences are counted from 0")
        corpus = self.corpus
        words = words_of_sentences(corpus.articles[self._known(id)])
        return self._ranking.of(words[first : None if most is None else first + most], corpus.vocabulary)

    def elsewhere_json(self, article: str) -> list[shapes.Elsewhere]:
        """Return the statements of other articles, to which those of an article may refer.

        Raises:
            NameNotFound: There is no such article.
        """
        return [*elsewhere(self.corpus, self._known(article))]

    def corpus_json(self) -> shapes.CorpusInfo:
        """Return what the page begins with."""
        return corpus_of(self.corpus, self._current.live.progress, self.coder, self.version)

    def progress_json(self) -> list[shapes.Done]:
        """Return how far each coder has come in each article."""
        return progress_of(self.corpus, self._current.live.progress)

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
