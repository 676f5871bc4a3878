"""What one run of the application works on: a folder, and the corpus in it as soon as there is one."""

from __future__ import annotations

from pathlib import Path

from kg.corpus.paths import CorpusPaths, find_corpus
from kg.errors import ChangeRefused, CorpusNotFound
from kg.serve.explorer import LivePage
from kg.serve.watch import Watch
from kg.serve.workspace import Workspace
from kg.store.memory import Memory


class Session:
    """A folder that is worked on.

    Args:
        folder: The folder, which may hold no corpus yet.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
        logs_times: Whether it is kept how long each statement took, even if ``corpus.yaml`` does not say so.
    """

    def __init__(self, folder: Path, coder: str = "", *, logs_times: bool = False) -> None:
        self.folder = folder
        self.coder = coder
        self.logs_times = logs_times
        self._workspace: Workspace | None = None
        self.watch = Watch(self.news)
        self.explorer = LivePage(self.renewed)
        try:
            self._open(find_corpus(folder))
        except CorpusNotFound:
            if not folder.is_dir():
                raise

    @property
    def is_empty(self) -> bool:
        """Whether there is no corpus yet."""
        return self._workspace is None

    @property
    def workspace(self) -> Workspace:
        """The corpus.

        Raises:
            ChangeRefused: There is none yet.
        """
        if self._workspace is None:
            raise ChangeRefused("there is no corpus in this folder yet; begin one first")
        return self._workspace

    def begin(self, title: str, coder: str) -> Workspace:
        """Begin a corpus in the folder, without articles.

        Args:
            title: Name of the corpus.
            coder: Id of its first coder.

        Raises:
            KgError: The folder has a corpus or parts of one, or the coder's id cannot be one.
        """
        from kg.corpus.scaffold import make_corpus

        make_corpus(self.folder, title, coder, empty=True)
        return self._open(find_corpus(self.folder))

    def _open(self, paths: CorpusPaths) -> Workspace:
        self._workspace = Workspace(paths, self.coder)
        return self._workspace

    def look(self) -> None:
        """Look at the files where no page listens to what is changed in them."""
        if not self.watch.is_listened_to:
            self.news()

    def renewed(self) -> Memory:
        """Return the corpus as its files are now, after those who listen were told of what was changed."""
        told = self.news()
        if told is not None:
            self.watch.tell(told)
        return self.workspace.backend

    def news(self) -> dict[str, object] | None:
        """Read what was changed, and return what those who listen are told."""
        if self._workspace is None:
            return None
        changed = self._workspace.news()
        if not changed:
            return None
        return {
            "version": self._workspace.version,
            "vocabulary": changed.vocabulary,
            "entities": changed.entities,
            "articles": list(changed.articles),
        }
