"""The process that :mod:`kg.formats.documents.apart` starts: it gets one file, and answers with its text."""

from __future__ import annotations

import json
import logging
import sys
import warnings
from dataclasses import asdict

from kg.errors import KgError
from kg.formats.documents.kinds import DocumentKind
from kg.formats.documents.readers import read
from kg.process_limits import limit_memory

_MEMORY = 2 * 2**30
_STACK = 10_000


def serve() -> None:
    """Read a file from the standard input, as the first argument says what it is, and write what it holds as JSON."""
    limit_memory(_MEMORY)
    sys.setrecursionlimit(_STACK)
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    kind, encoding, whole = sys.argv[1:4]
    try:
        document = read(DocumentKind(kind), sys.stdin.buffer.read(), encoding=encoding, whole=whole == "whole")
        answer: dict[str, object] = {"document": asdict(document)}
    except KgError as error:
        answer = {"refused": str(error)}
    sys.stdout.write(json.dumps(answer))
