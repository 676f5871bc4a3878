"""The explorer beside the annotator: the page of ``kg view``, but its data are asked for by parts and follow the files.

Each part is asked for by the state of the files that it is of, so that numbers of one state never meet those of
another. Actors stay where they lay in the states before, and so does whether the page opens with ties to issues, since
links hold only what differs from how it opens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from secrets import token_hex
from threading import RLock
from typing import TYPE_CHECKING

from kg.errors import KgError
from kg.explorer.data.packing import pack
from kg.explorer.data.page_data import PageData
from kg.explorer.page import interface, library
from kg.gc_paused import gc_paused
from kg.layout.kept import read_places
from kg.layout.layout import Place
from kg.network.network import make_network
from kg.selection.selection import Level, Selection
from kg.templates import templates

if TYPE_CHECKING:
    from kg.store.backend import CorpusBackend

_MOST_STATES = 2
"""Of how many states of the files data are kept: a page may still ask for parts of the last but one."""
_LEVEL = "level-"


class StateGone(KgError):
    """The files have changed since the state that a page asks for."""


@dataclass(frozen=True)
class _Kept:
    """The data of a state of the files; one request makes a part, others wait for it."""

    data: PageData
    making: RLock = field(default_factory=RLock)
    parts: dict[str, bytes] = field(default_factory=dict)


class LivePage:
    """The data of the page, as the files are.

    Args:
        current: Returns the corpus as its files are; the same object as long as they do not change.
    """

    def __init__(self, current: Callable[[], CorpusBackend]) -> None:
        self._current = current
        self._run = token_hex(4)
        self._number = 0
        self._states: dict[str, _Kept] = {}
        self._places: dict[str, dict[str, Place]] = {}
        self._issues: bool | None = None
        self._changing = RLock()

    def version(self) -> str:
        """Return the name of the state that the files are in, which no other run of the application uses."""
        with self._changing:
            backend = self._current()
            if not self._states or [*self._states.values()][-1].data.backend is not backend:
                self._number += 1
                self._begin(self._version, backend)
            return self._version

    @property
    def _version(self) -> str:
        return f"{self._run}-{self._number}"

    def part(self, version: str, name: str) -> bytes | None:
        """Return a part of the data, packed as the page takes it apart; ``None`` where there is no such part.

        Args:
            version: The state of the files.
            name: ``facts``, ``words``, ``findings``, ``arguments``, ``analyses``, ``courses``, or ``level-`` and a
                level.

        Raises:
            StateGone: The files have changed, and that state is not kept any more.
        """
        kept = self._states.get(version)
        if kept is None:
            raise StateGone("the files have changed since; ask for the present state")
        make = _PARTS.get(name)
        if make is None:
            return None
        with kept.making:
            if name not in kept.parts:
                with gc_paused():
                    kept.parts[name] = pack(make(kept.data))
            if name.startswith(_LEVEL):
                self._keep_places(kept.data)
            return kept.parts[name]

    def _begin(self, version: str, backend: CorpusBackend) -> None:
        if not self._places:
            self._places = read_places(backend.corpus.paths.made)
        places = {level: dict(of_level) for level, of_level in self._places.items()}
        if self._issues is None and not backend.scan().limit(1).collect().is_empty():
            self._issues = make_network(backend, Selection()).shows_issues
        self._states[version] = _Kept(PageData(backend, issues=bool(self._issues), known_places=places))
        for former in list(self._states)[:-_MOST_STATES]:
            del self._states[former]

    def _keep_places(self, data: PageData) -> None:
        with self._changing:
            for level, places in data.places.items():
                self._places[level] = self._places.get(level, {}) | places


def _facts(data: PageData) -> dict[str, object]:
    """Return what the page decides by; it opens on what articles say, which is found when it is looked at."""
    facts = data.facts("findings" if data.known.statements else "graph")
    return {**facts, "address": None, "text": interface("en"), "without_words": 0}


_PARTS: dict[str, Callable[[PageData], object]] = {
    "facts": _facts,
    "words": lambda data: data.words,
    "findings": lambda data: data.findings.as_data(),
    "arguments": lambda data: data.arguments,
    "analyses": lambda data: data.analyses,
    "courses": lambda data: data.courses,
    **{f"{_LEVEL}{level}": partial(PageData.level, level=level) for level in Level},
}


def page_shell(title: str) -> str:
    """Return the page without its data; its scripts and styles lie below ``/assets/``."""
    text = interface("en")
    return templates("kg.serve").get_template("explore.html.jinja").render(title=title, text=text) + "\n"


@cache
def library_script() -> bytes:
    """Return vis-network, which draws the whole network."""
    return library().encode()
