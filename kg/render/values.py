"""What is shown of each value: one function a type, by the names of :data:`kg.render.notebook.formatters.TYPES`.

They import no more than they show, so that a command that explains a statement loads no network.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import polars

from kg.arguments import written
from kg.corpus.evidence import Evidence, source_line
from kg.corpus.phrase import concluded
from kg.fields import FieldKind, facts_of
from kg.network.counting import without_empty_quad_classes
from kg.phrases import count_of, listed
from kg.render.findings import findings
from kg.render.parts import (
    GAP,
    Facts,
    Heading,
    Part,
    Picture,
    ProblemList,
    Quotes,
    Span,
    Table,
    Text,
    key_of,
    problem_count,
)
from kg.render.sections import section
from kg.selection.claims import claim_line
from kg.selection.compare import Part as PartOfDifference
from kg.table.set_aside import COUNTS

if TYPE_CHECKING:
    from kg.analysis import Result
    from kg.corpus.corpus import Corpus
    from kg.drawing.figure import Figure
    from kg.errors import Problem
    from kg.findings import Findings
    from kg.graph.questions import Question, Questions
    from kg.graph.store import GraphStore
    from kg.model import Article, Entity, Statement
    from kg.network.network import Network
    from kg.selection.compare import Difference
    from kg.selection.explanation import Explanation

MOST_QUOTES = 30
_MOST_ARTICLES = 10
_MOST_PROBLEMS = 50
_MOST_ROWS = 100
_MOST_LABELS = 5
_MOST_TIES = 12
_FEW_PROBLEMS = 5
_FEW_FINDINGS = 3
_SMALL = 10_000
"""Of how many statements a summary tells at once what they say; that takes some seconds."""
_QUESTIONS = (
    ("project.findings()", "what the articles say"),
    ('project.ask("offers")', "a named question; project.questions lists them all"),
    ('project.network(level="country")', "who is tied to whom"),
    ("kg.show(project.network())", "the explorer"),
    ("project.evidence(ONE, OTHER)", "the quotes behind what two actors do to each other"),
    ("project.explain(STATEMENT)", "one statement in full"),
)
"""What to ask of a project next, and what that gives."""


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

    def findings(self, *, most: int | None = None) -> Findings:
        """Return what the articles say."""


def project(value: Opened) -> Iterator[Part]:
    """Show a project in summary: articles, statements, problems, what the articles say, and what to ask next.

    Of a large corpus only the articles with most statements are read, and what they say waits to be asked for.
    """
    corpus, all_problems = value.corpus, value.problems
    counted = value.scan().filter(COUNTS)
    by_article = counted.group_by("article").agg(statements=polars.len()).collect()
    most = by_article.sort("statements", "article", descending=[True, False]).head(_MOST_ARTICLES)
    counts = [
        count_of(len(corpus.articles), "article"),
        count_of(int(by_article["statements"].sum()), "statement"),
        f"{len(corpus.entities):,} entities",
        count_of(len(corpus.coders), "coder"),
    ]
    left_out = f"; {corpus.lack}" if corpus.lack else ""
    yield Heading(corpus.config.title)
    yield Text(f"{', '.join(counts)}{left_out}; {problem_count(all_problems)}.")
    if most.height:
        shown = [corpus.articles[id] for id in most["article"]]
        facts = {
            "article": [one.title for one in shown],
            "publisher": [one.publisher for one in shown],
            "published": [_published(one) for one in shown],
        }
        yield GAP
        yield Table(polars.DataFrame(facts, dict.fromkeys(facts, polars.String)).with_columns(most["statements"]))
        yield from _more(len(corpus.articles) - len(shown))
    if all_problems:
        yield GAP
        yield ProblemList(all_problems[:_FEW_PROBLEMS])
        yield from _more(len(all_problems) - _FEW_PROBLEMS)
    if most.height and by_article["statements"].sum() <= _SMALL:
        yield from findings(value.findings(most=_FEW_FINDINGS))
    yield GAP
    yield Text("What to ask next:", "dim")
    yield Facts([((Span(code, "code"),), meaning) for code, meaning in _QUESTIONS])


def graph(value: GraphStore) -> Iterator[Part]:
    """Show what a graph holds, and the prefixes for asking it."""
    graphs = sum(1 for _ in value.store.named_graphs())
    contains = f"{count_of(len(value), 'quad')} in {count_of(graphs, 'named graph')}"
    yield Heading("Graph")
    yield Facts([("contains", contains), *((f"{name}:", address) for name, address in value.iris.prefixes.items())])
    yield Text("Ask it with project.query(…), or with %%sparql after %load_ext kg.", "dim")


def question(value: Question) -> Iterator[Part]:
    """Show what a question asks, what its answer holds, and what can be filled in."""
    taken = [(f"{one.name}=", f"{one.kind}: {one.about}") for one in value.parameters]
    yield Heading(value.title)
    yield Facts([("name", value.name), ("answer", value.about), *taken])
    yield Text(f'Ask it with project.ask("{value.name}").', "dim")


def questions(value: Questions) -> Iterator[Part]:
    """Show questions by name, with what they ask."""
    yield Heading("Questions")
    yield Facts([(one.name, one.title) for one in value.values()])
    yield Text('Ask one with project.ask("offers"); project.questions["offers"] lists its parameters.', "dim")


def statement(value: Statement) -> Iterator[Part]:
    """Show a statement as it is written."""
    yield Heading(f"Statement {value.key}")
    yield Facts(list(_fields(value)))
    yield Text(f'project.explain("{value.key}") puts it in words.', "dim")


def _fields(value: Statement) -> Iterator[tuple[str, str]]:
    """Yield the fields of a statement as they are written in its file, and its words."""
    yield "subject", written(value.subject)
    yield "relation", value.relation
    if value.object is not None:
        yield "object", written(value.object)
    for filled in value.roles:
        yield filled.role, written(filled.value)
    quote = value.quote
    yield "quote", f"«{quote.exact}»" if quote.segments else quote.in_its_place
    for field, words in facts_of(value):
        text = (" > " if field.kind is FieldKind.CHAIN else ", ").join(words)
        yield field.label, concluded(text) if field.concluded else text


def entity(value: Entity) -> Iterator[Part]:
    """Show what is known of an entity."""
    local = ", in one annotation file only" if value.local else ""
    facts = [("type", value.type), ("id", f"{value.id}{local}")]
    facts += [("name", f"{label.text} ({label.lang})") for label in value.labels[1:]]
    facts += [("also called", f"{alias.text} ({alias.lang})") for alias in value.aliases]
    facts += [(one.scheme, one.value) for one in value.identifiers]
    facts += [(one.name, one.words) for one in value.attributes]
    facts += [("as a source", str(value.reliability))] if value.reliability else []
    facts += [("members", ", ".join(value.members))] if value.members else []
    facts += [("denotes", ", ".join(value.denotes))] if value.denotes else []
    for known in value.background:
        when = f", {known.when.text}" if known.when else ""
        facts.append((known.relation.replace("_", " "), f"{known.object}{when} (from: {known.record})"))
    facts += [("note", value.note)] if value.note else []
    yield Heading(value.label)
    yield Facts(facts)


def article(value: Article) -> Iterator[Part]:
    """Show what is known of an article, and its text."""
    facts = [("source", source_line(value)), ("id", value.id), ("language", value.language)]
    further = (
        ("section", value.section),
        ("tags", ", ".join(value.tags)),
        ("reprint of", value.copy_of),
        ("replaces", value.supersedes),
        ("URL", value.url),
    )
    facts += [(name, said) for name, said in further if said]
    yield Heading(value.title)
    yield Facts([*facts, ("length", count_of(len(value.body.split()), "word"))])
    if not value.has_text:
        yield GAP
        yield Text("The text of this article is not at hand.")
        return
    for paragraph in value.body[value.headline_end :].strip().split("\n\n"):
        yield GAP
        yield Text(paragraph)


def evidence(value: Evidence) -> Iterator[Part]:
    """Show the words behind a statement, marked in their sentence, and their source."""
    yield Quotes((value,))


def evidence_list(value: Sequence[Evidence]) -> Iterator[Part]:
    """Show the words behind statements, one after the other."""
    if not value:
        yield Text("No statements, so no quotes.")
    yield Quotes(value[:MOST_QUOTES])
    yield from _more(len(value) - MOST_QUOTES)


def explanation(value: Explanation) -> Iterator[Part]:
    """Show one statement in full."""
    yield Text(value.claim, "bold")
    yield GAP
    yield Facts([(one.field, one.words) for one in value.lines])
    yield GAP
    yield Quotes((value.evidence,), with_claims=False)


def problem(value: Problem) -> Iterator[Part]:
    """Show a problem: where, what, and how to mend it."""
    yield ProblemList((value,))


def problems(value: Sequence[Problem]) -> Iterator[Part]:
    """Show problems, each with its place and how to mend it."""
    yield ProblemList(value[:_MOST_PROBLEMS]) if value else Text("no problems")
    yield from _more(len(value) - _MOST_PROBLEMS)


def network(value: Network, most: int = _MOST_TIES, *, scores: bool = False) -> Iterator[Part]:
    """Show the strongest ties of a network, what it is based on, and what its numbers do not show.

    Args:
        value: The network.
        most: How many ties are shown at most.
        scores: Whether sums and means of Goldstein's scores are shown, too.
    """
    yield Heading(f"Who is tied to whom, {value.selection}")
    yield GAP
    if not value.edges.height:
        yield Text(value.why_empty())
        return
    weight = str(value.selection.count)
    edges = value.with_scores(value.by_weight) if scores else value.by_weight
    if (
        weight == "acts" and (edges["weight"] != edges["acts"]).any()
    ):  # what is planned or denied has weight, and is no act
        counts = edges.drop("statements")
    else:
        counts = edges.drop("statements", *([] if weight == "statements" else [weight])).rename({"weight": weight})
    ends = polars.col("actor", "target").replace(value.labels)
    yield Table(without_empty_quad_classes(counts.head(most)).with_columns(ends))
    yield GAP
    told = value.with_labels(edges.head(most), _MOST_LABELS)
    yield Table(told.select("actor", "label", "target").with_columns(ends))
    yield from key_of(told["label"])
    yield from _more(counts.height - most, " with lower weights")
    yield from _below(value)


def network_in_quotes(value: Network) -> Iterator[Part]:
    """Show the words behind every tie of a network, the strongest first."""
    yield Heading(f"Who is tied to whom, {value.selection}")
    if not value.edges.height:
        yield GAP
        yield Text(value.why_empty())
        return
    for actor, target, weight in value.by_weight.select("actor", "target", "weight").iter_rows():
        count = count_of(weight, value.selection.count.one)
        yield Heading(f"{value.actors[actor].label} → {value.actors[target].label}: {count}", 3)
        yield Quotes(value.evidence(actor, target))
    yield GAP
    yield from _below(value)


def _below(network: Network) -> Iterator[Part]:
    """Show how large a network is, what it is based on, and what its numbers do not show."""
    yield Text(f"{count_of(network.edges.height, 'pair')}; based on {network.support}.", "dim")
    for note in network.notes():
        yield Text(note, "note")


def difference(value: Difference, most: int = _MOST_ROWS) -> Iterator[Part]:
    """Show in what two viewpoints differ and agree, claim by claim, in each part of it at most so many."""
    first, second = value.viewpoints
    titles = {
        PartOfDifference.OPPOSED: "What one affirms and the other denies",
        PartOfDifference.DOUBTED: "Doubted or rejected by the one who reports it",
        PartOfDifference.ONLY_ONE: f"Only {first}",
        PartOfDifference.ONLY_OTHER: f"Only {second}",
        PartOfDifference.OTHER_CERTAINTY: "Same claim, different certainty",
        PartOfDifference.AGREED: "Both agree",
    }
    if value.ratings:
        yield Text(f"As sources: {'; '.join(value.ratings)}.", "dim")
    for part, title in titles.items():
        claims = value.claims.filter(part=str(part))
        yield Heading(f"{title}: {count_of(claims.height, 'claim')}", 3)
        for row in claims.head(most).iter_rows(named=True):
            keys = dict.fromkeys([*row["first_statements"], *row["second_statements"]])
            yield Text(f"{claim_line(row)}{_as_held(row)}")
            yield Text(" ".join(keys), "keys")
        yield from _more(claims.height - most)
    if not value.claims.filter(polars.col("part") != str(PartOfDifference.AGREED)).height:
        yield Text("They do not differ.")


def _as_held(row: Mapping[str, Any]) -> str:
    """Return how the viewpoints stand to a claim, in brackets; nothing where all affirm it and are certain."""
    ways = [", ".join(filter(None, (listed(row[f"{of}_how"]), listed(row[f"{of}_certainty"])))) for of in _VIEWPOINTS]
    told = [way for way in ways if way]
    return "" if set(told) == {"affirms, certain"} else f" [{'; '.join(told)}]"


_VIEWPOINTS = ("first", "second")


def figure(value: Figure) -> Iterator[Part]:
    """Show a figure with its caption."""
    yield Picture(lambda: value, value.caption)


def frame(value: polars.DataFrame) -> Iterator[Part]:
    """Show a table, and how many rows it has."""
    yield Table(value.head(_MOST_ROWS))
    more = value.height - _MOST_ROWS
    yield Text(f"and {more:,} more rows" if more > 0 else count_of(value.height, "row"), "dim")


def result(value: Result) -> Iterator[Part]:
    """Show what an analysis found, as its section."""
    from kg.analysis import shown

    return section(shown(value))


def _more(number: int, of_what: str = "") -> Iterator[Part]:
    if number > 0:
        yield Text(f"and {number:,} more{of_what}", "dim")


def _published(article: Article) -> str:
    if article.published is not None:
        return article.published.text
    return f"probably {article.inferred_published.text}" if article.inferred_published is not None else ""
