"""Corpora with faults, each from a number: files of good ones, changed as texts, as bytes and as YAML."""

from __future__ import annotations

import copy
import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from oddities import BYTES, DATES, MARKS, ODD, SIGNS

from kg.corpus.scaffold import make_corpus
from kg.fields import FIELDS

Files = dict[str, bytes]
"""The files of a corpus by name, with forward slashes; a name may have bytes that are no UTF-8 (``os.fsdecode``)."""

_CORPORA = Path(__file__).parent.parent / "tests" / "corpora"
_SHIPPED = {"good": 4, "ceasefire": 1, "parliament": 1, "polish": 1, "first": 1, "scripts": 12}
"""Corpora of the tests, and how often each is taken: small ones more often."""
_READ = ("corpus.yaml", "data/", "schema/", "questions/")

_HUGE = 1 / 600
"""Which share of changes makes a file large: costs may not grow with the square of it."""
_ASKING = 1 / 12
"""Which share has a question of its own; reading one takes far longer than all other files."""


@lru_cache(maxsize=1)
def seeds() -> tuple[Sequence[Files], Sequence[int]]:
    """Return the good corpora, and how often each is taken."""
    with TemporaryDirectory() as folder:
        begun = Path(folder, "begun")
        make_corpus(begun, "Begun", "me")
        found = [(_files_of(begun), 12)]
    found += [(_files_of(_CORPORA / name), often) for name, often in _SHIPPED.items()]
    return tuple(files for files, _ in found), tuple(often for _, often in found)


def _files_of(root: Path) -> Files:
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    named = {path.relative_to(root).as_posix(): path for path in paths}
    return {name: path.read_bytes() for name, path in named.items() if name.startswith(_READ)}


@lru_cache(maxsize=1)
def _stock() -> tuple[Sequence[str], Sequence[Any], Sequence[str]]:
    """Return keys, values and texts that occur anywhere in the good corpora, for use where they do not belong."""
    keys: dict[str, None] = dict.fromkeys(field.name for field in FIELDS)
    values: list[Any] = []
    texts: dict[str, None] = {}
    for files in seeds()[0]:
        for name, content in files.items():
            for place, value in _places(_parsed(content)) if name.endswith(".yaml") else ():
                if place and isinstance(place[-1], str):
                    keys[place[-1]] = None
                values.append(value)
                if isinstance(value, str):
                    texts[value] = None
    return tuple(keys), tuple(values), (*texts, *DATES)


@lru_cache(maxsize=256)
def _parsed(content: bytes) -> Any:
    try:
        return yaml.load(content, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError):
        return None


def _places(data: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Yield every value of a document with the keys and indexes that lead to it."""
    yield at, data
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from _places(value, (*at, key))


def corpus_of(seed: int, number: int) -> tuple[Files, Files]:
    """Return a corpus with faults, and the good one from which it was made; the same for the same numbers."""
    chosen = random.Random(f"{seed}-{number}")
    corpora, weights = seeds()
    base = chosen.choices(corpora, weights)[0]
    files = {name: content for name, content in base.items() if name[-3:] != ".rq" or chosen.random() < _ASKING}
    for _ in range(chosen.choice((1, 1, 1, 2, 2, 3, 5, 9))):
        _change(files, chosen)
    return files, base


def _change(files: Files, chosen: random.Random) -> None:
    names = [name for name in files if name[:7] != "schema/" or chosen.random() < 0.3]  # reading one takes longest
    name = chosen.choice(names) if names else "corpus.yaml"
    way = chosen.random()
    if chosen.random() < _HUGE:
        _make_huge(files, name, chosen)
    elif way < 0.05 or name not in files:
        _change_names(files, name, chosen)
    elif way < 0.35 or not name.endswith(".yaml"):
        text = files[name].decode("utf-8", errors="surrogateescape")
        files[name] = _other_text(text, chosen, files).encode("utf-8", errors="surrogatepass")
    elif way < 0.40:
        at = chosen.randrange(len(files[name]) + 1)
        files[name] = files[name][:at] + chosen.choice(BYTES) + files[name][at + chosen.randrange(2) :]
    else:
        _change_values(files, name, chosen)


def _change_names(files: Files, name: str, chosen: random.Random) -> None:
    """Remove a file, copy or move one to a place where another belongs, or give one an odd name."""
    folder, _, last = name.rpartition("/")
    stem, _, ending = last.rpartition(".")
    odd = (
        *(
            f"{stem} x",
            f"-{stem}",
            f"{stem}.",
            stem.upper(),
            unicodedata.normalize("NFD", stem),
            f"{stem}\n",
            "x" * 120,
            "ñ",
            "a#b",
        ),
        *(
            f"{stem}\udcff",
            "\u202ex",
            "a:b,c",
            "100%",
            "con",
            "~x",
            ".x",
            f"{stem}.{ending}",
            "2026/03/x",
            "..x",
            "'",
            "\x1b[31m",
            "*",
        ),
    )
    match chosen.randrange(5):
        case 0:
            files.pop(name, None)
        case 1 if files:
            files[chosen.choice([*files])] = files[name]
        case 2:
            ending = chosen.choice(("md", "yaml", "yml", "MD", "rq", "docx", "csv", "txt", ""))
            files[f"{folder}/{stem}.{ending}".lstrip("/")] = files.get(name, b"")
        case 3:
            at = chosen.choice(
                (
                    "data/annotations/anna/deep/",
                    "data/articles/2026/",
                    "data/annotations/",
                    "schema/",
                    "questions/",
                    "data/",
                )
            )
            files[f"{at}{last}"] = files.get(name, b"")
        case _:
            content = files.pop(name, b"")
            files[f"{folder}/{chosen.choice(odd)}.{ending}".lstrip("/")] = content


def _make_huge(files: Files, name: str, chosen: random.Random) -> None:
    """Make a file large: many faults, long chains and circles, long texts, deep nesting, one thing repeated."""
    size = chosen.choice((100, 300, 1_000))
    content = files.get(name, b"")
    annotations = [one for one in files if "/annotations/" in one]
    last = chosen.choice(("#s0", "#none", "nobody"))
    chain = [
        f'  - {{id: s{at}, subject: x, relation: criticizes, object: "#s{at + 1}", quote: q}}' for at in range(size)
    ]
    types = [f"  T{at}: {{label: t{at}, definition: d, broader: T{at + 1}}}" for at in range(size)]
    relations = [f"  r{at}: {{label: r{at}, definition: d, broader: r{(at + 1) % size}}}" for at in range(size)]
    entities = [f"  - {{id: e{at}, type: Person, label: Ann Lee, aliases: [a{at % 9}]}}" for at in range(size)]
    within = [
        f"  - {{id: g{at}, type: Group, label: x, background: [{{relation: part_of, object: g{at + 1}, record: r}}]}}"
        for at in range(size)
    ]
    match chosen.randrange(10):
        case 0 if annotations:
            whole = files[chosen.choice(annotations)].decode(errors="replace")
            chain[-1] = chain[-1].replace(f"#s{size}", last)
            files[chosen.choice(annotations)] = "\n".join((whole.rstrip("\n"), *chain)).encode()
        case 1:
            files["schema/many.yaml"] = "\n".join(("types:", *types)).encode()
        case 2:
            files["schema/many.yaml"] = "\n".join(("relations:", *relations)).encode()
        case 3:
            files["data/entities.yaml"] = (
                files.get("data/entities.yaml", b"entities:") + "\n".join(("", *entities)).encode()
            )
        case 4:
            files["data/entities.yaml"] = (
                files.get("data/entities.yaml", b"entities:") + "\n".join(("", *within)).encode()
            )
        case 5:
            one = chosen.choice(
                (b"[", b"{a: ", b"- ", b"[x],", b"? ", b'"', b"&a *a ", b"a: b\n", b"- [x]\n", b"!x ", b"\xff")
            )
            at = chosen.randrange(len(content) + 1)
            files[name] = content[:at] + one * size * 10 + content[at:]
        case 6 if name.endswith(".md"):
            head, mark, body = content.partition(b"\n---\n")
            files[name] = head + mark + body * (size // 10)
        case 7:
            word = chosen.choice(("word ", "x", "\u200b", "слово ", "… ", "\ufb03", "a-\n  "))
            text = re.sub(r"(?m)(?<=: )(?=\S)", lambda _: word * size * 100, content.decode(errors="replace"), count=1)
            files[name] = text.encode()
        case 8 if isinstance(data := copy.deepcopy(_parsed(content)), dict):
            lists = [value for _, value in _places(data) if isinstance(value, list) and value]
            for value in chosen.sample(lists, min(1, len(lists))):
                value *= size // 3 if len(value) < 10 else 20
            files[name] = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True).encode()
        case _:
            files[name] = content * (size // 20)


def _other_text(text: str, chosen: random.Random, files: Files) -> str:
    """Return a text after one change as somebody, a merge or a broken program makes it."""
    start = chosen.randrange(len(text) + 1)
    end = min(len(text), start + chosen.choice((1, 1, 2, 5, 20, 100)))
    lines = text.split("\n")
    line, other = chosen.randrange(len(lines)), chosen.randrange(len(lines))

    def joined(*parts: Sequence[str]) -> str:
        return "\n".join(one for part in parts for one in part)

    ways: tuple[Callable[[], str], ...] = (
        lambda: text[:start] + text[end:],
        lambda: text[:end] + text[start:],
        lambda: text[:start] + chosen.choice(SIGNS) + text[start:],
        lambda: text[:start] + chosen.choice(SIGNS) + text[end:],
        lambda: text[:start] + "".join(chosen.choice(SIGNS) for _ in range(6)) + text[start:],
        lambda: text[:start],
        lambda: text + text,
        lambda: joined(lines[:line], lines[line + 1 :]),
        lambda: joined(lines[: line + 1], lines[line:]),
        lambda: joined(lines[:line], [" " * chosen.randrange(1, 5) + lines[line]], lines[line + 1 :]),
        lambda: joined(lines[:line], [lines[other]], lines[line + 1 :]),
        lambda: joined(lines[:line], [lines[line].strip()], lines[line + 1 :]),
        lambda: text[:start] + _text_of(files, chosen)[chosen.randrange(50) :][:400] + text[end:],
        lambda: _text_of(files, chosen) + text,
        lambda: text[: start // 2] + _text_of(chosen.choice(seeds()[0]), chosen)[start:],
        lambda: text.replace("\n", chosen.choice(("\r\n", "\r", "\u2028", " "))),
        lambda: re.sub(r"(?m)(?<=: ).+$", lambda _: chosen.choice(_stock()[2]), text, count=1 + start % 5),
        lambda: re.sub(r"(?m)(?<=: )(?=\S)", lambda _: chosen.choice(MARKS), text, count=1 + start % 30),
        lambda: text[:start] + "[" * 3000 + text[start:] if chosen.random() < 0.1 else text.replace(" ", "  "),
        lambda: re.sub(r"#s\w+", lambda _: f"#s{chosen.randrange(12):02}", text),
        lambda: text.swapcase() if chosen.random() < 0.2 else unicodedata.normalize("NFD", text),
    )
    return chosen.choice(ways)()


def _text_of(files: Mapping[str, bytes], chosen: random.Random) -> str:
    return files[chosen.choice([*files])].decode("utf-8", errors="surrogateescape")


def _change_values(files: Files, name: str, chosen: random.Random) -> None:
    """Change values of a YAML file: other types, keys and references, much and deep."""
    data = copy.deepcopy(_parsed(files[name]))
    places = [(at, value) for at, value in _places(data) if at]
    if not places:
        files[name] += chosen.choice(SIGNS).encode("utf-8", errors="surrogatepass")
        return
    keys, values, texts = _stock()
    at, value = chosen.choice(places)
    holder: Any = data
    for part in at[:-1]:
        holder = holder[part]
    last, blocks = at[-1], [one for _, one in places if isinstance(one, dict)]
    other = chosen.choice(places)[1]
    match chosen.randrange(16):
        case 0 | 1:
            holder[last] = copy.deepcopy(chosen.choice(ODD))
        case 2 | 3:
            holder[last] = chosen.choice(texts)
        case 4:
            del holder[last]
        case 5 | 6 if blocks:
            chosen.choice(blocks)[chosen.choice(keys)] = copy.deepcopy(chosen.choice(values))
        case 7:
            holder[last] = copy.deepcopy(other)
        case 8 if blocks:
            block = chosen.choice(blocks)
            block[chosen.choice(keys)] = chosen.choice(
                (f"#s{chosen.randrange(15):02}", f"#s{chosen.randrange(4)}", chosen.choice(texts))
            )
        case 9:
            holder[last] = [value] if chosen.random() < 0.5 else {chosen.choice(keys): value}
        case 10 if isinstance(value, list):
            holder[last] = value * chosen.choice((2, 3, 20))
        case 11 if isinstance(holder, dict):
            holder[chosen.choice(keys)] = holder.pop(last)
        case 12:
            for place, one in places:  # a word of the file everywhere another
                if one == value and isinstance(value, str):
                    _set(data, place, chosen.choice(texts))
        case 13 if isinstance(holder, dict):
            holder["when" if chosen.random() < 0.7 else last] = chosen.choice(DATES)
        case 14:
            deep: Any = value
            for _ in range(chosen.choice((5, 70, 300))):
                deep = [deep] if chosen.random() < 0.5 else {"a": deep}
            holder[last] = deep
        case _ if isinstance(holder, list):
            holder.insert(chosen.randrange(len(holder) + 1), copy.deepcopy(chosen.choice(values)))
        case _:
            holder[last] = value + chosen.choice(SIGNS) if isinstance(value, str) else copy.deepcopy(other)
    try:
        dumped = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
        files[name] = dumped.encode("utf-8", errors="surrogatepass")
    except (yaml.YAMLError, RecursionError):
        files[name] += b"- ["


def _set(data: Any, place: tuple[Any, ...], value: Any) -> None:
    for part in place[:-1]:
        data = data[part]
    data[place[-1]] = value
