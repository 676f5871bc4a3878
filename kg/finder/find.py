"""The relations that words of a text may stand for, the likeliest first, each with what speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from kg.errors import KgError
from kg.finder.clauses import Reading, read
from kg.finder.codes import CodeIndex
from kg.finder.cues import Cue, CueIndex, Match, Part, only_itself
from kg.finder.ends import fits
from kg.finder.english import bases
from kg.finder.languages import ruled_out
from kg.finder.similarity import Similarity
from kg.finder.words import is_hedge, stem, telling, tokens, with_names_as_one, without_end, without_hedges
from kg.finder.written_cues import languages, written_cues
from kg.likeness import misspelled
from kg.value import Value
from kg.vocabulary import NOTHING, EntityType, RelationType, Role, Term, Vocabulary

_SAID, _CODED = 100.0, 80.0
"""Scores of a relation whose id or label the words are, and of one whose code they are."""
_SPELLED = 40.0
"""Score of a relation whose id or label is spelled nearly so."""
_CUE, _LABEL = 6.0, 4.0
"""How much a cue and a label in the words count, for each unit of how specific they are."""
_LABEL_OF_ONE_WORD = 2.0
"""How much a label of one word counts, which may be another word of the same stem: ``states``."""
_PARTLY = 3.0
"""How much a cue of several words counts of which only some stand in the words, times the share of its letters."""
_FURTHER = 0.15
"""How much of its score a cue adds that is not the best one of its relation."""
_LOOSELY = 0.8
"""What is left of a cue within which more words stand than it says."""
_LATER = 0.16
"""How much less a cue counts for each word from the first one found: what a sentence is about stands early."""
_BETWEEN = 2
"""How many words may stand between those of a label."""
_LATEST = 0.35
"""How much is left of it at least."""
_ENGLISH = "en"
"""The language of labels, definitions and examples."""
_UNFIT = 0.4
"""What is left of the score of a relation for each end that cannot be there."""
_NEEDED = 0.2
"""What is left of it where there is no object and it needs one, which is known better than of what type one is."""


class Found(Value):
    """A relation that words may stand for.

    Args:
        relation: Its id.
        score: How much speaks for it; only to be compared within one answer.
        why: What speaks for it and against it, in words.
        backwards: Whether the words are those of its inverse, so that subject and object change places.
        fits: Whether both ends can be what they are said to be.
        is_named: Whether the words are its id or label, or are spelled nearly so.
    """

    relation: str
    score: float
    why: tuple[str, ...]
    backwards: bool = False
    fits: bool = True
    is_named: bool = False


@dataclass(slots=True)
class _Case:
    """What speaks for a relation."""

    score: float = 0.0
    why: list[str] = field(default_factory=list)
    backwards: bool = False
    is_named: bool = False


def find(
    vocabulary: Vocabulary,
    words: str,
    subject: str | None = None,
    object: str | None = None,
    language: str | None = None,
    leave_out: Collection[str] = (),
) -> tuple[Found, ...]:
    """Return the relations that words of a text may stand for, the likeliest first.

    Ids, labels and codes come first; then cues, the most specific first; then what is said of relations in English.

    Args:
        vocabulary: Types and relations.
        words: Words of a text, an id or label of a relation, or a code of CAMEO or PLOVER.
        subject: What the subject is: id of a type, or ``Statement``; ``None`` if it is not known.
        object: What the object is, likewise; also ``Nothing`` or ``Words``.
        language: Tag of the language whose cues alone count, or ``None`` for those of all languages that the letters
            do not rule out.
        leave_out: Ids of relations whose own examples do not count, so that they can be asked for.
    """
    index = index_of(vocabulary)
    cases: dict[str, _Case] = defaultdict(_Case)
    index.by_code(words, cases)
    languages = sorted(index.languages - ruled_out(words)) if language is None else [language]
    index.by_name(words, languages, cases)
    index.by_cues(words, languages, cases)
    if _ENGLISH in languages:
        index.by_labels(words, cases)
    index.by_parts_of_cues(words, languages, cases)
    if _ENGLISH in languages:
        index.by_what_is_said(words, leave_out, cases)
    order = {id: at for at, id in enumerate(vocabulary.relations)}
    found = [_found(vocabulary, id, case, subject, object) for id, case in cases.items()]
    return tuple(sorted(found, key=lambda one: (-one.score, order[one.relation])))


def language_of(vocabulary: Vocabulary, tag: str) -> str:
    """Return the language of cues that a tag means: ``de`` for ``de-AT``.

    Raises:
        KgError: The vocabulary has no cues in it.
    """
    language = tag.casefold().partition("-")[0]
    known = sorted(index_of(vocabulary).languages)
    if language not in known:
        have = f"it has: {', '.join(known)}" if known else "it has none in any language"
        raise KgError(f"the vocabulary has no cues in the language '{tag}'; {have}")
    return language


def find_others(vocabulary: Vocabulary, words: str) -> tuple[Role | EntityType, ...]:
    """Return the roles and types that words name: ``in exchange for``, ``trade union``.

    Args:
        vocabulary: Types and roles.
        words: The id or label of one; the label of a role may also stand in them, if it is of several words.
    """
    name = _spelling(words)
    known: tuple[Role | EntityType, ...] = (*vocabulary.roles.values(), *vocabulary.types.values())
    named = [one for one in known if name in _spellings(one)]
    labels = ((one, _spelling(one.label)) for one in vocabulary.roles.values() if one not in named)
    return (*named, *(one for one, label in labels if " " in label and f" {label} " in f" {name} "))


def _spellings(term: Term) -> tuple[str, str]:
    return _spelling(term.id), _spelling(term.label)


def _found(vocabulary: Vocabulary, id: str, case: _Case, subject: str | None, object: str | None) -> Found:
    """Return a relation with what speaks for it, seen with the types of its ends."""
    score, why, all_fit = case.score, list(case.why), True
    ends = (object, subject) if case.backwards else (subject, object)
    for side, type in zip(("subject", "object"), ends, strict=True):
        if type is not None and not fits(vocabulary, vocabulary.relations[id], side, type):
            score, all_fit = score * (_NEEDED if type == NOTHING else _UNFIT), False
            why.append(f"{type} cannot be its {side}")
    if all_fit and (subject, object) != (None, None):
        why.append("the types fit")
    return Found(
        relation=id,
        score=round(score, 2),
        why=tuple(why),
        backwards=case.backwards,
        fits=all_fit,
        is_named=case.is_named,
    )


class Index:
    """What the vocabulary says of its relations, ready to be looked up."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._relations = vocabulary.relations
        usable = [one for one in vocabulary.relations.values() if not one.abstract]
        self._codes = CodeIndex(vocabulary.relations.values())
        self._names = dict(_names(usable))
        self._usable = usable
        self._cues: dict[str, CueIndex] = {}
        self._vocabulary = vocabulary
        self.languages = languages(vocabulary)

    def by_code(self, words: str, cases: dict[str, _Case]) -> None:
        """Add the relations whose code the words are."""
        for at, coded in enumerate(self._codes.of(words)):
            case = cases[coded.relation]
            case.score += _CODED - at
            case.why.append(f"its code is {coded.code}" if coded.is_own else f"it covers the code {coded.code}")

    def by_name(self, words: str, languages: Collection[str], cases: dict[str, _Case]) -> None:
        """Add the relation whose id or label the words are, or nearly are where they are no cue of another one.

        Names are English: words that are not only look like them.
        """
        name = _spelling(words)
        near = name if name in self._names else misspelled(name, self._names) if _ENGLISH in languages else None
        if near is not None:
            relation, what, backwards = self._names[near]
            if near != name and self._of_cue(tokens(words), _ENGLISH) - {relation}:
                return
            case = cases[relation]
            case.score += _SAID if near == name else _SPELLED
            case.why.append(f"its {what}" if near == name else f"its {what} is spelled nearly so: {near}")
            case.backwards, case.is_named = backwards, True

    def _of_cue(self, words: tuple[str, ...], language: str) -> set[str]:
        """Return the relations of which words as a whole are a cue in a language."""
        found = self.cues_in(language).matches(words)
        return {match.cue.relation for match in found if match.end - match.start == len(words)}

    def cues_in(self, language: str) -> CueIndex:
        """Return the cues of a language, which are read when they are asked for."""
        if language not in self._cues:
            cues = written_cues(self._vocabulary, language)
            written = tuple((one.id, cue) for one in self._usable for cue in cues.get(one.id, ()))
            self._cues[language] = _cue_index(language, written)
        return self._cues[language]

    @cached_property
    def _labels(self) -> CueIndex:
        labels = ("label", "inverse")
        return CueIndex(_LabelCue(one.id, what, getattr(one, what)) for one in self._usable for what in labels)

    @cached_property
    def _similarity(self) -> Similarity:
        return Similarity(self._usable, written_cues(self._vocabulary, _ENGLISH))

    def by_cues(self, words: str, languages: Iterable[str], cases: dict[str, _Case]) -> None:
        """Add the relations whose cues stand in the words."""
        found: dict[str, dict[str, tuple[float, Match]]] = defaultdict(dict)
        indexes = {language: self.cues_in(language) for language in languages}
        all_matches = [
            (one, form)
            for language, index in indexes.items()
            for form in _forms(read(_as_read(words, language)))
            for one in index.matches(form.words)
        ]
        first = min((match.start for match, _ in all_matches), default=0)
        for match, form in all_matches:
            score = _CUE * indexes[match.cue.language].specific(match.cue) * _early(match.start - first)
            score *= form.weights[match.start]
            if match.is_loose:
                score *= _LOOSELY
            known = found[match.cue.relation].get(match.cue.written)
            if known is None or score > known[0]:
                found[match.cue.relation][match.cue.written] = score, match
        for relation, matches in found.items():
            ranked = sorted(matches.values(), key=lambda one: (-one[0], one[1].cue.written))
            case = cases[relation]
            case.score += ranked[0][0] + _FURTHER * sum(score for score, _ in ranked[1:3])
            case.why += [f"cue “{match.cue.written}”" for _, match in ranked[:2]]

    def by_parts_of_cues(self, words: str, languages: Iterable[str], cases: dict[str, _Case]) -> None:
        """Add the relations of whose cues some words stand in the words."""
        best: dict[str, tuple[float, Cue]] = {}
        for language in languages:
            for relation, (share, cue) in self.cues_in(language).partly(tokens(_as_read(words, language))).items():
                best[relation] = max(best.get(relation, (0.0, cue)), (share, cue), key=lambda one: one[0])
        for relation, (share, cue) in best.items():
            case = cases[relation]
            case.score += _PARTLY * share
            if not case.why:
                case.why.append(f"part of the cue “{cue.written}”")

    def by_labels(self, words: str, cases: dict[str, _Case]) -> None:
        """Add the relations whose labels, or the stems of their words, stand in the words."""
        written = without_hedges(tokens(_as_read(words, _ENGLISH)))
        best: dict[str, tuple[float, Match]] = {}
        matches = list(self._labels.matches(tuple(stem(word) for word in written)))
        first = min((match.start for match in matches), default=0)
        for match in matches:
            weight = _LABEL if len(match.cue.parts) > 1 else _LABEL_OF_ONE_WORD
            score = weight * self._labels.specific(match.cue) * _early(match.start - first)
            if score > best.get(match.cue.relation, (0.0, match))[0]:
                best[match.cue.relation] = score, match
        for relation, (score, match) in best.items():
            case = cases[relation]
            case.score += score
            if not any(reason.startswith("its ") for reason in case.why):
                case.why.append(f"its {match.cue.language} “{match.cue.written}”")

    def by_what_is_said(self, words: str, leave_out: Collection[str], cases: dict[str, _Case]) -> None:
        """Add the relations of which something like the words is said."""
        stems = [stem(word) for word in telling(_as_read(words, _ENGLISH))]
        for relation, similar in self._similarity.to(stems, leave_out).items():
            case = cases[relation]
            case.score += similar.score
            case.why += [f"“{word}” in its {name}" for word, name in similar.words[: 2 if not case.why else 1]]


class _Same:
    """A vocabulary that equals itself alone, so that what is made from it can be kept."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.vocabulary is self.vocabulary

    def __hash__(self) -> int:
        return id(self.vocabulary)


def index_of(vocabulary: Vocabulary) -> Index:
    """Return what a vocabulary says of its relations, ready to be looked up; it is kept."""
    return _index_of(_Same(vocabulary))


@lru_cache(maxsize=4)
def _index_of(same: _Same) -> Index:
    return Index(same.vocabulary)


@lru_cache(maxsize=16)
def _cue_index(language: str, written: tuple[tuple[str, str], ...]) -> CueIndex:
    """Return cues with their relations; terms of its own that have none leave a corpus with those that are shipped."""
    cues = (Cue(relation, language, cue) for relation, cue in written)
    return CueIndex(cues, bases if language == _ENGLISH else only_itself)


def _as_read(words: str, language: str) -> str:
    """Return words as they are read in a language: in German, say, a capital letter makes no name."""
    return with_names_as_one(words) if language == _ENGLISH else words


def _forms(reading: Reading) -> tuple[Reading, ...]:
    """Return words as they are, and without negation and modal verbs, where there are any."""
    kept = [at for at, word in enumerate(reading.words) if not is_hedge(word)]
    if len(kept) == len(reading.words):
        return (reading,)
    plain = Reading(tuple(reading.words[at] for at in kept), tuple(reading.weights[at] for at in kept))
    return reading, plain


def _early(words: int) -> float:
    """Return how much something counts that begins so many words after the first that is found."""
    return max(1 - _LATER * words, _LATEST)


def _spelling(text: str) -> str:
    return " ".join(tokens(text))


def _names(relations: Iterable[RelationType]) -> dict[str, tuple[str, str, bool]]:
    """Return, by id, label and inverse label as they are spelled, the relation, what it is of it, and if backwards."""
    names: dict[str, tuple[str, str, bool]] = {}
    for what in ("id", "label", "inverse"):
        for one in relations:
            names.setdefault(_spelling(getattr(one, what)), (one.id, what, what == "inverse"))
    names.pop("", None)
    return names


class _LabelCue(Cue):
    """A label or inverse label as a pattern of stems, without the prepositions at its end."""

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        words = without_end(without_hedges(tokens(self.written)))
        return tuple(Part(stem(word), gap=_BETWEEN if at else 0) for at, word in enumerate(words))

    @property
    def first(self) -> Part | None:
        return next(iter(self.parts), None)
