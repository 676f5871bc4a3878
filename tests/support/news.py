"""Small corpora of other kinds than the first one: a ceasefire report, and news items in German and Ukrainian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.support.invented import write_files

Told = Mapping[str, Any]


def told(quote: str, subject: str, relation: str, object: str | list[str], **more: Any) -> Told:
    """Return a statement as a file has it."""
    return {"subject": subject, "relation": relation, "object": object, **more, "quote": quote}


def news(
    folder: Path,
    entities: Mapping[str, tuple[str, str]],
    articles: Mapping[str, str],
    statements: Mapping[str, Sequence[Told]],
    language: str = "en",
) -> Path:
    """Write a corpus of articles and statements, and return its folder.

    Args:
        folder: Where to write it.
        entities: What statements speak of: type and label by id.
        articles: Texts with their titles, by id.
        statements: Statements by article; they get the ids s0, s1 and so on.
        language: Language of articles and names.
    """
    head = f"---\npublisher: Gazette\nlanguage: {language}\npublished: 2024-05-06\n---\n"
    blocks = [{"id": id, "type": type, "label": label} for id, (type, label) in entities.items()]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "News", "base": "https://example.org/n/", "coder": "ada", "languages": [language]},
        "data/entities.yaml": {"entities": blocks},
        **{f"data/articles/{id}.md": f"{head}{text}" for id, text in articles.items()},
    }
    for id, several in statements.items():
        numbered = [{"id": f"s{at}", **one} for at, one in enumerate(several)]
        files[f"data/annotations/ada/{id}.yaml"] = {"article": id, "coder": "ada", "statements": numbered}
    return write_files(folder, files)


def ceasefire(folder: Path) -> Path:
    """Write a report of a ceasefire, on which two sides contradict each other."""
    text = (
        "# Truce breaks down in the north\n\n"
        "The army and the Northern Front agreed to a ceasefire on 2 May. Rebels attacked the town of Asir on 4 May. "
        "The army attacked the rebels twice on 5 May. An army spokesman said the rebels had killed 12 civilians. "
        "The Northern Front denied that it had attacked civilians. The Red Cross demanded access from the army. "
        "Monitors perhaps will withdraw from Asir unless the attacks stop.\n"
    )
    entities = {
        "army": ("Military", "the army"),
        "front": ("Paramilitary", "Northern Front"),
        "spokesman": ("Person", "army spokesman"),
        "red-cross": ("NGO", "Red Cross"),
        "monitors": ("Delegation", "monitors"),
        "asir": ("City", "Asir"),
        "civilians": ("PopulationGroup", "civilians"),
        "access": ("Issue", "access"),
        "end": ("Situation", "an end of the attacks"),
    }
    may = "2024-05-05"
    unsure = {"mode": "forecast", "certainty": "possible", "unless": "end"}
    statements = [
        told("The army and the Northern Front agreed", "army", "signs_agreement", "front", when="2024-05-02"),
        told("Rebels attacked the town of Asir", "front", "attacks", "asir", to="army", when="2024-05-04"),
        told("The army attacked the rebels", "army", "attacks", "front", when=may, act="first"),
        told("twice on 5 May", "army", "attacks", "front", when=may, act="second"),
        told("the rebels had killed 12", "front", "attacks", "civilians", quantity=12, according_to="spokesman"),
        told("denied that it had attacked civilians", "front", "denies", "#s4"),
        told("The Red Cross demanded access", "red-cross", "demands", "access", to="army"),
        told("Monitors perhaps will withdraw from Asir", "monitors", "withdraws", "asir", **unsure),
    ]
    return news(folder, entities, {"truce": text}, {"truce": statements})


def german(folder: Path) -> Path:
    """Write a German news item of three statements, and an article without any."""
    text = (
        "# Streit um die Maut\n\n"
        "Die Bundesregierung lehnt die Maut ab. Die Opposition wirft der Bundesregierung Untätigkeit vor. "
        "Der Minister will am Freitag die Länder treffen.\n"
    )
    entities = {
        "regierung": ("Government", "Bundesregierung"),
        "opposition": ("Opposition", "Opposition"),
        "minister": ("Person", "der Minister"),
        "laender": ("Group", "die Länder"),
        "maut": ("Policy", "Maut"),
        "untaetig": ("Issue", "Untätigkeit"),
    }
    statements = [
        told("Die Bundesregierung lehnt die Maut ab", "regierung", "opposes", "maut"),
        told("wirft der Bundesregierung Untätigkeit vor", "opposition", "accuses", "regierung", about="untaetig"),
        told("Der Minister will am Freitag", "minister", "consults", "laender", mode="intended"),
    ]
    articles = {"maut": text, "kurz": "# Kurz gemeldet\n\nNichts Neues.\n"}
    return news(folder, entities, articles, {"maut": statements}, "de")


def ukrainian(folder: Path) -> Path:
    """Write a Ukrainian news item of one statement, which somebody else makes."""
    entities = {
        "minister": ("Person", "міністр"),
        "bridge": ("Facility", "міст"),
        "open": ("Quality", "відкритий"),
    }
    forecast = told("міст відкриють", "bridge", "becomes", "open", mode="forecast", according_to="minister")
    text = "# Новини\n\nМіністр заявив, що міст відкриють у червні.\n"
    return news(folder, entities, {"mist": text}, {"mist": [forecast]}, "uk")
