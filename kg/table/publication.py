"""When articles were published: the bounds of what their files say, for whole tables."""

from __future__ import annotations

from datetime import date

import polars

from kg.dates import parse_date

IS_UNDATED = polars.col("earliest").is_null() & polars.col("latest").is_null()
"""Whether nothing is known of the time."""
_WRITTEN = ["published", "inferred_published"]


def publication_bounds(published: str | None, inferred: str | None) -> tuple[date | None, date | None]:
    """Return the days between which an article was published, as far as known.

    Args:
        published: When it says itself that it was published, as EDTF.
        inferred: When the coder concludes that it was.
    """
    if not (inferred or published):
        return None, None
    bounds = parse_date(inferred or published or "")
    return bounds.earliest, bounds.latest


def published_days(rows: polars.DataFrame) -> polars.DataFrame:
    """Return ``published_from`` and ``published_until`` for each row of the statement table, in their order."""
    written = rows.select(_WRITTEN).unique()
    schema = {"published_from": polars.Date, "published_until": polars.Date}
    bounds = polars.DataFrame([publication_bounds(*row) for row in written.rows()], schema=schema, orient="row")
    dates = rows.select(_WRITTEN)
    return dates.join(written.hstack(bounds), on=_WRITTEN, how="left", nulls_equal=True, maintain_order="left").drop(
        _WRITTEN
    )


def days_of(rows: polars.DataFrame) -> polars.DataFrame:
    """Return ``first_day`` and ``last_day`` for each row: between which days it may have been.

    Where nothing is known of that, it may have been when its article was published.
    """
    days = rows.select("earliest", "latest").hstack(published_days(rows))
    return days.select(
        first_day=polars.when(IS_UNDATED).then("published_from").otherwise("earliest"),
        last_day=polars.when(IS_UNDATED).then("published_until").otherwise("latest"),
    )
