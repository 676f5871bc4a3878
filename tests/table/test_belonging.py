"""What entities belong to, for whole tables, is what it is for one entity at one time, whatever leads to what."""

from __future__ import annotations

import polars
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.counterparty import country_of, rolls_up_to
from kg.corpus.vocabulary_files import read_vocabulary
from kg.dates import EventDate, parse_date
from kg.model import Background, Entity, Label
from kg.table.belonging import Belonging

VOCABULARY = read_vocabulary()[0]
IDS = tuple("abcde")
TIMES = (None, "2010", "2012", "../2011", "2011/..", "2009/2013", "XXXX-06-17")

times = st.sampled_from(TIMES).map(lambda text: parse_date(text) if text else None)
lines = st.builds(
    Background,
    relation=st.sampled_from(["part_of", "member_of", "holds_office"]),
    object=st.sampled_from([*IDS, "elsewhere"]),
    when=times,
    record=st.just("atlas"),
)
kinds = st.tuples(st.sampled_from(["Country", "Ministry", "City"]), st.lists(lines, max_size=4))
worlds = st.tuples(*[kinds] * len(IDS)).map(
    lambda found: {
        id: Entity(id=id, type=type, labels=(Label(text=id, lang="en"),), background=tuple(background))
        for id, (type, background) in zip(IDS, found, strict=True)
    }
)
asked = st.lists(st.tuples(st.sampled_from(IDS), times), min_size=1, max_size=8)


def rows(given: list[tuple[str, EventDate | None]]) -> polars.DataFrame:
    schema = {"row": polars.UInt32, "actor": polars.String, "earliest": polars.Date, "latest": polars.Date}
    found = [
        (number, id, time.earliest if time else None, time.latest if time else None)
        for number, (id, time) in enumerate(given)
    ]
    return polars.DataFrame(found, schema=schema, orient="row")


@given(worlds, asked)
def test_what_lies_within_is_what_one_entity_rolls_up_to(
    entities: dict[str, Entity], given: list[tuple[str, EventDate | None]]
) -> None:
    found = Belonging(VOCABULARY, entities).within(rows(given)).sort("row")
    assert found["within"].to_list() == [sorted(rolls_up_to(id, VOCABULARY, entities, time)) for id, time in given]


@given(worlds, asked)
def test_countries_are_those_of_one_entity(
    entities: dict[str, Entity], given: list[tuple[str, EventDate | None]]
) -> None:
    found = Belonging(VOCABULARY, entities).countries(rows(given), "actor")
    expected = {number: country_of(id, VOCABULARY, entities, time) for number, (id, time) in enumerate(given)}
    assert dict(found.select("row", "found").rows()) == {key: one for key, one in expected.items() if one}
