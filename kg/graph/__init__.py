"""The graph: the corpus as RDF, and what can be asked of it."""
