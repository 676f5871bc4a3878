"""Asking an application in process, as a browser would, without a connection."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message


@dataclass(frozen=True)
class Answer:
    """What was answered."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def text(self) -> str:
        return self.content.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.content)


@dataclass(frozen=True)
class Asker:
    """Asks an application as a page at its address does."""

    app: ASGIApp
    host: str

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> Answer:
        return self.ask("GET", path, headers or {})

    def post(self, path: str, body: object, headers: Mapping[str, str] | None = None) -> Answer:
        sent = {"origin": f"http://{self.host}", "content-type": "application/json", **(headers or {})}
        return self.ask("POST", path, sent, body if isinstance(body, bytes) else json.dumps(body).encode())

    def delete(self, path: str, body: object = None) -> Answer:
        sent = {"origin": f"http://{self.host}", "content-type": "application/json"}
        return self.ask("DELETE", path, sent, b"" if body is None else json.dumps(body).encode())

    def ask(self, method: str, path: str, headers: Mapping[str, str], body: bytes = b"") -> Answer:
        where, _, query = path.partition("?")
        told = {"host": self.host, **headers}
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(where),
            "raw_path": where.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(name.lower().encode(), value.encode()) for name, value in told.items()],
            "server": ("127.0.0.1", 80),
            "client": ("127.0.0.1", 1),
        }
        sent: list[Message] = []
        parts = [body[at : at + 65536] for at in range(0, len(body), 65536)] or [b""]

        async def receive() -> Message:
            part = parts.pop(0) if parts else b""
            return {"type": "http.request", "body": part, "more_body": bool(parts)}

        async def send(message: Message) -> None:
            sent.append(message)

        async def answered() -> None:
            await self.app(scope, receive, send)

        with ThreadPoolExecutor(1) as thread:  # a browser that is driven here has the loop of this one
            thread.submit(lambda: asyncio.run(answered())).result()
        start = next(one for one in sent if one["type"] == "http.response.start")
        content = b"".join(one.get("body", b"") for one in sent if one["type"] == "http.response.body")
        return Answer(start["status"], {name.decode(): value.decode() for name, value in start["headers"]}, content)
