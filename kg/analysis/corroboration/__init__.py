"""Corroboration: on how many independent sources ties stand, and what remains without unreliable ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.analysis.analysis import Analysis, deferred
from kg.selection.options import SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.corroboration.compute import Corroboration

CORROBORATION: Analysis[Corroboration] = Analysis(
    name="corroboration",
    compute=deferred("kg.analysis.corroboration.compute:corroboration"),
    section=deferred("kg.analysis.corroboration.section:corroboration_section"),
    figure=lambda _: None,
    options=SelectionOptions,
    about="""Show on how many independent sources each tie stands, and what remains without unreliable ones.

    kg analyse corroboration        kg analyse corroboration --level country --according-to everyone
    """,
)
