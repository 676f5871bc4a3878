from __future__ import annotations

import json
import struct
from typing import Any

import polars
from hypothesis import given
from hypothesis import strategies as st

from kg.explorer.data.packing import Lines, as_json, pack
from tests.support.blocks import unpacked

NUMBERS = st.one_of(
    st.lists(st.integers(-128, 127)),
    st.lists(st.integers(-(2**15), 2**15 - 1) | st.none()),
    st.lists(st.integers(1 - 2**31, 2**31 - 1) | st.none()),
)


@given(st.lists(NUMBERS, max_size=4), st.dictionaries(st.text(), st.text()))
def test_columns_come_back(columns: list[list[int | None]], texts: dict[str, str]) -> None:
    inner = {f"column {k}": polars.Series(one, dtype=polars.Int32) for k, one in enumerate(columns)}
    value = {"texts": texts, "inner": {"deep": inner}, "list": [{"a": 1}]}

    found = unpacked(pack(value))

    assert found["texts"] == texts
    assert found["list"] == [{"a": 1}]
    assert found["inner"]["deep"] == {f"column {k}": one for k, one in enumerate(columns)}


def test_a_column_is_as_narrow_as_its_numbers() -> None:
    value = {"narrow": polars.Series([-128, 127], dtype=polars.Int32), "wide": polars.Series([128], dtype=polars.Int32)}

    (length,) = struct.unpack_from("<Q", pack(value))

    columns = json.loads(pack(value)[8 : 8 + length])["columns"]
    assert [one["type"] for one in columns] == ["Int8Array", "Int16Array"]


@given(st.lists(st.none() | st.text() | st.dictionaries(st.text(), st.integers())))
def test_lines_come_back(values: list[Any]) -> None:
    assert unpacked(pack({"before": 1, "inner": {"lines": Lines(values)}})) == {"before": 1, "inner": {"lines": values}}


def test_as_json_columns_and_lines_are_lists() -> None:
    value = {"a": polars.Series([1, None, 3], dtype=polars.Int32), "b": Lines(["x"])}
    assert as_json(value) == '{"a":[1,null,3],"b":["x"]}'
