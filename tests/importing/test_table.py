"""A table of who does what to whom becomes a corpus; imported again, only what changed changes."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.formats.readers import reader_of
from kg.importing.choosing import choose_mapping
from kg.importing.places import ImportPlaces
from tests.support.command import run_here
from tests.support.importing import bring_in

TABLE = """\
date;source_article;who;what;whom;sentence;url
02.03.2026;Example Gazette;Arland;criticizes;Borland;Arland criticizes Borland over fish.;https://example.org/1
03.03.2026;Example Gazette;Ana Petrova;threatens;Borland;"Petrova said: ""Borland will pay"".";https://example.org/2
"""
LATER = "04.03.2026;Example Gazette;Arland;criticized by;Borland;Borland criticizes Arland.;https://example.org/2\n"


def brought_in(own: Path, table: str, *options: str) -> str:
    """Return what the command says that brings in a table; the corpus has no errors afterwards."""
    (own.parent / "triples.csv").write_text(table, encoding="utf-8")
    done = run_here(own, "import", own.parent / "triples.csv", "--yes", *options)
    assert done.err == ""
    assert not [one for one in read_corpus(find_corpus(own)).problems if one.is_error]
    return done.out


def files(own: Path) -> dict[str, bytes]:
    """Return the files of the data of a corpus."""
    return {str(path.relative_to(own)): path.read_bytes() for path in (own / "data").rglob("*") if path.is_file()}


def rejected(own: Path) -> list[dict[str, str]]:
    """Return what could not be placed."""
    text = (own / "data/imports/triples.rejects.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_each_row_becomes_a_statement_with_its_sentence_in_its_article(own: Path) -> None:
    brought_in(own, TABLE)
    corpus = read_corpus(find_corpus(own))
    said = {one.id: one for one in corpus.statements()}
    assert {id: (one.coder, one.relation) for id, one in said.items()} == {
        "row-2": ("anna", "criticizes"),
        "row-3": ("anna", "threatens"),
    }
    first, second = (corpus.articles[said[id].article] for id in ("row-2", "row-3"))
    assert [first.url, first.publisher, str(first.published)] == [
        "https://example.org/1",
        "Example Gazette",
        "2026-03-02",
    ]
    assert said["row-2"].quote.exact == "Arland criticizes Borland over fish"
    assert second.body.endswith('\n\nPetrova said: "Borland will pay".\n')
    assert "the text of the article is not at hand" in str(first.note)
    assert {one.label for one in corpus.entities.values()} == {"Arland", "Borland", "Ana Petrova"}


def test_the_same_table_changes_no_byte_and_can_be_taken_back(own: Path) -> None:
    before = files(own)
    brought_in(own, TABLE)
    there = files(own)
    assert "Nothing has changed" in brought_in(own, TABLE)
    assert files(own) == there
    run_here(own, "undo", "--yes")
    assert files(own) == before


def test_rows_above_change_nothing_of_those_below(own: Path) -> None:
    brought_in(own, TABLE)
    there = files(own)
    header, *rows = TABLE.splitlines(keepends=True)
    assert "1 new statement and 2 as before" in brought_in(own, "".join([header, LATER, *rows]))
    now = files(own)
    changed = [name for name, content in there.items() if now[name] != content and "imports" not in name]
    assert [Path(name).name for name in changed if "articles" in name] == ["example-gazette-2026-03-03.md"]
    assert now[changed[0]].startswith(there[changed[0]].rstrip())
    path = own / "data/annotations/anna/example-gazette-2026-03-03.yaml"
    assert path.read_text().endswith(
        "  - id: row-2\n    subject: Borland\n    relation: criticizes\n    object: Arland\n"
        "    quote: Borland criticizes Arland\n"
    )


def test_rows_that_are_gone_stay_until_they_are_pruned(own: Path) -> None:
    brought_in(own, TABLE)
    header, _, second = TABLE.splitlines(keepends=True)
    assert "1 statement imported before, not in the files any more" in brought_in(own, header + second)
    assert len([*read_corpus(find_corpus(own)).statements()]) == 2
    assert "1 removed" in brought_in(own, header + second, "--prune")
    assert [one.relation for one in read_corpus(find_corpus(own)).statements()] == ["threatens"]
    assert "Nothing has changed" in brought_in(own, header + second)


def test_a_row_that_changed_changes_its_statement_and_one_edited_here_stays(own: Path) -> None:
    brought_in(own, TABLE)
    path = next((own / "data/annotations/anna").glob("*03-03.yaml"))
    path.write_text(path.read_text() + "    note: looked at\n")
    edited = path.read_bytes()
    said = brought_in(
        own, TABLE.replace(";threatens;", ";accuses;").replace(";criticizes;", ";supports;"), "--map", str(_with(own))
    )
    assert "1 changed statement" in said
    assert path.read_bytes() == edited
    relations = {one.id: one.relation for one in read_corpus(find_corpus(own)).statements()}
    assert relations == {"row-2": "supports", "row-3": "threatens"}
    assert [(one["place"], one["what"]) for one in rejected(own)] == [("triples.csv:3", "accuses")]


def _proposed(own: Path, table: str) -> str:
    """Return the mapping that is proposed for a table, without the change being made."""
    (own.parent / "triples.csv").write_text(table, encoding="utf-8")
    paths = find_corpus(own)
    reader = reader_of([own.parent / "triples.csv"])
    vocabulary = read_corpus(paths).vocabulary
    return choose_mapping(None, ImportPlaces(paths, "x"), reader, [own.parent / "triples.csv"], vocabulary).text


def _with(own: Path) -> Path:
    """Return a mapping that knows two further words."""
    text = (own / "data/imports/triples.map.yaml").read_text()
    path = own.parent / "more.map.yaml"
    path.write_text(text.replace("{criticizes:", "{accuses: accuses, supports: supports, criticizes:"))
    return path


def test_what_cannot_be_placed_is_kept_with_its_line_and_the_reason(own: Path) -> None:
    odd = TABLE + (
        "05.03.2026;Example Gazette;;criticizes;Borland;Nobody said it.;https://example.org/3\n"
        "05.03.2026;Example Gazette;Arland;zzyzx;Borland;Arland zzyzxes Borland.;https://example.org/3\n"
        "31.02.2026;Example Gazette;Arland;criticizes;Borland;It was in February.;https://example.org/3\n"
        "05.03.2026;Example Gazette;=fish;threatens;Borland;Fish threatens Borland.;https://example.org/4\n"
    )
    mapping = own.parent / "odd.map.yaml"
    mapping.write_text(_proposed(own, odd) + 'entities: {"=fish": Issue}\n')
    brought_in(own, odd, "--map", str(mapping))
    told = {one["place"]: one["reason"] for one in rejected(own)}
    assert [*told] == [f"triples.csv:{line}" for line in (4, 5, 6, 7)]
    for reason, words in zip(
        told.values(), ("no subject: who is empty", "'zzyzx'", "31.02.2026", "'=fish'"), strict=True
    ):
        assert words in reason
    assert rejected(own)[3]["who"] == "'=fish"
    assert len([*read_corpus(find_corpus(own)).statements()]) == 2


def test_words_that_are_not_in_the_text_at_hand_are_no_quote(own: Path) -> None:
    text = "Arland criticizes Borland over fish.\n\nArland criticizes Borland over milk."
    (own / "data/articles/one.md").write_text(
        f"---\npublisher: Example Gazette\npublished: 2026-03-02\nurl: https://example.org/1\n---\n# One\n\n{text}\n"
    )
    header = TABLE.splitlines()[0]
    row = "02.03.2026;Example Gazette;Arland;criticizes;Borland;{};https://example.org/1\n"
    sentences = ("Arland criticizes Borland over milk", "Arland criticizes Borland", "Arland mocks Borland over fish")
    brought_in(own, f"{header}\n" + "".join(map(row.format, sentences)))
    assert [one.quote.exact for one in read_corpus(find_corpus(own)).statements()] == [sentences[0]]
    assert (own / "data/articles/one.md").read_text().endswith(f"{text}\n")
    reasons = [one["reason"] for one in rejected(own)]
    assert "stand 2 times in the article" in reasons[0]
    assert "nearest is 'Arland criticizes Borland over fish" in reasons[1]


def test_who_is_asked_may_write_the_mapping_first_and_import_by_it(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own.parent / "triples.csv").write_text(TABLE, encoding="utf-8")
    answers = iter(["w", "y"])
    monkeypatch.setattr("kg.cli.importing.is_asked", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    run_here(own, "import", own.parent / "triples.csv")
    assert [name for name in files(own) if "imports" in name] == ["data/imports/triples.map.yaml"]
    mapping = own / "data/imports/triples.map.yaml"
    mapping.write_text(mapping.read_text().replace("threatens: threatens", "threatens: warns"))
    done = run_here(own, "import", own.parent / "triples.csv")
    assert "triples.map.yaml:" in done.err
    assert "there is no relation 'warns'" in done.err
    mapping.write_text(mapping.read_text().replace("threatens: warns", "threatens: accuses"))
    run_here(own, "import", own.parent / "triples.csv")
    assert {one.relation for one in read_corpus(find_corpus(own)).statements()} == {"criticizes", "accuses"}


def test_a_mapping_that_names_a_column_which_is_not_there_is_refused(own: Path) -> None:
    mapping = own.parent / "wrong.map.yaml"
    mapping.write_text(_proposed(own, TABLE).replace("from: what", "from: nosuch"))
    before = files(own)
    done = run_here(own, "import", own.parent / "triples.csv", "--yes", "--map", mapping)
    assert "there is no column 'nosuch'; there are: date, source_article, who, what, whom, sentence, url" in done.err
    assert files(own) == before


def test_columns_that_nothing_uses_are_told(own: Path) -> None:
    header, first, second = TABLE.splitlines()
    table = f"{header};checked;Lfd. Nr.\n{first};yes;7\n{second};no;9\n"
    assert brought_in(own, table).count("not used: checked.") == 1
    assert {one.id for one in read_corpus(find_corpus(own)).statements()} == {"row-7", "row-9"}


def test_without_a_column_for_the_relation_the_columns_are_named(own: Path) -> None:
    header, *rows = TABLE.splitlines()
    without = [";".join("qqq" if at == 3 else cell for at, cell in enumerate(row.split(";"))) for row in rows]
    said = brought_in(own, "\n".join([header.replace(";what;", ";zzz;"), *without]) + "\n")
    assert "No column is known to say the relation; there are: date, source_article, who, zzz, whom" in said


def test_a_column_of_any_name_says_the_relation_where_relations_stand_in_it(own: Path) -> None:
    brought_in(own, TABLE.replace(";what;", ";zzz;"))
    assert {one.relation for one in read_corpus(find_corpus(own)).statements()} == {"criticizes", "threatens"}


def test_entities_that_only_rejected_rows_name_are_not_written(own: Path) -> None:
    text = "Arland criticizes Borland over fish."
    (own / "data/articles/one.md").write_text(
        f"---\npublisher: Example Gazette\npublished: 2026-03-02\nurl: https://example.org/1\n---\n# One\n\n{text}\n"
    )
    header, first, _ = TABLE.splitlines()
    odd = "02.03.2026;Example Gazette;Corland;criticizes;Borland;Nowhere in it.;https://example.org/1"
    brought_in(own, f"{header}\n{odd}\n{first}\n")
    assert len(rejected(own)) == 1
    assert {one.label for one in read_corpus(find_corpus(own)).entities.values()} == {"Arland", "Borland"}


def test_names_that_differ_in_capitals_are_not_taken_as_one_silently(own: Path) -> None:
    header = TABLE.splitlines()[0]
    row = "02.03.2026;Example Gazette;{};criticizes;Borland;{} criticizes Borland.;https://example.org/1\n"
    said = brought_in(own, f"{header}\n" + "".join(row.format(one, one) for one in ("MILL", "mill")))
    labels = sorted(one.label for one in read_corpus(find_corpus(own)).entities.values())
    assert ": 'mill' as 'MILL'." in said
    assert labels == ["Borland", "MILL"]


def test_names_that_capitals_alone_tell_apart_are_one_entity_unless_the_mapping_says_otherwise(own: Path) -> None:
    header = TABLE.splitlines()[0]
    row = "02.03.2026;Example Gazette;{};criticizes;Borland;{} criticizes Borland.;https://example.org/1\n"
    names = ["Mill Owners", "MILL OWNERS", "mill owners"]
    table = f"{header}\n" + "".join(row.format(one, one) for one in names)
    mapping = own.parent / "two.map.yaml"
    mapping.write_text(_proposed(own, table) + "entities: {mill owners: UnnamedCollective}\n")
    said = brought_in(own, table, "--map", str(mapping))
    assert "where it is another one): 'MILL OWNERS' as 'Mill Owners'." in said
    entities = {one.label: one for one in read_corpus(find_corpus(own)).entities.values()}
    assert [*sorted(entities)] == ["Borland", "Mill Owners", "mill owners"]
    assert [one.text for one in entities["Mill Owners"].aliases] == ["MILL OWNERS"]
    assert "as 'Mill Owners'" not in brought_in(own, table.replace("over", "about"), "--map", str(mapping))


CHANGED = '03.03.2026;Example Gazette;Ana Petrova;threatens;Norland;"Petrova said: ""Borland will pay"".";https://example.org/2\n'


def test_a_row_that_moved_and_changed_is_changed(own: Path) -> None:
    brought_in(own, TABLE)
    header, first, _ = TABLE.splitlines(keepends=True)
    said = brought_in(own, "".join([header, first, LATER, CHANGED]))  # the same sentence, another object
    assert "1 new statement, 1 changed statement and 1 as before" in said
    ids = {one.id: one.relation for one in read_corpus(find_corpus(own)).statements()}
    assert ids == {"row-2": "criticizes", "row-3": "threatens", "row-3-2": "criticizes"}


def test_rows_that_may_be_new_or_changed_are_told_and_not_written_twice(own: Path) -> None:
    brought_in(own, TABLE)
    header, first, _ = TABLE.splitlines(keepends=True)
    other = CHANGED.replace("will pay", "must pay").replace("Ana Petrova", "Corland")
    odd = "".join([header, first, LATER, other])
    there = [one.id for one in read_corpus(find_corpus(own)).statements()]
    for _ in range(2):
        brought_in(own, odd)
        assert [one["place"] for one in rejected(own)] == ["triples.csv:3", "triples.csv:4"]
        assert "a row that was imported before has changed (row-3)" in rejected(own)[0]["reason"]
        assert [one.id for one in read_corpus(find_corpus(own)).statements()] == there
    assert "2 new statements, 1 as before and 1 removed" in brought_in(own, odd, "--prune")


def test_which_statements_are_gone_or_removed_is_told_by_their_keys(own: Path) -> None:
    brought_in(own, TABLE)
    header, _, second = TABLE.splitlines(keepends=True)
    gone = "anna/example-gazette-2026-03-02#row-2"
    assert f"not in the files any more: {gone}; they stay here" in brought_in(own, header + second)
    assert f"Removed: {gone}." in brought_in(own, header + second, "--prune")


def test_lists_are_shown_whole_where_that_is_asked_for_and_a_dry_run_shows_the_whole_mapping(own: Path) -> None:
    words = [f"zzyzx{chr(97 + at)}" for at in range(8)]
    rows = "".join(f"02.03.2026;Gazette;Arland;{one};Borland;Arland {one} Borland.;\n" for one in words)
    said = brought_in(own, TABLE + rows, "--dry-run")
    assert "triples.csv:8: " in said
    assert "triples.csv:9: " not in said
    assert "and 3 more (--all shows them)" in said
    assert "triples.csv:11: " in brought_in(own, TABLE + rows, "--dry-run", "--all")
    many = [f"{one}-{'w' * 40}-{other}" for one in words for other in words]
    rows = "".join(f"02.03.2026;Gazette;Arland;{one};Borland;It is so.;\n" for one in many)
    said = brought_in(own, TABLE + rows, "--dry-run")
    assert [one for one in many if f"{one}: " not in said.partition("Nobody has said")[0]] == []


@pytest.mark.parametrize(
    ("separator", "encoding", "mark"),
    [(";", "utf-8-sig", True), ("\t", "utf-8", False), (";", "cp1251", True)],
)
def test_what_was_rejected_opens_where_its_table_does_and_is_imported_once_mended(
    own: Path, separator: str, encoding: str, mark: bool
) -> None:
    rows = [
        *(["date", "source_article", "who", "what", "whom", "sentence", "url"],),
        [
            "02.03.2026",
            "Газета",
            "Arland",
            "criticizes",
            "Borland",
            "Arland criticizes Borland.",
            "https://example.org",
        ],
        ["03.03.2026", "Газета", "", "criticizes", "@borland", 'It "was", said; so.', ""],
    ]
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(rows)
    (own.parent / "triples.csv").write_bytes(out.getvalue().encode(encoding))
    run_here(own, "import", own.parent / "triples.csv", "--yes")
    path = own / "data/imports/triples.rejects.csv"
    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufeff") is mark
    [header, row] = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=separator)
    assert header == [*rows[0], "place", "reason"]
    assert row[:7] == [*rows[2][:4], "'@borland", *rows[2][5:]]
    path.write_text(text.replace(f"Газета{separator}{separator}", f"Газета{separator}Arland{separator}"), "utf-8")
    done = run_here(own, "import", path, "--yes")
    assert "1 new statement" in done.out
    assert "not used" not in done.out
    assert (own / "data/imports/triples-rejects.map.yaml").read_text() == (
        own / "data/imports/triples.map.yaml"
    ).read_text()
    assert {one.label for one in read_corpus(find_corpus(own)).entities.values()} == {"Arland", "Borland", "@borland"}


def test_the_names_of_a_country_in_several_languages_are_one_entity(
    own: Path,
) -> None:
    rows = ["Germany,criticizes,Польша", "Deutschland,criticizes,Poland", "Германия,criticizes,German Traders"]
    (own.parent / "t.csv").write_text("\n".join(["who,what,whom", *rows, ""]), "utf-8")
    done = run_here(own, "import", own.parent / "t.csv", "--yes")
    told = "names are taken as one that are one country in several languages"
    assert f"{told} (give one a type in the mapping, below 'entities', where it is another one)" in done.out
    assert "'Deutschland' as 'Germany'" in done.out
    corpus = read_corpus(find_corpus(own))
    assert {one.label: {alias.text for alias in one.aliases} for one in corpus.listed.values()} == {
        "Germany": {"Deutschland", "Германия"},
        "Польша": {"Poland"},
        "German Traders": set(),  # no name of the country, though it begins as one
    }
    later = bring_in(own, "later.csv", "who,what,whom\nAllemagne,criticizes,Poland\n")
    assert "'Allemagne' as 'Germany'" in later
    assert len(read_corpus(find_corpus(own)).listed) == 3
