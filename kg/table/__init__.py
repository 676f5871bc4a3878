"""The statement table: one row a statement, from the same values as the graph."""
