"""A corpus opened: what it holds, and what it is asked."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence
from kg.errors import KgError, Problem, Problems, QuestionError
from kg.graph.time_limit import SECONDS, time_limit
from kg.likeness import suggest
from kg.selection.options import Names
from kg.store.memory import Memory

if TYPE_CHECKING:
    import polars
    from rdflib import Dataset as RdflibDataset
    from rdflib import Graph as RdflibGraph

    from kg.asking.answer import Answer
    from kg.finder import Found
    from kg.graph.questions import Question, Questions, Value
    from kg.graph.store import GraphStore
    from kg.selection.explanation import Explanation
    from kg.selection.viewpoints import Viewpoint
    from kg.store.opening import Stored


class Asking:
    """What a corpus holds, and what it is asked. Everything is made or fetched when it is first used.

    Args:
        backend: Where its statements come from.
    """

    def __init__(self, backend: Memory | Stored) -> None:
        self.backend = backend

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
        return Problems(sorted(dict.fromkeys([*self.corpus.problems, *check_texts(self.corpus), *of_questions])))

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
        self, sparql: str, *, full: bool = False, allow_service: bool = False, timeout: float | None = SECONDS
    ) -> polars.DataFrame | bool | RdflibGraph:
        """Return what a SPARQL 1.1 query finds.

        Args:
            sparql: The query; prefixes such as ``kg:`` and ``entity:`` are declared.
            full: Whether IRIs stay whole; otherwise they are shown by the names used in files.
            allow_service: Whether SERVICE may send parts of the query to other hosts.
            timeout: How many seconds it may take; without end for 0 or ``None``.

        Returns:
            A Polars frame for SELECT, a truth value for ASK, an rdflib graph for CONSTRUCT and DESCRIBE.

        Raises:
            QueryError: The query cannot be read or run.
            QueryRefused: It would change the graph, or reach out of this machine.
            QueryStopped: It took longer than it may.
        """
        from kg.graph.results import to_frame
        from kg.graph.sparql import run_query

        with time_limit(timeout):
            result = run_query(self.graph, sparql, allow_service=allow_service, apart=True)
        if isinstance(result, bool):
            return result
        if isinstance(result, tuple):
            from kg.graph.rdflib_view import to_rdflib

            return to_rdflib(result, self.graph.iris)
        return to_frame(result, self.graph.iris, full=full)

    def why_nothing(self, sparql: str) -> list[str]:
        """Return sentences on what of a query that finds nothing is not in the graph as it is written there.

        Such as a text without its language, a date written as a text, or an entity that does not occur.
        """
        from kg.graph.nothing_found import why_nothing

        return why_nothing(self.graph, sparql)

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
        timeout: float | None = SECONDS,
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
            timeout: How many seconds it may take; without end for 0 or ``None``.
            given: Its parameters; a list means "any of these".

        Raises:
            QuestionError: There is no such question or parameter, a value is not of its kind, or one is missing.
            NameNotFound: A name is not known in the corpus, or stands for several things.
            QueryStopped: It took longer than it may.
        """
        from kg.graph.results import to_frame

        with time_limit(timeout):
            answer = self.answer(
                name, exactly=exactly, according_to=according_to, sections=sections, tags=tags, **given
            )
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

        Arguments and errors are those of :meth:`ask`. What it needs is asked when it is first used, each query for a
        minute at most.
        """
        from kg.asking.answer import Answer
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
        return Answer(Asked(question, given, self.backend, viewpoint, chosen.sections, chosen.tags, alone))

    def question(self, name: str) -> Question:
        """Return a named question.

        Raises:
            QuestionError: There is none of that name, or its file is faulty.
        """
        if name not in self.questions:
            from kg.analysis import ANALYSES

            file = self.corpus.paths.name(self.corpus.paths.questions / f"{name}.rq")
            for problem in self._questions[1]:
                if problem.path == file:
                    raise QuestionError(str(problem))
            hint = suggest(name, self.questions) or "see them all with: kg ask"
            if name in {analysis.name for analysis in ANALYSES}:
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
        answer = self.answer(name, exactly=exactly, according_to=according_to, sections=sections, tags=tags, **given)
        return answer.asked.sparql

    def evidence(self, what: str | Iterable[str] | polars.DataFrame, other: str | None = None) -> list[Evidence]:
        """Return the words behind statements.

        Args:
            what: Name of a statement, or several, or a frame with a column ``statement``; with ``other``, an entity.
            other: A second entity: then the evidence is of all that each does or says towards the other.

        Raises:
            NameNotFound: A name is not known in the corpus, or stands for several things.
        """
        if isinstance(what, str):
            if other is None:
                return self.backend.evidence([what])
            from kg.selection.between import statements_between

            return self.backend.evidence(statements_between(what, other, self.backend))
        if other is not None:
            raise KgError("with a second entity, the first must be one name")
        if hasattr(what, "columns") and "statement" not in what.columns:
            raise KgError("the frame has no column 'statement' to show the words of")
        return self.backend.evidence(what.get_column("statement") if hasattr(what, "get_column") else what)

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
