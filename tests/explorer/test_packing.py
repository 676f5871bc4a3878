from __future__ import annotations

import json
import struct
from typing import Any

import polars
from hypothesis import given
from hypothesis import strategies as st

from kg.explorer.packing import as_json, pack

NUMBERS = st.one_of(
    st.lists(st.integers(-128, 127)),
    st.lists(st.integers(-(2**15), 2**15 - 1) | st.none()),
    st.lists(st.integers(1 - 2**31, 2**31 - 1) | st.none()),
)


def unpacked(data: bytes) -> Any:
    """Take apart what was packed, by the description of the form alone."""
    (length,) = struct.unpack_from("<Q", data)
    text = json.loads(data[8 : 8 + length])
    value = text["value"]
    for column in text["columns"]:
        letter = {"Int8Array": "b", "Int16Array": "h", "Int32Array": "i"}[column["type"]]
        numbers = struct.unpack_from(f"<{column['length']}{letter}", data, 8 + length + column["at"])
        assert (8 + length + column["at"]) % 8 == 0
        place = value
        for name in column["path"][:-1]:
            place = place[name]
        place[column["path"][-1]] = [None if column["nothing"] and one == -(2**31) else one for one in numbers]
    return value


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


def test_as_json_columns_are_lists() -> None:
    assert as_json({"a": polars.Series([1, None, 3], dtype=polars.Int32)}) == '{"a":[1,null,3]}'
