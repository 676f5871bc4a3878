"""What is asked of a corpus beyond its graph: networks, and what the field reads in them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kg.corpus.corpus import Corpus

if TYPE_CHECKING:
    import polars

    from kg.network.compare import Difference
    from kg.network.network import Network
    from kg.network.worlds import World

__all__ = ["Analyses"]


class Analyses(ABC):
    """The analyses of a corpus; every result names the statements behind it and what it rests on."""

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

        ``project.network(level="country", world="Belarus in Focus", start="2016", end="2017")``

        Args:
            options: What to show; :func:`kg.network.choosing.choose_view` tells them all.

        Raises:
            NameNotFound: A name belongs to nothing.
            KgError: A date cannot be read, or the window ends before it begins.
        """
        from kg.network.choosing import choose_view
        from kg.network.network import make_network

        corpus = self.corpus
        view = choose_view(corpus, self.scan(), **options)
        return make_network(self.statements, view, corpus.vocabulary, corpus.entities, corpus)

    def compare(
        self, *, world: str | Sequence[str] | World, against: str | Sequence[str] | World, **options: Any
    ) -> Difference:
        """Return in what two worlds differ: claims that only one holds, contradictions, other certainty.

        Args:
            world: The first world, as for :meth:`network`.
            against: The second one.
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name belongs to nothing.
        """
        from kg.corpus.phrase import argument_label
        from kg.model import StatementRef
        from kg.network.choosing import choose_view
        from kg.network.compare import compare_worlds
        from kg.network.worlds import find_world

        corpus = self.corpus
        view = choose_view(corpus, self.scan(), world=world, **options)
        other = find_world(against, self.scan(), corpus)
        return compare_worlds(
            self.statements,
            view,
            other,
            corpus.vocabulary,
            corpus.entities,
            lambda key: argument_label(StatementRef(statement=key), corpus),
        )
