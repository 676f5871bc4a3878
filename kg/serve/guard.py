"""Who is kept out: pages of other sites, names that lead here by a trick, requests that are too large.

A page of another site may send requests to an address of this machine, and a name of its own may be made to lead here
(DNS rebinding). So the ``Host`` must be the address that was opened, whatever changes something must come from a page
of this address (``Origin``), and beyond this machine a token is needed.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs, parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.serve.endpoints import refused

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""What a page may load and do."""
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
_SAFE = ("GET", "HEAD")
_COOKIE = "kg-token"
_FORBIDDEN, _TOO_LARGE, _NO_JSON, _NO_TOKEN = 403, 413, 415, 401
_OWN_SITE = ("same-origin", "none")
MOST_BYTES = 16_000_000
"""How many bytes a request may have that sends no file."""


class Guard:
    """Lets through what comes from the page that was opened.

    Args:
        app: What answers.
        hosts: The names and ports by which it may be reached; empty for any, which takes a token.
        token: What those must know who use it; empty where everybody on this machine may.
        uploads: The addresses that files are sent to, as they are written.
        most_of_file: How many bytes of a file may be sent.
    """

    def __init__(
        self, app: ASGIApp, hosts: Collection[str], token: str, uploads: Collection[str], most_of_file: int
    ) -> None:
        self._app = app
        self._hosts = frozenset(hosts)
        self._token = token
        self._uploads = frozenset(uploads)
        self._most_of_file = most_of_file

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, _with_headers(send))
            return
        is_upload = scope["path"] in self._uploads
        limited = _Limited(receive, self._most_of_file if is_upload else MOST_BYTES)
        await self._app(scope, limited.receive, _with_headers(send))

    def _refusal(self, scope: Scope) -> Response | None:
        """Return the answer to what must not be, ``None`` where a request may go on."""
        headers, method, path = Headers(scope=scope), scope["method"], scope["path"]
        host, origin = headers.get("host", ""), headers.get("origin")
        if self._hosts and host.lower() not in self._hosts:
            return refused("this address is not the one that kg serve was opened at", _FORBIDDEN)
        if origin is not None and origin.lower() != f"{scope['scheme']}://{host.lower()}":
            return refused("requests of other pages are not answered", _FORBIDDEN)
        if headers.get("sec-fetch-site", "none") not in _OWN_SITE and not _is_visit(headers, method, path):
            return refused("requests of other pages are not answered", _FORBIDDEN)
        if self._token and (answer := self._without_token(scope, headers)):
            return answer
        if method not in _SAFE:
            if origin is None:
                return refused("a request that changes something must say its Origin", _FORBIDDEN)
            kind = headers.get("content-type", "").partition(";")[0].strip().lower()
            wanted = "application/octet-stream" if path in self._uploads else "application/json"
            if kind != wanted and not (method == "DELETE" and not kind):
                return refused(f"what is sent must be of the type {wanted}", _NO_JSON)
        return None

    def _without_token(self, scope: Scope, headers: Headers) -> Response | None:
        """Return the answer to those who do not know the token; the first visit with it leads to one without."""
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if scope["method"] == "GET" and given and secrets.compare_digest(given.encode(), self._token.encode()):
            asked = [one for one in parse_qsl(scope["query_string"].decode("latin-1")) if one[0] != "token"]
            answer = RedirectResponse(f"/{scope['path'].lstrip('/')}{'?' if asked else ''}{urlencode(asked)}", 303)
            answer.set_cookie(_cookie_of(headers), self._token, httponly=True, samesite="strict", path="/")
            return answer
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        known = bearer if scheme.lower() == "bearer" else _cookie(headers)
        if secrets.compare_digest(known.encode(), self._token.encode()):
            return None
        return refused("open the address with its token, as kg serve shows it", _NO_TOKEN)


class _Limited:
    """Receives what is sent, up to a limit.

    Args:
        receive: Receives it.
        most: How many bytes it may have.
    """

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive = receive
        self._left = most

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._left -= len(message.get("body", b""))
            if self._left < 0:
                raise HTTPException(_TOO_LARGE)
        return message


def _is_visit(headers: Headers, method: str, path: str) -> bool:
    """Return whether somebody follows a link to a page, which shows nothing to the site that has the link."""
    return method in _SAFE and headers.get("sec-fetch-mode") == "navigate" and not path.startswith("/api/")


def _cookie_of(headers: Headers) -> str:
    """Return the name of the cookie that has the token; cookies know no ports, so that two servers have two names."""
    return f"{_COOKIE}-{headers.get('host', '').rpartition(':')[2]}"


def _cookie(headers: Headers) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(_cookie_of(headers))
    except CookieError:
        return ""
    return found.value if found else ""


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sent
