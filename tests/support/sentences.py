"""Sentences of politics that look alike, and articles around them; drawn anew from the same seed each time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random

_ACTORS = (
    "Norland",
    "Sudland",
    "the ministry of defence",
    "the union of fishermen",
    "President Berg",
    "the opposition",
    "the court",
)
_DEEDS = (
    "will close the southern harbour",
    "rejected the offer of 12 May",
    "has agreed to release 14 fishermen",
    "must pay 2.5 million",
    "accused Sudland of breaking the truce",
    "may support the new harbour law",
    "never promised to end the blockade",
    "was attacked by three ships of the southern fleet",
    "is likely to sign the agreement",
    "released some of the prisoners",
)
_ENDS = (
    "before the end of the year",
    "after the talks in Minsk",
    "with the consent of the council",
    "in the first week of June",
    "although 40 percent of the voters were against it",
    "as long as the blockade goes on",
    "despite the protests in the port",
)
_NOISE = (
    "It rained in Minsk for most of the week.",
    "Few ships left the port on Monday.",
    "Nobody wanted to say more about it.",
    "The editors asked for an answer and got none.",
    "A band played on the market until late at night.",
    "Prices of fish went up again, as every spring.",
    "The mayor opened a school of music.",
)
_OTHERS = (
    ("12 May", "21 May"),
    ("14 fishermen", "41 fishermen"),
    ("2.5 million", "25 million"),
    ("three ships", "two ships"),
    ("40 percent", "60 percent"),
    ("first week", "last week"),
    ("will close", "will not close"),
    ("will close", "would close"),
    ("rejected", "accepted"),
    ("has agreed", "has refused"),
    ("agreed to", "agreed not to"),
    ("must pay", "may pay"),
    ("may support", "may not support"),
    ("never promised", "once promised"),
    ("never promised", "promised"),
    ("was attacked", "has attacked"),
    ("likely", "unlikely"),
    ("some of", "none of"),
    ("before the end", "after the end"),
    ("with the consent", "without the consent"),
    ("June", "July"),
    ("Minsk", "Pinsk"),
    ("Norland", "Morland"),
    ("Sudland", "Sutland"),
    ("President Berg", "President Bergson"),
    ("fishermen", "fisherman"),
    ("prisoners", "prisoner"),
    ("southern", "northern"),
    ("harbour", "harbours"),
    ("opposition", "position"),
    ("court", "count"),
    ("council", "counsel"),
    ("despite", "because of"),
    ("voters", "votes"),
    ("against it", "for it"),
    ("goes on", "does not go on"),
    ("agreement", "argument"),
)
"""What makes another sentence of one, though nearly all of it stays: figures, negations, names, endings, words."""


def sentence(draw: Random) -> str:
    """Return a sentence without its full stop."""
    words = f"{draw.choice(_ACTORS)} {draw.choice(_DEEDS)} {draw.choice(_ENDS)}"
    return words[0].upper() + words[1:]


def look_alikes(draw: Random, written: str) -> Iterator[str]:
    """Yield sentences that say something else than one and have nearly all of its words, in any order."""
    others = [(rf"\b{one}\b", other) for pair in _OTHERS for one, other in (pair, pair[::-1])]
    for one, other in draw.sample(others, len(others)):
        if re.search(one, written):
            yield re.sub(one, other, written, count=1)


def article(draw: Random, *sentences: str) -> str:
    """Return an article that has sentences in any order, in paragraphs, with others around them."""
    noise = draw.sample(_NOISE, draw.randint(3, len(_NOISE)))
    parts = [*noise, *(f"{one}." for one in sentences)]
    draw.shuffle(parts)
    body = "".join(part + draw.choice([" ", " ", "\n\n"]) for part in parts)
    return f"# News of the harbour\n\n{body.strip()}\n"


def _swapped(word: str, at: int) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def with_typos(draw: Random, text: str, count: int) -> str:
    """Return a text with typing errors, each within another word of six letters or more."""
    words = text.split(" ")
    long = [number for number, word in enumerate(words) if re.fullmatch("[a-z]{6,}", word)]
    for number in draw.sample(long, min(count, len(long))):
        word, at = words[number], draw.randint(1, len(words[number]) - 3)
        other = "x" if word[at] != "x" else "z"
        begin, end = word[:at], word[at + 1 :]
        doubled, replaced = begin + word[at] + word[at:], begin + other + end
        words[number] = draw.choice([begin + end, doubled, replaced, _swapped(word, at)])
    return " ".join(words)


EDITS: dict[str, Callable[[Random, str], str]] = {
    "one typo": lambda draw, text: with_typos(draw, text, 1),
    "two typos": lambda draw, text: with_typos(draw, text, 2),
    "five typos": lambda draw, text: with_typos(draw, text, 5),
    "two words swapped": lambda draw, text: re.sub(r"(\w+ \w+ \w+) (\w+) (\w+) ", r"\1 \3 \2 ", text, count=1),
    "case": lambda draw, text: (
        text.replace("harbour", "Harbour").replace("ministry", "Ministry").replace("the ", "The ", 1)
    ),
    "punctuation": lambda draw, text: re.sub(r"^(\w+) (\w+) ", r"\1, \2 – ", text).replace(" of ", " of, "),
    "quotation marks": lambda draw, text: re.sub(r"(\w+) (\w+)$", r"“\1 \2”", text),
    "lines": lambda draw, text: text.replace(" ", "\n", 3),
    "hyphen at a line's end": lambda draw, text: re.sub(r"([a-z]{4})([a-z]{3})", "\\1-\n\\2", text, count=1),
    "footnote": lambda draw, text: re.sub(r"([a-z]) ", r"\1[^1] ", text, count=1),
    "emphasis": lambda draw, text: re.sub(r"(\w+)$", r"**\1**", text),
    "word added": lambda draw, text: text.replace(" the ", " the so-called ", 1),
}
"""What an editor may do to a sentence that stays the same sentence."""
