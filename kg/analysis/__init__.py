"""Analyses: one folder each, from what it computes to the section and the figure that show it."""
