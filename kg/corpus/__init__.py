"""The corpus: finding, reading and checking the files that people write."""
