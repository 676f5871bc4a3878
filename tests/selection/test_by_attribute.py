"""Actors grouped by an attribute of entities: its values stand for who has them, or belongs to who has them."""

from __future__ import annotations

from typing import Any

import pytest

from kg.arguments import TextValue
from kg.dates import parse_date
from kg.entity_facts import Attribute
from kg.errors import KgError, NameNotFound
from kg.explorer.page import make_explorer
from kg.model import Article
from kg.project import Project
from tests.support.made import actor, background, claim, made

BODY = (
    "# News\n\nAda criticizes Bor. Ada praises Cid. Dan opposes the tax. Ada opposes the tax. Bor supports the tax.\n"
)
NEWS = Article(id="news", title="News", body=BODY, publisher="Gazette", published=parse_date("2020"))


def having(**attributes: str) -> tuple[Attribute, ...]:
    return tuple(Attribute(name=name, value=TextValue(text=value)) for name, value in attributes.items())


@pytest.fixture(scope="module")
def project() -> Project:
    """Ada leads the Reds, of the left; Bor did so until 2010 and is of the right himself; Cid is of no side."""
    entities = [
        actor("reds", "the Reds", "Party", attributes=having(side="left", country="Arland")),
        actor("ada", "Ada", "Person", background=(background("leads", "reds", "2015/.."),)),
        actor("bor", "Bor", "Person", attributes=having(side="right"), background=(background("leads", "reds"),)),
        actor("cid", "Cid", "Person"),
        actor("dan", "Dan", "Person", background=(background("leads", "reds", "../2010"),)),
        actor("tax", "the tax", "Policy"),
    ]
    told = [
        claim("s1", "ada", "criticizes", "bor", "Ada criticizes Bor", NEWS, when=parse_date("2020")),
        claim("s2", "ada", "praises", "cid", "Ada praises Cid", NEWS, when=parse_date("2020")),
        claim("s3", "dan", "opposes", "tax", "Dan opposes the tax", NEWS, when=parse_date("2020")),
        claim("s4", "ada", "opposes", "tax", "Ada opposes the tax", NEWS, when=parse_date("2020")),
        claim("s5", "bor", "supports", "tax", "Bor supports the tax", NEWS, when=parse_date("2020")),
    ]
    return made(entities, [NEWS], told)


def pairs(project: Project, **options: Any) -> list[tuple[str, str]]:
    network = project.network(**options)
    return sorted(
        (network.labels[one], network.labels[other]) for one, other in network.edges["actor", "target"].rows()
    )


def test_an_actor_stands_by_its_own_value_or_that_of_the_nearest_it_belongs_to(project: Project) -> None:
    assert pairs(project, level="side") == [("left", "Cid"), ("left", "right")], "Cid, of no side, stays Cid"
    assert str(project.network(level="side").selection).startswith("actors by side,")


def test_positions_are_grouped_by_it_as_of_their_time(project: Project) -> None:
    found: Any = project.analysis.discourse(level="side")
    assert [found.discourse.first_labels[id] for id in sorted(set(found.discourse.cases["first"]))] == [
        "Dan",
        "left",
        "right",
    ], "Dan left the Reds in 2010"
    assert "Speakers are grouped by side: a position of the group is what some of those who belong to it say." in (
        found.notes
    )


def test_an_attribute_called_like_a_level_has_a_longer_name(project: Project) -> None:
    assert pairs(project, level="attribute_country") == [("Arland", "Cid")], "Bor and Ada both belong to the Reds"
    assert pairs(project, level="country") != pairs(project, level="attribute_country")
    by_attribute: Any = project.analysis.brokerage(group_by="attribute_country")
    assert getattr(by_attribute, "found", by_attribute).by == "attribute_country"


def test_what_nobody_has_is_told(project: Project) -> None:
    with pytest.raises(NameNotFound, match="no level 'sid'; did you mean 'side'"):
        project.network(level="sid")
    nobody = made([actor("ada"), actor("bor")], [NEWS], [claim("s1", "ada", "praises", "bor", "Ada praises Cid", NEWS)])
    with pytest.raises(NameNotFound, match=r"no level 'wing'; choose one of: entity, .*country; no entity has an attr"):
        nobody.network(level="wing")


def test_the_page_says_that_it_does_not_group_so(project: Project) -> None:
    with pytest.raises(KgError, match=r"the page does not group actors by an attribute .side.; choose entity"):
        make_explorer(project.network(level="side"))
