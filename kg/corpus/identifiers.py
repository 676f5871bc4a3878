"""How identifiers of entities are spelled in the schemes that are known; those of others are free."""

from __future__ import annotations

import re
from collections.abc import Mapping

WIKIDATA = "wikidata"
"""The scheme whose items have IRIs and pages."""

SCHEMES: Mapping[str, tuple[str, str]] = {
    "cameo": (r"([A-Z]{3})+", "BLRGOV"),
    "geonames": (r"[1-9][0-9]*", "630336"),
    "iso2": (r"[A-Z]{2}", "BY"),
    "iso3": (r"[A-Z]{3}", "BLR"),
    "isni": (r"[0-9]{15}[0-9X]", "0000000121032683"),
    "lei": (r"[A-Z0-9]{18}[0-9]{2}", "529900T8BM49AURSDO55"),
    "orcid": (r"([0-9]{4}-){3}[0-9]{3}[0-9X]", "0000-0002-1825-0097"),
    "viaf": (r"[1-9][0-9]*", "113230702"),
    WIKIDATA: (r"Q[1-9][0-9]*", "Q184"),
}
"""A pattern and an example of each scheme: CAMEO's actor codes, ISO 3166-1, ISO 27729, ISO 17442 and others."""


def misspelled(scheme: str, value: str) -> str:
    """Return an example of how identifiers of a scheme are spelled, where one is not; else an empty text."""
    pattern, example = SCHEMES.get(scheme, ("", ""))
    return "" if not pattern or re.fullmatch(pattern, value) else example
