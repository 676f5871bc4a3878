"""The cell magic ``%%sparql``: the cell is a query, which the open project answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from keyword import iskeyword
from typing import Any, Protocol, cast

import polars
from IPython.core.magic_arguments import MagicArgumentParser
from IPython.display import display

from kg.errors import KgError, MissingExtra
from kg.graph.time_limit import SECONDS
from kg.likeness import suggest
from kg.render.html import to_html
from kg.render.terminal import to_text
from kg.render.values import frame

LAST = "_sparql"
"""The variable that keeps an answer when the cell names none."""


class Asked(Protocol):
    """A project, as far as a query asks."""

    def query(self, sparql: str, *, full: bool = False, timeout: float | None = SECONDS) -> Any:
        """Return what a query finds."""

    def why_nothing(self, sparql: str) -> list[str]:
        """Return what keeps a query from finding something."""


def sparql_magic(ipython: Any) -> Callable[[str, str], None]:
    """Return the magic for a shell, whose variables hold the project, and get the answer."""
    options = _options()

    def sparql(line: str, cell: str) -> None:
        given = options.parse_argstring(line)
        if not given.name.isidentifier() or iskeyword(given.name):
            raise KgError(f"'{given.name}' cannot be the name of a variable; write: %%sparql found")
        if _is_project(ipython.user_ns.get(given.name)):
            hint = f"write: %%sparql --project {given.name}"
            raise KgError(f"'{given.name}' contains a project, which the answer would replace; {hint}")
        project = _project(ipython.user_ns, given.project)
        answer = project.query(cell, full=given.full, timeout=given.timeout)
        _show(answer)
        is_table = isinstance(answer, polars.DataFrame)
        if not (len(answer) if hasattr(answer, "__len__") else answer):
            for sentence in project.why_nothing(cell):
                print(sentence)
        ipython.user_ns[given.name] = to_pandas(answer) if given.pandas and is_table else answer

    sparql.__doc__ = options.format_help()
    return sparql


def to_pandas(frame: polars.DataFrame) -> Any:
    """Return a Polars frame as one of pandas, without PyArrow, which ``frame.to_pandas()`` asks for.

    Raises:
        MissingExtra: pandas is not installed.
    """
    try:
        import pandas
    except ImportError:
        raise MissingExtra("a pandas frame", "notebook") from None
    return pandas.DataFrame(frame.to_dict(as_series=False))


def _options() -> MagicArgumentParser:
    about = "Ask the open project in SPARQL 1.1; the prefixes kg:, entity: and others are declared."
    options = MagicArgumentParser("%%sparql", description=about, add_help=False)
    options.add_argument("name", nargs="?", default=LAST, help=f"Variable for the answer; {LAST} if none is named.")
    options.add_argument("--project", help="Variable with the project; needed only where there are several.")
    options.add_argument("--full", action="store_true", help="Do not shorten IRIs.")
    about = f"How many seconds the query may take, 0 for no limit; {SECONDS:g} if none is said."
    options.add_argument("--timeout", type=float, default=SECONDS, metavar="SECONDS", help=about)
    options.add_argument("--pandas", action="store_true", help="Keep a pandas frame; otherwise it is a Polars one.")
    return options


def _project(variables: Mapping[str, Any], name: str | None) -> Asked:
    """Return the project in a variable, or the only one there is, under whatever names.

    Raises:
        KgError: There is none, or there are several.
    """
    projects = {name: value for name, value in variables.items() if not name.startswith("_") and _is_project(value)}
    if name is not None:
        if name not in projects:
            hint = suggest(name, projects) or "open one with: project = kg.open()"
            raise KgError(f"no variable '{name}' contains a project; {hint}")
        return cast("Asked", projects[name])
    if not projects:
        raise KgError("no project is open; open one with: project = kg.open()")
    if len({id(value) for value in projects.values()}) > 1:
        raise KgError(f"several projects are open; say which, as in: %%sparql --project {min(projects)}")
    return cast("Asked", next(iter(projects.values())))


def _is_project(value: object) -> bool:
    """Return whether a value is a project, whose module may not be imported from here: it imports this package."""
    return ("kg.project.project", "Project") in {(one.__module__, one.__qualname__) for one in type(value).__mro__}


def _show(answer: Any) -> None:
    if isinstance(answer, polars.DataFrame):
        shown = {"text/html": to_html(frame(answer)), "text/plain": to_text(frame(answer))}
    elif isinstance(answer, bool):
        shown = {"text/plain": "yes" if answer else "no"}
    else:
        shown = {"text/plain": answer.serialize(format="turtle").strip()}
    display(shown, raw=True)
