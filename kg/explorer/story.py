"""A story: views of the page in an order, each with a caption, written in a small file.

::

    title: Prisoners for relations
    steps:
      - caption: In June 2011, Lukashenko offers the West the release of political prisoners.
        view: tab="bargains"
      - caption: The offer was made twice.
        view: open="pair:lukashenko>west"

A view is what stands behind ``#`` in the address of the page, or a whole link to it; without one, the page is shown as
it opens. What a state may hold is written down in ``web/src/state/address.js`` and bundled into ``kg/web/state.json``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Annotated, Any, TypeGuard
from urllib.parse import unquote

from pydantic import Field

from kg.corpus.shape import Block, Word, validate
from kg.corpus.yaml_file import YamlFile, read_yaml
from kg.errors import InvalidStory, Problem
from kg.explorer.data.analyses import SHOWN
from kg.likeness import suggest
from kg.selection.selection import NO_QUAD_CLASS

_PAGE = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*:[^#]*|[^#=&]*)#")
"""The address of a page in front of a view; in a view itself, too, there may be ``#``."""

Given = Mapping[str, Any]
"""Data of the page, as its parts are written."""


class _Step(Block):
    caption: Word
    view: str = ""


class _Story(Block):
    title: Word = "Story"
    steps: Annotated[tuple[_Step, ...], Field(min_length=1)]


@dataclass(frozen=True)
class Story:
    """A story as it is written, whose views are not checked yet.

    Args:
        title: What it is called.
        steps: Captions, each with its view.
        file: Where it is written.
    """

    title: str
    steps: Sequence[tuple[str, str]]
    file: YamlFile

    def as_data(
        self, fields: Given, facts: Given, statements: Collection[str], words: Given, levels: Mapping[str, Given]
    ) -> dict[str, object]:
        """Return the story as the page takes it.

        Args:
            fields: What the fields of a state may hold, by name.
            facts: What the page decides by.
            statements: The keys of its statements.
            words: What it reads out.
            levels: Its actors at each level, by the name of that part of the page, such as ``level-country``.

        Raises:
            InvalidStory: A view cannot be read, or names what the page does not have.
        """
        page = _Page(fields, facts, statements, words, levels)
        problems = [
            self.file.problem(["steps", number, "view"], code, message, hint)
            for number, (_, view) in enumerate(self.steps)
            for code, message, hint in page.faults(view)
        ]
        if problems:
            raise InvalidStory(problems)
        return {"title": self.title, "steps": [{"caption": one, "view": view} for one, view in self.steps]}


def read_story(path: str | Path) -> Story:
    """Return the story that a file has.

    Raises:
        InvalidStory: The file cannot be read, or is not a story.
    """
    file = read_yaml(str(path), Path(path))
    story: _Story | None = None
    problems: list[Problem] = file.problems
    if not problems:
        story, problems = validate(_Story, file.data if file.data is not None else {}, file, [])
    if story is None:
        raise InvalidStory(problems)
    steps = [(one.caption, _PAGE.sub("", one.view.strip())) for one in story.steps]
    return Story(story.title, steps, file)


_Fault = tuple[str, str, str]
"""What is wrong with a view: code, message, and how to mend it."""


class _Page:
    """What a page has, against which views are checked."""

    def __init__(
        self, fields: Given, facts: Given, statements: Collection[str], words: Given, levels: Mapping[str, Given]
    ) -> None:
        self._fields = fields
        self._opening: Given = facts["opening"]
        nodes = [node for level in levels.values() for node in level["nodes"]]
        articles = {one["id"] for one in facts["articles"]}
        actors = {one["id"] for one in words["entities"]} | {node["actor"] for node in nodes}
        sources = {one["id"] for one in facts["sources"]}
        holders = {"authors", "everyone", *(f"by:{name}" for name in facts["signers"])}
        self._statements = set(statements)
        self._actors = actors
        viewpoint = ("author or source", holders | {f"of:{id}" for id in sources})
        self._known: Mapping[str, tuple[str, Collection[str]]] = {
            "article": ("article", articles),
            "articles": ("article", articles),
            "sections": ("section", {one["section"] for one in facts["articles"]} - {None}),
            "tags": ("tag", {tag for one in facts["articles"] for tag in one["tags"]}),
            "coders": ("coder", set(facts["coders"])),
            "types": ("type of actor", {node["type"] for node in nodes}),
            "language": ("language of names", set(facts["languages"])),
            "claimant": ("source", {"author", *sources}),
            "according_to": viewpoint,
            "compared_with": viewpoint,
            "analysis": ("analysis", {one.name for one in SHOWN}),
            "frames": ("country or body", {node["actor"] for node in levels[f"level-{facts['fitting']}"]["nodes"]}),
            **dict.fromkeys(("ego", "grown", "pair", "about"), ("actor or issue", actors)),
        }
        self._facets: Mapping[str, tuple[str, Collection[str]]] = {
            **dict.fromkeys(("actor", "target"), ("actor or issue", actors)),
            "relation": ("relation", {one["id"] for one in facts["relations"]}),
            "type": ("type of act", {*facts["names"]["quad_classes"], NO_QUAD_CLASS}),
            "source": ("source", {f"of:{id}" for id in sources} | {f"by:{name}" for name in facts["signers"]}),
            "mode": ("mode", set(facts["names"]["modes"])),
            "certainty": ("certainty", set(facts["names"]["certainties"])),
            "article": ("article", articles),
        }
        self._lengths = {
            name: len(facts["names"][name]) for name in ("kinds", "quad_classes", "modes", "certainties", "polarities")
        } | {"relations": len(facts["relations"])}

    def faults(self, view: str) -> Iterator[_Fault]:
        """Yield what is wrong with a view."""
        period = {name: self._opening.get(name) for name in ("since", "until")}
        for part in view.split("&") if view else ():
            name, is_given, text = part.partition("=")
            if name not in self._fields:
                hint = suggest(name, self._fields) or "copy the view from the address of the page, behind #"
                yield "unknown-field", f"'{name}' is not a field of a view", hint
                continue
            try:
                value = json.loads(unquote(text))
            except ValueError:
                what = f"'{text}' is not a value" if is_given else "it has no value"
                yield "bad-value", f"'{name}': {what}", f'write it as in the address, e.g. {name}="…"'
                continue
            if not _fits(value, self._fields[name]):
                yield "bad-value", f"'{name}' cannot be {json.dumps(value)}", _hint(self._fields[name])
                continue
            if name in period:
                period[name] = value
            yield from self._unknown(name, value)
        since, until = period.values()
        if since is not None and until is not None and since > until:
            yield "bad-value", f"'since' ({since}) is after 'until' ({until})", "write the earlier day as since"

    def _unknown(self, name: str, value: object) -> Iterator[_Fault]:
        """Yield what a value names that is not there."""
        values: list[Any] = value if isinstance(value, list) else [value]
        if name in self._known:
            what, known = self._known[name]
            yield from _missing(what, values, known)
            if name == "pair" and isinstance(value, list) and len(value) != 2:
                yield "bad-value", f"'pair' names {len(value)}, not two", 'write two, e.g. ["nato","russia"]'
        elif name == "facets":
            for one in values if value is not None else ():
                facet, _, of_facet = str(one).partition(":")
                what, known = self._facets[facet]
                yield from _missing(what, [of_facet], known)
        elif name in self._lengths:
            for number in values:
                least = -1 if name == "quad_classes" else 0
                if number is not None and not least <= number < self._lengths[name]:
                    hint = f"numbers run to {self._lengths[name] - 1}"
                    yield f"unknown-{name.replace('_', '-')}", f"there is no number {number} among {name}", hint
        elif name == "open" and isinstance(value, str):
            yield from self._not_openable(value)

    def _not_openable(self, value: str) -> Iterator[_Fault]:
        kind, _, rest = value.partition(":")
        if kind in ("actor", "pair"):
            ids = [unquote(one) for one in rest.split(">")] if kind == "pair" else [rest]
            yield from _missing("actor or issue", ids, self._actors)
        elif kind in ("statement", "list"):
            keys = rest.split(" ")[1:] if kind == "list" else [rest]
            yield from _missing("statement", keys, self._statements)
        else:
            hint = "write actor:ID, pair:ID>ID, statement:KEY or list:…, as the address has it"
            yield "bad-value", f"'{value}' is nothing that can be open", hint


def _missing(what: str, values: Sequence[object], known: Collection[str]) -> Iterator[_Fault]:
    for one in values:
        if one is not None and one not in known:
            code = f"unknown-{what.split(' ')[0]}"
            yield code, f"the page has no {what} '{one}'", suggest(str(one), known) or "copy the view from the page"


def _fits(value: object, field: Given) -> bool:
    """Whether a value is one that a field may hold."""
    if value is None:
        return bool(field["optional"])
    match field["type"]:
        case "choice":
            return value in field["choices"]
        case "integer":
            return _is_integer(value) and _is_within(value, field)
        case "integers":
            return isinstance(value, list) and all(map(_is_integer, value))
        case "texts":
            return (
                isinstance(value, list)
                and _is_within(len(value), field)
                and all(isinstance(one, str) and _begins(one, field.get("beginnings")) for one in value)
            )
        case "boolean":
            return isinstance(value, bool)
    return isinstance(value, str)


def _begins(text: str, beginnings: Collection[str] | None) -> bool:
    """Whether a text begins with one of some words and a colon, where a field asks for that."""
    return beginnings is None or text[: max(text.find(":"), 0)] in beginnings


def _is_integer(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_within(number: float, field: Given) -> bool:
    """Whether a number is within the bounds of a field."""
    return bool(field.get("least", -inf) <= number <= field.get("most", inf))


def _hint(field: Given) -> str:
    if field["type"] == "choice":
        return f"write one of: {', '.join(json.dumps(one) for one in field['choices'])}"
    if beginnings := field.get("beginnings"):
        return f"write texts in brackets, each of one of these, a colon and a value: {', '.join(beginnings)}"
    forms = {
        "integer": _number_hint(field),
        "integers": "numbers in brackets, e.g. [0,1]",
        "texts": 'texts in brackets, e.g. ["nato"]',
        "boolean": "true or false",
    }
    return f"write {forms.get(field['type'], 'a text in quotation marks')}"


def _number_hint(field: Given) -> str:
    least, most = field.get("least"), field.get("most")
    if most is not None:
        return f"a number from {least} to {most}"
    return "a number" if least is None else f"a number of at least {least}"
