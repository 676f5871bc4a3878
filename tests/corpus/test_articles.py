"""Articles: a head and a text, in any form that editors and systems give a file."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.article_file import read_article
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.dates import parse_date
from kg.model import Article

HEAD = "---\npublisher: Harbour Gazette\npublished: 2011-06-04\n---\n"


@pytest.fixture
def article(tmp_path: Path) -> Callable[..., Article]:
    """Read an article from text or bytes; there must be no problem."""

    def read(content: str | bytes, name: str = "news") -> Article:
        paths = CorpusPaths(tmp_path)
        path = paths.articles / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        found, problems = read_article(paths, path, "en")
        assert problems == []
        assert found is not None
        return found

    return read


def test_all_that_a_head_may_say_is_kept(good: Path, read: Callable[[Path], Corpus]) -> None:
    article = read(good).articles["harbour-offer"]
    assert article.publisher == "Harbour Gazette"
    assert article.author == "I. Pisar"
    assert article.url == "https://example.org/harbour-offer"
    assert article.language == "en"
    assert article.published is None
    assert article.inferred_published == parse_date("2011-06")
    assert article.basis == "the offer of 3 June is told as news"
    assert article.retrieved == date(2026, 11, 24)


def test_what_a_head_leaves_out_is_not_made_up(article: Callable[..., Article]) -> None:
    found = article(HEAD + "# Title\n")
    assert found.published == parse_date("2011-06-04")
    assert (found.author, found.url, found.retrieved, found.note) == (None, None, None, None)
    assert (found.inferred_published, found.basis) == (None, None)
    assert found.language == "en"


def test_the_title_is_the_first_line_of_the_body(article: Callable[..., Article]) -> None:
    found = article(HEAD + "\n\n# Berg  offers “talks”\n\nText.\n")
    assert found.title == "Berg  offers “talks”"
    assert found.body == "# Berg  offers “talks”\n\nText.\n"
    assert found.body[: found.headline_end] == "# Berg  offers “talks”"


@pytest.mark.parametrize("text", [HEAD.rstrip("\n"), HEAD, f"{HEAD}\n\n", f"{HEAD}\nwords"])
def test_a_missing_title_is_placed_within_the_file(text: str, tmp_path: Path) -> None:
    paths = CorpusPaths(tmp_path)
    paths.articles.mkdir(parents=True)
    (paths.articles / "news.md").write_text(text, encoding="utf-8")
    _, (problem,) = read_article(paths, paths.articles / "news.md", "en")
    assert problem.code == "missing-title"
    assert problem.line <= text.count("\n") + 1


def test_an_article_may_be_a_title_alone(article: Callable[..., Article]) -> None:
    found = article(HEAD + "# Title")
    assert (found.title, found.headline_end) == ("Title", 7)


def test_a_byte_order_mark_is_no_part_of_the_text(article: Callable[..., Article]) -> None:
    assert article(b"\xef\xbb\xbf" + (HEAD + "# Title\n").encode()) == article(HEAD + "# Title\n")


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_make_the_same_article(article: Callable[..., Article], ends: str) -> None:
    text = HEAD + "# Title\n\nOne line,\nanother.\n"
    assert article(text.replace("\n", ends)) == article(text)


def test_blanks_behind_the_lines_of_a_head_do_no_harm(article: Callable[..., Article]) -> None:
    assert article(HEAD.replace("---\n", "---  \n") + "# Title\n").title == "Title"


def test_a_line_of_hyphens_in_the_text_is_text(article: Callable[..., Article]) -> None:
    assert article(HEAD + "# Title\n\n---\n\nMore.\n").body == "# Title\n\n---\n\nMore.\n"


def test_text_is_kept_as_printed(article: Callable[..., Article]) -> None:
    body = unicodedata.normalize("NFD", "# Ён  сказаў\n\n«Мір»,\u00a0— not\u200b said;  teh typo…  \n")
    assert article(HEAD + body).body == body


@given(text=st.text(alphabet="aй \u0306\u00a0“#-\n", max_size=40))
def test_any_text_below_a_title_is_the_body(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    paths = CorpusPaths(tmp_path_factory.mktemp("corpus"))
    paths.articles.mkdir(parents=True)
    path = paths.articles / "news.md"
    path.write_bytes((HEAD + "# T\n" + text).encode())
    found, _ = read_article(paths, path, "en")
    assert found is not None
    assert found.body == "# T\n" + text


@pytest.mark.parametrize("name", ["вучэнні", "news-2017", "小-news", "x"])
def test_the_id_is_the_name_of_the_file_in_any_script(article: Callable[..., Article], name: str) -> None:
    assert article(HEAD + "# Title\n", name).id == name


def test_the_id_of_a_file_whose_name_is_decomposed_is_composed(article: Callable[..., Article]) -> None:
    """Some file systems give й back as и with a breve."""
    assert article(HEAD + "# Title\n", unicodedata.normalize("NFD", "дзейнасць-і-ўзоры")).id == "дзейнасць-і-ўзоры"


def test_the_language_of_the_corpus_holds_where_the_head_names_none(good: Path, read: Callable[[Path], Corpus]) -> None:
    corpus = read(good)
    assert corpus.articles["storm-drill"].language == "be"
    assert corpus.config.languages[0] == "en"


@pytest.mark.parametrize("published", ["2017", "2017-10", "2008-22", "2017-10-02?", "[2017-09..2017-10]"])
def test_a_publication_is_dated_as_exactly_as_is_known(article: Callable[..., Article], published: str) -> None:
    text = HEAD.replace("2011-06-04", f'"{published}"') + "# Title\n"
    assert article(text).published == parse_date(published)
