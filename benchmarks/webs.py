"""Power-law corpora in memory: actors tied as Barabási and Albert let them, each tie a statement with its words.

The same for the same size and seed. Every twentieth act is told again by another article, every fifth statement is a
claim that the article reports of somebody, some are hedged, denied or only intended, and some have no date. Actors
are by turns a country, its government, a ministry, an office and who holds it, so that every level has its own ties.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import networkx

from kg.arguments import EntityRef, RoleValue
from kg.corpus.config_file import Config
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.vocabulary_files import read_vocabulary
from kg.dates import EventDate, parse_date
from kg.gc_paused import gc_paused
from kg.layout.layout import Place
from kg.model import (
    Annotation,
    Article,
    Attribution,
    Background,
    Certainty,
    Entity,
    Label,
    Mode,
    Polarity,
    Stance,
    Statement,
)
from kg.network.network import Network, make_network
from kg.project import open_project
from kg.quote import Quote, Segment
from kg.selection.selection import Count, Level, Selection
from kg.selection.viewpoints import EVERYONE
from kg.store.memory import Memory

TWO_ARTICLES = "two articles"
_CODER = "bench"
_PER_ARTICLE = 10
_TOLD_AGAIN = 20
_FIRST_DAY = date(2008, 1, 1)
_DAYS = 3650
_ISSUES = 50
_TYPES = ("Country", "Government", "Ministry", "Office", "Person")
_DEEDS = (
    "criticizes",
    "supports",
    "praises",
    "accuses",
    "coerces",
    "threatens",
    "visits",
    "hosts",
    "aids",
    "sanctions",
    "arrests",
    "attacks",
)
"""Relations that tie their subject to their object, one way."""


def web(nodes: int, seed: int = 1, ties_each: int = 3) -> Corpus:
    """Return a corpus of so many actors, with so many ties each.

    Args:
        nodes: How many actors there are, more than ties each.
        seed: What the random choices begin with.
        ties_each: How many ties each actor adds.
    """
    with gc_paused():
        return _web(nodes, seed, ties_each)


def _web(nodes: int, seed: int, ties_each: int) -> Corpus:
    chosen = random.Random(seed)
    edges = list(networkx.barabasi_albert_graph(nodes, ties_each, seed=seed).edges)
    chosen.shuffle(edges)
    told = [*edges, *edges[::_TOLD_AGAIN]]
    articles, annotations = {}, {}
    for number in range(0, len(told), _PER_ARTICLE):
        article, annotation = _article(number, told[number : number + _PER_ARTICLE], len(edges), nodes, chosen)
        articles[article.id] = article
        annotations[annotation.name] = annotation
    actors = [_actor(rank) for rank in range(nodes)]
    issues = [Entity(id=f"issue-{at}", type="Issue", labels=(_label(f"issue {at}"),)) for at in range(_ISSUES)]
    return Corpus(
        paths=CorpusPaths(Path("bench")),
        config=Config(title="Power law", base="https://example.org/bench/", coder=_CODER, languages=("en",)),
        vocabulary=read_vocabulary()[0],
        articles=articles,
        listed={entity.id: entity for entity in (*actors, *issues)},
        annotations=annotations,
        problems=(),
        left_out=0,
    )


def networks(root: Path, actors: Iterable[int]) -> Iterator[tuple[str, Network]]:
    """Yield the network of the two articles, and whole networks of made corpora, each with its name.

    Args:
        root: The corpus of the two articles.
        actors: How many actors the made corpora have.
    """
    yield TWO_ARTICLES, open_project(root).network()
    for number in actors:
        yield named(number), whole_network(web(number))


def named(actors: int) -> str:
    """Return the name of a made corpus of so many actors."""
    return f"{actors:,} actors"


def in_rows(network: Network) -> dict[str, dict[str, Place]]:
    """Return places of all actors at every level, far enough apart for others to find room between them."""
    rows = {id: (200.0 * (at % 400), 200.0 * (at // 400)) for at, id in enumerate(sorted(network.backend.entities))}
    return dict.fromkeys(map(str, Level), rows)


def whole_network(corpus: Corpus) -> Network:
    """Return the network of everything that is told, whoever claims it and however it is held."""
    selection = Selection(according_to=EVERYONE, modes=tuple(Mode), polarities=tuple(Polarity), count=Count.STATEMENTS)
    return make_network(Memory(corpus), selection)


def _article(
    number: int, pairs: list[tuple[int, int]], edges: int, nodes: int, chosen: random.Random
) -> tuple[Article, Annotation]:
    """Return an article that tells of some pairs, and what is coded in it."""
    name = f"a{number // _PER_ARTICLE:06}"
    day = _FIRST_DAY + timedelta(days=chosen.randrange(_DAYS))
    body = f"Text {number // _PER_ARTICLE}\n\n"
    statements = []
    for at, pair in enumerate(pairs, number):
        edge = at if at < edges else (at - edges) * _TOLD_AGAIN
        deed = random.Random(edge)
        one, other = deed.sample(pair, 2)
        relation, issue = deed.choice(_DEEDS), deed.randrange(_ISSUES)
        words = f"In point {at} {_name(one)} {relation.replace('_', ' ')} {_name(other)} over issue {issue}"
        start, end = len(body), len(body) + len(words)
        body += f"{words}, as was to be expected by all who had read the texts before. "
        statements.append(
            Statement(
                coder=_CODER,
                article=name,
                id=f"s{at - number:02}",
                subject=EntityRef(entity=_id(one)),
                relation=relation,
                object=EntityRef(entity=_id(other)),
                roles=(RoleValue(role="about", value=EntityRef(entity=f"issue-{issue}")),),
                mode=Mode.INTENDED if chosen.random() < 0.1 else Mode.ACTUAL,
                attribution=_attribution(nodes, chosen),
                when=_when(day, chosen),
                act=f"deed {edge}" if edge % _TOLD_AGAIN == 0 else None,
                quote=Quote(segments=(Segment(exact=words, start=start, end=end),)),
            )
        )
    publisher = f"Gazette {chosen.randrange(8)}"
    published = parse_date(day.isoformat())
    article = Article(id=name, title=body.partition("\n")[0], body=body, publisher=publisher, published=published)
    return article, Annotation(coder=_CODER, article=name, statements=tuple(statements))


def _attribution(nodes: int, chosen: random.Random) -> Attribution:
    polarity = Polarity.DENIED if chosen.random() < 0.05 else Polarity.AFFIRMED
    if chosen.random() < 0.8:
        return Attribution(polarity=polarity)
    return Attribution(
        sources=(_id(chosen.randrange(min(nodes, 40))),),
        certainty=chosen.choice([*Certainty]),
        polarity=polarity,
        author_stance=chosen.choice([*Stance]),
    )


def _when(published: date, chosen: random.Random) -> EventDate | None:
    day = published - timedelta(days=chosen.randrange(60))
    chance = chosen.random()
    if chance < 0.7:
        return parse_date(day.isoformat())
    return parse_date(f"{day:%Y-%m}") if chance < 0.85 else None


def _actor(rank: int) -> Entity:
    family, turn = divmod(rank, len(_TYPES))
    return Entity(
        id=_id(rank),
        type=_TYPES[turn],
        labels=(_label(_name(rank)),),
        aliases=(_label(f"{_TYPES[turn]} no. {family}"),),
        background=tuple(_belongs(family, turn)),
    )


def _belongs(family: int, turn: int) -> Iterator[Background]:
    """Yield what an actor belongs to: the government to the country, a ministry and an office to the government."""
    if turn in (1, 2, 3):
        above = _id(family * len(_TYPES) + (0 if turn == 1 else 1))
        yield Background(relation="part_of", object=above, record="yearbook of states")
    if turn == 4:
        office = _id(family * len(_TYPES) + 3)
        yield Background(
            relation="holds_office", object=office, when=parse_date("2008-01-01/.."), record="yearbook of states"
        )


def _id(rank: int) -> str:
    family, turn = divmod(rank, len(_TYPES))
    return f"{_TYPES[turn].lower()}-{family}"


def _name(rank: int) -> str:
    family, turn = divmod(rank, len(_TYPES))
    return f"Country {family}" if turn == 0 else f"{_TYPES[turn]} of Country {family}"


def _label(text: str) -> Label:
    return Label(text=text, lang="en")
