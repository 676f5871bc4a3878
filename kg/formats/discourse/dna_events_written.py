"""Statements as an event list of Discourse Network Analyzer: what R and its own users of event lists read.

Columns, quoting and signs are those that Discourse Network Analyzer writes
(:mod:`kg.formats.discourse.dna_events`): semicolons and quotation marks within texts become commas and apostrophes,
numbers and times have no quotation marks, and the last line has no end. Programs read it, so no text is guarded against
those that take it for a formula. Only statements that take a position have a row: who is for or against what.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import polars

from kg.formats.discourse.dna_events import FIRST, LAST, SEPARATOR
from kg.formats.tables.statements import select_keys
from kg.model import Article, Mode, Polarity
from kg.selection.selection import Count, Selection
from kg.store.backend import Backend
from kg.well_formed import printable

VARIABLES = ("person", "organization", "concept", "agreement")
"""The variables of the type DNA Statement."""
_SPEAKER = "via"
"""The role of who speaks for the subject."""
_OF_DNA = re.compile(r"#dna-(?:events-)?(\d+)$")
_CLOCK = re.compile(r"T(\d\d:\d\d:\d\d)")


def write_dna_events(backend: Backend, selection: Selection) -> str:
    """Return the statements of a selection that take a position, in order of time.

    The subject is the organization, who speaks for it (the role ``via``) the person, and one who speaks for nobody else
    has no organization; the object is the concept. Agreement is 1 where the statement is for it, 0 where it is against
    it. The text is what stands in the article from start to stop, counted below the title in units of UTF-16, as there;
    a quote from the title, and a statement without words, have neither. Statements that came from Discourse Network
    Analyzer keep their numbers if all have one; documents and coders are numbered. As in discourse networks, what is
    denied, attempted and intended shows a position too, where nothing else is chosen.

    Args:
        backend: Where statements come from.
        selection: What of them.
    """
    keys = select_keys(backend, _of_positions(selection))
    rows = backend.scan().filter(polars.col("statement").is_in(keys), polars.col("stance") != 0).collect()
    documents = {id: number for number, id in enumerate(sorted(set(rows["article"])), start=1)}
    coders = {id: number for number, id in enumerate(sorted(set(rows["coder"])), start=1)}
    known = [_OF_DNA.search(key) for key in rows["statement"]]
    kept = [int(one[1]) for one in known if one]
    numbers = kept if len(set(kept)) == rows.height else range(1, rows.height + 1)
    lines = []
    for number, row in zip(numbers, rows.iter_rows(named=True), strict=True):
        article = backend.articles[row["article"]]
        time = _time(article)
        person = _speaker(row, backend)
        organization = "" if person == row["subject_label"] else row["subject_label"]
        for_it = (row["stance"] > 0) != (row["polarity"] == str(Polarity.DENIED))
        cells = [
            *(str(number), time),
            *(_quoted(text) for text in (person, organization, row["object_label"] or "")),
            "1" if for_it else "0",
            *_marked(article, row["start"], row["end"]),
            *(str(coders[row["coder"]]), str(documents[row["article"]])),
            *(_quoted(text) for text in (article.title, article.author or "", article.publisher)),
            *(_quoted(text) for text in (article.section or "", ", ".join(article.tags))),
        ]
        lines.append((time, number, SEPARATOR.join(cells)))
    header = SEPARATOR.join(_quoted(name) for name in (*FIRST, *VARIABLES, *LAST))
    return "\n".join([header, *(line for *_, line in sorted(lines))])


def _of_positions(selection: Selection) -> Selection:
    return replace(
        selection,
        count=Count.STATEMENTS,
        modes=selection.modes or (Mode.ACTUAL, Mode.ATTEMPTED, Mode.INTENDED),
        polarities=selection.polarities or tuple(Polarity),
    )


def _marked(article: Article, start: int | None, end: int | None) -> tuple[str, str, str]:
    """Return where words stand below the title of their article, and what stands there."""
    if start is None or end is None:
        return "", "", _quoted("")
    words, before = article.body[start:end], article.body[article.text_start : start]
    if start < article.text_start:
        return "", "", _quoted(words)
    first = _units(before)
    return str(first), str(first + _units(words)), _quoted(words)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _quoted(text: str) -> str:
    return '"' + printable(text).replace(SEPARATOR, ",").replace('"', "'") + '"'


def _time(article: Article) -> str:
    """Return when an article was published, at midnight where no time of day is told; empty where that is unknown."""
    date = article.published or article.inferred_published
    if date is None or date.earliest is None:
        return ""
    clock = _CLOCK.search(date.text)
    return f"{date.earliest.isoformat()} {clock[1] if clock else '00:00:00'}"


def _speaker(row: Mapping[str, Any], backend: Backend) -> str:
    told = [(one["is"], one["value"]) for one in row["roles"] if one["role"] == _SPEAKER]
    names = [backend.entities[value].label if kind == "entity" else value for kind, value in told]
    return ", ".join(names)
