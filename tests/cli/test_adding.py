"""The command that adds an article: one new file that checks, made of what a file says of itself and of options."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.changing.adding import id_of
from kg.changing.document import Document
from kg.corpus.scaffold import make_corpus
from kg.formats.documents.kinds import kind_of
from kg.formats.documents.readers import read
from tests.support.command import run_here
from tests.support.documents import PARAGRAPHS, TITLE, lines_of, page, pdf, word_file, word_paragraph

TEXT = "\n\n".join(PARAGRAPHS)
WHOLE = f"{TITLE}\n\n{TEXT}"
HEAD = "---\npublisher: Harbour Gazette\npublished: {}\n---\n"
ARTICLES = "data/articles"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A corpus without articles."""
    make_corpus(tmp_path / "own", "Own", "anna", empty=True)
    return tmp_path / "own"


def added(own: Path, name: str, content: bytes | str, *options: str) -> str:
    """Return the article that a file becomes; the corpus has no problems afterwards."""
    file = own.parent / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = run_here(own, "add", "article", file, "--yes", *options)
    assert done.err == ""
    path = Path(done.out.partition(":")[0].removeprefix("Added "))
    assert run_here(own, "check").out == "0 statements in 1 article: no problems.\n"
    return (own / path).read_text(encoding="utf-8")


def test_a_text_becomes_an_article_and_goes_again(own: Path) -> None:
    made = added(own, "a.txt", f"{TITLE}\n\n{TEXT}\n", "--publisher", "Harbour Gazette", "--published", "2 March 2026")
    assert made == HEAD.format("2026-03-02") + f"# {TITLE}\n\n{TEXT}\n"
    assert [path.name for path in (own / ARTICLES).iterdir()] == ["arland-and-borland-quarrel.md"]
    assert run_here(own, "undo", "--yes").out.startswith("Took back 'kg add article ")
    assert list((own / ARTICLES).iterdir()) == []


def test_pages_word_files_and_pdfs_become_the_same_article(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_here(content: bytes, name: str, **options: Any) -> Document:
        return read(kind_of(content, name), content, **options)

    monkeypatch.setattr("kg.formats.documents.apart.read_document", read_here)
    pytest.importorskip("trafilatura", reason="reading files of others needs: pip install 'actorgraph[articles]'")
    paragraphs = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    files = {
        "a.html": page(f"<article><h1>{TITLE}</h1>{paragraphs}</article>").encode(),
        "a.docx": word_file("".join(map(word_paragraph, [TITLE, *PARAGRAPHS]))),
        "a.pdf": pdf([[(72, 760, 20, TITLE), *lines_of(PARAGRAPHS)]]),
    }
    for name, content in files.items():
        made = added(own, name, content, "--publisher", "Harbour Gazette")
        head, _, text = made.partition("\n\n")
        assert head == HEAD.format("unknown") + f"# {TITLE}"
        assert text.split() == TEXT.split()
        assert [" ".join(one.split()) for one in text.split("\n\n")] == list(PARAGRAPHS)
        assert run_here(own, "undo", "--yes").status == 0


def test_what_options_say_counts_and_the_headline_that_was_printed_stays(own: Path) -> None:
    options = [
        "--id",
        "x",
        "--title",
        "Quarrel",
        "--author",
        "I. Pisar",
        "--url",
        "https://example.org/a",
        "--lang",
        "be-tarask",
    ]
    made = added(own, "a.md", f"# {TITLE}\n\n{TEXT}", *options, "--publisher", "G: #1", "--published", "2026")
    facts = 'publisher: "G: #1"\nauthor: I. Pisar\nurl: https://example.org/a\nlanguage: be-tarask\npublished: 2026\n'
    assert made == f"---\n{facts}---\n# Quarrel\n\n# {TITLE}\n\n{TEXT}\n"
    assert (own / ARTICLES / "x.md").exists()


def test_the_standard_input_is_read(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin(io.StringIO):
        buffer = io.BytesIO(f"{TITLE}\n\nA\x07 word.\r\n\r\n\r\n\r\n\r\nAnother\x00.".encode())

    monkeypatch.setattr(io, "StringIO", lambda _: Stdin())
    assert sys.stdin is not None
    assert run_here(own, "add", "article", "-", "--publisher", "Gazette", "--yes").status == 0
    text = (own / ARTICLES / "arland-and-borland-quarrel.md").read_text(encoding="utf-8")
    assert text.endswith(f"# {TITLE}\n\nA word.\n\nAnother.\n")


def test_a_dry_run_shows_the_file_and_writes_nothing(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}\n\nTalks failed.\n", encoding="utf-8")
    shown = run_here(own, "add", "article", tmp_path / "a.txt", "--publisher", "Gazette", "--dry-run").out
    lines = ["---", "publisher: Gazette", "published: unknown", "---", f"# {TITLE}", "", "Talks failed."]
    names = "--- /dev/null\n+++ data/articles/arland-and-borland-quarrel.md\n@@ -0,0 +1,7 @@\n"
    assert shown == names + "".join(f"+{line}\n" for line in lines)
    assert list((own / ARTICLES).iterdir()) == []


def test_a_dry_run_marks_what_is_missing(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One line.\nAnother.\n", encoding="utf-8")
    shown = run_here(own, "add", "article", tmp_path / "a.txt", "--dry-run")
    assert shown.status == 0
    assert "+publisher: MISSING (add --publisher)\n" in shown.out
    assert "+# MISSING (add --title)\n+\n+One line.\n" in shown.out


def test_the_file_of_annotations_is_named_where_no_date_is_known(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WHOLE, encoding="utf-8")
    said = run_here(own, "add", "article", "../a.txt", "--publisher", "G", "--yes").out
    assert "data/annotations/anna/arland-and-borland-quarrel.yaml  write what it says" in said


def test_a_page_of_a_day_to_come_and_a_name_of_another_kind_are_told(own: Path, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="reading files of others needs: pip install 'actorgraph[articles]'")
    head = "<meta property='article:published_time' content='2931-03-02T23:30:00+01:00'>"
    paragraphs = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)
    (tmp_path / "a.txt").write_text(page(f"<article><h1>{TITLE}</h1>{paragraphs}</article>", head), encoding="utf-8")
    done = run_here(own, "add", "article", "../a.txt", "--publisher", "G", "--dry-run")
    assert done.err == (
        "kg: ../a.txt is read as a page of the web, which it is, although its name says otherwise\n"
        "kg: the file says that it was published on 2931-03-02, a day to come; this is left out\n"
    )
    assert "+published: unknown\n" in done.out


YES = ["--yes", "--publisher", "G"]


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        (WHOLE, ["--yes"], "the file does not say its publisher; add --publisher “…”; nothing was changed"),
        (
            TEXT.replace("\n\n", "\n"),
            ["--yes"],
            "the file does not say its title and publisher; add --title “…” and --pub",
        ),
        (TITLE, [*YES, "--title", TITLE], "the file holds no text besides its title; nothing was changed"),
        (WHOLE, YES[1:], "nobody can be asked here; add --yes to take what the file says of itself, or --dry-run"),
        (WHOLE, [*YES, "--id", "A b"], "'A b' cannot be the id of an article; name one of small letters, digits"),
        (f"?!\n\n{TEXT}", YES, "the title gives no id; name one of small letters, digits and hyphens with --id"),
        (WHOLE, [*YES, "--published", "03/02/2026"], "'03/02/2026' "),
        (WHOLE, [*YES, "--published", "March 12"], "'March 12' says no year; write it as well, or 'unknown'"),
        (WHOLE, [*YES, "--lang", "ua"], "this would make 1 error, so nothing was changed"),
        (WHOLE, [*YES, "--id", "there"], "there is an article 'there' already, data/articles/there.md; choose"),
    ],
)
def test_what_is_missing_or_wrong_is_said(own: Path, tmp_path: Path, text: str, options: list[str], said: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (own / ARTICLES / "there.md").write_text(HEAD.format("2026") + "# There\n", encoding="utf-8")
    done = run_here(own, "add", "article", tmp_path / "a.txt", *options)
    assert done.status == 1
    assert done.err.startswith(f"kg: {said}")
    assert [path.name for path in (own / ARTICLES).iterdir()] == ["there.md"]


def test_who_sits_at_a_terminal_is_asked_what_options_do_not_say(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.cli.adding.is_asked", lambda: True)
    monkeypatch.setattr("kg.cli.asked.is_asked", lambda: True)
    (tmp_path / "a.txt").write_text(WHOLE, encoding="utf-8")
    answers = ["", "", "Harbour Gazette", "", "03/02/2026", "March 2026", "y"]
    done = run_here(own, "add", "article", "../a.txt", stdin="".join(f"{one}\n" for one in answers))
    assert done.status == 0
    assert "'03/02/2026' " in done.out
    text = (own / ARTICLES / "arland-and-borland-quarrel.md").read_text(encoding="utf-8")
    assert text == HEAD.format("2026-03") + f"# {TITLE}\n\n{TEXT}\n"
    done = run_here(own, "add", "article", "../a.txt", stdin="\n")
    assert "there is an article 'arland-and-borland-quarrel' already" in done.err
    assert "Publisher" not in done.out
    answers = ["Other", "unknown", "n"]
    done = run_here(own, "add", "article", "../a.txt", "--publisher", "G", "--author", "A", stdin="\n".join(answers))
    assert done.status == 1
    assert [path.name for path in (own / ARTICLES).iterdir()] == ["arland-and-borland-quarrel.md"]


def test_what_cannot_be_read_is_said_with_its_name(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Так".encode("cp1251"))
    said = run_here(own, "add", "article", "../a.txt", "--yes").err
    assert said.startswith("kg: ../a.txt: the byte 0xD2 is not UTF-8; save the file with encoding UTF-8, or name its")
    assert run_here(own, "add", "article", "..", "--yes").err == "kg: ..: it is a folder; name one file\n"
    assert run_here(own, "add", "article", "no.txt", "--yes").err == "kg: no.txt: it is not there\n"
    said = run_here(own, "add", "article", "https://example.org/a.html", "--yes").err
    way = "nothing is fetched from the web; save the page in your browser, then add the file"
    assert said == f"kg: https://example.org/a.html: {way}\n"


def test_what_is_missing_names_the_extra(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.formats.documents.apart.find_spec", lambda _: None)
    (tmp_path / "a.html").write_text(page("<p>Text</p>"), encoding="utf-8")
    said = run_here(own, "add", "article", "../a.html", "--yes").err
    way = "pip install 'actorgraph[articles]', or in a checkout: pip install -e '.[articles]'"
    assert said == f"kg: reading a page of the web needs an optional package; install it with: {way}\n"


def test_an_address_that_another_article_has_is_warned_of(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WHOLE, encoding="utf-8")
    options = ["--publisher", "G", "--url", "https://example.org/a", "--yes"]
    assert run_here(own, "add", "article", "../a.txt", *options).status == 0
    (tmp_path / "a.txt").write_text(f"{TITLE} again\n\nOther words altogether.", encoding="utf-8")
    done = run_here(own, "add", "article", "../a.txt", *options)
    assert "same-url" in done.out
    assert done.status == 0


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("The Fishermen’s union: 3 demands!", "the-fishermens-union-3-demands"),
        ("Пераговоры ў Менску", "пераговоры-ў-менску"),
        ("ŁÓDŹ — strajk_trwa", "łódź-strajk-trwa"),
        ("word " * 30, "-".join(["word"] * 12)),
        ("İstanbul", "istanbul"),
        ("—", ""),
    ],
)
def test_the_id_is_made_of_the_words_of_the_title(title: str, id: str) -> None:
    assert id_of(title) == id


def test_a_head_of_another_program_is_read(own: Path) -> None:
    head = "title: Talks fail\ndate: 2026-03-02T10:00:00+01:00\nauthors: [Anna, Boris]\ntags: war, peace\nslug: x\n"
    made = added(own, "a.md", f"---\n{head}---\n{TEXT}\n", "--publisher", "Gazette")
    facts = "publisher: Gazette\nauthor: Anna, Boris\npublished: 2026-03-02\ntags: [war, peace]\n"
    assert made == f"---\n{facts}---\n# Talks fail\n\n{TEXT}\n"


def test_an_article_of_another_corpus_keeps_its_head(own: Path) -> None:
    head = "publisher: Gazette\nurl: https://example.org/a\npublished: 2026-03\nlicence: CC-BY-4.0\nnote: of today\n"
    assert added(own, "a.md", f"---\n{head}---\n# T\n\n{TEXT}\n") == f"---\n{head}---\n# T\n\n{TEXT}\n"


def test_a_head_that_cannot_be_read_is_said(own: Path, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\ntitle: [x\n---\nText.\n", encoding="utf-8")
    said = run_here(own, "add", "article", "../a.md", "--yes").err
    assert said.startswith("kg: ../a.md: its head cannot be read: line 2: this is not YAML")
