"""The structure of a network: balance of signed ties, and brokerage between groups.

The functions here take any NetworkX graph: for balance one whose edges have a ``sign``, for brokerage a directed one.
"""

from kg.network.structure.brokerage import brokerage_of
from kg.network.structure.frustration import frustration_of
from kg.network.structure.triangles import triangles_of
from kg.network.structure.walks import walk_balance

__all__ = ["brokerage_of", "frustration_of", "triangles_of", "walk_balance"]
