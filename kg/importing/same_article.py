"""Which article another tool speaks of: the one with its address, or with its title where nothing else contradicts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from kg.changing.document import Document, with_title
from kg.corpus.folding import folded
from kg.corpus.romanized import in_latin
from kg.dates import EventDate, InvalidDate, may_overlap, parse_date
from kg.formats.documents.texts import ENDINGS
from kg.likeness import misspelled
from kg.model import Article

UNKNOWN = "unknown"
"""What stands where a corpus needs a publisher or a date and nobody says it."""
FILE_ENDING = re.compile("({})$".format("|".join(map(re.escape, ENDINGS))), re.IGNORECASE)
"""What is no part of a title where an article is called as the file of its text."""
_ASKED_BY = re.compile(r"utm_\w+|fbclid|gclid|yclid|mc_[ce]id|igshid")
"""What is put behind an address to tell from where readers come."""
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(("the", "der", "die", "das", "le", "la", "les", "l", "el"))
_NUMBER = re.compile(r"\d+")
_FEW = 2
"""How many initials many publishers share."""
_HOST = re.compile(r"(?:www\.)?([\w-]+(?:\.[\w-]+)*)\.\w{2,}")


@dataclass(frozen=True, slots=True)
class Described:
    """What tells an article from others.

    Args:
        id: Its id; empty where it is looked for.
        title: Its headline.
        publisher: Who published it; empty where that is not said.
        published: When; ``None`` where that is not said.
        url: Where it was read; empty where that is not said.
        headline: The first line of its text where that stands by itself, which may be its title in other places.
    """

    id: str
    title: str
    publisher: str
    published: EventDate | None
    url: str
    headline: str = ""

    @classmethod
    def of_article(cls, article: Article) -> Described:
        """Return what tells an article of the corpus from others."""
        publisher = "" if article.publisher == UNKNOWN else article.publisher
        published = article.published or article.inferred_published
        headline = _first_line(article.body.partition("\n\n")[2])
        return cls(article.id, article.title, publisher, published, article.url or "", headline)

    @classmethod
    def of_document(cls, document: Document, id: str = "") -> Described:
        """Return what a tool says of an article, its date as EDTF."""
        try:
            published = parse_date(document.published) if document.published not in ("", UNKNOWN) else None
        except InvalidDate:
            published = None
        publisher = "" if document.publisher == UNKNOWN else document.publisher
        return cls(id, document.title, publisher, published, document.url, _first_line(document.text))


@dataclass(frozen=True, slots=True)
class Match:
    """Which article is meant.

    Args:
        id: Its id; empty where none is known.
        doubtful: The ids of those that may be meant, where that is not sure.
    """

    id: str = ""
    doubtful: tuple[str, ...] = ()


class KnownArticles:
    """Articles in which others are looked for.

    Args:
        articles: What tells each of them from others.
    """

    def __init__(self, articles: Iterable[Described]) -> None:
        self._ids: set[str] = set()
        self._by_address: dict[str, list[Described]] = defaultdict(list)
        self._by_title: dict[str, list[Described]] = defaultdict(list)
        self._by_headline: dict[str, list[Described]] = defaultdict(list)
        for one in articles:
            self.add(one)

    def add(self, one: Described) -> None:
        """Let an article be found from now on."""
        self._ids.add(one.id)
        if one.url:
            self._by_address[address(one.url)].append(one)
        self._by_title[_plain(one.title)].append(one)
        if one.headline:
            self._by_headline[_plain(one.headline)].append(one)

    def match(self, one: Described) -> Match:
        """Return which article is meant.

        It is the one with the same address; else the one with the same title of which neither address, publisher nor
        date say something else, where a publisher that is only alike is another one; of several, that one with which
        more of these agree. A title can also be an id, or the first line of a text of which something else agrees.
        """
        here = self._by_address.get(address(one.url), []) if one.url else []
        if len(here) == 1:
            return Match(here[0].id)
        titled = [known for known in here if _plain(known.title) == _plain(one.title)] or here
        titled = titled or self._by_title.get(_plain(one.title), [])
        if not titled and one.title in self._ids:
            return Match(one.title)
        titled = titled or [known for known in self._headed(one) if agreement(one, known)[0]]
        agreeing = {known.id: agreement(one, known) for known in titled}
        free = {id: agree for id, (agree, contradict) in agreeing.items() if not contradict}
        best = [id for id, agree in free.items() if agree == max(free.values())]
        if len(best) == 1:
            return Match(best[0])
        return Match(doubtful=tuple(best or [id for id, (agree, _) in agreeing.items() if agree]))

    def _headed(self, one: Described) -> list[Described]:
        """Return the articles whose title is the first line of another's text."""
        named = self._by_title.get(_plain(one.headline), []) if one.headline else []
        return [*self._by_headline.get(_plain(one.title), []), *named]


def address(url: str) -> str:
    """Return an address by which a page is known, however it is written: without scheme, ``www.`` and what tracks."""
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return text
    asked = "&".join(one for one in parts.query.split("&") if not _ASKED_BY.fullmatch(one.partition("=")[0]))
    place = f"#{parts.fragment}" if parts.fragment.startswith(("!", "/")) else ""
    return f"{host}{parts.path.rstrip('/')}{'?' * bool(asked)}{asked}{place}"


def agreement(one: Described, other: Described) -> tuple[int, bool]:
    """Return how much agrees of what both say, and whether something contradicts, as alike publishers do both."""
    said: list[bool] = []
    is_alike = False
    if one.url and other.url:
        said.append(address(one.url) == address(other.url))
    if one.publisher and other.publisher:
        is_same, is_alike = _compared(one.publisher, other.publisher)
        said.append(is_same)
    if one.published and other.published:
        said.append(may_overlap(one.published, other.published))
    return sum(said) + is_alike, not all(said)


def _compared(one: str, other: str) -> tuple[bool, bool]:
    """Return whether two names are of one publisher, and whether they only may be.

    It is one where they have the same words or one is the initials of the other; it may be one where they are spelled
    nearly alike, one is a part of the other, or two letters are its initials. Other numbers are other publishers.
    """
    first, second = sorted((_names(one), _names(other)), key=len)
    joined = ["".join(words) for words in (first, second)]
    initials = "".join(word[0] for word in second)
    if joined[0] == joined[1] or (len(initials) > _FEW and joined[0] == initials):
        return True, False
    if _NUMBER.findall(joined[0]) != _NUMBER.findall(joined[1]):
        return False, False
    is_part = bool(first) and {*first} <= {*second}
    return False, is_part or joined[0] == initials or misspelled(joined[0], joined[1:]) is not None


def _names(publisher: str) -> list[str]:
    host = _HOST.fullmatch(publisher.strip())
    words = _WORD.findall(in_latin(folded(host[1] if host else publisher).casefold()))
    return [word for word in words if word not in _SMALL] or words


def _first_line(text: str) -> str:
    return with_title(Document(text)).title


def _plain(title: str) -> str:
    return " ".join(_WORD.findall(folded(FILE_ENDING.sub("", title)).casefold())) or folded(title)
