"""Opening a corpus, and what is made from it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Unpack, cast

from kg.corpus.paths import find_corpus
from kg.errors import InvalidCorpus, KgError
from kg.project.asking import Asking
from kg.selection.options import Names, SelectionOptions, with_signature
from kg.store.current import build_backend, current_backend
from kg.store.memory import Memory
from kg.store.sources import list_sources

if TYPE_CHECKING:
    from kg.analysis.agreement.compute import Agreement
    from kg.analysis.bound import Analyses
    from kg.analysis.corroboration.compute import Corroboration
    from kg.findings import Findings
    from kg.formats.writer import Written
    from kg.graph.serialize import Format
    from kg.network.network import Network
    from kg.network.over_coders import OverCoders
    from kg.render.progress import WorkShown
    from kg.render.report import Report
    from kg.selection.compare import Difference
    from kg.selection.viewpoints import Viewpoint
    from kg.store.build import Built
    from kg.withdrawal import Withdrawal


def open_project(path: str | Path = ".", *, strict: bool = False, in_memory: bool | None = None) -> Project:
    """Return the project of a corpus as its files are now.

    A small corpus is read into memory. Of a large one a store is kept in ``.kg``, which is brought up to date first.

    Args:
        path: A folder or file inside the corpus; ``corpus.yaml`` is looked for upwards from it.
        strict: Whether a corpus with errors is refused; otherwise statements with errors are left out.
        in_memory: Whether to read everything into memory; decided by size if ``None``.

    Raises:
        CorpusNotFound: There is no corpus there.
        InvalidCorpus: It has errors, and ``strict`` was asked for.
        StoreBusy: Another process was removing the store.
    """
    project = Project(current_backend(find_corpus(Path(path)), _work_shown, in_memory=in_memory))
    if strict and any(problem.is_error for problem in project.problems):
        raise InvalidCorpus(project.problems)
    return project


def is_kept_in_memory(path: str | Path = ".") -> bool:
    """Return whether a corpus is so small that it is read into memory and no store is kept of it."""
    return list_sources(find_corpus(Path(path))).are_few


def build_project(path: str | Path = ".", *, anew: bool = False, strict: bool = False) -> tuple[Project, Built]:
    """Bring the store of a corpus up to date, and return the project with what was done.

    Args:
        path: A folder or file inside the corpus.
        anew: Whether to read and write everything, whatever the store before has.
        strict: Whether a corpus with errors is refused; then the store before stays.

    Raises:
        CorpusNotFound: There is no corpus there.
        InvalidCorpus: It has errors, and ``strict`` was asked for.
        KgError: The store cannot be written.
    """
    stored, built = build_backend(find_corpus(Path(path)), _work_shown, anew=anew, strict=strict)
    return Project(stored), built


def _work_shown() -> WorkShown:
    from kg.render.progress import WorkShown

    return WorkShown()


class Project(Asking):
    """A corpus opened. Everything is made or fetched when it is first used.

    Args:
        backend: Where its statements come from.
    """

    def refreshed(self) -> Project:
        """Return a project of the same corpus as its files are now; this one goes on with what it has."""
        return open_project(self.corpus.paths.root, in_memory=None if isinstance(self.backend, Memory) else False)

    def __repr__(self) -> str:
        """Return which corpus it is, and how much it holds."""
        articles, entities = len(self.corpus.articles), len(self.corpus.entities)
        lack = f"; {self.corpus.lack}, see: project.problems" if self.corpus.lack else ""
        return f"<project {self.corpus.config.title!r}: {articles:,} articles, {entities:,} entities{lack}>"

    @with_signature()
    def network(self, **options: Unpack[SelectionOptions]) -> Network:
        """Return a network: who is tied to whom, according to whom, when, and by which words.

        ``project.network(level="country", according_to="Belarus in Focus", since="2016", until="2017")``

        Args:
            options: What to look at; :class:`kg.selection.options.SelectionOptions` has them all.

        Raises:
            NameNotFound: A name is not known.
            KgError: There is no such option, a date cannot be read, or the period ends before it begins.
        """
        from kg.network.network import make_network
        from kg.selection.selection_parsing import parse_selection

        return make_network(self.backend, parse_selection(self.backend, **options))

    @with_signature()
    def corroboration(self, **options: Unpack[SelectionOptions]) -> Corroboration:
        """Return on how many independent sources each tie stands, and what remains without unreliable ones.

        Args:
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name is not known.
        """
        from kg.analysis.corroboration.compute import corroboration
        from kg.selection.selection_parsing import parse_selection

        return corroboration(self.backend, parse_selection(self.backend, **options))

    @with_signature()
    def over_coders(self, **options: Unpack[SelectionOptions]) -> OverCoders:
        """Return the networks of several coders of the same articles, each alone, and how far their numbers differ.

        ``project.over_coders().ties`` has the range of each tie, ``.measured("degree")`` that of a measure.

        Args:
            options: As for :meth:`network`; ``coders`` are those compared, all but ``gold`` where none is named.

        Raises:
            NameNotFound: A name is not known.
        """
        from kg.network.over_coders import over_coders
        from kg.selection.selection_parsing import parse_selection

        return over_coders(self.backend, parse_selection(self.backend, **options))

    @property
    def analysis(self) -> Analyses:
        """The analyses, each a method: ``project.analysis.bargains()``."""
        from kg.analysis.bound import Analyses

        return Analyses(self.backend)

    @property
    def agreement(self) -> Callable[..., Agreement]:
        """How far coders agree, a method: ``project.agreement(coders="ben", compared_with="gold")``.

        ``help(project.agreement)`` shows its options, which are those of ``kg agree``.
        """
        from kg.analysis.agreement import AGREEMENT
        from kg.analysis.bound import bound

        return cast("Callable[..., Agreement]", bound(AGREEMENT, self.backend))

    @with_signature()
    def compare(self, *, compared_with: Names | Viewpoint, **options: Unpack[SelectionOptions]) -> Difference:
        """Return in what two viewpoints differ: claims that only one holds, contradictions, doubts, other certainty.

        Args:
            compared_with: The second viewpoint.
            options: As for :meth:`network`; ``according_to`` is the first viewpoint. The ``level`` does not matter,
                since claims never roll up.

        Raises:
            NameNotFound: A name is not known.
        """
        from kg.selection.compare import compare_viewpoints
        from kg.selection.selection_parsing import parse_selection
        from kg.selection.viewpoints import find_viewpoint

        selection = parse_selection(self.backend, **options)
        return compare_viewpoints(self.backend, selection, find_viewpoint(compared_with, self.backend))

    @with_signature()
    def findings(self, *, most: int | None = None, **options: Unpack[SelectionOptions]) -> Findings:
        """Return what the articles say, in sentences with their numbers and their words.

        Bargains, spirals, contested claims, causes, who does what to whom, forecasts and more: of a few articles each
        has its own, of many they are ranked over all. The numbers are those of the analyses and of the network.

        Args:
            most: How many of an article are shown, six by default; of many articles, three times as many of all.
            options: As for :meth:`network`. Levels, counts, modes and polarities do not matter: acts are counted at
                the level that fits the corpus, and each sentence says what is planned or denied.

        Raises:
            NameNotFound: A name is not known.
            KgError: There is no such option, or less than one finding is asked for.
        """
        from kg.findings import find_findings
        from kg.selection.selection_parsing import parse_selection

        return find_findings(self.backend, parse_selection(self.backend, **options), most)

    @with_signature()
    def withdrawal(self, article: str, **options: Unpack[SelectionOptions]) -> Withdrawal:
        """Return what falls if an article is withdrawn: ties, actors, numbers and findings; no file is changed.

        Args:
            article: Id of the article.
            options: As for :meth:`network`.

        Raises:
            NameNotFound: There is no such article, or a name is not known.
            KgError: The article was retracted before.
        """
        from kg.selection.selection_parsing import parse_selection
        from kg.withdrawal import withdrawal

        return withdrawal(self.backend, article, parse_selection(self.backend, **options))

    @with_signature(level=None)
    def report(self, **options: Unpack[SelectionOptions]) -> Report:
        """Return what articles say, then the facts of a network, each number with its words.

        It begins with :meth:`findings`; bargains, spirals, arguments and contested claims follow in full, then the
        network and the analyses of it, then how far coders agree where several coded the same articles, and measures
        come last.

        Balance is that of acts, brokerage that of cooperation; turning points are sought where two
        actors have most acts of a known time.

        Args:
            options: As for :meth:`network`; the level is the one that fits the corpus if none is chosen.

        Raises:
            NameNotFound: A name is not known.
            MissingExtra: Matplotlib or SciPy is not installed.
        """
        from kg.findings import find_findings
        from kg.network.network import make_network
        from kg.render.report import Report, sections_on_claims, sections_on_coding, sections_on_ties
        from kg.selection.selection_parsing import parse_selection

        selection = parse_selection(self.backend, **options)
        return Report.of(
            make_network(self.backend, selection),
            self.corpus.config.title,
            sections_on_claims(self.backend, selection),
            chain(sections_on_ties(self.backend, selection), sections_on_coding(self.backend, selection)),
            findings=find_findings(self.backend, selection),
        )

    @with_signature()
    def publish(
        self,
        folder: str | Path,
        *,
        address: str = "",
        story: str | Path | None = None,
        force: bool = False,
        **options: Unpack[SelectionOptions],
    ) -> list[Path]:
        """Write page, report, data, codebook and checksums into a folder for any static host, and return their paths.

        Args:
            folder: Where; it is made if it is missing.
            address: Where the folder will lie, such as ``https://example.org/belarus/``.
            story: A file of views with captions, through which the page leads.
            force: Whether files that kg did not write are replaced. What the corpus reads never is.
            options: What the page opens with, as for :meth:`network`. The report is at the level that fits
                the corpus where the page opens on actors.

        Raises:
            InvalidStory: The story cannot be read, or names what is not there.
            NameNotFound: A name is not known.
            KgError: The address is not one of the web.
            OutputRefused: A file may not be replaced; then none is written.
            MissingExtra: Matplotlib or SciPy is not installed.
        """
        from kg.explorer.blocks import FOLDER as DATA_FOLDER
        from kg.explorer.story import read_story
        from kg.publication import publication
        from kg.store.outputs import Outputs

        outputs = Outputs(self.corpus.paths, force)
        outputs.refuse_input(Path(folder, "index.html"))
        told = None if story is None else read_story(story)
        of_report = options.copy()
        if options.get("level") == "entity":
            of_report["level"] = None
        report = self.report(**of_report)
        made = publication(self.network(**options), self.corpus, self.graph, report, address=address, story=told)
        files = {Path(folder, name): content for name, content in made.items()}
        outputs.write(files)
        for former in Path(folder, DATA_FOLDER).glob("*.js"):
            if former not in files:
                outputs.remove(former)
        return list(files)

    @with_signature()
    def write_statements(self, **options: Unpack[SelectionOptions]) -> str:
        """Return the statements of a selection as CSV, with their quotes, articles and sources, one row each.

        Args:
            options: As for :meth:`network`; what only limits ties, such as their weight, does not matter.

        Raises:
            NameNotFound: A name is not known.
        """
        from kg.formats.tables.statements import select_keys, write_statements
        from kg.selection.selection_parsing import parse_selection

        return write_statements(self.backend, select_keys(self.backend, parse_selection(self.backend, **options)))

    @with_signature()
    def written(self, format: str, **options: Unpack[SelectionOptions]) -> Written:
        """Return a selection in a format of other tools: the content of a file, or of several by their names.

        ``project.written("xlsx", according_to="everyone")``

        Args:
            format: Name of the format; :data:`kg.formats.writers.SHIPPED` tells them, and others may be installed.
            options: As for :meth:`network`.

        Raises:
            NameNotFound: A name is not known.
            KgError: There is no such format, or it cannot show what is chosen.
        """
        from kg.formats.writers import writer_named
        from kg.selection.selection_parsing import parse_selection

        return writer_named(format).write(self.backend, parse_selection(self.backend, **options))

    def cite(self, statement: str, *, style: str = "plain", format: str = "footnote") -> str:
        """Return the words of a statement as a footnote, or its article for BibTeX or CSL JSON.

        Where the words are missing, it says why.

        Args:
            statement: Its key, or any end of it that is unique, such as ``s05``.
            style: Of a footnote: ``plain``, ``chicago`` or ``apa``.
            format: ``footnote``, ``bibtex`` or ``csl``.

        Raises:
            NameNotFound: There is no such statement, style or format.
        """
        from kg.formats.bibliographies.citation import Form, Style, cited
        from kg.selection.selection_parsing import look_up

        (said,) = self.backend.evidence([statement])
        article = self.backend.articles[said.article]
        forms = look_up(Style, style, "style of footnotes"), look_up(Form, format, "form of citations")
        return cited(article, said.quote, *forms, quoted=said.missing is None)

    def export(self, format: Format | str) -> str:
        """Return the whole graph as text, byte-identical between runs; :meth:`written` has the other formats.

        Args:
            format: ``turtle``, ``trig``, ``nquads`` or ``jsonld``.

        Raises:
            KgError: There is no such format.
        """
        from kg.graph.serialize import Format, to_text

        if format not in list(Format):
            raise KgError(f"there is no format '{format}'; choose one of: {', '.join(Format)}")
        return to_text(self.graph.quads(), Format(format), self.graph.iris.prefixes)
