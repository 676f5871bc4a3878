"""The section on a discourse: who agrees and disagrees with whom, over what, who takes part, and when."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.analysis import NORMALISED
from kg.analysis.discourse.activity import activity_of, has_sides
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.formulas import Aggregation, Agreement
from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.projections import Projection, Side, signed
from kg.analysis.section import Line, Rows, Section, not_shown, rows_of
from kg.phrases import count_of, listed

_MOST_LINES = 3
_MOST_ROWS = 20
_MOST_WINDOWS = 40
_MOST_THINGS = 3
"""How many issues a sentence names."""

_VERBS = {
    Side.FIRST: ("both speak", "agree", "disagree"),
    Side.SECOND: ("are both mentioned", "are treated alike", "are treated in opposite ways"),
}
"""What two do whose tie is whatever they say, for, and against; and the same of two things by who speaks of them."""
_TITLES = {Side.FIRST: "Who agrees with whom", Side.SECOND: "What goes with what"}
_OF_PAIRS = {
    Agreement.IGNORE: "how often two speak about the same, whatever they say",
    Agreement.CONGRUENCE: "how often two agree",
    Agreement.CONFLICT: "how often two disagree",
    Agreement.SUBTRACT: "how often two agree, minus how often they disagree",
}
_OF_PAIRS_OF_THINGS = {
    Agreement.IGNORE: "how often the same speakers mention both, whatever they say",
    Agreement.CONGRUENCE: "how often the same speakers say the same about both",
    Agreement.CONFLICT: "how often the same speakers say the opposite about both",
    Agreement.SUBTRACT: "how often the same speakers say the same about both, minus how often the opposite",
}
_OF_POSITIONS = {
    Aggregation.IGNORE: "how often one speaks about something",
    Aggregation.SUBTRACT: "what one says for something, minus what one says against it",
    Aggregation.COMBINE: "which values occur in what one says about something",
}


def discourse_section(result: Projection | OverTime) -> Section:
    """Return the section on a network of a discourse, or on its networks over time."""
    return _over_time(result) if isinstance(result, OverTime) else _network(result)


def _network(projection: Projection) -> Section:
    if projection.is_one_mode:
        title, lines, ties = _TITLES[projection.over], _pair_lines(projection), _pairs(projection)
    else:
        title, lines, ties = "Who says what", _position_lines(projection), _positions(projection)
    discourse = projection.discourse if projection.over is Side.FIRST else projection.discourse.turned
    return projection.as_section(title, _about(projection), lines, [ties, _activity(discourse)])


def _about(projection: Projection) -> str:
    agreement, discourse = projection.agreement, projection.discourse
    of_pairs = _OF_PAIRS if projection.over is Side.FIRST else _OF_PAIRS_OF_THINGS
    meaning = of_pairs[agreement] if isinstance(agreement, Agreement) else _OF_POSITIONS[agreement]
    divided = "" if projection.normalise == "none" else f", normalised {NORMALISED[projection.normalise]}"
    return (
        f"A discourse network of {discourse.first} by {discourse.second}: {meaning}{divided}. "
        "Leifeld 2017, Discourse network analysis: policy debates as dynamic networks."
    )


# Pairs.


def _pair_lines(projection: Projection) -> Iterator[Line]:
    """Say who agrees most, then who disagrees most."""
    word = "on" if projection.over is Side.FIRST else "by"
    for sign in (1, -1):
        for row in projection.strongest(_MOST_LINES, sign=sign).iter_rows(named=True):
            verb = _verb(projection, row["weight"])
            over = _over(projection, row["one"], row["other"], for_it=row["weight"] > 0)
            text = f"{row['one_label']} and {row['other_label']} {verb} {word} {over}: {signed(row['weight'])}."
            yield Line(text, tuple(row["statements"]))


def _verb(projection: Projection, weight: float) -> str:
    """Return what two do whose tie has a weight."""
    whatever, agree, disagree = _VERBS[projection.over]
    if projection.agreement is Agreement.IGNORE:
        return whatever
    return disagree if weight < 0 or projection.agreement is Agreement.CONFLICT else agree


def _over(projection: Projection, one: str, other: str, *, for_it: bool) -> str:
    """Return what made two agree, or disagree, in words."""
    parts = projection.parts(one, other)
    shared = parts.filter((polars.col("weight") > 0) == for_it).select("second", "label").iter_rows()
    names = [
        f"{_in_sentence(label)}{_agreed(projection, one, other, second) if for_it else ''}" for second, label in shared
    ]
    rest = len(names) - _MOST_THINGS
    return listed([*names[:_MOST_THINGS], f"{rest} more"] if rest > 1 else names)


def _in_sentence(label: str) -> str:
    """Return a label without the full stop of a sentence, since concepts are often sentences."""
    return label.rstrip(".") if not label.endswith("...") else label


def _agreed(projection: Projection, one: str, other: str, issue: str) -> str:
    """Return whether two who agree on an issue are for it or against it; nothing where no stances are told."""
    discourse = projection.discourse
    if discourse.qualifier != "stance" or projection.over is not Side.FIRST:
        return ""
    stances = discourse.cases.filter(polars.col("first").is_in([one, other]), second=issue)["qualifier"]
    if (stances > 0).all():
        return " (both for it)"
    return " (both against it)" if (stances < 0).all() else ""


def _pairs(projection: Projection) -> Rows:
    strongest = projection.strongest(_MOST_ROWS)
    pairs = strongest.select("one", "other", "weight").rows()
    verbs = [_verb(projection, weight) for *_, weight in pairs]
    over = [_over(projection, one, other, for_it=weight > 0) for one, other, weight in pairs]
    table = strongest.select(
        "statements",
        polars.col("weight").round(3),
        one="one_label",
        other="other_label",
        they=polars.Series(verbs, dtype=polars.String),
        over=polars.Series(over, dtype=polars.String),
    )
    note = not_shown(projection.edges.height - strongest.height)
    return rows_of("Ties", table, ["one", "other", "they", "weight", "over"], note=note)


# Positions.


def _position_lines(projection: Projection) -> Iterator[Line]:
    for row in projection.strongest(2 * _MOST_LINES).iter_rows(named=True):
        said = _said(projection, row["weight"])
        verbs = ", ".join(projection.discourse.verbs(row["statements"]))
        more = f" ({verbs})" if verbs else ""
        about = _in_sentence(row["other_label"])
        yield Line(f"{row['one_label']} on {about}: {said}{more}.", tuple(row["statements"]))


def _said(projection: Projection, weight: float) -> str:
    """Return what a weight says, in words."""
    discourse = projection.discourse
    if projection.agreement is Aggregation.COMBINE:
        number = len(discourse.levels)
        levels = [level for index, level in enumerate(discourse.levels) if int(weight) >> (number - 1 - index) & 1]
        names = {True: "for", False: "against", None: "mentioned"}
        return listed([names[level] if level is None or isinstance(level, bool) else f"{level}" for level in levels])
    if projection.agreement is Aggregation.SUBTRACT and has_sides(discourse):
        return f"{'for' if weight > 0 else 'against'}, {signed(weight)}"
    return signed(weight).lstrip("+")


def _positions(projection: Projection) -> Rows:
    strongest = projection.strongest(_MOST_ROWS)
    said = [_said(projection, weight) for weight in strongest["weight"]]
    table = strongest.select(
        "statements",
        who="one_label",
        about="other_label",
        position=polars.Series(said, dtype=polars.String),
        total=polars.col("statements").list.len(),
    )
    return rows_of("Positions", table, note=not_shown(projection.edges.height - strongest.height))


# Who takes part.


def _activity(discourse: Discourse) -> Rows:
    """Return who says most, of how many things, for and against."""
    number = f"{discourse.second}s"
    named = activity_of(discourse).with_columns(
        who=polars.col("first").replace_strict(discourse.first_labels, return_dtype=polars.String)
    )
    sides = ["for", "against"] if has_sides(discourse) else []
    columns = ["who", "total", number, "articles", *sides]
    return rows_of("Who takes part", named.rename({"things": number}), columns, most=_MOST_ROWS)


# Over time.


def _over_time(result: OverTime) -> Section:
    heard = result.rows.filter(polars.col("cases") > 0)
    note = "--format csv has all windows." if heard.height > _MOST_WINDOWS else ""
    columns = ["start", "end", "cases", "names", "ties_for", "ties_against", "weight_for", "weight_against"]
    windows = result.windows
    about = (
        f"A discourse network of {windows.discourse.first} by {windows.discourse.second} for each of {len(windows):,} "
        f"windows of {2 * windows.half + 1:,} {windows.unit}"
        f"{f', weighted with the {windows.kernel} kernel' if windows.kernel else ''}. "
        "Leifeld 2016, Policy Debates as Dynamic Networks, chapter 3."
    )
    tables = [rows_of("Windows", heard, columns, note=note, most=_MOST_WINDOWS)]
    notes = _about_windows(result, result.rows.height - heard.height)
    return result.as_section("Agreement and disagreement over time", about, _peaks(result), tables, notes)


def _peaks(result: OverTime) -> Iterator[Line]:
    for column, verb in (("weight_for", "Agreement"), ("weight_against", "Disagreement")):
        most = result.rows.filter(polars.col(column) > 0).sort(column, "start", descending=[True, False]).head(1)
        for row in most.iter_rows(named=True):
            ties = row["ties_for" if column == "weight_for" else "ties_against"]
            peak = f"{verb} peaks from {row['start']} to {row['end']}: {count_of(ties, 'pair')}"
            yield Line(f"{peak}, with a total weight of {row[column]:.3g}.", tuple(row["statements"]))


def _about_windows(result: OverTime, empty: int) -> Iterator[str]:
    if empty:
        yield f"No statements fall in {empty:,} of {result.rows.height:,} windows."
    if result.windows.half:
        size = 2 * result.windows.half + 1
        yield f"A window has as many {result.windows.unit} before its middle as after it, so {size:,} in all."
