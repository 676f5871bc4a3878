"""The one façade: a corpus opened, with its graph, its table and its questions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence, evidence_for
from kg.corpus.explanation import Explanation, explain
from kg.corpus.layout import find_corpus
from kg.corpus.reading import read_corpus
from kg.errors import InvalidCorpus, KgError, Problem, QuestionError, suggest
from kg.model import EntityRef, Statement

if TYPE_CHECKING:
    import polars
    from rdflib import Dataset as RdflibDataset
    from rdflib import Graph as RdflibGraph

    from kg.graph.questions import Question, Value
    from kg.graph.serialize import Format
    from kg.graph.sparql import Solutions
    from kg.graph.store import GraphStore

__all__ = ["Project", "open_project"]


def open_project(path: str | Path = ".", *, strict: bool = False) -> Project:
    """Return the project of a corpus.

    Args:
        path: A folder or file inside the corpus; ``corpus.yaml`` is looked for upwards from it.
        strict: Whether a corpus with errors is refused; otherwise statements with errors are left out.

    Raises:
        CorpusNotFound: There is no corpus there.
        InvalidCorpus: It has errors, and ``strict`` was asked for.
    """
    project = Project(read_corpus(find_corpus(Path(path))))
    if strict and any(problem.is_error for problem in project.problems):
        raise InvalidCorpus(project.problems)
    return project


class Project:
    """A corpus opened, with its graph, its table and its questions. Everything is built when first asked for.

    Args:
        corpus: The corpus.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the corpus's files, its questions among them, sorted by place."""
        if not self.corpus.layout.question_files():
            return self.corpus.problems
        return tuple(sorted({*self.corpus.problems, *self._questions[1]}))

    @cached_property
    def graph(self) -> GraphStore:
        """The graph."""
        from kg.graph.store import build_store

        return build_store(self.corpus)

    @cached_property
    def rdflib(self) -> RdflibDataset:
        """The graph as an rdflib dataset, to be read; its queries see the union of all named graphs."""
        from kg.graph.rdflib_view import rdflib_view

        return rdflib_view(self.graph)

    @cached_property
    def statements(self) -> polars.DataFrame:
        """The statement table, one row a statement; :data:`kg.table.columns.COLUMNS` tells its columns."""
        from kg.table.from_statements import statement_table

        return statement_table(self.corpus)

    @property
    def questions(self) -> dict[str, Question]:
        """The named questions, shipped and the corpus's own, by name; faulty ones are among :attr:`problems`."""
        return self._questions[0]

    @cached_property
    def _questions(self) -> tuple[dict[str, Question], list[Problem]]:
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
            QueryRefused: It would change the graph, or reach out without leave.
        """
        from kg.graph.results import to_frame, to_rdflib
        from kg.graph.sparql import run_query

        result = run_query(self.graph, sparql, allow_service=allow_service)
        if isinstance(result, bool):
            return result
        if isinstance(result, tuple):
            return to_rdflib(result, self.graph.iris)
        return to_frame(result, self.graph.iris, full=full)

    def ask(self, name: str, /, *, full: bool = False, **given: Value) -> polars.DataFrame:
        """Return the answer to a named question, e.g. ``project.ask("offers", by="lukashenko")``.

        Args:
            name: Name of the question; :attr:`questions` has them all.
            full: Whether IRIs stay whole.
            given: Its parameters; a list means "any of these".

        Raises:
            QuestionError: There is no such question or parameter, or a value is not of its kind.
            NameNotFound: A name belongs to nothing in the corpus, or to several things.
        """
        from kg.graph.results import to_frame

        return to_frame(self.answer(name, **given), self.graph.iris, full=full)

    def answer(self, name: str, /, **given: Value) -> Solutions:
        """Return the answer to a named question as RDF terms; arguments and errors are those of :meth:`ask`."""
        from kg.graph.sparql import Solutions, run_query

        question = self.question(name)
        result = run_query(self.graph, self.sparql(name, **given), source=question.path)
        if not isinstance(result, Solutions):
            raise QuestionError(f"the question '{name}' must be a SELECT")
        return result

    def question(self, name: str) -> Question:
        """Return a named question.

        Raises:
            QuestionError: There is none of that name, or its file is faulty.
        """
        if name not in self.questions:
            file = self.corpus.layout.name(self.corpus.layout.questions / f"{name}.rq")
            for problem in self._questions[1]:
                if problem.path == file:
                    raise QuestionError(str(problem))
            hint = suggest(name, self.questions) or "see them all with: kg ask"
            raise QuestionError(f"there is no question '{name}'; {hint}")
        return self.questions[name]

    def sparql(self, name: str, /, **given: Value) -> str:
        """Return the SPARQL of a named question with its parameters filled in, for pasting and changing."""
        from kg.graph.questions import fill_in

        return fill_in(self.question(name), given, self.corpus, self.graph.iris)

    def evidence(self, what: str | Iterable[str] | polars.DataFrame, other: str | None = None) -> list[Evidence]:
        """Return the words behind statements.

        Args:
            what: Name of a statement, or several, or a frame with a column ``statement``; with ``other``, an entity.
            other: A second entity: then the evidence is of all that each does or says towards the other.

        Raises:
            NameNotFound: A name belongs to nothing in the corpus, or to several things.
        """
        if other is not None and not isinstance(what, str):
            raise KgError("with a second entity, the first must be one name")
        if isinstance(what, str) and other is not None:
            return [evidence_for(one, self.corpus) for one in self._between(what, other)]
        if isinstance(what, str):
            names: Iterable[str] = [what]
        else:
            if hasattr(what, "columns") and "statement" not in what.columns:
                raise KgError("the frame has no column 'statement' to show the words of")
            names = what.get_column("statement") if hasattr(what, "get_column") else what
        return [evidence_for(self.corpus.statement(name), self.corpus) for name in names]

    def explain(self, statement: str) -> Explanation:
        """Return one statement whole: fields, what is inferred and why, and whether it is a plain triple.

        Args:
            statement: Its key, or any end of it that is unique, such as ``s05``.

        Raises:
            NameNotFound: No statement has that name, or several have.
        """
        return explain(self.corpus.statement(statement), self.corpus)

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

    def _between(self, one: str, other: str) -> list[Statement]:
        """Return the statements of one party about or towards another, either way, members of groups included."""
        sides = [self._with_groups(self.corpus.entity(name).id) for name in (one, other)]
        found = []
        for statement in self.corpus.statements():
            own = {statement.subject.entity} if isinstance(statement.subject, EntityRef) else set()
            others = set(self.corpus.counterparty(statement).entities)
            others |= {statement.object.entity} if isinstance(statement.object, EntityRef) else set()
            if any(own & here and others & there for here, there in (sides, sides[::-1])):
                found.append(statement)
        return found

    def _with_groups(self, id: str) -> set[str]:
        return {id, *(entity.id for entity in self.corpus.entities.values() if id in entity.members)}
