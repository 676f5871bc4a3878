"""Balance of signed networks: frustration, triangles and walks.

The functions here take any NetworkX graph whose edges have a ``sign``.
"""

from kg.analysis.balance.frustration import frustration_of
from kg.analysis.balance.triangles import triangles_of
from kg.analysis.balance.walks import walk_balance

__all__ = ["frustration_of", "triangles_of", "walk_balance"]
