"""The application in a thread of its own, as benchmarks, tests and pictures use it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from kg.serve.app import make_app
from kg.serve.run import hosts_of
from kg.serve.session import Session


@contextmanager
def served(folder: Path, coder: str = "") -> Iterator[str]:
    """Serve the corpus in a folder, and yield its address."""
    session = Session(folder, coder)
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1]
        config = uvicorn.Config(
            make_app(session, hosts_of("127.0.0.1", port)), log_config=None, lifespan="off", ws="none"
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            session.watch.close()
            server.should_exit = True
            thread.join(timeout=10)
