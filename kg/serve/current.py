"""The corpus as it is now: read, read anew where its files were changed, and gone on with where the page writes."""

from __future__ import annotations

from threading import Lock, RLock

from kg.changing.desk import Desk
from kg.changing.statements import Saved
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths, article_id
from kg.corpus.seen import stamps_of
from kg.corpus.writer import finish_interrupted
from kg.serve.faults import Faults
from kg.serve.live import Changed, Live, read_changed, read_live, with_progress, with_saved
from kg.serve.statements_json import Telling


class Current:
    """A corpus as it is now, with what is kept from one state of it to the next.

    Args:
        paths: The files of the corpus; what was interrupted while they were written is finished first.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
    """

    def __init__(self, paths: CorpusPaths, coder: str = "") -> None:
        self.paths = paths
        finish_interrupted(paths)
        self.live = read_live(paths, coder)
        self.coder = coder or self.live.settings.config.coder
        self.desk = Desk(self.live.corpus, self.coder)
        self.faults, self.telling = Faults(self.live, self.desk), Telling()
        self.version = 1
        self._reading, self.writing = Lock(), RLock()
        self._news = Changed()
        self._ours: dict[str, tuple[int, ...]] = {}

    @property
    def corpus(self) -> Corpus:
        """The corpus as it was read last."""
        return self.live.corpus

    def refresh(self) -> Changed:
        """Read what was changed since, and return what differs. What is saved meanwhile does not wait for it."""
        with self._reading:
            changed = Changed()
            while True:
                before = self.live
                after, more = read_changed(before)
                after.corpus.entities  # noqa: B018 - made here, where nothing waits for it
                problems = self.faults.found_in(after)
                with self.writing:
                    changed = changed.and_also(more)
                    if self.live is before:
                        if after is not before:
                            self._ours = {}
                            self.faults.renew(after, problems)
                            self._renew(before, after)
                        self.version += bool(changed)
                        self._news = self._news.and_also(changed)
                        return changed

    def news(self) -> Changed:
        """Return what was changed since this was asked the last time, whoever found it."""
        self.refresh()
        with self.writing:
            news, self._news = self._news, Changed()
            return news

    def look_at(self, article: str) -> None:
        """Read the files anew where one that a step depends on is not as it was read, or as it was written here.

        Args:
            article: Id of the article of the step.
        """
        before, paths = self.live, self.paths
        own = (path for path in before.articles if article_id(path) == article)
        files = [paths.config, paths.entities, *paths.schema_files(), *own]
        now = stamps_of(paths, files)
        known = {**before.stamps, **self._ours} if self._ours else before.stamps
        if any(now.get(name) not in (before.stamps.get(name), known.get(name)) for name in map(paths.name, files)):
            self.refresh()

    def wrote(self, article: str, saved: Saved) -> bool:
        """Take the coder's annotations of an article as they were just written; return whether that is all of it.

        Args:
            article: Id of the article.
            saved: What was written.
        """
        self._ours |= stamps_of(self.paths, (self.paths.root / name for name in saved.files))
        live = with_saved(self.live, self.coder, article, saved, self.desk.listed)
        if live is None:
            return False
        self.faults.wrote(live, article, saved)
        self.live = live
        self.desk.corpus = live.corpus
        return True

    def wrote_progress(self) -> None:
        """Take what was just written of sentences that have nothing to code."""
        self.live = with_progress(self.live)

    def _renew(self, before: Live, after: Live) -> None:
        """Go on with another state of the corpus."""
        self.live = after
        known = after.corpus.entities
        if after.settings.vocabulary != before.settings.vocabulary or any(
            known.get(id) is not entity and known.get(id) != entity for id, entity in before.corpus.entities.items()
        ):
            self.telling = Telling()
        self.desk.renew(after.corpus, after.reader.names)
