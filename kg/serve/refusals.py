"""Why a change was refused, as the page has it: the problems, both versions, or the places that stand against it."""

from __future__ import annotations

from kg.changing.block_checks import SaveRefused
from kg.changing.conflicts import Conflict
from kg.changing.naming_places import StillNamed
from kg.errors import ChangeRefused
from kg.serve import shapes
from kg.serve.preview import placed_problem


def refusal_of(error: ChangeRefused) -> shapes.Refusal:
    """Return why a change was refused."""
    match error:
        case SaveRefused():
            return shapes.Refusal(message=str(error), problems=[placed_problem(one) for one in error.problems])
        case Conflict():
            fields = [
                shapes.FieldVersions.model_validate(one, from_attributes=True, by_name=True) for one in error.fields
            ]
            conflict = shapes.Conflict(key=error.key, revision=error.revision, fields=fields, is_gone=error.is_gone)
            return shapes.Refusal(message=str(error), conflict=conflict)
        case StillNamed():
            return shapes.Refusal(message=str(error), places=list(error.places))
    return shapes.Refusal(message=str(error))
