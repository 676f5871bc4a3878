"""brat's standoff files: a text and, beside it, a line for each mention, relation, event, attribute and note.

The format is described at https://brat.nlplab.org/standoff.html. Offsets count code points.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kg.arguments import EntityRef, Filler
from kg.changing.document import Document, with_title
from kg.corpus.corpus import Corpus
from kg.corpus.text_file import CONTROL
from kg.errors import KgError
from kg.formats.annotations.mentions import Mention, around, entities_of, is_in, mention
from kg.formats.annotations.said import in_texts, said_in
from kg.formats.decoding import decoded
from kg.formats.documents.texts import with_facts_of_name
from kg.formats.reader import Reader
from kg.formats.records import CodingId, EntityId, ReadArticle, ReadCoding, ReadValue, Record, Span, Unread
from kg.model import Polarity, Statement

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend

_MENTION = re.compile(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)")
_ARGUMENT = re.compile(r"([^\s:]+):([TE]\d+\S*)")
_NUMBERED = re.compile(r"(.*\D)\d+")
_NOTE = "note"
"""The variable that holds what coders noted beside an annotation."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A relation or an event, as its line has it."""

    id: str
    place: str
    kind: str
    trigger: str
    arguments: tuple[tuple[str, str], ...]
    raw: str


class _Said(NamedTuple):
    """An attribute or a note, with where its line stands."""

    name: str
    value: str
    place: str
    raw: str


@dataclass(slots=True)
class _Lines:
    """What the lines of a file say, by what they begin with."""

    mentions: dict[str, Mention] = field(default_factory=dict)
    links: list[_Link] = field(default_factory=list)
    said: dict[str, list[_Said]] = field(default_factory=dict)
    """Attributes and notes, by what they are said of."""
    same: list[list[str]] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)


def read_brat(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what brat's files say.

    A relation's values are its arguments, an event's those by their roles; attributes and notes are further variables.
    Both have as words the stretch from their first mention to their last.

    Args:
        paths: Files ``.ann`` with a file ``.txt`` beside each, or folders of them.

    Raises:
        KgError: A file cannot be read, or has no text beside it.
    """
    listed: set[str] = set()
    for path, name in _files(paths):
        yield from _records(path, name, listed)


def _files(paths: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the files of annotations, each once, with the name of its article."""
    seen = set()
    for path in paths:
        inside = sorted(path.rglob("*.ann")) if path.is_dir() else [path.with_suffix(".ann")]
        for one in inside:
            if one.resolve() not in seen:
                seen.add(one.resolve())
                yield one, (one.relative_to(path) if path.is_dir() else Path(one.name)).with_suffix("").as_posix()


def _records(path: Path, name: str, listed: set[str]) -> Iterator[Record]:
    text, lines = _text_of(path.with_suffix(".txt")), _Lines()
    numbered = [(number, line) for number, line in enumerate(_text_of(path).split("\n"), start=1) if line.strip()]
    for number, line in sorted(numbered, key=lambda one: one[1][0] != "T"):  # mentions first, since others name them
        _take(lines, line.rstrip("\r"), f"{name}.ann:{number}", text)
    yield ReadArticle(name, f"{name}.txt:1", _document(text, Path(name).name))
    yield from lines.unread
    triggers = {link.trigger for link in lines.links}
    named = {id: one for id, one in lines.mentions.items() if id not in triggers}
    entities = _united(named, lines.same)
    yield from entities_of((named[id] for id in dict.fromkeys(entities.values())), listed)
    codings = {link.id for link in lines.links}
    for link in lines.links:
        yield _coding(link, name, lines, entities, codings)
    for of, said in lines.said.items():
        for one in said if of not in codings | triggers else ():
            reason = f"it is said of {of}, which is " + ("a mention alone" if of in named else "not in this file")
            yield Unread(one.place, f"{reason}; only what is said of relations and events is read", one.raw)


def _document(text: str, name: str) -> Document:
    """Return a text with what the name of its file says, which is its title where it has no other."""
    document = with_facts_of_name(Document(text), name)
    return document if with_title(document).title else replace(document, title=name)


def _text_of(path: Path) -> str:
    try:
        return decoded(path.read_bytes(), "utf-8-sig")
    except FileNotFoundError:
        raise KgError(f"{path}: it is not there; brat keeps a text and its annotations side by side") from None
    except OSError as error:
        raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None
    except KgError as error:
        raise KgError(f"{path}: {error}") from None


def _take(lines: _Lines, line: str, place: str, text: str) -> None:
    """Take what a line says."""
    id, _, rest = line.partition("\t")
    take = _TAKES.get(id[:1])
    reason = take(lines, id, rest, place, text) if take and rest else "this is no line of brat's standoff format"
    if reason:
        lines.unread.append(Unread(place, reason, line))


def _take_mention(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    head, _, written = rest.partition("\t")
    found = _MENTION.fullmatch(head)
    if not found:
        return "a mention has a type, where it begins and where it ends, such as T1, tab, Country 0 7, tab, Belarus"
    pairs = (part.split() for part in found[2].split(";"))
    spans = [Span(int(start), int(end)) for start, end in pairs]
    if not all(is_in(text, one) for one in spans):
        return "there are no such words in the text: it may have been edited since"
    words = " ".join(text[one.start : one.end] for one in spans)
    if written.strip() and _solid(written) != _solid(words):
        shown = " ".join(words.split())
        return f"at this place the text has '{shown}': it, or its line ends, may have been changed since"
    lines.mentions[id] = mention(found[1], spans, text, place)
    return ""


def _solid(words: str) -> str:
    """Return words as they are compared: without blanks and control signs, which brat writes as it likes."""
    return "".join(CONTROL.sub("", words).split())


def _take_link(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    head, *others = rest.partition("\t")[0].split() or [""]
    kind, _, trigger = head.partition(":")
    found = [_ARGUMENT.fullmatch(one) for one in others]
    if not kind or not all(found) or (id.startswith("E") and not trigger):
        return "a relation or event names its arguments as ROLE:T1"
    arguments = tuple((one[1], one[2]) for one in found if one)
    lines.links.append(_Link(id, place, kind, trigger, arguments, f"{id}\t{rest}"))
    return ""


def _take_said(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    name, _, after = rest.partition(" ")
    of, _, value = after.partition(" ")
    if not of:
        return "an attribute has a name and the annotation that it belongs to"
    lines.said.setdefault(of, []).append(_Said(name, value or "1", place, f"{id}\t{rest}"))
    return ""


def _take_note(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    head, _, note = rest.partition("\t")
    of = head.rpartition(" ")[2]
    if note.strip():
        lines.said.setdefault(of, []).append(_Said(_NOTE, note.strip(), place, f"{id}\t{rest}"))
    return ""


def _take_reference(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    parts = rest.partition("\t")[0].split() or [""]
    scheme, _, value = parts[-1].partition(":")
    of = lines.mentions.get(parts[1]) if len(parts) == 3 else None
    if of is None or not value:
        return "a reference names a mention above it and what it stands for, such as Reference T1 Wikidata:Q184"
    identifiers = {**of.identifiers, scheme.lower(): value}
    lines.mentions[parts[1]] = Mention(of.kind, of.spans, of.words, of.place, identifiers)
    return ""


def _take_same(lines: _Lines, id: str, rest: str, place: str, text: str) -> str:
    head, *same = rest.split() or [""]
    if head != "Equiv" or len(same) < 2:
        return "of lines that begin with * only those are known that name mentions of one entity: Equiv T1 T2"
    lines.same.append(same)
    return ""


_TAKES: dict[str, Callable[[_Lines, str, str, str, str], str]] = {
    "T": _take_mention,
    "R": _take_link,
    "E": _take_link,
    "A": _take_said,
    "M": _take_said,
    "#": _take_note,
    "N": _take_reference,
    "*": _take_same,
}
"""What takes a line, by the sign that its id begins with; it returns why it cannot, or nothing."""


def _united(mentions: dict[str, Mention], same: list[list[str]]) -> dict[str, str]:
    """Return the mention that names the entity of each: of those that are the same, the first with a capital."""
    by_entity: dict[str, str] = {}
    named = {id: by_entity.setdefault(one.entity.id, id) for id, one in mentions.items()}
    for group in same:
        known = [named[id] for id in group if id in named]
        if known:
            best = next((id for id in known if mentions[id].words[:1].isupper()), known[0])
            named = {id: best if name in known else name for id, name in named.items()}
    return named


def _coding(link: _Link, article: str, lines: _Lines, entities: dict[str, str], codings: set[str]) -> Record:
    roles = {role for role, _ in link.arguments}
    values: dict[str, list[ReadValue]] = {}
    marked = [link.trigger] if link.trigger else []
    if marked and link.trigger not in lines.mentions:
        return Unread(link.place, f"there is no {link.trigger} in this file", link.raw)
    for role, id in link.arguments:
        value = _value(id, article, lines, entities, codings)
        if value is None:
            return Unread(link.place, f"there is no {id} in this file", link.raw)
        values.setdefault(_role(role, roles), []).append(value)
        marked.append(id)
    for said in (*lines.said.get(link.id, ()), *lines.said.get(link.trigger, ())):
        values.setdefault(said.name, []).append(said.value)
    spans = [span for id in marked if id in lines.mentions for span in lines.mentions[id].spans]
    if not spans:
        return Unread(link.place, "it has no words: neither its trigger nor its arguments are there", link.raw)
    of = {name: tuple(each) for name, each in values.items()}
    return ReadCoding(f"{article}#{link.id}", link.place, link.kind, article, of, (around(spans),))


def _value(
    id: str, article: str, lines: _Lines, entities: dict[str, str], codings: set[str]
) -> EntityId | CodingId | None:
    if id in entities:
        return lines.mentions[entities[id]].entity
    return CodingId(f"{article}#{id}") if id in codings else None


def _role(role: str, roles: set[str]) -> str:
    """Return a role without the number that brat gives to further values of it: Theme2 beside Theme is a Theme."""
    found = _NUMBERED.fullmatch(role)
    return found[1] if found and found[1] in roles else role


def write_brat(backend: Backend, selection: Selection) -> dict[str, str]:
    """Return a text and its annotations for each article of a selection, by the names of the files.

    A statement is an event whose trigger is its quote. Its arguments are entities where the quote names them; all that
    it says stands in a note as well. A statement without words cannot be marked, and is left out.

    Args:
        backend: Where statements come from.
        selection: What of them.

    Raises:
        KgError: They come from no corpus, so that there are no texts.
    """
    corpus, statements = in_texts(backend, selection, "brat")
    files: dict[str, str] = {}
    for id in sorted({one.article for one in statements}):
        body = corpus.articles[id].body
        files[f"{id}.txt"] = body
        files[f"{id}.ann"] = _Standoff(corpus, body).of(one for one in statements if one.article == id)
    return files


class _Standoff:
    """The lines of one file."""

    def __init__(self, corpus: Corpus, text: str) -> None:
        self._corpus = corpus
        self._text = text
        self._lines: list[str] = []
        self._mentions: dict[tuple[str, tuple[tuple[int, int], ...]], str] = {}

    def of(self, statements: Iterable[Statement]) -> str:
        """Return the lines of statements."""
        for number, one in enumerate(statements, start=1):
            places = tuple((each.start, each.end) for each in one.quote.segments)
            trigger = self._mention(one.relation, places)
            arguments = "".join(f" {role}:{id}" for role, id in self._arguments(one))
            self._lines.append(f"E{number}\t{one.relation}:{trigger}{arguments}")
            if one.attribution.polarity is Polarity.DENIED:
                self._lines.append(f"A{number}\tNegation E{number}")
            said = "; ".join(f"{name}: {text}" for name, text in said_in(one, self._corpus))
            self._lines.append(f"#{number}\tAnnotatorNotes E{number}\t{one.key} | {' '.join(said.split())}")
        return "".join(f"{line}\n" for line in self._lines)

    def _arguments(self, statement: Statement) -> Iterator[tuple[str, str]]:
        """Yield the roles of those that the quote names, each with the mention."""
        ends: list[tuple[str, Filler | None]] = [("subject", statement.subject), ("object", statement.object)]
        fillers = [*ends, *((one.role, one.value) for one in statement.roles)]
        taken: Counter[str] = Counter()
        for role, filler in fillers:
            place = self._named(filler, statement) if isinstance(filler, EntityRef) else None
            if place is not None and isinstance(filler, EntityRef):
                taken[role] += 1
                name = role if taken[role] == 1 else f"{role}{taken[role]}"
                yield name, self._mention(self._corpus.entities[filler.entity].type, (place,))

    def _named(self, filler: EntityRef, statement: Statement) -> tuple[int, int] | None:
        """Return where a quote names an entity: by a label, else by another name, the longest first."""
        entity = self._corpus.entities[filler.entity]
        for name in sorted((one.text for one in (*entity.labels, *entity.aliases)), key=len, reverse=True):
            pattern = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
            for segment in statement.quote.segments:
                if found := pattern.search(self._text, segment.start, segment.end):
                    return found.span()
        return None

    def _mention(self, kind: str, places: tuple[tuple[int, int], ...]) -> str:
        """Return the id of marked words; brat has no line ends in a mention, so that it is parted at each."""
        parts = tuple(part for start, end in places for part in _in_lines(self._text, start, end))
        if (kind, parts) not in self._mentions:
            id = self._mentions[kind, parts] = f"T{len(self._mentions) + 1}"
            offsets = ";".join(f"{start} {end}" for start, end in parts)
            words = " ".join(self._text[start:end] for start, end in parts)
            self._lines.append(f"{id}\t{kind} {offsets}\t{words}")
        return self._mentions[kind, parts]


def _in_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"[^\n]*[^\s]", text[start:end]):
        blank = len(found[0]) - len(found[0].lstrip())
        yield start + found.start() + blank, start + found.end()


def _is_brat(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return next(path.rglob("*.ann"), None) is not None
    return path.suffix.lower() == ".ann" or (path.suffix.lower() == ".txt" and path.with_suffix(".ann").is_file())


READER = Reader("brat", "brat, standoff files", (".ann",), _is_brat, read_brat)
