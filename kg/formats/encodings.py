"""How the letters of a file are stored that does not say so: told by which language its letters would then make.

Files of UTF-8 and UTF-16 are known for sure. Those of one byte a letter are not: the same byte is ``ł`` in one
encoding and ``³`` in another. Of all encodings that are tried, the one is taken whose letters are those of a language.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from functools import cache
from pathlib import Path

from kg.errors import KgError
from kg.formats.decoding import declared_by_mark

_CHUNK = 1 << 20
_SAMPLE = 65_536
"""How many bytes of lines with other letters than those of ASCII are looked at."""
_CENTRAL = ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ")
_CYRILLIC = (
    *("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгдеєжзиіїйклмнопрстуфхцчшщьюяґ"),
    *("абвгдеёжзійклмнопрстуўфхцчшыьэюя", "абвгдђежзијклљмнњопрстћуфхцчџш"),
)
_ALPHABETS = {
    "cp1252": ("äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "ãáâàçéêíõóôúü", "àèéìòù", "åäæöøé", "éëïöü"),
    "cp1250": _CENTRAL,
    "cp1251": _CYRILLIC,
    "iso8859-2": _CENTRAL,
    "koi8-u": _CYRILLIC,
    "cp866": _CYRILLIC,
    "cp1254": ("çğıöşüâî",),
    "cp1253": ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ",),
}
"""The letters beyond ASCII of some languages, by the encodings that their texts are stored in, the commonest first."""
_WORD = re.compile(r"[^\W\d_A-Za-z][^\W\d_]*")
_OTHER_SCRIPT = re.compile("[A-Za-z](?=[\u0370-\u04ff])|[\u0370-\u04ff](?=[A-Za-z])")
_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s'’.,;:!?\"|()/&-](?=[^\W\d_])")


def encoding_of(path: Path) -> str:
    """Return how the letters of a text file are stored, as Python names it.

    Args:
        path: The file.

    Raises:
        KgError: No encoding makes words of its bytes.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
        if mark := declared_by_mark(head):
            return mark
        if sides := _of_two_bytes(head):
            return sides
        stream.seek(0)
        checker = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk := stream.read(_CHUNK):
                checker.decode(chunk)
            checker.decode(b"", final=True)
        except UnicodeDecodeError:
            stream.seek(0)
            sample = b"".join(_telling_lines(stream.read(16 * _CHUNK)))
        else:
            return "utf-8"
    scores = {name: score for name in _ALPHABETS if (score := _likeness(sample, name)) is not None}
    best = max(scores, key=lambda name: scores[name], default="")
    if not best or scores[best] <= 0:
        raise KgError(f"{path}: its letters are not UTF-8, and of no encoding that is known; save it as UTF-8")
    return best


def _of_two_bytes(head: bytes) -> str:
    """Return the form of UTF-16 of bytes in which every other one is nothing, as in texts of Latin letters."""
    half = len(head) // 2
    if not half or (half * 2 != len(head) and len(head) < 4096):
        return ""
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second > half * 0.6 and first < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if first > half * 0.6 and second < half * 0.05 else ""


def _telling_lines(content: bytes) -> list[bytes]:
    lines, size = [], 0
    for line in content.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(line)
            if size > _SAMPLE:
                break
    return lines


@cache
def _letters(name: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(alphabet + alphabet.upper()) for alphabet in _ALPHABETS[name])


def _likeness(sample: bytes, name: str) -> float | None:
    """Return how much a text looks like one of a language that is stored so: 1 where all its letters are of one."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return None
    signs = Counter(sign for sign in text if sign > "\x7f")
    letters = {sign: number for sign, number in signs.items() if sign.isalpha()}
    if not signs:
        return None
    of_language = max(sum(number for sign, number in letters.items() if sign in known) for known in _letters(name))
    controls = sum(number for sign, number in signs.items() if sign < "\xa0" or sign in "\u25a0\u2500")
    words = _WORD.findall(text)
    broken = sum(1 for word in words if not (word.islower() or word.istitle() or (word.isupper() and len(word) < 6)))
    inside = len(_SIGN_IN_WORD.findall(text)) + len(_OTHER_SCRIPT.findall(text))
    return (of_language - 2 * controls - inside) / sum(signs.values()) - broken / max(1, len(words))
