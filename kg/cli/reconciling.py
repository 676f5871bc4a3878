"""The command that finds what entities are called elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.changing import DryRunOption, YesOption, carry_out, read_for_change
from kg.cli.console import HERE, CorpusOption, complain, screen
from kg.errors import ChangeRefused, KgError
from kg.phrases import count_of, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kg.corpus.corpus import Corpus
    from kg.model import Entity
    from kg.reconciling.proposal import Proposal

_LIST = "data/imports/reconcile.csv"


def reconcile(
    entities: Annotated[
        list[str] | None, typer.Argument(help="The entities.", show_default="all that lack an identifier")
    ] = None,
    service: Annotated[
        str | None, typer.Option(help="Address of a Reconciliation Service, which is asked by their labels.")
    ] = None,
    wikidata: Annotated[
        str | None,
        typer.Option(help="A dump of Wikidata (.json, .gz, .bz2), or the address of an api.php, for what has an item."),
    ] = None,
    take: Annotated[Path | None, typer.Option(help="The list, in which what is right has 'yes'.")] = None,
    scheme: Annotated[
        str | None, typer.Option(help="Scheme of its identifiers, such as viaf.", show_default="as the service says")
    ] = None,
    type: Annotated[str | None, typer.Option(help="Type to keep to, as the service calls it, such as Q6256.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=50, help="How many are proposed for each at most.")] = 3,
    dry_run: DryRunOption = False,
    yes: YesOption = False,
    corpus: CorpusOption = HERE,
) -> None:
    """Find what entities are called elsewhere, in a list in which you mark what is right.

    kg reconcile --service https://wikidata.reconci.link/en/api        kg reconcile --take data/imports/reconcile.csv

    Only the address that you name is asked, by the labels of your entities. What you mark with 'yes' in the column
    'take' is written by --take.
    """
    from kg.reconciling.proposal import read_list
    from kg.reconciling.taking import take as taken

    ways = [one for one in (service, wikidata, take) if one is not None]
    if len(ways) != 1:
        raise KgError("name one of --service ADDRESS, --wikidata FILE and --take LIST")
    known = read_for_change(corpus, names_only=True)
    if take is not None:
        carry_out(taken(known, read_list(take)), f"kg reconcile --take {take}", dry_run=dry_run, yes=yes)
        return
    chosen = [known.entity(name) for name in entities or ()] or [*known.listed.values()]
    if service is not None:
        found, asked = _by_service(service, chosen, scheme or "", type or "", limit)
    else:
        found, asked = _by_wikidata(str(wikidata), chosen, known.config.languages)
    _keep(known, [*found], asked, dry_run=dry_run)


def _by_service(
    url: str, chosen: Sequence[Entity], scheme: str, type: str, limit: int
) -> tuple[Iterator[Proposal], int]:
    from kg.reconciling.service import candidates, open_service

    opened = open_service(url, scheme)
    asked = [one for one in chosen if all(other.scheme != opened.scheme for other in one.identifiers)]
    return candidates(opened, asked, type=type, limit=limit), len(asked)


def _by_wikidata(source: str, chosen: Sequence[Entity], languages: Sequence[str]) -> tuple[Iterator[Proposal], int]:
    from kg.reconciling.wikidata import item_of, items_in_dump, items_of_interface, proposals_of

    by_item = {item: one for one in chosen if (item := item_of(one))}
    if not by_item:
        raise KgError("none of the entities has an item on Wikidata; find them first: kg reconcile --service ADDRESS")
    is_address = source.startswith(("http://", "https://"))
    items = items_of_interface(source, [*by_item]) if is_address else items_in_dump(Path(source), {*by_item})
    told = source if is_address else Path(source).name

    def found() -> Iterator[Proposal]:
        for item in items:
            if (entity := by_item.get(str(item.get("id")))) is not None:
                yield from proposals_of(item, entity, languages, told)

    return found(), len(by_item)


def _tell_shared(found: Sequence[Proposal]) -> None:
    """Tell of an identifier that is proposed for several entities, of which only one can have it."""
    by_identifier: dict[tuple[str, str], list[str]] = {}
    for one in found:
        if one.what == "identifier":
            by_identifier.setdefault((one.key, one.value), []).append(one.label)
    shared = {identifier: labels for identifier, labels in by_identifier.items() if len(labels) > 1}
    for (scheme, value), labels in [*shared.items()][:1]:
        number = count_of(len(shared), "identifier is", "identifiers are")
        complain(
            f"{number} proposed for several entities, such as {scheme} {value} for {listed(labels)}; take each once"
        )


def _keep(known: Corpus, found: Sequence[Proposal], asked: int, *, dry_run: bool) -> None:
    """Write the list, with the marks that it has already."""
    from kg.files import write_text
    from kg.reconciling.proposal import read_list, with_marks, write_list

    path = known.paths.root / _LIST
    if known.paths.leads_out(path):
        raise ChangeRefused(f"{_LIST} leads out of the corpus by a link; remove the link; nothing was written")
    number = len({one.entity for one in found})
    screen().line(f"{count_of(len(found), 'proposal')} for {number:,} of {count_of(asked, 'entity', 'entities')}.")
    if not found:
        return
    for one in found[:10]:
        told = " ".join(filter(None, (one.name, f"– {one.description}" if one.description else "", one.score)))
        screen().line(f"  {one.label}: {one.adds} {one.value}  {told}")
    if len(found) > 10:
        screen().line(f"  … and {len(found) - 10:,} more")
    _tell_shared(found)
    if dry_run:
        return
    before = read_list(path) if path.is_file() else []
    write_text(path, write_list(with_marks(found, before)))
    if any(one.take for one in before):
        complain(f"what was marked in {_LIST} is still marked")
    screen().pairs(
        [
            (_LIST, "write 'yes' into the column take where it is right"),
            (f"kg reconcile --take {_LIST}", "write what is marked"),
        ]
    )
