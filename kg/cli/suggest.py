"""The command ``kg suggest``: drafts of the statements of an article."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.console import HERE, CorpusOption, ForceOption, Outlet, OutputOption, form_of, open_project_at
from kg.errors import KgError
from kg.well_formed import readable_json


class DraftsFormat(StrEnum):
    """A form of drafts."""

    TEXT = "text"
    YAML = "yaml"
    JSON = "json"


_FORMS = {
    "": DraftsFormat.TEXT,
    "txt": DraftsFormat.TEXT,
    "yaml": DraftsFormat.YAML,
    "yml": DraftsFormat.YAML,
    "json": DraftsFormat.JSON,
}


def suggest(
    file: Annotated[str, typer.Argument(help="An article: its id or its file.")],
    coder: Annotated[str | None, typer.Option(help="Who annotates.", show_default="the coder of corpus.yaml")] = None,
    format: Annotated[
        DraftsFormat | None, typer.Option(help="How to show them.", show_default="by the file's name, else text")
    ] = None,
    output: OutputOption = None,
    force: ForceOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Draft statements of an article by rules; each draft says why, from which words, and how often that is right.

    kg suggest talks-in-ostrin        kg suggest data/articles/talks-in-ostrin.md --format yaml

    Nothing is saved. One sentence in ten gets no draft, so that it can be told what drafts make one miss.
    """
    from kg.corpus.paths import article_id
    from kg.proposing import drafts_in
    from kg.render.drafts import drafts_data, drafts_parts, drafts_yaml

    form = format or form_of(output, _FORMS)
    project = open_project_at(corpus)
    outlet = Outlet.of(output, project, force=force)
    known = project.corpus
    article = Path(file).stem if Path(file).suffix == ".md" else file
    who = coder or known.config.coder
    if article in known.articles and not known.articles[article].has_text:
        names = (known.paths.name(one) for one in known.paths.article_files() if article_id(one) == article)
        message = "the text of this article is not at hand, so nothing can be drafted"
        raise KgError(f"{next(names)}: {message}; write it below the title, or bring it in with kg import")
    found = drafts_in(known, article, who)
    match form:
        case DraftsFormat.TEXT:
            parts = list(drafts_parts(found, known))
            with outlet.paper() as terminal:
                terminal.show(parts)
        case DraftsFormat.YAML:
            outlet.write(drafts_yaml(found, article, who))
        case DraftsFormat.JSON:
            outlet.write(readable_json(drafts_data(found)))
