"""What drafts change: found with and without them, and how long statements take; counted by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.proposing import is_withheld
from kg.proposing.effect import Found, Pace, effects, paces
from kg.proposing.times import Taken, keep_time, times_file, times_kept

HEAD = "title: t\nbase: https://example.org/t/\ncoder: anna\n"
ENTITIES = """entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
"""


def _sentences() -> list[str]:
    """Return two sentences that never get a draft, and three that may."""
    every = [f"On day {number} Norland accused Sudland." for number in range(1, 200)]
    hidden = [one for one in every if is_withheld("quarrel", one)]
    shown = [one for one in every if not is_withheld("quarrel", one)]
    return [hidden[0], shown[0], hidden[1], shown[1], shown[2]]


def _annotation(coder: str, quotes: list[tuple[str, str]], more: str = "") -> str:
    blocks = "".join(
        f"  - {{id: s{at:02}, subject: norland, relation: {relation}, object: sudland, quote: '{quote}'{more}}}\n"
        for at, (quote, relation) in enumerate(quotes, start=1)
    )
    return f"article: quarrel\ncoder: {coder}\nstatements:\n{blocks}"


def _corpus(root: Path) -> CorpusPaths:
    sentences = _sentences()
    title = "# Quarrel" if not is_withheld("quarrel", "Quarrel") else "# A quarrel"
    files = {
        "corpus.yaml": HEAD,
        "data/entities.yaml": ENTITIES,
        "data/articles/quarrel.md": "---\npublisher: P\nlanguage: en\npublished: 2020-01-01\n---\n"
        f"{title}\n\n{' '.join(sentences)}\n",
        "data/annotations/anna/quarrel.yaml": _annotation(
            "anna", [(sentences[0], "accuses"), (sentences[1], "accuses"), (sentences[3], "criticizes")]
        ),
        "data/annotations/ben/quarrel.yaml": _annotation(
            "ben", [(one, "accuses") for one in sentences[:4]], ", proposed_by: rules"
        ),
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return CorpusPaths(root)


def test_what_is_found_with_and_without_drafts(tmp_path: Path) -> None:
    corpus = read_corpus(_corpus(tmp_path))
    assert [one for one in corpus.problems if one.is_error] == []
    anna, ben = effects(corpus)
    assert anna.without == Found(sentences=2, statements=1, known=2, shared=1)
    assert anna.with_drafts == Found(sentences=4, statements=2, known=2, shared=1)
    assert ben.without == Found(sentences=2, statements=2, known=1, shared=1)
    assert ben.with_drafts == Found(sentences=4, statements=2, known=2, shared=1)
    assert (anna.unchanged, ben.unchanged) == (0, 4)
    assert (anna.without.density, anna.without.recall) == (0.5, 0.5)
    assert Found().recall is None


def test_times_are_kept_line_by_line_and_what_is_cut_off_is_left_out(tmp_path: Path) -> None:
    paths = CorpusPaths(tmp_path)
    assert list(times_kept(paths)) == []
    kept = [
        Taken(day=date(2026, 11, 30), coder="anna", article="a", statement=f"s0{at}", seconds=at, drafted=at == 2)
        for at in (1, 2)
    ]
    for one in kept:
        keep_time(paths, one)
    with times_file(paths).open("a", encoding="utf-8") as file:
        file.write('{"day": "2026-11-3')
    assert list(times_kept(paths)) == kept
    assert set(times_file(paths).read_text(encoding="utf-8").splitlines()[0].split('"')[1::4]) >= {"day", "article"}


def test_paces_are_medians_by_week_and_coder() -> None:
    def taken(day: int, seconds: float, *, drafted: bool = False, coder: str = "anna") -> Taken:
        return Taken(day=date(2026, 11, day), coder=coder, article="a", statement="s", seconds=seconds, drafted=drafted)

    kept = [taken(23, 10), taken(29, 20, drafted=True), taken(24, 12), taken(30, 8), taken(30, 5, coder="ben")]
    assert paces(kept) == [
        Pace(week=date(2026, 11, 23), coder="anna", statements=3, seconds=12, drafted=20, undrafted=11),
        Pace(week=date(2026, 11, 30), coder="anna", statements=1, seconds=8, drafted=None, undrafted=8),
        Pace(week=date(2026, 11, 30), coder="ben", statements=1, seconds=5, drafted=None, undrafted=5),
    ]
