"""Corpora written by chance, with all that makes counting hard: acts told again, otherwise, undated, by others."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import yaml

COUNTRIES = ("arland", "borland", "corland", "dorland")
OFFICES = {"ministry": "Ministry", "fleet": "Military", "head": "Office"}
_WHENS = (
    None,
    None,
    "2001",
    "2001-05-04",
    "2003/2004",
    "2004-22",
    "/2002",
    "2006-03/..",
    "XXXX-06-03",
    "2005-12-31",
    "2004~",
)
_MODES = ("actual", "actual", "actual", "forecast", "intended", "hypothetical")
_CERTAINTIES = ("certain", "certain", "probable", "possible")
_TOWARDS_OBJECT = (
    "criticizes",
    "accuses",
    "negotiates",
    "consults",
    "cooperates",
    "cooperates_mil",
    "threatens",
    "aids",
)
_MORE = ("at_war_with", "ally_of", "shares_position_with", "relations_worsen_with", "supports", "opposes")
_ABOUT_CLAIMS = ("states", "comments_on", "rejects", "denies", "criticizes", "discloses")
_OFFERS = ("offers", "promises", "offers_talks", "states", "appeals_for", "comments_on")


def write_files(folder: Path, files: dict[str, Any]) -> Path:
    """Write the files of a corpus: texts as they are, all else as YAML."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder


def invent(folder: Path, seed: int, statements: int = 40) -> Path:
    """Write a corpus of three articles, each annotated by two coders, and return its folder.

    Where the seed is a multiple of three, the second is marked as a reprint of the first; where it is one more, the
    third replaces the second; else the second was retracted.

    Args:
        folder: Where to write it.
        seed: What chance begins with.
        statements: How many statements in each file.
    """
    chance = Random(seed)
    files: dict[str, Any] = {
        "corpus.yaml": {
            "title": f"Invented {seed}",
            "base": "https://example.org/i/",
            "coder": "ada",
            "languages": ["en"],
        },
        "data/entities.yaml": {"entities": _entities()},
    }
    heads = (
        {"publisher": "Gazette", "author": "I. Pisar", "language": "en", "published": "2004-05-06"}
        | {"section": "World", "tags": ["sea", "war"]},
        {"publisher": "Gazette", "language": "en", "published": "unknown", "section": "Opinion", "tags": ["war"]}
        | ({"copy_of": "news-0"}, {}, {"status": "retracted"})[seed % 3],
        {
            "publisher": "Courier",
            "language": "en",
            "published": "unknown",
            "inferred": {"published": "2007", "basis": "b"},
        }
        | ({"supersedes": "news-1"} if seed % 3 == 1 else {}),
    )
    for number, head in enumerate(heads):
        article = f"news-{number}"
        sentences = [f"Sentence {at} of {article} says so." for at in range(statements)]
        body = f"# Headline of {article} says so\n\n" + "\n".join(sentences) + "\n"
        files[f"data/articles/{article}.md"] = f"---\n{yaml.safe_dump(head)}---\n{body}"
        for coder in ("ada", "bob"):
            told = [_statement(chance, at, article) for at in range(statements)]
            files[f"data/annotations/{coder}/{article}.yaml"] = {"article": article, "coder": coder, "statements": told}
    return write_files(folder, files)


def _entities() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [{"id": id, "type": "Country", "label": id.capitalize()} for id in COUNTRIES]
    for one, letter in zip(found, "BDFA", strict=True):
        one["reliability"] = letter
    for country in COUNTRIES:
        for office, type in OFFICES.items():
            part_of = [{"relation": "part_of", "object": country, "record": "Law"}]
            label = f"{office} of {country}"
            found.append({"id": f"{country}-{office}", "type": type, "label": label, "background": part_of})
    moves = [
        {"relation": "holds_office", "object": "arland-head", "when": "/2003-12-31", "record": "Law"},
        {"relation": "holds_office", "object": "borland-head", "when": "2004-01-01/..", "record": "Law"},
    ]
    found.append({"id": "turncoat", "type": "Person", "label": "Turncoat", "background": moves})
    found += [
        {"id": "league", "type": "IGO", "label": "League"},
        {"id": "harbour", "type": "Issue", "label": "harbour"},
    ]
    return [*found, {"id": "talks", "type": "Action", "label": "talks"}]


def _statement(chance: Random, at: int, article: str) -> dict[str, Any]:
    """Return one statement; every other one tells one of a few acts."""
    told: dict[str, Any] = {"id": f"s{at}"}
    actors = [
        *COUNTRIES,
        *(f"{country}-{office}" for country in COUNTRIES for office in OFFICES),
        "turncoat",
        "league",
    ]
    roll = chance.random()
    if roll < 0.5:
        number = chance.randrange(9)
        subject, other = actors[(number * 5) % len(actors)], actors[(number * 3 + 1) % len(actors)]
        told |= _mention(chance, number, subject, other, f"#s{max(at - 1, 0)}")
    elif roll < 0.6 and at:
        told |= {
            "subject": chance.choice(actors),
            "relation": chance.choice(_ABOUT_CLAIMS),
            "object": f"#s{chance.randrange(at)}",
        }
    elif roll < 0.7:
        together = chance.random() < 0.4
        told |= {
            "subject": chance.sample(actors, 2),
            "relation": "conducts" if together else chance.choice(_TOWARDS_OBJECT),
            "object": "talks" if together else chance.choice(actors),
        }
    else:
        relation = chance.choice([*_TOWARDS_OBJECT, *_MORE, "offers", "intervenes_in"])
        issue = relation == "offers"
        told |= {
            "subject": chance.choice(actors),
            "relation": relation,
            "object": "harbour" if issue else chance.choice(actors),
        }
    return told | _manner(chance, at, article)


def _mention(chance: Random, number: int, subject: str, other: str, claim: str) -> dict[str, Any]:
    told: dict[str, Any] = {"subject": subject, "act": f"act-{number}"}
    if number % 3 == 0:
        told |= {"relation": chance.choice(_OFFERS), "object": chance.choice(("talks", "harbour", claim))}
        told |= {"to": other} if chance.random() < 0.5 else {}
        has_price = told["relation"] in _OFFERS[:3] and told["object"] != "talks"
        return told | ({"in_exchange_for": "talks"} if has_price else {})
    if number % 3 == 1:
        return told | {"relation": chance.choice(_TOWARDS_OBJECT), "object": other}
    relation, object = chance.choice(
        (
            ("supports", "harbour"),
            ("supports", other),
            ("takes_advantage_of", other),
            ("consults", other),
            ("conducts", "talks"),
        )
    )
    if relation == "conducts":
        told["subject"] = [subject, other]
    return told | {"relation": relation, "object": object}


def _manner(chance: Random, at: int, article: str) -> dict[str, Any]:
    """Return whose claim it is, how, when and by which words."""
    told: dict[str, Any] = {}
    if when := chance.choice(_WHENS):
        told["when"] = when
    if (mode := chance.choice(_MODES)) != "actual":
        told["mode"] = mode
    if (certainty := chance.choice(_CERTAINTIES)) != "certain":
        told["certainty"] = certainty
    if chance.random() < 0.15:
        told["polarity"] = "denied"
    if chance.random() < 0.3:
        told["according_to"] = chance.choice(("league", "arland-ministry", "dorland > league"))
        if chance.random() < 0.6:
            told["author_stance"] = chance.choice(("endorses", "doubts", "neutral"))
    if at and chance.random() < 0.08:
        told["sums_up"] = [f"#s{one}" for one in chance.sample(range(at), min(at, 2))]
    if at and chance.random() < 0.05:
        told["alternative_to"] = f"#s{chance.randrange(at)}"
    told["quote"] = f"Headline of {article}" if chance.random() < 0.1 else f"Sentence {at} of {article}"
    return told


_HELD = {
    "farmers": {"dam": "supports", "tax": "opposes", "ban": "opposes"},
    "mill": {"dam": "supports", "tax": "opposes"},
    "anglers": {"dam": "opposes", "ban": "supports"},
    "greens": {"dam": "opposes", "tax": "supports", "ban": "supports"},
}
"""Who is for and against what in :func:`debate`: ten positions."""


def debate(folder: Path) -> Path:
    """Write a corpus of actors and issues only, as discourse networks are coded, and return its folder."""
    told = [(actor, relation, issue) for actor, held in _HELD.items() for issue, relation in held.items()]
    entities = [{"id": actor, "type": "NGO", "label": actor.capitalize()} for actor in _HELD]
    entities += [{"id": issue, "type": "Issue", "label": issue} for issue in ("dam", "tax", "ban")]
    text = "\n".join(f"Sentence {at} says so." for at in range(len(told)))
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Water", "base": "https://example.org/w/", "coder": "ada", "languages": ["en"]},
        "data/entities.yaml": {"entities": entities},
        "data/articles/water.md": "---\npublisher: Gazette\nlanguage: en\npublished: 2019-03-04\n---\n# Water\n\n"
        + text
        + "\n",
        "data/annotations/ada/water.yaml": {
            "article": "water",
            "coder": "ada",
            "statements": [
                {
                    "id": f"s{at}",
                    "subject": actor,
                    "relation": relation,
                    "object": issue,
                    "quote": f"Sentence {at} says",
                }
                for at, (actor, relation, issue) in enumerate(told)
            ],
        },
    }
    return write_files(folder, files)
