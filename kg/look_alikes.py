"""Letters and signs that look the same and are not: Cyrillic а and Latin a, ’ and '.

Nobody sees them in a name, which is then not found, or is a second one beside its twin.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_GROUPS = """
    AΑА BΒВ CС EΕЕ GԌ HΗН IΙІӀ JЈ KΚК MΜМ NΝ OΟО PΡР SЅ TΤТ VѴ WԜ XΧХ YΥУҮ ZΖ ƏӘ
    aαа cс dԁ eе hһ iιіӏ jј kκк oοо pρр qԛ sѕ uυ vνѵ wԝ xх yγуү əә ΓГ ΛЛ ΠП ΦФ
"""
"""Letters of Latin, Greek and Cyrillic script that look alike, the one that stands for them first.

Source: Unicode Technical Standard 39, ``confusables.txt`` 15.1, single letters of these scripts, without those that are
alike in few typefaces; К and к are as near to K and k in writing.
"""
_QUOTES, _DASHES = "‘’‚‛`´ʼ′", "‐‑‒–—―−"
_FIRST = str.maketrans(
    {other: group[0] for group in _GROUPS.split() for other in group[1:]}
    | dict.fromkeys(_QUOTES, "'")
    | dict.fromkeys("“”„‟", '"')
    | dict.fromkeys(_DASHES, "-")
)
_GROUP_OF = {letter: group for group in _GROUPS.split() for letter in group}
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK")
_WORD = re.compile(r"[^\W\d_]{3,}")
"""A word; pairs of letters, such as ΔT, may well be of two scripts."""
_LATIN, _GREEK, _CYRILLIC = "A-Za-z\u00c0-\u024f", "\u0370-\u03ff", "\u0400-\u052f"
_MIXED = re.compile(
    "|".join(
        f"[{one}]\\w*[{others}]|[{others}]\\w*[{one}]"
        for one, others in ((_LATIN, _GREEK + _CYRILLIC), (_GREEK, _CYRILLIC))
    )
)
"""What a word may have that is of two scripts; most texts have none of it."""
_JOINER = re.compile(r"(?<=[A-Za-z\u00c0-\u052f])[\u200c\u200d]|[\u200c\u200d](?=[A-Za-z\u00c0-\u052f])")
"""A joiner beside a letter of Latin, Greek or Cyrillic script, where it says nothing and cannot be seen."""


class Stranger(NamedTuple):
    """A letter of one script in a word of another, which looks as if it belonged there.

    Args:
        letter: The letter.
        meant: The letter of the word's own script that looks like it.
        word: The word.
        whole: The name with all such letters of the word replaced.
    """

    letter: str
    meant: str
    word: str
    whole: str

    @property
    def said(self) -> str:
        """The letter and its word, such as ``Cyrillic а (U+0430) in the Latin word 'аlpha'``."""
        return (
            f"{letter_named(self.letter, script=True)} in the {script_of(self.meant).capitalize()} word '{self.word}'"
        )


def as_seen(text: str) -> str:
    """Return what a text looks like: texts that look alike are the same then.

    Args:
        text: The text, composed (Unicode NFC).
    """
    if text.isascii():
        return text.replace("`", "'")
    text = _JOINER.sub("", text)
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_FIRST))


def stranger_in(text: str) -> Stranger | None:
    """Return the first letter of another script in a word of a text, ``None`` where each word is of one script.

    Only letters count that look like some of the word's script: a word such as ``iPhone'ы`` may well be of two scripts.

    Args:
        text: The text, composed (Unicode NFC).
    """
    if text.isascii() or not _MIXED.search(text):
        return None
    for found in _WORD.finditer(text):
        word = found[0]
        scripts = [script_of(letter) for letter in word]
        for script in sorted(set(scripts), key=lambda one: -scripts.count(one)):
            replaced = [
                letter if of == script else _in_script(letter, script) for letter, of in zip(word, scripts, strict=True)
            ]
            if len(set(scripts)) == 1 or script not in _SCRIPTS or None in replaced:
                continue
            letter, meant = next(pair for pair in zip(word, replaced, strict=True) if pair[0] != pair[1])
            whole = text[: found.start()] + "".join(map(str, replaced)) + text[found.end() :]
            return Stranger(letter, str(meant), word, whole)
    return None


def joiner_in(text: str) -> str:
    """Return the first joiner that stands where none can be seen, or an empty text."""
    found = _JOINER.search(text)
    return found[0] if found else ""


def without_joiners(text: str) -> str:
    """Return a text without the joiners that stand where none can be seen."""
    return _JOINER.sub("", text)


def letter_named(letter: str, *, script: bool = False) -> str:
    """Return a letter or sign with its numbers in Unicode, and the script where that tells it from another."""
    first = f"{script_of(letter).capitalize()} " if script and script_of(letter) in _SCRIPTS else ""
    return f"{first}{letter} ({' '.join(f'U+{ord(sign):04X}' for sign in letter)})"


def sign_named(sign: str) -> str:
    """Return a sign that cannot be seen with its number, such as ``zero width space (U+200B)``."""
    return f"{unicodedata.name(sign, 'sign').lower()} (U+{ord(sign):04X})"


def script_of(letter: str) -> str:
    """Return the script of a letter as its name in Unicode begins, such as ``LATIN``; for others their first word."""
    return unicodedata.name(letter[0], letter).split(" ")[0]


def _in_script(letter: str, script: str) -> str | None:
    """Return the letter of a script that looks like another, with its accents, or ``None`` where there is none."""
    apart = unicodedata.normalize("NFD", letter)
    like = next((one for one in _GROUP_OF.get(apart[0], "") if script_of(one) == script), None)
    return None if like is None else unicodedata.normalize("NFC", like + apart[1:])
