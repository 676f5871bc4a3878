"""The command that adds an article from a file of any of the usual kinds."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.changing.changeable import Added
from kg.cli.asked import ask_whether, is_asked
from kg.cli.changing import DryRunOption, read_for_change, show
from kg.cli.console import HERE, CorpusOption, complain, screen
from kg.errors import ChangeRefused, KgError
from kg.phrases import count_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from kg.changing.document import Document
    from kg.corpus.changes import Changes
    from kg.corpus.corpus import Corpus
    from kg.errors import Problem

_ADDRESS = re.compile(r"\w+://|www\.", re.I)
_NEEDED = {
    "title": "An article needs a title.",
    "publisher": "An article needs a publisher; if nobody knows it: unknown",
}


def add(
    what: Annotated[Added, typer.Argument(help="What is added.")],
    file: Annotated[str, typer.Argument(help="The file; - is the standard input.")],
    title: Annotated[str | None, typer.Option(help="Its headline.")] = None,
    published: Annotated[str | None, typer.Option(help="When it was published, or: unknown.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    author: Annotated[str | None, typer.Option(help="Who signed it.")] = None,
    url: Annotated[str | None, typer.Option(help="Its address on the web.")] = None,
    id: Annotated[str | None, typer.Option(help="Its id.", show_default="made of the title")] = None,
    lang: Annotated[str | None, typer.Option(help="Its language, such as en or be-tarask.")] = None,
    encoding: Annotated[
        str | None, typer.Option(help="How the letters of a text or page are stored.", show_default="UTF-8")
    ] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="Keep all words of a page of the web, menus and notices as well.")
    ] = False,
    dry_run: DryRunOption = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask; take what the file says of itself.")] = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Add an article from a text, a Markdown file, a page of the web, a Word file (.docx) or a PDF.

    kg add article harbour.html        pbpaste | kg add article - --title "Talks fail" --publisher Gazette --yes

    Headline, publisher, author and date are proposed from what the file says of itself; you are asked about each.
    Pages, Word files and PDFs need the extra 'articles'.
    """
    from kg.changing.adding import add_article, date_of, proposed, with_facts, with_what_is_missing
    from kg.changing.checked import refuse_new_errors
    from kg.changing.document import below
    from kg.corpus.writer import write

    known = read_for_change(corpus, names_only=True)
    language = known.config.languages[0]
    options = {"title": title, "publisher": publisher, "author": author, "url": url, "language": lang}
    options["published"] = None if published is None else date_of(published.strip())
    given = {field: value for field, value in options.items() if value is not None}
    document = with_facts(_without_future(proposed(_read(file, encoding or "", whole=whole), language)), given)
    if not (yes or dry_run or is_asked()):
        message = "nobody can be asked here; add --yes to take what the file says of itself, or --dry-run to see it"
        raise ChangeRefused(message)
    if not (yes or dry_run):
        document = _asked(document, given, known, id or "")
    if dry_run:
        show(add_article(known, with_what_is_missing(document), id or "")[0].diff())
        return
    changes, article = add_article(known, document, id or "")
    refuse_new_errors(changes)
    name = changes.files()[0].name
    terminal = screen()
    terminal.problems(_warnings(changes, name))
    words = count_of(len(below(document.title, document.text).split()), "word")
    ask_whether(f"Add {name}, {words}?", lambda: show(changes.diff()), yes=yes)
    write(known.paths, changes, f"kg add {what} {file}")
    terminal.line(f"Added {name}: “{document.title}”, {words}. To take it back: kg undo")
    if document.left_out:
        left_out = count_of(document.left_out, "word")
        terminal.line(
            f"{left_out} of the page were left out, such as menus and captions; to keep them: --whole", "yellow"
        )
    if document.published in ("", "unknown"):
        day = f"; the file was made on {document.made}" if document.made else ""
        terminal.line(f"When it was published is not known{day}. If you know it, write it into the head.", "yellow")
    coder = known.config.coder
    terminal.pairs([(f"data/annotations/{coder}/{article}.yaml", "write what it says"), ("kg check", "check it")])


def _read(file: str, encoding: str, *, whole: bool) -> Document:
    """Return the text of a file, or of the standard input.

    Raises:
        KgError: It cannot be read; the message names the file.
    """
    from kg.formats.documents.apart import read_document
    from kg.formats.documents.kinds import MOST_BYTES, WHAT_IT_IS, is_named_otherwise, kind_of

    if file == "-":
        name, place, content = "", "the standard input", sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        name, place, path = file, file, Path(file)
        if not path.is_file():
            why = "it is a folder; name one file" if path.is_dir() else "it is not there"
            if _ADDRESS.match(file):
                why = "nothing is fetched from the web; save the page in your browser, then add the file"
            raise KgError(f"{place}: {why}")
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    try:
        kind = kind_of(content, name)
        if is_named_otherwise(kind, name):
            complain(f"{place} is read as {WHAT_IT_IS[kind]}, which it is, although its name says otherwise")
        return read_document(content, name, encoding=encoding, whole=whole)
    except KgError as error:
        raise type(error)(f"{place}: {error}") if type(error) is KgError else error from None


def _without_future(document: Document) -> Document:
    """Return a document without a day of its publication that has not come yet, which is told."""
    from kg.changing.adding import with_facts
    from kg.dates import parse_date

    earliest = parse_date(document.published).earliest if document.published not in ("", "unknown") else None
    if earliest is None or earliest <= date.today():
        return document
    complain(f"the file says that it was published on {document.published}, a day to come; this is left out")
    return with_facts(document, {"published": ""})


def _asked(document: Document, given: Collection[str], known: Corpus, id: str) -> Document:
    """Return a document with what is answered to what its file says; what was given by options is not asked.

    Raises:
        ChangeRefused: There is an article of that id already, or the id is none.
    """
    from kg.changing.adding import date_of, free_id, with_facts

    if id:
        free_id(known, document.title, id)
    for field, question in (("title", "Title"), ("publisher", "Publisher"), ("author", "Author, if it names one")):
        if field not in given:
            said = getattr(document, field)
            while not (answer := typer.prompt(question, default=said, show_default=bool(said)).strip()):
                if field not in _NEEDED:
                    break
                screen().line(_NEEDED[field], "yellow")
            document = with_facts(document, {field: answer})
        if field == "title":
            free_id(known, document.title, id)
    while "published" not in given:
        made = f" (the file was made on {document.made})" if document.made else ""
        answer = typer.prompt(f"Published{made}", default=document.published or "unknown")
        try:
            return with_facts(document, {"published": date_of(answer.strip())})
        except ChangeRefused as error:
            screen().line(str(error), "yellow")
    return document


def _warnings(changes: Changes, name: str) -> list[Problem]:
    """Return what is to be looked at in the new article, such as an address that another one has."""
    from kg.corpus.instead import instead_of_disk
    from kg.corpus.read import read_corpus

    with instead_of_disk(changes.contents()):
        return [one for one in read_corpus(changes.paths).problems if one.path == name]
