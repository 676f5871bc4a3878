"""Texts in files and folders: an article for each, with what its name says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.documents.texts import READER, with_facts_of_name
from kg.formats.readers import reader_of
from kg.formats.records import ReadArticle, Unread


@pytest.mark.parametrize(
    ("name", "published", "publisher", "title"),
    [
        ("2026-03-02 Example Gazette - Talks fail", "2026-03-02", "Example Gazette", "Talks fail"),
        ("02.03.2026 - Talks fail", "2026-03-02", "", "Talks fail"),
        ("Example Gazette - 2026-03-02 - Talks - part two", "2026-03-02", "Example Gazette", "Talks - part two"),
        ("2026-03-02_Example_Gazette__Talks_fail", "2026-03-02", "Example Gazette", "Talks fail"),
        ("20260302_Talks_fail", "2026-03-02", "", "Talks fail"),
        ("Example Gazette – Talks fail (02.03.2026)", "2026-03-02", "Example Gazette", "Talks fail"),
        ("2026-03 Перамовы", "2026-03", "", "Перамовы"),
        ("Example Gazette - Talks fail", "", "", "of the file"),
        ("Report 2026", "", "", "of the file"),
        ("99.99.2026 Talks", "", "", "of the file"),
    ],
)
def test_the_name_of_a_file_says_when_who_and_what(name: str, published: str, publisher: str, title: str) -> None:
    told = with_facts_of_name(Document("Text.", title="of the file"), name)
    assert (told.published, told.publisher, told.title) == (published, publisher, title)


def test_what_a_file_says_of_itself_stays() -> None:
    said = Document("Text.", published="2026-03-01", publisher="Gazette")
    told = with_facts_of_name(said, "2026-03-02 Other Gazette - Talks")
    assert (told.published, told.publisher) == ("2026-03-01", "Gazette")


def test_folders_are_read_with_what_is_in_them_in_whatever_encoding(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    (folder / "march").mkdir(parents=True)
    (folder / "march/02.03.2026 - Отказ.txt").write_bytes("Министр отверг критику.".encode("cp1251"))
    (folder / "a.md").write_text("---\npublisher: Gazette\npublished: 2026-03-01\n---\n# Talks\n\nThey met.\n")
    (folder / "b.txt").write_text("")
    (folder / ".hidden.txt").write_text("Nothing to see.")
    (folder / "notes.json").write_text("{}")
    (tmp_path / "secret.txt").write_text("Secret.")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    assert reader_of([folder]) is READER
    first, empty, second = READER.read([folder])
    assert isinstance(first, ReadArticle)
    assert (first.id, first.document.title, first.document.publisher) == ("a.md", "Talks", "Gazette")
    assert empty == Unread("b.txt", "it is empty; name a file that holds a text")
    assert second == ReadArticle(
        "march/02.03.2026 - Отказ.txt",
        "march/02.03.2026 - Отказ.txt",
        Document("Министр отверг критику.", title="Отказ", published="2026-03-02"),
    )


def test_a_folder_without_texts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KgError, match=r"no file in it is a text; texts end in \.txt, \.md"):
        list(READER.read([tmp_path]))
