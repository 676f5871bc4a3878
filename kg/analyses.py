"""What is asked of a corpus beyond its graph: networks, and what the field reads in them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kg.corpus.corpus import Corpus

if TYPE_CHECKING:
    import polars

    from kg.analysis.balance.compute import Balance
    from kg.analysis.bargains.compute import Bargains
    from kg.analysis.brokerage.compute import Brokerage
    from kg.analysis.coalitions.compute import Coalitions
    from kg.analysis.contested.compute import Contested
    from kg.analysis.discourse.cases import Discourse
    from kg.analysis.section import Section
    from kg.analysis.spirals.compute import Spirals
    from kg.analysis.turning_points.compute import TurningPoints
    from kg.network.network import Network
    from kg.render.report import Report
    from kg.selection.compare import Difference
    from kg.selection.selection import Selection
    from kg.selection.viewpoints import Viewpoint

__all__ = ["Analyses"]


class Analyses(ABC):
    """The analyses of a corpus; every result names the statements behind it and what it is based on."""

    corpus: Corpus

    @property
    @abstractmethod
    def statements(self) -> polars.DataFrame:
        """The statement table, one row a statement; :data:`kg.table.columns.COLUMNS` tells its columns."""

    @abstractmethod
    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame: of a large corpus only the columns asked for are read."""

    def network(self, **options: Any) -> Network:
        """Return a network: who is tied to whom, in whose eyes, when, and on which words.

        ``project.network(level="country", according_to="Belarus in Focus", since="2016", until="2017")``

        Args:
            options: What to show; :func:`kg.selection.selection_parsing.parse_selection` tells them all.

        Raises:
            NameNotFound: A name belongs to nothing.
            KgError: A date cannot be read, or the window ends before it begins.
        """
        from kg.network.network import make_network

        corpus = self.corpus
        return make_network(self.statements, self._selection(options), corpus.vocabulary, corpus.entities, corpus)

    def compare(
        self,
        *,
        according_to: str | Sequence[str] | Viewpoint,
        compared_with: str | Sequence[str] | Viewpoint,
        **options: Any,
    ) -> Difference:
        """Return in what two viewpoints differ: claims that only one holds, contradictions, other certainty.

        Args:
            according_to: The first viewpoint, as for :meth:`network`.
            compared_with: The second one.
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name belongs to nothing.
        """
        from kg.arguments import StatementRef
        from kg.corpus.phrase import argument_label
        from kg.selection.compare import compare_viewpoints
        from kg.selection.viewpoints import find_viewpoint

        corpus = self.corpus
        selection = self._selection({"according_to": according_to, **options})
        other = find_viewpoint(compared_with, self.scan(), corpus)
        return compare_viewpoints(
            self.statements,
            selection,
            other,
            corpus.vocabulary,
            corpus.entities,
            lambda key: argument_label(StatementRef(statement=key), corpus),
        )

    # What the field reads in a corpus.

    def discourse(
        self,
        first: str = "actor",
        second: str = "issue",
        qualifier: str | None = "stance",
        *,
        scale: tuple[float, float] | None = None,
        neutral: bool = False,
        dated_by: str = "article",
        once_per: str = "document",
        by_qualifier: bool = True,
        **options: Any,
    ) -> Discourse:
        """Return a discourse network: who says what of which issue, for one-mode and two-mode networks and windows.

        ``project.discourse(level="country").one_mode("subtract", normalise="average").rows``

        Args:
            first: Whose agreement is looked at; :func:`kg.analysis.discourse.from_corpus.discourse_of` names variables.
            second: On what they agree.
            qualifier: In which sense they speak of it: ``stance``, ``polarity``, another variable, or ``None``.
            scale: The least and the greatest value of a number; the usual one of the qualifier if ``None``.
            neutral: Whether what is neither for nor against counts.
            dated_by: ``article`` or ``event``.
            once_per: Within what the same counts once: ``document``, ``week``, ``month``, ``year``, ``range`` or
                ``none``.
            by_qualifier: Whether the same in another sense counts again.
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name belongs to nothing.
            KgError: Both variables are the same, or an option is of no use.
        """
        from kg.analysis.discourse.from_corpus import discourse_of, discourse_selection

        selection = discourse_selection(self._selection(options))
        corpus = self.corpus
        found = discourse_of(
            self.statements,
            selection,
            corpus.vocabulary,
            corpus.entities,
            corpus,
            first=first,
            second=second,
            qualifier=qualifier,
            scale=scale,
            neutral=neutral,
            dated_by=dated_by,
        )
        return found.once(once_per, by_qualifier=by_qualifier)

    def coalitions(
        self, *, normalise: str = "average", seed: int = 0, bootstrap: int = 0, **options: Any
    ) -> Coalitions:
        """Return who agrees with whom, in groups, with the issues that bind and split them.

        Args:
            normalise: As for :meth:`kg.analysis.discourse.cases.Discourse.one_mode`.
            seed: What random choices begin with.
            bootstrap: How often articles are drawn again, to see how stable the groups are.
            options: As for :meth:`discourse`.

        Raises:
            NameNotFound: A name belongs to nothing.
        """
        from kg.analysis.coalitions.compute import coalitions

        return coalitions(self.discourse(**options), normalise=normalise, seed=seed, bootstrap=bootstrap)

    def contested(
        self, one: str | Viewpoint | None = None, other: str | Viewpoint | None = None, **options: Any
    ) -> Contested:
        """Return the claims on which sources differ: what is held, and denied, rejected or doubted.

        Args:
            one: A source, as the viewpoint of :meth:`network`; every source if ``None``.
            other: A second one.
            options: As for :meth:`network`; its viewpoint does not count.

        Raises:
            NameNotFound: A name belongs to nothing, or nobody of that name is heard.
        """
        from kg.analysis.contested.compute import contested

        corpus = self.corpus
        return contested(
            self.statements,
            self._selection(options),
            corpus.vocabulary,
            corpus.entities,
            corpus,
            one=one,
            other=other,
        )

    def bargains(self, **options: Any) -> Bargains:
        """Return what is offered for what, to whom, on which terms, and what became of it.

        Args:
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name belongs to nothing.
        """
        from kg.analysis.bargains.compute import bargains

        corpus = self.corpus
        return bargains(self.statements, self._selection(options), corpus.vocabulary, corpus.entities, corpus)

    def spirals(self, *, window: int = 90, min_acts: int = 3, **options: Any) -> Spirals:
        """Return runs of hostile acts that two actors answer each other with, and what authors call a spiral.

        Args:
            window: How many days may lie between an act and the next.
            min_acts: How many acts a run has at least.
            options: As for :meth:`network`; the level is that of countries if it is not chosen.

        Raises:
            NameNotFound: A name belongs to nothing.
            KgError: The window or the least number of acts is too small.
        """
        from kg.analysis.spirals.compute import spirals

        corpus = self.corpus
        selection = self._selection({"level": "country", **options})
        return spirals(
            self.statements, selection, corpus.vocabulary, corpus.entities, corpus, window=window, min_acts=min_acts
        )

    def balance(self, *, time_limit: float = 30.0, seed: int = 0, **options: Any) -> Balance:
        """Return how balanced the signed ties are: triangles, walks, and the fewest ties that stand in the way.

        Args:
            time_limit: Seconds for the proof of the frustration index.
            seed: What random choices begin with.
            options: As for :meth:`network`: they choose the layer.

        Raises:
            NameNotFound: A name belongs to nothing.
            KgError: The ties are of several kinds, such as acts and stances.
            MissingExtra: SciPy is not installed.
        """
        from kg.analysis.balance.compute import balance

        return balance(self.network(**options), time_limit=time_limit, seed=seed)

    def brokerage(self, *, by: str = "country", time_limit: float = 30.0, seed: int = 0, **options: Any) -> Brokerage:
        """Return who stands between others that are not tied themselves, and in which role.

        Args:
            by: What groups actors: ``sector``, ``country``, ``community`` or ``bloc``.
            time_limit: Seconds for finding blocs.
            seed: What random choices begin with.
            options: As for :meth:`network`; ways run along cooperation if no quad class, relation or kind is chosen.

        Raises:
            NameNotFound: A name belongs to nothing.
        """
        from kg.analysis.brokerage.compute import brokerage

        if not any(options.get(layer) for layer in ("quad_classes", "relations", "kinds")):
            options["quad_classes"] = "cooperation"
        return brokerage(self.network(**options), by=by, time_limit=time_limit, seed=seed)

    def turning_points(
        self,
        one: str,
        other: str,
        *,
        directed: bool = False,
        min_acts: int | None = None,
        seed: int = 0,
        **options: Any,
    ) -> TurningPoints:
        """Return when two actors turned from cooperation to conflict, or back.

        Args:
            one: Id or label of an actor.
            other: Id or label of another.
            directed: Whether only what the first does towards the second counts.
            min_acts: How many acts lie between two turning points at least; the usual number if ``None``.
            seed: What random choices begin with.
            options: As for :meth:`network`; the level is that of countries if it is not chosen.

        Raises:
            NameNotFound: The network has no such actor.
        """
        from kg.analysis.turning_points.compute import MIN_ACTS, turning_points

        network = self.network(**{"level": "country", **options})
        return turning_points(network, one, other, directed=directed, min_acts=min_acts or MIN_ACTS, seed=seed)

    def _selection(self, options: Mapping[str, Any]) -> Selection:
        from kg.selection.selection_parsing import parse_selection

        return parse_selection(self.corpus, self.scan(), **options)

    # All of it together.

    def report(self, *, time_limit: float = 10.0, **options: Any) -> Report:
        """Return the facts of a network and of every analysis, each number with its words.

        Balance is that of acts, brokerage that of cooperation between countries; turning points are sought where two
        actors have most acts of a sure time.

        Args:
            time_limit: Seconds for the proof of the frustration index.
            options: As for :meth:`network`; the level is that of countries if it is not chosen.

        Raises:
            NameNotFound: A name belongs to nothing.
            MissingExtra: Matplotlib or SciPy is not installed.
        """
        from kg.render.report import Report

        chosen = {"level": "country", **options}
        return Report.of(self.network(**chosen), self.corpus, self._sections(chosen, time_limit))

    def _sections(self, options: dict[str, Any], time_limit: float) -> Iterator[Section]:
        from kg.analysis.balance.compute import balance
        from kg.analysis.balance.section import balance_section
        from kg.analysis.bargains.section import bargains_section
        from kg.analysis.brokerage.section import brokerage_section
        from kg.analysis.coalitions.compute import coalitions
        from kg.analysis.coalitions.section import coalitions_section
        from kg.analysis.contested.section import contested_section
        from kg.analysis.discourse.section import discourse_section
        from kg.analysis.spirals.section import spirals_section
        from kg.analysis.turning_points.compute import busiest_pairs, turning_points
        from kg.analysis.turning_points.section import turning_points_section

        told = {name: value for name, value in options.items() if name not in ("count", "kinds", "quad_classes")}
        yield contested_section(self.contested(**told))
        discourse = self.discourse(**told)
        yield discourse_section(discourse.one_mode("subtract", normalise="average"))
        yield coalitions_section(coalitions(discourse))
        yield bargains_section(self.bargains(**told))
        yield spirals_section(self.spirals(**told))
        network = self.network(**told)
        quad_classes = options.get("quad_classes")
        for one, other in busiest_pairs(self.network(**told, quad_classes=quad_classes) if quad_classes else network):
            yield turning_points_section(turning_points(network, one, other))
        yield balance_section(balance(network, time_limit=time_limit))
        yield brokerage_section(self.brokerage(**{**told, "level": "sector"}))
