"""Coalitions: who agrees with whom on balance, what holds them together, and what sets them apart.

An advocacy coalition is held together by beliefs that its members share (Sabatier 1988, An advocacy coalition
framework of policy change; Henry, Lubell and McCoy 2011 find belief homophily in whom actors work with). In discourse
networks that shows as agreement on issues (Leifeld 2017, Discourse network analysis: policy debates as dynamic
networks). Two are tied by their agreement net of their disagreement (``subtract``), not by agreement alone: on what
nearly everybody says alike, opponents agree as well, and congruence would draw them together, the more so the more
they speak. Dividing by the mean number of statements (``average``, Leifeld 2017) keeps those who speak most from being
the centre of every coalition.

Coalitions are the groups of the positive part of that network with the most modularity that the method of Louvain
finds (Blondel and others 2008). Disagreement that they hold nevertheless is told by :attr:`Coalitions.fit`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import networkx
import polars

from kg.analysis.analysis import Result
from kg.analysis.coalitions.issue_positions import issues_of, positions_of_actors, splits_of
from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.analysis.discourse.compute import cases
from kg.analysis.discourse.formulas import Agreement, Normalise
from kg.analysis.discourse.from_file import cases_in_file
from kg.analysis.discourse.groups import agreement_of, groups_of, numbered, sizes_of
from kg.analysis.discourse.projections import one_mode
from kg.errors import KgError
from kg.network.bootstrap import group_stability
from kg.phrases import count_of, one_or_many, plural
from kg.selection.selection import Selection
from kg.selection.selection_parsing import look_up
from kg.selection.support import Support
from kg.store.backend import Backend

_FEW_DOCUMENTS = 10


@dataclass(frozen=True, repr=False)
class Coalitions(Result):
    """The coalitions of a discourse.

    Args:
        discourse: The cases.
        normalise: By what agreement is divided.
        rows: One row an actor, coalition by coalition: ``actor``, ``label``, ``coalition`` (a number from 1 on, the
            largest first; none for those who agree with nobody on balance), ``within`` and ``outside`` (the mean of
            agreement net of disagreement with the others of the coalition, and with all others; none where there are
            none), ``stability`` of the coalition where documents were drawn again (Hennig 2007), ``issues`` (of how
            many it speaks), ``statements``.
        positions: One row an actor and issue: ``actor``, ``label``, ``coalition``, ``issue``, ``issue_label``,
            ``position`` (mean of the qualifier of the actor's cases, from -1, wholly against, to 1, wholly for),
            ``statements``.
        issues: One row a coalition and issue of which a member speaks, what binds first; see
            :func:`kg.analysis.coalitions.issue_positions.issues_of`.
        splits: One row a pair of coalitions and issue of which both speak, those furthest apart first; see
            :func:`kg.analysis.coalitions.issue_positions.splits_of`.
        modularity: Of the coalitions, and each other actor with a tie for itself (Newman 2004); ``None`` without ties.
        fit: Which share of the weight of all ties, agreement and disagreement net of each other, lies where camps have
            it: agreement within coalitions, disagreement elsewhere. That is 1 less the criterion of Doreian and Mrvar
            (1996), A partitioning approach to structural balance, as a share; ``None`` without ties.
        notes: What the numbers do not show; why there are no coalitions.
    """

    analysis: ClassVar[str] = "coalitions"
    discourse: Discourse
    normalise: Normalise
    rows: polars.DataFrame
    positions: polars.DataFrame
    issues: polars.DataFrame
    splits: polars.DataFrame
    modularity: float | None
    fit: float | None
    notes: tuple[str, ...]

    @property
    def scope(self) -> str:
        """The selection in words."""
        return self.discourse.selection

    @property
    def support(self) -> Support:
        """What they are based on."""
        return self.discourse.support

    @property
    def sizes(self) -> Mapping[str, int]:
        """How many actors speak of what another speaks of, too, and of how many such issues."""
        return sizes_of(self.discourse)

    @property
    def number(self) -> int:
        """How many coalitions there are."""
        return self.rows["coalition"].drop_nulls().n_unique()

    def members(self, coalition: int) -> list[str]:
        """Return the labels of the members of a coalition, by its number; none where there is no such coalition."""
        return self.rows.filter(polars.col("coalition") == coalition)["label"].to_list()


def in_selection(
    backend: Backend,
    selection: Selection,
    *,
    normalise: str = "average",
    seed: int = 0,
    bootstrap: int = 0,
    **of_cases: Any,
) -> Coalitions:
    """Return the coalitions in a selection; other options are those of :func:`kg.analysis.discourse.compute.cases`."""
    return coalitions(cases(backend, selection, **of_cases), normalise=normalise, seed=seed, bootstrap=bootstrap)


def in_file(
    path: Path, *, normalise: str = "average", seed: int = 0, bootstrap: int = 0, **of_cases: Any
) -> Coalitions:
    """Return the coalitions in a table; its options are those of a selection as far as a table has them."""
    return coalitions(cases_in_file(path, **of_cases), normalise=normalise, seed=seed, bootstrap=bootstrap)


def in_brief(backend: Backend, selection: Selection) -> Iterator[Coalitions]:
    """Yield the coalitions of all that is said, as a report shows them."""
    yield in_selection(backend, selection.of_single_speakers)


def coalitions(discourse: Discourse, *, normalise: str = "average", seed: int = 0, bootstrap: int = 0) -> Coalitions:
    """Return the coalitions of a discourse.

    Args:
        discourse: The cases. Their qualifier must say for and against: be yes or no, or a number.
        normalise: By what agreement is divided: ``none``, ``average``, ``jaccard``, ``dna_cosine`` or ``cosine``.
        seed: Seed of random choices.
        bootstrap: How often documents are drawn anew, with replacement (Efron 1979), to see how well each coalition is
            found again (:func:`kg.network.bootstrap.group_stability`).

    Raises:
        KgError: The qualifier does not say for and against.
        NameNotFound: There is no such way to normalise.
        MissingExtra: SciPy is not installed.
    """
    divisor = look_up(Normalise, normalise, "normalisation")
    if discourse.qualifier_kind not in (QualifierKind.BOOLEAN, QualifierKind.NUMBER):
        what = discourse.qualifier or "nothing"
        raise KgError(
            f"coalitions need a qualifier that says for and against, and {what} does not; choose stance or polarity"
        )
    ties = one_mode(discourse, "subtract", divisor, isolates=False).edges
    groups = groups_of(ties, seed)
    numbers = numbered(groups)
    positions = positions_of_actors(discourse, numbers)
    stability = _stability(discourse, divisor, numbers, seed, bootstrap) if bootstrap else None
    issues = issues_of(positions)
    return Coalitions(
        discourse,
        divisor,
        _rows(sorted(set(discourse.cases["first"])), numbers, ties, positions, stability),
        positions,
        issues,
        splits_of(issues),
        _modularity(ties, groups),
        _fit(ties, numbers),
        (*discourse.notes, *_notes(discourse, ties, numbers, bootstrap)),
    )


# Groups.


def _modularity(ties: polars.DataFrame, groups: Sequence[set[str]]) -> float | None:
    return float(networkx.community.modularity(agreement_of(ties), groups, weight="weight")) if groups else None


def _fit(ties: polars.DataFrame, numbers: Mapping[str, int]) -> float | None:
    together = _same(ties, numbers)
    fitting = ties.filter((polars.col("weight") > 0) == together)
    total = float(ties["weight"].abs().sum())
    return float(fitting["weight"].abs().sum()) / total if total else None


def _same(ties: polars.DataFrame, numbers: Mapping[str, int]) -> polars.Series:
    """Return which ties run within a coalition."""
    one, other = (
        polars.col(end).replace_strict(numbers, default=None, return_dtype=polars.Int64) for end in ("one", "other")
    )
    return ties.select((one == other).fill_null(value=False)).to_series()


def _stability(
    discourse: Discourse, divisor: Normalise, numbers: Mapping[str, int], seed: int, times: int
) -> dict[Hashable, float]:
    """Return how well each coalition is found again where documents are drawn anew."""
    if not numbers:
        return {}
    chosen = random.Random(seed)
    cases = discourse.cases.with_columns(document=polars.coalesce("document", "statement"))
    documents = cases["document"].unique().sort().to_list()
    draws: list[dict[str, Hashable]] = []
    for _ in range(times):
        drawn = polars.DataFrame({"document": chosen.choices(documents, k=len(documents))})
        again = cases.join(drawn, on="document", how="inner", maintain_order="left")
        ties = one_mode(replace(discourse, cases=again), Agreement.SUBTRACT, divisor).edges
        found = numbered(groups_of(ties, seed))
        draws.append({id: found.get(id, id) for id in numbers.keys() & set(again["first"])})
    return group_stability(numbers, draws)


# Rows.


def _rows(
    actors: Sequence[str],
    numbers: Mapping[str, int],
    ties: polars.DataFrame,
    positions: polars.DataFrame,
    stability: Mapping[Hashable, float] | None,
) -> polars.DataFrame:
    """Return one row an actor."""
    sizes = Counter(numbers.values())
    both = polars.concat([ties, ties.select(one="other", other="one", weight="weight")])
    within, total = (
        dict(some.group_by("one").agg(polars.col("weight").sum()).rows())
        for some in (both.filter(_same(both, numbers)), both)
    )
    facts = []
    for id in actors:
        number = numbers.get(id)
        inside = sizes[number] - 1 if number is not None else 0
        outside = len(actors) - 1 - inside
        agreed = within.get(id, 0.0)
        apart = total.get(id, 0.0) - agreed
        facts.append((id, number, agreed / inside if inside else None, apart / outside if outside else None))
    schema = {"actor": polars.String, "coalition": polars.Int64, "within": polars.Float64, "outside": polars.Float64}
    frame = polars.DataFrame(facts, schema=schema, orient="row")
    if stability is not None:
        of_coalition = polars.col("coalition").replace_strict(stability, default=None, return_dtype=polars.Float64)
        frame = frame.with_columns(stability=of_coalition)
    spoken = positions.group_by("actor", "label").agg(
        issues=polars.col("issue").n_unique(),
        statements=polars.col("statements").list.explode(keep_nulls=False, empty_as_null=False).unique().sort(),
    )
    rows = frame.join(spoken, on="actor", how="left").sort("coalition", "actor", nulls_last=True)
    return rows.select("actor", "label", polars.exclude("actor", "label"))


def _notes(discourse: Discourse, ties: polars.DataFrame, numbers: Mapping[str, int], bootstrap: int) -> Iterator[str]:
    cases, who = discourse.cases, discourse.first
    speaking = cases["first"].n_unique()
    if not cases.height:
        yield "No statement for or against anything matches."
    elif speaking == 1:
        only = discourse.first_labels[cases["first"][0]]
        yield f"{only} is the only {who} that matches; there is nobody to agree with."
    elif not numbers:
        yield f"No two of {speaking:,} {plural(who)} agree on balance, so there is no coalition."
    elif cases["level"].n_unique() == 1:
        yield (
            f"All have the same {discourse.qualifier} towards every issue: "
            "coalitions differ in the issues they speak about, not in their positions."
        )
    if numbers:
        yield "Agreement means the same reported position on an issue; it shows neither contact nor a common plan."
    against = ties.filter((polars.col("weight") < 0) & _same(ties, numbers)).height
    if against:
        disagree = count_of(against, "pair within a coalition disagrees", "pairs within a coalition disagree")
        yield f"{disagree} on balance; shared allies hold them together."
    alone = speaking - len(numbers)
    if numbers and alone:
        agree, are = one_or_many(alone, "agrees", "agree"), one_or_many(alone, "is", "are")
        yield f"{alone:,} of {speaking:,} {agree} with nobody on balance, and {are} in no coalition."
    if bootstrap and numbers:
        documents = cases["document"].n_unique()
        few = f"; with so few articles ({documents}) this says little" if documents < _FEW_DOCUMENTS else ""
        yield (
            f"Articles were resampled {bootstrap} times; stability is the mean overlap of members (Jaccard) with the "
            f"most similar coalition of each draw: below 0.5 a coalition dissolves, from 0.75 it is stable "
            f"(Hennig 2007){few}."
        )
