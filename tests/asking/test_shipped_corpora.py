"""What questions find in the three other corpora, as a reader of their articles has it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from kg.corpus.phrase import key_to
from kg.corpus.shipped import shipped_examples
from kg.graph.results import to_frame
from kg.project import Project, open_project

Open = Callable[[str], Project]


@pytest.fixture(scope="module")
def corpus() -> Open:
    return cache(lambda name: open_project(shipped_examples()[name], in_memory=True))


def shown(project: Project, name: str, **given: Any) -> list[dict[str, object]]:
    """Return the rows of an answer as people read them, with the ends of statements' keys."""
    rows = to_frame(project.answer(name, **given).in_words, project.graph.iris).to_dicts()
    keys = [name for name in ("first_statement", "statement") if rows and name in rows[0]]
    return [row | {key: str(row[key]).rpartition("#")[2] for key in keys} for row in rows]


def answers(project: Project, **given: Any) -> list[tuple[object, ...]]:
    return [
        tuple(row[one] for one in ("first_statement", "statement", "relation"))
        for row in shown(project, "answers", **given)
    ]


def test_a_plain_denial_answers_who_accuses_and_who_says_so(corpus: Open) -> None:
    """Lys denies what Brandell accuses the Greens of; Vask denies the deal of which mediators speak."""
    assert answers(corpus("parliament")) == [("s41", "s54", "denies"), ("s41", "s57", "accuses")]
    assert answers(corpus("parliament"), by="Nora Lys") == answers(corpus("parliament"))
    assert answers(corpus("parliament"), by="Labour List") == []
    assert answers(corpus("ceasefire"))[0] == ("s03", "s14", "denies")
    assert shown(corpus("ceasefire"), "answers")[0]["order"] == "after, by what the text says"
    assert answers(corpus("polish"), by="Werecki") == [], "what he denies is a rumour that nobody is said to spread"


def test_a_denial_of_what_only_others_tell_is_shown_beside_what_they_tell(corpus: Open) -> None:
    """That Brandell threatened Ekholt is said by nobody named; his office denies it."""
    answer = corpus("parliament").answer("answers")
    assert answer.beside == ("1 act that only others claim: see --according-to everyone",)
    assert answer.blocks == ()
    assert ("s43", "s46", "denies") in answers(corpus("parliament"), according_to="everyone")


def test_whose_claim_it_is_names_who_quotes_it(corpus: Open) -> None:
    """That Brandell would resign is what others say he said: it is not his own word to the paper."""
    said = {row["statement"]: row["according_to"] for row in shown(corpus("parliament"), "forecasts")}
    assert said["s44"] == "Piet Brandell (quoted by an unnamed source)"
    conditions = {row["statement"]: row["according_to"] for row in shown(corpus("parliament"), "conditions")}
    assert conditions["s43"] == "an unnamed source"
    told = {line.field: line.value for line in corpus("parliament").explain("s44").lines}
    assert told["according to"] == "an unnamed source > Piet Brandell, as reported by Lindmark Courier"
    assert said["s59"] == "Nora Lys"
    [row] = [row for row in shown(corpus("polish"), "assessments") if row["statement"] == "s53"]
    assert row["according_to"] == "Irena Dołgan (quoted by dyplomata z centrali Unii)"
    reported = {row["statement"]: row for row in shown(corpus("polish"), "reported")}
    assert (reported["s53"]["according_to"], reported["s53"]["reported_by"]) == (
        "Irena Dołgan",
        "dyplomata z centrali Unii",
    )


def test_what_a_quote_leaves_out_is_not_said_to_be_inferred() -> None:
    assert key_to(["Ms Lys rejected the charge. […] it was the minister"]) == ""
    assert key_to(["the charge […] he", "[Nora Lys]"]) == "[ ]: inferred by the coder."


@pytest.mark.parametrize(
    ("name", "given", "why"),
    [
        ("attempts", {}, "Nothing of this kind is coded in this corpus."),
        ("attempts", {"by": "ekholt"}, "There is none without --by either."),
    ],
)
def test_an_empty_answer_says_why(name: str, given: dict[str, Any], why: str, corpus: Open) -> None:
    answer = corpus("parliament").answer(name, **given)
    assert not answer.solutions.rows
    assert answer.beside == (why,)


def test_what_an_author_plainly_claims_is_told_with_its_roles(corpus: Open) -> None:
    """That the ministry regards the lawsuit says nothing without as what."""
    [row] = [row for row in shown(corpus("polish"), "asserted") if row["statement"] == "s45"]
    assert row["roles"] == "as bezzasadny"


def test_a_relation_that_takes_no_stance_has_none(corpus: Open) -> None:
    frame = corpus("parliament").ask("relations")
    stances = dict(frame.select("relation", "stance").iter_rows())
    assert (stances["member_of"], stances["supports_in_vote"], stances["opposes"]) == (None, 1, -1)
