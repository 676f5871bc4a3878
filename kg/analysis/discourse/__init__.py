"""Discourse networks: who agrees and disagrees with whom, over what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from kg.analysis.analysis import NORMALISED, Analysis, deferred
from kg.network.least import Least
from kg.selection.options import Names, Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.discourse.over_time import OverTime
    from kg.analysis.discourse.projections import Projection


_AGREEMENT = {
    "subtract": "agreement minus disagreement",
    "congruence": "agreement",
    "conflict": "disagreement",
    "ignore": "shared matters, whatever the position",
    "combine": "both positions side by side",
}


LEAST_FOR_COALITIONS = Least(
    "Coalitions need",
    {"actors with positions on shared issues": 6, "shared issues": 2},
    "a group begins with three (Simmel 1908), and what two groups hold on one issue is a vote, no coalition",
)


class CaseOptions(SelectionOptions, total=False):
    """Who says what of which issue, in which sense, and what counts once."""

    without: Annotated[
        Names,
        Option(
            "Leave out a value, such as issue=taxes; of actor, issue, author, publisher, section, tag, ….",
            (),
            label="without",
        ),
    ]
    only: Annotated[
        Names,
        Option("Keep only a value, such as publisher=Example Gazette; several of one are joined.", (), label="only"),
    ]

    first: Annotated[
        str,
        Option(
            "Whose agreement: actor, source, counterparty, publisher, author, role:to, …",
            "actor",
            label="whose agreement",
        ),
    ]
    second: Annotated[str, Option("On what: issue, claim, object, relation, role:about, …", "issue", label="on what")]
    qualifier: Annotated[
        str | None,
        Option("In which sense: stance, polarity, goldstein, certainty, …, or none.", "stance", label="in which sense"),
    ]
    neutral: Annotated[
        bool, Option("Include what expresses no position.", False, label="with what expresses no position")
    ]
    dated_by: Annotated[
        Literal["article", "event"],
        Option("What dates a statement: its article, or the event that it reports.", "article", label="dated by"),
    ]
    once_per: Annotated[
        Literal["document", "week", "month", "year", "range", "none"],
        Option(
            "Period within which a repetition counts once: document, week, month, year, range or none.",
            "document",
            label="a repetition counts once per",
            words={"document": "article", "range": "period"},
        ),
    ]
    by_qualifier: Annotated[
        bool,
        Option(
            "Whether the same claim with another qualifier counts again.",
            True,
            label="the same claim in another sense counts again",
        ),
    ]
    min_first: Annotated[
        int,
        Option(
            "Minimum frequency of a value of the first.", 1, at_least=1, label="least statements of each who agrees"
        ),
    ]
    min_second: Annotated[
        int,
        Option("Minimum frequency of a value of the second.", 1, at_least=1, label="least statements on each matter"),
    ]


class DiscourseOptions(CaseOptions, total=False):
    """What ties two in a discourse network, and over which time."""

    two_mode: Annotated[
        bool,
        Option("Tie the first to the second, not the first to each other.", False, label="who is for and against what"),
    ]
    over: Annotated[
        Literal["first", "second"],
        Option(
            "Which variable's values are tied: first or second.",
            "first",
            label="tied to each other",
            words={"first": "those who agree", "second": "what they agree on"},
        ),
    ]
    agreement: Annotated[
        str,
        Option(
            "ignore, congruence, conflict or subtract; with --two-mode ignore, subtract or combine.",
            "subtract",
            label="weight of a tie",
            words=_AGREEMENT,
        ),
    ]
    normalise: Annotated[
        str,
        Option(
            "none, average, jaccard, dna_cosine or cosine; with --two-mode none, activity or prominence.",
            "none",
            label="normalised",
            words=NORMALISED,
        ),
    ]
    min_agreement: Annotated[
        float, Option("Minimum weight of a tie, for or against.", 0.0, at_least=0, label="least weight of a tie")
    ]
    isolates: Annotated[
        bool, Option("Include those that are tied to nobody.", False, label="with those tied to nobody")
    ]
    windows: Annotated[
        int, Option("Size of windows that slide over time; 0 for none.", 0, at_least=0, label="size of windows of time")
    ]
    unit: Annotated[
        Literal["statements", "days", "weeks", "months", "quarters", "years"],
        Option("statements, days, weeks, months, quarters or years.", "days", label="windows in", needs="windows"),
    ]
    step: Annotated[
        int,
        Option("Distance between windows, in units.", 1, at_least=1, label="distance between windows", needs="windows"),
    ]
    ends: Annotated[
        Literal["whole", "cut"] | None,
        Option(
            "At the ends of the time: whole windows only, or cut ones that reach beyond it.",
            unset="whole, or cut where none fits",
            label="windows at the ends of the time",
            needs="windows",
        ),
    ]
    kernel: Annotated[
        Literal["uniform", "epanechnikov", "triangular", "gaussian"] | None,
        Option(
            "How windows weigh: uniform, epanechnikov, triangular or gaussian.", label="windows weigh", needs="windows"
        ),
    ]


DISCOURSE: Analysis[Projection | OverTime] = Analysis(
    name="discourse",
    compute=deferred("kg.analysis.discourse.compute:discourse"),
    section=deferred("kg.analysis.discourse.section:discourse_section"),
    figure=deferred("kg.analysis.discourse.figure:draw_discourse"),
    options=DiscourseOptions,
    about="""Show a discourse network: who agrees and disagrees with whom, over what.

    kg analyse discourse --level country        kg analyse discourse --two-mode -o positions.svg

    kg analyse discourse --windows 90 --step 30 --kernel gaussian -o debate.csv

    kg analyse discourse events.csv --without issue=taxes        of a table, such as an event list of another tool
    """,
    without=("count", "min_weight", "min_degree", "self_loops"),
    report=deferred("kg.analysis.discourse.compute:in_brief"),
    of_table=deferred("kg.analysis.discourse.from_file:discourse_in_file"),
    formats={
        "matrix": deferred("kg.analysis.discourse.files:write_matrix"),
        "graphml": deferred("kg.analysis.discourse.files:write_graphml"),
        "gexf": deferred("kg.analysis.discourse.files:write_gexf"),
        "dl": deferred("kg.analysis.discourse.files:write_dl"),
    },
)
