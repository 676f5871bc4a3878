"""The vocabulary: entity types, relations and roles, as read from ``schema/*.yaml``.

Everything here is data; a new relation, role or type is a block of YAML. Python names only the few that a rule of the
model speaks of: the types Actor, Country, Group and Person, the relation ``member_of``, and the roles ``to``, ``at``
and ``scope``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Literal

from kg.decision import Decision
from kg.readings import INVERSE, JOINT, LABELS, LABELS_WITHOUT_OBJECT, PLACE_OF_OBJECT, Towards
from kg.value import Value

ACTOR = "Actor"
"""The type of all that can act."""

STATEMENT = "Statement"
"""The name that says "a statement may be here" among the types of a subject or object."""

NOTHING = "Nothing"
"""The name that says "there may be none" among the types of an object: whoever demonstrates needs none."""

WORDS = "Words"
"""What words that stand in the place of an entity are called where types are told apart."""


class Kind(StrEnum):
    """What a relation reports (MODEL: only actual acts enter counts of acts)."""

    ACT = "act"
    STANCE = "stance"
    TREND = "trend"
    STATE = "state"
    ASSESSMENT = "assessment"
    CAUSE = "cause"


class QuadClass(StrEnum):
    """The quad classes of CAMEO-coded events (Schrodt 2012; GDELT's QuadClass 1 to 4)."""

    VERBAL_COOPERATION = "verbal cooperation"
    MATERIAL_COOPERATION = "material cooperation"
    VERBAL_CONFLICT = "verbal conflict"
    MATERIAL_CONFLICT = "material conflict"

    @property
    def is_conflict(self) -> bool:
        """Whether it is of conflict, not of cooperation."""
        return self in (QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT)


NEITHER = "neither cooperation nor conflict"
"""What an act without a quad class is, in words."""


_SAYING = "01"
"""CAMEO's root of plain statements."""


class Sector(StrEnum):
    """Part of society an actor belongs to, for rolling up within a country."""

    GOVERNMENT = "government"
    MILITARY = "military"
    OPPOSITION = "opposition"
    MEDIA = "media"
    BUSINESS = "business"
    CIVIL_SOCIETY = "civil_society"
    OTHER = "other"


CODE_SCHEMES = {"cameo": "CAMEO", "plover": "PLOVER", "plover_0_5": "PLOVER 0.5b", "ftm": "FollowTheMoney"}
"""The schemes of others in which terms have codes, and what they are called."""
PLOVER_SCORE = "plover_score"
"""Where a relation has a score of PLOVER among its codes."""


OF_THE_STATE = (None, Sector.GOVERNMENT, Sector.MILITARY)
"""The sectors of a country that are the state; what has none, such as its leaders, is of it too."""


class Takes(StrEnum):
    """What may fill a role."""

    ENTITY = "entity"
    STATEMENT = "statement"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"


class RelationFunction(StrEnum):
    """What analyses of bargains and spirals read the statements of a relation as.

    Offer, acceptance and refusal are communicative functions of dialogue acts in ISO 24617-2; a precedent likens an
    earlier case to a later one; spiral and restraint are the author's own words for how two sides deal with each other.
    """

    OFFER = "offer"
    ACCEPTANCE = "acceptance"
    REFUSAL = "refusal"
    PRECEDENT = "precedent"
    SPIRAL = "spiral"
    RESTRAINT = "restraint"


class RoleFunction(StrEnum):
    """What analyses of bargains, spirals and arguments read what fills a role as."""

    PRICE = "price"
    CONDITION = "condition"
    AIM = "aim"
    MEANS = "means"
    TOPIC = "topic"
    AUDIENCE = "audience"
    MEANT_FOR = "meant for"
    LIMIT = "limit"
    QUANTITY = "quantity"


class Term(Value):
    """What types, roles and relations have in common.

    Args:
        id: The name used in files and, behind ``kg:``, in SPARQL.
        label: The name people read.
        definition: What the term means.
        example: One use of it.
        broader: The parent term, or ``None`` at a top.
        abstract: Whether the term only groups others and cannot be used itself.
        codes: Notations in other schemes by scheme name, e.g. ``{"cameo": "030"}``.
        covers: Narrower notations of other schemes that the term stands for too, e.g. ``{"cameo": ("191", "192")}``.
        maps_to: Equal or nearest terms elsewhere, as prefixed names, e.g. ``org:memberOf``.
        shipped: Whether the term belongs to the shipped vocabulary, and not to a corpus's own.
    """

    id: str
    label: str
    definition: str
    example: str = ""
    broader: str | None = None
    abstract: bool = False
    codes: Mapping[str, str] = {}
    covers: Mapping[str, tuple[str, ...]] = {}
    maps_to: tuple[str, ...] = ()
    shipped: bool = True


class EntityType(Term):
    """A type of entity, e.g. ``Ministry``.

    Args:
        sector: Part of society its entities belong to, inherited from the broader type.
        countryless: Whether its entities rightly belong to no country, inherited likewise.
        speaks_for_country: Whether its entities act for the country they belong to, inherited likewise; where none says
            it, they do. Those who do not may still be parts of its state, such as its railways.
        one_body: Whether an entity with a proper name is one body, whatever the name ends in, inherited likewise.
    """

    sector: Sector | None = None
    countryless: bool = False
    speaks_for_country: bool | None = None
    one_body: bool = False


class Role(Term):
    """A further argument of a relation, e.g. ``in_exchange_for``.

    Args:
        takes: What may fill it.
        types: For entities: the allowed types, descendants included; empty for any.
        values: For texts: the only allowed ones; empty for any.
        everywhere: Whether every relation may take it without listing it.
        words: Whether plain words in quotation marks may stand there in the place of an entity.
        order: Whether a statement lies before or after the one in this role, or ``None`` where it says no order.
        function: What analyses of bargains and spirals read what fills it as, or ``None``.
        counts: Whether its numbers count people or votes, so that they are whole and not below 0.
    """

    takes: tuple[Takes, ...]
    types: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    everywhere: bool = False
    words: bool = False
    order: Literal["before", "after"] | None = None
    function: RoleFunction | None = None
    counts: bool = False


class RelationType(Term):
    """A typed verb between a subject and an object, e.g. ``offers_release``.

    Args:
        inverse: The label read from object to subject.
        use: When to choose it.
        avoid: When not to, and what to choose then.
        kind: What it reports.
        subject: Types allowed as subject, descendants included; ``Statement`` where a statement may be.
        object: Types allowed as object, likewise; ``Nothing`` where it may be missing.
        words: Whether plain words in quotation marks may stand as object in the place of an entity.
        roles: Roles it may take beside those that every relation may take.
        symmetric: Whether "A relation B" also says "B relation A".
        towards: Where its counterparty is looked for, in order.
        goldstein: Published score of the act towards its counterparty, from -10 to 10 (Goldstein 1992,
            as extended for CAMEO), or ``None``.
        quad_class: Verbal or material, cooperation or conflict, of an act or a state such as a war; or ``None``.
        joint: What ties those who do it jointly to each other, or ``None`` for nothing.
        label_of_tie: How its ties read by the rule that found their end, and where needed the type of the object, such
            as ``to`` or ``to Person``; see :meth:`Vocabulary.label_of_tie`.
        cues: Words of texts that point to it by language tag: a word that ends with ``*`` stands for all that begin
            so, and ``…`` for up to five words between, e.g. ``{"en": ("sue*", "take … to court")}``. In English, a verb
            stands for all its forms. Those of shipped relations are in files of their own; see :class:`Vocabulary`.
        verb: How it reads as the verb of a sentence, in the third person, where its label is none: ``is a member of``.
        stance: The position that it expresses towards its object, -1 or 1; 0 for none or a neutral one.
        rolls_up: Whether, in the background of an entity, it leads to what the entity belongs to.
        function: What analyses of bargains and spirals read its statements as, or ``None``.
        fulfils: Relations of offers that a deed of this relation fulfils; see :meth:`Vocabulary.fulfilling`.
        order: Whether its subject lies before or after its object in time, or ``None`` where it says no order.
    """

    inverse: str = ""
    use: str = ""
    avoid: str = ""
    kind: Kind
    subject: tuple[str, ...]
    object: tuple[str, ...]
    words: bool = False
    roles: tuple[str, ...] = ()
    symmetric: bool = False
    towards: tuple[Towards, ...] = ()
    goldstein: float | None = None
    quad_class: QuadClass | None = None
    joint: QuadClass | None = None
    label_of_tie: Mapping[str, str] = {}
    cues: Mapping[str, tuple[str, ...]] = {}
    verb: str = ""
    stance: Literal[-1, 0, 1] = 0
    rolls_up: bool = False
    function: RelationFunction | None = None
    fulfils: tuple[str, ...] = ()
    order: Literal["before", "after"] | None = None

    @property
    def as_verb(self) -> str:
        """How it reads as the verb of a sentence: ``is a member of``."""
        return self.verb or self.label

    @property
    def is_plain_statement(self) -> bool:
        """Whether it only says something: an act of CAMEO's root 01, neither cooperation nor conflict."""
        is_saying = self.codes.get("cameo", "").startswith(_SAYING)
        return self.kind is Kind.ACT and self.quad_class is None and is_saying

    @property
    def denies(self) -> bool:
        """Whether it says of the claim that is its object that it is untrue: a plain statement against it."""
        return self.is_plain_statement and self.stance == -1

    @property
    def is_speech_act(self) -> bool:
        """Whether it is an act done by words."""
        return self.quad_class in (QuadClass.VERBAL_COOPERATION, QuadClass.VERBAL_CONFLICT) or self.is_plain_statement

    @property
    def readings(self) -> tuple[str, ...]:
        """The ways in which its ties may be read that lead to anything but its object.

        They are rules of ``towards``; ``object.subject`` of a plain statement, which speaks about the subject of a
        claim; and ``joint``.
        """
        rules = [str(rule) for rule in self.towards if rule is not Towards.OBJECT]
        about = [str(Towards.OBJECT_SUBJECT)] * (self.is_plain_statement and STATEMENT in self.object)
        return tuple(dict.fromkeys([*rules, *about, *[JOINT] * (self.joint is not None)]))

    def label_without_object(self, reading: str) -> str | None:
        """Return how its ties by a rule read without object, if it says so in words without a place for one."""
        labels = (self.label_of_tie.get(key) for key in (f"{reading} {NOTHING}", reading))
        return next((label for label in labels if label is not None and not PLACE_OF_OBJECT.search(label)), None)

    @property
    def is_deed(self) -> bool:
        """Whether what it reports counts as an act: a plain statement is no deed towards anybody (MODEL)."""
        return self.kind is Kind.ACT and not self.is_plain_statement


class Vocabulary(Value):
    """All types, roles and relations that a corpus may use.

    Args:
        types: Entity types by id.
        roles: Roles by id.
        relations: Relations by id, complete: what a block leaves out is already inherited.
        cue_files: Files with the cues of shipped relations by language tag. They are long, and only the finder reads
            them, when it is asked.
        decisions: What coders decided on relations by id, the oldest first.
    """

    types: Mapping[str, EntityType]
    roles: Mapping[str, Role]
    relations: Mapping[str, RelationType]
    cue_files: Mapping[str, Path] = {}
    decisions: Mapping[str, tuple[Decision, ...]] = {}

    def terms(self) -> Iterator[Term]:
        """Yield every type, role and relation."""
        yield from self.types.values()
        yield from self.roles.values()
        yield from self.relations.values()

    @cached_property
    def _ancestors(self) -> dict[str, tuple[str, ...]]:
        broader = {term.id: term.broader for term in self.terms()}
        lines: dict[str, tuple[str, ...]] = {}
        for term in broader:
            line = [term]
            while (parent := broader.get(line[-1])) is not None:
                line.append(parent)
            lines[term] = tuple(line)
        return lines

    def ancestors(self, term: str) -> tuple[str, ...]:
        """Return a type or relation and everything broader, nearest first; empty for an unknown one."""
        return self._ancestors.get(term, ())

    def is_a(self, term: str, broader: str) -> bool:
        """Return whether a type or relation is another one or narrower than it."""
        return broader in self._ancestors.get(term, ())

    def narrower(self, term: str) -> tuple[str, ...]:
        """Return a type or relation and everything narrower than it, sorted by id."""
        return tuple(sorted(other for other, line in self._ancestors.items() if term in line))

    def relations_with(self, function: RelationFunction) -> tuple[str, ...]:
        """Return the relations that have a function, sorted by id."""
        return tuple(sorted(id for id, relation in self.relations.items() if relation.function is function))

    def roles_with(self, function: RoleFunction) -> tuple[str, ...]:
        """Return the roles that have a function, in the order of the vocabulary."""
        return tuple(id for id, role in self.roles.items() if role.function is function)

    def fulfilling(self, offer: str) -> tuple[str, ...]:
        """Return the relations whose deeds fulfil an offer, sorted by id.

        They are those that name the relation of the offer among what they fulfil; where none does, those that name
        the nearest broader one.

        Args:
            offer: Id of the relation by which something is offered.
        """
        for one in self.ancestors(offer):
            ids = tuple(sorted(id for id, relation in self.relations.items() if one in relation.fulfils))
            if ids:
                return ids
        return ()

    def depth(self, term: str) -> int:
        """Return how many terms are broader than a type or relation."""
        return len(self._ancestors[term]) - 1

    def is_actor(self, type_id: str) -> bool:
        """Return whether entities of a type can act."""
        return self.is_a(type_id, ACTOR)

    def sector(self, type_id: str) -> Sector | None:
        """Return the sector of a type, or that of the nearest broader type that has one."""
        sectors = (self.types[ancestor].sector for ancestor in self.ancestors(type_id))
        return next((sector for sector in sectors if sector is not None), None)

    def is_countryless(self, type_id: str) -> bool:
        """Return whether entities of a type rightly belong to no country, as organisations of states do."""
        return any(self.types[ancestor].countryless for ancestor in self.ancestors(type_id))

    def speaks_for_country(self, type_id: str) -> bool:
        """Return whether entities of a type act for their country, as its opposition does not."""
        told = (self.types[ancestor].speaks_for_country for ancestor in self.ancestors(type_id))
        return next((one for one in told if one is not None), True)

    def is_one_body(self, type_id: str) -> bool:
        """Return whether a proper name of a type names one body, as that of a company does."""
        return any(self.types[ancestor].one_body for ancestor in self.ancestors(type_id))

    def label_of_tie(self, relation: str, reading: str, object_type: str) -> str:
        """Return how a tie reads between its two ends, with places for names.

        Args:
            relation: Id of the relation of its statement.
            reading: The rule that found its end, or another of :mod:`kg.readings`.
            object_type: Type of the object; what is said of the narrowest that it belongs to counts. Where there is
                none, :data:`NOTHING`.

        Returns:
            Words with ``{label}``, the relation's; ``{object}``; and ``{claim}``, what the statement that is the object
            says of its subject.
        """
        known = self.relations[relation]
        if reading == INVERSE:
            return "{label}" if known.symmetric else known.inverse or "{label}, seen from the other side, by"
        types = self.ancestors(object_type) or (object_type,)
        if object_type == NOTHING:
            return known.label_without_object(reading) or LABELS_WITHOUT_OBJECT.get(reading, "{label}")
        keys = [*(f"{reading} {type}" for type in types), reading]
        return next((known.label_of_tie[key] for key in keys if key in known.label_of_tie), LABELS[reading])

    @cached_property
    def _roles_everywhere(self) -> frozenset[str]:
        return frozenset(role.id for role in self.roles.values() if role.everywhere)

    def allows_role(self, relation: str, role: str) -> bool:
        """Return whether a relation may take a role."""
        return role in self._roles_everywhere or role in self.relations[relation].roles

    def roles_of(self, relation: str) -> tuple[str, ...]:
        """Return the roles a relation may take, in the order of the vocabulary."""
        return tuple(role for role in self.roles if self.allows_role(relation, role))
