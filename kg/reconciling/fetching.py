"""Asking an address that the user named for JSON: with a limit on time and size, and never another address."""

from __future__ import annotations

import time
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from kg.errors import KgError
from kg.formats.json_files import value_of
from kg.in_background import in_background

MOST_BYTES = 50_000_000
"""How large an answer may be."""
SECONDS = 60.0
"""How long an answer may take."""
_PIECE = 65_536


def fetch_json(url: str, form: dict[str, str] | None = None, *, seconds: float = SECONDS) -> Any:
    """Return what an address answers.

    Args:
        url: The address, ``http://…`` or ``https://…``.
        form: Fields that are sent by POST; by default it is asked by GET.
        seconds: How long it may take, from looking up the address to the last byte.

    Raises:
        KgError: It is no such address, does not answer in time, sends its askers elsewhere, or answers no JSON.
    """
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise KgError(f"'{url}' is no address of the web; name one that begins with https://")
    content = urlencode(form).encode() if form is not None else None
    headers = {"Accept": "application/json", "User-Agent": "actorgraph"}
    end = time.monotonic() + seconds
    try:
        answer = in_background(
            lambda: _answered(Request(url, content, headers), seconds, end), lambda: end - time.monotonic()
        )
    except HTTPError as error:
        error.close()
        raise KgError(f"{url}: the service answers {error.code} {error.reason}; {_remedy(error)}") from None
    except TimeoutError:
        raise KgError(f"{url}: the service does not answer within {seconds:g} s; try again later") from None
    except URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise KgError(f"{url}: the service does not answer within {seconds:g} s; try again later") from None
        raise KgError(f"{url}: the service cannot be reached: {error.reason}") from None
    except (OSError, HTTPException, ValueError) as error:
        raise KgError(f"{url}: the service cannot be asked: {error}") from None
    try:
        return value_of(answer.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise KgError(f"{url}: the answer is no JSON; see whether this is the address of the service itself") from None


def _remedy(error: HTTPError) -> str:
    wait = " ".join((error.headers.get("Retry-After") or "").split())[:40]
    if wait:
        return f"ask again in {wait} s" if wait.isdecimal() else f"ask again after {wait}"
    if error.code == HTTPStatus.TOO_MANY_REQUESTS:
        return "it wants to be asked less often: ask again later, or about fewer entities"
    own = error.code >= HTTPStatus.INTERNAL_SERVER_ERROR
    return "it has a fault of its own: ask again later" if own else "see whether the address is right"


def _answered(request: Request, seconds: float, end: float) -> bytes:
    """Return what is answered; who asks waits until a time for all of it, and a socket so many seconds for each piece.

    Raises:
        KgError: It is too large.
        TimeoutError: The time is over.
    """
    pieces, size = [], 0
    with _opener().open(request, timeout=seconds) as answer:
        while piece := answer.read1(_PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > MOST_BYTES:
                most = f"{MOST_BYTES // 1_000_000} MB"
                raise KgError(f"{request.full_url}: the answer has more than {most}; ask for less at once")
            if time.monotonic() > end:
                raise TimeoutError
    return b"".join(pieces)


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> None:
        """Refuse to go elsewhere.

        Raises:
            KgError: Always; it names the other address.
        """
        fp.close()
        raise KgError(f"{req.full_url}: the service has moved; name its new address: {newurl}")


def _opener() -> OpenerDirector:
    return build_opener(_NoRedirect)
