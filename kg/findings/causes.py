"""Causes: what is given as the reason for what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from kg.analysis.arguments.cards import CardKind
from kg.findings.clauses import Clause, Clauses, together
from kg.findings.finding import Count, Piece, Sentence, plain
from kg.findings.material import Candidate, Draft, Material
from kg.model import Certainty, Mode, Polarity
from kg.phrases import few_of, one_or_many

_MOST = 5
"""How many reasons one sentence names."""


class _Reason(NamedTuple):
    """What is given as a reason, and how.

    Args:
        card: Its card in the argument map: an entity, a statement that stands for a claim, or words.
        rank: Its weight among several, 1 the weightiest; ``None`` where none is said.
        rank_in_words: The same in a word.
        mode: Whether it is one, or forecast and the like.
        certainty: How sure the source is.
    """

    card: str
    rank: int | None
    rank_in_words: str
    mode: str
    certainty: str


def find_main_causes(material: Material) -> Iterator[Candidate]:
    """Yield what is given a cause of the weightiest rank alone, such as a root cause."""
    yield from _find(material, main=True)


def find_reasons(material: Material) -> Iterator[Candidate]:
    """Yield what is given other reasons, all claims that have the same ones together."""
    yield from _find(material, main=False)


def _find(material: Material, *, main: bool) -> Iterator[Candidate]:
    """Yield what has arrows of causes in the map of :func:`kg.analysis.arguments.compute.arguments`."""
    by_effect: dict[str, dict[_Reason, list[str]]] = {}
    for row in material.reasons.iter_rows(named=True):
        rank = row["rank"]
        reason = _Reason(row["tail"], rank, _in_words(row["by"], rank, material), row["mode"], row["certainty"])
        by_effect.setdefault(row["head"], {}).setdefault(reason, []).extend(row["statements"])
    kinds = dict(material.argument.cards.select("card", "kind").iter_rows())
    alike: dict[frozenset[_Reason] | str, list[str]] = {}
    for effect, reasons in by_effect.items():
        alike.setdefault(frozenset(reasons) if _claims(effect, kinds, material) else effect, []).append(effect)
    for effects in alike.values():
        several = [*by_effect[effects[0]]]
        if all(one.rank == 1 for one in several) is main:
            keys = tuple(key for effect in effects for some in by_effect[effect].values() for key in some)
            yield Candidate(keys, partial(_say, effects, several, kinds, keys, material))


def _in_words(relation: str, rank: int | None, material: Material) -> str:
    """Return a rank as the values of the role that weighs reasons have it."""
    vocabulary = material.vocabulary
    values = [value for role in vocabulary.relations[relation].roles for value in vocabulary.roles[role].values]
    return values[rank - 1] if rank else ""


def _say(
    effects: list[str],
    reasons: list[_Reason],
    kinds: Mapping[str, str],
    keys: tuple[str, ...],
    material: Material,
    alone: bool,
) -> Draft | None:
    claims = [claim for effect in effects for claim in _claims(effect, kinds, material)]
    ranks = {one.rank_in_words for one in reasons}
    same = ranks.pop() if len(ranks) == 1 else ""
    effect = _in_one(claims, material) if claims else _named(effects[0], kinds, material)
    said = [one for one in (_reason(reason, same, kinds, material) for reason in reasons) if one is not None]
    if effect is None or not said:
        return None
    more = len(reasons) - len(said[:_MOST])
    listed = (*together(said[:_MOST]), *plain(f"; {more:,} more" if more else ""))
    one, many = (f"{same} cause", f"{same} causes") if same else ("reason", "reasons")
    title = one_or_many(len(reasons), one, many)
    opening = "why " if claims else f"{title} {'of' if same else 'for'} "
    return Draft(
        title=title.capitalize(),
        sentence=(Piece(opening), *effect, Piece(": "), *listed),
        counts=(Count.of(len(reasons), one, many, keys),) if len(reasons) > 1 else (),
        figure={
            "reasons": [one.rank or 0 for one in reasons],
            "denied": _is_denied(reasons[0].card, material),
            "effects": [_is_actual(claim, material) for claim in claims or effects],
        },
    )


def _claims(card: str, kinds: Mapping[str, str], material: Material) -> tuple[str, ...]:
    """Return the keys of the claims that a card is: one, several that are listed together, or none."""
    if kinds[card] == CardKind.CLAIM:
        return (card,)
    entity = material.backend.entities.get(card)
    return entity.denotes if entity is not None and entity.is_list_of_claims else ()


def _is_denied(card: str, material: Material) -> bool:
    return any(row["polarity"] == Polarity.DENIED for row in material.rows([card]))


def _is_actual(card: str, material: Material) -> bool:
    return all(row["mode"] == Mode.ACTUAL for row in material.rows([card]))


def _in_one(claims: Sequence[str], material: Material) -> Sentence | None:
    """Return claims in words: several of one subject together, of very many the first; ``None`` for one said badly."""
    few, more = few_of(claims)
    said = [Clauses(material).of(claim) for claim in few]
    known = [one for one in said if one is not None]
    if len(known) < len(said):
        return None
    return (*together(known, ", ", ", " if more else " and "), *plain(f" and {more:,} more" if more else ""))


def _reason(reason: _Reason, same: str, kinds: Mapping[str, str], material: Material) -> Clause | None:
    """Return a reason as a clause, or as a name alone, with its rank and how surely it is one."""
    claims = _claims(reason.card, kinds, material)
    said = (
        Clauses(material).of(reason.card) if len(claims) == 1 else Clause((), _named(reason.card, kinds, material), ())
    )
    if len(claims) > 1 and (jointly := _in_one(claims, material)):
        said = Clause((), jointly, ())
    marks = ["one reason"] * (len(claims) > 1)
    marks += [reason.rank_in_words] if reason.rank_in_words != same else []
    marks += [reason.mode] * (reason.mode != Mode.ACTUAL) + [reason.certainty] * (reason.certainty != Certainty.CERTAIN)
    return said and said._replace(source=(*said.source, *plain(f" ({', '.join(marks)})" if marks else "")))


def _named(card: str, kinds: Mapping[str, str], material: Material) -> Sentence:
    return Clauses(material).entity(card) if kinds[card] == CardKind.ENTITY else plain(card)
