"""Figures of a network: the network itself, its acts by quad class, its acts in time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import polars

from kg.drawing.figure import Figure, drawing, plain, stack_bars
from kg.drawing.lettering import arrowed
from kg.drawing.look import CONFLICT, COOPERATION, NEITHER, PALE, paler
from kg.drawing.network import network_drawing
from kg.layout.layout import lay_out_network
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.phrases import count_of, one_or_many
from kg.table.counted import IS_ACT
from kg.table.publication import IS_UNDATED
from kg.vocabulary import NEITHER as NO_CLASS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

_STYLES: Mapping[str, dict[str, str]] = {
    "verbal_cooperation": {"label": "verbal cooperation", "facecolor": paler(COOPERATION, PALE)},
    "material_cooperation": {"label": "material cooperation", "facecolor": COOPERATION},
    "verbal_conflict": {"label": "verbal conflict", "facecolor": paler(CONFLICT, PALE), "hatch": "//"},
    "material_conflict": {"label": "material conflict", "facecolor": CONFLICT, "hatch": "//"},
    "no_quad_class": {"label": NO_CLASS, "facecolor": NEITHER},
}
"""How quad classes look: words paler than deeds, conflict hatched for those who do not see colours."""
_UNDATED = "undated"
"""What the bar of acts is called of which no date is known."""
_MOST_NAMED = 12
"""How many bars of years are named at most."""
_MOST_PAIRS = 20
_MOST_ACTORS = 40
_MOST_ARROWS = 80
"""Of many actors only the strongest pairs are drawn, since a thousand arrows show nothing."""


def draw_figures(network: Network, labels: Mapping[str, str]) -> list[Figure]:
    """Return the figures of a network, the same bytes for the same network.

    Args:
        network: The network, with at least one tie.
        labels: Names to show, by id.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    with drawing() as Drawing:  # noqa: N806
        figures = [_network(network, labels)]
        if network.edges["acts"].sum():
            figures.append(_quad_classes(Drawing, network, labels))
        in_time = _in_time(Drawing, network)
    return [*figures, in_time] if in_time else figures


def _network(network: Network, labels: Mapping[str, str]) -> Figure:
    nodes = network.nodes.sort(["acts", "id"], descending=[True, False]).head(_MOST_ACTORS)["id"].to_list()
    tied = network.by_weight.filter(polars.col("actor").is_in(nodes) & polars.col("target").is_in(nodes))
    edges = tied.head(_MOST_ARROWS)
    ties = network.between_actors.join(edges, on=["actor", "target"], how="semi", maintain_order="left")
    shown = replace(network, ties=ties)
    more = ""
    if edges.height < network.edges.height:
        more = (
            f"{shown.nodes.height:,} of {network.nodes.height:,} actors and {edges.height:,} of "
            f"{network.edges.height:,} pairs are drawn: those with the highest weight among the "
            f"{min(_MOST_ACTORS, network.nodes.height)} actors with the most acts."
        )
    return Figure(
        "network",
        "Who is tied to whom",
        "An arrow leads from the actor to the target; its width, and the number beside it where there is more than "
        f"one, is the number of {network.selection.count}.",
        _sentences(edges.head(_MOST_PAIRS), labels),
        network_drawing(shown, lay_out_network(shown))[0],
        shown.support,
        more,
        str(network.selection),
    )


def _quad_classes(make: type[Drawing], network: Network, labels: Mapping[str, str]) -> Figure:
    from matplotlib.ticker import MaxNLocator

    of_acts = network.edges.filter(polars.col("acts") > 0)
    rows = of_acts.sort("acts", "actor", "target", descending=[True, False, False]).head(_MOST_PAIRS).reverse()
    pairs = rows.select("actor", "target")
    acts = network.between_actors.filter(IS_ACT).join(pairs, on=["actor", "target"], how="semi")
    names = [arrowed(*(plain(labels[row[end]]) for end in ("actor", "target"))) for row in rows.iter_rows(named=True)]
    made = make(figsize=(7.9, 1 + 0.38 * len(names)))
    axes = made.add_subplot()
    stack_bars(axes, names, ((rows[name].to_list(), style) for name, style in _STYLES.items()))
    axes.set_xlabel("acts")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.4, -1 / (1 + 0.38 * len(names))), ncols=3)
    return Figure(
        "quad_classes",
        "Acts of each pair by type",
        "Bars show how many acts of the first towards the second there are, cooperation and conflict apart.",
        _sentences(rows.reverse(), labels),
        made,
        network.support.among(acts["statement"]),
        f"The {len(names)} of {of_acts.height:,} pairs with the most acts are shown." * (rows.height < of_acts.height),
        str(network.selection),
    )


def _in_time(make: type[Drawing], network: Network) -> Figure | None:
    """Return acts year by year, undated ones in a bar of their own, or ``None`` where fewer than two years are sure."""
    from matplotlib.ticker import MaxNLocator

    told = network.between_actors.filter(IS_ACT)
    acts = told.sort("act", "earliest", nulls_last=True).unique("act", keep="first", maintain_order=True)
    first, last = polars.col("earliest").dt.year(), polars.col("latest").dt.year()
    name = polars.col("quad_class").replace(QUAD_CLASSES).fill_null("no_quad_class")
    is_sure = ((first == last) & ~polars.col("approximate")).fill_null(value=False)
    drawn = acts.filter(is_sure | IS_UNDATED).select(
        "act", year=first.cast(polars.String).fill_null(_UNDATED), name=name
    )
    years = sorted(int(year) for year in set(drawn["year"]) - {_UNDATED})
    if len(years) < 2:
        return None
    span = [str(year) for year in range(years[0], years[-1] + 1)]
    span += [_UNDATED] if _UNDATED in set(drawn["year"]) else []
    counts = Counter(drawn.select("name", "year").rows())
    shown = told.join(drawn, on="act", how="semi")["statement"]
    made = make(figsize=(7.9, 3.2))
    axes = made.add_subplot()
    parts = (([counts[name, year] for year in span], style) for name, style in _STYLES.items())
    done = stack_bars(axes, span, parts, level=False)
    axes.set_ylabel("acts")
    _name_years(axes, span)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.15), ncols=3)
    unsure = acts.height - drawn.height
    return Figure(
        "time",
        "Acts by the year in which they happened",
        "Acts whose dates, inferred ones included, lie within one year, and those of which no date is known: verbal "
        "and material, cooperation and conflict.",
        "; ".join(f"{year}: {count}" for year, count in zip(span, done, strict=True) if count),
        made,
        network.support.among(shown),
        f"{count_of(unsure, 'act')} of no certain year {one_or_many(unsure, 'is', 'are')} not shown." * (unsure > 0),
        str(network.selection),
    )


def _name_years(axes: Axes, span: Sequence[str]) -> None:
    """Name as many years as have room below their bars, and the bar of undated acts."""
    every = -(-len(span) // _MOST_NAMED)
    is_undated = span[-1] == _UNDATED
    named = [*range(0, len(span) - every * is_undated, every), *[len(span) - 1] * is_undated]
    axes.set_xticks(named, [span[at] for at in named])


def _sentences(pairs: polars.DataFrame, labels: Mapping[str, str]) -> str:
    rows = pairs.select("actor", "target", "weight").iter_rows()
    return "; ".join(f"{labels[actor]} to {labels[target]}: {weight:,}" for actor, target, weight in rows)
