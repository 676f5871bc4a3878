"""Two versions of one statement: the one that a page sends, and the one that stands in the file meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from kg.changing.desk import Desk
from kg.changing.filling import meaning
from kg.changing.sheet import Sheet
from kg.corpus.yaml_file import Plain
from kg.corpus.yaml_written import in_one_line
from kg.errors import ChangeRefused


@dataclass(frozen=True, slots=True)
class FieldVersions:
    """A field of which a page and the file say different things.

    Args:
        field: The field or role.
        before: What stood there when the page read it, as YAML; ``None`` where there was nothing, or it is not known.
        here: What the page says.
        there: What the file says.
        decided: ``here`` or ``there`` where only one of them changed it, ``None`` where somebody has to choose.
    """

    field: str
    before: str | None
    here: str | None
    there: str | None
    decided: str | None


class Conflict(ChangeRefused):
    """A statement was changed elsewhere since the page saw it; nothing was changed.

    Args:
        key: The key of the statement.
        revision: The state that the file is in.
        fields: The fields in which both differ; empty where the statement is not there any more.
        is_gone: Whether the statement is not there any more.
    """

    def __init__(self, key: str, revision: str, fields: Sequence[FieldVersions], *, is_gone: bool = False) -> None:
        self.key, self.revision, self.fields, self.is_gone = key, revision, tuple(fields), is_gone
        did = "removed" if is_gone else "changed"
        remedy = "save it as a new one" if is_gone else "choose a version"
        super().__init__(f"'{key}' was {did} elsewhere meanwhile, so nothing was changed; {remedy}")


def is_as_seen(desk: Desk, sheet: Sheet, id: str, revision: str) -> bool:
    """Return whether a statement stands in its file as it stood when a page saw the file, whatever else changed there.

    Args:
        desk: Where states of files are kept.
        sheet: The file as it is.
        id: Id of the statement.
        revision: The state that the page saw.
    """
    if revision == sheet.revision:
        return True
    before = _seen(desk, sheet, id, revision)
    return before is not None and before == sheet.block(id)


def refuse_conflict(
    desk: Desk,
    sheet: Sheet,
    id: str,
    revision: str,
    here: Mapping[str, Plain] | None,
    begun: Callable[[], Mapping[str, Plain] | None] = lambda: None,
) -> None:
    """Raise :class:`Conflict` where a statement is not as a page saw it.

    Args:
        desk: Where states of files are kept.
        sheet: The file as it is.
        id: Id of the statement.
        revision: The state that the page saw.
        here: What the page says of it; ``None`` where it removes the statement.
        begun: Returns what the page says that it said before; asked where the state is not kept any more.
    """
    key = f"{sheet.name}#{id}"
    if id not in sheet.places:
        raise Conflict(key, sheet.revision, (), is_gone=True)
    if is_as_seen(desk, sheet, id, revision):
        return
    there = sheet.block(id) or {}
    before = begun() if desk.state(revision) is None else _seen(desk, sheet, id, revision)
    names = desk.names_in(sheet.local())
    fields = [
        one
        for field in dict.fromkeys([*there, *(here or {})])
        if (one := _versions(field, before, here or {}, there, names.candidates, sheet)) is not None
    ]
    if any(one.decided != "here" for one in fields) or here is None:
        raise Conflict(key, sheet.revision, fields)


def _seen(desk: Desk, sheet: Sheet, id: str, revision: str) -> Mapping[str, Plain] | None:
    """Return a statement as it stood in a state of its file, ``None`` where that is not known."""
    content = desk.state(revision)
    data = desk.yaml_of(sheet.path, content).data if content is not None else None
    blocks = data.get("statements") if isinstance(data, dict) else None
    named = (block for block in blocks if isinstance(block, dict)) if isinstance(blocks, list) else ()
    return next((block for block in named if str(block.get("id")).strip() == id), None)


def _versions(
    field: str,
    before: Mapping[str, Plain] | None,
    here: Mapping[str, Plain],
    there: Mapping[str, Plain],
    candidates: Callable[[str], Collection[str]],
    sheet: Sheet,
) -> FieldVersions | None:
    """Return both versions of a field, ``None`` where they say the same."""

    def meant(block: Mapping[str, Plain] | None) -> object:
        value = (block or {}).get(field)
        return None if value is None else meaning(field, value, lambda name: [*candidates(name)], sheet)

    if meant(here) == meant(there):
        return None
    decided = None
    if before is not None:
        decided = "here" if meant(before) == meant(there) else "there" if meant(before) == meant(here) else None
    return FieldVersions(field, _spelled(before, field), _spelled(here, field), _spelled(there, field), decided)


def _spelled(block: Mapping[str, Plain] | None, field: str) -> str | None:
    value = (block or {}).get(field)
    return None if value is None else value if isinstance(value, str) else in_one_line(value)
