"""What coders have read: sentences with nothing to code, what is wrong with the file that says so, and the counts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.changing.changeable import Removed, Renamed
from kg.changing.desk import Desk
from kg.changing.nothing_here import mark_nothing
from kg.changing.removing import make_removal
from kg.changing.renaming import rename
from kg.changing.undoing import undo
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.progress import progress_of, progress_rows
from kg.corpus.read import read_corpus
from kg.corpus.writer import write
from kg.proposing.effect import effects
from tests.places import IMPORTED

ARTICLE = "harbour-offer"
SENTENCE = "Norland and Sudland are at\nwar, or at least on the way to one."


@pytest.fixture
def paths(corpus_folder: Path) -> CorpusPaths:
    """The good corpus."""
    return CorpusPaths(corpus_folder)


def read(paths: CorpusPaths) -> Corpus:
    return read_corpus(paths)


def file_of(paths: CorpusPaths, coder: str = "anna") -> Path:
    return paths.annotations / coder / "progress.yaml"


def mark(paths: CorpusPaths, sentence: str, *, is_nothing: bool = True, article: str = ARTICLE) -> None:
    desk = Desk(read(paths), "anna")
    start = desk.corpus.articles[article].body.index(sentence)
    mark_nothing(desk, article, (start, start + len(sentence)), is_nothing=is_nothing)


def kept(paths: CorpusPaths) -> str:
    return re.sub(r"\d{4}-\d\d-\d\d", "DAY", file_of(paths).read_text(encoding="utf-8"))


def test_a_sentence_is_recorded_with_its_day_and_taken_back(paths: CorpusPaths) -> None:
    mark(paths, SENTENCE)
    mark(paths, "Norland is strong.")
    mark(paths, "Norland is strong.")
    body = read(paths).articles["storm-drill"].body
    mark(paths, body.split("\n")[2], article="storm-drill")
    lines = kept(paths).splitlines()
    assert lines[:5] == [
        "# Sentences that were read and have nothing to code.",
        "nothing_to_code:",
        f"  {ARTICLE}:",
        '    - {quote: "Norland and Sudland are at war, or at least on the way to one", day: DAY}',
        "    - {quote: Norland is strong, day: DAY}",
    ]
    assert lines[5] == "  storm-drill:"
    assert [one for one in read(paths).problems if one.path.endswith("progress.yaml")] == []
    mark(paths, "Norland is strong.", is_nothing=False)
    assert kept(paths).splitlines() == [*lines[:4], *lines[5:]]
    mark(paths, SENTENCE, is_nothing=False)
    assert kept(paths).splitlines() == [*lines[:2], *lines[5:]]
    undo(Desk(read(paths), "anna"))
    assert kept(paths).splitlines() == [*lines[:4], *lines[5:]]
    mark(paths, SENTENCE, is_nothing=False)
    mark(paths, body.split("\n")[2], is_nothing=False, article="storm-drill")
    assert not file_of(paths).exists()


@pytest.mark.parametrize(
    "section", ["", "nothing_to_code:\n", "nothing_to_code:  # below\n", "nothing_to_code: {}  # below\n"]
)
def test_words_of_the_coder_in_the_file_stay(paths: CorpusPaths, section: str) -> None:
    own = f"# my own notes: do not lose\n{section}# second line\n"
    file_of(paths).write_text(own, encoding="utf-8")
    mark(paths, SENTENCE)
    words = [line for line in own.splitlines() if line.startswith("#")]
    assert [line for line in kept(paths).splitlines() if line.startswith("#")] == words
    assert ("# below" in kept(paths)) is ("# below" in section)
    corpus = read(paths)
    assert [one for one in corpus.problems if one.path.endswith("progress.yaml")] == []
    assert f"  {ARTICLE}:" in kept(paths).splitlines()
    mark(paths, SENTENCE, is_nothing=False)
    assert [line for line in kept(paths).splitlines() if line.startswith("#")] == words
    assert [one for one in read(paths).problems if one.path.endswith("progress.yaml")] == []


def test_sentences_are_counted_by_article_and_coder(paths: CorpusPaths) -> None:
    before = {one.article: one for one in progress_rows(read(paths), progress_of(read(paths)))}[ARTICLE]
    # The title and ten sentences, each of which has words of a statement.
    assert (before.sentences, before.coded, before.nothing, before.left) == (11, 11, 0, 0)
    corpus = read(paths)
    rows = progress_rows(corpus, progress_of(corpus), ["anna", "ben"])
    assert [(one.article, one.coder, one.coded, one.left, one.statements) for one in rows if one.coder == "ben"] == [
        (ARTICLE, "ben", 0, 11, 0),
        ("storm-drill", "ben", 0, rows[2].sentences, 0),
    ]


def test_a_sentence_that_has_words_of_a_statement_is_coded_whatever_was_recorded(paths: CorpusPaths) -> None:
    mark(paths, SENTENCE)
    corpus = read(paths)
    row = next(one for one in progress_rows(corpus, progress_of(corpus)) if one.article == ARTICLE)
    assert row.nothing == 0


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("nothing_to_code:\n  no-such:\n    - {quote: x, day: 2026-11-30}\n", "unknown-article", 2),
        ("nothing_to_code:\n  harbour-offer:\n    - {quote: not there, day: 2026-11-30}\n", "quote-not-found", 3),
        ("nothing_to_code:\n  harbour-offer:\n    - {quote: Norland, day: 2026-11-30}\n", "quote-not-unique", 3),
        ("nothing_to_code:\n  harbour-offer:\n    - {quote: Norland is strong, day: soon}\n", "bad-value", 3),
        ("nothing_to_code:\n  harbour-offer:\n    - {quote: Norland is strong}\n", "missing-field", 3),
        ("nothing_to_code: 5\n", "bad-value", 1),
        ("what: 5\n", "unknown-field", 1),
        ("- a\n", "bad-value", 1),
        ("nothing_to_code: [\n", "yaml-syntax", 2),
    ],
)
def test_what_is_wrong_is_told_at_its_place(paths: CorpusPaths, text: str, code: str, line: int) -> None:
    file_of(paths).write_text(text, encoding="utf-8")
    found = [one for one in read(paths).problems if one.path == "data/annotations/anna/progress.yaml"]
    assert [(one.code, one.line) for one in found] == [(code, line)]
    assert len(read(paths).annotations) == 2


@pytest.mark.parametrize("text", ["", "nothing_to_code:\n", "nothing_to_code: []\n", "nothing_to_code: {}\n"])
def test_an_empty_file_says_nothing(paths: CorpusPaths, text: str) -> None:
    file_of(paths).write_text(text, encoding="utf-8")
    assert [one for one in read(paths).problems if one.path.endswith("progress.yaml")] == []
    mark(paths, SENTENCE)
    assert len(progress_of(read(paths)).nothing) == 1


def test_the_file_follows_when_an_article_or_a_coder_gets_another_name(paths: CorpusPaths) -> None:
    mark(paths, SENTENCE)
    write(paths, rename(read(paths), Renamed.ARTICLE, ARTICLE, "fishermen"), "a test")
    assert "  fishermen:\n" in kept(paths)
    write(paths, rename(read(paths), Renamed.CODER, "anna", "ben"), "a test")
    assert file_of(paths, "ben").exists()
    assert not file_of(paths).exists()
    assert progress_of(read(paths)).of("fishermen", "ben")
    write(paths, make_removal(read(paths), Removed.ARTICLE, "fishermen").changes, "a test")
    assert progress_of(read(paths)).nothing == ()
    assert [one for one in read(paths).problems if one.path.endswith("progress.yaml")] == []


def test_no_article_has_the_name_of_the_file(paths: CorpusPaths) -> None:
    (paths.articles / f"{ARTICLE}.md").rename(paths.articles / "progress.md")
    assert "bad-name" in [one.code for one in read(paths).problems if one.path == "data/articles/progress.md"]


def test_a_title_without_its_text_is_no_sentence_to_be_coded() -> None:
    corpus = read_corpus(CorpusPaths(IMPORTED))
    rows = {row.article: row for row in progress_rows(corpus, progress_of(corpus))}
    assert (rows["ice-week"].sentences, rows["ice-week"].left, rows["ice-week"].statements) == (0, 0, 2)
    # the title and three sentences, of which two are quoted
    assert (rows["ice-talks"].sentences, rows["ice-talks"].coded, rows["ice-talks"].left) == (4, 2, 2)


def test_statements_without_words_say_nothing_about_drafts() -> None:
    (effect,) = effects(read_corpus(CorpusPaths(IMPORTED)))
    counted = (effect.with_drafts, effect.without)
    assert sum(one.sentences for one in counted) == 4
    assert sum(one.statements for one in counted) == 2
