"""Agreement between five coders: seconds of the processor from the statement table to all figures.

Coders leave out one statement of seven, quote up to three words more or less, and choose other subjects, relations and
objects of some; one object of ten is a statement. An article has 20 statements. Figures of ``docs/agreement.md``:

    .venv/bin/python benchmarks/agreement.py          10,000 statements in all, and 50,000
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import polars
from measuring import clocked

from kg.analysis.agreement.codings import read_codings
from kg.analysis.agreement.compute import agreement
from kg.corpus.vocabulary_files import read_vocabulary
from kg.model import Article, Entity, Label
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.table.columns import COLUMNS, make_table
from kg.vocabulary import Vocabulary

STATEMENTS = (10_000, 50_000)
_CODERS = 5
_AN_ARTICLE = 20
_WORDS = 14 * _AN_ARTICLE
_ENTITIES, _RELATIONS = 60, 150
_TOLERANCE = 3


@dataclass(frozen=True)
class Coded:
    """A source of statements of several coders; a backend, as far as agreement needs one."""

    vocabulary: Vocabulary
    entities: Mapping[str, Entity]
    articles: Mapping[str, Article]
    table: polars.DataFrame

    def scan(self) -> polars.LazyFrame:
        """Return the statements."""
        return self.table.lazy()


def coded(statements: int) -> Coded:
    """Return about so many statements, of five coders of the same articles."""
    chosen = random.Random(1)
    vocabulary, *_ = read_vocabulary()
    relations = sorted(vocabulary.relations)[:_RELATIONS]
    names = [f"actor-{number}" for number in range(_ENTITIES)]
    entities = {id: Entity(id=id, type="Country", labels=(Label(text=id, lang="en"),)) for id in names}
    articles, rows = {}, []
    for number in range(statements // (_AN_ARTICLE * _CODERS)):
        id = f"a{number:05}"
        words = [f"word{chosen.randrange(1_000)}" for _ in range(_WORDS)]
        articles[id] = Article(id=id, title="T", body=" ".join(words), publisher="P")
        rows += [*_codings(id, words, names, relations, vocabulary, chosen)]
    types = {name: COLUMNS[name] for name in rows[0]}
    table = polars.DataFrame(rows, schema=types)
    missing = [polars.lit(None).alias(name) for name in COLUMNS if name not in types]
    return Coded(vocabulary, entities, articles, make_table(table.with_columns(missing)))


def _codings(
    article: str,
    words: list[str],
    names: list[str],
    relations: list[str],
    vocabulary: Vocabulary,
    chosen: random.Random,
) -> Iterator[dict[str, Any]]:
    starts = [0]
    for one in words:
        starts.append(starts[-1] + len(one) + 1)
    told = [
        (chosen.choice(names), chosen.choice(relations), chosen.choice(names), chosen.randrange(_WORDS - 12))
        for _ in range(_AN_ARTICLE)
    ]
    for coder in range(_CODERS):
        for number, (subject, relation, object, word) in enumerate(told):
            if chosen.random() < 1 / 7:
                continue
            first = max(0, word + chosen.randint(-3, 3))
            last = min(_WORDS, first + chosen.randint(4, 12))
            other = chosen.random()
            if number and other < 0.1:
                object = f"c{coder}/{article}#s{chosen.randrange(number)}"
            yield {
                "statement": f"c{coder}/{article}#s{number}",
                "coder": f"c{coder}",
                "article": article,
                "subject": chosen.choice(names) if chosen.random() < 0.1 else subject,
                "relation": (relation := chosen.choice(relations) if chosen.random() < 0.2 else relation),
                "object": chosen.choice(names) if 0.1 < other < 0.3 else object,
                "kind": str(vocabulary.relations[relation].kind),
                "deed": True,
                "act": f"c{coder}/{article}#s{number - number % 3}",
                "mode": "actual",
                "polarity": "affirmed",
                "certainty": "certain" if chosen.random() < 0.8 else "probable",
                "roles": [{"role": "to", "value": chosen.choice(names), "is": "entity"}] * (chosen.random() < 0.3),
                "sources": [],
                "quote": " ".join(words[first:last]),
                "start": starts[first],
                "end": starts[last] - 1,
            }


def main() -> None:
    """Measure, and print what was measured."""
    agreement(cast("Backend", coded(1_000)), Selection())  # what is loaded once does not count
    for statements in STATEMENTS:
        backend = cast("Backend", coded(statements))
        matched, of_matching = clocked(partial(read_codings, backend, Selection(), None, _TOLERANCE))
        found, of_all = clocked(partial(agreement, backend, Selection()))
        assert not isinstance(matched, str)
        figures = f"{of_matching['cpu_seconds']:.2f} s to match, {of_all['cpu_seconds']:.2f} s with all figures"
        print(f"{matched.rows.height:,} statements of {_CODERS} coders: {figures}; {found.units:,} units")


if __name__ == "__main__":
    main()
