"""Coalitions: who holds the same positions on the same issues."""
