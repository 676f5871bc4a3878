"""The vocabulary: what ships, what a corpus adds, and what a relation inherits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from kg.corpus.paths import CorpusPaths
from kg.corpus.shipped import shipped_schema
from kg.corpus.vocabulary_blocks import RESERVED, RelationBlock
from kg.corpus.vocabulary_files import read_vocabulary
from kg.corpus.yaml_file import read_yaml
from kg.errors import Problem
from kg.readings import Towards
from kg.vocabulary import Kind, QuadClass, RelationFunction, RoleFunction, Sector, Takes, Vocabulary

Add = Callable[..., tuple[Vocabulary, list[Problem]]]

TEXTS = "label: x, definition: x, example: x"


@pytest.fixture
def add(tmp_path: Path) -> Add:
    """Read the shipped vocabulary with files of a corpus: their text by name."""

    def read(**files: str) -> tuple[Vocabulary, list[Problem]]:
        paths = CorpusPaths(tmp_path)
        paths.schema.mkdir(exist_ok=True)
        for name, text in files.items():
            (paths.schema / f"{name}.yaml").write_text(text, encoding="utf-8")
        return read_vocabulary(paths)[:2]

    return read


def codes(problems: list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def test_the_shipped_vocabulary_has_no_problem() -> None:
    vocabulary, problems, _ = read_vocabulary()
    assert problems == []
    assert len(vocabulary.types) >= 35
    assert len(vocabulary.relations) >= 75
    assert all(term.shipped for term in vocabulary.terms())


def test_every_block_of_the_shipped_files_is_a_term() -> None:
    vocabulary, *_ = read_vocabulary()
    written: dict[str, set[str]] = {"types": set(), "roles": set(), "relations": set()}
    for path in shipped_schema().glob("*.yaml"):
        for section, blocks in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            written[section] |= blocks.keys()
    assert written == {
        "types": set(vocabulary.types),
        "roles": set(vocabulary.roles),
        "relations": set(vocabulary.relations),
    }


def test_files_of_cues_name_relations_of_the_vocabulary_and_no_cue_twice() -> None:
    """They are read only when the finder is asked, so that no check of a corpus would find a fault in them."""
    vocabulary, *_ = read_vocabulary()
    assert {"en", "de", "uk"} <= vocabulary.cue_files.keys()
    for language, path in vocabulary.cue_files.items():
        assert path == shipped_schema() / "cues" / f"{language}.yaml"
        file = read_yaml(path.name, path)
        assert file.problems == []
        assert isinstance(file.data, dict)
        for id, cues in file.data.items():
            assert id in vocabulary.relations
            RelationBlock.model_validate({"label": "x", "definition": "x", "example": "x", "cues": {language: cues}})
            assert isinstance(cues, list)
            assert len({str(cue) for cue in cues}) == len(cues), (language, id)


def test_a_repository_whose_schema_is_the_shipped_one_does_not_add_it_twice() -> None:
    vocabulary, problems, _ = read_vocabulary(CorpusPaths(shipped_schema().parent))
    assert problems == []
    assert vocabulary == read_vocabulary()[0]


def test_a_corpus_without_a_schema_has_the_shipped_vocabulary(tmp_path: Path) -> None:
    assert read_vocabulary(CorpusPaths(tmp_path)) == read_vocabulary()


def test_what_a_corpus_adds_is_its_own(good: Path) -> None:
    vocabulary, problems, _ = read_vocabulary(CorpusPaths(good))
    assert problems == []
    own = {term.id for term in vocabulary.terms() if not term.shipped}
    assert own == {"Harbour", "flag", "blockades"}
    assert vocabulary.ancestors("Harbour") == ("Harbour", "Facility", "Place", "Thing")
    assert vocabulary.roles["flag"].values == ("national", "merchant")
    assert vocabulary.relations["blockades"].towards == (Towards.OBJECT, Towards.OBJECT_COUNTRY)


def test_only_what_expresses_a_position_has_a_stance() -> None:
    relations = read_vocabulary()[0].relations
    assert {one.kind for one in relations.values() if one.stance} == {Kind.ACT, Kind.STANCE}
    deeds = (
        "offers",
        "meets",
        "signs_agreement",
        "threatens",
        "investigates",
        "conducts",
        "achieves",
        "coerces",
        "yields",
    )
    utterances = {"demands": 1, "supports": 1, "praises": 1, "rejects": -1, "criticizes": -1, "protests": -1}
    assert {id: relations[id].stance for id in deeds} == dict.fromkeys(deeds, 0)
    assert {id: relations[id].stance for id in utterances} == utterances


def test_a_new_deed_expresses_no_position(add: Add) -> None:
    vocabulary, problems = add(more=f"relations:\n  rescues: {{{TEXTS}, broader: cooperates_materially}}\n")
    assert problems == []
    assert vocabulary.relations["rescues"].stance == 0


ACT = f"""\
relations:
  hails:
    {{{TEXTS}, inverse: hailed by, use: u, avoid: a, kind: act, subject: [Actor], object: [Actor, Statement],
     roles: [to], symmetric: true, towards: [object, to], goldstein: 2.5, quad_class: verbal cooperation, stance: 1,
     codes: {{cameo: "051"}}, maps_to: [schema:Action], abstract: true, rolls_up: true}}
  hails_loudly: {{{TEXTS}, broader: hails}}
"""


def test_a_relation_inherits_what_it_leaves_out(add: Add) -> None:
    vocabulary, problems = add(more=ACT)
    assert problems == []
    loud = vocabulary.relations["hails_loudly"]
    assert loud.kind is Kind.ACT
    assert (loud.subject, loud.object) == (("Actor",), ("Actor", "Statement"))
    assert loud.roles == ("to",)
    assert loud.symmetric is True
    assert loud.towards == (Towards.OBJECT, Towards.TO)
    assert loud.goldstein == 2.5
    assert loud.quad_class is QuadClass.VERBAL_COOPERATION
    assert loud.stance == 1


def test_texts_codes_and_mappings_are_never_inherited(add: Add) -> None:
    vocabulary, _ = add(more=ACT)
    loud = vocabulary.relations["hails_loudly"]
    assert (loud.inverse, loud.use, loud.avoid, loud.codes, loud.maps_to) == ("", "", "", {}, ())
    assert (loud.abstract, loud.rolls_up) == (False, False)


def test_what_a_relation_says_itself_counts_and_empty_means_none(add: Add) -> None:
    own = "broader: hails, object: [Person], roles: [], towards: [], goldstein: null, quad_class: ~"
    vocabulary, problems = add(more=f"{ACT}  hails_softly: {{{TEXTS}, {own}}}\n")
    assert problems == []
    soft = vocabulary.relations["hails_softly"]
    assert soft.object == ("Person",)
    assert (soft.roles, soft.towards, soft.goldstein, soft.quad_class) == ((), (), None, None)
    assert soft.subject == ("Actor",)


def test_a_relation_inherits_from_one_that_is_read_later(add: Add) -> None:
    vocabulary, problems = add(
        a=f"relations:\n  hails_loudly: {{{TEXTS}, broader: hails}}\n", z=ACT.split("  hails_loudly")[0]
    )
    assert problems == []
    assert vocabulary.relations["hails_loudly"].goldstein == 2.5


def test_a_relation_of_another_kind_takes_no_score_from_an_act(add: Add) -> None:
    vocabulary, problems = add(more=ACT + f"  likes: {{{TEXTS}, broader: hails, kind: stance}}\n")
    assert problems == []
    likes = vocabulary.relations["likes"]
    assert (likes.kind, likes.goldstein, likes.quad_class, likes.stance) == (Kind.STANCE, None, None, 1)


def test_types_have_names_of_their_own_and_roles_share_them_with_relations(add: Add) -> None:
    _, problems = add(
        more=f"types:\n  Hails: {{{TEXTS}, broader: Thing}}\nroles:\n  hails: {{{TEXTS}, takes: [text]}}\n",
        next=f"relations:\n  hails: {{{TEXTS}, broader: praises}}\n",
    )
    assert [(one.path, one.line, one.code) for one in problems] == [("schema/next.yaml", 2, "duplicate-id")]


def test_a_copied_vocabulary_is_passed_over_and_only_what_differs_is_defined_twice(add: Add) -> None:
    copied = {path.stem: path.read_text(encoding="utf-8") for path in shipped_schema().glob("*.yaml")}
    vocabulary, problems = add(**copied)
    assert problems == []
    assert all(term.shipped for term in vocabulary.terms())
    once, again = copied["protest"].splitlines(), "label: scolds"
    line = next(number for number, text in enumerate(once) if text.strip().startswith("label:"))
    once[line] = once[line].split("label:")[0] + again
    (problem,) = add(protest="\n".join(once))[1]
    assert (problem.path, problem.line, problem.code) == ("schema/protest.yaml", line, "duplicate-id")
    assert "copy of the shipped one (protest.yaml:" in problem.message
    assert problem.message.endswith("differs from it in 'label'")


def test_what_holds_both_ways_has_an_object(add: Add) -> None:
    entry = f"  mingles: {{{TEXTS}, kind: act, subject: [Actor], object: [Nothing], symmetric: true}}\n"
    vocabulary, (problem,) = add(more=f"relations:\n{entry}")
    assert (problem.line, problem.code) == (2, "bad-value")
    assert "has no object that could be its other side" in problem.message
    assert not vocabulary.relations["meets"].symmetric


def test_what_is_narrower_than_a_broken_term_is_left_out_with_it_and_blamed_on_it_alone(add: Add) -> None:
    vocabulary, problems = add(
        more=f"types:\n  A: {{{TEXTS}, broader: Nowhere}}\n  B: {{{TEXTS}, broader: A}}\n  C: {{{TEXTS}, broader: B}}\n"
    )
    assert [(one.line, one.code) for one in problems] == [(2, "unknown-term")]
    assert not {"A", "B", "C"} & vocabulary.types.keys()


def test_of_a_circle_every_term_is_named_and_what_hangs_on_it_is_not(add: Add) -> None:
    blocks = [("A", "C"), ("B", "A"), ("C", "B"), ("D", "C")]
    text = "types:\n" + "".join(f"  {id}: {{{TEXTS}, broader: {parent}}}\n" for id, parent in blocks)
    vocabulary, problems = add(more=text)
    assert [(one.line, one.code) for one in problems] == [
        (2, "circular-broader"),
        (3, "circular-broader"),
        (4, "circular-broader"),
    ]
    assert not {"A", "B", "C", "D"} & vocabulary.types.keys()


def test_one_faulty_block_does_not_spoil_the_others(add: Add) -> None:
    vocabulary, problems = add(more=f"types:\n  A: {{label: a}}\n  B: {{{TEXTS}, broader: Thing}}\n")
    assert codes(problems) == ["missing-field", "missing-field"]
    assert "A" not in vocabulary.types
    assert vocabulary.types["B"].broader == "Thing"


@pytest.mark.parametrize("score", ["-10", "10", "0", "-2.5"])
def test_scores_go_from_minus_ten_to_ten(add: Add, score: str) -> None:
    vocabulary, problems = add(more=f"relations:\n  hails: {{{TEXTS}, broader: praises, goldstein: {score}}}\n")
    assert problems == []
    assert vocabulary.relations["hails"].goldstein == float(score)


@pytest.mark.parametrize("score", ["-10.01", "11", ".inf", "nan", "1e9"])
def test_other_scores_are_refused(add: Add, score: str) -> None:
    vocabulary, problems = add(more=f"relations:\n  hails: {{{TEXTS}, broader: praises, goldstein: {score}}}\n")
    assert codes(problems) == ["bad-value"]
    assert "hails" not in vocabulary.relations or vocabulary.relations["hails"].goldstein is None


@pytest.mark.parametrize("word", sorted(RESERVED))
def test_words_of_the_statement_model_are_no_ids(add: Add, word: str) -> None:
    section = "types" if word[0].isupper() else "roles"
    _, problems = add(more=f"{section}:\n  {word}: {{{TEXTS}, takes: [text]}}\n")
    assert codes(problems) == ["bad-value"]
    assert f"'{word}' is a word of the statement model" in problems[0].message


def test_the_fields_of_a_statement_are_reserved() -> None:
    from kg.corpus.annotation_file import StatementBlock

    assert RESERVED.issuperset(StatementBlock.model_fields)


def test_roles_for_every_relation_need_not_be_listed(good: Path) -> None:
    vocabulary, *_ = read_vocabulary(CorpusPaths(good))
    assert vocabulary.allows_role("accuses", "about")
    assert not vocabulary.allows_role("accuses", "flag")
    assert vocabulary.allows_role("blockades", "flag")
    assert vocabulary.roles["quantity"].takes == (Takes.NUMBER, Takes.TEXT)


def test_a_type_belongs_to_the_sector_of_the_nearest_broader_type_that_has_one() -> None:
    vocabulary, *_ = read_vocabulary()
    assert vocabulary.sector("Ministry") is Sector.GOVERNMENT
    assert vocabulary.sector("MilitaryUnit") is Sector.MILITARY
    assert vocabulary.sector("Country") is None


def test_places_are_no_actors_and_countries_are() -> None:
    vocabulary, *_ = read_vocabulary()
    assert vocabulary.is_actor("Country")
    assert vocabulary.is_actor("Office")
    assert not vocabulary.is_actor("City")
    assert not vocabulary.is_actor("Event")
    assert not vocabulary.is_actor("NoSuchType")


OFFERS = f"""\
relations:
  hints: {{{TEXTS}, broader: offers}}
  gives: {{{TEXTS}, kind: act, subject: [Actor], object: [Thing], fulfils: [hints]}}
  gives_gladly: {{{TEXTS}, broader: gives}}
"""


def test_what_it_is_read_as_and_what_it_fulfils_come_from_the_broader_relation(add: Add) -> None:
    vocabulary, problems = add(more=OFFERS)
    assert problems == []
    assert vocabulary.relations["hints"].function is RelationFunction.OFFER
    assert vocabulary.relations["gives_gladly"].fulfils == ("hints",)
    assert "hints" in vocabulary.relations_with(RelationFunction.OFFER)


def test_an_offer_is_fulfilled_by_what_names_it_or_else_the_next_broader_one(add: Add) -> None:
    vocabulary, _ = add(more=OFFERS)
    assert vocabulary.fulfilling("hints") == ("gives", "gives_gladly")
    assert vocabulary.fulfilling("offers_release") == ("releases",)
    assert vocabulary.fulfilling("promises") == vocabulary.fulfilling("offers")
    assert {"yields", "implements", "lifts_sanctions"} <= set(vocabulary.fulfilling("offers"))
    assert vocabulary.fulfilling("hosts") == ()


@pytest.mark.parametrize(
    ("fulfils", "code", "words"),
    [
        ("[ofers_release]", "unknown-relation", "did you mean 'offers_release'?"),
        ("[criticizes]", "bad-value", "write 'function: offer' there"),
    ],
)
def test_nothing_fulfils_what_is_unknown_or_no_offer(add: Add, fulfils: str, code: str, words: str) -> None:
    _, problems = add(more=f"relations:\n  frees:\n    {{{TEXTS}, broader: releases,\n     fulfils: {fulfils}}}\n")
    assert [(one.code, one.line) for one in problems] == [(code, 4)]
    assert words in problems[0].hint


def test_a_reading_that_there_is_not_is_a_problem(add: Add) -> None:
    _, problems = add(more=f"relations:\n  frees: {{{TEXTS}, broader: releases, function: offre}}\n")
    assert [(one.code, one.line) for one in problems] == [("bad-value", 2)]
    assert "did you mean 'offer'?" in problems[0].hint


def test_the_roles_of_a_bargain_are_data(add: Add) -> None:
    mine = f"roles:\n  at_the_price_of: {{{TEXTS}, takes: [entity], everywhere: true, function: price}}\n"
    vocabulary, problems = add(more=mine)
    assert problems == []
    assert set(vocabulary.roles_with(RoleFunction.PRICE)) == {"in_exchange_for", "at_the_price_of"}
    assert set(vocabulary.roles_with(RoleFunction.CONDITION)) == {"provided", "unless"}


def test_what_holds_both_ways_ties_nobody_jointly_besides(add: Add) -> None:
    block = "broader: conducts, symmetric: true"
    vocabulary, problems = add(
        own=f"relations:\n  inherits: {{{TEXTS}, {block}}}\n  says: {{{TEXTS}, {block}, joint: verbal cooperation}}\n"
    )
    assert [(one.code, one.line) for one in problems] == [("bad-value", 3)]
    assert vocabulary.relations["conducts"].joint is not None
    assert vocabulary.relations["inherits"].joint is None


def test_a_relation_takes_something_on_both_sides_and_the_role_of_its_counterparty(add: Add) -> None:
    vocabulary, problems = add(
        own=f"""
relations:
  nobody: {{{TEXTS}, kind: act, subject: [], object: [Actor]}}
  nothing: {{{TEXTS}, kind: act, subject: [Actor], object: []}}
  aims: {{{TEXTS}, kind: act, subject: [Actor], object: [Thing], towards: [to, object, at.country]}}
  hits: {{{TEXTS}, kind: act, subject: [Actor], object: [Thing], towards: [to], roles: [to]}}
"""
    )
    assert [(one.line, one.code) for one in problems] == [(3, "bad-value"), (4, "bad-value"), (5, "missing-role")]
    assert "has no role 'to'" in problems[2].message
    assert {"nobody", "nothing"}.isdisjoint(vocabulary.relations)


def test_a_label_of_a_shipped_term_is_warned_of(add: Add) -> None:
    texts = "definition: x, example: x"
    _, problems = add(
        own=f"""
types:
  Port: {{label: City, {texts}, broader: Facility}}
relations:
  blames: {{label: accuses, {texts}, broader: coerces}}
  mines: {{label: mines, {texts}, broader: coerces}}
"""
    )
    assert [(one.line, one.code, one.severity) for one in problems] == [
        (3, "same-label", "warning"),
        (5, "same-label", "warning"),
    ]


def test_a_faulty_label_of_ties_is_not_used(add: Add) -> None:
    vocabulary, problems = add(
        own=f"""
relations:
  warns: {{{TEXTS}, broader: offers, label_of_tie: {{to: "{{label}} {{topic}} to"}}}}
"""
    )
    assert codes(problems) == ["bad-value"]
    assert vocabulary.relations["warns"].label_of_tie == {}
