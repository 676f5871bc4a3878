"""The page counts as Python does: the same ties and numbers in every selection, the same difference of viewpoints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Literal

import networkx
import polars
import pytest

from kg.analysis.acts_in_selection import rows_in_selection
from kg.analysis.arguments.compute import arguments
from kg.analysis.bargains.compute import bargains
from kg.corpus.corpus import Corpus
from kg.explorer.data.facts import day_number
from kg.explorer.data.initial_state import opening_state
from kg.explorer.page import Explorer as Drawn
from kg.model import Certainty, Mode, Polarity
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.project import Project, open_project
from kg.selection.compare import Part
from kg.selection.mentions import unite_mentions
from kg.selection.selection import NO_QUAD_CLASS, Level, Selection, select_statements
from kg.selection.selection_parsing import parse_selection
from kg.selection.viewpoints import AUTHORS, EVERYONE, Holder, Viewpoint
from kg.table.counted import HAPPENED, IS_EVENT, mention_order
from kg.table.stated_orders import stated_orders
from kg.vocabulary import Kind, QuadClass
from tests.places import GOOD
from tests.support.examples import given_examples
from tests.support.invented import invent
from tests.support.march import march
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.browser import Explorer

INVENTED = (1, 3, 8)
STATES = given_examples(16)
"""How many selections are tried of each corpus."""
Pair = tuple[Project, "Explorer"]
Options = dict[str, Any]
Open = Callable[..., "Explorer"]


@pytest.fixture(scope="module", params=["first", "good", "march", *INVENTED])
def both(request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """A corpus in Python and in the browser."""
    from tests.support.browser import opened

    folder = tmp_path_factory.mktemp("page")
    project = _project(request, folder)
    html = make_plain_page(project.network(), is_placed=False).html
    with opened(browser, html, folder / "page.html") as explorer:
        yield project, explorer
        assert explorer.faults() == []


def _project(request: pytest.FixtureRequest, folder: Path) -> Project:
    if request.param == "first":
        found: Project = request.getfixturevalue("first")
        return found
    if request.param == "march":
        return open_project(march(folder / "corpus"))
    return open_project(GOOD if request.param == "good" else invent(folder / "corpus", request.param))


def test_the_page_has_the_ties_of_every_selection(both: Pair) -> None:
    project, explorer = both
    chance, differing = Random(7), []
    for _ in range(STATES):
        options = some_options(chance, project)
        network = project.network(**options)
        show(explorer, network.selection, project.corpus)
        if sorted(explorer.edges(), key=ends) != expected(network):
            differing.append((options, difference(explorer.edges(), expected(network))))
    assert differing == []


@pytest.mark.parametrize("count", ["acts", "statements"])
def test_all_kinds_are_all_kinds_whatever_is_counted(both: Pair, count: Literal["acts", "statements"]) -> None:
    project, explorer = both
    network = project.network(kinds=[str(kind) for kind in Kind], count=count)
    show(explorer, network.selection, project.corpus)
    assert sorted(explorer.edges(), key=ends) == expected(network)


def test_the_page_has_the_parts_of_every_difference(both: Pair) -> None:
    project, explorer = both
    chance, differing = Random(11), []
    viewpoints = all_viewpoints(project)
    for _ in range(STATES // 2):
        options = some_options(chance, project) | {"according_to": some_viewpoint(chance, viewpoints)}
        options["polarities"] = options["polarities"] or list(Polarity)
        options["modes"] = options["modes"] or list(Mode)
        against = chance.choice(viewpoints)
        claims = project.compare(compared_with=against, **options).claims
        show(explorer, parse_selection(project.backend, **options), project.corpus, compared_with=against)
        found = {part: sides(claims) for part, claims in zip(Part, explorer.ask("explorer.parts()"), strict=True)}
        told = {part: set[Any]() for part in Part}
        columns = ("first_statements", "second_statements", "first_how", "second_how")
        for part, *both_sides in claims.select("part", *columns).rows():
            told[Part(part)].add(tuple(map(tuple, both_sides)))
        if found != told:
            differing.append((options, against))
    assert differing == []


def test_the_page_saves_the_statements_of_every_selection_as_the_command_does(both: Pair) -> None:
    project, explorer = both
    chance, differing, rows = Random(19), [], 0
    for _ in range(STATES // 2):
        options = some_options(chance, project)
        wanted = project.write_statements(**options)
        show(explorer, parse_selection(project.backend, **options), project.corpus)
        rows += wanted.count("\r\n") - 1
        if explorer.ask("explorer.statements()") != wanted:
            differing.append(options)
    assert differing == []
    assert rows


def test_the_page_compares_the_two_who_differ_most(both: Pair) -> None:
    project, explorer = both
    options = some_options(Random(2), project) | {"according_to": AUTHORS, "polarities": [], "modes": []}
    label = {id: entity.label for id, entity in project.corpus.entities.items()}
    _, _, *others = all_viewpoints(project)
    in_order = sorted(
        (one.holders[0] for one in others), key=lambda one: (one.quoted, label.get(one.name, one.name), one.name)
    )
    disputed = (Part.OPPOSED, Part.DOUBTED)
    numbers = {
        (one, other): project.compare(
            **options | {"according_to": Viewpoint((one,), one.name)}, compared_with=Viewpoint((other,), other.name)
        )
        .claims["part"]
        .is_in(disputed)
        .sum()
        for at, one in enumerate(in_order)
        for other in in_order[at + 1 :]
    }
    show(explorer, parse_selection(project.backend, **options), project.corpus)
    first, second = explorer.ask("explorer.compared()")
    if not numbers:
        assert second is None
        return
    expected = max(numbers, key=lambda pair: numbers[pair])  # the first in order, where several are largest
    assert [first, second] == [[f"{'of' if one.quoted else 'by'}:{one.name}"] for one in expected]


def test_the_page_has_the_bargains_of_every_selection(both: Pair) -> None:
    project, explorer = both
    chance, differing, found = Random(13), [], 0
    lacking = ("level", "kinds", "quad_classes", "relations", "modes", "polarities")
    for _ in range(STATES // 2):
        options = some_options(chance, project)
        selection = parse_selection(project.backend, **options)
        wanted = [
            {"acts": len(one.offers), "statements": sorted(key for offer in one.offers for key in offer.mentions)}
            for one in bargains(project.backend, selection).all
        ]
        show(explorer, selection, project.corpus)
        told = explorer.ask("explorer.bargains()")
        found += len(wanted)
        if sorted(told, key=str) != sorted(wanted, key=str):
            differing.append(({name: value for name, value in options.items() if name not in lacking}, told, wanted))
    assert differing == []
    assert found or not bargains(project.backend, parse_selection(project.backend)).all


def test_the_page_has_the_acts_of_every_timeline_in_their_stated_order(both: Pair) -> None:
    project, explorer = both
    chance, differing, found = Random(29), [], 0
    for _ in range(STATES // 2):
        options = some_options(chance, project)
        selection = parse_selection(project.backend, **options)
        units, names = units_of(project, selection)
        after = told_after(rows_in_selection(project.backend, selection), project.corpus)
        stated = [
            [names[one], names[other]]
            for one in names
            for other in after(one) & names.keys()
            if one not in after(other)
        ]
        show(explorer, selection, project.corpus)
        told = explorer.ask("explorer.timeline()")
        found += len(stated)
        if sorted(told["units"], key=str) != sorted(units, key=str) or sorted(told["orders"]) != sorted(stated):
            differing.append((options, told["orders"], stated, difference(told["units"], units)))
    assert differing == []
    assert found


def told_after(rows: polars.DataFrame, corpus: Corpus) -> Callable[[str], set[str]]:
    """Return what gives the acts that texts state to have come after an act, at once or by way of others."""
    acts = dict(rows.filter(IS_EVENT).select("statement", "act").iter_rows())
    told = stated_orders(rows, corpus.vocabulary, corpus.entities).select("first", "second").iter_rows()
    pairs = ((acts.get(first), acts.get(second)) for first, second in told)
    graph = networkx.DiGraph((one, other) for one, other in pairs if one and other and one != other)
    return lambda act: networkx.descendants(graph, act) if act in graph else set()


def units_of(project: Project, selection: Selection) -> tuple[list[Options], dict[str, list[str]]]:
    """Return the acts and statements that a selection has, with the days of what happened, and the acts by name."""
    vocabulary = project.corpus.vocabulary
    rows = select_statements(
        project.backend.scan(), selection, vocabulary, lambda table: unite_mentions(table, vocabulary)
    )
    units, names = [], dict[str, list[str]]()
    unit = polars.coalesce("act", "statement")
    in_order = (
        project.statements.sort(mention_order(vocabulary))
        .select("statement")
        .join(rows, on="statement", maintain_order="left")
    )
    for (name,), some in in_order.group_by(unit, maintain_order=True):
        happened = some.filter(HAPPENED)
        dating = (happened if happened.height else some).row(0, named=True)
        statements = sorted(some["statement"])
        days = {end: day_number(dating[column]) for end, column in (("first", "earliest"), ("last", "latest"))}
        units.append({"statements": statements, "isReal": happened.height > 0, **days})
        names[str(name)] = statements
    return units, names


def test_the_page_has_the_argument_of_every_selection(both: Pair) -> None:
    project, explorer = both
    chance, differing, found = Random(17), [], 0
    topics = sorted({*project.statements["subject"], *project.statements["object"]} & project.backend.entities.keys())
    for _ in range(STATES // 2):
        options = some_options(chance, project)
        about = chance.choice([None, chance.choice(topics)])
        selection = parse_selection(project.backend, **options)
        argument = arguments(project.backend, selection, about=about)
        texts = dict(argument.cards.select("card", "text").rows())
        wanted = [
            {
                "tail": texts[row["tail"]],
                "head": texts[row["head"]],
                "words": row["words"],
                "statements": sorted(row["statements"]),
            }
            for row in argument.rows.iter_rows(named=True)
        ]
        show(explorer, selection, project.corpus, about=about)
        told = explorer.ask("explorer.arguments()")
        found += len(wanted)
        if told != wanted:
            differing.append((options, about, difference(told, wanted)))
    assert differing == []
    assert found


def test_the_page_opens_at_the_selection_that_it_was_made_of(first: Project, drawn: Drawn, open_page: Open) -> None:
    network = first.network(level="country", according_to="Belarus in Focus", since="2016", until="2017", min_weight=1)
    assert sorted(open_page(make_plain_page(network, places=drawn.places).html).edges(), key=ends) == expected(network)


def show(
    explorer: Explorer,
    selection: Selection,
    corpus: Corpus,
    *,
    compared_with: Viewpoint | None = None,
    about: str | None = None,
) -> None:
    """Show a selection in the page, in the tab that takes the least drawing."""
    state = {**opening_state(selection, corpus), "tab": "compare", "about": about}
    if compared_with is not None:
        state["compared_with"] = opening_state(replace(selection, according_to=compared_with), corpus)["according_to"]
    explorer.change(**state)


def expected(network: Network) -> list[Options]:
    """Return the ties of a network as the page tells them."""
    columns = [*QUAD_CLASSES.values(), "no_quad_class"]
    names = ("actor", "target", "label", "weight", "acts", "articles", "sources", "statements")
    return [
        {
            **{name: row[name] for name in names},
            "quad_classes": [row[name] for name in columns],
        }
        for row in network.with_labels(network.edges).sort("actor", "target").iter_rows(named=True)
    ]


def difference(found: Sequence[Options], wanted: Sequence[Options]) -> list[Options]:
    """Return the ties that only one of the two has, for messages."""
    return [one for one in [*found, *wanted] if one not in found or one not in wanted]


def ends(edge: Options) -> tuple[str, str]:
    return edge["actor"], edge["target"]


def sides(claims: Sequence[Sequence[Sequence[str]]]) -> set[tuple[tuple[str, ...], ...]]:
    return {tuple(tuple(side) for side in claim) for claim in claims}


def all_viewpoints(project: Project) -> list[Viewpoint]:
    """Return the viewpoints of all who sign an article or are quoted in one."""
    table = project.statements
    signers = {name for column in ("publisher", "author") for name in table[column].drop_nulls()}
    sources = set(table["sources"].list.last().drop_nulls())
    holders = [*(Holder(name) for name in sorted(signers)), *(Holder(id, quoted=True) for id in sorted(sources))]
    return [AUTHORS, EVERYONE, *(Viewpoint((holder,), holder.name) for holder in holders)]


def some_viewpoint(chance: Random, viewpoints: Sequence[Viewpoint]) -> Viewpoint:
    """Return one viewpoint, or the union of several."""
    chosen = [
        viewpoint
        for viewpoint in chance.sample(viewpoints, min(len(viewpoints), chance.choice((1, 1, 2, 3))))
        if viewpoint.holders
    ]
    return (
        Viewpoint(tuple(holder for viewpoint in chosen for holder in viewpoint.holders), "several")
        if chosen
        else EVERYONE
    )


def some_options(chance: Random, project: Project) -> Options:
    """Return a selection by chance: some limits are set, most are not."""
    corpus = project.corpus

    def some(values: Sequence[Any], often: float = 0.25) -> list[Any]:
        return chance.sample(values, chance.randint(1, len(values))) if values and chance.random() < often else []

    days = [day for name in ("earliest", "latest") for day in project.statements[name].drop_nulls()]
    start, end = sorted(chance.choices([*days, date(2011, 6, 3), date(2017, 10, 2)], k=2))
    since, until = (day if chance.random() < 0.3 else None for day in (start, end))
    used = sorted(set(project.statements["relation"]))
    letter = Random(f"{start} {end}").choice(("A", "B", "C", "D", *[None] * 12))
    of_articles = project.statements.select("section", "tags")
    wide = [broader for relation in used for broader in corpus.vocabulary.ancestors(relation)]
    return {
        "level": str(chance.choice(list(Level))),
        "according_to": chance.choice((AUTHORS, EVERYONE, some_viewpoint(chance, all_viewpoints(project)))),
        "since": since,
        "until": until,
        "certainly": (since or until) is not None and chance.choice((False, True)),
        "dated": chance.random() < 0.3,
        "kinds": [str(kind) for kind in some(list(Kind), 0.2)],
        "quad_classes": some([*map(str, QuadClass), NO_QUAD_CLASS]),
        "relations": some([*used, *wide], 0.2),
        "modes": [str(mode) for mode in some(list(Mode), 0.6)],
        "certainties": [str(certainty) for certainty in some(list(Certainty))],
        "polarities": [str(polarity) for polarity in some(list(Polarity), 0.6)],
        "coders": some(corpus.coders, 0.3)[:1],
        "articles": some(list(corpus.articles), 0.2),
        "sections": some(of_articles["section"].drop_nulls().unique().sort().to_list(), 0.1),
        "tags": some(of_articles["tags"].explode().drop_nulls().unique().sort().to_list(), 0.1),
        "reliability": letter if any(one.reliability for one in corpus.entities.values()) else None,
        "count": chance.choice(("acts", "statements", "statements", "articles")),
        "inferred": chance.random() < 0.8,
        "headlines": chance.random() < 0.8,
        "self_loops": chance.random() < 0.3,
        "min_weight": chance.choice((1, 1, 1, 2, 3)),
    }
