"""What the annotator offers, against what coders chose in the shipped corpora: places in its lists, cues, types.

    .venv/bin/python benchmarks/choosing.py

The lists are made in Node by the modules of the page. The words of ``schema/wording`` and ``schema/field_cues`` were
written with these corpora at hand, so that their shares are those of texts that are known; on others they are lower.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from kg.corpus.shipped import shipped_examples
from kg.serve.workspace import open_workspace


def known() -> list[dict[str, Any]]:
    """Return what the page gets of each article of the shipped corpora."""
    found = []
    for folder in shipped_examples().values():
        workspace = open_workspace(folder)
        entities = [json.loads(one.model_dump_json(by_alias=True)) for one in workspace.entities_json()]
        for id in workspace.corpus.articles:
            article = json.loads(workspace.article_json(id).model_dump_json(by_alias=True))
            for sentence, ranked in zip(article["sentences"], workspace.relations_json(id), strict=True):
                sentence["relations"] = [json.loads(one.model_dump_json(by_alias=True)) for one in ranked]
            vocabulary = json.loads(workspace.vocabulary_json(id).model_dump_json(by_alias=True))
            found.append({"article": article, "entities": entities, "vocabulary": vocabulary})
    return found


def main() -> None:
    """Print the tables."""
    script = Path(__file__).with_suffix(".mjs")
    subprocess.run(["node", script], input=json.dumps(known()), text=True, check=True)


if __name__ == "__main__":
    main()
