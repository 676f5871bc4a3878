"""The section of agreement between coders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import polars

from kg.analysis.agreement.compute import Agreement
from kg.analysis.agreement.rows import ACTS, OF_CLAIM, UNITS
from kg.analysis.section import MOST_ROWS, Line, Rows, Section, rows_of
from kg.phrases import count_of, listed, one_or_many
from kg.selection.claims import claims_of
from kg.selection.support import statements_of
from kg.selection.words import Words
from kg.store.backend import corpus_of

_ABOUT = (
    "How far coders agree who annotated the same articles: first who has which statement at all, then what they make "
    "of those that both have. Statements are matched if their quotes lie near each other and they are at least half "
    "alike in words, subject, relation and object. α is Krippendorff's (2004): 1 where all agree, 0 where they agree "
    "as by chance. He takes 0.8 as reliable, and draws no conclusions below 0.667."
)
_MOST_LINES = 6
_MOST_CONFUSED = 3
_DIGITS = 3
_FIGURES = ("pairs", "agreed", "by chance", "α", "from", "to", "κ")


def agreement_section(result: Agreement) -> Section:
    """Return the section of agreement between coders."""
    title = f"Agreement between coders: {listed(result.coders)}" if result.coders else "Agreement between coders"
    if not result.coders:
        return result.as_section(title, _ABOUT, (), ())
    return result.as_section(title, _ABOUT, _lines(result), _tables(result), _notes(result))


def _notes(result: Agreement) -> Iterator[str]:
    """Yield a sentence for each open round in which articles are that were compared."""
    corpus = corpus_of(result.backend)
    compared = result.rows.filter(by="article")["name"].unique()
    for id, one in corpus.config.rounds.items() if corpus else ():
        articles = [article for article in one.articles if article in compared]
        if one.is_open and articles:
            yield (
                f"The round '{id}' is open: its coders may still change what they coded in {listed(articles)}. "
                "Who codes in it should not read this before it is closed."
            )


def _lines(result: Agreement) -> Iterator[Line]:
    matched = result.pairs.filter(polars.col("alike") == "matched").head(_MOST_LINES)
    for row in matched.iter_rows(named=True):
        yield Line(
            f"{row['coder']} has {count_of(row['of_coder'], 'statement')}, {row['compared_with']} {row['of_other']:,}; "
            f"{row['shared']:,} {one_or_many(row['shared'], 'is', 'are')} matched (F₁ {_said(row['f1'])}).",
            tuple(row["statements"]),
        )
    fields = result.rows.filter(by="all").filter(~polars.col("of").is_in([UNITS, ACTS])).drop_nulls("alpha")
    for row in fields.sort("alpha", maintain_order=True).head(1).iter_rows(named=True):
        yield Line(
            f"They agree least on {row['of']}: α {_said(row['alpha'])}; "
            f"the same in {row['agreed']:.0%} of {count_of(row['pairs'], 'pair')} of matched statements.",
            tuple(row["statements"]),
        )
    words = Words(result.backend)
    for row in result.confused.filter(polars.col("times") > 1).head(_MOST_CONFUSED).iter_rows(named=True):
        one, other = (words.relation(row[name]) for name in ("relation", "other"))
        yield Line(
            f"“{one}” and “{other}” were chosen for the same statement {row['times']:,} times: "
            "say in their definitions when to choose which.",
            tuple(row["statements"]),
        )


def _said(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _tables(result: Agreement) -> Iterator[Rows]:
    yield rows_of(
        "What they agree on",
        _figures(result.rows.filter(by="all"), "of"),
        ["what", *_FIGURES],
        note="“statements”: those that are matched, and F₁; the other rows are of matched statements. “by chance”: the "
        "share that would agree if values were shuffled within each article. From and to: 95 % of draws of articles.",
    )
    quotes = _figures(result.rows.filter(by="quotes"), "name")
    yield rows_of(
        "Which words they quote",
        quotes,
        ["what", "α", "from", "to"],
        note="α for unitizing (Krippendorff 2004), in words, of the articles that all of them coded.",
    )
    shared = result.pairs.with_columns(polars.col("precision", "recall", "f1").round(_DIGITS))
    shared = shared.rename({"compared_with": "compared with", "of_coder": "its statements", "of_other": "of the other"})
    yield rows_of("What each two of them share", shared.rename({"f1": "F₁"}))
    words = Words(result.backend)
    names = {id: words.relation(id) for id in {*result.confused["relation"], *result.confused["other"]}}
    confused = result.confused.with_columns(
        polars.col("relation", "other").replace(names), polars.col("share").round(_DIGITS)
    )
    yield rows_of(
        "Relations that they take for one another",
        confused,
        note="“share”: of the pairs of matched statements of which one has either relation.",
    )
    titles = {
        "relation": "By relation",
        "article": "By article",
        "coders": "By coders",
        "week": "By week of coding",
        "decision": "Before and since a decision",
    }
    for by, title in titles.items():
        part = _broken_down(result.rows.filter(by=by), by)
        if by == "relation":
            part = part.with_columns(polars.col(by).map_elements(words.relation, return_dtype=polars.String))
        if by == "relation" or part.height > 1:
            yield rows_of(title, part)
    yield rows_of("Where they differ", _differences(result, words))


def _figures(rows: polars.DataFrame, name: str) -> polars.DataFrame:
    columns = {"chance": "by chance", "alpha": "α", "low": "from", "high": "to", "kappa": "κ", name: "what"}
    rounded = polars.col("agreed", "chance", "alpha", "low", "high", "kappa").round(_DIGITS)
    return rows.with_columns(rounded).rename(columns)


def _broken_down(rows: polars.DataFrame, by: str) -> polars.DataFrame:
    """Return one row a group: how many statements are matched, and how far these agree; those with least first."""
    of_units = rows.filter(of=UNITS).select(
        "name", matched="pairs", F1=polars.col("agreed").round(_DIGITS), statements="statements"
    )
    for of in OF_CLAIM:
        found = rows.filter(of=of).select(
            "name", polars.col("alpha").round(_DIGITS).alias(f"α of {of}"), keys="statements"
        )
        if found.height:
            of_units = of_units.join(found, on="name", how="left", maintain_order="left")
            both = polars.concat_list("statements", "keys").list.unique().list.sort()
            of_units = of_units.with_columns(statements=both).drop("keys")
    order = ["matched", "name"] if by == "relation" else ["name"]
    sorted_ = of_units.sort(order, descending=[one == "matched" for one in order])
    return sorted_.rename({"name": by, "F1": "F₁"})


def _differences(result: Agreement, words: Words) -> polars.DataFrame:
    """Return where coders differ, each coding in words; of more than are shown only how many there are."""
    shown = result.differences.head(MOST_ROWS)
    keys = statements_of(shown)
    told, more = words.statements(keys), _roles_and_times(result, keys, words)
    said = []
    for differ, coders, of in shown.select("differ", "coders", "statements").iter_rows():
        codings = [
            (coder, ", ".join([told[key], *(more[key][one] for one in ("roles", "when") if one in differ)]))
            for coder, key in zip(coders, of, strict=True)
        ]
        said.append("; ".join(f"{coder}: {coding}" for coder, coding in codings))
    rest = [""] * (result.differences.height - shown.height)
    return result.differences.select(
        "article",
        polars.col("differ").list.join(", ").replace("coded", "only one has it").alias("differ in"),
        polars.Series("codings", [*said, *rest], dtype=polars.String),
        "statements",
    )


def _roles_and_times(result: Agreement, keys: Sequence[str], words: Words) -> dict[str, dict[str, str]]:
    """Return the roles and the times of statements in words, which stand beside them where these differ."""
    rows = result.backend.scan().filter(polars.col("statement").is_in(keys)).collect()
    claims = claims_of(rows, result.backend.vocabulary)
    times = claims.select(polars.coalesce("inferred_when", "when").fill_null("no time"))["inferred_when"]
    roles = [", ".join(map(words.detail, some)) or "no roles" for some in claims["details"].to_list()]
    each = zip(claims["statement"], roles, times, strict=True)
    return {key: {"roles": of_roles, "when": when} for key, of_roles, when in each}
