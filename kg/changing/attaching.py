"""Texts come back into a corpus that was passed on without them: quotes get their words again, or the article waits.

A file is the text of an article if its letters lie where the article has them, or if every quote of the article stands
in it once, by the hash of its words. Nothing that is only like it is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kg.changing.document import Document, below
from kg.changing.quoting import written_quote
from kg.corpus.anchors import Anchors, Span
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.edits import Edit
from kg.corpus.paths import annotation_name, article_id
from kg.corpus.progress_file import SECTION
from kg.corpus.withheld import hash_of, is_withheld, withheld_text
from kg.corpus.yaml_edits import replace_block
from kg.corpus.yaml_file import Location, Plain, YamlFile, as_items
from kg.errors import ChangeRefused
from kg.model import Article
from kg.phrases import count_of

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class Text:
    """A text that somebody has.

    Args:
        name: What its file is called.
        document: What it says.
        body: All of it below its head, where it is a file of an article; empty otherwise.
    """

    name: str
    document: Document
    body: str = ""

    def bodies(self, article: Article) -> Iterator[str]:
        """Yield what an article would hold if this were its text."""
        if self.body:
            yield self.body
        text = below(article.title, self.document.text).strip("\n")
        yield f"# {article.title}\n\n{text}\n"


@dataclass
class Attached:
    """What comes of texts.

    Args:
        changes: The change of files; it has not been written.
        found: The articles that get their texts, each with the file.
        left: Why others do not.
    """

    changes: Changes
    found: dict[str, str] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Place:
    """Where a file has the place of a quote in place of its words: one stretch of it, or several."""

    path: Path
    location: Location
    stretches: tuple[tuple[Span, str], ...]


def attach(corpus: Corpus, texts: Sequence[Text]) -> Attached:
    """Return the change that gives withheld articles their texts, and their quotes the words.

    Args:
        corpus: The corpus.
        texts: The texts.

    Raises:
        ChangeRefused: No text is withheld.
        KgError: A file cannot be read.
    """
    waiting = [one for one in corpus.articles.values() if is_withheld(one.body, one.headline_end)]
    if not waiting:
        raise ChangeRefused("every article has its text; nothing was changed")
    attached = Attached(Changes(corpus.paths))
    places = [*_places(corpus, attached.changes)]
    files = {article_id(path): path for path in corpus.paths.article_files()}
    for article in waiting:
        own = [one for of, one in places if of == article.id]
        telling = [number for number, one in enumerate(own) if one.stretches[-1][0].end > article.headline_end]
        fitting: dict[str, tuple[str, list[list[Span]]]] = {}
        most, best = 0, ""
        for text in texts:
            for body in text.bodies(article):
                found = [_spans(one, article, body) for one in own]
                number = sum(found[one] is not None for one in telling)
                if None not in found and (telling or _is_alike(body, article)):
                    fitting.setdefault(body, (text.name, [one for one in found if one is not None]))
                elif number > most:
                    most, best = number, text.name
        exact = {body: one for body, one in fitting.items() if _is_alike(body, article)}
        chosen = exact or fitting
        if len({body.strip() for body in chosen}) == 1:
            body, (name, spans) = next(iter(chosen.items()))
            attached.found[article.id] = name
            _put(attached.changes, files[article.id], article, body, zip(own, spans, strict=True))
        elif chosen:
            names = sorted({name for name, _ in chosen.values()})
            attached.left.append(f"{article.id}: {' and '.join(names)} have its words and differ; leave one of them")
        elif best:
            of = count_of(len(telling), "quote")
            attached.left.append(f"{article.id}: {best} has {most} of {of}, so it is another edition")
        else:
            attached.left.append(f"{article.id}: no file has its words")
    return attached


def _headline_end(body: str) -> int:
    return len(body.partition("\n")[0])


def _is_alike(body: str, article: Article) -> bool:
    """Return whether the letters of a text lie where the withheld article has them."""
    return withheld_text(body, _headline_end(body)).rstrip() == article.body.rstrip()


def _places(corpus: Corpus, changes: Changes) -> Iterator[tuple[str, _Place]]:
    """Yield each place of a quote whose words are not there, with its article."""
    paths = corpus.paths
    for path in paths.annotation_files():
        file = changes.yaml(path)
        article = annotation_name(paths.name(path)).partition("/")[2]
        for number, block in enumerate(as_items(file.value(["statements"]))):
            at: Location = ["statements", number, "quote"]
            if stretches := _stretches(block):
                yield article, _Place(path, at, stretches)
    for path in paths.progress_files():
        listed = changes.yaml(path).value([SECTION])
        for article, entries in listed.items() if isinstance(listed, dict) else ():
            for number, block in enumerate(as_items(entries)):
                if stretches := _stretches(block):
                    yield article, _Place(path, [SECTION, article, number, "quote"], stretches)


def _stretches(block: Plain) -> tuple[tuple[Span, str], ...]:
    quote = block.get("quote") if isinstance(block, dict) else None
    several = quote if isinstance(quote, list) else [quote]
    found = []
    for one in several:
        if not (isinstance(one, dict) and "sha256" in one):
            return ()
        found.append((Span(int(str(one["start"])), int(str(one["end"]))), str(one["sha256"])))
    return tuple(found)


def _spans(place: _Place, article: Article, body: str) -> list[Span] | None:
    """Return where the words of a quote stand in a text; ``None`` where one of them does not stand there once."""
    found: list[Span] = []
    for span, digest in place.stretches:
        if hash_of(body[span.start : span.end], span.start) == digest:
            found.append(span)
            continue
        shape = article.body[span.start : span.end]
        whole = withheld_text(body, 0 if span.start < article.headline_end else _headline_end(body))
        pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, _BLANKS.split(shape.strip()))) + r"(?!\w)")
        there = [
            Span(*one.span())
            for one in pattern.finditer(whole)
            if hash_of(body[one.start() : one.end()], span.start) == digest
        ]
        if len(there) != 1:
            return None
        found += there
    return found


def _put(
    changes: Changes, path: Path, article: Article, body: str, quotes: Iterable[tuple[_Place, list[Span]]]
) -> None:
    """Put a text into the file of its article, and words into the quotes."""
    text = changes.text(path)
    changes.edit(path, Edit(len(text) - len(article.body), len(text), body))
    anchors = Anchors(body)
    for place, spans in quotes:
        file: YamlFile = changes.yaml(place.path)
        value = written_quote(spans, anchors, is_trimmed=False)
        changes.edit(place.path, replace_block(changes.text(place.path), file, place.location, value))
