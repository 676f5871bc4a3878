"""Letters of any script in pictures: which installed typefaces have them, and what to install where none has."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from kg.phrases import listed

if TYPE_CHECKING:
    from types import ModuleType

    from matplotlib.font_manager import FontEntry

OWN = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
"""The files of the typeface that Matplotlib brings along."""
SYMBOLS = "symbols"
JOINERS = frozenset("\u200c\u200d")
"""Half-spaces and joiners: they shape the letters beside them and are not seen themselves."""
LEFT_TO_RIGHT = "\u200e"
"""Makes a line run from left to right, and is not seen either."""
_NO_TYPEFACE = ("Last Resort", "Adobe NotDef", "Adobe Blank")
"""These have every sign, and show none."""
_EAST_ASIAN = frozenset({"Cjk", "Hiragana", "Katakana", "Hangul", "Bopomofo", "Ideographic"})


@cache
def quiet_matplotlib() -> ModuleType:
    """Return Matplotlib, to be loaded by this, so that what it notes of its typefaces is not written beside a figure.

    Who listens to what programs note still gets it.
    """
    import logging

    import matplotlib as mpl

    logging.getLogger("matplotlib").addHandler(logging.NullHandler())
    return mpl


@cache
def own_signs() -> frozenset[int]:
    """Return the code points that the typeface has which Matplotlib brings along, in both its weights."""
    folder = quiet_matplotlib().get_data_path()
    both = [_signs_in(f"{folder}/fonts/ttf/{name}") for name in OWN]
    return both[0] & both[1]


def families_for(text: str) -> tuple[str, ...]:
    """Return the installed families that have the signs of a text which our typeface lacks, as far as there are any."""
    return _families(_foreign(text)) if not text.isascii() else ()


def settable(text: str) -> str:
    """Return a text as it can be set here: words that no typeface can write give way to the name of their script."""
    missing = _lacking(text)
    if not missing:
        return text
    return "".join(f"[{script}]" if script else part for script, part in _runs(text, missing))


def lack_in_words(texts: Iterable[str]) -> str:
    """Return a sentence on what to install so that texts can be set; empty where all can be."""
    scripts = sorted({script_of(sign) for text in texts for sign in _lacking(text)})
    if not scripts:
        return ""
    stand = "stands" if len(scripts) == 1 else "stand"
    families = dict.fromkeys(_family_of(script) for script in scripts)
    names = listed([f"[{script}]" for script in scripts])
    return f"{names} {stand} for words that no typeface here can write: install {listed(list(families))}."


def script_of(sign: str) -> str:
    """Return how the script of a letter is called, ``CJK`` for those of East Asia; all else is ``symbols``."""
    if unicodedata.category(sign)[0] not in "LMN":
        return SYMBOLS
    first = unicodedata.name(sign, SYMBOLS).partition(" ")[0].capitalize()
    return "CJK" if first in _EAST_ASIAN else first


@cache
def are_bold(families: tuple[str, ...]) -> bool:
    """Return whether installed families have a bold face each."""
    from matplotlib.font_manager import fontManager

    return set(families) <= {one.name for one in fontManager.ttflist if one.weight in (700, "bold")}


def _family_of(script: str) -> str:
    return f"Noto Sans {'Symbols 2' if script == SYMBOLS else script}"


def _foreign(text: str) -> frozenset[int]:
    """Return the code points of a text that our typeface lacks."""
    return frozenset(map(ord, set(text) - JOINERS - {LEFT_TO_RIGHT, "\n"})) - own_signs()


def _lacking(text: str) -> frozenset[str]:
    """Return the signs of a text that no typeface has."""
    if text.isascii():
        return frozenset()
    foreign = _foreign(text)
    known = frozenset[int]().union(*(_by_family()[family] for family in _families(foreign)))
    return frozenset(map(chr, foreign - known))


def _runs(text: str, missing: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield a text in runs: those of signs that are missing with their script, and the rest with none.

    A space between two words that are missing belongs to them.
    """
    scripts = [script_of(sign) if sign in missing else "" for sign in text]
    for at, sign in enumerate(text):
        if (sign == " " or sign in JOINERS) and 0 < at < len(text) - 1 and scripts[at - 1] == scripts[at + 1]:
            scripts[at] = scripts[at - 1]
    for script, run in groupby(zip(scripts, text, strict=True), key=lambda one: one[0]):
        yield script, "".join(sign for _, sign in run)


@cache
def _families(signs: frozenset[int]) -> tuple[str, ...]:
    """Return the families to look in, Noto first, each because it has signs that those before it lack."""
    found, missing = [], signs
    for family in _by_family() if missing else ():
        if missing & _by_family()[family]:
            found.append(family)
            missing -= _by_family()[family]
        if not missing:
            break
    return tuple(found)


class _Installed(dict[str, frozenset[int]]):
    """The signs of each installed family; a file is read when it is first asked for."""

    def __init__(self, entries: Iterable[FontEntry]) -> None:
        super().__init__()
        self.files = {entry.name: entry.fname for entry in entries}

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __missing__(self, family: str) -> frozenset[int]:
        try:
            self[family] = _signs_in(self.files[family])
        except (OSError, RuntimeError):
            self[family] = frozenset()
        return self[family]


@cache
def _by_family() -> _Installed:
    from matplotlib.font_manager import fontManager

    upright = [one for one in fontManager.ttflist if one.style == "normal" and not one.name.startswith(_NO_TYPEFACE)]
    # of a family the last file counts: the one that is least bold or light
    return _Installed(sorted(upright, key=lambda one: (not one.name.startswith("Noto Sans"), one.name, -_weight(one))))


def _weight(entry: FontEntry) -> int:
    """Return how far the weight of a typeface is from that of plain text."""
    return abs(entry.weight - 400) if isinstance(entry.weight, int) else entry.weight not in ("normal", "regular")


def _signs_in(file: str) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    return frozenset(get_font(file).get_charmap())
