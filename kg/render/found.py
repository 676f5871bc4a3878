"""What the finder found: relations with their advice, in words, as a table and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kg.finder import Found, languages
from kg.render.parts import Facts, Heading, Part, Span, Text
from kg.vocabulary import EntityType, RelationType, Role, Vocabulary

if TYPE_CHECKING:
    import polars

NOTHING_FOUND = "Nothing in the vocabulary is like these words"


def found_parts(
    found: Sequence[Found], vocabulary: Vocabulary, others: Sequence[Role | EntityType] = ()
) -> Iterator[Part]:
    """Show relations, the likeliest first: when to choose each, when not, an example, and what speaks for it.

    Args:
        found: The relations.
        vocabulary: What says more of them.
        others: Roles and types that the words name, which come before them.
    """
    for other in others:
        yield Heading(f"A {'role' if isinstance(other, Role) else 'type'}: {other.label}  ({other.id})", 3)
        facts = [("means", other.definition), ("example", other.example)]
        yield Facts([((Span(name),), text) for name, text in facts if text])
    if not found and not others:
        known = ", ".join(sorted(languages(vocabulary)))
        where = f"; it knows words in {known}" if known else ""
        yield Text(f"{NOTHING_FOUND}{where}. See the families of relations with: kg codebook")
    for rank, one in enumerate(found, start=1):
        relation = vocabulary.relations[one.relation]
        yield Heading(f"{rank}. {relation.label}  ({relation.id})", 3)
        yield Facts([((Span(name),), text) for name, text in _facts(one, relation) if text])


def _facts(one: Found, relation: RelationType) -> Iterator[tuple[str, str]]:
    if one.backwards:
        yield "reads", f"from object to subject: “{relation.inverse}”"
    yield "use", relation.use or relation.definition
    yield "not", relation.avoid
    yield "example", relation.example
    yield "why", "; ".join(one.why)


def found_frame(found: Sequence[Found], vocabulary: Vocabulary) -> polars.DataFrame:
    """Return relations as a frame, the likeliest first."""
    import polars

    columns = {
        "relation": polars.String,
        "label": polars.String,
        "score": polars.Float64,
        "why": polars.String,
        "use": polars.String,
        "avoid": polars.String,
        "example": polars.String,
        "backwards": polars.Boolean,
        "fits": polars.Boolean,
    }
    return polars.DataFrame(found_data(found, vocabulary), schema=columns)


def found_data(found: Sequence[Found], vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return relations as plain data, the likeliest first."""
    return [
        {
            "relation": one.relation,
            "label": relation.label,
            "score": one.score,
            "why": "; ".join(one.why),
            "use": relation.use,
            "avoid": relation.avoid,
            "example": relation.example,
            "backwards": one.backwards,
            "fits": one.fits,
        }
        for one in found
        for relation in (vocabulary.relations[one.relation],)
    ]
