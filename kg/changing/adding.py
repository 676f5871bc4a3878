"""Adding an article: the file that a text becomes, and the id that its title gives."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from kg.changing.document import Document, below, printed, with_title
from kg.corpus.changes import Changes
from kg.corpus.config_file import Language
from kg.corpus.corpus import Corpus
from kg.corpus.folding import composed
from kg.corpus.paths import article_id
from kg.corpus.shape import ID_PATTERN
from kg.corpus.yaml_file import Plain
from kg.corpus.yaml_written import in_lines
from kg.dates import InvalidDate, as_edtf
from kg.errors import ChangeRefused
from kg.phrases import listed

_LONGEST_ID = 60
_APOSTROPHES = re.compile("['’ʼ`]")
_MARKS = ("Mn", "Mc", "Me", "Cf")
"""Marks above and below letters, and signs that say nothing, which no id has."""
_NO_YEAR = "XXXX"
_MISSING = {"title": "MISSING (add --title)", "publisher": "MISSING (add --publisher)"}
"""What stands where a file does not say what every article has, while it is only shown."""
_LANGUAGE: TypeAdapter[str] = TypeAdapter(Language)


def id_of(title: str) -> str:
    """Return the id that a title gives: its words in small letters, joined by hyphens, as many as fit."""
    letters = (sign for sign in composed(composed(title).lower()) if unicodedata.category(sign) not in _MARKS)
    words = re.findall(r"[^\W_]+", _APOSTROPHES.sub("", "".join(letters)))
    while words and len("-".join(words)) > _LONGEST_ID:
        words.pop()
    return "-".join(words)


def date_of(written: str) -> str:
    """Return a date as EDTF.

    Args:
        written: A date in any spelling that has one reading, or ``unknown``.

    Raises:
        ChangeRefused: It has several readings, or none, or says no year.
    """
    if written == "unknown":
        return written
    try:
        date = as_edtf(written)
    except InvalidDate as error:
        raise ChangeRefused(f"{error}; or write 'unknown'") from None
    if _NO_YEAR in date and _NO_YEAR not in written:
        raise ChangeRefused(f"'{written}' says no year; write it as well, or 'unknown'; nothing was changed")
    return date


def proposed(document: Document, default_language: str) -> Document:
    """Return a document with what can be written into the head of an article: dates in EDTF, a known language.

    What cannot be read is left out.

    Args:
        document: The document.
        default_language: The language of articles that name none, which need not be said.
    """
    document = with_title(document)
    try:
        language = _LANGUAGE.validate_python(document.language)
    except ValidationError:
        language = ""
    dates = []
    for written in (document.published, document.made):
        try:
            dates.append(date_of(written) if written else "")
        except ChangeRefused:
            dates.append("")
    names = {field: getattr(document, field) for field in ("author", "publisher", "url")}
    known = {"published": dates[0], "made": dates[1], "language": "" if language == default_language else language}
    return with_facts(document, names | known)


def with_what_is_missing(document: Document) -> Document:
    """Return a document in which it is marked that its title or publisher are missing, so that it can be shown."""
    return with_facts(document, {name: mark for name, mark in _MISSING.items() if not getattr(document, name)})


def article_of(document: Document) -> str:
    """Return the file of an article; below its title nothing stands where its text is empty."""
    return article_with(document, below(document.title, document.text))


def article_with(document: Document, text: str) -> str:
    """Return the file of an article.

    Args:
        document: What its head and its title are made of.
        text: What stands below its title.
    """
    head: dict[str, Plain] = {
        "publisher": document.publisher,
        "author": document.author or None,
        "url": document.url or None,
        "language": document.language or None,
        "published": document.published or "unknown",
    }
    head |= document.rest
    return "\n".join(["---", *in_lines(head), "---", f"# {document.title}", *(["", text] if text else ()), ""])


def add_article(corpus: Corpus, document: Document, id: str = "") -> tuple[Changes, str]:
    """Return the change that adds an article, and its id.

    Args:
        corpus: The corpus; its names are enough.
        document: The text with its title, publisher and date.
        id: The id of the article; made of its title where it is empty.

    Raises:
        ChangeRefused: Title or publisher are missing, the text is empty, or the id is none or has been taken.
    """
    missing = [name for name in _MISSING if not getattr(document, name)]
    if missing:
        flags = " and ".join(f"--{name} “…”" for name in missing)
        raise ChangeRefused(f"the file does not say its {listed(missing)}; add {flags}; nothing was changed")
    if not below(document.title, document.text).strip():
        raise ChangeRefused("the file holds no text besides its title; nothing was changed")
    id = free_id(corpus, document.title, id)
    changes = Changes(corpus.paths)
    changes.put(corpus.paths.articles / f"{id}.md", article_of(document).encode())
    return changes, id


def free_id(corpus: Corpus, title: str, id: str = "") -> str:
    """Return the id of a new article.

    Args:
        corpus: The corpus; its names are enough.
        title: The title of the article, of which the id is made where none is given.
        id: The id, if one is given.

    Raises:
        ChangeRefused: It is none, or another article has it.
    """
    id = composed(id) or id_of(title)
    if not re.fullmatch(ID_PATTERN, id) or len(id) > 100:
        what = f"'{id}' cannot be the id of an article" if id else "the title gives no id"
        raise ChangeRefused(f"{what}; name one of small letters, digits and hyphens with --id; nothing was changed")
    taken = {article_id(path): corpus.paths.name(path) for path in corpus.paths.article_files()}
    taken |= {name: files[0] for name, files in corpus.paths.doubled().items()}
    if id in taken:
        place = taken[id]
        raise ChangeRefused(f"there is an article '{id}' already, {place}; choose another --id; nothing was changed")
    return id


def with_facts(document: Document, facts: Mapping[str, str]) -> Document:
    """Return a document with other values of its fields, each as a value of a head: without control characters."""
    made = document
    for field, value in facts.items():
        made = replace(made, **{field: _in_one_line(value)})  # type: ignore[arg-type]  # of its texts alone
    return made


def _in_one_line(text: str) -> str:
    return " ".join(printed(text).split())
