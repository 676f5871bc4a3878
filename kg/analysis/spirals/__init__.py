"""Spirals: hostile acts that answer hostile acts, and who calls it a spiral."""
