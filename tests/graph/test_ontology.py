"""The vocabulary as RDF defines every term that the graph uses, and says what the files of the vocabulary say."""

from __future__ import annotations

import json

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import Graph

from kg.contract.context import json_ld_context
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.graph.namespaces import KG, Iris, expand
from kg.graph.ontology import core_terms, ontology_turtle, vocabulary_quads
from kg.graph.store import build_graph
from kg.table.from_statements import statement_table
from kg.vocabulary import EntityType, Kind, RelationType, Role, Takes, Vocabulary
from tests.places import ROOT

BASE = "https://example.org/"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus(CorpusPaths(ROOT))


@pytest.fixture(scope="module")
def iris(corpus: Corpus) -> Iris:
    return Iris(corpus.config.base, corpus.vocabulary)


def kg_terms(quads: list[Quad]) -> set[str]:
    """Return all terms of the model's namespace that occur in quads, as datatypes too."""
    found: set[str] = set()
    for quad in quads:
        for term in (quad.subject, quad.predicate, quad.object):
            node = term.datatype if isinstance(term, Literal) else term
            if isinstance(node, NamedNode) and node.value.startswith(KG):
                found.add(node.value.removeprefix(KG))
    return found


def values(quads: list[Quad], subject: NamedNode, name: str) -> list[str]:
    return [str(quad.object) for quad in quads if quad.subject == subject and quad.predicate == expand(name)]


def test_every_term_in_use_is_defined(corpus: Corpus, iris: Iris) -> None:
    vocabulary = list(vocabulary_quads(corpus.vocabulary, iris))
    defined = {quad.subject for quad in vocabulary if quad.predicate == expand("skos:definition")}
    beside = (expand("kg:towards"), expand("skos:narrowMatch"))  # steps, and codes of schemes that others define
    steps = {quad.object for quad in vocabulary if quad.predicate in beside}
    used = kg_terms(list(build_graph(corpus, statement_table(corpus)).quads()))
    assert {name for name in used if NamedNode(KG + name) not in defined | steps} == set()


def test_every_own_term_has_label_definition_and_type() -> None:
    about: dict[str, set[str]] = {}
    for triple in core_terms():
        if isinstance(triple.subject, NamedNode) and triple.subject.value.startswith(KG):
            about.setdefault(triple.subject.value, set()).add(triple.predicate.value)
    labels = {expand("rdfs:label").value, expand("skos:prefLabel").value}
    for name, properties in about.items():
        assert {expand("rdf:type").value, expand("skos:definition").value} <= properties, name
        assert properties & labels, name


def test_own_terms_and_ids_of_the_vocabulary_do_not_clash(corpus: Corpus) -> None:
    own = {triple.subject.value.removeprefix(KG) for triple in core_terms() if isinstance(triple.subject, NamedNode)}
    assert own & {term.id for term in corpus.vocabulary.terms()} == set()


def test_there_are_no_blank_nodes(corpus: Corpus, iris: Iris) -> None:
    quads = list(vocabulary_quads(corpus.vocabulary, iris))
    assert not [quad for quad in quads if BlankNode in (type(quad.subject), type(quad.object))]
    assert {quad.graph_name for quad in quads} == {iris.graph("vocabulary")}


@pytest.fixture(scope="module")
def text(corpus: Corpus, iris: Iris) -> str:
    return ontology_turtle(corpus.vocabulary, iris)


@pytest.fixture(scope="module")
def loaded(text: str) -> Graph:
    """The ontology as rdflib reads it."""
    return Graph().parse(data=text, format="turtle")


def test_the_ontology_loads_in_rdflib(text: str, loaded: Graph) -> None:
    assert len(loaded) == len(set(parse(text.encode(), format=RdfFormat.TURTLE)))


def test_every_vocabulary_term_is_labelled_defined_and_in_a_scheme(corpus: Corpus, iris: Iris, loaded: Graph) -> None:
    assert len(corpus.vocabulary.types) >= 35
    assert len(corpus.vocabulary.relations) >= 75
    rows = loaded.query(
        "PREFIX kg: <https://w3id.org/actorgraph/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
        " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
        " SELECT DISTINCT ?term { ?term a skos:Concept; rdfs:label ?l; skos:definition ?d; skos:inScheme ?s }"
    )
    assert {str(row[0]) for row in rows} == {iris.term(term.id).value for term in corpus.vocabulary.terms()}  # type: ignore[index]


def made(**changes: object) -> Vocabulary:
    relation = {
        "id": "offers",
        "label": 'offers "it"',
        "definition": "First.\nSecond <b>&amp;</b> \\ end",
        "kind": Kind.ACT,
        "subject": ("Actor",),
        "object": ("Actor", "Statement"),
        "roles": ("to",),
        "towards": ("to", "object.subject", "object"),
        "goldstein": -0.4,
        "stance": -1,
        "codes": {"cameo": "030", "plover": "AGREE", "plover_score": "4.0", "my scheme": "x"},
        "maps_to": ("schema:offers",),
        **changes,
    }
    return Vocabulary(
        types={"Actor": EntityType(id="Actor", label="actor", definition="Acts.")},
        roles={"to": Role(id="to", label="to", definition="To.", takes=(Takes.ENTITY,), types=("Actor",))},
        relations={"offers": RelationType.model_validate(relation)},
    )


def test_a_relation_says_what_its_block_says() -> None:
    vocabulary = made(symmetric=True, use="Then.", avoid="Not then.")
    iris = Iris(BASE, vocabulary)
    quads, node = list(vocabulary_quads(vocabulary, iris)), iris.term("offers")
    assert set(values(quads, node, "rdf:type")) == {
        str(expand(name)) for name in ("owl:ObjectProperty", "owl:SymmetricProperty", "skos:Concept")
    }
    assert values(quads, node, "kg:goldstein") == [str(Literal("-0.4", datatype=expand("xsd:decimal")))]
    assert values(quads, node, "kg:ploverScore") == [str(Literal("4.0", datatype=expand("xsd:decimal")))]
    assert values(quads, node, "kg:stance") == [str(Literal("-1", datatype=expand("xsd:integer")))]
    assert set(values(quads, node, "skos:notation")) == {
        str(Literal("030", datatype=expand("kg:cameoCode"))),
        str(Literal("AGREE", datatype=expand("kg:ploverCode"))),
        str(Literal("x", datatype=NamedNode(f"{BASE}vocabulary/my%20scheme-code"))),
    }
    assert values(quads, node, "skos:scopeNote") == ['"Then."@en', '"Not then."@en']
    assert values(quads, node, "skos:closeMatch") == [str(expand("schema:offers"))]
    assert values(quads, node, "schema:domainIncludes") == [str(iris.term("Actor"))]
    assert set(values(quads, node, "schema:rangeIncludes")) == {str(iris.term("Actor")), str(expand("kg:Statement"))}


def test_a_code_that_is_only_covered_is_that_of_a_narrower_concept() -> None:
    vocabulary = made(covers={"cameo": ("0311",), "plover": ("ASSAULT/abduct",), "plover_0_5": ("DEMAND",)})
    quads = list(vocabulary_quads(vocabulary, Iris(BASE, vocabulary)))
    narrower = values(quads, NamedNode(KG + "offers"), "skos:narrowMatch")
    assert sorted(narrower) == [
        f"<{KG}cameoCode/0311>",
        f"<{KG}ploverCode/ASSAULT%2Fabduct>",
        f"<{KG}plover_0_5Code/DEMAND>",
    ]
    notations = values(quads, NamedNode(f"{KG}ploverCode/ASSAULT%2Fabduct"), "skos:notation")
    assert notations == [str(Literal("ASSAULT/abduct", datatype=expand("kg:ploverCode")))]


def test_cues_are_published_with_their_language_and_left_out_of_the_graph() -> None:
    vocabulary = made(cues={"en": ("offer*",), "de": ("bot … an",)})
    iris = Iris(BASE, vocabulary)
    published = parse(ontology_turtle(vocabulary, iris).encode(), format=RdfFormat.TURTLE)
    cues = {str(quad.object) for quad in published if quad.predicate == expand("kg:cue")}
    assert cues == {'"offer*"@en', '"bot … an"@de'}
    assert not [quad for quad in vocabulary_quads(vocabulary, iris) if quad.predicate == expand("kg:cue")]


def test_the_order_of_towards_is_kept() -> None:
    vocabulary = made()
    quads = list(vocabulary_quads(vocabulary, Iris(BASE, vocabulary)))
    steps = [quad.object for quad in quads if quad.predicate == expand("kg:towards")]
    rules = {
        values(quads, step, "kg:position")[0]: values(quads, step, "rdf:value")[0]
        for step in steps
        if isinstance(step, NamedNode)
    }
    assert [rules[key] for key in sorted(rules)] == ['"to"', '"object.subject"', '"object"']


def test_narrower_relations_are_subproperties_and_narrower_concepts(corpus: Corpus, iris: Iris) -> None:
    links = {expand("skos:broader"), expand("rdfs:subPropertyOf")}
    quads = [quad for quad in vocabulary_quads(corpus.vocabulary, iris) if quad.predicate in links]
    for relation in corpus.vocabulary.relations.values():
        broader = [str(iris.term(relation.broader))] if relation.broader else []
        assert values(quads, iris.term(relation.id), "skos:broader") == broader
        assert values(quads, iris.term(relation.id), "rdfs:subPropertyOf") == broader


def test_foreign_text_stays_text() -> None:
    vocabulary = made()
    text = ontology_turtle(vocabulary, Iris(BASE, vocabulary))
    literals = {
        quad.object.value for quad in parse(text.encode(), format=RdfFormat.TURTLE) if type(quad.object) is Literal
    }
    assert {'offers "it"', "First.\nSecond <b>&amp;</b> \\ end"} <= literals


def test_terms_of_a_corpus_live_below_its_base() -> None:
    vocabulary = made(shipped=False)
    text = ontology_turtle(vocabulary, Iris(BASE, vocabulary))
    assert "own:offers a " in text
    assert "kg:offers" not in text


def test_a_score_that_is_no_number_stays_text() -> None:
    vocabulary = made(codes={"plover_score": "none"})
    quads = list(vocabulary_quads(vocabulary, Iris(BASE, vocabulary)))
    assert values(quads, NamedNode(KG + "offers"), "kg:ploverScore") == ['"none"']


def test_the_context_reads_plain_json_as_the_graph(corpus: Corpus, iris: Iris) -> None:
    document = json.loads(json_ld_context(corpus.vocabulary, iris)) | {
        "id": f"{BASE}s",
        "type": "Statement",
        "subject": f"{BASE}a",
        "relation": "offers",
        "object": f"{BASE}b",
        "to": f"{BASE}c",
        "when": "2008-22",
        "earliest": "2008-06-01",
        "ended": True,
        "quote": "words",
        "label": {"en": "an offer"},
        "offers": f"{BASE}d",
    }
    expected = """
        @prefix kg: <https://w3id.org/actorgraph/ns#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
        @prefix edtf: <http://id.loc.gov/datatypes/edtf/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix e: <https://example.org/> .
        e:s a kg:Statement ; rdf:subject e:a ; rdf:predicate kg:offers ; rdf:object e:b ; kg:to e:c ;
          kg:when "2008-22"^^edtf:EDTF ; kg:earliest "2008-06-01"^^xsd:date ; kg:ended true ; kg:quote "words" ;
          rdfs:label "an offer"@en ; kg:offers e:d .
    """
    read = set(parse(json.dumps(document).encode(), format=RdfFormat.JSON_LD))
    assert read == set(parse(expected.encode(), format=RdfFormat.TURTLE))
    assert len(Graph().parse(data=json.dumps(document), format="json-ld")) == len(read)


def test_the_context_has_every_term(corpus: Corpus, iris: Iris) -> None:
    context = json.loads(json_ld_context(corpus.vocabulary, iris))["@context"]
    assert {term.id for term in corpus.vocabulary.terms()} <= context.keys()
    assert {"mode", "accordingTo", "counterparty", "Statement", "Act"} <= context.keys()


def test_what_bargains_and_spirals_read_is_published(corpus: Corpus, iris: Iris) -> None:
    quads = list(vocabulary_quads(corpus.vocabulary, iris))
    assert values(quads, iris.term("offers_release"), "kg:function") == ['"offer"']
    assert values(quads, iris.term("releases"), "kg:fulfils") == [str(iris.term("offers_release"))]
    assert values(quads, iris.term("in_exchange_for"), "kg:function") == ['"price"']
