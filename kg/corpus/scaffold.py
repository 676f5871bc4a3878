"""The corpora that ``kg init`` makes, without problems and with answers: one to begin with, or a shipped example."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from kg.corpus.shape import ID_PATTERN
from kg.corpus.shipped import shipped_examples
from kg.errors import KgError
from kg.files import write_bytes, write_text
from kg.likeness import suggest

_ARTICLE = """\
---
publisher: Example Gazette
language: en
published: 2026-03-02
---
# Port city offers talks to the fishermen

The mayor of the port city offered talks to the fishermen's union on Monday, provided the blockade of the harbour ends.
Replace this text with an article of your own: the first line is its headline, and the head above gives its source.
"""

_ENTITIES = """\
# yaml-language-server: $schema=../schema/entities.schema.json
# Everyone and everything that statements mention. A name is an id, a label or an alias.
entities:
  - id: mayor
    type: Office
    label: mayor of the port city
    aliases: [the mayor]
  - id: fishermens-union
    type: NGO
    label: fishermen's union
  - id: talks
    type: Action
    label: talks
"""

_ANNOTATION = """\
# yaml-language-server: $schema=../../../schema/annotation.schema.json
# One block per claim. 'kg check' shows problems with their place; docs/codebook.md explains all relations and roles.
article: first-article
{coder}
statements:
  - id: s01
    subject: the mayor
    relation: offers
    object: talks
    to: fishermen's union
    provided: the blockade of the harbour ends
    when: 2026-03-02
    quote: offered talks to the fishermen's union on Monday, provided the blockade of the harbour ends
"""

_README = """\
# {title}

A corpus for actorgraph. Articles are in `data/articles`, annotations in `data/annotations/<coder>`, the actors and
things they mention in `data/entities.yaml`. Where there are many, put them into folders there, such as
`data/articles/2026/03`. Add relations, roles or types of your own as YAML files in `schema/`, and questions of your
own as `.rq` files in `questions/`.

    kg check                      # show problems, with their place
    kg ask                        # list all questions
    kg ask offers --evidence      # ask one of them, with the words behind each row
    kg view                       # write the explorer, one HTML file
    kg schema                     # update the completion in your editor after you add entities or relations
"""

_PLACES = ("corpus.yaml", "data", "schema", "questions", ".kg", "docs/codebook.md")
"""What a corpus has in its folder; all else there is a person's own."""
_OF_GIT = {".gitignore": ".kg/\nnetwork.html\nreport.html\n*~\n.*.swp\n.DS_Store\n"}
"""What git leaves out of a corpus.

There is no ``merge=union`` for entities: where two people add blocks that end alike, git takes the last lines for one,
and the first block loses them without a word. A conflict is told.
"""


def make_corpus(folder: Path, title: str, coder: str, *, empty: bool = False) -> None:
    """Write the files of a new corpus.

    Args:
        folder: Where; what stands there stays, and is not where a corpus has its own.
        title: Name of the corpus.
        coder: Id of its first coder.
        empty: Whether it is to have no article, entity and statement to start from.

    Raises:
        KgError: The folder has a corpus or parts of one, or the coder's id cannot be one.
    """
    _refuse_where_another_is(folder)
    if not title.strip():
        raise KgError("a corpus needs a title; nothing was written")
    refuse_no_id(coder)
    slug = re.sub(r"[^\w]+", "-", folder.absolute().name.lower()).strip("-_") or "corpus"
    config = {"title": title, "base": f"https://example.org/{slug}/", "coder": coder, "languages": ["en"]}
    about = (
        "# yaml-language-server: $schema=schema/corpus.schema.json\n"
        "# All IRIs of your articles, entities and statements begin with 'base'; change it before you publish any.\n"
    )
    to_start_from = {
        "data/articles/first-article.md": _ARTICLE,
        "data/entities.yaml": _ENTITIES,
        f"data/annotations/{coder}/first-article.yaml": _ANNOTATION.format(
            coder=yaml.safe_dump({"coder": coder}, allow_unicode=True).strip()
        ),
    }
    nothing = {"data/entities.yaml": f"{_ENTITIES.partition('entities:')[0]}entities: []\n"}
    files = {
        "corpus.yaml": about + yaml.safe_dump(config, allow_unicode=True, sort_keys=False),
        "README.md": _README.format(title=title),
        **_OF_GIT,
        **(nothing if empty else to_start_from),
    }
    for name in ("articles", f"annotations/{coder}"):
        (folder / "data" / name).mkdir(parents=True, exist_ok=True)
    _write_unless_there(folder, files)


def make_example(folder: Path, name: str) -> None:
    """Write the files of a corpus that is shipped, as they are.

    Args:
        folder: Where; what stands there stays, and is not where a corpus has its own.
        name: Name of the example, a key of :func:`~kg.corpus.shipped.shipped_examples`.

    Raises:
        KgError: There is no such example, or the folder has a corpus or parts of one.
    """
    examples = shipped_examples()
    if name not in examples:
        hint = suggest(name, examples) or f"choose one of: {', '.join(examples)}"
        raise KgError(f"there is no example '{name}'; {hint}")
    _refuse_where_another_is(folder)
    root = examples[name]
    for file in sorted([root / "corpus.yaml", *(root / "data").rglob("*")]):
        if file.is_file():
            write_bytes(folder / file.relative_to(root), file.read_bytes())
    _write_unless_there(folder, _OF_GIT)


def _refuse_where_another_is(folder: Path) -> None:
    """Refuse a folder in which something stands where a corpus has its own."""
    if folder.exists() and not folder.is_dir():
        raise KgError(f"'{folder}' is a file; choose another folder")
    there = next((name for name in _PLACES if os.path.lexists(folder / name)), None)
    if there == _PLACES[0]:
        raise KgError(f"'{folder}' is a corpus already: it has a {there}; choose another folder")
    if there is not None:
        raise KgError(f"'{folder}' has '{there}', where a corpus has its own; rename it, or choose another folder")


def _write_unless_there(folder: Path, files: Mapping[str, str]) -> None:
    """Write files; one that a person has, such as the README of a repository, stays as it is."""
    for name, text in files.items():
        if not os.path.lexists(folder / name):
            write_text(folder / name, text)


def refuse_no_id(coder: str) -> None:
    """Raise where a text cannot be the id of a coder.

    Args:
        coder: The text.

    Raises:
        KgError: It cannot.
    """
    if not re.fullmatch(ID_PATTERN, coder):
        raise KgError(f"'{coder}' cannot be a coder's id; use small letters, digits and hyphens, e.g. anna-k")
