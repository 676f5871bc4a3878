"""The rules by which a sentence becomes drafts, each of them one function with its reason in plain words.

A rule looks at words and names alone. What words it looks for is data, by language, in ``schema/drafts``; how often
each is right is measured (``benchmarks/drafts.py``), and decides whether it fills a field or only shows its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kg.finder import PlacedCue, fits
from kg.proposing.named import Named
from kg.proposing.seen import Seen, after, before
from kg.vocabulary import RelationType, Takes

RULES: Mapping[str, str] = {
    "name beside office": "an office and a name stand side by side",
    "cue between ends": "words that point to the relation stand between names that can be its ends",
    "cue of several words": "several words together point to the relation",
    "cue of one word": "one word points to the relation",
    "named just before": "named just before the words of the relation",
    "named before": "named before the words of the relation, in the same clause",
    "named in another clause": "named before the words of the relation, in another clause",
    "named just after": "named just after the words of the relation",
    "named after": "named after the words of the relation, in the same clause",
    "according to": "named after “according to”, or words like it",
    "says": "named beside “said”, or words like it",
    "word in the clause": "a word in the clause of the relation tells it",
    "word beside": "a word just before the words of the relation tells it",
    "preposition": "named after a preposition, behind the words of the relation",
    "number": "a number behind the words of the relation",
    "date": "a date in the clause of the relation",
}
"""The rules by name: what speaks for what they put forward, in plain words."""
_JUST, _BESIDE = 2, 3
"""How many words may stand between a name, or a word that tells something, and what it stands just before or after."""
_LAST_DAY = 31
_NUMBER = r"\d+(?:[.,]\d{3})*(?:\.\d+)?"


@dataclass(frozen=True)
class Told:
    """What a rule puts forward.

    Args:
        field: The field.
        value: The id of an entity or relation, a word, a number or a date.
        rule: The name of the rule.
        words: Where the words stand that it came from.
    """

    field: str
    value: str
    rule: str
    words: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Claim:
    """What the rules put forward for one statement.

    Args:
        start: Where the words stand that it is drafted for: those of its relation.
        end: Where they end.
        told: What is put forward, each field once.
    """

    start: int
    end: int
    told: tuple[Told, ...]


def claims_in(seen: Seen) -> list[Claim]:
    """Return the claims that the rules find in a sentence, in the order of their words."""
    beside = list(_beside(seen))
    heads = [cue for cue in seen.cues if not any(one.start < cue.end and cue.start < one.end for one in beside)]
    saying = [cue for cue in heads if seen.sentence.vocabulary.relations[cue.cue.relation].is_plain_statement]
    if len(saying) < len(heads):
        heads = [cue for cue in heads if cue not in saying]
    claims = [*beside, *(_of_cue(seen, cue, heads) for cue in heads)]
    return sorted(claims, key=lambda one: (one.start, one.end))


def _beside(seen: Seen) -> Iterator[Claim]:
    types = seen.sentence.vocabulary
    for left, right in zip(seen.named, seen.named[1:], strict=False):
        if not re.fullmatch(r"\s*,?\s*", seen.text[left.end : right.start]):
            continue
        for rule in seen.wording.beside:
            for subject, object in ((left, right), (right, left)):
                if types.is_a(subject.entity.type, rule.subject) and types.is_a(object.entity.type, rule.object):
                    words = ((left.start, right.end),)
                    name = "name beside office"
                    told = (
                        Told("subject", subject.entity.id, name, (_place(subject),)),
                        Told("relation", rule.relation, name, words),
                        Told("object", object.entity.id, name, (_place(object),)),
                    )
                    yield Claim(left.start, right.end, told)


def _of_cue(seen: Seen, cue: PlacedCue, heads: list[PlacedCue]) -> Claim:
    relation = seen.sentence.vocabulary.relations[cue.cue.relation]
    start, end = seen.clause_of(cue.start)
    end = max(end, cue.end)
    subject, object = _subject(seen, cue, relation, start), _object(seen, cue, relation, end)
    ends = [one for one in (subject, object) if one]
    taken = {one.value for one in ends}
    told = [_relation(cue, subject, object), *ends, *_few(seen, cue, heads)]
    told += [one for one in (_source(seen, cue, taken), _number(seen, cue, end), _date(seen, cue, heads)) if one]
    told += _roles(seen, cue, relation, end, taken)
    return Claim(cue.start, cue.end, tuple({one.field: one for one in reversed(told)}.values())[::-1])


def _relation(cue: PlacedCue, subject: Told | None, object: Told | None) -> Told:
    near = ("named just before", "named before", "named just after", "named after")
    if subject and object and subject.rule in near and object.rule in near:
        rule = "cue between ends"
    else:
        rule = "cue of several words" if len(cue.cue.parts) > 1 else "cue of one word"
    return Told("relation", cue.cue.relation, rule, ((cue.start, cue.end),))


def _subject(seen: Seen, cue: PlacedCue, relation: RelationType, clause: int) -> Told | None:
    for since in dict.fromkeys((clause, 0)):
        for name in before(seen.named, cue.start, since):
            if seen.is_behind_preposition(name):
                continue
            if fits(seen.sentence.vocabulary, relation, "subject", name.entity.type):
                if seen.is_one_of_several(name):
                    return None
                if since < clause:
                    rule = "named in another clause"
                else:
                    between = seen.words_between(name.end, cue.start)
                    rule = "named just before" if between <= _JUST else "named before"
                return Told("subject", name.entity.id, rule, (_place(name),))
    return None


def _object(seen: Seen, cue: PlacedCue, relation: RelationType, end: int) -> Told | None:
    for name in after(seen.named, cue.start, end):
        if fits(seen.sentence.vocabulary, relation, "object", name.entity.type):
            if seen.is_one_of_several(name):
                return None
            between = seen.words_between(cue.end, name.start)
            rule = "named just after" if between <= _JUST else "named after"
            return Told("object", name.entity.id, rule, (_place(name),))
    return None


def _few(seen: Seen, cue: PlacedCue, heads: list[PlacedCue]) -> Iterator[Told]:
    """Yield fields of few values by the words that tell them, each for the nearest relation of its clause."""
    found: set[str] = set()
    for one in sorted(seen.told, key=lambda word: (abs(word.start - cue.start), word.start)):
        field, _, value = one.cue.relation.partition("=")
        if field not in found and _nearest(seen, one.start, one.end, heads) is cue:
            found.add(field)
            ahead = one.start <= cue.start and seen.words_between(one.end, cue.start) <= _BESIDE
            rule = "word beside" if ahead else "word in the clause"
            yield Told(field, value, rule, ((one.start, one.end),))


def _nearest(seen: Seen, start: int, end: int, heads: list[PlacedCue]) -> PlacedCue | None:
    """Return the relation's words that are nearest to others, and in one clause with them; those behind first."""
    clause = seen.clause_of(start)
    within = [one for one in heads if one.start < clause[1] and clause[0] < one.end]
    return min(within, key=lambda one: (_gap(seen, start, end, one), one.start < start), default=None)


def _gap(seen: Seen, start: int, end: int, cue: PlacedCue) -> int:
    if cue.start < end and start < cue.end:
        return 0
    return seen.words_between(*((end, cue.start) if end <= cue.start else (cue.end, start)))


def _source(seen: Seen, cue: PlacedCue, taken: set[str]) -> Told | None:
    """Return who says what the words of a relation say: named beside “said” before them, or after them at the end."""
    vocabulary = seen.sentence.vocabulary
    able = [one for one in seen.named if vocabulary.is_a(one.entity.type, "Actor") and one.entity.id not in taken]
    for phrase in seen.according_to:
        for name in able:
            if phrase.end <= name.start and seen.words_between(phrase.end, name.start) <= _JUST:
                return Told("according_to", name.entity.id, "according to", ((phrase.start, phrase.end), _place(name)))
    for verb in seen.says:
        for name in able:
            gap = (name.end, verb.start) if name.end <= verb.start else (verb.end, name.start)
            is_told = max(verb.end, name.end) <= cue.start or cue.end <= min(verb.start, name.start)
            if is_told and seen.words_between(*gap) <= _JUST:
                return Told("according_to", name.entity.id, "says", ((verb.start, verb.end), _place(name)))
    return None


def _number(seen: Seen, cue: PlacedCue, end: int) -> Told | None:
    words = "|".join(map(re.escape, sorted(seen.wording.numbers, key=len, reverse=True)))
    found = re.compile(rf"(?<!\w)(?:{_NUMBER}|(?:{words})(?!\w))", re.IGNORECASE).search(seen.text, cue.start, end)
    if (
        found is None
        or _is_in_name(seen, found.start())
        or any(start <= found.start() < end for start, end, _ in _dates(seen))
    ):
        return None
    return Told("quantity", found[0].replace(",", ""), "number", (found.span(),))


def _date(seen: Seen, cue: PlacedCue, heads: list[PlacedCue]) -> Told | None:
    for begin, stop, written in _dates(seen):
        if _nearest(seen, begin, stop, heads) is cue:
            return Told("when", written, "date", ((begin, stop),))
    return None


def _dates(seen: Seen) -> Iterator[tuple[int, int, str]]:
    """Yield where days, seasons and years stand: ``1 March`` of no stated year, ``summer of 2008``, ``2029``."""
    months, seasons = seen.wording.months, seen.wording.seasons
    for found in _dates_in(months, seasons).finditer(seen.text):
        if _is_in_name(seen, found.start()):
            continue
        if found["bare"]:
            season = f"-{21 + seasons.index(found['season'].casefold())}" if found["season"] else ""
            yield *found.span(), found["bare"] + season
            continue
        month = months.index(found["month"] or found["month_first"]) + 1
        day = int(found["day"] or found["day_last"])
        if 1 <= day <= _LAST_DAY:
            yield *found.span(), f"{found['year'] or 'XXXX'}-{month:02}-{day:02}"


@cache
def _dates_in(months: tuple[str, ...], seasons: tuple[str, ...]) -> re.Pattern[str]:
    month, season = ("|".join(map(re.escape, words)) for words in (months, seasons))
    day = rf"(?P<day>\d{{1,2}})\.?\s+(?P<month>{month})|(?P<month_first>{month})\s+(?P<day_last>\d{{1,2}})(?!\d)"
    bare = rf"(?:(?P<season>{season})\s+(?:of\s+)?)?(?P<bare>(?:19|20)\d\d)"
    return re.compile(rf"(?<![\w-])(?:(?:{day})(?:,?\s+(?P<year>[12]\d{{3}}))?|{bare})(?!\w)")


def _roles(seen: Seen, cue: PlacedCue, relation: RelationType, end: int, taken: set[str]) -> Iterator[Told]:
    vocabulary = seen.sentence.vocabulary
    for role, prepositions in seen.wording.prepositions.items():
        known = vocabulary.roles.get(role)
        if known is None or Takes.ENTITY not in known.takes or not (known.everywhere or role in relation.roles):
            continue
        for name in after(seen.named, cue.end, end):
            ahead = re.search(r"([^\W_]+)\s+(?:the\s+)?$", seen.text[: name.start])
            fitting = not known.types or any(vocabulary.is_a(name.entity.type, one) for one in known.types)
            if ahead and ahead[1].casefold() in prepositions and fitting and name.entity.id not in taken:
                yield Told(role, name.entity.id, "preposition", (ahead.span(1), _place(name)))
                taken.add(name.entity.id)
                break


def _place(name: Named) -> tuple[int, int]:
    return name.start, name.end


def _is_in_name(seen: Seen, place: int) -> bool:
    return any(one.start <= place < one.end for one in seen.named)
