"""What is proposed for a format of which it is known what joins what."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.formats.readers import readers
from kg.formats.records import ReadCoding, Span
from kg.importing.choosing import proposed
from kg.importing.mapping import ImportMapping, Source, Value
from kg.importing.meaning import Interpreter
from kg.importing.wording import Wording
from kg.vocabulary import Vocabulary
from tests.support.command import run_here
from tests.support.samples import SAMPLES


@pytest.mark.parametrize(
    ("name", "kind", "relation", "ends"),
    [
        ("brat", "Criticizes", "criticizes", {"subject": "Arg1", "object": "Arg2"}),
        ("brat", "Attack", "attacks", {"subject": "Agent"}),
        ("doccano", "criticizes", "criticizes", {"subject": "from", "object": "to"}),
        ("label-studio", "criticizes", "criticizes", {"subject": "from", "object": "to"}),
        ("uima-cas", "Link", "?", {"subject": "Governor", "object": "Dependent"}),
    ],
)
def test_ends_are_what_the_tool_joins(
    name: str, kind: str, relation: str, ends: dict[str, str], tmp_path: Path, shipped: Vocabulary
) -> None:
    records = readers()[name].read([SAMPLES[name](tmp_path)])
    fields = proposed(records, name, shipped).codings[kind]
    assert fields["relation"] == relation
    found = {end: value.variables for end in ("subject", "object") if isinstance(value := fields.get(end), Source)}
    assert found == ends


def test_a_negation_in_brat_is_a_denial(tmp_path: Path, shipped: Vocabulary) -> None:
    records = readers()["brat"].read([SAMPLES["brat"](tmp_path)])
    polarity = proposed(records, "brat", shipped).codings["Attack"]["polarity"]
    assert polarity == Source(variables="Negation", values={"1": "denied"})


@pytest.mark.parametrize(
    ("said", "relation"),
    [
        ("критикует", "criticizes"),  # begins as the cue критик*
        ("обвиняет", "accuses"),
        ("угрожает", "threatens"),
        ("wirft vor", "accuses"),
        ("is criticized by", "^criticizes"),
        ("was accused of", "?"),  # a cue is in it, but who accuses whom is turned around
        ("призывает к протестам", "?"),  # two cues of two relations
        ("supplies", "?"),  # a label, and a cue of another relation
        ("supplies_arms", "supplies_arms"),
        ("does not support", "?"),
        ("is fed up with", "?"),
    ],
)
def test_a_relation_is_taken_where_the_words_as_a_whole_are_one(said: str, relation: str, shipped: Vocabulary) -> None:
    assert Wording(shipped).relation_of(said) == relation


def test_a_folder_and_a_list_are_no_mapping(corpus_folder: Path) -> None:
    (corpus_folder / "t.csv").write_text("who,what,whom\nArland,criticizes,Borland\n")
    (corpus_folder / "list.yaml").write_text("- format: table\n")
    assert "it is a folder" in run_here(corpus_folder, "import", "t.csv", "--map", "data").err
    assert "this is no mapping" in run_here(corpus_folder, "import", "t.csv", "--map", "list.yaml").err


def test_the_relation_is_the_variable_in_which_relations_stand(shipped: Vocabulary) -> None:
    claims = [("Ada", "supports", "Bo"), ("Bo", "criticizes", "Ada")]
    lone: dict[str, tuple[str, ...]] = {"code": ("emotion",)}
    said: list[dict[str, tuple[str, ...]]] = [
        {"Actor": (who,), "Claim": (what,), "Target": (whom,)} for who, what, whom in claims
    ]
    codings = [
        ReadCoding(str(at), "p", "segment", "a", values, (Span(at, at + 1),)) for at, values in enumerate([lone, *said])
    ]
    fields = proposed(codings, "refi-qda", shipped).codings["segment"]
    values = {"supports": "supports", "criticizes": "criticizes"}
    assert fields["relation"] == Source(variables="Claim", values=values)
    assert (fields["subject"], fields["object"]) == (Source(variables="Actor"), Source(variables="Target"))


def test_a_negation_in_the_cell_of_the_relation_leaves_other_rows_affirmed(shipped: Vocabulary) -> None:
    what = {"не признает": "recognises", "обвиняет": "accuses"}
    fields: dict[str, Value] = {
        "subject": Source(variables="who"),
        "relation": Source(variables="what", values=what),
        "polarity": Source(variables="what", values={"не признает": "denied"}),
    }
    said = Interpreter(ImportMapping(format="table", codings={"row": fields}), shipped)
    rows = [ReadCoding(one, "p", "row", "a", {"who": ("Ada",), "what": (one,)}) for one in what]
    assert [said.meaning(one).fields.get("polarity") for one in rows] == [("denied",), None]


@pytest.mark.parametrize(("column", "field"), [("title", "title"), ("Headline", "title"), ("article", "publisher")])
def test_a_column_called_title_is_the_title_where_many_addresses_share_one(
    column: str, field: str, shipped: Vocabulary
) -> None:
    rows = [
        {"who": ("Ada",), "what": ("supports",), "whom": ("Bo",), column: ("Daily",), "url": (f"https://a.org/{at}",)}
        for at in range(3)
    ]
    records = [ReadCoding(str(at), f"t.csv:{at + 2}", "row", "", row) for at, row in enumerate(rows)]
    assert proposed(records, "table", shipped).articles[field] == Source(variables=column)
