"""How identifiers of entities are spelled in the schemes that are known; those of others are free."""

from __future__ import annotations

import re
from collections.abc import Mapping

WIKIDATA = "wikidata"
"""The scheme whose items have IRIs and pages."""

SCHEMES: Mapping[str, tuple[str, str, str]] = {
    "cameo": (r"([A-Z]{3})+", "groups of three capital letters", "BLRGOV"),
    "geonames": (r"[1-9][0-9]*", "a number", "630336"),
    "iso2": (r"[A-Z]{2}", "two capital letters", "BY"),
    "iso3": (r"[A-Z]{3}", "three capital letters", "BLR"),
    "isni": (r"[0-9]{15}[0-9X]", "16 digits without blanks, or 15 and an X", "0000000121032683"),
    "lei": (
        r"[A-Z0-9]{18}[0-9]{2}",
        "20 capital letters and digits, two digits last",
        "529900T8BM49AURSDO55",
    ),
    "orcid": (
        r"([0-9]{4}-){3}[0-9]{3}[0-9X]",
        "four groups of four digits with hyphens",
        "0000-0002-1825-0097",
    ),
    "viaf": (r"[1-9][0-9]*", "a number", "113230702"),
    WIKIDATA: (r"Q[1-9][0-9]*", "a Q and a number", "Q184"),
}
"""A pattern, its form and example of each scheme: CAMEO's actor codes, ISO 3166-1, ISO 27729, ISO 17442 and others."""


def misspelled(scheme: str, value: str) -> str:
    """Return the form of identifiers of a scheme, with an example, where one is not so; else an empty text."""
    pattern, form, example = SCHEMES.get(scheme, ("", "", ""))
    return "" if not pattern or re.fullmatch(pattern, value) else f"{form}, such as {example}"
