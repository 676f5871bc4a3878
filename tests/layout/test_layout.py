"""Where nodes stand: the same each time, apart from each other, and where they were when the network grows."""

from __future__ import annotations

import json
import math
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import networkx
import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.layout import engines
from kg.layout.crossings import count_crossings, count_faults
from kg.layout.kept import keep_places, read_places
from kg.layout.layout import MOST_LABELLED, Place, place
from kg.layout.overlap import Rooms, find_overlaps, rooms_of
from tests.support.needed import is_missing

Weights = dict[tuple[str, str], float]

ODD = ["it's", 'say "yes"', "two\nlines", "nul\0", "‏שלום‏", "a -- b", "{x}", "$x^$", "<script>", "\ud800", "", "émoji 🕊"]


def _weights(graph: networkx.Graph[int]) -> tuple[list[str], Weights]:
    return [f"n{node}" for node in graph], {(f"n{one}", f"n{other}"): 1.0 for one, other in graph.edges}


def _power_law(count: int) -> tuple[list[str], Weights]:
    return _weights(networkx.barabasi_albert_graph(count, 2, seed=7))


def _assert_apart(places: dict[str, Place]) -> None:
    at = numpy.array(list(places.values())).reshape(-1, 2)
    assert numpy.isfinite(at).all()
    rooms = rooms_of(list(places), labelled=len(places) <= MOST_LABELLED)
    # Places are rounded to a tenth.
    assert not len(find_overlaps(at, Rooms(rooms.half - 0.2, rooms.down))[0])


@pytest.fixture(params=["numpy", "sfdp"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let one engine alone lay out large graphs."""
    name: str = request.param
    if name == "sfdp" and shutil.which("sfdp") is None:
        is_missing("Graphviz is not there; install it as a system package to place large networks with it")
    if name == "numpy":
        monkeypatch.setattr(engines, "sfdp", lambda *_: None)
    return name


def test_a_network_without_nodes_has_no_places() -> None:
    assert place([], {}) == {}


def test_one_node_stands_near_the_middle() -> None:
    places = place(["a"], {("a", "a"): 3.0})
    assert list(places) == ["a"]
    assert abs(places["a"][0]) < 30
    assert abs(places["a"][1]) < 30


def test_two_tied_nodes_stand_side_by_side_and_near() -> None:
    (one_x, one_y), (two_x, two_y) = place(["a", "b"], {("a", "b"): 1.0}).values()
    assert abs(one_y - two_y) < 1
    assert 100 < abs(one_x - two_x) < 200


def test_places_are_the_same_each_time() -> None:
    assert place(*_power_law(40)) == place(*_power_law(40))


def test_the_order_of_what_is_given_does_not_matter() -> None:
    nodes, weights = _power_law(40)
    pairs = [((other, one) if number % 3 else (one, other), 1.0) for number, (one, other) in enumerate(weights)]
    random.Random(1).shuffle(pairs)
    assert place(nodes[::-1], dict(pairs)) == place(nodes, weights)


def test_the_hash_seed_of_python_does_not_matter() -> None:
    program = (
        "from kg.layout.layout import place; n = [f'n{i}' for i in range(30)];"
        "print(sorted(place(set(n), {(a, b): 1 for a, b in zip(n, n[3:])}).items()))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_another_seed_gives_another_picture() -> None:
    nodes, weights = _power_law(40)
    assert place(nodes, weights, seed=1) != place(nodes, weights, seed=2)


@pytest.mark.parametrize(
    "graph",
    [
        pytest.param(networkx.star_graph(60), id="star"),
        pytest.param(networkx.path_graph(30), id="path"),
        pytest.param(networkx.complete_graph(20), id="complete"),
        pytest.param(networkx.empty_graph(70), id="single nodes"),
        pytest.param(networkx.disjoint_union_all([networkx.cycle_graph(size) for size in (3, 9, 4)]), id="three parts"),
        pytest.param(networkx.barabasi_albert_graph(MOST_LABELLED, 3, seed=1), id="as many as have names"),
    ],
)
def test_no_nodes_or_names_overlap(graph: networkx.Graph[int]) -> None:
    nodes, weights = _weights(graph)
    places = place(nodes, weights)
    assert set(places) == set(nodes)
    _assert_apart(places)


def test_long_names_have_room() -> None:
    nodes = [f"{number} " + "a long name of an actor " * 20 for number in range(12)]
    _assert_apart(place(nodes, {(nodes[0], node): 1.0 for node in nodes}))


def test_room_is_kept_for_the_labels_that_are_shown() -> None:
    wide = place(["a", "b"], {("a", "b"): 1.0}, labels={"a": "m" * 24, "b": "m" * 24})
    narrow = place(["a", "b"], {("a", "b"): 1.0})
    assert abs(wide["a"][0] - wide["b"][0]) > abs(narrow["a"][0] - narrow["b"][0])


def test_ids_may_hold_any_sign() -> None:
    places = place(ODD, {(ODD[0], other): 1.0 for other in ODD[:8]})
    assert set(places) == set(ODD)
    _assert_apart(places)


def test_what_ties_to_nothing_in_selection_or_has_no_weight_does_no_harm() -> None:
    weights = {("a", "gone"): 1.0, ("a", "b"): math.nan, ("b", "c"): 0.0, ("c", "a"): -2.0, ("c", "c"): math.inf}
    places = place(["a", "b", "c"], weights)
    assert set(places) == {"a", "b", "c"}
    _assert_apart(places)


def test_lines_cross_where_neither_ends_at_the_other() -> None:
    # a square with both its diagonals
    places = numpy.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    ends = numpy.array([[0, 1], [1, 2], [2, 3], [0, 3], [0, 2], [1, 3]])
    assert count_crossings(places, ends) == 1


def test_a_plane_graph_is_drawn_without_crossings() -> None:
    nodes, weights = _weights(networkx.balanced_tree(3, 2))
    places = place(nodes, weights)
    names = list(places)
    ends = numpy.array([(names.index(one), names.index(other)) for one, other in weights])
    at = numpy.array(list(places.values()))
    points = Rooms(numpy.full((len(names), 2), 1e-6), numpy.zeros(len(names)))
    assert count_faults(at, ends, points) < 1


def test_a_picture_is_wider_than_high_and_around_the_middle() -> None:
    at = numpy.array(list(place(*_power_law(60)).values()))
    assert 1.1 < numpy.ptp(at[:, 0]) / numpy.ptp(at[:, 1]) < 2.5
    assert numpy.abs(at.max(axis=0) + at.min(axis=0)).max() < 60


def test_parts_stand_beside_each_other_not_far_away() -> None:
    graph = networkx.disjoint_union(networkx.cycle_graph(12), networkx.empty_graph(30))
    at = numpy.array(list(place(*_weights(graph)).values()))
    assert numpy.ptp(at, axis=0).max() < 1500


@pytest.mark.parametrize("count", [5, 40, 700])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_known_nodes_keep_their_places_while_the_network_grows(count: int, share: float) -> None:
    nodes, weights = _power_law(count)
    some = nodes[: max(1, int(share * count))]
    known = place(some, weights)
    grown = place(nodes, weights, known=known)
    assert {node: grown[node] for node in some} == known
    _assert_apart(grown)


def test_a_new_node_comes_near_the_one_it_is_tied_to() -> None:
    nodes, weights = _weights(networkx.cycle_graph(30))
    known = place(nodes, weights)
    grown = place([*nodes, "new"], {**weights, ("n4", "new"): 1.0}, known=known)
    assert math.dist(grown["new"], grown["n4"]) < 300


def test_a_new_part_is_put_beside_what_is_known() -> None:
    nodes, weights = _weights(networkx.cycle_graph(30))
    known = place(nodes, weights)
    grown = place([*nodes, "x", "y", "z"], {**weights, ("x", "y"): 1.0}, known=known)
    assert {node: grown[node] for node in nodes} == known
    _assert_apart(grown)
    assert max(math.dist((0, 0), grown[new]) for new in "xyz") < 1500


def test_known_places_that_are_no_places_or_of_other_nodes_do_not_count() -> None:
    known = {"a": (math.nan, 0.0), "b": (math.inf, 1.0), "gone": (5.0, 5.0)}
    assert place(["a", "b"], {("a", "b"): 1.0}, known=known) == place(["a", "b"], {("a", "b"): 1.0})


def test_known_nodes_on_one_spot_stay_there_and_new_ones_keep_off() -> None:
    known = {"a": (0.0, 0.0), "b": (0.0, 0.0)}
    grown = place(["a", "b", "c"], {("a", "b"): 1.0, ("b", "c"): 1.0}, known=known)
    assert (grown["a"], grown["b"]) == ((0.0, 0.0), (0.0, 0.0))
    assert math.dist(grown["c"], (0, 0)) > 30


@given(st.data())
def test_any_network_gets_places_that_do_not_overlap(data: st.DataObject) -> None:
    nodes = data.draw(st.lists(st.text(max_size=30), max_size=12, unique=True))
    ends = st.sampled_from(nodes) if nodes else st.nothing()
    weights = data.draw(st.dictionaries(st.tuples(ends, ends), st.floats(), max_size=20)) if nodes else {}
    places = place(nodes, weights)
    assert set(places) == set(nodes)
    _assert_apart(places)


def test_each_engine_lays_out_a_large_network(engine: str) -> None:
    nodes, weights = _power_law(800)
    places = place(nodes, weights)
    assert set(places) == set(nodes)
    _assert_apart(places)
    assert places == place(nodes, weights)


def test_each_engine_brings_neighbours_together(engine: str) -> None:
    graph = networkx.grid_2d_graph(30, 30)
    numbered: networkx.Graph[int] = networkx.convert_node_labels_to_integers(graph)
    places = place(*_weights(numbered))
    near = numpy.mean([math.dist(places[f"n{one}"], places[f"n{other}"]) for one, other in numbered.edges])
    any_two = numpy.mean([math.dist(places[f"n{one}"], places[f"n{899 - one}"]) for one in range(0, 450, 7)])
    assert near < any_two / 4


def test_each_engine_gets_only_what_hangs_together(engine: str) -> None:
    nodes, weights = _weights(
        networkx.disjoint_union(networkx.barabasi_albert_graph(600, 2, seed=3), networkx.path_graph(40))
    )
    _assert_apart(place([*nodes, *ODD], weights))


@pytest.mark.parametrize(
    "program",
    [
        pytest.param("#!/bin/sh\nexit 3\n", id="fails"),
        pytest.param("#!/bin/sh\necho node 0 what\n", id="says something else"),
        pytest.param("#!/bin/sh\necho 'node 0 1 1'\n", id="leaves nodes out"),
        pytest.param("no program", id="does not run"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
def test_a_graphviz_that_fails_is_done_without(program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in = tmp_path / "sfdp"
    stand_in.write_text(program)
    stand_in.chmod(0o755)
    nodes, weights = _power_law(MOST_LABELLED + 1)
    monkeypatch.setenv("PATH", "")
    without = place(nodes, weights)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    assert place(nodes, weights) == without


def test_kept_places_are_read_again(tmp_path: Path) -> None:
    places = {id: (float(number), -0.5) for number, id in enumerate(ODD)}
    keep_places(tmp_path, "entity", places)
    keep_places(tmp_path, "country", {"ua": (1.0, 2.0)})
    assert read_places(tmp_path) == {"entity": places, "country": {"ua": (1.0, 2.0)}}


def test_places_of_nodes_out_of_selection_are_kept(tmp_path: Path) -> None:
    keep_places(tmp_path, "entity", {"a": (1.0, 1.0), "b": (2.0, 2.0)})
    keep_places(tmp_path, "entity", {"b": (3.0, 3.0)})
    assert read_places(tmp_path)["entity"] == {"a": (1.0, 1.0), "b": (3.0, 3.0)}


def test_the_same_places_are_the_same_file(tmp_path: Path) -> None:
    for folder, ids in (("one", "ab"), ("two", "ba")):
        keep_places(tmp_path / folder, "entity", dict.fromkeys(ids, (1.0, 1.0)))
    assert (tmp_path / "one/places.json").read_bytes() == (tmp_path / "two/places.json").read_bytes()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[1]",
        b'"places"',
        b'{"entity": 3}',
        b'{"entity": {"a": null}}',
        b'{"entity": {"a": [1]}}',
        b'{"entity": {"a": ["1", "2"]}}',
        b'{"entity": {"a": [NaN, 1]}}',
        b'{"entity": {"a": [1e999, 1]}}',
        b"[" * 100_000,
        b'{"entity": {"a": [' + b"9" * 400 + b", 1]}}",
    ],
)
def test_a_damaged_file_of_places_is_as_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "places.json").write_bytes(content)
    assert read_places(tmp_path) == {}
    keep_places(tmp_path, "entity", {"a": (1.0, 1.0)})
    assert json.loads((tmp_path / "places.json").read_bytes()) == {"entity": {"a": [1.0, 1.0]}}


@pytest.mark.parametrize(
    "block", [lambda folder: folder.write_text(""), lambda folder: (folder / "places.json").mkdir(parents=True)]
)
def test_places_that_cannot_be_kept_are_no_failure(block: Callable[[Path], object], tmp_path: Path) -> None:
    folder = tmp_path / ".kg"
    block(folder)
    keep_places(folder, "entity", {"a": (1.0, 1.0)})
    assert read_places(folder) == {}
