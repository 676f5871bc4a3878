"""Taking back steps: without limit, over all files of a step, and never over what somebody else wrote since."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.changing.desk import Desk
from kg.changing.naming_places import StillNamed
from kg.changing.statements import delete, save
from kg.changing.undoing import undo, undo_last
from kg.corpus.changes import Changes
from kg.corpus.done import Done
from kg.corpus.edits import Edit
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.writer import write
from kg.errors import ChangeRefused
from tests.support.savings import Json, desk_of, entity, new_entity, relation, saving, slot, statement

ARTICLE = "harbour-offer"


@pytest.fixture
def desk(corpus_folder: Path) -> Desk:
    """The good corpus, written in by its first coder."""
    return desk_of(corpus_folder, "anna")


def held(desk: Desk) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted((desk.paths.root / "data").rglob("*.yaml"))}


def renew(desk: Desk) -> None:
    desk.renew(read_corpus(CorpusPaths(desk.paths.root)))


def slots(subject: Json | None = None) -> list[Json]:
    ends = [slot("subject", subject or entity("norland")), slot("object", entity("south-haven"))]
    return [*ends, slot("relation", relation("blockades"))]


def path_of(desk: Desk) -> Path:
    return desk.paths.annotations / "anna" / f"{ARTICLE}.yaml"


def test_every_step_is_taken_back_over_reloads_and_the_journals_are_small(desk: Desk) -> None:
    states = [held(desk)]
    for number in range(45):
        made = new_entity(f"Fleet {chr(97 + number % 26)}{number}", "Military") if number % 3 == 0 else None
        save(desk, saving(desk, ARTICLE, "the blockade ends", *slots(made)))
        states.append(held(desk))
    sizes = [path.stat().st_size for path in (desk.paths.made / "changes").iterdir()]
    assert max(sizes) < 900
    for state in reversed(states[:-1]):
        undo(desk_of(desk.paths.root, "anna"))
        assert held(desk) == state
    with pytest.raises(ChangeRefused, match="no change to undo"):
        undo(desk)


def test_a_statement_that_was_removed_comes_back_where_it_stood(desk: Desk) -> None:
    before = held(desk)
    delete(desk, f"anna/{ARTICLE}#s13", desk.revision_of(ARTICLE))
    assert undo(desk).title == f"kg serve: remove s13 of anna/{ARTICLE}"
    assert held(desk) == before


def test_an_edit_of_another_statement_hinders_no_step_and_stays(desk: Desk) -> None:
    before = path_of(desk).read_text(encoding="utf-8")
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots()))
    path_of(desk).write_text(
        path_of(desk).read_text().replace("s08\n    subject: Norland", "s08\n    subject: norland")
    )
    renew(desk)
    told = undo(desk).told
    assert path_of(desk).read_text(encoding="utf-8") == before.replace(
        "s08\n    subject: Norland", "s08\n    subject: norland"
    )
    assert told == (f"data/annotations/anna/{ARTICLE}.yaml was edited since; these edits stay",)


def test_a_step_whose_own_lines_were_edited_is_refused_whole_with_the_places(desk: Desk) -> None:
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots(new_entity("Carl Dorn", "Person"))))
    path = path_of(desk)
    path.write_text(path.read_text().replace("s15\n    subject: Carl Dorn", "s15\n    # sure?\n    subject: Carl Dorn"))
    before = held(desk)
    renew(desk)
    with pytest.raises(ChangeRefused, match=r"harbour-offer\.yaml was edited afterwards"):
        undo(desk)
    assert held(desk) == before


def test_an_entity_that_somebody_else_speaks_of_meanwhile_stays(desk: Desk) -> None:
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots(new_entity("Carl Dorn", "Person"))))
    other = desk.paths.annotations / "anna" / "storm-drill.yaml"
    other.write_text(other.read_text(encoding="utf-8").replace("according_to: the ministry", "according_to: Carl Dorn"))
    renew(desk)
    told = undo(desk).told
    assert told == ("carl-dorn stays in data/entities.yaml, since something else speaks of it",)
    assert "carl-dorn" in desk.paths.entities.read_text(encoding="utf-8")
    assert "Carl Dorn" not in path_of(desk).read_text(encoding="utf-8")
    assert [one for one in read_corpus(CorpusPaths(desk.paths.root)).problems if one.is_error] == []


def test_a_statement_that_somebody_else_names_meanwhile_stays(desk: Desk) -> None:
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots()))
    path = path_of(desk)
    path.write_text(path.read_text().replace('sums_up: ["#s06",', 'sums_up: ["#s15",'))
    before = held(desk)
    renew(desk)
    with pytest.raises(StillNamed, match="'anna/harbour-offer#s15' is named in 1 place"):
        undo(desk)
    assert held(desk) == before


def test_one_step_is_taken_back_in_all_files_that_it_wrote(desk: Desk) -> None:
    before = held(desk)
    drill = "storm-drill"
    one = [*slots(new_entity("Carl Dorn", "Person")), statement("after", f"anna/{ARTICLE}#s06")]
    others = {"backwards": [{"field": "sums_up", "statement": f"anna/{drill}#s01"}]}
    save(desk, saving(desk, ARTICLE, "the blockade ends", *one, **others))
    changed = {name for name, content in held(desk).items() if content != before[name]}
    assert len(changed) == 3
    undo(desk)
    assert held(desk) == before


def test_a_coder_takes_back_their_own_step_and_no_later_one_of_somebody_else(desk: Desk) -> None:
    root = desk.paths.root
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots()))
    before = path_of(desk).read_bytes()
    other = desk_of(root, "bert")
    save(other, saving(other, ARTICLE, "the blockade ends", *slots()))
    of_other = (root / "data" / "annotations" / "bert" / f"{ARTICLE}.yaml").read_bytes()
    assert undo(desk_of(root, "anna")).title == f"kg serve: add s15 of anna/{ARTICLE}"
    assert path_of(desk).read_bytes() != before
    assert (root / "data" / "annotations" / "bert" / f"{ARTICLE}.yaml").read_bytes() == of_other
    with pytest.raises(ChangeRefused, match=r"no step of 'anna' .* add s\d+ of bert/harbour-offer' of .*, by 'bert'"):
        undo(desk_of(root, "anna"))


def test_what_a_command_changed_is_not_taken_back(desk: Desk) -> None:
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots()))
    changes = Changes(desk.paths)
    end = len(desk.paths.entities.read_text(encoding="utf-8"))
    changes.edit(desk.paths.entities, Edit(end, end, "# mine\n"))
    write(desk.paths, changes, "kg fix")
    renew(desk)
    assert undo(desk).title.startswith("kg serve: add")
    with pytest.raises(ChangeRefused, match="no step of 'anna' to take back; the last change is 'kg fix'"):
        undo(desk)
    assert desk.paths.entities.read_bytes().endswith(b"# mine\n")


def test_a_name_is_not_found_any_more_where_an_earlier_step_was_taken_back(desk: Desk) -> None:
    done = Done(desk.paths)
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots(), name="step-of-anna"))
    other = desk_of(desk.paths.root, "bert")
    save(other, saving(other, ARTICLE, "the blockade ends", *slots(), name="step-of-bert"))
    assert done.find("step-of-anna") == (f"anna/{ARTICLE}#s15",)
    undo(desk_of(desk.paths.root, "anna"))
    assert done.find("step-of-anna") is None
    assert done.find("step-of-bert") is not None


def test_the_last_change_is_taken_back_after_an_earlier_step_was_taken_out_of_the_same_file(desk: Desk) -> None:
    before = held(desk)
    save(desk, saving(desk, ARTICLE, "the blockade ends", *slots(new_entity("Carl Dorn", "Person"))))
    changes = Changes(desk.paths)
    changes.edit(desk.paths.entities, Edit(0, 0, "# mine\n"))
    write(desk.paths, changes, "kg fix")
    renew(desk)
    assert undo(desk).title.startswith("kg serve: add")
    assert desk.paths.entities.read_bytes() == b"# mine\n" + before[str(desk.paths.entities)]
    seen, told = undo_last(desk.paths, only_look=True)
    assert (seen.made.title, told) == ("kg fix", ("data/entities.yaml was edited since; these edits stay",))
    assert undo_last(desk.paths)[0].made.title == "kg fix"
    assert held(desk) == before


def test_the_last_change_is_refused_where_its_own_place_was_edited(desk: Desk) -> None:
    changes = Changes(desk.paths)
    changes.edit(desk.paths.entities, Edit(0, 0, "# mine\n"))
    write(desk.paths, changes, "kg fix")
    edited = desk.paths.entities.read_text(encoding="utf-8").replace("# mine", "# yours")
    desk.paths.entities.write_text(edited, encoding="utf-8")
    with pytest.raises(ChangeRefused, match=r"data/entities\.yaml was edited afterwards.*; take your edit out"):
        undo_last(desk.paths)
    assert desk.paths.entities.read_text(encoding="utf-8") == edited
