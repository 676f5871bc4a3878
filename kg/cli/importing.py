"""The command that brings in what people have: tables, and the files of other tools."""

from __future__ import annotations

import shlex
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from kg.cli.asked import answer_to, is_asked
from kg.cli.changing import DryRunOption, show
from kg.cli.console import HERE, CorpusOption, screen
from kg.errors import ChangeRefused
from kg.gc_paused import gc_paused
from kg.phrases import count_of, listed

if TYPE_CHECKING:
    from kg.importing.choosing import Choice
    from kg.importing.job import Plan
    from kg.importing.places import ImportPlaces

_SHOWN, _LINES = 5, 40
"""How many of a list are shown, and how many lines of a mapping, where neither all nor a dry run is asked for."""
_Item = TypeVar("_Item")
TABLE = "table"
"""The format whose records are rows."""


@gc_paused()
def import_(
    files: Annotated[list[Path], typer.Argument(help="The files, of one format.")],
    as_: Annotated[str | None, typer.Option("--as", help="Their format.", show_default="by what is in them")] = None,
    map: Annotated[
        Path | None,
        typer.Option(help="A mapping: what their words mean here.", show_default="the one kept, or proposed"),
    ] = None,
    name: Annotated[
        str | None, typer.Option(help="What the import is called.", show_default="as the first file")
    ] = None,
    coder: Annotated[str | None, typer.Option(help="Whose codings they are.", show_default="as they say")] = None,
    prune: Annotated[
        bool, typer.Option("--prune", help="Remove statements whose records are gone, where nobody edited them.")
    ] = False,
    dry_run: DryRunOption = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask; take the mapping that is proposed.")] = False,
    all_: Annotated[bool, typer.Option("--all", help="Show lists whole, not only how they begin.")] = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Bring in a table of who does what to whom, or the files of another tool; again, to take over what changed.

    kg import triples.csv        kg import triples.csv --dry-run        kg import debate.dna --map debate.map.yaml
    """
    from kg.corpus.paths import find_corpus
    from kg.corpus.seen import as_seen, stamps
    from kg.corpus.writer import finish_interrupted, write
    from kg.formats.readers import reader_named, reader_of
    from kg.formats.tables.sheets import columns_of, form_of_tables
    from kg.importing.choosing import choose_mapping
    from kg.importing.job import Import
    from kg.importing.known import Known
    from kg.importing.origin import Origin
    from kg.importing.places import ImportPlaces
    from kg.importing.plan import make_plan
    from kg.importing.sources import unwritten

    paths = find_corpus(corpus)
    finish_interrupted(paths)
    seen = stamps(paths)
    with as_seen(paths, seen), unwritten(files):
        known = Known(paths)
        reader = reader_named(as_) if as_ is not None else reader_of(files)
        places = ImportPlaces.of(paths, files[0], name or "")
        choice = choose_mapping(map, places, reader, files, known.vocabulary)
        if not (yes or dry_run or is_asked()):
            message = "nobody can be asked here; add --yes to take the mapping that is proposed, or --dry-run to see it"
            raise ChangeRefused(message)
        columns = columns_of(files) if reader.name == TABLE else []
        job = Import(
            corpus=known,
            mapping=choice.mapping,
            mapping_text=choice.text,
            files=listed([one.name for one in files], _SHOWN),
            scheme=reader.name.replace("-", "_"),
            prefix="row" if reader.name == TABLE else reader.name,
            coder=coder or "",
            is_pruning=prune,
            columns=tuple(columns),
            form=form_of_tables(files) if reader.name == TABLE else None,
            origin=Origin.of(files, columns),
            is_named=name is not None,
        )
        plan = make_plan(job, places, lambda: reader.read(files))
    lists = _Lists(is_whole=all_)
    if choice.is_proposed:
        _show_mapping(choice, reader.title, columns, lists, most=None if dry_run or all_ else _LINES)
    _show(plan, lists, is_whole=dry_run or all_, is_pruning=prune)
    if dry_run or not plan.changes.files():
        _show_rejects(plan, paths.name(places.rejects), lists, is_done=not dry_run)
        if dry_run:
            show("".join(_changed(plan)))
        else:
            screen().line("Nothing has changed since it was imported.")
        return
    if not (yes or _is_agreed(plan, choice, places)):
        return
    write(paths, plan.changes, f"kg import {' '.join(shlex.quote(str(one)) for one in files)}", seen=seen)
    _show_rejects(plan, paths.name(places.rejects), lists, is_done=True)
    screen().line(f"{plan.changes.told()[1]}. To take it back: kg undo")


def _is_agreed(plan: Plan, choice: Choice, places: ImportPlaces) -> bool:
    """Ask whether a plan is made; or write its mapping, so that it can be edited, and stop."""
    from kg.corpus.changes import Changes
    from kg.corpus.writer import write

    answers = {"y": "yes, import it", "n": "no, change nothing", "s": "show all that would be written, then ask again"}
    if choice.is_proposed:
        answers["w"] = "write the mapping alone, so that you can edit it"
    while (answer := answer_to("Import it?", answers, "y")) == "s":
        show(plan.changes.diff())
    if answer == "n":
        raise ChangeRefused("nothing was changed")
    if answer == "w":
        changes = Changes(places.paths)
        changes.replace(places.mapping, choice.text.encode())
        write(places.paths, changes, "kg import: write a mapping")
        screen().line(f"Wrote {places.paths.name(places.mapping)}. Edit it, then run the same command again.")
    return answer == "y"


class _Lists:
    """Lists as they are shown: whole, or how they begin.

    Args:
        is_whole: Whether they are shown whole.
    """

    def __init__(self, *, is_whole: bool) -> None:
        self._most = None if is_whole else _SHOWN
        self._is_told = is_whole

    def first(self, items: Sequence[_Item]) -> Sequence[_Item]:
        """Return what is shown of a list."""
        return items[: self._most]

    def named(self, names: Sequence[str]) -> str:
        """Return names as in a sentence; where the first list is cut, with how to see it whole."""
        more = "" if self._most is None else self.more(len(names) - self._most)
        return f"{', '.join(self.first(names))}{more}" if more else listed(names)

    def more(self, number: int) -> str:
        """Return how many more there are than shown, where there are some."""
        if self._most is None or number <= 0:
            return ""
        hint, self._is_told = "" if self._is_told else " (--all shows them)", True
        return f" and {number:,} more{hint}"


def _show_mapping(choice: Choice, title: str, columns: Sequence[str], lists: _Lists, most: int | None) -> None:
    terminal = screen()
    terminal.line(f"Read as: {title}. Proposed mapping:")
    lines = choice.text.splitlines()
    for line in lines[:most]:
        terminal.line(f"  {line}")
    if most is not None and len(lines) > most:
        terminal.line(f"  … and {len(lines) - most} more lines, which --dry-run shows")
    if choice.by_cue:
        named = lists.named([f"'{theirs}' ({ours})" for theirs, ours in choice.by_cue])
        terminal.line(f"Taken by a cue of the relation, so look whether it is right: {named}.", "yellow")
    if none := choice.without_relation(columns):
        terminal.line(none, "yellow")
    elif said := [words for _, words in choice.mapping.open_words()]:
        named = lists.named([f"'{one}'" for one in said])
        terminal.line(f"Nobody has said yet which relation this is: {named}. Their rows are left out.", "yellow")


def _show(plan: Plan, lists: _Lists, *, is_whole: bool, is_pruning: bool) -> None:
    """Show what a plan writes: how much, and the first of it; of guesses all, if that is asked for."""
    terminal = screen()
    counts = [
        count_of(len(plan.articles), "new article"),
        count_of(len(plan.entities), "new entity", "new entities"),
        count_of(len(plan.new), "new statement"),
    ]
    counts += [count_of(len(plan.replaced), "changed statement")] if plan.replaced else []
    counts += [f"{plan.same:,} as before"] if plan.same else []
    counts += [f"{len(plan.removed):,} removed"] if plan.removed else []
    terminal.line(f"{listed(counts)}.")
    for one in lists.first([*plan.new, *plan.replaced]):
        block = one.block or {}
        ends = [str(block.get(key, "–")) for key in ("subject", "relation", "object")]
        terminal.line(f"  {one.coding.place}: {' – '.join(ends)}")
    _show_guesses(plan, lists, is_whole=is_whole)
    if plan.removed:
        terminal.line(f"Removed: {lists.named([one.at for one in plan.removed])}.", "yellow")
    if left := [one.at for one in plan.gone if one not in plan.removed]:
        number = count_of(len(left), "statement")
        hint = "edited here, so they stay" if is_pruning else "they stay here; to remove them: --prune"
        terminal.line(f"{number} imported before, not in the files any more: {lists.named(left)}; {hint}", "yellow")
    for told in lists.first(plan.told):
        terminal.line(f"{told.text}{f': {lists.named(told.names)}' if told.names else ''}.", "yellow")
    if more := lists.more(len(plan.told) - _SHOWN):
        terminal.line(f"…{more}.", "yellow")


def _show_guesses(plan: Plan, lists: _Lists, *, is_whole: bool) -> None:
    """Show of which types new entities are of which nobody says it, the least sure first."""
    from kg.importing.types_of_names import Sureness

    if not plan.guessed:
        return
    terminal = screen()
    terminal.line(
        "Nobody says of which type these entities are; write those that are wrong into the mapping:", "yellow"
    )
    reasons = {
        Sureness.OPEN: "nothing tells, so it is left wide",
        Sureness.FORM: "by the form of the name",
        Sureness.WORDS: "by words of the name, or where it stands",
    }
    for sureness, reason in reasons.items():
        by_type: dict[str, list[str]] = defaultdict(list)
        for label, guess in plan.guessed.items():
            if guess.sureness is sureness:
                by_type[guess.type].append(label)
        for type in sorted(by_type):
            named = sorted(by_type[type])
            terminal.line(f"  {type} ({reason}): {listed(named) if is_whole else lists.named(named)}")


def _show_rejects(plan: Plan, name: str, lists: _Lists, *, is_done: bool) -> None:
    if not plan.rejects:
        return
    terminal = screen()
    where = f"; they are in {name}" if is_done else ""
    terminal.line(f"{count_of(len(plan.rejects), 'record')} not placed{where}:", "yellow")
    for one in lists.first(plan.rejects):
        terminal.line(f"  {one.place}: {one.reason}")
    if more := lists.more(len(plan.rejects) - _SHOWN):
        terminal.line(f"  …{more}")


def _changed(plan: Plan) -> Iterator[str]:
    """Yield the differences of files that are there already, those apart in which the import keeps what it needs."""
    from kg.corpus.changes import unified

    for one in plan.changes.files():
        if one.before is not None and not one.name.startswith("data/imports/"):
            yield from unified(one.before, one.after, one.name, one.name)
