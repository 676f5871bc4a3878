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
        self._schemes: set[str] = set()
        for term in sorted(terms, key=lambda one: not one.covers):  # first those that stand for several codes
            self._schemes.update((*term.codes, *term.covers))
            for code in term.codes.values():
                self._known[code.casefold()].append(Coded(term.id, code, True))
            for code in dict.fromkeys(code for codes in term.covers.values() for code in codes):
                self._known[code.casefold()].append(Coded(term.id, code, False))

    def of(self, text: str) -> tuple[Coded, ...]:
        """Return the relations of codes, their own ones first; of one unknown, those of the nearest broader code.

        Args:
            text: Codes, with or without the name of their scheme before them; anything else has no relations.
        """
        codes = [word for word in text.replace(",", " ").split() if word.casefold() not in self._schemes]
        if not all(_LIKE_A_CODE.fullmatch(code) for code in codes):
            return ()
        found: dict[str, Coded] = {}
        for code in codes:
            known = (self._known.get(one.casefold(), ()) for one in _with_broader(code))
            for coded in next(filter(None, known), ()):
                if coded.is_own or coded.relation not in found:
                    found[coded.relation] = coded
        return tuple(sorted(found.values(), key=lambda one: not one.is_own))


def _with_broader(code: str) -> Iterator[str]:
    yield code
    if "/" in code:
        yield code.partition("/")[0]
    elif code.isdigit():
        yield from (code[:length] for length in range(len(code) - 1, 1, -1))
