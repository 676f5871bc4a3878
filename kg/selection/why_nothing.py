"""Why a selection has nothing, and what to try."""

from __future__ import annotations

from collections.abc import Sequence

import polars

from kg.model import Mode, Polarity
from kg.selection.selection import Selection
from kg.store.backend import Backend, lack_of
from kg.table.set_aside import IS_RETRACTED

ALL_RETRACTED = "every article looked at was retracted, and what it alone says counts nowhere"


def why_nothing(backend: Backend, selection: Selection) -> str:
    """Return why a selection has nothing of some kind, or what to try: a clause that ends a sentence.

    Args:
        backend: Where statements come from.
        selection: The selection.
    """
    if not selection.articles and is_all_retracted(backend, selection.sections, selection.tags):
        return ALL_RETRACTED
    lack = lack_of(backend)
    if _is_narrow(selection):
        return f"remove a filter; {lack}" if lack else "remove a filter"
    return lack or f"{selection.according_to.label} there are none"


def is_all_retracted(
    backend: Backend, sections: Sequence[str] = (), tags: Sequence[str] = (), articles: Sequence[str] = ()
) -> bool:
    """Whether articles are coded of some sections, with some tags, or with some ids, and all of them were retracted."""
    of_them = [polars.col("section").is_in(sections)] if sections else []
    of_them += [polars.col("tags").list.set_intersection([*tags]).list.len() > 0] if tags else []
    of_them += [polars.col("article").is_in(articles)] if articles else []
    rows = backend.scan().filter(*of_them) if of_them else backend.scan()
    return bool(rows.select((polars.len() > 0) & IS_RETRACTED.all()).collect().item())


def _is_narrow(selection: Selection) -> bool:
    """Whether a selection leaves out some of what its viewpoint holds to have happened."""
    return bool(
        selection.is_window
        or selection.kinds
        or selection.quad_classes
        or selection.relations
        or selection.certainties
        or selection.coders
        or selection.articles
        or selection.sections
        or selection.tags
        or selection.reliability
        or (selection.modes and Mode.ACTUAL not in selection.modes)
        or (selection.polarities and Polarity.AFFIRMED not in selection.polarities)
        or not (selection.undated and selection.inferred and selection.headlines)
        or selection.min_weight > 1
        or selection.min_degree
    )
