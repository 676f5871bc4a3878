"""What is written in ``schema/*.yaml``: the blocks of types, roles and relations, and the names that are taken."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, field_validator

from kg.corpus.config_file import of_a_language
from kg.corpus.shape import Block, Flag, Word, spelled
from kg.fields import FIELDS
from kg.readings import Towards
from kg.vocabulary import NOTHING, STATEMENT, WORDS, Kind, QuadClass, RelationFunction, RoleFunction, Sector, Takes

RESERVED = frozenset(
    [
        *(name for field in FIELDS for name in (field.name, field.column)),
        *("abstract", "attribution", "counterparty", "everywhere", "fulfils", "goldstein", "holder", "infers", "joint"),
        *(
            "kind",
            "label",
            "local",
            "member",
            "order",
            "position",
            "published",
            "quad_class",
            "record",
            "retrieved",
            "score",
        ),
        *("sector", "stance", "statement", "symmetric", "takes", "towards", "type"),
        *("Act", "Annotation", "Article", "Background", "CounterpartyRule", "Quote", "RelationScheme", "RoleScheme"),
        *(STATEMENT, NOTHING, WORDS, "TypeScheme"),
    ]
)
"""Names of the fields of a statement, of the terms of the graph, and of what stands in the place of a type.

No term of a vocabulary may take them."""

_Prefixed = Annotated[
    str,
    spelled(
        r"^(sem|prov|oa|schema|org|ftm|foaf|skos):[A-Za-z]\w*$",
        "write a prefixed name such as schema:Person; known are sem, prov, oa, schema, org, ftm, foaf and skos",
    ),
]

_Language = Annotated[
    str,
    spelled("^[a-z]{2,3}$", "write the code of a language alone, such as en, uk or lt"),
    AfterValidator(of_a_language),
]
"""The language of cues, which hold for all its regions and scripts."""


class TermBlock(Block):
    """What blocks of types, roles and relations have in common."""

    label: Word
    definition: Word
    example: Word
    broader: Word | None = None
    abstract: Flag = False
    codes: dict[str, Word] = {}
    covers: dict[str, tuple[Word, ...]] = {}
    maps_to: tuple[_Prefixed, ...] = ()


class TypeBlock(TermBlock):
    """A block below ``types:``."""

    sector: Sector | None = None
    countryless: Flag = False
    speaks_for_country: Flag | None = None
    one_body: Flag = False


class RoleBlock(TermBlock):
    """A block below ``roles:``."""

    takes: tuple[Takes, ...]
    types: tuple[Word, ...] = ()
    values: tuple[Word, ...] = ()
    everywhere: Flag = False
    words: Flag = False
    order: Literal["before", "after"] | None = None
    function: RoleFunction | None = None
    counts: Flag = False


class RelationBlock(TermBlock):
    """A block below ``relations:``; what is left out comes from the broader relation."""

    inverse: Word | None = None
    use: Word | None = None
    avoid: Word | None = None
    kind: Kind | None = None
    subject: tuple[Word, ...] | None = None
    object: tuple[Word, ...] | None = None
    words: Flag | None = None
    roles: tuple[Word, ...] | None = None
    symmetric: Flag | None = None
    towards: tuple[Towards, ...] | None = None
    goldstein: float | None = None
    quad_class: QuadClass | None = None
    joint: QuadClass | None = None
    label_of_tie: dict[Word, Word] | None = None
    cues: dict[_Language, tuple[Word, ...]] = {}
    verb: Word | None = None
    stance: Literal["-1", "0", "1"] | None = None
    rolls_up: Flag = False
    function: RelationFunction | None = None
    fulfils: tuple[Word, ...] | None = None
    order: Literal["before", "after"] | None = None

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_empty(cls, value: Any) -> Any:
        """Let an empty value pass: it says that what the broader relation has does not come down to this one."""
        return value


NAMES = {"types": "[A-Z][A-Za-z0-9]*", "roles": "[a-z][a-z0-9_]*", "relations": "[a-z][a-z0-9_]*"}
"""How the ids of terms are spelled, by section."""

BLOCKS: dict[str, type[TermBlock]] = {"types": TypeBlock, "roles": RoleBlock, "relations": RelationBlock}
"""The sections of a schema file, and what is written in them."""
