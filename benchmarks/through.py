"""The way of one corpus through the whole program, and what went wrong on it."""

from __future__ import annotations

import csv
import io
import json
import random
import re
import shutil
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import networkx
import pyoxigraph
import typer
from mutations import Files
from typer.main import get_command

from kg.changing.mending import remedies
from kg.cli.main import app
from kg.corpus import settings
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.instead import contents_instead, instead_of_disk
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.vocabulary_files import read_vocabulary
from kg.corpus.yaml_file import YamlFile
from kg.errors import KgError, Problem
from kg.explorer.page import make_explorer
from kg.formats.networks.graphml import write_gexf, write_graphml
from kg.formats.networks.tidy import write_csv_files
from kg.project import Project, build_project
from kg.render import values
from kg.render.findings import findings as findings_shown
from kg.render.problems import to_github, to_json
from kg.render.published import published_files
from kg.render.report.files import to_html, to_markdown
from kg.render.terminal import Terminal
from kg.selection.selection import Level
from kg.store.memory import Memory
from kg.vocabulary import Vocabulary

_ON_GRAPH, _ON_ANSWERS, _ON_COMMANDS, _ON_PAGE, _ON_DISK = 1 / 40, 1 / 300, 1 / 50, 1 / 3000, 1 / 1000
"""Which share of the corpora goes on to each further stage; the later ones take a hundred times as long as a check."""
_VALUES = 12
"""How many values an edit of ``kg fix`` may change at most: as an entity that goes has, or a quote in segments."""
_RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Control characters that no terminal may get."""
_FORMATS = {
    "nquads": pyoxigraph.RdfFormat.N_QUADS,
    "trig": pyoxigraph.RdfFormat.TRIG,
    "turtle": pyoxigraph.RdfFormat.TURTLE,
    "jsonld": pyoxigraph.RdfFormat.JSON_LD,
}


class Fault(NamedTuple):
    """What went wrong.

    Args:
        kind: ``traceback``, ``wrong place``, ``worse`` or ``broken output``.
        stage: On which stage of the way.
        what: The first fault of its kind, in one line.
    """

    kind: str
    stage: str
    what: str


class Wrong(Exception):
    """An output or a change is not as it should be."""

    def __init__(self, kind: str, what: str) -> None:
        super().__init__(what)
        self.kind = kind


class Way:
    """The way of one corpus.

    Args:
        files: Its files.
        root: An empty folder for them.
        chosen: Decides how far it goes, and what is asked of it.
    """

    def __init__(self, files: Files, root: Path, chosen: random.Random) -> None:
        self.files, self.root, self.chosen = files, root, chosen
        self.paths = CorpusPaths(root)
        self.faults: list[Fault] = []
        self.stages: list[str] = []
        self.slowest: tuple[float, str] = (0.0, "")
        self._lines: dict[str, list[str]] = {}

    def go(self) -> None:
        """Take the corpus through the program; :attr:`faults` has what went wrong, :attr:`stages` how far it went.

        What took longest in one go is :attr:`slowest`, in CPU seconds, with its stage.
        """
        _write(self.files, self.root)
        corpus = self._stage("check", self._check)
        if corpus is None:
            return
        self._stage("fix", lambda: self._fix(corpus))
        further = self.chosen.random(), self.chosen.random(), self.chosen.random()
        if corpus.annotations and any(one.statements for one in corpus.annotations.values()):
            project = Project(Memory(corpus))
            if further[0] < _ON_GRAPH:
                self._stage("graph", lambda: self._graph(project))
            if further[0] < _ON_ANSWERS:
                self._stage("answers", lambda: self._answers(project))
                self._stage("outputs", lambda: self._outputs(project))
            if further[0] < _ON_PAGE:
                self._stage("page", lambda: make_explorer(project.network()).html.encode())
                self._stage("report", lambda: self._report(project))
        if further[1] < _ON_DISK:
            self._stage("disk", lambda: self._disk(corpus))
        if further[2] < _ON_COMMANDS and self.paths.config.is_file():
            self._stage("commands", lambda: self._commands(corpus))

    def _stage(self, name: str, go: Callable[[], Any]) -> Any:
        self.stages.append(name)
        begun = time.process_time()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                return go()
        except Wrong as wrong:
            self.faults.append(Fault(wrong.kind, name, str(wrong)))
        except KgError:
            pass
        except Exception as error:
            self.faults.append(Fault("traceback", name, _place_of(error)))
        finally:
            self.slowest = max(self.slowest, (time.process_time() - begun, name))
        return None

    def _check(self) -> Corpus:
        corpus = read_corpus(self.paths)
        problems = Project(Memory(corpus)).problems
        for problem in problems:
            self._placed(problem)
        shown = io.StringIO()
        Terminal(shown).problems(problems)
        if raw := _RAW.search(shown.getvalue()):
            raise Wrong("broken output", f"U+{ord(raw[0]):04X} in what a terminal shows")
        told = json.loads(to_json(problems).encode(errors="backslashreplace"))
        if sum(one.get("more", 1) for one in told) != len(problems):
            raise Wrong("broken output", "not all problems are in the JSON")
        commands = to_github(problems).encode(errors="backslashreplace").decode().removesuffix("\n").split("\n")
        if odd := next((one for one in commands if _RAW.search(one)), None):
            raise Wrong("broken output", f"this is not one command of GitHub: {odd!r}")
        return corpus

    def _placed(self, problem: Problem) -> None:
        """Raise what is wrong with the place of a problem: a line beyond its file, or a column beyond the line."""
        if problem.path not in self._lines:
            text = self.files.get(problem.path, b"").decode("utf-8-sig", errors="replace")
            self._lines[problem.path] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        lines = self._lines[problem.path]
        if not 1 <= problem.line <= len(lines) or not 1 <= problem.column <= len(lines[problem.line - 1]) + 2:
            raise Wrong("wrong place", str(problem))

    def _fix(self, corpus: Corpus) -> None:
        """Make what is sure: nothing may be worse, and nothing else may be other than before."""
        changes = Changes(self.paths)
        number, opened = Counter[str](), False
        for remedy in remedies(corpus, changes, unused=True):
            if remedy.is_sure and changes.is_free(remedy.path, remedy.edits):
                remedy.make(changes)
                number[self.paths.name(remedy.path)] += len(remedy.edits)
                opened = opened or remedy.opens_file or remedy.path.suffix == ".md"
        files = changes.files()
        self.stages += ["fixed"] * bool(files)
        opened = opened or any(one.code == "unknown-article" for one in corpus.problems)
        if not files or opened:
            return  # what could not be read before may have more faults
        for file in files:
            before, after = (_leaves(file.name, one or b"") for one in (file.before, file.after))
            differing = max(sum((before - after).values()), sum((after - before).values()))
            if file.before and file.after and differing > _VALUES * number[file.name]:
                raise Wrong("worse", f"{number[file.name]} edits of {file.name} change {differing} values")
        with instead_of_disk(changes.contents()):
            mended = read_corpus(self.paths)
        if (fewer := sum(1 for _ in corpus.statements()) - sum(1 for _ in mended.statements())) > 0:
            raise Wrong("worse", f"kg fix loses {fewer} statements")
        for file in files:  # what is mended may have another error behind it, on its line or on others
            old, new = _lines_of(file.before), _lines_of(file.after)
            was = [one for one in _errors_in(corpus, file.name, old) if old[one.line - 1] not in new]
            now = [one for one in _errors_in(mended, file.name, new) if new[one.line - 1] not in old]
            if len({one.line for one in now}) > len({one.line for one in was}):
                raise Wrong("worse", f"kg fix makes: {now[0]}")

    def _graph(self, project: Project) -> None:
        rows, statements = project.statements.height, sum(1 for _ in project.corpus.statements())
        if rows != statements:
            raise Wrong("broken output", f"{rows} rows of {statements} statements")
        if len(project.graph) < rows:
            raise Wrong("broken output", "statements are missing in the graph")
        network = project.network(level=self.chosen.choice([*Level]).value)
        network.graph(scores=True, labels=True)
        self._show(values.network(network))

    def _answers(self, project: Project) -> None:
        self._show(findings_shown(project.findings(), words=project.evidence))
        json.dumps(project.findings().as_data()).encode()
        for key in self.chosen.sample(keys := project.corpus.statement_keys(), min(4, len(keys))):
            self._show(values.explanation(project.explain(key, self.chosen.choice(keys))))
        asked = [name for name, one in project.questions.items() if not any(given.needed for given in one.parameters)]
        for name in self.chosen.sample(asked, min(4, len(asked))):
            self._show(values.frame(project.ask(name, timeout=4)))

    def _outputs(self, project: Project) -> None:
        """Write every form, and read it by another program."""
        sizes = {}
        for name, form in _FORMATS.items():
            sizes[name] = sum(1 for _ in pyoxigraph.parse(project.export(name).encode(), form))
        if len({size for name, size in sizes.items() if name != "turtle"}) != 1:
            raise Wrong("broken output", f"numbers of quads differ: {sizes}")
        network = project.network(count="statements")
        for text in (write_graphml(network), write_gexf(network)):
            ElementTree.fromstring(text)
        networkx.parse_graphml(write_graphml(network))
        networkx.read_gexf(io.BytesIO(write_gexf(network).encode()))
        for content in write_csv_files(network).values():
            _refuse_ragged(content.decode())
        _refuse_ragged(project.write_statements(count="statements"))
        for text in published_files(project.corpus).values():
            text.encode()

    def _report(self, project: Project) -> None:
        report = project.report()
        to_html(report).encode()
        to_markdown(report, "figures").encode()

    def _disk(self, corpus: Corpus) -> None:
        """Build the store, and compare it with what is in memory."""
        project, _ = build_project(self.root)
        if not project.statements.equals(Memory(corpus).table):
            raise Wrong("broken output", "the table of the store is another one than that in memory")
        if sorted(project.corpus.problems) != sorted(corpus.problems):
            raise Wrong("broken output", "the store has other problems than the corpus in memory")
        shutil.rmtree(self.paths.made)

    def _commands(self, corpus: Corpus) -> None:
        """Change the corpus by commands: no new errors, nothing where one refuses, and the same bytes after undo."""
        for _ in range(self.chosen.randrange(1, 4)):
            before, errors = _read(self.root), _errors(corpus)
            arguments = self._some_change(corpus)
            said = _run(self.root, arguments)
            after = _read(self.root)
            if said is None and after != before:
                raise Wrong("worse", f"kg {' '.join(arguments)} was refused, and changed files")
            if after == before:
                continue
            corpus = read_corpus(self.paths)
            if arguments[0] != "fix" and len(new := _errors(corpus)) > len(errors):  # mended files may show more
                worse = next(one for one in new if one not in errors)
                raise Wrong("worse", f"kg {' '.join(arguments)} makes: {worse}")
            if self.chosen.random() < 0.6:
                _run(self.root, ["undo", "--yes"])
                if _read(self.root) != before:
                    raise Wrong("worse", f"undo of kg {' '.join(arguments)} leaves other bytes")
                corpus = read_corpus(self.paths)

    def _some_change(self, corpus: Corpus) -> list[str]:
        chosen = self.chosen

        def one_of(names: Any) -> str:
            found = [*names]
            return (
                chosen.choice(found)
                if found and chosen.random() < 0.95
                else chosen.choice(("", "nothing", "a b", "#s1"))
            )

        new = chosen.choice(
            (f"new-{chosen.randrange(9)}", "новое", "Ñu", "no", "1", "new_term", "NewType", "a b", "s01", "-x", "né")
        )
        own = corpus.vocabulary
        entities, keys = corpus.entities, corpus.statement_keys()
        match chosen.randrange(12):
            case 0 | 1:
                return ["rename", "entity", one_of(entities), new, "--yes", *chosen.choice(([], ["--keep-alias"]))]
            case 2:
                return ["rename", "article", one_of(corpus.articles), new, "--yes"]
            case 3:
                return ["rename", "statement", one_of(keys), new, "--yes"]
            case 4:
                return ["rename", "coder", one_of(corpus.coders), new, "--yes"]
            case 5:
                terms = {"relation": own.relations, "role": own.roles, "type": own.types}
                what = chosen.choice([*terms])
                mine = [id for id, term in terms[what].items() if not term.shipped]
                return ["rename", what, one_of(mine or terms[what]), new, "--yes"]
            case 6 | 7:
                kept = one_of(entities)
                return ["merge", "entity", kept, one_of(entities), "--keep", kept, "--yes"]
            case 8:
                return ["remove", "article", one_of(corpus.articles), "--with-dependents", "--yes"]
            case 9:
                return ["remove", "entity", one_of(entities), "--with-dependents", "--yes"]
            case 10:
                return ["remove", "statement", one_of(keys), *chosen.choice(([], ["--with-dependents"])), "--yes"]
            case _:
                return ["fix", "--yes", *chosen.choice(([], ["--unused"]))]

    def _show(self, parts: Any) -> None:
        shown = io.StringIO()
        Terminal(shown).show(parts)
        if raw := _RAW.search(shown.getvalue()):
            raise Wrong("broken output", f"U+{ord(raw[0]):04X} in what a terminal shows")


_COMMAND = get_command(app)
_UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What a command raises that is called wrongly."""


def _run(root: Path, arguments: list[str]) -> str | None:
    """Run a command that changes a corpus; return what it says, ``None`` where it refuses."""
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    with redirect_stdout(said), redirect_stderr(said):
        try:
            _COMMAND.main([arguments[0], "-C", str(root), *arguments[1:]], prog_name="kg", standalone_mode=False)
        except (KgError, _UsageError, SystemExit):
            return None
    said.flush()
    return said.buffer.getvalue().decode()


def _errors(corpus: Corpus) -> list[str]:
    return sorted(f"{one.code}: {one.message}" for one in corpus.problems if one.is_error)


def _errors_in(corpus: Corpus, name: str, lines: list[str]) -> list[Problem]:
    return [one for one in corpus.problems if one.is_error and one.path == name and one.line <= len(lines)]


def _lines_of(content: bytes | None) -> list[str]:
    return (content or b"").decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _leaves(name: str, content: bytes) -> Counter[str]:
    """Return the values of a file with their keys, wherever they stand."""
    found: Counter[str] = Counter()
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    pending: list[tuple[str, Any]] = [("", YamlFile(name, text).data)] if name.endswith(".yaml") else []
    while pending:
        key, value = pending.pop()
        if isinstance(value, dict):
            pending += value.items()
        elif isinstance(value, list):
            pending += [(key, one) for one in value]
        else:
            found[f"{key}: {value}"] += 1
    return found


def _refuse_ragged(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text)))
    if any(len(row) != len(rows[0]) for row in rows):
        raise Wrong("broken output", "rows of a table have different lengths")


def _write(files: Files, root: Path) -> None:
    for name, content in files.items():
        try:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError:
            continue  # a file stands where a folder would have to be


def _read(root: Path) -> Files:
    return {str(path): path.read_bytes() for path in _texts(root)}


def _texts(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and ".kg" not in path.relative_to(root).parts:
            yield path


def _place_of(error: BaseException) -> str:
    """Return an exception with the last places in the program from which it came."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "/kg/" in one.filename]
    places = [f"{Path(one.filename).name}:{one.lineno}" for one in frames[-3:]]
    return f"{type(error).__name__}: {str(error)[:160]!r} at {' < '.join(reversed(places))}"


def keep_vocabularies() -> None:
    """Let vocabularies be read once as long as the files of a corpus say the same: most corpora leave them alone."""
    known: dict[Any, tuple[Vocabulary, list[Problem], frozenset[str]]] = {}

    def kept(paths: CorpusPaths | None = None) -> tuple[Vocabulary, list[Problem], frozenset[str]]:
        found = sorted(paths.schema.glob("*.yaml")) if paths is not None else []
        files = tuple((path.name, path.read_bytes()) for path in found if path.is_file())
        if contents_instead() or len(files) > 1 or len(files) < len(found):
            return read_vocabulary(paths)
        if files not in known:
            known[files] = read_vocabulary(paths)
        return known[files]

    settings.__dict__["read_vocabulary"] = kept
