"""The analyses of one backend, as methods."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import kg.analysis as registry
from kg.analysis.analysis import Analysis, Result
from kg.errors import KgError
from kg.likeness import suggest
from kg.selection.options import help_of
from kg.store.backend import Backend


class Analyses:
    """The analyses of a backend: ``project.analysis.spirals(days=30)``.

    Each is a method; ``help(project.analysis.spirals)`` shows its options.
    """

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def __dir__(self) -> list[str]:
        """Return the names of all analyses."""
        return [analysis.name for analysis in registry.ANALYSES]

    def __repr__(self) -> str:
        """Return what there is."""
        return f"<analyses: {', '.join(dir(self))}>"

    def __getattr__(self, name: str) -> Callable[..., Result]:
        """Return an analysis as a function of its options.

        Raises:
            KgError: There is no such analysis.
        """
        if name.startswith("_"):
            raise AttributeError(name)
        for analysis in registry.ANALYSES:
            if analysis.name == name:
                return bound(analysis, self._backend)
        known = dir(self)
        hint = suggest(name, known) or f"there are: {', '.join(known)}"
        raise UnknownAnalysis(f"there is no analysis '{name}'; {hint}")


class UnknownAnalysis(KgError, AttributeError):
    """There is no analysis of that name."""


def bound(analysis: Analysis[Any], backend: Backend) -> Callable[..., Result]:
    """Return an analysis as a function of its options, which ``help()`` shows.

    Args:
        analysis: The analysis.
        backend: Where statements come from.
    """
    arguments = [one for one in analysis.settings.values() if one.option.is_argument]

    def run(*given: Any, **options: Any) -> Result:
        if len(given) > len(arguments):
            most = len(arguments) or "no"
            raise KgError(f"{analysis.name} takes {most} arguments by position; give options by name: level='country'")
        named = {one.name: value for one, value in zip(arguments, given, strict=False)}
        twice = [name for name in named if name in options]
        if twice:
            raise KgError(f"{analysis.name} got '{twice[0]}' twice, by position and by name; give it once")
        analysis.check_arguments(
            {**named, **options}, backend, lambda names: f"{analysis.name}({', '.join(map(repr, names))})"
        )
        result: Result = analysis.run(backend, **named, **options)
        return result

    settings = analysis.settings.values()
    run.__name__ = run.__qualname__ = analysis.name
    run.__doc__ = f"{inspect.cleandoc(analysis.about)}\n\nArgs:\n{help_of(settings)}"
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [one.parameter for one in sorted(settings, key=lambda one: not one.option.is_argument)]
    )
    return run
