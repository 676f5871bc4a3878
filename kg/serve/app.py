"""The application: pages, their parts, and the addresses by which they reach the corpus."""

from __future__ import annotations

from collections.abc import Collection
from importlib.resources import files

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from kg.formats.documents.kinds import MOST_BYTES
from kg.serve.annotating import ENDPOINTS
from kg.serve.endpoints import refused
from kg.serve.explorer import StateGone, library_script, page_shell
from kg.serve.guard import Guard
from kg.serve.openapi import description
from kg.serve.session import Session
from kg.templates import templates

_TYPES = {".js": "text/javascript", ".css": "text/css"}
_ASSETS = ("annotator.js", "annotator.css", "screens.js", "explore.js", "explorer.css")
_LIBRARY = "vis-network.js"
_PAGE = "annotate.html.jinja"


def make_app(session: Session, hosts: Collection[str] = (), token: str = "") -> ASGIApp:
    """Return the application.

    Args:
        session: What it works on.
        hosts: The names and ports by which it may be reached; empty for any.
        token: What those must know who use it; empty where everybody on this machine may.
    """
    uploads = [one.path for one in ENDPOINTS if one.takes_bytes]
    return Guard(_routed(session), hosts, token, uploads, MOST_BYTES)


def _routed(session: Session) -> Starlette:
    async def page(request: Request) -> Response:
        return HTMLResponse(templates(__package__).get_template(_PAGE).render())

    async def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name == _LIBRARY:
            return Response(library_script(), media_type="text/javascript; charset=utf-8")
        if name not in _ASSETS:
            return refused("there is no such part of the page", 404)
        content = (files("kg") / "web" / name).read_bytes()
        return Response(content, media_type=f"{_TYPES[name[name.rindex('.') :]]}; charset=utf-8")

    async def explore(request: Request) -> Response:
        if session.is_empty:
            return RedirectResponse("/", 303)
        return HTMLResponse(page_shell(session.workspace.corpus.config.title))

    async def explorer_part(request: Request) -> Response:
        version, name = request.path_params["version"], request.path_params["name"]
        try:
            part = await run_in_threadpool(session.explorer.part, version, name)
        except StateGone as error:
            return refused(str(error), 409)
        if part is None:
            return refused("there is no such part of the page", 404)
        return Response(part, media_type="application/octet-stream")

    async def changes(request: Request) -> Response:
        return StreamingResponse(session.watch.events(), media_type="text/event-stream")

    async def openapi(request: Request) -> Response:
        return Response(description(ENDPOINTS), media_type="application/json")

    app = Starlette(
        routes=[
            Route("/", page),
            Route("/assets/{name}", asset),
            Route("/explore", explore),
            Route("/api/explorer/{version}/{name}", explorer_part),
            Route("/api/changes", changes),
            Route("/api/openapi.json", openapi),
            *(endpoint.route(session) for endpoint in ENDPOINTS),
        ],
        exception_handlers={HTTPException: _not_there, Exception: _failed},
    )
    app.router.redirect_slashes = False  # an address leads to itself, and nowhere else
    return app


async def _not_there(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    said = {
        404: "there is nothing at this address",
        405: "this cannot be done at this address",
        413: "what was sent is too large",
    }
    answer = refused(said.get(status, "this request cannot be answered"), status)
    answer.headers.update(getattr(error, "headers", None) or {})
    return answer


async def _failed(request: Request, error: Exception) -> Response:
    return refused("something went wrong in kg serve; what was saved before is saved", 500)
