"""What an analysis is: from a selection to what it finds, and how that is shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeVar, cast

from kg.errors import KgError
from kg.network.least import ALWAYS, Least
from kg.phrases import count_of, listed, one_or_many
from kg.selection.options import Option, SelectionOptions, Setting, check_options, choose_settings

if TYPE_CHECKING:
    from pathlib import Path

    import polars

    from kg.analysis.section import Line, Rows, Section
    from kg.drawing.figure import Figure
    from kg.selection.selection import Selection
    from kg.selection.support import Support
    from kg.store.backend import Backend

_Found = TypeVar("_Found", bound="Result")

OF_TIES = ("count", "min_weight", "min_degree")
"""Options that an analysis lacks which counts no ties."""
OF_ACTS = (*OF_TIES, "kinds", "modes", "polarities", "self_loops")
"""Options that an analysis lacks which looks at acts alone."""

NORMALISED: Mapping[object, str] = {
    "none": "no",
    "average": "by the average number of matters of the two",
    "jaccard": "as Jaccard did",
    "cosine": "by the cosine",
    "dna_cosine": "by the cosine, as DNA does",
    "activity": "by how much each says",
    "prominence": "by how much is said of each",
}
"""Ways to normalise agreement, in words."""
Seed = Annotated[int, Option("Seed of random choices.", 0, label="seed of random choices")]
TimeLimit = Annotated[
    float,
    Option(
        "Seconds for the proof of the frustration index.",
        30.0,
        at_least=0.1,
        label="seconds for the proof of the frustration index",
    ),
]
"""Options of several analyses."""


class Result:
    """What an analysis finds: ``rows`` for programs, each with its ``statements``.

    Args:
        analysis: Name of the analysis.
    """

    if TYPE_CHECKING:

        @property
        def analysis(self) -> str:
            """Name of the analysis."""

        @property
        def rows(self) -> polars.DataFrame:
            """What was found, one row each; the column ``statements`` has the keys of the statements behind it."""

        @property
        def support(self) -> Support:
            """What it is based on."""

        @property
        def notes(self) -> tuple[str, ...]:
            """What the numbers do not show, in sentences."""

    @property
    def sizes(self) -> Mapping[str, int]:
        """How many there are of what the least numbers of the analysis name; empty where nothing matches."""
        return {}

    @property
    def scope(self) -> str:
        """What of a corpus it was found in, in words; empty where no level matters, or it is of no corpus."""
        return ""

    def as_section(
        self, title: str, about: str, lines: Iterable[Line], tables: Iterable[Rows], notes: Iterable[str] = ()
    ) -> Section:
        """Return the section of what was found, without tables that have no rows.

        Args:
            title: Its heading.
            about: What the analysis is and where it is defined.
            lines: What was found, in sentences, what matters most first.
            tables: What was found, in numbers.
            notes: What the section does not show, beyond the notes of what was found.
        """
        from kg.analysis.section import Section

        filled = tuple(table for table in tables if table.frame.height)
        name, noted = self.analysis.replace("_", "-"), (*self.notes, *notes)
        return Section(name, title, about, tuple(lines), filled, noted, self.support)

    def __repr__(self) -> str:
        """Return how much was found, and what it is based on."""
        return f"<{self.analysis}: {count_of(self.rows.height, 'row')}; based on {self.support}>"


@dataclass(frozen=True, repr=False)
class TooFew(Result):
    """What an analysis found in less than it needs: one sentence in place of rows.

    Args:
        found: What it found nevertheless, for those who know better.
        lack: The sentence: what it needs, and what is there.
    """

    found: Result
    lack: str

    @property
    def analysis(self) -> str:
        """Name of the analysis."""
        return self.found.analysis

    @property
    def rows(self) -> polars.DataFrame:
        """No rows, with the columns that they would have."""
        return self.found.rows.clear()

    @property
    def support(self) -> Support:
        """What there is."""
        return self.found.support

    @property
    def notes(self) -> tuple[str, ...]:
        """The sentence."""
        return (self.lack,)

    def __repr__(self) -> str:
        """Return the sentence."""
        return f"<{self.analysis}: {self.lack}>"

    def __getattr__(self, name: str) -> Any:
        """Say why there is nothing of what the analysis finds elsewhere.

        Raises:
            AttributeError: Always, with the sentence.
        """
        if name in ("found", "lack"):  # not there yet while a copy is made
            raise AttributeError(name)
        raise AttributeError(f"there is no '{name}' here. {self.lack} What there is nevertheless is in 'found'.")


@dataclass(frozen=True, kw_only=True)
class Analysis(Generic[_Found]):
    """An analysis. Nothing of it is loaded before it is used.

    Args:
        name: Its name, as in Python; the command writes it with dashes.
        compute: Finds what there is in a selection: takes a backend, a selection, and the analysis's own options.
        section: Says what was found, in sentences and tables.
        figure: Draws it, or gives ``None`` where there is nothing to draw.
        options: Its options: those of selections, and its own.
        about: What it shows, in one line; further lines show commands.
        without: Names of options of selections that it lacks.
        defaults: Options whose defaults are others here.
        example: Finds names of a corpus that its arguments may have, as an example for who left one out.
        report: Finds what a report shows of it; by default what it finds with its default options.
        of_table: Finds what there is in a table in a file, without a corpus: takes its path and the options; ``None``
            for an analysis that needs a corpus.
        formats: Writes what was found in forms of its own, by their names, such as files of other programs.
        least: From how many on of what it means something; below, :class:`TooFew` takes the place of what it found.
        of_claims: Whether it shows what articles say of deeds and claims, which a report begins with; the others
            describe who is tied to whom.
    """

    name: str
    compute: Callable[..., _Found]
    section: Callable[[_Found], Section]
    figure: Callable[[_Found], Figure | None]
    options: type
    about: str
    without: Collection[str] = ()
    defaults: Mapping[str, Any] = field(default_factory=dict)
    example: Callable[[Backend], Sequence[str]] | None = None
    report: Callable[[Backend, Selection], Iterable[_Found]] | None = None
    of_table: Callable[..., _Found] | None = None
    formats: Mapping[str, Callable[[_Found], str | bytes]] = field(default_factory=dict)
    least: Least = ALWAYS
    of_claims: bool = False

    @cached_property
    def settings(self) -> dict[str, Setting]:
        """Its options by name, those of its own first, with the defaults that they have here."""
        return choose_settings(self.options, without=self.without, defaults=self.defaults)

    def check_arguments(
        self, given: Mapping[str, object], backend: Backend, call: Callable[[Sequence[str]], str]
    ) -> None:
        """Refuse a call without an argument that cannot be left out.

        Args:
            given: Arguments and options by name; an argument that is ``None`` is left out.
            backend: Where names for an example come from.
            call: Writes the whole call with some names.

        Raises:
            KgError: One is left out; the message says what it is and gives an example.
        """
        missing = [one for one in self.settings.values() if one.is_required and given.get(one.name) is None]
        if missing:
            what = listed(f"'{one.name}' ({one.option.help[:1].lower()}{one.option.help[1:-1]})" for one in missing)
            names = self.example(backend) if self.example else ()
            such = f"; for example: {call(names)}" if names else ""
            raise KgError(f"{what} {one_or_many(len(missing), 'is', 'are')} missing{such}")

    def run(self, backend: Backend, /, **options: Any) -> _Found | TooFew:
        """Return what it finds, or that there is too little to find anything in.

        Args:
            backend: Where statements come from.
            options: Its options; :attr:`settings` has them all.

        Raises:
            NameNotFound: A name is not known.
            KgError: There is no such option, or its value makes no sense.
        """
        from kg.selection.selection_parsing import parse_selection

        check_options(options, self.settings)
        chosen = {**self.defaults, **options}
        shared = {name: chosen.pop(name) for name in [*chosen] if name in SelectionOptions.__annotations__}
        return self._enough(self.compute(backend, parse_selection(backend, **shared), **chosen))

    def run_on_table(self, path: Path, /, **options: Any) -> _Found | TooFew:
        """Return what it finds in a table in a file, without a corpus, or that there is too little to find anything in.

        Args:
            path: The file.
            options: Its options; :attr:`settings` has them all.

        Raises:
            NameNotFound: A name is not known.
            KgError: The analysis needs a corpus, the file is no table, or an option makes no sense here.
        """
        if self.of_table is None:
            raise KgError(f"{self.name} needs a corpus; kg import makes one of a table")
        check_options(options, self.settings)
        return self._enough(self.of_table(path, **options))

    def show(self, result: _Found | TooFew) -> Section:
        """Return the section of what it found, with its figure, which is drawn when it is asked for."""
        checked = result if isinstance(result, TooFew) else self._enough(result)
        if isinstance(checked, TooFew):
            return replace(self.section(cast("_Found", checked.found)), lines=(), tables=(), notes=checked.notes)
        section = self.section(checked)
        about = f"{section.about} Shown are {checked.scope}." if checked.scope else section.about
        return replace(section, about=about, figure=partial(self.figure, checked))

    def for_report(self, backend: Backend, selection: Selection) -> Iterable[Section]:
        """Yield the sections that a report shows of it."""
        results = self.report(backend, selection) if self.report else [self.compute(backend, selection.of_all_layers)]
        return map(self.show, results)

    def _enough(self, found: _Found) -> _Found | TooFew:
        """Return what was found, or that it is less than the least numbers."""
        lack = self.least.lack(found.sizes)
        return TooFew(found, lack) if lack else found


def deferred(place: str) -> Callable[..., Any]:
    """Return a function that is loaded when it is first called, so that the command starts at once.

    Args:
        place: Its module and its name, with a colon between.
    """
    module, name = place.split(":")

    def call(*arguments: Any, **options: Any) -> Any:
        return getattr(import_module(module), name)(*arguments, **options)

    call.__name__, call.__doc__ = name, f"Call ``{name}`` of :mod:`{module}`."
    return call
