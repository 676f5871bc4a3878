"""Codes of other schemes, such as ``190`` or ``ASSAULT/abduct``, and the relations that stand for them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from kg.vocabulary import Term

_LIKE_A_CODE = re.compile(r"\d{2,4}|[A-Z]{3,}(?:/[A-Za-z_-]+)?|[A-Za-z]+/[A-Za-z_-]+")


class Coded(NamedTuple):
    """A relation that stands for a code.

    Args:
        relation: Its id.
        code: The code that it names: the one looked for, or a broader one.
        is_own: Whether the code is its own, and not one that it covers.
    """

    relation: str
    code: str
    is_own: bool


class CodeIndex:
    """The relations that stand for codes."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._known: Mapping[str, list[Coded]] = defaultdict(list)
        for term in terms:
            for code in term.codes.values():
                self._known[code.casefold()].append(Coded(term.id, code, True))
            for code in dict.fromkeys(code for codes in term.covers.values() for code in codes):
                self._known[code.casefold()].append(Coded(term.id, code, False))

    def of(self, text: str) -> tuple[Coded, ...]:
        """Return the relations of a code, its own ones first; of one unknown, those of the nearest broader code.

        Args:
            text: A code, with or without the name of its scheme before it; anything else has no relations.
        """
        code = text.split()[-1] if len(text.split()) in (1, 2) else ""
        if not _LIKE_A_CODE.fullmatch(code):
            return ()
        found = (self._known.get(one.casefold(), ()) for one in _with_broader(code))
        return tuple(sorted(next(filter(None, found), ()), key=lambda one: not one.is_own))


def _with_broader(code: str) -> Iterator[str]:
    yield code
    if "/" in code:
        yield code.partition("/")[0]
    elif code.isdigit():
        yield from (code[:length] for length in range(len(code) - 1, 1, -1))
