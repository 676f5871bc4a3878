"""The annotator as one HTML file, for a coder who has neither the corpus nor the program.

The page has in itself what the application would answer: the articles with the coder's own statements, the vocabulary,
the entities by name, and what the finder puts forward. What is coded in it stays in the browser, and in a file that the
coder saves and sends back: :mod:`kg.serve.receiving` reads that.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from itertools import count
from string import ascii_lowercase

from markupsafe import Markup
from pydantic import TypeAdapter

from kg.corpus.paths import CorpusPaths
from kg.corpus.rounds import open_round
from kg.corpus.scaffold import refuse_no_id
from kg.errors import KgError
from kg.explorer.blocks import block
from kg.explorer.data.packing import as_json
from kg.explorer.policy import policy_of
from kg.serve import shapes
from kg.serve.workspace import Workspace
from kg.templates import templates

_SCRIPTS = ("sent.js", "annotator.js", "screens.js")
"""In the order in which they run: the first says whom the annotator asks."""
_STYLES = ("annotator.css", "sent.css")
_RANKINGS: TypeAdapter[list[Sequence[shapes.Ranked]]] = TypeAdapter(list[Sequence[shapes.Ranked]])


def sent_page(paths: CorpusPaths, coder: str, articles: Sequence[str] = ()) -> str:
    """Return the page.

    Args:
        paths: The files of the corpus.
        coder: Id of the coder whom it is for.
        articles: Ids of the articles; those of the coder's open rounds where none is named.

    Raises:
        NameNotFound: There is no such article.
        KgError: The id cannot be one; no article is named, and the coder is in no open round; or an article is too
            long, or has no text.
    """
    refuse_no_id(coder)
    workspace = Workspace(paths, coder)
    given = _given(workspace, coder, articles or _of_rounds(workspace, coder))
    page = sha256(as_json(given).encode()).hexdigest()[:16]
    given |= {"page": page, "letters": _letters(page, workspace, coder)}
    style = "".join(map(_front_end, _STYLES))
    scripts = [*map(_front_end, _SCRIPTS)]
    return (
        templates(__package__)
        .get_template("sent.html.jinja")
        .render(
            title=f"{workspace.corpus.config.title} – actorgraph",
            page=page,
            policy=policy_of(style, scripts),
            style=Markup(style),
            scripts=[Markup(script) for script in scripts],
            given=block("given", given),
        )
    )


def _of_rounds(workspace: Workspace, coder: str) -> list[str]:
    rounds = workspace.corpus.config.rounds
    found = [id for id in workspace.corpus.articles if open_round(rounds, id, coder)]
    if not found:
        raise KgError(f"name the articles: '{coder}' codes in no open round")
    return found


def _given(workspace: Workspace, coder: str, articles: Sequence[str]) -> dict[str, object]:
    told = [_article(workspace, coder, id) for id in dict.fromkeys(articles)]
    languages = {one.lang: one.id for one in told}
    corpus = workspace.corpus_json()
    ids = {one.id for one in told}
    listed = [one.model_copy(update={"problems": 0}) for one in corpus.articles if one.id in ids]
    own = {f"{coder}/{id}" for id in ids}
    return {
        "base": workspace.corpus.config.base,
        "corpus": _plain(corpus.model_copy(update={"articles": listed, "version": 0, "folder": ""})),
        "vocabularies": {lang: _plain(workspace.vocabulary_json(id)) for lang, id in languages.items()},
        "entities": [_plain(one) for one in workspace.entities_json() if one.local is None or one.local in own],
        "articles": [_plain(one) for one in told],
        "rankings": {
            one.id: _RANKINGS.dump_python(workspace.relations_json(one.id), mode="json", by_alias=True) for one in told
        },
    }


def _article(workspace: Workspace, coder: str, id: str) -> shapes.Article:
    """Return an article with the statements of one coder alone, without what is wrong with their files."""
    found = workspace.article_json(id)
    if found.text_goes_to is not None:
        raise KgError(f"the text of '{id}' is not at hand; write it into {found.text_goes_to} first")
    own = [one.model_copy(update={"problems": []}) for one in found.statements if one.coder == coder]
    return found.model_copy(update={"statements": own})


def _letters(page: str, workspace: Workspace, coder: str) -> str:
    """Return what the ids of statements made in a page begin with, as none of the coder's do yet."""
    taken = [one.id for one in workspace.corpus.statements() if one.coder == coder]
    for number in count():
        digest = sha256(f"{page} {number}".encode()).digest()
        letters = "".join(ascii_lowercase[one % len(ascii_lowercase)] for one in digest[:3])
        if not any(id.startswith(letters) for id in taken):
            return letters
    raise AssertionError


def _plain(shape: shapes.Shape) -> object:
    return shape.model_dump(mode="json", by_alias=True)


def _front_end(name: str) -> str:
    """Return a file that ``make web`` makes of ``web/src``."""
    return (files("kg") / "web" / name).read_text("utf-8")
