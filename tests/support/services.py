"""A service of the web on this machine, as small as a test needs it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

Answer = Callable[[dict[str, str]], object]
"""What a service answers to the fields that it is sent: JSON, or bytes as they are, or a status with its headers."""


@contextmanager
def service(answer: Answer) -> Iterator[str]:
    """Serve answers on the loopback interface, and give the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._send(urlsplit(self.path).query)

        def do_POST(self) -> None:
            self._send(self.rfile.read(int(self.headers["Content-Length"])).decode())

        def _send(self, fields: str) -> None:
            said = answer({name: values[0] for name, values in parse_qs(fields).items()})
            if isinstance(said, tuple):
                self.send_response(said[0])
                for name, value in said[1].items():
                    self.send_header(name, value)
                self.end_headers()
                return
            content = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/api"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
