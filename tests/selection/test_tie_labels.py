"""What ties say: each reads between its two ends as a sentence that the words of an article bear."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO, StringIO
from typing import Any

import networkx
import polars
import pytest

from kg.formats.networks.graphml import write_gexf, write_graphml
from kg.formats.networks.tidy import write_csv_files
from kg.model import Entity, Mode, Polarity
from kg.network.network import Network, make_network
from kg.project import Project
from kg.readings import Towards
from kg.render.report.report import Report
from kg.selection.mentions import unite_mentions
from kg.selection.selection import Selection
from kg.selection.tie_labels import TieLabel, cut_at_word, label_ties, labels_by
from kg.selection.ties import draw_ties
from kg.selection.viewpoints import EVERYONE
from kg.vocabulary import NOTHING, RelationType, Vocabulary
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]

SENTENCES = {
    "confrontation-spiral#s01": [
        "Ministry of Defence of Belarus – in a spiral with → Ministry of Defence of Ukraine",
        "Ministry of Defence of Ukraine – in a spiral with → Ministry of Defence of Belarus",
    ],
    "confrontation-spiral#s02": [
        "Belarusian authorities – relations worsen with → Ukrainian authorities",
        "Ukrainian authorities – relations worsen with → Belarusian authorities",
    ],
    "confrontation-spiral#s08": [
        "Belarus – not so: shares an agenda with → Ukraine",
        "Ukraine – not so: shares an agenda with → Belarus",
    ],
    "confrontation-spiral#s12": ["Russia – at war with → Ukraine", "Ukraine – at war with → Russia"],
    "confrontation-spiral#s14": ["Ukraine – hopes for political support from → Belarusian authorities"],
    "confrontation-spiral#s15": ["Ukraine – opposes → Russian authorities"],
    "confrontation-spiral#s16": ["Ukraine – integrates with → NATO"],
    "confrontation-spiral#s17": [
        "NATO – hypothetical: shares a position with → Ukraine",
        "Ukraine – hypothetical: shares a position with → NATO",
    ],
    "confrontation-spiral#s19": ["NATO leadership – regards → Armed Forces of Belarus"],
    "confrontation-spiral#s32": ["Belarus – conducts West-2017 together with → Russia"],
    "confrontation-spiral#s34": ["Ukrainian military leadership – [criticizes] → Belarus"],
    "confrontation-spiral#s36": ["Ukrainian military leadership – [criticizes] → Belarus"],
    "confrontation-spiral#s38": [
        "Ukrainian military observers – [reject the observers' assessment of West-2017, in answer to] → Belarus"
    ],
    "confrontation-spiral#s39": [
        "Belarusian authorities – react negatively to “reject the observers' assessment of West-2017” by → "
        "Ukrainian military observers"
    ],
    "confrontation-spiral#s43": ["Ukrainian military leadership – [criticizes] → Belarus"],
    "confrontation-spiral#s44": [
        "Ministry of Defence of Belarus – probably in a spiral with → Ministry of Defence of Ukraine",
        "Ministry of Defence of Ukraine – probably in a spiral with → Ministry of Defence of Belarus",
    ],
    "confrontation-spiral#s49": ["Russia – member of → third states"],
    "confrontation-spiral#s50": ["third states other than Russia – member of → third states"],
    "confrontation-spiral#s51": [
        "Belarusian Defence Ministry officials – show restraint towards → Ukrainian Defence Ministry officials"
    ],
    "prisoners-for-dialogue#s01": [
        "Alexander Lukashenko – offers release of political prisoners in Belarus to → the West"
    ],
    "prisoners-for-dialogue#s02": [
        "Alexander Lukashenko – offers release of political prisoners in Belarus to → the West"
    ],
    "prisoners-for-dialogue#s05": [
        "Alexander Lukashenko – offers release of political prisoners in Belarus to → the West"
    ],
    "prisoners-for-dialogue#s06": ["Alexander Lukashenko – offers talks to → Poland"],
    "prisoners-for-dialogue#s08": ["Alexander Lukashenko – says “has a leading role in Eastern Europe” of → Poland"],
    "prisoners-for-dialogue#s09": [
        "Alexander Lukashenko – [offers release of political prisoners in Belarus to] → the West"
    ],
    "prisoners-for-dialogue#s10": [
        "Alexander Lukashenko – [offers release of political prisoners in Belarus to] → the West"
    ],
    "prisoners-for-dialogue#s12": [
        "Alexander Lukashenko – [offers release of political prisoners in Belarus to] → the West"
    ],
    "prisoners-for-dialogue#s13": [
        "Alexander Lukashenko – [offers release of political prisoners in Belarus to] → the West"
    ],
    "prisoners-for-dialogue#s14": ["IMF mission to Belarus – visits Minsk (city) in → Belarus"],
    "prisoners-for-dialogue#s17": ["International Monetary Fund – [sets conditions for] → Belarus"],
    "prisoners-for-dialogue#s38": ["Alexander Kozulin – formerly member of → political prisoners in Belarus"],
}
"""Each arrow of the two articles as a person reads it from the quote, with the names of the listed entities."""


@pytest.fixture(scope="module")
def whole(first: Project) -> Network:
    """All ties that the authors of the two articles draw, whatever their mode and polarity."""
    return first.network(count="statements", modes=tuple(Mode), polarities=tuple(Polarity))


@pytest.fixture
def told(
    table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]
) -> Callable[..., list[str]]:
    """Draw the ties of rows and say them, in any vocabulary."""

    def said(*rows: Row, vocabulary: Vocabulary = shipped) -> list[str]:
        statements = table(*rows)
        backend = Rows(statements, vocabulary, actors(*statements["subject"], *statements["object"]))
        ties = draw_ties(unite_mentions(statements, vocabulary), statements.lazy(), vocabulary)
        ends = ties.select("actor", "target").rows()
        return sorted(
            f"{one} – {label} → {other}" for (one, other), label in zip(ends, label_ties(ties, backend), strict=True)
        )

    return said


def test_each_arrow_of_the_two_articles_says_what_its_words_say(whole: Network) -> None:
    found: dict[str, list[str]] = {}
    for row in whole.labelled.filter(polars.col("tie") != "issue").sort("statement").iter_rows(named=True):
        sentence = f"{whole.labels[row['actor']]} – {row['label']} → {whole.labels[row['target']]}"
        found.setdefault(row["statement"].removeprefix("editors/"), []).append(sentence)
    assert {key: sorted(sentences) for key, sentences in found.items()} == SENTENCES


def test_a_mention_whose_counterparty_another_one_names_keeps_what_it_is_about(
    make_row: MakeRow, told: Callable[..., list[str]]
) -> None:
    """Aland offers talks to Bland; the same act is told as an offer of talks, which names nobody."""
    named = make_row("aland", "offers_talks", "bland", act="anna/o")
    unnamed = make_row("agov", "offers", None, object="talks", object_label="talks", act="anna/o")
    assert told(named, unnamed) == ["agov – offers talks to → bland", "aland – offers talks to → bland"]
    own = make_row("cland", "visits", None, object="Lidice", object_label="Lidice", act="anna/v")
    assert told(make_row("cland", "visits", "bland", act="anna/v"), own)[0] == "cland – visits Lidice in → bland"


def test_whose_claim_it_is_and_what_the_author_makes_of_it_stands_before_it(first: Project) -> None:
    network = first.network(count="statements", according_to="everyone")
    labels = dict(network.labelled.select("statement", "label").iter_rows())
    claimed = {
        "s20": "NATO leadership (quoted by Belarus in Focus): part of",
        "s33": "Ukrainian military leadership (doubted by Belarus in Focus): participate in",
        "s41": "Ukrainian military leadership (doubted by Belarus in Focus): [mobilizes]",
    }
    assert {key: labels[f"editors/confrontation-spiral#{key}"] for key in claimed} == claimed


def test_what_comes_before_a_claim_says_how_it_is_held(make_row: MakeRow, told: Callable[..., list[str]]) -> None:
    held: dict[str, dict[str, Any]] = {
        "not so: criticizes": {"polarity": "denied"},
        "forecast: criticizes": {"mode": "forecast"},
        "perhaps criticizes": {"certainty": "possible"},
        "it is not known whether: criticizes": {"certainty": "unknown"},
        "formerly criticizes": {"ended": True},
        "not so: intended: probably criticizes": {"polarity": "denied", "mode": "intended", "certainty": "probable"},
        "harbour (rejected by Gazette): criticizes": {"sources": ["harbour"], "author_stance": "rejects"},
        "criticizes": {"sources": ["harbour"], "author_stance": "endorses"},
    }
    for label, facts in held.items():
        assert told(make_row("norland", "criticizes", "sudland", **facts)) == [f"norland – {label} → sudland"]


def test_a_mention_reads_by_the_rule_that_found_its_target_elsewhere(
    make_row: MakeRow, told: Callable[..., list[str]]
) -> None:
    claim = make_row("sudland", "rejects", None, object="loan", object_type="Issue", statement="anna/a#claim")
    about = {"object": "anna/a#claim", "object_type": "Statement", "act": "anna/blame"}
    named = make_row("norland", "criticizes", None, statement="anna/a#1", **about, counterparties=["sudland"])
    named["counterparty_rule"] = "object.subject"
    again = make_row("norland", "criticizes", None, statement="anna/a#2", object="loan", object_type="Issue")
    again["act"] = "anna/blame"
    assert told(claim, named, again) == [
        "norland – criticizes loan by → sudland",
        "norland – criticizes “rejects loan” by → sudland",
        "sudland – rejects → loan",
    ]


def test_the_narrowest_type_of_the_object_counts(shipped: Vocabulary) -> None:
    def read(type: str) -> str:
        return shipped.label_of_tie("offers_release", "to", type)

    assert read("Person") == read("Collective") == "{label} {object} to"
    assert read("Action") == read("Statement") == "offers {object} to"
    own = shipped.relations["offers_release"].model_copy(
        update={"label_of_tie": {"to": "a", "to Actor": "b", "to Person": "c"}}
    )
    changed = shipped.model_copy(update={"relations": {**shipped.relations, "offers_release": own}})
    assert [changed.label_of_tie("offers_release", "to", type) for type in ("Person", "Ministry", "Action")] == [
        "c",
        "b",
        "a",
    ]


def test_a_relation_that_does_not_say_it_reads_by_its_label(shipped: Vocabulary) -> None:
    plain: RelationType = shipped.relations["offers"].model_copy(update={"label_of_tie": {}})
    own = shipped.model_copy(update={"relations": {**shipped.relations, "offers": plain}})
    assert {rule: own.label_of_tie("offers", rule, "Action") for rule in (*Towards, "joint")} == {
        "object": "{label}",
        "to": "{label} {object}, to",
        "object.subject": "{label} {claim}, by",
        "object.country": "{label} {object}, in",
        "at.country": "{label} {object}, in",
        "joint": "{label} {object} together with",
    }


def test_the_other_end_of_an_act_that_holds_both_ways_reads_the_inverse(
    make_row: MakeRow, told: Callable[..., list[str]]
) -> None:
    talks = make_row("norland", "negotiates", "sudland", statement="anna/a#1", act="anna/talks")
    visit = make_row("norland", "visits", "sudland", statement="anna/a#2", act="anna/talks")
    assert told(talks, visit) == [
        "norland – negotiates with → sudland",
        "norland – visits → sudland",
        "sudland – negotiates with → norland",
        "sudland – visited by → norland",
    ]


def test_a_pair_tells_each_act_once_and_how_many_say_the_same(whole: Network) -> None:
    pairs = whole.with_labels(whole.edges).select("actor", "target", "label").iter_rows()
    labels = {(actor, target): label for actor, target, label in pairs}
    # Three acts of criticism; the sum of them is not counted.
    assert labels["ukrainian-military-leadership", "belarus"] == "[criticizes] ×3"
    # Two offers in seven mentions; the one of 3 June names neither object nor addressee.
    offer = "offers release of political prisoners in Belarus to"
    assert labels["lukashenko", "west"] == f"{offer}; [{offer}]"
    [row] = whole.with_labels(whole.edges, 1).filter(actor="lukashenko", target="west").iter_rows(named=True)
    assert row["label"] == "offers release of political prisoners in Belarus to; and 1 more"


@pytest.mark.parametrize("options", [{}, {"level": "country"}, {"count": "statements", "according_to": "everyone"}])
def test_all_outputs_use_the_same_words(first: Project, options: dict[str, Any]) -> None:
    network = first.network(**options)
    wanted = {
        (row["actor"], row["target"]): row["label"] for row in network.with_labels(network.edges).iter_rows(named=True)
    }
    assert wanted
    csv = polars.read_csv(BytesIO(write_csv_files(network)["edges"]))
    assert {(one, other): label for one, other, label in csv.select("actor", "target", "label").iter_rows()} == wanted
    for graph in (
        networkx.read_graphml(StringIO(write_graphml(network))),
        networkx.read_gexf(BytesIO(write_gexf(network).encode())),
    ):
        labels = {(one, other): facts["label"] for one, other, facts in graph.edges(data=True)}
        assert {pair: labels[pair] for pair in wanted} == wanted
    sentences = {
        (pair.actor, pair.target): pair.sentence for pair in Report.of(network, "Two articles", figures=False).pairs
    }
    for (one, other), label in wanted.items():
        names = network.labels[one], network.labels[other]
        if label.count(";") < 4:
            assert sentences[names].startswith(f"{names[0]} – {label} ")


def test_pictures_cut_the_object_at_a_word_and_nothing_else() -> None:
    label = TieLabel("", "", "", "", "refuses ", "the observers' assessment of West-2017", " to")
    assert str(label) == label.fitted(99) == "refuses the observers' assessment of West-2017 to"
    assert label.fitted(38) == "refuses the observers' assessment… to"
    assert label.fitted(5) == "refuses the… to"
    assert cut_at_word("Donaudampfschifffahrt", 8) == "Donauda…"


def test_pictures_name_no_sources_and_put_what_is_inferred_in_brackets() -> None:
    label = TieLabel("NATO (doubted by Gazette): ", "(doubted) ", "[", "not so: ", "offers ", "aid", " to")
    assert str(label) == "NATO (doubted by Gazette): [not so: offers aid to]"
    assert label.fitted(60) == "(doubted) [not so: offers aid to]"


def test_nothing_says_nothing(whole: Network) -> None:
    assert labels_by(whole.ties.clear(), whole.backend, "actor", "target") == {}


def test_a_claim_within_another_says_whose_it_is_and_what_is_inferred(
    make_row: MakeRow, told: Callable[..., list[str]]
) -> None:
    reported = make_row("bor", "attacks", "ada", sources=["eve"], author_stance="doubts", polarity="denied")
    concluded = make_row("bor", "attacks", "ada", inferred=["subject"])
    about = {"object_type": "Statement", "counterparties": ["bor"], "counterparty_rule": "object.subject"}
    for claim, words in (
        (reported, "not so: attacks ada (according to eve; the author doubts it)"),
        (concluded, "[attacks ada]"),
    ):
        labels = told(claim, make_row("cid", "criticizes", claim["statement"], **about))
        assert f"cid – criticizes “{words}” by → bor" in labels


def test_an_act_that_several_sources_tell_names_them_all(
    make_row: MakeRow, table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., Any]
) -> None:
    """By hand: c and d each say that a attacked b, which is one act; of another act, the author says so, too."""
    quoted = {"author_stance": "neutral", "act": "anna/raid"}
    rows = [make_row("a", "attacks", "b", sources=[one], **quoted) for one in ("c", "d")]
    told = {"act": "anna/other"}
    other = [make_row("b", "attacks", "a", **told), make_row("b", "attacks", "a", **quoted | told, sources=["c"])]
    statements = table(*rows, *other)
    backend = Rows(statements, shipped, actors("a", "b", "c", "d"))
    ties = draw_ties(unite_mentions(statements, shipped), statements.lazy(), shipped)
    said = {
        ends: [str(label) for label, _ in labels]
        for ends, labels in labels_by(ties, backend, "actor", "target").items()
    }
    assert said["a", "b"] == ["c (quoted by Gazette) and d (quoted by Gazette): attacks"]
    assert said["b", "a"] == ["attacks"]
    network = make_network(backend, Selection(according_to=EVERYONE))
    assert network.multigraph().edges["a", "b", "anna/raid"]["label"] == said["a", "b"][0]


def test_words_without_a_place_for_an_object_are_read_where_there_is_none(shipped: Vocabulary) -> None:
    assert shipped.label_of_tie("strikes", "to", NOTHING) == "goes on strike against"
    assert shipped.label_of_tie("mobilizes", "to", NOTHING) == "{label} against"
    assert "{object}" not in shipped.label_of_tie("abducts", "to", NOTHING)
