"""The one façade: a corpus opened, with its graph, its table, its questions, and what is made from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence
from kg.corpus.paths import find_corpus
from kg.errors import InvalidCorpus, KgError, Problem, Problems, QuestionError
from kg.likeness import suggest
from kg.selection.options import Names, SelectionOptions, with_signature
from kg.store.current import build_backend, current_backend
from kg.store.memory import Memory
from kg.store.sources import list_sources

if TYPE_CHECKING:
    import polars
    from rdflib import Dataset as RdflibDataset
    from rdflib import Graph as RdflibGraph

    from kg.analysis.bound import Analyses
    from kg.asking.answer import Answer
    from kg.asking.asked import Asked
    from kg.finder import Found
    from kg.findings import Findings
    from kg.graph.questions import Question, Questions, Value
    from kg.graph.serialize import Format
    from kg.graph.store import GraphStore
    from kg.network.network import Network
    from kg.render.progress import WorkShown
    from kg.render.report import Report
    from kg.selection.compare import Difference
    from kg.selection.explanation import Explanation
    from kg.selection.viewpoints import Viewpoint
    from kg.store.build import Built
    from kg.store.opening import Stored


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


class Project:
    """A corpus opened. Everything is made or fetched when it is first used.

    Args:
        backend: Where its statements come from.
    """

    def __init__(self, backend: Memory | Stored) -> None:
        self.backend = backend

    def refreshed(self) -> Project:
        """Return a project of the same corpus as its files are now; this one goes on with what it has."""
        return open_project(self.corpus.paths.root, in_memory=None if isinstance(self.backend, Memory) else False)

    def __repr__(self) -> str:
        """Return which corpus it is, and how much it holds."""
        articles, entities = len(self.corpus.articles), len(self.corpus.entities)
        return f"<project {self.corpus.config.title!r}: {articles:,} articles, {entities:,} entities>"

    # What it holds.

    @property
    def corpus(self) -> Corpus:
        """The values of its files."""
        return self.backend.corpus

    @cached_property
    def problems(self) -> Problems:
        """What is wrong with the corpus's files, its questions among them, sorted by place; and texts found twice."""
        from kg.corpus.article_checks import check_texts

        of_questions = self._questions[1] if self.corpus.paths.question_files() else []
        return Problems(sorted({*self.corpus.problems, *check_texts(self.corpus), *of_questions}))

    @property
    def graph(self) -> GraphStore:
        """The graph."""
        return self.backend.graph

    @cached_property
    def rdflib(self) -> RdflibDataset:
        """The graph as an rdflib dataset, to be read; its queries see the union of all named graphs."""
        from kg.graph.rdflib_view import rdflib_view

        return rdflib_view(self.graph)

    @property
    def statements(self) -> polars.DataFrame:
        """The statement table, one row a statement; :data:`kg.table.columns.COLUMNS` tells its columns."""
        return self.backend.table

    def scan(self) -> polars.LazyFrame:
        """Return the statement table as a lazy frame, for queries in steps."""
        return self.backend.scan()

    # Asking.

    @property
    def questions(self) -> Questions:
        """The named questions, shipped and the corpus's own, by name; faulty ones are among :attr:`problems`."""
        return self._questions[0]

    @cached_property
    def _questions(self) -> tuple[Questions, list[Problem]]:
        from kg.graph.questions import read_questions

        return read_questions(self.corpus)

    def query(
        self, sparql: str, *, full: bool = False, allow_service: bool = False
    ) -> polars.DataFrame | bool | RdflibGraph:
        """Return what a SPARQL 1.1 query finds.

        Args:
            sparql: The query; prefixes such as ``kg:`` and ``entity:`` are declared.
            full: Whether IRIs stay whole; otherwise they are shown by the names used in files.
            allow_service: Whether SERVICE may send parts of the query to other hosts.

        Returns:
            A Polars frame for SELECT, a truth value for ASK, an rdflib graph for CONSTRUCT and DESCRIBE.

        Raises:
            QueryError: The query cannot be read or run.
            QueryRefused: It would change the graph, or reach out of this machine.
        """
        from kg.graph.results import to_frame
        from kg.graph.sparql import run_query

        result = run_query(self.graph, sparql, allow_service=allow_service)
        if isinstance(result, bool):
            return result
        if isinstance(result, tuple):
            from kg.graph.rdflib_view import to_rdflib

            return to_rdflib(result, self.graph.iris)
        return to_frame(result, self.graph.iris, full=full)

    def ask(
        self,
        name: str,
        /,
        *,
        full: bool = False,
        exactly: bool = False,
        according_to: Names | Viewpoint | None = None,
        sections: Names = (),
        tags: Names = (),
        **given: Value,
    ) -> polars.DataFrame:
        """Return the rows of the answer to a named question, e.g. ``project.ask("offers", by="Belarus")``.

        Args:
            name: Name of the question; :attr:`questions` has them all.
            full: Whether IRIs stay whole.
            exactly: Whether actors are meant alone, without what belongs to them.
            according_to: In a question on acts, whose claims count, as for :meth:`network`; by default, the authors'.
            sections: In a question on acts, the sections of the articles whose acts count; by default, any.
            tags: In a question on acts, tags of which such an article has one; by default, any.
            given: Its parameters; a list means "any of these".

        Raises:
            QuestionError: There is no such question or parameter, a value is not of its kind, or one is missing.
            NameNotFound: A name is not known in the corpus, or stands for several things.
        """
        from kg.graph.results import to_frame

        answer = self.answer(name, exactly=exactly, according_to=according_to, sections=sections, tags=tags, **given)
        return to_frame(answer.data, self.graph.iris, full=full)

    def answer(
        self,
        name: str,
        /,
        *,
        exactly: bool = False,
        according_to: Names | Viewpoint | None = None,
        sections: Names = (),
        tags: Names = (),
        **given: Value,
    ) -> Answer:
        """Return the answer to a named question: rows of RDF terms, whom it means, and what stands beside them.

        Arguments and errors are those of :meth:`ask`.
        """
        from kg.asking.answer import Answer

        return Answer(
            self._asked(name, given, exactly=exactly, according_to=according_to, sections=sections, tags=tags)
        )

    def _asked(
        self,
        name: str,
        given: Mapping[str, Value],
        *,
        exactly: bool,
        according_to: Names | Viewpoint | None,
        sections: Names,
        tags: Names,
    ) -> Asked:
        from kg.asking.asked import Asked
        from kg.selection.selection_parsing import parse_selection
        from kg.selection.viewpoints import AUTHORS, find_viewpoint

        question = self.question(name)
        if exactly and not question.actors:
            raise QuestionError(f"'{name}' does not ask for an actor with all that belongs to it: it is always exact")
        if according_to and not question.is_on_acts:
            raise QuestionError(f"'{name}' asks for the claims of all sources: no viewpoint can be chosen for it")
        if (sections or tags) and not question.is_on_acts:
            raise QuestionError(f"'{name}' does not count acts: no sections or tags of articles can be chosen for it")
        viewpoint = find_viewpoint(according_to, self.backend) if according_to else AUTHORS
        chosen = parse_selection(self.backend, sections=sections, tags=tags)
        alone = frozenset(one.name for one in question.actors) if exactly else frozenset()
        return Asked(question, given, self.backend, viewpoint, chosen.sections, chosen.tags, alone)

    def question(self, name: str) -> Question:
        """Return a named question.

        Raises:
            QuestionError: There is none of that name, or its file is faulty.
        """
        if name not in self.questions:
            file = self.corpus.paths.name(self.corpus.paths.questions / f"{name}.rq")
            for problem in self._questions[1]:
                if problem.path == file:
                    raise QuestionError(str(problem))
            hint = suggest(name, self.questions) or "see them all with: kg ask"
            if name in dir(self.analysis):
                hint = f"it is an analysis: kg analyse {name}"
            raise QuestionError(f"there is no question '{name}'; {hint}")
        return self.questions[name]

    def sparql(
        self,
        name: str,
        /,
        *,
        exactly: bool = False,
        according_to: Names | Viewpoint | None = None,
        sections: Names = (),
        tags: Names = (),
        **given: Value,
    ) -> str:
        """Return the SPARQL of a named question with its parameters filled in, for pasting and changing."""
        asked = self._asked(name, given, exactly=exactly, according_to=according_to, sections=sections, tags=tags)
        return asked.sparql

    def evidence(self, what: str | Iterable[str] | polars.DataFrame, other: str | None = None) -> list[Evidence]:
        """Return the words behind statements.

        Args:
            what: Name of a statement, or several, or a frame with a column ``statement``; with ``other``, an entity.
            other: A second entity: then the evidence is of all that each does or says towards the other.

        Raises:
            NameNotFound: A name is not known in the corpus, or stands for several things.
        """
        if other is not None and not isinstance(what, str):
            raise KgError("with a second entity, the first must be one name")
        if isinstance(what, str) and other is not None:
            from kg.selection.between import statements_between

            return self.backend.evidence(statements_between(what, other, self.backend))
        if isinstance(what, str):
            names: Iterable[str] = [what]
        else:
            if hasattr(what, "columns") and "statement" not in what.columns:
                raise KgError("the frame has no column 'statement' to show the words of")
            names = what.get_column("statement") if hasattr(what, "get_column") else what
        return self.backend.evidence(names)

    def explain(self, statement: str, before: str | None = None) -> Explanation:
        """Return one statement whole: fields, what is inferred and why, its time, and whether it is a plain triple.

        Args:
            statement: Its key, or any end of it that is unique, such as ``s05``.
            before: Another one, of which to say whether it came later, certainly or possibly, and why.

        Raises:
            NameNotFound: No statement has that name, or several have.
        """
        from kg.selection.explanation import explain

        other = self.corpus.statement(before) if before is not None else None
        return explain(self.corpus.statement(statement), self.backend, other)

    # The vocabulary.

    def find(
        self, words: str, *, subject: str | None = None, object: str | None = None, language: str | None = None
    ) -> polars.DataFrame:
        """Return the relations that words of a text may stand for, the likeliest first, each with its advice.

        ``project.find("took Russia to court", subject="Country", object="Country")``

        Args:
            words: Words of a text, an id or label of a relation, or a code of CAMEO or PLOVER.
            subject: What the subject is: a type, or an entity; ``None`` if it is not known.
            object: What the object is, likewise; also ``Statement``, ``Words`` or ``Nothing``.
            language: Tag of the language whose cues alone count.

        Raises:
            NameNotFound: What an end is called is neither a type nor an entity.
            KgError: The vocabulary has no cues in the language.
        """
        from kg.render.found import found_frame

        found = self.found(words, subject=subject, object=object, language=language)
        return found_frame(found, self.corpus.vocabulary)

    def found(
        self, words: str, *, subject: str | None = None, object: str | None = None, language: str | None = None
    ) -> tuple[Found, ...]:
        """Return what :meth:`find` returns as values, without the advice; arguments and errors are the same."""
        from kg.corpus.ends import type_of_end
        from kg.finder import find, language_of

        vocabulary = self.corpus.vocabulary
        ends = [None if end is None else type_of_end(end, vocabulary, self.corpus) for end in (subject, object)]
        spoken = None if language is None else language_of(vocabulary, language)
        return find(vocabulary, words, ends[0], ends[1], spoken)

    # What is made from it.

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

    @property
    def analysis(self) -> Analyses:
        """The analyses, each a method: ``project.analysis.bargains()``."""
        from kg.analysis.bound import Analyses

        return Analyses(self.backend)

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

    @with_signature(level=None)
    def report(self, **options: Unpack[SelectionOptions]) -> Report:
        """Return what articles say, then the facts of a network, each number with its words.

        It begins with :meth:`findings`; bargains, spirals, arguments and contested claims follow in full, then the
        network and the analyses of it, and measures come last.

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
        from kg.render.report import Report, sections_on_claims, sections_on_ties
        from kg.selection.selection_parsing import parse_selection

        selection = parse_selection(self.backend, **options)
        return Report.of(
            make_network(self.backend, selection),
            self.corpus.config.title,
            sections_on_claims(self.backend, selection),
            sections_on_ties(self.backend, selection),
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

        told = None if story is None else read_story(story)
        of_report = options.copy()
        if options.get("level") == "entity":
            of_report["level"] = None
        report = self.report(**of_report)
        made = publication(self.network(**options), self.corpus, self.graph, report, address=address, story=told)
        files = {Path(folder, name): content for name, content in made.items()}
        outputs = Outputs(self.corpus.paths, force)
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
        from kg.formats.statements import select_keys, write_statements
        from kg.selection.selection_parsing import parse_selection

        return write_statements(self.backend, select_keys(self.backend, parse_selection(self.backend, **options)))

    def export(self, format: Format | str) -> str:
        """Return the whole graph as text, byte-identical between runs.

        Args:
            format: ``turtle``, ``trig``, ``nquads`` or ``jsonld``.

        Raises:
            KgError: There is no such format.
        """
        from kg.graph.serialize import Format, to_text

        if format not in list(Format):
            raise KgError(f"there is no format '{format}'; choose one of: {', '.join(Format)}")
        return to_text(self.graph.quads(), Format(format), self.graph.iris.prefixes)
