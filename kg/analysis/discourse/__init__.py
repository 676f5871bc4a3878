"""Discourse networks: who agrees and disagrees with whom, over what, as said in articles.

``make_discourse`` takes any table, such as the export of another tool; a project makes those of a corpus.
"""

from kg.analysis.discourse.from_table import make_discourse

__all__ = ["make_discourse"]
