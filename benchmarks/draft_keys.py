"""How many keys it takes to save a right draft with the words that the coder quoted, on the corpora held out.

    .venv/bin/python benchmarks/draft_keys.py

The keys are pressed in Node, in the grammar of the page. Only drafts count of which subject, relation and object are
filled in and right, and quotes of one piece.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from drafts import HELD_OUT

from kg.arguments import EntityRef
from kg.corpus.sentences import sentences_of
from kg.corpus.units import Units
from kg.proposing import is_withheld
from kg.serve.drafts_json import drafts_of
from kg.serve.workspace import Workspace, open_workspace

_CODER = "somebody"
AS_PROPOSED = "as proposed"


def main() -> None:
    keys = keys_pressed()
    print(f"{sum(map(len, keys.values()))} right drafts")
    for way, pressed in keys.items():
        print(f"{way}: {len(pressed)}, keys {' '.join(map(str, pressed))}")


def keys_pressed() -> dict[str, list[int]]:
    """Return how many keys each right draft takes, by how its quote is chosen."""
    given = [one for root in HELD_OUT for one in _articles(open_workspace(root, _CODER))]
    script = Path(__file__).with_suffix(".mjs")
    done = subprocess.run(["node", script], input=json.dumps(given), text=True, capture_output=True, check=True)
    keys: dict[str, list[int]] = {AS_PROPOSED: [], "another likely one": [], "letters": []}
    for one in json.loads(done.stdout):
        keys[one["way"]].append(one["keys"])
    return {way: sorted(pressed) for way, pressed in keys.items()}


def _articles(workspace: Workspace) -> list[dict[str, Any]]:
    """Return what the page gets of each article, its drafts, and the statements that were coded in it."""
    corpus = workspace.corpus
    found = []
    for id, article in corpus.articles.items():
        units = Units(article.body)
        shown = json.loads(workspace.article_json(id).model_dump_json(by_alias=True))
        stated = [
            {
                "triple": [one.subject.entity, one.relation, one.object.entity],
                "quote": [units.of(one.quote.segments[0].start), units.of(one.quote.segments[0].end)],
            }
            for one in corpus.statements()
            if one.article == id
            and len(one.quote.segments) == 1
            and isinstance(one.subject, EntityRef)
            and isinstance(one.object, EntityRef)
        ]
        words = [article.body[one.start : one.end] for one in sentences_of(article)]
        drafts = [
            json.loads(drafts_of(corpus, id, _CODER, number).model_dump_json(by_alias=True))
            for number in range(len(words))
            if not is_withheld(id, words[number])
        ]
        found.append(
            {
                "known": {
                    "article": {**shown, "statements": []},
                    "entities": [json.loads(one.model_dump_json(by_alias=True)) for one in workspace.entities_json()],
                    "vocabulary": json.loads(workspace.vocabulary_json(id).model_dump_json(by_alias=True)),
                },
                "drafts": drafts,
                "stated": stated,
            }
        )
    return found


if __name__ == "__main__":
    main()
