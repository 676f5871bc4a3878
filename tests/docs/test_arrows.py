"""The page of what arrows say: a sentence for every relation and rule of the shipped vocabulary."""

from __future__ import annotations

from runpy import run_path

import yaml

from kg.vocabulary import Vocabulary
from tests.places import ROOT

DOCS = ROOT / "docs"
READ = [
    "| `offers_release` | `to` | The president – **offers release of political prisoners to** → the West |",
    "| `offers_release` | `to Action` | The president – **offers release of political prisoners to** → the West |",
    "| `refuses_to_give` | `to` | The mission – **refuses to give an assessment of the exercise to** → Belmark |",
    r"| `states` | `object.subject` | The president – **says “has a leading role in the region” of** → Belmark |",
    "| `visits` | `object.country` | The IMF mission – **visits Torhafen in** → Belmark |",
    "| `conducts` | `joint` | Aldor – **conducts the exercise Shield together with** – Belmark |",
]
"""Some of its lines, as a person writes them."""


def sentences() -> list[list[str]]:
    found: list[list[str]] = yaml.safe_load((DOCS / "sentences_of_ties.yaml").read_text(encoding="utf-8"))
    return found


def test_every_relation_and_rule_has_a_sentence(shipped: Vocabulary) -> None:
    wanted = {
        (relation.id, key)
        for relation in shipped.relations.values()
        if not relation.abstract
        for key in {*relation.readings, *relation.label_of_tie}
        if key.partition(" ")[0] in relation.readings
    }
    told = [(relation, rule) for relation, rule, *_ in sentences()]
    assert set(told) == wanted
    assert len(told) == len(wanted)


def test_the_page_has_them() -> None:
    page = run_path(str(DOCS / "reference_pages.py"))["arrows"]()
    assert [line for line in READ if line not in page] == []
    assert page.count("\n| `") == len(sentences())
    assert not {"{label}", "{object}", "{claim}"} & set(page.split())
