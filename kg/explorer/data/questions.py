"""The named questions that the page answers: by statements, or by one of its tabs.

Of each it is written down which statements answer it, as values of columns of the page; so the page finds the same
statements as ``kg ask``, without an engine for SPARQL. Questions on more than single statements are not among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kg.corpus.corpus import Corpus
from kg.graph.questions import ParameterKind, Question, read_questions
from kg.model import Mode, Stance
from kg.vocabulary import Kind, Vocabulary

_Where = Mapping[str, Sequence[int]]


def _modes(*modes: Mode) -> _Where:
    return {"mode": [list(Mode).index(one) for one in modes]}


def _stances(*stances: Stance) -> _Where:
    return {"stance": [list(Stance).index(one) for one in stances]}


_BY_COLUMN: Mapping[str, _Where] = {
    "attempts": _modes(Mode.ATTEMPTED),
    "forecasts": _modes(Mode.FORECAST),
    "hypothetical": _modes(Mode.HYPOTHETICAL),
    "doubted": _stances(Stance.DOUBTS, Stance.REJECTS),
    "reported": _stances(*(one for one in Stance if one is not Stance.ENDORSES)),
    "headlines": {"headline": [1]},
}
_BY_KIND: Mapping[str, Kind] = {"assessments": Kind.ASSESSMENT, "states": Kind.STATE, "trends": Kind.TREND}
_BY_RELATION = ("causes",)
"""Questions on the relation that is the default of their parameter."""
_BY_TAB: Mapping[str, str] = {"bargains": "bargains", "dyad": "timeline"}


def questions_of(corpus: Corpus) -> list[dict[str, object]]:
    """Return the questions that the page answers, with their titles and what answers them.

    A question that a corpus has in the place of a shipped one is left out: it may mean something else.
    """
    shipped, _ = read_questions()
    own, _ = read_questions(corpus)
    return [
        {"name": name, "title": question.title, **answer}
        for name, answer in sorted(_answers(corpus.vocabulary, shipped))
        if (question := shipped[name]) == own.get(name)
    ]


def _answers(vocabulary: Vocabulary, questions: Mapping[str, Question]) -> Iterable[tuple[str, dict[str, object]]]:
    relations = list(vocabulary.relations)
    for name, where in _BY_COLUMN.items():
        yield name, {"where": [where]}
    for name, kind in _BY_KIND.items():
        of_kind = [number for number, id in enumerate(relations) if vocabulary.relations[id].kind is kind]
        yield name, {"where": [{"relation": of_kind}]}
    for name in _BY_RELATION:
        narrower = {one for id in _relations_of(questions[name]) for one in vocabulary.narrower(id)}
        yield name, {"where": [{"relation": [number for number, id in enumerate(relations) if id in narrower]}]}
    for name, tab in _BY_TAB.items():
        yield name, {"where": [], "tab": tab}


def _relations_of(question: Question) -> list[str]:
    """Return the relations that a question is on where nothing is given."""
    defaults = [one.default for one in question.parameters if one.kind is ParameterKind.RELATION]
    return [id.removeprefix("kg:") for default in defaults for id in default.split()]
