"""Findings: what articles say, in plain sentences, each with its numbers and its words."""

from kg.findings.choose import find_findings
from kg.findings.finding import Card, Count, Finding, Findings, Piece
from kg.findings.kinds import KINDS

__all__ = ["KINDS", "Card", "Count", "Finding", "Findings", "Piece", "find_findings"]
