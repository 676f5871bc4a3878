"""The page of all figures; whether a target is met is computed, and every sentence holds whatever the figures are."""

from __future__ import annotations

import statistics
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from answers import PEER_SECONDS, AnswerFigures, Own
from cells import in_ms, in_seconds, in_size, table
from commands import LONG
from discourse import DiscourseFigures
from faults import FaultFigures, fault_table
from networks import NetworkFigures, TieFigures
from peers import Peer
from pieces import Pieces
from questions import QUESTIONS
from store import Change, StoreFigures
from targets import Target, machine, target_table

BUILD, GROWTH, PEAK = 1.4, 1.2, 1.5e9
CHANGES = {
    "one annotation": 0.015,
    "the label of one entity": 0.05,
    "the same, to one like others": 0.1,
    "one relation added": 0.15,
}
QUESTION, QUESTION_MORE, PEERS, TABLE = 1.2, 0.002, 10.0, 0.1
NAMED = 2.0
NETWORK, TIE_PEAK, TIE_GROWTH = 2.0, 4 * 10**9, 1.1
PRODUCT, WINDOWS = 2.0, 20.0
COMMANDS = {"kg --help": 0.3, "kg ask offers --evidence": 1.0}
"""Targets."""


@dataclass(frozen=True, slots=True)
class SizeResults:
    """All figures of one size; pieces, commands and named questions are measured at one size only."""

    articles: int
    store: StoreFigures
    answers: AnswerFigures
    networks: NetworkFigures
    changes: Sequence[Change]
    pieces: Pieces | None
    commands: Mapping[str, float]
    named: Mapping[str, float]

    @property
    def name(self) -> str:
        """Number of statements."""
        return f"{self.store.statements:,}"


@dataclass(frozen=True, slots=True)
class Results:
    """All figures of a run.

    Args:
        sizes: By size, the smallest first.
        commands: Seconds of commands on the two articles.
        bare: Seconds of a Python that does nothing.
        start: Seconds of ``kg build`` with nothing to do on one article.
        ties: Networks of so many ties, the smallest number first.
        discourse: Discourse networks of so many statements, the smallest number first.
        killed: What became of builds that were killed; empty where that was not measured.
        faults: What many faults cost; empty likewise.
    """

    sizes: Sequence[SizeResults]
    commands: Mapping[str, float]
    bare: float
    start: float
    ties: Sequence[TieFigures]
    discourse: Sequence[DiscourseFigures]
    killed: Mapping[str, object]
    faults: Sequence[FaultFigures] = ()


def page(results: Results) -> str:
    """Return the page as Markdown."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`. Ratios are of times within this one run; seconds depend on the machine and its load.",
        f"{machine()}",
        f"A Python that does nothing takes {in_ms(results.bare)} here; "
        "targets in seconds were set where it takes 8 ms.",
        "The corpora are synthetic (`benchmarks/corpora.py`), with ten statements an article. Other runs tell what the",
        "page takes [in a browser](benchmarks-page.md), [changes of a corpus](benchmarks-upkeep.md),",
        "[annotating by keys](benchmarks-annotating.md), [importing](benchmarks-importing.md), and"
        " [mutated corpora](fuzzing.md).",
        "",
        *target_table(list(_targets(results))),
        *_building(results),
        *_changing(results),
        *_asking(results),
        *_networks(results),
        *_discourse(results.discourse),
        *_commands(results),
        *_pieces(results),
        *_killed(results),
        *_faults(results),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _targets(results: Results) -> Iterator[Target]:
    for one in results.sizes[-1:]:
        ratio = one.store.ratio
        yield Target("build ÷ floors", one.name, f"{ratio:.2f}", f"≤ {BUILD}", ratio <= BUILD)
    for one in results.sizes[-1:]:
        peak = one.store.peak_bytes
        yield Target("memory of the building process", one.name, in_size(peak), f"≤ {in_size(PEAK)}", peak <= PEAK)
    for one in results.sizes[-1:]:
        for changed, most in CHANGES.items():
            share = _share(results, one, _changed(one, changed))
            yield Target(f"after {changed} ÷ build", one.name, f"{share:.1%}", f"≤ {most:.1%}", share <= most)
    if len(results.sizes) > 1:
        growth = _growth(results)
        what = f"build per statement, {results.sizes[-1].name} ÷ {results.sizes[0].name}"
        yield Target(what, "both", f"{growth:.2f}", f"≤ {GROWTH}", growth <= GROWTH)
    for one in results.sizes[-1:]:
        own = one.answers.own.values()
        within = sum(_within(answer) for answer in own)
        bound = f"all ≤ {QUESTION} native + {QUESTION_MORE * 1000:.0f} ms"
        yield Target("questions", one.name, f"{within} of {len(own)}", bound, within == len(own))
        slowest = max(one.named.values())
        yield Target("slowest named question", one.name, in_seconds(slowest), f"≤ {NAMED:.0f} s", slowest <= NAMED)
    for one in results.sizes[-1:]:
        ratios = _ratios(one.answers, "rdflib")
        if ratios:
            middle = statistics.median(ratios.values())
            what = "rdflib ÷ ours, median of the questions"
            yield Target(what, one.name, f"{middle:.0f}", f"≥ {PEERS:.0f}", middle >= PEERS)
    for one in results.sizes[-1:]:
        seconds = one.answers.table
        yield Target("opening the table", one.name, in_seconds(seconds), f"≤ {TABLE} s", seconds <= TABLE)
    for one in results.sizes[-1:]:
        for level, seconds in one.networks.ours.items():
            ratio = seconds / one.networks.floor
            what = f"network at the level of {level} ÷ floor"
            yield Target(what, one.name, f"{ratio:.2f}", f"≤ {NETWORK:.0f}", ratio <= NETWORK)
        peer = one.answers.peers.get("rdflib")
        if peer and peer.walk:
            ratio = peer.walk.seconds / max(one.networks.ours.values())
            yield Target("walk over rdflib ÷ network", one.name, f"{ratio:.0f}", f"≥ {PEERS:.0f}", ratio >= PEERS)
    first, last = results.ties[0], results.ties[-1]
    size = f"{last.ties:,} ties"
    yield Target(
        "memory of a network", size, in_size(last.peak_bytes), f"≤ {in_size(TIE_PEAK)}", last.peak_bytes <= TIE_PEAK
    )
    growth = _per_tie(last.seconds, last) / _per_tie(first.seconds, first)
    what = f"network per tie, {last.ties:,} ÷ {first.ties:,}"
    yield Target(what, "both", f"{growth:.2f}", f"≤ {TIE_GROWTH}", growth <= TIE_GROWTH)
    yield from _discourse_targets(results.discourse[-1])
    for name, wanted in COMMANDS.items():
        seconds = results.commands[name]
        yield Target(f"`{name}`", "two articles", in_seconds(seconds), f"≤ {wanted} s", seconds <= wanted)


def _discourse_targets(found: DiscourseFigures) -> Iterator[Target]:
    size = f"{found.statements:,}"
    ratio = max(found.one_mode.values()) / found.floor
    yield Target("one-mode discourse network ÷ product", size, f"{ratio:.2f}", f"≤ {PRODUCT:.0f}", ratio <= PRODUCT)
    days, seconds = next(iter(found.windows.items()))
    ratio = seconds / found.one_mode["congruence"]
    yield Target(f"500 windows of {days} days of it ÷ one", size, f"{ratio:.1f}", f"≤ {WINDOWS:.0f}", ratio <= WINDOWS)


def _building(results: Results) -> Iterator[str]:
    yield "## Building from nothing"
    yield ""
    yield from table(
        ("statements", "quads", "files", "store", "build", "read floor", "load floor", "ratio", "memory", "helpers"),
        (
            (
                one.name,
                f"{one.store.quads:,}",
                in_size(one.store.source_bytes),
                in_size(one.store.store_bytes),
                in_seconds(one.store.build),
                in_seconds(one.store.parse_floor),
                in_seconds(one.store.load_floor),
                f"{one.store.ratio:.2f}",
                in_size(one.store.peak_bytes),
                _helpers(one.store),
            )
            for one in results.sizes
        ),
    )
    yield ""
    times = " and ".join(dict.fromkeys(str(len(one.store.builds)) for one in results.sizes))
    yield f"- Medians of {times} builds, by turns with the floors; *ratio* is a build ÷ the sum of the floors."
    yield "- *build*: `.kg` is missing; all files are read and checked; graph, table and readings are written; the"
    yield "  graph is put in order; all is published. The time runs in the process that builds, after its imports."
    yield "- *read floor*: one process composes all YAML, validates statements by pydantic and reads the articles."
    yield "- *load floor*: `Store.bulk_extend` and `flush` of the same quads, parsed from N-Quads while they load."
    yield "- *memory*: the most that the main process held; *helpers*: other processes that read, and the largest one."
    if len(results.sizes) > 1:
        first, last = results.sizes[0], results.sizes[-1]
        yield (
            f"- *growth*: {_each(last):.0f} µs a statement at {last.name}, {_each(first):.0f} µs at {first.name}: "
            f"{_growth(results):.2f} times as much."
        )
    yield ""


def _changing(results: Results) -> Iterator[str]:
    yield "## After a change"
    yield ""
    titles = ["changed"]
    for one in results.sizes:
        titles += [f"files read, of {one.articles * 2:,}", "`kg build`", "in process", "÷ build"]
    rows = []
    for changes in zip(*(one.changes for one in results.sizes), strict=True):
        row = [changes[0].what]
        for one, change in zip(results.sizes, changes, strict=True):
            inside = "–" if change.inside is None else in_seconds(change.inside)
            row += [f"{change.read:,}", in_seconds(change.command), inside, f"{_share(results, one, change):.1%}"]
        rows.append(row)
    yield from table(titles, rows, left=1)
    yield ""
    names = ", then at ".join(one.name for one in results.sizes)
    yield f"- At {names} statements. *`kg build`*: the whole process; *in process*: the same without start and imports."
    start = in_seconds(results.start)
    yield f"- *÷ build*: the whole process, less {start} that it takes on one article with nothing to"
    yield "  do, ÷ a build from nothing. Medians of 3; what has no time in process is done once."
    yield "- Where an entity is relabelled, the old label stays as an alias. Only files are read again whose reading"
    yield "  the change touches: none, where a relation is added."
    yield ""


def _asking(results: Results) -> Iterator[str]:
    yield "## Asking"
    yield ""
    for one in results.sizes:
        own, peers = one.answers.own, one.answers.peers
        titles = [
            f"at {one.name}",
            "rows",
            "Oxigraph",
            "ours",
            "ratio",
            "met",
            *peers,
            *(f"{name} ÷" for name in peers),
        ]
        rows = []
        for name, answer in own.items():
            row = [
                name,
                f"{answer.rows:,}",
                in_ms(answer.native),
                in_ms(answer.ours),
                f"{answer.ours / answer.native:.2f}",
            ]
            row.append("yes" if _within(answer) else "no")
            given = [peer.answers.get(name) for peer in peers.values()]
            row += ["–" if found is None else in_ms(found.seconds) for found in given]
            row += ["–" if found is None else f"{found.seconds / answer.ours:.0f}" for found in given]
            rows.append(row)
        yield from table(titles, rows, left=1)
        yield ""
    yield "- The questions are in `benchmarks/questions.py`. *Oxigraph*: the same text given to pyoxigraph on the same"
    yield "  store on disk; *ours*: through the project, rows as terms. Medians of 5 after one that is not counted."
    yield "- *rdflib* and *kglab* hold the same triples in memory and answer once; where they"
    yield f"  answered, they found as many rows. Each had {PEER_SECONDS} s for loading and asking; – means not reached."
    yield from _notes(results)
    yield ""
    yield from table(
        ("statements", "program", "ready after", "memory", "÷ ours, median", "÷ ours, least", "÷ ours, most"),
        _ready(results),
        left=2,
    )
    yield ""
    opened = " and ".join(f"{in_seconds(one.answers.table)} at {one.name}" for one in results.sizes)
    yield f"Opening the statement table, a Parquet file, as a Polars frame takes {opened} statements (median of 5)."
    yield ""


def _notes(results: Results) -> Iterator[str]:
    """Yield which versions were at work, and why others were not."""
    for name in ("rdflib", "kglab"):
        versions = {
            ", ".join(f"{package} {number}" for package, number in peer.versions.items())
            for one in results.sizes
            if (peer := one.answers.peers.get(name))
        }
        if versions:
            yield f"- {name} is measured with {' or '.join(sorted(versions))}."
        for one in results.sizes:
            if name in one.answers.absent:
                yield f"- {name} is not measured at {one.name} statements: {one.answers.absent[name]}."


def _ready(results: Results) -> Iterator[Sequence[str]]:
    for one in results.sizes:
        yield one.name, "ours", in_seconds(one.answers.opened), in_size(one.answers.peak_bytes), "1", "1", "1"
        for name, peer in one.answers.peers.items():
            yield one.name, name, *_loaded(peer), *_spread(_ratios(one.answers, name))


def _loaded(peer: Peer) -> tuple[str, str]:
    load = "not in time" if peer.load_seconds is None else in_seconds(peer.load_seconds)
    return load, "–" if peer.peak_bytes is None else in_size(peer.peak_bytes)


def _spread(ratios: Mapping[str, float]) -> tuple[str, str, str]:
    if not ratios:
        return "–", "–", "–"
    values = ratios.values()
    return f"{statistics.median(values):.0f}", f"{min(values):.1f}", f"{max(values):.0f}"


def _per_tie(seconds: float, of: TieFigures) -> float:
    return seconds / of.ties


def _networks(results: Results) -> Iterator[str]:
    yield "## Networks"
    yield ""
    rows = []
    for one in results.sizes:
        found, peer = one.networks, one.answers.peers.get("rdflib")
        walk = peer.walk if peer else None
        ours = max(found.ours.values())
        rows.append(
            (
                one.name,
                f"{found.ties:,}",
                f"{found.pairs:,}",
                in_ms(found.floor),
                *(f"{in_ms(seconds)}, {seconds / found.floor:.2f}" for seconds in found.ours.values()),
                in_seconds(walk.seconds) if walk else "–",
                f"{walk.seconds / ours:.0f}" if walk else "–",
            )
        )
    levels = (f"{level}, ÷ floor" for level in results.sizes[0].networks.ours)
    yield from table(("statements", "ties", "pairs", "floor", *levels, "rdflib", "rdflib ÷"), rows, left=0)
    yield ""
    yield "- From the statement table in memory to an aggregated `DiGraph` with counts by quad class, articles, sources"
    yield "  and keys of statements on every node and edge, acts told several times counted once; medians of 5."
    yield "- *floor*: a bare group-by of subject and counterparty with the same keys, and `add_edges_from`."
    yield "- *rdflib*: a walk over rdflib's graph in memory, loading not counted, that gathers the keys for each pair."
    yield ""
    ties = [
        (
            f"{one.ties:,}",
            f"{_per_tie(one.seconds, one) * 1e6:.2f} µs",
            f"{_per_tie(one.floor, one) * 1e6:.2f} µs",
            in_size(one.peak_bytes),
        )
        for one in results.ties
    ]
    yield from table(("ties", "a tie", "a tie, bare", "memory"), ties, left=0)
    yield ""
    yield "Tables of so many acts between actors drawn by Zipf's law. *bare* is the floor on the same table: it grows"
    yield "as well, since keys and dictionaries no longer fit the cache of the processor."
    yield ""


def _discourse(every: Sequence[DiscourseFigures]) -> Iterator[str]:
    yield "## Discourse networks"
    yield ""
    names = [*every[0].one_mode, *every[0].normalised]
    rows = [
        (
            f"{one.statements:,}",
            f"{one.actors:,} × {one.issues:,}",
            f"{one.ties:,}",
            in_ms(one.floor),
            *(f"{in_ms(seconds)}, {seconds / one.floor:.1f}" for seconds in (one.one_mode | one.normalised).values()),
            in_ms(one.two_mode),
            in_size(one.peak_bytes),
        )
        for one in every
    ]
    size = ("statements", "actors × issues", "pairs", "product")
    yield from table((*size, *names, "two-mode", "memory"), rows, left=0)
    yield ""
    yield "- Statements drawn by Zipf's law, for, against or neither; medians of 5, from cases in a table to a matrix;"
    yield "  behind the comma as a multiple of the *product*."
    yield "- *product*: the bare product of sparse matrices (X·W)·Xᵀ: X has statements by actor, issue and stance, W"
    yield "  how alike stances are; without the table, names, and the diagonal."
    yield "- From *average* on: congruence, divided."
    yield ""
    yield "500 windows that slide over ten years, each a one-mode network of its own:"
    yield ""
    windows = [
        (
            f"{one.statements:,}",
            f"{days} days",
            in_seconds(seconds),
            f"{seconds / one.one_mode['congruence']:.1f}",
            f"{500 * one.window_ties[days] / one.ties:.1f}",
        )
        for one in every
        for days, seconds in one.windows.items()
    ]
    yield from table(("statements", "window", "500 windows", "÷ one network", "their ties ÷ its ties"), windows, left=2)
    yield ""
    yield "Each window is a network of its own, made whole: wide ones hold many times the ties of the one together."
    yield ""


def _commands(results: Results) -> Iterator[str]:
    last = results.sizes[-1]
    yield "## Commands"
    yield ""
    rows = [(f"`{name}`", "two articles", in_seconds(seconds)) for name, seconds in results.commands.items()]
    rows += [(f"`{name}`", f"{last.name} statements", in_seconds(seconds)) for name, seconds in last.commands.items()]
    yield from table(("command", "on", "takes"), rows, left=2)
    yield ""
    yield f"Whole processes, medians of 5 (once, where it takes over {LONG} s) after a first run that is not counted."
    yield f"A Python that does nothing takes {in_ms(results.bare)}."
    yield ""
    yield from _named(last)


def _named(one: SizeResults) -> Iterator[str]:
    slow = {name: seconds for name, seconds in one.named.items() if seconds > NAMED}
    yield f"## Named questions at {one.name} statements"
    yield ""
    slowest = max(one.named, key=lambda name: one.named[name])
    yield from table(
        ("questions", "median", "slowest", f"over {NAMED:.0f} s"),
        [
            (
                str(len(one.named)),
                in_seconds(statistics.median(one.named.values())),
                f"`{slowest}`, {in_seconds(one.named[slowest])}",
                str(len(slow)),
            )
        ],
    )
    yield ""
    yield "Whole processes of `kg ask NAME`, which shows the first 1,000 rows; once after a first run that is not"
    yield "counted. Those about one actor are asked about `country-40`."
    if slow:
        listed = ", ".join(f"`{name}` {in_seconds(seconds)}" for name, seconds in sorted(slow.items(), key=_by_seconds))
        yield from textwrap.wrap(f"Over {NAMED:.0f} s: {listed}.", 110)
    yield ""


def _by_seconds(item: tuple[str, float]) -> float:
    return -item[1]


def _pieces(results: Results) -> Iterator[str]:
    for one in results.sizes:
        if one.pieces is None:
            continue
        pieces, parse, load = one.pieces, one.store.parse_floor, one.store.load_floor
        yield f"## In memory, at {one.name} statements"
        yield ""
        yield from table(
            ("piece", "takes", "ratio"),
            (
                ("reading with all checks ÷ read floor", in_seconds(pieces.read), f"{pieces.read / parse:.2f}"),
                ("values to quads ÷ load floor", in_seconds(pieces.map), f"{pieces.map / load:.2f}"),
                ("ready quads to a store in memory ÷ load floor", in_seconds(pieces.load), f"{pieces.load / load:.2f}"),
                ("values to the statement table ÷ read floor", in_seconds(pieces.table), f"{pieces.table / parse:.2f}"),
            ),
            left=1,
        )
        yield ""
        yield "Each piece by itself, in one process; medians of 3. A build on disk shares reading among its helpers."
        yield ""


def _killed(results: Results) -> Iterator[str]:
    if not results.killed:
        return
    yield "## Killed builds"
    yield ""
    yield from table(
        ("what", "measured"),
        ((key.replace("_", " "), _plain(value)) for key, value in results.killed.items()),
        left=1,
    )
    yield ""


def _plain(value: object) -> str:
    return f"{value:.2f}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)


def _changed(one: SizeResults, what: str) -> Change:
    return next(change for change in one.changes if change.what == what)


def _share(results: Results, one: SizeResults, change: Change) -> float:
    return max(0.0, change.command - results.start) / one.store.build


def _each(one: SizeResults) -> float:
    """Return microseconds of building a statement."""
    return one.store.build / one.store.statements * 1e6


def _growth(results: Results) -> float:
    return _each(results.sizes[-1]) / _each(results.sizes[0])


def _within(answer: Own) -> bool:
    return answer.ours <= QUESTION * answer.native + QUESTION_MORE


def _ratios(answers: AnswerFigures, name: str) -> dict[str, float]:
    """Return another program's time ÷ ours by question, of those that it answered."""
    peer = answers.peers.get(name)
    if peer is None:
        return {}
    return {one: peer.answers[one].seconds / answers.own[one].ours for one in QUESTIONS if one in peer.answers}


def _helpers(store: StoreFigures) -> str:
    number = max(one.helpers for one in store.builds)
    return f"{number} × {in_size(max(one.helper_bytes for one in store.builds))}" if number else "–"


def _faults(results: Results) -> Iterator[str]:
    if not results.faults:
        return
    yield "## Many faults"
    yield ""
    yield from fault_table(results.faults)
    yield ""
    yield "Seconds of the processor, start and imports included: of a corpus in which all is right → of the same one"
    yield "with so many faults of one kind, and how many times as much that is. At most 3 times as much is the aim."
    yield ""
