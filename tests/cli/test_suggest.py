"""The command ``kg suggest``."""

from __future__ import annotations

import json

import yaml

from tests.places import FIRST, IMPORTED, ROOT
from tests.support.command import run_here

CEASEFIRE = ROOT / "tests" / "corpora" / "ceasefire"


def test_each_field_of_a_draft_is_told_with_its_words_and_its_share() -> None:
    found = run_here(FIRST, "suggest", "confrontation-spiral", "--coder", "somebody")
    assert found.status == 0, found.err
    lines = found.out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("Meanwhile, Ukraine is hoping"))
    shown = " ".join(" ".join(lines[at + 1 : at + 5]).split())
    assert "relation hopes_for words that point to the relation stand between names" in shown
    assert "subject Ukraine named just before the words of the relation: “Ukraine”, right in " in shown
    assert "Nothing is saved." in found.out


def test_as_json_places_are_those_of_the_article() -> None:
    found = run_here(
        FIRST, "suggest", "data/articles/confrontation-spiral.md", "--coder", "somebody", "--format", "json"
    )
    sentences = json.loads(found.out)
    body = (
        (FIRST / "data/articles/confrontation-spiral.md").read_text(encoding="utf-8").partition("\n---\n")[2].lstrip()
    )
    for one in sentences:
        assert body[one["start"] :].startswith(one["sentence"])
        for draft in one["drafts"]:
            for start, end in [*draft["quote"], *(place for field in draft["fields"] for place in field["words"])]:
                assert one["start"] <= start < end <= one["start"] + len(one["sentence"])


def test_as_yaml_whole_drafts_are_statements_and_others_are_comments() -> None:
    found = run_here(CEASEFIRE, "suggest", "talks-in-ostrin", "--coder", "somebody", "--format", "yaml")
    data = yaml.safe_load(found.out)
    assert (data["article"], data["coder"]) == ("talks-in-ostrin", "somebody")
    assert data["statements"]
    for one in data["statements"]:
        assert one["proposed_by"] == "rules"
        assert "?" not in (one["subject"], one["relation"], one["object"])
    assert "  #   subject: '?'" in found.out


def test_what_the_coder_has_stated_is_not_drafted_again() -> None:
    known = run_here(CEASEFIRE, "suggest", "talks-in-ostrin", "--format", "yaml").out
    new = run_here(CEASEFIRE, "suggest", "talks-in-ostrin", "--coder", "somebody", "--format", "yaml").out
    assert known.count("- id: d") < new.count("- id: d")


def test_an_article_that_is_not_there_is_told() -> None:
    found = run_here(FIRST, "suggest", "confrontation-spirl")
    assert (found.status, found.out) == (1, "")
    assert "no article is called 'confrontation-spirl'; did you mean 'confrontation-spiral'?" in found.err


def test_an_article_whose_text_is_not_at_hand_is_told_with_its_file() -> None:
    found = run_here(IMPORTED, "suggest", "ice-week")
    assert found.status == 1
    assert "data/articles/ice-week.md: the text of this article is not at hand" in " ".join(found.err.split())
