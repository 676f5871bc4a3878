"""What all tests share: how hypothesis runs, copies of the good corpus, and a small vocabulary built in code."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars
import pytest
from hypothesis import settings

from kg.arguments import EntityRef, RoleValue, StatementRef
from kg.corpus.corpus import Corpus
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.corpus.vocabulary_files import read_vocabulary
from kg.errors import Problem
from kg.graph.store import GraphStore
from kg.model import Entity, Label, Statement
from kg.project import Project, open_project
from kg.quote import Quote, Segment
from kg.readings import Towards
from kg.table.columns import COLUMNS, make_table
from kg.vocabulary import EntityType, Kind, QuadClass, RelationType, Role, Takes, Vocabulary
from tests.places import FIRST, GOOD
from tests.support.examples import given_examples
from tests.support.made import background
from tests.support.rows import Rows

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from kg.explorer.page import Explorer as Drawn
    from kg.network.network import Network
    from tests.support.browser import Explorer

settings.register_profile("user", deadline=None, max_examples=given_examples(20))
settings.register_profile("ci", settings.get_profile("user"), derandomize=True)
settings.load_profile("ci" if {"CI", "KG_REQUIRE_ALL"} & os.environ.keys() else "user")


def pytest_collection_finish() -> None:
    """Let the collector of garbage leave alone what lives as long as the tests, and look for more less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session")
def first() -> Project:
    """The first corpus, to be read only."""
    return open_project(FIRST)


@pytest.fixture(scope="session")
def graph(first: Project) -> GraphStore:
    """The graph of the first corpus, to be read only."""
    return first.graph


@pytest.fixture
def good() -> Path:
    """The good corpus itself, to be read only."""
    return GOOD


@pytest.fixture
def corpus_folder(tmp_path: Path) -> Path:
    """A copy of the good corpus, to be changed at will."""
    return Path(shutil.copytree(GOOD, tmp_path / "corpus"))


@pytest.fixture
def read() -> Callable[[Path], Corpus]:
    """Read the corpus of a folder."""
    return lambda folder: read_corpus(find_corpus(folder))


@pytest.fixture
def codes(read: Callable[[Path], Corpus]) -> Callable[[Path], list[str]]:
    """Return the codes of the problems of a corpus, sorted by place."""

    def found(folder: Path) -> list[str]:
        problems: tuple[Problem, ...] = read(folder).problems
        return [problem.code for problem in problems]

    return found


def _type(id: str, broader: str | None = None, **more: Any) -> EntityType:
    return EntityType(id=id, label=id.lower(), definition=id, broader=broader, **more)


def _role(id: str, *takes: Takes, **more: Any) -> Role:
    return Role(id=id, label=id, definition=id, takes=takes, **more)


def _relation(id: str, kind: Kind, broader: str | None = None, **more: Any) -> RelationType:
    sides: dict[str, Any] = {"subject": ("Actor",), "object": ("Thing", "Statement"), **more}
    return RelationType(id=id, label=id, definition=id, kind=kind, broader=broader, **sides)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """A vocabulary of a few terms: one relation for every rule by which a counterparty is found."""
    types = [
        _type("Thing", abstract=True),
        _type("Actor", "Thing", abstract=True),
        _type("Country", "Actor"),
        _type("Government", "Actor"),
        _type("Ministry", "Government"),
        _type("Person", "Actor"),
        _type("Office", "Actor"),
        _type("Group", "Actor"),
        _type("Place", "Thing"),
        _type("Issue", "Thing"),
    ]
    roles = [
        _role("to", Takes.ENTITY),
        _role("at", Takes.ENTITY, everywhere=True),
        _role("scope", Takes.ENTITY, Takes.TEXT, everywhere=True),
        _role("about", Takes.ENTITY, Takes.STATEMENT, everywhere=True),
        _role("before", Takes.STATEMENT, Takes.DATE, everywhere=True, order="before"),
        _role("after", Takes.STATEMENT, Takes.DATE, everywhere=True, order="after"),
    ]
    relations = [
        _relation("acts", Kind.ACT, abstract=True),
        _relation("offers", Kind.ACT, "acts", towards=(Towards.TO,), quad_class=QuadClass.VERBAL_COOPERATION),
        _relation("offers_release", Kind.ACT, "offers", towards=(Towards.TO,), quad_class=QuadClass.VERBAL_COOPERATION),
        _relation("criticizes", Kind.ACT, towards=(Towards.OBJECT, Towards.TO, Towards.OBJECT_SUBJECT)),
        _relation("visits", Kind.ACT, towards=(Towards.OBJECT, Towards.OBJECT_COUNTRY)),
        _relation("drills", Kind.ACT, towards=(Towards.AT_COUNTRY,)),
        _relation("fights", Kind.ACT, towards=(Towards.OBJECT,), symmetric=True),
        _relation("mobilizes", Kind.ACT),
        _relation("opposes", Kind.STANCE, towards=(Towards.OBJECT,)),
        _relation("member_of", Kind.STATE),
        _relation("part_of", Kind.STATE, rolls_up=True),
        _relation("holds_office", Kind.STATE, rolls_up=True),
        _relation("located_in", Kind.STATE, subject=("Thing",), rolls_up=True),
    ]
    return Vocabulary(
        types={one.id: one for one in types},
        roles={one.id: one for one in roles},
        relations={one.id: one for one in relations},
    )


@pytest.fixture(scope="session")
def make_entity() -> Callable[..., Entity]:
    """Make an entity: its id, its type, and what else it has."""

    def make(id: str, type: str = "Country", **more: Any) -> Entity:
        return Entity(**{"id": id, "type": type, "labels": (Label(text=id, lang="en"),), **more})

    return make


@pytest.fixture
def entities(make_entity: Callable[..., Entity]) -> dict[str, Entity]:
    """A few entities of that vocabulary, and what they belong to."""
    found = [
        make_entity("norland"),
        make_entity("sudland"),
        make_entity("ministry", "Ministry", background=(background("part_of", "government"),)),
        make_entity("government", "Government", background=(background("part_of", "sudland"),)),
        make_entity("president", "Office", background=(background("part_of", "norland"),)),
        make_entity(
            "berg", "Person", background=(background("member_of", "sudland"), background("holds_office", "president"))
        ),
        make_entity("haven", "Place", background=(background("located_in", "sudland"),)),
        make_entity("high-seas", "Place"),
        make_entity("talks", "Issue"),
        make_entity("reform", "Issue"),
        make_entity("both", "Group", members=("norland", "sudland"), local=True),
        make_entity("matters", "Group", members=("talks", "reform"), local=True),
    ]
    return {entity.id: entity for entity in found}


@pytest.fixture(scope="session")
def make_statement() -> Callable[..., Statement]:
    """Make a statement: ``"#s1"`` is a statement of the same file, any other text an entity."""

    def argument(text: str) -> EntityRef | StatementRef:
        return StatementRef(statement=f"anna/news{text}") if text.startswith("#") else EntityRef(entity=text)

    def make(
        id: str, subject: str, relation: str, object: str, *, at: int = 0, roles: Any = (), **more: Any
    ) -> Statement:
        fillers = tuple(
            RoleValue(role=role, value=argument(value) if isinstance(value, str) else value) for role, value in roles
        )
        quote = Quote(segments=(Segment(exact="words", start=at, end=at + 5),))
        given = {"coder": "anna", "article": "news", "roles": fillers, "quote": quote, **more}
        return Statement(id=id, subject=argument(subject), relation=relation, object=argument(object), **given)

    return make


Row = dict[str, Any]


@pytest.fixture(scope="session")
def shipped() -> Vocabulary:
    """The shipped vocabulary."""
    return read_vocabulary()[0]


@pytest.fixture
def make_row(shipped: Vocabulary) -> Callable[..., Row]:
    """Make a row of the statement table: who does what to whom, with all else as plain as can be."""
    numbers = count()

    def make(subject: str, relation: str, object: str | None, /, **more: Any) -> Row:
        verb = shipped.relations[relation]
        key = f"anna/{more.get('article', 'a')}#s{next(numbers):04}"
        row: Row = {name: [] if isinstance(dtype, polars.List) else None for name, dtype in COLUMNS.items()}
        row |= {
            "statement": key,
            "coder": "anna",
            "article": "a",
            "subject": subject,
            "subject_label": subject,
            "subject_type": "Country",
            "relation": relation,
            "object": object or "matter",
            "object_label": object or "matter",
            "object_type": "Country" if object else "Issue",
            "counterparties": [object] if object and verb.towards else [],
            "counterparty_rule": "object" if object and verb.towards else None,
            "kind": str(verb.kind),
            "deed": verb.is_deed,
            "quad_class": str(verb.quad_class) if verb.quad_class else None,
            "goldstein": verb.goldstein,
            "stance": verb.stance,
            "mode": "actual",
            "certainty": "certain",
            "polarity": "affirmed",
            "ended": False,
            "act": key if verb.kind is Kind.ACT else None,
            "main_mention": verb.kind is Kind.ACT,
            "counted_as": key if verb.is_deed else None,
            "asserted": True,
            "headline": False,
            "approximate": False,
            "quote": "words",
            "start": 0,
            "end": 5,
            "title": "A title",
            "publisher": "Gazette",
        }
        return row | more

    return make


@pytest.fixture
def table() -> Callable[..., polars.DataFrame]:
    """Make a statement table of rows."""
    return lambda *rows: make_table(polars.DataFrame(list(rows), schema=dict(COLUMNS)))


@pytest.fixture
def actors() -> Callable[..., dict[str, Entity]]:
    """Make entities by id: ``actors("ada", fleet="Military")``; what has no type is a country."""

    def make(*countries: str, **types: str) -> dict[str, Entity]:
        every = {**dict.fromkeys(countries, "Country"), **types}
        return {id: Entity(id=id, type=kind, labels=(Label(text=id, lang="en"),)) for id, kind in every.items()}

    return make


@pytest.fixture
def make(
    table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]
) -> Callable[..., Network]:
    """Make the network of some rows; every actor is a country unless ``entities`` tells otherwise."""
    from kg.network.network import make_network
    from kg.selection.selection import Selection

    def made(*rows: Row, entities: dict[str, Entity] | None = None, **selection: Any) -> Network:
        statements = table(*rows)
        sides = [*statements["subject"], *statements["object"], *statements["counterparties"].list.explode()]
        everyone = actors(*filter(None, sides)) | (entities or {})
        return make_network(Rows(statements, shipped, everyone), Selection(**selection))

    return made


@pytest.fixture(scope="session")
def drawn(first: Project) -> Drawn:
    """The explorer of the first corpus as ``kg selection`` writes it, with the places of its actors."""
    from kg.explorer.page import make_explorer
    from kg.model import Mode, Polarity

    return make_explorer(first.network(count="statements", modes=tuple(Mode), polarities=tuple(Polarity)))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium."""
    from tests.support.browser import chromium

    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def first_open(browser: Browser, drawn: Drawn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    """The explorer of the first corpus, open."""
    from tests.support.browser import opened

    with opened(browser, drawn.html, tmp_path_factory.mktemp("explorer") / "explorer.html") as found:
        yield found


@pytest.fixture
def explorer(first_open: Explorer) -> Iterator[Explorer]:
    """The explorer of the first corpus as it opens; nothing may have gone wrong in it at the end."""
    first_open.page.fill("#search", "")
    first_open.ask("document.querySelector(':popover-open')?.hidePopover()")
    first_open.change()
    yield first_open
    assert first_open.faults() == []


@pytest.fixture
def open_page(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Explorer]]:
    """Open explorers; nothing may have gone wrong in them at the end."""
    from tests.support.browser import opened

    numbers = count()
    with ExitStack() as pages:
        explorers: list[Explorer] = []

        def open_one(html: str, **options: Any) -> Explorer:
            file = tmp_path / f"page{next(numbers)}.html"
            explorers.append(pages.enter_context(opened(browser, html, file, **options)))
            return explorers[-1]

        yield open_one
        faults = [fault for explorer in explorers for fault in explorer.faults()]
    assert faults == []
