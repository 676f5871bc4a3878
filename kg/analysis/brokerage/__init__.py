"""Brokerage between groups, of any directed NetworkX graph."""

from kg.analysis.brokerage.compute import brokerage_of

__all__ = ["brokerage_of"]
