"""Networks for print: what is drawn, what the legend and the caption say, and names that cannot do harm."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any, get_args

import numpy
import pytest

from kg.drawing import network as picture
from kg.drawing.lettering import break_lines, clean, width_of
from kg.drawing.network import PrintFormat, draw_network, network_figure
from kg.errors import MissingExtra
from kg.layout.layout import Place, place
from kg.model import Entity, Label
from kg.network.network import Network, make_network
from kg.project import Project
from kg.selection.selection import Selection
from kg.selection.viewpoints import EVERYONE
from kg.vocabulary import Vocabulary
from tests.places import ROOT
from tests.support.drawn import texts_of
from tests.support.rows import Rows

pytest.importorskip("matplotlib")

Row = dict[str, Any]
FORMATS: tuple[PrintFormat, ...] = get_args(PrintFormat)
ODD = [
    "$x^",
    "$x^2$ and \\frac{1}{",
    "<script>alert(1)</script>",
    "]]> --> <!-- &amp; &nbsp;",
    "long " * 100,
    "w" * 500,
    "משרד הביטחון",
    "وزارة الدفاع",
    "🕊️ doves 👩‍👩‍👧",
    "nul\0 and \x1b[31m",
    "‮turned‬",
    "部",
    "",
    " \n\t ",
]


@pytest.fixture
def make(
    table: Callable[..., Any], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]
) -> Callable[..., Network]:
    """Make the network of some rows, with names by id where they are not the id."""

    def made(*rows: Row, names: dict[str, str] | None = None, **selection: Any) -> Network:
        statements = table(*rows)
        everyone = actors(*statements["subject"], *statements["object"])
        for id, name in (names or {}).items():
            label = Label.model_construct(text=name, lang="en")
            everyone[id] = everyone[id].model_copy(update={"labels": (label,)})
        return make_network(Rows(statements, shipped, everyone), Selection(**selection))

    return made


def placed(network: Network) -> dict[str, Place]:
    weights = {(actor, target): float(weight) for actor, target, weight, *_ in network.edges.iter_rows()}
    return place(network.nodes["id"].to_list(), weights, labels=network.labels)


def said(network: Network, places: dict[str, Place] | None = None, title: str = "") -> list[str]:
    """Return the lines written in a picture."""
    return texts_of(draw_network(network, placed(network) if places is None else places, format="svg", title=title))


def colours(network: Network) -> set[str]:
    svg = draw_network(network, placed(network), format="svg").decode()
    return set(re.findall(r"stroke: (#[0-9a-f]{6})", svg))


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_network_gives_the_same_bytes(first: Project, format: PrintFormat) -> None:
    network = first.network(level="country")
    one, two = (draw_network(network, placed(network), format=format, title="Two countries") for _ in range(2))
    assert one == two
    assert one.startswith({"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}[format])


def test_the_settings_of_the_user_do_not_show(first: Project) -> None:
    import matplotlib as mpl

    network = first.network(level="country")
    plain = draw_network(network, placed(network), format="svg")
    with mpl.rc_context({"font.size": 40, "path.sketch": (3, 100, 2), "svg.fonttype": "path"}):
        assert draw_network(network, placed(network), format="svg") == plain


def test_nothing_tells_of_the_time_or_reaches_another_host(first: Project) -> None:
    network = first.network()
    svg = draw_network(network, placed(network), format="svg", title="A title").decode()
    assert "<dc:date>" not in svg
    assert set(re.findall(r'href="(.)', svg)) <= {"#"}
    assert b"CreationDate" not in draw_network(network, placed(network), format="pdf")


def test_each_actor_of_the_two_articles_has_its_name(first: Project) -> None:
    network = first.network(count="statements", according_to="everyone")
    lines = " ".join(said(network))
    assert all(all(word in lines for word in label.split()) for label in network.nodes["label"])
    assert "actors are named" not in lines


def test_the_caption_says_what_is_shown_and_what_it_rests_on(first: Project) -> None:
    network = first.network(level="country")
    lines = " ".join(said(network, title="Who offers what"))
    assert "Countries, according to the authors of the articles" in lines
    assert str(network.support) in lines
    published = "published from 1 June 2011 to 2 October 2017 (not all dates are printed)."
    assert f"Source: Belarus in Focus, {published}" in lines
    assert "Who offers what" in lines


def test_the_legend_shows_only_what_occurs(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    lines = said(make(make_row("a", "offers", "b")))
    assert "cooperation" in lines
    assert not {"conflict", "neither", "denied", "certain"} & set(lines)


def test_the_legend_explains_dashes_and_marks_that_occur(
    make: Callable[..., Network], make_row: Callable[..., Row]
) -> None:
    network = make(
        make_row("a", "offers", "b"),
        make_row("b", "criticizes", "a", certainty="possible"),
        make_row("a", "offers", "c", mode="intended", sources=["z"], source_labels=["z"]),
        modes=("actual", "intended"),
        according_to=EVERYONE,
    )
    lines = said(network)
    assert {"cooperation", "conflict", "certain"} <= set(lines)
    assert "probable, possible or unknown" in lines
    assert "not done, or not yet" in lines
    assert "claim of a quoted source" in lines
    assert "denied" not in lines


def test_good_and_ill_have_their_colours(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    """As the style sheet of the page has them on light ground."""
    style = (ROOT / "web" / "src" / "elements" / "tokens.css").read_text("utf-8")
    good, ill = (re.findall(rf"--{sign}: light-dark\((#\w{{6}}),", style)[0] for sign in ("cooperation", "conflict"))
    assert {good, ill} <= colours(make(make_row("a", "offers", "b"), make_row("b", "criticizes", "a")))
    assert ill not in colours(make(make_row("a", "offers", "b")))


@pytest.mark.parametrize("level", ["entity", "country"])
@pytest.mark.parametrize("modes", [("actual",), ("actual", "attempted", "intended", "forecast", "hypothetical")])
def test_no_arrow_runs_over_a_name(first: Project, level: Any, modes: tuple[Any, ...]) -> None:
    """Seen in the drawing itself: the middle of the lines of each name, and 400 points of each arrow."""
    from matplotlib.patches import PathPatch

    network = first.network(level=level, modes=modes, according_to="everyone", count="statements")
    made = network_figure(network, placed(network)).drawn
    made.draw_without_rendering()
    axes = made.axes[0]
    curved = [one for one in axes.patches if isinstance(one, PathPatch) and one.get_path().codes is not None]
    lines = [
        numpy.asarray(line)
        for one in curved
        for line in one.get_path().transformed(axes.transData).to_polygons(closed_only=False)
    ]
    ways = [
        numpy.linspace(one, other, 400 // len(line)) for line in lines if len(line) > 3 for one, other in pairwise(line)
    ]
    points = numpy.concatenate(ways)
    words = {word for label in network.labels.values() for word in label.split()}
    names = [text for text in axes.texts if text.get_zorder() == 5 and set(text.get_text().split()) <= words]
    assert len(names) >= len(network.nodes)
    for text in names:
        box = text.get_window_extent()
        middle = (box.y0 + box.y1) / 2
        high = 0.25 * (box.y1 - box.y0)
        inside = (points[:, 0] > box.x0) & (points[:, 0] < box.x1) & (abs(points[:, 1] - middle) < high)
        assert not inside.any(), text.get_text()


def test_an_arrow_says_how_many_acts_it_stands_for(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    lines = said(make(*(make_row("a", "offers", "b", act=f"anna/act-{number}") for number in range(3))))
    assert "3\u00a0acts" in " ".join(lines)


def test_an_act_told_often_counts_once(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    lines = said(make(*(make_row("a", "offers", "b", act="anna/act") for _ in range(3))))
    assert "acts" not in " ".join(line for line in lines if not line.startswith("An arrow"))


def test_many_arrows_between_two_actors_stay_apart(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    rows = [
        make_row(*ends, certainty=certainty, mode=mode)
        for ends in (("a", "offers", "b"), ("b", "criticizes", "a"))
        for certainty in ("certain", "possible")
        for mode in ("actual", "intended")
    ]
    network = make(*rows, modes=("actual", "intended"))
    svg = draw_network(network, placed(network), format="svg").decode()
    ways = re.findall(r'd="(M [\d. ]+\s+Q [\d. ]+)', svg)
    assert len(set(ways)) == len(ways) >= 6


def test_a_tie_of_an_actor_with_itself_is_a_loop(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    network = make(make_row("a", "criticizes", "b"))
    network = replace(network, ties=network.ties.with_columns(target="actor"))
    svg = draw_network(network, placed(network), format="svg").decode()
    assert re.search(r'd="M [\d. ]+\s+C [\d. ]+', svg)


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_network_says_why(first: Project, format: PrintFormat) -> None:
    network = first.network(since="1900", until="1901")
    assert draw_network(network, {}, format=format)
    assert network.why_empty() in " ".join(said(network))


def test_actors_without_a_place_are_counted(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    network = make(make_row("a", "offers", "b"), make_row("b", "offers", "c"))
    lines = " ".join(said(network, {"a": (0.0, 0.0), "b": (140.0, 0.0)}))
    assert "2 of 3 actors and 1 of 2 arrows are drawn. Based on 1 act, 1 statement, 1 article and 1 source." in lines


def test_of_too_many_arrows_those_of_most_weight_are_drawn(
    make: Callable[..., Network], make_row: Callable[..., Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "_MOST_ARROWS", 1)
    network = make(make_row("a", "offers", "b"), make_row("b", "offers", "c"), make_row("b", "offers", "c"))
    lines = said(network)
    assert "a" not in lines
    assert {"b", "c"} <= set(lines)
    text = " ".join(lines)
    assert "2 of 3 actors and 1 of 2 arrows are drawn, those of most weight." in text
    assert "Based on 2 acts, 2 statements, 1 article and 1 source." in text  # of three: the arrow drawn has two


def test_of_many_actors_only_the_most_tied_are_named(
    make: Callable[..., Network], make_row: Callable[..., Row]
) -> None:
    network = make(*(make_row("hub", "offers", f"actor {number}") for number in range(170)))
    lines = said(network)
    assert "hub" in lines
    assert 20 < sum(line.startswith("actor ") for line in lines) < 150
    assert re.search(r"\d+ of the 171 actors are named, the best connected first", " ".join(lines))


def test_without_any_place_the_picture_says_so(first: Project) -> None:
    assert "None of the actors with ties has a place here." in said(first.network(), {})


def test_actors_on_one_spot_do_no_harm(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    network = make(make_row("a", "offers", "b"))
    assert draw_network(network, {"a": (5.0, 5.0), "b": (5.0, 5.0)}, format="pdf")


@pytest.mark.parametrize("format", FORMATS)
def test_names_of_any_kind_are_set_as_they_are(
    make: Callable[..., Network], make_row: Callable[..., Row], format: PrintFormat
) -> None:
    ids = [f"p{number}" for number in range(len(ODD))]
    rows = [make_row(one, "offers", other) for one, other in pairwise(ids)]
    network = make(*rows, names=dict(zip(ids, ODD, strict=True)))
    picture = draw_network(network, placed(network), format=format, title=" ".join(ODD))
    if format == "svg":
        tags = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(picture).iter()}
        assert "script" not in tags


def test_dollar_signs_begin_no_formula(make: Callable[..., Network], make_row: Callable[..., Row]) -> None:
    lines = said(make(make_row("a", "offers", "b"), names={"a": "$x^2$", "b": "b"}))
    assert "$x^2$" in lines


def test_words_that_no_typeface_has_stay_text_in_svg(
    make: Callable[..., Network], make_row: Callable[..., Row]
) -> None:
    lines = said(make(make_row("a", "offers", "b"), names={"a": "部 of a"}))
    assert "部 of a" in lines
    assert "no typeface" not in " ".join(lines)


def test_signs_that_steer_are_left_out() -> None:
    assert clean("a\0b\n ‮c‬\ud800") == "a b c"
    assert clean("й") == "й"
    assert clean("می\u200cشود \u2067") == "می\u200cشود"


def test_lines_are_no_wider_than_asked_for() -> None:
    lines = break_lines("of some words and one " + "w" * 90, 80, 8)
    assert all(width_of(line, 8) <= 80 for line in lines)
    assert lines[-1].endswith("…")


def test_a_long_name_ends_in_an_ellipsis() -> None:
    lines = break_lines("word " * 40, 80, 8, most=3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert width_of(lines[-1], 8) <= 80


def test_without_matplotlib_a_sentence_says_how_to_get_it(first: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtra, match="analysis"):
        draw_network(first.network(), {}, format="svg")
