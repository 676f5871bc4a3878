"""Synthetic corpora: N articles with ten statements each, the same bytes for the same size and seed.

They have what makes a real corpus hard for a program: a few actors that everybody speaks of and many that are named
once, actors that belong to others, lists as fillers, joint subjects, claims about claims, claims of others, one act
told several times within an article and across articles, references to other articles, dates of every precision,
local entities, names by label, alias and id, quotes in two pieces, and notes.
"""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

STATEMENTS_PER_ARTICLE = 10
BASE = "https://example.org/bench/"
CODER = "bench"

_MEETINGS = 20
_FIRST_DAY = date(2008, 1, 1)
_DAYS = 3650
_DEEDS = {
    "criticizes": 16,
    "supports": 14,
    "praises": 8,
    "accuses": 7,
    "consults": 7,
    "threatens": 6,
    "visits": 5,
    "cooperates_econ": 5,
    "seeks_support": 4,
    "opposes": 4,
    "aids": 3,
    "sanctions": 3,
    "regards": 3,
    "reduces_relations": 2,
    "relations_worsen_with": 2,
    "ally_of": 2,
    "signs_agreement": 2,
    "attacks": 1,
}
"""Relations of one actor to another, acts, stances, states and trends, with how often they are drawn."""

_DEED_NAMES, _DEED_WEIGHTS = list(_DEEDS), list(accumulate(_DEEDS.values()))


@dataclass(frozen=True, slots=True)
class _Actor:
    id: str
    label: str
    alias: str
    entity: str
    """Its line in the file of entities."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """The act that an article is about, as a later article can tell it again."""

    act: str
    by: _Actor
    to: tuple[_Actor, _Actor]
    issue: str
    when: dict[str, str]


def write_corpus(root: Path, articles: int, seed: int = 1) -> None:
    """Write a corpus without errors; what it warns of is entities that no statement names.

    Args:
        root: The folder, which must not have a ``data`` folder yet.
        articles: How many; there are ten statements in each, and 300 actors and one more for every tenth article.
        seed: What the random choices begin with.
    """
    corpus = _Corpus(articles, seed)
    texts, annotations = root / "data" / "articles", root / "data" / "annotations" / CODER
    texts.mkdir(parents=True)
    annotations.mkdir(parents=True)
    _write(root / "corpus.yaml", f"title: synthetic\nbase: {BASE}\ncoder: {CODER}\nlanguages: [en, be]\n")
    _write(root / "data" / "entities.yaml", corpus.entities())
    for name, text, annotation in corpus.files():
        _write(texts / f"{name}.md", text)
        _write(annotations / f"{name}.yaml", annotation)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


class _Corpus:
    def __init__(self, articles: int, seed: int) -> None:
        self._random = random.Random(seed)
        self._articles = articles
        self._actors = [_actor(rank) for rank in range(300 + articles // 10)]
        self._weights = list(accumulate(1 / (rank + 1) for rank in range(len(self._actors))))
        self._issues = 100 + articles // 50
        self._told: list[_Mention] = []

    def entities(self) -> str:
        lines = [actor.entity for actor in self._actors]
        lines += [f"  - {{id: issue-{at}, type: Issue, label: issue {at}}}" for at in range(self._issues)]
        lines += [f"  - {{id: meeting-{at}, type: Meeting, label: meeting {at}}}" for at in range(_MEETINGS)]
        return "entities:\n" + "\n".join(lines) + "\n"

    def files(self) -> Iterator[tuple[str, str, str]]:
        """Yield name, text and annotation of every article, in the order of their publication."""
        for number in range(self._articles):
            day = _FIRST_DAY + timedelta(days=_DAYS * number // self._articles)
            article = _Article(number, day)
            self._fill(article, day)
            yield article.name, article.text(), article.annotation()

    def actors(self, number: int) -> list[_Actor]:
        """Return so many different actors, drawn by Zipf's law."""
        found: dict[int, None] = {}
        while len(found) < number:
            found.setdefault(bisect(self._weights, self._random.random() * self._weights[-1]))
        return [self._actors[rank] for rank in found]

    def _fill(self, article: _Article, day: date) -> None:
        """Write the ten statements of an article."""
        number = article.number
        act = self._act_of(number, day)
        again = self._told_before(number) or act
        both = f"[{self._name(act.to[0])}, {self._name(act.to[1])}]"
        offer = {"relation": "offers", "object": act.issue, "act": act.act}
        subject = self._name(act.by)

        article.headline(f"{act.by.label} makes an offer to {act.to[0].label} in text {number}")
        article.state({"subject": subject, **offer, "to": both})

        self._deed(article, day)

        one, other, third, source = self.actors(4)
        article.tell(one.label, "takes a side on", act.issue)
        side = self._random.choice(("supports", "opposes", "rejects"))
        article.state({"subject": self._name(one), "relation": side, "object": '"#s00"', "to": self._name(other)})

        article.tell(act.by.label, "offers again", act.issue)
        article.state({"subject": subject, **offer, "to": both, **act.when})

        self._reported(article, day)
        self._joint(article, day)

        article.tell(again.by.label, "had offered before", again.issue)
        month = again.when.get("when", "")[:7]
        article.state(
            {
                "subject": self._name(again.by),
                "relation": "offers",
                "object": again.issue,
                "act": again.act,
                "to": self._name(again.to[0]),
                **({"when": month} if month[:1].isdigit() else {}),
            }
        )

        self._with_roles(article, day)
        self._about_another(article)

        article.tell(third.label, "finds fault with the offer of", act.by.label)
        criticism = {"subject": self._name(third), "relation": "criticizes", "object": '"#s00"'}
        article.state({**criticism, "according_to": self._name(source), **self._time(day)})

    def _act_of(self, number: int, day: date) -> _Mention:
        """Return the act that an article is about."""
        by, one, other = self.actors(3)
        mention = _Mention(f"offer-{number}", by, (one, other), self._issue(), self._time(day))
        self._told.append(mention)
        return mention

    def _told_before(self, number: int) -> _Mention | None:
        """Return the act of an earlier article: every tenth is told in two, every other of these in three."""
        for distance, every in ((7, 10), (13, 20)):
            if number >= distance and number % every == distance:
                return self._told[number - distance]
        return None

    def _deed(self, article: _Article, day: date) -> None:
        """Write what one actor does to another, says of it or is to it."""
        one, other = self.actors(2)
        self._deed_of(one, other, article, day, {})

    def _deed_of(self, one: _Actor, other: _Actor, article: _Article, day: date, more: dict[str, str]) -> None:
        issue = self._issue()
        relation = self._random.choices(_DEED_NAMES, cum_weights=_DEED_WEIGHTS)[0]
        article.tell(one.label, relation.replace("_", " "), f"{other.label} over {issue}")
        fields = {"subject": self._name(one), "relation": relation, "object": self._name(other)}
        if self._random.random() < 0.15:
            fields["at"] = f"meeting {self._random.randrange(_MEETINGS)}"
        if self._random.random() < 0.1:
            fields["note"] = "The text names the matter only, and leaves open what was said about it."
        article.state({**fields, "about": issue, **self._time(day), **more})

    def _reported(self, article: _Article, day: date) -> None:
        """Write a claim of somebody else, now and then of somebody unnamed or at second hand."""
        source, reporter, one, other = self.actors(4)
        by = self._name(source)
        if article.number % 5 == 1:
            article.local.append("{id: observers, type: UnnamedCollective, label: some observers}")
            by = "some observers"
        elif article.number % 7 == 2:
            by = f"{self._name(reporter)} > {self._name(source)}"
        hedges = {"according_to": by, "certainty": self._random.choice(("certain", "probable", "possible"))}
        if self._random.random() < 0.3:
            hedges["author_stance"] = self._random.choice(("endorses", "doubts", "rejects"))
        self._deed_of(one, other, article, day, hedges)

    def _joint(self, article: _Article, day: date) -> None:
        """Write a deed of two actors in every third article, else of one."""
        if article.number % 3:
            self._deed(article, day)
            return
        one, other, third = self.actors(3)
        article.tell(f"{one.label} and {other.label}", "consult", third.label)
        several = f"[{self._name(one)}, {self._name(other)}]"
        fields = {"subject": several, "relation": "consults", "object": self._name(third)}
        article.state({**fields, "about": self._issue(), **self._time(day)})

    def _with_roles(self, article: _Article, day: date) -> None:
        """Write a statement with a condition, an amount, a term or a denial."""
        one, other = self.actors(2)
        issue = self._issue()
        due = f"{day.year + 1}-01-01"
        subject, to = self._name(one), self._name(other)
        variants: tuple[dict[str, str], ...] = (
            {"relation": "demands_policy", "object": issue, "to": to, "due": due, "unless": '"#s01"'},
            {"relation": "threatens", "object": to, "mode": "attempted", "provided": "the talks come to nothing"},
            {"relation": "promises", "object": issue, "to": to, "quantity": "1200", "mode": "intended"},
            {"relation": "aids", "object": to, "polarity": "denied", "about": issue},
        )
        fields = variants[article.number % len(variants)]
        article.tell(one.label, fields["relation"].replace("_", " "), f"{other.label} over {issue}")
        article.state({"subject": subject, **fields, **self._time(day)}, in_two_pieces=True)

    def _about_another(self, article: _Article) -> None:
        """Write a statement about a statement, in every sixth article about one of an earlier article."""
        one, other = self.actors(2)
        if article.number % 6 == 5:
            earlier = f"a{self._random.randrange(article.number):06}"
            article.tell(one.label, "is displeased by", f"an earlier offer of which {earlier} told")
            fields = {"subject": self._name(one), "relation": "reacts_negatively_to", "object": f'"{earlier}#s03"'}
        elif article.number % 6 == 2:
            article.tell("All this", "brings about", f"what {other.label} now does")
            fields = {"subject": '"#s05"', "relation": "causes", "object": '"#s07"', "rank": "primary"}
        else:
            article.tell(one.label, "states as much of", other.label)
            fields = {"subject": self._name(one), "relation": "states", "object": '"#s05"', "to": self._name(other)}
        article.state(fields)

    def _issue(self) -> str:
        return f"issue {self._random.randrange(self._issues)}"

    def _name(self, actor: _Actor) -> str:
        """Return a name as a coder may write it: mostly the label, now and then the alias or the id."""
        chance = self._random.random()
        return actor.label if chance < 0.8 else actor.alias if chance < 0.9 else actor.id

    def _time(self, published: date) -> dict[str, str]:
        """Return when something happened in the weeks before: to the day, the month, less exactly, or not at all."""
        day = published - timedelta(days=self._random.randrange(60))
        month = f"{day:%Y-%m}"
        chance = self._random.random()
        if chance < 0.5:
            return {"when": day.isoformat()}
        if chance < 0.62:
            return {"when": month}
        if chance < 0.68:
            return {"when": f"{month}/{_month_after(day)}"}
        if chance < 0.72:
            return {"when": f'"[{month}..{_month_after(day)}]"'}
        if chance < 0.76:
            return {"when": _season(day)}
        if chance < 0.79:
            return {"when": f"{month}~"}
        if chance < 0.82:
            return {"when": str(day.year)}
        if chance < 0.9:
            return {
                "when": f"XXXX-{day:%m-%d}",
                "inferred": f"{{when: {day}, basis: the text gives no year and was printed in {published.year}}}",
            }
        return {}


class _Article:
    """One article on its way: sentences and statements, each statement quoting the sentence before it."""

    def __init__(self, number: int, published: date) -> None:
        self.number = number
        self.name = f"a{number:06}"
        self.local: list[str] = []
        self._published = published
        self._title = ""
        self._sentences: list[str] = []
        self._blocks: list[str] = []
        self._quote = ""
        self._rest = ""

    def headline(self, words: str) -> None:
        self._title = self._quote = words

    def tell(self, subject: str, verb: str, rest: str) -> None:
        """Write a sentence whose words, for their numbers, stand once in the text."""
        at = len(self._sentences)
        self._quote = f"In point {at} of text {self.number} {subject} {verb} {rest}"
        self._rest = f"as was to be expected of point {at}"
        self._sentences.append(f"{self._quote}, {self._rest} by all who had read the texts before.")

    def state(self, fields: dict[str, str], *, in_two_pieces: bool = False) -> None:
        """Write a statement that quotes the last sentence, its values being YAML already."""
        quote = f"[{self._quote}, {self._rest}]" if in_two_pieces else self._quote
        lines = [f"  - id: s{len(self._blocks):02}"]
        lines += [f"    {key}: {value}" for key, value in {**fields, "quote": quote}.items()]
        self._blocks.append("\n".join(lines))

    def text(self) -> str:
        paragraphs = (" ".join(self._sentences[at : at + 3]) for at in range(0, len(self._sentences), 3))
        head = f"---\npublisher: Bench\nlanguage: en\npublished: {self._published}\n---\n# {self._title}\n\n"
        return head + "\n\n".join(paragraphs) + "\n"

    def annotation(self) -> str:
        local = "".join(f"  - {one}\n" for one in self.local)
        head = f"article: {self.name}\ncoder: {CODER}\n" + (f"local:\n{local}" if local else "")
        return head + "statements:\n" + "\n".join(self._blocks) + "\n"


def _actor(rank: int) -> _Actor:
    """Return the actor of a rank: by turns a country, its government, a ministry, an office and who holds it."""
    family, turn = divmod(rank, 5)
    country = f"Country {family}"
    kind, label, alias, more = (
        ("Country", country, f"Republic {family}", ""),
        ("Government", f"Government of {country}", f"Capital {family}", _belongs("part_of", f"country-{family}")),
        ("Ministry", f"Ministry of {country}", f"Ministry {family}", _belongs("part_of", f"government-{family}")),
        ("Office", f"President of {country}", f"President {family}", _belongs("part_of", f"government-{family}")),
        ("Person", f"Leader {family} of {country}", f"Leader {family}", _belongs("holds_office", f"office-{family}")),
    )[turn]
    id = f"{kind.lower()}-{family}"
    labels = f"{{en: {label}, be: Краіна {family}}}" if turn == 0 else label
    entity = f"  - {{id: {id}, type: {kind}, label: {labels}, aliases: [{alias}]{more}}}"
    return _Actor(id, label, alias, entity)


def _belongs(relation: str, object: str) -> str:
    since = ", when: 2008-01-01/.." if relation == "holds_office" else ""
    return f", background: [{{relation: {relation}, object: {object}{since}, record: yearbook of states}}]"


def _month_after(day: date) -> str:
    return f"{(day.replace(day=1) + timedelta(days=31)):%Y-%m}"


def _season(day: date) -> str:
    """Return the season of a day, a winter being that of the year it begins in."""
    if day.month in (12, 1, 2):
        return f"{day.year - (day.month < 3)}-24"
    return f"{day.year}-{21 + (day.month - 3) // 3}"
