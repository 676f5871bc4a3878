"""A mapping proposed from the first records of an import: by what variables are called and what stands in them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kg.date_spellings import readings
from kg.formats.records import EntityId, ReadCoding, ReadEntity, Record
from kg.importing.field_words import single_words, together, words
from kg.importing.lists import ARTICLES, ENTITIES
from kg.importing.mapping import ARTICLE_FIELDS, OPEN, ImportMapping, Source, Value
from kg.importing.wording import Wording
from kg.vocabulary import Vocabulary

SAMPLE = 5_000
"""How many records a mapping is proposed from."""
_MOST_VALUES = 2_000
_ENOUGH = 20
"""How many values of a variable tell whether relations stand in it."""
_WHOLE, _PART = 2, 1
"""How much it counts that a name is a word for a field, and that it has it as a part."""
_PLACES = ("title", "publisher", "url")
"""What tells that rows say something of their articles."""
_DAY_AND_MONTH = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\b")


@dataclass
class _Kind:
    """What the first codings of a kind have: the values of each variable, how often each."""

    values: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    of_entities: set[str] = field(default_factory=set)
    rows: list[ReadCoding] = field(default_factory=list)
    has_article: bool = False
    has_words: bool = False


def propose(
    records: Iterable[Record], format: str, vocabulary: Vocabulary, base: ImportMapping | None
) -> ImportMapping:
    """Return the mapping that is proposed for records.

    Args:
        records: The first of them.
        format: Their format.
        vocabulary: The relations and types.
        base: What is known of the format itself, if there is anything: it counts before names.
    """
    kinds: dict[str, _Kind] = defaultdict(_Kind)
    types: Counter[str] = Counter()
    for record in records:
        if isinstance(record, ReadCoding):
            _count(kinds[record.kind], record)
        elif isinstance(record, ReadEntity) and record.kind:
            types[record.kind] += 1
    given = base or ImportMapping(format=format)
    wording = Wording(vocabulary)
    usable = [one for one in vocabulary.relations.values() if not one.abstract]
    names = {name.casefold(): one.id for one in usable for name in (one.label, one.id)}
    codings: dict[str, dict[str, Value]] = {}
    articles: dict[str, Value] = dict(given.articles)
    coder = given.coder
    rows: dict[str, Literal["entities", "articles"]] = {}
    list_fields: dict[str, Value] = {}
    for name, kind in kinds.items():
        if name in given.leave_out:
            continue
        if (listed := _list_of(kind)) is not None and not given.codings:
            rows[name], found = listed
            (articles if rows[name] == ARTICLES else list_fields).update(found)
            continue
        fields = _known_fields(given.codings.get(name) or given.codings.get(_ANY, {}), kind)
        used = {one for value in fields.values() if isinstance(value, Source) for one in value.names}
        named = _named(kind, used, vocabulary)
        for variable, (section, what) in named.items():
            if section == "articles" and not kind.has_article:
                articles.setdefault(what, Source(variables=variable))
            elif section == "fields" and not (what == "quote" and kind.has_words):
                fields.setdefault(what, Source(variables=variable))
            elif section == "coder" and coder is None:
                coder = Source(variables=variable)
        if not kind.has_article:
            _settle_articles(kind, fields, articles)
        relation = fields.get("relation")

        def ours(variable: str, most: int = _MOST_VALUES, kind: _Kind = kind) -> dict[str, str]:
            values = kind.values[variable].most_common(most)
            return {theirs: names.get(theirs.casefold()) or wording.relation_of(theirs) for theirs, _ in values}

        if relation is None:
            fields["relation"] = wording.relation_of(name)
        elif isinstance(relation, Source) and not relation.values:
            fields["relation"] = relation.model_copy(update={"values": ours(relation.names[0])})
        if not _is_told(fields["relation"]):
            taken = {one for value in fields.values() if isinstance(value, Source) for one in value.names}
            of_relations = (one for one in kind.values if one not in taken and _mostly(ours(one, _ENOUGH)))
            if variable := next(of_relations, ""):
                fields["relation"] = Source(variables=variable, values=ours(variable))
        fields = _typed(fields, vocabulary) if not given.codings else fields
        order = ("subject", "relation", "object")
        codings[name] = {key: fields[key] for key in (*order, *fields) if key in fields}
    day_first = given.day_first if given.day_first is not None else _day_first(kinds.values())
    known = {"coder": coder, "day_first": None if day_first is None else str(day_first).lower()}
    return ImportMapping(
        **{name: value for name, value in known.items() if value is not None},
        format=format,
        articles={name: articles[name] for name in ARTICLE_FIELDS if name in articles},
        types={**_types(types, vocabulary), **given.types},
        entities=given.entities,
        rows=rows,
        fields=list_fields,
        codings=codings,
        leave_out=given.leave_out,
    )


_ANY = "*"
"""What a mapping of a format calls any kind of coding."""


def _is_told(relation: Value) -> bool:
    """Return whether a relation is known, or that of some values of its variable."""
    return any(one != OPEN for one in (relation.values.values() if isinstance(relation, Source) else [relation]))


def _mostly(relations: Mapping[str, str]) -> bool:
    """Return whether more than half of some values are relations."""
    return sum(one != OPEN for one in relations.values()) * 2 > len(relations)


def _list_of(kind: _Kind) -> tuple[Literal["entities", "articles"], dict[str, Value]] | None:
    """Return whether rows list entities or articles, and what of them says what; ``None`` where they are statements.

    Entities have a name and no other end of a statement, articles a title and a text or an address.
    """
    if kind.has_article or kind.has_words:
        return None
    plain = {_plain(one): one for one in kind.values}
    known = {section: words(section) for section in ("lists", "fields", "articles")}

    def variable(section: str, field: str) -> str | None:
        return next((plain[_plain(one)] for one in known[section][field] if _plain(one) in plain), None)

    if variable("fields", "subject") and (variable("fields", "object") or variable("fields", "relation")):
        return None
    if variable("lists", "label") and not variable("fields", "relation"):
        named = {field: one for field in known["lists"] if (one := variable("lists", field))}
        return ENTITIES, {field: Source(variables=one) for field, one in named.items()}
    if variable("articles", "title") and (
        variable("articles", "text") or variable("fields", "quote") or variable("articles", "url")
    ):
        named = {field: one for field in known["articles"] if (one := variable("articles", field))}
        text = variable("articles", "text") or variable("fields", "quote")
        return ARTICLES, {
            field: Source(variables=one) for field, one in {**named, **({"text": text} if text else {})}.items()
        }
    return None


def _count(kind: _Kind, record: ReadCoding) -> None:
    kind.rows.append(record)
    kind.has_article = kind.has_article or bool(record.article)
    kind.has_words = kind.has_words or bool(record.words or record.spans)
    for name, values in record.values.items():
        counter = kind.values[name]
        for one in values:
            if isinstance(one, str) and one:
                counter[one] += 1
            elif isinstance(one, EntityId):
                kind.of_entities.add(name)


def _known_fields(fields: Mapping[str, Value], kind: _Kind) -> dict[str, Value]:
    """Return what a mapping of the format says of fields, as far as a kind has the variables."""
    known: dict[str, Value] = {}
    for name, value in fields.items():
        if isinstance(value, str):
            known[name] = value
        elif there := [one for one in value.names if one in kind.values]:
            known[name] = value.model_copy(update={"variables": there[0] if len(there) == 1 else there})
    return known


def _named(kind: _Kind, used: Iterable[str], vocabulary: Vocabulary) -> dict[str, tuple[str, str]]:
    """Return for variables the section and the field that their names stand for, each field once."""
    variables = [one for one in kind.values if one not in used]
    plain = {one: _plain(one) for one in variables}
    known = {**{("fields", what): names for what, names in words("fields").items()}}
    known |= {("articles", what): names for what, names in words("articles").items()}
    known["coder", "coder"] = single_words("coder")
    known["id", "id"] = single_words("id")
    known |= {("fields", role.id): [role.id, role.label] for role in vocabulary.roles.values()}
    ranked: list[tuple[int, int, int, str, tuple[str, str]]] = []
    for rule, (what, name, beside) in enumerate(together()):
        if any(one in plain.values() for one in beside):
            ranked += [(-3, rule, 0, one, ("fields", what)) for one in variables if plain[one] == name]
    for order, (place, names) in enumerate(known.items()):
        for at, word in enumerate(map(_plain, names)):
            for one in variables:
                whole = plain[one] == word
                if whole or f" {word} " in f" {plain[one]} ":
                    ranked.append((-(_WHOLE if whole else _PART), at, order, one, place))
    found: dict[str, tuple[str, str]] = {}
    for *_, one, place in sorted(ranked):
        if one not in found and place not in found.values():
            found[one] = place
    return found


def _settle_articles(kind: _Kind, fields: dict[str, Value], articles: dict[str, Value]) -> None:
    """Tell the name of a newspaper from a headline, and the day of an article from that of what it tells."""
    title, url = articles.get("title"), articles.get("url")
    may_be_publisher = isinstance(title, Source) and _plain(title.names[0]) not in map(
        _plain, single_words("headlines")
    )
    if may_be_publisher and isinstance(title, Source) and isinstance(url, Source) and "publisher" not in articles:
        pairs = {(_cell(one, title), _cell(one, url)) for one in kind.rows}
        if len({name for name, _ in pairs}) < len({address for _, address in pairs}):
            articles["publisher"] = articles.pop("title")
    date = articles.get("published")
    known = next((articles[one] for one in ("url", "title") if one in articles), None)
    if isinstance(date, Source):
        is_of_article = any(one in articles for one in _PLACES)
        if isinstance(known, Source):
            days: dict[str, set[str]] = defaultdict(set)
            for row in kind.rows:
                days[_cell(row, known)].add(_cell(row, date))
            is_of_article = sum(len(some) > 1 for some in days.values()) * 2 <= len(days)
        if not is_of_article:
            fields.setdefault("when", articles.pop("published"))


def _cell(row: ReadCoding, source: Source) -> str:
    return next((str(one) for name in source.names for one in row.values.get(name, ())), "")


def _types(kinds: Mapping[str, int], vocabulary: Vocabulary) -> dict[str, str]:
    """Return the types that the tool's types of entities are, as far as they are called alike."""
    usable = {one.id: one for one in vocabulary.types.values() if not one.abstract}
    by_name = _kinds(vocabulary) | {_plain(name): one.id for one in usable.values() for name in (one.label, one.id)}
    return {kind: by_name[_plain(kind)] for kind in sorted(kinds) if _plain(kind) in by_name}


def _kinds(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the types that words for kinds of entities stand for."""
    known = words("kinds").items()
    return {_plain(one): type for type, called in known if type in vocabulary.types for one in called}


def _typed(fields: dict[str, Value], vocabulary: Vocabulary) -> dict[str, Value]:
    """Return fields of which those whose variable is called as a kind of entities take these alone."""
    kinds = _kinds(vocabulary)
    return {
        name: value.model_copy(update={"type": kinds[_plain(value.names[0])]})
        if name in ("subject", "object")
        and isinstance(value, Source)
        and value.type is None
        and len(value.names) == 1
        and _plain(value.names[0]) in kinds
        else value
        for name, value in fields.items()
    }


def _day_first(kinds: Iterable[_Kind]) -> bool | None:
    """Return whether the day stands first in dates that can be read in two ways, as the others of their column tell."""
    for kind in kinds:
        for values in kind.values.values():
            dates = [(int(one[1]), int(one[2])) for text in values if (one := _DAY_AND_MONTH.match(text))]
            if len(dates) == len(values) and any(len(readings(text)) > 1 for text in values):
                first, second = (any(one[at] > 12 for one in dates) for at in (0, 1))
                if first != second:
                    return first
    return None


def _plain(name: str) -> str:
    """Return a name in small letters, its words with single blanks between them."""
    spaced = re.sub(r"(?<=[a-zа-я])(?=[A-ZА-Я])", " ", name)
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", spaced).casefold()))
