"""The text of a page of the web, as Trafilatura finds it, and what the page says of itself."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.decoding import declared_by_mark, decoded
from kg.formats.documents.markup import parser_of_pages, refuse_what_is_cut, text_of

_DECLARED = re.compile(
    rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)|<\?xml[^>]+?encoding=[\"']([^\"']+)", re.I
)


def read_page(content: bytes, *, encoding: str = "", whole: bool = False) -> Document:
    """Return the main text of a page, and its title, author, publisher, date, address and language where it says them.

    Args:
        content: The page.
        encoding: How its letters are stored; by default what it says itself, or UTF-8.
        whole: Whether all words are kept, those of menus and notices as well.

    Raises:
        KgError: Its letters cannot be read, it cannot be read to its end, or it holds no text.
    """
    from lxml.html import document_fromstring
    from trafilatura import bare_extraction

    text = re.sub(r"\A\s*<\?xml[^>]*\?>", "", decoded(content, encoding or _declared(content)))
    parser = parser_of_pages()
    page = document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    refuse_what_is_cut(parser)
    language = (page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    everything = text_of(page)
    found = bare_extraction(
        page,
        favor_recall=True,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        deduplicate=False,
        date_extraction_params={
            "extensive_search": False,
            "original_date": True,
            "outputformat": "%Y-%m-%d",
            "max_date": "2999-12-31",
        },
    )
    facts = found.as_dict() if found is not None and not isinstance(found, dict) else {}
    main = text_of(facts["body"]) if facts.get("body") is not None else ""
    kept = everything if whole or not main.strip() else main
    if not kept.strip():
        raise KgError(
            "the page holds no text: scripts may load it; open it in a browser, "
            "and copy the text into a file of plain text"
        )
    url = facts.get("url") or ""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return Document(
        kept,
        title=facts.get("title") or "",
        published=facts.get("date") or "",
        author=(facts.get("author") or "").replace("; ", ", "),
        publisher=facts.get("sitename") or host,
        url=url,
        language=language,
        left_out=max(0, _words(everything) - _words(kept)),
    )


def _words(text: str) -> int:
    return sum(1 for _ in re.finditer(r"\w+", text))


def _declared(content: bytes) -> str:
    if mark := declared_by_mark(content):
        return mark
    found = _DECLARED.search(content[:4096])
    name = (found[1] or found[2]).decode("ascii", errors="replace") if found else "utf-8"
    return "utf-8" if name.lower().startswith("utf-16") else name
