"""The file of an added article says what was given, whatever signs it has, and has every word of the text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hypothesis import assume, example, given
from hypothesis import strategies as st

from kg.changing.adding import article_of, proposed, with_facts
from kg.changing.document import Document
from kg.corpus.article_file import read_article
from kg.corpus.instead import instead_of_disk
from kg.corpus.paths import CorpusPaths

PATHS = CorpusPaths(Path("/nowhere"))
ARTICLE = PATHS.articles / "a.md"
LINES = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(
    st.dictionaries(st.sampled_from(["publisher", "author", "url", "title"]), LINES),
    st.lists(LINES, max_size=6).map("\n\n".join),
)
@example({"title": "# a: b", "publisher": "'x\" #1 {", "author": "- y", "url": "*z"}, "---\n\n# T\n\n+++")
@example({"title": "T", "publisher": "null"}, "\x00\x1b[31mred\u0085\u2028\x0c\rnext")
def test_what_is_added_is_read_as_it_was_given(facts: dict[str, str], text: str) -> None:
    assume("<<<<<<<" not in text)
    document = proposed(with_facts(Document(text), {"publisher": "G", **facts}), "en")
    assume(document.title and document.publisher)
    with instead_of_disk({ARTICLE: article_of(document).encode()}):
        article, problems = read_article(PATHS, ARTICLE, "en")
    assert problems == []
    assert article is not None
    assert (article.title, article.publisher) == (document.title, document.publisher)
    assert (article.author or "", article.url or "") == (document.author, document.url)
    words = Counter(word for word in document.text.split() if word.strip("#"))
    assert words <= Counter(article.body.split())
