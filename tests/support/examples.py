"""How many examples tests make up: few where each is dear, and many times more where ``KG_EXAMPLES`` says so."""

from __future__ import annotations

import os

_TIMES = int(os.environ.get("KG_EXAMPLES", "1"))


def given_examples(few: int) -> int:
    """Return how many examples a test makes up.

    Args:
        few: How many it makes up every time that all tests are run.
    """
    return few * _TIMES
