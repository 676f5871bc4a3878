"""What an import is to be, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.corpus.changes import Changes
from kg.formats.tables.delimited import Form
from kg.importing.articles import Planned
from kg.importing.kept import Entry, Kept
from kg.importing.known import Known
from kg.importing.mapping import ImportMapping
from kg.importing.origin import Origin
from kg.importing.rejects import Reject
from kg.importing.statements import Draft
from kg.importing.told import Told
from kg.importing.types_of_names import Guess


@dataclass(frozen=True, slots=True)
class Import:
    """What an import is to be.

    Args:
        corpus: The corpus.
        mapping: What the words of the tool mean.
        mapping_text: The mapping as it is to be kept; empty where its file stays as it is.
        files: What the files are called that are imported.
        scheme: The scheme of the tool's ids of entities; empty where it has none.
        prefix: What stands before ids of statements that are numbers.
        coder: The id of the coder; as the mapping and the tool say where it is empty.
        is_pruning: Whether statements go whose records are gone.
        columns: The columns of the files, where they are tables.
        form: How the first of the files is stored, where they are tables.
        origin: As what the files are known again; ``None`` where that does not matter.
        is_named: Whether somebody said what the import is called, and with that of which files it is.
    """

    corpus: Known
    mapping: ImportMapping
    mapping_text: str
    files: str
    scheme: str = ""
    prefix: str = "row"
    coder: str = ""
    is_pruning: bool = False
    columns: tuple[str, ...] = ()
    form: Form | None = None
    origin: Origin | None = None
    is_named: bool = False


@dataclass
class Plan:
    """What an import writes.

    Args:
        changes: The change.
        kept: What is kept of the records.

    Attributes:
        articles: The new articles.
        entities: The ids of the new entities.
        guessed: The types of new entities that nobody says, each with how sure it is, by label.
        new: The new statements.
        replaced: The statements that change.
        same: How many are as they were.
        gone: What was imported before and is not in the files any more, but stands here.
        removed: What of that is removed.
        rejects: What could not be placed.
        told: What is to be said besides.
        is_settled: Whether nothing waits to be taken over from the files.
    """

    changes: Changes
    kept: Kept
    articles: list[Planned] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)
    guessed: dict[str, Guess] = field(default_factory=dict)
    new: list[Draft] = field(default_factory=list)
    replaced: list[Draft] = field(default_factory=list)
    same: int = 0
    gone: list[Entry] = field(default_factory=list)
    removed: list[Entry] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    is_settled: bool = True
