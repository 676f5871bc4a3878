"""Edits of YAML at positions: what they change is what a reader then finds, and no other byte differs."""

from __future__ import annotations

import copy
from typing import Any

import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from kg.corpus.edits import Edit, edited
from kg.corpus.text_file import decode_text
from kg.corpus.yaml_edits import insert_item, insert_key, remove, remove_all, replace_scalar
from kg.corpus.yaml_file import YamlFile
from tests.places import FIRST, GOOD

VALUES = st.one_of(
    st.sampled_from(
        ["plain", "no: 1", "a #b", "#s12", "null", "~", "*x", "!y", "-", "- a", "it's", '"', "a, b", "[x]", "x:"]
    ),
    st.text(alphabet="abйß \u00ad\u200b\ufeff\x85\u2028,:#'\"\\[]{}*&!|>%@?~-\n\t.0", min_size=1, max_size=14),
)
KEYS = st.sampled_from(["id", "label", "note", "to", "when", "x y", "ключ"])
COMMENT = st.sampled_from(["", "", "", "# a remark", "# ---- heading ----", "#"])


def read(text: str) -> Any:
    """Read YAML by PyYAML's own loader, in which every scalar is a text."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def lines_of(value: Any, indent: int, draw: Any) -> list[str]:
    """Write data as lines in styles drawn for each part: blocks or brackets, quotation marks or none, with comments."""
    pad = " " * indent
    if isinstance(value, dict):
        lines = []
        for key, inner in value.items():
            lines += [pad + one for one in [draw(COMMENT)] if one]
            lines += written_behind(f"{pad}{key}:", inner, indent, draw)
        return lines
    lines = []
    for item in value:
        lines += [pad + one for one in [draw(COMMENT)] if one]
        if isinstance(item, dict) and draw(st.booleans()):
            block = lines_of(item, indent + 2, draw)
            while block[0].lstrip().startswith("#"):
                block.pop(0)
            lines += [f"{pad}- {block[0].lstrip()}", *block[1:]]
        else:
            lines += written_behind(f"{pad}-", item, indent, draw)
    return lines


def written_behind(start: str, value: Any, indent: int, draw: Any) -> list[str]:
    if isinstance(value, str):
        style = draw(st.sampled_from([None, "'", '"', "|", ">"]))
        if style in ("|", ">") and value.isalnum():
            return [f"{start} {style}{draw(st.sampled_from(['', '-']))}", f"{' ' * (indent + 3)}{value}"]
        spelled = yaml.safe_dump(
            value, default_style=None if style in ("|", ">") else style, allow_unicode=True, width=9999
        )
        return [f"{start} {spelled.strip().removesuffix('...').strip()}"]
    if not value or draw(st.booleans()):
        spelled = yaml.safe_dump(
            value, default_flow_style=True, allow_unicode=True, width=9999, sort_keys=False
        ).strip()
        comment = draw(COMMENT)
        return [f"{start} {spelled}{f'  {comment}' if comment else ''}"]
    return [start, *lines_of(value, indent + 2, draw)]


WORDS = st.one_of(
    st.sampled_from(["a", "b c", "Minsk", "17", "x-y", "говорит", "it's", "a: b", "#s1"]), st.just("word")
)
DATA = st.dictionaries(
    KEYS,
    st.lists(
        st.one_of(WORDS, st.dictionaries(KEYS, st.one_of(WORDS, st.lists(WORDS, max_size=3)), min_size=1, max_size=4)),
        min_size=1,
        max_size=4,
    ),
    min_size=1,
    max_size=3,
)


@st.composite
def documents(draw: Any) -> tuple[str, Any]:
    """Draw a document with its data: made up, or a file of a corpus."""
    if draw(st.integers(0, 4)) == 0:
        root = draw(st.sampled_from([FIRST, GOOD]))
        path = draw(st.sampled_from(sorted((root / "data").rglob("*.yaml"))))
        text, _ = decode_text(path.name, path.read_bytes())
        return text, read(text)
    data = draw(DATA)
    lines = []
    for line in lines_of(data, 0, draw):
        lines += [line, *[""] * draw(st.sampled_from([0, 0, 0, 1]))]
    ends_in_block = lines[-1].startswith("   ")  # such a text may end with the file's last line end
    text = "\n".join(lines) + draw(st.sampled_from(["\n", "\n\n"] if ends_in_block else ["", "\n", "\n\n"]))
    assume(read(text) == data)
    return text, data


def places(data: Any, location: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [*[location] * bool(location), *(one for key, value in inner for one in places(value, (*location, key)))]


def at(data: Any, location: tuple[Any, ...]) -> Any:
    for part in location:
        data = data[part]
    return data


def comments(text: str) -> list[str]:
    return sorted(line.strip() for line in text.split("\n") if line.strip().startswith("#"))


def applied(text: str, edit: Edit, line_end: str, mark: str) -> str:
    """Apply an edit to the file as it may be on the disk, and return its text; every byte outside is as before."""
    line_end = line_end if "\n" in text else "\n"  # else the file does not say which it has
    content = (mark + text.replace("\n", line_end)).encode()
    after = edited(content, [edit])
    before, behind = text[: edit.start].replace("\n", line_end), text[edit.end :].replace("\n", line_end)
    assert after.startswith((mark + before).encode())
    assert after.endswith(behind.encode())
    assert len(after) == len((mark + before + behind + edit.text.replace("\n", line_end)).encode())
    found, problem = decode_text("file", after)
    assert problem is None
    return found


DISK = st.sampled_from([("\n", ""), ("\r\n", ""), ("\n", "\ufeff"), ("\r\n", "\ufeff"), ("\r", "")])


@given(documents(), VALUES, DISK, st.data())
def test_a_replaced_text_is_read_as_the_new_one_and_all_else_as_before(
    document: tuple[str, Any], value: str, disk: tuple[str, str], draw: st.DataObject
) -> None:
    text, data = document
    location = draw.draw(st.sampled_from([one for one in places(data) if isinstance(at(data, one), str)] or [()]))
    assume(location)
    file = YamlFile("file", text)
    after = applied(text, replace_scalar(text, file, location, value), *disk)
    wanted = copy.deepcopy(data)
    at(wanted, location[:-1])[location[-1]] = value
    assert read(after) == wanted
    assert YamlFile("file", after).problems == file.problems or "#" in text
    assert set(comments(text)) <= set(comments(after))


@given(documents(), st.sampled_from(["new", "new_key", "b c", "it's"]), DISK, st.data())
def test_a_renamed_key_keeps_its_value_and_its_place(
    document: tuple[str, Any], name: str, disk: tuple[str, str], draw: st.DataObject
) -> None:
    text, data = document
    location = draw.draw(st.sampled_from([one for one in places(data) if isinstance(one[-1], str)]))
    holder = at(data, location[:-1])
    assume(name not in holder)
    edit = replace_scalar(text, YamlFile("file", text), location, name, at_key=True)
    after = read(applied(text, edit, *disk))
    renamed = at(after, location[:-1])
    assert list(renamed) == [name if key == location[-1] else key for key in holder]
    assert list(renamed.values()) == list(holder.values())


@given(documents(), st.one_of(VALUES, st.dictionaries(KEYS, VALUES, min_size=1, max_size=3)), DISK, st.data())
def test_an_inserted_item_comes_last_and_all_else_stays(
    document: tuple[str, Any], item: Any, disk: tuple[str, str], draw: st.DataObject
) -> None:
    text, data = document
    location = draw.draw(st.sampled_from([one for one in places(data) if isinstance(at(data, one), list)] or [()]))
    assume(location)
    after = applied(text, insert_item(text, YamlFile("file", text), location, item), *disk)
    wanted = copy.deepcopy(data)
    at(wanted, location).append(item)
    assert read(after) == wanted
    assert comments(after) == comments(text)


@given(documents(), VALUES, DISK, st.data())
def test_an_inserted_key_comes_where_it_is_told_and_all_else_stays(
    document: tuple[str, Any], value: str, disk: tuple[str, str], draw: st.DataObject
) -> None:
    text, data = document
    blocks = [(), *(one for one in places(data) if isinstance(at(data, one), dict) and at(data, one))]
    location = draw.draw(st.sampled_from(blocks))
    holder = at(data, location)
    after_key = draw.draw(st.sampled_from(list(holder)))
    edit = insert_key(text, YamlFile("file", text), location, "added", [value, "b"], after=(after_key,))
    after = applied(text, edit, *disk)
    keys = list(holder)
    assert list(at(read(after), location)) == [
        one for key in keys for one in ([key, "added"] if key == after_key else [key])
    ]
    wanted = copy.deepcopy(data)
    at(wanted, location)["added"] = [value, "b"]
    assert read(after) == wanted
    assert comments(after) == comments(text)


@given(documents(), DISK, st.data())
def test_what_is_removed_is_gone_and_all_else_stays(
    document: tuple[str, Any], disk: tuple[str, str], draw: st.DataObject
) -> None:
    text, data = document
    location = draw.draw(st.sampled_from([one for one in places(data) if len(one) > 1]))
    after = applied(text, remove(text, YamlFile("file", text), location), *disk)
    wanted = copy.deepcopy(data)
    while len(location) > 1 and len(at(wanted, location[:-1])) == 1:
        location = location[:-1]
    if len(location) == 1:
        wanted[location[0]] = []
    else:
        del at(wanted, location[:-1])[location[-1]]
    assert read(after) == wanted
    assert set(comments(after)) <= set(comments(text))


def test_comments_go_with_their_item_and_headings_stay() -> None:
    text = (
        "entities:\n  # ---- persons ----\n  # the first one\n  - id: a  # here\n    # within\n    type: P\n\n"
        "  # the second one\n  - {id: b, type: P}\n"
    )
    file = YamlFile("file", text)
    first = edited(text.encode(), [remove(text, file, ["entities", 0])]).decode()
    assert first == "entities:\n  # ---- persons ----\n\n  # the second one\n  - {id: b, type: P}\n"
    second = edited(text.encode(), [remove(text, file, ["entities", 1])]).decode()
    assert second == text[: text.index("  # the second one")]


def test_a_folded_text_stays_folded_and_a_plain_one_gets_quotes_only_where_it_needs_them() -> None:
    text = "note: >-\n  two lines\n  of text\nwhen: 2017\nto: 'West'\n"
    file = YamlFile("file", text)
    edits = [
        replace_scalar(text, file, ["note"], "one line"),
        replace_scalar(text, file, ["when"], "[2017-09..2017-10]"),
        replace_scalar(text, file, ["to"], "it's"),
    ]
    after = edited(text.encode(), edits).decode()
    assert after == "note: >-\n  one line\nwhen: \"[2017-09..2017-10]\"\nto: 'it''s'\n"


@given(st.lists(WORDS, min_size=2, max_size=6), st.booleans(), st.data())
def test_several_items_are_removed_at_once_and_the_others_stay_in_order(
    words: list[str], is_flow: bool, draw: st.DataObject
) -> None:
    text = yaml.safe_dump({"list": words}, default_flow_style=is_flow or None, allow_unicode=True, width=9999)
    gone = draw.draw(st.sets(st.integers(0, len(words) - 1), min_size=1, max_size=len(words) - 1))
    edits = remove_all(text, YamlFile("file", text), [["list", one] for one in gone])
    after = edited(text.encode(), edits).decode()
    kept = [word for number, word in enumerate(words) if number not in gone]
    assert read(after) == {"list": kept}
    assert after == yaml.safe_dump({"list": kept}, default_flow_style=is_flow or None, allow_unicode=True, width=9999)
