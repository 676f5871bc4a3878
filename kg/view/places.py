"""Places (stand-in)."""

import networkx

Place = tuple[float, float]


def place(nodes, weights, *, known=None, seed=0):
    g = networkx.Graph()
    g.add_nodes_from(nodes)
    g.add_edges_from(weights)
    p = networkx.spring_layout(g, seed=seed, k=1.0, iterations=200)
    return {n: (round(float(x) * 620, 1), round(float(y) * 380, 1)) for n, (x, y) in p.items()}
