"""The formats that can be written: those that are shipped, and those that others add by ``kg.formats``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kg.errors import KgError
from kg.formats.added import added_formats
from kg.formats.writer import Chooses, Writer, Written
from kg.likeness import suggest
from kg.phrases import listed

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend


def _in(place: str) -> Callable[[Backend, Selection], Written]:
    """Return the function of a module, ``module:name`` below this package, which is imported when it is called."""
    module, _, name = place.partition(":")

    def write(backend: Backend, selection: Selection) -> Written:
        return cast("Written", getattr(import_module(f"kg.formats.{module}"), name)(backend, selection))

    return write


_ALL, _STATEMENTS, _TIES = Chooses.NOTHING, Chooses.STATEMENTS, Chooses.TIES
SHIPPED: tuple[Writer, ...] = (
    Writer("trig", "the whole graph, RDF with its named graphs", (".trig",), _ALL, _in("linked_data.rdf:write_trig")),
    Writer("turtle", "the whole graph, RDF without them", (".ttl",), _ALL, _in("linked_data.rdf:write_turtle")),
    Writer("nquads", "the whole graph, RDF line by line", (".nq",), _ALL, _in("linked_data.rdf:write_nquads")),
    Writer("jsonld", "the whole graph, JSON-LD", (".jsonld", ".json"), _ALL, _in("linked_data.rdf:write_jsonld")),
    Writer(
        "csv", "statements with their quotes: R, pandas", (".csv",), _STATEMENTS, _in("tables.statements:write_csv")
    ),
    Writer(
        "xlsx", "the same for Excel, LibreOffice", (".xlsx",), _STATEMENTS, _in("tables.workbook_written:write_xlsx")
    ),
    Writer(
        "dna-events",
        "who is for and against what, as Discourse Network Analyzer lists events: R",
        (),
        Chooses.POSITIONS,
        _in("discourse.dna_events_written:write_dna_events"),
    ),
    Writer(
        "web-annotation",
        "quotes as a W3C Web Annotation collection: annotation servers",
        (),
        _STATEMENTS,
        _in("annotations.web_annotation_written:write_web_annotations"),
    ),
    Writer(
        "nanopub",
        "each statement as a nanopublication, TriG",
        (),
        _STATEMENTS,
        _in("linked_data.nanopub:write_nanopublications"),
    ),
    Writer("brat", "texts with quotes as events: brat", (), _STATEMENTS, _in("annotations.brat:write_brat")),
    Writer(
        "refi-qda",
        "texts with quotes and codes: MAXQDA, NVivo, ATLAS.ti, QualCoder",
        (".qdpx",),
        _STATEMENTS,
        _in("annotations.refi_qda:write_refi_qda"),
    ),
    Writer(
        "bibtex",
        "the articles quoted: LaTeX, Zotero",
        (".bib",),
        _STATEMENTS,
        _in("bibliographies.bibliography:write_bibtex"),
    ),
    Writer(
        "csl",
        "the articles quoted, CSL JSON: Zotero, pandoc",
        (),
        _STATEMENTS,
        _in("bibliographies.bibliography:write_csl"),
    ),
    Writer(
        "gexf",
        "each act as an edge with its dates: Gephi",
        (".gexf",),
        _TIES,
        _in("networks.acts_gexf:write_acts_as_gexf"),
    ),
    Writer(
        "graphml",
        "each act as an edge with all facts: Cytoscape, yEd, igraph",
        (".graphml",),
        _TIES,
        _in("networks.graphml:write_acts_as_graphml"),
    ),
    Writer("dl", "who is tied to whom, with weights: UCINET, visone", (".dl",), _TIES, _in("networks.dl:write_dl")),
    Writer(
        "neo4j",
        "actors, issues and ties as two files: neo4j-admin import",
        (),
        _TIES,
        _in("networks.neo4j:write_neo4j"),
    ),
    Writer(
        "ftm",
        "actors, articles and ties, FollowTheMoney: Aleph",
        (".ijson",),
        _TIES,
        _in("linked_data.follow_the_money_written:write_ftm"),
    ),
    Writer(
        "quickstatements",
        "names and identifiers of those with an item in Wikidata",
        (),
        _TIES,
        _in("linked_data.quickstatements:write_quickstatements"),
    ),
)
"""The formats that are shipped: the command, its help and the docs take them from here."""

FORMATS_IN_WORDS = listed([f"{one.name} ({one.title})" for one in SHIPPED], last="or")
"""What help says of the formats."""
_ONLY_OF_TIES = ("level", "self_loops", "min_weight", "min_degree")
"""Options that limit the ties between actors, and no statements."""


def refuse_to_choose(writer: Writer, given: Iterable[str], called: Callable[[str], str] = str) -> None:
    """Refuse options of selections that would be passed over.

    Args:
        writer: The format.
        given: Names of the options that are given.
        called: What they are called where they were given.

    Raises:
        KgError: The format shows nothing of one of them.
    """
    for name in given:
        if writer.chooses is Chooses.NOTHING:
            raise KgError(
                f"{called(name)} chooses statements, and RDF has them all; leave it out, or choose another format, "
                "such as csv"
            )
        if writer.chooses is not Chooses.TIES and name in _ONLY_OF_TIES:
            raise KgError(
                f"{called(name)} limits ties between actors, and {writer.name} has statements; leave it out, or choose "
                "another format, such as gexf"
            )


def paths_of(content: Mapping[str, str | bytes], output: Path) -> Mapping[Path, str | bytes]:
    """Return several files with their places: in a folder, or beside a file of a name with an ending.

    Args:
        content: Their contents by name.
        output: A folder, or a file such as ``corpus.csv``, whose name goes before theirs: ``corpus-nodes.csv``.
    """
    if not output.suffix or output.is_dir():
        return {output / name: text for name, text in content.items()}
    return {output.with_name(f"{output.stem}-{name}"): text for name, text in content.items()}


@cache
def writers() -> Mapping[str, Writer]:
    """Return the formats that can be written, by name: those that are shipped first, the others by their names.

    Raises:
        KgError: One that others made cannot be loaded.
    """
    return {one.name: one for one in (*SHIPPED, *(one for one in added_formats() if isinstance(one, Writer)))}


def writer_named(name: str) -> Writer:
    """Return the format of a name.

    Raises:
        KgError: There is none.
    """
    known = writers()
    if name not in known:
        hint = suggest(name, known) or f"formats are: {listed(known, last='or')}"
        raise KgError(f"there is no format '{name}'; {hint}")
    return known[name]
