"""The shapes of the interface are those of the contract with the page, ``web/src/annotate/types.d.ts``."""

from __future__ import annotations

import re
from types import NoneType
from typing import get_args

import pytest
from pydantic import BaseModel

from kg.changing import saving
from kg.serve import adjudicating_shapes, bodies, shapes
from tests.places import ROOT

_TYPES = (ROOT / "web" / "src" / "annotate" / "types.d.ts").read_text("utf-8")
_INTERFACE = re.compile(r"^export interface (\w+) \{\n(.*?)^\}", re.M | re.S)
_MEMBER = re.compile(r"^  (\w+)(\?)?: ?(.*?);$", re.M)
_OTHER_NAMES = {"Field": "StatementField"}
"""What is called otherwise here, since the name is taken."""


def _members(body: str) -> dict[str, tuple[bool, bool]]:
    """Return the names of members, each with whether it may be null and whether it is a list."""
    plain = re.sub(r"/\*.*?\*/|\{[^{}]*\}", "", body, flags=re.S)
    return {
        name: ("null" in type.split(" | ") or bool(optional), type.replace(" | null", "").endswith("[]"))
        for name, optional, type in _MEMBER.findall(plain)
    }


_INTERFACES = {_OTHER_NAMES.get(name, name): _members(body) for name, body in _INTERFACE.findall(_TYPES)}


def _model(name: str) -> type[BaseModel] | None:
    found = next(
        (one for room in (shapes, adjudicating_shapes, bodies, saving) if (one := getattr(room, name, None))), None
    )
    return found if isinstance(found, type) and issubclass(found, BaseModel) else None


_SHARED = [name for name in _INTERFACES if _model(name)]


def test_the_contract_has_what_is_asked_and_answered() -> None:
    answers = {"Article", "CorpusInfo", "Vocabulary", "Entity", "Saved", "Preview", "Proposals", "Refusal", "Problem"}
    assert {*answers, "Saving", "Slot", "NewEntity", "Stated", "Sentence", "StatementField", "Done"} <= {*_SHARED}


@pytest.mark.parametrize("name", _SHARED)
def test_a_shape_has_the_members_of_the_contract(name: str) -> None:
    model = _model(name)
    assert model is not None
    ours = {
        field.alias or key: (NoneType in get_args(field.annotation), str(field.annotation))
        for key, field in model.model_fields.items()
    }
    theirs = _INTERFACES[name]
    assert ours.keys() == theirs.keys()
    for member, (may_be_null, is_list) in theirs.items():
        assert ours[member][0] or not may_be_null, f"{name}.{member} may be null for the page"
        assert not is_list or re.search(r"list|tuple|Sequence", ours[member][1]), f"{name}.{member} is a list"
