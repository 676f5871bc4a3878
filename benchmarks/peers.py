"""Other programs given the same graph and the same questions: kglab in an environment of its own, and rdflib.

Each runs in a process of its own, so that its memory is its own. Oxigraph reads and writes the files between them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph
from measuring import run_side

HERE = Path(__file__).parent
KGLAB_VERSION = "1.0.1"
KGLAB_FOLDER = HERE.parent / ".venv-kglab"
"""kglab's environment: it wants other packages than the project, among them a whole notebook, about 1 GB."""


class PeerMissing(Exception):
    """A program to compare with cannot be had here; the message says why."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question put to a peer, once, after loading.

    Args:
        seconds: By the clock, from the text of the query to its last row.
        cpu_seconds: Of the processor, likewise.
        rows: How many rows there were.
    """

    seconds: float
    cpu_seconds: float
    rows: int


@dataclass(frozen=True, slots=True)
class Peer:
    """What a peer took.

    Args:
        versions: Of the packages at work.
        load_seconds: Reading the file into memory, by the clock; ``None`` where it was stopped before it had.
        load_cpu_seconds: Of the processor, likewise.
        triples: How many it holds then.
        peak_bytes: The most memory of its process, interpreter and packages included, as far as it came.
        answers: By name of the question; those it did not get to are missing.
        walk: Making a network by walking over the graph, ``rows`` being its pairs; ``None`` where it was not done.
        whole: Whether it came to its end in the time it was given.
    """

    versions: Mapping[str, str]
    load_seconds: float | None
    load_cpu_seconds: float | None
    triples: int | None
    peak_bytes: int | None
    answers: Mapping[str, Answer]
    walk: Answer | None
    whole: bool


def kglab_python(folder: Path = KGLAB_FOLDER) -> Path:
    """Return the Python of kglab's environment, which is made first where it is missing; that takes a minute or two.

    Args:
        folder: Where the environment is or shall be.

    Raises:
        PeerMissing: It cannot be made.
    """
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if _imports_kglab(python):
        return python
    make = [sys.executable, "-m", "venv", "--clear", str(folder)]
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"kglab=={KGLAB_VERSION}"]
    for command in (make, pip):
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=900)
        except subprocess.CalledProcessError as error:
            raise PeerMissing(f"kglab could not be installed: {_last_line(error.stderr or error.stdout)}") from None
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PeerMissing(f"kglab could not be installed: {error}") from None
    if not _imports_kglab(python):
        raise PeerMissing("kglab was installed, but cannot be imported")
    return python


def _imports_kglab(python: Path) -> bool:
    if not python.exists():
        return False
    return subprocess.run([python, "-c", "import kglab"], capture_output=True, check=False).returncode == 0


def _last_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return next(
        (line for line in reversed(lines) if line.startswith("ERROR")), lines[-1] if lines else "no reason given"
    )


def measure_kglab(
    python: Path,
    triples: Path,
    questions: Mapping[str, str],
    prefixes: Mapping[str, str],
    timeout: float | None = None,
) -> Peer:
    """Return what kglab takes to load a file and to answer questions.

    Args:
        python: The Python of its environment, such as :func:`kglab_python` returns.
        triples: N-Triples, such as :func:`write_triples` writes.
        questions: SPARQL by name.
        prefixes: Namespaces by prefix.
        timeout: Seconds for all of it, start-up included.

    Raises:
        RuntimeError: It failed.
    """
    return _measure([python, HERE / "kglab_side.py", triples], questions, prefixes, timeout)


def measure_rdflib(
    quads: Path, questions: Mapping[str, str], prefixes: Mapping[str, str], timeout: float | None = None
) -> Peer:
    """Return what rdflib's own store and engine take to load a file and to answer questions.

    Args:
        quads: N-Quads.
        questions: SPARQL by name.
        prefixes: Namespaces by prefix.
        timeout: Seconds for all of it, start-up included.

    Raises:
        RuntimeError: It failed.
    """
    return _measure([Path(sys.executable), HERE / "rdflib_side.py", quads], questions, prefixes, timeout)


def _measure(
    command: Sequence[Path], questions: Mapping[str, str], prefixes: Mapping[str, str], timeout: float | None
) -> Peer:
    with tempfile.TemporaryDirectory() as folder:
        asked = Path(folder) / "questions.json"
        asked.write_text(json.dumps({"prefixes": dict(prefixes), "questions": dict(questions)}), encoding="utf-8")
        lines, whole = run_side([*command, asked], timeout)
    found: dict[str, Any] = {key: value for line in lines if "question" not in line for key, value in line.items()}
    load = found.get("load", {})
    answers = {
        line["question"]: Answer(line["seconds"], line["cpu_seconds"], line["rows"])
        for line in lines
        if "question" in line
    }
    walk = found.get("walk")
    return Peer(
        versions=found.get("versions", {}),
        load_seconds=load.get("seconds"),
        load_cpu_seconds=load.get("cpu_seconds"),
        triples=load.get("triples"),
        peak_bytes=found.get("peak_bytes", load.get("peak_bytes")),
        answers=answers,
        walk=Answer(walk["seconds"], walk["cpu_seconds"], walk["pairs"]) if walk else None,
        whole=whole,
    )


def write_triples(quads: Path, triples: Path) -> None:
    """Write the quads of an N-Quads file as N-Triples, graph names left out, one at a time.

    Args:
        quads: The file to read.
        triples: The file to write.
    """
    parsed = pyoxigraph.parse(path=quads, format=pyoxigraph.RdfFormat.N_QUADS)
    pyoxigraph.serialize((quad.triple for quad in parsed), output=triples, format=pyoxigraph.RdfFormat.N_TRIPLES)
