"""Bargains: what is offered for what, and what came of it."""
