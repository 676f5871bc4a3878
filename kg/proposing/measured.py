"""How often each rule was right on texts that it was not made by, as ``benchmarks/drafts.py`` measured it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from kg.proposing.rules import Claim, Told

MEASURED = Path(__file__).with_name("measured.json")
LEAST_FIELD, LEAST_TRIPLE = 0.6, 0.5
"""How often a field, and subject, relation and object together, must be right to be filled in."""
LEAST_CASES = 5
"""In how many cases it must have been tried for that."""
TRIPLE = ("subject", "relation", "object")


class Share(NamedTuple):
    """How often something was right.

    Args:
        right: In how many cases it was.
        cases: How many there were.
    """

    right: int
    cases: int

    @property
    def value(self) -> float | None:
        """The share, or ``None`` where there were no cases."""
        return self.right / self.cases if self.cases else None

    @property
    def told(self) -> float | None:
        """The share where there were cases enough to tell it, else ``None``."""
        return self.value if self.cases >= LEAST_CASES else None

    def is_enough(self, least: float) -> bool:
        """Return whether there were enough cases, and enough of them right."""
        return self.cases >= LEAST_CASES and self.right >= least * self.cases


NEVER = Share(0, 0)


def of_field(told: Told) -> Share:
    """Return how often a rule was right with a field."""
    return shares().get((told.field, told.rule), NEVER)


def of_triple(claim: Claim) -> Share:
    """Return how often the rules of subject, relation and object were right with all three."""
    return shares().get(rules_of_triple(claim), NEVER)


def rules_of_triple(claim: Claim) -> tuple[str, ...]:
    """Return the rules of subject, relation and object; empty where one of these is not told."""
    rules = {one.field: one.rule for one in claim.told}
    return tuple(rules[field] for field in TRIPLE) if all(field in rules for field in TRIPLE) else ()


def filled(claim: Claim) -> frozenset[str]:
    """Return the fields that may be filled in: those that are right often enough, and all three only if they are."""
    fields = {one.field: of_field(one) for one in claim.told if of_field(one).is_enough(LEAST_FIELD)}
    if all(field in fields for field in TRIPLE) and not of_triple(claim).is_enough(LEAST_TRIPLE):
        del fields[min(TRIPLE, key=lambda field: (fields[field].value or 0, field))]
    return frozenset(fields)


def as_json(fields: Mapping[tuple[str, ...], Share], triples: Mapping[tuple[str, ...], Share]) -> str:
    """Return measured shares as they are kept."""
    rows: Sequence[dict[str, object]] = [
        {"of": list(key), "right": share.right, "cases": share.cases}
        for key, share in [*sorted(fields.items()), *sorted(triples.items())]
    ]
    return "[\n" + ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows) + "\n]\n"


@cache
def shares() -> dict[tuple[str, ...], Share]:
    """Return shares by field and rule, and by the three rules of subject, relation and object."""
    rows = json.loads(MEASURED.read_text(encoding="utf-8"))
    return {tuple(row["of"]): Share(row["right"], row["cases"]) for row in rows}
