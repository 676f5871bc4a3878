"""The Content-Security-Policy of a page in one file: its own scripts and its own style, and nothing from elsewhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256


def policy_of(style: str, scripts: Iterable[str], *, beside: bool = False) -> str:
    """Return the policy: these scripts, this style, and no connection but to what lies beside it.

    Args:
        style: The style of the page.
        scripts: Its scripts.
        beside: Whether it takes scripts that lie beside it.
    """
    allowed = " ".join([*(_digest(script) for script in scripts), *(["'self'"] if beside else [])])
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_digest(style)}; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
