"""Reading an article: a YAML head between two lines of ``---``, then the text with its title first."""

from __future__ import annotations

import re
from pathlib import Path

from kg.corpus.article_block import ArticleBlock
from kg.corpus.foreign_heads import Written, head_in, translated
from kg.corpus.paths import PROGRESS, CorpusPaths, article_id
from kg.corpus.shape import ID_PATTERN, validate
from kg.corpus.text_file import CONTROL, LONGEST, control_in_text, long_text, place_of, read_text
from kg.corpus.yaml_file import YamlFile
from kg.dates import EventDate, InvalidDate, parse_date
from kg.errors import Problem
from kg.model import Article, ArticleStatus

_MEND = "write it so, or let kg do it: kg fix"


def read_article(paths: CorpusPaths, path: Path, language: str) -> tuple[Article | None, list[Problem]]:
    """Return an article, in a language unless its head names one, or the problems that keep it from being one."""
    name = paths.name(path)
    text, undecodable = read_text(name, path)
    if undecodable:
        return None, [undecodable]
    id = article_id(path)
    if not re.fullmatch(ID_PATTERN, id):
        hint = "name the file with small letters, digits and hyphens, e.g. prisoner-offer.md; or let kg do it: kg fix"
        return None, [Problem(name, 1, 1, "bad-name", f"'{path.stem}' cannot be the id of an article", hint)]
    if f"{id}.yaml" == PROGRESS:
        message = f"'{id}' cannot be the id of an article: a file of this name says what a coder has read"
        return None, [Problem(name, 1, 1, "bad-name", message, "give the file another name")]
    lines = text.split("\n")
    if lines[0].startswith(("+++", "{")) and (problem := _of_other_program(name, text, path.stem)):
        return None, [problem]
    if lines[0].rstrip() != "---":
        return None, [Problem(name, 1, 1, "missing-head", "the article has no head", "begin it with a line '---'")]
    end = next((index for index, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    if end is None:
        return None, [Problem(name, 1, 1, "missing-head", "the head does not end", "close it with a line '---'")]
    file = head_of(name, text)
    problems = list(file.problems)
    block: ArticleBlock | None = None
    if not problems:
        block, problems = validate(ArticleBlock, file.data if file.data is not None else {}, file, [])
    head = Written(file.data, 0, is_yaml=True) if isinstance(file.data, dict) and not file.problems else None
    if block is None and head is not None and (found := translated(head, path.stem)) is not None:
        place = next(([key] for key in head.data if key in found.foreign), [])
        return None, [file.problem(place, "foreign-head", found.message, _MEND, at_key=True)]
    first = next((index for index in range(end + 1, len(lines)) if lines[index].strip()), end + 1)
    body = "\n".join(lines[first:])
    if not body.startswith("# ") or not body.split("\n", 1)[0][2:].strip():
        hint = "make the first line of the text '# ' and the headline"
        problems.append(
            Problem(name, min(first, len(lines) - 1) + 1, 1, "missing-title", "the article has no title", hint)
        )
    if control := CONTROL.search(body):
        line, column = place_of(body, control.start())
        problems.append(Problem(name, first + line, column, *control_in_text(control[0])))
    if (length := len(body.partition("\n")[0])) > LONGEST:
        code, message, _ = long_text(length)
        problems.append(Problem(name, first + 1, 1, code, message, "end the headline with a line break"))
    if block is None:
        return None, problems
    published, inferred = _dates(block, file, problems)
    if block.copy_of == id:
        hint = "name the article that it reprints, or remove 'copy_of'"
        problems.append(file.problem(["copy_of"], "copy-of-copy", "this article is marked as a copy of itself", hint))
    if block.supersedes == id:
        message, hint = "this article is marked as replacing itself", "name the version that it replaces"
        problems.append(file.problem(["supersedes"], "circular-versions", message, hint))
    if problems:
        return None, problems
    article = Article(
        id=id,
        title=body.split("\n", 1)[0][2:].strip(),
        body=body,
        publisher=block.publisher,
        author=block.author,
        url=block.url,
        copy_of=block.copy_of,
        status=None if block.status is ArticleStatus.CURRENT else block.status,
        supersedes=block.supersedes,
        section=block.section,
        tags=tuple(sorted(set(block.tags))),
        language=block.language or language,
        published=published,
        inferred_published=inferred,
        basis=block.inferred.basis if block.inferred else None,
        retrieved=block.retrieved,
        licence=block.licence,
        note=block.note,
    )
    return article, []


def body_of(text: str) -> str:
    """Return what stands below the head of a file of an article, from its title on; nothing where it has none.

    Args:
        text: The text of the file.
    """
    lines = text.split("\n")
    end = next((index for index, line in enumerate(lines[1:], start=1) if line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        return ""
    body = "\n".join(lines[end + 1 :]).lstrip("\n")
    return body if body.startswith("# ") else ""


def _of_other_program(name: str, text: str, stem: str) -> Problem | None:
    """Return the problem that a head of another form than YAML is, ``None`` where there is none."""
    written = head_in(text)
    if written is None:
        return None
    if written.error:
        return Problem(name, 1, 1, "missing-head", f"this head cannot be read: {written.error}", "begin it with '---'")
    found = translated(written, stem)
    message = found.message if found is not None else "this head is not YAML between two lines of '---'"
    return Problem(name, 1, 1, "foreign-head", message, _MEND if found is not None else "write it in YAML")


def place_of_field(file: Path, field: str) -> tuple[int, int]:
    """Return line and column of a field in the head of an article, by reading its file once more."""
    return head_of(file.name, read_text(file.name, file)[0]).place([field])


def head_of(name: str, text: str) -> YamlFile:
    """Return the head of an article as YAML, empty where it has none.

    Args:
        name: Name of its file in problems.
        text: The text of its file.
    """
    first, *lines = text.split("\n")
    end = next((number for number, line in enumerate(lines) if line.rstrip() == "---"), 0)
    return YamlFile(name, "\n".join(lines[:end]), first_line=2, first_sign=len(first) + 1)


def _dates(block: ArticleBlock, file: YamlFile, problems: list[Problem]) -> tuple[EventDate | None, EventDate | None]:
    dates: list[EventDate | None] = []
    for location, text in (
        (["published"], block.published),
        (["inferred", "published"], block.inferred.published if block.inferred else "unknown"),
    ):
        try:
            dates.append(None if text == "unknown" else parse_date(text))
        except InvalidDate as error:
            dates.append(None)
            hint = "" if error.meant else "or 'unknown' when the article does not say"
            problems.append(file.problem(location, "bad-date", str(error), hint))
    return dates[0], dates[1]
