"""Which drafts the errors come from that a corpus would have after an import."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from kg.changing.document import printed
from kg.corpus.changes import Changes
from kg.corpus.paths import annotation_name
from kg.corpus.yaml_file import Plain, YamlFile
from kg.errors import Problem
from kg.importing.job import Plan
from kg.importing.statements import Draft


def blamed(problems: Sequence[Problem], plan: Plan, checked: Changes) -> dict[str, str]:
    """Return why drafts cannot be written, by the ids of their records; none where an error is that of no draft.

    Args:
        problems: The errors.
        plan: What would be written.
        checked: What of it was checked.
    """
    drafts = {one.key: one for one in (*plan.new, *plan.replaced)}
    files = {one.name: one.after for one in checked.files()}
    by_file: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_file[problem.path].append(problem)
    found: dict[str, str] = {}
    for name, of_file in by_file.items():
        content = files.get(name)
        if content is None or not name.startswith("data/annotations/"):
            return {}
        lines, keys, quotes = _beginnings(name, content.decode())
        for problem in of_file:
            at = bisect_right(lines, problem.line) - 1
            draft: Draft | None = drafts.get(keys[at]) if at >= 0 else None
            if draft is None and at >= 0 and (adding := _adding(plan, keys[at], quotes[at])):
                reason = f"its sentence would make words of '{keys[at]}' ambiguous, which stand in the same article"
                found |= dict.fromkeys(
                    adding, f"{reason}; give that quote its neighbours (prefix, suffix), import again"
                )
                continue
            if draft is None:
                return {}
            found.setdefault(draft.coding.id, f"{problem.message}{f'; {problem.hint}' if problem.hint else ''}")
    return found


def _beginnings(name: str, text: str) -> tuple[list[int], list[str], list[list[str]]]:
    """Return the lines on which the statements of a file begin, their keys, and their words, each stretch by itself."""
    file = YamlFile(name, text)
    listed = file.value(["statements"])
    blocks = listed if isinstance(listed, list) else []
    lines = [file.place(["statements", index])[0] for index in range(len(blocks))]
    ids = [str(block.get("id")) if isinstance(block, dict) else "" for block in blocks]
    quotes = [_words_of(block.get("quote")) if isinstance(block, dict) else [] for block in blocks]
    return lines, [f"{annotation_name(name)}#{id}" for id in ids], quotes


def _words_of(quote: Plain) -> list[str]:
    """Return the words of a quote as files have it, each stretch by itself."""
    if isinstance(quote, list):
        return [words for one in quote for words in _words_of(one)]
    exact = quote.get("exact") if isinstance(quote, dict) else quote
    return _words_of(exact) if isinstance(exact, list) else [exact] if isinstance(exact, str) else []


def _adding(plan: Plan, key: str, words: Sequence[str]) -> list[str]:
    """Return the ids of the records that put sentences with some words into the article of a statement."""
    article = key.partition("#")[0].partition("/")[2]
    found: list[str] = []
    for one in (*plan.new, *plan.replaced):
        added = {" ".join(printed(sentence).split()) for sentence in one.meaning.words} & {*one.article.added}
        if one.article.id == article and any(part in sentence for part in words for sentence in added):
            found.append(one.coding.id)
    return found
