"""Addresses under which a page will lie on the web."""

from __future__ import annotations

from urllib.parse import urlsplit

from kg.errors import KgError


def web_address(text: str) -> str:
    """Return the address of a page or folder on the web, as it is.

    Args:
        text: Such as ``https://example.org/belarus.html``.

    Raises:
        KgError: It is no address of the web, or it says more than where something lies.
    """
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = parts = None
    if parts is None or parts.scheme not in ("http", "https") or not host or not text.isprintable() or " " in text:
        raise KgError(f"'{text}' is not an address on the web; give one such as https://example.org/belarus.html")
    if parts.username is not None or parts.password is not None:
        raise KgError("the address names a user, whom everybody could read; leave the name and '@' out")
    if parts.fragment or text.endswith("#"):
        raise KgError(f"'{text}' has a '#', after which the page writes what it shows; leave it and what follows out")
    return text
