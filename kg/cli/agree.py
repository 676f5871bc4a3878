"""The command ``kg agree``: how far coders agree, and where they differ."""

from __future__ import annotations

from kg.analysis.agreement import AGREEMENT
from kg.cli.analyses import command_of

agree = command_of(AGREEMENT, "kg agree")
agree.__name__, agree.__doc__ = "agree", AGREEMENT.about
