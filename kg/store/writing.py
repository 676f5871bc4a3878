"""Graph and table of a store, written in one pass over the same values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import cast

import polars
from pyoxigraph import NamedNode, Store

from kg.corpus.settings import Settings
from kg.graph.lines import read_lines
from kg.graph.namespaces import Iris, expand
from kg.graph.ontology import vocabulary_quads
from kg.graph.serialize import to_lines
from kg.graph.to_rdf import GraphMapping
from kg.store.bulk_load import Loading
from kg.store.corpus import StoredCorpus
from kg.store.parts import GRAPH, TABLE, open_graph, read_table
from kg.store.stream import Stream, Written

__all__ = ["Rewrite", "rewrite", "write_anew"]

_ROW_GROUP = 50_000
"""How many rows of the table form a group: groups are read at the same time."""
_MENTION_OF = expand("kg:mentionOf")


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What of a store is to be written again.

    Args:
        articles: Ids of articles that changed or are gone.
        annotations: Names of annotations whose statements changed or are gone, or what follows from them.
        acts: Names of the acts that those mention by label, or mentioned.
        entities: Whether the listed entities changed.
    """

    articles: frozenset[str]
    annotations: frozenset[str]
    acts: frozenset[str]
    entities: bool


def write_anew(
    folder: Path,
    settings: Settings,
    written: Sequence[Written],
    settle: Callable[[], StoredCorpus],
    progress: Callable[[int, int], None],
) -> int:
    """Write graph and table of a whole corpus that was just read, and return the number of quads.

    Most was written while files were read. What is left depends on several files: the counterparties of statements that
    speak of statements of others, and acts that several mention. What files say that others contradict, or have
    alternatives to, is written once more.

    Args:
        folder: The new store, without graph and table.
        settings: What the corpus was read against.
        written: What was written of single files.
        settle: Returns the corpus without what does not fit.
        progress: Called with how many steps of how many are done: portions of the graph, and all that follows.
    """
    iris = Iris(settings.config.base, settings.vocabulary)
    store = Store(str(folder / GRAPH))
    with Loading(store) as loading:
        loading.add(to_lines(vocabulary_quads(settings.vocabulary, iris)))
        portions = [path for one in written for path in one.quads]
        for number, path in enumerate(portions, start=1):
            loading.add_file(path)
            progress(number, len(portions) + 1)
        loading.finish()
        loading.compact()
        corpus = settle()
        late, mapping = Stream(corpus, iris), GraphMapping(corpus, iris)
        superseded = _superseded(corpus)
        _forget(store, iris, [f"annotation/{name}" for name in superseded])
        again = set(superseded)
        deferred = [key for one in written for key in one.deferred if _annotation(key) not in again]
        several = corpus.cache.acts_across_annotations() | corpus.cache.acts_of(superseded)
        mains = {act: main for one in written for act, main in one.mains.items() if act not in several}
        mains.update(late.mains_of(several))
        loading.add(
            "".join(
                [
                    mapping.entities(corpus.listed.values()),
                    *map(late.statement, deferred),
                    *map(late.annotation, superseded),
                    mapping.acts(mains.items()),
                ]
            )
        )
        name = polars.concat_str("coder", polars.lit("/"), "article")
        kept = polars.concat([one.rows for one in written]).filter(~name.is_in(superseded))
        _write_table(folder / TABLE, polars.concat([kept, late.rows()]).sort("statement"), mains)
        loading.finish()
    store.flush()
    progress(len(portions) + 1, len(portions) + 1)
    return len(store)


def rewrite(folder: Path, previous: Path, corpus: StoredCorpus, what: Rewrite) -> int:
    """Write graph and table of a corpus of which a part has changed, and return by how many quads it grew.

    Args:
        folder: The new store.
        previous: The store before.
        corpus: The corpus as it is now.
        what: What has changed.
    """
    iris = Iris(corpus.config.base, corpus.vocabulary)
    open_graph(previous).backup(str(folder / GRAPH))
    store = Store(str(folder / GRAPH))
    stream, mapping = Stream(corpus, iris), GraphMapping(corpus, iris)
    graphs = [*(f"article/{id}" for id in what.articles), *(f"annotation/{name}" for name in what.annotations)]
    forgotten = _forget(store, iris, [*graphs, *(["entities"] if what.entities else [])], what.acts)
    mains = stream.mains_of(what.acts)
    lines = [
        *([mapping.entities(corpus.listed.values())] if what.entities else ()),
        *(mapping.article(corpus.articles[id]) for id in what.articles if id in corpus.articles),
        *(stream.annotation(name) for name in what.annotations if name in corpus.annotations),
        mapping.acts(mains.items()),
    ]
    new = set(chain.from_iterable(map(read_lines, lines)))
    store.extend(new)
    store.flush()
    rows = _replaced(read_table(previous), what.annotations, stream.rows())
    _write_table(folder / TABLE, rows, mains, what.acts)
    return len(new) - forgotten


def _superseded(corpus: StoredCorpus) -> list[str]:
    """Return the names of the annotations that read otherwise now that all are known, sorted.

    Args:
        corpus: The corpus without what does not fit.
    """
    references = corpus.cache.references("alternative_to")
    alone = {
        one.named for key, named in references.items() for one in named if _annotation(key) == _annotation(one.named)
    }
    names = {_annotation(key) for key in corpus.invalid | (corpus.alternatives ^ alone)}
    return sorted(name for name in names if name in corpus.annotations)


def _annotation(key: str) -> str:
    return key.partition("#")[0]


def _forget(store: Store, iris: Iris, graphs: Iterable[str], acts: Iterable[str] = ()) -> int:
    """Remove graphs, and the acts mentioned in them, and return how many quads that were.

    Args:
        store: The graph.
        iris: The IRIs of the corpus.
        graphs: Names of the graphs.
        acts: Names of further acts to be removed.
    """
    forgotten = 0
    nodes = {iris.act(name) for name in acts}
    for graph in map(iris.graph, graphs):
        nodes.update(cast(NamedNode, quad.object) for quad in store.quads_for_pattern(None, _MENTION_OF, None, graph))
        forgotten += sum(1 for _ in store.quads_for_pattern(None, None, None, graph))
        store.remove_graph(graph)
    in_acts = iris.graph("acts")
    gone = [quad for act in nodes for quad in store.quads_for_pattern(act, None, None, in_acts)]
    for quad in gone:
        store.remove(quad)
    return forgotten + len(gone)


def _replaced(table: polars.DataFrame, annotations: Iterable[str], new: polars.DataFrame) -> polars.DataFrame:
    """Return a table with other rows for some annotations.

    The rows of an annotation come one after the other, since keys of statements begin with its name.

    Args:
        table: The table, sorted by statement.
        annotations: Names of the annotations.
        new: Their rows now.
    """
    added = new.sort("statement")
    keys, keys_added = table["statement"], added["statement"]
    parts, done = [], 0
    for start in sorted(f"{name}#" for name in annotations):
        first, last = _place(keys, start)
        parts += [table[done:first], added[slice(*_place(keys_added, start))]]
        done = last
    return polars.concat([*parts, table[done:]])


def _place(keys: polars.Series, start: str) -> tuple[int, int]:
    """Return from where to where sorted keys begin with a text."""
    after = start[:-1] + chr(ord(start[-1]) + 1)
    return int(keys.search_sorted(start)), int(keys.search_sorted(after))


def _write_table(path: Path, table: polars.DataFrame, mains: Mapping[str, str], acts: Iterable[str] = ()) -> None:
    """Write the table, with the mentions marked that speak for an act: the only one, or one of several.

    Args:
        path: The file.
        table: The rows, sorted by statement.
        mains: Acts that are mentioned by label, each with the key of the mention that speaks for it.
        acts: Acts for which other mentions may have spoken before.
    """
    act, statement, before = (polars.col(name) for name in ("act", "statement", "main_mention"))
    by_label = before & ~act.is_in(sorted(acts)) | statement.is_in(polars.Series([*mains.values()]).implode())
    only = act == statement
    table = table.with_columns(main_mention=(only | by_label).fill_null(value=False))
    table.write_parquet(path, compression="lz4", row_group_size=_ROW_GROUP)
