"""Which findings are shown: of each kind the best first, of a few articles each by itself, of many those of all."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import chain

import polars

from kg.corpus.days import edtf_in_words
from kg.errors import KgError
from kg.findings.finding import Card, Count, Finding, Findings, More, as_sentence
from kg.findings.kinds import KINDS, FindingKind
from kg.findings.material import Candidate, Draft, Material
from kg.gc_paused import gc_paused
from kg.model import Article, ArticleStatus, SetAside
from kg.phrases import count_of, one_or_many
from kg.selection.fitting import at_fitting_level
from kg.selection.selection import Selection
from kg.selection.support import support_of
from kg.selection.viewpoints import source_of
from kg.store.backend import Backend, lack_of
from kg.table.counted import IS_ACT
from kg.table.publication import published_days
from kg.table.set_aside import IS_OF_THE_CODER

FEW = 6
"""Up to how many articles each has a list of its own."""
MOST = 6
"""How many findings of an article are shown where nothing else is asked for."""
_FOR_ALL = 3
"""How many times as many a list of many articles has."""


@dataclass(frozen=True, slots=True)
class _Ranked:
    """What may become a finding, with its rank: the first one has the lowest.

    Args:
        kind: Its kind.
        candidate: What may become one.
        articles: Ids of the articles behind it, sorted.
        news: Where a headline or a first paragraph tells of it, if one does.
        rank: Its place among all kinds.
    """

    kind: FindingKind
    candidate: Candidate
    articles: tuple[str, ...]
    news: int | None
    rank: int

    def has_any_of(self, statements: Collection[str]) -> bool:
        """Return whether any of some statements is behind it."""
        return any(key in statements for key in self.candidate.statements)


@gc_paused()
def find_findings(
    backend: Backend, selection: Selection, most: int | None = None, of_many: int | None = None
) -> Findings:
    """Return what the articles of a selection say.

    They are at the level that fits the corpus, whatever level is looked at: page, report, terminal and Python say the
    same. Numbers are those of the analyses and of the network of the same selection at that level. Of a few articles
    each has a list of its own, which begins with the first of every kind: what the headline or the first paragraph
    tells of, in the order of the text, then the other kinds. Before these lists stands what is based on several
    articles. Many articles have one list, ranked by acts, then articles, then sources, then news, which a headline or a
    first paragraph tells, then date, the newest first; what only a headline tells comes behind what the body does.

    Args:
        backend: Where statements come from.
        selection: What of them to look at; its level does not matter.
        most: How many findings of an article are shown, six if ``None``.
        of_many: How many of many articles; three times as many if ``None``.

    Raises:
        KgError: Less than one finding is asked for.
    """
    return Ranking(backend, selection).findings(most, of_many)


class Ranking:
    """All that the articles of a selection may be found to say, what matters most first, from which lists are made.

    Args:
        backend: Where statements come from.
        selection: What of them to look at; its level does not matter.
    """

    def __init__(self, backend: Backend, selection: Selection) -> None:
        self._backend = backend
        self._selection = at_fitting_level(selection, backend)

    @cached_property
    def _material(self) -> Material:
        return Material(self._backend, self._selection)

    @cached_property
    def _ranked(self) -> list[_Ranked]:
        return _ranked(self._material)

    def beside(self, statements: Collection[str]) -> set[str]:
        """Return statements with all that may be behind a finding together with one of them.

        Args:
            statements: Their keys.
        """
        together = (one.candidate.statements for one in self._ranked if one.has_any_of(statements))
        return {*statements, *chain.from_iterable(together)}

    def findings(
        self, most: int | None = None, of_many: int | None = None, behind: Collection[str] | None = None
    ) -> Findings:
        """Return the lists; see :func:`find_findings`.

        Args:
            most: How many findings of an article are shown, six if ``None``.
            of_many: How many of many articles; three times as many if ``None``.
            behind: Keys of statements of which at least one is behind each finding; any if ``None``.

        Raises:
            KgError: Less than one finding is asked for.
        """
        if most is not None and most < 1:
            raise KgError(f"{most} findings say nothing; ask for 1 or more")
        backend, selection, wanted = self._backend, self._selection, most or MOST
        articles = _articles(backend, selection)
        if not articles:
            return Findings(
                selection, (), support_of((), backend), "There are no articles yet; add one to data/articles."
            )
        material, ranked = self._material, self._ranked
        if behind is not None:
            ranked = [one for one in ranked if one.has_any_of(behind)]
        if len(articles) > FEW:
            cards = [_card(None, f"{len(articles):,} articles", ranked, material, of_many or wanted * _FOR_ALL)]
        else:
            together = [one for one in ranked if len(one.articles) > 1]
            cards = [_card(None, "In several articles", together, material, wanted)] if together else []
            above = {key for card in cards for one in card.findings for key in one.statements}
            coded = _coded(material)
            for article in articles:
                alone = _with_news([one for one in ranked if one.articles == (article.id,)])
                keys, aside = coded.get(article.id, (frozenset(), ""))
                shared = any(article.id in one.articles for one in together)
                why = "" if selection.articles else aside
                lack = _lack(why, len(keys), len(keys & above), lack_of(backend), is_shared=shared)
                cards.append(_card(article, article.title, alone, material, wanted, len(keys), lack))
        shown = {key for card in cards for one in card.findings for key in one.statements}
        return Findings(selection, tuple(cards), support_of(shown, backend, selection=selection))


def _articles(backend: Backend, selection: Selection) -> list[Article]:
    """Return the articles of a selection in order of time, reprints only where no original stands."""
    chosen = [one for id, one in backend.articles.items() if not selection.articles or id in selection.articles]
    ids = {one.id for one in chosen if one.status is not ArticleStatus.RETRACTED}
    return sorted((one for one in chosen if one.copy_of not in ids), key=_day_and_id)


def _day_and_id(article: Article) -> tuple[date, str]:
    published = article.inferred_published or article.published
    return (published and published.earliest) or date.min, article.id


def _coded(material: Material) -> Mapping[str, tuple[frozenset[str], str]]:
    """Return the keys of the statements of each article by the one coder that counts, and why they do not, if so."""
    rows = material.backend.scan().filter(IS_OF_THE_CODER).group_by("article")
    counted = rows.agg("statement", polars.col("set_aside").first().fill_null("")).collect()
    return {article: (frozenset(keys), aside) for article, keys, aside in counted.iter_rows()}


def _lack(aside: str, coded: int, above: int, missing: str, *, is_shared: bool) -> str:
    """Return why an article has no findings of its own, in a sentence.

    Args:
        aside: Why its statements do not count, or an empty text.
        coded: How many of its statements are coded.
        above: How many of them stand in the findings of several articles that are shown.
        missing: What is missing in the corpus for errors, or an empty text.
        is_shared: Whether any finding is based on it and on other articles.
    """
    if aside == SetAside.RETRACTED:
        return "This article was retracted: what it alone says counts nowhere."
    if aside == SetAside.SUPERSEDED:
        return "A later version of this article counts in its stead."
    if not coded:
        return (
            f"No statement of this article is read; {missing}."
            if missing
            else "No statement of this article has been coded yet."
        )
    if above:
        every = one_or_many(coded, "its statement is", f"all its {coded:,} statements are")
        some = f"{above:,} of its {coded:,} statements {one_or_many(above, 'is', 'are')}" if above < coded else every
        return f"No finding is of this article alone; {some} part of findings of several articles, above."
    if is_shared:
        return "No finding is of this article alone; those that it shares with other articles are not shown above."
    return "None of its statements makes a finding here; kg ask statements shows them all."


def _ranked(material: Material) -> list[_Ranked]:
    """Return all that may become findings, what matters most first."""
    found = [(kind, one) for kind in KINDS for one in kind.find(material)]
    behind = polars.DataFrame(
        {
            "at": [at for at, (_, one) in enumerate(found) for _ in one.statements],
            "statement": [key for _, one in found for key in one.statements],
        },
        {"at": polars.UInt32, "statement": polars.String},
    )
    needed = ["statement", "article", "headline", "start", "published", "inferred_published"]
    table = (
        material.backend.scan()
        .join(behind.lazy().select("statement").unique(), on="statement", how="semi")
        .select(*needed, source=source_of())
        .collect()
    )
    acts = material.own.filter(IS_ACT).select("statement", "act")
    facts = table.hstack(published_days(table)).join(acts, on="statement", how="left")
    facts = facts.join(material.news, on="statement", how="left")
    facts = facts.sort("article", "headline", "start", "statement").with_row_index("place")
    told = polars.col("act", "source", "statement")
    ranks = (
        behind.join(facts, on="statement")
        .group_by("at")
        .agg(
            told.drop_nulls().n_unique(),
            polars.col("article").unique().sort(),
            polars.col("published_until").max(),
            polars.col("news", "place").min(),
        )
        .sort(
            *("act", polars.col("article").list.len(), "source", polars.col("news").is_not_null(), "published_until"),
            *("statement", "place", "at"),
            descending=[True] * 6 + [False] * 2,
            nulls_last=True,
        )
    )
    return [
        _Ranked(found[at][0], found[at][1], tuple(articles), news, rank)
        for rank, (at, articles, news) in enumerate(ranks.select("at", "article", "news").iter_rows())
    ]


def _with_news(ranked: list[_Ranked]) -> list[_Ranked]:
    """Return what an article of its own tells; where all of it is news, such as in one paragraph, nothing is."""
    is_all = all(one.news is not None for one in ranked)
    return [replace(one, news=None) for one in ranked] if is_all else ranked


def _card(
    article: Article | None,
    title: str,
    ranked: Sequence[_Ranked],
    material: Material,
    most: int,
    coded: int = 0,
    lack: str = "",
) -> Card:
    alone = article is not None
    chosen = _chosen(ranked, material, most, alone=alone)
    shown = tuple(one for _, one, _ in sorted(chosen, key=lambda one: _place(one[0]) if alone else one[0].rank))
    said = material.told_by(key for one, _, draft in chosen for key in draft.told or one.candidate.statements)
    ranks = {one.rank for one, _, _ in chosen}
    rest = [one for one in ranked if one.rank not in ranks]
    left = [one.kind for one in rest if not said.issuperset(material.told_by(one.candidate.statements))]
    about = "" if article is None else f"{_byline(article)}; {count_of(coded, 'statement')}"
    return Card(article, title, about, shown, _more(left, material.selection.level), lack if not shown else "")


def _place(one: _Ranked) -> tuple[bool, int, int, int]:
    """Return where one stands in the list of an article: news in the order of the text, then the others by kind."""
    return one.news is None, one.news or 0, KINDS.index(one.kind), one.rank


def _byline(article: Article) -> str:
    return ", ".join(filter(None, (article.author, article.publisher, _published(article))))


def _published(article: Article) -> str:
    """Return when an article was published, in words."""
    if article.published and article.published.earliest:
        return edtf_in_words(article.published.text)
    inferred = article.inferred_published
    return f"no date printed, probably {edtf_in_words(inferred.text)}" if inferred else "no date printed"


def _chosen(
    ranked: Sequence[_Ranked], material: Material, most: int, *, alone: bool
) -> list[tuple[_Ranked, Finding, Draft]]:
    """Return the first of every kind, then the second, up to some number; nothing that what is chosen has said.

    Of one article, its news comes first, chosen likewise in the order of the text, up to half of the list; what only
    the headline tells comes last. What its sentence leaves out, or another one has said, is no news of a finding.
    """
    chosen: dict[int, tuple[_Ranked, Finding, Draft]] = {}
    said: set[str] = set()
    of_kind: Counter[str] = Counter()
    for is_news in (True, False) if alone else (False,):
        pool = [one for one in ranked if one.rank not in chosen and (one.news is not None or not is_news)]
        if is_news:
            pool.sort(key=lambda one: (_is_of_headline_alone(one, material), one.news, one.rank))
        waiting = {kind.name: deque(one for one in pool if one.kind is kind) for kind in KINDS}
        while len(chosen) < ((most + 1) // 2 if is_news else most) and any(waiting.values()):
            one = waiting[
                min((name for name, several in waiting.items() if several), key=lambda name: of_kind[name])
            ].popleft()
            is_said = said.issuperset(material.told_by(one.candidate.statements))
            draft = None if is_said else one.candidate.say(alone)
            if draft is None:
                continue
            told = draft.told or one.candidate.statements
            new = [key for key in told if said.isdisjoint(material.told_by([key]))]
            news = None if one.news is None else min(material.news_of(new), default=None)
            if news is not None or not is_news:
                chosen[one.rank] = replace(one, news=news), _worded(one, draft, material), draft
                said |= material.told_by(told)
                of_kind[one.kind.name] += 1
    return [*chosen.values()]


def _is_of_headline_alone(one: _Ranked, material: Material) -> bool:
    return all(row["headline"] for row in material.rows(one.candidate.statements))


def _worded(one: _Ranked, draft: Draft, material: Material) -> Finding:
    """Return a finding as its kind words it, with its quote."""
    keys = one.candidate.statements
    main = draft.main or material.rows(keys)[0]["statement"]
    return Finding(
        kind=one.kind.name,
        title=draft.title,
        sentence=as_sentence(draft.sentence),
        counts=(*draft.counts, Count.of(len(keys), "statement", "statements", keys)),
        remarks=draft.remarks,
        articles=one.articles,
        quote=material.backend.evidence([main])[0],
        command=one.kind.command_at(material.selection.level),
        figure=draft.figure,
    )


def _more(left: Sequence[FindingKind], level: str) -> tuple[More, ...]:
    """Return how many findings of some kinds each command shows."""
    numbers = Counter(kind.command_at(level) for kind in left)
    first = {kind.command_at(level): kind.name for kind in reversed(left)}
    return tuple(More(first[command], command, number) for command, number in numbers.items())
