"""How much longer a corpus with many faults takes than the same one without them, kind after kind.

    .venv/bin/python benchmarks/faults.py            all kinds, as many faults as are written here, in a few minutes
    .venv/bin/python benchmarks/faults.py own cycle  those whose names have one of these words in them

:data:`KINDS` writes corpora for the tests as well, which have fewer faults.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from store import KG

from kg.gc_paused import gc_paused
from kg.project import Project, open_project

_ARTICLE = "data/articles/news.md"
_ANNOTATION = "data/annotations/me/news.yaml"
_ENTITIES = "data/entities.yaml"
_OWN = "schema/own.yaml"
_WORDS = "The mayor offered talks to the union."
_FILES = {
    "corpus.yaml": "title: Faults\nbase: https://example.org/faults/\ncoder: me\nlanguages: [en]\n",
    _ARTICLE: f"---\npublisher: Gazette\npublished: 2026-03-02\n---\n# News\n\n{_WORDS}\n",
    _ENTITIES: "entities:\n"
    "  - {id: mayor, type: Office, label: mayor}\n"
    "  - {id: union, type: NGO, label: union}\n"
    "  - {id: talks, type: Action, label: talks}\n",
    _ANNOTATION: "article: news\ncoder: me\nstatements:\n"
    "  - {id: s0, subject: mayor, relation: offers, object: talks, to: union, quote: offered talks to the union}\n",
}
"""A sound corpus of one statement, which every kind adds to."""

COMMANDS = (("check",), ("status",), ("fix", "--dry-run"))
_PATIENCE = 300
Write = Callable[[int, bool], dict[str, str]]
"""Returns the files of a corpus that has so many faults, or as much that is right, by their places."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A way of having many faults.

    Args:
        name: What is wrong.
        most: How many faults are measured.
        write: Writes them.
    """

    name: str
    most: int
    write: Write

    def make(self, root: Path, faults: int, *, sound: bool = False) -> Path:
        """Write a corpus with so many faults, or the sound one beside it, and return its folder."""
        for place, text in {**_FILES, **self.write(faults, sound)}.items():
            file = root / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return root


def _list(faults: int, sound: bool) -> str:
    """Return a list in brackets whose every item is a list where a text should be."""
    return f"[{','.join(['x' if sound else '[x]'] * faults)}]"


def _own_terms(faults: int, sound: bool) -> dict[str, str]:
    covers = _list(faults, sound)
    return {
        _OWN: f"types:\n  Band: {{broader: NGO, label: band, definition: d, example: e, covers: {{ours: {covers}}}}}\n"
    }


def _aliases(faults: int, sound: bool) -> dict[str, str]:
    aliases = _list(faults, sound)
    return {_ENTITIES: f"{_FILES[_ENTITIES]}  - {{id: it, type: Place, label: it, aliases: {aliases}}}\n"}


def _quotes(faults: int, sound: bool) -> dict[str, str]:
    """Return a quote in pieces, each of which is a list where a text should be."""
    words = [_letters(at) for at in range(1, faults + 1)]
    quote = ",".join(words if sound else [f"[{word}]" for word in words])
    block = f"  - {{id: s1, subject: mayor, relation: offers, object: talks, quote: [{quote}]}}\n"
    return {_ARTICLE: f"{_FILES[_ARTICLE]}\n{' '.join(words)}\n", _ANNOTATION: _FILES[_ANNOTATION] + block}


def _languages(faults: int, sound: bool) -> dict[str, str]:
    languages = f"[{','.join(['en' if sound else '[x]'] * faults)}]"
    return {"corpus.yaml": _FILES["corpus.yaml"].replace("[en]", languages)}


def _tags(faults: int, sound: bool) -> dict[str, str]:
    head = f"---\ntags: {_list(faults, sound)}\n"
    return {_ARTICLE: _FILES[_ARTICLE].replace("---\n", head, 1)}


def _statements(lines: Iterable[str]) -> dict[str, str]:
    quote = "offered talks to the union"
    blocks = (f"  - {{id: s{at}, quote: {quote}, {line}}}\n" for at, line in enumerate(lines, start=1))
    return {_ANNOTATION: _FILES[_ANNOTATION] + "".join(blocks)}


def _fields(faults: int, sound: bool) -> dict[str, str]:
    return _statements(
        f"subject: mayor, relation: offers, {'object' if sound else 'objekt'}: talks" for _ in range(faults)
    )


def _chain(faults: int, sound: bool, *, back: bool) -> dict[str, str]:
    """Return statements of which each names the next; the last names one that is missing, or the first."""

    def named(at: int) -> str:
        if at < faults:
            return f'"#s{at + 1}"'
        return "talks" if sound else '"#s1"' if back else '"#gone"'

    return _statements(
        f"subject: mayor, relation: denies, object: {named(at)}".replace(
            "denies, object: talks", "offers, object: talks"
        )
        for at in range(1, faults + 1)
    )


def _orders(faults: int, sound: bool) -> dict[str, str]:
    def after(at: int) -> str:
        return "" if sound and at == faults else f', before: "#s{at % faults + 1}"'

    return _statements(f"subject: mayor, relation: offers, object: talks{after(at)}" for at in range(1, faults + 1))


def _times(faults: int, sound: bool) -> dict[str, str]:
    def when(at: int) -> str:
        return "" if sound and at == faults else f', when: "after #s{at % faults + 1}"'

    return _statements(f"subject: mayor, relation: offers, object: talks{when(at)}" for at in range(1, faults + 1))


def _unknown(faults: int, sound: bool, *, alike: bool) -> dict[str, str]:
    """Return statements about actors that are not listed: all about one, or each about another."""
    others = (
        ""
        if not sound
        else "".join(
            f"  - {{id: b{_letters(at)}, type: NGO, label: {_letters(at)} league}}\n"
            for at in range(1, 2 if alike else faults + 1)
        )
    )
    names = [f"{_letters(1 if alike else at)} league" for at in range(1, faults + 1)]
    lines = _statements(f"subject: mayor, relation: offers, object: talks, to: {name}" for name in names)
    return {**lines, _ENTITIES: _FILES[_ENTITIES] + others}


def _letters(number: int) -> str:
    """Return a word that no other number has, of letters that do not follow each other."""
    word, rest = "", number * 7919
    while rest:
        rest, at = divmod(rest, 20)
        word += "bcdfghjklmnpqrstvwxz"[at] + "aeiou"[(at + number) % 5]
    return word


def _relations(faults: int, sound: bool) -> dict[str, str]:
    return _statements(
        f"subject: mayor, relation: {'offers' if sound else f'{_letters(at)}s'}, object: talks" for at in range(faults)
    )


def _equal(faults: int, sound: bool) -> dict[str, str]:
    """Return statements that say the same of the same words; where all is right, each with a note."""
    return _statements(
        f"subject: mayor, relation: offers, object: talks{f', note: n{at}' if sound else ''}" for at in range(faults)
    )


def _same_ids(faults: int, sound: bool) -> dict[str, str]:
    lines = _statements("subject: mayor, relation: offers, object: talks" for _ in range(faults))
    if not sound:
        lines = {place: "".join(_with_one_id(text)) for place, text in lines.items()}
    return lines


def _with_one_id(text: str) -> Iterable[str]:
    for line in text.splitlines(keepends=True):
        yield line if not line.startswith("  - ") else "  - {id: s0" + line[line.index(",") :]


def _broader(faults: int, sound: bool, *, back: bool) -> dict[str, str]:
    """Return types of which each is narrower than the next; the last is so than the first, or than none there is."""

    def above(at: int) -> str:
        if at < faults:
            return f"T{at + 1}"
        return "NGO" if sound else "T1" if back else "Gone"

    terms = (
        f"  T{at}: {{label: t{at}, definition: d, example: e, broader: {above(at)}}}\n" for at in range(1, faults + 1)
    )
    return {_OWN: "types:\n" + "".join(terms)}


def _part_of(faults: int, sound: bool) -> dict[str, str]:
    """Return entities of which each is a part of the next, and the last of the first."""

    def whole(at: int) -> str:
        line = f"{{relation: part_of, object: e{at % faults + 1}, record: r}}"
        return "" if sound and at == faults else f", background: [{line}]"

    lines = (f"  - {{id: e{at}, type: NGO, label: e{at}{whole(at)}}}\n" for at in range(1, faults + 1))
    return {_ENTITIES: _FILES[_ENTITIES] + "".join(lines)}


def _long_text(faults: int, sound: bool) -> dict[str, str]:
    """Return an article of some 3 kB for each statement, and statements with sentences of it, or with changed ones."""
    places = [
        [f"{_letters(at * 31 + place)} left {_letters(at)} for {_letters(place + 7)}." for place in range(120)]
        for at in range(1, faults + 1)
    ]
    told = [" ".join(sentences) for sentences in places]
    blocks = "".join(
        f"  - {{id: s{at}, subject: mayor, relation: offers, object: talks, quote: {_quoted(sentences, sound)}}}\n"
        for at, sentences in enumerate(places, start=1)
    )
    return {_ARTICLE: f"{_FILES[_ARTICLE]}\n{chr(10).join(told)}\n", _ANNOTATION: _FILES[_ANNOTATION] + blocks}


def _quoted(sentences: list[str], sound: bool) -> str:
    words = " ".join(sentences[10:13])
    return words if sound else words.replace("left", "took leave of")


def _segments(faults: int, sound: bool) -> dict[str, str]:
    """Return one quote of many segments, each a word of an article, in the order of it or the other way round."""
    words = [f"{_letters(at)}" for at in range(1, faults + 1)]
    quote = ", ".join(words if sound else words[::-1])
    block = f"  - {{id: s1, subject: mayor, relation: offers, object: talks, quote: [{quote}]}}\n"
    return {_ARTICLE: f"{_FILES[_ARTICLE]}\n{' '.join(words)}\n", _ANNOTATION: _FILES[_ANNOTATION] + block}


def _missing_segments(faults: int, sound: bool) -> dict[str, str]:
    words = [f"{_letters(at)}" for at in range(1, faults + 1)]
    quote = ", ".join(words if sound else [f"{word}q" for word in words])
    block = f"  - {{id: s1, subject: mayor, relation: offers, object: talks, quote: [{quote}]}}\n"
    return {_ARTICLE: f"{_FILES[_ARTICLE]}\n{' '.join(words)}\n", _ANNOTATION: _FILES[_ANNOTATION] + block}


def _dates(faults: int, sound: bool) -> dict[str, str]:
    when = "2026-03-02" if sound else "2026-3-2"
    return _statements(f"subject: mayor, relation: offers, object: talks, when: {when}" for _ in range(faults))


def _acts(faults: int, sound: bool) -> dict[str, str]:
    """Return mentions of one act, each of another day, or all of one."""

    def day(at: int) -> str:
        return "2026-03-02" if sound else f"{1900 + at % 100}-{at // 100 % 12 + 1:02}-{at // 1200 % 28 + 1:02}"

    return _statements(
        f"subject: mayor, relation: offers, object: talks, act: a1, when: {day(at)}" for at in range(faults)
    )


KINDS = (
    Kind("lists in a list of a schema file", 30_000, _own_terms),
    Kind("lists among the aliases of an entity", 30_000, _aliases),
    Kind("lists among the segments of a quote", 30_000, _quotes),
    Kind("lists among the languages of corpus.yaml", 30_000, _languages),
    Kind("lists among the tags of an article", 30_000, _tags),
    Kind("fields that there are not", 5_000, _fields),
    Kind("references in a chain to a statement that is missing", 5_000, partial(_chain, back=False)),
    Kind("references in a cycle", 5_000, partial(_chain, back=True)),
    Kind("orders in time in a cycle", 5_000, _orders),
    Kind("relative times in a cycle", 5_000, _times),
    Kind("one name that is not known", 5_000, partial(_unknown, alike=True)),
    Kind("names that are not known, each another one", 5_000, partial(_unknown, alike=False)),
    Kind("relations that there are not, each another one", 5_000, _relations),
    Kind("equal statements", 5_000, _equal),
    Kind("statements with one id", 5_000, _same_ids),
    Kind("dates written otherwise", 5_000, _dates),
    Kind("mentions of one act with different dates", 5_000, _acts),
    Kind("broader types in a chain to one that is missing", 2_000, partial(_broader, back=False)),
    Kind("broader types in a cycle", 2_000, partial(_broader, back=True)),
    Kind("entities in a cycle", 5_000, _part_of),
    Kind("wrong quotes in an article of 630 kB", 222, _long_text),
    Kind("segments of a quote in the wrong order", 10_000, _segments),
    Kind("segments of a quote that are missing", 10_000, _missing_segments),
)
"""What is measured, and tested with fewer faults."""


@gc_paused()
def read(root: Path) -> Project:
    """Read a corpus as every command does, and look for its problems."""
    project = open_project(root, in_memory=True)
    assert project.problems is not None
    return project


def _cpu_seconds(root: Path, *arguments: str) -> float:
    """Return what a command takes of the processor, start and imports included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([KG, *arguments], cwd=root, check=False, capture_output=True, timeout=_PATIENCE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@dataclass(frozen=True, slots=True)
class FaultFigures:
    """What one kind of fault costs.

    Args:
        kind: The kind.
        took: Seconds of each command where all is right, and where it is not.
    """

    kind: Kind
    took: tuple[tuple[float, float], ...]


def measure_faults(kinds: Sequence[Kind] = KINDS) -> Iterator[FaultFigures]:
    """Yield what kinds of faults cost, one after the other."""
    for kind in kinds:
        with TemporaryDirectory(prefix="kg-faults-") as folder:
            sound = kind.make(Path(folder, "sound"), kind.most, sound=True)
            faulty = kind.make(Path(folder, "faulty"), kind.most)
            took = tuple((_cpu_seconds(sound, *command), _cpu_seconds(faulty, *command)) for command in COMMANDS)
        yield FaultFigures(kind, took)


def fault_table(figures: Iterable[FaultFigures]) -> Iterator[str]:
    """Yield the lines of a table."""
    heads = "".join(f" `kg {' '.join(command)}` |" for command in COMMANDS)
    yield f"| faults | of them |{heads}"
    yield f"|---|--:|{'--:|' * len(COMMANDS)}"
    for one in figures:
        cells = "".join(f" {sound:.2f} → {faulty:.2f} s, {faulty / sound:.1f} |" for sound, faulty in one.took)
        yield f"| {one.kind.name} | {one.kind.most:,} |{cells}"


def main() -> None:
    """Measure all kinds, or some, and write a table."""
    words = sys.argv[1:]
    chosen = [kind for kind in KINDS if not words or any(word in kind.name for word in words)]
    for line in fault_table(measure_faults(chosen)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
