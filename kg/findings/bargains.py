"""Bargains: what is offered for what, and the precedents given for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Any

from kg.analysis.acts_in_selection import Attested
from kg.analysis.bargains.answers import AnswerKind
from kg.analysis.bargains.compute import NO_ANSWER, Bargain, Precedent, State
from kg.corpus.days import days_in_words, edtf_in_words, in_brackets, marked
from kg.corpus.english import verb_phrase
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Of, Piece, Sentence, joined, plain
from kg.findings.material import Candidate, Draft, Material
from kg.phrases import count_of, listed, number_word, one_or_many
from kg.readings import Towards
from kg.selection.tie_labels import in_parts
from kg.vocabulary import RoleFunction, Takes

_BECAME = {
    State.OFFERED: NO_ANSWER,
    State.REPEATED: NO_ANSWER,
    State.ACCEPTED: "it was accepted",
    State.REFUSED: "it was refused",
    State.DISPUTED: "it was accepted and refused",
    State.IN_PART: "it was fulfilled in part",
    State.FULFILLED: "it was fulfilled",
}


def find_bargains(material: Material) -> Iterator[Candidate]:
    """Yield the bargains of :func:`kg.analysis.bargains.compute.bargains`, those offered most often first."""
    for one in material.bargains:
        mentions = tuple(dict.fromkeys(key for move in one.course for key in move.mentions))
        yield Candidate(mentions, partial(_say, one, material))


def find_precedents(material: Material) -> Iterator[Candidate]:
    """Yield the precedents that are given for bargains."""
    for bargain in material.bargains:
        for one in bargain.precedents:
            yield Candidate(tuple(dict.fromkeys(one.statements)), partial(_say_precedent, one, material))


def _say(bargain: Bargain, material: Material, alone: bool) -> Draft | None:
    sentence = _offer(bargain, material)
    if sentence is None:
        return None
    mentions = [key for move in bargain.offers for key in move.mentions]
    terms = [key for function in _TERMS for keys in bargain.told(function).values() for key in keys]
    counts = [Count.of(len(bargain.offers), "offer", "offers", mentions)]
    several = [key for one in bargain.precedents for key in one.statements]
    done = [key for one in bargain.answers for key in one.move.mentions]
    if bargain.precedents:
        counts.append(Count.of(len(bargain.precedents), "precedent", "precedents", dict.fromkeys(several)))
    if bargain.answers:
        counts.append(Count.of(len(bargain.answers), "answer", "answers", done))
    naming = sum(bool(str(one)) * len(one.offers) for one in bargain.terms)
    meant = listed(bargain.told(RoleFunction.MEANT_FOR))
    some, offers = number_word(naming), number_word(len(bargain.offers))
    of_some = f"{some} of the {offers} offers {one_or_many(naming, 'names', 'name')} these terms"
    remarks = [of_some] if naming < len(bargain.offers) else []
    remarks += [f"according to the text, it is mainly addressed to {meant}"] if meant else []
    unsure = count_of(len(bargain.undecided), "act may be an answer", "acts may be answers")
    remarks += [unsure if bargain.undecided and not bargain.answers else _BECAME[bargain.state]]
    remarks += ["it was offered again after that"] * bargain.again
    return Draft(
        title="Bargain",
        sentence=sentence,
        counts=tuple(counts),
        remarks=tuple(remarks),
        main=terms[0],
        figure=_figure(bargain, sentence, material),
    )


def _figure(bargain: Bargain, sentence: Sentence, material: Material) -> dict[str, Any]:
    """Return who stands at both ends, what goes there and back, on which condition, and what happened when."""
    verb = next(piece.text for piece in sentence if piece.of is Of.RELATION)
    words = material.words
    things = [words.entity(id) for id in bargain.offered.named]
    many = "".join(piece.text for piece in _numbers(bargain, material))
    course = [
        [marked(edtf_in_words(one.when), inferred=one.inferred), "precedent, carried out", "done"]
        if one.fulfilled
        else [marked(edtf_in_words(one.when), inferred=one.inferred), "precedent", "case"]
        for one in bargain.precedents
    ]
    offers = 0
    for move in bargain.course:
        part = bargain.part_of(move)
        is_offer = any(one is move for one in bargain.offers)
        offers += is_offer
        what = f"offer {offers}" if is_offer and len(bargain.offers) > 1 else part
        time = days_in_words(move.earliest, move.latest)
        kind = "offer" if is_offer else "refusal" if part == AnswerKind.REFUSAL else "answer"
        course.append([marked(time, inferred=move.inferred), what, kind])
    if not bargain.answers:
        course.append(["", _BECAME[bargain.state], "none"])
    return {
        "ends": [listed(map(words.entity, bargain.offered.actors)), listed(map(words.entity, bargain.offered.targets))],
        "there": (" ".join([verb, listed(things)]) if things else verb) + many,
        "back": list(bargain.told(RoleFunction.PRICE)),
        "condition": list(bargain.told(RoleFunction.CONDITION)),
        "course": course,
    }


_TERMS = (RoleFunction.PRICE, RoleFunction.CONDITION)


def _offer(bargain: Bargain, material: Material) -> Sentence | None:
    """Return who offers what to whom, for what and on which condition."""
    offered, clauses = bargain.offered, Clauses(material)
    known = material.vocabulary.relations[offered.relation]
    number = clauses.number([*offered.actors])
    things = {id: offered.things[id] for id in offered.named}
    types = {material.backend.entities[id].type for id in things if id in material.backend.entities}
    reading = "{label} {object}"
    if str(Towards.TO) in known.readings and len(types) == 1:
        reading = material.vocabulary.label_of_tie(known.id, str(Towards.TO), *types)
    before, _, after = in_parts(reading, {"label": known.as_verb, "object": ""})
    verb = verb_phrase(before.strip(), number)
    if verb is None or not (things or offered.targets) or not things.keys() <= material.backend.entities.keys():
        return None
    said = [*_named(offered.actors, "subject", material), Piece(" "), Piece(verb, Of.RELATION, known.id)]
    if things:
        said += [Piece(" "), *_named(things, "object", material)]
    said += _numbers(bargain, material)
    if offered.targets:
        said += plain(f" {after.strip() or 'to'} " if things else " ")
        said += _named(offered.targets, "to", material, "object")
    prices, conditions = (_terms(bargain, function, material) for function in _TERMS)
    if prices is None or conditions is None:
        return None
    said += [Piece(" "), *prices] if prices else ()
    said += [Piece(" ("), *conditions, Piece(")")] if conditions else ()
    return tuple(said)


def _numbers(bargain: Bargain, material: Material) -> Sentence:
    """Return how many or how much is offered, in brackets."""
    clauses, known = Clauses(material), material.vocabulary.roles
    terms = {id for function in _TERMS for id in material.vocabulary.roles_with(function)}
    rows = material.rows(key for move in bargain.offers for key in move.mentions)
    told = [role for row in rows for role in row["roles"] if role["role"] not in terms]
    told = [role for role in told if Takes.NUMBER in known[role["role"]].takes]
    several = dict.fromkeys((known[one["role"]].label, clauses.filler(one, inferred=False) or ()) for one in told)
    if not several:
        return ()
    return (Piece(" ("), *joined(((Piece(f"{label}: "), *said) for label, said in several), "; "), Piece(")"))


def _named(told: Attested, field: str, material: Material, *others: str) -> Sentence:
    """Return what is told in one line, in square brackets what all who tell it infer."""
    clauses, fields = Clauses(material), {field, *others}
    return joined(
        (clauses.entity(id, inferred=_is_inferred(keys, fields, material)) for id, keys in told.items()), ", ", " and "
    )


def _is_inferred(keys: Collection[str], fields: set[str], material: Material) -> bool:
    rows = material.rows(keys)
    return bool(rows) and all(fields & set(row["inferred"]) for row in rows)


def _terms(bargain: Bargain, function: RoleFunction, material: Material) -> Sentence | None:
    """Return prices or conditions, together only where one offer has them so; ``None`` where one cannot be said."""
    clauses, vocabulary = Clauses(material), material.vocabulary
    roles = vocabulary.roles_with(function)
    several: list[Sentence] = []
    for move in bargain.offers:
        terms: dict[tuple[str, str, str], Sentence] = {}
        for row in material.rows(move.mentions):
            for role in row["roles"]:
                if role["role"] not in roles:
                    continue
                is_condition = function is RoleFunction.CONDITION
                label = f"{vocabulary.roles[role['role']].label}{':' * is_condition} "
                label *= is_condition or role["role"] not in {id for id, *_ in terms}
                filler = clauses.filler(role, inferred=role["role"] in row["inferred"])
                if filler is None:
                    return None
                terms[role["role"], role["is"], role["value"]] = (*plain(label), *filler)
        said = joined(terms.values(), ", ", " and ")
        if said and said not in several:
            several.append(said)
    distinct = [one for one in several if not any(set(one) < set(other) for other in several)]
    return joined(distinct, ", or in another offer ")


def _say_precedent(precedent: Precedent, material: Material, alone: bool) -> Draft | None:
    clause = Clauses(material).of(precedent.statements[1])
    if clause is None:
        return None
    when = in_brackets(edtf_in_words(precedent.when), inferred=precedent.inferred)
    return Draft(
        title="Precedent",
        sentence=(Piece(f"a precedent{when}: "), *clause.attributed),
        remarks=("it was carried out",) if precedent.fulfilled else (),
        main=precedent.statements[0],
    )
