"""The façade: what ``import kg`` gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import polars
import pytest
import rdflib

import kg
from kg.errors import CorpusNotFound, InvalidCorpus, NameNotFound
from tests.places import FIRST


@cache
def project() -> kg.Project:
    return kg.open(FIRST)


def test_a_corpus_is_found_from_any_folder_in_it() -> None:
    assert kg.open(FIRST / "data" / "annotations").corpus.paths.root == FIRST


def test_where_there_is_no_corpus_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(CorpusNotFound, match="kg init"):
        kg.open(tmp_path)


def test_select_gives_a_frame_with_names_as_in_files() -> None:
    frame = project().query("SELECT ?who WHERE { ?s rdf:predicate kg:offers_talks ; rdf:subject ?who }")
    assert isinstance(frame, polars.DataFrame)
    assert frame["who"].to_list() == ["lukashenko"]


def test_iris_stay_whole_when_asked() -> None:
    query = "SELECT ?who WHERE { ?s rdf:predicate kg:offers_talks ; rdf:subject ?who }"
    frame = project().query(query, full=True)
    assert isinstance(frame, polars.DataFrame)
    assert frame["who"].to_list() == [project().corpus.config.base + "entity/lukashenko"]


def test_ask_gives_a_truth_value() -> None:
    assert project().query("ASK { entity:lukashenko kg:offers_release ?prisoners }") is True
    assert project().query("ASK { entity:russia kg:attacks entity:belarus }") is False


def test_construct_gives_an_rdflib_graph_with_plain_literals() -> None:
    graph = project().query("CONSTRUCT { ?s kg:mode ?mode } WHERE { ?s rdf:predicate kg:offers_talks ; kg:mode ?mode }")
    assert isinstance(graph, rdflib.Graph)
    assert list(graph.objects()) == [rdflib.Literal("actual")]


def test_evidence_of_a_statement_is_its_sentence() -> None:
    (evidence,) = project().evidence("prisoners-for-dialogue#s06")
    body = project().corpus.articles["prisoners-for-dialogue"].body
    assert evidence.quote in " ".join(body.split())
    passage = "".join(text for text, _ in evidence.passage)
    assert passage.startswith("First of all, Lukashenko is prepared")
    assert passage.endswith("in the Eastern Europe.")


def test_only_quoted_words_are_marked_as_quoted() -> None:
    """The quote has two stretches; the words between them are no part of it."""
    (evidence,) = project().evidence("prisoners-for-dialogue#s09")
    assert [text for text, quoted in evidence.passage if quoted] == evidence.quote.split(" […] ")


def test_evidence_of_rows_follows_the_rows() -> None:
    rows = project().statements.filter(polars.col("relation") == "offers_release").head(3)
    assert [one.statement for one in project().evidence(rows)] == rows["statement"].to_list()


def test_evidence_of_a_pair_runs_both_ways() -> None:
    found = {one.statement.split("#")[1] for one in project().evidence("Ukrainian military leadership", "Belarus")}
    corpus = project().corpus
    expected = {
        one.id for one in corpus.statements() if one.relation == "criticizes" and one.article == "confrontation-spiral"
    }
    assert expected <= found


def test_evidence_between_strangers_is_none() -> None:
    assert project().evidence("Poland", "Kozulin") == []


def test_an_unknown_name_is_a_sentence_with_a_proposal() -> None:
    with pytest.raises(NameNotFound, match="Lukashenko"):
        project().evidence("Lukashenka", "West")


def test_a_statement_is_found_by_any_unique_end_of_its_key() -> None:
    by_key = project().explain("editors/prisoners-for-dialogue#s05")
    assert project().explain("prisoners-for-dialogue#s05") == by_key


def test_an_ambiguous_end_of_a_key_is_refused() -> None:
    with pytest.raises(NameNotFound, match="2 statements"):
        project().explain("s05")


def test_an_explanation_says_what_keeps_a_claim_from_being_a_plain_triple() -> None:
    explanation = project().explain("confrontation-spiral#s20")
    assert not explanation.direct
    assert explanation.obstacles == (
        "it is the claim of a source, not the author's own",
        "it holds only within a scope",
    )
    assert "NATO leadership" in str(explanation)


def test_strict_refuses_a_corpus_with_errors(tmp_path: Path) -> None:
    from kg.corpus.scaffold import make_corpus

    make_corpus(tmp_path / "c", "t", "me")
    annotation = tmp_path / "c" / "data" / "annotations" / "me" / "first-article.yaml"
    text = annotation.read_text(encoding="utf-8").replace("relation: offers", "relation: offres")
    annotation.write_text(text, encoding="utf-8")
    assert kg.open(tmp_path / "c").statements.is_empty()
    with pytest.raises(InvalidCorpus, match=r"1 error.*offres"):
        kg.open(tmp_path / "c", strict=True)


def test_a_relation_added_as_yaml_needs_no_python(tmp_path: Path) -> None:
    from kg.corpus.scaffold import make_corpus

    root = tmp_path / "c"
    make_corpus(root, "t", "me")
    (root / "schema").mkdir()
    (root / "schema" / "sea.yaml").write_text(
        "relations:\n  offers_berths:\n    label: offers berths\n    definition: Offers places in a harbour.\n"
        "    example: The port offers berths.\n    broader: offers\n",
        encoding="utf-8",
    )
    annotation = root / "data" / "annotations" / "me" / "first-article.yaml"
    text = annotation.read_text(encoding="utf-8").replace("relation: offers", "relation: offers_berths")
    annotation.write_text(text, encoding="utf-8")
    found = kg.open(root)
    assert found.problems == ()
    assert found.statements["relation"].to_list() == ["offers_berths"]
    assert found.statements["goldstein"].to_list() == [4.0]  # of its broader relation, CAMEO 030
    assert found.ask("offers").height == 1
    assert found.query("ASK { ?who own:offers_berths ?what }") is True


def _with_a_misspelt_relation(folder: Path) -> Path:
    from kg.corpus.scaffold import make_corpus

    make_corpus(folder, "t", "me")
    annotation = folder / "data" / "annotations" / "me" / "first-article.yaml"
    text = annotation.read_text(encoding="utf-8")
    annotation.write_text(text.replace("relation: offers", "relation: offres"), encoding="utf-8")
    return folder


def test_what_is_missing_for_errors_is_said_by_all_that_comes_of_the_corpus(tmp_path: Path) -> None:
    """The only statement has an error: an empty answer comes of that, and not of what was coded."""
    opened = kg.open(_with_a_misspelt_relation(tmp_path / "c"))
    lack = "1 statement with errors is left out"
    assert f"; {lack}, see: project.problems>" in repr(opened)
    assert opened.answer("offers").beside == (f"Nothing is found, but {lack}.",)
    assert opened.network().why_empty() == f"No acts between actors match; {lack}."
    assert str(opened.network().support).endswith("(1 statement with errors left out)")
    assert f"Missing: {lack}." in [getattr(part, "words", "") for part in opened.report().parts()]


def test_a_file_that_cannot_be_read_is_named_as_what_is_missing(tmp_path: Path) -> None:
    from kg.corpus.scaffold import make_corpus

    make_corpus(tmp_path / "c", "t", "me")
    for name in ("data/entities.yaml", "corpus.yaml"):
        file = tmp_path / "c" / name
        text = file.read_text(encoding="utf-8")
        file.write_text(f"<<<<<<< ours\n{text}=======\n{text}>>>>>>> theirs\n", encoding="utf-8")
    both = "corpus.yaml and data/entities.yaml cannot be read"
    assert kg.open(tmp_path / "c").corpus.lack == f"{both}, and 1 statement with errors is left out"
