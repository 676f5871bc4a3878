"""YAML with places: plain data, the line and column of every value, and any text a problem at worst."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from kg.corpus.text_file import decode_text
from kg.corpus.yaml_file import Location, YamlFile

PLAIN = st.text(alphabet="abcäйx 0123456789-:#'\"\\[]{}*&!|>%@,?~\n\t=.", max_size=12)
DATA = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(PLAIN.filter(bool), inner, max_size=4),
    max_leaves=12,
)


def places(data: Any, location: tuple[str | int, ...] = ()) -> list[tuple[Location, str]]:
    """Return every scalar of nested data with the keys and indexes that lead to it."""
    if isinstance(data, str):
        return [(location, data)]
    parts = data.items() if isinstance(data, dict) else enumerate(data)
    return [found for key, value in parts for found in places(value, (*location, key))]


def codes(file: YamlFile) -> list[tuple[int, int, str]]:
    return [(problem.line, problem.column, problem.code) for problem in file.problems]


@given(DATA, st.booleans(), st.booleans())
def test_every_scalar_is_read_as_text_and_its_place_is_where_that_text_begins(
    data: Any, is_flow: bool, is_quoted: bool
) -> None:
    style = '"' if is_quoted else None
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=is_flow, default_style=style, width=10**6)
    file = YamlFile("file.yaml", text)
    assert file.problems == []
    lines = text.split("\n")
    for location, value in places(data):
        line, column = file.place(location)
        rest = lines[line - 1][column - 1 :]
        if is_quoted:
            assert rest.startswith('"')
        else:
            assert rest.startswith(("'", '"', "|", ">", "?", value.split("\n")[0] or "'"))
    assert same(file.data, data)


def same(found: Any, data: Any) -> bool:
    """Compare data with what was read, where a text that YAML writes plain as nothing is no value."""
    if isinstance(data, dict):
        return isinstance(found, dict) and found.keys() == data.keys() and all(same(found[k], data[k]) for k in data)
    if isinstance(data, list):
        return isinstance(found, list) and len(found) == len(data) and all(map(same, found, data))
    return bool(found == data)


@given(st.dictionaries(st.text("abc", min_size=1), st.integers(), min_size=1), st.integers(1, 500))
def test_places_count_from_the_line_on_which_the_document_begins(data: dict[str, int], first_line: int) -> None:
    file = YamlFile("file.md", yaml.safe_dump(data, sort_keys=True), first_line=first_line)
    for index, key in enumerate(sorted(data)):
        assert file.place([key], at_key=True) == (first_line + index, 1)
        assert file.place([key]) == (first_line + index, len(key) + 3)


@given(st.text())
@example("a: \x00")
@example("\ufeff")
@example("a\u0085b: [")
@example("{a: *b")
@example("? ")
@example("!!python/object/apply:os.system ['true']")
@example("&a [*a, *a]")
@example("--- >\n")
@example("%TAG ! !")
def test_any_text_is_read_or_is_a_problem(text: str) -> None:
    file = YamlFile("file.yaml", text)
    assert all(problem.path == "file.yaml" and problem.line >= 1 and problem.column >= 1 for problem in file.problems)
    assert file.place(["a", 0, "b"]) >= (1, 1)


@given(st.text(alphabet="ab:-?[]{}&*!|>'\"%#\n ,", max_size=40))
def test_any_text_of_signs_is_read_or_is_a_problem(text: str) -> None:
    file = YamlFile("file.yaml", text)
    assert file.data is None or isinstance(file.data, str | list | dict)


@given(st.binary(max_size=60))
def test_any_bytes_are_text_or_a_problem(content: bytes) -> None:
    text, problem = decode_text("file.yaml", content)
    if problem is None:
        assert "\r" not in text
    else:
        assert (text, problem.code) == ("", "not-utf8")
        assert problem.line >= 1
        assert problem.column >= 1


@given(st.text(alphabet="aй\n", max_size=20), st.text(alphabet="aй\n", max_size=5), st.booleans(), st.booleans())
def test_a_byte_that_is_not_utf8_is_placed(before: str, after: str, is_windows: bool, has_mark: bool) -> None:
    ends = "\r\n" if is_windows else "\n"
    mark = b"\xef\xbb\xbf" if has_mark else b""
    content = mark + before.replace("\n", ends).encode() + b"\xff" + after.encode()
    _, problem = decode_text("file.yaml", content)
    assert problem is not None
    assert (problem.line, problem.column) == (before.count("\n") + 1, len(before.split("\n")[-1]) + 1)
    assert "0xFF" in problem.message


@pytest.mark.parametrize("content", [b"a: 1\r\nb: 2\r\n", b"a: 1\rb: 2\r", b"\xef\xbb\xbfa: 1\nb: 2\n"])
def test_line_ends_and_byte_order_marks_are_all_one(content: bytes) -> None:
    assert decode_text("file.yaml", content) == ("a: 1\nb: 2\n", None)


@pytest.mark.parametrize(
    "word", ["NO", "no", "true", "12", "1.50", "0x1F", "2017-10-02", "12:30:00", "1e3", ".inf", "=", "on"]
)
def test_a_scalar_stays_the_text_it_is(word: str) -> None:
    assert YamlFile("file.yaml", f"a: {word}").data == {"a": word}


@pytest.mark.parametrize("word", ["", "~", "null"])
def test_an_empty_value_is_nothing_unless_it_is_quoted(word: str) -> None:
    assert YamlFile("file.yaml", f"a: {word}").data == {"a": None}
    assert YamlFile("file.yaml", f'a: "{word}"').data == {"a": word}


def test_the_place_of_a_key_a_value_and_an_item() -> None:
    file = YamlFile("file.yaml", "# head\na:\n  - b: йй\n    ключ: [x, {y: z}]\n")
    assert file.place(["a"], at_key=True) == (2, 1)
    assert file.place(["a", 0, "ключ"], at_key=True) == (4, 5)
    assert file.place(["a", 0, "ключ"]) == (4, 11)
    assert file.place(["a", 0, "ключ", 0]) == (4, 12)
    assert file.place(["a", 0, "ключ", 1, "y"]) == (4, 19)


def test_the_place_of_what_does_not_exist_is_that_of_what_should_hold_it() -> None:
    file = YamlFile("file.yaml", "a:\n  - b: c\n")
    assert file.place(["a", 0, "missing"]) == (2, 5)
    assert file.place(["a", 7]) == (2, 3)
    assert file.place(["nowhere", "at", "all"]) == (1, 1)


def test_the_place_in_an_empty_document_is_its_first_line() -> None:
    assert YamlFile("file.md", "", first_line=2).place(["a"]) == (2, 1)


def test_a_key_written_twice_is_a_problem_at_its_second_place_and_the_first_value_stays() -> None:
    file = YamlFile("file.yaml", "a: 1\nb: 2\na: 3\n")
    assert codes(file) == [(3, 1, "duplicate-key")]
    assert file.data == {"a": "1", "b": "2"}


def test_every_alias_is_a_problem_at_its_own_place() -> None:
    file = YamlFile("file.yaml", "a: &x word\nb: *x\nc: [*x]\n")
    assert codes(file) == [(2, 4, "yaml-alias"), (3, 5, "yaml-alias")]
    assert file.data is None


@pytest.mark.parametrize("before", ["[", "{a: ", "[x,", "[ ", "[\t", "[\n", "[\x85", "[\u2028", "[\n\ufeff", '{"a":'])
def test_an_alias_is_found_behind_all_that_may_stand_before_one(before: str) -> None:
    file = YamlFile("file.yaml", f"a: &x word\nb: {before}*x{'}' if before[0] == '{' else ']'}\n")
    assert "yaml-alias" in [problem.code for problem in file.problems]
    assert file.data is None


def test_an_anchor_that_nothing_repeats_does_no_harm() -> None:
    assert YamlFile("file.yaml", "a: &x word\n").data == {"a": "word"}


def test_aliases_that_would_fill_the_memory_are_not_followed() -> None:
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40))]
    file = YamlFile("file.yaml", "\n".join(lines))
    assert {problem.code for problem in file.problems} == {"yaml-alias"}
    assert len(file.problems) == 39 * 9


@pytest.mark.parametrize(
    "text",
    [
        *("[" * 100_000, "{a: " * 100_000, "- " * 100_000, "[\n" * 100_000, "[" * 500 + "]" * 500, "? " * 50_000),
        *(f"a:{line_end}{'- ' * 100_000}" for line_end in "\r\n"),
        "".join(f"{' ' * depth}a:\n" for depth in range(3000)),
    ],
    ids=["lists", "blocks", "items", "lines", "closed", "keys", "cr", "lf", "indented"],
)
def test_bottomless_nesting_is_one_problem_and_no_crash(text: str) -> None:
    file = YamlFile("file.yaml", text)
    assert [problem.message for problem in file.problems] == ["the values are nested too deeply"]


def test_forty_values_one_within_the_other_are_still_read() -> None:
    text = "[" * 40 + "]" * 40
    assert YamlFile("file.yaml", text).problems == []
    assert codes(YamlFile("file.yaml", f"[{text}]")) == [(1, 41, "yaml-syntax")]


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ("a:\n\tb: c\n", 2, 1, "indent with spaces, not with tabs"),
        ('a: "open\nb: c\n', 1, 4, "close the quotation marks"),
        ("a: [x, y\nb: c\n", 1, 4, "close the bracket"),
        ("a: {x: y\n", 1, 4, "close the bracket"),
        ("a: he said: no\n", 1, 11, 'put " before and behind the whole text, or use: kg fix'),
        ("a: 'it's'\n", 1, 8, "put \" in place of ', or use: kg fix"),
        ("a: @home\n", 1, 4, 'put " before and behind the whole text'),
        ("a: b\n---\nc: d\n", 2, 1, "remove the line '---'"),
    ],
)
def test_a_fault_of_syntax_is_placed_and_says_how_to_mend_it(text: str, line: int, column: int, hint: str) -> None:
    (problem,) = YamlFile("file.yaml", text).problems
    assert (problem.line, problem.column, problem.code) == (line, column, "yaml-syntax")
    assert hint in problem.hint


@pytest.mark.parametrize(
    ("text", "place"), [("a: x\x07y\n", (1, 5)), ("a: x\n\n  \x00\n", (3, 3)), ("a: \x9f", (1, 4))]
)
def test_a_control_character_is_placed(text: str, place: tuple[int, int]) -> None:
    (problem,) = YamlFile("file.yaml", text).problems
    assert (problem.line, problem.column, problem.code) == (*place, "control-character")


def test_a_problem_is_placed_at_a_value_or_at_its_key() -> None:
    file = YamlFile("data/file.yaml", "a:\n  b: c\n")
    at_value = file.problem(["a", "b"], "bad-value", "it is c", "make it d")
    at_key = file.problem(["a", "b"], "unknown-field", "'b' is no field", at_key=True)
    assert str(at_value) == "data/file.yaml:2:6: error bad-value: it is c; make it d"
    assert str(at_key) == "data/file.yaml:2:3: error unknown-field: 'b' is no field"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("quote: Arland rejects #1 demand\n", 23),
        ("note: the price #2\n", 17),
        ("subject: Arland  # the country\n", 18),
        ("a: {label: Belarus #1\n  , type: Country}\n", 20),
        ("to: [Arland #x\n  , Borland]\n", 13),
    ],
)
def test_nothing_of_a_text_is_cut_off_in_silence(text: str, column: int) -> None:
    (problem,) = YamlFile("file.yaml", text).problems
    assert (problem.line, problem.column, problem.code) == (1, column, "cut-text")
    assert "quotation marks" in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "id: s01  # the first\n",
        "relation: offers # or promises\n",
        "type: Country # a state\n",
        "when: 2017-10 # the month\n",
        "subject: [Arland, Borland] # both\n",
        "polarity: denied # not\n",
        "quantity: 100000 # of them\n",
        "due: 2012-01-01 # a role\n",
        "quote: |\n  Arland rejects #1 demand\n",
        "quote: 'Arland rejects #1 demand'  # its words\n",
        "quote: Arland rejects#1\n",
        "statements: # all of them\n  - id: s01\n",
    ],
)
def test_a_comment_may_stand_where_it_cuts_no_text(text: str) -> None:
    assert YamlFile("file.yaml", text).problems == []


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_versions_that_are_not_merged_are_one_problem(ends: str) -> None:
    content = ends.join(["title: A", "<<<<<<< mine", "a: b", "=======", "a: c", ">>>>>>> theirs", ""]).encode()
    text, problem = decode_text("file.md", content)
    assert text == ""
    assert problem is not None
    assert (problem.line, problem.column, problem.code) == (2, 1, "merge-conflict")
    assert decode_text("file.md", b"a <<<<<<< b\n<<<<<<<<\n")[1] is None


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_lines_are_counted_as_editors_count_them(sign: str) -> None:
    file = YamlFile("a.yaml", f'# one{sign}two\nnote: "pasted{sign}text"\nplain: so{sign}on\nlast: x\n')
    assert file.problems == []
    assert file.place(["last"]) == (4, 7)
    assert file.data == {"note": "pasted text", "plain": "so on", "last": "x"}


@pytest.mark.parametrize("text", ["a: 1\nb", "a: 1\nb: [1,", "- a\n- b: {", 'a: 1\nb: "c', "a: 1\nb\n", "a:\n\t- b"])
def test_no_fault_lies_behind_the_last_line(text: str) -> None:
    (problem,) = YamlFile("file.yaml", text, first_line=3).problems
    lines = text.split("\n")
    assert 3 <= problem.line < 3 + len(lines)
    assert problem.column <= len(lines[problem.line - 3]) + 1


@pytest.mark.parametrize("sign", ["\x1b", "\ufffe"])
def test_a_character_that_no_file_may_have_far_behind_a_fault_of_syntax(sign: str) -> None:
    problems = YamlFile("file.yaml", "a: 'x' y\n" + "b: c\n" * 30_000 + f"{sign}: d\n").problems
    assert [one.code for one in problems] == ["yaml-syntax"]
