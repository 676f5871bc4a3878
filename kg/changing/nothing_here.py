"""Recording that a sentence was read and has nothing to code, or taking that back: one step of its own."""

from __future__ import annotations

from datetime import date

from kg.changing.desk import Desk
from kg.changing.progress_entries import add_below, refuse_broken
from kg.changing.quoting import trimmed, written_quote
from kg.corpus.anchors import Span, anchors_of
from kg.corpus.changes import Changes
from kg.corpus.edits import Edit
from kg.corpus.paths import PROGRESS
from kg.corpus.progress_file import SECTION, progress_in
from kg.corpus.units import Units
from kg.corpus.writer import write
from kg.corpus.yaml_edits import end_of_line, remove_all
from kg.corpus.yaml_file import Location, Plain, YamlFile

_HEAD = "# Sentences that were read and have nothing to code.\n"


def mark_nothing(
    desk: Desk, article: str, place: tuple[int, int], *, is_nothing: bool, name: str | None = None
) -> tuple[str, ...]:
    """Record that a coder read a sentence and found nothing to code in it, or take that back.

    Args:
        desk: Where the coder writes.
        article: Id of the article.
        place: Where the sentence begins and ends in it, in UTF-16 units.
        is_nothing: Whether there is nothing to code.
        name: What the page calls this step.

    Returns:
        The names of the files that were changed: none where it is so already.

    Raises:
        NameNotFound: There is no such article.
        ChangeRefused: The file that says so has errors, or was changed meanwhile.
        KgError: A file cannot be written.
    """
    changes = Changes(desk.paths)
    if not put_nothing(desk, changes, article, place, is_nothing=is_nothing):
        return ()
    does = "nothing to code" if is_nothing else "not nothing to code"
    title = f"kg serve: {does} in a sentence of {article}"
    return tuple(one.name for one in write(desk.paths, changes, title, asked=name, coder=desk.coder))


def put_nothing(desk: Desk, changes: Changes, article: str, place: tuple[int, int], *, is_nothing: bool) -> bool:
    """Put into a change that a sentence has nothing to code, or that it has; see :func:`mark_nothing`.

    Args:
        desk: Where the coder writes.
        changes: Takes the change.
        article: Id of the article.
        place: Where the sentence begins and ends in it, in UTF-16 units.
        is_nothing: Whether there is nothing to code.

    Returns:
        Whether it was otherwise before.
    """
    body = desk.article(article).body
    units, anchors = Units(body), anchors_of(body)
    sentence = trimmed(body, Span(units.point(place[0]), units.point(place[1])))
    path = desk.paths.annotations / desk.coder / PROGRESS
    text = changes.text(path)
    file = changes.yaml(path)
    known = desk.corpus.articles
    read = progress_in(file, desk.coder, known.get, frozenset(known))
    refuse_broken(read)
    marked = [
        one for one in read.nothing if one.article == article and one.start < sentence.end and sentence.start < one.end
    ]
    if bool(marked) is is_nothing:
        return False
    listed = file.value([SECTION, article])
    if marked:
        is_all = isinstance(listed, list) and len(listed) == len(marked)
        gone: list[Location] = [[SECTION, article]] if is_all else [[SECTION, article, one.place] for one in marked]
        is_last = is_all and isinstance(articles := file.value([SECTION]), dict) and len(articles) == 1
        if is_last and _has_nothing_else(text, file):
            changes.remove(path)
        elif is_last:
            colon, section = file.span([SECTION], at_key=True).end + 1, file.span([SECTION])
            changes.edit(path, Edit(colon, end_of_line(text, section.end), " {}"))
        else:
            changes.edit(path, *remove_all(text, file, gone))
    else:
        item: Plain = {"quote": written_quote([sentence], anchors), "day": date.today().isoformat()}
        add_below(changes, path, SECTION, article, [item], _HEAD)
    return True


def _has_nothing_else(text: str, file: YamlFile) -> bool:
    """Return whether a file has only what is recorded in it, and no word of its owner."""
    start, end = file.span([SECTION], at_key=True).start, file.span([SECTION]).end
    own = [line for line in text[start:end].splitlines() if line.lstrip().startswith("#")]
    return not own and (text[:start] + text[end:]).strip() in ("", _HEAD.strip())
