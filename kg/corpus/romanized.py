"""Names in Latin letters, so that two spellings of one name read alike: ``Лукашенко``, ``Łukaszenko``, ``Lukashenko``.

Only for proposals: what is written is never changed by it. Letters of the Cyrillic, Greek and Georgian scripts follow
the commonest romanizations (BGN/PCGN). Of Arabic, Hebrew, Indian, Ethiopic, Korean and other scripts, which write few
vowels or many for one, only the consonants are compared, by what Unicode calls their letters: ``HEBREW LETTER MEM`` is
an m. Chinese characters have no sound in Unicode, so that none is proposed for them.
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
_LETTER = re.compile(
    r"(?P<script>\w+)(?: \w+)*? (?:LETTER|SYLLABLE|CHARACTER)"
    r"(?: (?:FARSI|YIDDISH|FINAL|SMALL|CAPITAL|PHARYNGEAL|GLOTTAL))* (?P<name>[A-Z]+)"
)
_SYLLABLES = ("HANGUL", "ETHIOPIC", "HIRAGANA", "KATAKANA")
"""Scripts whose letters are called by all that they sound like; others by a name that begins with it."""
_NO_CONSONANT = re.compile("ALEF|AIN|AYIN|WAW|VAV|YEH|YOD|HAMZA|SARA|MAI|[AEIOUYW]")
_CALLED_OTHERWISE = {"\u0629": "", **dict.fromkeys("\u0902\u0982\u0a02\u0a70\u0a82\u0b02\u0c02\u0c82\u0d02", "n")}
"""Letters that are called otherwise than they sound: an ending of Arabic names, and the nasal of Indian scripts."""
_CLUSTER = re.compile("[BCDFGHJKLMNPQRSTVWXZ]+")
_CLOSE = (("tch", "s"), ("ts", "s"), ("ph", "f"), *((f"{one}h", one) for one in "bcdgjkst"), ("zh", "j"), ("x", "ks"))
_CLASSES = str.maketrans("gqcdbvz", "kkktpfs", "aeiouyw'’-. ")
_ARTICLE = re.compile(r"\b(?:[ae]l[- ]|ال)")
_FEWEST = 3
"""How many consonants a name has at least that is found by them."""
_TWICE = re.compile(r"(\w)\1")
_SILENT = re.compile("[ьъ'’`ʹ.]")


def in_latin(text: str) -> str:
    """Return a text in small Latin letters without accents, as far as they are known for its own."""
    letters = unicodedata.normalize("NFD", _SILENT.sub("", text.casefold()))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).translate(_TABLE)


def romanized(name: str) -> str:
    """Return a name in small Latin letters without accents, spelled in one way whatever language it is written in."""
    text = in_latin(name)
    for written, sound in _SPELLINGS.items():
        text = text.replace(written, sound)
    return _TWICE.sub(r"\1", " ".join(text.translate(_OTHER).split()))


def keys_of(name: str) -> list[str]:
    """Return what a name is found by: the whole of it and, where it is a proper name of several words, the last."""
    *before, last = name.split() or [""]
    proper = before and not last[:1].islower()
    return [romanized(name), *([romanized(last)] if proper else [])]


def consonant_keys_of(name: str) -> list[str]:
    """Return the consonants of a name in whatever script, and of its last word if it is a proper name of several."""
    *before, last = name.split() or [""]
    proper = before and not last[:1].islower()
    return [key for key in (_consonants(name), *([_consonants(last)] if proper else [])) if len(key) >= _FEWEST]


def is_romanized(name: str) -> bool:
    """Return whether :func:`romanized` gives all letters of a name in Latin ones."""
    return name.isascii() or romanized(name).isascii()


def _consonants(name: str) -> str:
    """Return the consonants of a name, voiced and unvoiced ones alike, without articles and without an h at its end."""
    text = "".join(map(_sound, unicodedata.normalize("NFC", _ARTICLE.sub("", name.casefold()))))
    text = "".join(one for one in unicodedata.normalize("NFD", text.translate(_TABLE)) if one.isascii())
    for written, sound in _CLOSE:
        text = text.replace(written, sound)
    return _TWICE.sub(r"\1", text.translate(_CLASSES)).removesuffix("h")


def _sound(letter: str) -> str:
    """Return the consonants of a letter, by its name in Unicode; Latin ones, and those with a romanization, stay."""
    if letter in _CALLED_OTHERWISE:
        return _CALLED_OTHERWISE[letter]
    if letter.isascii() or letter in _LETTERS or not (found := _LETTER.match(unicodedata.name(letter, ""))):
        return letter if letter.isascii() or unicodedata.category(letter)[0] == "L" else ""
    if found["script"] == "LATIN":
        return letter
    if found["script"] in _SYLLABLES:
        return found["name"].lower()
    if _NO_CONSONANT.match(found["name"]):
        return ""
    cluster = _CLUSTER.match(found["name"])
    return cluster[0].lower() if cluster else ""
