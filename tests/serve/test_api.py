"""What the description of the interface says holds for whatever is sent to it: no request makes a fault of the server.

The requests are made up by schemathesis from the description: some that fit it, and some that do not.
"""

from __future__ import annotations

import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode

from kg.serve.annotating import ENDPOINTS
from kg.serve.app import make_app
from kg.serve.openapi import described
from kg.serve.session import Session
from tests.places import GOOD
from tests.support.asking import Answer, Asker
from tests.support.examples import given_examples

if TYPE_CHECKING:
    from schemathesis import Case

HOST = "127.0.0.1:8317"
ARTICLE = "storm-drill"
_SCHEMA = schemathesis.openapi.from_dict(described(ENDPOINTS))
_OPERATIONS = {one.ok().label: one.ok() for one in _SCHEMA.get_all_operations() if isinstance(one, Ok)}
_FEW = settings(
    max_examples=given_examples(5),
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> object:
        raise OSError("nothing is looked up in a test")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    folder = Path(shutil.copytree(GOOD, tmp_path_factory.mktemp("served") / "corpus"))
    return Asker(make_app(Session(folder), [HOST]), HOST)


def test_every_address_is_described() -> None:
    assert {(one.method, one.path.replace(":path", "")) for one in ENDPOINTS} == {
        tuple(label.split(" ", 1)) for label in _OPERATIONS
    }


@pytest.mark.parametrize("label", sorted(_OPERATIONS))
def test_nothing_that_is_sent_makes_a_fault_of_the_server(asker: Asker, label: str) -> None:
    operation = _OPERATIONS[label]
    cases = st.one_of(*(operation.as_strategy(generation_mode=mode) for mode in GenerationMode))

    @seed(20)
    @_FEW
    @given(case=cases, is_known=st.booleans())
    def holds(case: Case[Any], is_known: bool) -> None:
        if is_known:
            _name_what_is_there(case)
        answer = _asked(asker, case)
        assert answer.status in {int(status) for status in operation.definition.raw["responses"]}, answer.text
        assert "Traceback" not in answer.text
        if answer.status >= 400:
            assert answer.json["message"]

    holds()


def _name_what_is_there(case: Case[Any]) -> None:
    """Let a request be about an article that there is, so that more of it is looked at."""
    if "id" in case.path_parameters:
        case.path_parameters["id"] = ARTICLE
    if "key" in case.path_parameters:
        case.path_parameters["key"] = f"anna/{ARTICLE}#s02"
    for part in (case.body, case.query):
        if isinstance(part, dict) and "article" in part:
            part["article"] = ARTICLE


def _asked(asker: Asker, case: Case[Any]) -> Answer:
    sent: dict[str, Any] = case.as_transport_kwargs(base_url="http://127.0.0.1:8317")
    request = requests.Request(
        sent["method"], sent["url"], params=sent.get("params"), json=sent.get("json"), data=sent.get("data")
    ).prepare()
    kind = case.media_type or "application/json"
    headers = {"origin": f"http://{HOST}", "content-type": kind}
    body: Any = request.body or b""
    content = body.encode() if isinstance(body, str) else body
    return asker.ask(request.method or "GET", request.path_url, headers, content)
