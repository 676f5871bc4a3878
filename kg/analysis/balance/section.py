"""The section on balance."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.balance.compute import Balance
from kg.analysis.section import Line, Rows, Section, rows_of
from kg.phrases import count_of, listed, one_or_many
from kg.selection.support import statements_of

_ABOUT = (
    "Whether friends of friends, and enemies of enemies, are friends: triangles (Heider 1946; Cartwright and Harary "
    "1956), closed walks (Estrada and Benzi 2014), and the fewest ties that do not fit two blocs, friendly inside and "
    "hostile between (frustration; Harary 1959; computed as by Aref, Mason and Wilson 2020)."
)
_MOST = 30
_FEW_NAMES = 6
_MOST_PARTS = 5
"""How many connected parts have their blocs told in sentences; the table has all."""


def balance_section(result: Balance) -> Section:
    """Return the section on the balance of a network."""
    return result.as_section("Balance", _ABOUT, _lines(result), _tables(result))


def _lines(result: Balance) -> Iterator[Line]:
    if not result.rows.height:
        return
    positive = int((result.rows["sign"] > 0).sum())
    negative = result.rows.height - positive
    yield Line(
        f"{count_of(result.rows.height, 'pair of actors has', 'pairs of actors have')} a signed tie: "
        f"{positive:,} friendly, {negative:,} hostile.",
        tuple(statements_of(result.rows)),
    )
    yield _index(result)
    if result.triangles.height == 1:
        yield Line(
            f"The only triangle is {'' if result.balanced else 'not '}balanced; of one alone nothing can be told.",
            tuple(statements_of(result.triangles)),
        )
    elif result.triangles.height:
        count = f"{result.balanced:,} of {count_of(result.triangles.height, 'triangle')}"
        yield Line(
            f"{count} {one_or_many(result.balanced, 'is', 'are')} balanced ({result.share:.0%}); the same signs placed "
            f"at random would give {result.by_chance:.0%} on average.",
            tuple(statements_of(result.triangles)),
        )
    if result.walks.value is not None:
        yield Line(
            f"Walk balance, which counts cycles of all lengths, is {result.walks.value:.3f}; 1 means full balance.",
            tuple(statements_of(result.rows)),
        )
    yield from _blocs(result)
    most = polars.col("frustrated").max()
    worst = result.actors.filter((polars.col("frustrated") > 0) & (polars.col("frustrated") == most)).sort("id")
    if worst.height:
        row = worst.row(0, named=True)
        alone = f"{row['label']} has the most ties that do not fit its bloc: {row['frustrated']:,} of {row['ties']:,}."
        several = (
            f"{listed(worst['label'].to_list(), _FEW_NAMES)} have the most ties that do not fit their bloc: "
            f"{row['frustrated']:,} each."
        )
        theirs = polars.any_horizontal(polars.col("one", "other").is_in(worst["id"].implode()))
        keys = tuple(statements_of(result.rows.filter(polars.col("frustrated") & theirs)))
        yield Line(alone if worst.height == 1 else several, keys)


def _index(result: Balance) -> Line:
    index = result.frustration
    stand = f"do{'es' * (index.index == 1)} not fit two blocs"
    if not index.index:
        where = "in each unconnected part, every tie" if len(index.camps) > 1 else "every tie"
        return Line(f"The network is balanced: {where} fits two blocs.", tuple(statements_of(result.rows)))
    text = f"{index.index:,} of {count_of(index.ties, 'tie')} {stand}"
    if index.is_optimal:
        text += "; no division into two has fewer."
    else:
        text += f" in the best division found; none has fewer than {index.bound:,}."
    return Line(text, tuple(statements_of(result.rows.filter(polars.col("frustrated")))))


def _blocs(result: Balance) -> Iterator[Line]:
    """Yield who opposes whom, in each of the largest connected parts of the network."""
    parts = result.by_ties.partition_by("part", maintain_order=True)
    for number, part in enumerate(parts[:_MOST_PARTS], start=1):
        sides = [listed(bloc["label"].to_list(), _FEW_NAMES) for bloc in part.partition_by("bloc", maintain_order=True)]
        if len(sides) == 2:
            said = f"One bloc is {sides[0]}; the other is {sides[1]}."
        else:
            said = f"All {'its ' * (len(parts) > 1)}actors are in one bloc: {sides[0]}."
        yield Line(
            f"Part {number}: {said[0].lower()}{said[1:]}" if len(parts) > 1 else said, tuple(statements_of(part))
        )


def _tables(result: Balance) -> Iterator[Rows]:
    sign = polars.when(polars.col("sign") > 0).then(polars.lit("friendly")).otherwise(polars.lit("hostile"))
    frustrated = result.rows.filter(polars.col("frustrated")).select(
        "statements", actor="one_label", other="other_label", sign=sign, friendly="positive", hostile="negative"
    )
    yield rows_of("Ties that do not fit two blocs", frustrated, most=_MOST)
    unbalanced = result.triangles.filter(~polars.col("balanced")).select(
        "statements", actor="one_label", second="other_label", third="third_label", hostile_ties="negative"
    )
    yield rows_of("Unbalanced triangles", unbalanced, most=_MOST)
    several = ["part"] * (result.actors["part"].n_unique() > 1)
    bloc = (
        polars.when(polars.col("bloc") == polars.col("bloc").min().over("part"))
        .then(polars.lit("A"))
        .otherwise(polars.lit("B"))
    )
    blocs = result.by_ties.rename({"label": "actor"}).with_columns(bloc=bloc)
    columns = [*several, "actor", "bloc", "ties", "frustrated"]
    yield rows_of("Blocs", blocs, columns, most=2 * _MOST)
