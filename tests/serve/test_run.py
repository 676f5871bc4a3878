"""Starting and ending the application, and who gets in from other machines."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from kg.errors import KgError, MissingExtra
from kg.serve import run
from kg.serve.app import make_app
from kg.serve.run import address_of, hosts_of, serve
from kg.serve.session import Session
from tests.places import FIRST, ROOT
from tests.support.asking import Asker

TOKEN = "a-token-of-many-letters"


def test_ctrl_c_ends_it_at_once_though_pages_listen(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kg", "serve", "--no-browser", "-C", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as one:
        assert one.stdout is not None
        assert one.stderr is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", one.stdout.readline())
        assert found is not None
        connection = HTTPConnection("127.0.0.1", int(found[1]), timeout=30)
        connection.request("GET", "/api/changes")
        answer = connection.getresponse()
        assert answer.readline()
        one.send_signal(signal.SIGINT)
        assert answer.read() is not None  # the connection is ended, and not only left
        answer.close()
        connection.close()
        assert one.wait(timeout=30) == 0
        assert one.stderr.read() == ""


def test_without_the_extra_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match=r"actorgraph\[app\]"):
        serve(FIRST, opens_browser=False)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"coder": "Anna K"}, "cannot be a coder's id"),
        ({"token": "short"}, "too short"),
        ({"host": "203.0.113.7"}, "cannot be used"),
    ],
)
def test_what_cannot_be_served_is_told(wrong: dict[str, str], said: str) -> None:
    with pytest.raises(KgError, match=said):
        serve(FIRST, opens_browser=False, **wrong)  # type: ignore[arg-type]


def test_two_at_once_have_ports_of_their_own_unless_one_is_named() -> None:
    with run._bound("127.0.0.1", 0) as first, run._bound("127.0.0.1", 0) as second:
        port = first.getsockname()[1]
        assert port != second.getsockname()[1]
        with pytest.raises(KgError, match=f"port {port} at 127.0.0.1 cannot be used"):
            run._bound("127.0.0.1", port)


def test_the_address_says_the_token_and_hosts_are_those_it_is_opened_at() -> None:
    assert address_of("192.168.1.20", 80, "x y") == "http://192.168.1.20:80/?token=x%20y"
    assert hosts_of("127.0.0.1", 80) == ("127.0.0.1:80", "localhost:80", "[::1]:80")
    assert hosts_of("::1", 80) == hosts_of("localhost", 80) == hosts_of("127.0.0.1", 80)
    assert hosts_of("192.168.1.20", 80) == ("192.168.1.20:80",)
    assert hosts_of("0.0.0.0", 80) == ()


def test_other_machines_need_the_token() -> None:
    host = "192.168.1.20:80"
    asker = Asker(make_app(Session(FIRST), [host], TOKEN), host)
    for path in ("/", "/assets/annotator.js", "/api/corpus", f"/?token={TOKEN}x", "/?token=", "/api/changes"):
        assert asker.get(path).status == 401
    assert asker.get("/api/corpus", {"cookie": "kg-token=x; other"}).status == 401
    first = asker.get(f"/?token={TOKEN}")
    assert (first.status, first.headers["location"]) == (303, "/")
    cookie = first.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert asker.get("/", {"cookie": cookie.partition(";")[0]}).status == 200
    assert asker.get("/api/corpus", {"authorization": f"bearer {TOKEN}"}).status == 200
    assert cookie.startswith("kg-token-80="), "cookies know no ports: two servers of one machine have two"
    assert asker.get(f"/?token={TOKEN}&article=x%26y").headers["location"] == "/?article=x%26y"
    assert asker.get(f"//evil.example/?token={TOKEN}").headers["location"] == "/evil.example/"
