"""Measure how many keys and seconds statements take in the annotator, and write ``docs/benchmarks-annotating.md``.

.venv/bin/python benchmarks/annotating.py    what ``make bench-annotating`` does, about 10 minutes; takes Node
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from annotating_browser import entered, planner
from annotating_keys import further_keys
from annotating_speed import ENTITIES, STATEMENTS, WORDS, Speed, measure_speed
from annotating_targets import CORPORA
from browser import chromium
from cells import table
from targets import Target, machine, target_table

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks-annotating.md"
MIND = 1.35
PEERS = (
    ("Discourse Network Analyzer", "19.7 s"),
    ("INCEpTION", "29.7 s"),
    ("brat", "30.2 s"),
    ("YAML by hand", "36 s"),
    ("Label Studio", "45.4 s"),
)
JSON = dict[str, Any]
_BOUNDS = {"known": (10, 8.2, 18, 12.5), "cold": (14, 9.5, 24, 15.0)}
_LEAST = 0.98
_WAYS = {"known": "entities known", "cold": "all entities to be made"}


def share(values: Sequence[float], part: float) -> float:
    """Return the least value that so large a part of values does not exceed."""
    return sorted(values)[max(0, -int(-len(values) * part // 1) - 1)]


def page(found: dict[str, list[JSON]], speed: Speed, further: Sequence[int]) -> str:
    """Return the page as Markdown.

    Args:
        found: How each statement was entered, by what was known before.
        speed: How soon the annotator answers.
        further: How many keys more each statement takes among many entities.
    """
    right = {how: [one for one in done if not one["why"]] for how, done in found.items()}
    lines = [
        "# Benchmarks of annotating",
        "",
        *textwrap.wrap(
            "Written by `make bench-annotating`. Keys are counted; seconds are modelled, by the keystroke-level model"
            " of Card, Moran and Newell: 0.28 s a key, modifiers included, and 1.35 s for each value that is chosen,"
            " each wrong proposal that is mended and each copy that is called. Reading is left out, and so are texts"
            " that are pasted: the words of a basis, notes, translations.",
            120,
        ),
        machine(),
        "",
        *textwrap.wrap(
            "A planner enters every statement of the two articles here and of the corpora in `tests/corpora/ceasefire`,"
            " `parliament` and `polish`: it knows what is to be said and sees the screen, and takes the cheapest of a"
            " few ways. Its keys are pressed in Chromium upon a copy of the corpus that `kg serve` serves, without its"
            " statements; what is written then is read by kg and compared. The grammar was improved on these"
            " articles; on others it may be slower.",
            120,
        ),
        "",
        *target_table(list(_targets(found, right, speed, further))),
        "",
        *_beside(right),
        *_groups(right),
        *_missing(found),
        *_among_many(further),
        *_speed(speed),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _targets(
    found: dict[str, list[JSON]], right: dict[str, list[JSON]], speed: Speed, further: Sequence[int]
) -> Iterator[Target]:
    for how, done in found.items():
        of, ok = _WAYS[how], len(right[how])
        yield Target("written as committed", of, f"{ok} of {len(done)}", "≥ 98 %", ok >= _LEAST * len(done))
        keys, seconds = ([one[name] for one in right[how]] for name in ("count", "seconds"))
        bounds = _BOUNDS[how]
        yield Target("keys, median", of, f"{median(keys):g}", f"≤ {bounds[0]}", median(keys) <= bounds[0])
        yield Target("seconds, median", of, f"{median(seconds):.1f}", f"≤ {bounds[1]}", median(seconds) <= bounds[1])
        yield Target("keys, nine in ten", of, f"{share(keys, 0.9)}", f"≤ {bounds[2]}", share(keys, 0.9) <= bounds[2])
        late = share(seconds, 0.9)
        yield Target("seconds, nine in ten", of, f"{late:.1f}", f"≤ {bounds[3]}", late <= bounds[3])
    for name, group, bound in (
        ("further ones of a sentence", [one for one in right["known"] if one["isFollowing"]], (10, 8.0)),
        ("with four values", [one for one in right["known"] if one["values"] == 4], (10, 8.2)),
    ):
        keys, seconds = (median(one[each] for one in group) for each in ("count", "seconds"))
        yield Target("keys, median", name, f"{keys:g}", f"≤ {bound[0]}", keys <= bound[0])
        yield Target("seconds, median", name, f"{seconds:.1f}", f"≤ {bound[1]}", seconds <= bound[1])
    yield Target("further keys, at most", f"{ENTITIES:,} entities more", f"{max(further)}", "≤ 1", max(further) <= 1)
    late = share(speed.keys, 0.95)
    yield Target("key to screen, p95", f"{ENTITIES:,} entities", f"{late:.0f} ms", "≤ 50 ms", late <= 50)
    yield Target("opening", f"{WORDS:,} words", f"{speed.opening:.0f} ms", "≤ 300 ms", speed.opening <= 300)
    saving = speed.saving * 1000
    yield Target("saving", f"{STATEMENTS} statements", f"{saving:.0f} ms", "≤ 30 ms", saving <= 30)


def _beside(right: dict[str, list[JSON]]) -> Iterator[str]:
    yield "## Beside others"
    yield ""
    four = [one["seconds"] for one in right["known"] if one["values"] == 4]
    ours = [
        ("actorgraph, four values, entities known", f"{median(four):.1f} s"),
        *((f"actorgraph, {_WAYS[how]}", f"{median(one['seconds'] for one in right[how]):.1f} s") for how in right),
    ]
    yield from table(("one statement", "modelled"), [*ours, *PEERS], left=1)
    yield ""
    yield from textwrap.wrap(
        "No tool publishes a measured time for a relation. All of these are modelled in the same way; those of the"
        " others are of a statement with four values whose entities are known, YAML's without its quote.",
        120,
    )
    yield ""


def _groups(right: dict[str, list[JSON]]) -> Iterator[str]:
    yield "## By number of values"
    yield ""
    titles = ("values", "statements", "keys", "s", "with pauses, s", "keys, cold", "s, cold", "with pauses, s")
    named: list[tuple[str, Callable[[JSON], bool]]] = [
        (f"{n}", lambda one, n=n: one["values"] == n)  # type: ignore[misc]
        for n in range(2, 10)
    ]
    rows = []
    for name, belongs in [*named, ("all", lambda one: True)]:
        groups = {how: [one for one in done if belongs(one)] for how, done in right.items()}
        if groups["known"] and groups["cold"]:
            figures = [text for group in groups.values() for text in _figures(group)]
            rows.append((name, f"{len(groups['known'])}", *figures))
    yield from table(titles, rows)
    yield ""
    yield from textwrap.wrap(
        "Medians. *values*: what stands in the fields of a statement, a conclusion's basis not counted. *with pauses*:"
        " with 1.35 s more before each statement is begun, before its quote and before it is saved. *cold*: the corpus"
        " has none of the entities that the articles name; they are made in the line, their labels as the words stand.",
        120,
    )
    yield ""


def _figures(group: list[JSON]) -> tuple[str, str, str]:
    keys, seconds = (median(one[name] for one in group) for name in ("count", "seconds"))
    paused = median(one["seconds"] + MIND * (2 if one["isFollowing"] else 3) for one in group)
    return f"{keys:g}", f"{seconds:.1f}", f"{paused:.1f}"


def _missing(found: dict[str, list[JSON]]) -> Iterator[str]:
    missing = [(how, one) for how, done in found.items() for one in done if one["why"]]
    if not missing:
        return
    yield "## Not written as committed"
    yield ""
    for how, one in missing:
        why = one["why"].replace("|", "¦").replace("<", "‹").replace("\n", " ")
        yield from textwrap.wrap(f"- `{one['key']}`, {_WAYS[how]}: {why[:160]}", 120, subsequent_indent="  ")
    yield ""


def _among_many(further: Sequence[int]) -> Iterator[str]:
    yield "## Among many entities"
    yield ""
    more = sum(keys > 0 for keys in further)
    yield from textwrap.wrap(
        f"With {ENTITIES:,} entities besides those of the corpora, {more} of {len(further)} statements take more keys:"
        f" {max(further)} at most. The others are people, companies and cities with common names. The lists and keys"
        " are those of the page, run in Node. The vocabulary has all of its relations here as everywhere.",
        120,
    )
    yield ""


def _speed(speed: Speed) -> Iterator[str]:
    yield "## How soon it answers"
    yield ""
    yield from textwrap.wrap(
        f"{len(speed.keys)} keys with {ENTITIES:,} entities, from the key to the end of the frame that shows what it"
        f" does: median {median(speed.keys):.0f} ms, p95 {share(speed.keys, 0.95):.0f} ms. An article of {WORDS:,}"
        f" words with {STATEMENTS} statements is shown {speed.opening:.0f} ms after the last answer that it takes. A"
        f" statement is in its file of {STATEMENTS} after {speed.saving * 1000:.0f} ms of the processor.",
        120,
    )


def main() -> None:
    """Measure, and write the page."""
    script = planner()
    with chromium() as browser:
        opened = browser.new_page()
        found = {
            how: [one for name in CORPORA for one in entered(name, cold=how == "cold", page=opened, script=script)]
            for how in _WAYS
        }
        speed = measure_speed(opened)
    PAGE.write_text(page(found, speed, further_keys(ENTITIES)), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
