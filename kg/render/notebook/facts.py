"""What is said of values, whether as a page or as lines of text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import polars

from kg.arguments import written
from kg.corpus.corpus import Corpus
from kg.corpus.evidence import source_line
from kg.errors import Problem
from kg.graph.questions import Question, Questions
from kg.graph.store import GraphStore
from kg.model import Article, Entity, Statement
from kg.network.counting import without_empty_quad_classes
from kg.network.network import Network
from kg.phrases import count_of, listed
from kg.selection.compare import Difference, Part

__all__ = [
    "QUESTIONS",
    "Opened",
    "Summary",
    "article_facts",
    "difference_parts",
    "entity_facts",
    "graph_facts",
    "leading_ties",
    "problem_count",
    "question_facts",
    "question_list",
    "statement_facts",
    "summary_of",
    "ties_left_out",
]

QUESTIONS = (
    ('project.ask("offers")', "a named question; project.questions lists them all"),
    ('project.network(level="country")', "who is tied to whom"),
    ("kg.show(project.network())", "the explorer"),
    ("project.evidence(ONE, OTHER)", "the quotes behind what two actors do to each other"),
    ("project.explain(STATEMENT)", "one statement in full"),
)
"""What to ask of a project next, and what that gives."""

MOST_ARTICLES = 10
MOST_TIES = 12

Facts = list[tuple[str, str]]


class Opened(Protocol):
    """A project, as far as a summary of it asks; its own module imports this package."""

    @property
    def corpus(self) -> Corpus:
        """The corpus."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What is wrong with its files."""

    def scan(self) -> polars.LazyFrame:
        """Return the statement table."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a project has.

    Args:
        title: Title of the corpus.
        counts: How much there is of what, in one line.
        articles: The articles with most statements: title, publisher, when published, and how many statements.
        more: How many other articles there are.
    """

    title: str
    counts: str
    articles: polars.DataFrame
    more: int


def summary_of(project: Opened) -> Summary:
    """Return what a project has; of a large corpus only a few articles are read."""
    corpus = project.corpus
    by_article = project.scan().group_by("article").agg(statements=polars.len()).collect()
    most = by_article.sort("statements", "article", descending=[True, False]).head(MOST_ARTICLES)
    shown = [corpus.articles[id] for id in most["article"]]
    articles = polars.DataFrame(
        {
            "article": [article.title for article in shown],
            "publisher": [article.publisher for article in shown],
            "published": [_published(article) for article in shown],
            "statements": most["statements"].cast(polars.Int64),
        },
        schema_overrides=dict.fromkeys(("article", "publisher", "published"), polars.String),
    )
    total = int(by_article["statements"].sum())
    counts = [
        count_of(len(corpus.articles), "article"),
        count_of(total, "statement"),
        f"{len(corpus.entities):,} entities",
        count_of(len(corpus.coders), "coder"),
    ]
    left_out = f"; {count_of(corpus.left_out, 'statement')} with errors excluded" if corpus.left_out else ""
    more = len(corpus.articles) - len(shown)
    return Summary(corpus.config.title, ", ".join(counts) + left_out, articles, more)


def leading_ties(network: Network) -> polars.DataFrame:
    """Return the strongest ties of a network, with names: who, towards whom, how much, on how many articles."""
    labels = network.labels
    ties = without_empty_quad_classes(network.by_weight.head(MOST_TIES))
    measured = (
        []
        if str(network.selection.count) in ties.columns
        else [polars.col("weight").alias(str(network.selection.count))]
    )
    return ties.select(
        polars.col("actor", "target").replace(labels),
        *measured,
        polars.exclude("actor", "target", "weight", "statements"),
    )


def difference_parts(difference: Difference) -> list[tuple[str, polars.DataFrame]]:
    """Return the parts of a difference that hold claims: what each is, and its claims with their statements."""
    first, second = difference.viewpoints
    titles = {
        Part.ONLY_ONE: f"Only {first}",
        Part.ONLY_OTHER: f"Only {second}",
        Part.OPPOSED: "What one affirms and the other denies",
        Part.OTHER_CERTAINTY: "The same claim, with a different certainty",
    }
    parts = []
    for part, title in titles.items():
        claims = difference.claims.filter(part=str(part))
        shown = claims.select(
            subject="subject_label",
            relation=polars.col("relation").str.replace_all("_", " "),
            object="object_label",
            first=_held("first"),
            second=_held("second"),
            statements=polars.concat_list(
                polars.col("first_statements", "second_statements").fill_null(
                    polars.lit([], polars.List(polars.String))
                )
            ).list.join(" "),
        )
        if claims.height:
            parts.append((f"{title}: {count_of(claims.height, 'claim')}", shown))
    return parts


def _held(viewpoint: str) -> polars.Expr:
    """Return how a viewpoint holds a claim, in words."""
    return polars.concat_str(
        *(polars.col(f"{viewpoint}_{what}").list.join(" and ") for what in ("polarity", "certainty")), separator=", "
    ).fill_null("")


def ties_left_out(network: Network) -> int:
    """Return how many ties :func:`leading_ties` leaves out."""
    return max(0, network.edges.height - MOST_TIES)


def graph_facts(graph: GraphStore) -> Facts:
    """Return what a graph holds, and the prefixes for asking it."""
    graphs = sum(1 for _ in graph.store.named_graphs())
    return [
        ("contains", f"{count_of(len(graph), 'quad')} in {count_of(graphs, 'named graph')}"),
        *((f"{prefix}:", address) for prefix, address in graph.iris.prefixes.items()),
    ]


def entity_facts(entity: Entity) -> Facts:
    """Return what is known of an entity."""
    local = ", in one annotation file only" if entity.local else ""
    facts = [("type", entity.type), ("id", f"{entity.id}{local}")]
    facts += [("name", f"{label.text} ({label.lang})") for label in entity.labels[1:]]
    facts += [("also called", f"{alias.text} ({alias.lang})") for alias in entity.aliases]
    facts += [("Wikidata", entity.wikidata)] if entity.wikidata else []
    facts += [("members", ", ".join(entity.members))] if entity.members else []
    for known in entity.background:
        when = f", {known.when.text}" if known.when else ""
        facts.append((known.relation.replace("_", " "), f"{known.object}{when} (from: {known.record})"))
    return facts + ([("note", entity.note)] if entity.note else [])


def statement_facts(statement: Statement) -> Facts:
    """Return the fields of a statement as they are written in its file, and its words."""
    inferred, attribution = statement.inferred, statement.attribution
    facts = [
        ("subject", written(statement.subject)),
        ("relation", statement.relation),
        ("object", written(statement.object)),
        *((value.role, written(value.value)) for value in statement.roles),
    ]
    facts += [("according to", " > ".join(attribution.sources))] if attribution.sources else []
    facts.append(("certainty", f"{attribution.certainty}, {attribution.polarity}"))
    facts.append(("mode", f"{statement.mode}{', ended' if statement.ended else ''}"))
    facts += [("when", statement.when.text)] if statement.when else []
    facts += [("when", f"{inferred.when.text} (inferred)")] if inferred and inferred.when else []
    facts += [("act", statement.act)] if statement.act else []
    facts.append(("quote", f"«{statement.quote.exact}»"))
    for name, text in (("translation", statement.translation), ("note", statement.note)):
        facts += [(name, text)] if text else []
    return facts


def article_facts(article: Article) -> Facts:
    """Return what is known of an article."""
    facts = [("source", source_line(article)), ("id", article.id), ("language", article.language)]
    facts += [("URL", article.url)] if article.url else []
    return [*facts, ("length", count_of(len(article.body.split()), "word"))]


def question_facts(question: Question) -> Facts:
    """Return what the answer of a question holds, and what can be filled in."""
    taken = [(f"{one.name}=", f"{one.kind}: {one.about}") for one in question.parameters]
    return [("name", question.name), ("answer", question.about), *taken]


def question_list(questions: Questions) -> Facts:
    """Return questions by name, with what they ask."""
    return [(question.name, question.title) for question in questions.values()]


def problem_count(problems: Sequence[Problem]) -> str:
    """Return how many problems there are, in words."""
    errors = sum(problem.is_error for problem in problems)
    parts = [(errors, "error"), (len(problems) - errors, "warning")]
    return listed([count_of(number, what) for number, what in parts if number]) or "no problems"


def _published(article: Article) -> str:
    if article.published is not None:
        return article.published.text
    return f"probably {article.inferred_published.text}" if article.inferred_published is not None else ""
