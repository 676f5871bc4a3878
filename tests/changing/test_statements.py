"""Saving statements one by one: the file is what a person would have written, and nothing else changes in it."""

from __future__ import annotations

import difflib
import errno
import re
from pathlib import Path

import pytest

from kg.changing.block_checks import SaveRefused
from kg.changing.desk import Desk
from kg.changing.statements import preview, save
from kg.corpus import writer
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused, KgError
from kg.files import write_bytes
from tests.support.savings import Json, desk_of, entity, new_entity, relation, saving, slot, statement, text, words

ARTICLE = "harbour-offer"


@pytest.fixture
def desk(corpus_folder: Path) -> Desk:
    """The good corpus, written in by its first coder."""
    return desk_of(corpus_folder, "anna")


def written(desk: Desk, article: str = ARTICLE, coder: str = "anna") -> str:
    return (desk.paths.annotations / coder / f"{article}.yaml").read_text(encoding="utf-8")


def added(before: str, after: str) -> str:
    """Return the lines that a text got, where nothing else of it changed."""
    old, new = before.split("\n"), after.split("\n")
    start = next(number for number, (one, other) in enumerate(zip(old, new, strict=False)) if one != other)
    length = len(new) - len(old)
    assert new[:start] + new[start + length :] == old
    return "\n".join(new[start : start + length])


def three(subject: str = "norland", verb: str = "blockades", object: str = "south-haven") -> list[Json]:
    return [slot("subject", entity(subject)), slot("relation", relation(verb)), slot("object", entity(object))]


def errors(desk: Desk) -> list[str]:
    return [one.code for one in read_corpus(CorpusPaths(desk.paths.root)).problems if one.is_error]


def test_a_statement_stands_behind_those_whose_words_come_before_its_own_with_the_next_id(desk: Desk) -> None:
    before = written(desk)
    saved = save(desk, saving(desk, ARTICLE, "The blockade of South Haven caused the crisis. ", *three()))
    assert saved.keys == (f"anna/{ARTICLE}#s15",)
    lines = (
        "  - id: s15\n    subject: Norland\n    relation: blockades\n    object: South Haven\n"
        "    quote: The blockade of South Haven caused the crisis"
    )
    after = written(desk)
    assert added(before, after) == lines
    assert after.index("- id: s11") < after.index("- id: s15") < after.index("- id: s12")
    assert errors(desk) == []


def test_names_are_the_shortest_that_lead_to_one_entity_else_the_id(desk: Desk) -> None:
    before = written(desk)
    slots = [
        slot("subject", entity("berg")),
        slot("relation", relation("rejects")),
        slot("object", entity("harbour-crisis")),
        slot("to", entity("government-of-norland"), entity("defence-ministry")),
        slot("according_to", entity("gazette"), entity("anna/harbour-offer/marines")),
    ]
    save(desk, saving(desk, ARTICLE, "rejected the offer", *slots))
    found = added(before, written(desk))
    assert "    subject: Berg\n" in found
    assert "    object: crisis of the harbour\n" in found
    # "Nordhaven" is the name of two.
    assert "    to: [government of Norland, the ministry]\n" in found
    assert "    according_to: the Gazette > Norland marines\n" in found
    assert errors(desk) == []


def test_fields_stand_in_the_order_of_files_and_words_in_quotation_marks(desk: Desk) -> None:
    before = written(desk)
    slots = [
        text("when", "2011-06-03"),
        words("scope", "at sea"),
        text("mode", "forecast"),
        slot("to", entity("sudland"), inferred=True),
        text("when", "[..2011-06-30]", inferred=True),
        *three(),
        statement("after", f"anna/{ARTICLE}#s06", "anna/storm-drill#s01"),
        text("quantity", "1,200"),
    ]
    save(desk, saving(desk, ARTICLE, "probably close South Haven", *slots, basis="as for #s01"))
    assert added(before, written(desk)) == (
        "  - id: s15\n    subject: Norland\n    relation: blockades\n    object: South Haven\n"
        '    scope: "at sea"\n    quantity: 1,200\n    after: ["#s06", storm-drill#s01]\n'
        "    mode: forecast\n    when: 2011-06-03\n"
        '    inferred: {to: Sudland, when: "[..2011-06-30]", basis: "as for #s01"}\n'
        "    quote: probably close South Haven"
    )
    assert errors(desk) == []


def test_words_that_occur_twice_get_a_neighbour_and_outer_punctuation_falls_off(desk: Desk) -> None:
    before = written(desk)
    slots = [slot("subject", entity("norland")), slot("relation", relation("has_quality")), words("object", "strong")]
    one = saving(desk, ARTICLE, "strong.\nNorland is not", *slots)
    start = one.quote[0][0]
    save(desk, one.model_copy(update={"quote": ((start, start + len("strong.\n")),)}))
    assert added(before, written(desk)).endswith("\n    quote: {exact: strong, prefix: is}")
    assert errors(desk) == []


def test_segments_are_a_list_and_those_that_act_apart_make_statements_of_their_own(desk: Desk) -> None:
    before = written(desk)
    slots = [
        slot("subject", entity("norland"), entity("sudland"), each=True),
        slot("relation", relation("participates_in")),
        slot("object", entity("harbour-crisis")),
    ]
    saved = save(desk, saving(desk, ARTICLE, ["Norland and Sudland are at\nwar", "the crisis"], *slots))
    assert [key.rpartition("#")[2] for key in saved.keys] == ["s15", "s16"]
    found = added(before, written(desk))
    assert "    subject: Norland\n" in found
    assert "    subject: Sudland\n" in found
    assert found.count("    quote: [Norland and Sudland are at war, the crisis]") == 2


def test_an_entity_is_made_in_the_line_and_named_by_its_surname(desk: Desk) -> None:
    before, listed = written(desk), desk.paths.entities.read_text(encoding="utf-8")
    made = new_entity("Carl Dorn", "Person", country="norland", aliases=["Dorn", "Berg"])
    slots = [slot("subject", made), slot("relation", relation("rejects")), slot("object", made)]
    saved = save(desk, saving(desk, ARTICLE, "rejected the offer", *slots))
    assert [one.id for one in saved.entities] == ["carl-dorn"]
    assert saved.told == ("'Berg' is the name of another entity, and no alias of 'Carl Dorn'",)
    assert added(listed, desk.paths.entities.read_text(encoding="utf-8")).splitlines()[:4] == [
        "  - id: carl-dorn",
        "    type: Person",
        "    label: Carl Dorn",
        "    aliases: [Dorn]",
    ]
    assert "    subject: Dorn\n" in added(before, written(desk))
    # The next one knows it, though the corpus has not been read again.
    save(desk, saving(desk, ARTICLE, "rejected the offer", *three("carl-dorn", "rejects", "talks")))
    assert errors(desk) == []


def test_a_local_entity_stands_at_the_head_of_the_file_with_its_members(desk: Desk) -> None:
    made = new_entity("both states", "Group", isLocal=True, members=["norland", "sudland"])
    slots = [slot("subject", made), slot("relation", relation("participates_in")), slot("object", entity("storm-9"))]
    save(desk, saving(desk, ARTICLE, "Storm-9", *slots))
    head = written(desk).partition("statements:")[0]
    assert head.endswith(
        "  - id: both-states\n    type: Group\n    label: both states\n    members: [Norland, Sudland]\n"
    )
    assert errors(desk) == []


def test_whoever_is_left_out_altogether_is_declared_once(desk: Desk) -> None:
    slots = [slot("subject", {"is": "nobody"}), *three()[1:]]
    for _ in range(2):
        save(desk, saving(desk, ARTICLE, "the blockade ends", *slots))
    assert written(desk).count("- id: unspecified\n    type: UnnamedCollective\n    label: unspecified\n") == 1
    assert errors(desk) == []


def test_a_file_is_begun_where_a_coder_has_none(desk: Desk) -> None:
    other = Desk(desk.corpus, "ben")
    save(other, saving(other, ARTICLE, "the blockade ends", *three()))
    begun = written(desk, coder="ben").splitlines()
    schema = "# yaml-language-server: $schema=../../../schema/annotation.schema.json"  # as kg init writes it
    assert begun[:3] == [schema, f"article: {ARTICLE}", "coder: ben"]
    assert begun[4:] == [
        "statements:",
        "  - id: s01",
        "    subject: Norland",
        "    relation: blockades",
        "    object: South Haven",
        "    quote: the blockade ends",
    ]
    assert errors(desk) == []


def test_a_relation_is_made_under_another_one_in_the_schema_of_the_corpus(desk: Desk) -> None:
    made = {"is": "new relation", "label": "mines", "parent": "blockades", "definition": "Lays mines before a harbour."}
    slots = [slot("subject", entity("norland")), slot("relation", made), slot("object", entity("south-haven"))]
    save(desk, saving(desk, ARTICLE, "The blockade of South Haven", *slots))
    schema = (desk.paths.schema / "harbours.yaml").read_text(encoding="utf-8")
    assert schema.endswith(
        "  mines:\n    label: mines\n    definition: Lays mines before a harbour.\n"
        "    example: Norland – mines – South Haven\n    broader: blockades\n"
    )
    assert errors(desk) == []


def test_what_would_be_an_error_is_refused_with_its_field_and_nothing_is_written(desk: Desk) -> None:
    before = written(desk)
    with pytest.raises(SaveRefused, match="cannot be the object of 'blockades'") as refused:
        save(desk, saving(desk, ARTICLE, "the blockade ends", *three(object="talks")))
    assert [(one.field, one.problem.code) for one in refused.value.problems] == [("object", "bad-object")]
    dangling = [*three(), statement("after", f"anna/{ARTICLE}#s77")]
    with pytest.raises(SaveRefused, match="does not exist"):
        save(desk, saving(desk, ARTICLE, "the blockade ends", *dangling))
    taken = [slot("subject", new_entity("Norland", "Country")), *three()[1:]]
    with pytest.raises(ChangeRefused, match="'Norland' is the name of 'norland' already"):
        save(desk, saving(desk, ARTICLE, "the blockade ends", *taken))
    assert written(desk) == before


def test_an_open_slot_is_saved_and_is_an_error_of_the_check(desk: Desk) -> None:
    slots = [slot("subject", {"is": "later"}), slot("relation", relation("causes")), slot("object", {"is": "later"})]
    save(desk, saving(desk, ARTICLE, "caused the crisis", *slots))
    assert '    subject: ">"\n' in written(desk)
    assert errors(desk) == ["open-slot", "open-slot"]


def test_a_preview_writes_nothing(desk: Desk) -> None:
    before = written(desk)
    found = preview(desk, saving(desk, ARTICLE, "the blockade ends", *three()))
    assert [one.relation for one in found.statements] == ["blockades"]
    assert written(desk) == before


def test_a_preview_tells_what_makes_no_sense_beside_other_statements(desk: Desk) -> None:
    twice = saving(desk, ARTICLE, "Norland will probably close South Haven", *three(), text("mode", "forecast"))
    assert [one.problem.code for one in preview(desk, twice).problems] == []
    ends = [slot("subject", entity("norland")), slot("object", entity("sudland"))]
    twice = saving(desk, ARTICLE, "Norland and Sudland are at\nwar", *ends, slot("relation", relation("at_war_with")))
    assert [(one.problem.code, one.statement) for one in preview(desk, twice).problems] == [("told-twice", "s15")]


@pytest.mark.parametrize("full_at", [1, 2, 3])
def test_a_full_disk_leaves_everything_as_it_was_and_nothing_half_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, full_at: int
) -> None:
    """The journal, the annotations and the entities are written one after the other."""
    before, calls = files_of(desk), []

    def full(path: Path, content: bytes, mode: int | None = None) -> None:
        calls.append(path)
        if len(calls) == full_at:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        write_bytes(path, content, mode)

    slots = [slot("subject", new_entity("Carl Dorn", "Person")), *three()[1:]]
    with monkeypatch.context() as patched:
        patched.setattr(writer, "write_bytes", full)
        with pytest.raises(KgError, match="No space left on device; nothing was changed"):
            save(desk, saving(desk, ARTICLE, "the blockade ends", *slots))
    assert files_of(desk) == before
    assert save(desk, saving(desk, ARTICLE, "the blockade ends", *slots)).keys == (f"anna/{ARTICLE}#s15",)


def files_of(desk: Desk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (desk.paths.root / "data").rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "change", ["no last line end", "windows", "no indent", "local last", "other list", "empty list"]
)
def test_a_file_of_another_style_stays_in_it(desk: Desk, change: str) -> None:
    path, entities = desk.paths.annotations / "anna" / f"{ARTICLE}.yaml", desk.paths.entities
    whole, listed = written(desk), entities.read_text(encoding="utf-8")
    head, _, below = whole.partition("statements:\n")
    local = head[head.index("local:") :]
    changed = {
        "no last line end": (whole.rstrip("\n"), listed.rstrip("\n")),
        "windows": (whole.replace("\n", "\r\n"), listed.replace("\n", "\r\n")),
        "no indent": (head + "statements:\n" + re.sub("(?m)^  ", "", below), re.sub("(?m)^  ", "", listed)),
        "local last": (head.replace(local, "") + f"statements:\n{below}{local}", listed),
        "other list": (
            whole,
            re.sub(
                r"    background: \[\{(.*?), (object: .*?), (record: .*)\}\]",
                r"    background:\n    - \1\n      \2\n      \3",
                listed,
            ),
        ),
        "empty list": (head + "statements: []\n", listed),
    }[change]
    path.write_bytes(changed[0].encode())
    entities.write_bytes(changed[1].encode())
    desk.renew(read_corpus(CorpusPaths(desk.paths.root)))
    # The other file names a statement of the list that is empty now, until one has its id again.
    assert errors(desk) == ["dangling-reference"] * (change == "empty list")
    made = [slot("subject", new_entity("Carl Dorn", "Person")), *three()[1:]]
    saved = save(desk, saving(desk, ARTICLE, "the blockade ends", *made))
    local_one = [slot("subject", new_entity("some ships", "Group", isLocal=True)), *three()[1:]]
    save(desk, saving(desk, ARTICLE, "the blockade ends", *local_one))
    corpus = read_corpus(CorpusPaths(desk.paths.root))
    assert errors(desk) == []
    assert len(corpus.statement(saved.keys[0]).quote.segments) == 1
    assert len(corpus.listed) == len(desk.corpus.listed) + 1
    for file, old in zip((path, entities), changed, strict=True):
        removed = [
            line for line in difflib.ndiff(old.splitlines(), file.read_bytes().decode().splitlines()) if line[0] == "-"
        ]
        assert removed == (["- statements: []"] if change == "empty list" and file == path else [])
        assert ("\r\n" in file.read_bytes().decode()) is (change == "windows")


def test_a_name_that_another_file_has_for_itself_is_not_given_to_an_entity_of_all(desk: Desk) -> None:
    other = Desk(desk.corpus, "ben")
    made = [slot("subject", new_entity("Norland marines", "Troops")), *three()[1:]]
    with pytest.raises(ChangeRefused, match="is the name of an entity of anna/harbour-offer alone"):
        save(other, saving(other, ARTICLE, "the blockade ends", *made))


def test_an_entity_that_somebody_else_made_meanwhile_is_not_made_twice(desk: Desk) -> None:
    other = Desk(desk.corpus, "ben")
    made = [slot("subject", new_entity("Carl Dorn", "Person")), *three()[1:]]
    save(desk, saving(desk, ARTICLE, "the blockade ends", *made))
    with pytest.raises(ChangeRefused, match="'carl-dorn' was made elsewhere meanwhile"):
        save(other, saving(other, ARTICLE, "the blockade ends", *made))


def test_no_new_statement_gets_an_id_that_the_file_names_already(desk: Desk) -> None:
    path = desk.paths.annotations / "anna" / f"{ARTICLE}.yaml"
    path.write_text(written(desk).replace('sums_up: ["#s06",', 'sums_up: ["#s06", "#s21",'), encoding="utf-8")
    assert save(desk, saving(desk, ARTICLE, "the blockade ends", *three())).keys == (f"anna/{ARTICLE}#s22",)


@pytest.mark.parametrize(
    ("label", "id"),
    [
        ("zrywa więzi z", "zrywa_wiezi_z"),
        ("мінуе", "minue"),
        ("2 steps back", "relation_2_steps_back"),
        ("布雷", "relation_2"),
    ],
)
def test_the_id_of_a_relation_is_of_latin_letters(desk: Desk, label: str, id: str) -> None:
    made = {"is": "new relation", "label": label, "parent": "blockades", "definition": ""}
    slots = [slot("subject", entity("norland")), slot("relation", made), slot("object", entity("south-haven"))]
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots))
    assert f"    relation: {id}\n" in written(desk)
    assert errors(desk) == []
