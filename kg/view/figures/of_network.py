"""Figures of a network: the network itself, its acts by quad, its acts in time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import networkx
import polars

from kg.network.network import QUADS, Network
from kg.view.figures.figure import INK, Figure, drawing, plain

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure as Drawing

__all__ = ["draw_figures"]

COLOURS: Mapping[str, str] = {
    "verbal_cooperation": "#56b4e9",
    "material_cooperation": "#0072b2",
    "verbal_conflict": "#e69f00",
    "material_conflict": "#d55e00",
    "no_quad": "#999999",
}
"""Colours of the quads that people who are colour-blind can tell apart (Okabe and Ito 2008)."""

_HATCHES = {"verbal_conflict": "//", "material_conflict": "xx"}
_MOST_PAIRS = 20
_MOST_PARTIES = 40
_MOST_ARROWS = 80
"""Of many parties only the strongest pairs are drawn, since a thousand arrows show nothing."""
_MOST_BOXES = 10
"""Up to how many parties have their name in a box; more have it around a circle."""


def draw_figures(network: Network, labels: Mapping[str, str]) -> list[Figure]:
    """Return the figures of a network, the same bytes for the same network.

    Args:
        network: The network, with at least one tie.
        labels: Names to show, by id.

    Raises:
        MissingExtra: Matplotlib is not installed.
    """
    with drawing() as Drawing:  # noqa: N806
        found = [_network(Drawing, network, labels)]
        if network.edges["acts"].sum():
            found.append(_quads(Drawing, network, labels))
        in_time = _in_time(Drawing, network)
    return [*found, in_time] if in_time else found


def _network(make: type[Drawing], network: Network, labels: Mapping[str, str]) -> Figure:
    nodes = network.nodes.sort(["acts", "id"], descending=[True, False]).head(_MOST_PARTIES)["id"].to_list()
    tied = network.strongest.filter(polars.col("actor").is_in(nodes) & polars.col("towards").is_in(nodes))
    crowded = len(nodes) > _MOST_BOXES
    edges = tied.head(_MOST_ARROWS) if crowded else tied
    nodes = [id for id in nodes if id in {*edges["actor"], *edges["towards"]}]
    made = make(figsize=(8, 8) if crowded else (7, 5))
    axes = made.add_subplot()
    axes.axis("off")
    places = _places(nodes, edges)
    heaviest = max(edges["weight"])
    for row in edges.iter_rows(named=True):
        _arrow(axes, places[row["actor"]], places[row["towards"]], row, heaviest, 6 if crowded else 34)
    for id, place in places.items():
        if crowded:
            _spoke(axes, plain(labels[id]), place)
        else:
            box = {"boxstyle": "round,pad=0.35", "facecolor": "white", "edgecolor": INK, "linewidth": 0.8}
            axes.annotate(plain(labels[id]), place, ha="center", va="center", bbox=box, zorder=3)
    axes.set_xlim(*((-1.9, 1.9) if crowded else (-1.35, 1.35)))
    axes.set_ylim(*((-2.15, 2.0) if crowded else (-1.2, 1.2)))
    _legend(axes, edges)
    more = ""
    if edges.height < network.edges.height:
        more = (
            f" It shows {edges.height:,} of {network.edges.height:,} pairs: those of most weight among the "
            f"{min(_MOST_PARTIES, network.nodes.height)} parties with most acts."
        )
    return Figure(
        "network",
        f"Who is tied to whom, {network.view}. An arrow runs from who acts to whom it is turned; it is as thick as it "
        f"has {network.view.count}, which the number gives. Its colour is that of the quad with most acts; dashed, "
        f"some are of conflict.{more} Rests on {network.basis}.",
        "; ".join(_sentence(row, labels) for row in network.strongest.head(_MOST_PAIRS).iter_rows(named=True)),
        made,
    )


def _spoke(axes: Axes, label: str, place: tuple[float, float]) -> None:
    """Write the name of a party outside the circle, so that many have room."""
    x, y = place
    turn = math.degrees(math.atan2(y, x))
    outwards = abs(turn) <= 90
    axes.plot([x], [y], "o", color=INK, markersize=4, zorder=3)
    axes.text(
        1.05 * x,
        1.05 * y,
        label,
        rotation=turn if outwards else turn + 180,
        rotation_mode="anchor",
        ha="left" if outwards else "right",
        va="center",
        fontsize=8,
    )


def _places(nodes: list[str], edges: polars.DataFrame) -> dict[str, tuple[float, float]]:
    """Return where parties stand: on a circle, those tied to each other near each other."""
    graph: networkx.Graph[str] = networkx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges.select("actor", "towards").iter_rows())
    if 3 < len(nodes) <= _MOST_BOXES:
        hub = max(nodes, key=lambda id: (graph.degree(id), id))
        if graph.degree(hub) == len(nodes) - 1:
            return {hub: (0.0, 0.0), **_circle([id for id in nodes if id != hub])}
    order: dict[str, None] = {}
    for id in nodes:
        if id not in order:
            order.update(dict.fromkeys(networkx.dfs_preorder_nodes(graph, id)))
    return _circle(list(order))


def _circle(nodes: list[str]) -> dict[str, tuple[float, float]]:
    turn = 2 * math.pi / len(nodes)
    return {id: (math.cos(at * turn + 0.4), math.sin(at * turn + 0.4)) for at, id in enumerate(nodes)}


def _arrow(
    axes: Axes, start: tuple[float, float], end: tuple[float, float], row: Mapping[str, Any], heaviest: int, gap: int
) -> None:
    from matplotlib.patches import FancyArrowPatch

    against = row["verbal_conflict"] + row["material_conflict"] > 0
    arrow = FancyArrowPatch(
        start,
        end,
        connectionstyle="arc3,rad=0.16",
        arrowstyle="-|>",
        mutation_scale=12,
        shrinkA=gap,
        shrinkB=gap,
        color=COLOURS[_main_quad(row)],
        linewidth=1 + 3 * row["weight"] / heaviest,
        linestyle=(0, (5, 2)) if against else "solid",
        zorder=2,
    )
    axes.add_patch(arrow)
    (x, y), (to_x, to_y) = start, end
    middle = (x + to_x) / 2 + 0.10 * (to_y - y), (y + to_y) / 2 - 0.10 * (to_x - x)
    paper = {"boxstyle": "round,pad=0.12", "facecolor": "white", "edgecolor": "none", "alpha": 0.8}
    axes.annotate(f"{row['weight']:,}", middle, ha="center", va="center", fontsize=8, bbox=paper, zorder=4)


def _main_quad(row: Mapping[str, Any]) -> str:
    return max(COLOURS, key=lambda name: row[name]) if row["acts"] else "no_quad"


def _legend(axes: Axes, edges: polars.DataFrame) -> None:
    from matplotlib.lines import Line2D

    drawn = {_main_quad(row) for row in edges.iter_rows(named=True)}
    shown = [name for name in COLOURS if name in drawn]
    lines = [
        Line2D([], [], color=COLOURS[name], linewidth=2, linestyle="--" if "conflict" in name else "-")
        for name in shown
    ]
    names = [_named(name) for name in shown]
    axes.legend(lines, names, loc="lower center", ncols=len(shown) or 1, frameon=False, bbox_to_anchor=(0.5, -0.08))


def _quads(make: type[Drawing], network: Network, labels: Mapping[str, str]) -> Figure:
    from matplotlib.ticker import MaxNLocator

    of_acts = network.edges.filter(polars.col("acts") > 0)
    rows = of_acts.sort("acts", "actor", "towards", descending=[True, False, False]).head(_MOST_PAIRS).reverse()
    names = [f"{plain(labels[row['actor']])} → {plain(labels[row['towards']])}" for row in rows.iter_rows(named=True)]
    made = make(figsize=(7, 0.9 + 0.34 * len(names)))
    axes = made.add_subplot()
    done = [0] * len(names)
    for name, colour in COLOURS.items():
        counts = rows[name].to_list()
        if any(counts):
            axes.barh(
                names, counts, left=done, color=colour, label=_named(name), hatch=_HATCHES.get(name), edgecolor="white"
            )
            done = [before + count for before, count in zip(done, counts, strict=True)]
    axes.set_xlabel("acts")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.4, -0.9 / (0.9 + 0.34 * len(names))), ncols=3)
    return Figure(
        "quads",
        f"Acts of the {len(names)} pairs with the most, by quad, {network.view}. The network rests on {network.basis}.",
        "; ".join(_sentence(row, labels) for row in rows.reverse().iter_rows(named=True)),
        made,
    )


def _in_time(make: type[Drawing], network: Network) -> Figure | None:
    """Return acts year by year, or ``None`` where fewer than two years are sure."""
    from matplotlib.ticker import MaxNLocator

    acts = network.between_parties.filter(polars.col("act").is_not_null())
    acts = acts.sort("act", "earliest", nulls_last=True).unique("act", keep="first", maintain_order=True)
    first, last = polars.col("earliest").dt.year(), polars.col("latest").dt.year()
    dated = acts.with_columns(year=polars.when(first == last).then(first)).filter(polars.col("year").is_not_null())
    years = sorted(set(dated["year"]))
    if len(years) < 2:
        return None
    span = list(range(years[0], years[-1] + 1))
    made = make(figsize=(7, 2.8))
    axes = made.add_subplot()
    done = [0] * len(span)
    for quad, name in (*QUADS.items(), (None, "no_quad")):
        of_quad = dated.filter(polars.col("quad").is_null() if quad is None else polars.col("quad") == quad)
        counts = [int((of_quad["year"] == year).sum()) for year in span]
        if any(counts):
            colour = COLOURS[name]
            axes.bar(
                span, counts, bottom=done, color=colour, label=_named(name), hatch=_HATCHES.get(name), edgecolor="white"
            )
            done = [before + count for before, count in zip(done, counts, strict=True)]
    axes.set_ylabel("acts")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(frameon=False, loc="upper center", bbox_to_anchor=(0.5, -0.15), ncols=3)
    unsure = acts.height - dated.height
    return Figure(
        "time",
        f"Acts by the year in which they happened, {network.view}: {dated.height:,} acts whose year is sure; "
        f"{unsure:,} others are not shown. The network rests on {network.basis}.",
        "; ".join(f"{year}: {count}" for year, count in zip(span, done, strict=True) if count),
        made,
    )


def _sentence(row: Mapping[str, Any], labels: Mapping[str, str]) -> str:
    return f"{labels[row['actor']]} to {labels[row['towards']]}: {row['weight']:,}"


def _named(quad: str) -> str:
    return "no quad" if quad == "no_quad" else quad.replace("_", " ")
