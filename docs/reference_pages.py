"""The pages of the site that follow from the program: its commands, its Python names, its vocabulary.

``docs/conf.py`` writes them into ``docs/reference`` before each build, so that they always say what is there.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args

import yaml
from typer.core import TyperArgument, TyperGroup, TyperOption
from typer.main import get_command

import kg
import kg.errors
import kg.fields
import kg.table.columns
from kg.analysis import AGREEMENT
from kg.analysis.analysis import Analysis
from kg.analysis.bound import Analyses
from kg.cli.main import app
from kg.corpus.shipped import shipped_schema
from kg.corpus.vocabulary_files import read_vocabulary
from kg.fields import FIELDS
from kg.graph.questions import read_questions
from kg.network.measures import MEASURES
from kg.readings import JOINT
from kg.render.codebook import codebook_pages
from kg.render.markdown import escaped
from kg.selection.options import SelectionOptions
from kg.selection.tie_labels import in_parts
from kg.table.columns import COLUMNS

_ROOMS = ("kg.selection.", "kg.network.", "kg.analysis.")
"""Where networks and analyses are made; a page of their own tells them."""
_FUNCTIONS = ("selection.selection_parsing.parse_selection", "selection.viewpoints.find_viewpoint")
"""What :class:`kg.Project` calls, and whose arguments it leaves to them."""
_SENTENCES = Path(__file__).with_name("sentences_of_ties.yaml")
_OPTION = re.compile(r"\bkg( [a-z-]+){1,2}( --[\w-]+( [A-Z]\w*)?)+|(?<![\w-])--\w[\w-]*( [A-Z]+\b)?")
_VALUES = {str: "TEXT", int: "NUMBER", float: "NUMBER", Path: "PATH"}
_ANCHORED_HEADING = re.compile(r'^(#+) <a id="((?:type|role|relation)-(\w+))"></a>', re.MULTILINE)
_ANCHORED_ITEM = re.compile(r'^( *)- <a id="(type-(\w+))"></a>', re.MULTILINE)
_TARGET = re.compile(r"\((?=type-)[\w-]+\)=|#type-\w+\)")


def reference_pages() -> dict[str, str]:
    """Return the pages by their paths below ``docs/reference``."""
    return {
        "commands.md": commands(),
        "questions.md": questions(),
        "python.md": python(),
        "networks.md": networks(),
        "measures.md": measures(),
        "table.md": table(),
        "arrows.md": arrows(),
        **{f"codebook/{name}": text for name, text in codebook().items()},
    }


# Commands.


def commands() -> str:
    """Return what ``kg --help`` and the help of every command say."""
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    parts = [
        "# Commands",
        "Every command finds its corpus from the current folder upwards, or from the folder that `--corpus` names. "
        "`kg COMMAND --help` shows the same as this page. An error is a sentence on the standard error, and the exit "
        "status is 1, or 2 if the command line cannot be read.",
    ]
    for name, command in commands_of(group):
        anchor = name.replace(" ", "-")
        parts += [f"(command-{anchor})=\n## kg {name}", *_paragraphs(command.help or ""), _usage(name, command.params)]
        for title, params in _panels(command.params):
            rows = [f"| {_written(param)} | {_told(param)} |" for param in params]
            parts += [f"**{title}**", "\n".join(["| | |", "|---|---|", *rows])]
    return _page(parts)


def commands_of(group: TyperGroup) -> Iterator[tuple[str, Any]]:
    """Yield the commands of a group by what is typed after ``kg``, those of groups within it in their place."""
    for name, command in sorted(group.commands.items()):
        if isinstance(command, TyperGroup):
            yield from ((f"{name} {inner}", one) for inner, one in commands_of(command))
        else:
            yield name, command


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a help text; those that begin with the command are shown as such."""
    return [
        "```text\n{}\n```".format(re.sub(r" {4,}", "\n", part.strip())) if part.startswith("kg ") else _prose(part)
        for part in inspect.cleandoc(text).split("\n\n")
    ]


def _prose(text: str) -> str:
    """Return words of a help text; options in it, and commands with options, are shown as code."""
    return _OPTION.sub(r"`\g<0>`", escaped(text))


def _usage(name: str, params: Iterable[Any]) -> str:
    arguments = [param for param in params if isinstance(param, TyperArgument)]
    words = [str(one.name).upper() if one.required else f"[{str(one.name).upper()}]" for one in arguments]
    return f"```text\n{' '.join(['kg', name, *words, '[OPTIONS]'])}\n```"


def _panels(params: Iterable[Any]) -> Iterator[tuple[str, list[Any]]]:
    """Yield the arguments and options of a command as its help groups them."""
    panels: dict[str, list[Any]] = {}
    for param in params:
        title = "Arguments" if isinstance(param, TyperArgument) else param.rich_help_panel or "Options"
        panels.setdefault(title, []).append(param)
    yield from panels.items()


def _written(param: Any) -> str:
    """Return how an argument or option is written, with the values that it takes."""
    if isinstance(param, TyperArgument):
        return f"`{str(param.name).upper()}`"
    names, taken = ", ".join(f"`{name}`" for name in [*param.opts, *param.secondary_opts]), _taken(param)
    if taken is bool:
        return names
    if issubclass(taken, Enum):
        return " ".join([names, *(f"`{one.value}`" for one in taken)])
    return " ".join([names, *[_VALUES[taken]] * param.nargs]) + (" …" if param.multiple else "")


def _taken(param: Any) -> type:
    """Return the type of the values of an option, of several alike the type of one."""
    found = param.type_descriptor.annotation
    return get_args(found)[0] if get_args(found) else found


def _told(param: Any) -> str:
    """Return the help of an argument or option, with its default where the help shows one."""
    text = _prose(param.help or "")
    if isinstance(param.show_default, str):
        return f"{text} Default: {escaped(param.show_default)}."
    default = getattr(param.default, "value", param.default)
    if not isinstance(param, TyperOption) or not param.show_default or default in (None, "", (), False, True):
        return text
    return f"{text} Default: `{default}`."


# Python.


def python() -> str:
    """Return the reference of what ``kg`` gives, from its docstrings."""
    public = {name: getattr(kg, name) for name in kg.__all__}
    values = [name for name, found in public.items() if _is_value(found)]
    errors = [
        f"kg.{name}" if name in kg.__all__ else f"kg.errors.{name}"
        for name in kg.errors.__all__
        if inspect.isclass(getattr(kg.errors, name))
    ]
    functions = [name for name, found in public.items() if inspect.isfunction(found)]
    return _page(
        [
            "# Python",
            "`import kg` gives these names and no others. {py:func}`kg.open` opens a corpus; everything else "
            "starts from the {py:class}`kg.Project` that it returns.",
            *(_directive("autofunction", f"kg.{name}") for name in functions),
            "## The project",
            _directive("autoclass", "kg.Project", "members", "inherited-members"),
            "## Analyses",
            "`project.analysis.NAME` runs one; [networks and analyses](networks.md) describes each.",
            _directive("autodata", "kg.ANALYSES", "no-value"),
            _directive("autoclass", "kg.analysis.analysis.Analysis", "members"),
            "## Values",
            *(_directive("autoclass", f"kg.{name}", *_members(public[name])) for name in values),
            "## What a project returns",
            "A project returns these as well; [networks and the results of analyses](networks.md) have their own page.",
            *(_directive("autoclass", f"{one.__module__}.{one.__qualname__}", *_members(one)) for one in led_to()),
            "## Errors",
            "Every exception is a {py:class}`kg.KgError`; all are in `kg.errors`. A mistake in a file is not an "
            "exception but a value, {py:class}`kg.Problem`.",
            *(_directive("autoclass", name, "show-inheritance") for name in errors),
        ]
    )


def led_to() -> list[type]:
    """Return the classes that a project and :func:`kg.show` give beside public names and networks and analyses."""
    shown = str(inspect.get_annotations(kg.show)["return"])
    named = [*_named_by(kg.Project), (shown, kg.show.__module__)]
    found = dict.fromkeys(_class_of(name, module) for name, module in named)
    return [
        one
        for one in found
        if one is not None
        and one.__module__.startswith("kg.")
        and not one.__module__.startswith((*_ROOMS, "kg.errors"))
        and one.__name__ not in kg.__all__
    ]


def networks() -> str:
    """Return the reference of networks and of the analyses made from them."""
    parts = [
        "# Networks and analyses in Python",
        "What {py:class}`kg.Project` gives beyond the graph: networks, selections, and the results of analyses. "
        "[Networks](../networks.md) shows how to use it, [Method](../method.md) explains what the numbers mean.",
        "## Analyses",
        "Each takes its options by name, and returns a result with `rows`, each with its `statements`, and `support`.",
        *analyses(),
        "## Functions",
        *(_directive("autofunction", f"kg.{name}") for name in _FUNCTIONS),
    ]
    groups: dict[str, list[str]] = {}
    for found in results():
        groups.setdefault(_group(found), []).append(f"{found.__module__}.{found.__qualname__}")
    for group, names in groups.items():
        parts += [f"## {group}", *(_directive("autoclass", name, "members") for name in names)]
    return _page(parts)


def analyses() -> Iterator[str]:
    """Yield what there is to read of each analysis: what it shows, its own options, and which of the others it has."""
    for one in (*kg.ANALYSES, AGREEMENT):
        own = [setting for setting in one.settings.values() if setting.name not in SelectionOptions.__annotations__]
        lacking = [name for name in SelectionOptions.__annotations__ if name not in one.settings]
        rows = [f"| `{setting.name}` | {escaped(setting.option.help)} |" for setting in own]
        yield "### project.agreement" if one is AGREEMENT else f"### project.analysis.{one.name}"
        yield one.about.partition("\n")[0]
        yield "\n".join(["| option | |", "|---|---|", *rows]) if rows else "It has no options of its own."
        names = ", ".join(f"`{name}`" for name in lacking)
        yield f"Of the [options of a network](python.md), it does not take {names}."


def _group(found: type) -> str:
    """Return the part of the page that a class belongs to, by its folder."""
    _, room, *rest = found.__module__.split(".")
    if room != "analysis":
        return "Networks"
    return f"Results: {rest[0].replace('_', ' ')}" if len(rest) > 1 else "Results"


def results() -> list[type]:
    """Return the classes of networks and analyses to which a project leads, by what methods return and fields hold."""
    found: list[type] = [kg.Project, *(found for one in (*kg.ANALYSES, AGREEMENT) for found in _results_of(one))]
    for one in found:  # it grows meanwhile
        for name, module in _named_by(one):
            other = _class_of(name, module)
            if other is not None and other not in found and other.__module__.startswith(_ROOMS):
                found.append(other)
    return [one for one in found if one.__name__ not in kg.__all__ and one is not Analyses]


def _results_of(analysis: Analysis[Any]) -> Iterator[type]:
    """Yield what an analysis finds, by the annotation that it has in its folder."""
    module = import_module(f"kg.analysis.{analysis.name}")
    annotation = str(inspect.get_annotations(module)[analysis.name.upper()])
    for name in re.findall(r"\w+", annotation.removeprefix("Analysis")):
        found = _class_of(name, module.__name__)
        assert found is not None
        yield found


def _named_by(found: type) -> Iterator[tuple[str, str]]:
    """Yield the names in the annotations of a class, each with its module: of fields, and of what methods return."""
    for parent in inspect.getmro(found):
        if parent.__module__.startswith("kg."):
            texts = [str(one) for one in inspect.get_annotations(parent).values()]
            for name, member in vars(parent).items():
                function = getattr(member, "fget", None) or getattr(member, "func", None) or member
                if not name.startswith("_") and inspect.isfunction(function):
                    texts.append(str(function.__annotations__.get("return", "")))
            for name in dict.fromkeys(re.findall(r"\w+", " ".join(texts))):
                yield name, parent.__module__


def _class_of(name: str, module: str) -> type | None:
    """Return the class that a name stands for in a module, whether it is imported there or for type checkers only."""
    found = getattr(import_module(module), name, None)
    if found is None:
        tree = ast.parse(inspect.getsource(import_module(module)))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and any((one.asname or one.name) == name for one in node.names):
                found = getattr(import_module(node.module or ""), name, None)
    return found if inspect.isclass(found) and not issubclass(found, Enum) else None


def _is_value(found: object) -> bool:
    return inspect.isclass(found) and found is not kg.Project and found.__module__ != "kg.errors"


def _members(found: type) -> tuple[str, ...]:
    """Return the options that show what a value can do; of pydantic's values that is nothing but their fields."""
    return () if hasattr(found, "model_fields") else ("members",)


def _directive(name: str, of: str, *options: str) -> str:
    given = "\n".join(f"   :{option}:" for option in options)
    return f"```{{eval-rst}}\n.. {name}:: {of}\n{given}\n```"


# What is data.


def questions() -> str:
    """Return what the shipped questions ask, what their answers hold, and what can be filled in."""
    found, _ = read_questions()
    parts = [
        "# Questions",
        "The questions for `kg ask NAME` and `project.ask(name)`, besides [your own](../how-to/"
        "ask-a-question-of-your-own.md). [Asking](../asking.md) explains how to ask them.",
    ]
    for question in found.values():
        rows = [
            f"| `--{one.name}` {str(one.kind).upper()} | {escaped(one.about)}"
            f"{f' (default: `{one.default}`)' if one.default else ''} |"
            for one in question.parameters
        ]
        parts += [
            f"(question-{question.name})=\n## {question.name}",
            f"**{escaped(question.title)}** {_prose(question.about)}",
            "\n".join(["| | |", "|---|---|", *rows]) if rows else "",
        ]
    return _page(parts)


def measures() -> str:
    """Return the table of measures."""
    cells = [(one.definition, one.source, one.layer, one.flow, str(one.least)) for one in MEASURES.values()]
    rows = [f"| `{name}` | {' | '.join(map(escaped, row))} |" for name, row in zip(MEASURES, cells, strict=True)]
    head = [
        "| name | definition | source | valid on | what flows | least numbers |",
        "|---|---|---|---|---|---|",
    ]
    return _page(
        [
            "# Measures",
            "The measures for `kg network --measure NAME` and `kg.measure(network, name)`. [Method](../method.md#"
            "measures) explains how to read them and has the full sources.",
            "\n".join([*head, *rows]),
        ]
    )


def table() -> str:
    """Return the columns of the statement table."""
    help = {field.column: field.help for field in FIELDS}
    rows = [
        f"| `{name}` | {escaped(_type_name(dtype))} | {escaped(help.get(name, ''))} |"
        for name, dtype in COLUMNS.items()
    ]
    return _page(
        [
            "# The statement table",
            "`project.statements` has one row per statement.",
            _about(kg.fields, "FIELDS"),
            _about(kg.table.columns, "COLUMNS"),
            "\n".join(["| column | type | what it says |", "|---|---|---|", *rows]),
        ]
    )


def arrows() -> str:
    """Return one sentence for each way in which an arrow may read, by ``sentences_of_ties.yaml``."""
    vocabulary, *_ = read_vocabulary()
    rows = []
    for relation, rule, actor, name, target in yaml.safe_load(_SENTENCES.read_text(encoding="utf-8")):
        reading, _, type = rule.partition(" ")
        template = vocabulary.label_of_tie(relation, reading, type or "Thing")
        label = vocabulary.relations[relation].label
        words = "".join(in_parts(template, {"label": label, "object": name, "claim": f"“{name}”"}))
        head = "–" if reading == JOINT else "→"
        rows.append(f"| `{relation}` | `{rule}` | {escaped(actor)} – **{escaped(words)}** {head} {escaped(target)} |")
    return _page(
        [
            "# What arrows say",
            "The words of an arrow stand between its two ends, so that actor, words and target read as one "
            "sentence. Where the target is the object of the relation, they are the relation's label: Aldor – "
            "**criticizes** → Belmark. Where another rule found the target, the relation says how it reads "
            "(`label_of_tie`, [the vocabulary](../vocabulary.md)). Here is a sentence for each relation and rule of "
            "the shipped vocabulary. A type behind the rule is that of the object; what stands in quotation marks is a "
            "claim, without its subject where this is the target.",
            "\n".join(["| relation | rule | sentence |", "|---|---|---|", *rows]),
            "Before these words stands what keeps a claim from being the author's own, plain and actual: *denied:*; "
            "*attempted:*, *intended:*, *forecast:*, *hypothetical:*; *probably*, *perhaps*, *it is not known "
            "whether:*; *formerly*; and whose claim it is: "
            "*NATO leadership (quoted by Belarus in Focus):*, with *doubted by* or *rejected by* where the author "
            "doubts or rejects it. Where an actor is the coder's conclusion, the words stand in "
            "*[ ]*. Pictures have less room: they cut long objects, and write *(quoted)*, *(doubted)* "
            "or *(rejected)* without names.",
        ]
    )


def _about(module: ModuleType, name: str) -> str:
    """Return what a module says of one of its names, without the first line."""
    found = re.search(rf'^{name}: .*?\n"""(.*?)\n\n(.*?)"""', inspect.getsource(module), re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[2].strip().replace("``", "`")


def _type_name(dtype: Any) -> str:
    name = re.sub(r"[({].*", "", str(dtype))
    if name != "List":
        return {"String": "text", "Int8": "number", "Int64": "number", "Float64": "number", "Boolean": "yes or no"}.get(
            name, name.lower()
        )
    return "list of role, value, and what the value is" if "Struct" in str(dtype) else "list of texts"


def codebook() -> dict[str, str]:
    """Return the pages of the vocabulary, one for each file of relations, with anchors that Sphinx and people know."""
    vocabulary, *_ = read_vocabulary()
    groups: dict[str, tuple[str, list[str]]] = {}
    for file in sorted(shipped_schema().glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        ids = yaml.safe_load(text).get("relations")
        if ids:
            about = next(line for line in text.splitlines() if not line.startswith("# yaml-language-server"))
            groups[file.stem] = (about.removeprefix("# ").partition(": ")[2].capitalize(), list(ids))
    pages = codebook_pages(vocabulary, groups)
    names = "\n".join(["types", "roles", *groups])
    pages["index.md"] += f"\n```{{toctree}}\n:hidden:\n\n{names}\n```\n"
    return {name: _with_targets(text) for name, text in pages.items()}


def _with_targets(text: str) -> str:
    """Return a page of the codebook in which every term has a target for Sphinx and its bare id for addresses.

    Sphinx knows targets in small letters only.
    """
    text = _ANCHORED_HEADING.sub(r'<a id="\3"></a>\n\n(\2)=\n\1 ', text)
    text = _ANCHORED_ITEM.sub(r'\1- (\2)=\n\1  <a id="\3"></a>', text)
    return _TARGET.sub(lambda found: found[0].lower(), text)


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"
