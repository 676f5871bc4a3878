"""Editing and removing statements, what others say of them, and what happens when somebody else was there first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.changing.conflicts import Conflict
from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed
from kg.changing.saving import Saving
from kg.changing.statements import delete, save
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused
from tests.support.savings import Json, desk_of, entity, relation, saving, saving_of, slot, statement, text

ARTICLE = "harbour-offer"


@pytest.fixture
def desk(corpus_folder: Path) -> Desk:
    """The good corpus, written in by its first coder."""
    return desk_of(corpus_folder, "anna")


def path_of(desk: Desk) -> Path:
    return desk.paths.annotations / "anna" / f"{ARTICLE}.yaml"


def edited(desk: Desk, id: str, *other: Json, without: tuple[str, ...] = ()) -> Saving:
    """Return a statement as it stands, with other values of some fields."""
    one = desk.corpus.statement(f"anna/{ARTICLE}#{id}")
    sent = saving_of(one, desk.corpus, {key: key for key in desk.corpus.statement_keys()})
    new = Saving.model_validate({"article": ARTICLE, "slots": list(other), "quote": []}).slots
    gone = {*without, *(slot.field for slot in new)}
    slots = (*(slot for slot in sent.slots if slot.field not in gone), *new)
    return sent.model_copy(update={"id": id, "slots": slots, "revision": desk.revision_of(ARTICLE)})


def replaced(desk: Desk, change: Callable[[], object]) -> dict[str, str]:
    """Return the lines of the file that a change replaces, with what stands there afterwards; nothing where none."""
    old = path_of(desk).read_text(encoding="utf-8").split("\n")
    change()
    new = path_of(desk).read_text(encoding="utf-8").split("\n")
    assert len(old) == len(new)
    return {one.strip(): other.strip() for one, other in zip(old, new, strict=True) if one != other}


def test_only_what_changed_is_edited_and_names_comments_and_notes_stay(desk: Desk) -> None:
    path = path_of(desk)
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace("    subject: the ministry\n", "    # who exactly?\n    subject: the ministry\n"))
    found = replaced(desk, lambda: save(desk, edited(desk, "s04", text("quantity", "1300"))))
    assert found == {'quantity: "1,200"': 'quantity: "1300"'}
    found = replaced(desk, lambda: save(desk, edited(desk, "s02", slot("to", entity("norland"), entity("sudland")))))
    assert found == {"to: Sudland": "to: [Norland, Sudland]"}
    assert "    # who exactly?\n" in path.read_text(encoding="utf-8")


def test_a_field_that_is_taken_out_loses_its_line_and_a_new_one_gets_its_place(desk: Desk) -> None:
    sent = edited(desk, "s05", text("polarity", "denied"), without=("certainty",))
    assert replaced(desk, lambda: save(desk, sent)) == {
        "certainty: probable": "according_to: the Gazette > the ministry",
        "according_to: the Gazette > the ministry": "polarity: denied",
    }


def test_a_key_below_inferred_is_edited_by_itself(desk: Desk) -> None:
    times = text("when", "XXXX-06-03"), text("when", "2011-06-04", inferred=True)
    assert replaced(desk, lambda: save(desk, edited(desk, "s02", *times))) == {
        'inferred: {when: 2011-06-03, basis: "the article is of June 2011"}': (
            'inferred: {when: 2011-06-04, basis: "the article is of June 2011"}'
        )
    }


def test_a_second_mention_gives_both_a_label_of_the_words_of_the_first(desk: Desk) -> None:
    slots = [
        slot("subject", entity("defence-ministry")),
        slot("relation", relation("rejects")),
        slot("object", entity("talks")),
        statement("act", f"anna/{ARTICLE}#s06"),
    ]
    with pytest.raises(ChangeRefused, match="different subjects"):
        save(desk, saving(desk, ARTICLE, "rejected the offer", *slots))
    slots[0] = slot("subject", entity("norland"))
    slots[1:3] = [slot("relation", relation("releases")), slot("object", entity("fishermen"))]
    save(desk, saving(desk, ARTICLE, "release fishermen, which set", *slots))
    whole = path_of(desk).read_text(encoding="utf-8")
    assert whole.count("    act: releases-detained-fishermen\n") == 2
    assert "    when: 2008-22\n    act: releases-detained-fishermen\n    quote: In the summer" in whole
    # A third one takes the label that there is.
    slots[3] = statement("act", f"anna/{ARTICLE}#s02")
    slots[0:3] = [
        slot("subject", entity("berg")),
        slot("relation", relation("offers_release")),
        slot("object", entity("fishermen")),
    ]
    save(desk, saving(desk, ARTICLE, "They will go home", *slots))
    assert path_of(desk).read_text(encoding="utf-8").count("    act: offer-3-june\n") == 3


def test_what_is_said_from_the_other_end_and_an_open_slot_get_the_new_statement(desk: Desk) -> None:
    ends = [slot("relation", relation("causes")), slot("object", entity("harbour-crisis"))]
    first = save(desk, saving(desk, ARTICLE, "caused the crisis", slot("subject", {"is": "later"}), *ends))
    slots = [
        slot("subject", entity("norland")),
        slot("relation", relation("blockades")),
        slot("object", entity("south-haven")),
    ]
    others = {
        "fills": {"statement": first.keys[0], "field": "subject"},
        "backwards": [
            {"field": "sums_up", "statement": f"anna/{ARTICLE}#s14"},
            {"field": "alternative_to", "statement": f"anna/{ARTICLE}#s05"},
        ],
    }
    save(desk, saving(desk, ARTICLE, "The blockade of South Haven", *slots, **others))
    whole = path_of(desk).read_text(encoding="utf-8")
    assert '    subject: "#s16"\n    relation: causes\n' in whole
    assert '    sums_up: ["#s06", "anna/harbour-offer#s11", "#s16"]\n' in whole
    assert '    alternative_to: "#s16"\n    quote: Norland will probably' in whole
    assert [one for one in read_corpus(CorpusPaths(desk.paths.root)).problems if one.is_error] == []


def test_a_statement_that_others_name_is_not_removed_and_the_places_are_told(desk: Desk) -> None:
    before = path_of(desk).read_bytes()
    with pytest.raises(StillNamed) as refused:
        delete(desk, f"anna/{ARTICLE}#s06", desk.revision_of(ARTICLE))
    lines = before.decode().split("\n")
    places = [int(place.rpartition(":")[2]) for place in refused.value.places]
    assert ["#s06" in lines[number - 1] for number in places] == [True, True]
    assert path_of(desk).read_bytes() == before


def test_a_statement_that_nobody_names_is_removed_with_its_lines(desk: Desk) -> None:
    before = path_of(desk).read_text(encoding="utf-8")
    delete(desk, f"anna/{ARTICLE}#s13", desk.revision_of(ARTICLE))
    start, end = before.index("  - id: s13\n"), before.index("  - id: s14\n")
    assert path_of(desk).read_text(encoding="utf-8") == before[:start] + before[end:]


def test_what_was_changed_elsewhere_is_refused_with_both_versions(desk: Desk) -> None:
    sent = edited(desk, "s08", slot("subject", entity("sudland")), slot("object", entity("norland")))
    path = path_of(desk)
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole.replace("    object: Sudland\n    quote", "    object: South Haven\n    quote"))
    before = path.read_bytes()
    with pytest.raises(Conflict) as refused:
        save(desk, sent)
    assert path.read_bytes() == before
    versions = {one.field: (one.before, one.here, one.there, one.decided) for one in refused.value.fields}
    assert versions == {
        "subject": ("Norland", "Sudland", "Norland", "here"),
        "object": ("Sudland", "Norland", "South Haven", None),
    }
    # Whoever has seen that state may write over it.
    save(desk, sent.model_copy(update={"revision": refused.value.revision}))
    assert "    subject: Sudland\n    relation: at_war_with\n    object: Norland\n" in path.read_text(encoding="utf-8")


def test_a_change_elsewhere_in_the_file_is_kept_and_told_and_hinders_nobody(desk: Desk) -> None:
    slots = [slot(*one) for one in (("subject", entity("norland")), ("object", entity("south-haven")))]
    new = saving(desk, ARTICLE, "the blockade ends", *slots, slot("relation", relation("blockades")))
    revision = desk.revision_of(ARTICLE)
    sent = edited(desk, "s13", text("polarity", "affirmed"), without=("polarity",))
    path = path_of(desk)
    path.write_text(path.read_text(encoding="utf-8").replace("marines in Storm-9", "marines in  Storm-9"))
    saved = save(desk, new.model_copy(update={"revision": revision}))
    assert len(saved.told) == 1
    save(desk, sent)
    whole = path.read_text(encoding="utf-8")
    assert "marines in  Storm-9" in whole
    assert "    object: strong\n    scope: naval forces\n" in whole


def test_a_statement_that_was_removed_elsewhere_is_not_written_again_unasked(desk: Desk) -> None:
    sent = edited(desk, "s13", text("degree", "hardly"))
    revision = sent.revision
    delete(desk, f"anna/{ARTICLE}#s13", revision)
    with pytest.raises(Conflict) as refused:
        save(desk, sent)
    assert refused.value.is_gone
    save(desk, sent.model_copy(update={"id": None}))
    assert "degree: hardly" in path_of(desk).read_text(encoding="utf-8")


def test_statements_of_others_are_left_alone(desk: Desk) -> None:
    ben = Desk(desk.corpus, "ben")
    with pytest.raises(ChangeRefused, match="a statement of 'anna'"):
        delete(ben, f"anna/{ARTICLE}#s13", "")


def test_what_was_concluded_can_become_stated_and_the_other_way_round(desk: Desk) -> None:
    stated = edited(desk, "s11", slot("subject", entity("norland")))
    save(desk, stated.model_copy(update={"basis": None}))
    whole = path_of(desk).read_text(encoding="utf-8")
    block = "  - id: s11\n    subject: Norland\n    relation: blockades\n    object: South Haven\n    quote: The bloc"
    assert block in whole
    desk.renew(read_corpus(CorpusPaths(desk.paths.root)))
    concluded = edited(desk, "s11", slot("subject", entity("norland"), inferred=True))
    save(desk, concluded.model_copy(update={"basis": "nobody else has ships there"}))
    assert "    object: South Haven\n    inferred: {subject: Norland, basis: " in path_of(desk).read_text(
        encoding="utf-8"
    )
    desk.renew(read_corpus(CorpusPaths(desk.paths.root)))
    more = edited(desk, "s11", text("when", "2011-06", inferred=True))
    save(desk, more)
    found = path_of(desk).read_text(encoding="utf-8")
    assert '    inferred: {subject: Norland, when: 2011-06, basis: "nobody else has ships there"}\n' in found
    assert [one for one in read_corpus(CorpusPaths(desk.paths.root)).problems if one.is_error] == []


def test_without_a_basis_nothing_is_concluded(desk: Desk) -> None:
    sent = edited(desk, "s08", slot("subject", entity("norland"), inferred=True))
    with pytest.raises(ChangeRefused, match="needs a basis"):
        save(desk, sent)


def test_other_words_for_a_quote_take_the_place_of_a_list_on_lines_of_its_own(desk: Desk) -> None:
    sent = edited(desk, "s02")
    save(desk, sent.model_copy(update={"quote": sent.quote[:1]}))
    whole = path_of(desk).read_text(encoding="utf-8")
    block = whole[whole.index("  - id: s02") : whole.index("  - id: s03")]
    assert block.splitlines()[-1].startswith("    quote: President Anna Berg offered on 3 June to release")
    assert "provided that the blockade ends" not in block
