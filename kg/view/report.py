"""A report: the facts of a network in sentences, tables and figures, each number with its quotes."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import polars
from jinja2 import Environment, PackageLoader, StrictUndefined

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence
from kg.errors import KgError
from kg.files import write_bytes, write_text
from kg.network.basis import Basis
from kg.network.measures import Measured, measure
from kg.network.network import QUADS, Network, without_empty_quads
from kg.view.figures.figure import Figure
from kg.view.figures.of_network import draw_figures
from kg.view.markdown import escaped
from kg.vocabulary import Vocabulary

__all__ = ["Report", "write_report"]

_MOST_PAIRS = 50
_MOST_PARTIES = 30
_MOST_QUOTES = 12
_MEASURES = ("degree", "strength", "reciprocity")
_OF_ONE_LAYER = ("cohesion", "betweenness", "communities")
_LAYERS = ("cooperation", "conflict")
_FEWEST_PARTIES = 4
"""With fewer parties, ways over others and groups say nothing."""

ATTENTION = "Centrality in a network from the press is first of all attention of the press."


@dataclass(frozen=True, slots=True)
class Count:
    """A number with the words behind it.

    Args:
        name: What is counted, such as ``verbal conflict``.
        number: How many.
        anchor: Where its words stand.
        quotes: The words, as many as are shown.
        more: How many more there are.
    """

    name: str
    number: int
    anchor: str
    quotes: tuple[Evidence, ...]
    more: int

    @property
    def shown(self) -> int:
        """The number to show: of acts, or of statements where there are none."""
        return self.number or len(self.quotes) + self.more

    @property
    def unit(self) -> str:
        """What the number to show counts."""
        many = "s" * (self.shown != 1)
        if not self.number:
            return f"statement{many} of no act"
        return f"act{many} of {self.name}" if self.name else f"other act{many}"


@dataclass(frozen=True, slots=True)
class Pair:
    """What one party does towards another.

    Args:
        actor: Who.
        towards: Towards whom.
        anchor: Where its words stand.
        sentence: What they do, in words.
        weight: How many acts, statements or articles tie them.
        counts: Its acts by quad, those that are none left out.
        articles: How many articles tell of it.
        sources: How many sources.
    """

    actor: str
    towards: str
    anchor: str
    sentence: str
    weight: int
    counts: tuple[Count, ...]
    articles: int
    sources: int

    @property
    def rests_on(self) -> str:
        """How many articles and sources tell of it, in words."""
        articles = f"{self.articles:,} article{'s' * (self.articles != 1)}"
        return f"in {articles} by {self.sources:,} source{'s' * (self.sources != 1)}"


@dataclass(frozen=True, slots=True)
class Table:
    """A measure as a table.

    Args:
        title: Its name.
        about: What it is, where it was defined, on which layer it is valid, and what is taken to flow.
        header: Names of the columns.
        rows: The cells.
        anchors: For each row where the words behind its numbers stand, or an empty text.
        note: What to bear in mind.
    """

    title: str
    about: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    anchors: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Member:
    """A party with all that ties it to others.

    Args:
        name: Its name.
        anchor: Where that stands.
        pairs: Its pairs, as far as they are shown.
        hidden: How many more pairs there are.
    """

    name: str
    anchor: str
    pairs: tuple[Pair, ...]
    hidden: int


@dataclass(frozen=True, slots=True)
class Report:
    """The facts of a network.

    Args:
        title: Name of the corpus.
        view: What of it is shown, in words.
        unit: What weighs a tie: acts, statements or articles.
        basis: What the network rests on.
        pairs: The pairs of most weight.
        hidden: How many pairs are not shown.
        parties: The parties, by name, with their pairs.
        measures: Measures of the network.
        figures: Figures.
        notes: What the numbers do not show.
    """

    title: str
    view: str
    unit: str
    basis: Basis
    pairs: tuple[Pair, ...]
    hidden: int
    parties: tuple[Member, ...]
    measures: tuple[Table, ...]
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, network: Network, corpus: Corpus, *, figures: bool = True) -> Report:
        """Return the report of a network.

        Args:
            network: The network.
            corpus: The corpus it was made from.
            figures: Whether figures are drawn, which takes Matplotlib.

        Raises:
            MissingExtra: Matplotlib is not installed.
        """
        edges = network.strongest
        drawn = draw_figures(network, network.labels) if figures and edges.height else []
        shown = edges.head(_MOST_PAIRS)
        ends = ["actor", "towards"]
        ties = network.between_parties.join(shown, on=ends, how="semi").partition_by(ends, as_dict=True)
        pairs = tuple(
            _pair(number, row, ties[row["actor"], row["towards"]], network, corpus.vocabulary)
            for number, row in enumerate(shown.iter_rows(named=True), start=1)
        )
        parties = _parties(network, edges, pairs)
        anchors = {id: party.anchor for id, party in parties.items()}
        return cls(
            title=corpus.config.title,
            view=str(network.view),
            unit=str(network.view.count),
            basis=network.basis,
            pairs=pairs,
            hidden=edges.height - len(pairs),
            parties=tuple(sorted(parties.values(), key=lambda one: one.name)),
            measures=tuple(_measures(network, anchors)) if edges.height else (),
            figures=tuple(drawn),
            notes=(*network.notes(), *(() if edges.height else (network.why_empty(),))),
        )


def write_report(report: Report, path: Path, form: str) -> list[Path]:
    """Write a report, and return the files written.

    Args:
        report: The report.
        path: The file. The figures of Markdown stand in a folder beside it.
        form: ``html`` or ``markdown``.

    Raises:
        KgError: There is no such form.
    """
    if form == "html":
        write_text(path, to_html(report))
        return [path]
    if form != "markdown":
        raise KgError(f"a report is written as html or markdown, not as '{form}'")
    folder = path.with_name(f"{path.stem}-figures")
    files = []
    for figure in report.figures:
        file = folder / f"{figure.name}.svg"
        write_bytes(file, figure.svg)
        files.append(file)
    write_text(path, to_markdown(report, folder.name))
    return [path, *files]


def to_html(report: Report) -> str:
    """Return a report as one page that needs nothing else."""
    environment = Environment(
        loader=PackageLoader("kg.view"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["data_uri"] = _data_uri
    return environment.get_template("report.html.jinja").render(report=report, attention=ATTENTION)


def to_markdown(report: Report, folder: str) -> str:
    """Return a report as Markdown.

    Args:
        report: The report.
        folder: Where its figures stand, relative to it.
    """
    return "\n".join(_markdown(report, folder)) + "\n"


def _markdown(report: Report, folder: str) -> Iterator[str]:
    yield f"# {escaped(report.title)}: who stands how to whom"
    yield f"\nThe network {escaped(report.view)}. It rests on {report.basis}."
    for note in report.notes:
        yield f"\n{escaped(note)}"
    if not report.pairs:
        return
    yield "\n## What it says\n"
    for number, pair in enumerate(report.pairs, start=1):
        counts = ", ".join(f"[{one.shown:,}](#{one.anchor}) {one.unit}" for one in pair.counts)
        yield f"{number}. {escaped(pair.sentence)}: {counts}; {pair.rests_on}."
    if report.hidden:
        yield f"\n{report.hidden:,} more pairs of less weight are not shown."
    for figure in report.figures:
        file = f"{folder}/{figure.name}.svg".replace(" ", "%20").replace("(", "%28").replace(")", "%29")
        yield f"\n![{escaped(figure.alternative)}]({file})\n\n{escaped(figure.caption)}"
    yield f"\n## Measures\n\n{ATTENTION}"
    for table in report.measures:
        yield f"\n### {escaped(table.title)}\n\n{escaped(table.about)}"
        if table.rows:
            yield ""
            yield _row(map(escaped, table.header))
            yield _row("---" if name == "party" else "---:" for name in table.header)
            for row, anchor in zip(table.rows, table.anchors, strict=True):
                yield _row(f"[{escaped(cell)}](#{anchor})" if anchor and cell else escaped(cell) for cell in row)
        if table.note:
            yield f"\n{escaped(table.note)}"
    yield "\n## The parties\n"
    for party in report.parties:
        pairs = "; ".join(f"[{escaped(pair.sentence)}](#{pair.anchor})" for pair in party.pairs)
        more = f"; {party.hidden:,} more" if party.hidden else ""
        yield f'- <a id="{party.anchor}"></a>**{escaped(party.name)}**: {pairs}{more}'
    yield "\n## The words"
    for pair in report.pairs:
        yield f'\n### <a id="{pair.anchor}"></a>{escaped(pair.sentence)}'
        for count in pair.counts:
            yield f'\n<a id="{count.anchor}"></a>**{count.shown:,} {count.unit}**'
            for quote in count.quotes:
                yield f"\n> {_passage(quote)}\n>\n> — {escaped(quote.source)} {escaped(f'[{quote.statement}]')}"
            if count.more:
                yield f"\nand {count.more:,} more: `kg network --evidence` shows them all."


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _passage(quote: Evidence) -> str:
    """Return the sentences with the quoted words in bold."""
    parts = []
    for text, quoted in quote.passage:
        words = escaped(text, within=True)
        inner = words.strip()
        parts.append(words.replace(inner, f"**{inner}**", 1) if quoted and inner else words)
    return "".join(parts)


def _data_uri(svg: bytes) -> str:
    return f"data:image/svg+xml;base64,{b64encode(svg).decode()}"


def _pair(
    number: int, row: Mapping[str, Any], ties: polars.DataFrame, network: Network, vocabulary: Vocabulary
) -> Pair:
    """Return a pair from its row of :attr:`Network.edges` and its ties."""
    anchor = f"pair-{number}"
    counts: list[Count] = []
    for quad in (*QUADS, None):
        of_quad = ties.filter(polars.col("quad").is_null() if quad is None else polars.col("quad") == quad)
        keys = of_quad["statement"].unique().sort().to_list()
        if keys:
            shown = network.words(keys[:_MOST_QUOTES]) if network.corpus else []
            acts = row["no_quad" if quad is None else QUADS[quad]]
            name = f"{anchor}-{len(counts) + 1}"
            counts.append(Count(quad or "", acts, name, tuple(shown), len(keys) - len(shown)))
    one, other = network.parties[row["actor"]].label, network.parties[row["towards"]].label
    frequent = (
        ties.group_by("relation").agg(polars.col("act").n_unique()).sort("act", "relation", descending=[True, False])
    )
    told = [vocabulary.relations[id].label for id in frequent["relation"]]
    relations = ", ".join(told[:4]) + (f" and {len(told) - 4} more" if len(told) > 4 else "")
    return Pair(
        one,
        other,
        anchor,
        f"{one} → {other}: {relations}",
        row["weight"],
        tuple(counts),
        row["articles"],
        row["sources"],
    )


def _parties(network: Network, edges: polars.DataFrame, pairs: tuple[Pair, ...]) -> dict[str, Member]:
    """Return the parties by id, each with its pairs."""
    theirs: dict[str, list[int]] = {id: [] for id in network.nodes["id"]}
    for at, ends in enumerate(edges.select("actor", "towards").iter_rows()):
        for id in dict.fromkeys(ends):
            theirs[id].append(at)
    found = {}
    for number, (id, places) in enumerate(theirs.items(), start=1):
        shown = tuple(pairs[at] for at in places if at < len(pairs))
        found[id] = Member(network.parties[id].label, f"party-{number}", shown, len(places) - len(shown))
    return found


def _measures(network: Network, anchors: Mapping[str, str]) -> Iterator[Table]:
    for name in _MEASURES:
        yield _table(measure(network, name), "", anchors)
    for layer in _LAYERS:
        ties = network.ties.filter(polars.col("quad").str.ends_with(f" {layer}"))
        alone = replace(network, ties=ties)
        if alone.nodes.height >= _FEWEST_PARTIES:
            for name in _OF_ONE_LAYER:
                yield _table(measure(alone, name), f", {layer} only", anchors)


def _table(found: Measured, layer: str, anchors: Mapping[str, str]) -> Table:
    about = found.measure
    values = found.values.head(_MOST_PARTIES)
    ids = values["id"].to_list() if "id" in values.columns else [""] * values.height
    values = without_empty_quads(values.drop("id", strict=False))
    header = tuple("party" if name == "label" else name.replace("_", " ") for name in values.columns)
    rows = tuple(tuple(map(_cell, row)) for row in values.rows())
    hidden = found.values.height - values.height
    note = "; ".join(filter(None, [found.note, f"{hidden:,} more parties are not shown" if hidden else ""]))
    facts = f"{about.definition} {about.source}. Valid on {about.layer}; taken to flow: {about.flow}."
    behind = tuple(anchors.get(id, "") for id in ids)
    return Table(_title(about.label) + layer, facts, header, rows, behind, _title(note))


def _title(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:,}" if isinstance(value, int) else "" if value is None else str(value)
