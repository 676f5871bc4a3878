"""The formats that other packages add by the entry point ``kg.formats``: what reads, and what writes."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points

from kg.errors import KgError
from kg.formats.reader import Reader
from kg.formats.writer import Writer

GROUP = "kg.formats"


def added_formats() -> Iterator[Reader | Writer]:
    """Yield the formats that others made, by their names.

    Raises:
        KgError: One cannot be loaded, or is neither.
    """
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        try:
            found = point.load()
        except Exception as error:
            said = " ".join(str(error).split())[:200]
            message = f"the format '{point.name}' cannot be loaded: {type(error).__name__}{': ' * bool(said)}{said}"
            raise KgError(f"{message}; mend or remove the package that brings it") from None
        if not isinstance(found, Reader | Writer):
            raise KgError(f"the format '{point.name}' is {type(found).__name__} where a Reader or Writer is due")
        yield found
