"""The command ``kg attach``: texts come back into a corpus that was passed on without them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.changing import DryRunOption, YesOption, carry_out, read_for_change
from kg.cli.console import HERE, CorpusOption, complain, screen
from kg.errors import KgError
from kg.gc_paused import gc_paused
from kg.phrases import count_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kg.changing.attaching import Text


@gc_paused()
def attach(
    folder: Annotated[Path, typer.Argument(help="The folder with the texts; those in folders within it count, too.")],
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Give articles that were passed on without their texts the texts that you have, and quotes their words.

    kg attach texts/ --dry-run        kg attach texts/

    Articles of another corpus, Markdown, texts, pages, Word files and PDFs are read. A text is taken where every quote
    of the article stands in it; nothing that is only like it is.
    """
    from kg.changing.attaching import attach as make

    if not folder.is_dir():
        raise KgError(f"{folder}: it is no folder; name the one with the texts")
    known = read_for_change(corpus)
    attached = make(known, [*_texts(folder)])
    for id, name in attached.found.items():
        screen().line(f"{id}: {name}")
    for one in attached.left:
        complain(f"not attached: {one}")
    if attached.found:
        number = count_of(len(attached.found), "article")
        carry_out(attached.changes, f"kg attach {folder.name}: {number}", dry_run=dry_run, yes=yes)
    if attached.left:
        sys.exit(1)


def _texts(folder: Path) -> Iterator[Text]:
    """Yield the texts of a folder; of those that cannot be read it is told why."""
    from kg.changing.attaching import Text
    from kg.changing.document import Document
    from kg.corpus.article_file import body_of
    from kg.corpus.paths import ADDED, MARKDOWN
    from kg.corpus.text_file import read_text
    from kg.formats.documents.apart import read_document
    from kg.formats.documents.kinds import MOST_BYTES

    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        is_hidden = any(part.startswith((".", "~")) for part in path.relative_to(folder).parts)
        if is_hidden or not path.is_file() or path.suffix.lower() not in (*MARKDOWN, *ADDED):
            continue
        if path.stat().st_size > MOST_BYTES:
            complain(f"not read: {name}: it is larger than {MOST_BYTES // 1_000_000} MB")
            continue
        if path.suffix.lower() in MARKDOWN:
            text, problem = read_text(name, path)
            if problem is None and (body := body_of(text)):
                yield Text(name, Document(text=body.partition("\n")[2].strip("\n")), body)
                continue
        try:
            yield Text(name, read_document(path.read_bytes(), name))
        except KgError as error:
            complain(f"not read: {error}")
