"""What is written into the graph comes back from it: any statement, and the table of all of them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pyoxigraph
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.arguments import DateValue, EntityRef, NumberValue, RoleValue, StatementRef, TextValue, role_order
from kg.chronology.relative import RelativeTime, parse_relative
from kg.corpus.config_file import Config
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.vocabulary_files import read_vocabulary
from kg.dates import EventDate, parse_date
from kg.graph.from_rdf import read_statements
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads
from kg.graph.serialize import Format, to_text
from kg.graph.sparql import Solutions, run_query
from kg.graph.store import GraphStore, build_graph
from kg.model import (
    Annotation,
    Article,
    Attribution,
    Certainty,
    Entity,
    Inferred,
    Label,
    Mode,
    Polarity,
    Stance,
    Statement,
)
from kg.quote import Quote, Segment
from kg.table.from_sparql import table_from_sparql
from kg.table.from_statements import statement_table
from kg.vocabulary import Vocabulary
from tests.support.examples import given_examples

SHIPPED = read_vocabulary()[0]


def one_of_each_shape(shipped: Vocabulary) -> Vocabulary:
    """Return a vocabulary with one relation of each shape, and those above it: what differs in their names only costs
    time, as the whole vocabulary is written into every graph.
    """
    shapes = {
        (one.kind, one.towards, one.symmetric, one.rolls_up): one.id
        for one in shipped.relations.values()
        if not one.abstract
    }
    found = set[str]()
    for id in shapes.values():
        at: str | None = id
        while at is not None and at not in found:
            found.add(at)
            at = shipped.relations[at].broader
    relations = {
        id: one.model_copy(update={"fulfils": tuple(offer for offer in one.fulfils if offer in found)})
        for id, one in shipped.relations.items()
        if id in found
    }
    return Vocabulary(types=shipped.types, roles=shipped.roles, relations=relations)


VOCABULARY = one_of_each_shape(SHIPPED)
BASE = "https://example.org/c/"
ENTITIES = {
    id: Entity(id=id, type=type, labels=(Label(text=f"the {id}", lang="en"), Label(text=f"{id} по-русски", lang="ru")))
    for id, type in (("belarus", "Country"), ("west", "Bloc"), ("київ", "City"), ("talks", "Action"))
}
LOCAL = Entity(
    id="me/a/both", type="Group", labels=(Label(text="both", lang="en"),), members=("belarus", "west"), local=True
)
ARTICLES = {
    id: Article(
        id=id, title=f"Title of {id}", body=f"# Title of {id}\n\nText.", publisher="P", published=parse_date("2017")
    )
    for id in ("a", "b-2")
}
IDS = ("s1", "s_2", "s3", "s-4")
KEYS = tuple(f"me/{article}#{id}" for article in ARTICLES for id in IDS)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=30)
dates: st.SearchStrategy[EventDate] = st.sampled_from(
    [
        "2017",
        "2017-10",
        "2017-10-02",
        "2008-22",
        "XXXX-06-17",
        "2017-09/2017-10",
        "[2017-09..2017-10]",
        "../2008",
        "2011-06?",
    ]
).map(parse_date)
entities = st.sampled_from([*ENTITIES, LOCAL.id]).map(lambda id: EntityRef(entity=id))
references = st.sampled_from(KEYS).map(lambda key: StatementRef(statement=key))
numbers = st.one_of(st.integers(-(10**12), 10**12), st.decimals(-1000, 1000, places=2)).map(
    lambda number: NumberValue(number=Decimal(str(number)))
)
words = texts.map(lambda text: TextValue(text=text))
fillers = st.one_of(
    entities,
    references,
    words,
    numbers,
    dates.map(lambda date: DateValue(date=date)),
)
roles = st.lists(
    st.builds(RoleValue, role=st.sampled_from(sorted(VOCABULARY.roles)), value=fillers), max_size=4, unique=True
).map(lambda found: tuple(sorted(found, key=role_order)))
attributions = st.one_of(
    st.builds(Attribution, certainty=st.sampled_from(Certainty), polarity=st.sampled_from(Polarity)),
    st.builds(
        Attribution,
        sources=st.lists(st.sampled_from(["belarus", "west", LOCAL.id]), min_size=1, max_size=3).map(tuple),
        certainty=st.sampled_from(Certainty),
        polarity=st.sampled_from(Polarity),
        author_stance=st.sampled_from(Stance),
    ),
)
segments = st.builds(
    Segment,
    exact=texts.filter(str.split),  # no file can quote what is only white space
    prefix=st.none() | texts,
    suffix=st.none() | texts,
    start=st.integers(0, 500),
    end=st.integers(501, 1000),
)
quotes = st.one_of(
    st.lists(segments, min_size=1, max_size=3).map(lambda found: Quote(segments=tuple(found))),
    st.builds(Quote, missing=texts, record=st.none() | texts),
)
relative_times = st.sampled_from(
    ["3 days after s1", "within 2 months before b-2#s_2", "between s1 and a#s_2", "after #s_2"]
)


def times(article: str) -> st.SearchStrategy[EventDate | RelativeTime | None]:
    return st.none() | dates | relative_times.map(lambda text: parse_relative(text, "me", article))


def inferred(article: str) -> st.SearchStrategy[Inferred | None]:
    return st.none() | st.builds(
        Inferred,
        fields=st.sets(st.sampled_from(["subject", "object", "according_to", "to", "about"])).map(
            lambda one: tuple(sorted(one))
        ),
        when=times(article),
        basis=texts,
    )


keys = st.sets(st.sampled_from(KEYS), max_size=2).map(lambda found: tuple(sorted(found)))


@st.composite
def statements(draw: st.DrawFn, article: str, id: str) -> Statement:
    return Statement(
        coder="me",
        article=article,
        id=id,
        subject=draw(entities | references),
        relation=draw(st.sampled_from(sorted(one.id for one in VOCABULARY.relations.values() if not one.abstract))),
        object=draw(st.none() | entities | references | words),
        roles=draw(roles),
        mode=draw(st.sampled_from(Mode)),
        attribution=draw(attributions),
        when=draw(times(article)),
        ended=draw(st.booleans()),
        act=draw(st.none() | st.sampled_from(["offer", "refusal-2"])),
        sums_up=draw(keys),
        alternative_to=draw(keys),
        inferred=draw(inferred(article)),
        quote=draw(quotes),
        headline=draw(st.booleans()),
        note=draw(st.none() | texts),
        translation=draw(st.none() | texts),
        proposed_by=draw(st.none() | texts),
    )


everything = st.tuples(*(statements(article, id) for article in ARTICLES for id in IDS))


def corpus_of(found: tuple[Statement, ...]) -> Corpus:
    annotations = tuple(
        Annotation(
            coder="me",
            article=article,
            local=(LOCAL,) if article == "a" else (),
            statements=tuple(one for one in found if one.article == article),
        )
        for article in ARTICLES
    )
    return Corpus(
        paths=CorpusPaths(Path()),
        config=Config(title="t", base=BASE, coder="me", languages=("en",)),
        vocabulary=VOCABULARY,
        articles=ARTICLES,
        listed=ENTITIES,
        annotations={one.name: one for one in annotations},
        problems=(),
        left_out=0,
    )


@settings(max_examples=given_examples(16))
@given(everything)
def test_what_is_written_into_a_graph_comes_back(found: tuple[Statement, ...]) -> None:
    corpus = corpus_of(found)
    graph = build_graph(corpus, statement_table(corpus))
    reads_equal_statements(graph, corpus)
    exports_text_of_equal_statements(graph, corpus)
    gives_the_same_table_to_both_readers(graph, corpus)


def reads_equal_statements(graph: GraphStore, corpus: Corpus) -> None:
    assert read_statements(graph.quads(), graph.iris, VOCABULARY) == in_order(corpus)


def exports_text_of_equal_statements(graph: GraphStore, corpus: Corpus) -> None:
    """The text of the vocabulary, which is the same in every example, has tests of its own."""
    vocabulary = graph.iris.graph("vocabulary")
    text = to_text((quad for quad in graph.quads() if quad.graph_name != vocabulary), Format.TRIG, graph.iris.prefixes)
    quads = pyoxigraph.parse(text.encode(), format=pyoxigraph.RdfFormat.TRIG)
    assert read_statements(quads, graph.iris, VOCABULARY) == in_order(corpus)


def gives_the_same_table_to_both_readers(graph: GraphStore, corpus: Corpus) -> None:
    def select(query: str) -> Solutions:
        found = run_query(graph, query)
        assert isinstance(found, Solutions)
        return found

    from_graph = table_from_sparql(select, graph.iris, VOCABULARY, "en")
    from_values = statement_table(corpus)
    assert from_graph.columns == from_values.columns
    assert from_graph.schema == from_values.schema
    assert from_graph.to_dicts() == from_values.to_dicts()


def in_order(corpus: Corpus) -> list[Statement]:
    return sorted(corpus.statements(), key=lambda statement: statement.key)


def test_the_vocabulary_graph_adds_no_statement() -> None:
    iris = Iris(BASE, SHIPPED)
    assert read_statements(vocabulary_quads(SHIPPED, iris), iris, SHIPPED) == []
