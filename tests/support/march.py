"""A small corpus of acts that need no object, and of plain words where an entity might stand."""

from __future__ import annotations

from pathlib import Path

from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: March\nbase: https://example.org/march/\n",
    "schema/march.yaml": """
relations:
  marches:
    label: marches
    definition: Walks through the streets for or against something.
    example: A – marches – to B
    kind: act
    subject: [Actor]
    object: [Nothing]
    roles: [to]
    towards: [to]
    quad_class: verbal conflict
    goldstein: -6.5
    label_of_tie: {to Nothing: "{label} against"}
  stays_away:
    label: stays away
    definition: Does not come to work.
    example: A – stays away – to B
    kind: act
    subject: [Actor]
    object: [Nothing]
    roles: [to]
    towards: [to]
  quarrels_with:
    label: quarrels
    definition: Has a quarrel.
    example: A – quarrels with – B
    kind: act
    subject: [Actor]
    object: [Actor, Nothing]
    symmetric: true
    towards: [object]
    quad_class: verbal conflict
  is_called:
    label: is called
    definition: Is given a name or a quality.
    example: A – is called – "weak"
    kind: assessment
    subject: [Actor, Statement]
    object: [Quality]
    words: true
""",
    "data/entities.yaml": """
entities:
  - {id: miners, type: PopulationGroup, label: the miners}
  - {id: farmers, type: PopulationGroup, label: the farmers}
  - {id: union, type: PopulationGroup, label: the union}
  - {id: government, type: Government, label: the government}
  - {id: strong, type: Quality, label: strong}
""",
    "data/articles/may.md": """---
publisher: Gazette
published: 2026-05-09
---
# In May

The miners took to the streets. They marched on the government on 1 May. The farmers walked through the town. The miners
and the farmers fell out with each other. Then the farmers fell out with the government. It is called weak. The march of
the miners is a “#MeToo of the mines”. Others call the government strong. The union says that the miners marched. The
farmers stayed away from the government. Nobody quarrelled but the union. The government offered the miners talks. The
march led to that.
""",
    "data/annotations/me/may.yaml": r"""
article: may
coder: me
statements:
  - {id: s1, subject: miners, relation: marches, act: march, quote: The miners took to the streets}
  - {id: s2, subject: miners, relation: marches, to: government, act: march, when: 2026-05-01,
     quote: They marched on the government}
  - {id: s3, subject: farmers, relation: marches, quote: The farmers walked through the town}
  - {id: s4, subject: miners, relation: quarrels_with, object: farmers, quote: fell out with each other}
  - {id: s5, subject: farmers, relation: quarrels_with, object: government, degree: mainly,
     quote: the farmers fell out with the government}
  - {id: s6, subject: government, relation: is_called, object: "weak", quote: It is called weak}
  - {id: s7, subject: "#s2", relation: is_called, object: "a \"#MeToo\" of\nthe mines",
     quote: The march of the miners is a}
  - {id: s8, subject: government, relation: is_called, object: "strong",
     quote: Others call the government strong}
  - {id: s9, subject: union, relation: states, object: "#s2", quote: The union says that the miners marched}
  - {id: s10, subject: farmers, relation: stays_away, to: government, after: "#s3",
     quote: The farmers stayed away from the government}
  - {id: s11, subject: union, relation: quarrels_with, sums_up: "#s4", quote: Nobody quarrelled but the union}
  - {id: s12, subject: government, relation: offers_talks, object: miners, provided: they go home,
     quote: The government offered the miners talks}
  - {id: s13, subject: "#s2", relation: causes, object: "#s12", quote: march led to that}
""",
}


def march(folder: Path) -> Path:
    """Write the corpus and return its folder."""
    return write_files(folder, FILES)
