"""The variables of a corpus that a discourse network can tie: what each is for a statement, with names to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import polars

from kg.arguments import words_of
from kg.corpus.english import number_of_all, verb_in_sentence
from kg.corpus.phrase import NOT_SO, hedges, quoted
from kg.errors import NameNotFound
from kg.likeness import suggest
from kg.model import Polarity
from kg.readings import Towards
from kg.selection.levels import RollUp
from kg.selection.selection import ByAttribute, Level
from kg.selection.viewpoints import source_of
from kg.store.backend import Backend
from kg.vocabulary import NOTHING, STATEMENT, WORDS

_ROLE = "role:"
_COLUMNS = (
    *("relation", "kind", "quad_class", "publisher", "author", "article"),
    *("coder", "mode", "certainty", "author_stance", "section"),
)
"""The variables that are columns of the statement table."""
_NAMES = ("actor", "issue", "claim", "source", "counterparty", "object", "tag", *_COLUMNS)
_DEEPEST = 2
"""How many claims within a claim are told in words."""


@dataclass(frozen=True, slots=True)
class Variable:
    """What a variable is for each statement.

    Args:
        values: ``statement`` and ``value``, one row for each of its values; none where it has none.
        labels: Names to show, by value.
    """

    values: polars.DataFrame
    labels: Mapping[str, str]


class Variables:
    """Finds the values of variables for statements in the selection.

    Args:
        rows: The rows of the statement table that are in the selection.
        backend: Where they come from, with all other statements, for claims about claims and for members of groups.
        level: How far actors are rolled up.
    """

    def __init__(self, rows: polars.DataFrame, backend: Backend, level: Level | ByAttribute) -> None:
        self._rows, self._backend, self._level = rows, backend, level
        self._vocabulary, self._entities = backend.vocabulary, backend.entities

    def find(self, name: str) -> Variable:
        """Return a variable by its name; :func:`kg.analysis.discourse.from_corpus.discourse_of` tells them all.

        Raises:
            NameNotFound: There is no such variable.
        """
        match name:
            case "actor":
                return self._actors()
            case "counterparty":
                return self._counterparties()
            case "source":
                return self._sources()
            case "issue":
                turned_to_it = (polars.col("counterparty_rule") == str(Towards.OBJECT)).fill_null(value=False)
                return self._objects(self._rows.filter(~turned_to_it))
            case "object":
                return self._objects(self._rows)
            case "claim":
                return self._of_claims(self._rows.select("statement", value="statement"), own=True)
            case "tag":
                tags = self._rows.select("statement", value="tags").explode("value")
                return _variable(tags.filter(polars.col("value").is_not_null()), {})
        if name in _COLUMNS:
            return self._column(name)
        if name.startswith(_ROLE) and name.removeprefix(_ROLE) in self._vocabulary.roles:
            return self._role(name.removeprefix(_ROLE))
        known = [*_NAMES, *(f"{_ROLE}{role}" for role in self._vocabulary.roles)]
        hint = suggest(name, known) or f"choose one of: {', '.join(_NAMES)}, or {_ROLE} with the id of a role"
        raise NameNotFound(f"there is no variable '{name}'; {hint}")

    # Actors.

    def _actors(self) -> Variable:
        actors = [id for id in self._vocabulary.types if self._vocabulary.is_actor(id)]
        rows = self._rows.filter(polars.col("subject_type").is_in(actors))
        jointly = polars.col("subject_members").list.len() > 0
        members = polars.when(jointly).then("subject_members").otherwise(polars.concat_list("subject"))
        return self._rolled_up(rows.select("statement", "earliest", "latest", value=members).explode("value"))

    def _counterparties(self) -> Variable:
        rows = self._rows.filter(polars.col("counterparties").list.len() > 0)
        values = rows.select("statement", "earliest", "latest", value="counterparties").explode("value")
        sides = [self._backend.scan().select(value=side, members=f"{side}_members") for side in ("subject", "object")]
        groups = polars.concat(sides).filter(polars.col("members").list.len() > 0).unique("value").collect()
        values = values.join(groups, on="value", how="left", maintain_order="left")
        members = polars.col("members").fill_null(polars.concat_list("value"))
        return self._rolled_up(values.with_columns(value=members).drop("members").explode("value"))

    def _sources(self) -> Variable:
        rows = self._rows.select("statement", "earliest", "latest", value=source_of())
        return self._rolled_up(rows.filter(polars.col("value").is_not_null()))

    def _rolled_up(self, rows: polars.DataFrame) -> Variable:
        """Return what actors stand for at the level; what is no entity, such as a newspaper, stays what it is."""
        roll_up = RollUp(self._level, self._backend)
        is_entity = polars.col("value").is_in([id for id in rows["value"].unique() if id in self._entities])
        rolled = polars.concat([roll_up.apply_to(rows.filter(is_entity), "value"), rows.filter(~is_entity)])
        labels = {id: actor.label for id, actor in roll_up.actors.items()}
        return _variable(rolled, labels)

    # Things and claims.

    def _objects(self, rows: polars.DataFrame) -> Variable:
        """Return objects as far as others may speak of them too: no plain words."""
        objects = rows.filter(~polars.col("object_type").is_in([NOTHING, WORDS]))
        objects = objects.select("statement", "object_type", value="object")
        return self._things_and_claims(objects, polars.col("object_type") == STATEMENT)

    def _role(self, role: str) -> Variable:
        fillers = (
            self._rows.select("statement", "roles")
            .filter(polars.col("roles").list.len() > 0)
            .explode("roles")
            .unnest("roles")
            .filter(polars.col("role") == role)
        )
        return self._things_and_claims(fillers, polars.col("is") == "statement")

    def _things_and_claims(self, rows: polars.DataFrame, is_claim: polars.Expr) -> Variable:
        things, claims = rows.filter(~is_claim).select("statement", "value"), self._of_claims(rows.filter(is_claim))
        labels = {id: self._entities[id].label for id in things["value"].unique() if id in self._entities}
        return _variable(polars.concat([things, claims.values]), {**labels, **claims.labels})

    def _of_claims(self, rows: polars.DataFrame, *, own: bool = False) -> Variable:
        """Return what statements say in place of their keys, so that two who say the same make one claim."""
        ids = {key: self._claim(key, ()) for key in rows["value"].unique().sort()}
        if not own:
            ids = {key: f"{id}|denied" if self._is_denied(key) else id for key, id in ids.items()}
        said = {id: self._in_words(key, denied=not own) for key, id in reversed(ids.items())}
        labels = said if own else {id: quoted(text) for id, text in said.items()}
        value = polars.col("value").replace_strict(ids, return_dtype=polars.String)
        return _variable(rows.select("statement", value), labels)

    @cached_property
    def _told(self) -> dict[str, tuple[str, str, str | None, bool]]:
        """The parts of every statement by its key: subject, relation, object, and whether it is denied."""
        denied = polars.col("polarity") == str(Polarity.DENIED)
        rows = self._backend.scan().select("statement", "subject", "relation", "object", denied).collect().iter_rows()
        return {key: (subject, relation, object, is_denied) for key, subject, relation, object, is_denied in rows}

    def _claim(self, key: str, within: tuple[str, ...]) -> str:
        if key not in self._told or key in within:
            return key
        subject, relation, object, _ = self._told[key]
        inner = (*within, key)
        sides = [
            f"({self._claim(side, inner)}{'|denied' * self._is_denied(side)})" if side in self._told else side
            for side in (subject, object or "")
        ]
        return f"{sides[0]}|{relation}|{sides[1]}"

    def _is_denied(self, key: str) -> bool:
        return key in self._told and self._told[key][3]

    def _in_words(self, key: str, *, denied: bool, depth: int = 0) -> str:
        if key not in self._told:
            return key
        subject, relation, object, _ = self._told[key]
        names = []
        for side in filter(None, (subject, object)):
            if side not in self._told:
                names.append(self._entities[side].label if side in self._entities else words_of(side) or side)
            elif depth >= _DEEPEST:
                names.append("[…]")
            else:
                names.append(quoted(self._in_words(side, denied=True, depth=depth + 1)))
        mark = hedges([NOT_SO]) if denied and self._is_denied(key) else ""
        number = number_of_all([subject], self._entities, self._vocabulary)
        verb = verb_in_sentence(self._vocabulary.relations[relation], number)
        return f"{' '.join([names[0], verb, *names[1:]])}{mark}"

    # Columns.

    def _column(self, name: str) -> Variable:
        values = self._rows.select("statement", value=name).filter(polars.col("value").is_not_null())
        labels: Mapping[str, str] = {}
        if name == "relation":
            labels = {id: relation.label for id, relation in self._vocabulary.relations.items()}
        elif name == "article":
            labels = dict(self._rows.select("article", "title").drop_nulls().unique("article").iter_rows())
        return _variable(values, labels)


def _variable(rows: polars.DataFrame, labels: Mapping[str, str]) -> Variable:
    values = rows.select("statement", "value").unique(maintain_order=True)
    return Variable(values, {id: labels.get(id, id) for id in values["value"].unique()})
