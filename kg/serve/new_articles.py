"""New articles of a corpus: of a text, of a file, or of a page that is fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from kg.changing.adding import add_article, date_of, id_of, proposed, with_facts
from kg.changing.document import Document, below, dateline_of, with_title
from kg.corpus.corpus import Corpus
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import article_id
from kg.corpus.read import read_names
from kg.corpus.reader import Reader
from kg.corpus.settings import read_settings
from kg.corpus.writer import write
from kg.errors import ChangeRefused
from kg.finder.languages import language_told
from kg.formats.documents.apart import read_document
from kg.serve import shapes
from kg.serve.article_json import refuse_too_long
from kg.serve.fetching import Fetched

_UNKNOWN = "unknown"
_NO_TITLE = "the text has no title; write it into its first line, with an empty line below it; nothing was changed"


def add_text(corpus: Corpus, coder: str, text: str, facts: Mapping[str, str]) -> str:
    """Add an article of a text, and return its id.

    Args:
        corpus: The corpus.
        coder: Id of the coder who asks.
        text: The text, whose first line is its title where the facts name none.
        facts: What is known of it, by the names of fields of a document.

    Raises:
        ChangeRefused: It has no title or no words, or a date cannot be read.
    """
    return _add(corpus, coder, Document(text), facts)


def propose_text(text: str) -> shapes.ProposedArticle:
    """Return what a text tells of itself, before it is added.

    Args:
        text: The text.
    """
    return _proposal(Document(text))


def propose_file(content: bytes, name: str) -> shapes.ProposedArticle:
    """Return the text of a file and what it tells of itself, before it is added.

    Args:
        content: The bytes of the file.
        name: Its name.

    Raises:
        MissingExtra: The library that reads such files is not installed.
        KgError: It cannot be read, or holds no text.
    """
    document = with_title(read_document(content, name))
    text = f"{document.title}\n\n{below(document.title, document.text)}" if document.title else document.text
    return _proposal(document).model_copy(update={"text": text})


def _proposal(document: Document) -> shapes.ProposedArticle:
    told = proposed(_with_what_is_told(document), "")
    return shapes.ProposedArticle(
        text="", title=told.title, publisher=told.publisher, published=told.published, language=told.language
    )


def add_file(corpus: Corpus, coder: str, content: bytes, name: str, facts: Mapping[str, str]) -> str:
    """Add an article of a file, and return its id.

    Args:
        corpus: The corpus.
        coder: Id of the coder who asks.
        content: The bytes of the file.
        name: Its name.
        facts: What is known of it besides, by the names of fields of a document.

    Raises:
        MissingExtra: The library that reads such files is not installed.
        KgError: It cannot be read, or holds no text.
    """
    return _add(corpus, coder, read_document(content, name), facts)


def add_page(corpus: Corpus, coder: str, page: Fetched) -> str:
    """Add an article of a page that was fetched, and return its id.

    Args:
        corpus: The corpus.
        coder: Id of the coder who asks.
        page: The page.

    Raises:
        MissingExtra: The library that reads such pages is not installed.
        KgError: It cannot be read, or holds no text.
    """
    document = read_document(page.content, page.name, encoding=page.encoding)
    return _add(corpus, coder, replace(document, url=document.url or page.url), {})


def _with_what_is_told(document: Document) -> Document:
    """Return a document with the language and the day that its words tell, where its file does not say them."""
    document = with_title(document)
    return replace(
        document,
        language=document.language or language_told(document.text),
        published=document.published or dateline_of(document),
    )


def _id_without_letters(corpus: Corpus, title: str) -> str:
    """Return an id that is free where a title has neither letters nor digits to make one of; else nothing."""
    if id_of(title):
        return ""
    taken = {article_id(path) for path in corpus.paths.article_files()}
    return next(id for id in (f"article-{number}" for number in count(1)) if id not in taken)


def _add(corpus: Corpus, coder: str, document: Document, facts: Mapping[str, str]) -> str:
    given = {field: value for field, value in facts.items() if value.strip()}
    if "published" in given:
        given["published"] = date_of(given["published"].strip())
    default = corpus.config.languages[0]
    told = proposed(_with_what_is_told(document), default)
    if given.get("language") == default and not told.language:
        del given["language"]  # it need not be said
    known = with_facts(told, given)
    if not with_title(known).title:
        raise ChangeRefused(_NO_TITLE)
    refuse_too_long("the text", known.text)
    if not known.publisher:
        known = replace(known, publisher=_UNKNOWN)
    changes, id = add_article(read_names(corpus.paths), known, _id_without_letters(corpus, known.title))
    path = corpus.paths.articles / f"{id}.md"
    with instead_of_disk(changes.contents()):
        _, problems = Reader(corpus.paths, read_settings(corpus.paths)).article(path)
    errors = [one for one in problems if one.is_error]
    if errors:
        raise ChangeRefused(f"{errors[0].message}; {errors[0].hint or 'mend the text first'}; nothing was changed")
    write(corpus.paths, changes, f"kg serve: add the article {id}", coder=coder)
    return id
