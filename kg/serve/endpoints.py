"""The addresses of the application: what each takes and gives, from which routes and their description are made."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from kg.errors import ChangeRefused, KgError, NameNotFound
from kg.serve.refusals import refusal_of
from kg.serve.session import Session
from kg.serve.shapes import Refusal

BAD, MISSING, CONFLICT = 400, 404, 409
"""What is answered to what cannot be read, to names that are not there, and to what was refused for a change."""


@dataclass(frozen=True)
class Asked:
    """What somebody asks of the application.

    Args:
        session: What it works on.
        path: What stands in the places of the address.
        query: What stands behind its question mark.
        body: What was sent, checked.
    """

    session: Session
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


@dataclass(frozen=True)
class Endpoint:
    """An address.

    Args:
        method: ``GET``, ``POST`` or ``DELETE``.
        path: The address, with names of its places in braces.
        about: What it is for, in one sentence.
        call: Gives the answer.
        gives: The type of the answer.
        takes: The type of what is sent, ``None`` where nothing is.
        query: What may stand behind the question mark, with what it says.
        needed: Which of these must stand there.
        takes_bytes: Whether bytes of a file are sent.
        afterwards: What is made ready once the answer is sent, from what stands in the places of the address.
    """

    method: str
    path: str
    about: str
    call: Callable[[Asked], object]
    gives: Any
    takes: type[BaseModel] | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    needed: Sequence[str] = ()
    takes_bytes: bool = False
    afterwards: Callable[[Session, Mapping[str, str]], None] | None = None

    @cached_property
    def answers(self) -> TypeAdapter[Any]:
        """What writes the answer."""
        return TypeAdapter(self.gives)

    def route(self, session: Session) -> Route:
        """Return the route by which it is reached."""

        async def answer(request: Request) -> Response:
            try:
                body = await request.body()
            except (ClientDisconnect, CancelledError):  # whoever sends it has gone, or the application ends
                return refused("not all of it was sent; nothing was changed", BAD)
            given = session, request.path_params, request.query_params, body
            status, content = await run_in_threadpool(self.answer, *given)
            more = None
            if self.afterwards is not None and status == HTTPStatus.OK:
                more = BackgroundTask(self.afterwards, session, request.path_params)
            return Response(content, status, media_type="application/json", background=more)

        return Route(self.path, answer, methods=[self.method], name=f"{self.method} {self.path}")

    def answer(
        self, session: Session, path: Mapping[str, str], query: Mapping[str, str], body: bytes
    ) -> tuple[int, bytes]:
        """Return the status of the answer, and the answer as JSON.

        Args:
            session: What the application works on.
            path: What stands in the places of the address.
            query: What stands behind its question mark.
            body: What was sent.
        """
        try:
            missing = [name for name in self.needed if name not in query]
            if missing:
                return refusal(f"the address lacks '{missing[0]}='", BAD)
            known = {name: value for name, value in query.items() if name in self.query}
            asked = Asked(session, path, known, self._read(body))
            return 200, self.answers.dump_json(self.answers.validate_python(self.call(asked)), by_alias=True)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = ".".join(map(str, first["loc"]))
            return refusal(f"what was sent cannot be read: {place}: {first['msg']}", BAD)
        except ValueError as error:
            return refusal(f"what was sent cannot be read: {error}", BAD)
        except NameNotFound as error:
            return refusal(str(error), MISSING)
        except ChangeRefused as error:
            return CONFLICT, _as_json(refusal_of(error))
        except KgError as error:
            return refusal(str(error), BAD)

    def _read(self, body: bytes) -> object:
        if self.takes is None:
            return body if self.takes_bytes else None
        return self.takes.model_validate_json(b"{}" if self.method == "DELETE" and not body else body)


def refused(message: str, status: int) -> Response:
    """Return the answer that something cannot be done, in a sentence."""
    return Response(refusal(message, status)[1], status, media_type="application/json")


def refusal(message: str, status: int) -> tuple[int, bytes]:
    """Return a status, and as JSON that something cannot be done, in a sentence."""
    return status, _as_json(Refusal(message=message))


def _as_json(refusal: Refusal) -> bytes:
    return refusal.model_dump_json(by_alias=True).encode()
