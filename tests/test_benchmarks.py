"""What the benchmarks ask of graph and page is there: questions find something, states have what is changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy
import polars
import pytest
import rdflib
from corpora import write_corpus
from opening import CHANGES
from placing import PROGRAMS, graphviz, place_each_way
from pyoxigraph import RdfFormat
from questions import QUESTIONS
from rdflib_side import walk

from kg.explorer.data.initial_state import opening_state
from kg.graph.sparql import Solutions, run_query
from kg.layout.overlap import find_overlaps, rooms_of
from kg.project import Project, open_project
from kg.selection.selection import Selection
from tests.support.needed import is_missing


@pytest.fixture(scope="module")
def synthetic(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("benchmarks") / "corpus"
    write_corpus(root, 200)
    return open_project(root, in_memory=True)


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_question_finds_something(synthetic: Project, name: str) -> None:
    found = run_query(synthetic.graph, QUESTIONS[name])
    assert isinstance(found, Solutions)
    assert len(found.rows) > 0


def test_the_walk_over_rdflib_ends_at_the_pairs_of_the_table(synthetic: Project, tmp_path: Path) -> None:
    synthetic.graph.store.dump(tmp_path / "graph.nq", format=RdfFormat.N_QUADS)
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(tmp_path / "graph.nq", format="nquads")
    acts = synthetic.backend.scan().filter(polars.col("act").is_not_null()).explode("counterparties")
    pairs = acts.drop_nulls("counterparties").select("subject", "counterparties").unique().collect()
    assert walk(dataset, dict(synthetic.graph.iris.prefixes)) == pairs.height > 100


def test_every_change_of_the_page_is_of_a_state_it_has(first: Project) -> None:
    keys = opening_state(Selection(), first.corpus).keys()
    changed = {key for steps in CHANGES.values() for step in steps for key in step}
    assert changed - keys == set()


@pytest.mark.parametrize("program", PROGRAMS)
def test_graphviz_leaves_room_for_names(program: str) -> None:
    if shutil.which(program) is None:
        is_missing("places are compared with those of Graphviz; install it as a system package")
    star = numpy.array([(0, leaf) for leaf in range(1, 12)])
    rooms = rooms_of(["A name of some length"] * 12, labelled=True)
    assert len(find_overlaps(graphviz(program, star, rooms), rooms)[0]) == 0


def test_a_network_is_placed_in_every_way(first: Project) -> None:
    found = list(place_each_way("two articles", first.network()))
    assert found[0].way == "ours"
    assert {one.way for one in found[1:]} == {program for program in PROGRAMS if shutil.which(program)}
    assert all(one.same for one in found)
    assert found[0].overlaps == 0
