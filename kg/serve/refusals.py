"""Why a change was refused, as the page has it: the problems, both versions, or the places that stand against it."""

from __future__ import annotations

from kg.changing.block_checks import SaveRefused
from kg.changing.conflicts import Conflict
from kg.changing.naming_places import StillNamed
from kg.errors import ChangeRefused
from kg.serve import shapes
from kg.serve.preview import placed_problem


class OtherText(ChangeRefused):
    """The text of an article is another one than that in which the page counts places; nothing was changed.

    Args:
        article: The article as it is now.
    """

    def __init__(self, article: shapes.Article) -> None:
        self.article = article
        super().__init__("the text of the article was changed meanwhile, so nothing was written; look at it again")


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
        case OtherText():
            return shapes.Refusal(message=str(error), article=error.article)
        case StillNamed():
            return shapes.Refusal(message=str(error), places=list(error.places))
    return shapes.Refusal(message=str(error))
