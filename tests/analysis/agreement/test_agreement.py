"""Agreement between coders, on codings so small that every figure can be worked out by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy
import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analysis import AGREEMENT
from kg.analysis.agreement.codings import Compared
from kg.analysis.agreement.compute import Agreement
from kg.analysis.agreement.measured import measure
from kg.drawing.figure import Figure
from kg.errors import NameNotFound
from kg.project import Project, open_project
from tests.support.invented import invent, write_files

WORDS = " ".join(f"w{number}" for number in range(40))
TEXT = (
    "Arland criticizes Borland over grain. Borland accuses Arland of theft. Corland supports Arland against Borland. "
    f"Dorland condemns the support. An envoy supports Dorland.\n\n{WORDS}"
)
COUNTRIES = [{"id": name, "type": "Country", "label": name.capitalize()} for name in ("arland", "borland", "corland")]
DORLAND = {"id": "dorland", "type": "Country", "label": "Dorland"}
Coding = Sequence[tuple[str, str, str, str]]
Code = Callable[..., Project]

ADA: Coding = (
    ("arland", "criticizes", "borland", "Arland criticizes Borland over grain"),
    ("borland", "accuses", "arland", "Borland accuses Arland of theft"),
    ("corland", "supports", "arland", "Corland supports Arland"),
    ("dorland", "criticizes", "#s3", "Dorland condemns the support"),
    ("the envoy", "supports", "dorland", "An envoy supports Dorland"),
)
BOB: Coding = (
    ("arland", "accuses", "borland", "criticizes Borland"),
    ("borland", "accuses", "arland", "accuses Arland of theft"),
    ("corland", "supports", "arland", "Corland supports Arland"),
    ("dorland", "condemns", "#s3", "condemns the support"),
    ("The  Envoy", "supports", "dorland", "An envoy supports Dorland"),
    ("borland", "opposes", "corland", "against Borland"),
)


@pytest.fixture
def code(tmp_path: Path) -> Code:
    """Write the codings of coders, by ``coder/article``, and open their corpus."""

    def written(codings: dict[str, Coding], **more: dict[str, Any]) -> Project:
        files: dict[str, Any] = {
            "corpus.yaml": {"title": "T", "base": "https://example.org/t/", "coder": "ada", "languages": ["en"]},
            "data/entities.yaml": {"entities": [*COUNTRIES, DORLAND]},
        }
        for name, coding in codings.items():
            coder, article = name.split("/")
            files[f"data/articles/{article}.md"] = (
                f"---\npublisher: Gazette\npublished: 2020-01-01\n---\n# T\n\n{TEXT}\n"
            )
            envoys = {one[0] for one in coding if "envoy" in one[0].lower()}
            files[f"data/annotations/{name}.yaml"] = {
                "article": article,
                "coder": coder,
                **({"local": [{"id": "who", "type": "Person", "label": label} for label in envoys]} if envoys else {}),
                **more.get(coder, {}),
                **more.get(name, {}),
                "statements": [
                    {"id": f"s{number}", "subject": subject, "relation": relation, "object": object, "quote": quote}
                    for number, (subject, relation, object, quote) in enumerate(coding, start=1)
                ],
            }
        project = open_project(write_files(tmp_path / "corpus", files))
        assert not [one for one in project.problems if one.is_error]
        return project

    return written


def figure_of(result: Agreement, of: str, by: str = "all", name: str = "") -> dict[str, Any]:
    return result.rows.filter(by=by, of=of, name=name).row(0, named=True)


def test_figures_by_hand(code: Code) -> None:
    result = code({"ada/one": ADA, "bob/one": BOB}).agreement()
    assert result.coders == ("ada", "bob")
    statements = figure_of(result, "statements")
    assert (statements["pairs"], statements["agreed"]) == (5, pytest.approx(2 * 5 / (5 + 6)))
    assert statements["statements"] == ["bob/one#s6"]
    relation = figure_of(result, "relation")
    # criticizes-accuses, accuses-accuses, supports-supports, criticizes-condemns, supports-supports
    counts = {"criticizes": 2, "accuses": 3, "supports": 4, "condemns": 1}
    expected = 1 - (10 - 1) * 4 / (10**2 - sum(number**2 for number in counts.values()))
    assert (relation["agreed"], relation["alpha"]) == (3 / 5, pytest.approx(expected))
    # Cohen: of ada's and bob's shares of each relation, accuses is 1/5 and 2/5, supports 2/5 and 2/5
    chance = 1 / 5 * 2 / 5 + 2 / 5 * 2 / 5
    assert relation["kappa"] == pytest.approx((3 / 5 - chance) / (1 - chance))
    assert relation["chance"] == pytest.approx(chance)  # in one article, shuffling is chance
    assert relation["statements"] == ["ada/one#s1", "bob/one#s1", "ada/one#s4", "bob/one#s4"]
    assert result.confused.select("relation", "other", "times", "share").rows() == [
        ("condemns", "criticizes", 1, 1 / 2),
        ("accuses", "criticizes", 1, 1 / 3),
    ]
    assert result.pairs.select("alike", "shared", "precision", "recall").rows() == [
        ("matched", 5, 1.0, pytest.approx(5 / 6)),
        ("same claim", 3, pytest.approx(3 / 5), pytest.approx(3 / 6)),
        ("word for word", 2, pytest.approx(2 / 5), pytest.approx(2 / 6)),
    ]


def test_a_report_tells_agreement_where_several_coded_the_same_articles(code: Code) -> None:
    project = code({"ada/one": ADA, "bob/one": BOB, "ada/two": ADA})
    made = project.report()
    (shown,) = [one for one in made.analyses.sections if one.name == "agreement"]
    # The same numbers as above: of 5 and 6 statements 5 are matched, and s6 of bob is that which ada lacks.
    assert shown.lines[0].text == "ada has 5 statements, bob 6; 5 are matched (F₁ 0.91)."
    assert shown.lines[0].statements == ("bob/one#s6",)
    assert "bob/one#s6" in made.analyses.numbers
    assert made.analyses.sections[-1] is shown
    for alone in (project.report(coders="ada"), project.report(articles="two")):
        assert "agreement" not in [one.name for one in alone.analyses.sections]


def test_agreement_on_a_relation_before_and_since_it_was_decided_on(code: Code, tmp_path: Path) -> None:
    log = "decisions:\n  accuses:\n    - {day: 2020-02-01, text: x}\n    - {day: 2020-03-01, text: y}\n"
    write_files(tmp_path / "corpus", {"schema/log.yaml": log})
    one, two, three = (f"2020-0{month}-01" for month in (2, 3, 4))
    codings = {"ada/one": ADA, "bob/one": BOB, "ada/two": ADA, "bob/two": ADA, "ada/split": ADA, "bob/split": BOB}
    days = {"ada/one": one, "bob/one": one, "ada/two": two, "bob/two": three, "ada/split": one, "bob/split": three}
    result = code(codings, **{name: {"coded": day} for name, day in days.items()}).agreement()
    rows = result.rows.filter(by="decision", of="relation")
    # Before: of the first two pairs, in which at least one accuses, ada and bob agree on one. Since: on the only one.
    # α before: it is given 3 times of 10 values, and one of 5 pairs differs; with 2 of 10 values and no pair, it is 1.
    assert rows.select("name", "pairs", "agreed", "alpha").rows() == [
        ("accuses before 2020-03-01", 2, 1 / 2, pytest.approx(1 - (10 - 1) * 2 / (2 * 3 * 7))),
        ("accuses since 2020-03-01", 1, 1.0, 1.0),
    ]
    assert rows["statements"].to_list() == [["ada/one#s1", "bob/one#s1"], []]


@pytest.mark.parametrize(("reference", "agreed"), [("#s3", 1.0), ("#s2", 4 / 5)])
def test_a_claim_within_a_claim_is_the_same_if_what_it_refers_to_is_matched(
    code: Code, reference: str, agreed: float
) -> None:
    bob = [(subject, relation, reference if object == "#s3" else object, q) for subject, relation, object, q in BOB]
    result = code({"ada/one": ADA, "bob/one": bob}).agreement()
    assert figure_of(result, "object")["agreed"] == agreed


def test_entities_of_files_are_the_same_by_name(code: Code) -> None:
    assert figure_of(code({"ada/one": ADA, "bob/one": BOB}).agreement(), "subject")["agreed"] == 1


def words(first: int, last: int) -> str:
    return " ".join(f"w{number}" for number in range(first, last))


def test_matching_is_best_for_all_together(code: Code) -> None:
    same = ("arland", "criticizes", "borland")
    ada = [(*same, words(0, 10)), (*same, words(10, 14))]
    bob = [(*same, words(2, 12)), (*same, words(0, 4))]  # the first of each share most words, yet both can be matched
    result = code({"ada/one": ada, "bob/one": bob}).agreement(tolerance=0)
    assert figure_of(result, "statements")["agreed"] == 1


@pytest.mark.parametrize(("tolerance", "matched"), [(2, 0), (3, 1)])
def test_quotes_may_lie_some_words_apart(code: Code, tolerance: int, matched: int) -> None:
    same = ("arland", "criticizes", "borland")
    project = code({"ada/one": [(*same, words(0, 4))], "bob/one": [(*same, words(6, 9))]})  # w3 to w6 is three words
    assert figure_of(project.agreement(tolerance=tolerance), "statements")["pairs"] == matched


def test_what_only_lies_near_is_not_matched(code: Code) -> None:
    ada = [("arland", "criticizes", "borland", words(0, 4))]
    bob = [("corland", "supports", "dorland", words(0, 4))]
    result = code({"ada/one": ada, "bob/one": bob}).agreement()
    assert figure_of(result, "statements")["pairs"] == 0
    assert result.notes[0].startswith("No statement of one coder is matched")


def test_three_coders_make_units_of_one_statement_each(code: Code) -> None:
    result = code({"ada/one": ADA, "bob/one": BOB, "cid/one": ADA}).agreement()
    assert result.units == 6
    assert figure_of(result, "statements")["pairs"] == 3 * 5
    assert figure_of(result, "relation", "coders", "ada, cid")["agreed"] == 1
    # each relation pair of ada and bob is one of ada, bob and cid: 2 of 3 pairs differ where they differ
    assert figure_of(result, "relation")["agreed"] == pytest.approx((3 * 3 + 2 * 1) / 15)


def test_whoever_codes_the_same_agrees_in_everything(code: Code) -> None:
    result = code({"ada/one": ADA, "bob/one": ADA, "ada/two": BOB, "bob/two": BOB}).agreement()
    assert set(result.rows.filter(polars.col("by") != "quotes")["agreed"].drop_nulls()) == {1.0}
    assert set(result.rows["alpha"].drop_nulls()) == {1.0}
    assert result.differences.is_empty()
    assert result.confused.is_empty()
    assert figure_of(result, "relation")["low"] == 1


def test_what_is_not_defined_is_said(code: Code) -> None:
    result = code({"ada/one": ADA, "bob/one": BOB}).agreement()
    assert figure_of(result, "mode")["alpha"] is None
    (note,) = [one for one in result.notes if one.startswith("α of")]
    assert "polarity, mode" in note
    assert "all gave the same value" in note
    assert any("no ranges over articles" in one for one in result.notes)


@pytest.mark.parametrize(
    ("codings", "options", "sentence"),
    [
        (
            ["ada/one"],
            {},
            "Only ada coded here (1 article), and agreement needs two coders; let another coder annotate",
        ),
        (["ada/one", "bob/two"], {}, "The coders coded different articles (ada 1 article and bob 1 article)"),
        (["ada/one", "gold/one"], {}, "Only ada coded here (1 article), and agreement needs two coders; compare with"),
        (["ada/one", "bob/one"], {"coders": "ada"}, "Only ada coded here"),
    ],
)
def test_where_nothing_can_be_compared_a_sentence_says_what_there_is(
    code: Code, codings: list[str], options: dict[str, Any], sentence: str
) -> None:
    result = code(dict.fromkeys(codings, ADA)).agreement(**options)
    assert result.rows.is_empty()
    assert result.notes[0].startswith(sentence)
    section = AGREEMENT.show(result)
    assert section.notes == result.notes
    assert section.figure() is None


def test_gold_is_compared_where_it_is_asked_for(code: Code) -> None:
    project = code({"ada/one": ADA, "bob/one": BOB, "gold/one": ADA})
    assert project.agreement().coders == ("ada", "bob")
    result = project.agreement(coders="bob", compared_with="gold")
    assert result.pairs.filter(alike="matched").select("coder", "compared_with", "recall").rows() == [
        ("bob", "gold", 1)
    ]
    with pytest.raises(NameNotFound, match="there is no coder 'gald'; did you mean 'gold'"):
        project.agreement(compared_with="gald")


def test_an_act_that_two_coders_tell_counts_once(code: Code) -> None:
    alone, both = code({"ada/one": ADA}), code({"ada/one": ADA, "bob/one": ADA})
    acts = alone.network(according_to="everyone").support.acts
    assert both.agreement().support.acts == acts > 0


def test_roles_and_times_are_told_where_they_differ(code: Code) -> None:
    project = code({"ada/one": ADA[:1], "bob/one": ADA[:1]})
    file = project.corpus.paths.root / "data" / "annotations" / "bob" / "one.yaml"
    file.write_text(file.read_text().replace("  quote:", "  about: Corland\n  when: 2020-01\n  quote:"))
    section = AGREEMENT.show(open_project(project.corpus.paths.root).agreement())
    (table,) = [one for one in section.tables if one.title == "Where they differ"]
    assert table.frame.row(0)[1:] == (
        "roles, when",
        "ada: Arland criticizes Borland, no roles, no time; bob: Arland criticizes Borland, about Corland, 2020-01",
    )


def test_the_section_opens_every_row_to_its_statements(code: Code) -> None:
    project = code({"ada/one": ADA, "bob/one": BOB})
    section = AGREEMENT.show(project.agreement())
    known = set(project.statements["statement"])
    tables = {one.title: one for one in section.tables}
    assert tables["Where they differ"].frame["codings"][0] == (
        "ada: Arland criticizes Borland; bob: Arland accuses Borland"
    )
    assert tables["Relations that they take for one another"].frame.row(0)[:2] == ("condemns", "criticizes")
    assert all(set(keys) <= known for keys in section.statements)
    assert all(keys for keys in tables["Where they differ"].statements)
    assert isinstance(section.figure(), Figure)


@settings(max_examples=30)
@given(pairs=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 1)), min_size=1, max_size=7))
def test_chance_is_the_mean_over_all_shuffles_within_articles(pairs: list[tuple[int, int, int]]) -> None:
    values = numpy.asarray([value for one, other, _ in pairs for value in (one, other)])
    units = numpy.arange(len(values)).reshape(-1, 2)
    articles = numpy.asarray([article for *_, article in pairs])
    found = measure(Compared("x", values, range(3)), units, articles, numpy.ones((0, 2)))
    expected = 0.0
    for article in set(articles.tolist()):
        inside = [(one, other) for one, other, of in pairs if of == article]
        shuffles = [*permutations(other for _, other in inside)]
        agreeing = [sum(one == other for (one, _), other in zip(inside, some, strict=True)) for some in shuffles]
        expected += sum(agreeing) / len(shuffles)
    assert found.chance == pytest.approx(expected / len(pairs))


def test_the_order_of_coders_changes_no_alpha(tmp_path: Path) -> None:
    project = open_project(invent(tmp_path / "corpus", 4, 15))
    one, other = project.agreement(coders=["ada", "bob"]), project.agreement(coders=["bob", "ada"])
    for of in ("subject", "relation", "object", "roles", "certainty"):
        assert figure_of(one, of)["alpha"] == pytest.approx(figure_of(other, of)["alpha"])
