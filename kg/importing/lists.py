"""Tables whose rows are entities or articles: what the mapping says of each row becomes a record of that kind."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from kg.formats.records import ReadArticle, ReadCoding, ReadEntity
from kg.importing.mapping import ImportMapping, Source
from kg.importing.meaning import Interpreter, values_of
from kg.importing.rejects import Misplaced

ENTITIES: Literal["entities"] = "entities"
ARTICLES: Literal["articles"] = "articles"
"""What the rows of a kind may be besides statements."""


def record_of(coding: ReadCoding, mapping: ImportMapping, interpreter: Interpreter) -> ReadEntity | ReadArticle | None:
    """Return the entity or article that a row is; ``None`` where it is a statement.

    Raises:
        Misplaced: It has no name, or no title.
    """
    kind = mapping.rows.get(coding.kind)
    if kind is None:
        return None
    has_id = not coding.place.endswith(f":{coding.id}")  # the number of a row is that of another one the next time
    if kind == ARTICLES:
        document = interpreter.document(coding)
        if not document.title:
            raise Misplaced("it has no title; say in the mapping where it is taken from, below 'articles'")
        known_by = document.url or "\n".join([document.title, document.publisher, document.published])
        return ReadArticle(f"{coding.kind} {coding.id}" if has_id else known_by, coding.place, document)
    fields = mapping.fields
    found = {name: [str(one) for one in values_of(value, coding)] for name, value in fields.items()}
    if not found.get("label"):
        raise Misplaced("it has no name; say in the mapping where it is taken from: 'fields: {label: {from: …}}'")
    used = {name for value in fields.values() if isinstance(value, Source) for name in value.names}
    rest = {name: " ".join(map(str, held)) for name, held in coding.values.items() if name not in used and name != "id"}
    schemes = {name: held[0] for name, held in found.items() if name not in ("label", "type", "aliases") and held}
    made = ReadEntity(
        id=f"{coding.kind} {coding.id if has_id else found['label'][0]}",
        place=coding.place,
        label=found["label"][0],
        kind=(found.get("type") or [""])[0],
        aliases=tuple(found.get("aliases", ())),
        identifiers=schemes,
        is_known_by_id=has_id,
    )
    return replace(made, attributes=rest)
