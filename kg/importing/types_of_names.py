"""Of which type a name may be that nobody says: by its words, by its form, or left wide where neither tells."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from kg.corpus.shipped import shipped_schema
from kg.finder.words import normal
from kg.importing.field_words import particles, wide_types
from kg.vocabulary import Vocabulary
from kg.yaml_texts import texts_in

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NAMES_OF_PERSON = 2, 3
"""How many words the name of a person has that its form tells."""
_LONGEST_TITLE = 3
_LONGEST_NAME = 6
"""How many words a name has at most of which nothing else is known."""
_LONG = 5
"""How many letters a beginning has at least that counts in what may be the name of a person, in another language."""
_ANY = "*"
_COUNTRY, _PERSON = "country", "names"
"""The forms of names by which the rules know countries and persons."""
_ENGLISH = "en"
"""The language whose names of countries stand first in the rules of all languages."""


class Sureness(IntEnum):
    """How sure it is of which type a name is, the least sure first."""

    OPEN = 0
    """Nothing tells: its type is as wide as what may stand there."""
    FORM = 1
    """The form of the name tells: two words with capitals are a person."""
    WORDS = 2
    """A word of the name tells, a list of countries, or there is only one type that may stand there."""


class Guess(NamedTuple):
    """A type that nobody says.

    Args:
        type: The id of the type.
        sureness: How sure it is.
    """

    type: str
    sureness: Sureness


class _Rule(NamedTuple):
    type: str
    where: str
    patterns: tuple[tuple[str, ...], ...]


class _Pattern(NamedTuple):
    """Words that tell a type, with the place of their rule among all."""

    parts: tuple[str, ...]
    where: str
    order: int
    type: str


class _Language(NamedTuple):
    """What words of a language tell of types.

    Args:
        patterns: Which words tell a type, by one of them.
        articles: Words that a name loses at its beginning: “the”.
        prepositions: Words behind which a name has no head any more.
        titles: Titles of persons.
        countries: The names of countries.
        named_in_english: The English names of countries by their names.
        of_countries: Words in them, and those of their people and languages.
        words: Words that are no names of persons.
        forms: The types that forms of names tell.
    """

    patterns: dict[str, list[_Pattern]]
    articles: frozenset[str]
    prepositions: frozenset[str]
    titles: frozenset[str]
    countries: frozenset[str]
    named_in_english: dict[str, str]
    of_countries: frozenset[str]
    words: frozenset[str]
    forms: dict[str, str]


class TypesOfNames:
    """Tells the types of names by rules that the annotator has, too: ``schema/wording``.

    Args:
        vocabulary: The types.
        languages: The languages of the corpus, which count before all others.
    """

    def __init__(self, vocabulary: Vocabulary, languages: Sequence[str]) -> None:
        first = [one.casefold().partition("-")[0] for one in languages]
        files = {path.stem: path for path in sorted((shipped_schema() / "wording").glob("*.yaml"))}
        self._vocabulary = vocabulary
        self._files = [files[one] for one in dict.fromkeys([*first, *files]) if one in files]
        self._own = len({*first} & files.keys())
        self._initials: dict[str, set[str]] = {}

    def know(self, label: str, type: str) -> None:
        """Note the type of an entity for whose name of several words its initials may stand: ``IMF``."""
        initials = "".join(one[0] for one in _WORD.findall(label) if one[0].isupper())
        if len(initials) > 1:
            self._initials.setdefault(initials, set()).add(type)

    def country(self, name: str, type: str) -> str:
        """Return the English name of the country whose name in some language this is; empty where it is none.

        Args:
            name: The name, as it stands in lists of countries: neither another form of it nor an adjective.
            type: The type of what has the name, which must be that of countries.
        """
        found = {
            one.named_in_english[normal(name)]
            for one in self._languages
            if one.forms.get(_COUNTRY) == type and normal(name) in one.named_in_english
        }
        return found.pop() if len(found) == 1 else ""

    def guess(self, name: str, allowed: Collection[str] = (), within: str = "") -> Guess | None:
        """Return the type that a name most likely has among those that may stand where it stands.

        Args:
            name: The name.
            allowed: Types, each with all that are narrower; any type where there are none.
            within: A type that it has or that is broader, where that is known.

        Returns:
            The type; ``None`` where the vocabulary has none that fits.
        """
        for type in allowed if len(allowed) == 1 else ():
            if self._vocabulary.narrower(type) == (type,) and self._is_usable(type):
                return Guess(type, Sureness.WORDS)
        told = (one for one in self._told(name) if self._fits(one.type, allowed))
        found = next((one for one in told if not within or self._vocabulary.is_a(one.type, within)), None)
        return found or self._wide(name, allowed)

    @cached_property
    def articles(self) -> frozenset[str]:
        """The words that a name may lose at its beginning, in the languages of the corpus."""
        return frozenset(word for one in self._languages[: self._own] for word in one.articles)

    @cached_property
    def _languages(self) -> Sequence[_Language]:
        return [_read(path, path.stat().st_mtime_ns) for path in self._files]

    def _is_usable(self, type: str) -> bool:
        return type in self._vocabulary.types and not self._vocabulary.types[type].abstract

    def _fits(self, type: str, allowed: Collection[str]) -> bool:
        return self._is_usable(type) and (not allowed or any(self._vocabulary.is_a(type, one) for one in allowed))

    def _wide(self, name: str, allowed: Collection[str]) -> Guess | None:
        """Return a type that is wide: one for what is written as a name, and one for other words."""
        names, words = wide_types()
        narrower = (one for type in allowed for one in self._vocabulary.types if self._vocabulary.is_a(one, type))
        order = [names, *allowed, words, *narrower] if _is_named(name) else [*allowed, words, names, *narrower]
        found = next((one for one in order if self._fits(one, allowed)), None)
        return Guess(found, Sureness.OPEN) if found else None

    def _told(self, name: str) -> Iterator[Guess]:
        """Yield the types that a name tells, the surest first."""
        written = _WORD.findall(name)
        folded = [normal(one) for one in written]
        known = self._languages
        if any(_has_title(written, folded, one) for one in known):
            yield from _by_form(_PERSON, known, Sureness.WORDS)
        if any(" ".join(folded) in one.countries for one in known):
            yield from _by_form(_COUNTRY, known, Sureness.WORDS)
        is_person = _looks_like_a_person(written, folded, known)
        for order, one in enumerate(known):
            told = _by_words(folded, one, _LONG if is_person and order >= self._own else 0)
            yield from (Guess(type, Sureness.WORDS) for type in told)
        if len(types := self._initials.get(name, ())) == 1:
            yield from (Guess(type, Sureness.WORDS) for type in types)
        if is_person:
            yield from _by_form(_PERSON, known, Sureness.FORM)


def _by_form(form: str, known: Sequence[_Language], sureness: Sureness) -> Iterator[Guess]:
    return (Guess(one.forms[form], sureness) for one in known if form in one.forms)


def _by_words(words: Sequence[str], language: _Language, shortest: int) -> list[str]:
    """Return the types that words of a name tell: those first of which most words tell it, and the earliest.

    Beginnings of words that are shorter say nothing.
    """
    head = next((at for at, one in enumerate(words) if at and one in language.prepositions), len(words)) - 1
    found: list[tuple[float, int, str]] = []
    keys = {key for word in words for key in _keys_of(word)}
    for parts, where, order, type in {one for key in keys for one in language.patterns.get(key, ())}:
        is_read = not any(one.endswith(_ANY) and len(one) - 1 < shortest for one in parts)
        at = _place(where, parts, words, head) if is_read else None
        if at is not None:
            telling = sum(not one.startswith(_ANY) for one in parts)
            found.append((at / (len(words) + 1) - telling, order, type))
    return [type for *_, type in sorted(found)]


def _keys_of(word: str) -> Iterator[str]:
    """Yield what may stand for a word in a pattern."""
    yield from (word, _ANY)
    for length in range(1, len(word) + 1):
        yield word[:length] + _ANY
        yield _ANY + word[-length:]


def _place(where: str, pattern: Sequence[str], words: Sequence[str], head: int) -> int | None:
    """Return the number of the word with which a pattern stands in a name; 0 where only one place counts."""
    for at in range(len(words) - len(pattern) + 1 if where != "first" else min(1, len(words) // len(pattern))):
        is_there = where != "head" or at <= head < at + len(pattern)
        if is_there and all(_is_word(one, words[at + k]) for k, one in enumerate(pattern)):
            return at if where == "any" else 0
    return None


def _is_word(pattern: str, word: str) -> bool:
    if pattern == _ANY:
        return True
    if pattern.endswith(_ANY):
        return word.startswith(pattern[:-1])
    return word.endswith(pattern[1:]) and len(word) > len(pattern) if pattern.startswith(_ANY) else word == pattern


def _has_title(written: Sequence[str], folded: Sequence[str], language: _Language) -> bool:
    """Return whether a name begins with the title of a person, and a name follows that is no country's."""
    for length in range(1, min(_LONGEST_TITLE, len(written) - 1) + 1):
        is_title = " ".join(folded[:length]).removesuffix(".") in language.titles
        if is_title and all(map(_is_capital, written[length:])):
            return not any(_is_word(one, word) for word in folded[length:] for one in language.of_countries)
    return False


def _looks_like_a_person(written: Sequence[str], folded: Sequence[str], known: Sequence[_Language]) -> bool:
    names = [at for at, one in enumerate(folded) if at == 0 or one not in particles()]
    least, most = _NAMES_OF_PERSON
    return least <= len(names) <= most and all(
        _is_capital(written[at])
        and (len(written[at]) == 1 or not written[at].isupper())
        and not any(folded[at] in one.words for one in known)
        for at in names
    )


def _is_named(name: str) -> bool:
    """Return whether a text is written as names are: few words, of which one has a capital letter."""
    words = _WORD.findall(name)
    return len(words) <= _LONGEST_NAME and any(map(_is_capital, words))


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


@lru_cache(maxsize=16)
def _read(path: Path, changed: int) -> _Language:
    """Return what a file of wording tells of types, which is read once as long as it stays as it is."""
    said: dict[str, Any] = texts_in(path)
    rules = [_Rule(one["type"], one["where"], tuple(map(_parts, one["words"]))) for one in said["types"]]
    within = tuple(one for one in rules if one.where in ("head", "first", "any"))
    forms = {pattern[0]: one.type for one in rules if one.where == "form" for pattern in one.patterns}
    countries = {normal(name): [*map(normal, others)] for name, others in said["countries"].items()}
    prepositions = frozenset(map(normal, said["prepositions"]))
    literal = {part for one in within for pattern in one.patterns for part in pattern if _ANY not in part}
    of_countries = frozenset(
        part for name, forms in countries.items() for one in (name, *forms) for part in one.split()
    )
    patterns: dict[str, list[_Pattern]] = {}
    for order, one in enumerate(within):
        for parts in one.patterns:
            key = min(parts, key=lambda part: (_ANY in part, -len(part)))
            patterns.setdefault(key, []).append(_Pattern(parts, one.where, order, one.type))
    return _Language(
        patterns=patterns,
        articles=frozenset(map(normal, said["articles"])),
        prepositions=prepositions,
        titles=frozenset(map(normal, said["titles"])),
        countries=frozenset(one for name, others in countries.items() for one in (name, *_names(others))),
        named_in_english={
            normal(one): english
            for english, others in said["countries"].items()
            for one in (english, *(others[:1] if path.stem != _ENGLISH else ()))
        },
        of_countries=of_countries,
        words=frozenset({*literal, *of_countries, *prepositions, *map(normal, said["small"])}),
        forms=forms,
    )


def _names(forms: Sequence[str]) -> Iterator[str]:
    """Yield forms of the name of a country that may be its name as well: neither beginnings nor those of its people."""
    return (one for one in forms if _ANY not in one and not (one.endswith("s") and one[:-1] in forms))


def _parts(pattern: str) -> tuple[str, ...]:
    return tuple(normal(pattern).split())
