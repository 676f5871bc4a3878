"""The section on bargains: who offers what to whom for what, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars

from kg.analysis.bargains.answers import AnswerKind
from kg.analysis.bargains.compute import Bargain, Bargains
from kg.analysis.section import Line, Rows, Section, rows_from, rows_of
from kg.drawing.days import days_in_words, edtf_in_words
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
    yield Line(f"{_sentence(bargain, words)}.", mentions)
    yield Line(_how_often(bargain), mentions)
    for function, begin in ((RoleFunction.AIM, "Its aim"), (RoleFunction.AUDIENCE, "Said to")):
        fillers = bargain.told(function)
        if fillers:
            behind = dict.fromkeys(key for some in fillers.values() for key in some)
            yield Line(f"{begin}: {listed(fillers)}.", tuple(behind))
    for who, keys in bargain.told(RoleFunction.MEANT_FOR).items():
        yield Line(f"Mainly addressed to {who}, according to the text.", keys)
    for one in bargain.precedents:
        time = edtf_in_words(one.when)
        kind = "a precedent that was carried out" if one.fulfilled else "a precedent"
        yield Line(f"It has {kind}{f' ({time})' if time else ''}: {one.what}.", one.statements)
    for answer in bargain.answers:
        move = answer.move
        time = days_in_words(move.earliest, move.latest)
        what = f"{_ANSWERED[answer.kind]}{' at least in part' * answer.in_part}{f' ({time})' if time else ''}"
        yield Line(f"{what}: {words.statement(move.mentions[0])}.", move.mentions)
    if bargain.again:
        yield Line("It was offered again after that.", mentions)
    if not bargain.answers:
        yield Line("No answer to it and no fulfilment is reported.", mentions)
    for answer in bargain.undecided:
        told = words.statement(answer.move.mentions[0])
        yield Line(f"This may be {_MAY_BE[answer.kind]}, but {answer.doubt}: {told}.", answer.move.mentions)


def _sentence(bargain: Bargain, words: Words) -> str:
    offered = bargain.offered
    said = f"{listed(map(words.entity, offered.actors))} {words.relation(offered.relation)}"
    if offered.things:
        said += f" {listed(map(words.entity, offered.things))}"
    if offered.targets:
        addressees = listed([words.entity(id) for id in offered.targets])
        said += f" to {addressees}" if offered.things else f" {addressees}"
    price = "; or, in another offer, for ".join(_terms(bargain, RoleFunction.PRICE))
    conditions = "; or, in another offer, ".join(_terms(bargain, RoleFunction.CONDITION))
    return said + (f" in exchange for {price}" if price else "") + (f", {conditions}" if conditions else "")


def _terms(bargain: Bargain, function: RoleFunction) -> list[str]:
    """Return what fills roles that are read as something, together only where one offer has it together."""
    told = list(dict.fromkeys(tuple(move.roles.get(function, ())) for move in bargain.offers))
    return [listed(one) for one in told if one and not any(set(one) < set(other) for other in told)]


def _how_often(bargain: Bargain) -> str:
    acts, mention_count = len(bargain.offers), sum(len(move.mentions) for move in bargain.offers)
    dates = [days_in_words(move.earliest, move.latest) for move in bargain.offers]
    dated = list(dict.fromkeys(time for time in dates if time))
    if len(dated) > 3:
        dated = [f"{len(dated)} dates, from {dated[0]} to {dated[-1]}"]
    undated = sum(not time for time in dates)
    others = f"; {undated} without a date" if dated and undated else ""
    when = f" ({listed(dated)}{others})" if dated else ""
    mentions = count_of(mention_count, "statement mentions it", "statements mention it")
    return f"It was offered {times(acts)}{when}; {mentions}."


def _bargains(result: Bargains) -> Rows:
    states = [f"{one.state}{', offered again since' * one.again}" for one in result.all]
    more = {"in exchange for": "price", "condition": "condition", "offers": "acts"}
    shown = result.rows.select(
        **_OFFERED, **more, outcome=polars.Series(states, dtype=polars.String), statements="statements"
    )
    return rows_of("Bargains", shown, most=shown.height)


def _moves(result: Bargains) -> Rows:
    """Return what was done, in time: precedents, offers and answers of each bargain."""
    rows = []
    for number, bargain in enumerate(result.all[:_MOST], start=1):
        for one in bargain.precedents:
            rows.append((number, edtf_in_words(one.when), "precedent", one.what, list(one.statements)))
        done = [(bargain.part_of(move), move) for move in bargain.course]
        done += [(f"{answer.kind}?", answer.move) for answer in bargain.undecided]
        for kind, move in done:
            time = days_in_words(move.earliest, move.latest)
            rows.append((number, time, kind, result.words.statement(move.mentions[0]), list(move.mentions)))
    columns = {"bargain": polars.Int64(), **dict.fromkeys(("when", "move", "in words"), polars.String())}
    asked = any(bargain.undecided for bargain in result.all)
    note = "A question mark means: may be an answer, and is not counted." if asked else ""
    return rows_from("Precedents, offers and answers", columns, rows, note)


def _others(result: Bargains) -> Rows:
    shown = result.others.select(**_OFFERED, offers="acts", statements="statements")
    return rows_of("Offers without a price or a condition", shown, most=shown.height)
