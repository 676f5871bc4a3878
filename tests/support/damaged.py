"""Files as chance would damage them: their bytes, or what they say where their form stays that of the format."""

from __future__ import annotations

import json
import random
import sqlite3
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

_ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 7, 10**30, 0.5, float("nan"), float("inf")),
    *(
        "",
        " ",
        "9" * 5_000,
        "-1",
        "nan",
        "true",
        "2026-02-30",
        "\x00",
        "\u202eabc",
        "\ud800",
        "=1+1",
        "../../x",
        "a\nb\tc",
    ),
    *([], {}, [[]], [None], {"id": []}, [{"": {}}]),
)
"""Values that a program would rarely write."""


def damaged(content: bytes, number: int, seed: int = 1) -> Iterator[bytes]:
    """Yield a file again and again, each time with some of its bytes changed, left out, doubled or cut off."""
    chance = random.Random(seed)
    for _ in range(number):
        yield _bytes(content, chance)


def damaged_within(content: bytes, number: int, seed: int = 1) -> Iterator[bytes]:
    """Yield a file again and again, each time with other values in it; its form stays one of JSON, XML, ZIP or SQLite.

    Of a file in another form the bytes are damaged.
    """
    chance = random.Random(seed)
    for _ in range(number):
        yield _within(content, chance)


def _bytes(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(changed) or 1)
        match chance.randrange(4):
            case 0:
                changed[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[at : at + chance.randint(1, 9)]
            case 2:
                changed[at:at] = changed[at : at + chance.randint(1, 40)]
            case _:
                changed[at : at + 1] = chance.choice([b'"', b"\x00", b"\xff", b"\n", b";", b"<", b"{", b"&"])
    return bytes(changed[: chance.randrange(len(changed) or 1)] if chance.random() < 0.1 else changed)


def _within(content: bytes, chance: random.Random) -> bytes:
    if content.startswith(b"PK\x03\x04"):
        return _member(content, chance)
    if content.startswith(b"SQLite format 3"):
        return _cell(content, chance)
    if content.lstrip().startswith(b"<"):
        return _element(content, chance)
    if content.lstrip()[:1] in (b"{", b"["):
        lines = [json.loads(line) for line in content.splitlines()]
        for _ in range(chance.randint(1, 3)):
            lines[:] = _value(lines, chance)
        return "".join(f"{json.dumps(line)}\n" for line in lines).encode()
    return _bytes(content, chance)


def _value(value: Any, chance: random.Random) -> Any:
    """Return a value of JSON in which another stands at some place, or is left out or doubled."""
    places = list(value) if isinstance(value, dict) else list(range(len(value)))
    if not places:
        return value
    at = chance.choice(places)
    if isinstance(value[at], dict | list) and value[at] and chance.random() < 0.8:
        value[at] = _value(value[at], chance)
        return value
    match chance.randrange(4):
        case 0 if isinstance(value, dict):
            del value[at]
        case 1 if isinstance(value, list):
            value.insert(at, deepcopy(value[at]))
        case _:
            value[at] = deepcopy(chance.choice(_ODD))
    return value


def _element(content: bytes, chance: random.Random) -> bytes:
    root = ElementTree.fromstring(content)
    for _ in range(chance.randint(1, 3)):
        one = chance.choice([*root.iter()])
        text = _as_xml(chance.choice(_ODD))
        match chance.randrange(4):
            case 0 if one.attrib:
                one.set(chance.choice([*one.attrib]), text)
            case 1 if one.attrib:
                del one.attrib[chance.choice([*one.attrib])]
            case 2 if len(one):
                inner = one[chance.randrange(len(one))]
                chance.choice([one.append, one.remove])(inner)
            case _:
                one.text = text
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _as_xml(value: Any) -> str:
    return "".join(sign for sign in str(value) if sign.isprintable())


def _member(content: bytes, chance: random.Random) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as archive, zipfile.ZipFile(made, "w") as copy:
        names = archive.namelist()
        chosen = chance.choice(names)
        for name in names:
            inner = archive.read(name)
            if name == chosen:
                if chance.random() < 0.05:
                    continue
                inner = _within(inner, chance)
            copy.writestr(zipfile.ZipInfo(name), inner)
    return made.getvalue()


def _cell(content: bytes, chance: random.Random) -> bytes:
    database = sqlite3.connect(":memory:")
    database.deserialize(content)
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for _ in range(chance.randint(1, 3)):
        table = chance.choice(tables)
        column = chance.choice([row[1] for row in database.execute(f'PRAGMA table_info("{table}")')])
        value = chance.choice([one for one in _ODD if one is None or isinstance(one, int | float | str)])
        value = str(value) if isinstance(value, int) and abs(value) > 2**62 else value
        value = value.encode(errors="replace").decode() if isinstance(value, str) else value
        row = f'(SELECT rowid FROM "{table}" ORDER BY abs(rowid * {chance.randrange(1, 999)} % 101) LIMIT 1)'
        try:
            database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = {row}', (value,))
        except sqlite3.Error:
            database.execute(f'DELETE FROM "{table}" WHERE rowid = {row}')
    database.commit()
    return bytes(database.serialize())
