"""Sections: what an analysis found, as sentences, tables and a figure, each with the statements behind it."""
