"""Heads of articles as other programs write them, and what they are here: site generators, feeds, Zotero.

A head stands between lines of ``---`` (YAML: Hugo, Jekyll, Zotero and others), between lines of ``+++`` (TOML: Hugo),
or is one object of JSON in front of the text (Hugo). What has one meaning here gets its name here, a title becomes the
first line of the text, and whatever says nothing here is kept as a comment.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import NamedTuple

from kg.corpus.article_block import ArticleBlock
from kg.corpus.edits import Edit
from kg.corpus.yaml_file import Plain, YamlFile, as_items
from kg.corpus.yaml_written import in_lines
from kg.dates import InvalidDate, as_edtf
from kg.likeness import nearest
from kg.model import ArticleStatus
from kg.phrases import listed, one_or_many

_SPELLINGS = {
    "title": "title headline name",
    "published": "published date pubdate publishdate publisheddate publishedat datepublished publicationdate issued",
    "publisher": (
        "publisher publication publicationtitle containertitle journal newspaper website site sitename source feed blog"
    ),
    "author": "author authors creator creators dccreator byline by",
    "url": "url link links permalink canonical canonicalurl originalurl sourceurl externalurl guid",
    "language": "language lang locale",
    "retrieved": "retrieved accessed accessdate dateaccessed urldate retrievedat",
    "licence": "licence license",
    "tags": "tags tag categories category keywords topics topic",
}
"""What other programs call a field of a head, without hyphens and underscores, the more certain name first."""
_FIELDS = {word: field for field, words in _SPELLINGS.items() for word in words.split()}
OWN_FIELDS = ArticleBlock.model_fields.keys()
"""The fields of the head of an article here."""
_MARKS = frozenset(
    [
        *(word for field, words in _SPELLINGS.items() for word in words.split() if word != field),
        *("title", "layout", "slug", "draft", "weight", "toc", "lastmod", "modified", "updated", "comments", "excerpt"),
        *("description", "summary", "aliases", "series", "image", "images", "cover", "featuredimage", "thumbnail"),
        *("type", "citekey", "citationkey", "itemtype", "zotero", "key", "abstract", "doi", "cssclass", "cssclasses"),
        *("created", "math", "mathjax", "menu", "params", "resources", "outputs", "expirydate", "subtitle", "id"),
    ]
)
"""Keys by which a head of another program is known."""
_OPEN_LICENCE = re.compile(r"(?i)\s*(?:cc|creative commons|public domain|https?://creativecommons\.org/)\b")
_NAMES = (("name",), ("literal",), ("firstName", "lastName"), ("given", "family"), ("first", "last"))
_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})[-_ ](.+)", re.DOTALL)
_KEY = re.compile(r"[\"']?([^\s\"'#](?:[^:\"']|:(?=\S))*?)[\"']?:(?:\s|$)")
_MOMENT = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})[T ]\d")
_DAY_ALONE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOST_TOLD = 4


class Written(NamedTuple):
    """The head of a file.

    Args:
        data: Its keys and values.
        body: Where the text behind it begins.
        is_yaml: Whether it stands between lines of ``---``.
        error: What keeps it from being read.
    """

    data: Mapping[str, Plain]
    body: int
    is_yaml: bool
    error: str = ""


class Translated(NamedTuple):
    """What the head of another program is here.

    Args:
        fields: The fields of a head here, each with its value.
        title: The headline, empty where none is known.
        sources: The key that each field was made of; those made of several have the first one.
        used: All keys that became something here.
        left: The keys that say nothing here.
    """

    fields: dict[str, Plain]
    title: str
    sources: dict[str, str]
    used: frozenset[str]
    left: tuple[str, ...]

    @property
    def foreign(self) -> list[str]:
        """The keys that are no fields here."""
        return [*(key for key in self.used if key not in OWN_FIELDS), *self.left]

    @property
    def words(self) -> str:
        """The head as it is here, in words."""
        return ", ".join([f"'# {self.title}'", *in_lines(self.fields)])

    @property
    def message(self) -> str:
        """What becomes of the keys, in words."""
        made = {key: f"'{key}' is '{field}' here" for field, key in self.sources.items() if key != field}
        titles = [key for key in self.used if _field_of(key) == "title"]
        told = [*(f"'{key}' is the first line of the text here, after '# '" for key in titles), *made.values()]
        if self.left:
            names = listed((f"'{key}'" for key in self.left), _MOST_TOLD)
            told.append(f"{names} {one_or_many(len(self.left), 'says', 'say')} nothing here")
        return f"this head is as other programs write it: {'; '.join(told or [self.words])}"


def head_in(text: str) -> Written | None:
    """Return the head of a file in any of the forms, ``None`` where it has none."""
    first = text.partition("\n")[0].rstrip()
    if first in ("---", "+++"):
        end = re.compile(rf"^{re.escape(first)}[ \t]*$", re.MULTILINE).search(text, len(first) + 1)
        if end is None:
            return None
        head = text[text.index("\n") + 1 : end.start()]
        return _of_yaml(head, end.end()) if first == "---" else _of_toml(head, end.end())
    return _of_json(text) if text.startswith("{") else None


def translated(written: Written, stem: str) -> Translated | None:
    """Return what a head of another program is here, ``None`` where it is one of this program, or could be.

    Args:
        written: The head.
        stem: Name of its file without the ending, which may begin with a day: ``2026-03-02-talks-fail``.
    """
    data = written.data
    foreign = [key for key in data if key not in OWN_FIELDS]
    of_other_form = isinstance(data.get("tags"), str) or isinstance(data.get("author"), (list, dict))
    if written.error or (written.is_yaml and not of_other_form and not any(_word(key) in _MARKS for key in foreign)):
        return None
    fields: dict[str, Plain] = {}
    sources: dict[str, str] = {}
    used: set[str] = set()
    for field in _SPELLINGS:
        for key in sorted((key for key in data if _field_of(key) == field), key=_rank):
            value = _value(field, data[key])
            if value is None or (field in fields and field != "tags"):
                continue
            before = fields.get(field)
            is_more = isinstance(before, list) and isinstance(value, list)
            fields[field] = _texts([*as_items(before), *as_items(value)]) if is_more else value
            sources.setdefault(field, key)
            used.add(key)
    title = str(fields.pop("title", ""))
    sources.pop("title", None)
    dated = _DATED.fullmatch(stem)
    named = re.sub(r"[-_\s]+", " ", dated[2] if dated else stem).strip()
    fields.setdefault("publisher", _host(fields.get("url")) or "unknown")
    fields.setdefault("published", dated[1] if dated else "unknown")
    for key in foreign:
        meant = "" if key in used or _word(key) in _MARKS else nearest(key, OWN_FIELDS)
        if meant and (meant not in fields or fields[meant] == "unknown"):
            return None  # it may be a slip of the pen, which only its writer can tell
    kept = {key: value for key, value in data.items() if key not in fields and _is_own(key, value)}
    left = tuple(key for key in data if key not in used and key not in kept)
    title = title or named[:1].upper() + named[1:]
    return Translated({**fields, **kept}, title, sources, frozenset(used), left)


def head_here(text: str) -> tuple[dict[str, Plain], str, str] | None:
    """Return the fields of a head as they are here, a title, and the text behind it; ``None`` where there is no head.

    Args:
        text: The text of a file; its head may be one of this program.

    Raises:
        ValueError: Its head cannot be read.
    """
    written = head_in(text)
    if written is None or not (written.data or written.error):
        return None
    if written.error:
        raise ValueError(written.error)
    found = translated(written, "")
    if found is not None:
        return found.fields, found.title, text[written.body :]
    fields = {key: value for key, value in written.data.items() if _is_own(key, value)}
    return (fields, "", text[written.body :]) if fields else None


def rewritten(text: str, stem: str) -> tuple[Edit, Translated] | None:
    """Return the edit that writes a head as it is here, and what it is; ``None`` where no other program wrote it.

    Lines of YAML that stay say what they said, with their comments; what says nothing here becomes a comment.
    """
    written = head_in(text)
    found = translated(written, stem) if written is not None else None
    if written is None or found is None:
        return None
    body = text[written.body :].lstrip()
    has_title = re.match(r"# +\S", body) is not None
    chunks = _chunks(text, written)
    made = dict(found.fields)
    of_key = {key: field for field, key in found.sources.items()}
    lines: list[str] = []
    for key, value in written.data.items():
        comments, chunk = chunks.get(key, ([], in_lines({key: value}) or [f"{key}:"]))
        field = of_key.get(key, key if key in made and key not in found.sources else None)
        lines += comments
        if field is not None:
            new = made.pop(field)
            is_same = field == key and new == value
            lines += chunk if is_same else in_lines({field: new})
            is_kept = is_same or (_says_all(value, new) and not any(" #" in line for line in chunk))
        else:
            is_title = _field_of(key) == "title" and (not has_title or _is_title(body, found.title))
            is_kept = key in found.used and (is_title or _field_of(key) == "tags")
        lines += [] if is_kept else [f"# {line}".rstrip() for line in chunk]
    head = [*in_lines(made), *lines, *chunks.get("", ([], []))[0]]
    title = "" if has_title or not found.title else f"# {found.title}\n\n"
    return Edit(0, len(text) - len(body), "\n".join(["---", *head, "---", title])), found


def _chunks(text: str, written: Written) -> dict[str, tuple[list[str], list[str]]]:
    """Return the comments before each key of a head in YAML and its lines; comments at the end under an empty key.

    Where not every key begins a line, or where it is no YAML, all comments are at the end.
    """
    lines = text[: written.body].split("\n")[1:-1]
    chunks: dict[str, tuple[list[str], list[str]]] = {}
    comments: list[str] = []
    of_key: list[str] = []
    for line in map(str.rstrip, lines):
        found = _KEY.match(line)
        key = found[1].rstrip() if found is not None else None
        if key is not None and key in written.data and key not in chunks:
            of_key = []
            chunks[key] = (comments, of_key)
            comments = []
        if line.startswith("#") or not line:
            comments.append(line)
        else:
            of_key += [*comments, line] if comments and of_key else [line]
            comments = [] if of_key else comments
    if written.is_yaml and len(chunks) == len(written.data):
        return {**chunks, "": (comments, [])}
    return {"": ([line.rstrip() for line in lines if line.startswith("#")], [])}


def _says_all(value: Plain, new: Plain) -> bool:
    """Return whether a value of another program is all in what it is here: no time of a day, or address of somebody."""
    texts = [one for block in (value if isinstance(value, list) else [value]) for one in _texts_in(block)]
    told = {one for one in [new, *as_items(new)] if isinstance(one, str)}
    return all(one in told or (":" not in one and "@" not in one) for one in texts)


def _texts_in(value: Plain) -> list[str]:
    if isinstance(value, dict):
        return [one for inner in value.values() for one in _texts_in(inner)]
    return [value] if isinstance(value, str) else []


def _is_title(body: str, title: str) -> bool:
    return " ".join(body.partition("\n")[0][1:].split()) == title


def _of_yaml(head: str, body: int) -> Written:
    file = YamlFile("", head, first_line=2)
    if file.problems:
        return Written({}, body, is_yaml=True, error=f"line {file.problems[0].line}: {file.problems[0].message}")
    return Written(file.data if isinstance(file.data, dict) else {}, body, is_yaml=True)


def _of_toml(head: str, body: int) -> Written:
    try:
        return Written(_as_texts(tomllib.loads(head)), body, is_yaml=False)
    except (ValueError, RecursionError) as error:  # numbers of thousands of digits are no error of TOML's
        return Written({}, body, is_yaml=False, error=f"it is not TOML: {error}")


def _of_json(text: str) -> Written | None:
    try:
        value, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return None
    return Written(_as_texts(value), end, is_yaml=False)


def _as_texts(value: Mapping[str, object]) -> dict[str, Plain]:
    return {str(key): _as_text(inner) for key, inner in value.items()}


def _as_text(value: object) -> Plain:
    if isinstance(value, Mapping):
        return _as_texts(value)
    if isinstance(value, list):
        return [_as_text(one) for one in value]
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return None if value is None else str(value)


def _word(key: str) -> str:
    return re.sub(r"[^a-z]", "", key.casefold())


def _field_of(key: str) -> str | None:
    return key if key in OWN_FIELDS else _FIELDS.get(_word(key))


def _rank(key: str) -> int:
    return [*_FIELDS].index(_word(key)) if _word(key) in _FIELDS else 0


def _is_own(key: str, value: Plain) -> bool:
    """Return whether a key with its value is a field here; other programs have a status of their own."""
    form = {"tags": list, "inferred": dict}.get(key, str)
    return key in OWN_FIELDS and isinstance(value, form) and (key != "status" or value in [*ArticleStatus])


def _value(field: str, value: Plain) -> Plain:
    """Return the value that a field gets, ``None`` where it cannot be one."""
    if field == "tags":
        return _texts(value) or None
    if field == "author":
        return ", ".join(_names(value)) or None
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str) or not value.strip():
        return None
    text = " ".join(value.split())
    if field == "published":
        return None if text in ("true", "false") else _date(text) or text
    if field == "retrieved":
        day = _date(text)
        return day if _DAY_ALONE.fullmatch(day) else None
    if field == "url":
        return text if re.match(r"https?://", text) else None
    if field == "publisher":
        return _host(text) or text
    if field == "language":
        tag = re.sub(r"[.@].*", "", text).replace("_", "-")
        return tag if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", tag) else None
    return text if field != "licence" or _OPEN_LICENCE.match(text) else None


def _date(text: str) -> str:
    """Return a date as EDTF, of a moment its day as the writer has it; nothing where there is no one reading."""
    if text == "unknown":
        return text
    if moment := _MOMENT.match(text):
        text = "-".join(moment.groups())
    try:
        return as_edtf(text)
    except InvalidDate:
        return ""


def _texts(value: Plain) -> list[Plain]:
    parts: list[str] = []
    if isinstance(value, str):
        parts = value.split(",")
    elif isinstance(value, list):
        parts = [one for one in value if isinstance(one, str)]
    return [*dict.fromkeys(" ".join(one.split()) for one in parts if one.strip())]


def _names(value: Plain) -> Iterator[str]:
    """Yield names of people: texts, or blocks with a name or its parts."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str) and one.strip():
            yield " ".join(one.split())
        elif isinstance(one, dict):
            parts = ([text for key in keys if isinstance(text := one.get(key), str) and text] for keys in _NAMES)
            yield from (" ".join(found) for found in [next(filter(None, parts), [])] if found)


def _host(url: Plain) -> str:
    found = re.match(r"https?://(?:www\.)?([^/:?#]+)", url) if isinstance(url, str) else None
    return found[1] if found else ""
