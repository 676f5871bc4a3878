"""What people look at: the codebook, what is published from the vocabulary, tables in the terminal."""
