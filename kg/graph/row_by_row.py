"""A question in two steps: first which rows it has, then all columns of some of them.

Where a question's file has a line ``# columns``, what stands above it decides which rows there are and in what order,
and what stands below adds columns to each. For few rows, LATERAL, an extension of SPARQL that Oxigraph has, takes
them one by one, so that what ``{ SELECT * { … } }`` would read whole is looked up. Each pattern below the line begins
with a variable of the row or of a pattern above it: one that begins with a constant, or with a variable that only an
OPTIONAL pattern binds, is read whole for each row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.graph.sparql import Solutions, Term

_PARTS = re.compile(
    r"^SELECT DISTINCT(?P<columns>(?:\s+\?\w+)+)\s+WHERE\s*\{(?P<rows>.*?)"
    r"^[ \t]*# columns\b[^\n]*\n(?P<more>.*?)^(?P<order>\}.*)",
    re.MULTILINE | re.DOTALL,
)
_READ_WHOLE = re.compile(r"\{ SELECT \* (\{[^{}]*\}) \}")


@dataclass(frozen=True, slots=True)
class Steps:
    """The parts of a question that is asked in two steps.

    Args:
        columns: The variables it shows.
        rows: The pattern that decides which rows there are.
        more: The pattern that adds columns.
        order: The end of the query with its order.
    """

    columns: str
    rows: str
    more: str
    order: str

    @classmethod
    def of(cls, text: str) -> Steps | None:
        """Return the parts of a question, filled in or not; ``None`` where its file does not tell them apart."""
        found = _PARTS.search(text)
        return cls(**found.groupdict()) if found else None

    @property
    def first(self) -> str:
        """The query for the rows, each as what is shown of it, what puts it in order, and what its columns are of."""
        later = set(re.findall(r"\?\w+", f"{self.columns} {self.more} {self.order}"))
        known = [name for name in dict.fromkeys(re.findall(r"\?\w+", self.rows)) if name in later]
        return f"SELECT DISTINCT {' '.join(known)}\nWHERE {{{self.rows}{self.order}"

    def second(self, found: Solutions) -> str:
        """Return the query for all columns of some rows that the first has found."""
        bound = [any(row[place] is not None for row in found.rows) for place in range(len(found.columns))]
        names = " ".join(f"?{name}" for name, one in zip(found.columns, bound, strict=True) if one)
        rows = (" ".join(_written(term) for term, one in zip(row, bound, strict=True) if one) for row in found.rows)
        values = f"VALUES ({names}) {{ {' '.join(f'({row})' for row in rows)} }}"
        more = _READ_WHOLE.sub(r"\1", self.more)
        return f"SELECT DISTINCT{self.columns}\nWHERE {{ {values}\nLATERAL {{\n{more}}}\n{self.order}"


def _written(term: Term | None) -> str:
    return "UNDEF" if term is None else str(term)
