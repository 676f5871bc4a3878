"""Turning points: when relations between two actors changed."""
