"""The corpus that the application works on: read, watched, written, and told as the page has it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock, RLock
from typing import TypeVar

from kg.changing.desk import Desk
from kg.changing.nothing_here import mark_nothing
from kg.changing.saving import Saving
from kg.changing.statements import Saved, delete, preview, save
from kg.corpus.corpus import Corpus
from kg.corpus.done import Done
from kg.corpus.paths import CorpusPaths, annotation_name, article_id, find_corpus
from kg.corpus.units import Units
from kg.corpus.writer import finish_interrupted, stamps_of
from kg.errors import KgError, NameNotFound
from kg.likeness import not_found
from kg.project import Project
from kg.serve import shapes
from kg.serve.article_json import article_of, places_of, print_of, refuse_too_long, words_of_sentences
from kg.serve.corpus_json import corpus_of, progress_of
from kg.serve.entities_json import entities_of
from kg.serve.faulty_json import faulty_of
from kg.serve.live import Changed, Live, read_changed, read_live, with_progress, with_saved
from kg.serve.preview import placed_problem, preview_of
from kg.serve.problems_json import by_statement, problems_of
from kg.serve.ranking import Ranking
from kg.serve.refusals import OtherText
from kg.serve.statements_json import Telling, elsewhere
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
        finish_interrupted(paths)
        self._live = read_live(paths)
        self._reading, self._writing = Lock(), RLock()
        self.coder = coder or self._live.settings.config.coder
        self.desk = Desk(self._live.corpus, self.coder)
        self.version = 1
        self._done = Done(paths)
        self._back = StepsBack(self.desk)
        self._news = Changed()
        self._ours: dict[str, tuple[int, ...]] = {}
        self._ranking, self._telling = Ranking(), Telling()
        self._told_entities: tuple[Corpus, list[shapes.Entity]] | None = None
        self._problems: dict[str, list[shapes.Problem]] = {}
        self._faulty: dict[str, list[shapes.Stated]] = {}
        self._with_errors: set[str] = set()
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
                after.corpus.entities  # noqa: B018 - made here, where nothing waits for it
                problems = {id: self._found_in(after, id) for id in [*self._problems] if id in after.corpus.articles}
                with self._writing:
                    changed = changed.and_also(more)
                    if self._live is before:
                        if after is not before:
                            self._renew(before, after, problems)
                        self.version += bool(changed)
                        self._news = self._news.and_also(changed)
                        return changed

    def news(self) -> Changed:
        """Return what was changed since this was asked the last time, whoever found it."""
        self.refresh()
        with self._writing:
            news, self._news = self._news, Changed()
            return news

    @property
    def backend(self) -> Memory:
        """What analyses and the explorer are made from; another one as soon as the corpus is another."""
        with self._writing:
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
        self._look_at(saving.article)
        with self._writing:
            wrote = self._done.find(saving.name)
            if wrote is None:
                self._refuse_other_text(saving)
                before = self._local(saving.article)
                saved = save(self.desk, saving)
                is_known = self._wrote(saving.article, saved)
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
        self._look_at(article)
        with self._writing:
            wrote = self._done.find(name)
            if wrote is None:
                seen = self.desk.revision_of(self._known(article)) if revision is None else revision
                saved = delete(self.desk, key, seen, name)
                is_known = self._wrote(article, saved)
        if wrote is not None:
            return self._told_again(article, wrote)
        return self._told(article, saved, is_known=is_known)

    def add(self, make: Callable[[Corpus], str]) -> shapes.Added:
        """Add an article, and read the corpus with it.

        Args:
            make: Writes it, and returns its id.
        """
        with self._writing:
            id = make(self.corpus)
        self.refresh()
        return shapes.Added(id=id)

    def change(self, make: Callable[[Corpus], _Made]) -> _Made:
        """Let something be written while nothing is saved, and return what comes of it; what is read is as before.

        Args:
            make: Writes it.
        """
        with self._writing:
            return make(self.corpus)

    def preview_json(self, saving: Saving) -> shapes.Preview:
        """Return what would come of a statement; nothing is written.

        Raises:
            ChangeRefused: It cannot be written at all.
        """
        self._refuse_other_text(saving)
        return preview_of(preview(self.desk, saving), self.corpus)

    def _look_at(self, article: str) -> None:
        """Read the files anew where one that a step depends on is not as it was read, or as it was written here."""
        before, paths = self._live, self.paths
        own = (path for path in before.articles if article_id(path) == article)
        files = [paths.config, paths.entities, *paths.schema_files(), *own]
        now = stamps_of(paths, files)
        known = {**before.stamps, **self._ours} if self._ours else before.stamps
        if any(now.get(name) not in (before.stamps.get(name), known.get(name)) for name in map(paths.name, files)):
            self.refresh()

    def _refuse_other_text(self, saving: Saving) -> None:
        """Raise :class:`~kg.serve.refusals.OtherText` where the places of a statement count in another text."""
        known = self.corpus.articles[self._known(saving.article)]
        if saving.print not in (None, print_of(known)):
            raise OtherText(self._article(saving.article))

    def _renew(self, before: Live, after: Live, problems: dict[str, list[shapes.Problem]]) -> None:
        """Go on with another state of the corpus, and with the problems of the articles that were looked at."""
        self._live, self._ours = after, {}
        self._problems, self._faulty, self._with_errors = problems, {}, set()
        known = after.corpus.entities
        if after.settings.vocabulary != before.settings.vocabulary or any(
            known.get(id) != entity for id, entity in before.corpus.entities.items()
        ):
            self._telling = Telling()
        self.desk.renew(after.corpus, after.reader.names)

    def _wrote(self, article: str, saved: Saved) -> bool:
        """Take the coder's annotations of an article as they were just written; return whether that is all of it."""
        self._ours |= stamps_of(self.paths, (self.paths.root / name for name in saved.files))
        problems = self._problems_of(article)
        live = with_saved(self._live, self.coder, article, saved, self.desk.listed)
        if live is None:
            return False
        self._live = live
        self.desk.corpus = live.corpus
        of_saved = [placed_problem(one) for one in saved.found.problems] if saved.found else []
        read = {*saved.keys, *(one.key for one in (saved.found.statements if saved.found else ()))}
        left = [one for one in problems if one.statement not in read]
        self._problems[article] = [*left, *of_saved]
        self._faulty.pop(article, None)
        if saved.found and any(live.corpus.find(key) is None for key in saved.keys):
            self._with_errors.add(f"{self.coder}/{article}")
        return True

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
        return shapes.Saved(keys=keys, article=told, entities=entities_of(self.corpus), told=[])

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
        with self._writing:
            undone = self._back.take(name) if self._done.find(name) is None else None
        if undone is None:
            return self._told_again(article)
        self.refresh()
        told = [f"Taken back: {undone.title.removeprefix('kg serve: ')}.", *undone.told]
        return shapes.Saved(keys=[], article=self._article(self._known(article)), entities=[], told=told)

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
        self._look_at(article)
        known = self.corpus.articles[self._known(article)]
        places, units = places_of(known), Units(known.body)
        if words is not None:
            said = words_of_sentences(known)
            alike = [number for number, one in enumerate(said) if one == words]
            if sentence not in alike:
                if len(alike) != 1:
                    raise OtherText(self._article(article))
                sentence = alike[0]
        if sentence >= len(places):
            raise NameNotFound(
                f"the article '{article}' has {len(places)} sentences, and none of the number {sentence}"
            )
        place = units.of(places[sentence].start), units.of(places[sentence].end)
        with self._writing:
            if self._done.find(name) is None:
                mark_nothing(self.desk, article, place, is_nothing=is_nothing, name=name)
            self._live = with_progress(self._live)
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
        corpus = self.corpus
        if self._told_entities is None or self._told_entities[0] is not corpus:
            self._told_entities = corpus, entities_of(corpus)
        return self._told_entities[1]

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
        problems, faulty = self._problems_of(id), self._faulty_of(id)
        nothing = self._live.progress.of(id, self.coder)
        return article_of(self.corpus, id, self.coder, revision, problems, faulty, nothing, self._telling)

    def _found_in(self, live: Live, article: str) -> list[shapes.Problem]:
        """Return what is wrong with the annotations of an article in a state of the corpus."""
        names = {self.paths.name(path) for path in live.parsed if article_id(path) == article}
        return problems_of(self.paths, (one for one in live.corpus.problems if one.path in names))

    def _faulty_of(self, article: str) -> list[shapes.Stated]:
        """Return the statements of an article that have errors, and so are none of the corpus."""
        found = self._faulty.get(article)
        if found is None:
            problems = by_statement(self._problems_of(article))
            found = self._faulty[article] = []
            for name in self._names_with_errors(article):
                read = self.corpus.annotations.get(name)
                path = self.desk.file_of(article, name.partition("/")[0])
                found += faulty_of(
                    self.desk.yaml_of(path, path.read_bytes()),
                    name,
                    read.by_id if read else (),
                    self.corpus.articles[article],
                    self.corpus.vocabulary,
                    self.desk.names_in(read.local if read else ()),
                    problems,
                )
        return found

    def _names_with_errors(self, article: str) -> list[str]:
        """Return the names of the annotations of an article of which statements are left out."""
        names = {name for name in self._with_errors if name.partition("/")[2] == article}
        for path, parsed in self._live.parsed.items():
            if article_id(path) == article:
                name = annotation_name(self.paths.name(path))
                read = self.corpus.annotations.get(name)
                is_less = parsed.annotation and read and len(read.statements) < len(parsed.annotation.statements)
                names |= {name} if parsed.left_out or is_less else set()
        return sorted(names)

    def _problems_of(self, article: str) -> list[shapes.Problem]:
        """Return what is wrong with the annotations of an article."""
        found = self._problems.get(article)
        if found is None:
            found = self._problems[article] = self._found_in(self._live, article)
        return found

    def get_ready_to_save(self, article: str) -> None:
        """Read the coder's file of an article as YAML, so that the next statement does not wait for it."""
        with suppress(KgError, OSError):  # who saves is told
            self.desk.read(article)

    def get_ready(self) -> None:
        """Look through the vocabulary and the steps that were made, so that both are known when they are needed."""
        with self._writing:
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
        return corpus_of(self.corpus, self._live.progress, self.coder, self.version)

    def progress_json(self) -> list[shapes.Done]:
        """Return how far each coder has come in each article."""
        return progress_of(self.corpus, self._live.progress)

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
