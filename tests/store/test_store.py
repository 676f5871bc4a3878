"""The store: what it holds is what the files say, whichever way it came to be up to date."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import polars
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.errors import InvalidCorpus, StoreDamaged
from kg.project import Project, build_project
from kg.store import build, bulk_load, reading, workers
from kg.store.build import Built, build_store
from kg.store.folders import Stores
from kg.store.memory import Memory
from kg.store.opening import Stored
from tests.support.examples import given_examples
from tests.support.few_relations import READ_FROM, write_few_relations

ENTITIES = """entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland, aliases: [the South]}
  - {id: westland, type: Country, label: Westland}
  - id: ministry
    type: Ministry
    label: Ministry of Norland
    background: [{relation: part_of, object: norland, record: atlas}]
  - {id: haven, type: City, label: South Haven}
  - {id: talks, type: Issue, label: talks}
"""
ARTICLES = ("drill", "offer", "reply")
CODERS = ("anna", "boris")
PARTS = ("title", "date", "text", "copy", "fault")
SENTENCES = [f"In sentence {number} one of them spoke." for number in range(6)]

SUBJECTS = ("Norland", "Sudland", "ministry", "the South", "[Norland, Westland]", "crews", "Nowhere", '["#s0", "#s1"]')
OWN = "shadows"
RELATIONS = ("criticizes", "offers", "supports", "visits", OWN, "causes")
OBJECTS = ("Sudland", "Westland", "talks", '"#s0"', '"offer#s1"', '"boris/reply#s0"', '"anna/drill#s2"', "crews")
EXTRAS = (
    "",
    "to: [Westland, Sudland]",
    "act: the-offer",
    "act: the-offer\n    to: Sudland",
    'alternative_to: "#s1"',
    'alternative_to: "anna/offer#s0"',
    'sums_up: ["reply#s1", "#s2"]',
    'after: "boris/drill#s1"',
    'before: "#s0"',
    "according_to: ministry",
    "scope: peace time in Norlandia",
    "when: 2017-09/2017-10",
    "when: 3 days before s1",
    "when: within 2 weeks after offer#s0",
    "when: between drill#s0 and reply#s2",
    "when: after boris/drill#s1",
    "ended: true",
)

statements = st.tuples(
    st.sampled_from(SUBJECTS),
    st.sampled_from(RELATIONS),
    st.sampled_from(OBJECTS),
    st.sampled_from(EXTRAS),
    st.integers(0, len(SENTENCES) - 1),
)
found_in_file = st.lists(statements, max_size=3)
files = st.tuples(st.sampled_from(CODERS), st.sampled_from(ARTICLES))
edits = st.one_of(
    st.tuples(st.just("annotate"), files, found_in_file),
    st.tuples(st.just("annotate"), files, found_in_file),
    st.tuples(st.just("remove annotation"), files, st.none()),
    st.tuples(st.just("break annotation"), files, st.none()),
    st.tuples(
        st.just("change article"),
        st.sampled_from(ARTICLES),
        st.sampled_from(PARTS),
    ),
    st.tuples(st.just("remove article"), st.sampled_from(ARTICLES), st.none()),
    st.tuples(
        st.just("change entities"),
        st.sampled_from(
            [
                ("Norland}", "Norland, aliases: [Nowhere]}"),
                ("label: Sudland", "label: Southland"),
                ("type: Country, label: Westland", "type: Issue, label: Westland"),
                ("object: norland", "object: sudland"),
                ("object: norland,", "object: norland, when: ../2016,"),
                ("  - {id: talks, type: Issue, label: talks}\n", ""),
                ("aliases: [the South]", "aliases: [the South, Westland]"),
                ("type: City", "type: Nonsense"),
                ("label: talks", 'label: talks, denotes: "anna/offer#s1"'),
                ("label: South Haven", 'label: South Haven, denotes: ["boris/reply#s0", "boris/reply#s1"]'),
                ("label: talks", "label: peace time in Norland"),
                ("entities:", "entities: oops\nmore:"),
            ]
        ),
        st.none(),
    ),
    st.tuples(st.just("restore entities"), st.none(), st.none()),
    st.tuples(st.just("define relation"), st.sampled_from(["Follows at sea.", "Follows in the dark."]), st.none()),
)


def write_article(root: Path, name: str, what: str = "") -> None:
    date = "2017-10-03" if what == "date" else "2017-10-02"
    title = "Another title" if what == "title" else f"About the {name}"
    named = "Norland, Sudland, Westland, their ministry and their crews met."  # so that it names whom statements name
    body = " ".join([named, *(SENTENCES[1:] if what == "text" else SENTENCES)])
    copied = f"copy_of: {ARTICLES[name == ARTICLES[0]]}\n" if what == "copy" else ""
    head = "" if what == "fault" else f"---\npublisher: Gazette\npublished: {date}\n{copied}---\n"
    (root / "data" / "articles" / f"{name}.md").write_text(f"{head}# {title}\n\n{body}\n")


def write_annotation(root: Path, coder: str, article: str, found: list[tuple[str, str, str, str, int]]) -> None:
    blocks = [
        f"  - id: s{at}\n    subject: {subject}\n    relation: {relation}\n    object: {object}\n"
        + (f"    {extra}\n" if extra else "")
        + f"    quote: {SENTENCES[words]}\n"
        for at, (subject, relation, object, extra, words) in enumerate(found)
    ]
    path = root / "data" / "annotations" / coder / f"{article}.yaml"
    path.parent.mkdir(exist_ok=True)
    head = f"article: {article}\ncoder: {coder}\nlocal:\n  - {{id: crews, type: Troops, label: crews}}\nstatements:\n"
    path.write_text(head + "".join(blocks))


def make(root: Path) -> Path:
    for folder in ("articles", "annotations"):
        (root / "data" / folder).mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Harbours\nbase: https://example.org/harbours/\n")
    (root / "data" / "entities.yaml").write_text(ENTITIES)
    for article in ARTICLES:
        write_article(root, article)
    return root


def apply(root: Path, kind: str, what: object, more: object) -> None:
    entities = root / "data" / "entities.yaml"
    match kind, what, more:
        case "annotate", (str(coder), str(article)), list(found):
            write_annotation(root, coder, article, found)
        case "remove annotation", (str(coder), str(article)), _:
            (root / "data" / "annotations" / coder / f"{article}.yaml").unlink(missing_ok=True)
        case "break annotation", (str(coder), str(article)), _:
            path = root / "data" / "annotations" / coder / f"{article}.yaml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"article: {article}\ncoder: {coder}\nstatements: [\n")
        case "change article", str(article), str(part):
            write_article(root, article, part)
        case "remove article", str(article), _:
            (root / "data" / "articles" / f"{article}.md").unlink(missing_ok=True)
        case "change entities", (str(old), str(new)), _:
            entities.write_text(entities.read_text().replace(old, new))
        case "restore entities", _, _:
            entities.write_text(ENTITIES)
        case "define relation", str(definition), _:
            (root / "schema").mkdir(exist_ok=True)
            (root / "schema" / "own.yaml").write_text(
                f"relations:\n  shadows:\n    label: shadows\n    definition: {definition}\n    broader: criticizes\n"
                '    example: "Norland – shadows – Sudland"\n    object: [Actor]\n    towards: [object]\n'
            )
        case _:
            raise AssertionError(kind)


def update(root: Path, **more: bool) -> Built:
    return build_store(CorpusPaths(root), Stores(root / ".kg"), **more)  # type: ignore[arg-type]


def assert_equal_to_reading_everything(stored: Project) -> None:
    """Hold what a store gives against a corpus read into memory, by code that knows nothing of stores."""
    whole = Project(Memory(read_corpus(stored.corpus.paths)))
    assert stored.export("nquads") == whole.export("nquads")
    assert len(stored.graph) == len(whole.graph) == sum(1 for _ in stored.graph.quads())
    assert stored.statements.equals(whole.statements)
    assert stored.problems == whole.problems
    assert stored.corpus.left_out == whole.corpus.left_out
    assert dict(stored.corpus.entities) == dict(whole.corpus.entities)
    assert dict(stored.corpus.articles) == dict(whole.corpus.articles)
    assert dict(stored.corpus.annotations) == dict(whole.corpus.annotations)
    assert stored.corpus.coders == whole.corpus.coders
    keys = whole.corpus.statement_keys()
    assert stored.corpus.statement_keys() == keys
    for key in keys:
        assert stored.explain(key) == whole.explain(key)


@pytest.fixture(scope="module")
def few_relations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped types and roles, and of the shipped relations those that the statements have, with what is broader.

    A whole vocabulary is compared in other tests; here it would be most of each of many corpora.
    """
    return write_few_relations(
        tmp_path_factory.mktemp("schema"), (name for name in (*RELATIONS, "part_of") if name != OWN)
    )


@settings(max_examples=given_examples(20))
@given(
    st.lists(found_in_file, min_size=6, max_size=6),
    st.lists(st.lists(edits, min_size=1, max_size=3), max_size=4),
    st.sampled_from([build._FROM_NOTHING, 1.0]),
)
def test_a_store_brought_up_to_date_equals_one_built_from_nothing(few_relations, first, following, limit) -> None:  # type: ignore[no-untyped-def]
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(READ_FROM, lambda: few_relations)
        patched.setattr(build, "_FROM_NOTHING", limit)  # with 1, however much has changed, only that is read
        root = make(Path(folder) / "corpus")
        places = [(coder, article) for coder in CODERS for article in ARTICLES]
        for (coder, article), found in zip(places, first, strict=True):
            write_annotation(root, coder, article, found)
        for some in ([], *following):
            for edit in some:
                apply(root, *edit)
            project, _ = build_project(root)
            assert_equal_to_reading_everything(project)
            del project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A corpus of three articles, each annotated by two, settled on the disk."""
    made = make(tmp_path / "corpus")
    for coder in CODERS:
        for article in ARTICLES:
            write_annotation(made, coder, article, [("Norland", "criticizes", "Sudland", "", 0)])
    return made


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the annotation files and articles that are parsed from now on."""
    seen: list[str] = []
    for kind in ("_article", "_annotation"):
        original = getattr(reading.FileReader, kind)

        def noted(self: object, name: str, stamp: str, original: Callable[..., object] = original) -> object:
            seen.append(name.rsplit("/", 2)[-2] + "/" + name.rsplit("/", 1)[-1])
            return original(self, name, stamp)

        monkeypatch.setattr(reading.FileReader, kind, noted)
    return seen


def test_nothing_is_read_where_nothing_has_changed(root: Path, parsed: list[str]) -> None:
    update(root)
    assert len(parsed) == 9
    parsed.clear()
    built = update(root)
    assert (built.read, built.number, parsed) == (0, 1, [])


def test_one_changed_annotation_is_the_only_file_read(root: Path, parsed: list[str]) -> None:
    update(root)
    parsed.clear()
    write_annotation(root, "anna", "offer", [("Westland", "offers", "talks", "to: Norland", 1)])
    assert update(root).read == 1
    assert parsed == ["anna/offer.yaml"]


def test_a_changed_article_is_read_with_its_annotations(root: Path, parsed: list[str]) -> None:
    update(root)
    parsed.clear()
    write_article(root, "reply", "title")
    update(root)
    assert sorted(parsed) == ["anna/reply.yaml", "articles/reply.md", "boris/reply.yaml"]


@pytest.mark.parametrize(
    ("before", "after", "read"),
    [
        ("label: Westland}", "label: Westland, note: An island.}", []),
        ("label: Westland}", "label: Westerland, aliases: [Westland]}", ["anna/reply.yaml"]),
        ("label: Westland}", "label: Westland, aliases: [Norlandia]}", []),
        ("label: Westland}", "label: Westland, aliases: [Sudland]}", ["anna/drill.yaml", "boris/reply.yaml"]),
        ("type: Country, label: Westland", "type: Region, label: Westland", ["anna/drill.yaml", "anna/reply.yaml"]),
        ("object: norland", "object: sudland", []),
    ],
    ids=[
        "a note",
        "a label that is part of another",
        "a name nobody used",
        "a name that was used",
        "a type",
        "an owner",
    ],
)
def test_a_changed_entity_makes_only_those_files_read_whose_reading_depends_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parsed: list[str], before: str, after: str, read: list[str]
) -> None:
    monkeypatch.setattr(build, "_FROM_NOTHING", 1.0)
    root = make(tmp_path / "corpus")
    write_annotation(root, "anna", "drill", [("Westland", "criticizes", "Sudland", "", 0)])
    write_annotation(root, "anna", "reply", [("[Norland, Westland]", "visits", "South Haven", "", 0)])
    write_annotation(root, "anna", "offer", [("ministry", "visits", "South Haven", "act: tour", 0)])
    write_annotation(root, "boris", "drill", [("ministry", "visits", "South Haven", "", 0)])
    write_annotation(root, "boris", "reply", [("Norland", "supports", "Sudland", "", 0)])
    update(root)
    parsed.clear()
    apply(root, "change entities", (before, after), None)
    project, built = build_project(root)
    assert not built.anew
    assert sorted(parsed) == read
    assert_equal_to_reading_everything(project)


def test_a_name_that_is_gone_makes_those_files_read_whose_article_may_lack_the_others(
    tmp_path: Path, parsed: list[str]
) -> None:
    root = make(tmp_path / "corpus")
    write_annotation(root, "anna", "drill", [("westland", "criticizes", "Sudland", "", 0)])
    for article in ("reply", "offer"):
        write_annotation(root, "boris", article, [("Norland", "supports", "Sudland", "", 0)])
    update(root)
    parsed.clear()
    apply(root, "change entities", ("label: Westland}", "label: Vespera}"), None)
    project, _ = build_project(root)
    assert parsed == ["anna/drill.yaml"]
    assert "not-in-text" in {one.code for one in project.problems}
    parsed.clear()
    apply(root, "change entities", ("label: Vespera}", "label: Vespera, aliases: [Westland]}"), None)
    project, _ = build_project(root)
    assert parsed == ["anna/drill.yaml"]
    assert "not-in-text" not in {one.code for one in project.problems}
    assert_equal_to_reading_everything(project)


def test_an_added_relation_makes_nothing_read_where_all_was_understood(root: Path, parsed: list[str]) -> None:
    update(root)
    parsed.clear()
    apply(root, "define relation", "Follows at sea.", None)
    project, built = build_project(root)
    assert not built.anew
    assert parsed == []
    assert "shadows" in project.corpus.vocabulary.relations
    assert_equal_to_reading_everything(project)


def test_an_added_relation_makes_files_read_that_may_have_missed_it(root: Path, parsed: list[str]) -> None:
    write_annotation(root, "anna", "offer", [("Norland", "shadows", "Sudland", "", 1)])
    assert build_project(root)[0].corpus.left_out == 1
    parsed.clear()
    apply(root, "define relation", "Follows at sea.", None)
    project, _ = build_project(root)
    assert parsed == ["anna/offer.yaml"]
    assert project.corpus.left_out == 0


def test_a_changed_relation_makes_everything_read(root: Path, parsed: list[str]) -> None:
    apply(root, "define relation", "Follows at sea.", None)
    update(root)
    parsed.clear()
    apply(root, "define relation", "Follows in the dark.", None)
    assert update(root).anew
    assert len(parsed) == 9


def test_a_file_written_again_with_the_same_words_is_not_read(root: Path, parsed: list[str]) -> None:
    update(root)
    parsed.clear()
    path = root / "data" / "annotations" / "anna" / "offer.yaml"
    path.write_text(path.read_text())
    os.utime(path, (1, 1))
    assert update(root).read == 0
    assert parsed == []


def test_an_edit_of_the_same_length_at_the_same_time_is_seen(root: Path) -> None:
    """A clock that stands still, or is set back, hides no edit: a stamp counts only long after the file was written."""
    path = root / "data" / "annotations" / "anna" / "offer.yaml"
    update(root)
    before = path.stat()
    path.write_text(path.read_text().replace("Sudland", "Norland"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert update(root).read == 1


@pytest.mark.parametrize("years", [-30, 30])
def test_a_clock_that_jumps_hides_no_edit(root: Path, monkeypatch: pytest.MonkeyPatch, years: int) -> None:
    path = root / "data" / "annotations" / "anna" / "offer.yaml"
    real = time.time_ns
    monkeypatch.setattr("kg.store.sources.time.time_ns", lambda: real() + years * 31_556_952 * 10**9)
    update(root)
    write_annotation(root, "anna", "offer", [("Westland", "offers", "talks", "to: Norland", 1)])
    os.utime(path, (1, 1))
    monkeypatch.undo()
    assert update(root).read == 1
    project, _ = build_project(root)
    assert_equal_to_reading_everything(project)


def test_what_is_renamed_leaves_nothing_under_its_old_name(root: Path) -> None:
    update(root)
    for coder in CODERS:
        (root / "data" / "annotations" / coder / "offer.yaml").unlink()
        write_annotation(root, coder, "proposal", [("Norland", "offers", "talks", "to: Sudland", 1)])
    (root / "data" / "articles" / "offer.md").rename(root / "data" / "articles" / "proposal.md")
    project, _ = build_project(root)
    assert "offer#" not in project.export("nquads")
    assert "/offer" not in project.export("nquads").replace("/offers", "")
    assert_equal_to_reading_everything(project)


def test_several_processes_give_what_one_gives(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_annotation(
        root,
        "anna",
        "offer",
        [
            ("Norland", "offers", "talks", "act: the-offer\n    to: Sudland", 1),
            ("[Norland, Westland]", "criticizes", '"boris/reply#s0"', "", 2),
            ("crews", "criticizes", "Sudland", 'alternative_to: "#s1"', 3),
        ],
    )
    write_annotation(root, "anna", "reply", [("Norland", "offers", "talks", "act: the-offer\n    to: Sudland", 1)])
    monkeypatch.setattr(workers, "_PAYS_FROM", 1)
    monkeypatch.setattr(workers, "_processes", lambda: 3)
    project, _ = build_project(root)
    assert_equal_to_reading_everything(project)
    assert sorted(path.name for path in Stores(root / ".kg").current().iterdir()) == [  # type: ignore[union-attr]
        "graph",
        "parse_cache.sqlite",
        "readers.db",
        "statements.parquet",
    ]


def test_quads_are_loaded_in_any_portions(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_load, "_PORTION", 700)
    project, _ = build_project(root)
    assert_equal_to_reading_everything(project)


def test_a_large_share_of_changes_is_written_from_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    update(root)
    calls: list[str] = []
    monkeypatch.setattr(build, "rewrite", lambda *_: calls.append("rewrite"))
    for coder in CODERS:
        for article in ARTICLES:
            write_annotation(root, coder, article, [("Sudland", "criticizes", "Norland", "", 0)])
    project, _ = build_project(root)
    assert calls == []
    assert_equal_to_reading_everything(project)


def test_a_corpus_with_errors_is_refused_when_asked_to_be_strict(root: Path) -> None:
    update(root)
    write_annotation(root, "anna", "offer", [("Nobody", "criticizes", "Sudland", "", 0)])
    with pytest.raises(InvalidCorpus, match="1 error"):
        update(root, strict=True)
    assert (root / ".kg" / "current").read_text() == "1\n"
    update(root)
    with pytest.raises(InvalidCorpus):
        update(root, strict=True)
    assert (root / ".kg" / "current").read_text() == "2\n"


def test_evidence_between_two_is_found_in_the_store(root: Path) -> None:
    write_annotation(
        root,
        "anna",
        "offer",
        [("[Norland, Westland]", "offers", "talks", "to: Sudland", 1), ("Sudland", "visits", "South Haven", "", 2)],
    )
    project, _ = build_project(root)
    whole = Project(Memory(read_corpus(CorpusPaths(root))))
    assert project.evidence("Westland", "the South") == whole.evidence("Westland", "the South")
    assert [one.statement for one in project.evidence("Westland", "the South")] == ["anna/offer#s0"]


def test_a_project_goes_on_with_what_it_opened_and_can_ask_for_the_newer(root: Path) -> None:
    project, _ = build_project(root)
    before = project.export("nquads")
    quote = str(project.evidence("anna/offer#s0")[0])
    write_annotation(root, "anna", "offer", [("Westland", "offers", "talks", "to: Norland", 1)])
    write_article(root, "offer", "title")
    build_project(root)
    build_project(root)
    assert project.export("nquads") == before
    assert str(project.evidence("anna/offer#s0")[0]) == quote
    newer = project.refreshed()
    assert isinstance(newer.backend, Stored)
    assert newer.export("nquads") != before
    assert project.export("nquads") == before


def test_a_folder_removed_under_a_reader_gives_a_sentence_where_something_was_not_open_yet(root: Path) -> None:
    project, _ = build_project(root)
    shutil.rmtree(root / ".kg")
    assert project.evidence("anna/offer#s0")[0].quote == SENTENCES[0]
    with pytest.raises(StoreDamaged, match="build again"):
        project.query("SELECT ?s WHERE { ?s a kg:Statement }")
    with pytest.raises(StoreDamaged, match="build again"):
        _ = project.statements
    assert build_project(root)[1].number == 1


def test_the_table_is_opened_as_it_was_written(root: Path) -> None:
    project, _ = build_project(root)
    assert isinstance(project.statements, polars.DataFrame)
    assert project.statements["statement"].is_sorted()
    assert project.statements.height == 6
