"""What follows from statements without being written: the columns that are made anew for the whole table.

A row as it is read depends on its own file alone. Towards whom a statement is, whether it is a plain triple, which
mention stands for an act, and what its actors belong to may depend on other statements and on the listed entities.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.corpus.counterparty import can_act, joint_members
from kg.model import Entity, names_of_statements
from kg.readings import Finds
from kg.table.belonging import Belonging
from kg.table.columns import COLUMNS, WRITTEN, Type, is_key, is_words, make_table
from kg.table.counted import IS_OWN, counted_as, mention_order
from kg.table.publication import published_days
from kg.table.set_aside import CODER, CODING, COUNTS, IS_RETRACTED
from kg.table.times import TIME, relative_days
from kg.vocabulary import NOTHING, STATEMENT, WORDS, Vocabulary

_NAMES = polars.List(polars.String)
_SHOWN: Mapping[str, Type] = {"label": polars.String, "type": polars.String, "members": _NAMES}
"""What is shown of a subject and an object."""
_TIME = ("earliest", "latest")

ANNOTATION = polars.concat_str("coder", polars.lit("/"), "article")
"""The name of the annotation that a row is of."""

_LINKING = ("statement", "object", "alternative_to", "sums_up", "act")
"""The columns that link statements to others."""

OBSTACLES: Mapping[str, polars.Expr] = {
    "it has no object": polars.col("object").is_null(),
    "it is the claim of a source, not the author's own": polars.col("sources").list.len() > 0,
    "it is not certain": polars.col("certainty") != "certain",
    "it is denied": polars.col("polarity") != "affirmed",
    "it is {mode}, not actual": polars.col("mode") != "actual",
    "it has ended": polars.col("ended"),
    "its quote is in the headline, which leaves out hedges": polars.col("headline"),
    "it has no words": polars.col("quote_missing").is_not_null(),
    "it holds only within a scope": polars.col("roles")
    .list.eval(polars.element().struct["role"] == "scope")
    .list.any(),
    "its article was retracted": IS_RETRACTED,
    "it is one of several alternatives": (polars.col("alternative_to").list.len() > 0)
    | polars.col("statement").is_in(polars.col("alternative_to").explode().drop_nulls().implode()),
    "its subject or object is inferred": polars.col("inferred").list.contains("subject")
    | polars.col("inferred").list.contains("object"),
}
"""What keeps ``subject relation object`` from being written plainly (MODEL.md), in words and over a whole table."""


def derive(
    rows: polars.DataFrame,
    codings: polars.DataFrame,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    days: polars.DataFrame | None = None,
) -> polars.DataFrame:
    """Return the whole statement table, sorted by key.

    Args:
        rows: One row a statement, with at least the columns that its file alone says.
        codings: All codings, as :func:`kg.table.set_aside.judged` gives them.
        vocabulary: The vocabulary.
        entities: All entities by id. Of one without members and background, type and label are enough.
        days: The days of relative times, as :func:`kg.table.times.relative_days` gives them; taken from the rows if
            ``None``.
    """
    days = relative_days(rows, vocabulary, entities) if days is None else days
    written = _with_days(rows.select(WRITTEN).sort("statement"), days)
    of_codings = codings.select(*CODER, "set_aside", "superseded_by")
    aside = written.join(of_codings, on=CODER, how="left", maintain_order="left").select("set_aside", "superseded_by")
    numbered = written.hstack(aside).with_row_index("row")
    facts, belonging = _entity_facts(numbered, vocabulary, entities), Belonging(vocabulary, entities)
    sides = [_side(side, numbered, facts) for side in ("subject", "object")]
    numbered = polars.concat(
        [numbered, *(side.select(polars.selectors.ends_with("_type")) for side in sides)], how="horizontal"
    )
    towards = _counterparties(numbered, vocabulary, entities, belonging)
    times = best_times(numbered)
    subjects = numbered.filter(polars.col("subject_type") != STATEMENT).select("row", actor="subject")
    others = towards.select("row", actor="counterparties").explode("actor")
    within = [
        belonging.within(actors.join(times, on="row")).rename({"within": name})
        for name, actors in (("subject_within", subjects), ("counterparty_within", others))
    ]
    facts_of_claims = facts_of_relations(written.select("relation"), sides[0]["subject_members"], vocabulary)
    counting = IS_OWN & COUNTS
    counted = counted_as(numbered.hstack(facts_of_claims).filter(counting), vocabulary)
    table = polars.concat(
        [
            written,
            aside,
            *sides,
            facts_of_claims,
            _aligned(written.select("statement"), counted, on="statement"),
            *(_aligned(numbered.select("row"), found, on="row") for found in (towards, *within)),
            written.select(asserted=~polars.any_horizontal(OBSTACLES.values())),
            numbered.select(main_mention=polars.col("row").is_in(_main_mentions(numbered, vocabulary).implode())),
        ],
        how="horizontal",
    )
    return make_table(table)


def _with_days(rows: polars.DataFrame, days: polars.DataFrame) -> polars.DataFrame:
    """Return rows with the days of their relative times."""
    if days.is_empty():
        return rows
    found = rows.select("statement").join(
        days.with_columns(known=True), on="statement", how="left", maintain_order="left"
    )
    return rows.with_columns(
        polars.when(found["known"].is_not_null()).then(found[name]).otherwise(name).alias(name) for name in TIME
    )


def derive_again(
    before: polars.DataFrame,
    annotations: Collection[str],
    rows: polars.DataFrame,
    codings: polars.DataFrame,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
) -> tuple[polars.DataFrame, polars.Series]:
    """Return the whole table where only some annotations have changed, and the keys of the rows that may have.

    What is derived of a statement depends on the statements to which it is linked: those it names, or that name it,
    and those that mention the same act. Whether what sums up others counts depends on these, and on which codings
    there are.

    Args:
        before: The whole table as it was.
        annotations: Names of the annotations that changed, or are gone.
        rows: Their rows now.
        codings: All codings now, as :func:`kg.table.set_aside.judged` gives them.
        vocabulary: The vocabulary, which is as it was.
        entities: All entities by id, of which those that other annotations name are as they were.
    """
    changed = before.select(ANNOTATION.is_in(annotations)).to_series()
    then = before.select(*CODING, "set_aside").unique()
    moved = then.join(codings, on=[*CODER, "set_aside", "superseded_by"], how="anti", nulls_equal=True)
    keys = polars.concat(
        [
            before["statement"].filter(changed),
            before.join(moved, on=CODER, how="semi")["statement"],
            rows["statement"],
        ]
    )
    now = polars.concat([before.filter(~changed).select(WRITTEN), rows.select(WRITTEN)])
    days = relative_days(now, vocabulary, entities)
    keys = keys.append(_moved_in_time(before, days))
    both = polars.concat([one.select(_LINKING) for one in (before, rows)])
    links, sums = _links(both, entities), _exploded(both, "sums_up")
    touched = _linked(links, _linked(sums, keys))
    is_known = polars.col("statement").is_in(_linked(sums, _linked(links, touched)).implode())
    known = polars.concat([before.filter(is_known & ~changed).select(WRITTEN), rows])
    is_touched = polars.col("statement").is_in(touched.implode())
    derived = derive(known, codings, vocabulary, entities, days).filter(is_touched)
    return polars.concat([before.filter(~is_touched), derived]).sort("statement"), touched


def _moved_in_time(before: polars.DataFrame, days: polars.DataFrame) -> polars.Series:
    """Return the keys of the statements whose relative times have other days than before."""
    then = before.filter(BEST_IS_RELATIVE).select(days.columns)
    return days.join(then, on=days.columns, how="anti", nulls_equal=True)["statement"]


def _links(rows: polars.DataFrame, entities: Mapping[str, Entity]) -> polars.DataFrame:
    """Return pairs of a statement and what joins it to others: a statement that it names, or an act by its label."""
    claimed = polars.col("object").replace(names_of_statements(entities))
    named = rows.with_columns(claimed).filter(is_key("object")).select("statement", to="object")
    acts = rows.filter(polars.col("act") != polars.col("statement")).select("statement", to="act")
    return polars.concat([named, _exploded(rows, "alternative_to"), acts])


def _exploded(rows: polars.DataFrame, field: str) -> polars.DataFrame:
    """Return pairs of a statement and one that a field of it refers to."""
    return rows.filter(polars.col(field).list.len() > 0).select("statement", to=field).explode("to")


def _linked(links: polars.DataFrame, statements: polars.Series) -> polars.Series:
    """Return the keys of statements with those of all that are linked to them."""
    named = links.filter(polars.col("statement").is_in(statements.implode()))["to"]
    joins = polars.concat([statements, named])
    return polars.concat([joins, links.filter(polars.col("to").is_in(joins.implode()))["statement"]]).unique()


def _aligned(rows: polars.DataFrame, more: polars.DataFrame, *, on: str) -> polars.DataFrame:
    """Return what is known of each row, in their order."""
    return rows.join(more, on=on, how="left", maintain_order="left").drop(on)


def _side(side: str, rows: polars.DataFrame, facts: polars.DataFrame) -> polars.DataFrame:
    """Return what is shown of subject or object of each row; of a statement its key, of words these."""
    named = facts.select(polars.col("id").alias(side), *(polars.col(one).alias(f"{side}_{one}") for one in _SHOWN))
    found = rows.select(side).join(named, on=side, how="left", maintain_order="left")
    return found.with_columns(
        polars.col(f"{side}_label").fill_null(label_beyond_entities(side)),
        polars.col(f"{side}_type").fill_null(type_beyond_entities(side)),
    ).drop(side)


def label_beyond_entities(side: str) -> polars.Expr:
    """Return the label of a subject or object that is no entity: its words, or its key."""
    cell = polars.col(side)
    return polars.when(is_words(side)).then(cell.str.slice(1, cell.str.len_chars() - 2)).otherwise(cell)


def type_beyond_entities(side: str) -> polars.Expr:
    """Return what stands for the type of a subject or object that is no entity."""
    cell = polars.when(polars.col(side).is_null()).then(polars.lit(NOTHING))
    return cell.when(is_words(side)).then(polars.lit(WORDS)).otherwise(polars.lit(STATEMENT))


def _entity_facts(rows: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> polars.DataFrame:
    """Return id, label, type and joint members of every entity that is a subject or an object."""
    ids = polars.concat([rows["subject"], rows["object"]]).drop_nulls().unique()
    found = [(id, one) for id in ids if (one := entities.get(id))]
    facts = [
        (id, one.label, one.type, joint_members(id, vocabulary, entities) if one.members else ()) for id, one in found
    ]
    schema: dict[str, Type] = {"id": polars.String, **_SHOWN}
    return polars.DataFrame(facts, schema=schema, orient="row")


def facts_of_relations(relations: polars.DataFrame, jointly: polars.Series, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return what rows have from their relation: kind, whether it is a deed, quad class, Goldstein score and stance.

    What has no quad class of its own and is done jointly has that by which it ties those who do it.

    Args:
        relations: The column ``relation``.
        jointly: Those who act jointly, of each row.
        vocabulary: The vocabulary.
    """
    known = vocabulary.relations.values()
    facts = {
        "relation": [one.id for one in known],
        "kind": [str(one.kind) for one in known],
        "deed": [one.is_deed for one in known],
        "quad_class": [one.quad_class and str(one.quad_class) for one in known],
        "goldstein": [one.goldstein for one in known],
        "stance": [one.stance for one in known],
    }
    together = {one.id: str(one.joint) for one in known if one.joint}
    of_group = polars.when(jointly.list.len() > 1).then(polars.col("relation").replace_strict(together, default=None))
    found = relations.join(
        polars.DataFrame(facts, schema={name: COLUMNS[name] for name in facts}),
        on="relation",
        how="left",
        maintain_order="left",
    )
    return found.with_columns(polars.coalesce("quad_class", of_group)).drop("relation")


def _counterparties(
    table: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity], belonging: Belonging
) -> polars.DataFrame:
    """Return whom statements are directed at, and the rule that found them.

    The first rule of a relation's ``towards`` counts that yields an actor. The subject is no counterparty of itself.
    """
    rules = polars.DataFrame(
        [
            (relation.id, order, str(rule), rule.place, str(rule.finds))
            for relation in vocabulary.relations.values()
            for order, rule in enumerate(relation.towards)
        ],
        schema={**dict.fromkeys(("relation", "order", "rule", "place", "finds"), polars.String), "order": polars.Int64},
        orient="row",
    )
    claims = polars.col("object_type") == STATEMENT
    objects = table.filter(~polars.col("object_type").is_in([NOTHING, WORDS])).select(
        "row", place=polars.lit("object"), name="object", claim=claims
    )
    roles = table.filter(polars.col("roles").list.len() > 0).select("row", role="roles").explode("role").unnest("role")
    fillers = roles.filter(polars.col("is") == "entity", polars.col("role").is_in(rules["place"].unique().implode()))
    fillers = fillers.select("row", place="role", name="value", claim=polars.lit(value=False))
    steps = table.select("row", "relation", "subject", *_TIME).join(rules, on="relation")
    steps = steps.join(polars.concat([objects, fillers]), on=["row", "place"])
    subjects = table.filter(polars.col("subject_type") != STATEMENT).select(name="statement", found="subject")
    claimed = polars.col("name").replace(names_of_statements(entities))
    by_finds = [
        steps.filter(polars.col("finds") == Finds.ITSELF, ~polars.col("claim")).with_columns(found="name"),
        steps.filter(polars.col("finds") == Finds.SUBJECT).with_columns(claimed).join(subjects, on="name"),
        belonging.countries(steps.filter(polars.col("finds") == Finds.COUNTRY, ~polars.col("claim")), "name"),
    ]
    found = polars.concat([one.select("row", "subject", "order", "rule", "found") for one in by_finds])
    acting = [id for id in found["found"].unique() if can_act(id, vocabulary, entities)]
    return (
        found.filter(polars.col("found") != polars.col("subject"), polars.col("found").is_in(acting))
        .filter(polars.col("order") == polars.col("order").min().over("row"))
        .group_by("row")
        .agg(counterparties=polars.col("found").unique().sort(), counterparty_rule=polars.col("rule").first())
    )


def _main_mentions(table: polars.DataFrame, vocabulary: Vocabulary) -> polars.Series:
    """Return the rows of the mentions that stand for an act each: the only one, or the first of several that count."""
    only = polars.col("act") == polars.col("statement")
    several = table.filter(polars.col("act").is_not_null() & ~only)
    order = [polars.col("set_aside").is_not_null(), *mention_order(vocabulary)]
    in_order = several.select(polars.col("row", "act").sort_by(order))
    return table.filter(only)["row"].append(in_order.unique("act", keep="first", maintain_order=True)["row"])


def best_times(table: polars.DataFrame) -> polars.DataFrame:
    """Return the bounds of each statement's time, else those of its article's date, else none, by ``row``."""
    own = polars.any_horizontal(polars.col("when", "inferred_when").is_not_null())
    pairs = zip(_TIME, ("published_from", "published_until"), strict=True)
    best = (polars.when(own).then(name).otherwise(other).alias(name) for name, other in pairs)
    return table.hstack(published_days(table)).select("row", *best)
