"""Texts annotated with INCEpTION or WebAnno, exported as UIMA CAS: XMI with its type system in an archive, or JSON.

Layers are found by what they are made of: a layer with ``Governor`` and ``Dependent`` joins marked words, one with
slots names by roles who takes part; every other layer above words marks somebody or something. The words of what
joins others are those of the sentence that holds all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from kg.changing.document import Document
from kg.corpus.identifiers import WIKIDATA
from kg.errors import KgError, MissingExtra
from kg.formats.annotations.mentions import Mention, around, entities_of, is_in, mention
from kg.formats.archives import member, opened
from kg.formats.reader import Reader
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadValue, Record, Span, Unread

_TYPES, _ENDINGS = "TypeSystem.xml", (".xmi", ".json")
_CORE = "de.tudarmstadt.ukp.dkpro.core.api."
_NO_LAYERS = (
    *(f"{_CORE}{name}." for name in ("segmentation", "metadata", "lexmorph", "syntax")),
    "uima.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
)
"""Types with which nobody says who does what: words, sentences, parts of speech, lemmas and dependencies."""
_SENTENCE = f"{_CORE}segmentation.type.Sentence"
_ENDS = ("Governor", "Dependent")
_OWN = frozenset(["begin", "end", "sofa", "sofaString", *_ENDS])
_ARRAY = "uima.cas.FSArray"
_LABELS = ("value", "label")
"""Features that say what sort of thing marked words are, as does the only one that a layer has."""
_IDENTIFIER = "identifier"
"""The feature that says what marked words name, as an IRI of a base of knowledge."""
_ITEM = re.compile(r"https?://www\.wikidata\.org/entity/(Q[1-9][0-9]*)")
_WORDS = "words"
"""The variable that holds the words themselves."""
_ZIP = b"PK\x03\x04"


def read_uima_cas(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield what exports of INCEpTION and WebAnno say.

    Args:
        paths: Archives of XMI with ``TypeSystem.xml``, or files of UIMA CAS JSON.

    Raises:
        KgError: A file cannot be read.
        MissingExtra: The reader of UIMA CAS is not installed.
    """
    listed: set[str] = set()
    for path in paths:
        for name, cas in _loaded(path):
            yield from _records(name, cas, listed)


def _loaded(path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the texts of a file, each with its name."""
    if path.suffix.lower() == ".json":
        try:
            yield path.stem, _cas(path.read_bytes(), None, str(path))
        except OSError as error:
            raise KgError(f"{path}: it cannot be read: {error.strerror or error}") from None
        return
    with opened(path) as archive:
        types = member(archive, _TYPES)
        for one in sorted(archive.namelist()):
            if one.lower().endswith(_ENDINGS) and not one.startswith("__"):
                content = member(archive, one)
                if content is not None:
                    yield f"{path.stem}/{Path(one).stem}", _cas(content, types, f"{path}, {one}")


def _cas(content: bytes, types: bytes | None, place: str) -> Any:
    try:
        import cassis
    except ImportError:
        raise MissingExtra("reading UIMA CAS", "formats") from None
    try:
        text = content.decode("utf-8-sig")
        if text.lstrip().startswith("{"):
            return cassis.load_cas_from_json(BytesIO(text.encode()))
        if types is None:
            raise KgError(f"{place}: there is no {_TYPES} beside it; export it with its type system (UIMA CAS XMI)")
        if "<!DOCTYPE" in text or b"<!DOCTYPE" in types or b"\0" in types:
            raise KgError(f"{place}: it defines entities, so it is not read")
        return cassis.load_cas_from_xmi(BytesIO(text.encode()), cassis.load_typesystem(BytesIO(types)), lenient=True)
    except KgError:
        raise
    except Exception as error:  # whatever the library finds wrong in a damaged file
        said = " ".join(str(error).split())[:200] or type(error).__name__
        raise KgError(f"{place}: this is no UIMA CAS that can be read: {said}; export it anew") from None


def _records(name: str, cas: Any, listed: set[str]) -> Iterator[Record]:
    text = cas.sofa_string
    if not isinstance(text, str) or not text.strip():
        yield Unread(name, "it has no text")
        return
    yield ReadArticle(name, name, Document(text))
    annotations = [one for one in cas.select_all_annotations() if _is_layer(one.type.name)]
    sentences = [_span(one) for one in cas.select_all_annotations() if one.type.name == _SENTENCE]
    links = [one for one in annotations if _is_link(one) or _slots(one)]
    joined = {id(one) for one in links}
    mentions: dict[int, Mention] = {}
    for one in annotations:
        span = _span(one)
        if id(one) in joined and not _slots(one):
            continue
        if id(one) not in joined and _may_have_slots(one):
            yield Unread(name, "nobody is named in the slots of this annotation", _type(one))
            continue
        if span is None or not is_in(text, span):
            if id(one) not in joined and span is not None and span.start != span.end:
                yield Unread(name, "there are no words at the place of this annotation", one.type.name)
            continue
        marked = mention(_kind(one), [span], text, name)
        mentions[id(one)] = replace(marked, identifiers=_identifiers(one))
    yield from entities_of((one for key, one in mentions.items() if key not in joined), listed)
    for number, one in enumerate(links, start=1):
        yield _coding(f"{name}#{number}", name, one, mentions, [span for span in sentences if span])
    parts = {id(part) for one in links for _, part in _parts(one)}
    for number, one in enumerate(annotations, start=len(links) + 1):
        said = _said(one)
        if id(one) in mentions.keys() - joined - parts and len(said) > 1 and not said.keys() & {*_LABELS, _IDENTIFIER}:
            marked = mentions[id(one)]
            values = {_WORDS: (marked.entity,), **said}
            yield ReadCoding(f"{name}#{number}", name, _type(one), name, values, marked.spans)


def _is_layer(type: str) -> bool:
    return not type.startswith(_NO_LAYERS)


def _is_link(one: Any) -> bool:
    return all(getattr(one, end, None) is not None for end in _ENDS)


def _span(one: Any) -> Span | None:
    begin, end = getattr(one, "begin", None), getattr(one, "end", None)
    return Span(begin, end) if isinstance(begin, int) and isinstance(end, int) else None


def _features(one: Any) -> Mapping[str, Any]:
    """Return what an annotation says, by feature, without where it stands and what it joins."""
    names = [feature.name for feature in one.type.all_features if feature.name not in _OWN]
    return {name: value for name in names if (value := getattr(one, name, None)) is not None}


def _slots(one: Any) -> Sequence[Any]:
    """Return the slots of an annotation that names by roles who takes part."""
    found = []
    for value in _features(one).values():
        items = getattr(value, "elements", value)
        if isinstance(items, list):
            found += [item for item in items if getattr(item, "target", None) is not None and hasattr(item, "role")]
    return found


def _parts(one: Any) -> Sequence[tuple[str, Any]]:
    """Return what an annotation joins, each with its role."""
    if _is_link(one):
        return [(end, getattr(one, end)) for end in _ENDS]
    return [(str(slot.role or "target"), slot.target) for slot in _slots(one)]


def _may_have_slots(one: Any) -> bool:
    return any(feature.rangeType.name == _ARRAY for feature in one.type.all_features)


def _kind(one: Any) -> str:
    said = _features(one)
    names = [feature.name for feature in one.type.all_features if feature.name not in _OWN]
    labels = names if len(names) == 1 else _LABELS
    return next((said[name] for name in labels if isinstance(said.get(name), str)), "") or _type(one)


def _type(one: Any) -> str:
    return str(one.type.name).rpartition(".")[2]


def _identifiers(one: Any) -> Mapping[str, str]:
    found = _ITEM.fullmatch(str(_features(one).get(_IDENTIFIER, "")))
    return {WIKIDATA: found[1]} if found else {}


def _said(one: Any) -> dict[str, tuple[ReadValue, ...]]:
    """Return what an annotation says in words, numbers, yes and no, by feature."""
    plain = {name: value for name, value in _features(one).items() if isinstance(value, str | int | float)}
    return {name: (str(int(one) if isinstance(one, bool) else one),) for name, one in plain.items()}


def _coding(id_: str, name: str, one: Any, mentions: Mapping[int, Mention], sentences: Sequence[Span]) -> Record:
    named = [(role, mentions.get(id(value))) for role, value in _parts(one)]
    if any(found is None for _, found in named):
        return Unread(name, "what this annotation joins is not marked in the text", _type(one))
    values: dict[str, tuple[ReadValue, ...]] = {}
    own = mentions.get(id(one))
    spans = list(own.spans) if own else []
    for role, found in named:
        if found is not None:
            values[role] = (*values.get(role, ()), EntityId(found.entity.id))
            spans += found.spans
    values |= _said(one)
    return ReadCoding(id_, name, _type(one), name, values, (_sentence(around(spans), sentences),))


def _sentence(span: Span, sentences: Iterable[Span]) -> Span:
    """Return the sentence that holds a stretch, else the stretch."""
    return next((one for one in sentences if one.start <= span.start and span.end <= one.end), span)


def _is_uima_cas(path: Path, head: bytes) -> bool:
    if head.startswith(_ZIP):
        try:
            with opened(path) as archive:
                names = [one.lower() for one in archive.namelist()]
                return _TYPES.lower() in names and any(one.endswith(".xmi") for one in names)
        except KgError:
            return False
    return head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") and b'"%TYPES"' in head


READER = Reader("uima-cas", "INCEpTION and WebAnno, UIMA CAS", (".zip", ".json"), _is_uima_cas, read_uima_cas)
