"""The labels of acts in the file of the coder who decides: those of the coders, with a name where two use one label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from kg.changing.adjudicated_names import References
from kg.changing.desk import Desk
from kg.changing.saving import SlotValue, StatementValue, TextValue
from kg.corpus.yaml_file import Plain


class ActLabels:
    """Which label the acts of other coders have.

    Args:
        desk: Where statements are written.
        references: Which statement came of each coding.
    """

    def __init__(self, desk: Desk, references: References) -> None:
        self._desk, self._references = desk, references

    def value(self, value: SlotValue, coder: str) -> SlotValue | None:
        """Return what says which act a statement mentions; ``None`` where that is open.

        Args:
            value: What the coding says.
            coder: Whose it is.
        """
        match value:
            case TextValue(text=label):
                return TextValue(text=self._label(coder, label))
            case StatementValue(key=key):
                stated = self._desk.corpus.find(key)
                if stated is not None and stated.act and stated.coder != self._desk.coder:
                    return TextValue(text=self._label(stated.coder, stated.act))
                found = self._references.of(key)
                return None if found is None else StatementValue(key=found)
        return value

    def add(self, made_from: Iterable[str], block: Mapping[str, Plain]) -> None:
        """Take the label of a statement that came of codings: what they call the act is called so from now on."""
        label = block.get("act")
        if isinstance(label, str):
            self._known.update(dict.fromkeys(self._called(made_from), label))

    def _label(self, coder: str, label: str) -> str:
        if coder == self._desk.coder:
            return label
        if (coder, label) in self._known:
            return self._known[coder, label]
        everyone = [one for one in self._desk.corpus.statements() if one.act == label]
        taken = {one.act for one in self._desk.corpus.statements() if one.coder == self._desk.coder and one.act}
        taken |= set(self._known.values())
        if label not in taken or not any(one.coder == coder for one in everyone):
            return label
        number, found = 1, f"{label}-{coder}"
        while found in taken:
            number += 1
            found = f"{label}-{coder}-{number}"
        return found

    @cached_property
    def _known(self) -> dict[tuple[str, str], str]:
        """The labels of acts here, by coder and what that coder calls them."""
        known: dict[tuple[str, str], str] = {}
        for record in self._references.records():
            stated = self._desk.corpus.find(record.key or "")
            if stated is not None and stated.act:
                known |= {one: stated.act for one in self._called(record.made_from) if one not in known}
        return known

    def _called(self, keys: Iterable[str]) -> list[tuple[str, str]]:
        stated = [self._desk.corpus.find(key) for key in keys]
        return [(one.coder, one.act) for one in stated if one is not None and one.act]
