"""Articles whose texts are not at hand, and files that get the text that came since, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.changing.document import Document
from kg.corpus.anchors import Anchors
from kg.corpus.article_file import head_of
from kg.corpus.edits import Edit, edited
from kg.corpus.folding import folded
from kg.corpus.text_file import decode_text
from kg.corpus.yaml_edits import remove, replace_scalar, set_key
from kg.corpus.yaml_file import YamlFile
from kg.finder.languages import language_told
from kg.importing.kept import digest
from kg.importing.same_article import UNKNOWN
from kg.model import Article, Statement

_EXCERPTS = "Only the sentences that were coded in {files}; the text of the article is not at hand."
_NO_TEXT = "Known from {files}; the text of the article is not at hand."
_NOTE = re.compile(
    "(?:{})[ \n]*".format("|".join(re.escape(one).replace(r"\{files\}", ".+?") for one in (_EXCERPTS, _NO_TEXT))),
    re.DOTALL,
)
_WORD = re.compile(r"[^\W_]+")
_BELOW_HEAD = "\n---"
_MOSTLY = 80
"""From which likeness on, in per cent, two texts are two printings of one."""
_FACTS = ("publisher", "author", "url", "language", "published")
_OF_A_ROW = ("publisher", "author", "url", "published")
"""What is filled in where only the text could tell the language."""


def note_of(files: str, *, has_sentences: bool) -> str:
    """Return what the head of an article says whose text is not at hand.

    Args:
        files: What the files are called that speak of it.
        has_sentences: Whether it holds sentences that were coded.
    """
    return (_EXCERPTS if has_sentences else _NO_TEXT).format(files=files)


def is_stub(article: Article) -> bool:
    """Return whether the head of an article says that its text is not at hand."""
    return article.note is not None and _NOTE.match(article.note) is not None


def lacks_text(article: Article) -> bool:
    """Return whether the text of an article is not at hand, or it has nothing but a title."""
    return is_stub(article) or not article.has_text


def language_of(document: Document, text: str, default: str) -> str:
    """Return what the head of an article says of its language: what the tool says, else what its words tell.

    Args:
        document: What the tool says.
        text: The words of the article.
        default: The language of articles that name none.
    """
    told = document.language or language_told(text)
    return "" if told == default else told


def compared(text: str, there: str) -> tuple[bool, bool]:
    """Return whether a text is that of an article, and whether the article has all of its words.

    Args:
        text: The text.
        there: What stands in the article below its title.
    """
    from rapidfuzz import fuzz

    one, other = (f" {' '.join(_WORD.findall(folded(words).casefold()))} " for words in (text, there))
    is_within = one in other
    return is_within or fuzz.ratio(one, other) >= _MOSTLY, is_within


def lost_quotes(statements: Iterable[Statement], body: str) -> list[str]:
    """Return the keys of the statements whose words would not stand once in another text of their article."""
    anchors = Anchors(body)
    return [
        one.key
        for one in statements
        if any(len(anchors.find(part.exact, part.prefix, part.suffix)) != 1 for part in one.quote.segments)
    ]


def lacking(article: Article, document: Document) -> list[str]:
    """Return the facts that a document has of an article and its head has not."""
    known = [getattr(article, field) for field in _OF_A_ROW]
    said = [getattr(document, field) for field in _OF_A_ROW]
    return [
        field
        for field, here, there in zip(_OF_A_ROW, known, said, strict=True)
        if here in (None, "", UNKNOWN) and there not in ("", UNKNOWN)
    ]


def with_facts(content: bytes, name: str, document: Document) -> bytes:
    """Return the file of an article with those facts of a document that it lacks."""
    text, _ = decode_text(name, content)
    return edited(content, _edits(text, head_of(name, text), document, _OF_A_ROW, is_ours=False))


def digests_of(content: bytes, before: str = "") -> str:
    """Return what is kept of the file of an article: the digest of the whole, and that of what is below its head.

    Args:
        content: The file.
        before: What was kept of it, where its head is not as the import wrote it.
    """
    text = content.decode("utf-8", "surrogateescape")
    return f"{before.partition(' ')[0] or digest(text)} {digest(text.partition(_BELOW_HEAD)[2])}"


def is_whole(written: str, content: bytes) -> bool:
    """Return whether the file of an article is as it was when something was kept of it."""
    return written.partition(" ")[0] == digests_of(content).partition(" ")[0]


def is_body_of(written: str, content: bytes) -> bool:
    """Return whether at least what is below its head is."""
    return is_whole(written, content) or written.partition(" ")[2] == digests_of(content).partition(" ")[2]


def with_text(content: bytes, name: str, article: Article, document: Document, body: str, *, is_ours: bool) -> bytes:
    """Return the file of an article with another text.

    Args:
        content: The file.
        name: What it is called in problems.
        article: The article as it is.
        document: What the tool says of it; of its language, only what is to be written.
        body: The title and the text.
        is_ours: Whether nobody edited the file, so that facts change; else only those are written that are missing.
    """
    text, _ = decode_text(name, content)
    head = head_of(name, text)
    edits = [Edit(len(text) - len(article.body), len(text), f"{body}\n")]
    edits += _edits(text, head, document, _FACTS, is_ours=is_ours)
    if is_stub(article):
        rest = _NOTE.sub("", article.note or "", count=1)
        edits.append(replace_scalar(text, head, ["note"], rest) if rest else remove(text, head, ["note"]))
    return edited(content, edits)


def _edits(text: str, head: YamlFile, document: Document, fields: Sequence[str], *, is_ours: bool) -> Iterator[Edit]:
    """Yield the edits that write the facts of a document into a head: all that differ, or only those that it lacks."""
    there = head.data if isinstance(head.data, dict) else {}
    for field in fields:
        value, known = getattr(document, field), there.get(field)
        if not value or value in (known, UNKNOWN) or not (is_ours or known in (None, UNKNOWN)):
            continue
        yield set_key(text, head, [], field, value, _FACTS)
