"""Networks: actors and the ties between them, as NetworkX graphs, and their measures."""
