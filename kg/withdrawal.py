"""What falls if an article is withdrawn: the numbers, ties, actors and findings that it carries, alone or in part.

Nothing is written here: the same statement table is judged anew as if the article were retracted, and what networks and
findings make of the two is compared, so that the numbers are those of ``kg network`` and ``kg findings`` before and
after.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import polars

from kg.analysis.section import Line, Rows, Section, rows_from, rows_of
from kg.errors import KgError
from kg.findings.choose import Ranking
from kg.findings.finding import Finding, Findings
from kg.likeness import not_found
from kg.model import Article, ArticleStatus
from kg.network.network import Network, make_network
from kg.phrases import count_of, listed, one_or_many
from kg.selection.selection import Selection
from kg.store.backend import Backend, CorpusBackend, with_corpus
from kg.store.memory import OfCorpus
from kg.table.columns import WRITTEN
from kg.table.derive import derive_again
from kg.table.set_aside import COUNTS, codings_of

_ALL = 10_000
"""How many findings are compared: all that one article carries."""


class _Without(OfCorpus):
    """A corpus as it were if an article were retracted."""

    def __init__(self, backend: CorpusBackend, article: Article) -> None:
        known = backend.corpus
        gone = article.model_copy(update={"status": ArticleStatus.RETRACTED})
        self.corpus = replace(known, articles={**known.articles, article.id: gone})
        self._backend, self._article = backend, article.id

    @cached_property
    def table(self) -> polars.DataFrame:
        """The statement table, derived again from the rows of the article as they were then."""
        corpus, before = self.corpus, self._backend.scan().collect()
        rows = (
            before.filter(article=self._article)
            .select(WRITTEN)
            .with_columns(article_status=polars.lit(str(ArticleStatus.RETRACTED), before.schema["article_status"]))
        )
        annotations = {f"{coder}/{self._article}" for coder in rows["coder"].unique()}
        again = derive_again(before, annotations, rows, codings_of(corpus), corpus.vocabulary, corpus.entities)
        return again[0]


@dataclass(frozen=True)
class Withdrawal:
    """What falls if an article is withdrawn.

    Args:
        article: The article.
        network: The network as it is.
        network_then: The network without what the article carries.
        findings: The findings as they are, as far as they share a statement with any that the article is behind.
        findings_then: Those without what the article carries, likewise.
        instead: Ids of the articles that count in its stead: reprints of it that stand.
    """

    article: Article
    network: Network
    network_then: Network
    findings: Findings
    findings_then: Findings
    instead: tuple[str, ...]

    def __repr__(self) -> str:
        """Return how much falls."""
        return f"<withdrawal of {self.article.id}: {self.numbers}>"

    @cached_property
    def ties(self) -> polars.DataFrame:
        """One row a pair that falls or weighs another number then.

        ``actor``, ``target``, ``weight``, ``weight_then`` (0 where it falls) and ``statements``, those behind it now
        that do not count then; those that fall come first, then those that lose most.
        """
        pair = ["actor", "target"]
        then = self.network_then.edges.select(*pair, weight_then="weight", kept="statements")
        edges = self.network.edges.select(*pair, "weight", "statements")
        both = edges.join(then, on=pair, how="full", coalesce=True).with_columns(
            polars.col("weight", "weight_then").fill_null(0),
            statements=polars.col("statements")
            .fill_null([])
            .list.set_difference(polars.col("kept").fill_null([]))
            .list.sort(),
        )
        changed = both.filter((polars.col("weight") != polars.col("weight_then")) | (polars.col("statements") != []))
        order = [polars.col("weight_then") > 0, polars.col("weight_then") - polars.col("weight")]
        return changed.sort(*order, *pair).select(*pair, "weight", "weight_then", "statements")

    @cached_property
    def actors(self) -> polars.DataFrame:
        """One row an actor that is tied to nobody then: ``id``, ``label`` and ``statements``."""
        nodes = self.network.nodes.select("id", "label", "statements")
        return nodes.join(self.network_then.nodes.select("id"), on="id", how="anti").sort("id")

    @cached_property
    def changed_findings(self) -> list[tuple[Finding, str]]:
        """Each finding that is not as it was, and what becomes of it: it falls, has other numbers, or is new."""
        before, then = ({(one.kind, str(one)): one for one in some.all} for some in (self.findings, self.findings_then))
        changed = []
        for key, one in before.items():
            if key not in then:
                changed.append((one, "falls"))
            elif (numbers := _numbers(then[key])) != _numbers(one):
                changed.append((one, numbers))
        return changed + [(one, "is new") for key, one in then.items() if key not in before]

    @property
    def numbers(self) -> str:
        """How much falls, in words."""
        falling = self.ties.filter(weight_then=0).height
        lost = sum(then == "falls" for _, then in self.changed_findings)
        pairs = self.network.edges.height
        fall = one_or_many(falling or pairs, "falls", "fall")
        return f"{falling:,} of {count_of(pairs, 'pair')} {fall}, and {count_of(lost, 'finding')}"

    @property
    def section(self) -> Section:
        """It as sentences and tables, each row with the statements behind it."""
        about = f"What falls if '{self.article.title}' is withdrawn, {self.network.selection}."
        return Section(
            name="withdrawal",
            title=f"Without {self.article.id}",
            about=about,
            lines=tuple(self._lines()),
            tables=(
                self._counts(),
                rows_of("Ties that fall or weigh less", self._ties_in_words()),
                rows_of("Actors tied to nobody then", self.actors.select("statements", actor="label")),
                rows_from(
                    "Findings that fall or change",
                    {"finding": polars.String, "sentence": polars.String, "without it": polars.String},
                    [(one.title, str(one), then, [*one.statements]) for one, then in self.changed_findings],
                ),
            ),
            notes=(),
            support=self.network.support,
        )

    def _lines(self) -> Iterator[Line]:
        gone = tuple(sorted({key for keys in self.ties["statements"].to_list() for key in keys}))
        yield Line(f"{self.numbers}.", gone)
        if self.instead:
            reprints = one_or_many(len(self.instead), "which reprints it, counts", "which reprint it, count")
            yield Line(f"{listed(self.instead)}, {reprints} in its stead.")

    def _counts(self) -> Rows:
        then = self.network_then.size
        types = {"of the network": polars.String, "now": polars.Int64, "without it": polars.Int64}
        return rows_from("Numbers", types, [(name, now, then[name], []) for name, now in self.network.size.items()])

    def _ties_in_words(self) -> polars.DataFrame:
        labels = {**self.network_then.labels, **self.network.labels}
        count = str(self.network.selection.count)
        return self.ties.select(
            polars.col("actor", "target").replace(labels),
            polars.col("weight").alias(count),
            polars.col("weight_then").alias("without it"),
            "statements",
        )


def withdrawal(backend: Backend, article: str, selection: Selection) -> Withdrawal:
    """Return what falls if an article is withdrawn.

    Args:
        backend: Where statements come from.
        article: Id of the article.
        selection: What is looked at.

    Raises:
        NameNotFound: There is no such article.
        KgError: It was retracted before, or the statements come from no corpus.
    """
    known = backend.articles.get(article)
    if known is None:
        raise not_found("article", article, backend.articles)
    if known.status is ArticleStatus.RETRACTED:
        raise KgError(f"'{article}' was retracted before, so it counts nowhere; there is nothing to withdraw")
    then = _Without(with_corpus(backend), known)
    instead = _instead(backend, then)
    ranking = Ranking(backend, selection)
    near = ranking.beside(_counted(backend, {article}))
    return Withdrawal(
        article=known,
        network=make_network(backend, selection),
        network_then=make_network(then, selection),
        findings=ranking.findings(_ALL, _ALL, near),
        findings_then=Ranking(then, selection).findings(_ALL, _ALL, near | _counted(then, instead)),
        instead=instead,
    )


def _instead(backend: Backend, then: Backend) -> tuple[str, ...]:
    """Return the articles that did not count, and do then."""
    counted, counted_then = (
        set(one.scan().filter(COUNTS).select("article").unique().collect()["article"]) for one in (backend, then)
    )
    return tuple(sorted(counted_then - counted))


def _counted(backend: Backend, articles: Collection[str]) -> set[str]:
    """Return the keys of the statements of articles that count."""
    rows = backend.scan().filter(COUNTS, polars.col("article").is_in([*articles]))
    return set(rows.select("statement").collect()["statement"])


def _numbers(one: Finding) -> str:
    return ", ".join(map(str, one.counts))
