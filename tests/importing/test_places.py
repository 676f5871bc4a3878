"""Marks of other tools count in the text as the tool has it; quotes stand at the same words of the tidied text."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kg.changing.document import Document
from kg.corpus.anchors import Anchors
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.corpus.scaffold import make_corpus
from kg.formats.records import ReadArticle, Span
from kg.importing.articles import Articles, Planned
from kg.importing.kept import Kept
from kg.importing.known import Known
from kg.importing.quotes import places_of_spans, places_of_words, quote_at
from kg.importing.rejects import Misplaced
from tests.support.command import run_here


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Known:
    folder: Path = tmp_path_factory.mktemp("empty")
    make_corpus(folder / "own", "Own", "anna", empty=True)
    return Known(find_corpus(folder / "own"))


def imported(corpus: Known, text: str, title: str) -> Planned:
    """Return the article that a text becomes."""
    articles = Articles(corpus, Kept(), "notes")
    articles.add(ReadArticle("a", "a", Document(text, title=title)))
    return articles.planned["a"]


@pytest.mark.parametrize(
    ("text", "mark", "body", "place"),
    [
        # 6 signs, 9 signs and “Three ” stand before; of each line end one sign is left.
        ("One.\r\nTwo no.\r\nThree no.\r\n", (21, 23), "# T\n\nOne.\nTwo no.\nThree no.", (24, 26)),
        ("\n\nAnna: no.\n\nBert: no.", (19, 21), "# T\n\nAnna: no.\n\nBert: no.", (22, 24)),
        ("a\x07b no no", (7, 9), "# T\n\nab no no", (11, 13)),
        ("We go. \n\n\n\n\nWe go.", (12, 17), "# T\n\nWe go.\n\nWe go.", (13, 18)),
        ("no no no", (3, 8), "# T\n\nno no no", (8, 13)),
        ("T\n\nAnna: T", (9, 10), "# T\n\nAnna: T", (11, 12)),
        ("T\r\n\r\nAnna: T", (0, 1), "# T\n\nAnna: T", (2, 3)),
        ("By Anna.\n\n# T\n\nNo T.", (12, 13), "# T\n\nBy Anna.\n\nNo T.", (2, 3)),
        ("By Anna.\n\n# T\n\nNo T.", (18, 19), "# T\n\nBy Anna.\n\nNo T.", (18, 19)),
        ("T\n\nT\n\nT", (3, 4), "# T\n\nT\n\nT", (5, 6)),
    ],
)
def test_a_mark_stands_at_the_same_words_of_the_tidied_text(
    text: str, mark: tuple[int, int], body: str, place: tuple[int, int], empty: Known
) -> None:
    article = imported(empty, text, "T")
    assert article.body == body
    assert places_of_spans([Span(*mark)], article.document.text, article.body) == [place]


FILLER = "It rained all day in the towns along the river, and nobody went out to see the ships come in."


@pytest.mark.parametrize(
    ("before", "after", "start"),
    [
        ("Anna: ", "\nBert", 5),  # “# T” and the blank line take five signs
        ("Bert: ", " Carl: ", 16),
        ("t: ", "something that the page has beside its text", 16),
        ("of another page: ", "\n\nBert", 5),
        ("", "", None),
        (": ", "\n\n", None),
        ("Dora: ", "!", None),
    ],
)
def test_what_stands_around_words_tells_which_of_the_same_words_they_are(
    before: str, after: str, start: int | None
) -> None:
    anchors = Anchors("# T\n\nAnna: no.\n\nBert: no.\n\nCarl: no no")
    around = {"no.": (before, after)}
    if start is None:
        with pytest.raises(Misplaced, match=r"the words 'no\.' stand 2 times in the article; give more of them"):
            places_of_words(["no."], anchors, around)
    else:
        at = start + len("Anna: ")
        assert places_of_words(["no."], anchors, around) == [(at, at + 3)]


@pytest.mark.parametrize(
    ("text", "mark", "reason"),
    [
        (f"Carl: We agree.\n\n{FILLER}", (6, 14), "'We agree'"),  # Carl was Anna when the article was imported
        (f"Anna: We agree.\n\nBert: Never.\n\n{FILLER}", (6, 14), "'We agree'"),
        (f"Anna: They agree.\n\n{FILLER}", (6, 16), "'They agree'"),
        ("We agree.", (0, 8), "'We agree'"),
        (f"Anna: We agree.\n\n{FILLER}", (15, 17), "''"),
        (f"Anna: We agree.\n\n{FILLER}", (6, 999), "outside"),
    ],
)
def test_what_is_another_text_here_is_no_place(text: str, mark: tuple[int, int], reason: str) -> None:
    body = f"# T\n\nAnna: We agree.\n\n{FILLER}\n\nBert: We agree."
    with pytest.raises(Misplaced, match=reason):
        places_of_spans([Span(*mark)], text, body)


def test_lines_far_from_a_change_are_found() -> None:
    text = f"It was cold.\n\n{FILLER}\n\nAnna: We agree.\n\nBert: We agree."
    body = f"# T\n\nIt was warm.\n\n{FILLER}\n\nAnna: We agree.\n\nBert: We agree."
    start = text.rindex("We agree")
    assert places_of_spans([Span(start, start + 8)], text, body) == [(start + 5, start + 13)]


def test_a_text_that_changed_in_the_file_moves_no_quote(tmp_path: Path) -> None:
    make_corpus(tmp_path / "own", "Own", "anna", empty=True)
    file = tmp_path / "talks.jsonl"

    def bring_in(text: str) -> str:
        start = text.rindex("Arland criticized Borland")
        ends = [("1", start, start + 6), ("2", start + 18, start + 25)]
        labels = [{"id": id, "label": "Country", "start_offset": at, "end_offset": end} for id, at, end in ends]
        joined = [{"id": 7, "from_id": 1, "to_id": 2, "type": "criticizes"}]
        said = {"id": 1, "text": text, "title": "Talks", "entities": labels, "relations": joined}
        file.write_text(json.dumps(said), "utf-8")
        return run_here(tmp_path / "own", "import", file, "--yes").out

    words = "Arland criticized Borland."
    bring_in(f"\r\n\r\nOne.\r\nTwo.\r\nAnna: {words}\r\n\r\n{FILLER}\r\n\r\nBert: {words}\r\n")
    [statement] = read_corpus(find_corpus(tmp_path / "own")).statements()
    # The title, “One.”, “Two.”, what Anna says, the filler and “Bert: ” stand before, with their line ends.
    start = 9 + 5 + 5 + 34 + len(FILLER) + 2 + 6
    assert [(one.start, one.end) for one in statement.quote.segments] == [(start, start + 25)]
    assert "1 record not placed" in bring_in(f"New.\r\nAnna: {words}\r\n\r\nCarl: {words}\r\n")
    assert [*read_corpus(find_corpus(tmp_path / "own")).statements()] == [statement]


WORDS = st.sampled_from(["no", "yes", "we", "n\x00o", "они", "🔥", "e\u0301t\u00e9", "ye\x07s"])
GAPS = st.sampled_from([" ", "\r\n", "\n", "\r", "\r\n\r\n", "\n\n", "\n\n\n\n\n", " \x07", "\x07 ", " \x01 ", "\x0c"])


@given(st.lists(st.tuples(GAPS, WORDS), min_size=1, max_size=25), st.sampled_from(["", "T"]), st.data())
def test_every_mark_on_words_stands_at_these_words(
    empty: Known, pieces: list[tuple[str, str]], title: str, data: st.DataObject
) -> None:
    text = "".join(gap + word for gap, word in pieces)
    first = data.draw(st.integers(0, len(pieces) - 1))
    last = data.draw(st.integers(first, len(pieces) - 1))
    starts = [len("".join(gap + word for gap, word in pieces[:at])) + len(pieces[at][0]) for at in (first, last)]
    article = imported(empty, text, title)
    words = [re.sub("[\x00\x01\x07]", "", word) for _, word in pieces]
    found = [one.span() for one in re.finditer(r"\S+", article.body)][-len(words) :]
    assert article.body.split()[-len(words) :] == words
    mark = Span(starts[0], starts[1] + len(pieces[last][1]))
    places = places_of_spans([mark], article.document.text, article.body)
    assert places == [(found[first][0], found[last][1])]
    anchors = Anchors(article.body)
    try:
        quote = quote_at(places, anchors)
    except Misplaced:
        assume(False)
    sides = quote if isinstance(quote, dict) else {"exact": quote}
    assert sides["exact"] == " ".join(words[first : last + 1])
    assert anchors.find(**sides) == places
