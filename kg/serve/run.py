"""Running the application until Ctrl-C."""

from __future__ import annotations

import re
import secrets
import socket
import webbrowser
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from types import FrameType
from urllib.parse import quote

from kg.corpus.shape import ID_PATTERN
from kg.errors import KgError, MissingExtra

HOME = "127.0.0.1"
"""The address that only this machine reaches."""
_AT_HOME = (HOME, "localhost", "::1")
_EVERYWHERE = ("0.0.0.0", "::", "")
_USUAL_PORT = 8317
"""The port that is tried first, so that a browser finds what was typed and not saved when it is opened again."""
_LEAST_OF_TOKEN = 16
_SECONDS_TO_END = 1


def serve(
    folder: Path,
    *,
    coder: str = "",
    host: str = HOME,
    port: int = 0,
    token: str = "",
    opens_browser: bool = True,
    logs_times: bool = False,
    say: Callable[[str], None] = print,
) -> None:
    """Serve the corpus in a folder until Ctrl-C.

    Args:
        folder: The folder, or one within a corpus.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
        host: The address to be reached at; one that other machines reach takes a token.
        port: The port; a free one where it is 0.
        token: What those must know who use it; one is made where it is needed and empty.
        opens_browser: Whether the browser is opened.
        logs_times: Whether it is kept in ``.kg`` how long each statement took.
        say: Says where the application is, line by line.

    Raises:
        MissingExtra: Starlette or uvicorn are not installed.
        KgError: The port is taken, or the address, the coder's id or the token cannot be used.
    """
    if find_spec("starlette") is None or find_spec("uvicorn") is None:
        raise MissingExtra("kg serve", "app")
    import uvicorn

    from kg.serve.app import make_app
    from kg.serve.session import Session

    if coder and not re.fullmatch(ID_PATTERN, coder):
        raise KgError(f"'{coder}' cannot be a coder's id; use small letters, digits and hyphens, e.g. anna-k")
    if token and len(token) < _LEAST_OF_TOKEN:
        raise KgError(f"the token is too short; use {_LEAST_OF_TOKEN} letters or more, or leave it out")
    if host not in _AT_HOME and not token:
        token = secrets.token_urlsafe(24)
    session = Session(folder, coder, logs_times=logs_times)
    with _bound(host, port) as bound:
        at = bound.getsockname()[1]
        config = uvicorn.Config(
            make_app(session, hosts_of(host, at), token),
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            server_header=False,
            timeout_graceful_shutdown=_SECONDS_TO_END,
        )

        class Server(uvicorn.Server):
            """A server that lets go of those who listen as soon as it is to end."""

            def handle_exit(self, sig: int, frame: FrameType | None) -> None:
                session.watch.close()
                super().handle_exit(sig, frame)

            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                if opens_browser:
                    Thread(target=webbrowser.open, args=[address], daemon=True).start()  # one in the terminal waits

        address = address_of(host, at, token)
        say(f"{address}  (end it with Ctrl-C)")
        if not session.is_empty:
            Thread(target=session.workspace.get_ready, name="ready", daemon=True).start()
            say(f"You annotate as {session.workspace.coder}; as somebody else: kg serve --coder NAME")
        try:
            Server(config).run([bound])
        except KeyboardInterrupt:
            return


def hosts_of(host: str, port: int) -> tuple[str, ...]:
    """Return how the ``Host`` of requests may read; nothing where it may be any."""
    if host in _EVERYWHERE:
        return ()
    names = _AT_HOME if host in _AT_HOME else (host,)
    return tuple(f"[{name}]:{port}" if ":" in name else f"{name}:{port}" for name in names)


def address_of(host: str, port: int, token: str) -> str:
    """Return the address to open."""
    name = socket.gethostname() if host in _EVERYWHERE else host
    behind = f"?token={quote(token, safe='')}" if token else ""
    return f"http://{f'[{name}]' if ':' in name else name}:{port}/{behind}"


def _bound(host: str, port: int) -> socket.socket:
    """Return a socket that listens at an address."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for one in (port,) if port else (_USUAL_PORT, 0):
        try:
            return socket.create_server((host, one), family=family, reuse_port=False)
        except OSError as error:
            reason = error
    where = f"port {port} at {host}" if port else host
    raise KgError(f"{where} cannot be used: {reason.strerror or reason}; name another with --port or --host") from None
