"""From a reference of a bibliography or feed to an article: often without its text, which is then to be added."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.changing.document import Document
from kg.corpus.yaml_file import Plain
from kg.formats.records import ReadArticle, Unread

_TAG = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_DOI = "https://doi.org/"


def referenced(
    id: str,
    place: str,
    facts: Mapping[str, str],
    *,
    authors: Iterable[str] = (),
    tags: Iterable[str] = (),
    notes: Iterable[str] = (),
    text: str = "",
) -> ReadArticle | Unread:
    """Return the article that a reference speaks of, or why there is none: it has neither a title nor an address.

    Args:
        id: What it is known by.
        place: Where it stands.
        facts: Those of ``title``, ``publisher``, ``published``, ``url``, ``doi``, ``language``, ``section`` it has.
        authors: Who wrote it; ``Pisar, Ivan`` becomes ``Ivan Pisar``.
        tags: Its key words.
        notes: What else it says, such as its abstract.
        text: Its text, where the file has it whole.
    """
    said = {name: " ".join(value.split()) for name, value in facts.items()}
    doi = said.get("doi", "").removeprefix("doi:").strip()
    url = said.get("url", "") or (doi and doi if doi.startswith("http") else doi and _DOI + doi)
    title = said.get("title", "") or url
    if not title:
        return Unread(place, "it has neither a title nor an address; add one of them", id)
    language = said.get("language", "").replace("_", "-")
    rest: dict[str, Plain] = {
        "section": said.get("section") or None,
        "tags": list(dict.fromkeys(filter(None, (" ".join(tag.split()) for tag in tags)))) or None,
        "note": " ".join(" ".join(notes).split()) or None,
    }
    document = Document(
        text,
        title=title,
        author=", ".join(filter(None, map(name_in_order, authors))),
        publisher=said.get("publisher", ""),
        published=said.get("published", ""),
        url=url,
        language=language if _TAG.fullmatch(language) else "",
        rest={name: value for name, value in rest.items() if value is not None},
    )
    return ReadArticle(id, place, document)


def name_in_order(name: str) -> str:
    """Return a name with the given name first: ``Ivan Pisar`` of ``Pisar, Ivan``; others as they are."""
    last, comma, first = " ".join(name.split()).partition(", ")
    return f"{first} {last}" if comma and ", " not in first else " ".join(name.split())


def day_of(year: object, month: object = None, day: object = None) -> str:
    """Return a date of its parts as ISO 8601, as much as is known of it; nothing where the year is none."""
    parts = []
    for value, width, most in ((year, 4, 9999), (month, 2, 12), (day, 2, 31)):
        text = str(value).strip() if isinstance(value, str | int) else ""
        if not text.isdecimal() or not 0 < int(text[:9]) <= most:
            break
        parts.append(f"{int(text):0{width}}")
    return "-".join(parts)
