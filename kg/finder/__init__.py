"""From words of a text to relations: ``took Russia to court`` leads to who sues whom.

What is found comes from the vocabulary alone: cues, labels, codes, and the words of definitions, advice and examples.
"""

from kg.finder.ends import fits
from kg.finder.find import Found, find, find_others, language_of
from kg.finder.placed import PlacedCue, placed_cues
from kg.finder.written_cues import languages

__all__ = ["Found", "PlacedCue", "find", "find_others", "fits", "language_of", "languages", "placed_cues"]
