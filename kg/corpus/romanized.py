"""Names in Latin letters, so that two spellings of one name read alike: ``Лукашенко``, ``Łukaszenko``, ``Lukashenko``.

Only for proposals: what is written is never changed by it. Letters of the Cyrillic, Greek and Georgian scripts follow
the commonest romanizations (BGN/PCGN); other scripts stay as they are.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = """
    а a б b в v г g ґ g д d е e є e ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh
    щ shch ы i э e ю iu я ia ђ dj ј i љ lj њ nj ћ c џ dz
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ kh ψ ps ω o
    ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts
    ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
    ł l đ d ø o ß ss æ ae œ oe ı i
"""
_TABLE = str.maketrans(dict(zip(_LETTERS.split()[::2], _LETTERS.split()[1::2], strict=True)))
_SPELLINGS = {"tsch": "ch", "sch": "sh", "sz": "sh", "cz": "ch", "ck": "k", "ph": "f", "kh": "h", "x": "ks"}
_OTHER = str.maketrans({"w": "v", "y": "i", "j": "i"})
_TWICE = re.compile(r"(\w)\1")
_SILENT = re.compile("[ьъ'’`ʹ.]")


def romanized(name: str) -> str:
    """Return a name in small Latin letters without accents, spelled in one way whatever language it is written in."""
    letters = unicodedata.normalize("NFD", _SILENT.sub("", name.casefold()))
    text = "".join(letter for letter in letters if not unicodedata.combining(letter)).translate(_TABLE)
    for written, sound in _SPELLINGS.items():
        text = text.replace(written, sound)
    return _TWICE.sub(r"\1", " ".join(text.translate(_OTHER).split()))


def keys_of(name: str) -> list[str]:
    """Return what a name is found by: the whole of it and, where it is a proper name of several words, the last."""
    *before, last = name.split() or [""]
    proper = before and not last[:1].islower()
    return [romanized(name), *([romanized(last)] if proper else [])]
