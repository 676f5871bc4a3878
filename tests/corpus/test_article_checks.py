"""What is wrong between articles and between entities: reprints of nothing, and what is there twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.corpus.corpus import Corpus
from kg.corpus.same_text import runs_of
from kg.errors import Problem
from kg.project import open_project
from tests.support.invented import write_files

Write = Callable[..., list[Problem]]

WORDS = [f"word{number}" for number in range(25)]
"""A text of 25 words has 21 runs of five; each of the last four is in as many runs as there are words up to the end."""


def article(words: list[str] | str = "Nothing more.", **head: str) -> str:
    text = words if isinstance(words, str) else " ".join(words)
    lines = {"publisher": "Gazette", "language": "en", "published": "2020-05-04", **head}
    return "---\n" + "".join(f"{name}: {value}\n" for name, value in lines.items()) + f"---\n# {text}\n"


@pytest.fixture
def problems(tmp_path: Path) -> Write:
    """Write articles, by id, and return what is wrong; a store must find the same as memory."""

    def found(**articles: str) -> list[Problem]:
        files = {f"data/articles/{id}.md": text for id, text in articles.items()}
        corpus = {"title": "Twice", "base": "https://example.org/t/"}
        write_files(tmp_path, {"corpus.yaml": corpus, "data/entities.yaml": {"entities": []}, **files})
        in_memory, stored = (list(open_project(tmp_path, in_memory=one).problems) for one in (True, False))
        assert in_memory == stored
        return in_memory

    return found


def test_a_copy_of_what_is_no_article_is_an_error_where_it_is_named(problems: Write) -> None:
    (problem,) = problems(storm=article("The storm"), other=article("Again", copy_of="strom"))
    assert str(problem) == (
        "data/articles/other.md:5:10: error unknown-article: there is no article 'strom'; did you mean 'storm'?"
    )


def test_a_copy_names_the_original_and_not_another_copy_or_itself(problems: Write) -> None:
    (second,) = problems(a=article("One"), b=article("Two", copy_of="a"), c=article("Three", copy_of="b"))
    assert (second.path, second.code, second.is_error) == ("data/articles/c.md", "copy-of-copy", True)
    (own,) = problems(a=article("One"), b=article("Two", copy_of="b"), c=article("Three"))
    assert (own.path, own.line, own.code) == ("data/articles/b.md", 5, "copy-of-copy")


def test_a_version_replaces_an_earlier_text_that_there_is_and_not_itself(problems: Write) -> None:
    (unknown,) = problems(storm=article("One"), strom=article("Two", supersedes="storn"))
    assert str(unknown) == (
        "data/articles/strom.md:5:13: error unknown-article: there is no article 'storn'; did you mean 'storm'?"
    )


def test_versions_that_replace_each_other_are_named_as_a_circle(problems: Write) -> None:
    circle = problems(
        a=article("One", supersedes="c"), b=article("Two", supersedes="a"), c=article("3", supersedes="b")
    )
    assert [(one.path, one.line, one.code) for one in circle] == [
        (f"data/articles/{id}.md", 5, "circular-versions") for id in "abc"
    ]
    assert circle[0].message == "this article replaces itself: a → c → b → a"


def test_a_version_is_no_reprint_and_replaces_not_itself(problems: Write) -> None:
    (copy,) = problems(a=article("One"), b=article("Two", supersedes="a", copy_of="a"))
    assert (copy.code, copy.is_error) == ("supersedes-copy", True)


def test_an_article_that_replaces_itself_is_an_error_where_it_says_so(problems: Write) -> None:
    found = problems(b=article("Two", supersedes="b"))
    assert [(one.path, one.line, one.code) for one in found] == [("data/articles/b.md", 5, "circular-versions")]


def test_a_reprint_of_what_was_retracted_is_asked_about_until_it_says_that_it_was_too(problems: Write) -> None:
    gone = article("One", status="retracted")
    (asked,) = problems(a=gone, b=article("Two", copy_of="a"))
    assert (asked.code, asked.is_error, asked.line) == ("copy-of-retracted", False, 5)
    assert problems(a=gone, b=article("Two", copy_of="a", status="retracted")) == []


def test_a_word_that_is_no_status_is_an_error_that_names_those_there_are(problems: Write) -> None:
    (problem,) = problems(a=article("One", status="withdrawn"))
    assert (problem.code, problem.hint) == ("bad-value", "choose one of: current, corrected, retracted")


def test_versions_of_one_text_may_share_its_words_and_its_address(problems: Write) -> None:
    url = "https://example.org/storm"
    assert problems(a=article(WORDS, url=url), b=article(WORDS[:-1], url=url, supersedes="a")) == []
    third = article(WORDS[:-2], supersedes="b")
    assert problems(a=article(WORDS), b=article(WORDS[:-1], supersedes="a"), c=third) == []


def test_one_address_twice_is_a_warning_until_one_is_marked_as_a_copy(problems: Write) -> None:
    url = "https://example.org/storm"
    (problem,) = problems(a=article("The storm", url=url), b=article("The other storm", url=url))
    assert str(problem) == (
        "data/articles/b.md:5:6: warning same-url: 'a' (data/articles/a.md) has this address, too, so that one text "
        "may count twice; if it is a reprint, write 'copy_of: a' into its head: then it counts once; if it is a later "
        "version, 'supersedes: a'"
    )
    assert problems(a=article("The storm", url=url), b=article("The other storm", url=url, copy_of="a")) == []


@pytest.mark.parametrize(("changed", "shared"), [(0, 21), (1, 20), (2, 19), (3, 18)])
def test_a_text_is_there_twice_where_nine_tenths_of_its_runs_of_five_words_are(
    problems: Write, changed: int, shared: int
) -> None:
    again = WORDS[: 25 - changed] + [f"new{number}" for number in range(changed)]
    assert len(runs_of(" ".join(WORDS)) & runs_of(" ".join(again))) == shared
    found = problems(a=article(WORDS), b=article(again))
    assert [one.code for one in found] == (["same-text"] if shared / 21 >= 0.9 else [])


def test_a_text_shortened_or_set_otherwise_is_the_same_text(problems: Write) -> None:
    long = [f"word{number}" for number in range(300)]
    (cut,) = problems(a=article(long, published="2020-05-03"), b=article(long[:120]))
    assert cut.path == "data/articles/b.md"
    assert cut.message.startswith("100% of its words in a row stand in 'a' (data/articles/a.md)")
    (earlier,) = problems(a=article(long, published="2020-05-09"), b=article(" – ".join(long).upper()))
    assert earlier.path == "data/articles/a.md"
    assert earlier.hint.startswith("if it is a reprint, write 'copy_of: b' into its head: then it counts once; ")


def test_texts_that_are_short_or_marked_or_only_end_alike_are_no_problem(problems: Write) -> None:
    assert problems(a=article("The mayor spoke of peace."), b=article("The mayor spoke of peace.")) == []
    assert problems(a=article(WORDS), b=article(WORDS, copy_of="a")) == []
    footer = [f"footer{number}" for number in range(40)]
    several = {id: article([f"{id}{number}" for number in range(100)] + footer) for id in "abcdef"}
    assert problems(**several) == []


def test_each_of_many_reprints_is_found(problems: Write) -> None:
    long = [f"word{number}" for number in range(300)]
    found = problems(**{f"paper-{n:02}": article([*long[:n], "changed", *long[n:]]) for n in range(30)})
    assert [one.code for one in found] == ["same-text"] * 29


def test_two_entities_of_one_item_are_both_named_with_their_places(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    file = corpus_folder / "data" / "entities.yaml"
    text = file.read_text()
    lines = text.count("\n")
    known = "    type: Country\n    label: {id}\n    identifiers: {{wikidata: Q184}}\n"
    more = [f"  - id: {id}\n{known.format(id=id)}" for id in ("one", "two")]
    file.write_text(text + "".join(more))
    (problem,) = [one for one in read(corpus_folder).problems if one.code == "same-item"]
    assert (problem.path, problem.line, problem.column) == ("data/entities.yaml", lines + 8, 29)
    assert problem.message == f"'one' on line {lines + 1} is Q184, too, so that one is counted as two"
