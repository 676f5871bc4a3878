"""Synthetic corpora: N articles with ten statements each, by a fixed seed."""

from __future__ import annotations

import random
from pathlib import Path

STATEMENTS_PER_ARTICLE = 10
_ACTORS = 300
_RELATIONS = ("offers", "criticizes", "demands", "supports", "threatens", "praises")


def write_corpus(root: Path, articles: int, seed: int = 1) -> None:
    """Write a corpus with power-law actors, list-valued roles, nested claims and shared acts."""
    random_ = random.Random(seed)
    ranks = [1 / (rank + 1) for rank in range(_ACTORS)]

    def actors(number: int) -> list[str]:
        return [f"Country {index}" for index in dict.fromkeys(random_.choices(range(_ACTORS), ranks, k=number * 3))][
            :number
        ]

    (root / "data" / "articles").mkdir(parents=True)
    (root / "data" / "annotations" / "bench").mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: synthetic\nbase: https://example.org/bench/\ncoder: bench\n")
    entities = [f"  - {{id: c{index}, type: Country, label: Country {index}}}" for index in range(_ACTORS)]
    entities += [f"  - {{id: issue-{index}, type: Issue, label: issue {index}}}" for index in range(100)]
    (root / "data" / "entities.yaml").write_text("entities:\n" + "\n".join(entities) + "\n")
    for article in range(articles):
        name = f"a{article:06}"
        sentences, blocks = [], []
        told = (*actors(3), "Country 1", "Country 2")[:3]
        for number in range(STATEMENTS_PER_ARTICLE):
            told_again = number % 3 == 0 and number < STATEMENTS_PER_ARTICLE - 1
            subject, other, third = told if told_again else (*actors(3), "Country 1", "Country 2")[:3]
            issue = f"issue {random_.randrange(100)}"
            words = f"In point {number} of text {article} {subject} turned to {other} over {issue}"
            sentences.append(f"{words}, as was to be expected of the two.")
            block = [f"  - id: s{number:02}", f"    subject: {subject}"]
            if number == STATEMENTS_PER_ARTICLE - 1:
                block += ["    relation: criticizes", '    object: "#s00"', "    according_to: " + third]
            elif told_again:
                block += ["    relation: offers", f"    object: {issue}", f"    to: [{other}, {third}]"]
                block.append(f"    act: offer-{article}")
            else:
                block += [f"    relation: {random_.choice(_RELATIONS[1:2] + _RELATIONS[3:4])}", f"    object: {other}"]
                block += [f"    about: {issue}"]
            block += [
                f"    when: 2017-{random_.randrange(1, 10):02}-{random_.randrange(1, 29):02}",
                f"    quote: {words}",
            ]
            blocks.append("\n".join(block))
        head = "---\npublisher: Bench\npublished: 2017-10-02\n---\n# Synthetic text\n\n"
        (root / "data" / "articles" / f"{name}.md").write_text(head + " ".join(sentences) + "\n")
        annotation = f"article: {name}\ncoder: bench\nstatements:\n" + "\n".join(blocks) + "\n"
        (root / "data" / "annotations" / "bench" / f"{name}.yaml").write_text(annotation)
