"""What many faults of one kind cost: no more than so many times one, whatever the kind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from faults import KINDS, Kind, read
from measuring import clocked

from kg.changing.mending import remedies
from kg.changing.remedy import Remedy
from kg.corpus.changes import Changes
from kg.errors import Problem, Problems
from kg.render.problems import to_github, to_json

_GROWTH = 4
_MOST = 7
"""How often as long four times as many may take: four times where each costs the same, sixteen where each pair does."""


_TRIES = 6
"""How often what takes too long is measured again: other work on the machine makes it longer, and nothing shorter."""


def _seconds(root: Path) -> float:
    return clocked(lambda: read(root))[1]["cpu_seconds"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_fault_costs_as_much_as_the_first_ones(kind: Kind, tmp_path: Path) -> None:
    few = kind.most // 20
    read(kind.make(tmp_path / "first", 2))
    longest = _MOST * min(_seconds(kind.make(tmp_path / "few", few)) for _ in range(2))
    many = kind.make(tmp_path / "many", _GROWTH * few)
    assert any(_seconds(many) <= longest for _ in range(_TRIES))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_what_is_measured_has_the_faults_that_the_sound_corpus_has_not(kind: Kind, tmp_path: Path) -> None:
    sound = {one.code for one in read(kind.make(tmp_path / "sound", 12, sound=True)).problems}
    faulty = {one.code for one in read(kind.make(tmp_path / "faulty", 12)).problems}
    assert faulty - sound, faulty


def test_remedies_of_many_faults_in_one_file_cost_as_much_as_the_first_ones(corpus_folder: Path) -> None:
    file = corpus_folder / "data/annotations/anna/harbour-offer.yaml"
    statements = file.read_text(encoding="utf-8")

    def seconds(number: int) -> float:
        aliases = "".join(f"  - *a{at % 50}\n" for at in range(number))
        file.write_text(f"{statements.rstrip()}\n{aliases}", encoding="utf-8")
        corpus = read(corpus_folder).corpus
        found: list[Remedy] = []
        taken = clocked(lambda: found.extend(remedies(corpus, Changes(corpus.paths))))[1]["cpu_seconds"]
        assert len(found) == number
        return taken

    seconds(10)
    assert seconds(2_000) <= _MOST * seconds(500)


def _problems(*numbers: int) -> list[Problem]:
    """Return so many problems of each of several kinds in one file."""
    return [
        Problem("a.yaml", line, 1, f"kind-{kind}", f"it is wrong at {line}")
        for kind, number in enumerate(numbers)
        for line in range(1, number + 1)
    ]


def test_of_very_many_problems_of_a_file_and_kind_fifty_are_shown_and_one_stands_for_the_rest() -> None:
    other = Problem("b.yaml", 1, 1, "kind-0", "it is wrong there, too")
    shown = [*Problems([*_problems(30_000, 50), other]).shown()]
    assert len(shown) == 50 + 1 + 50 + 1
    (rest,) = [(problem, more) for problem, more in shown if more]
    assert rest[1] == 29_950
    assert (rest[0].line, rest[0].code) == (51, "kind-0")
    assert "29,950 more" in rest[0].message
    assert shown[-1] == (other, 0)


def test_machines_are_told_how_many_problems_are_not_shown() -> None:
    found = json.loads(to_json(_problems(52)))
    assert [one.get("more") for one in found] == [None] * 50 + [2]
    assert (
        to_github(_problems(52))
        .splitlines()[-1]
        .endswith("::and 2 more of this kind in this file, from here on; mend the first ones, then check again")
    )


@pytest.mark.parametrize("what", ["names that are not known, each", "relations that there are not, each"])
def test_what_may_be_meant_is_looked_for_fifty_times_a_file_and_the_others_say_so(what: str, tmp_path: Path) -> None:
    kind = next(kind for kind in KINDS if kind.name.startswith(what))
    found = [one for one in read(kind.make(tmp_path, 60)).problems if one.code.startswith("unknown-")]
    assert len(found) == 60
    assert ["too many here are not known" in one.hint for one in found] == [False] * 50 + [True] * 10
