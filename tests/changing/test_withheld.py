"""A corpus without the words of its articles: nothing of them is passed on, every number stays, and they come back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import polars
import pytest

from kg.changing.withholding import without_texts
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import KgError
from kg.project import Project, open_project
from tests.places import FIRST, GOOD
from tests.support.command import run_here
from tests.support.march import march
from tests.support.two_coders import coded_twice

ARTICLE = "confrontation-spiral"
QUOTE = "In addition, Ukraine’s integration with NATO"


def _corpora(folder: Path) -> dict[str, Callable[[], Path]]:
    return {
        "first": lambda: FIRST,
        "good": lambda: GOOD,
        "two coders": lambda: coded_twice(folder / "coded"),
        "march": lambda: march(folder / "march"),
    }


@pytest.fixture(scope="module", params=["first", "good", "two coders", "march"])
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Project]:
    """A corpus, and what is passed on of it."""
    folder = tmp_path_factory.mktemp("withheld")
    whole = _corpora(folder)[request.param]()
    return open_project(whole), open_project(_passed_on(whole, folder / "passed-on"))


def _passed_on(whole: Path, folder: Path) -> Path:
    for name, content in without_texts(read_corpus(CorpusPaths(whole))).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture
def passed_on(tmp_path: Path) -> Path:
    return _passed_on(FIRST, tmp_path / "passed-on")


def _quotes(corpus: Corpus) -> dict[str, list[tuple[int, int]]]:
    return {one.key: [(part.start, part.end) for part in one.quote.segments] for one in corpus.statements()}


def test_no_word_below_a_title_and_no_quote_is_passed_on(both: tuple[Project, Project]) -> None:
    whole, passed = both
    for id, article in passed.corpus.articles.items():
        text = article.body[article.headline_end :]
        assert set(re.findall(r"[^\W_]", text)) <= {"x", "X", "0"}
        assert len(article.body) == len(whole.corpus.articles[id].body)
    files = "\n".join(path.read_text("utf-8") for path in (passed.corpus.paths.root / "data").rglob("*.yaml"))
    said = [one for one in whole.corpus.statements() if one.quote.segments and not one.headline]
    written = [" ".join(part.exact.split()) for one in said for part in one.quote.segments]
    long = [words for words in written if len(words.split()) > 4]
    assert long
    assert [words for words in long if words in " ".join(files.split())] == []
    assert "translation:" not in files


def test_statements_networks_and_agreement_stay_as_they_are(both: tuple[Project, Project]) -> None:
    whole, passed = both
    assert _quotes(passed.corpus) == _quotes(whole.corpus)
    assert not [one for one in passed.corpus.problems if one.is_error]
    of_words = ("quote", "translation")
    tables = [one.statements.drop([name for name in of_words if name in one.statements.columns]) for one in both]
    assert tables[0].equals(tables[1])
    for level in ("entity", "country"):
        one, other = (project.network(level=level, according_to="everyone").edges for project in both)
        assert one.equals(other)
    agreements = [project.agreement() for project in both]
    assert agreements[0].rows.equals(agreements[1].rows)


def test_with_the_articles_every_quote_and_every_text_is_as_before(tmp_path: Path) -> None:
    for name, make in _corpora(tmp_path).items():
        whole = make()
        folder = _passed_on(whole, tmp_path / f"passed on of {name}")
        before = read_corpus(CorpusPaths(whole))
        done = run_here(folder, "attach", whole / "data" / "articles", "--yes")
        assert done.status == 0, done.err
        after = read_corpus(CorpusPaths(folder))
        assert _quotes(after) == _quotes(before)
        for id, article in before.articles.items():
            assert after.articles[id].body == article.body
        words = [[(one.key, one.quote.exact) for one in corpus.statements()] for corpus in (after, before)]
        assert [(key, " ".join((text or "").split())) for key, text in words[0]] == [
            (key, " ".join((text or "").split())) for key, text in words[1]
        ] or name == "good"  # a coder may write words otherwise than they are printed, which folding takes for the same
        assert run_here(folder, "undo", "--yes").status == 0
        assert _quotes(read_corpus(CorpusPaths(folder))) == _quotes(before)


def _texts(folder: Path, change: Callable[[str], str] = lambda text: text, name: str = "mine.txt") -> Path:
    text = (FIRST / "data" / "articles" / f"{ARTICLE}.md").read_text("utf-8").partition("\n---\n")[2].strip()
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(change(text.removeprefix("# ")), "utf-8")
    return folder


def test_a_plain_text_with_other_lines_and_more_before_it_is_the_text_if_every_quote_stands_in_it(
    passed_on: Path, tmp_path: Path
) -> None:
    def other(text: str) -> str:
        title, _, rest = text.partition("\n")
        return f"{title}\n\nPrinted on Monday.\n{rest.replace('. ', '.  ')}"

    done = run_here(passed_on, "attach", _texts(tmp_path / "texts", other), "--yes")
    assert f"{ARTICLE}: mine.txt" in done.out
    assert "not attached: prisoners-for-dialogue: no file has its words" in done.err
    assert done.status == 1
    corpus = read_corpus(CorpusPaths(passed_on))
    assert not [one for one in corpus.problems if one.is_error]
    assert "Printed on Monday" in corpus.articles[ARTICLE].body
    before = {one.key: one.quote.exact for one in read_corpus(CorpusPaths(FIRST)).statements() if ARTICLE in one.key}
    assert {one.key: one.quote.exact for one in corpus.statements() if ARTICLE in one.key} == before


@pytest.mark.parametrize(
    "instead", ["In addition, Ukraine’s integration with Nato", "In addition, Russia’s integration with NATO"]
)
def test_a_text_in_which_one_quote_reads_otherwise_is_another_edition(
    passed_on: Path, tmp_path: Path, instead: str
) -> None:
    files = {path: path.read_bytes() for path in passed_on.rglob("*.*") if path.is_file()}
    texts = _texts(tmp_path / "texts", lambda text: text.replace(QUOTE, instead))
    done = run_here(passed_on, "attach", texts, "--yes")
    assert re.search(rf"{ARTICLE}: mine.txt has \d+ of \d+ quotes, so it is another edition", done.err)
    assert {path: path.read_bytes() for path in files} == files


def test_of_two_texts_that_have_all_quotes_and_differ_none_is_taken(passed_on: Path, tmp_path: Path) -> None:
    texts = _texts(tmp_path / "texts", lambda text: f"{text}\n\nFirst edition.", "one.txt")
    _texts(texts, lambda text: f"{text}\n\nSecond edition.", "two.txt")
    done = run_here(passed_on, "attach", texts, "--yes")
    assert f"{ARTICLE}: one.txt and two.txt have its words and differ; leave one of them" in done.err


def test_a_place_whose_words_are_others_is_an_error_with_its_line(passed_on: Path) -> None:
    article = passed_on / "data" / "articles" / f"{ARTICLE}.md"
    shutil.copy(FIRST / "data" / "articles" / f"{ARTICLE}.md", article)
    told = run_here(passed_on, "check")
    assert f"{ARTICLE}.yaml" not in told.out  # the places have their words again
    article.write_text(article.read_text("utf-8").replace("Over the past year", "Over the last years"), "utf-8")
    told = run_here(passed_on, "check")
    assert "quote-not-found" in told.out
    assert "kg attach" in told.out


def test_what_cannot_be_sure_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FIRST, tmp_path / "corpus"))
    path = folder / "data" / "annotations" / "editors" / f"{ARTICLE}.yaml"
    path.write_text(re.sub("quote: .*", "quote: Words that stand nowhere", path.read_text("utf-8"), count=1), "utf-8")
    with pytest.raises(KgError, match="mend this first, so that it is sure that no word of a text is passed on"):
        without_texts(read_corpus(CorpusPaths(folder)))
    assert "every article has its text" in run_here(FIRST, "attach", tmp_path).err
    assert "it is no folder" in run_here(FIRST, "attach", tmp_path / "none").err
    assert "name a folder with -o" in run_here(FIRST, "export", "--without-texts").err
    refused = run_here(FIRST, "export", "--without-texts", "--level", "country", "-o", tmp_path / "x")
    assert "leave --format and what selects claims out" in refused.err


def test_what_is_passed_on_is_a_corpus_of_its_own(tmp_path: Path) -> None:
    done = run_here(FIRST, "export", "--without-texts", "-o", tmp_path / "to-pass-on")
    assert done.status == 0, done.err
    again = run_here(FIRST, "export", "--without-texts", "-o", tmp_path / "to-pass-on")
    assert "is not written" in again.err  # somebody may code in it by now
    checked = run_here(tmp_path / "to-pass-on", "check")
    assert checked.status == 0
    networks = [run_here(one, "network", "--scores") for one in (FIRST, tmp_path / "to-pass-on")]
    assert networks[0].out == networks[1].out
    assert isinstance(open_project(tmp_path / "to-pass-on").statements, polars.DataFrame)
