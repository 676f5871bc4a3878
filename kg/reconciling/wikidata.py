"""What Wikidata says of the entities that have an item there: names in the languages of the corpus, identifiers.

Items come from a dump of Wikidata, a file of JSON with an item on each line (packed by gzip or bzip2 or not), which is
read as a stream, or from the interface of a MediaWiki that the user names, such as ``https://www.wikidata.org/w/api.php``.
"""

from __future__ import annotations

import bz2
import gzip
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast
from urllib.parse import urlencode

from kg.corpus.folding import folded
from kg.corpus.identifiers import WIKIDATA, misspelled
from kg.errors import KgError
from kg.formats.json_files import text_in, value_of
from kg.model import Entity
from kg.reconciling.fetching import fetch_json
from kg.reconciling.proposal import Proposal

SCHEME_OF = {
    "P213": "isni",
    "P214": "viaf",
    "P297": "iso2",
    "P298": "iso3",
    "P496": "orcid",
    "P1278": "lei",
    "P1566": "geonames",
}
"""The scheme here of what a property of Wikidata says."""
_AT_ONCE = 50
_LONGEST_ITEM = 100_000_000
_ID = re.compile(rb'"id"\s*:\s*"(Q[1-9][0-9]*)"')
_MANY_BLANKS = re.compile(r"\s+")


def items_in_dump(path: Path, wanted: set[str]) -> Iterator[dict[str, Any]]:
    """Yield items of a dump, and stop where all were found.

    Args:
        path: The dump, ``.json``, ``.json.gz`` or ``.json.bz2``, with an item on each line.
        wanted: Ids of the items.

    Raises:
        KgError: It cannot be read, or has none of the items.
    """
    left = set(wanted)
    number = 0
    try:
        with _opened(path) as lines:
            while left and (line := lines.readline(_LONGEST_ITEM)):
                number += 1
                found = _ID.search(line, 0, 400)
                if found is None or found[1].decode() not in left:
                    continue
                item = value_of(line.decode().strip().rstrip(",").lstrip("["))
                left.discard(found[1].decode())
                if isinstance(item, dict):
                    yield item
        if left == wanted:
            reason = f"none of the items is in it, such as {min(wanted)}; a dump of Wikidata has an item on each line"
            raise KgError(f"{path}: {reason}")
    except (ValueError, RecursionError):
        raise KgError(f"{path}:{number}: this line is no item of Wikidata; download the dump again") from None
    except (OSError, EOFError, zlib.error) as error:
        raise KgError(f"{path}: it cannot be read: {error}") from None


def items_of_interface(url: str, wanted: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield items as the interface of a MediaWiki with Wikibase gives them.

    Args:
        url: Its address, that of its ``api.php``.
        wanted: Ids of the items.

    Raises:
        KgError: It cannot be reached, or answers something else.
    """
    for start in range(0, len(wanted), _AT_ONCE):
        ids = "|".join(wanted[start : start + _AT_ONCE])
        asked = {"action": "wbgetentities", "ids": ids, "props": "labels|aliases|claims", "format": "json"}
        answer = fetch_json(f"{url}{'&' if '?' in url else '?'}{urlencode(asked)}")
        items = answer.get("entities") if isinstance(answer, dict) else None
        if not isinstance(items, dict):
            error = answer.get("error") if isinstance(answer, dict) else None
            told = text_in(error.get("info") if isinstance(error, dict) else error)
            raise KgError(
                f"{url}: the service answers no items{': ' * bool(told)}{told}; name an address like …/w/api.php"
            )
        # an item that became one with another is answered by that one, at the id that was asked for
        yield from ({**item, "id": id} for id, item in items.items() if isinstance(item, dict))


def proposals_of(item: Mapping[str, Any], entity: Entity, languages: Sequence[str], source: str) -> Iterator[Proposal]:
    """Yield what an item says of an entity that the corpus does not know yet.

    Args:
        item: The item, as JSON of Wikibase has it.
        entity: The entity that it is.
        languages: The languages of the corpus; names in others are not proposed.
        source: Where it was found.
    """
    known = {folded(one.text) for one in (*entity.labels, *entity.aliases)}
    labelled = {one.lang for one in entity.labels}
    schemes = {one.scheme for one in entity.identifiers}
    id = text_in(item.get("id"))
    name = _label(item, languages)

    def proposal(adds: str, value: str) -> Proposal:
        return Proposal(entity.id, entity.label, entity.type, adds, value, f"{name} ({id})", source=source)

    for language in languages:
        label = _value(_part(item, "labels").get(language))
        if label and language not in labelled:
            yield proposal(f"label {language}", label)
            known.add(folded(label))
        elif label and folded(label) not in known:
            yield proposal(f"alias {language}", label)
            known.add(folded(label))
        aliases = _part(item, "aliases").get(language)
        for alias in map(_value, aliases if isinstance(aliases, list) else ()):
            if alias and folded(alias) not in known:
                yield proposal(f"alias {language}", alias)
                known.add(folded(alias))
    for property, scheme in SCHEME_OF.items():
        value = _claimed(_part(item, "claims").get(property))
        if scheme == "isni":
            value = value.replace(" ", "")
        if value and scheme not in schemes and not misspelled(scheme, value):
            yield proposal(f"identifier {scheme}", value)


def item_of(entity: Entity) -> str:
    """Return the item that an entity is on Wikidata; nothing where that is not known."""
    return next((one.value for one in entity.identifiers if one.scheme == WIKIDATA), "")


def _opened(path: Path) -> IO[bytes]:
    with path.open("rb") as stream:
        start = stream.read(3)
    if start[:2] == b"\x1f\x8b":
        return cast("IO[bytes]", gzip.open(path))
    return cast("IO[bytes]", bz2.open(path)) if start == b"BZh" else path.open("rb")


def _part(item: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = item.get(name)
    return part if isinstance(part, dict) else {}


def _value(said: Any) -> str:
    return _MANY_BLANKS.sub(" ", text_in(said.get("value"))).strip() if isinstance(said, dict) else ""


def _label(item: Mapping[str, Any], languages: Sequence[str]) -> str:
    labels = _part(item, "labels")
    return next((told for one in (*languages, "en", "mul", *labels) if (told := _value(labels.get(one)))), "")


def _claimed(claims: Any) -> str:
    """Return the value of a property where an item has only one, or prefers one."""
    said = [one for one in claims if isinstance(one, dict)] if isinstance(claims, list) else []
    preferred = [one for one in said if one.get("rank") == "preferred"]
    normal = [one for one in said if one.get("rank", "normal") == "normal"]
    values = {_of_claim(one) for one in preferred or normal} - {""}
    return values.pop() if len(values) == 1 else ""


def _of_claim(claim: Mapping[str, Any]) -> str:
    value: Any = claim
    for step in ("mainsnak", "datavalue", "value"):
        value = value.get(step) if isinstance(value, dict) else None
    return value if isinstance(value, str) else ""
