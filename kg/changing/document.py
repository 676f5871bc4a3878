"""What is known of a text before it is an article of a corpus: its words, and what its file says of itself."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.corpus.text_file import CONTROL
from kg.corpus.yaml_file import Plain

_LONGEST_TITLE = 200
_NEAR_THE_TOP = 4
"""Within how many paragraphs a headline stands."""
_HEADING = re.compile(r"#{1,6} +(?P<words>.+?)(?: +#+)?", re.DOTALL)
_DATELINE = re.compile(
    r"(?:[^\W\d_][^\n,.\d]{1,40}, |\A)"
    r"(?P<date>\d{1,2}\.? [^\W\d_]+ \d{4}|[^\W\d_]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)(?!\w)"
)
_NEVER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Document:
    """A text with what its file says of it; what it does not say is empty.

    Args:
        text: The text as printed, paragraphs with an empty line between them; its title may be the first of them.
        title: Its headline.
        published: When it was published: EDTF, or as the file has it.
        made: The day on which the file was made, which need not be that of the text.
        author: Who signed it.
        publisher: Who published it.
        url: Where it was read.
        language: Tag of its language.
        rest: What else its head says, as the head of an article has it, such as tags.
        left_out: How many words of the file are not in the text, because they seem to be no part of it.
    """

    text: str
    title: str = ""
    published: str = ""
    made: str = ""
    author: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    rest: Mapping[str, Plain] = field(default_factory=dict)
    left_out: int = 0


def printed(text: str) -> str:
    """Return a text without what no article may hold: control characters, halves of letters, blanks at ends of lines.

    Three and more empty lines in a row become one.
    """
    if text.isprintable():  # as most short texts are
        return text.rstrip()
    text = re.sub("\r\n?|\x0b|\x0c", "\n", text)
    lines = (line.rstrip() for line in _NEVER.sub("\ufffd", CONTROL.sub("", text)).split("\n"))
    return re.sub(r"\n{4,}", "\n\n", "\n".join(lines)).strip("\n")


def with_title(document: Document) -> Document:
    """Return a document with its title: what its file says, or its first line where that stands by itself."""
    text, title = printed(document.text), " ".join(printed(document.title).split())
    first, _, rest = text.partition("\n\n")
    heading = _HEADING.fullmatch(first)
    line = " ".join((heading["words"] if heading else first).split())
    is_title = rest.strip() and 0 < len(line) <= _LONGEST_TITLE and (heading is not None or "\n" not in first.strip())
    return replace(document, text=text, title=title or (line if is_title else ""))


def dateline_of(document: Document) -> str:
    """Return the date that the text of a document begins with, behind a place: ``MARROW, 12 March 2025``.

    Args:
        document: The document, with its title.
    """
    blocks = below(document.title, document.text).strip().split("\n\n")[:_NEAR_THE_TOP]
    found = (_DATELINE.match(block.strip()) for block in blocks)
    return next((one["date"] for one in found if one), "")


def below(title: str, text: str) -> str:
    """Return a text as it stands below its title: without the title where it begins with it, or has it as a heading."""
    blocks = text.split("\n\n")
    number = title_block(title, blocks)
    return text if number is None else "\n\n".join(blocks[:number] + blocks[number + 1 :]).strip("\n")


def title_block(title: str, blocks: Sequence[str]) -> int | None:
    """Return which block of a text is its title and no part of what stands below: the first, or a heading near it.

    Args:
        title: The title.
        blocks: The blocks of the text, which empty lines part.
    """
    for number, block in enumerate(blocks[:_NEAR_THE_TOP]):
        heading = _HEADING.fullmatch(block.strip())
        words = " ".join((heading["words"] if heading else block).split())
        if (heading is not None or number == 0) and words.casefold() == title.casefold():
            return number
    return None
