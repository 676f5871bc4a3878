"""The annotator as a widget of notebooks: what it asks comes as messages, and is answered as requests are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import anywidget
import traitlets
from starlette.routing import compile_path

from kg.serve.annotating import ENDPOINTS
from kg.serve.endpoints import MISSING, Endpoint, refusal
from kg.serve.session import Session

_WEB = files("kg") / "web"
_PROGRAM = ("annotator.js", "screens.js")
"""The scripts of the page, in the order in which they run: in a frame none is loaded later."""
_ROUTES = [(one, compile_path(one.path)[0]) for one in ENDPOINTS]


class _OfNotebook(Session):
    """A session whose page asks by itself what was changed."""

    def look(self) -> None:
        """Leave what was changed to the page, which asks for it every second."""


class Annotator(anywidget.AnyWidget):
    """The annotator of a corpus.

    Args:
        folder: The folder of the corpus, or one in it.
        article: Id of the article to open; the first with something left to read if ``None``.
        statement: Key of the statement to mark in it.
        coder: Id of the coder; that of ``corpus.yaml`` where it is empty.
        height: How many pixels it is high.
    """

    _esm = (_WEB / "widget.js").read_text("utf-8")
    title = traitlets.Unicode(read_only=True).tag(sync=True)
    program = traitlets.Unicode(read_only=True).tag(sync=True)
    style = traitlets.Unicode(read_only=True).tag(sync=True)
    article = traitlets.Unicode(None, allow_none=True).tag(sync=True)
    statement = traitlets.Unicode(None, allow_none=True).tag(sync=True)
    height = traitlets.Int().tag(sync=True)

    def __init__(self, folder: Path, article: str | None, statement: str | None, coder: str, height: int) -> None:
        super().__init__(article=article, statement=statement, height=height)
        self._session = _OfNotebook(folder, coder)
        self._title = self._session.workspace.corpus.config.title
        self.set_trait("title", f"Annotator: {self._title}")
        self.set_trait("program", "".join((_WEB / one).read_text("utf-8") for one in _PROGRAM))
        self.set_trait("style", (_WEB / "annotator.css").read_text("utf-8"))
        self.on_msg(self._hear)

    def __repr__(self) -> str:
        """Return what it annotates."""
        what = f" {self.article!r} in" if self.article else ""
        return f"<annotator of{what} {self._title!r}>"

    def _hear(self, _: object, content: Mapping[str, Any], buffers: Sequence[bytes]) -> None:
        """Answer a message: what was changed, or what the application answers to a request."""
        if content.get("news"):
            answer: dict[str, object] = {"news": self._session.news()}
        else:
            body = bytes(buffers[0]) if buffers else str(content["body"]).encode()
            status, text = self._answer(content["method"], content["path"], body)
            answer = {"status": status, "body": text.decode()}
        self.send({"id": content["id"], **answer})

    def _answer(self, method: str, address: str, body: bytes) -> tuple[int, bytes]:
        asked = urlsplit(address)
        found = _endpoint(method, unquote(asked.path))
        if found is None:
            return refusal("there is nothing at this address", MISSING)
        endpoint, path = found
        return endpoint.answer(self._session, path, dict(parse_qsl(asked.query)), body)


def _endpoint(method: str, path: str) -> tuple[Endpoint, Mapping[str, str]] | None:
    """Return the address that is asked, and what stands in its places."""
    for one, pattern in _ROUTES:
        match = pattern.match(path)
        if match is not None and one.method == method:
            return one, match.groupdict()
    return None
