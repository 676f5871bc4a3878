"""What tests need of the system: where it is missing they are skipped, or fail where everything must be there."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def is_missing(what: str) -> NoReturn:
    """Skip a test for what is missing, or fail it where ``KG_REQUIRE_ALL`` is set."""
    if "KG_REQUIRE_ALL" in os.environ:
        pytest.fail(what)
    pytest.skip(what)
