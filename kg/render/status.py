"""The state of the store of a corpus, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from kg.phrases import count_of
from kg.render.coders import coder_lines
from kg.store.sources import Changes
from kg.store.status import StoreStatus

_SHOWN = 10
"""How many changed files are named."""


def status_lines(status: StoreStatus) -> Iterator[tuple[str, str]]:
    """Yield pairs of a word and its value."""
    yield "files", f"{count_of(status.articles, 'article')}, {count_of(status.annotations, 'annotation')}"
    for number, (coder, coded) in enumerate(coder_lines(status.codings)):
        yield "" if number else "coders", f"{coder}: {coded}"
    if status.small:
        yield "size", "small; every command reads it into memory and needs no store"
    if status.builder:
        yield "builder", status.builder
    if status.number is None or status.built is None:
        yield "store", status.damage or "none"
        if status.damage or not status.small:
            yield "next", "kg build"
        return
    yield "store", f".kg/stores/{status.number}, {_size(status.size)}"
    yield "built", f"{_age(datetime.now(UTC) - status.built)}, {status.built:%Y-%m-%d %H:%M} UTC"
    left_out = f", {status.left_out:,} with errors excluded" if status.left_out else ""
    yield "contains", f"{count_of(status.statements, 'statement')}{left_out}, {count_of(status.quads, 'quad')}"
    if status.outdated:
        yield "stale", "everything: it was built by another version of actorgraph"
    elif status.changes:
        yield "stale", _changed(status.changes)
    else:
        yield "stale", "nothing"


def _changed(changes: Changes) -> str:
    edited = sorted(changes.changed - changes.new)
    kinds = (("changed", edited), ("new", sorted(changes.new)), ("deleted", sorted(changes.gone)))
    total = sum(len(paths) for _, paths in kinds)
    named = [f"{path} ({kind})" for kind, paths in kinds for path in paths][:_SHOWN]
    more = [f"and {total - _SHOWN:,} more"] if total > _SHOWN else []
    return "\n".join([f"{count_of(total, 'file')}:", *named, *more]) if total > 1 else named[0]


def _age(age: timedelta) -> str:
    """Return an age in its largest unit; a clock that was set back makes none of it negative."""
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        number = int(age.total_seconds()) // length
        if number > 0:
            return f"{count_of(number, unit)} ago"
    return "just now"


def _size(size: int) -> str:
    for unit, length in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= length:
            return f"{size / length:.1f} {unit}"
    return f"{size} bytes"
