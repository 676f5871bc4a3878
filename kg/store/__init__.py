"""The published stores of a corpus: kept in a folder, built by one process, held by many readers."""
