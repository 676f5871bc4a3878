"""The graph and its parts for those who link data: RDF, nanopublications, Wikidata, FollowTheMoney."""
