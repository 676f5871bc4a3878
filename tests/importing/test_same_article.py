"""Texts and the tables that speak of them meet in one article, whichever comes first; what is doubtful is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.corpus import Corpus
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.dates import parse_date
from kg.importing.same_article import Described, KnownArticles, address
from tests.support.command import run_here
from tests.support.importing import bring_in

TALKS = "Arland criticizes Borland over fish. Talks ended without a result."
HEADER = "title;publisher;date;url;who;what;whom;sentence"
ROW = "Talks fail;the example-gazette;02.03.2026;;Arland;criticizes;Borland;Arland criticizes Borland over fish."


@pytest.fixture
def own(own: Path, tmp_path: Path) -> Path:
    """A corpus without articles, beside which a text lies."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/2026-03-02 Example Gazette - Talks fail.txt").write_text(f"{TALKS}\n", encoding="utf-8")
    return own


def read(own: Path) -> Corpus:
    corpus = read_corpus(find_corpus(own))
    assert not [one for one in corpus.problems if one.is_error]
    return corpus


def known(id: str, title: str, publisher: str = "", date: str = "", url: str = "") -> Described:
    return Described(id, title, publisher, parse_date(date) if date else None, url)


THERE = [
    known("talks", "Talks fail", "Example Gazette", "2026-03-02"),
    known("fish", "Fish: who pays?", "New York Times", "2026-03-05", "https://www.example.org/fish/?utm_source=x#top"),
    known("mail-1", "Letters", "Gazette", "2026-03-01"),
    known("mail-2", "Letters", "Gazette", "2026-03-08"),
]


@pytest.mark.parametrize(
    ("one", "id"),
    [
        (known("", "TALKS FAIL"), "talks"),
        (known("", "Talks fail", "The Example-Gazette", "2026-03"), "talks"),
        (known("", "“Talks fail”", "examplegazette.org"), "talks"),
        (known("", "Talks fail", "", "2026-03-02", "https://example.org/talks"), "talks"),
        (known("", "Anything", "", "", "http://example.org/fish"), "fish"),
        (known("", "Fish - who pays", "NYT"), "fish"),
        (known("", "Letters", "", "2026-03-08"), "mail-2"),
        (known("", "talks"), "talks"),
        (known("", "Talks go on", "Example Gazette", "2026-03-02"), ""),
        (known("", "Talks fail", "Harbour Post", "2026-05-01"), ""),
    ],
)
def test_an_article_is_known_by_its_address_or_by_a_title_that_nothing_contradicts(one: Described, id: str) -> None:
    match = KnownArticles(THERE).match(one)
    assert (match.id, match.doubtful) == (id, ())


@pytest.mark.parametrize(
    ("one", "doubtful"),
    [
        (known("", "Talks fail", "Example Gazette", "2026-03-03"), ("talks",)),
        (known("", "Talks fail", "Harbour Post", "2026-03-02"), ("talks",)),
        (known("", "Letters", "Gazette"), ("mail-1", "mail-2")),
        (known("", "Talks fail", "Exampel Gazette"), ("talks",)),
        (known("", "Talks fail", "Gazette"), ("talks",)),
        (known("", "Talks fail", "EG", "2026-03-02"), ("talks",)),
        (known("", "Fish: who pays?", "New York Times", "2026-03-05", "https://example.org/other"), ("fish",)),
    ],
)
def test_what_fits_two_articles_or_contradicts_one_is_doubtful(one: Described, doubtful: tuple[str, ...]) -> None:
    match = KnownArticles(THERE).match(one)
    assert (match.id, match.doubtful) == ("", doubtful)


def test_publishers_that_differ_by_a_number_are_others() -> None:
    there = KnownArticles([known("news", "The news", "Channel 1")])
    match = there.match(known("", "The news", "Channel 2"))
    assert (match.id, match.doubtful) == ("", ())


def texts_of(own: Path) -> list[str]:
    return sorted(one.body.partition("\n\n")[2].rstrip() for one in read(own).articles.values())


def test_a_text_with_the_title_of_another_one_is_an_article_of_its_own(own: Path) -> None:
    for folder, text in (("y25", "Trains were late."), ("y26", "Fish is dear."), ("y27", "Fish, is dear!")):
        (own.parent / folder).mkdir()
        (own.parent / folder / "Editorial.txt").write_text(f"{text}\n")
    bring_in(own, "y25")
    said = bring_in(own, "y26")
    assert "may be 'editorial', but that one has another text, so it is a new one" in said
    assert texts_of(own) == ["Fish is dear.", "Trains were late."]
    mapping = own / "data/imports/y27.map.yaml"
    mapping.write_text("format: texts\narticle_ids: {Editorial: editorial}\n")
    assert "the article 'editorial' has another text already" in bring_in(own, "y27", "", "--map", str(mapping))
    assert texts_of(own) == ["Fish is dear.", "Trains were late."]


@pytest.mark.parametrize(
    "list_",
    [
        "title;publisher;date;text\nLetters;Gazette;2026-03-01;{}\nLetters;Gazette;2026-03-01;{}\n",
        "title;text;url\nBoats;{};https://example.org/1\nTrains;{};https://example.org/1\n",
    ],
)
def test_texts_of_a_list_that_say_the_same_of_themselves_are_articles_of_their_own(own: Path, list_: str) -> None:
    texts = ["Boats were late.", "Trains were dear."]
    bring_in(own, "list.csv", list_.format(*texts))
    assert texts_of(own) == texts
    assert "Nothing has changed" in bring_in(own, "list.csv")
    bring_in(own, "list.csv", list_.format(*texts) + list_.format(*texts).splitlines()[1] + "\n")
    assert texts_of(own) == texts


def test_what_is_asked_of_a_page_tells_it_from_others_and_what_tracks_readers_does_not() -> None:
    assert address("https://Example.org/a?id=1&fbclid=9") == address("example.org/a/?id=1")
    assert address("https://example.org/a?id=1") != address("https://example.org/a?id=2")


def test_a_table_finds_its_sentences_in_the_text_that_came_before_it(own: Path) -> None:
    bring_in(own, "texts")
    assert "0 new articles" in bring_in(own, "claims.csv", f"{HEADER}\n{ROW}\n")
    corpus = read(own)
    [statement] = corpus.statements()
    assert [*corpus.articles] == ["talks-fail"]
    assert corpus.articles["talks-fail"].body == f"# Talks fail\n\n{TALKS}\n"
    assert (statement.article, statement.quote.exact) == ("talks-fail", "Arland criticizes Borland over fish")


def test_a_text_that_comes_behind_its_table_takes_the_place_of_the_sentences(own: Path) -> None:
    table = f"{HEADER}\n{ROW}\n"
    bring_in(own, "claims.csv", table)
    path = own / "data/articles/talks-fail.md"
    path.write_text(path.read_text().replace("note: Only", "tags: [fish]\nnote: Only"))
    [before] = read(own).statements()
    assert "these articles have their texts now: talks-fail." in bring_in(own, "texts")
    corpus = read(own)
    [statement] = corpus.statements()
    article = corpus.articles["talks-fail"]
    assert [*corpus.articles] == ["talks-fail"]
    assert (article.body, article.note, article.tags) == (f"# Talks fail\n\n{TALKS}\n", None, ("fish",))
    assert (statement.key, statement.quote.exact) == (before.key, before.quote.exact)
    assert "Nothing has changed" in bring_in(own, "texts")
    assert "Nothing has changed" in bring_in(own, "claims.csv", table)
    more = ROW.replace("criticizes", "mocks").replace("over fish", "over milk")
    bring_in(own, "claims.csv", f"{table}{more}\n", "--map", str(_with_mocks(own)))
    assert [one.key for one in read(own).statements()] == [before.key]  # what is not in the text is no quote


def _with_mocks(own: Path) -> Path:
    path = own.parent / "mocks.map.yaml"
    text = (own / "data/imports/claims.map.yaml").read_text()
    path.write_text(text.replace("{criticizes:", "{mocks: criticizes, criticizes:"))
    return path


def test_a_text_brings_what_its_article_lacks_when_it_takes_the_place_of_the_sentences(own: Path) -> None:
    bring_in(own, "claims.csv", f"{HEADER}\n{ROW}\n")
    head = "---\nauthor: A. B.\nurl: https://example.org/a\n---"
    (own.parent / "talks.md").write_text(f"{head}\n# Talks fail\n\n{TALKS}\n")
    bring_in(own, "talks.md")
    article = (own / "data/articles/talks-fail.md").read_text().partition("\n# ")[0].split("\n")
    assert article[1:-1] == [
        *("publisher: the example-gazette", "published: 2026-03-02"),
        *("author: A. B.", "url: https://example.org/a"),
    ]


def test_what_a_table_says_of_an_article_is_filled_in_where_nobody_said_it(own: Path) -> None:
    text = own.parent / "texts/moldova.txt"
    text.write_text(f"Moldova expels diplomats\n\n{TALKS}\n")
    bring_in(own, "texts")
    row = ROW.replace("Talks fail", "Moldova expels diplomats").replace("2026;", "2026;https://example.org/m")
    table = f"{HEADER}\n{row}\n{ROW.replace('2026;', '2026;https://example.org/t').replace('the ', '')}\n"
    said = bring_in(own, "claims.csv", table)
    assert "moldova-expels-diplomats (publisher, url and published) and talks-fail (url)." in said
    corpus = read(own)
    assert {(one.publisher, one.url, str(one.published)) for one in corpus.articles.values()} == {
        ("the example-gazette", "https://example.org/m", "2026-03-02"),
        ("Example Gazette", "https://example.org/t", "2026-03-02"),
    }
    text.write_text(f"Moldova expels diplomats\n\nCorrected. {TALKS}\n")
    assert "have their texts now: moldova-expels-diplomats." in bring_in(own, "texts")
    article = read(own).articles["moldova-expels-diplomats"]
    assert (article.publisher, article.body.split("\n\n")[1][:10]) == ("the example-gazette", "Corrected.")


@pytest.mark.parametrize("is_text_first", [True, False])
def test_the_first_line_of_a_text_is_the_title_that_a_table_knows_it_by(own: Path, is_text_first: bool) -> None:
    (own.parent / "texts/2026-03-02 Example Gazette - Talks fail.txt").write_text(f"Talks on fish fail\n\n{TALKS}\n")
    table = f"{HEADER}\n{ROW.replace('Talks fail', 'Talks on fish fail')}\n"
    if is_text_first:
        bring_in(own, "texts")
    bring_in(own, "claims.csv", table)
    if not is_text_first:
        bring_in(own, "texts")
    [article] = read(own).articles.values()
    title = "# Talks fail\n\n" if is_text_first else ""
    assert article.body == f"{title}{'# ' * (not is_text_first)}Talks on fish fail\n\n{TALKS}\n"


def test_a_text_without_the_words_that_were_coded_is_not_taken(own: Path) -> None:
    bring_in(own, "claims.csv", f"{HEADER}\n{ROW.replace('over fish', 'over milk')}\n")
    before = (own / "data/articles/talks-fail.md").read_bytes()
    assert "anna/talks-fail#row-2; mend these quotes in that article" in bring_in(own, "texts")
    assert (own / "data/articles/talks-fail.md").read_bytes() == before
    assert [*read(own).articles] == ["talks-fail"]
    mended = f"{HEADER}\n{ROW}\n"
    bring_in(own, "claims.csv", mended)
    assert "have their texts now: talks-fail" in bring_in(own, "texts")
    assert read(own).articles["talks-fail"].body == f"# Talks fail\n\n{TALKS}\n"


def test_where_it_is_not_sure_which_article_is_meant_a_new_one_is_made_until_somebody_says_it(own: Path) -> None:
    bring_in(own, "texts")
    table = f"{HEADER}\n{ROW.replace('02.03.2026', '04.03.2026')}\n"
    said = bring_in(own, "claims.csv", table)
    assert "the article 'Talks fail' may be 'talks-fail', which is not sure, so it is a new one" in said
    assert [(one.key, one.article) for one in read(own).statements()] == [("anna/talks-fail-2#row-2", "talks-fail-2")]
    mapping = own / "data/imports/claims.map.yaml"
    mapping.write_text(mapping.read_text() + 'article_ids: {"Talks fail": talks-fail}\n')
    bring_in(own, "claims.csv", table)
    assert [one.key for one in read(own).statements()] == ["anna/talks-fail#row-2"]
    mapping.write_text(mapping.read_text().replace(": talks-fail}", ": talks-fall}"))
    done = run_here(own, "import", own.parent / "claims.csv", "--yes")
    assert "there is none; did you mean 'talks-fail'?" in done.err


def test_a_row_put_above_a_list_of_articles_moves_none_of_them(own: Path) -> None:
    header, first = "title,publisher,date,text\n", "Talks fail,Gazette,2026-03-02,They failed.\n"
    bring_in(own, "list.csv", header + first)
    bring_in(own, "list.csv", f"{header}Fish rot,Gazette,2026-03-04,They rot.\n{first}")
    assert {id: one.body for id, one in read(own).articles.items()} == {
        "talks-fail": "# Talks fail\n\nThey failed.\n",
        "fish-rot": "# Fish rot\n\nThey rot.\n",
    }


def test_a_text_that_changed_in_its_file_changes_here_unless_somebody_edited_it(own: Path) -> None:
    bring_in(own, "texts")
    bring_in(own, "claims.csv", f"{HEADER}\n{ROW}\n")
    text = own.parent / "texts/2026-03-02 Example Gazette - Talks fail.txt"
    text.write_text(f"Corrected. {TALKS}\n")
    assert "these articles have their texts now: talks-fail." in bring_in(own, "texts")
    assert read(own).articles["talks-fail"].body == f"# Talks fail\n\nCorrected. {TALKS}\n"
    text.write_text("Corrected. Talks ended without a result.\n")
    assert (
        "here it stays, for words coded from the article 'talks-fail' do not stand once in it: anna/talks-fail#row-2"
        in bring_in(own, "texts")
    )
    path = own / "data/articles/talks-fail.md"
    path.write_text(path.read_text().replace("Corrected.", "Corrected:"))
    text.write_text(f"Corrected again. {TALKS}\n")
    assert "is another one in the files now and was changed here since; here it stays" in bring_in(own, "texts")
    assert read(own).articles["talks-fail"].body == f"# Talks fail\n\nCorrected: {TALKS}\n"


FRENCH = (
    "Le gouvernement a signé un accord avec la ville pour les pêcheurs. Les ministres ont dit que ce texte est dans "
    "leur intérêt, mais les syndicats ne sont pas contre une grève au port."
)
RUSSIAN = "Министры заявили, что этот документ выгоден рыбакам, но профсоюзы были против него, и рыбы в порту не было."


@pytest.mark.parametrize("languages", ["languages: [en]", "languages:\n- en", ""])
def test_articles_name_the_language_that_their_words_tell_and_the_corpus_names_it_too(
    own: Path, languages: str
) -> None:
    config = own / "corpus.yaml"
    config.write_text(config.read_text().replace("languages:\n- en", languages))
    for name, text in (("Accord", FRENCH), ("Договор", RUSSIAN), ("Short", "Oui.")):
        (own.parent / f"texts/2026-03-03 Gazette - {name}.txt").write_text(text, encoding="utf-8")
    before = config.read_bytes()
    assert "the languages of these articles as well now: fr and ru." in bring_in(own, "texts")
    corpus = read(own)
    assert {one.title: one.language for one in corpus.articles.values()} == {
        **{"Accord": "fr", "Договор": "ru"},
        **dict.fromkeys(("Short", "Talks fail"), "en"),
    }
    assert corpus.config.languages == ("en", "fr", "ru")
    run_here(own, "undo", "--yes")
    assert config.read_bytes() == before


def test_a_row_is_not_of_a_text_called_so_that_another_one_published(own: Path) -> None:
    head = "---\npublisher: Gazette\npublished: 2026-03-01\n---"
    (own.parent / "texts/strike.md").write_text(f"{head}\n# Dockers walk out\n\n{TALKS}\n")
    bring_in(own, "texts")
    row = "Strike;{};{};;Arland;criticizes;Borland;Arland criticizes Borland over fish."
    bring_in(own, "claims.csv", "\n".join([HEADER, row.format("Herald", "2026-05-01"), row.format("Gazette", ""), ""]))
    assert [one.article for one in read(own).statements()] == ["dockers-walk-out", "strike"]


@pytest.mark.parametrize("is_text_first", [True, False])
def test_a_table_may_name_articles_by_the_files_of_their_texts(own: Path, is_text_first: bool) -> None:
    (own.parent / "texts/strike.txt").write_text("Harbour strike ends\n\nCorland praises Dorland.\n", encoding="utf-8")
    (own.parent / "texts/mayor_talks.txt").write_text("Evland praises Forland.\nNobody knows why.\n", encoding="utf-8")
    titles = {"Talks fail", "Harbour strike ends", "mayor talks"}
    rows = ["Strike.txt;;;;Corland;praises;Dorland;Corland praises Dorland"]
    rows += ["mayor_talks;;;;Evland;praises;Forland;Evland praises Forland"]
    table = "\n".join([HEADER, *rows, ""])
    bring_in(own, "texts" if is_text_first else "claims.csv", "" if is_text_first else table)
    second = bring_in(own, "claims.csv" if is_text_first else "texts", table if is_text_first else "")
    assert ("0 new articles" if is_text_first else "1 new article,") in second
    corpus = read(own)
    assert {one.title.replace("_", " ") for one in corpus.articles.values()} == titles
    assert all(" the text of the article is not at hand" not in str(one.note) for one in corpus.articles.values())
    assert [len(corpus.articles[one.article].body.split("\n\n")) for one in corpus.statements()] == [2, 2]


def test_of_two_texts_with_the_title_that_a_table_names_the_first_is_not_taken_silently(own: Path) -> None:
    bring_in(own, "t.csv", "who,what,whom,title\nArland,criticizes,Borland,Talks fail\n")
    texts = own.parent / "talks"
    texts.mkdir()
    for name, words in (("a", "Arland is angry at Borland."), ("b", "The dues rise again in March.")):
        (texts / f"{name}.md").write_text(f"# Talks fail\n\n{words}\n", "utf-8")
    told = "several texts are called 'Talks fail'; the first of them is its text now"
    assert told in bring_in(own, "talks")
    assert told not in bring_in(own, "talks")
    assert "angry" in (own / "data/articles/talks-fail.md").read_text()
