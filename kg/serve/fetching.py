"""Fetching a page that somebody names: only from the public web, only so much, only so long.

A name may lead anywhere, and so may a redirect: each time all addresses of the name are looked at first, none may be
one of this machine or its network, and the connection goes to the address that was looked at.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from time import monotonic
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from kg.errors import KgError
from kg.formats.documents.kinds import MOST_BYTES

_SECONDS = 15.0
_MOST_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_PORTS = {"http": 80, "https": 443}
_PIECE = 65536
_ASKED = {
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1",
    "Accept-Encoding": "identity",
    "User-Agent": "actorgraph",
}

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched.

    Args:
        content: Its bytes.
        name: The name of the file, by its address.
        encoding: How its letters are stored, as the server says; empty where it does not.
        url: Where it lay in the end.
    """

    content: bytes
    name: str
    encoding: str
    url: str


def is_public(address: Address) -> bool:
    """Return whether an address is one of the public web, and leads to no other by what it holds."""
    if isinstance(address, ipaddress.IPv6Address):
        within = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
        if any(one is not None for one in within) or address.is_site_local:
            return False
    if any(address.version == one.version and address in one for one in _SPECIAL):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved


_SPECIAL = [
    ipaddress.ip_network(one)
    for one in ("64:ff9b::/96", "192.88.99.0/24", "192.0.0.0/24", "3fff::/20", "2620:4f:8000::/48", "192.31.196.0/24")
]
"""Addresses that hold others (RFC 6052, 7526), and those kept for a purpose (RFC 6890, 7534, 7535, 9637)."""


def fetch(url: str, *, seconds: float = _SECONDS, allows: Callable[[Address], bool] = is_public) -> Fetched:
    """Return what lies at an address of the web.

    Args:
        url: The address, with ``http`` or ``https``.
        seconds: How long it may take.
        allows: Whether an address may be reached.

    Raises:
        KgError: It may not be fetched, is too large, takes too long, or the server refuses.
    """
    end = monotonic() + seconds
    for _ in range(_MOST_REDIRECTS + 1):
        parts = _parts(url)
        connection = _connection(parts, _reached(parts, allows), end)
        alarm = Timer(_left(end), _hang_up, [connection.sock])
        alarm.start()
        try:
            target = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~") + (f"?{parts.query}" if parts.query else "")
            connection.request("GET", target, headers=_ASKED | {"Host": parts.netloc})
            response = connection.getresponse()
            if response.status in _REDIRECTS and (location := response.headers.get("Location")):
                url = urljoin(url, location)
                continue
            return _read(response, url, parts, end)
        except TimeoutError:
            raise KgError(_TOO_LONG) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            if monotonic() > end:
                raise KgError(_TOO_LONG) from None
            raise KgError(f"{parts.hostname} cannot be read: {error or type(error).__name__}; {_SAVE}") from None
        finally:
            alarm.cancel()
            connection.close()
    raise KgError(f"the address leads on more than {_MOST_REDIRECTS} times; {_SAVE}")


_SAVE = "save the page in your browser, then add the file"
_TOO_LONG = f"fetching it takes too long; {_SAVE}"


def _left(end: float) -> float:
    return max(0.1, end - monotonic())


def _hang_up(reached: socket.socket) -> None:
    """End a connection that is read from, since a server may send its answer letter by letter."""
    with suppress(OSError):
        reached.shutdown(socket.SHUT_RDWR)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - it is read to see whether it is a number
    except ValueError:
        raise KgError("this is no address of the web") from None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise KgError("name an address that begins with http:// or https://")
    if parts.username is not None or parts.password is not None:
        raise KgError("name an address without a user and a password")
    if not parts.netloc.isascii() or any(sign <= " " or sign == "\x7f" for sign in url.strip()):
        raise KgError("name an address as the browser shows it, without blanks and letters beyond a–z in its host")
    return parts


def _reached(parts: SplitResult, allows: Callable[[Address], bool]) -> str:
    """Return the address that a name leads to; all of them must be allowed."""
    host = parts.hostname or ""
    try:
        found = socket.getaddrinfo(host, parts.port or _PORTS[parts.scheme], type=socket.SOCK_STREAM)
        addresses = [str(one[4][0]).partition("%")[0] for one in found]
        if not addresses or not all(allows(ipaddress.ip_address(one)) for one in addresses):
            raise KgError(f"{host} is an address of this machine or its network, which is not fetched; {_SAVE}")
    except (OSError, ValueError, UnicodeError):
        raise KgError(f"there is no {host}; check the address, or the connection") from None
    return addresses[0]


def _connection(parts: SplitResult, address: str, end: float) -> http.client.HTTPConnection:
    """Return a connection to an address; the certificate must be one of the name that led to it."""
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    is_safe = parts.scheme == "https"
    connection = http.client.HTTPSConnection(host, port) if is_safe else http.client.HTTPConnection(host, port)
    try:
        reached = socket.create_connection((address, port), timeout=max(0.1, end - monotonic()))
        connection.sock = (
            ssl.create_default_context().wrap_socket(reached, server_hostname=host) if is_safe else reached
        )
    except TimeoutError:
        raise KgError(_TOO_LONG) from None
    except OSError as error:
        raise KgError(f"{host} cannot be reached: {error.strerror or error}; {_SAVE}") from None
    return connection


def _read(response: http.client.HTTPResponse, url: str, parts: SplitResult, end: float) -> Fetched:
    if response.status != 200:
        raise KgError(f"{parts.hostname} answers with {response.status} {response.reason}; {_SAVE}")
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise KgError(f"{parts.hostname} sends a packed page; {_SAVE}")
    content = bytearray()
    while piece := response.read1(_PIECE):
        content += piece
        if len(content) > MOST_BYTES:
            raise KgError(f"the page is larger than {MOST_BYTES / 1_000_000:.0f} MB")
    if monotonic() > end:
        raise KgError(_TOO_LONG)
    name = parts.path.rpartition("/")[2]
    return Fetched(bytes(content), name, response.headers.get_content_charset() or "", url)
