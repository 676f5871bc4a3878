"""Projects of tools for qualitative data analysis: MAXQDA, NVivo, ATLAS.ti, QualCoder and others (REFI-QDA, ``.qdpx``).

The standard is https://www.qdasoftware.org/: an archive with ``project.qde``, which is XML, and the sources. Codes
form a tree. A coding here is a marked stretch of a source with all codes that one coder gave to it: each code is the
value of the variable that its topmost code names, so that of “Actor > Belarus” *Actor* holds *Belarus*; a code that
stands alone is in ``code``. Positions count code points of the plain text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring
from zipfile import ZipFile

from kg.errors import KgError, MissingExtra
from kg.formats.annotations.facts import document_of
from kg.formats.annotations.mentions import is_in
from kg.formats.annotations.said import in_texts, said_in
from kg.formats.archives import member, opened, packed
from kg.formats.reader import Reader
from kg.formats.records import ReadArticle, ReadCoding, ReadValue, Record, Span, Unread
from kg.model import Statement

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend

_PROJECT = "project.qde"
_INTERNAL = "internal://"
_ALONE, _COMMENT = "code", "comment"
_NOTED = "note"
_NAMESPACE = "urn:QDA-XML:project:1.0"
register_namespace("", _NAMESPACE)
_ZIP = b"PK\x03\x04"


class _Code(NamedTuple):
    variable: str
    value: str


_Key = tuple[int, int, str, str]
"""Where a coding begins and ends, whose it is, and its selection where it is not the first with several codes."""


@dataclass(slots=True)
class _Names:
    """What guids stand for."""

    codes: dict[str, _Code] = field(default_factory=dict)
    coders: dict[str, str] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    memos: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Marked:
    """A stretch of a source with all that one coder says of it."""

    id: str
    values: dict[str, tuple[ReadValue, ...]] = field(default_factory=dict)
    is_whole: bool = False

    def add(self, variable: str, value: str) -> None:
        """Add a value, once."""
        held = self.values.get(variable, ())
        if value and value not in held:
            self.values[variable] = (*held, value)


def read_refi_qda(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield the sources and coded stretches of projects.

    Pictures, sound, video and what is marked on a page of a PDF are told of and left out.

    Args:
        paths: Files ``.qdpx``.

    Raises:
        KgError: A file is damaged, or holds no project.
        MissingExtra: What reads XML of others is not installed.
    """
    for path in paths:
        with opened(path) as archive:
            content = member(archive, _PROJECT)
            if content is None:
                raise KgError(f"{path}: there is no {_PROJECT} in it; export the project as REFI-QDA (.qdpx)")
            project = _parsed(path, content)
            names = _names(project, archive)
            for source in _children(project, "Sources"):
                for one in source:
                    yield from _source(path, archive, one, names)


def _parsed(path: Path, content: bytes) -> Any:
    try:
        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import ParseError, fromstring
    except ImportError:
        raise MissingExtra("reading projects of REFI-QDA", "formats") from None
    try:
        return fromstring(content, forbid_dtd=True)
    except ParseError as error:
        line, column = error.position
        raise KgError(f"{path}, {_PROJECT}:{line}:{column + 1}: this is no XML: {error}") from None
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise KgError(f"{path}, {_PROJECT}: it defines entities, or cannot be read: {error}") from None


def _name(element: Any) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _children(element: Any, name: str) -> Iterator[Any]:
    return (one for one in element if _name(one) == name)


def _guid(element: Any, name: str = "guid") -> str:
    return str(element.get(name, "")).strip("{}").lower()


def _names(project: Any, archive: ZipFile) -> _Names:
    names = _Names()
    for users in _children(project, "Users"):
        names.coders = {_guid(one): one.get("name") or one.get("id") or "" for one in users}
    for variables in _children(project, "Variables"):
        names.variables = {_guid(one): one.get("name") or "" for one in variables}
    for notes in _children(project, "Notes"):
        names.memos = {_guid(one): _text(archive, one) or _described(one) for one in notes}
    for book in _children(project, "CodeBook"):
        for codes in _children(book, "Codes"):
            for top in _children(codes, "Code"):
                _take_codes(top, "", names)
    return names


def _take_codes(top: Any, variable: str, names: _Names) -> None:
    """Take a topmost code and those below it; not by recursion, since nothing bounds how deep they go."""
    title = top.get("name") or ""
    names.codes[_guid(top)] = _Code(_ALONE, title)
    below = list(_children(top, "Code"))
    while below:
        code = below.pop()
        names.codes[_guid(code)] = _Code(title, code.get("name") or "")
        below.extend(_children(code, "Code"))


def _source(path: Path, archive: ZipFile, source: Any, names: _Names) -> Iterator[Record]:
    title, id = source.get("name") or "", _guid(source)
    place = f"{path.name}, source “{title}”"
    described = source
    if _name(source) == "PDFSource":
        described = next(_children(source, "Representation"), source)
    text = _text(archive, described)
    if text is None:
        yield Unread(place, "it has no plain text, so that nothing of it can be quoted", title)
        return
    yield ReadArticle(id, place, document_of(text, {"title": title, **_facts(source, names)}))
    found: dict[_Key, _Marked] = {}
    for selection in _children(described, "PlainTextSelection"):
        span = _span(selection)
        if span is None or not is_in(text, span):
            yield Unread(place, "there are no words at the place of this selection", _guid(selection))
            continue
        yield from _take_selection(selection, span, names, found, place)
    for one in source:
        if _name(one) == "Coding" or (_name(one).endswith("Selection") and described is not source):
            of = "of the whole source" if _name(one) == "Coding" else "of a part of a page"
            codes = (_guid(reference, "targetGUID") for reference in one.iter() if _name(reference) == "CodeRef")
            told = ", ".join(names.codes[code].value for code in codes if code in names.codes)
            yield Unread(place, f"this code is {of}, and marks no words of the text", told)
    for (start, end, coder, _), marked in sorted(found.items(), key=lambda item: item[0]):
        yield ReadCoding(marked.id, place, "segment", id, marked.values, (Span(start, end),), coder=coder)


def _take_selection(
    selection: Any, span: Span, names: _Names, found: dict[_Key, _Marked], place: str
) -> Iterator[Unread]:
    """Take what is coded of a selection; tools that write one for each code give one coding for all of a stretch."""
    codings = list(_children(selection, "Coding"))
    notes = [*filter(None, (_described(selection), *_memos(selection, names)))]
    for coding in codings or ([selection] if notes else []):
        coder = names.coders.get(_guid(coding, "creatingUser") or _guid(selection, "creatingUser"), "")
        first = found.get((span.start, span.end, coder, ""))
        is_another = first is not None and first.is_whole and first.id != _guid(selection) and len(codings) > 1
        key = (span.start, span.end, coder, _guid(selection) if is_another else "")
        marked = found.setdefault(key, _Marked(_guid(selection)))
        marked.is_whole = marked.is_whole or len(codings) > 1
        for note in (*notes, *_memos(coding, names)):
            marked.add(_COMMENT, note)
        for reference in _children(coding, "CodeRef"):
            code = names.codes.get(_guid(reference, "targetGUID"))
            if code is None:
                yield Unread(place, "the code of this selection is not in the codebook", _guid(reference, "targetGUID"))
            else:
                marked.add(code.variable, code.value)


def _described(element: Any) -> str:
    return next((one.text or "" for one in _children(element, "Description")), "").strip()


def _memos(element: Any, names: _Names) -> Iterator[str]:
    """Yield what coders wrote in memos on something."""
    for reference in _children(element, "NoteRef"):
        yield names.memos.get(_guid(reference, "targetGUID"), "").strip()


def _text(archive: ZipFile, source: Any) -> str | None:
    """Return the plain text of a source: what stands in it, else the file that it names."""
    for content in _children(source, "PlainTextContent"):
        return content.text or ""
    named = str(source.get("plainTextPath", ""))
    if not named.startswith(_INTERNAL):
        return None
    content = member(archive, f"Sources/{named.removeprefix(_INTERNAL)}")
    return None if content is None else content.decode("utf-8-sig", "replace")


def _span(selection: Any) -> Span | None:
    try:
        return Span(int(selection.get("startPosition", "")), int(selection.get("endPosition", "")))
    except ValueError:
        return None


def _facts(source: Any, names: _Names) -> Mapping[str, str]:
    """Return what is said of a source: its variables by name, in small letters."""
    said = {}
    for value in _children(source, "VariableValue"):
        name, text = "", ""
        for one in value:
            if _name(one) == "VariableRef":
                name = names.variables.get(_guid(one, "targetGUID"), "")
            else:
                text = (one.text or "").strip()
        if name and text:
            said[re.sub(r"\W+", "_", name.lower()).strip("_")] = text
    if memo := "\n".join(filter(None, (_described(source), *_memos(source, names)))):
        said["memo"] = memo
    return said


def write_refi_qda(backend: Backend, selection: Selection) -> bytes:
    """Return a project: each article a source, each statement a selection with a code for each thing that it says.

    The topmost codes are the fields of statements, those below them their values. Of a quote in several stretches each
    is a selection. A statement without words cannot be marked, and is left out.

    Args:
        backend: Where statements come from.
        selection: What of them.

    Raises:
        KgError: They come from no corpus, so that there are no texts.
    """
    corpus, statements = in_texts(backend, selection, "refi-qda")
    said = {one.key: [pair for pair in said_in(one, corpus) if pair[0] != _NOTED] for one in statements}
    project = Element(f"{{{_NAMESPACE}}}Project", {"name": corpus.config.title, "origin": "actorgraph"})
    users = SubElement(project, _tag("Users"))
    for coder in sorted({one.coder for one in statements}):
        SubElement(users, _tag("User"), {"guid": _id("coder", coder), "name": coder})
    _write_codes(project, {pair for pairs in said.values() for pair in pairs})
    sources = SubElement(project, _tag("Sources"))
    texts: dict[str, str] = {}
    for id in sorted({one.article for one in statements}):
        texts[f"Sources/{_id('article', id)}.txt"] = corpus.articles[id].body
        facts = {"guid": _id("article", id), "name": corpus.articles[id].title}
        source = SubElement(
            sources, _tag("TextSource"), {**facts, "plainTextPath": f"{_INTERNAL}{_id('article', id)}.txt"}
        )
        for one in statements:
            if one.article == id:
                _write_selections(source, one, said[one.key])
    return packed({_PROJECT: tostring(project, encoding="utf-8", xml_declaration=True).decode(), **texts})


def _write_codes(project: Element, pairs: Collection[tuple[str, str]]) -> None:
    codes = SubElement(SubElement(project, _tag("CodeBook")), _tag("Codes"))
    for variable in sorted({one for one, _ in pairs}):
        facts = {"guid": _id("code", variable), "name": variable, "isCodable": "false"}
        top = SubElement(codes, _tag("Code"), facts)
        for value in sorted(value for one, value in pairs if one == variable):
            facts = {"guid": _id("code", variable, value), "name": value, "isCodable": "true"}
            SubElement(top, _tag("Code"), facts)


def _write_selections(source: Element, statement: Statement, said: Collection[tuple[str, str]]) -> None:
    user = _id("coder", statement.coder)
    for number, segment in enumerate(statement.quote.segments):
        facts = {"guid": _id(statement.key, str(number)), "name": statement.key, "creatingUser": user}
        place = {"startPosition": str(segment.start), "endPosition": str(segment.end)}
        selection = SubElement(source, _tag("PlainTextSelection"), facts | place)
        if statement.note:
            SubElement(selection, _tag("Description")).text = statement.note
        for at, pair in enumerate(said):
            guid = _id(statement.key, str(number), str(at))
            coding = SubElement(selection, _tag("Coding"), {"guid": guid, "creatingUser": user})
            SubElement(coding, _tag("CodeRef"), {"targetGUID": _id("code", *pair)})


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _id(*names: str) -> str:
    """Return the id of something, which is the same each time that it is written."""
    return str(uuid5(NAMESPACE_URL, "\0".join(("urn:actorgraph", *names))))


def _is_refi_qda(path: Path, head: bytes) -> bool:
    if not head.startswith(_ZIP):
        return False
    try:
        with opened(path) as archive:
            return any(one.filename.lower() == _PROJECT for one in archive.infolist())
    except KgError:
        return False


READER = Reader("refi-qda", "REFI-QDA, project", (".qdpx",), _is_refi_qda, read_refi_qda)
