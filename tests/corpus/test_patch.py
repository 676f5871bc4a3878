"""What a change makes of a file, kept small: both versions come back from either one, and from no other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.changes import FileChange
from kg.corpus.edits import Edit, edited, places_of
from kg.corpus.journal import Journal
from kg.corpus.patch import Patch

NAME = "data/entities.yaml"
text = st.text(st.sampled_from("ab \né\r"), max_size=60)


def kept(change: FileChange) -> Patch:
    """Return what is kept of a change, as it comes back from the disk."""
    return Journal.from_bytes(Journal.of("a test", "2026-11-30", [change]).to_bytes()).patches[0]


@given(text, text)
def test_both_versions_come_back_from_either_one(before: str, after: str) -> None:
    change = FileChange(NAME, before.encode(), after.encode(), 0o644)
    patch = kept(change)
    assert patch.change(change.before) == patch.change(change.after) == change
    assert patch.change((before + after + "c").encode()) is None


@given(st.data())
def test_edits_come_back_at_their_places(data: st.DataObject) -> None:
    before = data.draw(st.text(st.sampled_from("ab \né"), min_size=20, max_size=200)) * 3
    places = sorted(data.draw(st.sets(st.integers(0, len(before)), min_size=2, max_size=6)))
    edits = [Edit(*pair, data.draw(text)) for pair in zip(places[::2], places[1::2], strict=False)]
    content = before.encode()
    change = FileChange(NAME, content, edited(content, edits), None, tuple(places_of(content, edits)))
    patch = kept(change)
    assert change.after is not None
    for one in {content, change.after}:
        assert patch.change(one) == change._replace(replaced=())


def test_a_small_change_of_a_large_file_takes_little() -> None:
    content = b"".join(b"line %d of a file\n" % number for number in range(50_000))
    places = ((100, 105, b"other"), (900_000, 900_000, b"more\n"))
    after = content[:100] + b"other" + content[105:900_000] + b"more\n" + content[900_000:]
    journal = Journal.of("a test", "", [FileChange(NAME, content, after, None, places)])
    assert len(journal.to_bytes()) < 2000


def test_a_change_is_taken_out_of_a_file_that_was_edited_elsewhere_and_only_where_it_is_clear() -> None:
    lines = [f"- id: s{number:02}\n  subject: Norland\n  object: Sudland number {number}\n" for number in range(9)]
    before = "".join(lines)
    new = "- id: s99\n  subject: Norland\n  object: South Haven\n"
    after = "".join([*lines[:4], new, *lines[4:]])
    patch = kept(FileChange(NAME, before.encode(), after.encode()))
    elsewhere = after.replace("number 8", "number eight")
    assert patch.back_in(elsewhere.encode()) == before.replace("number 8", "number eight").encode()
    assert patch.back_in(after.replace("South Haven", "Nordhaven").encode()) is None
    assert patch.back_in((after + after).encode()) is None
    assert patch.back_in(None) is None
