"""The section on bargains: who offers what to whom for what, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

import polars

from kg.analysis.bargains.answers import AnswerKind, AnswerToOffer
from kg.analysis.bargains.compute import NO_ANSWER, Bargain, Bargains
from kg.analysis.section import Line, Rows, Section, rows_from, rows_of
from kg.corpus.days import days_in_words, edtf_in_words, in_brackets, marked
from kg.phrases import count_of, listed, times
from kg.selection.words import Words
from kg.vocabulary import RoleFunction

_ABOUT = (
    "A bargain is what one side offers another for a price or under a condition, however often it is mentioned. "
    "Its outcome is taken from acts that certainly came later (bargaining as moves: Walcott and Hopmann 1975)."
)
_MOST = 10
"""How many bargains are described in sentences and move by move."""
_OFFERED: Mapping[str, polars.Expr] = {
    "who offers": polars.col("offerer"),
    "what": polars.concat_str("relation", "thing", separator=" ", ignore_nulls=True),
    "to whom": polars.col("addressee"),
}
"""What a table tells of an offer first."""
_ANSWERED = {
    AnswerKind.ACCEPTANCE: "It was accepted",
    AnswerKind.REFUSAL: "It was refused",
    AnswerKind.FULFILMENT: "It was fulfilled",
}
_BEGIN = {
    RoleFunction.AIM: "Its aim",
    RoleFunction.AUDIENCE: "Said to",
    RoleFunction.MEANT_FOR: "Mainly addressed to (according to the text)",
}
_MAY_BE = {
    AnswerKind.ACCEPTANCE: "an acceptance",
    AnswerKind.REFUSAL: "a refusal",
    AnswerKind.FULFILMENT: "its fulfilment",
}


def bargains_section(result: Bargains) -> Section:
    """Return the section on bargains."""
    words = result.words
    lines = (line for bargain in result.all[:_MOST] for line in _lines(bargain, words))
    several = len(result.all)
    few = f"Sentences describe the {_MOST} bargains offered most often, of {several:,} in all."
    tables = [_bargains(result), _moves(result), _others(result)]
    return result.as_section("Bargains", _ABOUT, lines, tables, [few] if several > _MOST else [])


def _lines(bargain: Bargain, words: Words) -> Iterator[Line]:
    mentions = tuple(key for move in bargain.offers for key in move.mentions)
    yield from _sentences(bargain, words)
    for function, begin in _BEGIN.items():
        fillers = bargain.told(function)
        if fillers:
            behind = dict.fromkeys(key for some in fillers.values() for key in some)
            yield Line(f"{begin}: {_in_how_many(bargain, function)}.", tuple(behind))
    for one in bargain.precedents:
        time = in_brackets(edtf_in_words(one.when), inferred=one.inferred)
        kind = "a precedent that was carried out" if one.fulfilled else "a precedent"
        yield Line(f"It has {kind}{time}: {one.what}.", one.statements)
    for answer in bargain.answers:
        move = answer.move
        time = in_brackets(days_in_words(move.earliest, move.latest), inferred=move.inferred)
        what = f"{_ANSWERED[answer.kind]}{' at least in part' * answer.in_part}{time}"
        said = f"{what} ({answer.order.of('an offer')}): {words.statement(move.mentions[0])}."
        yield Line(said, _with_witness(answer))
    if bargain.again:
        yield Line("It was offered again after that.", mentions)
    if not bargain.answers:
        yield Line(f"{NO_ANSWER.capitalize()}.", mentions)
    for answer in bargain.undecided:
        told = words.statement(answer.move.mentions[0])
        yield Line(f"This may be {_MAY_BE[answer.kind]}, but {answer.doubt}: {told}.", answer.move.mentions)
    if bargain.earlier:
        acts = count_of(len(bargain.earlier), "act")
        because = listed(dict.fromkeys(answer.order.because for answer in bargain.earlier))
        keys = dict.fromkeys(key for answer in bargain.earlier for key in _with_witness(answer))
        yield Line(f"{acts} of this kind came before every offer, by {because}, and so cannot answer it.", tuple(keys))


def _with_witness(answer: AnswerToOffer) -> tuple[str, ...]:
    """Return the statements that tell an answer, and those by which it is known when it came."""
    return tuple(dict.fromkeys((*answer.move.mentions, *answer.order.statements)))


def _sentences(bargain: Bargain, words: Words) -> Iterator[Line]:
    """Yield what is offered, and on which terms: those that only some of the offers name are told of these alone."""
    offered, terms = bargain.offered, bargain.terms
    said = f"{listed(map(words.entity, offered.actors))} {words.verb(offered.relation, offered.actors)}"
    if offered.named:
        said += f" {listed(map(words.entity, offered.named))}"
    if offered.targets:
        addressees = listed([words.entity(id) for id in offered.targets])
        said += f" to {addressees}" if offered.named else f" {addressees}"
    if len(terms) == 1:
        said += f"{' ' if terms[0].price else ', '}{terms[0]}"
    mentions = tuple(key for move in bargain.offers for key in move.mentions)
    unsure = "" if any(move.is_sure for move in bargain.offers) else " (no source is certain of it)"
    yield Line(f"{said}{unsure}.", mentions)
    yield Line(_how_often(bargain), mentions)
    if len(terms) > 1:
        yield from (Line(one.sentence, one.mentions) for one in terms)


def _how_often(bargain: Bargain) -> str:
    acts, mention_count = len(bargain.offers), sum(len(move.mentions) for move in bargain.offers)
    dated = list(dict.fromkeys(move.time for move in bargain.offers if move.time))
    if len(dated) > 3:
        dated = [f"{len(dated)} dates, from {dated[0]} to {dated[-1]}"]
    undated = sum(not move.time for move in bargain.offers)
    when = f": {listed([*dated, *[f'{times(undated)} without a date'] * bool(undated)])}" if dated else ""
    mentions = count_of(mention_count, "statement mentions it", "statements mention it")
    return f"It was offered {times(acts)}{when}; {mentions}."


def _bargains(result: Bargains) -> Rows:
    columns: dict[str, list[str | None]] = {
        "in exchange for": [_in_how_many(one, RoleFunction.PRICE, "; ".join) or None for one in result.all],
        "condition": [_in_how_many(one, RoleFunction.CONDITION, "; ".join) or None for one in result.all],
        "outcome": [f"{one.outcome}{', offered again since' * one.again}" for one in result.all],
    }
    told = {name: polars.Series(values, dtype=polars.String) for name, values in columns.items()}
    outcome = told.pop("outcome")
    shown = result.rows.select(**_OFFERED, **told, offers="acts", outcome=outcome, statements="statements")
    return rows_of("Bargains", shown, most=shown.height)


def _in_how_many(bargain: Bargain, function: RoleFunction, one_line: Callable[[Iterable[str]], str] = listed) -> str:
    """Return what fills roles that are read as something, with how many offers name it where others do not."""
    number = len(bargain.offers)
    by_number: dict[int, list[str]] = {}
    for filler in bargain.told(function):
        naming = sum(filler in move.roles.get(function, {}) for move in bargain.offers)
        by_number.setdefault(naming, []).append(filler)
    return "; ".join(
        one_line(fillers) + (f" (in {naming} of {number} offers)" if naming < number else "")
        for naming, fillers in by_number.items()
    )


def _moves(result: Bargains) -> Rows:
    """Return what was done, in time: precedents, offers and answers of each bargain."""
    rows = []
    for number, bargain in enumerate(result.all[:_MOST], start=1):
        for one in bargain.precedents:
            time = marked(edtf_in_words(one.when), inferred=one.inferred)
            rows.append((number, time, "precedent", "", one.what, list(one.statements)))
        done = [(bargain.part_of(move), move) for move in bargain.course]
        done += [(f"{answer.kind}?", answer.move) for answer in bargain.undecided]
        terms = {offer.name: str(one) for one in bargain.terms for offer in one.offers}
        for kind, move in done:
            told = ", ".join(filter(None, [result.words.statement(move.mentions[0]), terms.get(move.name)]))
            order = bargain.order_of(move)
            keys = dict.fromkeys((*move.mentions, *(order.statements if order else ())))
            rows.append((number, move.time, kind, order.of("an offer") if order else "", told, list(keys)))
    columns = {"bargain": polars.Int64(), **dict.fromkeys(("when", "move", "order", "in words"), polars.String())}
    asked = any(bargain.undecided for bargain in result.all)
    note = "A question mark means: may be an answer, and is not counted." if asked else ""
    shown = rows_from("Precedents, offers and answers", columns, rows, note)
    has_order = (shown.frame["order"] != "").any()
    return shown if has_order else replace(shown, frame=shown.frame.drop("order"))


def _others(result: Bargains) -> Rows:
    shown = result.others.select(**_OFFERED, offers="acts", statements="statements")
    return rows_of("Offers without a price or a condition", shown, most=shown.height)
