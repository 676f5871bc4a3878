"""A right draft is saved by few keys, pressed in the grammar of the page."""

from __future__ import annotations

import shutil

import draft_keys

from tests.support.needed import is_missing


def test_a_right_draft_takes_four_keys_with_the_proposed_quote_and_seven_with_another() -> None:
    if shutil.which("node") is None:
        is_missing("the keys of drafts are pressed in Node; install it as a system package")
    keys = draft_keys.keys_pressed()
    proposed = keys.pop(draft_keys.AS_PROPOSED)
    others = [one for pressed in keys.values() for one in pressed]
    assert len(proposed) > len(others) > 0
    assert max(proposed) <= 4
    assert max(others) <= 7
