"""Each mention of an act is told in its own words, with its numbers."""

from __future__ import annotations

from pathlib import Path

import kg
from tests.support.news import news, told

ENTITIES = {
    "pirates": ("CriminalGroup", "Pirates"),
    "ship": ("Vehicle", "Maris Star"),
    "sailors": ("Workers", "Sailors"),
}
TEXT = "# News\n\nPirates took the Maris Star. They shot at sailors.\n"


def test_no_relation_is_joined_to_the_object_of_another_mention(tmp_path: Path) -> None:
    """The ship is seized, the sailors are attacked; nobody says that the sailors are seized."""
    several = [
        told("Pirates took the Maris Star", "pirates", "seizes", "ship", act="raid"),
        told("They shot at sailors", "pirates", "attacks", "sailors", act="raid", killed=2, injured=5),
    ]
    project = kg.open(news(tmp_path / "corpus", ENTITIES, {"news": TEXT}, {"news": several}))
    said = [str(finding) for finding in project.findings().all]
    assert said
    for one in said:
        assert "seize Sailors" not in one
        assert "seize Maris Star of" not in one
    assert any("attack Sailors (killed: 2; injured: 5)" in one for one in said)
    ties = [line.words for line in project.explain("s0").lines if line.field == "tie"]
    assert ties == ["Pirates – seize Maris Star, in an act towards → Sailors (by another mention of the act)"]


def test_a_finding_of_a_pair_says_how_many_were_hurt(tmp_path: Path) -> None:
    several = [told("They shot at sailors", "pirates", "attacks", "sailors", killed=2, injured=5)]
    project = kg.open(news(tmp_path / "corpus", ENTITIES, {"news": TEXT}, {"news": several}))
    (only,) = project.findings().all
    assert str(only) == "Pirates attack Sailors (killed: 2; injured: 5)."
