"""The SHACL shapes accept what the mapping writes, and say in words what is wrong with anything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pyshacl import Validator
from pyshacl.graph_abstraction import DataGraph
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF, RDFS, SH, XSD
from rdflib.term import Node

from kg.contract.shapes import shapes_turtle
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.graph.namespaces import PREFIXES, Iris
from kg.graph.ontology import ontology_turtle
from kg.graph.serialize import Format, to_text
from kg.graph.store import build_graph
from kg.table.from_statements import statement_table
from tests.places import ROOT

KG, OA, PROV = (Namespace(PREFIXES[prefix]) for prefix in ("kg", "oa", "prov"))
EDTF, DC, DCTERMS, SKOS = (Namespace(PREFIXES[prefix]) for prefix in ("edtf", "dc", "dcterms", "skos"))
Change = Callable[[Graph], object]
Triple = tuple[Node, Node, Node]
BASE = "https://example.org/small/"
ENTITY, STATEMENT = Namespace(f"{BASE}entity/"), Namespace(f"{BASE}statement/me/one/")
ACT, ARTICLE = Namespace(f"{BASE}act/"), URIRef(f"{BASE}article/one")
ANNOTATION = URIRef(f"{BASE}graph/annotation/me/one")

FILES = {
    "corpus.yaml": f"title: Small\nbase: {BASE}\n",
    "schema/own.yaml": """
relations:
  moves_into:
    label: moves into
    definition: Settles at a place.
    example: A – moves into – B
    kind: act
    subject: [Actor]
    object: [Place]
  marches:
    label: marches
    definition: Walks through the streets.
    example: A – marches
    kind: act
    subject: [Actor]
    object: [Nothing]
  is_called:
    label: is called
    definition: Is given a name.
    example: A – is called – "B"
    kind: assessment
    subject: [Actor]
    object: [Quality, Nothing]
    words: true
""",
    "data/entities.yaml": """
entities:
  - {id: belarus, type: Country, label: {en: Belarus, be: Беларусь}, identifiers: {wikidata: Q184}}
  - {id: ukraine, type: Country, label: Ukraine, aliases: [Kyiv]}
  - id: office
    type: Office
    label: the office
    background: [{relation: part_of, object: Belarus, when: 1994/.., record: the constitution}]
  - {id: talks, type: Action, label: talks}
""",
    "data/articles/one.md": """---
publisher: P
published: 2017-10-02
inferred: {published: 2017-10, basis: the page}
---
# Talks offered

Belarus offered talks to Ukraine in summer 2008. Allegedly both offered talks, said Ukraine, because Belarus offered
talks. Perhaps Ukraine offered talks.
""",
    "data/annotations/me/one.yaml": """
article: one
coder: me
coded: 2026-11-24
local:
  - {id: both, type: Situation, label: both, members: [belarus, ukraine]}
statements:
  - id: s1
    subject: Belarus
    relation: offers
    object: talks
    to: Ukraine
    when: 2008-22
    due: 2008-12
    quote: Belarus offered talks to Ukraine in summer 2008
  - id: s2
    subject: both
    relation: offers
    object: talks
    according_to: office > Ukraine
    author_stance: doubts
    quantity: 3
    inferred: {when: 2008, to: office, basis: so}
    quote: [Allegedly, both offered talks]
  - {id: s3, subject: "#s1", relation: causes, object: "#s2", rank: primary, quote: because Belarus offered}
  - id: s4
    subject: Ukraine
    relation: offers
    object: talks
    certainty: possible
    alternative_to: "#s1"
    sums_up: "#s2"
    quote: Perhaps Ukraine offered talks
  - {id: s5, subject: Belarus, relation: is_called, object: "a host", quote: "in summer 2008"}
  - {id: s6, subject: Belarus, relation: marches, quote: "said Ukraine"}
""",
}


@cache
def graphs(root: Path) -> tuple[Corpus, Graph, Graph, Graph]:
    """Return a corpus, its data, its ontology and its shapes, each in memory (pySHACL is slow on anything else)."""
    corpus = read_corpus(CorpusPaths(root))
    iris = Iris(corpus.config.base, corpus.vocabulary)
    texts = (
        to_text(build_graph(corpus, statement_table(corpus)).quads(), Format.TURTLE, iris.prefixes),
        ontology_turtle(corpus.vocabulary, iris),
        shapes_turtle(corpus.vocabulary, iris),
    )
    data, ontology, shapes = (Graph(bind_namespaces="none").parse(data=text, format="turtle") for text in texts)
    return corpus, data, ontology, shapes


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("small")
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


@cache
def validator(root: Path) -> Validator:
    """Return what validates the data of a corpus: its graph with the ontology mixed in, and its shapes, made once."""
    _, data, ontology, shapes = graphs(root)
    return Validator(DataGraph.from_rdflib(data), shacl_graph=shapes, ont_graph=ontology)


@cache
def mixed(root: Path) -> tuple[Graph, frozenset[Triple]]:
    """Return the graph of a corpus with the ontology mixed in, which the validator looks at, and what is in it."""
    _told(validator(root))
    target = validator(root).target_graph
    assert isinstance(target, DataGraph)
    assert isinstance(target.impl, Graph)
    return target.impl, frozenset(target.impl)


def found(root: Path, change: Change | None = None) -> set[tuple[str, str]]:
    """Return focus node and message of everything that SHACL finds wrong in a corpus, after a change of its graph."""
    if change is None:
        return _told(validator(root))
    graph, before = mixed(root)
    change(graph)
    after = set(graph)
    added, removed = after - before, before - after
    assert added or removed
    try:
        return _told(validator(root))
    finally:
        for triple in added:
            graph.remove(triple)
        for triple in removed:
            graph.add(triple)


def _told(validating: Validator) -> set[tuple[str, str]]:
    _, report, _ = validating.run()
    assert isinstance(report, Graph)
    results = report.subjects(RDF.type, SH.ValidationResult)
    nested = set(report.objects(None, SH.detail))
    return {
        (str(report.value(result, SH.focusNode)), str(report.value(result, SH.resultMessage)))
        for result in results
        if result not in nested
    }


def test_the_repository_passes_its_own_shapes() -> None:
    assert list(graphs(ROOT)[0].statements())
    assert found(ROOT) == set()


def test_a_small_corpus_passes_its_shapes(small: Path) -> None:
    corpus = graphs(small)[0]
    assert corpus.problems == ()
    assert len(list(corpus.statements())) == 6
    assert found(small) == set()


def test_the_written_shapes_name_only_terms_that_exist() -> None:
    written = Graph().parse(ROOT / "kg" / "contract" / "core.shapes.ttl")
    named = {str(node) for triple in written for node in triple if str(node).startswith(KG)}
    terms = {name for name in named if not name.endswith("-shape")}
    assert terms
    assert terms <= {str(term) for term in graphs(ROOT)[2].subjects()}


def test_signs_in_labels_and_values_stay_text(small: Path) -> None:
    signs = "a \"b\"\\ 'c' <d> { % # } } @en ."
    vocabulary = read_corpus(CorpusPaths(small)).vocabulary
    rank, offers = vocabulary.roles["rank"], vocabulary.relations["offers"]
    changed = vocabulary.model_copy(
        update={
            "roles": {**vocabulary.roles, "rank": rank.model_copy(update={"label": signs, "values": (signs,)})},
            "relations": {**vocabulary.relations, "offers": offers.model_copy(update={"label": signs})},
        }
    )
    shapes = Graph().parse(data=shapes_turtle(changed, Iris(BASE, changed)), format="turtle")
    messages = {str(message) for message in shapes.objects(None, SH.message)}
    assert f"The role '{signs}' takes: '{signs}'." in messages
    assert any(message.startswith(f"The object of '{signs}' must be: ") for message in messages)
    assert Literal(signs) in set(shapes.objects(None, RDF.first))


S1, S2, S3, S4 = (STATEMENT[f"s{number}"] for number in range(1, 5))
ONE_QUOTE = "A statement has exactly one quote that is not empty, or says once why it has none."
TARGET = STATEMENT["s1/quote/1"]
SELECTOR = STATEMENT["s1/quote/1/selector"]
LINK = STATEMENT["s2/source/1"]
LINE = ENTITY["office/background/1"]


def drop(subject: URIRef, predicate: URIRef) -> Change:
    return lambda graph: graph.remove((subject, predicate, None))


def add(subject: URIRef, predicate: URIRef, object: URIRef | Literal) -> Change:
    return lambda graph: graph.add((subject, predicate, object))


def put(subject: URIRef, predicate: URIRef, object: URIRef | Literal) -> Change:
    return lambda graph: graph.set((subject, predicate, object))


def both(*changes: Change) -> Change:
    return lambda graph: [change(graph) for change in changes]


def day(text: str) -> Literal:
    return Literal(text, datatype=XSD.date)


def edtf(text: str) -> Literal:
    return Literal(text, datatype=EDTF.EDTF)


TRUE = Literal(True)
OWN = Namespace(f"{BASE}vocabulary/")

WRONG: dict[str, tuple[Change, URIRef, str]] = {
    "no subject": (drop(S1, RDF.subject), S1, "A statement has exactly one subject."),
    "two subjects": (add(S1, RDF.subject, ENTITY.office), S1, "A statement has exactly one subject."),
    "no relation": (drop(S1, RDF.predicate), S1, "A statement has exactly one relation."),
    "no object": (
        drop(S1, RDF.object),
        S1,
        "The object of 'offers' must be: action, issue, event, resource, document, situation, quality, statement.",
    ),
    "two objects": (add(S1, RDF.object, ENTITY.office), S1, "A statement has at most one object."),
    "words where none may be": (
        put(S1, RDF.object, Literal("a talk")),
        S1,
        "The object of 'offers' must be: action, issue, event, resource, document, situation, quality, statement.",
    ),
    "an object where there is none": (
        put(S1, RDF.predicate, OWN.marches),
        S1,
        "The object of 'marches' must be: nothing.",
    ),
    "empty words": (
        both(put(S1, RDF.predicate, OWN.is_called), put(S1, RDF.object, Literal(""))),
        S1,
        "The object of 'is called' must be: quality, words, nothing.",
    ),
    "unknown relation": (
        put(S1, RDF.predicate, KG.critisizes),
        KG.critisizes,
        "A relation in use is in the vocabulary and does not only group others.",
    ),
    "abstract relation": (
        put(S1, RDF.predicate, KG.cooperates_verbally),
        KG.cooperates_verbally,
        "A relation in use is in the vocabulary and does not only group others.",
    ),
    "unknown mode": (
        put(S4, KG["mode"], Literal("real")),
        S4,
        "A statement has exactly one mode: actual, attempted, intended, forecast, hypothetical.",
    ),
    "two certainties": (
        add(S4, KG.certainty, Literal("certain")),
        S4,
        "A statement has exactly one certainty: certain, probable, possible, unknown.",
    ),
    "no polarity": (drop(S4, KG.polarity), S4, "A statement has exactly one polarity: affirmed, denied."),
    "no quote": (drop(S1, KG.quote), S1, ONE_QUOTE),
    "empty quote": (put(S1, KG.quote, Literal("")), S1, ONE_QUOTE),
    "words that are missing, too": (add(S1, KG.quoteMissing, Literal("no column has them")), S1, ONE_QUOTE),
    "a target of words that are missing": (
        add(S1, KG.quoteMissing, Literal("no column has them")),
        S1,
        "A statement without words has no target.",
    ),
    "no target": (
        drop(S1, OA.hasTarget),
        S1,
        "A quote has at least one target, which says where its words are.",
    ),
    "no article": (drop(S1, PROV.wasDerivedFrom), S1, "A statement comes from exactly one article."),
    "no coder": (drop(S1, PROV.wasAttributedTo), S1, "A statement has exactly one coder."),
    "stance without source": (
        add(S1, KG.authorStance, Literal("doubts")),
        S1,
        "Only a claim with a source has an author's stance.",
    ),
    "source without stance": (
        drop(S2, KG.authorStance),
        S2,
        "Every claim with a source has an author's stance.",
    ),
    "unknown stance": (
        put(S2, KG.authorStance, Literal("hates")),
        S2,
        "A statement has at most one author stance: endorses, neutral, doubts, rejects.",
    ),
    "source that cannot speak": (
        put(S2, KG.accordingTo, ENTITY.talks),
        S2,
        "A claim has at most one source, an actor.",
    ),
    "chain of one": (
        lambda graph: graph.remove((S2, KG.attribution, LINK)),
        S2,
        "A chain of sources has at least two links.",
    ),
    "link without holder": (
        drop(LINK, KG.holder),
        LINK,
        "A link in a chain of sources is held by exactly one actor.",
    ),
    "link before the first": (
        put(LINK, KG.position, Literal(0)),
        LINK,
        "A link in a chain of sources has exactly one position, 1 or more.",
    ),
    "time that is no EDTF": (
        put(S1, KG.when, Literal("2008-22")),
        S1,
        "kg:when is one EDTF date or one time relative to other statements.",
    ),
    "time in words": (
        put(S1, KG.when, edtf("last summer")),
        S1,
        "kg:when is one EDTF date or one time relative to other statements.",
    ),
    "earliest that is not a date": (
        put(S1, KG.earliest, Literal("2008-06-01")),
        S1,
        "The earliest day is one xsd:date and does not come after the latest day.",
    ),
    "earliest after latest": (
        put(S1, KG.earliest, day("2009-01-01")),
        S1,
        "The earliest day is one xsd:date and does not come after the latest day.",
    ),
    "latest twice": (add(S1, KG.latest, day("2010-01-01")), S1, "The latest day is one xsd:date."),
    "ended but false": (add(S4, KG.ended, Literal(False)), S4, "kg:ended is true, or left out."),
    "inferred without basis": (drop(S2, KG.basis), S2, "What is inferred has a basis."),
    "inferred time without basis": (drop(S2, KG.basis), S2, "An inferred time has a basis."),
    "inferred mode": (
        add(S2, KG.infers, KG["mode"]),
        S2,
        "kg:infers names subject, object, source or roles; an inferred time is in kg:inferredWhen.",
    ),
    "sums up an entity": (put(S4, KG.sumsUp, ENTITY.talks), S4, "Only statements are summed up."),
    "alternative to an entity": (add(S4, KG.alternativeTo, ENTITY.talks), S4, "Only statements are alternatives."),
    "two notes": (
        both(add(S1, KG.note, Literal("a")), add(S1, KG.note, Literal("b"))),
        S1,
        "kg:note is one text that is not empty.",
    ),
    "asserted though denied": (
        put(S3, KG.polarity, Literal("denied")),
        S3,
        "A claim with a direct triple is affirmed.",
    ),
    "asserted though not sure": (
        put(S3, KG.certainty, Literal("possible")),
        S3,
        "A claim with a direct triple is certain.",
    ),
    "asserted though planned": (
        put(S3, KG["mode"], Literal("intended")),
        S3,
        "A claim with a direct triple is actual.",
    ),
    "asserted though ended": (add(S3, KG.ended, TRUE), S3, "A claim that has ended has no direct triple."),
    "asserted from the headline": (
        add(S3, KG.headline, TRUE),
        S3,
        "A claim quoted from the headline has no direct triple.",
    ),
    "asserted for another": (add(S2, KG.asserted, TRUE), S2, "A claim with a source has no direct triple."),
    "asserted with an alternative": (
        add(S1, KG.asserted, TRUE),
        S1,
        "A claim with a direct triple has no alternative.",
    ),
    "asserted as an alternative": (
        add(S4, KG.asserted, TRUE),
        S4,
        "One of several alternatives has no direct triple.",
    ),
    "asserted in a scope": (
        add(S3, KG.scope, Literal("rhetoric")),
        S3,
        "A claim with a direct triple has no scope.",
    ),
    "asserted with an inferred subject": (
        both(add(S3, KG.infers, RDF.subject), add(S3, KG.basis, Literal("so"))),
        S3,
        "A claim with an inferred subject or object has no direct triple.",
    ),
    "target without article": (drop(TARGET, OA.hasSource), TARGET, "A target is in exactly one article."),
    "target without selector": (drop(TARGET, OA.hasSelector), TARGET, "A target has exactly one selector."),
    "selector without words": (drop(SELECTOR, OA.exact), SELECTOR, "A selector has exactly one text."),
    "selector backwards": (
        put(SELECTOR, OA.start, Literal(9999)),
        SELECTOR,
        "A selector starts at exactly one offset, 0 or more, before its end.",
    ),
    "selector without end": (drop(SELECTOR, OA.end), SELECTOR, "A selector ends at exactly one offset."),
    "selector without position": (
        drop(SELECTOR, KG.position),
        SELECTOR,
        "A selector has exactly one position, 1 or more.",
    ),
    "selector of one kind only": (
        lambda graph: graph.remove((SELECTOR, RDF.type, OA.TextPositionSelector)),
        SELECTOR,
        "A selector is a text quote selector and a text position selector.",
    ),
    "act without main mention": (
        drop(ACT["me/one/s1"], KG.mainMention),
        ACT["me/one/s1"],
        "An act has exactly one main mention, a statement.",
    ),
    "act that nothing tells": (
        drop(S1, KG.mentionOf),
        ACT["me/one/s1"],
        "An act has at least one mention.",
    ),
    "mention of no act": (put(S1, KG.mentionOf, ENTITY.talks), S1, "A statement is a mention of at most one act."),
    "counterparty that cannot act": (add(S1, KG.counterparty, ENTITY.talks), S1, "A counterparty is an actor."),
    "counterparty without rule": (drop(S1, KG.counterpartyRule), S1, "A counterparty was found by a rule."),
    "rule without counterparty": (drop(S1, KG.counterparty), S1, "If a rule is given, it found a counterparty."),
    "unknown rule": (
        put(S1, KG.counterpartyRule, Literal("subject")),
        S1,
        "A statement has at most one counterparty rule: object, to, object.subject, object.country, at.country.",
    ),
    "article without title": (
        drop(ARTICLE, DCTERMS.title),
        ARTICLE,
        "An article has exactly one title, with a language.",
    ),
    "article without publisher": (
        drop(ARTICLE, DC.publisher),
        ARTICLE,
        "An article has exactly one publisher.",
    ),
    "article published some day": (
        put(ARTICLE, KG.published, Literal("once")),
        ARTICLE,
        "A time of publication is one EDTF date.",
    ),
    "inferred publication without basis": (
        drop(ARTICLE, KG.basis),
        ARTICLE,
        "An inferred time of publication has a basis.",
    ),
    "annotation without coder": (
        drop(ANNOTATION, PROV.wasAttributedTo),
        ANNOTATION,
        "An annotation has exactly one coder.",
    ),
    "entity of an abstract type": (
        put(ENTITY.talks, RDF.type, KG.Thing),
        ENTITY.talks,
        "An entity has exactly one type of the vocabulary, which does not only group others.",
    ),
    "entity of two types": (
        add(ENTITY.talks, RDF.type, KG.Event),
        ENTITY.talks,
        "An entity has exactly one type of the vocabulary, which does not only group others.",
    ),
    "entity without label": (
        drop(ENTITY.talks, RDFS.label),
        ENTITY.talks,
        "An entity has a label, at most one in each language.",
    ),
    "entity with two labels in a language": (
        add(ENTITY.talks, RDFS.label, Literal("parley", lang="en")),
        ENTITY.talks,
        "An entity has a label, at most one in each language.",
    ),
    "entity that is no item": (
        put(ENTITY.belarus, SKOS.exactMatch, URIRef("http://www.wikidata.org/entity/P39")),
        ENTITY.belarus,
        "An entity has at most one item in Wikidata.",
    ),
    "members of a listed entity": (
        add(ENTITY.belarus, KG.member, ENTITY.office),
        ENTITY.belarus,
        "Only local entities have members.",
    ),
    "background without record": (
        drop(LINE, KG.record),
        LINE,
        "A line of background has exactly one record of its source.",
    ),
    "background that is an act": (
        put(LINE, RDF.predicate, KG.offers),
        LINE,
        "The relation of a line of background is a state.",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said(name: str, small: Path) -> None:
    change, focus, message = WRONG[name]
    assert (str(focus), message) in found(small, change)


SIDES: dict[str, tuple[Change, str]] = {
    "thing as subject": (put(S1, RDF.subject, ENTITY.talks), "The subject of 'offers' must be: actor."),
    "subject that is not there": (
        put(S3, RDF.subject, ENTITY.nobody),
        "The subject of 'causes' must be:",
    ),
    "group with a member that cannot act": (
        add(ENTITY["me/one/both"], KG.member, ENTITY.talks),
        "The subject of 'offers' must be: actor.",
    ),
    "group without members": (
        drop(ENTITY["me/one/both"], KG.member),
        "The subject of 'offers' must be: actor.",
    ),
    "group that is not local": (
        drop(ENTITY["me/one/both"], KG.local),
        "The subject of 'offers' must be: actor.",
    ),
    "own relation": (
        put(S1, RDF.predicate, OWN.moves_into),
        "The object of 'moves into' must be: place.",
    ),
    "role filled with a wrong type": (put(S1, KG.audience, ENTITY.talks), "The role 'before an audience of' takes:"),
    "role filled with words": (put(S1, KG.to, Literal("Ukraine")), "The role 'to' takes:"),
    "role with a text it has not": (put(S3, KG["rank"], Literal("first")), "The role 'ranked as' takes:"),
    "role that is not a date": (put(S1, KG.due, Literal("soon")), "The role 'due' takes:"),
    "role of another relation": (
        add(S1, KG["rank"], Literal("primary")),
        "The role 'ranked as' goes only with:",
    ),
    "role of an entity": (
        add(ENTITY.talks, KG.about, ENTITY.belarus),
        "Only a statement has the role 'about'.",
    ),
}


@pytest.mark.parametrize("name", SIDES)
def test_sides_and_roles_must_fit_their_relation(name: str, small: Path) -> None:
    change, begin = SIDES[name]
    messages = {message for _, message in found(small, change)}
    assert any(message.startswith(begin) for message in messages), messages


def test_reports_of_sides_name_the_statement(small: Path) -> None:
    told = found(small, put(S1, RDF.subject, ENTITY.talks))
    assert (str(S1), "The subject of 'offers' must be: actor.") in told


def test_every_constraint_that_can_be_reported_has_a_message() -> None:
    shapes = graphs(ROOT)[3]
    targets = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)
    frontier = {shape for target in targets for shape in shapes.subjects(target)}
    assert len(frontier) > 100
    while frontier:
        shape = frontier.pop()
        frontier |= set(shapes.objects(shape, SH.property))
        silent = {RDF.type, RDFS.comment, SH.path, SH.property, *targets}
        if set(shapes.predicates(shape)) - silent:
            assert shapes.value(shape, SH.message), shapes.value(shape, SH.path)


def test_names_of_shapes_are_no_terms() -> None:
    corpus, _, _, shapes = graphs(ROOT)
    iris = Iris(corpus.config.base, corpus.vocabulary)
    named = {str(subject) for subject in shapes.subjects(RDF.type, SH.NodeShape)}
    assert all(name.startswith(str(KG)) and "-" in name for name in named)
    assert not named & {iris.term(term.id).value for term in corpus.vocabulary.terms()}
