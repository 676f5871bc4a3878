"""All data of a page, by the parts that it asks for: each is made when it is first needed, and once.

The one file has every part in it; a page that is served asks for facts and the level that it shows, and for the others
when they are opened.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from kg.drawing.encoding import DRAWN_HOLDS, DRAWN_MARKS, DRAWN_SIGNS, Hold, Mark, Sign
from kg.explorer.data.analyses import analyses_of
from kg.explorer.data.arguments import arguments_of
from kg.explorer.data.courses import courses_of
from kg.explorer.data.facts import Known, facts_of
from kg.explorer.data.graph_data import draw_level, encodings_of, level_ties, places_of
from kg.explorer.data.initial_state import opening_state
from kg.explorer.data.offers import offers_of
from kg.explorer.data.questions import questions_of
from kg.explorer.data.texts import words_of
from kg.explorer.data.ties import all_ties
from kg.findings import find_findings
from kg.layout.layout import Place
from kg.selection.fitting import fitting_level
from kg.selection.selection import Level, Selection

if TYPE_CHECKING:
    import polars

    from kg.findings import Findings
    from kg.store.backend import CorpusBackend

MOST_FINDINGS = 60
"""How many findings of many articles the page has to choose among."""

OpeningTab = Literal["findings", "graph"]
Places = Mapping[str, Mapping[str, Place]]
"""Where actors lie, by level and id."""


@dataclass(frozen=True)
class PageData:
    """The data of a page.

    Args:
        backend: Where its statements come from.
        selection: What it shows first; everything else can be chosen in it.
        issues: Whether it shows ties with issues first, as where there are no others.
        title: Its title; that of the corpus if ``None``.
        everything: Whether a large network is drawn completely from the start.
        quotes_only: Ids of the articles of which it has only the quoted words.
        known_places: Where actors lay before, by level and id; they stay there.
        seed: Seed of the layout.
    """

    backend: CorpusBackend
    selection: Selection = field(default_factory=Selection)
    issues: bool = False
    title: str | None = None
    everything: bool = False
    quotes_only: Collection[str] = ()
    known_places: Places = field(default_factory=dict)
    seed: int = 0
    _levels: dict[Level, tuple[dict[str, object], dict[str, Place]]] = field(default_factory=dict, init=False)

    @cached_property
    def heading(self) -> str:
        """The title."""
        return self.backend.corpus.config.title if self.title is None else self.title

    @cached_property
    def _table(self) -> polars.DataFrame:
        return self.backend.scan().sort("statement").collect()

    @cached_property
    def _ties(self) -> polars.DataFrame:
        return all_ties(self._table, self.backend.corpus)

    @cached_property
    def known(self) -> Known:
        """What columns refer to by number."""
        return Known.of(self._table, self.backend.corpus)

    def facts(self, tab: OpeningTab) -> dict[str, object]:
        """Return what the page decides by, opened on a tab, without courses of bargains and texts of the interface."""
        facts = {**self._facts}
        facts["opening"] = {"tab": tab, **self._opening}
        facts["missing"] = {"unread": len(self.backend.corpus.unread), "with_errors": self.backend.corpus.left_out}
        facts["fitting"] = str(fitting_level(self.backend).level)
        facts["questions"] = questions_of(self.backend.corpus)
        facts["encodings"] = _encodings()
        return facts

    @cached_property
    def _facts(self) -> dict[str, object]:
        facts = facts_of(self._table, self._ties, self.known, self.backend)
        return {**facts, "offers": offers_of(self._table, self.backend), "title": self.heading}

    @cached_property
    def _opening(self) -> dict[str, object]:
        return opening_state(self.selection, self.backend.corpus, everything=self.everything, issues=self.issues)

    @cached_property
    def words(self) -> dict[str, object]:
        """What is read: names, statements with their quotes, articles."""
        return words_of(self.known, self.backend.corpus, quotes_only=self.quotes_only)

    @cached_property
    def findings(self) -> Findings:
        """What the articles say in sentences."""
        return find_findings(self.backend, self.selection, of_many=MOST_FINDINGS)

    @cached_property
    def arguments(self) -> dict[str, object]:
        """What the articles argue."""
        return arguments_of(self.known, self.backend)

    @cached_property
    def courses(self) -> list[dict[str, object]]:
        """What became of bargains."""
        return courses_of(self.selection, self.known.statements, self.backend)

    @cached_property
    def analyses(self) -> list[dict[str, object]]:
        """What the analyses find."""
        return analyses_of(self.selection, self.known.statements, self.backend)

    def level(self, level: Level) -> dict[str, object]:
        """Return the ties at a level as they are drawn."""
        return self._drawn(level)[0]

    @property
    def places(self) -> dict[str, dict[str, Place]]:
        """Where actors lie, by level and id, at the levels that were asked for."""
        return {str(level): places for level, (_, places) in self._levels.items()}

    def _drawn(self, level: Level) -> tuple[dict[str, object], dict[str, Place]]:
        if level not in self._levels:
            rolled = level_ties(level, self._table, self._ties, self.backend)
            places = places_of(rolled, self._ties, self.known_places.get(str(level), {}), self.seed)
            drawn = draw_level(rolled, self._encodings, self._ties, self.backend.corpus, places)
            self._levels[level] = drawn, places
        return self._levels[level]

    @cached_property
    def _encodings(self) -> polars.DataFrame:
        return encodings_of(self._table, self.backend.vocabulary)


def _encodings() -> dict[str, list[dict[str, object]]]:
    """Return how ties are drawn, in the order in which signs, holds and marks are numbered."""
    return {
        "signs": [asdict(DRAWN_SIGNS[sign]) for sign in Sign],
        "holds": [asdict(DRAWN_HOLDS[hold]) for hold in Hold],
        "marks": [asdict(DRAWN_MARKS[mark]) for mark in Mark],
    }
