"""One word for one thing: what users read has none of the old words of ``docs/architecture.md``, "Words"."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from kg.cli.main import app
from tests.places import ROOT

OLD = {
    "telling, for a mention": r"\btellings?\b|\bkg:tells\b",
    "world, for a viewpoint": r"\b(?<!small-)worlds?\b(?! (war|bank))|--world\b|--against\b",
    "party, for an actor": r"(?<!political )(?<!ruling )(?<!leading )\b(party|parties|Parties)\b",
    "rests on, for is based on": r"\b[Rr]ests? (up)?on\b|\b[Rr]esting on\b",
    "perspective, for attribution": r"\b[Pp]erspectives?\b",
    "quad, for a quad class": r"\b(no|by|of each) quads?\b(?! class| *\n)|--quad(?!-class)\b|\bquads=|\bno_quad\b",
    "in view, for what matches": r"\bin view\b|\bWhat is in view\b",
    "from and to, for days": r"--from\b|--to (\d{4}|2\d)",
    "old names of options": r"--(least(-\w+)?|self-ties|least-others)\b|\bleast_neighbours\b|\bself_ties\b|\bworld=",
    "reads as, for a function": r"\breads_as\b|\breadsAs\b",
    "as told by": r"\bas told by\b|\b[Nn]o answer told\b|\bis told of\b",
    "for good and for ill": r"\bfor good or (for )?ill\b|\bfor good / for ill\b|\bneither of both\b",
    "ways, for paths": r"\bWays to\b|\bOnly its neighbours\b|\bLet it move\b|\bNames as given\b",
    "what the field reads": r"\b[Ww]hat the field reads\b|\b[Ww]ho stands how\b",
    "said before": r"\bIt was said before\b|\bIt is really meant for\b",
    "acts so different": r"\bActs so different\b|\blook at the quads\b",
    "neither for nor against": r"\bthat are neither for nor against\b|\bleft out that is neither\b",
    "what X holds": r"\bWhat .{1,40} holds, as reported\b|\bas held by\b",
}
"""Old words by what they were, each as a pattern."""
MAY = {
    "persons in parties",
    "A person or a party",
    "A party, movement or list",
    "A party that forms",
    "a party, a company",
    "the registration of the party",
    "CONSULT/third-party",
    "parties to ",
    "political parties",
}
"""Where political parties are meant, those to an agreement, or a name of PLOVER."""


def helps() -> Iterator[tuple[str, str]]:
    pending = [("kg", get_command(app))]
    for name, command in pending:
        pending += [(f"{name} {one}", found) for one, found in getattr(command, "commands", {}).items()]
        texts = [command.help or ""]
        for one in command.params:
            texts += [*one.opts, getattr(one, "help", None) or ""]
        yield name, "\n".join(texts)


def literals() -> Iterator[tuple[str, str]]:
    """Texts in the program that are made of words: messages, captions, labels, sentences."""
    for file in sorted((ROOT / "kg").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        documents = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        texts = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents
        ]
        yield file.relative_to(ROOT).as_posix(), "\n".join(text for text in texts if " " in text.strip())


def files() -> Iterator[tuple[str, str]]:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "data" / "README.md"]
    pages += [one for one in (ROOT / "docs").rglob("*.md") if "reference" not in one.parts]
    pages += [*(ROOT / "schema").glob("*.yaml"), *(ROOT / "kg").rglob("*.rq"), *(ROOT / "kg").rglob("*.jinja")]
    pages += [*(ROOT / "kg").rglob("*.json"), *(ROOT / "web" / "src").rglob("*.js")]
    for file in sorted(pages):
        yield file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")


def notebooks() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "notebooks").glob("*.ipynb")):
        cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
        yield file.name, "\n".join("".join(cell["source"]) for cell in cells)


def found(text: str) -> list[str]:
    for allowed in MAY:
        text = text.replace(allowed, "")
    return [
        f"{what}: …{text[max(0, one.start() - 30) : one.end() + 30]!r}…"
        for what, pattern in OLD.items()
        for one in re.finditer(pattern, text)
    ]


@pytest.mark.parametrize("kind", [helps, literals, files, notebooks])
def test_users_read_no_old_word(kind: object) -> None:
    assert callable(kind)
    faults = {name: words for name, text in kind() if (words := found(text))}
    assert faults == {}


@pytest.mark.parametrize(
    "text",
    [
        "3 tellings of one act",
        "kg network --world everyone",
        "an offer to a party",
        "rests on 12 acts",
        "2 acts, no quad",
        "No act in view",
        "kg network --from 2016",
        "as told by the authors",
    ],
)
def test_the_patterns_find_what_they_are_for(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", ["a political party", "6,909 quads", "N-Quads", "by quad class", "the World Bank"])
def test_the_patterns_leave_other_things_alone(text: str) -> None:
    assert not found(text.replace("World Bank", "Bank"))


def test_the_corpus_s_own_words_are_not_looked_at() -> None:
    names = {name for name, _ in files()}
    assert not any(name.startswith(("data/articles", "CHANGELOG")) for name in names)
    assert Path("README.md").as_posix() in names
