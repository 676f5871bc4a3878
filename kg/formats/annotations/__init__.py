"""Texts that were annotated or coded with other tools, and quotes for those tools."""
