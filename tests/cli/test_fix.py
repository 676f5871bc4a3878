"""The command that mends problems: what is sure is made, what is not is left, and every other byte stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.places import GOOD
from tests.support.command import run_here

ANNOTATION = "data/annotations/boris/harbour-offer.yaml"
HEAD = "article: harbour-offer\ncoder: boris\nstatements:\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the good corpus, to be changed."""
    shutil.copytree(GOOD, tmp_path / "corpus")
    (tmp_path / "corpus" / ANNOTATION).parent.mkdir()
    return tmp_path / "corpus"


def statement(id: str, rest: str) -> str:
    return (
        f"  - id: {id}  # as it is\n    subject: Norland\n    relation: criticizes\n    object: Sudland\n    {rest}\n"
    )


def fixed(own: Path, rest: str) -> str:
    """Return the lines of a statement behind its object after ``kg fix --yes``."""
    (own / ANNOTATION).write_text(HEAD + statement("s01", rest), encoding="utf-8")
    assert run_here(own, "fix", "--yes").status == 0
    text = (own / ANNOTATION).read_text(encoding="utf-8")
    start = HEAD + statement("s01", "").rstrip(" \n") + "\n    "
    assert text.startswith(start)
    return text[len(start) : -1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "quote: Sudland's defence ministry rejected the offer",
            "quote: Sudland’s defence ministry rejected the offer",
        ),
        (
            "quote: 'They will go home … provided that the blockade ends'",
            "quote: [They will go home, provided that the blockade ends]",
        ),
        (
            'quote: {exact: "Sudland\'s defence ministry rejected the offer"}',
            'quote: {exact: "Sudland’s defence ministry rejected the offer"}',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: [2017-09..2017-10]  # said so",
            'quote: Norland will probably close South Haven\n    when: "[2017-09..2017-10]"  # said so',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: {2017-09, 2017-11}",
            'quote: Norland will probably close South Haven\n    when: "{2017-09, 2017-11}"',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: early March 2017",
            "quote: Norland will probably close South Haven\n    when: early March 2017",
        ),
        (
            "quote: Norland will probably close South Haven\n    inferred: {when: [2017,2018], basis: so}",
            'quote: Norland will probably close South Haven\n    inferred: {when: "[2017,2018]", basis: so}',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: 2.3.2017  # said so",
            "quote: Norland will probably close South Haven\n    when: 2017-03-02  # said so",
        ),
        (
            "quote: Norland will probably close South Haven\n    when: 03/02/2017",
            "quote: Norland will probably close South Haven\n    when: 03/02/2017",
        ),
        ("quote: Norland will probably shut South Haven", "quote: Norland will probably shut South Haven"),
        (
            "quote: Norland will probably close South Haven\n    note: as source #2 says",
            "quote: Norland will probably close South Haven\n    note: as source #2 says",
        ),
    ],
)
def test_what_is_sure_is_mended_and_nothing_else_changes(own: Path, before: str, after: str) -> None:
    assert fixed(own, before) == after
    assert run_here(own, "check").status == int(before == after)


QUOTE = "quote: Norland will probably close South Haven\n    "


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("note: He said: no", 'note: "He said: no"'),
        ("note: a: b", 'note: "a: b"'),
        ("note: the end of it:", 'note: "the end of it:"'),
        ("note: @home they said so", 'note: "@home they said so"'),
        ("note: *nothing* of it is true", 'note: "*nothing* of it is true"'),
        ("note: *nothing", 'note: "*nothing"'),
        ("note: &Co. of the harbour", 'note: "&Co. of the harbour"'),
        ("note: !no", 'note: "!no"'),
        ("note: %5 of them", 'note: "%5 of them"'),
        ("note: `so`", 'note: "`so`"'),
        ("note: [sic] he left", 'note: "[sic] he left"'),
        ("note: , he said", 'note: ", he said"'),
        ("note: 'tis the end", 'note: "\'tis the end"'),
        ('note: "No" he said', "note: '\"No\" he said'"),
        ("note: 'it's'", 'note: "it\'s"'),
        ('note: "No": it\'s \\ so', "note: '\"No\": it''s \\ so'"),
        (
            "note: He said: no\n      and left\n    degree: none: at all",
            'note: "He said: no and left"\n    degree: "none: at all"',
        ),
        ('note: "a remark\\x9b\\x0Cof his"', 'note: "a remark of his"'),
        ("note: a remark\x07\n    degree: \x0cnone\x1b", "note: a remark\n    degree: none"),
    ],
)
def test_texts_that_are_no_yaml_get_quotation_marks_and_lose_signs_that_no_text_may_have(
    own: Path, before: str, after: str
) -> None:
    assert fixed(own, QUOTE + before) == QUOTE + after


@pytest.mark.parametrize(
    "rest",
    [
        "note: [17 May",
        'note: "open',
        "note: > of two",
        "note: the end: yes  # or not",
        "note: exact: no",
        "note: &co\n    degree: *co",
        "note: #1",
    ],
)
def test_what_may_be_meant_otherwise_is_not_mended_without_asking(own: Path, rest: str) -> None:
    assert fixed(own, QUOTE + rest) == QUOTE + rest


@pytest.mark.parametrize(
    ("printed", "before", "after"),
    [
        ("It said: no", "quote: It said: no", 'quote: "It said: no"'),
        ("#1 of the fleet", "quote: #1 of the fleet", 'quote: "#1 of the fleet"'),
        ("‘No’ said ‘all’", "quote: ‘No’ said ‘all’: so", 'quote: "‘No’ said ‘all’: so"'),
        ('"open" the "port"', 'quote: "open" the "port"', 'quote: \'"open" the "port"\''),
        ("the sailors' union's boat", "quote: 'the sailors' union's boat'", "quote: \"the sailors' union's boat\""),
        ('the "old" port is open', 'quote: "the "old" port is open"', "quote: 'the \"old\" port is open'"),
        ("- dash it", "quote: - dash it", 'quote: "- dash it"'),
    ],
)
def test_the_article_tells_what_a_quote_without_its_quotation_marks_is(
    own: Path, printed: str, before: str, after: str
) -> None:
    article = own / "data/articles/harbour-offer.md"
    article.write_text(article.read_text(encoding="utf-8") + f"\n{printed}\n", encoding="utf-8")
    assert fixed(own, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("quote: It said: no, note: b", 'quote: "It said: no", note: b'),
        ("quote: It said: no, note: b: c, degree: @x", 'quote: "It said: no", note: "b: c", degree: "@x"'),
        ("note: 'tis so, quote: It said", 'note: "\'tis so", quote: It said'),
        ('note: "No" he said, quote: It said', "note: '\"No\" he said', quote: It said"),
        ("quote: {exact: It said: no}, note: b", 'quote: {exact: "It said: no"}, note: b'),
        ("quote: [It said, @home], note: b: c", 'quote: [It said, "@home"], note: "b: c"'),
        ("quote: It said, note: a: b, and c", "quote: It said, note: a: b, and c"),
        ("quote: It said, note: {a b", "quote: It said, note: {a b"),
    ],
)
def test_texts_within_brackets_get_quotation_marks_and_nothing_else_does(own: Path, before: str, after: str) -> None:
    article = own / "data/articles/harbour-offer.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nIt said: no\n\n@home\n", encoding="utf-8")
    ends = "  - {id: s01, subject: Norland, relation: criticizes, object: Sudland, "
    (own / ANNOTATION).write_text(f"{HEAD}{ends}{before}}}\n", encoding="utf-8")
    assert run_here(own, "fix", "--yes").status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == f"{HEAD}{ends}{after}}}\n"


def test_a_part_of_a_quote_that_yaml_reads_as_a_block_is_a_text(own: Path) -> None:
    article = own / "data/articles/harbour-offer.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nIt said: no, and then: yes\n", encoding="utf-8")
    before = "quote:\n      - It said: no\n      - then: yes"
    assert fixed(own, before) == 'quote:\n      - "It said: no"\n      - then: yes'
    text = (own / ANNOTATION).read_text(encoding="utf-8")
    assert "unknown-field: 'then' is not a field here" in run_here(own, "check").out
    (own / ANNOTATION).write_text(text.replace("- then", '- "then').replace(": yes", ': yes"'), encoding="utf-8")
    assert run_here(own, "check").status == 0


def test_a_file_that_holds_nothing_but_a_sentence_is_left_as_it_is(own: Path) -> None:
    text = "# Notes\nReplace this text with an article of your own: the first line is its headline.\n"
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    assert "nothing that kg can mend" in run_here(own, "fix", "--yes").out
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("rest", ["", " a: b: c\n", "]" * 3_000 + "\nb: [c: d: e\n"])
def test_no_remedy_is_looked_for_within_three_thousand_brackets(own: Path, rest: str) -> None:
    text = "article: " + "[" * 3_000 + rest
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    assert run_here(own, "fix", "--yes").status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text
    assert "nested too deeply" in run_here(own, "check").out


def test_every_file_loses_its_control_characters(own: Path) -> None:
    files = {
        "data/articles/harbour-offer.md": ("# ", "# \x08"),
        "data/entities.yaml": ("entities:", "# note\x7f\nentities:"),
        "corpus.yaml": ("title: ", "title: \x9f"),
        "questions/own.rq": ("", "# one\x0ctwo\nASK {}\n"),
        "schema/harbours.yaml": ("types:", "# a\x07\ntypes:"),
    }
    before: dict[str, str] = {}
    for name, (old, new) in files.items():
        path = own / name
        path.parent.mkdir(exist_ok=True)
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")
        before[name] = path.read_text(encoding="utf-8")
    assert run_here(own, "check").out.count("error control-character") == len(files)
    assert run_here(own, "fix", "--yes").out == (
        "Mended 5 problems in 5 files. To take it back: kg undo\n"
        "More can be read now; see whether there is more to mend with: kg fix\n"
    )
    for name, text in before.items():
        without = text.replace("one\x0ctwo", "one two").translate(dict.fromkeys([7, 8, 0x7F, 0x9F]))
        assert (own / name).read_text(encoding="utf-8") == without
    assert "control-character" not in run_here(own, "check").out


def test_a_label_loses_its_unseen_sign_and_what_names_it_without_stays(own: Path) -> None:
    entities = own / "data/entities.yaml"
    good = entities.read_text(encoding="utf-8")
    entities.write_text(good + '  - {id: west, type: Country, label: "West\u200dland"}\n', encoding="utf-8")
    written = "to: Westland\n    quote: Norland will probably close South Haven"
    assert fixed(own, written) == written
    assert entities.read_text(encoding="utf-8").endswith('label: "Westland"}\n')


def test_names_that_only_look_the_same_are_written_as_they_are_known(own: Path) -> None:
    entities = own / "data/entities.yaml"
    more = '  - {id: westland, type: Country, label: "West\u202eland", aliases: ["We\u200cst"]}\n'
    more += "  - {id: eastland, type: C\u043euntry, label: Eastland}\n"
    more += '  - {id: "est\u200bland", type: Country, label: Estland}\n'
    entities.write_text(entities.read_text(encoding="utf-8") + more, encoding="utf-8")
    text = HEAD + statement("s01", "quote: Norland will probably close South Haven")
    text += statement("s03", "quote: Norland will probably close South Haven").replace("criticizes", "criticiz\u0435s")
    text += statement("s02", "to: N\u043erland\n    quote: Norland will probably close South Haven")
    (own / ANNOTATION).write_text(text.replace("Norland\n    rel", "N\u043erland\n    rel"), encoding="utf-8")
    assert run_here(own, "fix", "--yes").status == 0
    assert more.translate({**dict.fromkeys([0x200B, 0x202E, 0x200C]), 0x43E: "o"}) in entities.read_text(
        encoding="utf-8"
    )
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text.replace("\u043e", "o").replace("\u0435", "e")


def test_a_word_that_is_only_spelled_otherwise_is_mended_where_that_is_asked_for(own: Path) -> None:
    text = HEAD + statement("s01", "quote: Norland will probably close South Haven in orderr to wait")
    article = own / "data/articles/harbour-offer.md"
    more = "\nNorland will probably close South Haven in order to wait.\n"
    article.write_text(article.read_text(encoding="utf-8") + more, encoding="utf-8")
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    left = run_here(own, "fix", "--yes")
    assert (left.out, left.status) == ("Nothing was changed.\n", 0)
    assert left.err == "1 more problem has a remedy that is not sure; decide about each with: kg fix\n"
    assert run_here(own, "fix", "--yes", "--spelling").status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text.replace("orderr", "order")


def test_a_cut_quote_is_mended_where_the_article_has_the_whole(own: Path) -> None:
    article = own / "data/articles/harbour-offer.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nNorland did release #1 fishermen.\n", encoding="utf-8")
    assert fixed(own, "quote: Norland did release #1 fishermen") == 'quote: "Norland did release #1 fishermen"'
    assert run_here(own, "check").status == 0


def test_a_change_is_shown_first_and_can_be_taken_back(own: Path) -> None:
    text = HEAD + statement("s01", "quote: Sudland's defence ministry rejected the offer")
    text += statement("s02", "quote: Norland will probably shut South Haven")
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    shown = run_here(own, "fix", "--dry-run")
    assert "-    quote: Sudland's defence" in shown.out
    assert "+    quote: Sudland’s defence" in shown.out
    assert shown.err == "1 more problem has a remedy that is not sure; decide about each with: kg fix\n"
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text
    asked = run_here(own, "fix")
    assert asked.status == 1
    assert asked.err == "kg: nobody can be asked here; add --yes to make what is sure, or --dry-run to see it\n"
    assert run_here(own, "fix", "--yes").out == "Mended 1 problem in 1 file. To take it back: kg undo\n"
    assert run_here(own, "undo", "--yes").status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text


def test_entities_that_nobody_speaks_of_go_only_when_asked_for(own: Path) -> None:
    entities = own / "data/entities.yaml"
    before = entities.read_text(encoding="utf-8")
    more = "  - {id: estland, type: Country, label: Estland}\n  - {id: ostland, type: Country, label: Ostland}\n"
    entities.write_text(before + more, encoding="utf-8")
    said = "There is nothing that kg can mend; see what is left with: kg check\n"
    assert run_here(own, "fix", "--yes").out == said
    assert run_here(own, "fix", "--yes", "--unused").out == "Mended 2 problems in 1 file. To take it back: kg undo\n"
    assert entities.read_text(encoding="utf-8") == before


def test_what_is_nested_too_deeply_is_no_text_without_marks(own: Path) -> None:
    deep = HEAD + "".join(f"{'  ' * depth}- a:\n" for depth in range(1, 60)) + f"{'  ' * 60}- b\n"
    (own / ANNOTATION).write_text(deep, encoding="utf-8")
    assert run_here(own, "fix", "--yes").out.startswith("There is nothing that kg can mend; see what is left with")
    assert (own / ANNOTATION).read_text(encoding="utf-8") == deep


def test_of_entities_on_one_line_none_goes_for_another(own: Path) -> None:
    entities = own / "data/entities.yaml"
    listed = entities.read_text(encoding="utf-8").partition("entities:")[2]
    unused = "{id: estland, type: Country, label: Estland}"
    entities.write_text(f"entities:{listed}  - {unused}\n", encoding="utf-8")
    assert "Mended 1 problem" in run_here(own, "fix", "--yes", "--unused").out
    assert entities.read_text(encoding="utf-8") == f"entities:{listed}"
    used = "{id: norland, type: Country, label: Norland}"
    one_line = f"entities: [{used}, {unused}]\n"
    entities.write_text(one_line, encoding="utf-8")
    for path in (own / "data/annotations").rglob("*.yaml"):
        path.unlink()
    (own / ANNOTATION).write_text(HEAD + "  - {id: s01, subject: Norland, relation: grows, quote: Norland}\n", "utf-8")
    run_here(own, "fix", "--yes", "--unused")
    assert entities.read_text(encoding="utf-8") == one_line


def test_a_file_that_gets_another_name_is_shown_with_its_head(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.cli.fixing.is_asked", lambda: True)
    old, new = "data/articles/My Post.md", "data/articles/my-post.md"
    (own / old).write_text("---\ntitle: My post\ndate: 2026\n---\nText.\n", encoding="utf-8")
    shown = run_here(own, "fix", stdin="y\n").out
    places = [shown.index(words) for words in (f"- {old}", "- title: My post", f"+ {new}", "+ published: 2026")]
    assert places == sorted(places)
    assert (own / new).read_text(encoding="utf-8").endswith("---\n# My post\n\nText.\n")
    assert not (own / old).exists()


def test_no_entity_is_removed_that_a_faulty_line_of_another_may_need(own: Path) -> None:
    entities = own / "data/entities.yaml"
    line = '{relation: located_in, object: high-seas, record: Atlas, when: "2010/2009"}'
    more = "  - {id: high-seas, type: Place, label: High Seas}\n  - id: rock\n    type: Place\n    label: rock\n"
    entities.write_text(f"{entities.read_text('utf-8')}{more}    background: [{line}]\n", encoding="utf-8")
    before = entities.read_text(encoding="utf-8")
    assert "unused-entity" in run_here(own, "check").out
    run_here(own, "fix", "--yes", "--unused")
    assert entities.read_text(encoding="utf-8") == before


def test_an_entity_that_a_question_names_is_not_removed_without_asking(own: Path) -> None:
    entities = own / "data/entities.yaml"
    more = "  - {id: high-seas, type: Place, label: High Seas}\n"
    entities.write_text(entities.read_text("utf-8") + more, encoding="utf-8")
    before = entities.read_text(encoding="utf-8")
    (own / "questions").mkdir(exist_ok=True)
    (own / "questions/seas.rq").write_text(
        "# Who is at sea?\nSELECT ?a WHERE { ?a actor:located_in id:high-seas }\n", encoding="utf-8"
    )
    run_here(own, "fix", "--yes", "--unused")
    assert entities.read_text(encoding="utf-8") == before


def test_a_name_in_printed_quotation_marks_loses_them(own: Path) -> None:
    plain = HEAD + statement("s01", "quote: Norland will probably close South Haven")
    in_marks = plain.replace("subject: Norland", "subject: “Norland”")
    (own / ANNOTATION).write_text(in_marks, encoding="utf-8")
    run_here(own, "fix", "--yes")
    assert (own / ANNOTATION).read_text(encoding="utf-8") == plain


def test_a_comment_behind_a_quote_of_the_article_stays_one(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.cli.fixing.is_asked", lambda: True)
    quote = "Norland will probably close South Haven"
    (own / ANNOTATION).write_text(HEAD + statement("s01", f"quote: {quote} # again"), encoding="utf-8")
    run_here(own, "fix", stdin="y\n")
    assert f'quote: "{quote}" # again' in (own / ANNOTATION).read_text(encoding="utf-8")


def test_a_file_that_cannot_be_read_is_named(own: Path) -> None:
    (own / "data/entities.yaml").write_bytes(b"entities: \xff")
    said = run_here(own, "fix", "--yes").out
    assert said.startswith("There is nothing that kg can mend")
    assert "data/entities.yaml cannot be read" in said


def test_a_text_of_nothing_but_unseen_signs_is_not_emptied(own: Path) -> None:
    text = HEAD + statement("\u202e", "quote: Norland").replace("  # as it is", "")
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    run_here(own, "fix", "--yes")
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text
