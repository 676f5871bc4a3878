"""Agreement between coders: what they code alike, and where they differ.

It is of codings and not of what articles say, so it has a command of its own, ``kg agree``, and is not among
:data:`kg.analysis.ANALYSES`. A report has it after all of these, where several coders coded the same articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import Analysis, Seed, deferred
from kg.selection.options import Names, Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.agreement.compute import Agreement


class AgreementOptions(SelectionOptions, total=False):
    """Whose codings are compared, and how."""

    coders: Annotated[Names, Option("Only this coder.", (), "--coder", show_default="all but gold")]
    compared_with: Annotated[str | None, Option("A coder with whom the others are compared, such as gold.")]
    tolerance: Annotated[
        int,
        Option("How many words apart the quotes of one statement may be; 0 if they must share a word.", 3, at_least=0),
    ]
    bootstrap: Annotated[int, Option("Resample articles this many times, for the ranges.", 200, at_least=0)]
    seed: Seed


AGREEMENT: Analysis[Agreement] = Analysis(
    name="agreement",
    compute=deferred("kg.analysis.agreement.compute:agreement"),
    section=deferred("kg.analysis.agreement.section:agreement_section"),
    figure=deferred("kg.analysis.agreement.figure:draw_agreement"),
    report=deferred("kg.analysis.agreement.compute:agreement_where_measured"),
    options=AgreementOptions,
    about="""Show how far coders agree who annotated the same articles, and where they differ.

    kg agree        kg agree --coder ben --compared-with gold --evidence
    """,
    without=[
        name for name in SelectionOptions.__annotations__ if name not in ("coders", "articles", "sections", "tags")
    ],
)
