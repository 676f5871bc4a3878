"""Eight questions as SPARQL, each of a kind that users ask, about the synthetic corpora of :mod:`corpora`.

They use prefixes of the project without declaring them (:func:`with_prefixes` does), need no named graphs, so that
they mean the same on a set of plain triples, and count statements, never triples, so that a triple that stands in two
named graphs cannot count twice. What each does grows with the corpus or with its answer, not with their square: none
looks up the label of an actor in each row, for Oxigraph's store in memory then walks through all triples of that actor.
"""

from __future__ import annotations

from collections.abc import Mapping

QUESTIONS: Mapping[str, str] = {
    "actor": """
# What does an actor do, alone or with others, in the words of the texts?
SELECT DISTINCT ?statement ?relation ?object ?quote WHERE {
  ?statement rdf:subject/kg:member? entity:country-1 ; rdf:predicate ?type ; rdf:object ?object ; kg:quote ?quote .
  ?type rdfs:label ?relation .
}
""",
    "dyads": """
# How often does who do what towards whom?
SELECT ?subject ?relation ?counterparty (COUNT(DISTINCT ?statement) AS ?statements) WHERE {
  ?statement kg:counterparty ?counterparty ; rdf:subject ?subject ; rdf:predicate ?relation .
}
GROUP BY ?subject ?relation ?counterparty
ORDER BY DESC(?statements)
""",
    "month": """
# What happened within one month?
SELECT DISTINCT ?statement ?subject ?relation ?object ?earliest ?latest WHERE {
  ?statement kg:earliest ?earliest ; kg:latest ?latest .
  FILTER(?earliest >= "2012-03-01"^^xsd:date && ?latest <= "2012-03-31"^^xsd:date)
  ?statement rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .
}
ORDER BY ?earliest ?statement
""",
    "claims": """
# What does one actor do or hold according to another, and does the author believe it?
SELECT DISTINCT ?statement ?relation ?object ?certainty ?stance WHERE {
  ?statement kg:accordingTo entity:government-0 ; rdf:subject entity:country-0 ; rdf:predicate ?type .
  ?statement rdf:object ?object ; kg:certainty ?certainty ; kg:authorStance ?stance .
  ?type rdfs:label ?relation .
}
""",
    "evidence": """
# In which words of which article, from where to where, does a text speak of one actor towards another?
SELECT DISTINCT ?statement ?article ?title ?exact ?start ?end WHERE {
  ?statement rdf:subject entity:country-0 ; kg:counterparty entity:country-1 .
  ?statement prov:wasDerivedFrom ?article ; oa:hasTarget/oa:hasSelector ?selector .
  ?selector oa:exact ?exact ; oa:start ?start ; oa:end ?end .
  ?article dcterms:title ?title .
}
ORDER BY ?article ?start
""",
    "two-hops": """
# Who criticizes those who support an actor, and how often?
SELECT ?critic ?supporter (COUNT(DISTINCT ?criticism) AS ?times) WHERE {
  {
    SELECT DISTINCT ?supporter WHERE {
      ?support rdf:object entity:country-0 ; rdf:predicate kg:supports ; kg:polarity "affirmed" .
      ?support rdf:subject ?supporter .
    }
  }
  ?criticism rdf:object ?supporter ; rdf:predicate/rdfs:subPropertyOf* kg:criticizes ; rdf:subject ?critic .
}
GROUP BY ?critic ?supporter
ORDER BY DESC(?times)
""",
    "hostile": """
# Who is most hostile in deeds and words, by quad class and score of the relations?
SELECT ?subject ?quad_class (COUNT(DISTINCT ?act) AS ?acts) (SUM(?goldstein) AS ?total) WHERE {
  ?relation kg:quadClass ?quad_class ; kg:goldstein ?goldstein .
  FILTER(?quad_class IN ("verbal conflict", "material conflict") && ?goldstein <= -4)
  ?statement rdf:predicate ?relation .
  ?act kg:mainMention ?statement .
  ?statement kg:mode "actual" ; kg:polarity "affirmed" ; rdf:subject ?subject .
}
GROUP BY ?subject ?quad_class
ORDER BY ?total
""",
    "belongs": """
# What do a country and all that belongs to it, at whatever remove, do in verbal conflict, of whatever kind?
SELECT DISTINCT ?statement ?actor ?relation ?counterparty WHERE {
  ?actor kg:rollsUpTo* entity:country-2 .
  ?relation rdfs:subPropertyOf* kg:conflicts_verbally .
  ?statement rdf:subject ?actor ; rdf:predicate ?relation .
  OPTIONAL { ?statement kg:counterparty ?counterparty }
}
""",
}
"""Questions by a short name; each begins with itself in words."""


def with_prefixes(sparql: str, prefixes: Mapping[str, str]) -> str:
    """Return a query with all prefixes declared, for an engine that knows none.

    Args:
        sparql: The query.
        prefixes: Namespaces by prefix, such as :attr:`kg.graph.namespaces.Iris.prefixes`.
    """
    return "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in prefixes.items()) + sparql
