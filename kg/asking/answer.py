"""The answer to a named question: its rows, whom it means, what stands beside it, and why there is nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import polars

from kg.asking.asked import MANY, Asked, keys_of
from kg.asking.in_order import with_order
from kg.asking.in_words import in_words, with_inferred
from kg.asking.nothing import options_of, other_direction, retracted, rows_without, what_instead, which_condition
from kg.asking.whole_and_parts import Wholes
from kg.graph.questions import Parameter
from kg.graph.sparql import Solutions
from kg.phrases import count_of, listed, one_or_many
from kg.selection.viewpoints import AUTHORS, EVERYONE
from kg.table.counted import IS_ACT, counted_as
from kg.table.derive import best_times


@dataclass(frozen=True)
class Block:
    """Rows beside those of an answer, found by the same question filled in otherwise.

    Args:
        heading: What they are.
        solutions: The rows.
        asked: The question that found them.
    """

    heading: str
    solutions: Solutions
    asked: Asked

    @property
    def in_words(self) -> Solutions:
        """The rows as people read them."""
        return in_words(self.solutions, self.asked)


@dataclass(frozen=True)
class Answer:
    """The answer to a named question. What stands beside its rows is looked for when it is first used.

    Args:
        asked: The question with what was given for it.
        most: How many rows it has at most; all if ``None``.
    """

    asked: Asked
    most: int | None = None

    @cached_property
    def solutions(self) -> Solutions:
        """Its rows."""
        return self.asked.rows(self.most)

    @property
    def in_words(self) -> Solutions:
        """Its rows as people read them."""
        return with_order(in_words(self.solutions, self.asked), self.asked)

    @property
    def data(self) -> Solutions:
        """Its rows as programs read them, with a column ``inferred`` that names the columns of what is inferred."""
        return with_order(with_inferred(self.solutions, self.asked), self.asked)

    @property
    def statements(self) -> list[str]:
        """The keys of all statements behind its rows: of an act every mention that counts, the main one first."""
        return self.statements_of(self.solutions)

    def statements_of(self, solutions: Solutions) -> list[str]:
        """Return the keys of all statements behind rows, its own or those of a block."""
        shown = keys_of(solutions, self.asked)
        if not self.asked.question.is_on_acts:
            return list(dict.fromkeys(shown))
        mentions: dict[str, list[str]] = {}
        for mention, main in self.asked.pairs.sort("statement").rows():
            mentions.setdefault(main, [main]).append(mention)
        return list(dict.fromkeys(key for main in shown for key in mentions.get(main, [main])))

    @cached_property
    def whom(self) -> tuple[str, ...]:
        """Whom it means by the actors asked for, whose claims it looks at, and in which articles, in sentences."""
        every = [(name, id) for one, ids in self.asked.actors.items() for name in [one.name] for id in ids]
        meant = [self._wholes.sentence(id) for name, id in every if name not in self.asked.exactly]
        viewpoint = self.asked.viewpoint
        label = "" if viewpoint == AUTHORS or not self.asked.question.is_on_acts else viewpoint.label
        chosen = (("of section", self.asked.sections), ("with tag", self.asked.tags))
        articles = [f"In articles {of} {listed(names, last='or')}" for of, names in chosen if names]
        return tuple(dict.fromkeys(filter(None, [*meant, label[:1].upper() + label[1:], *articles])))

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Rows that are apart: what is said of the whole that an actor belongs to, and what sums up other rows."""
        wholes = list(self._of_wholes())
        asked = [self.asked, *(one for one, _ in wholes)]
        general = [block for one in asked for block in self._summaries(one)]
        return (*(block for _, block in wholes), *general)

    @cached_property
    def beside(self) -> tuple[str, ...]:
        """What else there is, in sentences: of members, of others' claims; and what would find something."""
        apart = (*self._of_members(), *self._of_both(), *self._of_mutual(), *self._of_others())
        if self.solutions.rows:
            return apart
        for_what = " for what is asked" if self.asked.given else ""
        lack = self.asked.backend.corpus.lack
        nothing = (
            f"Nothing is found, but {lack}." if lack else f"Nothing of this kind is coded in this corpus{for_what}."
        )
        return (*apart, *self._why_nothing()) or (nothing,)

    def _why_nothing(self) -> Iterator[str]:
        if all_retracted := retracted(self.asked):
            yield all_retracted
            return
        without = rows_without(self.asked)
        yield from which_condition(self.asked, without)
        yield from other_direction(self.asked)
        if not self.blocks:
            yield from what_instead(self.asked, self._wholes, without)

    @cached_property
    def _wholes(self) -> Wholes:
        return Wholes(self.asked.backend)

    @cached_property
    def _keys(self) -> frozenset[str]:
        return frozenset(keys_of(self.asked.found, self.asked))

    def _of_wholes(self) -> Iterator[tuple[Asked, Block]]:
        """Yield what is said of the state or organisation as a whole, where one of its bodies is asked for."""
        for parameter, ids in self.asked.actors.items():
            if parameter.sides != {"counterparty"} or parameter.name in self.asked.exactly:
                continue
            bodies = [id for id in ids if self._wholes.is_body(id)]
            wider = [one.id for id in bodies for one in self._wholes.wider(id)]
            if not wider:
                continue
            asked = self.asked.otherwise({parameter.name: wider}, exactly=[parameter.name])
            found = self._beyond(asked.rows(), asked)
            told = self._acts_of(keys_of(found, asked))
            told = told.filter(self._belonged(told, bodies))
            found = _only(found, {*told["statement"]}, asked)
            if found.rows:
                names = told["counterparties"].explode().unique().sort()
                whole = [self._label(id) for id in dict.fromkeys(wider) if id in names]
                body = listed(self._label(id) for id in bodies)
                heading = f"{_done(told)} {listed(whole)} as a whole, to which {body} belongs"
                yield asked, Block(heading, found, asked)

    def _belonged(self, told: polars.DataFrame, bodies: Sequence[str]) -> polars.Series:
        """Return which acts are towards what one of some bodies belonged to at their time."""
        times = best_times(told.with_row_index("row"))
        actors = [times.with_columns(actor=polars.lit(id)) for id in bodies]
        within = self._wholes.belonging.within(polars.concat(actors)).group_by("row").agg(_together("within"))
        rows = told.with_row_index("row").join(within, on="row", how="left", maintain_order="left")
        both = polars.col("counterparties").list.set_intersection("within")
        return rows.select(belonged=both.list.len() > 0)["belonged"]

    def _summaries(self, asked: Asked) -> Iterator[Block]:
        """Yield what the question would find if it did not sum up other acts, beside which it is not counted."""
        if not asked.question.is_on_acts:
            return
        sums = asked.held(asked.viewpoint).filter(polars.col("sums_up").list.len() > 0)
        if not sums.height:
            return
        general = sums.join(asked.pairs, on="statement", how="anti").with_columns(sums_up=[])
        pairs = counted_as(general, asked.backend.vocabulary)
        if pairs.height:
            summing_up = replace(asked, counted=pairs)
            found = _only(
                summing_up.rows(), {*keys_of(summing_up.found, summing_up)} - {*keys_of(asked.found, asked)}, asked
            )
            if found.rows:
                above = set(keys_of(asked.found, asked)) & set(sums["sums_up"].explode())
                what = "acts above" if above else "other acts"
                yield Block(f"sums up {what} and is not counted beside them", found, summing_up)

    def _of_members(self) -> Iterator[str]:
        """Yield how many rows there are of those who are only members of an actor."""
        for parameter, ids in self.asked.actors.items():
            for id in ids:
                members = self._wholes.members(id)
                if members and parameter.name not in self.asked.exactly:
                    asked = self.asked.otherwise({parameter.name: members})
                    keys = keys_of(self._beyond(asked.found, asked), asked)
                    yield from self._per_member(keys, members, parameter, id)

    def _per_member(self, keys: Sequence[str], members: Sequence[str], of: Parameter, whole: str) -> Iterator[str]:
        told = self._acts_of(keys)
        sides = [polars.col(f"{side}_within") for side in sorted(of.sides)]
        rows = told.select("statement", member=polars.concat_list(sides)).explode("member").unique()
        counts = rows.filter(polars.col("member").is_in(members))["member"].value_counts(sort=True)
        unit = self.asked.question.unit
        way = {"subject": "by", "counterparty": "towards" if unit in ("act", "statement") else "to"}
        between = way[next(iter(of.sides))] if len(of.sides) == 1 else "of or towards"
        for member, number in sorted(counts.rows(), key=lambda one: (-one[1], one[0])):
            yield f"{count_of(number, unit)} {between} {self._label(member)}, a member of {self._label(whole)}"

    def _of_both(self) -> Iterator[str]:
        """Yield how many acts two actors do together, which are towards neither of them."""
        ends = [ids for one, ids in self.asked.actors.items() if one.sides == {"subject", "counterparty"}]
        if len(ends) != 2 or self.asked.exactly:
            return
        joint = [id for id, one in self.asked.backend.vocabulary.relations.items() if one.joint]
        told = self.asked.held(self.asked.viewpoint).filter(IS_ACT & polars.col("relation").is_in(joint))
        for one, other in ((one, other) for one in ends[0] for other in ends[1]):
            whole = {wider.id for id in (one, other) for wider in self._wholes.wider(id)}
            within = polars.col("subject_within").list
            acts = told.filter(within.contains(one) & within.contains(other))["act"].n_unique()
            if acts and not whole & {one, other}:
                both = listed([self._label(one), self._label(other)])
                acts_of = f'kg ask acts --by "{self._label(one)}"'
                yield f"{count_of(acts, 'act')} of {both} together: see kg network, or {acts_of}"

    def _of_mutual(self) -> Iterator[str]:
        """Yield how many acts that hold both ways are told from the other side."""
        mutual = [id for id, one in self.asked.backend.vocabulary.relations.items() if one.symmetric]
        other = self.asked.other_way_round() if self.asked.question.is_on_acts and self.solutions.rows else None
        told = self.asked.concerned.filter(polars.col("relation").is_in(mutual)) if other else None
        if other is None or told is None or not told.height:
            return
        number = len({*keys_of(other.found, other)} & {*told["statement"]} - self._keys)
        if number:
            holds = one_or_many(number, "holds both ways and is", "hold both ways and are")
            count = count_of(number, other.question.unit)
            yield f"{count} that {holds} told from the other side: ask {options_of(other)}"

    def _of_others(self) -> Iterator[str]:
        """Yield how many rows there are that only others than the authors claim."""
        if self.asked.viewpoint != AUTHORS or not self.asked.question.is_on_acts:
            return
        rows, vocabulary = self.asked.concerned, self.asked.backend.vocabulary
        own, every = (counted_as(self.asked.held(one), vocabulary) for one in (AUTHORS, EVERYONE))
        acts = rows.select("statement", "act")
        told = every.join(acts, on="statement").join(own.join(acts, on="statement").select("act"), on="act", how="anti")
        if told.height > MANY:
            yield "what only others claim is left out: see --according-to everyone"
        elif told.height:
            found = replace(self.asked, counted=told.select("statement", "counted_as")).found
            if more := {*found.rows} - {*self.asked.found.rows}:
                number = count_of(len(more), self.asked.question.unit)
                yield f"{number} that only others claim: see --according-to everyone"

    def _beyond(self, found: Solutions, asked: Asked) -> Solutions:
        """Return the rows that are not among those of the answer."""
        return _only(found, {*keys_of(found, asked)} - self._keys, asked)

    def _acts_of(self, keys: Sequence[str]) -> polars.DataFrame:
        """Return the acts of statements, one row each, with all that their mentions say of whom they are towards."""
        table = self.asked.backend.scan().collect()
        shown = table.filter(polars.col("statement").is_in(list(keys)))
        lists = ["counterparties", "subject_within", "counterparty_within"]
        mentions = table.filter(polars.col("act").is_in(shown["act"].drop_nulls().implode()))
        every = mentions.group_by("act").agg(_together(*lists))
        return shown.drop(lists).join(every, on="act", how="left", maintain_order="left")

    def _label(self, id: str) -> str:
        return self.asked.backend.entities[id].label


def _only(found: Solutions, keys: Collection[str], asked: Asked) -> Solutions:
    """Return the rows of some statements."""
    every = zip(keys_of(found, asked), found.rows, strict=False)
    return replace(found, rows=tuple(row for key, row in every if key in keys))


def _together(*lists: str) -> polars.Expr:
    """Return what lists of several rows have, each once."""
    return polars.col(lists).list.explode(keep_nulls=False, empty_as_null=False).unique()


def _done(acts: polars.DataFrame) -> str:
    """Return what acts are towards somebody in words: said, done, or both."""
    classes = acts["quad_class"].drop_nulls().unique().to_list()
    material = [one.startswith("material") for one in classes]
    return "done to" if material and all(material) else "said of or done to" if any(material) else "said of"
