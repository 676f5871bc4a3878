"""Articles as they are cited: as footnotes in three styles, in BibTeX and in CSL JSON. The page writes the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple
from urllib.parse import quote

from kg.corpus.days import edtf_in_words
from kg.model import Article
from kg.well_formed import readable_json

_PARTICLES = frozenset(
    [
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
        "y",
    ]
)
_WITHIN = str.maketrans({"“": "‘", "”": "’", "„": "‚"})
_LATEX = str.maketrans(
    {
        **{"\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}"},
        **{sign: f"\\{sign}" for sign in "#$%&_"},
        **{"~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "“": "``", "”": "''", "‘": "`", "’": "'"},
        **{"–": "--", "—": "---", "…": "\\dots{}"},
    }
)
_IN_ADDRESSES = "!#$&'()*+,-./:;=?@_~%"
"""What stands in addresses as it is, letters and figures aside; ``encodeURI`` of browsers leaves the same."""


class Style(StrEnum):
    """How an article is cited in a footnote."""

    PLAIN = "plain"
    CHICAGO = "chicago"
    APA = "apa"


class Form(StrEnum):
    """A form of a citation."""

    FOOTNOTE = "footnote"
    BIBTEX = "bibtex"
    CSL = "csl"


class Person(NamedTuple):
    """A person who wrote an article."""

    given: str
    family: str


class _Day(NamedTuple):
    year: str
    month: str
    day: str


def cited(article: Article, words: str, style: Style, form: Form, *, quoted: bool = True) -> str:
    """Return words of an article, or the article, as it is cited.

    Args:
        article: The article.
        words: The words; CSL JSON is of the article alone.
        style: The style of a footnote.
        form: Which form.
        quoted: Whether they are words of the article, and not why it has none.
    """
    match form:
        case Form.FOOTNOTE:
            return footnote(article, words, style, quoted=quoted)
        case Form.BIBTEX:
            return bibtex(article, words, quoted=quoted)
        case Form.CSL:
            return readable_json([csl_item(article)])


def footnote(article: Article, words: str, style: Style = Style.PLAIN, *, quoted: bool = True) -> str:
    """Return a footnote that cites words of an article, with its address and the day on which it was read.

    Args:
        article: The article.
        words: The words; none for the article alone.
        style: ``plain``, ``chicago`` (The Chicago Manual of Style, 17th edition, 14.207) or ``apa`` (Publication Manual
            of the American Psychological Association, 7th edition, 10.16).
        quoted: Whether they are words of the article, and not why it has none.
    """
    cited = _STYLES[style](article)
    if not words:
        return f"{cited}."
    return f"{cited}: “{within_quotes(words)}”" if quoted else f"{cited}: {words}"


def within_quotes(text: str) -> str:
    """Return a text whose own quotation marks stand within others."""
    return text.translate(_WITHIN)


def bibtex(article: Article, words: str = "", *, quoted: bool = True) -> str:
    """Return an article as an entry of BibTeX, ``@online`` of BibLaTeX, with words of it as a note.

    A publisher or a group is one name, in braces of its own; no text ends or begins a command. An article that nobody
    signed has no author.
    """
    persons = " and ".join(f"{_latex(one.given)} {_latex(one.family)}" for one in people_of(article))
    group = f"{{{_latex(article.author)}}}" if article.author else None
    published = article.published.text if article.published else None
    inferred = article.inferred_published.text if article.inferred_published else None
    is_day = _parts(published) is not None
    year = re.match(r"\d{4}", "" if is_day else published or inferred or "")
    fields: Mapping[str, str | None] = {
        "author": persons or group,
        "title": _latex(article.title),
        "organization": f"{{{_latex(article.publisher)}}}" if article.author != article.publisher else None,
        "date": published if is_day else None,
        "year": year[0] if year else None,
        "url": quote(article.url, safe=_IN_ADDRESSES) if article.url else None,
        "urldate": article.retrieved.isoformat() if article.retrieved else None,
        "addendum": article.status,
        "note": f"``{_latex(within_quotes(words))}''" if words and quoted else _latex(words),
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    key = re.sub(r"[\s,{}#%~\\\"'()=]+", "-", article.id)
    return f"@online{{{key},\n" + ",\n".join(lines) + "\n}"


def csl_item(article: Article) -> dict[str, Any]:
    """Return an article as an item of CSL JSON, as Zotero, pandoc and CiteProc read it.

    A date that is the coder's conclusion is marked as being about that time; an article that nobody signed has no
    author.
    """
    people: list[dict[str, str]] = [one._asdict() for one in people_of(article)]
    stated, inferred = (_issued(one.text if one else None) for one in (article.published, article.inferred_published))
    issued = stated or (inferred | {"circa": True} if inferred else None)
    item: dict[str, Any] = {
        "id": article.id,
        "type": "webpage" if article.url else "article",
        "title": article.title,
        "author": people or ([{"literal": article.author}] if article.author else None),
        "container-title": article.publisher,
        "section": article.section,
        "language": article.language,
        "issued": issued,
        "URL": article.url,
        "accessed": {"date-parts": [_numbers(article.retrieved.isoformat())]} if article.retrieved else None,
        "note": article.status,
    }
    return {name: value for name, value in item.items() if value}


def people_of(article: Article) -> list[Person]:
    """Return the persons who wrote an article; none where its author is a group, or nobody signed it."""
    if not article.author or article.author == article.publisher:
        return []
    people = [_person(one) for one in re.split(r"\s+and\s+|\s*&\s*|,\s*(?:and\s+)?", article.author)]
    known = [one for one in people if one is not None]
    return known if len(known) == len(people) else []


def _person(name: str) -> Person | None:
    """Return a name as that of a person: two to four words, none in small letters but those of names."""
    words = name.split()
    if not 2 <= len(words) <= 4 or words[0] in _PARTICLES or not all(map(_is_name, words)):
        return None
    start = next((at for at, word in enumerate(words) if word in _PARTICLES), len(words) - 1)
    return Person(" ".join(words[:start]), " ".join(words[start:]))


def _is_name(word: str) -> bool:
    return word[0].isalpha() and (not word[0].islower() or word in _PARTICLES)


def _plain(article: Article) -> str:
    inferred = article.inferred_published
    concluded = f"no date printed, probably {edtf_in_words(inferred.text)}" if inferred else "no date printed"
    day = edtf_in_words(article.published.text) if article.published else concluded
    status = f"; {article.status}" if article.status else ""
    author = f"{article.author}, " if article.author else ""
    read = f" (accessed {edtf_in_words(article.retrieved.isoformat())})" if article.retrieved else ""
    address = f", {article.url}" if article.url else ""
    return f"{author}“{within_quotes(article.title)}”, {article.publisher}, {day}{status}{address}{read}"


def _chicago(article: Article) -> str:
    """Return an article as a note of a page of a website; what became of it follows its date."""
    comma = "" if re.search(r"[?!.,]$", article.title) else ","
    inferred = article.inferred_published
    concluded = f"[{_american(inferred.text) or inferred.text}?]" if inferred else "n.d."
    when = _american(article.published.text if article.published else None) or concluded
    read = _american(article.retrieved.isoformat() if article.retrieved else None)
    parts = [article.publisher, when, article.status, f"accessed {read}" if read else None, article.url]
    author = f"{article.author}, " if article.author else ""
    return f"{author}“{within_quotes(article.title)}{comma}” {', '.join(filter(None, parts))}"


def _apa(article: Article) -> str:
    """Return an article as a list has a page of a website, its title first where nobody signed it.

    What became of it stands in brackets behind its title.
    """
    authors = [f"{one.family}, {_initials(one.given)}" for one in people_of(article)] or [article.author or ""]
    author = f"{', '.join(authors[:-1])}, & {authors[-1]}" if len(authors) > 1 else authors[0]
    title = f"{article.title} [{article.status.capitalize()}]" if article.status else article.title
    inferred = article.inferred_published
    concluded = f"[ca. {_of_apa(inferred.text) or inferred.text}]" if inferred else "n.d."
    when = _of_apa(article.published.text if article.published else None) or concluded
    site = article.publisher if article.author != article.publisher else ""
    read = _american(article.retrieved.isoformat() if article.retrieved else None)
    address = f"{f'Retrieved {read}, from ' if read else ''}{article.url}" if article.url else ""
    first, second = (author, title) if author else (title, "")
    parts = [_stopped(first), f"({when}).", _stopped(second), _stopped(site), address]
    return re.sub(r"[. ]*$", "", " ".join(filter(None, parts)))


_STYLES: Mapping[Style, Callable[[Article], str]] = {Style.PLAIN: _plain, Style.CHICAGO: _chicago, Style.APA: _apa}


def _stopped(text: str) -> str:
    return f"{text}." if re.search(r"[^?!.]$", text) else text


def _initials(given: str) -> str:
    return " ".join(f"{name[0]}." for name in re.split(r"[\s-]+", given) if name)


def _american(text: str | None) -> str | None:
    """Return a date as ``June 17, 2011``, or nothing of what is no plain date."""
    if (parts := _parts(text)) is None:
        return None
    before = " ".join(filter(None, (parts.month, parts.day)))
    return (", " if parts.month and parts.day else " ").join(filter(None, (before, parts.year)))


def _of_apa(text: str | None) -> str | None:
    """Return a date as ``2011, June 17``, or nothing of what is no plain date."""
    if (parts := _parts(text)) is None:
        return None
    return ", ".join(filter(None, (parts.year, " ".join(filter(None, (parts.month, parts.day))))))


def _parts(text: str | None) -> _Day | None:
    """Return the parts of a date, the month in English, which the styles are in; nothing of what is no plain date."""
    found = re.fullmatch(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?", text or "")
    if found is None:
        return None
    year, month, day = found.groups()
    return _Day(year, date(2000, int(month), 1).strftime("%B") if month else "", str(int(day)) if day else "")


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split("-")]


def _issued(text: str | None) -> dict[str, Any] | None:
    """Return a date as CSL has it; what is no plain date as words, of which the year may be known."""
    if not text:
        return None
    return {"date-parts": [_numbers(text)]} if _parts(text) else {"literal": edtf_in_words(text)}


def _latex(text: str) -> str:
    """Return a text as LaTeX reads it."""
    return text.translate(_LATEX)
