"""The statements of articles, entered by keys in Node: which keys, how many, and how long they take by a model.

No browser and no server is needed: the grammar and the lists of the page run alone (``benchmarks/annotating/``).
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotating_copies import emptied
from annotating_targets import CORPORA, targets_of

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.serve.workspace import open_workspace

_RUN = Path(__file__).parent / "annotating" / "run.mjs"
_TEXTS = Path(__file__).parents[1] / "kg" / "serve" / "texts.en.json"
JSON = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Entered:
    """A statement that was entered, or could not be.

    Args:
        article: Its article.
        key: Its key in the committed corpus.
        count: How many keys it took, modifiers included.
        minds: How often something was made up: values chosen, wrong proposals mended, copies called.
        seconds: How long that takes by the model.
        values: How many values it has.
        is_following: Whether the statement before was saved by the key that begins the next.
        why: Why it could not be entered; empty where it was.
        keys: The keys.
    """

    article: str
    key: str
    count: int
    minds: int
    seconds: float
    values: int
    is_following: bool
    why: str
    keys: tuple[str, ...]


def known_of(root: Path) -> dict[str, JSON]:
    """Return what the page is told of a corpus, by article."""
    workspace = open_workspace(root)
    known = {}
    for article in workspace.corpus.articles:
        shown = workspace.article_json(article).model_dump(by_alias=True)
        for sentence, found in zip(shown["sentences"], workspace.relations_json(article), strict=True):
            sentence["relations"] = [one.model_dump(by_alias=True) for one in found]
        known[article] = {
            "vocabulary": workspace.vocabulary_json(article).model_dump(by_alias=True),
            "entities": [one.model_dump(by_alias=True) for one in workspace.entities_json()],
            "article": shown,
        }
    return known


def cases(names: Iterable[str] = CORPORA, *, cold: bool = False, others: int = 0) -> Iterator[JSON]:
    """Yield what is known and what is to be entered, article by article.

    Args:
        names: Names of corpora.
        cold: Whether the entities that are named must be made, too.
        others: How many entities there are that no statement names.
    """
    for name in names:
        root = CORPORA[name]
        targets = targets_of(name)
        with TemporaryDirectory() as folder:
            emptied(read_corpus(CorpusPaths(root)), Path(folder) / name, cold=cold, others=others)
            known = known_of(Path(folder) / name)
        for article, statements in targets["articles"].items():
            yield {"name": article, **known[article], "targets": statements, "named": targets["entities"]}


def entered(given: Sequence[JSON]) -> list[Entered]:
    """Return how the statements of cases are entered, in Node."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "cases.json"
        texts = json.loads(_TEXTS.read_text("utf-8"))
        path.write_text(json.dumps({"cases": given, "texts": texts}), "utf-8")
        done = subprocess.run(["node", str(_RUN), str(path)], check=True, stdout=subprocess.PIPE, text=True)
    return [
        Entered(
            article=case["name"],
            key=one["key"],
            count=one.get("count", 0),
            minds=one.get("minds", 0),
            seconds=one.get("seconds", 0.0),
            values=one["values"],
            is_following=one.get("isFollowing", False),
            why=one.get("why", ""),
            keys=tuple(one.get("keys", ())),
        )
        for case in json.loads(done.stdout)
        for one in case["statements"]
    ]


def further_keys(others: int) -> list[int]:
    """Return how many keys more the statements of all corpora take where there are many other entities.

    Args:
        others: How many entities there are that no statement names.
    """
    alone, among = ({one.key: one for one in entered(list(cases(others=number)))} for number in (0, others))
    return [among[key].count - one.count for key, one in alone.items() if not one.why and not among[key].why]
