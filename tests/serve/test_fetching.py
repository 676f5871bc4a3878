"""Fetching a page: only from the public web, whatever a name or a redirect leads to, only so much and so long."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from threading import Thread

import pytest

from kg.errors import KgError
from kg.serve import fetching
from kg.serve.fetching import fetch, is_public

_HOME = ip_address("127.0.0.1")


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
            return
        self.send_response(404 if self.path == "/gone" else 200)
        self.send_header("Content-Type", "text/html; charset=iso-8859-2")
        if self.path == "/packed":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if self.path == "/slow":
            for _ in range(100):
                self.wfile.write(b"x")
                self.server.waits.wait(0.05)  # type: ignore[attr-defined]
        self.wfile.write(b"a" * 5000 if self.path == "/large" else b"<p>Gda\xf1sk</p>")

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def pages() -> Iterator[str]:
    from threading import Event

    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    server.waits = Event()  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.waits.set()  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()


def _at_home(address: object) -> bool:
    return address == _HOME


def test_a_page_comes_with_its_name_and_its_encoding(pages: str) -> None:
    page = fetch(f"{pages}/to/{pages}/news/port.html?day=1", allows=_at_home)
    assert (page.name, page.encoding, page.url) == ("port.html", "iso-8859-2", f"{pages}/news/port.html?day=1")
    assert page.content.decode(page.encoding) == "<p>Gdańsk</p>"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://localhost/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
    ],
)
def test_no_address_of_this_machine_or_its_network_is_reached(url: str) -> None:
    with pytest.raises(KgError, match=r"of this machine or its network|there is no"):
        fetch(url)


@pytest.mark.parametrize(
    "url",
    ["", "port", "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "//example.org", "http://",
     "http://a:b@example.org/", "http://example.org:x/", "http://exa mple.org/", "http://example.org/\r\nHost: x",
     "http://пример.example/"],
)  # fmt: skip
def test_only_whole_addresses_of_the_web_are_fetched(url: str) -> None:
    with pytest.raises(KgError, match=r"^(name an address|this is no address|there is no)"):
        fetch(url)


def test_a_name_that_leads_to_this_machine_among_others_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 80)) for one in ("93.184.216.34", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(KgError, match="of this machine or its network"):
        fetch("http://rebinding.example/")


def test_a_redirect_to_this_machine_is_refused(pages: str) -> None:
    asked: list[object] = []

    def only_first(address: object) -> bool:
        asked.append(address)
        return len(asked) == 1

    with pytest.raises(KgError, match="of this machine or its network"):
        fetch(f"{pages}/to/http://127.0.0.1:1/secret", allows=only_first)
    with pytest.raises(KgError, match="begins with http"):
        fetch(f"{pages}/to/file:///etc/passwd", allows=_at_home)


@pytest.mark.parametrize(
    ("path", "said"),
    [("/gone", "answers with 404"), ("/packed", "packed"), ("/to//to//to//to//to//to//to/", "leads on")],
)
def test_what_cannot_be_fetched_is_told(pages: str, path: str, said: str) -> None:
    with pytest.raises(KgError, match=said):
        fetch(f"{pages}{path}", allows=_at_home)


def test_what_is_too_large_or_too_slow_is_left(pages: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KgError, match="too long"):
        fetch(f"{pages}/slow", seconds=0.3, allows=_at_home)
    monkeypatch.setattr(fetching, "MOST_BYTES", 1000)
    with pytest.raises(KgError, match="larger than"):
        fetch(f"{pages}/large", allows=_at_home)


def test_addresses_of_the_public_web_are_reached() -> None:
    assert is_public(ip_address("93.184.216.34"))
    assert is_public(ip_address("2606:2800:220:1:248:1893:25c8:1946"))


@pytest.mark.parametrize(
    "kept", ["fec0::1", "192.88.99.1", "192.0.0.8", "192.31.196.1", "3fff::1", "2620:4f:8000::1", "64:ff9b::7f00:1"]
)
def test_addresses_kept_for_a_purpose_are_not_reached(kept: str) -> None:
    assert not is_public(ip_address(kept))
