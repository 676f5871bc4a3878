"""The pages of the documentation, and what a reader does who follows one from top to bottom.

Each page starts in a folder that holds the first corpus. What its blocks stand for is said by their languages:

- ``console``: commands after ``$``, and below each what it prints; ``…`` alone on a line leaves lines out.
- ``sh``: commands whose output is not shown.
- ``python``: run in the folder the reader is in; names stay known until the page ends.
- ``ipython``: one cell of a notebook; it knows the same names.
- ``yaml``, ``markdown``, ``sparql``, ``csv``: a file. The paragraph before ends with a colon and names it last in
  backticks;
  where it says "add", the block goes to the end of that file; where it ends in "reads:", the block stands in it
  already. SPARQL without a file is asked.
- ``diff``: lines of a file, named in the same way, that a reader changes.
- ``text``: nothing to be done.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from markdown_it import MarkdownIt
from markdown_it.token import Token
from traitlets.config import Config

from tests.places import ROOT

_MADE = ("codebook.md", "reference/")
PAGES = [
    ROOT / "README.md",
    *(
        page
        for page in sorted((ROOT / "docs").rglob("*.md"))
        if not page.relative_to(ROOT / "docs").as_posix().startswith(_MADE)
    ),
]
"""What people wrote; what the program writes is left out."""

_LEFT_OUT = "…"
_INSTALLS = ("python3", ".venv/bin/pip", ".", "uv", "git")
"""What begins commands that install; CI runs them by itself."""

Runs = Callable[[list[str]], tuple[str, int]]
"""Runs ``kg`` in the current folder, and returns what it prints and its exit status."""


@dataclass(frozen=True)
class Block:
    """A block of code on a page.

    Args:
        language: Its language, or an empty string.
        text: What stands in it.
        line: Line of the page on which it begins, from 1.
        before: The paragraph before it, as Markdown.
    """

    language: str
    text: str
    line: int
    before: str

    @property
    def file(self) -> str | None:
        """The file it stands for, or ``None``."""
        named = re.findall(r"`([^`\s]+/[^`\s]+|[^`\s]+\.(?:yaml|md|rq|csv|txt|ann))`", self.before)
        return named[-1] if named and self.before.rstrip().endswith(":") else None

    @property
    def is_added(self) -> bool:
        """Whether it goes to the end of its file."""
        return re.search(r"\badd\b", self.before, re.IGNORECASE) is not None

    @property
    def is_there(self) -> bool:
        """Whether it stands in its file already."""
        return re.search(r"\breads?:$", self.before) is not None


def blocks_of(page: Path) -> list[Block]:
    """Return the blocks of code of a page in their order."""
    return list(_blocks(MarkdownIt("commonmark").enable("table").parse(page.read_text(encoding="utf-8"))))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    before = ""
    for token in tokens:
        if token.type == "inline":
            before = token.content
        elif token.type in ("fence", "code_block"):
            assert token.map is not None
            yield Block(token.info, token.content, token.map[0] + 1, before)
            before = ""


@dataclass
class Reader:
    """Somebody who follows a page.

    Args:
        folder: The folder they are in.
        run: Runs ``kg`` there.
        names: What Python knows.
        has_written: Whether they wrote a file of the corpus.
    """

    folder: Path
    run: Runs
    names: dict[str, object]
    has_written: bool = False

    def follow(self, block: Block) -> None:
        """Do what a block stands for, and compare what is shown with what happens."""
        match block.language:
            case "console":
                self._type(block.text)
            case "sh":
                for command in block.text.splitlines():
                    self._command(command)
            case "python":
                exec(compile(block.text, f"line {block.line}", "exec"), self.names)
            case "ipython":
                self._cell(block.text)
            case "sparql" if block.file is None:
                assert self.run(["query", block.text])[1] == 0
            case "yaml" | "markdown" | "sparql" | "csv":
                self._write(block)
            case "diff":
                self._change(block)
            case "toml":
                tomllib.loads(block.text)
            case "text":
                assert not re.search(r"^(\$|kg) ", block.text, re.MULTILINE), "a command that is not run"
            case _:
                assert block.language.startswith("{"), f"no reader knows what to do with '{block.language}'"

    def _cell(self, text: str) -> None:
        shell = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
        shell.user_ns.update(self.names)
        for cell in ("%load_ext kg", text):
            assert shell.run_cell(cell).success, cell
        self.names |= {name: value for name, value in shell.user_ns.items() if not name.startswith("_")}

    def _type(self, text: str) -> None:
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            printed, _ = self._command(command, may_fail=bool(shown.strip()))
            assert _as_shown(printed, shown), f"$ {command}\n{printed}"

    def _command(self, command: str, *, may_fail: bool = False) -> tuple[str, int]:
        program, *arguments = shlex.split(re.sub(r"(^|\s)#\s.*", "", command)) or [""]
        if program == "cd":
            self.folder = (self.folder / arguments[0]).resolve()
            assert self.folder.is_dir()
        elif program in ("kg", ".venv/bin/kg"):
            printed, status = self.run(arguments)
            assert status == 0 or may_fail, f"$ {command}\n{printed}"
            return printed, status
        elif program == "make":
            assert re.search(rf"^{arguments[0]}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        else:
            assert not program or program in _INSTALLS, command
        return "", 0

    def _write(self, block: Block) -> None:
        assert block.file is not None, f"line {block.line}: which file is this?"
        path = self.folder / block.file
        if block.is_there:
            assert block.text in path.read_text(encoding="utf-8"), f"line {block.line}: this does not stand there"
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        kept = path.read_text(encoding="utf-8") if block.is_added else ""
        path.write_text(kept + block.text, encoding="utf-8")
        self.has_written = True

    def _change(self, block: Block) -> None:
        assert block.file is not None, f"line {block.line}: which file is this?"
        path = self.folder / block.file
        old, new = (
            "".join(line[1:] for line in block.text.splitlines(keepends=True) if line.startswith((sign, " ")))
            for sign in "-+"
        )
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, old
        path.write_text(text.replace(old, new), encoding="utf-8")
        self.has_written = True


def _as_shown(printed: str, shown: str) -> bool:
    """Return whether a text is what is shown of it; lines that are left out may be any."""
    lines = [line.rstrip() for line in shown.strip("\n").splitlines()]
    pattern = r"\n".join(r"(?:.*\n)*?.*" if line.strip() == _LEFT_OUT else re.escape(line) for line in lines)
    return re.fullmatch(pattern, "\n".join(line.rstrip() for line in printed.strip("\n").splitlines())) is not None
